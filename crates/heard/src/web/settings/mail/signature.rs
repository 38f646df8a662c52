//! The keys that mails are signed with, on the page on which mail is set up: made with one press, their records shown for
//! as long as they are kept, signing turned on and off, and deleted. A key itself is never shown.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use reach::channel::mail::domain_of;
use serde::Serialize;

use super::domain::{self, Shown};
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::mail;
use crate::mail::domain::Check;
use crate::mail::signature::{MOST, Pair, Signature};
use crate::right::Install;
use crate::web::fault::Fault;
use crate::web::member::Member;
use crate::web::shell::{DONE, Done};
use crate::web::signed;
use crate::web::sure::Sure;
use crate::words::Words;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/settings/mail/signature", post(make))
        .route("/settings/mail/signature/on", post(turn_on))
        .route("/settings/mail/signature/off", post(turn_off))
        .route("/settings/mail/signature/delete", post(delete))
}

/// The keys there are.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct View {
    /// The newest first.
    pairs: Vec<One>,
    /// Another pair may be made.
    more: bool,
    /// The name of the pair that was to sign, and whose records are not seen.
    unseen: Option<One>,
}

/// A pair of keys.
#[derive(Clone, Debug, Serialize)]
struct One {
    number: u32,
    /// The name of the first.
    name: String,
    domain: String,
    /// The day on which they were made, in words.
    day: String,
    /// `signs`, `waits` or `former`.
    state: &'static str,
    /// They are for the sender's domain.
    fits: bool,
    /// What the domain publishes; none where they were sealed under another `secret.key`.
    records: Option<[Shown; 2]>,
    /// Both records were there when DNS was asked last; none where it was not asked since they were made.
    seen: Option<bool>,
}

