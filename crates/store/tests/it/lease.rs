//! Mails of campaigns: many are taken, each is attempted by itself, and none is attempted twice that may have arrived.

use store::campaign::{Campaign, Kind, State, Step};
use store::contact::consent::Basis;
use store::outbox::Fate;
use store::outbox::lease::{self, Lease, Leased, Mark, Settlement, Whose};
use store::recipient::{self, Mail};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

const MINUTE: i64 = 60_000;
const DAY: i64 = 86_400_000;

impl Stage {
    async fn runs(&self) -> Uuid {
        let campaign = Campaign {
            workspace: self.workspace,
            id: id(),
            name: "Autumn".to_owned(),
            survey: self.survey,
            list: None,
            sender: None,
            state: State::Running,
            kind: Kind::Once,
            basis: Basis::Consent,
            letter: "{}".to_owned(),
            schedule: "{}".to_owned(),
            change: 0,
            created_at: NOON,
            by_user: None,
            started_at: Some(NOON),
            ended_at: None,
            reason: None,
            next_at: None,
        };
        let mut tx = self.store.begin().await.expect("begin");
        store::campaign::add(&mut tx, &campaign).await.expect("added");
        tx.commit().await.expect("commit");
        campaign.id
    }

    async fn asks(&self, campaign: Uuid, to: &str, sender: Option<Uuid>) -> Uuid {
        let mail = Mail {
            id: id(),
            wave: 1,
            contact: id(),
            invitation: id(),
            email: to.to_owned(),
            domain: to.split_once('@').expect("an address").1.to_owned(),
            sender,
        };
        let mut tx = self.store.begin().await.expect("begin");
        let whose = (self.workspace, campaign);
        recipient::queue(&mut tx, whose, recipient::MAIL, &[&mail], NOON, NOON + DAY).await.expect("queued");
        tx.commit().await.expect("commit");
        mail.id
    }

    /// For ten minutes.
    async fn lease_of(&self, now: i64, whose: Whose<'_>, without: &[String]) -> Vec<Leased> {
        let what = Lease { whose, now, until: now + 10 * MINUTE, limit: 10, without };
        self.store.writer().lease(&what).await.expect("leased")
    }

    async fn lease_all(&self, now: i64) -> Vec<Leased> {
        self.lease_of(now, Whose::AllBut(&[]), &[]).await
    }

    async fn attempts(&self, leased: &Leased, now: i64) -> bool {
        let mark = Mark::new(leased, now, now + 5 * MINUTE).paced();
        self.store.writer().mail(None, Some(mark)).await.expect("noted").marked
    }

    async fn becomes(&self, leased: &Leased, fate: Fate<'_>, now: i64) -> bool {
        let settlement = Settlement::of(leased, fate, now);
        self.store.writer().mail(Some(settlement), None).await.expect("noted").settled
    }

    async fn states(&self, campaign: Uuid) -> Vec<(String, i64)> {
        let mut read = self.store.read().await.expect("read");
        lease::states(&mut read, self.workspace, campaign).await.expect("counted")
    }

    async fn holds(&self, campaign: Uuid) {
        let mut tx = self.store.begin().await.expect("begin");
        let held = Step { from: &[State::Running], to: State::Paused, reason: Some("refused"), next_at: None };
        assert!(store::campaign::step(&mut tx, self.workspace, campaign, held, NOON).await.expect("held"));
        tx.commit().await.expect("commit");
    }
}

fn told(states: &[(&str, i64)]) -> Vec<(String, i64)> {
    states.iter().map(|(state, n)| ((*state).to_owned(), *n)).collect()
}

#[tokio::test]
async fn what_was_taken_and_not_attempted_is_taken_again_and_what_was_attempted_never() {
    let stage = Stage::new().await;
    let campaign = stage.runs().await;
    for to in ["ana@a.example", "bor@a.example", "eva@a.example"] {
        stage.asks(campaign, to, None).await;
    }
    let leased = stage.lease_all(NOON).await;
    let order: Vec<&str> = leased.iter().map(|one| one.mail.to.as_str()).collect();
    assert_eq!(order, ["ana@a.example", "bor@a.example", "eva@a.example"]);
    assert_eq!(stage.lease_all(NOON).await, [], "somebody has them");
    assert!(stage.attempts(&leased[0], NOON).await && stage.attempts(&leased[1], NOON).await);
    assert!(!stage.attempts(&leased[0], NOON).await, "it is being attempted");
    assert!(stage.becomes(&leased[1], Fate::Accepted("250 OK"), NOON).await);
    // Whoever had them is gone.
    let later = NOON + 10 * MINUTE;
    let again = stage.lease_all(later).await;
    assert_eq!(again.iter().map(|one| one.mail.id).collect::<Vec<_>>(), [leased[2].mail.id]);
    assert!(!stage.attempts(&leased[2], later).await, "its former lease counts no more");
    assert!(stage.attempts(&again[0], later).await);
    let mut tx = stage.store.begin().await.expect("begin");
    assert_eq!(lease::give_up(&mut tx, later).await.expect("given up"), 1);
    tx.commit().await.expect("commit");
    assert_eq!(stage.states(campaign).await, told(&[("accepted", 1), ("attempting", 1), ("unknown", 1)]));
    assert!(!stage.becomes(&leased[0], Fate::Failed("refused"), later).await, "it was not dead, only late");
}

