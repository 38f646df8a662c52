//! The stream of a live page: server-sent events that say which surveys changed and nothing about anybody's answer. The
//! page then asks for itself again, as anybody may, so there is one way in which pages are made.

use std::convert::Infallible;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::stream;
use serde::Serialize;
use store::Read;
use store::counter::{self, Counter};

use super::address::{Asked, address};
use super::member::Member;
use crate::app::App;
use crate::live::{Listener, Word};

/// The address of the stream.
pub fn routes() -> Router<App> {
    Router::new().route("/live", get(listen))
}

/// What makes a page live: where it listens, and what it shows already.
#[derive(Clone, Debug, Serialize)]
pub struct Mark {
    /// The stream.
    pub address: String,
    /// The sum of the counters before the page was made. What came later is told when the page begins to listen.
    pub at: i64,
    /// What the page adds to its own address when it asks for itself again.
    pub asks: Option<String>,
    /// Every so many milliseconds it asks besides, while something goes on that the stream does not tell.
    pub every: Option<u32>,
}

impl Mark {
    /// Of a page about a workspace, or about one survey of it. Must be made before what the page shows is read.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn find(read: &mut Read, workspace: i64, survey: Option<i64>) -> store::Result<Mark> {
        let at = counter::sum(read, workspace, survey).await?;
        let pairs: Vec<_> = survey.map(|survey| ("survey", survey.to_string())).into_iter().collect();
        Ok(Mark { address: address("/live", &pairs), at, asks: None, every: None })
    }

    /// The same for a page on which something goes on that the stream does not tell.
    #[must_use]
    pub fn each(self, milliseconds: u32) -> Mark {
        Mark { every: Some(milliseconds), ..self }
    }

    /// The same for a page whose answer depends on what was seen before.
    #[must_use]
    pub fn asking(self, name: &'static str, value: impl ToString) -> Mark {
        Mark { asks: Some(crate::web::address::query(&[(name, value.to_string())])), ..self }
    }
}

/// Milliseconds after which a browser tries again, so spread that not all come at once after a restart.
const RETRY: u64 = 2000;
const SPREAD: u64 = 3000;

async fn listen(State(app): State<App>, member: Member, headers: HeaderMap, Asked(fields): Asked) -> Response {
    // A browser that tries again says itself how far it had come.
    let last = headers.get("last-event-id").and_then(|last| last.to_str().ok()?.parse().ok());
    let at = last.or_else(|| fields.text("at").parse().ok());
    let survey = fields.text("survey").parse().ok();
    let Ok(listener) = app.live.listen(member.session, member.workspace.id, survey, at) else {
        return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "30")]).into_response();
    };
    let words = stream::unfold(listener, async |mut listener: Listener| {
        let word = listener.next().await?;
        Some((Ok::<_, Infallible>(written(&word)), listener))
    });
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    // nginx would keep small words until there are many.
    (headers, [("x-accel-buffering", "no")], Body::from_stream(words)).into_response()
}

/// A word as an event. That the line holds is an event too and not only a comment, because scripts never see comments:
/// behind a proxy that keeps everything back, or after a line broke silently, a page could not tell.
fn written(word: &Word) -> String {
    match word {
        Word::Hello(number) => format!("retry: {}\nevent: alive\ndata: {{}}\n\n", RETRY + number * 7 % SPREAD),
        Word::Alive => ": alive\nevent: alive\ndata: {}\n\n".to_owned(),
        Word::Changed(at, surveys) => format!("id: {at}\ndata: {}\n\n", changed(surveys)),
        Word::Enough => "event: enough\ndata: {}\n\n".to_owned(),
    }
}

fn changed(surveys: &[Counter]) -> serde_json::Value {
    let each: Vec<_> =
        surveys.iter().map(|one| serde_json::json!({ "id": one.survey, "change": one.change })).collect();
    serde_json::json!({ "surveys": each })
}

#[cfg(test)]
pub(crate) fn sample() -> Mark {
    Mark { address: "/live?survey=7".into(), at: 57, asks: None, every: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_says_which_survey_and_how_far_all_have_come() {
        let surveys = vec![Counter { workspace: 3, survey: 1, change: 17 }];
        let event = "id: 57\ndata: {\"surveys\":[{\"change\":17,\"id\":1}]}\n\n";
        assert_eq!(written(&Word::Changed(57, surveys)), event);
    }

    #[test]
    fn browsers_come_back_at_different_times() {
        assert!(written(&Word::Hello(1)).starts_with("retry: 2007\n"));
        assert!(written(&Word::Hello(2)).starts_with("retry: 2014\n"));
    }
}
