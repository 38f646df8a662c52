//! Every page with every sample, in every language the product ships in; an undefined variable, an icon that is not
//! in the sprite and a class that the stylesheet does not know are errors. What the samples say is invented.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::tz::TimeZone;
use serde::Serialize;

use crate::form::Fields;
use crate::format::Format;
use crate::template::Templates;
use crate::texts::{SHIPPED, SOURCE, Texts};
use crate::web::asking::Typed;
use crate::web::filters::{Choice, Filters, Pick};
use crate::web::{
    agent, assets, audit, campaigns, contact_import, contacts, door, editor, grid, import, invitation, messages,
    new_survey, operations, outside, overview, people, person, planner, reference, reports, reset, response, responses,
    rules, settings, sure, survey, survey_file, surveys, teams, views,
};
use crate::words::Words;

/// 21 November 2026, 14:52 in Ljubljana.
pub(crate) const NOW: i64 = 1_795_269_120_000;

/// The pages: template, name of the sample, and how it looks in a language.
pub(crate) type Page = (&'static str, &'static str, Box<dyn Fn(&Templates, &str) -> String>);

thread_local! {
    /// The language of whoever reads the samples that are being made.
    static READER: Cell<&'static str> = const { Cell::new(SOURCE) };
}

/// Runs with the words of a reader in Ljubljana, who reads English unless pages are drawn in another language.
pub(crate) fn with_words<T>(run: impl FnOnce(&Words<'_>) -> T) -> T {
    let language = READER.get();
    let format = Format::new(language, TimeZone::get("Europe/Ljubljana").expect("a known zone"));
    run(&Words::new(&TEXTS, language, &format))
}

/// The language of whoever reads the samples.
pub(crate) fn reader() -> &'static str {
    READER.get()
}

pub(crate) static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::load().expect("the shipped texts load"));

/// A page in English.
pub(crate) fn render(template: &str, view: &impl Serialize) -> String {
    draw(&TEMPLATES, "en", template, view)
}

/// Compiled once for all tests.
static TEMPLATES: LazyLock<Templates> = LazyLock::new(|| Templates::load(&TEXTS).expect("the templates compile"));

/// Every page in every language the product ships in, as its reader has it, with a name for each.
static DRAWN: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let in_it = |language: &'static str| {
        READER.set(language);
        let pages = pages();
        READER.set(SOURCE);
        pages.into_iter().map(move |(_, name, draw)| (format!("{name} in {language}"), draw(&TEMPLATES, language)))
    };
    SHIPPED.into_iter().flat_map(in_it).collect()
});

/// What is read on a page: without tags, with single spaces, and with the few escapes undone.
pub(crate) fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_u32;
    for c in html.chars() {
        match c {
            '<' => {
                depth += 1;
                text.push(' ');
            }
            '>' => depth = depth.saturating_sub(1),
            c if depth == 0 => text.push(c),
            _ => {}
        }
    }
    let text = text.replace("&amp;", "&").replace("&#x27;", "'").replace("&quot;", "\"");
    text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Filters as the pages have them.
pub(crate) fn filters(words: &Words<'_>, action: &str, period: &str, rest: Vec<Pick>) -> Filters {
    let mut picks = vec![Pick::period(words, period, "30d")];
    picks.extend(rest);
    let on = picks.iter().any(|pick| pick.on);
    Filters {
        action: action.to_owned(),
        days: (period == "days")
            .then(|| crate::web::filters::Days { from: "2026-10-23".into(), to: "2026-11-21".into() }),
        clear: on.then(|| action.to_owned()),
        keep: vec![("by".into(), "place".into())],
        search: Some("slow".into()),
        asking: Some(Typed::parse(&Fields::parse(b"filter=score+%3C%3D+6+and+comment+~+slow")).form(
            words,
            action,
            &Vec::new(),
        )),
        picks,
        rival: None,
    }
}

