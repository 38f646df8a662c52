//! What a program asks for in an address, read strictly: a parameter that is not known is refused by name. Days are the
//! workspace's own. An id that is none, or a stranger's, is simply not there.

use std::str::FromStr;

use axum::extract::rejection::QueryRejection;
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::Uri;
use axum::http::request::Parts;
use feedback::{Filter, FilterError};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use store::Read;
use store::list::Named;
use store::response::Fact;

use crate::app::App;
use crate::clock::{self, day_of, zone};
use crate::web::problem::Problem;

/// The parameters of an address.
pub(super) struct Asked<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequestParts<App> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Asked<T>, Problem> {
        read(&parts.uri).map(Asked)
    }
}

/// The parameters of an address that takes what another takes and some of its own.
pub(super) struct Both<T, B>(pub(super) T, pub(super) B);

/// Parameters that can stand beside others.
pub(super) trait Beside: DeserializeOwned {
    /// What they are called.
    const NAMES: &'static [&'static str];
}

impl<T: DeserializeOwned, B: Beside> FromRequestParts<App> for Both<T, B> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Both<T, B>, Problem> {
        let pairs = parts.uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let is_beside = |pair: &&str| B::NAMES.contains(&pair.split('=').next().unwrap_or_default());
        let (beside, rest): (Vec<&str>, Vec<&str>) = pairs.partition(is_beside);
        Ok(Both(read(&alone(&rest)?)?, read(&alone(&beside)?)?))
    }
}

/// An address that asks only this. It is a part of one that was read already.
fn alone(pairs: &[&str]) -> Result<Uri, Problem> {
    let uri = format!("/?{}", pairs.join("&")).parse();
    uri.map_err(|_| Problem::bad_query("The query cannot be read."))
}

fn read<T: DeserializeOwned>(uri: &Uri) -> Result<T, Problem> {
    if uri.query().is_some_and(|query| query.contains("%00")) {
        return Err(Problem::bad_query("A parameter holds the character U+0000, which is no text."));
    }
    let read = Query::try_from_uri(uri).map_err(|rejection: QueryRejection| {
        let detail = rejection.body_text();
        let detail = detail.split_once(": ").map_or(detail.as_str(), |(_, detail)| detail);
        Problem::bad_query(format!("The query cannot be read: {detail}."))
    })?;
    let Query(read) = read;
    Ok(read)
}

/// Two ids in an address.
pub(super) struct Ids<T, U>(pub(super) T, pub(super) U);

impl<T: FromStr + Send, U: FromStr + Send> FromRequestParts<App> for Ids<T, U> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Ids<T, U>, Problem> {
        let path = Path::<(String, String)>::from_request_parts(parts, app).await.ok();
        let ids = path.and_then(|Path((one, other))| Some(Ids(one.parse().ok()?, other.parse().ok()?)));
        ids.ok_or_else(|| Problem::not_found("There is nothing with these ids in this workspace."))
    }
}

/// The id in an address.
pub(super) struct Id<T>(pub(super) T);

impl<T: FromStr + Send> FromRequestParts<App> for Id<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Id<T>, Problem> {
        let path = Path::<String>::from_request_parts(parts, app).await.ok();
        let id = path.and_then(|Path(text)| text.parse().ok());
        id.map(Id).ok_or_else(|| Problem::not_found("There is nothing with this id in this workspace."))
    }
}

/// A calendar day as days since 1970-01-01, from `2026-11-21`.
pub(super) fn day(name: &str, text: Option<&str>) -> Result<Option<i64>, Problem> {
    let Some(text) = text else { return Ok(None) };
    // The shape is checked first: the parser would take the day of a date and time as well.
    let date = Some(text).filter(|text| text.len() == 10).and_then(|text| text.parse::<Date>().ok());
    let date = date.ok_or_else(|| Problem::bad_query(format!("`{name}` must be a day such as 2026-11-21.")))?;
    Ok(Some(day_of(date)))
}

/// The day it is in a workspace.
pub(super) async fn today(app: &App, workspace: i64) -> Result<i64, Problem> {
    let mut read = app.store.read().await?;
    let workspace = store::workspace::find_by_id(&mut read, workspace).await?;
    Ok(clock::day(app.now(), &zone(workspace.as_ref().map_or("UTC", |workspace| &workspace.zone))))
}

/// What the filter language asks in a workspace; the mistake and its place are told.
pub(super) async fn filter(read: &mut Read, workspace: i64, text: Option<&str>) -> Result<Filter, Problem> {
    let Some(text) = text else { return Ok(Filter::default()) };
    let wrong = |error: FilterError| Problem::bad_query(format!("`filter` cannot be read: {error}."));
    let filter = Filter::parse(text).map_err(wrong)?;
    if !filter.lists().is_empty() {
        Named::all(read, workspace).await?.check(text, &filter).map_err(wrong)?;
    }
    Ok(filter)
}

/// Two days, in their order.
pub(super) fn days(from: Option<&str>, to: Option<&str>) -> Result<(Option<i64>, Option<i64>), Problem> {
    let (from, to) = (day("from", from)?, day("to", to)?);
    match (from, to) {
        (Some(from), Some(to)) if from > to => Err(Problem::bad_query("`from` is after `to`.")),
        days => Ok(days),
    }
}

/// The facts that were asked for; an empty one stands for a missing fact.
pub(super) fn facts<const N: usize>(asked: [(Fact, &Option<String>); N]) -> Vec<(Fact, String)> {
    asked.into_iter().filter_map(|(fact, value)| Some((fact, value.clone()?))).collect()
}
