//! Rules are written, switched and removed here, by pages and by programs alike, so that neither may do what the other is
//! refused. Whoever calls commits; who switched one wakes what acts, `app.rules`.

use feedback::rule::taint::{self, Refusal};
use feedback::rule::{Action, Rule, To};
use store::rule::{MOST, NewRule, Rule as Stored};
use store::{Read, Tx};
use uuid::Uuid;

use super::said::{Deeds, Did};
use super::{property, read, refused, sites, takes};
use crate::app::App;
use crate::audit::{Act, Doer};
use crate::contact::is_email;

/// Something that a rule names and that there is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// Where it is named: `do.1.to`.
    pub place: String,
    /// What.
    pub what: Named,
}

/// See [`Lacking`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A webhook, by its name.
    Webhook(String),
    /// A campaign; or there is one and it does not wait for rules.
    Campaign,
    /// A sender, by its address.
    Sender(String),
    /// An address to which mail can be sent.
    Address,
    /// A property of customers, by its key.
    Property(String),
    /// A value that the property of this key takes.
    Value(String),
}

/// Why a rule may not be so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It would break the law of reviews: the name of the rule that would, and why.
    Law(String, Refusal),
    /// There are so many, and may be no more.
    Full(usize),
    /// Somebody changed or removed it meanwhile.
    Meanwhile,
}

/// What a rule names and there is not. What it does not name at all is told by [`Rule::wrong`].
///
/// # Errors
/// When the store fails.
pub async fn lacking(read: &mut Read, workspace: i64, rule: &Rule) -> anyhow::Result<Vec<Lacking>> {
    let mut all = Vec::new();
    for (nth, action) in rule.actions.iter().enumerate() {
        let lacks = match action {
            Action::Webhook { to } if !to.trim().is_empty() => {
                let is_there = store::webhook::find_named(read, workspace, to).await?.is_some();
                (!is_there).then(|| ("to", Named::Webhook(to.clone())))
            }
            Action::Ask { campaign } if !campaign.trim().is_empty() => {
                (!takes(read, workspace, campaign).await?).then_some(("campaign", Named::Campaign))
            }
            Action::Mail { to: to @ To::Address(text), .. } if to.is_sound() && !is_email(text) => {
                Some(("to", Named::Address))
            }
            Action::Mail { sender, .. } if !sender.is_empty() => {
                let is_there = store::sender::find_by_address(read, workspace, sender).await?.is_some();
                (!is_there).then(|| ("sender", Named::Sender(sender.clone())))
            }
            Action::Set { property: key, value } if !key.is_empty() => {
                match property::find(read, workspace, key).await? {
                    None => Some(("property", Named::Property(key.clone()))),
                    Some(kept) => property::value(&kept, value).is_none().then_some(("value", Named::Value(kept.name))),
                }
            }
            _ => None,
        };
        all.extend(lacks.map(|(part, what)| Lacking { place: format!("do.{nth}.{part}"), what }));
    }
    Ok(all)
}

/// A rule as it is kept, every mail that asks for reviews declared as what it is; or why it may not be. Of two rules that
/// together would break the law, the second is told: others wait until this transaction ends.
async fn lawful(tx: &mut Tx, workspace: i64, id: Uuid, rule: Rule) -> anyhow::Result<Result<Rule, Refused>> {
    store::workspace::lock(tx, workspace).await?;
    let rule = taint::declared(rule, &sites(tx, workspace).await?);
    let refusal = refused(tx, workspace, id, &rule).await?;
    Ok(refusal.map_or(Ok(rule), |(name, refusal)| Err(Refused::Law(name, refusal))))
}

/// Adds a rule with which nothing is wrong, and which names what there is.
///
/// # Errors
/// When the store fails.
pub async fn add(
    app: &App,
    tx: &mut Tx,
    doer: &Doer<'_>,
    (id, on): (Uuid, bool),
    rule: Rule,
) -> anyhow::Result<Result<(), Refused>> {
    let rule = match lawful(tx, doer.workspace, id, rule).await? {
        Ok(rule) => rule,
        Err(refused) => return Ok(Err(refused)),
    };
    let n = store::rule::list(tx, doer.workspace).await?.len();
    if n >= MOST {
        return Ok(Err(Refused::Full(n)));
    }
    let body = serde_json::to_string(&rule)?;
    let new = NewRule { workspace: doer.workspace, id, name: &rule.name, body: &body, at: app.now(), by: doer.id };
    store::rule::add(tx, &new, on.then(|| app.now())).await?;
    doer.tell(app.stamp(), tx, Act::RuleMade, &rule.name).await?;
    Ok(Ok(()))
}

