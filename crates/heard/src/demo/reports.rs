//! Who gets the reports of Lindentree Cycles: Maja every week, and somebody without a log-in every month. Whatever was due before
//! is not sent, and the demonstration has no mail server, so nobody is written to.

use store::Tx;
use store::report::{Every, NewReport, add as keep};

use super::chance::{Chance, Stream};
use super::company::Company;

/// A colleague, and somebody of the board.
const WEEKLY: &str = "maja@example.com";
const MONTHLY: &str = "board@lindentree.example";

pub(super) async fn add(tx: &mut Tx, company: &Company) -> anyhow::Result<()> {
    let (workspace, at) = (company.workspace.id, company.workspace.created_at);
    let mut chance = Chance::new(company.ground().seed, Stream::Reports);
    let colleague = store::user::find(tx, WEEKLY).await?.map(|user| user.id);
    for (every, email, user) in [(Every::Week, WEEKLY, colleague), (Every::Month, MONTHLY, None)] {
        let language = user.is_none().then_some("sl");
        let by = Some(company.visitor);
        let new = NewReport { workspace, id: chance.id(at), every, survey: None, email, user, language, at, by };
        keep(tx, &new).await?;
    }
    Ok(())
}
