//! A query in one line, answered as a table: scores by up to two dimensions, over a period, of the responses that a
//! filter chooses, against others. Fewer than five answers are never told apart.

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use feedback::query::{Measure, Query};
use feedback::{Scale, estimate};
use serde::{Deserialize, Serialize};
use store::list::Named;
use store::score::Key;
use utoipa::{IntoParams, ToSchema};

use super::ask::Asked;
use super::key::Reader;
use super::scores::{Difference, Figures};
use super::{surveys, words};
use crate::app::App;
use crate::clock::{date_of, day, zone};
use crate::query::{self, Told};
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/tables", get(show))
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Of this survey. Scores of two surveys are never pooled.
    #[param(example = 1)]
    survey: i64,
    /// What is asked, such as `score by team, month in 12m where country = SI`; without it, the score of 90 days.
    #[param(example = "score by team in 90d against before where place != mail")]
    query: Option<String>,
}

/// A value of a dimension.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
#[schema(as = TableKey)]
enum Value {
    Number(f64),
    /// A text, or the day that a period begins on.
    Text(String),
}

/// The scores of what has these values.
#[derive(Serialize, ToSchema)]
#[schema(as = TableCell)]
struct Row {
    /// A value a dimension; null where the fact is not known, or the question was not answered. Choices are told by their
    /// keys.
    #[schema(example = json!(["Workshop"]))]
    keys: Vec<Option<Value>>,
    /// What was asked of the cell, as counted.
    #[schema(example = 31.666_666_666_666_664)]
    measure: f64,
    score: Figures,
    /// The responses it is compared with, where the query says `against`.
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<Figures>,
    /// Corrected for the number of cells. Null where one of the two has fewer than five answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    comparison: Option<Difference>,
}

/// Cells that are not told apart.
#[derive(Serialize, ToSchema)]
#[schema(as = HiddenCells)]
pub(super) struct Small {
    /// How many they are.
    #[schema(example = 2)]
    cells: usize,
    /// How many answers they have together; where cells overlap, an answer counts in each.
    #[schema(example = 7)]
    n: u64,
}

impl From<query::Hidden> for Small {
    fn from(hidden: query::Hidden) -> Small {
        Small { cells: hidden.cells, n: hidden.n }
    }
}

/// The answer to a query.
#[derive(Serialize, ToSchema)]
pub(super) struct Table {
    #[schema(example = 1)]
    survey: i64,
    #[schema(value_type = words::ScaleWord, example = "nps")]
    scale: &'static str,
    #[schema(value_type = words::MetricWord, example = "nps")]
    metric: &'static str,
    /// The query as it was understood.
    #[schema(example = "score by team against before where place != mail")]
    query: String,
    /// The first day, in the workspace's calendar; null where nobody ever answered.
    #[schema(example = "2026-08-30")]
    from: Option<String>,
    /// The last day, included.
    #[schema(example = "2026-11-27")]
    to: String,
    /// How much the variance of these scores is larger than that of as many customers who answer once, from 1. All
    /// intervals and comparisons here allow for it.
    #[schema(example = 1.2)]
    design_effect: f64,
    /// By `answer.NAME` they may overlap: a response to which several choices were given counts under each of them, so that
    /// cells need not add up to the whole. They are never compared with one another.
    cells: Vec<Row>,
    /// Cells that are not told, because they have fewer than five answers or one of those could be worked out by them.
    hidden: Small,
}

impl Row {
    fn of(scale: Scale, measure: Measure, design_effect: f64, told: Told) -> Row {
        let figures = |histogram| Figures::of(scale, histogram, design_effect);
        let value = match measure {
            Measure::Score => estimate::headline(scale, &told.histogram, 1.0).map(|estimate| estimate.value),
            Measure::Mean => told.histogram.mean(),
            Measure::Responses => Some(told.histogram.n() as f64),
        };
        Row {
            keys: told.keys.into_iter().map(value_of).collect(),
            measure: value.unwrap_or_default(),
            score: figures(&told.histogram),
            other: told.other.as_ref().map(figures),
            comparison: told.compared.map(|(compared, change)| Difference::judged(&compared, change)),
        }
    }
}

fn value_of(key: Key) -> Option<Value> {
    match key {
        Key::Missing => None,
        Key::Number(number) => Some(Value::Number(number)),
        Key::Text(text) => Some(Value::Text(text)),
        Key::Period(day) => Some(Value::Text(date_of(day).to_string())),
    }
}

/// Answers a query.
///
/// Needs a key of scope `read` or `all`. A query is one line: `score by team, month in 12m against before where
/// country = SI`. It begins with `score`, `mean` or `responses`; then `by` up to two of the facts, `property.NAME`,
/// `answer.NAME` (a question that is answered by choices or numbers), `version`, `day`, `week`, `month` or `quarter`; `in` a
/// period (`90d`, `12m`, `all`, `2026-01-01..2026-03-31`); `against` `before`, `year`, `version 2` or a filter in
/// parentheses; and `where` a filter. All but the first are left out where they are not needed.
#[utoipa::path(get, path = "/tables", tag = "scores", operation_id = "show_table", params(Wanted),
    responses(
        (status = 200, description = "The table.", body = Table),
        (status = 400, description = "The query cannot be read, or has no answer."),
        (status = 404, description = "There is no such survey in this workspace."),
    ))]
pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    Asked(wanted): Asked<Wanted>,
) -> Result<Json<Table>, Problem> {
    let mut read = app.store.read().await?;
    let survey = store::survey::find(&mut read, reader.key.workspace, wanted.survey).await?;
    let survey = survey.ok_or_else(|| surveys::absent(wanted.survey))?;
    let ever = crate::survey::ever_asked(&mut read, &survey).await?;
    let asked = Query::parse_of(wanted.query.as_deref().unwrap_or_default(), &ever);
    let asked = asked.map_err(|error| Problem::bad_query(format!("`query`: {error}.")))?;
    let lists = Named::all(&mut read, reader.key.workspace).await?;
    query::check_lists(&asked, &lists).map_err(|error| Problem::bad_query(format!("`query`: {error}.")))?;
    let workspace = store::workspace::find_by_id(&mut read, reader.key.workspace).await?;
    let today = day(app.now(), &zone(workspace.as_ref().map_or("UTC", |workspace| workspace.zone.as_str())));
    let answer = query::answer(&mut read, &survey, &asked, &crate::reader::Reader::default(), today).await?;
    let answer = answer.map_err(|refused| Problem::bad_query(format!("`query`: {refused}.")))?;
    let row = |cell| Row::of(survey.scale, asked.measure, answer.design_effect, cell);
    Ok(Json(Table {
        survey: survey.id,
        scale: survey.scale.key(),
        metric: survey.scale.metric().key(),
        query: asked.to_string(),
        from: answer.first.map(|day| date_of(day).to_string()),
        to: date_of(answer.last).to_string(),
        design_effect: answer.design_effect,
        cells: answer.cells.into_iter().map(row).collect(),
        hidden: answer.hidden.into(),
    }))
}
