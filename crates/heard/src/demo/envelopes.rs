//! A text of Lindentree's own for the envelope beside a customer, what it gives as thanks and where words are written: so that
//! a visitor finds more than what is always there.

use store::Tx;
use store::envelope::{Envelope, Values, add as keep, change_values};

use super::chance::{Chance, Stream};
use super::company::Company;

/// What colleagues call it, what it is about and what it says.
const AFTER_A_REPAIR: [&str; 3] = [
    "After a repair",
    "How is your {product|bicycle} riding?",
    "Hello {name|there},\n\nyour {product|bicycle} has been back with you for a while. How does it ride?\n\nIs there \
     anything we should look at again? Just reply to this mail.\n\n{employee}\nLindentree Cycles",
];

pub(super) async fn add(tx: &mut Tx, company: &Company) -> anyhow::Result<()> {
    let workspace = &company.workspace;
    let mut chance = Chance::new(company.ground().seed, Stream::Envelopes);
    let [name, subject, body] = AFTER_A_REPAIR.map(str::to_owned);
    let envelope = Envelope {
        workspace: workspace.id,
        id: chance.id(workspace.created_at),
        name,
        language: Some("en".to_owned()),
        subject,
        body,
        made_at: workspace.created_at,
        made_by: company.visitor,
        changed_at: None,
        changed_by: None,
    };
    keep(tx, &envelope).await?;
    let values =
        Values { link: "https://lindentree.example/your-words".to_owned(), gift: "a bell for your bicycle".to_owned() };
    Ok(change_values(tx, workspace.id, &values).await?)
}
