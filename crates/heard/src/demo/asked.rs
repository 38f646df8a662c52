//! Who was asked by mail after a repair: before each answer that came by mail an invitation, and beside it some that nobody
//! answered, so that there is a response rate to be looked at. Asks nobody anything: what is told here is history.

use feedback::Mode;
use store::Store;
use store::invitation::NewInvitation;
use store::response::{Facts, Hand, Intake, Judgement, State};
use uuid::Uuid;

use super::cast::{Place, Topic};
use super::chance::{Chance, Stream};
use super::company::Company;
use super::history::Told;
use crate::clock::{DAY, MINUTE};

/// A company with more responses is made to measure with; it needs no invitations.
const MOST: u64 = 20_000;

/// An invitation of the past.
pub struct Asked {
    id: Uuid,
    contact: Option<Uuid>,
    facts: Facts,
    sent_at: i64,
}

/// Whether a company of so many responses tells who was asked.
pub fn is_told(responses: u64) -> bool {
    responses <= MOST
}

/// The invitations around one response, which becomes the answer to the first of them.
pub fn ask(company: &Company, told: &mut Told) -> Vec<Asked> {
    let response = &mut told.response;
    let ground = company.ground();
    let survey = ground.surveys[Topic::Repair as usize].survey;
    let is_confirmed = matches!(response.intake, Intake::Known(State::Confirmed));
    if response.survey != survey || response.facts.place != Place::Mail.key() || !is_confirmed || ground.customers == 0
    {
        return Vec::new();
    }
    let mut chance = Chance::new(ground.seed, Stream::Asked(response.id.as_u64_pair().1));
    // From four minutes to about six days; half of them within three hours.
    let waited = (4.0 * 2.0_f64.powf(11.0 * chance.unit()) * MINUTE as f64) as i64;
    let sent_at = response.at - waited;
    let own = Asked { id: response.id, contact: response.contact, facts: response.facts.clone(), sent_at };
    response.intake =
        Intake::Invited(Judgement { mode: Mode::Balanced, sent_at: Some(sent_at), links: 11, is_test: false });
    // What is told as confirmed must not be doubted now.
    response.hand = Hand::Seen;
    let silent = chance.pick(&[(1_usize, 2), (2, 3), (3, 3), (4, 2)]);
    let others = (0..silent).map(|_| {
        let person = company.customer(chance.below(usize::try_from(ground.customers).unwrap_or(usize::MAX)) as u64);
        let sent_at = sent_at + (chance.unit() * 60.0) as i64 * MINUTE;
        let facts = Facts {
            language: Some(person.language.key().to_owned()),
            country: Some(person.country.code.to_owned()),
            ..response.facts.clone()
        };
        Asked { id: chance.id(sent_at), contact: Some(person.id), facts, sent_at }
    });
    std::iter::once(own).chain(others).collect()
}

/// Writes them; what is there already stays.
///
/// # Errors
/// When the database fails.
pub async fn add(store: &Store, workspace: i64, survey: i64, all: &[Asked]) -> store::Result<()> {
    let mut tx = store.begin().await?;
    for one in all {
        let mut token_hash = [0; 32];
        let (first, second) = token_hash.split_at_mut(16);
        // No token has this hash, so that nobody can answer for them.
        first.copy_from_slice(one.id.as_bytes());
        second.copy_from_slice(one.id.as_bytes());
        let new = NewInvitation {
            workspace,
            id: one.id,
            token_hash,
            survey,
            contact: one.contact,
            facts: &one.facts,
            created_at: one.sent_at,
            sent_at: Some(one.sent_at),
            expires_at: one.sent_at + 30 * DAY,
            is_test: false,
            draft_step: None,
            ticket: None,
        };
        store::invitation::add(&mut tx, &new).await?;
    }
    tx.commit().await
}
