//! What the operator's programs are told: that the process is alive, whether it can do its work, and numbers in a format
//! that is read strictly here, as Prometheus reads it.

mod prometheus;

use axum::Extension;
use axum::extract::ConnectInfo;
use axum::http::{Method, StatusCode};
use heard::app::Doors;
use std::net::SocketAddr;

use crate::stage::Stage;
use prometheus::Metrics;

const TOKEN: &str = "a-token-of-32-characters-or-more";

/// A stage whose metrics are for a token.
async fn with_token() -> Stage {
    Stage::with_settings("metrics_token = \"a-token-of-32-characters-or-more\"", Doors::default()).await
}

impl Stage {
    async fn metrics(&self) -> Metrics {
        let bearer = format!("Bearer {TOKEN}");
        let reply = self.send(Method::GET, "/metrics", &[("authorization", &bearer)], "").await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        assert_eq!(reply.header("content-type"), "text/plain; version=0.0.4; charset=utf-8");
        Metrics::read(&reply.body)
    }
}

#[tokio::test]
async fn a_process_that_runs_is_alive_and_one_that_can_work_is_ready() {
    let stage = Stage::new().await;
    assert_eq!(stage.get("/healthz").await.status, StatusCode::OK);
    let ready = stage.get("/readyz").await;
    assert_eq!(ready.status, StatusCode::OK, "{}", ready.body);
    let told = ready.json();
    assert_eq!(told["ready"], true);
    assert_eq!(told["checks"]["schema"]["at"], store::newest_schema());
    for check in ["database", "schema", "writer"] {
        assert_eq!(told["checks"][check]["ok"], true, "{check}");
    }

    stage.app.store.close().await;
    let ready = stage.get("/readyz").await;
    assert_eq!(ready.status, StatusCode::SERVICE_UNAVAILABLE);
    let told = ready.json();
    assert_eq!(told["ready"], false);
    for check in ["database", "schema", "writer"] {
        assert_eq!(told["checks"][check]["ok"], false, "{check}");
        assert!(told["checks"][check]["why"].is_string(), "{check}");
    }
    assert_eq!(stage.get("/healthz").await.status, StatusCode::OK, "it is alive all the same");
}

#[tokio::test]
async fn metrics_count_what_happened() {
    let stage = with_token().await;
    stage.post_json("/s/repair", "first", r#"{"score":9,"comment":"fast"}"#).await;
    stage.post_json("/s/repair", "first", r#"{"score":9,"comment":"fast"}"#).await;
    stage.post_json("/s/repair", "second", r#"{"score":3}"#).await;
    stage.get("/no/such/page").await;
    let before = stage.metrics().await;
    assert_eq!(before.value("heard_responses_recorded_total"), 2.0, "a repeated delivery is no second response");
    assert_eq!(before.value("heard_search_lag_changes"), 2.0);
    assert_eq!(before.value("heard_request_duration_seconds_count{route=\"respondent\",status=\"2xx\"}"), 3.0);
    assert_eq!(before.value("heard_request_duration_seconds_count{route=\"nowhere\",status=\"4xx\"}"), 1.0);
    assert!(before.value("heard_database_size_bytes") > 1000.0);
    assert!(before.value("process_resident_memory_bytes") > 1e6);
    assert!(before.value("heard_writer_batch_rows_count") >= 1.0);
    assert_eq!(before.value("heard_writer_queue_length"), 0.0);

    heard::sweeps::follow(&stage.app).await.expect("indexed");
    heard::sweeps::run(&stage.app, true).await.expect("swept");
    let after = stage.metrics().await;
    assert_eq!(after.value("heard_search_lag_changes"), 0.0);
    for sweep in ["search", "judge-again", "imports", "forget"] {
        assert_eq!(after.value(&format!("heard_sweep_runs_total{{sweep=\"{sweep}\"}}")), 1.0, "{sweep}");
        let at = after.value(&format!("heard_sweep_last_run_timestamp_seconds{{sweep=\"{sweep}\"}}"));
        assert_eq!(at, stage.now() as f64 / 1000.0, "{sweep}");
    }
    assert!(!after.text.contains("fast") && !after.text.contains("repair"), "nothing of anybody: {}", after.text);
}

#[tokio::test]
async fn metrics_are_for_the_token_or_for_this_machine_and_never_for_whom_a_proxy_asks() {
    let stage = with_token().await;
    for wrong in ["Bearer wrong", "", "Bearer ", TOKEN] {
        let reply = stage.send(Method::GET, "/metrics", &[("authorization", wrong)], "").await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{wrong:?}");
        assert!(reply.body.contains("metrics_token"), "{}", reply.body);
    }

    let mut stage = Stage::new().await;
    assert_eq!(stage.get("/metrics").await.status, StatusCode::FORBIDDEN, "from nowhere");
    let plain = stage.router.clone();
    for (peer, headers, status) in [
        ("127.0.0.1:9", &[][..], StatusCode::OK),
        ("[::1]:9", &[], StatusCode::OK),
        ("192.0.2.1:9", &[], StatusCode::FORBIDDEN),
        ("127.0.0.1:9", &[("x-forwarded-for", "127.0.0.1")], StatusCode::FORBIDDEN),
        ("127.0.0.1:9", &[("via", "1.1 proxy")], StatusCode::FORBIDDEN),
    ] {
        let peer: SocketAddr = peer.parse().expect("an address");
        stage.router = plain.clone().layer(Extension(ConnectInfo(peer)));
        let reply = stage.send(Method::GET, "/metrics", headers, "").await;
        assert_eq!(reply.status, status, "{peer} {headers:?}");
    }
    stage.app.set_public_url("https://feedback.example.com");
    stage.router = plain.layer(Extension(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 9)))));
    assert_eq!(stage.get("/metrics").await.status, StatusCode::FORBIDDEN, "where there is https, a proxy asks");
}