/// `(value, label)` of these words.
pub(crate) fn options(labels: &[&str]) -> Vec<(String, String)> {
    labels.iter().map(|label| (label.to_lowercase(), (*label).to_owned())).collect()
}

/// Links of which one is chosen.
pub(crate) fn links(labels: &[&str], chosen: usize) -> Vec<Choice> {
    let link = |(nth, label): (usize, &&str)| Choice {
        value: format!("?by={}", label.to_lowercase()),
        label: (*label).to_owned(),
        chosen: nth == chosen,
    };
    labels.iter().enumerate().map(link).collect()
}

fn draw(templates: &Templates, language: &str, template: &str, view: &impl Serialize) -> String {
    match templates.render(language, template, view) {
        Ok(html) => html,
        Err(error) => panic!("{template} in {language}: {error:#}\n{}", error.display_debug_info()),
    }
}

pub(crate) fn page<V: Serialize + 'static>(template: &'static str, name: &'static str, view: V) -> Page {
    let draw = move |templates: &Templates, language: &str| draw(templates, language, template, &view);
    (template, name, Box::new(draw))
}

/// Every page with every sample.
pub(crate) fn pages() -> Vec<Page> {
    let mut pages = of_answers();
    pages.extend(of_the_house());
    pages.extend(contacts::sample::all());
    pages.extend(campaigns::sample::all());
    pages.extend(rules::sample::pages());
    pages.extend(reports::sample::pages());
    pages.extend(settings::incoming::sample::pages());
    pages.extend(editor::sample::all());
    pages.extend(making_surveys());
    pages.extend(door::sample::all().into_iter().map(|(template, name, view)| page(template, name, view)));
    pages.extend(reset::sample::all().into_iter().map(|(template, name, view)| page(template, name, view)));
    pages.extend(sure::sample::all().into_iter().map(|(template, name, view)| page(template, name, view)));
    let second_factors = settings::sample::account::second_factor::all();
    pages.extend(second_factors.into_iter().map(|(name, view)| page("second-factor.html", name, view)));
    let keys = settings::sample::keys::all();
    pages.extend(keys.into_iter().map(|(name, view)| page("settings-keys.html", name, view)));
    pages.extend(person::sample::all().into_iter().map(|(name, view)| page("person-erase.html", name, view)));
    let mails = settings::sample::mail::all();
    pages.extend(mails.into_iter().map(|(name, view)| page("settings-mail.html", name, view)));
    let senders = settings::sample::senders::all();
    pages.extend(senders.into_iter().map(|(name, view)| page("settings-senders.html", name, view)));
    let envelopes = settings::sample::envelopes::all();
    pages.extend(envelopes.into_iter().map(|(name, view)| page("settings-envelopes.html", name, view)));
    pages.extend(settings::sample::webhooks::all());
    let inboxes = settings::inbox::sample::all();
    pages.extend(inboxes.into_iter().map(|(name, view)| page("settings-inbox.html", name, view)));
    let messages = messages::sample::all();
    pages.extend(messages.into_iter().map(|(name, view)| page("messages.html", name, view)));
    pages.extend(grid::sample::all().into_iter().map(|(name, view)| page("grid.html", name, view)));
    pages.extend(planner::sample::all().into_iter().map(|(name, view)| page("planner.html", name, view)));
    pages.extend(survey::sample::all().into_iter().map(|(name, view)| page("survey.html", name, view)));
    pages
}