/// Writes another version of a rule, in place of the version `of`. Nothing is wrong with it, and it names what there is.
///
/// # Errors
/// When the store fails.
pub async fn change(
    app: &App,
    tx: &mut Tx,
    doer: &Doer<'_>,
    (id, of): (Uuid, i64),
    rule: Rule,
) -> anyhow::Result<Result<(), Refused>> {
    let rule = match lawful(tx, doer.workspace, id, rule).await? {
        Ok(rule) => rule,
        Err(refused) => return Ok(Err(refused)),
    };
    let body = serde_json::to_string(&rule)?;
    let new = NewRule { workspace: doer.workspace, id, name: &rule.name, body: &body, at: app.now(), by: doer.id };
    if !store::rule::change(tx, &new, of).await? {
        return Ok(Err(Refused::Meanwhile));
    }
    doer.tell(app.stamp(), tx, Act::RuleChanged, &rule.name).await?;
    Ok(Ok(()))
}

/// Switches a rule on or off. One that stopped by itself goes on with what waits; one that was off looks only at what is
/// said from now on.
///
/// # Errors
/// When the store fails.
pub async fn switch(
    app: &App,
    tx: &mut Tx,
    doer: &Doer<'_>,
    id: Uuid,
    on: bool,
) -> anyhow::Result<Result<(), Refused>> {
    let (workspace, now) = (doer.workspace, app.now());
    store::workspace::lock(tx, workspace).await?;
    let Some(stored) = find(tx, workspace, id).await? else { return Ok(Err(Refused::Meanwhile)) };
    if let Some(rule) = read(&stored.body).filter(|_| on)
        && let Some((name, refusal)) = refused(tx, workspace, id, &rule).await?
    {
        return Ok(Err(Refused::Law(name, refusal)));
    }
    // What waits when a rule is switched off is not done when it is on again, a month later; nor what came to wait just
    // then, by whoever still took it for on. What it was halted over waits on.
    if !on || stored.on_since.is_none() {
        store::rule::end_waiting(tx, workspace, id, &Deeds::one(Did::Off).to_string(), now).await?;
    }
    let since = on.then(|| stored.on_since.unwrap_or(now));
    if store::rule::switch(tx, workspace, id, since).await? {
        doer.tell(app.stamp(), tx, Act::RuleSwitched, &stored.name).await?;
    }
    Ok(Ok(()))
}

/// Takes a rule away; what waits for it is over. False where there is none any more.
///
/// # Errors
/// When the store fails.
pub async fn remove(app: &App, tx: &mut Tx, doer: &Doer<'_>, id: Uuid) -> anyhow::Result<bool> {
    store::workspace::lock(tx, doer.workspace).await?;
    let Some(stored) = find(tx, doer.workspace, id).await? else { return Ok(false) };
    store::rule::remove(tx, doer.workspace, id, app.now()).await?;
    doer.tell(app.stamp(), tx, Act::RuleRemoved, &stored.name).await?;
    Ok(true)
}

/// Puts a rule elsewhere in the list: `to` says where from where it is, both counted from 0; beyond the end is the end.
/// False where there is none any more.
///
/// # Errors
/// When the store fails.
pub async fn place(
    app: &App,
    tx: &mut Tx,
    doer: &Doer<'_>,
    id: Uuid,
    to: impl FnOnce(usize) -> usize,
) -> anyhow::Result<bool> {
    store::workspace::lock(tx, doer.workspace).await?;
    let mut all = store::rule::list(tx, doer.workspace).await?;
    let Some(from) = all.iter().position(|rule| rule.id == id) else { return Ok(false) };
    let to = to(from).min(all.len() - 1);
    if to != from {
        let moved = all.remove(from);
        doer.tell(app.stamp(), tx, Act::RulesOrdered, &moved.name).await?;
        all.insert(to, moved);
        let order: Vec<Uuid> = all.iter().map(|rule| rule.id).collect();
        store::rule::arrange(tx, doer.workspace, &order).await?;
    }
    Ok(true)
}

/// A rule that is not removed.
///
/// # Errors
/// When the store fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> anyhow::Result<Option<Stored>> {
    let all = store::rule::list(read, workspace).await?;
    Ok(all.into_iter().find(|rule| rule.id == id))
}
