//! What is done with rules: written, tried, switched, removed. What would break the law of reviews is not saved, and the
//! page says why.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use feedback::rule::{Rule, taint};
use store::rule::{MOST, NewRule, Rule as Stored};
use uuid::Uuid;

use super::drawn::{Refused, refused};
use super::form::Form;
use super::{address_of, find, page};
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::right::{Ask, Settle};
use crate::rule;
use crate::rule::moment::{self, Holidays};
use crate::rule::said::{Deeds, Did};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::shell::{DONE, Done};
use crate::words::Words;

/// `POST /rules/new`.
pub async fn add(State(app): State<App>, posted: Posted<Ask>) -> Result<Response, Fault> {
    save(&app, &posted.member, &posted.fields, None).await
}

/// `POST /rules/{id}`.
pub async fn change(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Some(stored) = find(&app, &posted.member, &id).await? else {
        return door::not_found(&app, &posted.member.language);
    };
    save(&app, &posted.member, &posted.fields, Some(stored)).await
}

/// The rule that was typed, as a form or as text; what is wrong stands in the form.
fn typed(words: &Words<'_>, fields: &Fields) -> (Form, Option<Rule>) {
    if let Some(text) = fields.get("document") {
        let version = fields.text("version").parse().unwrap_or_default();
        return match serde_json::from_str::<Rule>(text).map(rule::tidy) {
            Ok(rule) => (Form { version, document: text.to_owned(), ..Form::of(&rule) }, Some(rule)),
            Err(error) => {
                let said = words.text_with("rule-wrong-file", [("problem", error.to_string().into())]);
                let wrong = vec![("document".to_owned(), said)];
                (Form { version, document: text.to_owned(), is_text: true, wrong, ..Form::default() }, None)
            }
        };
    }
    let mut form = Form::typed(fields);
    let rule = form.read(words);
    if let Some(rule) = &rule {
        form.document = serde_json::to_string_pretty(rule).unwrap_or_default();
    }
    (form, rule)
}

async fn save(app: &App, member: &Member, fields: &Fields, stored: Option<Stored>) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let none = Fields::default();
    let at = stored.as_ref().map(|stored| (stored, &none));
    let (mut form, rule) = typed(&words, fields);
    let Some(rule) = rule else { return page(app, member, at, form, None).await };
    form.mark(&words, &rule);
    mark_named(app, member.workspace.id, (&mut form, &rule), &words).await?;
    if form.is_wrong() || fields.text("do") == "try" {
        return page(app, member, at, form, None).await;
    }
    let workspace = member.workspace.id;
    let id = stored.as_ref().map_or_else(|| app.chance.id(app.now()), |stored| stored.id);
    let mut tx = app.store.begin().await?;
    // Of two rules that together would break the law, the second is told.
    store::workspace::lock(&mut tx, workspace).await?;
    let rule = taint::declared(rule, &rule::sites(&mut tx, workspace).await?);
    let body = serde_json::to_string(&rule)?;
    let new = NewRule { workspace, id, name: &rule.name, body: &body, at: app.now(), by: Some(member.user) };
    if let Some((name, refusal)) = rule::refused(&mut tx, workspace, id, &rule).await? {
        drop(tx);
        let why = refused(&words, &name, &refusal);
        return page(app, member, at, form, Some(why)).await;
    }
    let act = match &stored {
        None => {
            let n = store::rule::list(&mut tx, workspace).await?.len();
            if n >= MOST {
                drop(tx);
                let said = words.text_with("rule-full", [("n", (n as i64).into())]);
                return page(app, member, at, form, Some(Refused { said, about: String::new() })).await;
            }
            store::rule::add(&mut tx, &new, Some(app.now())).await?;
            Act::RuleMade
        }
        Some(_) => {
            if !store::rule::change(&mut tx, &new, form.version).await? {
                drop(tx);
                let said = words.text("rule-changed-meanwhile");
                return page(app, member, at, form, Some(Refused { said, about: String::new() })).await;
            }
            Act::RuleChanged
        }
    };
    member.doer().tell(app.stamp(), &mut tx, act, &rule.name).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{}?{DONE}={}", address_of(id), Done::RuleSaved)).into_response())
}

/// Marks the webhooks and campaigns that it names and that there are not.
async fn mark_named(
    app: &App,
    workspace: i64,
    (form, rule): (&mut Form, &Rule),
    words: &Words<'_>,
) -> Result<(), Fault> {
    let mut read = app.store.read().await?;
    for name in rule.webhooks().filter(|name| !name.trim().is_empty()) {
        if store::webhook::find_named(&mut read, workspace, name).await?.is_none() {
            form.mark_named("webhook", words.text_with("rule-wrong-webhook", [("name", name.into())]));
        }
    }
    for id in rule.campaigns().filter(|id| !id.trim().is_empty()) {
        if !rule::takes(&mut read, workspace, id).await? {
            form.mark_named("campaign", words.text("rule-wrong-campaign"));
        }
    }
    Ok(())
}

