//! The feed: responses newest first, in the customers' own words, and (in `bulk`) what is done to several of them.
//! What waits for a second press stands apart and is never mixed with what counts.

pub mod bulk;
pub mod feed;
pub mod file;
#[cfg(test)]
pub(crate) mod sample;

use std::collections::HashMap;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use feedback::Tag;
use feedback::filter::{Condition, Whose};
use serde::Serialize;
use store::Read;
use store::mark::Marks;
use store::response::{Fact, Filter, Position, Row, State as Standing};
use store::survey::Survey;
use store::view::View as Kept;
use uuid::Uuid;

use super::address::{Asked, address, with};
use super::fault::Fault;
use super::lens;
use super::live::Mark;
use super::member::Member;
use super::shell::Here;
use super::signed;
use crate::app::App;
use crate::envelope::{Desk, Stationery};
use crate::form::Fields;
use crate::reader::Reader;
use crate::right::Right;
use crate::web::entry::{Chip, Entry, Marked, Owned};
use crate::web::filters::Filters;
use crate::web::shell::Shell;
use crate::web::views::saving::{self, Of, Saving};
use crate::web::views::settings::opens_with;
use crate::words::Words;
use bulk::{Acted, Bulk, Offered, Vain};
use feed::Feed;
use file::Files;

/// How many responses stand on a page.
pub const PAGE: usize = 50;
/// How many of those that wait stand beside them, or on a telephone before them.
const WAITING: i64 = 3;

/// The address of the feed.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/responses", get(show))
        .route("/responses/act", post(bulk::act))
        .route("/responses/undo", post(bulk::undo))
        .merge(file::routes())
}

/// The period of a page whose address names none: newest first, so there is nothing to narrow.
pub const PERIOD: &str = "all";

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// What makes it live.
    pub live: Mark,
    /// How many came since the page was first shown, when it is asked for again.
    pub fresh: Option<Fresh>,
    /// The survey, where one is chosen.
    pub survey: Option<String>,
    /// Keeping this view, or the saved one that this is.
    pub saving: Saving,
    /// What is looked at.
    pub form: Filters,
    /// How many are in this view, how many of them with a comment, in which order; in words.
    pub note: String,
    /// Those that wait for a second press, when the view is of those that count.
    pub waiting: Option<Waiting>,
    /// What the last act came to.
    pub acted: Option<Acted>,
    /// The responses of this page.
    pub entries: Vec<Entry>,
    /// What can be done to several of them; none where there is none.
    pub bulk: Option<Bulk>,
    /// Those of the view with a star; none where only those are shown.
    pub starred: Option<String>,
    /// Those of the view that whoever looks looks after; none where the view asks for owners already.
    pub mine: Option<String>,
    /// `starred`, `tagged` or `owned`, where nothing was found that is.
    pub asked_marks: Option<&'static str>,
    /// Where the next older ones are.
    pub older: Option<String>,
    /// Where the newest are, when this is not the first page.
    pub newest: Option<String>,
    /// Whether there is any response at all, in any view.
    pub ever: bool,
    /// Where all that counts is, when nothing fits this view.
    pub everything: String,
    /// The view as a file; `None` where there is nothing to save.
    pub file: Option<Files>,
}

/// Responses that came while the page was open.
#[derive(Clone, Debug, Serialize)]
pub struct Fresh {
    /// How many.
    pub n: u64,
    /// The first page of this view.
    pub address: String,
}

/// The name under which an open page says how many responses its view had when it was first shown.
const SEEN: &str = "seen";

/// Responses that wait for a second press.
#[derive(Clone, Debug, Serialize)]
pub struct Waiting {
    /// How many.
    pub n: u64,
    /// The newest of them.
    pub entries: Vec<Entry>,
    /// The view of all of them.
    pub address: String,
}

async fn show(State(app): State<App>, member: Member, Asked(fields): Asked) -> Result<Response, Fault> {
    match opens_with(&app, &member, &fields, store::view::Page::Responses).await? {
        Some(first) => Ok(first),
        None => page(&app, &member, &fields, None).await,
    }
}

