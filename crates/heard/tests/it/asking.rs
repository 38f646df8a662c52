//! A campaign whose mails wait to be sent, made as the sweep that asks makes them: for the stories, and for the bench.

use store::Store;
use store::campaign::{Campaign, State};
use store::contact::consent::Basis;
use store::invitation::NewInvitation;
use store::outbox::lease;
use store::recipient::{self, Mail};
use store::response::Facts;
use uuid::Uuid;

const DAY: i64 = 86_400_000;

/// Where it is asked.
pub struct Ground<'a> {
    pub store: &'a Store,
    pub workspace: i64,
    pub survey: i64,
    pub now: i64,
}

impl Ground<'_> {
    /// A campaign that runs.
    pub async fn campaign(&self, id: Uuid) -> Uuid {
        let campaign = Campaign {
            workspace: self.workspace,
            id,
            name: "Autumn".to_owned(),
            survey: self.survey,
            list: None,
            sender: None,
            state: State::Running,
            kind: store::campaign::Kind::Once,
            basis: Basis::Consent,
            letter: "{}".to_owned(),
            schedule: "{}".to_owned(),
            change: 0,
            created_at: self.now,
            by_user: None,
            started_at: Some(self.now),
            ended_at: None,
            reason: None,
            next_at: None,
        };
        let mut tx = self.store.begin().await.expect("begin");
        store::campaign::add(&mut tx, &campaign).await.expect("added");
        tx.commit().await.expect("commit");
        id
    }

    /// These people are asked, each by an id of theirs: it is their contact's, their invitation's and their mail's. The
    /// mails are due in the order of the addresses.
    pub async fn ask(&self, campaign: Uuid, sender: Option<Uuid>, people: impl IntoIterator<Item = (Uuid, String)>) {
        let people: Vec<(Uuid, String)> = people.into_iter().collect();
        let mut at = self.now - people.len() as i64;
        for piece in people.chunks(500) {
            let mut tx = self.store.begin().await.expect("begin");
            for (id, address) in piece {
                self.ask_one(&mut tx, (campaign, sender), *id, (address, at)).await;
                at += 1;
            }
            tx.commit().await.expect("commit");
        }
    }

    async fn ask_one(
        &self,
        tx: &mut store::Tx,
        (campaign, sender): (Uuid, Option<Uuid>),
        id: Uuid,
        (address, at): (&str, i64),
    ) {
        let (workspace, now) = (self.workspace, self.now);
        let found = store::contact::find_or_add(tx, workspace, address, Some("Ana Novak"), id, now).await;
        let contact = found.expect("a contact");
        let mut token_hash = [0; 32];
        token_hash[..16].copy_from_slice(id.as_bytes());
        let facts = Facts { place: "email".to_owned(), language: Some("en".to_owned()), ..Facts::default() };
        let invitation = NewInvitation {
            workspace,
            id,
            token_hash,
            survey: self.survey,
            contact: Some(contact),
            facts: &facts,
            created_at: now,
            sent_at: None,
            expires_at: now + 30 * DAY,
            is_test: false,
            draft_step: None,
            ticket: None,
        };
        assert!(store::invitation::add(tx, &invitation).await.expect("an invitation"));
        let mail = Mail {
            id,
            wave: 1,
            contact,
            invitation: id,
            email: address.to_owned(),
            domain: address.split_once('@').expect("an address").1.to_owned(),
            sender,
        };
        recipient::queue(tx, (workspace, campaign), recipient::MAIL, &[&mail], at, now + 7 * DAY)
            .await
            .expect("queued");
    }

    /// How many mails of a campaign are in a state.
    pub async fn count(&self, campaign: Uuid, state: &str) -> i64 {
        let mut read = self.store.read().await.expect("read");
        let states = lease::states(&mut read, self.workspace, campaign).await.expect("counted");
        states.into_iter().find_map(|(key, n)| (key == state).then_some(n)).unwrap_or_default()
    }
}
