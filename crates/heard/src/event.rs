//! What other systems tell of customers: an order, a visit, a quiet month. An event is checked, its customer found or made,
//! and it is kept once, however often it is told; what follows from it is for rules to say.

use std::collections::{BTreeMap, HashMap};

use feedback::fact::Value;
use feedback::rule::LONGEST_EVENT;
use store::contact::{self, Brought, Card, Incoming, Policy};
use store::happening::{self, Happening};
use store::{Read, Tx};
use uuid::Uuid;

use crate::app::App;
use crate::audit::{Act, Doer};
use crate::clock::DAY;
use crate::mistake::Mistakes;

/// How many events come at once at most.
pub const MOST: usize = 1_000;

/// How many properties an event has at most.
pub const MOST_PROPERTIES: usize = 50;

/// How many characters the name of a property has at most.
pub const LONGEST_NAME: usize = 60;

/// How many characters a text among them has at most.
pub const LONGEST_VALUE: usize = 500;

/// How far ahead of our clock another's may be.
pub const AHEAD: i64 = DAY;

/// The source of what comes by the API.
pub const API: &str = "api";

/// An event as somebody told it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// What happened.
    pub name: String,
    /// What those who tell it call it; told again, it is the same.
    pub key: Option<String>,
    /// When it happened, epoch milliseconds; now where nobody says.
    pub at: Option<i64>,
    /// By name.
    pub properties: BTreeMap<String, Value>,
}

/// An event that can be kept. Only [`Told::check`] makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    name: String,
    key: Option<String>,
    at: i64,
    properties: BTreeMap<String, Value>,
    contact: Card,
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It is kept under this id.
    Taken(Uuid),
    /// It was told before.
    Repeated(Uuid),
}

impl Became {
    /// The id under which it is kept.
    pub fn id(self) -> Uuid {
        match self {
            Became::Taken(id) | Became::Repeated(id) => id,
        }
    }
}

impl Told {
    /// As it is kept, of this customer, whom an address must tell from others.
    pub fn check(self, contact: Card, now: i64, mistakes: &mut Mistakes) -> Event {
        let name = mistakes.needed("name", &self.name);
        if name.chars().count() > LONGEST_EVENT {
            mistakes.add("name", "too-long", format!("`name` may have at most {LONGEST_EVENT} characters."));
        }
        if contact.emails.is_empty() && contact.phones.is_empty() {
            let detail =
                "`contact` has an e-mail address or a telephone number: a name alone tells nobody from others.";
            mistakes.add("contact", "missing", detail);
        }
        if self.at.is_some_and(|at| at < 0 || at > now + AHEAD) {
            mistakes.add("at", "off-range", "`at` is an instant that is over: at most a day ahead of our clock.");
        }
        Event {
            name,
            key: mistakes.line("id", self.key.as_deref()),
            at: self.at.unwrap_or(now),
            properties: properties(self.properties, mistakes),
            contact,
        }
    }
}

fn properties(told: BTreeMap<String, Value>, mistakes: &mut Mistakes) -> BTreeMap<String, Value> {
    if told.len() > MOST_PROPERTIES {
        mistakes.add("properties", "too-many", format!("`properties` may be at most {MOST_PROPERTIES}."));
    }
    let mut all = BTreeMap::new();
    for (name, value) in told {
        let name = name.trim().to_owned();
        let is_name = !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control);
        if !is_name {
            let detail = format!("`properties` holds a name that is empty, or longer than {LONGEST_NAME} characters.");
            mistakes.add("properties", "not-a-name", detail);
            continue;
        }
        let field = format!("properties.{name}");
        let kept = match value {
            Value::Text(text) => mistakes.text(&field, Some(&text), LONGEST_VALUE).map(Value::Text),
            Value::Number(number) if number.is_finite() => Some(Value::Number(number)),
            Value::Number(_) => None,
        };
        all.extend(kept.map(|value| (name, value)));
    }
    all
}