async fn page(app: &App, member: &Member, fields: &Fields, vain: Option<&Vain<'_>>) -> Result<Response, Fault> {
    let (workspace, now) = (member.workspace.id, app.now());
    let mut read = app.store.read().await?;
    let reader = Reader::find(&mut read, member).await?;
    let feed = Feed::parse(fields, member.today(now)).read_by(reader);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format).naming(&feed.lens.reader.names);
    let live = Mark::find(&mut read, workspace, feed.survey).await?;
    let surveys = store::survey::list(&mut read, workspace).await?;
    let activity = store::survey::activity(&mut read, workspace).await?;
    let values = lens::values(&mut read, workspace, feed.survey).await?;
    let properties = lens::properties(&mut read, workspace, &surveys, feed.survey).await?;
    let filter = feed.filter(workspace, &surveys);
    // One more than are shown says whether there is a next page.
    let wanted = i64::try_from(PAGE).unwrap_or(i64::MAX) + 1;
    let mut rows = store::response::list(&mut read, &filter, feed.before, wanted).await?;
    let has_older = rows.len() > PAGE;
    rows.truncate(PAGE);
    let counts = store::response::count(&mut read, &filter).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let marks = store::mark::of(&mut read, workspace, &ids).await?;
    let tags = store::mark::tags(&mut read, workspace).await?;
    let colleagues = super::response::owner::colleagues(&mut read, workspace).await?;
    let stationery = Stationery::find(&mut read, workspace).await?;
    let acted = bulk::acted(&mut read, member, &words, (&feed, fields)).await?;
    let page = Page { words: &words, feed: &feed, surveys: &surveys, now, can_change: member.may(Right::Handle) };
    let waiting = page.waiting(&mut read, &filter).await?;
    let first = store::view::first(&mut read, workspace, member.user, store::view::Page::Responses).await?;
    let opened = saving::opened(&mut read, workspace, feed.view, Of::Responses).await?;
    drop(read);
    // Where a view opens first, all of it has an address of its own.
    let plain = first.as_ref().map_or("/responses", |_| saving::plain(store::view::Page::Responses)).to_owned();
    let form = feed.form(&words, &surveys, &values, &properties, &feed.questionnaires(&surveys)?);
    let file = Files::of(&feed, counts.0);
    let view = View {
        shell: Shell::new(member, Here::Responses).after(&words, fields),
        live: live.asking(SEEN, counts.0),
        fresh: page.fresh(fields.text(SEEN).parse().ok(), counts.0),
        survey: feed.survey_in(&surveys).map(|survey| survey.name.clone()),
        saving: page.saving(opened, &values).first(first.as_ref()),
        form: Filters { clear: form.clear.map(|_| plain.clone()), ..form },
        note: page.note(counts, member),
        waiting,
        acted,
        entries: page.marked(&rows, &marks, vain, &Desk::new(&app.texts, member, &stationery)),
        bulk: (!rows.is_empty() && member.may(Right::Handle))
            .then(|| Bulk::new(&words, &feed, &rows, Offered { tags, colleagues }, vain).within(member)),
        starred: (feed.asks_marks() != Some("starred")).then(|| feed.narrowed(Condition::is_starred())),
        mine: (feed.asks_marks() != Some("owned") && member.may(Right::Handle))
            .then(|| feed.narrowed(Condition::Owner(vec![Whose::Me]))),
        asked_marks: feed.asks_marks(),
        older: rows.last().filter(|_| has_older).map(|last| page.older_than(last)),
        newest: feed.before.map(|_| address("/responses", &feed.pairs())),
        ever: activity.iter().any(|one| one.last_at.is_some()),
        everything: plain,
        file,
    };
    let status = if vain.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "responses.html", &view)
}

/// A page of the feed while it is put together.
struct Page<'a> {
    words: &'a Words<'a>,
    feed: &'a Feed,
    surveys: &'a [Survey],
    now: i64,
    can_change: bool,
}

