//! A campaign of the past: quarter by quarter all riders were asked about the whole relation, until somebody stopped it. Its
//! answers are those that the history tells of these weeks; with them go some who were asked and said nothing, some whose
//! address was gone, and some who were passed over. Mails nobody: what is told here went long ago.

use std::collections::HashMap;

use store::campaign::{Campaign, Kind, State as Stage};
use store::property::{CAMPAIGN, WAVE};
use store::recipient::{self, Asked, Mail, Reason, State, Turn};
use store::response::{Facts, Hand, Intake, Judgement, Property, State as Counts};
use store::{Store, Tx, rest, returned};
use uuid::Uuid;

use super::cast::{Place, Topic};
use super::chance::{Chance, Stream};
use super::company::Company;
use super::history::Told;
use super::names::Register;
use crate::campaign::draft::Draft;
use crate::campaign::{LASTS, USEFUL, domain};
use crate::clock::{DAY, MINUTE};

/// The hour of the day on which a wave's mails went, in milliseconds.
const MORNING: i64 = 10 * 60 * MINUTE;

/// How many days before the company's today each wave began.
const BEGAN: [i64; 4] = [300, 209, 118, 27];

/// For how long an answer by mail is told as one to the wave.
const OPEN: i64 = 24 * DAY;

/// The campaign and its waves.
pub struct Waves {
    campaign: Campaign,
    /// When each wave's mails went, epoch milliseconds.
    went: [i64; BEGAN.len()],
}

/// Somebody in a wave.
struct One {
    wave: usize,
    contact: Uuid,
    email: String,
    facts: Facts,
    fate: Fate,
}

/// What became of somebody.
enum Fate {
    /// They gave this response.
    Answered(Uuid),
    /// They said nothing.
    Silent,
    /// Their address was gone.
    Bounced,
    /// They were passed over.
    Skipped(Reason),
}

impl Waves {
    /// As it is told of this company.
    ///
    /// # Errors
    /// When the days are outside the calendar.
    pub fn new(company: &Company) -> anyhow::Result<Waves> {
        let mut went = [0; BEGAN.len()];
        for (went, ago) in went.iter_mut().zip(BEGAN) {
            *went = company.calendar().days_ago(ago)? + MORNING;
        }
        let survey = company.surveys[Topic::Relation as usize].id;
        let mut draft = Draft::new("Lindentree overall, every quarter", survey, None);
        draft.kind = Kind::Waves;
        draft.schedule.every = 91;
        let id = Chance::new(company.ground().seed, Stream::Waves).id(went[0]);
        let begun = draft.begin(company.workspace.id, id, went[0] - DAY, None)?;
        let (started_at, ended_at) = (Some(went[0]), Some(went[BEGAN.len() - 1] + OPEN));
        Ok(Waves { campaign: Campaign { state: Stage::Stopped, started_at, ended_at, ..begun }, went })
    }

    /// Those around one response, which becomes the answer of the first of them; nobody where it answers no wave.
    fn around(&self, company: &Company, told: &Told, register: &Register) -> Vec<One> {
        let (response, ground) = (&told.response, company.ground());
        let wave = self.went.iter().rposition(|went| (*went..went + OPEN).contains(&response.at));
        let survey = ground.surveys[Topic::Relation as usize].survey;
        let is_confirmed = matches!(response.intake, Intake::Known(Counts::Confirmed));
        let (Some(wave), Some(contact)) = (wave, response.contact) else { return Vec::new() };
        if response.survey != survey || response.facts.place != Place::Mail.key() || !is_confirmed {
            return Vec::new();
        }
        let facts = response.facts.clone();
        let fate = Fate::Answered(response.id);
        let own = One { wave, contact, email: String::new(), facts: facts.clone(), fate };
        let mut chance = Chance::new(ground.seed, Stream::Asked(response.id.as_u64_pair().1));
        let others = chance.pick(&[(1_usize, 2), (2, 4), (3, 3)]);
        let other = |_| {
            let index = chance.below(usize::try_from(ground.customers).unwrap_or(usize::MAX)) as u64;
            let person = company.customer(index);
            let facts = Facts {
                language: Some(person.language.key().to_owned()),
                country: Some(person.country.code.to_owned()),
                ..facts.clone()
            };
            let fate = chance.pick(&[(0, 88), (1, 3), (2, 7), (3, 2)]);
            let fate = match fate {
                0 => Fate::Silent,
                1 => Fate::Bounced,
                2 => Fate::Skipped(Reason::Rest),
                _ => Fate::Skipped(Reason::Unsubscribed),
            };
            One { wave, contact: person.id, email: person.email(register), facts, fate }
        };
        std::iter::once(own).chain((0..others).map(other)).collect()
    }

