//! Leaving a response out of the score, taking it back, and what happened to it. Nothing is ever deleted here: what was
//! left out stays, with its reason and with who decided.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use store::act::Act;
use store::contact::fold;
use store::owner::Give;
use store::response::{Changed, Exclusion, Reason, Row, State as Standing};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Shown, absent};
use crate::app::App;
use crate::mistake::{Mistake, Mistakes};
use crate::web::api::ask::Id;
use crate::web::api::key::{Author, Reader};
use crate::web::api::sent::{Sent, told};
use crate::web::api::tag;
use crate::web::api::words;
use crate::web::problem::Problem;
use crate::web::response::owner::colleagues;

/// The longest note.
const LONGEST_NOTE: usize = 1_000;

/// What to make of a response.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ResponseChange)]
pub(in crate::web::api) struct Wish {
    /// `excluded` leaves it out of the score; `confirmed` takes it back into what it was before it was left out.
    #[schema(example = "excluded")]
    state: Option<String>,
    /// Why it is left out: needed then, and only then.
    #[schema(value_type = Option<words::ReasonWord>, example = "own-staff")]
    reason: Option<String>,
    /// More words, where one word is not enough.
    #[schema(example = "Our own mechanic", max_length = 1000)]
    note: Option<String>,
    /// The colleague who is to look after it, by name or e-mail address; null for nobody; absent for no change.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<String>, example = "maja@example.com", max_length = 254)]
    owner: Option<Option<String>>,
}

/// What somebody decided.
enum Decision {
    Exclude(Reason, Option<String>),
    Restore,
    /// Nothing about whether it counts.
    Stay,
}

/// What happened to a response after it came.
#[derive(Serialize, ToSchema)]
pub(in crate::web::api) struct History {
    /// Newest first.
    history: Vec<Entry>,
}

/// One thing that happened.
#[derive(Serialize, ToSchema)]
#[schema(as = HistoryEntry)]
pub(in crate::web::api) struct Entry {
    id: Uuid,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: String,
    /// `edited`, `pending`, `confirmed`, `excluded`, `restored`, `tagged`, `untagged`, `starred`, `unstarred`, `given`,
    /// `released`, `given-back`, `note-removed`, or `erased`: the person was forgotten.
    #[schema(example = "excluded")]
    what: String,
    /// The name of the colleague or the key who did it; null where the customer did.
    #[schema(example = "Webshop")]
    by: Option<String>,
    /// What was noted; of a tag the tag, of an owner their name.
    note: Option<String>,
    /// Why it was left out, or had been.
    #[schema(value_type = Option<words::ReasonWord>, example = "own-staff")]
    reason: Option<String>,
    /// The state before.
    #[schema(value_type = words::StateWord, example = "confirmed")]
    state: String,
    /// The score before; of a pending edit the one proposed; null where what was said did not change.
    #[schema(example = 2)]
    score: Option<i64>,
    /// The comment before; of a pending edit the one proposed; null where what was said did not change.
    comment: Option<String>,
}

impl From<store::response::HistoryEntry> for Entry {
    fn from(entry: store::response::HistoryEntry) -> Entry {
        Entry {
            id: entry.id,
            at: words::instant(entry.at),
            what: entry.what,
            by: entry.by_name,
            note: entry.note,
            reason: entry.reason,
            state: entry.state,
            score: entry.score,
            comment: entry.comment,
        }
    }
}

impl Wish {
    fn check(&self) -> Result<Decision, Vec<Mistake>> {
        let mut mistakes = Mistakes::default();
        let note = mistakes.text("note", self.note.as_deref(), LONGEST_NOTE);
        let reason = self.reason.as_deref().map(Reason::from_key);
        let decision = match self.state.as_deref() {
            Some("excluded") => {
                if !matches!(reason, Some(Some(_))) {
                    let detail = format!("`reason` must be one of {}.", Reason::ALL.map(Reason::key).join(", "));
                    mistakes.add("reason", if reason.is_none() { "missing" } else { "unknown" }, detail);
                }
                Decision::Exclude(reason.flatten().unwrap_or(Reason::Other), note)
            }
            Some("confirmed") | None => {
                if self.reason.is_some() || self.note.is_some() {
                    mistakes.add("reason", "out-of-place", "`reason` and `note` belong to `excluded`.");
                }
                if self.state.is_none() && self.owner.is_none() {
                    mistakes.add("state", "missing", "Say `state`, `owner`, or both.");
                }
                if self.state.is_some() { Decision::Restore } else { Decision::Stay }
            }
            Some(_) => {
                mistakes.add("state", "unknown", "`state` must be excluded or confirmed.");
                Decision::Restore
            }
        };
        mistakes.unless(decision)
    }
}

/// The change that a conditional request is about: none where it has no condition. The condition is checked here
/// against the response as it was read, and once more by the store in the transaction that changes it.
fn seen(headers: &HeaderMap, row: &Row) -> Result<Option<i64>, Problem> {
    Ok(tag::is_meant(headers, Some(&format!("\"{}\"", row.change)))?.then_some(row.change))
}