/// `POST /rules/{id}/do`.
pub async fn act(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(stored) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let (workspace, now) = (member.workspace.id, app.now());
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let (to, act, done) = match fields.text("do") {
        "remove" => {
            store::rule::remove(&mut tx, workspace, stored.id, now).await?;
            ("/rules".to_owned(), Act::RuleRemoved, Done::RuleRemoved)
        }
        "off" => {
            store::rule::switch(&mut tx, workspace, stored.id, None).await?;
            end_waiting(&mut tx, workspace, stored.id, now).await?;
            (address_of(stored.id), Act::RuleSwitched, Done::RuleOff)
        }
        "on" => {
            if let Some(why) = hindered(&app, &mut tx, &member, &stored).await? {
                drop(tx);
                let form = rule::read(&stored.body).map(|rule| Form::of(&rule)).unwrap_or_default();
                let form = Form { version: stored.version, ..form };
                return page(&app, &member, Some((&stored, &fields)), form, Some(why)).await;
            }
            // What it was halted over waits on; what was said while it was off is not looked at.
            if stored.on_since.is_none() {
                end_waiting(&mut tx, workspace, stored.id, now).await?;
            }
            store::rule::switch(&mut tx, workspace, stored.id, Some(stored.on_since.unwrap_or(now))).await?;
            (address_of(stored.id), Act::RuleSwitched, Done::RuleOn)
        }
        _ => {
            drop(tx);
            return door::not_found(&app, &member.language);
        }
    };
    member.doer().tell(app.stamp(), &mut tx, act, &stored.name).await?;
    tx.commit().await?;
    app.rules.notify_one();
    Ok(Redirect::to(&format!("{to}?{DONE}={done}")).into_response())
}

/// What waits when a rule is switched off is not done when it is on again, a month later; nor what came to wait just then,
/// by whoever still took it for on.
async fn end_waiting(tx: &mut store::Tx, workspace: i64, id: Uuid, now: i64) -> Result<(), Fault> {
    let said = Deeds::one(Did::Off).to_string();
    Ok(store::rule::end_waiting(tx, workspace, id, &said, now).await?)
}

/// Why a rule may not be switched on.
async fn hindered(app: &App, tx: &mut store::Tx, member: &Member, stored: &Stored) -> Result<Option<Refused>, Fault> {
    let Some(rule) = rule::read(&stored.body) else { return Ok(None) };
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let id: Uuid = stored.id;
    let refusal = rule::refused(tx, member.workspace.id, id, &rule).await?;
    Ok(refusal.map(|(name, refusal)| refused(&words, &name, &refusal)))
}

/// `POST /rules/sites`: the workspace's own review pages.
pub async fn sites(State(app): State<App>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let text: String = fields.text("sites").replace('\r', "").chars().take(4_000).collect();
    let mut tx = app.store.begin().await?;
    rule::name_sites(&mut tx, member.workspace.id, &text).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::SettingsChanged, "").await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/rules?{DONE}={}", Done::Saved)).into_response())
}

/// `POST /rules/order`: a rule goes up or down by one.
pub async fn order(State(app): State<App>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let by = match fields.text("do") {
        "up" => -1,
        "down" => 1,
        _ => return door::not_found(&app, &member.language),
    };
    let Some(stored) = find(&app, &member, fields.text("rule")).await? else {
        return door::not_found(&app, &member.language);
    };
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, member.workspace.id).await?;
    if store::rule::move_by(&mut tx, member.workspace.id, stored.id, by).await? {
        member.doer().tell(app.stamp(), &mut tx, Act::RulesOrdered, &stored.name).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(&format!("/rules#rule-{}", stored.id.simple())).into_response())
}

/// How many characters the holidays have at most.
const LONGEST_HOLIDAYS: usize = 8_000;

/// `POST /rules/holidays`: the days on which nobody works.
pub async fn holidays(State(app): State<App>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let text: String = fields.text("holidays").replace('\r', "").chars().take(LONGEST_HOLIDAYS).collect();
    if let Err(line) = Holidays::parse(&text) {
        let format = member.format();
        let words = Words::new(&app.texts, &member.language, &format);
        let said = words.text_with("rule-holidays-wrong", [("line", line.into())]);
        return super::all(&app, &member, &Fields::default(), Some((text, said))).await;
    }
    let mut tx = app.store.begin().await?;
    moment::name_holidays(&mut tx, member.workspace.id, &text).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::SettingsChanged, "").await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/rules?{DONE}={}", Done::Saved)).into_response())
}
