//! All responses of a view in one reply, written while they are read: for programs that take everything and would
//! otherwise turn page after page.

use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;
use utoipa::IntoParams;

use super::Shown;
use super::list::Wanted;
use crate::app::App;
use crate::clock::zone;
use crate::web::api::ask::{Beside, Both};
use crate::web::api::key::Reader;
use crate::web::export::{self, Format};
use crate::web::problem::Problem;

/// As what.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::web::api) struct Written {
    /// `csv`, or `jsonl`: a response a line, as `GET /responses/{id}` shows it.
    #[param(example = "csv")]
    format: String,
}

impl Beside for Written {
    const NAMES: &'static [&'static str] = &["format"];
}

impl Written {
    fn format(&self) -> Result<Format, Problem> {
        match Format::from_key(&self.format) {
            Some(format @ (Format::Csv | Format::Jsonl)) => Ok(format),
            Some(Format::Xlsx) | None => Err(Problem::bad_query("`format` must be one of csv, jsonl.")),
        }
    }
}

/// Responses as a file.
///
/// Needs a key of scope `read` or `all`. Every response that the same filters list, newest first, in one reply that is
/// written while it is read. In CSV, a cell that a spreadsheet program could run begins with an apostrophe. A reply that
/// ends without its last chunk was cut off.
#[utoipa::path(get, path = "/responses/export", tag = "responses", operation_id = "export_responses",
    params(Wanted, Written),
    responses(
        (status = 200, description = "All of them.", content(
            (String = "text/csv", example = "id,given_at,given_at_utc,survey,metric,version,score\\r\\n"),
            (Shown = "application/jsonl"),
        )),
        (status = 404, description = "There is no such survey in this workspace."),
    ))]
pub(in crate::web::api) async fn export(
    State(app): State<App>,
    reader: Reader,
    Both(wanted, written): Both<Wanted, Written>,
) -> Result<Response, Problem> {
    let workspace = reader.key.workspace;
    let format = written.format()?;
    let mut read = app.store.read().await?;
    let filter = wanted.filter(&mut read, workspace).await?;
    let surveys = store::survey::list(&mut read, workspace).await?;
    let owner = store::workspace::find_by_id(&mut read, workspace).await?;
    drop(read);
    let zone = zone(owner.as_ref().map_or("UTC", |owner| &owner.zone));
    let view = export::View { filter, surveys, zone, name: "responses".to_owned() };
    Ok(export::reply(&app, view, format).await?)
}
