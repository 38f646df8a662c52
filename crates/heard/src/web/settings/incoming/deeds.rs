//! What is done with incoming webhooks: made, mapped, given another secret, switched, removed.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::drawn::Made;
use super::form::Form;
use super::{HERE, Shown, address_of, find, new, page};
use crate::app::App;
use crate::form::Fields;
use crate::incoming::draft::{self, Wrong};
use crate::incoming::mapping::Mapping;
use crate::incoming::proof::Kind;
use crate::incoming::recipe::Start;
use crate::right::Settle;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::Posted;
use crate::web::shell::{DONE, Done};
use crate::web::sure::Sure;
use crate::words::Words;

/// Field and key of what cannot be.
fn told(wrong: Wrong) -> (&'static str, &'static str) {
    match wrong {
        Wrong::Name => ("name", "incoming-wrong-name"),
        Wrong::Taken => ("name", "incoming-wrong-taken"),
        Wrong::Full => ("name", "incoming-wrong-full"),
        Wrong::Secret => ("secret", "incoming-wrong-secret"),
        Wrong::Meanwhile => ("name", "incoming-wrong-meanwhile"),
    }
}

/// `POST /settings/incoming/new`.
pub(super) async fn add(State(app): State<App>, Sure(posted): Sure<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let start = Start::from_key(fields.text("start")).unwrap_or(Start::Standard);
    let name = fields.text("name");
    let draft = draft::New { start, name, secret: fields.text("secret"), mapping: None };
    let mut tx = app.store.begin().await?;
    let (webhook, secret) = match draft::make(&app, &mut tx, &member.doer(), &draft).await? {
        Ok(made) => made,
        Err(wrong) => {
            drop(tx);
            return new(&app, &member, start, Some(name), Some(told(wrong)));
        }
    };
    tx.commit().await?;
    page(&app, &member, &webhook, Shown { made: Some(Made::of(start.kind()?, &secret)), ..Shown::default() }).await
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
    if !form.is_text && !draft::is_name(&form.name) {
        form.wrong.insert(0, ("name".to_owned(), words.text("incoming-wrong-name")));
    }
    if let Some(mapping) = mapping.as_ref().filter(|_| !form.is_wrong() && fields.text("do") != "try") {
        let name = if form.is_text { &webhook.name } else { &form.name };
        let mut tx = app.store.begin().await?;
        let of = (name.as_str(), mapping, form.version);
        match draft::change(&app, &mut tx, &member.doer(), &webhook, of).await? {
            Ok(()) => {
                tx.commit().await?;
                // The form was sent to the middle of the page; that it is saved stands at its beginning.
                let to = format!("{}?{DONE}={}#main", address_of(webhook.id), Done::IncomingSaved);
                return Ok(Redirect::to(&to).into_response());
            }
            Err(wrong) => {
                drop(tx);
                let (field, key) = told(wrong);
                let field = if form.is_text && wrong == Wrong::Meanwhile { "document" } else { field };
                form.wrong.insert(0, (field.to_owned(), words.text(key)));
            }
        }
    }
    page(&app, &member, &webhook, Shown { typed: Some((form, mapping)), ..Shown::default() }).await
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
    let mut tx = app.store.begin().await?;
    let made = draft::exchange(&app, &mut tx, &member.doer(), (&webhook, kind), fields.text("secret")).await?;
    let secret = match made {
        Ok(secret) => secret,
        Err(wrong) => {
            drop(tx);
            let shown = Shown { secret_wrong: Some(told(wrong).1), ..Shown::default() };
            return page(&app, &member, &webhook, shown).await;
        }
    };
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
    let doer = member.doer();
    let mut tx = app.store.begin().await?;
    let (to, done) = match fields.text("do") {
        "remove" => {
            draft::remove(&app, &mut tx, &doer, &webhook).await?;
            (HERE.to_owned(), Done::IncomingRemoved)
        }
        "off" => {
            draft::switch(&app, &mut tx, &doer, &webhook, false).await?;
            (address_of(webhook.id), Done::IncomingOff)
        }
        "on" => {
            draft::switch(&app, &mut tx, &doer, &webhook, true).await?;
            (address_of(webhook.id), Done::IncomingOn)
        }
        _ => {
            drop(tx);
            return door::not_found(&app, &member.language);
        }
    };
    tx.commit().await?;
    Ok(Redirect::to(&format!("{to}?{DONE}={done}")).into_response())
}
