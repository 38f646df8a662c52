//! Invented campaigns: one of each state in the list, a draft with everything wrong, one before it starts, one that runs.

use std::collections::BTreeMap;

use store::recipient::Reason;
use uuid::Uuid;

use super::before::{self, Check, Why};
use super::drawn::{self, Field, Tongue};
use super::form::{self, Listed, Typed, UNITS};
use super::preview::Tried;
use super::running::{self, Beside, Owner, Row, Step};
use super::{Line, Link, View, new, people};
use crate::campaign::draft::{Draft, is_line, longest};
use crate::campaign::letter::{NAMES, Words as Said};
use crate::mistake::Mistake;
use crate::web::filters::{Choice, Filters, Pick};
use crate::web::live::Mark;
use crate::web::samples::{NOW, Page, options, page, with_words};
use crate::web::shell::{self, Here};
use crate::words::{ShortChange, When};

const ADDRESS: &str = "/campaigns/0192f1a0000070008000000000000001";

fn when() -> When {
    with_words(|words| words.when(NOW, NOW))
}

fn link(name: &str, address: &str) -> Link {
    Link { name: name.to_owned(), address: address.to_owned() }
}

fn choices(values: &[&str], chosen: usize) -> Vec<Choice> {
    let one = |(at, value): (usize, &&str)| Choice {
        value: (*value).to_owned(),
        label: (*value).to_owned(),
        chosen: at == chosen,
    };
    values.iter().enumerate().map(one).collect()
}

fn lists() -> Vec<Listed> {
    vec![Listed { value: "a".into(), label: "Autumn riders".into(), n: 2412, chosen: true }]
}

fn list() -> View {
    let line = Line {
        name: "Autumn riders".into(),
        address: ADDRESS.into(),
        state: "running",
        kind: "once",
        survey: Some(link("After a repair", "/surveys/7")),
        list: Some(link("Autumn riders", "/contacts?list=a")),
        people: 2004,
        asked: 1000,
        answered: 212,
        when: Some(when()),
    };
    let draft = Line { state: "draft", kind: "rolling", list: None, when: None, ..line.clone() };
    let more = [("paused", "waves"), ("stopped", "once"), ("done", "once")];
    let more = more.map(|(state, kind)| Line { state, kind, ..line.clone() });
    View { shell: shell::sample(Here::Campaigns), campaigns: [line, draft].into_iter().chain(more).collect() }
}

fn begun(surveys: usize) -> new::View {
    let mistake = |field: &str| (field.to_owned(), "One line.".to_owned());
    new::View {
        shell: shell::sample(Here::Campaigns),
        name: String::new(),
        surveys: choices(&["7", "8"][..surveys], 0),
        lists: lists(),
        mistakes: ["name", "survey", "list"].map(mistake).into_iter().collect(),
    }
}

fn tongue(code: &str, at: usize, mistakes: &BTreeMap<String, String>) -> Tongue {
    let said = Said { subject: "One question".into(), ..Said::default() };
    let field = |(text, value): (&'static str, &str)| Field {
        name: format!("w.{code}.{text}"),
        id: format!("w-{code}-{text}"),
        text,
        value: value.to_owned(),
        shipped: "Hello".into(),
        is_line: is_line(text),
        longest: longest(text),
        wrong: mistakes.get(&format!("letter.{code}.{text}")).cloned(),
    };
    Tongue {
        code: code.into(),
        name: code.to_uppercase(),
        open: at == 0,
        looked_at: at == 0,
        own: usize::from(at == 0),
        fields: said.texts().into_iter().map(field).collect(),
    }
}

