//! A whole server on a port of its own, and somebody who listens to it as a browser does. It waits for events and never
//! for time: a deadline is there only so that a failure ends.

use std::pin::Pin;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::body::{Body, BodyDataStream};
use axum::http::{HeaderMap, Request, header};
use futures_util::StreamExt;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::stage::Stage;

/// How long a story waits for what should come at once.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A server with all that runs beside its pages.
pub struct Serving {
    pub address: String,
    stop: oneshot::Sender<()>,
    done: JoinHandle<Result<()>>,
}

impl Serving {
    pub async fn start(stage: &Stage) -> Result<Serving> {
        let listener = tokio::net::TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
        let address = format!("http://{}", listener.local_addr()?);
        let (stop, stopped) = oneshot::channel();
        let stopped = async { drop(stopped.await) };
        let done = tokio::spawn(heard::serve::serve(stage.app.clone(), listener, stopped));
        Ok(Serving { address, stop, done })
    }

    /// Somebody listens; the line is open.
    pub async fn listens(&self, cookie: &str, path: &str) -> Result<Ear> {
        let mut ear = self.connects(cookie, path).await?;
        ear.beats(1).await;
        Ok(ear)
    }

    /// A browser whose line broke listens again.
    pub async fn listens_again(&self, cookie: &str, path: &str, last: &str) -> Result<Ear> {
        let mut ear = Ear::open(&self.address, cookie, path, Some(last)).await?;
        ear.beats(1).await;
        Ok(ear)
    }

    /// The same without reading a word.
    pub async fn connects(&self, cookie: &str, path: &str) -> Result<Ear> {
        let ear = Ear::open(&self.address, cookie, path, None).await?;
        assert_eq!(ear.status(), 200, "{path}");
        Ok(ear)
    }

    /// It is told to stop, and does, within this time.
    pub async fn stops_within(self, patience: Duration) -> Result<()> {
        drop(self.stop);
        tokio::time::timeout(patience, self.done).await.context("it takes too long to stop")??
    }

    /// Waits until the server has noticed that everybody went.
    pub async fn falls_silent(&self, stage: &Stage) {
        let silent = async {
            while stage.app.live.n() > 0 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(PATIENCE, silent).await.expect("those who went are forgotten");
    }
}

/// One event.
#[derive(Debug)]
pub struct Event {
    pub name: String,
    pub id: String,
    pub data: Value,
}

/// Somebody who listens. Dropping it closes the line.
pub struct Ear {
    _client: Client<HttpConnector, Body>,
    status: u16,
    headers: HeaderMap,
    body: Pin<Box<BodyDataStream>>,
    unread: String,
}

impl Ear {
    pub async fn open(server: &str, cookie: &str, path: &str, last: Option<&str>) -> Result<Ear> {
        let client: Client<HttpConnector, Body> = Client::builder(TokioExecutor::new()).build_http();
        let mut request = Request::get(format!("{server}{path}")).header(header::COOKIE, cookie);
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let response = tokio::time::timeout(PATIENCE, client.request(request.body(Body::empty())?)).await??;
        let (parts, body) = response.into_parts();
        Ok(Ear {
            _client: client,
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: Box::pin(Body::new(body).into_data_stream()),
            unread: String::new(),
        })
    }

    pub fn status(&self) -> u16 {
        self.status
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The next event; `None` when the stream is over.
    pub async fn next(&mut self) -> Option<Event> {
        let next = async {
            loop {
                if let Some((event, rest)) = self.unread.split_once("\n\n") {
                    let event = event.to_owned();
                    self.unread = rest.to_owned();
                    return Some(read(&event));
                }
                let piece = self.body.next().await?.expect("the line is not cut off");
                self.unread.push_str(std::str::from_utf8(&piece).expect("text"));
            }
        };
        tokio::time::timeout(PATIENCE, next).await.expect("there is something to hear")
    }

    /// The next change, whatever is heard before.
    pub async fn changed(&mut self) -> Event {
        loop {
            let event = self.next().await.expect("the stream goes on");
            if event.name == "message" {
                return event;
            }
        }
    }

    /// Hears that often that the line holds, and nothing else.
    pub async fn beats(&mut self, n: usize) {
        for _ in 0..n {
            let event = self.next().await.expect("the stream goes on");
            assert_eq!(event.name, "alive", "{event:?}");
        }
    }

    /// Hears of changes until this one; how many, and how long it took from the first on.
    #[expect(clippy::disallowed_methods, reason = "how often is a question of the machine's time")]
    pub async fn changed_until(&mut self, last: &str) -> (usize, Duration) {
        let start = tokio::time::Instant::now();
        for heard in 1.. {
            if self.changed().await.id == last {
                return (heard, start.elapsed());
            }
        }
        unreachable!("nobody hears so much")
    }

    /// Something happens meanwhile.
    pub async fn changes_while(&mut self, happens: impl Future<Output = ()>, last: &str) {
        tokio::join!(happens, self.changed_until(last));
    }

    /// The stream ends, whatever is heard before; the name of what was heard last.
    pub async fn ends(&mut self) -> Option<String> {
        let mut last = None;
        while let Some(event) = self.next().await {
            last = Some(event.name);
        }
        last
    }
}

fn read(text: &str) -> Event {
    let field = |name: &str| {
        text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(|value| value.trim().to_owned())
    };
    Event {
        name: field("event").unwrap_or_else(|| "message".to_owned()),
        id: field("id").unwrap_or_default(),
        data: serde_json::from_str(&field("data").unwrap_or_default()).expect("JSON"),
    }
}
