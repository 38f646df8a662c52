//! A campaign that somebody at Lindentree Cycles is writing: the draft in which a visitor looks around. Nobody has started it,
//! and the demonstration has no mail server, so it asks nobody.

use store::Tx;
use store::campaign::Kind;

use super::cast::Topic;
use super::chance::{Chance, Stream};
use super::company::Company;
use crate::campaign::draft::Draft;
use crate::campaign::letter::Words;

/// The list that it would ask.
const LIST: &str = "Fleets";

/// Adds it, in the transaction that declares the company complete, so that a visitor who removes it does not find it again.
pub(super) async fn add(tx: &mut Tx, company: &Company) -> anyhow::Result<()> {
    let (workspace, at) = (company.workspace.id, company.workspace.created_at);
    let lists = store::list::all(tx, workspace).await?;
    let list = lists.iter().find(|list| list.name == LIST).map(|list| list.id);
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
