//! Who is not written to: a row holds until it ends or is lifted, and what somebody asked for is not replaced by less.

use feedback::Kind;
use store::contact::consent::Channel;
use store::suppression::{Entry, New, Reason, Scope, Target, Wanted, add, among, count, find, lift, page};

use crate::stage::{NOON, Stage};

const DAY: i64 = 86_400_000;

fn target(address: u8, scope: Scope) -> Target {
    Target { channel: Channel::Email, address: [address; 32], scope }
}

impl Stage {
    async fn stops(&self, target: Target, reason: Reason, at: i64, until: Option<i64>) -> bool {
        let new = New {
            workspace: self.workspace,
            target,
            reason,
            at,
            until,
            invitation: None,
            contact: None,
            by_user: None,
            domain: None,
            note: None,
        };
        let mut tx = self.store.begin().await.expect("begin");
        let changed = add(&mut tx, &new).await.expect("added");
        tx.commit().await.expect("commit");
        changed
    }

    async fn row(&self, target: Target) -> Option<Entry> {
        let mut read = self.store.read().await.expect("read");
        find(&mut read, self.workspace, target).await.expect("found")
    }

    /// Which of these addresses are stopped for a kind of survey.
    async fn stopped(&self, addresses: &[u8], kind: Kind, now: i64) -> Vec<u8> {
        let hashes: Vec<[u8; 32]> = addresses.iter().map(|one| [*one; 32]).collect();
        let mut read = self.store.read().await.expect("read");
        let scopes = [Scope::All, kind.into()];
        let found = among(&mut read, self.workspace, Channel::Email, &hashes, &scopes, now).await.expect("asked");
        let mut found: Vec<u8> = found.into_keys().map(|hash| hash[0]).collect();
        found.sort_unstable();
        found
    }
}

#[tokio::test]
async fn a_row_stops_what_it_names_until_it_ends() {
    let stage = Stage::new().await;
    assert!(stage.stops(target(1, Scope::All), Reason::Unsubscribed, NOON, None).await);
    assert!(stage.stops(target(2, Scope::Relational), Reason::Unsubscribed, NOON, None).await);
    assert!(stage.stops(target(3, Scope::All), Reason::Unsubscribed, NOON, Some(NOON + DAY)).await);
    let all = [1, 2, 3, 4];
    assert_eq!(stage.stopped(&all, Kind::Relational, NOON).await, [1, 2, 3]);
    assert_eq!(stage.stopped(&all, Kind::Transactional, NOON).await, [1, 3]);
    assert_eq!(stage.stopped(&all, Kind::Transactional, NOON + DAY).await, [1]);
    assert_eq!(stage.stopped(&[], Kind::Other, NOON).await, Vec::<u8>::new());
    // Of many, and not those of another way.
    let many: Vec<u8> = (0..=255).collect();
    assert_eq!(stage.stopped(&many.repeat(5), Kind::Other, NOON).await, [1, 3]);
    let mut read = stage.store.read().await.expect("read");
    let by_phone = among(&mut read, stage.workspace, Channel::Call, &[[1; 32]], &Scope::ALL, NOON).await;
    assert!(by_phone.expect("asked").is_empty());
    let next_door = among(&mut read, stage.workspace + 1, Channel::Email, &[[1; 32]], &Scope::ALL, NOON).await;
    assert!(next_door.expect("asked").is_empty());
}

#[tokio::test]
async fn what_somebody_asked_for_is_not_replaced_by_less() {
    let stage = Stage::new().await;
    let one = target(1, Scope::All);
    assert!(stage.stops(one, Reason::Bounced, NOON, None).await);
    assert!(!stage.stops(one, Reason::ByHand, NOON + 1, None).await, "it is so already");
    assert!(stage.stops(one, Reason::Unsubscribed, NOON + 2, Some(NOON + DAY)).await, "they asked for it");
    let row = stage.row(one).await.expect("a row");
    assert_eq!((row.reason, row.until), (Reason::Unsubscribed, None), "what had no end has none now");
    assert!(!stage.stops(one, Reason::Bounced, NOON + 3, None).await);
    assert!(!stage.stops(one, Reason::Unsubscribed, NOON + 4, None).await);
    // A pause gets longer and never shorter, and one that is over counts for nothing.
    let two = target(2, Scope::All);
    assert!(stage.stops(two, Reason::Unsubscribed, NOON, Some(NOON + 2 * DAY)).await);
    assert!(!stage.stops(two, Reason::Unsubscribed, NOON, Some(NOON + DAY)).await);
    assert!(stage.stops(two, Reason::Unsubscribed, NOON, Some(NOON + 3 * DAY)).await);
    assert_eq!(stage.row(two).await.and_then(|row| row.until), Some(NOON + 3 * DAY));
    assert!(stage.stops(two, Reason::Bounced, NOON + 4 * DAY, Some(NOON + 5 * DAY)).await);
    assert_eq!(stage.row(two).await.map(|row| row.reason), Some(Reason::Bounced));
    assert!(stage.stops(two, Reason::Complained, NOON + 4 * DAY, None).await);
    assert_eq!(stage.row(two).await.map(|row| (row.reason, row.until)), Some((Reason::Complained, None)));
}

#[tokio::test]
async fn the_list_is_turned_page_by_page_and_what_is_lifted_is_gone() {
    let stage = Stage::new().await;
    for address in 1..=5 {
        stage.stops(target(address, Scope::All), Reason::ByHand, NOON + i64::from(address / 2), None).await;
    }
    stage.stops(target(5, Scope::Other), Reason::ByHand, NOON, None).await;
    let mut read = stage.store.read().await.expect("read");
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let rows = page(&mut read, stage.workspace, Wanted { after, ..Wanted::default() }, 2).await.expect("a page");
        let Some(last) = rows.last() else { break };
        after = Some((last.at, last.target.address, last.target.scope));
        seen.extend(rows.iter().map(|row| (row.target.address[0], row.target.scope)));
    }
    let all = Scope::All;
    assert_eq!(seen, [(4, all), (5, all), (2, all), (3, all), (1, all), (5, Scope::Other)]);
    let sought = Wanted { addresses: &[[5; 32], [9; 32]], after: None };
    assert_eq!(page(&mut read, stage.workspace, sought, 10).await.expect("a page").len(), 2);
    drop(read);
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(lift(&mut tx, stage.workspace, target(5, all)).await.expect("lifted"));
    assert!(!lift(&mut tx, stage.workspace, target(5, all)).await.expect("asked"));
    tx.commit().await.expect("commit");
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(count(&mut read, stage.workspace).await.expect("counted"), 5);
}
