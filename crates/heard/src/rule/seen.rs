//! What rules look at, as conditions ask of it: a response, or something that happened to a customer. Made once for all
//! rules.

use std::collections::{BTreeMap, HashMap};

use feedback::fact::Value;
use feedback::filter::{Owner, Subject, same_list};
use feedback::{Fact, Scale, State, Tag, fold};
use jiff::tz::TimeZone;
use store::contact::{Known, Wanted};
use store::filter::Which;
use store::happening::Happening;
use store::list::List;
use store::response::Facts;
use store::rule::Changed;
use store::survey::Survey;
use store::{Read, agent, contact, member};
use uuid::Uuid;

use super::Rule;
use crate::clock;

/// The place of what another system tells.
const PLACE: &str = "event";

/// A response.
pub(super) struct Seen<'a> {
    workspace: i64,
    survey: &'a Survey,
    changed: &'a Changed,
    day: i64,
    tags: Vec<Tag>,
    words: Option<Vec<String>>,
}

impl<'a> Seen<'a> {
    pub(super) fn new(workspace: i64, survey: &'a Survey, home: &TimeZone, changed: &'a Changed) -> Seen<'a> {
        Seen {
            workspace,
            survey,
            changed,
            day: clock::day(changed.row.at, home),
            tags: changed.marks.tags.iter().filter_map(|tag| Tag::new(tag).ok()).collect(),
            words: changed.row.said.comment.as_deref().map(fold::words),
        }
    }

    fn subject(&self) -> Subject<'_> {
        let (row, marks) = (&self.changed.row, &self.changed.marks);
        Subject {
            scale: self.survey.scale,
            score: row.said.score,
            version: row.version,
            day: self.day,
            at: row.at,
            state: row.state,
            facts: Fact::ALL.map(|fact| row.facts.get(fact)),
            properties: &self.changed.properties,
            answers: &self.changed.answers,
            comment: row.said.comment.as_deref(),
            words: self.words.as_deref(),
            tags: &self.tags,
            starred: marks.starred,
            owner: marks.owner.as_ref().map(|owner| Owner { name: &owner.name, email: &owner.email }),
            lists: &[],
        }
    }

    /// Whether a rule's conditions hold, and what it acts once for.
    pub(super) async fn turn(&self, read: &mut Read, rule: &Rule) -> anyhow::Result<Option<&'static str>> {
        if !rule.surveys.is_empty() && !rule.surveys.contains(&self.survey.id) {
            return Ok(None);
        }
        let subject = self.subject();
        // Who is on a list, only the store knows.
        let holds = if rule.groups.iter().all(|group| group.lists().is_empty()) {
            rule.holds(&subject)
        } else {
            let which = Which::of(rule.filter(), self.survey.id, self.survey.scale);
            store::response::passes(read, self.workspace, self.changed.row.id, which).await?
        };
        Ok((holds && self.was(read, rule).await?).then(|| rule.turn(&subject)))
    }

    /// Whether what the customer said before, to the same survey, was of the class that the rule asks for.
    pub(super) async fn was(&self, read: &mut Read, rule: &Rule) -> anyhow::Result<bool> {
        let Some(was) = rule.was else { return Ok(true) };
        let row = &self.changed.row;
        let Some(contact) = row.contact else { return Ok(false) };
        let before = store::response::score_before(read, self.workspace, row.survey, contact, (row.at, row.id)).await?;
        let scale = self.survey.scale;
        Ok(before.and_then(|score| scale.score(i64::from(score)).ok()).is_some_and(|score| scale.band(score) == was))
    }
}

/// Something that happened to a customer, with what is known of them.
#[derive(Clone, Debug)]
pub(super) struct Befallen {
    pub(super) workspace: i64,
    pub(super) happening: Happening,
    pub(super) contact: Known,
    /// Its name, folded.
    pub(super) name: String,
    /// What it says of the facts that every workspace has; the rest from the customer's card.
    pub(super) facts: Facts,
    /// What it says besides, and then what is kept of the customer.
    properties: Vec<(String, Value)>,
    /// Name and address of the colleague who looks after them.
    owner: Option<(String, String)>,
    day: i64,
}