/// Pages of what was answered.
fn of_answers() -> Vec<Page> {
    vec![
        page("overview.html", "overview", overview::sample::full()),
        page("overview.html", "overview-empty", overview::sample::empty()),
        page("overview.html", "overview-without-views", overview::sample::without_views()),
        page("views.html", "views", views::sample::list()),
        page("views.html", "views-none", views::sample::none()),
        page("view-again.html", "view-again", views::sample::again("missing")),
        page("view-again.html", "view-too-many", views::sample::again("too-many")),
        page("view.html", "view-inside", views::sample::inside()),
        page("view.html", "view-outside", views::sample::outside()),
        page("view.html", "view-lost", views::sample::lost()),
        page("view.html", "view-gone", views::sample::gone()),
        page("outside.html", "outside", outside::sample::full()),
        page("outside.html", "outside-few", outside::sample::few()),
        page("responses.html", "responses", responses::sample::full()),
        page("responses.html", "responses-huge", responses::sample::huge()),
        page("responses.html", "responses-none", responses::sample::none()),
        page("responses.html", "responses-mistaken", responses::sample::mistaken()),
        page("responses.html", "responses-unmarked", responses::sample::unmarked()),
        page("responses.html", "responses-empty", responses::sample::empty()),
        page("response.html", "response", response::sample::full()),
        page("response.html", "response-mistaken", response::sample::mistaken()),
        page("response.html", "response-anonymous", response::sample::anonymous()),
        page("response.html", "response-excluded", response::sample::excluded()),
        page("surveys.html", "surveys", surveys::sample::full()),
        page("surveys.html", "surveys-empty", surveys::sample::empty()),
    ]
}

/// Pages of who works here and how.
fn of_the_house() -> Vec<Page> {
    vec![
        page("people.html", "people", people::sample::several()),
        page("people.html", "people-alone", people::sample::alone()),
        page("people.html", "people-linked", people::sample::linked()),
        page("people.html", "people-mistaken", people::sample::mistaken()),
        page("people.html", "people-refused", people::sample::refused()),
        page("teams.html", "teams", teams::sample::several()),
        page("teams.html", "teams-none", teams::sample::none()),
        page("teams.html", "teams-mistaken", teams::sample::mistaken()),
        page("agent.html", "agent", agent::sample::full()),
        page("agent.html", "agent-few", agent::sample::few()),
        page("agent.html", "agent-nobody", agent::sample::nobody()),
        page("join.html", "join", people::sample::joining(false)),
        page("join.html", "join-known", people::sample::joining(true)),
        page("audit.html", "audit", audit::sample::several()),
        page("audit.html", "audit-none", audit::sample::none()),
        page("settings.html", "settings", settings::sample::settings()),
        page("settings.html", "settings-mistaken", settings::sample::mistaken()),
        page("settings-company.html", "company", settings::sample::company::full()),
        page("settings-company.html", "company-mistaken", settings::sample::company::mistaken()),
        page("settings-quarantine.html", "quarantine", settings::sample::quarantine::rules()),
        page("settings-quarantine.html", "quarantine-mistaken", settings::sample::quarantine::mistaken()),
        page("operations.html", "operations", operations::sample::busy()),
        page("operations.html", "operations-fresh", operations::sample::fresh()),
        page("operations.html", "operations-copying", operations::sample::copying()),
        page("operations.html", "operations-waiting", operations::sample::waiting()),
        page("operations.html", "operations-troubled", operations::sample::troubled()),
        page("account.html", "account", settings::sample::account::full()),
        page("account.html", "account-mistaken", settings::sample::account::mistaken()),
        page("account.html", "account-safe", settings::sample::account::safe()),
        page("invitation.html", "invitation", invitation::sample::wrong()),
        page("invitation.html", "invitation-refused", invitation::sample::refused()),
        page("invitation.html", "invitation-made", invitation::sample::made()),
        page("import.html", "import", import::sample::first()),
        page("import.html", "import-empty", import::sample::empty()),
        page("import-mapping.html", "import-mapping", import::sample::mapping()),
        page("import-run.html", "import-running", import::sample::run("running")),
        page("import-run.html", "import-stopped", import::sample::run("stopped")),
        page("import-run.html", "import-failed", import::sample::run("failed")),
        page("import-run.html", "import-done", import::sample::run("done")),
        page("contact-import.html", "contact-import", contact_import::sample::first()),
        page("contact-import.html", "contact-import-empty", contact_import::sample::empty()),
        page("contact-import-mapping.html", "contact-import-mapping", contact_import::sample::mapping()),
        page("contact-import-undo.html", "contact-import-undo", contact_import::sample::undo()),
        page("contact-import-mapping.html", "contact-import-unlooked", contact_import::sample::unlooked()),
        page("contact-import-run.html", "contact-import-looking", contact_import::sample::run("looking")),
        page("contact-import-run.html", "contact-import-running", contact_import::sample::run("running")),
        page("contact-import-run.html", "contact-import-stopped", contact_import::sample::run("stopped")),
        page("contact-import-run.html", "contact-import-failed", contact_import::sample::run("failed")),
        page("contact-import-run.html", "contact-import-done", contact_import::sample::run("done")),
        page("contact-import-run.html", "contact-import-undoing", contact_import::sample::run("undoing")),
        page("contact-import-run.html", "contact-import-undone", contact_import::sample::run("undone")),
        page("door.html", "door", serde_json::json!({})),
        page("reference.html", "reference", reference::sample::full()),
    ]
}

