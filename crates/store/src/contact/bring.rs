//! Many customers at once, from a file or a program: who is known is recognised by an address, and changed, filled in or
//! left alone; who is not is made. Some hundreds are a handful of statements.

use std::collections::{BTreeMap, HashMap};

use feedback::fact::Value;
use feedback::keyed;
use uuid::Uuid;

use super::address::Address;
use super::card::Card;
use super::change::{Doing, What, parts, rewrite};
use super::known::{self, Known};
use crate::database::{Tx, sql};
use crate::error::Result;
use crate::insert::{Insert, Shape};

keyed! {
    /// What becomes of a customer who is known already.
    pub enum Policy {
        /// What is brought goes over what is known; what is not brought stays.
        Update = "update",
        /// What is brought fills gaps and goes over nothing.
        Fill = "fill",
        /// They stay as they are.
        Skip = "skip",
    }
}

/// Somebody who may be known already.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// What is brought.
    pub card: Card,
    /// The id of the customer if they must be made.
    pub id: Uuid,
    /// Since when they are a customer, if they must be made, epoch milliseconds; now, where nobody says.
    pub since: Option<i64>,
}

/// What became of one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// They are known now.
    Added(Uuid),
    /// More, or something else, is known of them now.
    Changed(Uuid),
    /// Nothing changed.
    Same(Uuid),
}

impl Brought {
    /// Who it is.
    pub fn id(self) -> Uuid {
        match self {
            Brought::Added(id) | Brought::Changed(id) | Brought::Same(id) => id,
        }
    }
}

/// A customer in the making.
struct One {
    id: Uuid,
    since: Option<i64>,
    /// As it was, of who is known already.
    was: Option<Known>,
    card: Card,
}

/// Brings them in; what became of each, in their order. Of two that share an address the second is the first. An address
/// that is somebody else's already, who is not meant, stays theirs.
///
/// # Errors
/// When the database fails, or somebody else made one of them at the same moment; then the same may be tried again.
pub async fn bring(tx: &mut Tx, doing: &Doing<'_>, incoming: &[Incoming], policy: Policy) -> Result<Vec<Brought>> {
    let mut all: Vec<Address> =
        incoming.iter().flat_map(|one| one.card.addresses()).map(|(address, _)| address).collect();
    all.sort_unstable();
    all.dedup();
    let mut whose = known::whose(tx, doing.workspace, &all).await?;
    let mut ids: Vec<Uuid> = whose.values().copied().collect();
    ids.sort_unstable();
    ids.dedup();
    let mut there: HashMap<Uuid, One> = known::all(tx, doing.workspace, &ids)
        .await?
        .into_iter()
        .map(|known| (known.id, One { id: known.id, since: None, card: known.card.clone(), was: Some(known) }))
        .collect();
    let mut became = Vec::with_capacity(incoming.len());
    for one in incoming {
        became.push(take(one, policy, &mut whose, &mut there));
    }
    write(tx, doing, there).await?;
    Ok(became)
}

/// Decides about one, in memory.
fn take(
    incoming: &Incoming,
    policy: Policy,
    whose: &mut HashMap<Address, Uuid>,
    there: &mut HashMap<Uuid, One>,
) -> Brought {
    let addresses = incoming.card.addresses();
    let found = addresses.iter().find_map(|(address, _)| whose.get(address)).copied();
    let id = found.unwrap_or(incoming.id);
    let mut card = incoming.card.clone();
    for (address, _) in &addresses {
        match whose.get(address) {
            Some(other) if *other != id => card.leave_out(address),
            _ if found.is_some() && policy == Policy::Skip => {}
            _ => drop(whose.insert(address.clone(), id)),
        }
    }
    let Some(one) = there.get_mut(&id) else {
        there.insert(id, One { id, since: incoming.since, was: None, card });
        return Brought::Added(id);
    };
    let before = one.card.clone();
    match policy {
        Policy::Update => one.card.take(&card, true),
        Policy::Fill => one.card.take(&card, false),
        Policy::Skip => {}
    }
    if one.card == before { Brought::Same(id) } else { Brought::Changed(id) }
}

