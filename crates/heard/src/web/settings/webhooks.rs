//! Webhooks: which there are and how it went, making one, trying it, another secret, what was handed over and handing it
//! over again. An address is shown without its path, a secret once.

mod drawn;
#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use store::webhook::{Kind, Webhook};
use uuid::Uuid;

use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::limits::Wait;
use crate::right::{Install, Named, Settle};
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done};
use crate::web::sure::Sure;
use crate::web::{door, respondent, signed};
use crate::webhook::draft::{self, Draft};
use crate::webhook::{self, Came, Target};
use drawn::{List, One, Sent};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/settings/webhooks", get(show).post(make))
        .route("/settings/webhooks/{id}", get(show_one).post(change))
        .route("/settings/webhooks/{id}/test", post(test))
        .route("/settings/webhooks/{id}/secret", post(rotate))
        .route("/settings/webhooks/{id}/do", post(act))
        .route("/settings/webhooks/{id}/again", post(again))
}

/// The page of one.
fn address_of(id: Uuid) -> String {
    format!("/settings/webhooks/{}", id.simple())
}

/// What a form says of a webhook.
fn typed(member: &Member, fields: &Fields) -> Draft {
    Draft {
        name: fields.text("name").to_owned(),
        address: fields.text("address").to_owned(),
        lan: fields.text("lan") == "yes",
        may_lan: Install::RIGHT.is_of(member.role),
    }
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    list(&app, &member, &fields, Sent::default()).await
}

async fn list(app: &App, member: &Member, fields: &Fields, sent: Sent) -> Result<Response, Fault> {
    let status = if sent.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = List::find(app, member, fields, sent).await?;
    signed::html(app, &member.language, status, "settings-webhooks.html", &view)
}

async fn show_one(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let Some(one) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    page(&app, &member, (&one, &fields), Sent::default()).await
}

async fn find(app: &App, member: &Member, id: &str) -> Result<Option<Webhook>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    let mut read = app.store.read().await?;
    Ok(store::webhook::find(&mut read, member.workspace.id, id).await?)
}

async fn page(app: &App, member: &Member, (one, fields): (&Webhook, &Fields), sent: Sent) -> Result<Response, Fault> {
    let is_wrong = sent.wrong.is_some() || sent.came.as_ref().is_some_and(|came| !came.arrived);
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = One::find(app, member, (one, fields), sent).await?;
    signed::html(app, &member.language, status, "settings-webhook.html", &view)
}

async fn make(State(app): State<App>, Sure(posted): Sure<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let draft = typed(&member, &fields);
    let kind = Kind::from_key(fields.text("kind")).unwrap_or(Kind::Standard);
    let mut tx = app.store.begin().await?;
    let made = draft::make(&app, &mut tx, (member.workspace.id, member.user), kind, &draft).await?;
    let (webhook, secret) = match made {
        Ok(made) => made,
        Err(wrong) => {
            drop(tx);
            let sent = Sent { draft: Some(draft), kind: Some(kind), wrong: Some(wrong), ..Sent::default() };
            return list(&app, &member, &Fields::default(), sent).await;
        }
    };
    member.doer().tell(app.stamp(), &mut tx, Act::WebhookMade, &webhook.name).await?;
    tx.commit().await?;
    let sent = Sent { secret, is_new: true, ..Sent::default() };
    page(&app, &member, (&webhook, &Fields::default()), sent).await
}

async fn change(State(app): State<App>, Path(id): Path<String>, Sure(posted): Sure<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(kept) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let (draft, mut webhook) = (typed(&member, &fields), kept.clone());
    let mut tx = app.store.begin().await?;
    if let Err(wrong) = draft::change(&app, &mut tx, &mut webhook, &draft).await? {
        drop(tx);
        let sent = Sent { draft: Some(draft), wrong: Some(wrong), ..Sent::default() };
        return page(&app, &member, (&kept, &Fields::default()), sent).await;
    }
    member.doer().tell(app.stamp(), &mut tx, Act::WebhookChanged, &webhook.name).await?;
    tx.commit().await?;
    app.hooks.notify_one();
    Ok(Redirect::to(&format!("{}?{DONE}={}", address_of(webhook.id), Done::WebhookSaved)).into_response())
}

