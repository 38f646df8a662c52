//! The campaigns of Lindentree Cycles: one of the past, and a draft in which a visitor looks around. Nobody has started it, and
//! the demonstration has no mail server, so it asks nobody.

use store::Tx;
use store::campaign::Kind;

use super::cast::Topic;
use super::chance::{Chance, Stream};
use super::company::Company;
use super::contacts::EVERYBODY;
use super::waves::Waves;
use crate::campaign::draft::Draft;
use crate::campaign::letter::Words;

/// The list that it would ask.
const LIST: &str = "Fleets";

/// Adds it, and the one of the past where it is told, in the transaction that declares the company complete, so that a visitor
/// who removes it does not find it again.
pub(super) async fn add(tx: &mut Tx, company: &Company, past: Option<&Waves>) -> anyhow::Result<()> {
    let (workspace, at) = (company.workspace.id, company.workspace.created_at);
    let lists = store::list::all(tx, workspace).await?;
    let named = |name: &str| lists.iter().find(|list| list.name == name).map(|list| list.id);
    if let Some(past) = past {
        past.add(tx, named(EVERYBODY)).await?;
    }
    let list = named(LIST);
    let mut draft = Draft::new("Fleets, every spring", company.surveys[Topic::Relation as usize].id, list);
    draft.kind = Kind::Waves;
    draft.schedule.every = 365;
    draft.schedule.spread = 180;
    draft.schedule.reminder = Some(5);
    let words = |subject: &str, before: &str| Words {
        subject: subject.to_owned(),
        before: before.to_owned(),
        ..Words::default()
    };
    let english =
        words("One question about your fleet", "A year with {product|our bikes} is over. One question, one press.");
    let slovenian =
        words("Eno vprašanje o vaših kolesih", "Leto z našimi kolesi je za vami. Eno vprašanje, en pritisk.");
    draft.letter.0.extend([("en".to_owned(), english), ("sl".to_owned(), slovenian)]);
    let id = Chance::new(company.ground().seed, Stream::Campaigns).id(at);
    store::campaign::add(tx, &draft.begin(workspace, id, at, None)?).await?;
    Ok(())
}
