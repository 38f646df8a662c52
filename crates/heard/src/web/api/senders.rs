//! Who campaigns can come from, and whether receivers can trust their mails: for a program that names a sender. People name
//! senders, sign for them and look at their domains.

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use store::Read;
use utoipa::ToSchema;
use uuid::Uuid;

use super::ask::Id;
use super::key::Reader;
use super::words;
use crate::app::App;
use crate::mail::domain::{self, Checks, Line, Record, Way};
use crate::mail::signature::{self, Signature};
use crate::mail::{self, Sender};
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/senders", get(list)).route("/senders/{id}", get(show))
}

/// Somebody whom campaigns can come from.
#[derive(Serialize, ToSchema)]
#[schema(as = Sender)]
pub(super) struct Shown {
    /// What a campaign names as its `sender`; null for the sender of the mail settings.
    id: Option<Uuid>,
    /// As readers see it; may be empty.
    #[schema(example = "Lindentree Zagreb")]
    name: String,
    #[schema(example = "feedback@zagreb.example")]
    address: String,
    /// The domain of the address, in ASCII; null where it is no name.
    #[schema(example = "zagreb.example")]
    domain: Option<String>,
    /// It is the sender of the mail settings, which asks wherever no other is named.
    #[schema(example = false)]
    of_mail_settings: bool,
    /// The domain that its mails are signed with (DKIM); null while Heard does not sign them.
    #[schema(example = "zagreb.example")]
    signed_by: Option<String>,
    /// What DNS last said of the domain; null where nobody has looked, or where it has changed since through which server
    /// its mails go or to where they come back.
    check: Option<Check>,
}

/// What DNS said of a sender's domain.
#[derive(Serialize, ToSchema)]
#[schema(as = SenderCheck)]
pub(super) struct Check {
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: String,
    /// How it is on the whole: as the worst of the findings.
    #[schema(value_type = words::FindingStateWord, example = "missing")]
    state: &'static str,
    /// One after the other.
    findings: Vec<Finding>,
}

/// One thing that was found.
#[derive(Serialize, ToSchema)]
#[schema(as = SenderFinding)]
pub(super) struct Finding {
    /// What it is about.
    #[schema(value_type = words::FindingSubjectWord, example = "dmarc")]
    about: &'static str,
    /// What was found, in a word, such as `good`, `missing` or `several`; `slow`, `failed` or `endless` where DNS did not
    /// say.
    #[schema(example = "missing")]
    found: String,
    /// How that is.
    #[schema(value_type = words::FindingStateWord, example = "missing")]
    state: &'static str,
    /// Of what: a domain, or the name of a key.
    #[schema(example = "zagreb.example")]
    name: String,
    /// What is published.
    there: Vec<String>,
    /// What to publish; null for nothing.
    add: Option<Txt>,
}

/// A TXT record to publish.
#[derive(Serialize, ToSchema)]
#[schema(as = TxtRecord)]
pub(super) struct Txt {
    /// Its name, whole and in ASCII.
    #[schema(example = "_dmarc.zagreb.example")]
    name: String,
    #[schema(example = "v=DMARC1; p=none")]
    text: String,
}

/// The senders of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Senders {
    /// The one of the mail settings first, where it is set; the others by name.
    senders: Vec<Shown>,
}

impl From<domain::Check> for Check {
    fn from(check: domain::Check) -> Check {
        let state = check.state().key();
        let findings = check.lines.into_iter().map(Finding::from).collect();
        Check { at: words::instant(check.at), state, findings }
    }
}

impl From<Line> for Finding {
    fn from(line: Line) -> Finding {
        let add = line.add.map(|Record { name, text }| Txt { name, text });
        let (about, state) = (line.about.key(), line.state.key());
        Finding { about, found: line.found, state, name: line.name, there: line.there, add }
    }
}

/// What is known of all of them.
struct Known {
    common: Option<Sender>,
    mailbox: Option<reach::inbox::Mailbox>,
    signature: Signature,
    checks: Checks,
}

impl Known {
    async fn find(app: &App, read: &mut Read) -> anyhow::Result<Known> {
        Ok(Known {
            common: mail::find_in(read, &app.settings, app.seal.safe()).await?,
            mailbox: mail::returns::find(read, &app.seal).await?,
            signature: signature::find(read).await?,
            checks: domain::all(read).await?,
        })
    }

    fn shown(&self, app: &App, id: Option<Uuid>, (name, address): (&str, &str), way: Option<&Way>) -> Shown {
        let domain = reach::channel::mail::domain_of(address);
        let signed_by = domain.as_ref().and_then(|domain| self.signature.signed_by(app.seal.safe(), domain));
        Shown {
            id,
            name: name.to_owned(),
            address: address.to_owned(),
            of_mail_settings: id.is_none(),
            signed_by: signed_by.map(str::to_owned),
            check: way.and_then(|way| self.checks.of(way, &self.signature)).map(Check::from),
            domain,
        }
    }

    fn common(&self, app: &App) -> Option<Shown> {
        let common = self.common.as_ref()?;
        Some(self.shown(app, None, (&common.name, &common.address), Way::of(common).as_ref()))
    }

    fn other(&self, app: &App, sender: &store::sender::Sender) -> anyhow::Result<Shown> {
        let whole = mail::senders::whole(app.seal.safe(), sender, self.common.as_ref())?;
        let way = whole.and_then(|whole| Way::of_other(&whole, self.mailbox.as_ref()));
        Ok(self.shown(app, Some(sender.id), (&sender.name, &sender.address), way.as_ref()))
    }
}

/// Who campaigns can come from.
///
/// Needs a key of scope `read` or `all`. People add senders, make keys for them and look at their domains, at /settings/senders.
#[utoipa::path(get, path = "/senders", tag = "senders", operation_id = "list_senders",
    responses((status = 200, description = "The senders.", body = Senders)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Senders>, Problem> {
    let mut read = app.store.read().await?;
    let known = Known::find(&app, &mut read).await?;
    let others = store::sender::all(&mut read, reader.key.workspace).await?;
    drop(read);
    let others = others.iter().map(|one| known.other(&app, one)).collect::<anyhow::Result<Vec<_>>>()?;
    Ok(Json(Senders { senders: known.common(&app).into_iter().chain(others).collect() }))
}

/// One sender.
///
/// Needs a key of scope `read` or `all`. The sender of the mail settings has no id; it stands first in the list.
#[utoipa::path(get, path = "/senders/{id}", tag = "senders", operation_id = "show_sender",
    params(("id" = Uuid, Path, description = "The sender's id.")),
    responses(
        (status = 200, description = "The sender.", body = Shown),
        (status = 404, description = "There is no such sender in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Json<Shown>, Problem> {
    let absent = || Problem::not_found("There is no sender with this id in this workspace.");
    let mut read = app.store.read().await?;
    let sender = store::sender::find(&mut read, reader.key.workspace, id).await?.ok_or_else(absent)?;
    let known = Known::find(&app, &mut read).await?;
    drop(read);
    Ok(Json(known.other(&app, &sender)?))
}