/// Something is handed over now, and the page says what was answered.
async fn test(State(app): State<App>, Path(id): Path<String>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Some(one) = find(&app, member, &id).await? else { return door::not_found(&app, &member.language) };
    let none = Fields::default();
    if let Err(wait @ Wait(_)) = app.limits.test_mail(member.user) {
        let sent = Sent { wait: Some(wait), ..Sent::default() };
        let view = One::find(&app, member, (&one, &none), sent).await?;
        let status = StatusCode::TOO_MANY_REQUESTS;
        let page = signed::html(&app, &member.language, status, "settings-webhook.html", &view)?;
        return Ok(respondent::later(page, wait));
    }
    let body = webhook::trial(&app, &one, &member.workspace.language, &member.workspace.name);
    let came = match Target::open(&app, &one) {
        Err(why) => Came::not(why),
        Ok(target) => target.hand_over(&app, app.chance.id(app.now()), &body).await,
    };
    page(&app, member, (&one, &none), Sent { came: Some(came), ..Sent::default() }).await
}

async fn rotate(State(app): State<App>, Path(id): Path<String>, Sure(posted): Sure<Settle>) -> Result<Response, Fault> {
    let member = &posted.member;
    let found = find(&app, member, &id).await?.filter(|one| one.kind() == Kind::Standard);
    let Some(mut webhook) = found else { return door::not_found(&app, &member.language) };
    let mut tx = app.store.begin().await?;
    let told = webhook::rotate(&app, &mut tx, &mut webhook).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::WebhookSecret, &webhook.name).await?;
    tx.commit().await?;
    let sent = Sent { secret: Some(told), ..Sent::default() };
    page(&app, member, (&webhook, &Fields::default()), sent).await
}

/// On, off, away.
async fn act(State(app): State<App>, Path(id): Path<String>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(mut webhook) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let mut tx = app.store.begin().await?;
    let (to, act, done) = match fields.text("do") {
        "remove" => {
            webhook::remove(&app, &mut tx, &webhook).await?;
            ("/settings/webhooks".to_owned(), Act::WebhookRemoved, Done::WebhookRemoved)
        }
        switched @ ("on" | "off") => {
            webhook::switch(&app, &mut tx, &mut webhook, switched == "on").await?;
            let done = if switched == "on" { Done::WebhookOn } else { Done::WebhookOff };
            (address_of(webhook.id), Act::WebhookSwitched, done)
        }
        _ => {
            drop(tx);
            return door::not_found(&app, &member.language);
        }
    };
    member.doer().tell(app.stamp(), &mut tx, act, &webhook.name).await?;
    tx.commit().await?;
    app.hooks.notify_one();
    Ok(Redirect::to(&format!("{to}?{DONE}={done}")).into_response())
}

/// What was handed over is handed over again, under the same id.
async fn again(State(app): State<App>, Path(id): Path<String>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(webhook) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let Ok(delivery) = Uuid::try_parse(fields.text("delivery")) else {
        return door::not_found(&app, &member.language);
    };
    let mut tx = app.store.begin().await?;
    if !store::delivery::replay(&mut tx, webhook.workspace, webhook.id, delivery, app.now()).await? {
        drop(tx);
        return door::not_found(&app, &member.language);
    }
    member.doer().tell(app.stamp(), &mut tx, Act::WebhookAgain, &webhook.name).await?;
    tx.commit().await?;
    app.hooks.notify_one();
    Ok(Redirect::to(&format!("{}?{DONE}={}#deliveries-h", address_of(webhook.id), Done::DeliveryAgain)).into_response())
}

#[cfg(test)]
mod tests {
    use reach::web::Wrong;

    use crate::texts::{SHIPPED, Texts};
    use crate::webhook::{OFF, REMOVED, SEALED};

    #[test]
    fn everything_that_can_go_wrong_is_said_in_words_of_its_own() {
        let texts = Texts::load().expect("the shipped texts load");
        let ours = [OFF, REMOVED, SEALED, "erased", "late"];
        for language in SHIPPED {
            let said = |why: &'static str| {
                let args: fluent_bundle::FluentArgs<'_> = [("why", why)].into_iter().collect();
                texts.get(language, "webhook-wrong", &args)
            };
            let other = said("other");
            for why in Wrong::ALL.iter().map(|wrong| wrong.key()).chain(ours) {
                assert_ne!(said(why), other, "{why} in {language}");
            }
        }
    }
}
