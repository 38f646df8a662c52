//! A saved view of a survey for people outside, by a link that somebody made: the score and what it is made of, and
//! nothing about any one customer. Whoever looks may choose another period and another unit over time, and nothing
//! else; a choice by which fewer than five could be worked out is not shown. No cookie is read or set.

pub mod few;
pub mod picture;
#[cfg(test)]
pub(crate) mod sample;
mod voices;

pub(crate) use voices::tells_whom;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::get;
use feedback::Metric;
use serde::Serialize;
use store::Read;
use store::list::Named;
use store::survey::Survey;
use store::view::View as Kept;
use store::workspace::Workspace;

use super::address::{Asked, Pairs};
use super::fault::Fault;
use super::filters::{Filters, Pick};
use super::period::Period;
use super::survey::against::Against;
use super::survey::over_time::Unit;
use super::survey::{Breakdown, Drawing, Found, Look, Notes, Score, Trend};
use super::visitor::Visitor;
use super::{door, language, respondent, signed};
use crate::app::App;
use crate::breakdown::ALONE;
use crate::clock::{day, zone};
use crate::form::Fields;
use crate::format::Format;
use crate::limits::Wait;
use crate::reader::Reader;
use crate::respond::Notice;
use crate::texts::{SOURCE, shipped};
use crate::token::{self, Purpose};
use crate::words::Words;
use voices::Voice;

const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");

/// The addresses of a shared view.
pub fn routes() -> Router<App> {
    Router::new().route("/v/{token}", get(show)).merge(picture::routes())
}

/// A view that a link shows.
struct Known {
    kept: Kept,
    survey: Survey,
    workspace: Workspace,
    lists: Named,
}

/// Why a link shows nothing.
enum Refused {
    /// There is no such link, or no longer.
    Unknown,
    /// Too many looks.
    Later(Wait),
}

impl Known {
    /// The view behind a link, counted as a look at it.
    async fn find(read: &mut Read, app: &App, visitor: Visitor, token: &str) -> Result<Result<Known, Refused>, Fault> {
        let Some(workspace) = token::workspace(token) else { return Ok(Err(Refused::Unknown)) };
        let kept = store::view::find_by_link(read, workspace, &token::hash(Purpose::View, token)).await?;
        let Some(kept) = kept else { return Ok(Err(Refused::Unknown)) };
        if let Err(wait) = app.limits.view(workspace, kept.id, visitor.address) {
            return Ok(Err(Refused::Later(wait)));
        }
        let survey = match kept.survey {
            Some(survey) => store::survey::find(read, workspace, survey).await?,
            None => None,
        };
        let workspace = store::workspace::find_by_id(read, workspace).await?;
        Ok(match (survey, workspace) {
            (Some(survey), Some(workspace)) => {
                Ok(Known { lists: Named::all(read, workspace.id).await?, kept, survey, workspace })
            }
            _ => Err(Refused::Unknown),
        })
    }

    /// What was saved.
    /// The language of the house: of pictures, which everybody sees alike, and of the page where a browser wishes none of
    /// ours.
    fn language(&self) -> &'static str {
        shipped(&self.workspace.language).unwrap_or(SOURCE)
    }

    fn look(&self, today: i64) -> Look {
        let look = Look::parse(&Fields::parse(self.kept.query.as_bytes()), today);
        look.read_by(Reader::outside(self.lists.clone()))
    }
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let known = match Known::find(&mut read, &app, visitor, &token).await? {
        Ok(known) => known,
        Err(refused) => return refuse(&app, visitor, &headers, refused),
    };
    let there = zone(&known.workspace.zone);
    let today = day(app.now(), &there);
    let own = known.look(today);
    let look = chosen(&own, &fields, today);
    let is_own = look.lens.period == own.lens.period;
    let tells_no_few = is_own || few::may_show(&mut read, &known.survey, &own.lens, look.lens.period, today).await?;
    let found = Found::find(&mut read, &known.survey, &look, &there, app.now()).await?;
    let language = language::of_browser(&headers).unwrap_or_else(|| known.language());
    let format = Format::new(language, there.clone());
    let words = Words::new(&app.texts, language, &format);
    let path = format!("/v/{token}");
    let drawing = Drawing {
        app: &app,
        workspace: &known.workspace,
        language,
        today,
        words: &words,
        survey: &known.survey,
        look: &look,
        found,
        notes: Notes::default(),
        path: path.clone(),
        pairs: pairs(&own, &look),
        inside: false,
    };
    let counts = drawing.counts();
    let mut score = Score::alone(&words, &counts).filter(|_| tells_no_few);
    // The sentence about the period before would tell how few responses that had.
    let had_few = counts.other.as_ref().is_some_and(|other| (1..ALONE).contains(&other.counted.n()));
    if let (true, Some(score)) = (had_few, &mut score) {
        score.hero.change = None;
    }
    let voices = match known.kept.link_comments && score.is_some() {
        true => voices::find(&mut read, &words, &known.survey, &look.lens, &there).await?,
        false => Vec::new(),
    };
    drop(read);
    let question = drawing.question();
    let view = View {
        company: known.workspace.name.clone(),
        survey: known.survey.name.clone(),
        metric: known.survey.scale.metric(),
        question: question.text,
        language: question.language,
        form: form(&words, &path, &own, &look),
        note: drawing.note(),
        facts: drawing.facts(),
        n: if score.is_some() { counts.now.n() } else { 0 },
        few: ALONE,
        is_own,
        trend: drawing.trend(&counts).filter(|_| tells_no_few),
        // Rows of several periods could be subtracted from each other, so there is one period with rows.
        breakdown: score.as_ref().filter(|_| is_own).and_then(|_| drawing.breakdown(&counts)),
        footnote: drawing.footnote(&counts, score.is_some()),
        name: known.kept.name,
        score,
        voices,
    };
    let page = signed::html(&app, language, StatusCode::OK, "outside.html", &view)?;
    Ok(kept_private(page))
}