/// Keeps events in this transaction, each once by what its source calls it; what became of each, in their order. Their
/// customers are found by an address, or made; what is known of them is filled in, never written over. Ring `app.rules`
/// after the transaction.
///
/// # Errors
/// When the store fails, or somebody else made one of the customers at the same moment; then the same may be tried again.
pub async fn take(
    app: &App,
    tx: &mut Tx,
    doer: &Doer<'_>,
    source: &str,
    events: Vec<Event>,
) -> store::Result<Vec<Became>> {
    let (workspace, now) = (doer.workspace, app.now());
    let change = happening::hold(tx, workspace).await?;
    let mut became = Vec::with_capacity(events.len());
    let mut known = before(tx, workspace, source, &events).await?;
    let mut new = Vec::with_capacity(events.len());
    for event in events {
        let there = event.key.as_ref().and_then(|key| known.get(key)).copied();
        became.push(there.map_or_else(
            || {
                let id = app.chance.id(now);
                known.extend(event.key.clone().map(|key| (key, id)));
                new.push((id, event));
                Became::Taken(id)
            },
            Became::Repeated,
        ));
    }
    let incoming: Vec<Incoming> = new
        .iter()
        .map(|(_, event)| Incoming { card: event.contact.clone(), id: app.chance.id(now), since: None })
        .collect();
    let brought = contact::bring(tx, &doer.doing(now), &incoming, Policy::Fill).await?;
    let kept: Vec<Happening> = new
        .into_iter()
        .zip(&brought)
        .map(|((id, event), brought)| Happening {
            id,
            contact: brought.id(),
            name: event.name,
            at: event.at,
            told_at: now,
            source: source.to_owned(),
            key: event.key,
            properties: event.properties,
        })
        .collect();
    happening::add(tx, workspace, change, &kept).await?;
    let made: Vec<Uuid> = brought.iter().filter(|one| matches!(one, Brought::Added(_))).map(|one| one.id()).collect();
    let subject = match made[..] {
        [] => return Ok(became),
        [id] => id.to_string(),
        _ => format!("× {}", made.len()),
    };
    doer.tell(app.stamp(), tx, Act::ContactMade, &subject).await?;
    Ok(became)
}

/// Which of these were told before.
async fn before(
    read: &mut Read,
    workspace: i64,
    source: &str,
    events: &[Event],
) -> store::Result<HashMap<String, Uuid>> {
    let keys: Vec<&str> = events.iter().filter_map(|event| event.key.as_deref()).collect();
    happening::known(read, workspace, source, &keys).await
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_000 * DAY;

    fn ana() -> Card {
        Card { emails: vec!["ana@example.com".to_owned()], ..Card::default() }
    }

    fn wrong(told: Told, contact: Card) -> Vec<String> {
        let mut mistakes = Mistakes::default();
        let event = told.check(contact, NOW, &mut mistakes);
        mistakes.unless(event).err().unwrap_or_default().into_iter().map(|mistake| mistake.field).collect()
    }

    #[test]
    fn an_event_has_a_name_a_customer_and_an_instant_that_is_over() {
        let told = |name: &str, at| Told { name: name.to_owned(), at, ..Told::default() };
        assert!(wrong(told("order placed", None), ana()).is_empty());
        assert_eq!(wrong(told(" ", Some(NOW + 2 * DAY)), Card::default()), ["name", "contact", "at"]);
        assert_eq!(wrong(told(&"x".repeat(101), Some(-1)), ana()), ["name", "at"]);
    }

    #[test]
    fn properties_are_few_short_and_named() {
        let with = |name: &str, value| Told {
            name: "a".to_owned(),
            properties: BTreeMap::from([(name.to_owned(), value)]),
            ..Told::default()
        };
        assert!(wrong(with("total", Value::Number(1.5)), ana()).is_empty());
        assert_eq!(wrong(with(" ", Value::Number(1.5)), ana()), ["properties"]);
        assert_eq!(wrong(with("a", Value::Text("x".repeat(501))), ana()), ["properties.a"]);
        let many = (0..=MOST_PROPERTIES).map(|n| (n.to_string(), Value::Number(1.0))).collect();
        assert_eq!(wrong(Told { name: "a".to_owned(), properties: many, ..Told::default() }, ana()), ["properties"]);
    }
}
