//! Campaigns that ask more than once: waves, those that ask each customer for themselves, and the one reminder.

use heard::campaign::schedule::Schedule;
use store::campaign::{Campaign, Kind, State};
use store::contact::consent::Basis;
use store::recipient::{self, Wanted};
use uuid::Uuid;

use super::Plan;
use crate::stage::{DAY, Stage};

#[tokio::test]
async fn a_wave_comes_every_so_many_days_and_asks_whoever_is_on_the_list_then() {
    let stage = Stage::new().await;
    let [ana, bor] = [stage.known("Ana").await, stage.known("Bor").await];
    let list = stage.list("Customers", &[ana]).await;
    let schedule = Schedule { every: 100, ..Schedule::default() };
    let campaign = stage.starts("Pulse", list, Plan { kind: Kind::Waves, schedule, ..Plan::default() }).await;
    stage.campaigns_go_on().await;
    assert_eq!(stage.funnel(&campaign, 1).await.asked, 1);
    let mut tx = stage.app.store.begin().await.expect("begin");
    store::list::put(&mut tx, stage.workspace, list, &[bor], (stage.now(), None)).await.expect("put");
    tx.commit().await.expect("commit");
    stage.move_clock(99 * DAY);
    stage.campaigns_go_on().await;
    assert_eq!(stage.funnel(&campaign, 2).await.listed, 0, "not yet");
    stage.move_clock(DAY);
    stage.campaigns_go_on().await;
    let second = stage.funnel(&campaign, 2).await;
    assert_eq!((second.listed, second.asked), (2, 2));
    assert_eq!(stage.funnel(&campaign, 1).await.listed, 1, "what was, stays");
    assert_eq!(stage.stands(&campaign).await.0, State::Running, "and so on");
}

#[tokio::test]
async fn each_customer_is_asked_so_many_days_after_they_came_and_again_from_then_on() {
    let stage = Stage::new().await;
    let list = stage.list("Customers", &[]).await;
    let schedule = Schedule { after: 21, every: 120, from_hour: 0, to_hour: 24, ..Schedule::default() };
    let campaign = stage.starts("Autopilot", list, Plan { kind: Kind::Rolling, schedule, ..Plan::default() }).await;
    stage.campaigns_go_on().await;
    stage.move_clock(DAY);
    let ana = stage.known("Ana").await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    store::list::put(&mut tx, stage.workspace, list, &[ana], (stage.now(), None)).await.expect("put");
    tx.commit().await.expect("commit");
    stage.campaigns_go_on().await;
    let row = stage.recipients(&campaign).await.remove(0);
    assert_eq!((row.state.as_str(), row.due_at), ("waiting", Some(stage.now() + 21 * DAY)));
    stage.move_clock(21 * DAY);
    stage.campaigns_go_on().await;
    let rows = stage.recipients(&campaign).await;
    assert_eq!((rows[0].state.as_str(), rows[1].state.as_str()), ("asked", "waiting"));
    assert_eq!(rows[1].due_at, Some(stage.now() + 120 * DAY));
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(store::list::take_off(&mut tx, stage.workspace, list, ana).await.expect("taken off"));
    tx.commit().await.expect("commit");
    stage.move_clock(120 * DAY);
    stage.campaigns_go_on().await;
    assert_eq!(stage.fate(&campaign, ana).await, "left");
    assert_eq!(stage.recipients(&campaign).await.len(), 2, "and is not asked again");
}

impl Stage {
    /// They were asked, and are reminded after five days.
    async fn asks_and_reminds(&self, people: &[Uuid]) -> Campaign {
        let list = self.list("Customers", people).await;
        let schedule = Schedule { reminder: Some(5), ..Schedule::default() };
        let campaign = self.starts("Autumn", list, Plan { schedule, ..Plan::default() }).await;
        self.campaigns_go_on().await;
        self.mails_are_taken().await;
        campaign
    }
}

#[tokio::test]
async fn one_reminder_goes_to_whoever_did_not_answer() {
    let stage = Stage::new().await;
    let [ana, bor] = [stage.known("Ana").await, stage.known("Bor").await];
    let campaign = stage.asks_and_reminds(&[ana, bor]).await;
    let rows = stage.recipients(&campaign).await;
    let asked = rows.iter().find(|row| row.contact == ana).and_then(|row| row.invitation).expect("asked");
    let link = format!("/r/{}", stage.app.seal.asked(stage.workspace, asked));
    let page = stage.get(&format!("{link}/9")).await;
    stage.post(&link, &format!("nonce={}&score=9&comment=Friendly", page.field("nonce"))).await;
    stage.move_clock(5 * DAY);
    stage.campaigns_go_on().await;
    assert_eq!(stage.fate(&campaign, ana).await, "asked", "who has answered is left alone");
    assert_eq!(stage.fate(&campaign, bor).await, "reminded");
    assert_eq!(stage.funnel(&campaign, 1).await.asked, 2, "who was reminded was asked too");
    let mut read = stage.app.store.read().await.expect("read");
    let wanted = Wanted { state: Some(recipient::State::Asked), ..Wanted::default() };
    let listed = recipient::page(&mut read, stage.workspace, campaign.id, &wanted, None, 9).await.expect("listed");
    drop(read);
    assert_eq!(listed.len(), 2, "and stands among those who were asked");
    let reminders: Vec<_> = stage.mails().await.into_iter().filter(|mail| mail.kind == "survey-reminder").collect();
    assert_eq!((reminders.len(), reminders[0].to.as_str()), (1, "bor@example.com"));
    stage.mails_are_taken().await;
    stage.move_clock(30 * DAY);
    stage.campaigns_go_on().await;
    assert_eq!(stage.mails().await.len(), 3, "one reminder, and no more");
    assert_eq!(stage.stands(&campaign).await.0, State::Done);
}

#[tokio::test]
async fn nobody_is_reminded_who_took_back_that_they_may_be_written_to() {
    let stage = Stage::new().await;
    let [ana, bor] = [stage.known("Ana").await, stage.known("Bor").await];
    let campaign = stage.asks_and_reminds(&[ana, bor]).await;
    stage.says_of_mail(ana, false, Basis::Consent).await;
    stage.move_clock(5 * DAY);
    stage.campaigns_go_on().await;
    assert_eq!(stage.fate(&campaign, ana).await, "asked", "she told a colleague meanwhile");
    assert_eq!(stage.fate(&campaign, bor).await, "reminded");
}

#[tokio::test]
async fn who_turns_out_to_be_another_is_reminded_as_that_one() {
    let stage = Stage::new().await;
    let [ana, kept] = [stage.known("Ana").await, stage.known("Anica").await];
    let campaign = stage.asks_and_reminds(&[ana]).await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(store::contact::merge(&mut tx, &stage.by_hand(), kept, ana).await.expect("merged").is_some());
    tx.commit().await.expect("commit");
    stage.move_clock(5 * DAY);
    stage.campaigns_go_on().await;
    assert_eq!(stage.fate(&campaign, kept).await, "reminded");
    let mut read = stage.app.store.read().await.expect("read");
    let mails = store::returned::list_of(&mut read, stage.workspace, kept, 9).await.expect("listed");
    assert_eq!(mails.len(), 2, "both mails stand on the page of the one who is left");
}