impl Befallen {
    /// All that can be acted on: of a customer who was forgotten, nothing can.
    pub(super) async fn all(
        read: &mut Read,
        workspace: i64,
        home: &TimeZone,
        all: Vec<Happening>,
    ) -> anyhow::Result<Vec<Befallen>> {
        let mut ids: Vec<Uuid> = all.iter().map(|one| one.contact).collect();
        ids.sort_unstable();
        ids.dedup();
        let known: HashMap<Uuid, Known> =
            contact::all(read, workspace, &ids).await?.into_iter().map(|one| (one.id, one)).collect();
        let owners = match known.values().any(|one| one.card.owner.is_some()) {
            true => owners(read, workspace).await?,
            false => HashMap::new(),
        };
        let befallen = |happening: Happening| {
            let contact = known.get(&happening.contact).filter(|one| one.erased_at.is_none())?;
            let owner = contact.card.owner.as_ref().and_then(|key| owners.get(key)).cloned();
            let (facts, properties) = split(&happening.properties, contact);
            Some(Befallen {
                workspace,
                name: fold::line(&happening.name),
                day: clock::day(happening.at, home),
                contact: contact.clone(),
                facts,
                properties,
                owner,
                happening,
            })
        };
        Ok(all.into_iter().filter_map(befallen).collect())
    }

    fn subject<'a>(&'a self, lists: &'a [String]) -> Subject<'a> {
        Subject {
            scale: Scale::Nps,
            score: None,
            version: 0,
            day: self.day,
            at: self.happening.at,
            state: State::Confirmed,
            facts: Fact::ALL.map(|fact| self.facts.get(fact)),
            properties: &self.properties,
            answers: &[],
            comment: None,
            words: None,
            tags: &[],
            starred: false,
            owner: self.owner.as_ref().map(|(name, email)| Owner { name, email }),
            lists,
        }
    }

    /// Whether a rule's conditions hold, and what it acts once for.
    pub(super) async fn turn(&self, read: &mut Read, rule: &Rule) -> anyhow::Result<Option<&'static str>> {
        if !rule.is_of(&self.name) {
            return Ok(None);
        }
        let lists = self.lists(read, rule).await?;
        let subject = self.subject(&lists);
        Ok(rule.holds(&subject).then(|| rule.turn(&subject)))
    }

    /// On which of the lists that a rule names the customer is.
    async fn lists(&self, read: &mut Read, rule: &Rule) -> anyhow::Result<Vec<String>> {
        let asked: Vec<&str> = rule.groups.iter().flat_map(|group| group.lists()).collect();
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let mut on = Vec::new();
        for list in store::list::all(read, self.workspace).await? {
            if !asked.iter().any(|name| same_list(name, &list.name)) {
                continue;
            }
            // A rule is nobody: a filter that says `me` means nobody by it.
            let wanted = List::wanted(&list);
            let wanted = Wanted { filter: wanted.filter.read_by(None), ..wanted };
            let among = contact::among(read, self.workspace, &wanted, &[self.contact.id]).await?;
            on.extend((!among.is_empty()).then_some(list.name));
        }
        Ok(on)
    }
}

/// Name and address of who looks after customers, by what responses call them.
async fn owners(read: &mut Read, workspace: i64) -> anyhow::Result<HashMap<String, (String, String)>> {
    let members = member::list(read, workspace).await?;
    let of = |user: Option<Uuid>| members.iter().find(|one| Some(one.user) == user);
    let agents = agent::list(read, workspace).await?.into_iter();
    Ok(agents
        .filter_map(|agent| of(agent.user_id).map(|one| (agent.key.clone(), (one.name.clone(), one.email.clone()))))
        .collect())
}

/// What an event says, parted: a property named as a fact is that fact.
fn split(said: &BTreeMap<String, Value>, contact: &Known) -> (Facts, Vec<(String, Value)>) {
    let card = &contact.card;
    let mut facts = Facts {
        place: PLACE.to_owned(),
        language: card.language.clone(),
        agent: card.owner.clone(),
        country: card.country.clone(),
        account: card.account.clone(),
        ..Facts::default()
    };
    let mut properties = Vec::with_capacity(said.len() + card.properties.len());
    for (name, value) in said {
        let text = match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
        };
        match Fact::from_key(&name.to_lowercase()) {
            Some(Fact::Language) => facts.language = Some(text),
            Some(Fact::Agent) => facts.agent = Some(text),
            Some(Fact::Team) => facts.team = Some(text),
            Some(Fact::Product) => facts.product = Some(text),
            Some(Fact::Country) => facts.country = Some(text),
            Some(Fact::Account) => facts.account = Some(text),
            Some(Fact::Place) | None => properties.push((name.clone(), value.clone())),
        }
    }
    properties.extend(card.properties.iter().map(|(name, value)| (name.clone(), value.clone())));
    (facts, properties)
}
