//! A survey by two dimensions: the table of a query, coloured by how far each cell is from the whole. The question is one
//! line of text in the address; the choices above the table only write it. Nothing is told of fewer than five.

mod drawn;
#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use feedback::query::{Dimension, Measure, Query, QueryError, Span, Unit, counted};
use feedback::{Metric, Questionnaire};
use serde::Serialize;
use store::response::Fact;

use super::address::Asked;
use super::asking::Wrong;
use super::door;
use super::fault::Fault;
use super::filters::Choice;
use super::member::Member;
use super::planner::Back;
use super::shell::{Here, Shell};
use super::signed;
use crate::app::App;
use crate::form::Fields;
use crate::query;
use crate::reader::Reader;
use crate::words::Words;
use drawn::Drawing;

/// The name of the question in addresses.
pub const QUERY: &str = "query";

/// The names of the choices that write it.
const CHOICES: [&str; 4] = ["measure", "rows", "columns", "in"];

/// The periods that are offered.
const PERIODS: [&str; 5] = ["7d", "30d", "90d", "12m", "all"];

/// The address of the table.
pub fn routes() -> Router<App> {
    Router::new().route("/surveys/{id}/table", get(show))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The survey, with its page.
    pub survey: Back,
    /// What it measures.
    pub metric: Metric,
    /// Where the forms go: the page itself.
    pub action: String,
    /// The question, as it is written or was typed.
    pub text: String,
    /// Why it cannot be read.
    pub wrong: Option<Wrong>,
    /// Why it has no answer.
    pub refused: Option<String>,
    /// What the choices offer: the name of each with its options.
    pub choices: Vec<(&'static str, Vec<Choice>)>,
    /// The table; `None` where there is none to tell.
    pub table: Option<Table>,
    /// The days in words.
    pub days: String,
    /// Whether scores by agent are shown of some agents only.
    pub is_kept_back: bool,
    /// How many cells are not told, and how many responses they have together.
    pub hidden: Option<[u64; 2]>,
    /// Whether a response can be in several cells.
    pub overlaps: bool,
}

/// The table.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// What the rows are; nothing for the whole.
    pub rows: String,
    /// What the columns are, where there are several.
    pub columns: String,
    /// The names of the columns; one without a name where there is one dimension only.
    pub head: Vec<String>,
    /// The rows.
    pub lines: Vec<Line>,
    /// The whole, which the colours are against.
    pub whole: Shown,
    /// Where agents are ranked: from which row on there are too few responses to rank them.
    pub few_from: Option<usize>,
    /// Whether the rows are agents in the order of their scores.
    pub is_ranked: bool,
    /// How many rows are left out because there are too many.
    pub more_rows: usize,
    /// How many columns are left out.
    pub more_columns: usize,
}

/// A row.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// What it is called.
    pub name: String,
    /// A cell a column; `None` where nothing is told.
    pub cells: Vec<Option<Shown>>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shown {
    /// What was asked for.
    pub figure: String,
    /// How many responses it comes from.
    pub n: u64,
    /// `from 34 to 50`.
    pub interval: String,
    /// How far it is from the whole: -3 to 3, far below to far above.
    pub heat: i8,
    /// Whether there are too few responses to compare it with anything.
    pub small: bool,
    /// The difference to what it is compared with, where that is real.
    pub change: Option<String>,
}

/// What an address asks of a survey whose versions ask this: its line of text, with what the choices change of it.
fn asked(fields: &Fields, ever: &[Questionnaire]) -> Result<Query, (String, QueryError)> {
    let read = |text: &str| Query::parse_of(text, ever).map_err(|error| (text.to_owned(), error));
    let mut query = read(fields.text(QUERY))?;
    if CHOICES.iter().all(|name| fields.text(name).is_empty()) {
        return Ok(query);
    }
    if let Some(measure) = Measure::from_key(fields.text("measure")) {
        query.measure = measure;
    }
    let dimensions = ["rows", "columns"].map(|name| Dimension::from_word(fields.text(name)));
    query.by = Vec::new();
    for dimension in dimensions.into_iter().flatten() {
        let is_time = |one: &Dimension| matches!(one, Dimension::Time(_));
        let twice = query.by.contains(&dimension) || (is_time(&dimension) && query.by.iter().any(is_time));
        if !twice {
            query.by.push(dimension);
        }
    }
    if let Ok(of_period) = Query::parse(&format!("score in {}", fields.text("in"))) {
        query.period = of_period.period;
    }
    // A line over time has nothing to be compared with cell by cell.
    if query.by.iter().any(|by| matches!(by, Dimension::Time(_))) {
        query.against = None;
    }
    read(&query.to_string())
}