    /// Tells who was asked around these responses, before they are recorded; those that answered it carry it from now on.
    /// Whoever a wave has met already stays as they are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ask(&self, store: &Store, company: &Company, piece: &mut [Told]) -> anyhow::Result<()> {
        let register = Register::load();
        let mut tx = store.begin().await?;
        let mut answered: HashMap<Uuid, usize> = HashMap::new();
        for told in &*piece {
            for one in self.around(company, told, &register) {
                let (wave, answers) = (one.wave, matches!(one.fate, Fate::Answered(_)));
                if self.tell(&mut tx, company, one).await? && answers {
                    answered.insert(told.response.id, wave);
                }
            }
        }
        recipient::went(&mut tx, self.campaign.workspace, self.campaign.id).await?;
        tx.commit().await?;
        for response in piece.iter_mut().map(|told| &mut told.response) {
            let Some(wave) = answered.get(&response.id) else { continue };
            let sent_at = Some(self.went[*wave]);
            response.intake =
                Intake::Invited(Judgement { mode: feedback::Mode::Balanced, sent_at, links: 11, is_test: false });
            // What is told as confirmed must not be doubted now.
            response.hand = Hand::Seen;
            let nth = Property::Number((wave + 1) as f64);
            response.properties.push((CAMPAIGN.to_owned(), Property::Text(self.campaign.name.clone())));
            response.properties.push((WAVE.to_owned(), nth));
        }
        Ok(())
    }

    /// Tells of one. False where the wave has met them already.
    async fn tell(&self, tx: &mut Tx, company: &Company, one: One) -> anyhow::Result<bool> {
        let (campaign, at) = (&self.campaign, self.went[one.wave]);
        let mut chance =
            Chance::new(company.ground().seed, Stream::Waved(one.contact.as_u64_pair().1, one.wave as u64));
        let invitation = match one.fate {
            Fate::Answered(response) => Some(response),
            Fate::Silent | Fate::Bounced => Some(chance.id(at)),
            Fate::Skipped(_) => None,
        };
        let (state, reason) = match one.fate {
            Fate::Skipped(reason) => (State::Skipped, Some(reason)),
            _ => (State::Asked, None),
        };
        let wave = one.wave as i64 + 1;
        let turn = Turn { wave, contact: one.contact, state, reason, due_at: None, invitation };
        if !recipient::meet(tx, campaign.workspace, campaign.id, &turn).await? {
            return Ok(false);
        }
        let Some(invitation) = invitation else { return Ok(true) };
        let email = match one.fate {
            Fate::Answered(_) => {
                let known = store::contact::find(tx, campaign.workspace, one.contact).await?;
                known.and_then(|contact| contact.email).unwrap_or_default()
            }
            _ => one.email,
        };
        let mail = Mail {
            id: chance.id(at),
            wave,
            contact: one.contact,
            invitation,
            domain: domain(&email),
            email: email.clone(),
            sender: None,
        };
        let sent = returned::Sent {
            workspace: campaign.workspace,
            id: mail.id,
            campaign: Some(campaign.id),
            contact: Some(one.contact),
            invitation: Some(invitation),
            to: email,
        };
        let mut token_hash = [0; 32];
        let (first, second) = token_hash.split_at_mut(16);
        // No token has this hash, so that nobody can answer for them.
        first.copy_from_slice(invitation.as_bytes());
        second.copy_from_slice(invitation.as_bytes());
        let asked = Asked { mail, token_hash, facts: one.facts };
        recipient::ask(tx, campaign, std::slice::from_ref(&asked), at, at + USEFUL, at + LASTS).await?;
        rest::asked(tx, campaign.workspace, one.contact, at).await?;
        if matches!(one.fate, Fate::Bounced) {
            returned::bounced(tx, &sent, "hard 5.1.1", at + MINUTE).await?;
        }
        Ok(true)
    }

    /// Adds the campaign itself, with the list that it asked, in the transaction that declares the company complete.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add(&self, tx: &mut Tx, list: Option<Uuid>) -> anyhow::Result<()> {
        store::campaign::add(tx, &Campaign { list, ..self.campaign.clone() }).await?;
        for (nth, went) in self.went.iter().enumerate() {
            let (workspace, id, wave) = (self.campaign.workspace, self.campaign.id, nth as i64 + 1);
            store::wave::add(tx, workspace, id, wave, *went).await?;
        }
        Ok(())
    }
}
