//! Campaigns as their people live them: who is asked, when, how often, and who is not and why. What the mails say and how
//! they travel is told elsewhere.

mod again;

use heard::campaign::schedule::Schedule;
use store::campaign::{Campaign, Kind, State};
use store::contact::consent::{Basis, Channel, Consent};
use store::list::List;
use store::outbox::Fate;
use store::outbox::lease::{Lease, Mark, Settlement, Whose};
use store::recipient::{self, Funnel, Reason, Row, Wanted};
use store::rest::{Own, Policy, Rests};
use uuid::Uuid;

use crate::stage::{DAY, NOON, Stage};

/// A campaign in the making.
pub struct Plan {
    pub kind: Kind,
    pub basis: Basis,
    pub schedule: Schedule,
}

impl Default for Plan {
    fn default() -> Plan {
        Plan { kind: Kind::Once, basis: Basis::SoftOptIn, schedule: Schedule::default() }
    }
}

impl Stage {
    /// A customer with an address.
    pub async fn known(&self, name: &str) -> Uuid {
        let (now, chance) = (self.now(), &self.app.chance);
        let mut tx = self.app.store.begin().await.expect("begin");
        let email = format!("{}@example.com", name.to_lowercase());
        let contact = store::contact::find_or_add(&mut tx, self.workspace, &email, Some(name), chance.id(now), now)
            .await
            .expect("a contact");
        tx.commit().await.expect("commit");
        contact
    }

    /// A list with these customers on it.
    pub async fn list(&self, name: &str, people: &[Uuid]) -> Uuid {
        let (id, at) = (self.app.chance.id(self.now()), self.now());
        let mut tx = self.app.store.begin().await.expect("begin");
        let list = List { id, name: name.to_owned(), filter: None, added_at: at };
        assert!(store::list::add(&mut tx, self.workspace, &list).await.expect("added"));
        for piece in people.chunks(500) {
            store::list::put(&mut tx, self.workspace, id, piece, (at, None)).await.expect("put");
        }
        tx.commit().await.expect("commit");
        id
    }

