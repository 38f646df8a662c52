//! What somebody at Lindentree Cycles looks at often: repairs of e-bikes, which people outside may see too, the words of
//! those who were unhappy, and the repairs of those to whom the time mattered. Added in the transaction that declares the company complete, so that a visitor who takes one away
//! does not find it again.

use store::Tx;
use store::view::{NewView, Page};

use super::cast::Topic;
use super::company::Company;
use crate::token::{self, Purpose, Seal};
use crate::web::address::query;

pub(super) async fn add(tx: &mut Tx, company: &Company, seal: &Seal) -> anyhow::Result<()> {
    let repairs = company.surveys[Topic::Repair as usize].id;
    let pair = |name, value: &str| (name, value.to_owned());
    let new = |name, page, survey, query| NewView {
        workspace: company.workspace.id,
        name,
        page,
        survey,
        query,
        at: company.workspace.created_at,
        by: company.visitor,
    };
    let e_bikes = query(&[pair("period", "12m"), pair("product", "e-bike"), pair("by", "team")]);
    let unhappy = query(&[pair("period", "30d"), pair("band", "detractor"), pair("comment", "with")]);
    let first =
        store::view::add(tx, &new("E-bike repairs, by workshop", Page::Survey, Some(repairs), &e_bikes)).await?;
    store::view::add(tx, &new("Unhappy, last 30 days", Page::Responses, None, &unhappy)).await?;
    let waited = query(&[pair("period", "12m"), pair("filter", "answer.mattered = time")]);
    store::view::add(tx, &new("Repairs where the time mattered", Page::Survey, Some(repairs), &waited)).await?;
    if let Some(shared) = first
        && let Some(number) = store::view::next_link(tx, shared.workspace, shared.id).await?
    {
        let token = seal.view(shared.workspace, shared.id, number);
        store::view::set_link(tx, shared.workspace, shared.id, Some(&token::hash(Purpose::View, &token))).await?;
    }
    Ok(())
}