fn edited(wrong: bool, tried: Option<Tried>) -> drawn::View {
    let draft = Draft::new("Autumn riders", 7, Some(Uuid::nil()));
    let fields = [
        "name",
        "survey",
        "list",
        "sender",
        "schedule.at",
        "schedule.spread",
        "schedule.every",
        "schedule.after",
        "schedule.to_hour",
        "schedule.reminder",
        "letter.en.subject",
        "letter.en.after",
    ];
    let mistake = |field: &&str| Mistake { field: (*field).to_owned(), reason: "too-long", detail: String::new() };
    let found: Vec<Mistake> = fields.iter().filter(|_| wrong).map(mistake).collect();
    let mistakes = with_words(|words| form::mistakes(words, &draft, &found));
    drawn::View {
        shell: shell::sample(Here::Campaigns),
        address: ADDRESS.into(),
        title: "Autumn riders".into(),
        change: 3,
        overtaken: wrong,
        typed: Typed::of(&draft),
        surveys: choices(&["7", "8"], 0),
        lists: lists(),
        senders: choices(&["", "b"], 0),
        bases: choices(&["consent", "soft_opt_in", "service_message"], 0),
        kinds: choices(&["once", "waves", "rolling", "triggered"], 0),
        units: choices(&UNITS.map(|(unit, _)| unit), 1),
        from_hours: choices(&["8", "9"], 0),
        to_hours: choices(&["20", "21"], 0),
        reminders: choices(&["", "3"], 0),
        zone: "Ljubljana time".into(),
        tongues: ["en", "sl"].iter().enumerate().map(|(at, code)| tongue(code, at, &mistakes)).collect(),
        gaps: NAMES,
        people: choices(&["c"], 0),
        tried,
        to: "iva@lindentree.example".into(),
        mistakes,
    }
}

fn draft(stopped: bool) -> before::View {
    let reasons: Vec<(Reason, i64)> =
        Reason::ALL.into_iter().zip([286, 97, 41, 38, 9, 7, 6, 5, 4, 3, 2, 1, 1]).collect();
    let check = |state, to| Check { state, words: "There is no list.".into(), about: "Choose one.".into(), to };
    let mut checks = vec![check("look", Some(link("Edit", ADDRESS))), check("good", None)];
    if stopped {
        checks.insert(0, check("stop", None));
    }
    before::View {
        shell: shell::sample(Here::Campaigns),
        address: ADDRESS.into(),
        name: "Autumn riders".into(),
        n: 2412,
        will: if stopped { 0 } else { 1912 },
        later: if stopped { 0 } else { 22 },
        wont: 478,
        seen: stopped.then_some(2000),
        other_sender: if stopped { 0 } else { 12 },
        reasons: if stopped { Vec::new() } else { Why::all(&reasons) },
        expect: (!stopped).then(|| "About 430 answers.".into()),
        expect_about: "22 % of 200 answered.".into(),
        facts: vec![("Survey".into(), "After a repair".into())],
        checks,
        stopped,
        triggered: false,
        begins: (!stopped).then(|| "Monday, 9:00".into()),
        mistake: stopped.then(|| "It was not started.".into()),
    }
}