impl Page<'_> {
    /// The responses; each keeps the feed in its address, so that from there one goes on to its neighbours.
    fn entries(&self, rows: &[Row]) -> Vec<Entry> {
        let names_survey = self.feed.survey.is_none() && self.surveys.len() > 1;
        let sought = self.feed.lens.typed.sought();
        let entry = |row: &Row| {
            let survey = self.surveys.iter().find(|survey| survey.id == row.survey)?;
            let entry = Entry::new(self.words, row, survey, names_survey, self.now).marked(&sought);
            Some(Entry { address: address(&entry.address, &self.feed.pairs()), ..entry })
        };
        rows.iter().filter_map(entry).collect()
    }

    /// The responses with their marks, to work with.
    fn marked(
        &self,
        rows: &[Row],
        marks: &HashMap<Uuid, Marks>,
        vain: Option<&Vain<'_>>,
        desk: &Desk<'_>,
    ) -> Vec<Entry> {
        let query = address("", &self.feed.here());
        let chip = |name: &String| {
            let condition = Tag::new(name).ok().map(Condition::tag_is)?;
            Some(Chip { address: self.feed.narrowed(condition), name: name.clone() })
        };
        let marked = |((entry, row), envelope): ((Entry, &Row), Option<String>)| {
            let id = row.id.simple().to_string();
            let marks = marks.get(&row.id);
            let marks = Marked {
                can_change: self.can_change,
                tags: marks.iter().flat_map(|marks| &marks.tags).filter_map(chip).collect(),
                starred: marks.is_some_and(|marks| marks.starred),
                owner: marks.and_then(|marks| marks.owner.as_ref()).map(|owner| Owned::new(owner, self.feed)),
                star: format!("/responses/{id}/star{query}"),
                chosen: vain.is_some_and(|vain| vain.is_chosen(row.id)),
                id,
            };
            Entry { marks: Some(marks), envelope, ..entry }
        };
        self.entries(rows).into_iter().zip(rows).zip(desk.first_of(rows)).map(marked).collect()
    }

    /// Those that wait for a second press, beside the first page of those that count.
    async fn waiting(&self, read: &mut Read, filter: &Filter) -> Result<Option<Waiting>, Fault> {
        if self.feed.state != Standing::Confirmed || self.feed.asks_states() || self.feed.before.is_some() {
            return Ok(None);
        }
        let filter = Filter { states: vec![Standing::Provisional], ..filter.clone() };
        let (n, _) = store::response::count(read, &filter).await?;
        if n == 0 {
            return Ok(None);
        }
        let rows = store::response::list(read, &filter, None, WAITING).await?;
        let there = Feed { state: Standing::Provisional, ..self.feed.clone() };
        Ok(Some(Waiting {
            n: u64::try_from(n).unwrap_or_default(),
            entries: Page { feed: &there, ..*self }.entries(&rows),
            address: address("/responses", &there.pairs()),
        }))
    }

    fn fresh(&self, seen: Option<i64>, n: i64) -> Option<Fresh> {
        let n = u64::try_from(n - seen?).ok().filter(|n| *n > 0)?;
        Some(Fresh { n, address: address("/responses", &self.feed.pairs()) })
    }

    fn saving(&self, opened: Option<Kept>, values: &[(Fact, Vec<String>)]) -> Saving {
        let saving = Saving::new(Of::Responses, &self.feed.asked(), opened);
        let mut saving = saving.missing(self.words, &self.feed.lens.facts, values);
        let has_survey = self.feed.survey.is_none() || self.feed.survey_in(self.surveys).is_some();
        if let (false, Some(opened)) = (has_survey, &mut saving.opened) {
            opened.missing.push(self.words.text("view-no-survey"));
        }
        saving
    }

    fn older_than(&self, last: &Row) -> String {
        let before = feed::written(Position { at: last.at, id: last.id });
        address("/responses", &with(&self.feed.pairs(), &[("before", &before)]))
    }

    fn note(&self, (n, comments): (i64, i64), member: &Member) -> String {
        let words = self.words;
        let counted = match (n, self.feed.comment) {
            (0, _) => words.text("feed-none"),
            (_, Some(_)) => words.text_with("feed-note", [("n", n.into())]),
            (_, None) => words.text_with("feed-note-comments", [("n", n.into()), ("comments", comments.into())]),
        };
        if self.feed.lens.period.first.is_none() {
            return counted;
        }
        let zone = words.zone(&member.workspace.zone);
        let args = [("days", self.feed.lens.period.words(words).into()), ("zone", zone.into())];
        format!("{counted} {}", words.text_with("feed-days", args))
    }
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn each_response_shows_its_score_band_words_and_whom() {
        let html = render("responses.html", &sample::full());
        assert!(html.contains("aria-label=\"3 of 10, detractor\""), "{html}");
        assert!(html.contains("<blockquote class=\"verbatim\" lang=\"pl\" dir=\"auto\">"), "{html}");
        assert!(text_of(&html).contains("Zofia Lipowa Online shop Polish"), "{html}");
    }

    #[test]
    fn what_came_meanwhile_is_a_link_that_is_announced_politely() {
        let html = render("responses.html", &sample::full());
        let (_, bar) = html.split_once("<p class=\"fresh\" role=\"status\" data-part=\"fresh\">").expect("a bar");
        assert!(text_of(bar).starts_with("1,200 new responses"), "{bar}");
        assert!(
            html.contains("<main id=\"main\" class=\"page \" data-live=\"/live?survey=7\" data-live-at=\"57\""),
            "{html}"
        );
    }

    #[test]
    fn what_waits_stands_apart_with_its_count() {
        let text = text_of(&render("responses.html", &sample::full()));
        assert!(text.contains("2 responses wait for a second press"), "{text}");
    }

    #[test]
    fn older_ones_are_a_link_away() {
        let html = render("responses.html", &sample::full());
        assert!(html.contains("href=\"/responses?before=0198f2c4\""), "{html}");
    }

    #[test]
    fn customers_words_are_escaped() {
        let html = render("responses.html", &sample::full());
        assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"), "{html}");
    }
}