/// What is seen when this view is looked at with these wishes: only days by name, and the unit over time.
fn chosen(own: &Look, fields: &Fields, today: i64) -> Look {
    // What it is compared with inside may be told by its own words, or be somebody: outside it is the days before.
    let mut look = Look { against: Against::Before, ..own.clone() };
    let asked = fields.text("period");
    if few::NAMED.contains(&asked) && asked != own.lens.period.key {
        look.lens.period = Period::parse(&Fields::parse(format!("period={asked}").as_bytes()), own.lens.default, today);
    }
    look.unit = Unit::from_key(fields.text("trend")).or(own.unit);
    look
}

/// How an address of the page says what of it was chosen.
fn pairs(own: &Look, look: &Look) -> Pairs {
    let period = (look.lens.period != own.lens.period).then(|| ("period", look.lens.period.key.to_owned()));
    let unit = look.unit.filter(|_| look.unit != own.unit).map(|unit| ("trend", unit.key().to_owned()));
    period.into_iter().chain(unit).collect()
}

fn form(words: &Words<'_>, path: &str, own: &Look, look: &Look) -> Filters {
    let named = few::NAMED.map(|key| (key.to_owned(), words.text(&format!("period-{key}"))));
    let days = (own.lens.period.key == "days").then(|| ("days".to_owned(), own.lens.period.words(words)));
    let options = days.into_iter().chain(named);
    let kept = pairs(own, look).into_iter().filter(|(name, _)| *name == "trend");
    Filters {
        action: path.to_owned(),
        picks: vec![Pick::one_of("period", words, [look.lens.period.key, own.lens.period.key], options)],
        days: None,
        clear: (look.lens.period != own.lens.period).then(|| path.to_owned()),
        keep: kept.map(|(name, value)| (name.to_owned(), value)).collect(),
        search: None,
        asking: None,
        rival: None,
    }
}

/// The page of a link that shows nothing: as of any other link that is not there.
fn refuse(app: &App, visitor: Visitor, headers: &HeaderMap, refused: Refused) -> Result<Response, Fault> {
    match refused {
        Refused::Later(wait) => {
            let language = language::of_browser(headers).unwrap_or(SOURCE);
            Ok(kept_private(respondent::later(door::too_many(app, language)?, wait)))
        }
        Refused::Unknown => {
            let mut page = respondent::notice(app, super::browser_language(app, headers), Notice::Unknown, None, None)?;
            if let Err(wait) = app.limits.stranger(visitor.address) {
                *page.status_mut() = StatusCode::TOO_MANY_REQUESTS;
                page = respondent::later(page, wait);
            }
            Ok(page)
        }
    }
}

/// In no search engine, and its address in no other site's log: whoever has it can look.
fn kept_private(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(ROBOTS, HeaderValue::from_static("noindex, nofollow"));
    response
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// Whose.
    pub company: String,
    /// The view's name.
    pub name: String,
    /// The survey's name.
    pub survey: String,
    /// What it measures.
    pub metric: Metric,
    /// The question as it is asked.
    pub question: String,
    /// The question's language.
    pub language: String,
    /// The period.
    pub form: Filters,
    /// The days, the zone, and by which day, in words.
    pub note: String,
    /// What the view is narrowed to, in words.
    pub facts: Vec<String>,
    /// How many responses are in the score; nothing where there is none.
    pub n: u64,
    /// So many there must be.
    pub few: u64,
    /// Whether the view is seen as it was saved.
    pub is_own: bool,
    /// The score; `None` where fewer than five are in it, or could be worked out from it.
    pub score: Option<Score>,
    /// The score over time.
    pub trend: Option<Trend>,
    /// The score by one fact.
    pub breakdown: Option<Breakdown>,
    /// Comments, where they are shown.
    pub voices: Vec<Voice>,
    /// The kind of score, the days, what is left out and how the interval is made, in words.
    pub footnote: String,
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn people_outside_see_the_score_and_no_way_in() {
        let html = render("outside.html", &sample::full());
        let text = text_of(&html);
        assert!(text.contains("42 from 34 to 50 318 responses"), "{text}");
        assert!(text.contains("By place") && text.contains("Only: Team: Ljubljana"), "{text}");
        for way_in in ["href=\"/responses", "href=\"/surveys", "name=\"csrf\"", "class=\"rail\"", "name=\"q\""] {
            assert!(!html.contains(way_in), "{way_in}: {html}");
        }
        assert!(html.contains("name=\"robots\" content=\"noindex, nofollow\""), "{html}");
    }

    #[test]
    fn fewer_than_five_are_not_even_counted() {
        let text = text_of(&render("outside.html", &sample::few()));
        assert!(text.contains("Fewer than five responses"), "{text}");
        assert!(!text.contains("3 responses"), "{text}");
    }
}