fn started(state: &'static str) -> running::View {
    let step = |key, n: i64| Step {
        key,
        n,
        width: n as f64 / 24.12,
        about: Some("204 passed over".into()),
        address: format!("{ADDRESS}/recipients"),
    };
    let keys = ["failed", "unknown", "bounced", "complained", "unsubscribed", "reminded", "provisional"];
    let beside = |key| Beside { key, n: 4, address: (key != "unsubscribed").then(|| format!("{ADDRESS}/recipients")) };
    let wave = |wave, score: Option<&str>, real| Row {
        wave,
        when: when(),
        asked: 1000,
        answered: 212,
        share: Some("21 % (19 to 24 %)".into()),
        score: score.map(str::to_owned),
        interval: score.map(|_| "from 34 to 50".to_owned()),
        change: (wave > 2).then(|| ShortChange { words: "Up 8: a real change".into(), real }),
        address: "/surveys/7".into(),
    };
    let owner = |name: Option<&str>| Owner {
        name: name.map(str::to_owned),
        listed: 40,
        asked: 30,
        share: name.map(|_| "75 %".to_owned()),
        answered: 12,
    };
    let is_full = state == "running";
    running::View {
        shell: shell::sample(Here::Campaigns),
        live: Mark { address: "/live?survey=7".into(), at: 57, asks: None, every: is_full.then_some(5000) },
        address: ADDRESS.into(),
        name: "Autumn riders".into(),
        state,
        reason: (state == "paused").then(|| with_words(|words| words.text("campaign-paused-refused"))),
        when: Some(when()),
        survey: Some(link("After a repair", "/surveys/7")),
        list: is_full.then(|| link("Autumn riders", "/contacts?list=a")),
        schedule: "As soon as it is started.".into(),
        people: 2004,
        asked: 1000,
        funnel: [("listed", 2208), ("asked", 1000), ("accepted", 977), ("answered", 212), ("commented", 140)]
            .map(|(key, n)| step(key, n))
            .into(),
        beside: if is_full { keys.map(beside).into() } else { Vec::new() },
        skipped: if is_full { Why::all(&[(Reason::Rest, 104), (Reason::NoAddress, 100)]) } else { Vec::new() },
        waves: if is_full {
            vec![
                wave(1, None, false),
                wave(2, Some("42"), false),
                wave(3, Some("50"), true),
                wave(4, Some("51"), false),
            ]
        } else {
            Vec::new()
        },
        table: is_full.then(|| "/surveys/7/table?query=score+by+property.wave".into()),
        responses: is_full.then(|| "/responses?filter=property.campaign".into()),
        owners: if is_full { vec![owner(Some("Ana Zupan")), owner(None)] } else { Vec::new() },
    }
}

fn recipients(some: bool) -> people::View {
    let line = people::Line {
        address: "/contacts/a".into(),
        who: "Mila Javornik".into(),
        email: Some("mila@example.com".into()),
        wave: 2,
        state: "Answered".into(),
        reason: None,
        when: Some(when()),
        response: Some("/responses/a".into()),
    };
    let skipped =
        people::Line { email: None, response: None, when: None, reason: Some("Said stop".into()), ..line.clone() };
    let picks = ["wave", "state", "mail", "reason"];
    let form = with_words(|words| Filters {
        action: format!("{ADDRESS}/recipients"),
        picks: picks.map(|name| Pick::any(name, words, "", options(&["One"]))).into(),
        days: None,
        clear: Some(ADDRESS.into()),
        keep: Vec::new(),
        search: Some("mila".into()),
        asking: None,
        rival: None,
    });
    people::View {
        shell: shell::sample(Here::Campaigns),
        address: ADDRESS.into(),
        name: "Autumn riders".into(),
        form,
        waves: some,
        rows: if some { vec![line, skipped] } else { Vec::new() },
        older: some.then(|| ADDRESS.into()),
        first: some.then(|| ADDRESS.into()),
    }
}

/// Every page of campaigns.
pub(crate) fn all() -> Vec<Page> {
    let none = View { campaigns: Vec::new(), ..list() };
    let tried = |wrong| Some(Tried { wrong, wait: 12 });
    vec![
        page("campaigns.html", "campaigns", list()),
        page("campaigns.html", "campaigns-none", none),
        page("campaign-new.html", "campaign-new", begun(2)),
        page("campaign-new.html", "campaign-new-without-surveys", begun(0)),
        page("campaign-edit.html", "campaign-edit", edited(false, tried(None))),
        page("campaign-edit.html", "campaign-edit-wrong", edited(true, tried(Some("wait")))),
        page("campaign-edit.html", "campaign-edit-untried", edited(false, tried(Some("no-server")))),
        page("campaign-before.html", "campaign-before", draft(false)),
        page("campaign-before.html", "campaign-before-stopped", draft(true)),
        page("campaign.html", "campaign-running", started("running")),
        page("campaign.html", "campaign-paused", started("paused")),
        page("campaign.html", "campaign-stopped", started("stopped")),
        page("campaign.html", "campaign-done", started("done")),
        page("campaign-recipients.html", "campaign-recipients", recipients(true)),
        page("campaign-recipients.html", "campaign-recipients-none", recipients(false)),
    ]
}
