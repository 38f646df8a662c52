//! What Lindentree Cycles knows of its customers besides their names: how they are spoken to, what they ride, which of them
//! belong to a company with a fleet; and the lists that somebody keeps of them.

use std::collections::BTreeMap;

use feedback::Filter;
use feedback::fact::Value;
use store::Tx;
use store::contact::Card;
use store::list::List;
use store::property::{Kind, Property};

use super::chance::{Chance, Stream};
use super::company::Company;
use super::names::Register;
use super::person::Person;

/// One customer in so many rides for a company.
const IN_A_FLEET: u64 = 12;

/// The company of a country that keeps a fleet, and the agent who looks after its people.
fn fleet(country: &str) -> (&'static str, &'static str) {
    match country {
        "NO" => ("Nordby Sykkelbud", "Ingrid Dahl"),
        "PL" => ("Kurier Wisła", "Katarzyna Lis"),
        "DE" => ("Radhaus Apotheke", "Lena Brandt"),
        _ => ("Zelena pošta", "Ana Zupan"),
    }
}

/// What they ride.
const BIKES: [&str; 4] = ["e-bike", "city", "mountain", "cargo"];

/// How many customers are on the list that is kept by hand, at most.
const ON_THE_LIST: u64 = 40;

/// What is known of somebody.
pub(super) fn card(person: &Person, register: &Register) -> Card {
    let fleet = person.index.is_multiple_of(IN_A_FLEET).then(|| fleet(person.country.code));
    let bike = BIKES[(person.index * 7 % 11) as usize % BIKES.len()];
    let bikes = fleet.map_or(1, |_| 3 + person.index % 20);
    Card {
        name: Some(person.name(register)),
        emails: vec![person.email(register)],
        language: Some(person.language.key().to_owned()),
        country: Some(person.country.code.to_owned()),
        account: fleet.map(|(account, _)| account.to_owned()),
        owner: fleet.map(|(_, owner)| owner.to_owned()),
        properties: BTreeMap::from([
            ("bike".to_owned(), Value::Text(bike.to_owned())),
            ("bikes".to_owned(), Value::Number(bikes as f64)),
        ]),
        ..Card::default()
    }
}

/// The segment of all customers.
pub(super) const EVERYBODY: &str = "All riders";

/// Properties, a list and three segments. Added in the transaction that declares the company complete, so that a visitor who
/// takes one away does not find it again.
pub(super) async fn add(tx: &mut Tx, company: &Company) -> anyhow::Result<()> {
    let (workspace, at) = (company.workspace.id, company.workspace.created_at);
    for (key, name, kind) in [("bike", "Rides", Kind::Text), ("bikes", "Bikes", Kind::Number)] {
        store::property::add(tx, workspace, &Property { key: key.to_owned(), name: name.to_owned(), kind }).await?;
    }
    let mut chance = Chance::new(company.ground().seed, Stream::Lists);
    let lists = [
        ("Test riders 2027", None),
        ("Fleets", Some("property.bikes >= 3")),
        ("Unhappy when last heard", Some("band = detractor")),
        (EVERYBODY, Some("property.bikes >= 1")),
    ];
    for (name, filter) in lists {
        let filter = filter.map(Filter::parse).transpose().map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
        let list = List { id: chance.id(at), name: name.to_owned(), filter, added_at: at };
        if store::list::add(tx, workspace, &list).await? && list.filter.is_none() {
            let customers = company.ground().customers.min(ON_THE_LIST);
            let ids: Vec<_> = (0..customers).map(|index| company.customer(index).id).collect();
            store::list::put(tx, workspace, list.id, &ids, (at, None)).await?;
        }
    }
    Ok(())
}
