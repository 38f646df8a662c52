//! What is wrong with the rows of a file of customers, as a file of its own: line, reason, cell. The whole of it is read
//! again while it is sent; once the upload is gone, the first rows are what is left.

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use store::contact::import::Import;
use tokio::sync::mpsc;

use super::find;
use super::mapping::reason;
use crate::app::App;
use crate::contact_import::{Around, Look, Mapping, Plan, tell_wrong};
use crate::format::Format;
use crate::import::{folder, shortened};
use crate::right::Contacts;
use crate::table::Source;
use crate::table::formula::marked;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{May, Member};
use crate::words::Words;

/// How much is written at once.
const PIECE: usize = 64 * 1024;

/// `GET /contacts/import/{id}/errors.csv`.
pub(super) async fn save(
    State(app): State<App>,
    May { member, .. }: May<Contacts>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let Some(import) = find(&app, &member, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    let body = body(&app, &member, &import).await?;
    let mut reply = body.into_response();
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"errors.csv\""));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    Ok(reply)
}

async fn body(app: &App, member: &Member, import: &Import) -> Result<Body, Fault> {
    let mapping: Mapping = serde_json::from_str(&import.mapping)?;
    let look: Look = serde_json::from_str(&import.found).unwrap_or_default();
    let mut read = app.store.read().await?;
    let around = Around::of(&mut read, import.workspace).await?;
    drop(read);
    let plan = Plan::new(&mapping, &look.header(), &around, &member.zone, import.created_at);
    let mut written = Written::new(app, member);
    let (Some(stored), Ok(plan)) = (&import.stored, plan) else {
        let listed = look.findings.unwrap_or_default();
        for kept in listed.wrong.first.iter().chain(&listed.remarks.first) {
            written.row(kept.line, &kept.reason, &kept.cell);
        }
        return Ok(Body::from(written.text));
    };
    let source = Source::File(folder(&app.data)?.join(stored));
    let (sender, pieces) = mpsc::channel::<Bytes>(2);
    // Its end needs no waiting for: it ends with the pieces, and a file that cannot be read on is cut off there.
    tokio::task::spawn_blocking(move || {
        let told = tell_wrong(source, &mapping, &plan, &mut |line, key, cell| {
            written.row(line, key, cell);
            written.text.len() < PIECE || sender.blocking_send(written.take()).is_ok()
        });
        if let Err(halt) = told {
            tracing::warn!(%halt, "what is wrong with a file of customers could not be told to its end");
        }
        sender.blocking_send(written.take()).ok();
    });
    let pieces = stream::unfold(pieces, async |mut pieces| {
        let piece = pieces.recv().await?;
        Some((Ok::<Bytes, std::convert::Infallible>(piece), pieces))
    });
    Ok(Body::from_stream(pieces))
}

/// Lines of CSV in the reader's words.
struct Written {
    app: App,
    language: String,
    format: Format,
    text: String,
}

impl Written {
    fn new(app: &App, member: &Member) -> Written {
        let mut written = Written {
            app: app.clone(),
            language: member.language.clone(),
            format: member.format(),
            // Spreadsheet programs know by it that what follows is UTF-8.
            text: "\u{feff}".to_owned(),
        };
        let head = ["import-column-line", "import-column-reason", "import-column-cell"];
        let words = Words::new(&written.app.texts, &written.language, &written.format);
        let head = head.map(|key| quoted(&words.text(key))).join(",");
        written.text.push_str(&head);
        written.text.push_str("\r\n");
        written
    }

    fn row(&mut self, line: u64, key: &str, cell: &str) {
        let words = Words::new(&self.app.texts, &self.language, &self.format);
        let row = format!("{line},{},{}\r\n", quoted(&reason(&words, key)), quoted(&marked(&shortened(cell, 200))));
        self.text.push_str(&row);
    }

    fn take(&mut self) -> Bytes {
        Bytes::from(std::mem::take(&mut self.text))
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
