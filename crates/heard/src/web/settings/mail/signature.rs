//! The keys that mails are signed with, on the page of the sender whose domain they are for: made with one press, their
//! records shown for as long as they are kept, signing turned on and off, and deleted. They belong to the installation, and
//! so does the right to any of it. A key itself is never shown.

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;
use serde::Serialize;

use super::domain::{self, Shown};
use super::trust::{Id, Subject};
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::mail;
use crate::mail::domain::Check;
use crate::mail::signature::{MOST, Pair, Signature};
use crate::right::Install;
use crate::web::fault::Fault;
use crate::web::member::Member;
use crate::web::shell::Done;
use crate::web::sure::Sure;
use crate::words::Words;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/settings/mail/signature", post(make))
        .route("/settings/mail/signature/on", post(turn_on))
        .route("/settings/mail/signature/off", post(turn_off))
        .route("/settings/mail/signature/delete", post(delete))
        .route("/settings/senders/{id}/signature", post(make))
        .route("/settings/senders/{id}/signature/on", post(turn_on))
        .route("/settings/senders/{id}/signature/off", post(turn_off))
        .route("/settings/senders/{id}/signature/delete", post(delete))
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
    /// They are for the sender's domain, or for one above it.
    fits: bool,
    /// They are for one above it.
    above: bool,
    /// What the domain publishes; none where they were sealed under another `secret.key`.
    records: Option<[Shown; 2]>,
    /// Both records were there when DNS was asked last; none where it was not asked since they were made.
    seen: Option<bool>,
}

impl View {
    pub(super) fn new(
        app: &App,
        (words, own): (&Words<'_>, &str),
        (signature, shown): (&Signature, &[u32]),
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
            fits: pair.covers(own),
            above: pair.covers(own) && pair.domain != own,
            records: pair.records(app.seal.safe()).map(|records| records.map(Shown::from)),
            seen: check.filter(|check| check.at >= pair.made_at).map(|check| check.has(&pair.selectors())),
        };
        let pairs = signature.pairs.iter().rev().filter(|pair| shown.contains(&pair.number)).map(one).collect();
        View { pairs, more: may_make(signature, own), unseen: None }
    }

    /// These records were looked for just now in vain.
    pub(super) fn vainly(&mut self, number: u32) {
        self.unseen = self.pairs.iter().find(|pair| pair.number == number).cloned();
    }
}

/// Whether another pair may be made for this domain.
fn may_make(signature: &Signature, domain: &str) -> bool {
    signature.of(domain).count() < MOST
}

fn name(pair: &Pair) -> String {
    let [name, _] = pair.selectors();
    name
}

fn number(fields: &Fields) -> u32 {
    fields.text("number").parse().unwrap_or_default()
}

fn back(subject: &Subject, done: Option<Done>) -> Response {
    subject.back(done, "signature")
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

async fn make(State(app): State<App>, id: Id, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Some(subject) = Subject::find(&app, member, &id).await? else { return Subject::absent(&app, member, &id) };
    if let Err(wait) = app.limits.look(member.user) {
        return subject.early(&app, member, wait).await;
    }
    let mut signature = found(&app).await?;
    let domain = subject.way.domain.clone();
    if !may_make(&signature, &domain) {
        return Ok(back(&subject, None));
    }
    let keys = mail::signature::make(&app.chance).await?;
    let number = signature.add(&app, domain, &keys)?;
    let told = signature.pair(number).map(name).unwrap_or_default();
    let is_kept = keep(&app, member, &signature, (Act::SignatureMade, &told)).await?;
    Ok(back(&subject, is_kept.then_some(Done::SignatureMade)))
}

/// Asks DNS for the records first: what is signed with a key that nobody can look up is worse than what is not signed.
/// Whoever was told that they are not seen may want it all the same.
async fn turn_on(State(app): State<App>, id: Id, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let (member, number) = (&posted.member, number(&posted.fields));
    let Some(subject) = Subject::find(&app, member, &id).await? else { return Subject::absent(&app, member, &id) };
    let mut signature = found(&app).await?;
    let Some(pair) = signature.pair(number) else { return Ok(back(&subject, None)) };
    if !pair.covers(&subject.way.domain) || pair.signers(app.seal.safe()).is_none() {
        return Ok(back(&subject, None));
    }
    let (told, selectors) = (name(pair), pair.selectors());
    if posted.fields.text("anyway") != "yes" {
        if let Err(wait) = app.limits.look(member.user) {
            return subject.early(&app, member, wait).await;
        }
        let check = domain::look(&app, &subject.way).await?;
        if !check.is_some_and(|check| check.has(&selectors)) {
            return subject.vainly(&app, member, number).await;
        }
    }
    signature.turn_on(number);
    if !keep(&app, member, &signature, (Act::SignatureOn, &told)).await? {
        return Ok(back(&subject, None));
    }
    // What receivers make of it is another thing now.
    domain::look(&app, &subject.way).await?;
    Ok(back(&subject, Some(Done::SignatureOn)))
}

async fn turn_off(State(app): State<App>, id: Id, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Some(subject) = Subject::find(&app, member, &id).await? else { return Subject::absent(&app, member, &id) };
    let mut signature = found(&app).await?;
    // Where none is named, the one that signs for the sender.
    let own = signature.signs_over(&subject.way.domain).map(|pair| pair.number);
    let number = Some(number(&posted.fields)).filter(|number| *number > 0).or(own).unwrap_or_default();
    if !signature.turn_off(number) {
        return Ok(back(&subject, None));
    }
    let told = signature.pair(number).map(name).unwrap_or_default();
    let is_kept = keep(&app, member, &signature, (Act::SignatureOff, &told)).await?;
    Ok(back(&subject, is_kept.then_some(Done::SignatureOff)))
}

async fn delete(State(app): State<App>, id: Id, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Some(subject) = Subject::find(&app, member, &id).await? else { return Subject::absent(&app, member, &id) };
    let mut signature = found(&app).await?;
    let number = number(&posted.fields);
    let told = signature.pair(number).map(name).unwrap_or_default();
    if !signature.remove(number) {
        return Ok(back(&subject, None));
    }
    let is_kept = keep(&app, member, &signature, (Act::SignatureRemoved, &told)).await?;
    Ok(back(&subject, is_kept.then_some(Done::SignatureRemoved)))
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
            above: false,
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

    /// They are for the domain above.
    pub(crate) fn above() -> View {
        View { pairs: vec![One { above: true, ..one(1, "signs", None) }], ..none() }
    }

    /// They were sealed under another key, or are another domain's.
    pub(crate) fn lost() -> View {
        let lost = One { records: None, ..one(2, "signs", None) };
        View { pairs: vec![lost, One { fits: false, ..one(1, "signs", None) }], ..none() }
    }
}