    /// A campaign to a list, started now.
    pub async fn starts(&self, name: &str, list: Uuid, plan: Plan) -> Campaign {
        let campaign = Campaign {
            workspace: self.workspace,
            id: self.app.chance.id(self.now()),
            name: name.to_owned(),
            survey: self.survey_id(),
            list: Some(list),
            sender: None,
            state: State::Draft,
            kind: plan.kind,
            basis: plan.basis,
            letter: "{}".to_owned(),
            schedule: serde_json::to_string(&plan.schedule).expect("JSON"),
            change: 0,
            created_at: self.now(),
            by_user: None,
            started_at: None,
            ended_at: None,
            reason: None,
            next_at: None,
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        store::campaign::add(&mut tx, &campaign).await.expect("added");
        assert!(heard::campaign::start(&self.app, &mut tx, &campaign).await.expect("started"));
        tx.commit().await.expect("commit");
        campaign
    }

    /// Campaigns go on until nothing is due any more.
    pub async fn campaigns_go_on(&self) {
        for _ in 0..200 {
            let next = heard::campaign::pass(&self.app).await.expect("a pass");
            if next.is_none_or(|next| next > self.now()) {
                return;
            }
        }
        panic!("campaigns do not come to rest");
    }

    /// The people of a campaign, in the order of waves and customers.
    pub async fn recipients(&self, campaign: &Campaign) -> Vec<Row> {
        let mut read = self.app.store.read().await.expect("read");
        let wanted = Wanted::default();
        recipient::page(&mut read, self.workspace, campaign.id, &wanted, None, 5_000).await.expect("listed")
    }

    /// Why a customer was passed over; their state where they were not.
    pub async fn fate(&self, campaign: &Campaign, contact: Uuid) -> String {
        let rows = self.recipients(campaign).await;
        let row = rows.iter().rfind(|row| row.contact == contact).expect("they were looked at");
        row.reason.clone().unwrap_or_else(|| row.state.clone())
    }

    pub async fn funnel(&self, campaign: &Campaign, wave: i64) -> Funnel {
        let mut read = self.app.store.read().await.expect("read");
        let mut waves = recipient::funnel(&mut read, self.workspace, campaign.id).await.expect("counted");
        waves.remove(&wave).unwrap_or_default()
    }

    pub async fn stands(&self, campaign: &Campaign) -> (State, Option<String>) {
        let mut read = self.app.store.read().await.expect("read");
        let now = store::campaign::find(&mut read, self.workspace, campaign.id).await.expect("read").expect("there");
        (now.state, now.reason)
    }

    /// All mails of campaigns that wait were taken by a server.
    pub async fn mails_are_taken(&self) {
        let (now, until) = (self.now(), self.now() + DAY);
        loop {
            let writer = self.app.store.writer();
            let what = Lease { whose: Whose::AllBut(&[]), now, until, limit: 500, without: &[] };
            let leased = writer.lease(&what).await.expect("leased");
            if leased.is_empty() {
                return;
            }
            for one in &leased {
                let mark = Mark::new(one, now, until);
                assert!(writer.mail(None, Some(mark)).await.expect("marked").marked);
                let taken = Settlement::of(one, Fate::Accepted("250 ok"), now);
                assert!(writer.mail(Some(taken), None).await.expect("settled").settled);
            }
        }
    }

    /// What somebody said of being asked by mail.
    pub async fn says_of_mail(&self, contact: Uuid, given: bool, basis: Basis) {
        let consent = Consent {
            at: self.now(),
            channel: Channel::Email,
            given,
            basis,
            source: "counter".to_owned(),
            words: String::new(),
            import: None,
            by_user: None,
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        let id = self.app.chance.id(self.now());
        let consents = [(contact, id, &consent)];
        store::contact::consent::add_all(&mut tx, self.workspace, &consents).await.expect("written");
        tx.commit().await.expect("commit");
    }
}

#[tokio::test]
async fn everybody_on_a_list_is_asked_once_and_of_the_others_it_says_why_not() {
    let stage = Stage::new().await;
    let [ana, bor, cene, dana] =
        [stage.known("Ana").await, stage.known("Bor").await, stage.known("Cene").await, stage.known("Dana").await];
    let mut tx = stage.app.store.begin().await.expect("begin");
    let eva = stage.app.chance.id(NOON);
    store::contact::add_without_address(&mut tx, stage.workspace, "Eva", eva, NOON).await.expect("added");
    store::rest::asked(&mut tx, stage.workspace, bor, NOON - 29 * DAY).await.expect("noted");
    store::rest::asked(&mut tx, stage.workspace, ana, NOON - 30 * DAY).await.expect("noted");
    tx.commit().await.expect("commit");
    stage.says_of_mail(cene, true, Basis::Consent).await;
    stage.move_clock(1);
    stage.says_of_mail(cene, false, Basis::Consent).await;
    let list = stage.list("Customers", &[ana, bor, cene, dana, eva]).await;
    let campaign = stage.starts("Autumn", list, Plan::default()).await;
    stage.campaigns_go_on().await;
    assert_eq!(stage.fate(&campaign, ana).await, "asked");
    assert_eq!(stage.fate(&campaign, bor).await, "rest");
    assert_eq!(stage.fate(&campaign, cene).await, "refused");
    assert_eq!(stage.fate(&campaign, dana).await, "asked");
    assert_eq!(stage.fate(&campaign, eva).await, "no-address");
    let funnel = stage.funnel(&campaign, 1).await;
    assert_eq!((funnel.listed, funnel.asked, funnel.queued, funnel.waiting), (5, 2, 2, 0));
    let skipped = [(Reason::NoAddress, 1), (Reason::Refused, 1), (Reason::Rest, 1)];
    assert_eq!(funnel.skipped, skipped);
    stage.mails_are_taken().await;
    stage.move_clock(60_000);
    stage.campaigns_go_on().await;
    assert_eq!(stage.stands(&campaign).await, (State::Done, None));
    let again = stage.starts("Once more", list, Plan::default()).await;
    stage.campaigns_go_on().await;
    assert_eq!(stage.funnel(&again, 1).await.asked, 0, "nobody is asked twice within thirty days");
}

#[tokio::test]
async fn a_campaign_that_rests_on_agreement_asks_nobody_who_did_not_agree() {
    let stage = Stage::new().await;
    let [ana, bor] = [stage.known("Ana").await, stage.known("Bor").await];
    stage.says_of_mail(ana, true, Basis::Consent).await;
    let list = stage.list("Customers", &[ana, bor]).await;
    let plan = Plan { basis: Basis::Consent, ..Plan::default() };
    let campaign = stage.starts("Autumn", list, plan).await;
    stage.campaigns_go_on().await;
    assert_eq!(stage.fate(&campaign, ana).await, "asked");
    assert_eq!(stage.fate(&campaign, bor).await, "no-consent");
}

#[tokio::test]
async fn the_link_in_a_campaigns_mail_opens_the_question_and_its_answer_is_counted_for_the_wave() {
    let stage = Stage::new().await;
    let ana = stage.known("Ana").await;
    let list = stage.list("Customers", &[ana]).await;
    let campaign = stage.starts("Autumn", list, Plan::default()).await;
    stage.campaigns_go_on().await;
    let invitation = stage.recipients(&campaign).await[0].invitation.expect("an invitation");
    let link = format!("/r/{}", stage.app.seal.asked(stage.workspace, invitation));
    let page = stage.get(&format!("{link}/9")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let form = format!("nonce={}&score=9&comment=Friendly+people", page.field("nonce"));
    let reply = stage.post(&link, &form).await;
    assert!(reply.status.is_success() || reply.status.is_redirection(), "{}", reply.text());
    let funnel = stage.funnel(&campaign, 1).await;
    assert_eq!((funnel.answered, funnel.commented, funnel.scores.get(&9)), (1, 1, Some(&1)));
    assert_eq!(stage.responses().await[0].facts.place, "email");
}

#[tokio::test]
async fn of_two_campaigns_at_once_only_one_asks() {
    let stage = Stage::new().await;
    let mut people = Vec::new();
    for n in 0..20 {
        people.push(stage.known(&format!("Customer{n}")).await);
    }
    let list = stage.list("Customers", &people).await;
    let first = stage.starts("First", list, Plan::default()).await;
    let second = stage.starts("Second", list, Plan::default()).await;
    let other = stage.another_node().await;
    let (one, two) = tokio::join!(heard::campaign::pass(&stage.app), heard::campaign::pass(&other.app));
    one.expect("a pass");
    two.expect("a pass");
    stage.campaigns_go_on().await;
    let (one, two) = (stage.funnel(&first, 1).await, stage.funnel(&second, 1).await);
    assert_eq!(one.asked + two.asked, 20);
    let skipped = |funnel: &Funnel| funnel.passed_over();
    assert_eq!(skipped(&one) + skipped(&two), 20, "{one:?} {two:?}");
    assert_eq!(stage.mails().await.len(), 20);
}

#[tokio::test]
async fn whoever_was_asked_lately_waits_where_a_survey_delays() {
    let stage = Stage::new().await;
    let ana = stage.known("Ana").await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    store::rest::asked(&mut tx, stage.workspace, ana, NOON - 20 * DAY).await.expect("noted");
    let rests = Rests { relational: 60, transactional: 30, policy: Policy::Block };
    store::rest::change(&mut tx, stage.workspace, &rests).await.expect("changed");
    let own = Own { days: Some(30), policy: Some(Policy::Delay) };
    assert!(store::rest::change_own(&mut tx, stage.workspace, stage.survey_id(), own).await.expect("changed"));
    tx.commit().await.expect("commit");
    let list = stage.list("Customers", &[ana]).await;
    let campaign = stage.starts("Autumn", list, Plan::default()).await;
    stage.campaigns_go_on().await;
    let row = stage.recipients(&campaign).await.remove(0);
    assert_eq!((row.state.as_str(), row.reason.as_deref()), ("waiting", Some("rest")));
    assert_eq!(row.due_at, Some(NOON + 10 * DAY));
    stage.move_clock(10 * DAY);
    stage.campaigns_go_on().await;
    assert_eq!(stage.fate(&campaign, ana).await, "asked");
}

#[tokio::test]
async fn a_pause_is_at_once_and_an_end_is_for_good() {
    let stage = Stage::new().await;
    let mut people = Vec::new();
    for n in 0..1_100 {
        people.push(stage.known(&format!("Customer{n}")).await);
    }
    let list = stage.list("Customers", &people).await;
    let campaign = stage.starts("Autumn", list, Plan::default()).await;
    stage.campaigns_go_on().await;
    let funnel = stage.funnel(&campaign, 1).await;
    assert_eq!((funnel.listed, funnel.asked, funnel.waiting), (1_100, 500, 600), "no more wait to be sent");
    stage.mails_are_taken().await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(heard::campaign::pause(&stage.app, &mut tx, &campaign).await.expect("paused"));
    tx.commit().await.expect("commit");
    stage.move_clock(60_000);
    stage.campaigns_go_on().await;
    assert_eq!(stage.funnel(&campaign, 1).await.asked, 500, "nobody is asked meanwhile");
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(heard::campaign::resume(&stage.app, &mut tx, &campaign).await.expect("resumed"));
    tx.commit().await.expect("commit");
    stage.campaigns_go_on().await;
    assert_eq!(stage.funnel(&campaign, 1).await.asked, 1_000);
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(heard::campaign::stop(&stage.app, &mut tx, &campaign).await.expect("stopped"));
    assert!(!heard::campaign::resume(&stage.app, &mut tx, &campaign).await.expect("asked"));
    tx.commit().await.expect("commit");
    let funnel = stage.funnel(&campaign, 1).await;
    assert_eq!((funnel.asked, funnel.stopped, funnel.waiting, funnel.queued), (1_000, 100, 0, 0));
    assert_eq!(funnel.failed, 500, "what waited to be sent is not sent any more");
}

#[tokio::test]
async fn a_list_that_is_taken_away_pauses_its_campaign_and_says_so() {
    let stage = Stage::new().await;
    let ana = stage.known("Ana").await;
    let list = stage.list("Customers", &[ana]).await;
    let schedule = Schedule { at: Some("2026-12-01T09:00".parse().expect("a moment")), ..Schedule::default() };
    let campaign = stage.starts("Autumn", list, Plan { schedule, ..Plan::default() }).await;
    stage.campaigns_go_on().await;
    assert!(stage.recipients(&campaign).await.is_empty(), "its moment has not come");
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(store::list::remove(&mut tx, stage.workspace, list).await.expect("removed"));
    tx.commit().await.expect("commit");
    stage.move_clock(30 * DAY);
    stage.campaigns_go_on().await;
    assert_eq!(stage.stands(&campaign).await, (State::Paused, Some("list-gone".to_owned())));
}

#[tokio::test]
async fn whoever_said_stop_is_asked_no_more_and_the_campaign_counts_them() {
    let stage = Stage::new().await;
    let [ana, bor] = [stage.known("Ana").await, stage.known("Bor").await];
    let list = stage.list("Customers", &[ana, bor]).await;
    let first = stage.starts("Spring", list, Plan::default()).await;
    stage.campaigns_go_on().await;
    let rows = stage.recipients(&first).await;
    let asked = rows.iter().find(|row| row.contact == ana).and_then(|row| row.invitation).expect("asked");
    let stop = format!("/unsubscribe/{}", stage.app.seal.stop(stage.workspace, asked));
    assert_eq!(stage.post(&stop, "List-Unsubscribe=One-Click").await.status, 200);
    assert_eq!(stage.funnel(&first, 1).await.unsubscribed, 1);
    stage.mails_are_taken().await;
    stage.move_clock(100 * DAY);
    let second = stage.starts("Autumn", list, Plan::default()).await;
    stage.campaigns_go_on().await;
    assert_eq!(stage.fate(&second, ana).await, "unsubscribed");
    assert_eq!(stage.fate(&second, bor).await, "asked");
}

#[tokio::test]
async fn what_is_foreseen_is_what_becomes_of_it() {
    let stage = Stage::new().await;
    let [ana, bor, cene] = [stage.known("Ana").await, stage.known("Bor").await, stage.known("Cene").await];
    stage.says_of_mail(cene, false, Basis::Consent).await;
    let list = stage.list("Customers", &[ana, bor, cene]).await;
    let campaign = stage.starts("Autumn", list, Plan::default()).await;
    let foreseen = heard::campaign::plan::foresee(&stage.app, &campaign).await.expect("foreseen");
    assert_eq!((foreseen.n, foreseen.seen, foreseen.will), (3, 3, 2));
    assert_eq!(foreseen.reasons, [(Reason::Refused, 1)]);
    stage.campaigns_go_on().await;
    let funnel = stage.funnel(&campaign, 1).await;
    assert_eq!((funnel.listed, funnel.asked, funnel.skipped), (3, 2, foreseen.reasons));
}

#[tokio::test]
async fn a_campaign_that_cannot_go_on_keeps_no_other_from_it() {
    let stage = Stage::new().await;
    let ana = stage.known("Ana").await;
    let list = stage.list("Customers", &[ana]).await;
    let broken = stage.starts("Broken", list, Plan::default()).await;
    stage.runs("update campaign set schedule = 'no schedule'").await;
    let campaign = stage.starts("Autumn", list, Plan::default()).await;
    stage.campaigns_go_on().await;
    assert_eq!(stage.fate(&campaign, ana).await, "asked");
    assert_eq!(stage.stands(&broken).await.0, State::Running, "it is tried again");
    assert_eq!(stage.funnel(&broken, 1).await.listed, 0);
}
