//! Writes the company into a store, in pieces of 500 rows, so that nobody else waits long and millions need no memory.
//! An interrupted filling is continued where it stopped, on the day it was begun; a complete one is left alone.

use store::Store;
use store::contact::{Doing, Incoming, Policy};

use super::asked::{self, Asked};
use super::cast::Topic;
use super::company::{Company, Progress};
use super::history::{History, Told};
use super::names::Register;
use super::waves::Waves;
use super::{Plan, annotations, company, contacts, marks};
use crate::token::Seal;

/// Rows in one transaction.
const PIECE: usize = 500;

/// Fills the store with the company, or finds it filled already. `seal` makes the link of a view. `progress` hears how many responses are done, of how
/// many, after each piece.
///
/// # Errors
/// When the database fails, when the workspace `demo` is something else, or when it was begun with another plan.
pub async fn fill(
    store: &Store,
    seal: &Seal,
    plan: &Plan,
    mut progress: impl FnMut(u64, u64),
) -> anyhow::Result<Company> {
    let (mut company, begun) = match Company::find(store, plan).await? {
        Some((company, Progress::Complete)) => return Ok(company),
        Some((company, Progress::Begun)) => (company, true),
        None => (Company::begin(store, plan).await?, false),
    };
    let mut history = History::new(company.ground().clone(), company.calendar(), plan.responses, company.visitor)?;
    if begun {
        same_plan(store, &company, history.clone()).await?;
    }
    add_customers(store, &company).await?;
    let past = asked::is_told(plan.responses).then(|| Waves::new(&company)).transpose()?;
    let mut done = 0;
    let mut there = begun;
    loop {
        let mut piece: Vec<Told> = history.by_ref().take(PIECE).collect();
        let Some(last) = piece.last() else { break };
        // Pieces are written whole, in order: the first that is not there is where the filling stopped.
        there = there && is_there(store, &company, last).await?;
        if let Some(past) = &past
            && !there
        {
            add_asked(store, &company, &mut piece).await?;
            past.ask(store, &company, &mut piece).await?;
        }
        add_responses(store, &piece, there).await?;
        done += piece.len() as u64;
        progress(done, plan.responses);
    }
    marks::add(store, &company).await?;
    annotations::add(store, &company).await?;
    company.open(store, seal, past.as_ref()).await?;
    Ok(company)
}

/// Refuses to mix two companies in one workspace.
async fn same_plan(store: &Store, company: &Company, mut history: History) -> anyhow::Result<()> {
    let mut read = store.read().await?;
    let workspace = company.workspace.id;
    let customers = store::contact::count(&mut read, workspace).await?;
    let first = store::contact::find(&mut read, workspace, company.customer(0).id).await?;
    let answers = store::check::responses(&mut read, workspace).await?;
    drop(read);
    let mut same = customers == 0 || (first.is_some() && customers.unsigned_abs() <= company.ground().customers);
    if answers > 0 {
        let first_piece = history.by_ref().take(PIECE).last();
        same = same && matches!(&first_piece, Some(last) if is_there(store, company, last).await?);
    }
    anyhow::ensure!(
        same,
        "the demonstration in the workspace `{}` was begun with another seed or size and is not complete; start it \
         again as it was begun, or in an empty folder",
        company::KEY
    );
    Ok(())
}

async fn is_there(store: &Store, company: &Company, told: &Told) -> anyhow::Result<bool> {
    let mut read = store.read().await?;
    let found = store::response::find(&mut read, company.workspace.id, told.response.id).await?;
    Ok(found.is_some())
}

async fn add_customers(store: &Store, company: &Company) -> anyhow::Result<()> {
    let register = Register::load();
    let all = company.ground().customers;
    let doing = Doing {
        workspace: company.workspace.id,
        at: company.workspace.created_at,
        actor: None,
        name: None,
        import: None,
    };
    for first in (0..all).step_by(PIECE) {
        let piece: Vec<Incoming> = (first..all.min(first + PIECE as u64))
            .map(|index| {
                let person = company.customer(index);
                Incoming { id: person.id, card: contacts::card(&person, &register), since: Some(person.since) }
            })
            .collect();
        let mut tx = store.begin().await?;
        store::contact::bring(&mut tx, &doing, &piece, Policy::Skip).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Those who were asked come before what they answered.
async fn add_asked(store: &Store, company: &Company, piece: &mut [Told]) -> anyhow::Result<()> {
    let all: Vec<Asked> = piece.iter_mut().flat_map(|told| asked::ask(company, told)).collect();
    let survey = company.surveys[Topic::Repair as usize].id;
    asked::add(store, company.workspace.id, survey, &all).await?;
    Ok(())
}

/// A piece that is `there` already may still lack what happened to it afterwards.
async fn add_responses(store: &Store, piece: &[Told], there: bool) -> anyhow::Result<()> {
    if !there {
        let responses = piece.iter().map(|told| told.response.clone()).collect();
        store.writer().record_all(responses).await?;
    }
    for told in piece {
        if let Some(aside) = &told.aside {
            let response = &told.response;
            store.exclude(response.workspace, response.id, &aside.exclusion, aside.at, aside.id).await?;
        }
    }
    Ok(())
}
