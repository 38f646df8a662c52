//! The feed as a file: the same address with an ending saves what it shows, all of its pages. A view that cannot be read,
//! or that a format cannot hold, leads back to the feed, which says why; it is never an empty or a cut file.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use serde::Serialize;

use super::feed::Feed;
use crate::app::App;
use crate::clock::date_of;
use crate::reader::Reader;
use crate::survey::folded;
use crate::web::address::{Asked, address};
use crate::web::export::{self, Format, SHEET_ROWS};
use crate::web::fault::Fault;
use crate::web::member::Member;

/// An address for each format.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/responses.csv", get(csv))
        .route("/responses.xlsx", get(xlsx))
        .route("/responses.jsonl", get(jsonl))
}

/// The files that a view can be saved as.
#[derive(Clone, Debug, Serialize)]
pub struct Files {
    /// How many responses are in it.
    pub n: i64,
    /// As a workbook; `None` where a sheet has too few rows.
    pub sheet: Option<String>,
    /// As CSV.
    pub csv: String,
    /// As JSON, a line each.
    pub lines: String,
}

impl Files {
    /// Those of a view with `n` responses; none of an empty one.
    pub fn of(feed: &Feed, n: i64) -> Option<Files> {
        let there = |format: Format| address(&format!("/responses.{format}"), &feed.pairs());
        (n > 0).then(|| Files {
            n,
            sheet: (n <= SHEET_ROWS).then(|| there(Format::Xlsx)),
            csv: there(Format::Csv),
            lines: there(Format::Jsonl),
        })
    }
}

async fn csv(state: State<App>, member: Member, asked: Asked) -> Result<Response, Fault> {
    save(state, member, asked, Format::Csv).await
}

async fn xlsx(state: State<App>, member: Member, asked: Asked) -> Result<Response, Fault> {
    save(state, member, asked, Format::Xlsx).await
}

async fn jsonl(state: State<App>, member: Member, asked: Asked) -> Result<Response, Fault> {
    save(state, member, asked, Format::Jsonl).await
}

async fn save(State(app): State<App>, member: Member, Asked(fields): Asked, format: Format) -> Result<Response, Fault> {
    let (workspace, now) = (member.workspace.id, app.now());
    let mut read = app.store.read().await?;
    let feed = Feed::parse(&fields, member.today(now)).read_by(Reader::named(&mut read, &member).await?);
    let surveys = store::survey::list(&mut read, workspace).await?;
    let filter = feed.filter(workspace, &surveys);
    let fits = match format {
        Format::Xlsx => store::response::count(&mut read, &filter).await?.0 <= SHEET_ROWS,
        Format::Csv | Format::Jsonl => true,
    };
    drop(read);
    if feed.lens.typed.wrong.is_some() || !fits {
        return Ok(Redirect::to(&address("/responses", &feed.pairs())).into_response());
    }
    let name = name(&feed, feed.survey_in(&surveys).map(|survey| survey.name.as_str()));
    let view = export::View { filter, surveys, zone: member.zone, name };
    Ok(export::reply(&app, view, format).await?)
}

/// What the file is called: the survey and the days, in letters that every system takes.
fn name(feed: &Feed, survey: Option<&str>) -> String {
    let folded = folded(survey.unwrap_or_default());
    let whose = match folded.trim_matches('-') {
        "" => "responses",
        name => name,
    };
    let last = date_of(feed.lens.period.last);
    match feed.lens.period.first.map(date_of) {
        Some(first) if first == last => format!("{whose}-{last}"),
        Some(first) => format!("{whose}-{first}-to-{last}"),
        None => format!("{whose}-to-{last}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Fields;

    fn feed(query: &str) -> Feed {
        Feed::parse(&Fields::parse(query.as_bytes()), 20_778)
    }

    #[test]
    fn a_file_is_called_after_its_survey_and_its_days() {
        assert_eq!(name(&feed(""), None), "responses-to-2026-11-21");
        assert_eq!(name(&feed("period=7d"), Some("Čez žico")), "cez-zico-2026-11-15-to-2026-11-21");
        assert_eq!(name(&feed("from=2026-11-20&to=2026-11-20"), Some("お客様")), "responses-2026-11-20");
    }

    #[test]
    fn a_sheet_is_offered_only_for_what_fits_and_nothing_for_nothing() {
        let asked = feed("team=-&filter=score+%3C%3D+6");
        assert!(Files::of(&asked, 0).is_none());
        let files = Files::of(&asked, SHEET_ROWS).expect("there is something to save");
        assert_eq!(files.csv, "/responses.csv?team=-&filter=score%20%3C%3D%206");
        assert_eq!(files.sheet.as_deref(), Some("/responses.xlsx?team=-&filter=score%20%3C%3D%206"));
        assert_eq!(Files::of(&asked, SHEET_ROWS + 1).expect("CSV holds it").sheet, None);
    }
}
