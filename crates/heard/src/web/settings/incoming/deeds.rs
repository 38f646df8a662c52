//! What is done with incoming webhooks: made, mapped, given another secret, switched, removed.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use store::incoming::{MOST, Webhook};

use super::drawn::Made;
use super::form::Form;
use super::{HERE, Shown, address_of, find, new, page};
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::incoming::mapping::Mapping;
use crate::incoming::proof::{self, Kind};
use crate::incoming::recipe::Start;
use crate::right::Settle;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::shell::{DONE, Done};
use crate::web::sure::Sure;
use crate::words::Words;

/// The longest name, in characters.
pub(super) const LONGEST_NAME: usize = 80;

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.contains(char::is_control)
}

/// The secret of a new webhook. Who has none of the other system yet leaves it empty: until they enter it one holds that
/// nobody knows.
fn first_secret(app: &App, kind: Kind, fields: &Fields) -> Option<String> {
    match fields.text("secret") {
        "" => Some(kind.make(&app.chance)),
        _ => secret(app, kind, fields),
    }
}

/// The secret of a webhook of this kind: what was typed, or a new one. None where what was typed is none.
fn secret(app: &App, kind: Kind, fields: &Fields) -> Option<String> {
    match kind.is_theirs() {
        true => proof::typed(fields.text("secret")).map(str::to_owned),
        false => Some(kind.make(&app.chance)),
    }
}

/// `POST /settings/incoming/new`.
pub(super) async fn add(State(app): State<App>, Sure(posted): Sure<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let start = Start::from_key(fields.text("start")).unwrap_or(Start::Standard);
    let (name, kind) = (fields.text("name"), start.kind()?);
    let vain = |wrong| new(&app, &member, start, Some(name), Some(wrong));
    if !is_name(name) {
        return vain(("name", "incoming-wrong-name"));
    }
    let Some(secret) = first_secret(&app, kind, &fields) else { return vain(("secret", "incoming-wrong-secret")) };
    let (workspace, now) = (member.workspace.id, app.now());
    let id = app.chance.id(now);
    let webhook = Webhook {
        id,
        name: name.to_owned(),
        kind: kind.key().to_owned(),
        recipe: Some(start.key().to_owned()),
        secret: proof::lock(app.seal.safe(), workspace, id, &secret, &app.chance)?,
        mapping: serde_json::to_string(&start.mapping()?)?,
        version: 1,
        made_at: now,
        made_by: member.user,
        off_at: None,
    };
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let wrong = match store::incoming::list(&mut tx, workspace).await?.len() >= MOST {
        true => Some("incoming-wrong-full"),
        false => (!store::incoming::add(&mut tx, workspace, &webhook).await?).then_some("incoming-wrong-taken"),
    };
    if let Some(wrong) = wrong {
        drop(tx);
        return vain(("name", wrong));
    }
    member.doer().tell(app.stamp(), &mut tx, Act::IncomingMade, name).await?;
    tx.commit().await?;
    page(&app, &member, &webhook, Shown { made: Some(Made::of(kind, &secret)), ..Shown::default() }).await
}

/// The mapping that was typed, as a form or as text; what is wrong stands in the form.
fn typed(words: &Words<'_>, fields: &Fields) -> (Form, Option<Mapping>) {
    let mut form = Form::typed(fields);
    if let Some(text) = fields.get("document") {
        form.is_text = true;
        text.clone_into(&mut form.document);
        let mapping = serde_json::from_str::<Mapping>(text).map_err(|error| {
            let said = words.text_with("incoming-wrong-file", [("problem", error.to_string().into())]);
            form.wrong.push(("document".to_owned(), said));
        });
        let mapping = mapping.ok();
        if let Some(mapping) = &mapping {
            form.mark(words, mapping, |_| "document".to_owned());
        }
        return (form, mapping);
    }
    match fields.text("do") {
        "more" => form.more(),
        choice => {
            if let Some(nth) = choice.strip_prefix("drop-").and_then(|nth| nth.parse().ok()) {
                form.drop(nth);
            }
        }
    }
    let mapping = form.read(words);
    (form, mapping)
}