/// Leaves a response out of the score, or takes it back; gives it to a colleague to look after.
///
/// Needs a key of scope `write` or `all`. With `If-Match` and the response's ETag it is changed only if nobody changed
/// it since. What is so already stays as it is.
#[utoipa::path(patch, path = "/responses/{id}", tag = "responses", operation_id = "change_response",
    request_body = Wish,
    params(
        ("id" = Uuid, Path, description = "The response's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The response as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such response in this workspace."),
        (status = 409, description = "It is left out for another reason, or was never left out."),
        (status = 412, description = "It has changed since it was seen."),
        (status = 422, description = "It cannot be so, or there is no such colleague who works with responses."),
    ))]
pub(in crate::web::api) async fn change(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(wish): Sent<Wish>,
) -> Result<Response, Problem> {
    let (workspace, by, now) = (author.key.workspace, author.key.id, app.now());
    let decision = wish.check().map_err(Problem::mistaken)?;
    let mut read = app.store.read().await?;
    let row = store::response::find(&mut read, workspace, id).await?.ok_or_else(absent)?;
    drop(read);
    let seen = seen(&headers, &row)?;
    let give = match &wish.owner {
        Some(owner) => Some(colleague(&app, workspace, owner.as_deref()).await?),
        None => None,
    };
    let event = app.chance.id(now);
    let changed = match &decision {
        &Decision::Exclude(reason, _) if row.state == Standing::Excluded => {
            if row.reason.as_deref() != Some(reason.key()) {
                return Err(Problem::conflict("It is left out for another reason; take it back first."));
            }
            Changed::Now(Standing::Excluded)
        }
        Decision::Exclude(reason, note) => {
            let exclusion = Exclusion { reason: *reason, note: note.clone(), by };
            app.store.exclude_seen(workspace, id, seen, &exclusion, now, event).await?
        }
        Decision::Stay => Changed::Now(row.state),
        Decision::Restore => match row.state {
            Standing::Excluded => app.store.restore_seen(workspace, id, seen, by, now, event).await?,
            Standing::Confirmed => Changed::Now(Standing::Confirmed),
            Standing::Provisional | Standing::Test => {
                let detail = format!("Only a response that was left out can be taken back; this one is {}.", row.state);
                return Err(Problem::conflict(detail));
            }
        },
    };
    match changed {
        Changed::Overtaken => Err(Problem::overtaken()),
        Changed::Absent => Err(absent()),
        Changed::Now(_) | Changed::Pending => {
            if let Some(give) = give {
                let act = Act { workspace, responses: &[id], by, at: now, id: app.chance.id(now) };
                // What this request itself has just changed overtakes nobody.
                let seen = seen.filter(|_| matches!(decision, Decision::Stay));
                app.store.give_seen(&act, give, seen).await?.ok_or_else(Problem::overtaken)?;
            }
            let mut read = app.store.read().await?;
            let row = store::response::find(&mut read, workspace, id).await?.ok_or_else(absent)?;
            Ok(Shown::of(&mut read, workspace, row).await?.into_reply())
        }
    }
}

/// The colleague of a name or an address who may look after responses.
async fn colleague(app: &App, workspace: i64, named: Option<&str>) -> Result<Give, Problem> {
    let Some(named) = named else { return Ok(Give::Nobody) };
    let mut read = app.store.read().await?;
    let all = colleagues(&mut read, workspace).await?;
    let meant: Vec<_> = all.iter().filter(|one| one.name == named || one.email == fold(named)).collect();
    match meant.as_slice() {
        [one] => Ok(Give::To(one.user)),
        found => {
            let mut mistakes = Mistakes::default();
            match found.is_empty() {
                true => mistakes.add("owner", "unknown", "No colleague who works with responses is called so."),
                false => mistakes.add("owner", "ambiguous", "Several colleagues are called so: say an e-mail address."),
            }
            Err(Problem::mistaken(mistakes.unless(()).err().unwrap_or_default()))
        }
    }
}

/// What happened to a response after it came, newest first.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/responses/{id}/history", tag = "responses", operation_id = "list_response_history",
    params(("id" = Uuid, Path, description = "The response's id.")),
    responses(
        (status = 200, description = "What happened.", body = History),
        (status = 404, description = "There is no such response in this workspace."),
    ))]
pub(in crate::web::api) async fn history(
    State(app): State<App>,
    reader: Reader,
    Id(id): Id<Uuid>,
) -> Result<Json<History>, Problem> {
    let mut read = app.store.read().await?;
    let workspace = reader.key.workspace;
    store::response::find(&mut read, workspace, id).await?.ok_or_else(absent)?;
    let entries = store::response::history(&mut read, workspace, id).await?;
    Ok(Json(History { history: entries.into_iter().map(Entry::from).collect() }))
}