static CONTACTS: Insert = Insert::new(
    "insert into contact (workspace, id, created_at, import, change, name, language, zone, country, account, owner, words)",
    12,
    "",
);

static ADDRESSES: Insert = Insert::new(
    "insert into address (workspace, kind, value, contact, state, written, nth, added_at)",
    8,
    "on conflict (workspace, kind, value) do nothing returning nth",
);

static PROPERTIES: Insert =
    Insert::new("insert into contact_property (workspace, contact, property, text, number)", 5, "");

async fn write(tx: &mut Tx, doing: &Doing<'_>, there: HashMap<Uuid, One>) -> Result<()> {
    // In one order: two that bring the same customers must not wait for each other in a circle.
    let there: BTreeMap<Uuid, One> = there.into_iter().collect();
    let (known, new): (Vec<One>, Vec<One>) = there.into_values().partition(|one| one.was.is_some());
    for one in &known {
        if let Some(was) = one.was.as_ref().filter(|was| was.card != one.card) {
            // Held from here on: whoever changed it since it was read did so before this.
            let held = super::change::lock(tx, doing.workspace, one.id).await?;
            let taken = match held {
                Some(held) if held == *was => rewrite(tx, doing, was, &one.card, What::Changed).await?,
                _ => return Err(crate::Error::Busy),
            };
            if !taken.is_empty() {
                return Err(crate::Error::Busy);
            }
        }
    }
    make(tx, doing, &new).await
}

/// Makes those who are new. It is told where somebody does it; what an import makes says so itself.
async fn make(tx: &mut Tx, doing: &Doing<'_>, new: &[One]) -> Result<()> {
    let shape = Shape::Long(tx.driver());
    for (text, piece) in CONTACTS.pieces(shape, new) {
        sql!(tx, conn => {
            let mut query = sqlx::query(text);
            for One { id, card, since, .. } in piece {
                let since = since.unwrap_or(doing.at);
                query = query.bind(doing.workspace).bind(*id).bind(since).bind(doing.import).bind(1_i64);
                query = query.bind(&card.name).bind(&card.language).bind(&card.zone).bind(&card.country);
                query = query.bind(&card.account).bind(&card.owner).bind(card.words());
            }
            query.execute(conn).await?;
        });
    }
    let mut addresses: Vec<(Address, Option<&str>, i64, Uuid)> = Vec::with_capacity(new.len());
    for one in new {
        let own = one.card.addresses();
        addresses.extend(own.into_iter().zip(0..).map(|((address, written), nth)| (address, written, nth, one.id)));
    }
    addresses.sort_unstable();
    for (text, piece) in ADDRESSES.pieces(shape, &addresses) {
        let won: Vec<i64> = sql!(tx, conn => {
            let mut query = sqlx::query_scalar(text);
            for (address, written, nth, contact) in piece {
                query = query.bind(doing.workspace).bind(address.kind.key()).bind(&address.value).bind(*contact);
                query = query.bind("good").bind(*written).bind(*nth).bind(doing.at);
            }
            query.fetch_all(conn).await?
        });
        if won.len() != piece.len() {
            return Err(crate::Error::Busy);
        }
    }
    let properties: Vec<(Uuid, &str, &Value)> = new
        .iter()
        .flat_map(|one| one.card.properties.iter().map(|(key, value)| (one.id, key.as_str(), value)))
        .collect();
    for (text, piece) in PROPERTIES.pieces(shape, &properties) {
        sql!(tx, conn => {
            let mut query = sqlx::query(text);
            for (contact, key, value) in piece {
                let (text, number) = parts(value);
                query = query.bind(doing.workspace).bind(*contact).bind(*key).bind(text).bind(number);
            }
            query.execute(conn).await?;
        });
    }
    if doing.actor.is_some() {
        for one in new {
            super::change::tell(tx, doing, one.id, 1, What::Added, &Card::default()).await?;
        }
    }
    Ok(())
}