impl View {
    pub(super) fn new(
        app: &App,
        (words, address): (&Words<'_>, &str),
        signature: &Signature,
        check: Option<&Check>,
    ) -> View {
        let one = |pair: &Pair| One {
            number: pair.number,
            name: name(pair),
            domain: pair.domain.clone(),
            day: words.format().medium_day(words.format().date(pair.made_at)),
            state: match (signature.signs(pair), pair.has_signed) {
                (true, _) => "signs",
                (false, true) => "former",
                (false, false) => "waits",
            },
            fits: pair.fits(address),
            records: pair.records(app.seal.safe()).map(|records| records.map(Shown::from)),
            seen: check.filter(|check| check.at >= pair.made_at).map(|check| check.has(&pair.selectors())),
        };
        let pairs = signature.pairs.iter().rev().map(one).collect();
        View { pairs, more: may_make(signature, address), unseen: None }
    }

    /// These records were looked for just now in vain.
    fn vainly(&mut self, number: u32) {
        self.unseen = self.pairs.iter().find(|pair| pair.number == number).cloned();
    }
}

/// Whether another pair may be made for the domain of this address.
fn may_make(signature: &Signature, address: &str) -> bool {
    domain_of(address).is_some_and(|domain| signature.of(&domain).count() < MOST)
}

fn name(pair: &Pair) -> String {
    let [name, _] = pair.selectors();
    name
}

fn number(fields: &Fields) -> u32 {
    fields.text("number").parse().unwrap_or_default()
}

/// Back to the page. Where nothing was done somebody else was first, and the page shows what they did.
fn back(done: Option<Done>) -> Response {
    let told = done.map(|done| format!("?{DONE}={done}")).unwrap_or_default();
    Redirect::to(&format!("/settings/mail{told}#signature")).into_response()
}

async fn found(app: &App) -> Result<Signature, Fault> {
    let mut read = app.store.read().await?;
    Ok(mail::signature::find(&mut read).await?)
}

/// Keeps what was changed, and tells it.
async fn keep(app: &App, member: &Member, signature: &Signature, (act, subject): (Act, &str)) -> Result<bool, Fault> {
    let mut tx = app.store.begin().await?;
    if !mail::signature::change(&mut tx, signature).await? {
        return Ok(false);
    }
    member.doer().tell(app.stamp(), &mut tx, act, subject).await?;
    tx.commit().await?;
    Ok(true)
}

async fn make(State(app): State<App>, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Some(sender) = mail::find(&app).await? else { return Ok(back(None)) };
    let Some(domain) = domain_of(&sender.address) else { return Ok(back(None)) };
    if let Err(wait) = app.limits.look(member.user) {
        return super::early(&app, member, wait).await;
    }
    let mut signature = found(&app).await?;
    if !may_make(&signature, &sender.address) {
        return Ok(back(None));
    }
    let keys = mail::signature::make(&app.chance).await?;
    let number = signature.add(&app, domain, &keys)?;
    let subject = signature.pair(number).map(name).unwrap_or_default();
    let is_kept = keep(&app, member, &signature, (Act::SignatureMade, &subject)).await?;
    Ok(back(is_kept.then_some(Done::SignatureMade)))
}

/// Asks DNS for the records first: what is signed with a key that nobody can look up is worse than what is not signed.
/// Whoever was told that they are not seen may want it all the same.
async fn turn_on(State(app): State<App>, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let (member, number) = (&posted.member, number(&posted.fields));
    let Some(sender) = mail::find(&app).await? else { return Ok(back(None)) };
    let mut signature = found(&app).await?;
    let Some(pair) = signature.pair(number) else { return Ok(back(None)) };
    if !pair.fits(&sender.address) || pair.signers(app.seal.safe()).is_none() {
        return Ok(back(None));
    }
    let (subject, selectors) = (name(pair), pair.selectors());
    if posted.fields.text("anyway") != "yes" {
        if let Err(wait) = app.limits.look(member.user) {
            return super::early(&app, member, wait).await;
        }
        let check = domain::look(&app, &sender).await?;
        if !check.is_some_and(|check| check.has(&selectors)) {
            let mut view = super::view(&app, member, &Fields::default()).await?;
            if let Some(trust) = &mut view.trust {
                trust.signature.vainly(number);
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return signed::html(&app, &member.language, status, "settings-mail.html", &view);
        }
    }
    signature.turn_on(number, app.now());
    if !keep(&app, member, &signature, (Act::SignatureOn, &subject)).await? {
        return Ok(back(None));
    }
    // What receivers make of it is another thing now.
    domain::look(&app, &sender).await?;
    Ok(back(Some(Done::SignatureOn)))
}

async fn turn_off(State(app): State<App>, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let mut signature = found(&app).await?;
    // Where none is named, the one that signs for the sender.
    let own = mail::find(&app).await?.and_then(|sender| signature.signs_for(&sender.address).map(|pair| pair.number));
    let number = Some(number(&posted.fields)).filter(|number| *number > 0).or(own).unwrap_or_default();
    if !signature.turn_off(number, app.now()) {
        return Ok(back(None));
    }
    let subject = signature.pair(number).map(name).unwrap_or_default();
    let is_kept = keep(&app, &posted.member, &signature, (Act::SignatureOff, &subject)).await?;
    Ok(back(is_kept.then_some(Done::SignatureOff)))
}

async fn delete(State(app): State<App>, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let mut signature = found(&app).await?;
    let number = number(&posted.fields);
    let subject = signature.pair(number).map(name).unwrap_or_default();
    if !signature.remove(number) {
        return Ok(back(None));
    }
    let is_kept = keep(&app, &posted.member, &signature, (Act::SignatureRemoved, &subject)).await?;
    Ok(back(is_kept.then_some(Done::SignatureRemoved)))
}

#[cfg(test)]
pub(super) mod sample {
    use super::*;
    use crate::mail::domain::Record;

    fn one(number: u32, state: &'static str, seen: Option<bool>) -> One {
        let record = |selector: String, text: String| {
            Shown::from(Record { name: format!("{selector}._domainkey.lindentree.example"), text })
        };
        let rsa = record(format!("heard{number}"), format!("v=DKIM1; k=rsa; p={}", "MIIBIjANBgkqhkiG".repeat(24)));
        let ed25519 =
            record(format!("heard{number}e"), "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMl".into());
        One {
            number,
            name: format!("heard{number}"),
            domain: "lindentree.example".into(),
            day: "Nov 20, 2026".into(),
            state,
            fits: true,
            records: Some([rsa, ed25519]),
            seen,
        }
    }

    /// No keys.
    pub(crate) fn none() -> View {
        View { more: true, ..View::default() }
    }

    /// The first keys were just made.
    pub(crate) fn waits() -> View {
        View { pairs: vec![one(1, "waits", None)], ..none() }
    }

    /// The second keys sign, and the first are still published.
    pub(crate) fn signs() -> View {
        View { pairs: vec![one(2, "signs", Some(true)), one(1, "former", Some(true))], ..none() }
    }

    /// New keys were to sign, and are not published; what signs is not, either.
    pub(crate) fn unseen() -> View {
        let pairs = vec![one(3, "waits", Some(false)), one(2, "signs", Some(false)), one(1, "former", Some(false))];
        View { unseen: pairs.first().cloned(), pairs, more: false }
    }

    /// They were sealed under another key, or are another domain's.
    pub(crate) fn lost() -> View {
        let lost = One { records: None, ..one(2, "signs", None) };
        View { pairs: vec![lost, One { fits: false, ..one(1, "signs", None) }], ..none() }
    }
}
