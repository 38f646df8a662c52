//! Every connection keeps the promise that an acknowledged answer is on disk.

use crate::stage::Stage;

#[tokio::test]
async fn every_sqlite_connection_writes_ahead_and_syncs_fully() {
    let stage = Stage::new().await;
    let mut reads = Vec::new();
    for _ in 0..4 {
        reads.push(stage.store.read().await.expect("read"));
    }
    for read in &mut reads {
        if let Some(kept) = store::check::durability(read).await.expect("asked") {
            assert_eq!(kept, ("wal".to_owned(), 2));
        }
    }
    let mut tx = stage.store.begin().await.expect("begin");
    if let Some(kept) = store::check::durability(&mut tx).await.expect("asked") {
        assert_eq!(kept, ("wal".to_owned(), 2));
    }
}

#[tokio::test]
async fn a_database_opens_again_with_what_was_in_it() {
    let stage = Stage::new().await;
    stage.record(stage.response(9)).await;
    stage.store.close().await;
    let again = store::Store::open(&stage.location, store::Options::default()).await.expect("opens again");
    let mut read = again.read().await.expect("read");
    assert_eq!(store::check::responses(&mut read, stage.workspace).await.expect("counted"), 1);
    let health = store::check::health(&mut read).await.expect("healthy");
    assert_eq!((health.schema, health.damage.len(), health.orphans), (store::newest_schema(), 0, 0));
}
