//! How many of those who were asked answered, and how soon, by day of sending. Where nobody was asked by name there is no
//! rate: null, never nought.

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use feedback::Funnel;
use serde::{Deserialize, Serialize};
use store::invited::{self, Sent};
use store::response::Fact;
use utoipa::{IntoParams, ToSchema};

use super::ask::{self, Asked};
use super::key::Reader;
use super::surveys;
use crate::app::App;
use crate::clock::{day, midnight, zone};
use crate::web::problem::Problem;

/// Of fewer answers than this no times are told: they would be somebody's.
const FEWEST: i64 = 5;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/response-rates", get(show))
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Of this survey.
    #[param(example = 1)]
    survey: i64,
    /// Sent on this day of the workspace's calendar or later.
    #[param(format = Date, example = "2026-11-01")]
    from: Option<String>,
    /// Sent on this day of the workspace's calendar or sooner; today where it is not given.
    #[param(format = Date, example = "2026-11-30")]
    to: Option<String>,
    /// Asked for this place. Empty, as for every fact: where it is not known.
    place: Option<String>,
    /// Asked in this language.
    language: Option<String>,
    /// About this team.
    team: Option<String>,
    /// About this agent.
    agent: Option<String>,
    /// About this product.
    product: Option<String>,
    /// In this country.
    country: Option<String>,
    /// For this company.
    account: Option<String>,
}

/// What became of invitations, by day of sending.
#[derive(Serialize, ToSchema)]
pub(super) struct ResponseRate {
    #[schema(example = 1)]
    survey: i64,
    /// How many were sent. Those whose answer is a test, or was left out, are not counted.
    #[schema(example = 200)]
    sent: i64,
    /// How many of these were answered with a score that counts.
    #[schema(example = 48)]
    answered: i64,
    /// How many of these can still get a first answer.
    #[schema(example = 31)]
    open: i64,
    /// How many were made in these days without saying when they were sent; they are in no other number.
    #[schema(example = 0)]
    untold: i64,
    /// AAPOR's RR1 in per cent: answered of sent. Null where none was sent: of open links nobody knows who saw them.
    #[schema(example = 24.0)]
    rr1: Option<f64>,
    /// Within so many seconds half of the answers came. Null where there are fewer than five.
    #[schema(example = 16_211)]
    half_within_seconds: Option<i64>,
    /// Within so many seconds nine of ten answers came.
    #[schema(example = 251_022)]
    nine_of_ten_within_seconds: Option<i64>,
}

/// How many of those who were asked answered, and how soon.
///
/// Needs a key of scope `read` or `all`. The key is the day of sending, so that an answer counts for the day when it was
/// asked for. Times are exact percentiles by nearest rank.
#[utoipa::path(get, path = "/response-rates", tag = "scores", operation_id = "show_response_rates", params(Wanted),
    responses(
        (status = 200, description = "The rate.", body = ResponseRate),
        (status = 404, description = "There is no such survey in this workspace."),
    ))]
pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    Asked(wanted): Asked<Wanted>,
) -> Result<Json<ResponseRate>, Problem> {
    let (from, to) = ask::days(wanted.from.as_deref(), wanted.to.as_deref())?;
    let mut read = app.store.read().await?;
    let survey = store::survey::find(&mut read, reader.key.workspace, wanted.survey).await?;
    let survey = survey.ok_or_else(|| surveys::absent(wanted.survey))?;
    let workspace = store::workspace::find_by_id(&mut read, reader.key.workspace).await?;
    let zone = zone(workspace.as_ref().map_or("UTC", |workspace| &workspace.zone));
    let sent = Sent {
        workspace: survey.workspace,
        survey: survey.id,
        from: from.map(|from| midnight(from, &zone)),
        before: midnight(to.unwrap_or_else(|| day(app.now(), &zone)) + 1, &zone),
        facts: ask::facts([
            (Fact::Place, &wanted.place),
            (Fact::Language, &wanted.language),
            (Fact::Team, &wanted.team),
            (Fact::Agent, &wanted.agent),
            (Fact::Product, &wanted.product),
            (Fact::Country, &wanted.country),
            (Fact::Account, &wanted.account),
        ]),
    };
    let fate = invited::fate(&mut read, &sent, app.now()).await?;
    let told = if fate.answered < FEWEST { 0 } else { fate.answered };
    let seconds = |within: Option<i64>| within.map(|milliseconds| (milliseconds + 999) / 1000);
    let [all, answered] = [fate.sent, fate.answered].map(|n| u64::try_from(n).unwrap_or_default());
    let funnel = Funnel { eligible: all, sent: all, accepted: all, answered, completed: answered, ..Funnel::default() };
    Ok(Json(ResponseRate {
        survey: survey.id,
        sent: fate.sent,
        answered: fate.answered,
        open: fate.open,
        untold: fate.untold,
        rr1: funnel.rr1(),
        half_within_seconds: seconds(invited::within(&mut read, &sent, told, 50).await?),
        nine_of_ten_within_seconds: seconds(invited::within(&mut read, &sent, told, 90).await?),
    }))
}
