//! Settings of the installation, and who was first where two change the same.

use store::setting::{MAIL_SIGNATURE, find, replace};

use crate::stage::Stage;

impl Stage {
    /// Sets the setting where it still is what was found; whether it was.
    async fn replaces(&self, found: Option<&str>, value: &str) -> bool {
        let mut tx = self.store.begin().await.expect("begin");
        let is_first = replace(&mut tx, MAIL_SIGNATURE, found, value).await.expect("asked");
        tx.commit().await.expect("commit");
        is_first
    }
}

#[tokio::test]
async fn whoever_found_what_is_not_there_any_more_changes_nothing() {
    let stage = Stage::new().await;
    assert!(!stage.replaces(Some("one"), "two").await, "nothing is there yet");
    assert!(stage.replaces(None, "one").await);
    assert!(!stage.replaces(None, "another one").await, "somebody else was first");
    assert!(stage.replaces(Some("one"), "two").await);
    assert!(!stage.replaces(Some("one"), "three").await, "somebody else was first");
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(find(&mut read, MAIL_SIGNATURE).await.expect("asked").as_deref(), Some("two"));
}
