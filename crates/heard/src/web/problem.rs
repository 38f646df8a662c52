//! What a program is told when something is wrong: problem details (RFC 9457), with a sentence a person can act on.

use std::fmt::Display;

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use feedback::Scale;
use serde::Serialize;
use utoipa::ToSchema;

use crate::limits::Wait;
use crate::mistake::Mistake;
use crate::respond::{LONGEST_COMMENT, Message};

/// A problem to tell a program.
#[derive(Debug)]
pub struct Problem {
    status: StatusCode,
    title: &'static str,
    detail: String,
    mistakes: Vec<Mistake>,
    wait: Option<Wait>,
    /// What happened here, for the log; never told.
    cause: Option<anyhow::Error>,
}

/// A problem as it is told: RFC 9457.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct Told {
    /// What kind of problem: `about:blank`, because the status says it.
    #[serde(rename = "type")]
    #[schema(example = "about:blank")]
    kind: &'static str,
    /// The kind of problem in a few words.
    #[schema(example = "Not found")]
    title: &'static str,
    /// The status of the answer.
    #[schema(example = 404)]
    status: u16,
    /// What is wrong this time, as a sentence a person can act on.
    #[schema(example = "There is no survey 12 in this workspace.")]
    detail: String,
    /// Every mistake in what was sent, where there are such.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    errors: Vec<Mistake>,
}

impl Problem {
    fn new(status: StatusCode, title: &'static str, detail: impl Into<String>) -> Problem {
        Problem { status, title, detail: detail.into(), mistakes: Vec::new(), wait: None, cause: None }
    }

    /// 404.
    pub fn not_found(detail: &str) -> Problem {
        Problem::new(StatusCode::NOT_FOUND, "Not found", detail)
    }

    /// 410: the survey is not open, or not any more.
    pub fn closed() -> Problem {
        Problem::new(StatusCode::GONE, "Closed", "This survey takes no answers now.")
    }

    /// 301: it became part of another.
    pub fn moved(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::MOVED_PERMANENTLY, "Moved", detail)
    }

    /// 410: it was there, and is not any more.
    pub fn gone(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::GONE, "Gone", detail)
    }

    /// 401.
    pub fn unauthorized() -> Problem {
        let detail = "Send a valid API key as `Authorization: Bearer ...`; `heard api-key add` makes one.";
        Problem::new(StatusCode::UNAUTHORIZED, "No valid API key", detail)
    }

    /// 403.
    pub fn forbidden(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::FORBIDDEN, "Not allowed", detail)
    }

    /// 409.
    pub fn conflict(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::CONFLICT, "Conflict", detail)
    }

    /// 422: understood, but it cannot be so.
    pub fn invalid(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "Invalid", detail)
    }

    /// 422: understood, but all of this cannot be so.
    pub fn mistaken(mistakes: Vec<Mistake>) -> Problem {
        let sentences: Vec<&str> = mistakes.iter().map(|mistake| mistake.detail.as_str()).collect();
        let detail = sentences.join(" ");
        Problem { mistakes, ..Problem::invalid(detail) }
    }

    /// 400: the address asks for what cannot be asked.
    pub fn bad_query(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::BAD_REQUEST, "Bad query", detail)
    }

    /// 405.
    pub fn no_such_method() -> Problem {
        let detail = "This address does not take this method; the header Allow says which ones it takes.";
        Problem::new(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed", detail)
    }

    /// 412: it changed since it was looked at.
    pub fn overtaken() -> Problem {
        let detail = "It has changed since: its ETag is another. Get it again and decide anew.";
        Problem::new(StatusCode::PRECONDITION_FAILED, "Changed meanwhile", detail)
    }

    /// 413.
    pub fn too_large(most: usize) -> Problem {
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "Too large", format!("The body may have at most {most} bytes."))
    }

    /// 400: the body did not arrive whole.
    pub fn cut_off() -> Problem {
        Problem::new(StatusCode::BAD_REQUEST, "Unreadable body", "The body did not arrive whole.")
    }

    /// 400: the body should be a mail, and is empty.
    pub fn no_message() -> Problem {
        Problem::new(StatusCode::BAD_REQUEST, "No message", "The body must be the message as it came over the line.")
    }

    /// 400: the body is not what it should be.
    pub fn unreadable(reason: impl Display) -> Problem {
        Problem::new(
            StatusCode::BAD_REQUEST,
            "Unreadable body",
            format!("The body is not the JSON expected: {reason}."),
        )
    }

    /// 415.
    pub fn not_json() -> Problem {
        Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Not JSON", "Send the body as application/json.")
    }

    /// 429.
    pub fn too_many(wait: Wait) -> Problem {
        let detail = format!("Too many requests; try again in {} s.", wait.0);
        Problem { wait: Some(wait), ..Problem::new(StatusCode::TOO_MANY_REQUESTS, "Too many requests", detail) }
    }

    /// How long to wait before another try, where that helps.
    pub fn wait(&self) -> Option<Wait> {
        self.wait
    }

    /// An answer that cannot be taken.
    pub fn of_answer(message: Message, scale: Scale) -> Problem {
        match message {
            Message::OffScale => {
                let detail = format!("`score` must be a whole number from {} to {}.", scale.min(), scale.max());
                Problem::invalid(detail)
            }
            Message::TooLong => Problem::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                "Comment too long",
                format!("`comment` may have at most {LONGEST_COMMENT} characters."),
            ),
            Message::Unreadable => Problem::invalid("The text holds bytes that are no text."),
            Message::Nothing | Message::Earlier | Message::TooMany | Message::Busy => {
                Problem::invalid("There is neither `score` nor `comment`: at least one of them is needed.")
            }
        }
    }
}

impl From<store::Error> for Problem {
    fn from(error: store::Error) -> Problem {
        anyhow::Error::from(error).into()
    }
}

impl From<anyhow::Error> for Problem {
    fn from(error: anyhow::Error) -> Problem {
        let busy = matches!(error.downcast_ref(), Some(store::Error::Busy | store::Error::Stopped));
        let mut problem = if busy {
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, "Busy", "Too much is waiting; try again in 5 s.")
        } else {
            Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "Fault", "Something failed here; it was logged.")
        };
        problem.wait = busy.then_some(Wait(5));
        problem.cause = Some(error);
        problem
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        if let Some(cause) = &self.cause {
            tracing::error!(error = ?cause, "a request of a program failed");
        }
        let body = Told {
            kind: "about:blank",
            title: self.title,
            status: self.status.as_u16(),
            detail: self.detail,
            errors: self.mistakes,
        };
        let mut response = (self.status, Json(body)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(Wait(seconds)) = self.wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
