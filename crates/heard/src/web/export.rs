//! A view of responses as a file: exactly those that the view has, newest first, written while they are read. What is
//! sent is asked for page by page by whoever receives it; a receiver that waits or goes away makes no work. A view is
//! always of one workspace.

mod columns;
mod instant;
mod sheet;
mod spool;
mod text;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use feedback::keyed;
use futures_util::{StreamExt, TryStreamExt, stream};
use jiff::tz::TimeZone;
use store::response::{Filter, Page, Scan};
use store::survey::Survey;

use super::api::Shown;
use crate::app::App;
use columns::Columns;
use sheet::Book;
use text::Text;

pub use sheet::MOST as SHEET_ROWS;

keyed! {
    /// How the file is written.
    pub enum Format {
        /// For Excel and the like.
        Xlsx = "xlsx",
        /// RFC 4180, in UTF-8.
        Csv = "csv",
        /// A response a line, as the API shows it.
        Jsonl = "jsonl",
    }
}

/// What is saved.
pub struct View {
    /// Which responses.
    pub filter: Filter,
    /// The workspace's surveys.
    pub surveys: Vec<Survey>,
    /// What time it is there.
    pub zone: TimeZone,
    /// What the file is called, without its ending.
    pub name: String,
}

impl Format {
    fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Jsonl => "application/jsonl; charset=utf-8",
        }
    }
}

/// The reply with the file. What fails before its first page is a fault; what fails later cuts the file off.
///
/// # Errors
/// When the store or the disk fails.
pub async fn reply(app: &App, view: View, format: Format) -> anyhow::Result<Response> {
    let name = format!("attachment; filename=\"{}.{format}\"", view.name);
    let scan = Scan::open(&app.store, view.filter.clone()).await?;
    let mut response = match format {
        Format::Csv => {
            let (scan, properties) = scan.properties().await?;
            let columns = Columns::new(&view.surveys, view.zone, properties);
            text(scan, Written::Csv(Box::new(columns))).await?
        }
        Format::Jsonl => text(scan, Written::Jsonl).await?,
        Format::Xlsx => book(app, scan, view).await?,
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(format.media_type()));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::try_from(name)?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    Ok(response)
}

/// How a page becomes text.
enum Written {
    Csv(Box<Columns>),
    Jsonl,
}

impl Written {
    fn head(&self) -> Text {
        let mut head = Text::default();
        if let Written::Csv(columns) = self {
            head.begin();
            columns.put_head(&mut head);
        }
        head
    }

    fn page(&mut self, page: &Page, into: &mut Text) -> anyhow::Result<()> {
        for response in page.responses() {
            match self {
                Written::Csv(columns) => columns.put(&response, into),
                Written::Jsonl => into.line(&Shown::from(response))?,
            }
        }
        Ok(())
    }
}

/// The first page is read before the reply begins, each other one when the receiver has taken the one before.
async fn text(scan: Scan, mut written: Written) -> anyhow::Result<Response> {
    let scan = scan.turn().await?;
    let mut first = written.head();
    written.page(scan.page(), &mut first)?;
    let first = Bytes::from(first.into_bytes());
    let rest = stream::try_unfold((scan, written, first.len()), async |(scan, mut written, room)| {
        let scan = scan.turn().await?;
        let mut text = Text::with_room(room);
        written.page(scan.page(), &mut text)?;
        let text = Bytes::from(text.into_bytes());
        let room = text.len();
        Ok((!scan.page().is_empty()).then_some((text, (scan, written, room))))
    });
    let first = stream::once(std::future::ready(Ok(first)));
    Ok(Body::from_stream(first.chain(rest).map_err(cut_off)).into_response())
}

/// The receiver sees that the file has no end; the log says why.
fn cut_off(error: anyhow::Error) -> anyhow::Error {
    tracing::error!(?error, "a file was cut off while it was sent");
    error
}

/// A workbook is whole only at its end, so it is written to disk and sent from there.
async fn book(app: &App, scan: Scan, view: View) -> anyhow::Result<Response> {
    let folder = spool::folder(&app.data)?;
    let file = spool::file(&folder, &app.chance)?;
    let (mut scan, properties) = scan.properties().await?;
    let columns = Columns::new(&view.surveys, view.zone, properties);
    let mut book = Book::begin(&folder, columns, app.now())?;
    loop {
        scan = scan.turn().await?;
        if scan.page().is_empty() {
            break;
        }
        (scan, book) = aside(move || book.add(scan.page()).map(|book| (scan, book))).await?;
    }
    let (file, bytes) = aside(move || book.finish(file)).await?;
    let mut response = Body::from_stream(spool::blocks(file)).into_response();
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(bytes));
    Ok(response)
}

/// Work that takes long, on a thread that may wait.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> anyhow::Result<T> + Send + 'static) -> anyhow::Result<T> {
    tokio::task::spawn_blocking(work).await?
}