async fn show(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let survey = match id.parse() {
        Ok(id) => store::survey::find(&mut read, member.workspace.id, id).await?,
        Err(_) => None,
    };
    let Some(survey) = survey else { return door::not_found(&app, &member.language) };
    let today = member.today(app.now());
    let ever = crate::survey::ever_asked(&mut read, &survey).await?;
    let reader = Reader::find(&mut read, &member).await?;
    let asked = asked(&fields, &ever).and_then(|query| match query::check_lists(&query, &reader.lists) {
        Ok(()) => Ok(query),
        Err(error) => Err((query.to_string(), error)),
    });
    let query = asked.as_ref().ok().cloned();
    let answer = match &query {
        Some(query) => Some(query::answer(&mut read, &survey, query, &reader, today).await?),
        None => None,
    };
    let whole = match &query {
        Some(query) => {
            let whole = Query { by: Vec::new(), against: None, ..query.clone() };
            query::answer(&mut read, &survey, &whole, &reader, today).await?.ok()
        }
        None => None,
    };
    let values = super::lens::values(&mut read, survey.workspace, Some(survey.id)).await?;
    let properties = store::score::properties(&mut read, survey.workspace, survey.id).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format).naming(&reader.names);
    let drawing = Drawing {
        words: &words,
        survey: &survey,
        query: query.clone().unwrap_or_default(),
        dimensions: offered(&values, &properties, &ever),
        ever: &ever,
    };
    let is_kept_back = reader.is_kept_from()
        && query
            .as_ref()
            .is_some_and(|query| query.by.contains(&Dimension::Fact(Fact::Agent)) || reader.lacks(&query.filter));
    let view = drawing.view(Shell::new(&member, Here::Surveys), asked, answer, whole, today);
    let view = View { is_kept_back, ..view };
    signed::html(&app, &member.language, StatusCode::OK, "grid.html", &view)
}

/// By what a survey can be told apart.
fn offered(values: &[(Fact, Vec<String>)], properties: &[String], ever: &[Questionnaire]) -> Vec<Dimension> {
    let facts = values.iter().filter(|(_, values)| !values.is_empty()).map(|(fact, _)| Dimension::Fact(*fact));
    let own = properties.iter().map(|name| Dimension::Property(name.clone()));
    let answers = counted(ever).into_iter().map(|(name, _)| Dimension::Answer(name));
    facts.chain(answers).chain(own).chain([Dimension::Version]).chain(Unit::ALL.map(Dimension::Time)).collect()
}

/// The query of a period of pages by name, as this page's address begins with.
pub fn span(key: &str, first: Option<i64>, last: i64) -> Span {
    match (key, first) {
        ("7d", _) => Span::Days(7),
        ("30d", _) => Span::Days(30),
        ("12m", _) => Span::Months(12),
        ("all", _) => Span::All,
        ("days", Some(first)) => Span::Between(first, last),
        _ => Span::Days(90),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::samples::{render, text_of};

    fn of(address: &str) -> String {
        asked(&Fields::parse(address.as_bytes()), &[sample::asked()])
            .map_or_else(|(_, error)| error.to_string(), |query| query.to_string())
    }

    #[test]
    fn the_choices_write_the_question() {
        assert_eq!(of("rows=team&columns=month&in=12m&measure=mean"), "mean by team, month in 12m");
        assert_eq!(of("query=score+by+team+against+before&rows=team&columns=week&in=90d"), "score by team, week");
        assert_eq!(
            of("query=score+where+place%3Dmail&rows=property.Plan+type&columns=&in=all"),
            "score by property.\"Plan type\" in all where place = mail"
        );
        assert_eq!(of("rows=day&columns=month&in=soon"), "score by day");
        assert_eq!(of("rows=team&columns=team"), "score by team");
        assert_eq!(of("rows=answer.mattered&columns=answer.care"), "score by answer.mattered, answer.care");
        assert!(of("query=score+by+mood").contains("at character 10"));
        assert!(of("rows=team&columns=answer.why").ends_with("`answer.mattered`, `answer.care` (at character 16)"));
    }

    #[test]
    fn a_cell_shows_what_it_is_worth_and_a_small_one_nothing() {
        let html = render("grid.html", &sample::all().remove(0).1);
        let text = text_of(&html);
        assert!(text.contains("Workshop") && text.contains("2 cells"), "{text}");
        assert!(html.contains("data-heat=\"-3\"") || html.contains("data-heat=\"3\""), "{html}");
    }
}
