//! What is done with rules: written, tried, switched, removed. What would break the law of reviews is not saved, and the
//! page says why.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use feedback::rule::Rule;
use store::rule::Rule as Stored;

use super::drawn::{Refused, refused};
use super::form::Form;
use super::{address_of, find, page};
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::right::{Ask, Settle};
use crate::rule;
use crate::rule::moment::{self, Holidays};
use crate::rule::write::{self, Lacking, Named};
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
    let id = stored.as_ref().map_or_else(|| app.chance.id(app.now()), |stored| stored.id);
    let doer = member.doer();
    let mut tx = app.store.begin().await?;
    let saved = match &stored {
        None => write::add(app, &mut tx, &doer, (id, true), rule).await?,
        Some(_) => write::change(app, &mut tx, &doer, (id, form.version), rule).await?,
    };
    if let Err(why) = saved {
        drop(tx);
        return page(app, member, at, form, Some(told(&words, &why))).await;
    }
    tx.commit().await?;
    Ok(Redirect::to(&format!("{}?{DONE}={}", address_of(id), Done::RuleSaved)).into_response())
}

/// Why a rule may not be so, in words.
fn told(words: &Words<'_>, why: &write::Refused) -> Refused {
    let said = match why {
        write::Refused::Law(name, refusal) => return refused(words, name, refusal),
        write::Refused::Full(n) => words.text_with("rule-full", [("n", (*n as i64).into())]),
        write::Refused::Meanwhile => words.text("rule-changed-meanwhile"),
    };
    Refused { said, about: String::new() }
}

/// Marks what it names and what there is not.
async fn mark_named(
    app: &App,
    workspace: i64,
    (form, rule): (&mut Form, &Rule),
    words: &Words<'_>,
) -> Result<(), Fault> {
    let mut read = app.store.read().await?;
    for Lacking { what, .. } in write::lacking(&mut read, workspace, rule).await? {
        match what {
            Named::Webhook(name) => {
                form.mark_named("webhook", words.text_with("rule-wrong-webhook", [("name", name.into())]));
            }
            Named::Campaign => form.mark_named("campaign", words.text("rule-wrong-campaign")),
            Named::Sender(name) => {
                form.mark_named("sender", words.text_with("rule-wrong-sender", [("name", name.into())]));
            }
            Named::Address => form.mark_named("mail_address", words.text("rule-wrong-address")),
            Named::Property(name) => {
                form.mark_named("property", words.text_with("rule-wrong-property", [("name", name.into())]));
            }
            Named::Value(name) => {
                form.mark_named("value", words.text_with("rule-wrong-value", [("name", name.into())]));
            }
        }
    }
    Ok(())
}

/// `POST /rules/{id}/do`.
pub async fn act(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(stored) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let doer = member.doer();
    let mut tx = app.store.begin().await?;
    let (is_done, to, done) = match fields.text("do") {
        "remove" => {
            let removed = write::remove(&app, &mut tx, &doer, stored.id).await?;
            (removed.then_some(()).ok_or(write::Refused::Meanwhile), "/rules".to_owned(), Done::RuleRemoved)
        }
        "off" => {
            let switched = write::switch(&app, &mut tx, &doer, stored.id, false).await?;
            (switched, address_of(stored.id), Done::RuleOff)
        }
        "on" => {
            let switched = write::switch(&app, &mut tx, &doer, stored.id, true).await?;
            (switched, address_of(stored.id), Done::RuleOn)
        }
        _ => {
            drop(tx);
            return door::not_found(&app, &member.language);
        }
    };
    match is_done {
        Ok(()) => {}
        Err(write::Refused::Meanwhile) => {
            drop(tx);
            return door::not_found(&app, &member.language);
        }
        Err(why) => {
            drop(tx);
            let format = member.format();
            let why = told(&Words::new(&app.texts, &member.language, &format), &why);
            let form = rule::read(&stored.body).map(|rule| Form::of(&rule)).unwrap_or_default();
            let form = Form { version: stored.version, ..form };
            return page(&app, &member, Some((&stored, &fields)), form, Some(why)).await;
        }
    }
    tx.commit().await?;
    app.rules.notify_one();
    Ok(Redirect::to(&format!("{to}?{DONE}={done}")).into_response())
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
    let is_up = match fields.text("do") {
        "up" => true,
        "down" => false,
        _ => return door::not_found(&app, &member.language),
    };
    let Some(stored) = find(&app, &member, fields.text("rule")).await? else {
        return door::not_found(&app, &member.language);
    };
    let mut tx = app.store.begin().await?;
    let to = |at: usize| if is_up { at.saturating_sub(1) } else { at + 1 };
    write::place(&app, &mut tx, &member.doer(), stored.id, to).await?;
    tx.commit().await?;
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
