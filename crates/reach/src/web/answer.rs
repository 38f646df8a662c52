//! What a server answered, and what that means for the message.

use std::time::Duration;

use hyper::HeaderMap;
use hyper::header::{DATE, HeaderName, RETRY_AFTER};

use super::Trouble;
use super::trouble::Wrong;
use crate::channel::Outcome;

/// The longest that a server may ask us to wait. Whoever says more means that we need not come again, and has a status
/// to say so.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// What a server answered.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status, 100 to 999.
    pub status: u16,
    /// How long the server asks us to wait before we come again, a day at most.
    pub retry_after: Option<Duration>,
    /// The beginning of the text, 16 KB at most: it may repeat what was said to the server, secrets among it.
    pub body: Vec<u8>,
}

impl Answer {
    /// Before its text came.
    pub(super) fn begun(status: u16, headers: &HeaderMap) -> Answer {
        Answer { status, retry_after: retry_after(headers), body: Vec::new() }
    }

    /// A message that was answered so was taken or not, for good or for now, as HTTP means it (RFC 9110, 15; 6585).
    /// With a 409 somebody else is at it at this moment, most often an earlier attempt.
    pub(super) fn outcome(self) -> Outcome<Trouble, Answer> {
        let wrong = match self.status {
            200..300 => return Outcome::Accepted(self),
            300..400 => Wrong::Redirect,
            401 | 403 | 407 => Wrong::Denied,
            404 => Wrong::Missing,
            410 => Wrong::Gone,
            413 => Wrong::TooLarge,
            408 | 409 | 425 | 429 | 503 => Wrong::Busy,
            400..500 => Wrong::Refused,
            500..600 => Wrong::Failed,
            _ => Wrong::NotHttp,
        };
        let trouble = Trouble { wrong, answer: Some(self) };
        match wrong {
            Wrong::Busy | Wrong::Failed => Outcome::Later(trouble),
            Wrong::NotHttp => Outcome::Unknown(trouble),
            _ => Outcome::Refused(trouble),
        }
    }
}

/// Without the text.
impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} with {} bytes", self.status, self.body.len())
    }
}

/// Seconds, or an instant (RFC 9110, 10.2.3), which is taken from the server's own clock: nobody's clock needs to be
/// right, and none is asked here.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: HeaderName| headers.get(name)?.to_str().ok();
    let said = text(RETRY_AFTER)?.trim();
    let wait = match said.bytes().all(|byte| byte.is_ascii_digit()) {
        true => Duration::from_secs(said.parse().ok()?),
        false => {
            let until = httpdate::parse_http_date(said).ok()?;
            until.duration_since(httpdate::parse_http_date(text(DATE)?).ok()?).unwrap_or_default()
        }
    };
    Some(wait.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_says_how_long_to_wait_in_seconds_or_with_its_own_clock() {
        let date = "Sat, 21 Nov 2026 12:00:00 GMT";
        for (said, date, seconds) in [
            ("120", "", Some(120)),
            ("0", "", Some(0)),
            ("999999999999", "", Some(86_400)),
            ("99999999999999999999", "", None),
            ("-1", "", None),
            ("1.5", "", None),
            ("", "", None),
            ("soon", date, None),
            ("Sat, 21 Nov 2026 12:01:40 GMT", date, Some(100)),
            ("Sat, 21 Nov 2026 11:59:00 GMT", date, Some(0)),
            ("Sat, 21 Nov 2026 12:01:40 GMT", "", None),
            ("Sun, 21 Nov 2027 12:00:00 GMT", date, Some(86_400)),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, said.parse().expect("a value"));
            if !date.is_empty() {
                headers.insert(DATE, date.parse().expect("a value"));
            }
            assert_eq!(retry_after(&headers), seconds.map(Duration::from_secs), "{said}");
        }
    }

    #[test]
    fn every_status_is_an_outcome() {
        for status in 100..1000 {
            let outcome = Answer::begun(status, &HeaderMap::new()).outcome();
            let word = match &outcome {
                Outcome::Accepted(_) => "accepted",
                Outcome::Refused(_) => "refused",
                Outcome::Later(_) => "later",
                Outcome::Unknown(_) => "unknown",
            };
            let expected = match status {
                200..=299 => "accepted",
                408 | 409 | 425 | 429 | 500..=599 => "later",
                300..=499 => "refused",
                _ => "unknown",
            };
            assert_eq!(word, expected, "{status}");
        }
    }
}
