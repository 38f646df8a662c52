//! What DNS last said of domains: one check for each way, the latest one, and none that is too old to say anything.

use store::domain_check::{DomainCheck, all, keep};

use crate::stage::{NOON, Stage};

fn check(host: &str, at: i64, said: &str) -> DomainCheck {
    let domain = "lindentree.example".to_owned();
    DomainCheck { returns: domain.clone(), domain, host: host.to_owned(), at, said: said.to_owned() }
}

impl Stage {
    async fn keeps(&self, one: &DomainCheck, since: i64) {
        let mut tx = self.store.begin().await.expect("begin");
        keep(&mut tx, one, since).await.expect("kept");
        tx.commit().await.expect("commit");
    }

    async fn checks(&self) -> Vec<(String, i64, String)> {
        let mut read = self.store.read().await.expect("read");
        let found = all(&mut read).await.expect("listed");
        found.into_iter().map(|one| (one.host, one.at, one.said)).collect()
    }
}

#[tokio::test]
async fn the_latest_check_of_each_way_is_kept_until_it_is_old() {
    let stage = Stage::new().await;
    assert_eq!(stage.checks().await, []);
    stage.keeps(&check("smtp.example", NOON, "one"), 0).await;
    stage.keeps(&check("other.example", NOON + 1, "two"), 0).await;
    stage.keeps(&check("smtp.example", NOON + 2, "three"), 0).await;
    // One that was asked before, and was answered late.
    stage.keeps(&check("smtp.example", NOON + 1, "late"), 0).await;
    let kept = |host: &str, at: i64, said: &str| (host.to_owned(), at, said.to_owned());
    assert_eq!(stage.checks().await, [kept("other.example", NOON + 1, "two"), kept("smtp.example", NOON + 2, "three")]);
    stage.keeps(&check("third.example", NOON + 9, "four"), NOON + 2).await;
    assert_eq!(
        stage.checks().await,
        [kept("smtp.example", NOON + 2, "three"), kept("third.example", NOON + 9, "four")]
    );
}
