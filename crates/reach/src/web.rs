//! Messages by HTTP to addresses that somebody typed: webhooks, rooms of chats. Where an address leads is found once,
//! every answer is looked over, and the connection goes to what was looked over, so that nobody reaches through us what
//! only we can reach. Redirects are not followed. Nothing is ever said twice.

mod address;
mod answer;
mod network;
mod trouble;
mod way;
mod wire;

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{
    ACCEPT, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, EXPECT, HOST, HeaderName, HeaderValue, TE, TRAILER,
    TRANSFER_ENCODING, UPGRADE, USER_AGENT,
};
use hyper::{HeaderMap, Method, Request};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;

pub use self::address::Address;
pub use self::answer::Answer;
pub use self::trouble::{Trouble, Wrong};
use self::way::Way;
use self::wire::Wire;
use crate::channel::Outcome;
use crate::roots::Roots;

/// How much of an answer's text is read.
const LONGEST_ANSWER: usize = 16 * 1024;

/// How much of its headers is held.
const LONGEST_HEAD: usize = 64 * 1024;

/// The headers that say how a message is sent, which are nobody's but ours.
const OURS: [HeaderName; 8] = [CONNECTION, CONTENT_LENGTH, EXPECT, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE];

/// How long is waited for what.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For the name to be found and an encrypted connection to stand.
    pub connect: Duration,
    /// For the message to be handed over and its answer to come.
    pub answer: Duration,
}

impl Patience {
    /// The longest that one message can take: no one else may try the same before it is over.
    pub fn longest(&self) -> Duration {
        self.connect + self.answer
    }
}

impl Default for Patience {
    fn default() -> Patience {
        Patience { connect: Duration::from_secs(10), answer: Duration::from_secs(20) }
    }
}

/// Hands one JSON text to an address, with these headers besides ours, over a connection of its own. Whoever keeps what
/// was attempted writes that down before this is called: from then on the message may be taken. Of a connection that
/// broke, [`Outcome::Later`] says that the message was certainly not handed over whole. A server that answers that it is
/// busy or failed says that it did not take it; whoever cannot have it twice nevertheless names it by an id.
pub async fn post(
    address: &Address,
    headers: &[(&str, &str)],
    body: &[u8],
    roots: &Roots,
    patience: Patience,
) -> Outcome<Trouble, Answer> {
    let Some(request) = request(address, headers, body) else {
        return Outcome::Refused(Wrong::Malformed.into());
    };
    let connecting = Box::pin(timeout(patience.connect, way::open(address, roots, patience.connect)));
    match connecting.await.unwrap_or(Err(Wrong::Slow)) {
        Ok(Way::Clear(stream)) => converse(stream, request, body.len(), patience.answer).await,
        Ok(Way::Encrypted(stream)) => converse(stream, request, body.len(), patience.answer).await,
        Err(Wrong::NotPublic) => Outcome::Refused(Wrong::NotPublic.into()),
        Err(wrong) => Outcome::Later(wrong.into()),
    }
}

/// None where a header is not well-formed, or is ours to say.
fn request(address: &Address, headers: &[(&str, &str)], body: &[u8]) -> Option<Request<Full<Bytes>>> {
    let mut request = Request::new(Full::new(Bytes::copy_from_slice(body)));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = address.target().parse().ok()?;
    let all: &mut HeaderMap = request.headers_mut();
    all.insert(HOST, HeaderValue::from_str(address.site()).ok()?);
    all.insert(USER_AGENT, HeaderValue::from_static("Heard"));
    all.insert(ACCEPT, HeaderValue::from_static("*/*"));
    all.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    all.insert(CONNECTION, HeaderValue::from_static("close"));
    for (name, value) in headers {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        if OURS.contains(&name) {
            return None;
        }
        all.insert(name, HeaderValue::from_str(value).ok()?);
    }
    Some(request)
}

/// Without an answer, what became of the message is in how much of it went out: fewer bytes than its body alone has are
/// not the whole, and a server follows nothing that it does not have whole.
async fn converse<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    request: Request<Full<Bytes>>,
    length: usize,
    longest: Duration,
) -> Outcome<Trouble, Answer> {
    let said = Arc::new(AtomicU64::new(0));
    let mut answer = None;
    let exchanging = exchange(Wire::new(stream, said.clone()), request, &mut answer);
    let exchanged = Box::pin(timeout(longest, exchanging)).await;
    if let Some(answer) = answer {
        return answer.outcome();
    }
    let is_strange = matches!(exchanged, Ok(Err(error)) if error.is_parse());
    let is_whole = said.load(Ordering::Relaxed) > length as u64;
    match (is_whole, is_strange) {
        (true, true) => Outcome::Unknown(Wrong::NotHttp.into()),
        (true, false) => Outcome::Unknown(Wrong::Unanswered.into()),
        (false, true) => Outcome::Later(Wrong::NotHttp.into()),
        (false, false) => Outcome::Later(Wrong::Lost.into()),
    }
}

/// Keeps in `answer` what came of one, whatever comes after: the status is all that decides.
async fn exchange<S: AsyncRead + AsyncWrite + Unpin>(
    wire: Wire<S>,
    request: Request<Full<Bytes>>,
    answer: &mut Option<Answer>,
) -> Result<(), hyper::Error> {
    let mut builder = http1::Builder::new();
    builder.max_buf_size(LONGEST_HEAD);
    let (mut sender, connection) = builder.handshake(TokioIo::new(wire)).await?;
    let asking = async {
        let (head, mut body) = sender.send_request(request).await?.into_parts();
        let answer = answer.insert(Answer::begun(head.status.as_u16(), &head.headers));
        while let Some(frame) = body.frame().await {
            let Ok(data) = frame?.into_data() else { continue };
            let room = LONGEST_ANSWER - answer.body.len();
            answer.body.extend_from_slice(&data[..data.len().min(room)]);
            if data.len() >= room {
                break;
            }
        }
        Ok(())
    };
    // How it ended is told to whoever waits for the answer.
    let carrying = async {
        drop(connection.await);
        std::future::pending::<Infallible>().await
    };
    tokio::select! {
        asked = asking => asked,
        never = carrying => match never {},
    }
}