/// `POST /settings/incoming/{id}`: the name and the mapping are saved, or tried.
pub(super) async fn change(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Settle>,
) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(webhook) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let (mut form, mapping) = typed(&words, &fields);
    if matches!(fields.text("do"), "more" | "drop") || fields.text("do").starts_with("drop-") {
        // Nothing is wrong yet with what is only being put together.
        form.wrong.clear();
        let shown = Shown { typed: Some((form, mapping)), ..Shown::default() };
        return page(&app, &member, &webhook, shown).await;
    }
    if !form.is_text && !is_name(&form.name) {
        form.wrong.insert(0, ("name".to_owned(), words.text("incoming-wrong-name")));
    }
    let saved = match mapping.as_ref().filter(|_| !form.is_wrong() && fields.text("do") != "try") {
        Some(mapping) => save(&app, &member, &webhook, &form, mapping).await?,
        None => None,
    };
    match saved {
        Some(Ok(())) => {
            Ok(Redirect::to(&format!("{}?{DONE}={}", address_of(webhook.id), Done::IncomingSaved)).into_response())
        }
        Some(Err((field, key))) => {
            form.wrong.insert(0, (field.to_owned(), words.text(key)));
            page(&app, &member, &webhook, Shown { typed: Some((form, mapping)), ..Shown::default() }).await
        }
        None => page(&app, &member, &webhook, Shown { typed: Some((form, mapping)), ..Shown::default() }).await,
    }
}

/// Saves it, or says which field hinders that and why.
async fn save(
    app: &App,
    member: &Member,
    webhook: &Webhook,
    form: &Form,
    mapping: &Mapping,
) -> Result<Option<Result<(), (&'static str, &'static str)>>, Fault> {
    let workspace = member.workspace.id;
    let name = if form.is_text { &webhook.name } else { &form.name };
    let document = serde_json::to_string(mapping)?;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    if store::incoming::is_taken(&mut tx, workspace, webhook.id, name).await? {
        return Ok(Some(Err(("name", "incoming-wrong-taken"))));
    }
    if !store::incoming::change(&mut tx, workspace, webhook.id, (name, &document), form.version).await? {
        let field = if form.is_text { "document" } else { "name" };
        return Ok(Some(Err((field, "incoming-wrong-meanwhile"))));
    }
    member.doer().tell(app.stamp(), &mut tx, Act::IncomingChanged, name).await?;
    tx.commit().await?;
    Ok(Some(Ok(())))
}

/// `POST /settings/incoming/{id}/secret`: another secret holds from now on; the one before does not.
pub(super) async fn exchange(
    State(app): State<App>,
    Path(id): Path<String>,
    Sure(posted): Sure<Settle>,
) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(webhook) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let Some(kind) = Kind::from_key(&webhook.kind) else { return door::not_found(&app, &member.language) };
    let Some(secret) = secret(&app, kind, &fields) else {
        let shown = Shown { secret_wrong: Some("incoming-wrong-secret"), ..Shown::default() };
        return page(&app, &member, &webhook, shown).await;
    };
    let workspace = member.workspace.id;
    let sealed = proof::lock(app.seal.safe(), workspace, webhook.id, &secret, &app.chance)?;
    let mut tx = app.store.begin().await?;
    store::incoming::exchange(&mut tx, workspace, webhook.id, &sealed).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::IncomingSecret, &webhook.name).await?;
    tx.commit().await?;
    if kind.is_theirs() {
        let to = format!("{}?{DONE}={}", address_of(webhook.id), Done::IncomingSecret);
        return Ok(Redirect::to(&to).into_response());
    }
    page(&app, &member, &webhook, Shown { made: Some(Made::of(kind, &secret)), ..Shown::default() }).await
}

/// `POST /settings/incoming/{id}/do`.
pub(super) async fn act(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Settle>,
) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(webhook) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let workspace = member.workspace.id;
    let mut tx = app.store.begin().await?;
    let (to, act, done) = match fields.text("do") {
        "remove" => {
            store::incoming::remove(&mut tx, workspace, webhook.id).await?;
            (HERE.to_owned(), Act::IncomingRemoved, Done::IncomingRemoved)
        }
        "off" => {
            store::incoming::switch(&mut tx, workspace, webhook.id, Some(app.now())).await?;
            (address_of(webhook.id), Act::IncomingSwitched, Done::IncomingOff)
        }
        "on" => {
            store::incoming::switch(&mut tx, workspace, webhook.id, None).await?;
            (address_of(webhook.id), Act::IncomingSwitched, Done::IncomingOn)
        }
        _ => {
            drop(tx);
            return door::not_found(&app, &member.language);
        }
    };
    member.doer().tell(app.stamp(), &mut tx, act, &webhook.name).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{to}?{DONE}={done}")).into_response())
}