#[tokio::test]
async fn nothing_is_taken_of_a_campaign_that_does_not_run_and_what_was_taken_is_not_attempted() {
    let stage = Stage::new().await;
    let (campaign, other) = (stage.runs().await, stage.runs().await);
    stage.asks(campaign, "ana@a.example", None).await;
    let bor = stage.asks(other, "bor@a.example", None).await;
    let leased = stage.lease_all(NOON).await;
    stage.holds(campaign).await;
    assert!(!stage.attempts(&leased[0], NOON).await);
    let mut tx = stage.store.begin().await.expect("begin");
    lease::release(&mut tx, &leased, None).await.expect("released");
    tx.commit().await.expect("commit");
    let left = stage.lease_all(NOON).await;
    assert_eq!(left.iter().map(|one| (one.mail.id, one.due_at)).collect::<Vec<_>>(), [(bor, NOON)]);
    let mut read = stage.store.read().await.expect("read");
    let next = lease::next_due(&mut read, Whose::AllBut(&[])).await.expect("asked");
    assert_eq!(next, Some(NOON + 10 * MINUTE), "of the one that stands still nothing is due");
}

#[tokio::test]
async fn each_server_gets_its_senders_mails_and_domains_can_be_left_out() {
    let stage = Stage::new().await;
    let campaign = stage.runs().await;
    let (own, other) = (id(), id());
    let common = stage.asks(campaign, "ana@a.example", None).await;
    let through = stage.asks(campaign, "bor@a.example", Some(other)).await;
    let apart = stage.asks(campaign, "eva@a.example", Some(own)).await;
    let far = stage.asks(campaign, "jan@b.example", None).await;
    let ids = |leased: Vec<Leased>| leased.into_iter().map(|one| one.mail.id).collect::<Vec<_>>();
    let without = ["b.example".to_owned()];
    assert_eq!(ids(stage.lease_of(NOON, Whose::AllBut(&[own]), &without).await), [common, through]);
    assert_eq!(ids(stage.lease_of(NOON, Whose::Only(own), &[]).await), [apart]);
    assert_eq!(ids(stage.lease_of(NOON, Whose::AllBut(&[own]), &[]).await), [far]);
}

#[tokio::test]
async fn what_is_of_no_use_any_more_is_given_up() {
    let stage = Stage::new().await;
    let campaign = stage.runs().await;
    stage.asks(campaign, "ana@a.example", None).await;
    assert_eq!(stage.lease_all(NOON + DAY).await, []);
    assert_eq!(stage.states(campaign).await, told(&[("failed", 1)]));
}

#[tokio::test]
async fn account_mails_and_mails_of_campaigns_are_taken_apart() {
    let stage = Stage::new().await;
    let campaign = stage.runs().await;
    stage.asks(campaign, "ana@a.example", None).await;
    let mut tx = stage.store.begin().await.expect("begin");
    assert_eq!(store::outbox::claim(&mut tx, NOON, NOON + MINUTE).await.expect("claimed"), None);
    drop(tx);
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(store::outbox::next_due(&mut read).await.expect("asked"), None);
}

#[tokio::test]
async fn a_domains_mails_are_counted_and_put_off() {
    let stage = Stage::new().await;
    let campaign = stage.runs().await;
    for to in ["ana@a.example", "bor@a.example", "eva@b.example"] {
        stage.asks(campaign, to, None).await;
    }
    let leased = stage.lease_all(NOON).await;
    assert!(stage.attempts(&leased[0], NOON).await);
    let domains = ["a.example".to_owned(), "b.example".to_owned()];
    let mut read = stage.store.read().await.expect("read");
    let counted = lease::attempted(&mut read, &domains, NOON - 1).await.expect("counted");
    assert_eq!(counted, [("a.example".to_owned(), 1, NOON)]);
    assert_eq!(lease::attempted(&mut read, &domains, NOON).await.expect("counted"), []);
    drop(read);
    let mut tx = stage.store.begin().await.expect("begin");
    lease::release(&mut tx, &leased[1..], None).await.expect("released");
    lease::postpone(&mut tx, "a.example", NOON, NOON + 60 * MINUTE).await.expect("put off");
    tx.commit().await.expect("commit");
    let left = stage.lease_all(NOON).await;
    assert_eq!(left.iter().map(|one| one.mail.id).collect::<Vec<_>>(), [leased[2].mail.id]);
    assert_eq!(stage.lease_all(NOON + 60 * MINUTE).await.len(), 2, "the other's lease is over as well");
}
