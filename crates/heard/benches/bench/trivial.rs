//! The peer of everything over HTTP: axum as Heard uses it, with a handler that reads JSON and answers JSON and does
//! nothing else. It runs in a process of its own, so that its CPU time is its own.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use axum::routing::post;
use axum::serve::ListenerExt;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use crate::served::Server;

/// The argument that makes this program the peer.
pub const WORD: &str = "serve";

#[derive(Deserialize)]
struct Sent {
    score: i64,
    comment: String,
}

#[derive(Serialize)]
struct Told {
    ok: bool,
    length: usize,
}

async fn answer(Json(sent): Json<Sent>) -> Json<Told> {
    Json(Told { ok: (0..=10).contains(&sent.score), length: sent.comment.len() })
}

/// Serves until it is killed, on a runtime and a listener like Heard's.
pub fn serve() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address: SocketAddr = listener.local_addr().expect("an address");
        tell(address);
        let listener = listener.tap_io(|connection| drop(connection.set_nodelay(true)));
        axum::serve(listener, Router::new().route("/", post(answer))).await.expect("it serves");
    });
    ExitCode::SUCCESS
}

#[expect(clippy::print_stdout, reason = "it is how whoever started this process learns the port")]
fn tell(address: SocketAddr) {
    println!("listens on http://{address}/");
}

/// How it is started.
pub fn server() -> Server {
    let program: PathBuf = std::env::current_exe().expect("this program");
    Server::new(&program, &std::env::temp_dir(), &[])
}