fn making_surveys() -> [Page; 4] {
    [
        page("new-survey.html", "new-survey", new_survey::sample::wrong()),
        page("new-survey.html", "new-survey-begun", new_survey::sample::begun()),
        page("survey-file.html", "survey-file", survey_file::sample::empty()),
        page("survey-file.html", "survey-file-mistaken", survey_file::sample::mistaken()),
    ]
}

fn everywhere(check: impl Fn(&str, &str)) {
    DRAWN.iter().for_each(|(name, html)| check(name, html));
}

/// The values of an attribute on a page.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    html.split(&begin).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_page_renders_under_the_strict_policy() {
    everywhere(|name, html| {
        assert!(html.starts_with("<!doctype html>"), "{name} begins with {:?}", html.get(..40));
        assert!(!html.contains(" style="), "{name} has an inline style");
        assert!(!html.contains("<style") && !html.contains("javascript:"), "{name}");
        assert_eq!(html.matches("<script").count(), html.matches("<script src=\"/static/").count(), "{name}");
        assert!(!html.contains(" onclick=") && !html.contains(" onchange="), "{name}");
    });
}

#[test]
fn every_text_is_there() {
    // A missing text shows its key, so no page may show a word that looks like one.
    everywhere(|name, html| {
        for word in text_of(html).split(' ') {
            let like_a_key = word.contains('-') && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            let prefix = word.split('-').next().unwrap_or(word);
            let ours = [
                "rail",
                "survey",
                "overview",
                "responses",
                "response",
                "chart",
                "trend",
                "filter",
                "column",
                "import",
                "contact",
                "campaign",
                "campaigns",
                "view",
                "views",
                "outside",
                "mail",
                "envelope",
                "envelopes",
                "forgot",
            ];
            assert!(!like_a_key || !ours.contains(&prefix) || TEXTS.has(SOURCE, word), "{name} shows {word}");
        }
    });
}

#[test]
fn every_icon_is_in_the_sprite_and_every_reference_on_the_page() {
    everywhere(|name, html| {
        let ids: Vec<&str> = values(html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{name} has an id twice: {ids:?}");
        for icon in html.split("<use href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(unique.contains(icon), "{name} lacks the icon {icon}");
        }
        for reference in ["aria-labelledby", "aria-describedby", "for"] {
            for id in values(html, reference).iter().flat_map(|ids| ids.split(' ')) {
                assert!(unique.contains(id), "{name}: {reference} names {id}");
            }
        }
    });
}

#[test]
fn every_class_is_in_the_stylesheet() {
    let css = assets::asset("heard.css").expect("the stylesheet is embedded");
    let css = String::from_utf8_lossy(&css.bytes).into_owned();
    let known: BTreeSet<&str> = css
        .split('.')
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default())
        .collect();
    everywhere(|name, html| {
        for class in values(html, "class").iter().flat_map(|classes| classes.split_whitespace()) {
            assert!(known.contains(class), "{name} uses the class {class}");
        }
    });
}
