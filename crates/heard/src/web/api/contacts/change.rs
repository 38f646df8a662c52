//! What is known of a customer is changed, and two customers turn out to be one.

use std::borrow::Cow;
use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use store::Read;
use store::contact::{self, Address, Changed};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, OneOfBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};
use uuid::Uuid;

use super::{Given, Shown, known, reply};
use crate::app::App;
use crate::audit::Act;
use crate::contact::card::{self, Told};
use crate::mistake::Mistakes;
use crate::web::api::ask::Id;
use crate::web::api::key::Author;
use crate::web::api::sent::{Sent, told};
use crate::web::api::tag;
use crate::web::problem::Problem;

/// What is to be changed of a customer (RFC 7396): what is absent stays, null is not known any more.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ContactChange)]
pub(in crate::web::api) struct Change {
    /// As they are called.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<String>, example = "Ana Novak Hrast", max_length = 200)]
    name: Option<Option<String>>,
    /// All of their e-mail addresses, the main one first.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<Vec<String>>, max_items = 20)]
    emails: Option<Option<Vec<String>>>,
    /// All of their telephone numbers, the main one first.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<Vec<String>>, max_items = 20)]
    phones: Option<Option<Vec<String>>>,
    /// BCP 47.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<String>, max_length = 200)]
    language: Option<Option<String>>,
    /// A name of the zone database.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<String>, max_length = 200)]
    zone: Option<Option<String>>,
    /// Two letters, ISO 3166-1.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<String>, max_length = 200)]
    country: Option<Option<String>>,
    /// The company they answer for.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<String>, max_length = 200)]
    account: Option<Option<String>>,
    /// The agent who looks after them, as responses call them.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<String>, max_length = 200)]
    owner: Option<Option<String>>,
    /// What the workspace keeps besides, by the keys of its properties: what is not named stays, null goes.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<BTreeMap<String, Maybe>>, example = json!({"plan": "silver"}))]
    properties: Option<Option<BTreeMap<String, Option<Given>>>>,
}

/// A value of a property, or null, as a schema.
enum Maybe {}

impl PartialSchema for Maybe {
    fn schema() -> RefOr<Schema> {
        let kinds = [Type::String, Type::Number, Type::Null].map(|kind| ObjectBuilder::new().schema_type(kind).build());
        kinds.into_iter().fold(OneOfBuilder::new(), |all, kind| all.item(kind)).into()
    }
}

impl ToSchema for Maybe {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("PropertyValueOrNull")
    }
}

/// Who turned out to be the same: by id or by e-mail address.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ContactMerge)]
pub(in crate::web::api) struct Merge {
    /// The other contact's id.
    #[schema(example = json!(null))]
    contact: Option<Uuid>,
    /// Or an e-mail address of theirs.
    #[schema(example = "ana@work.example", max_length = 254)]
    email: Option<String>,
}

impl Change {
    fn over(self, mut was: Told) -> Told {
        let texts = [
            (&mut was.name, self.name),
            (&mut was.language, self.language),
            (&mut was.zone, self.zone),
            (&mut was.country, self.country),
            (&mut was.account, self.account),
            (&mut was.owner, self.owner),
        ];
        for (text, told) in texts {
            if let Some(told) = told {
                *text = told.unwrap_or_default();
            }
        }
        for (all, told) in [(&mut was.emails, self.emails), (&mut was.phones, self.phones)] {
            if let Some(told) = told {
                *all = told.unwrap_or_default();
            }
        }
        match self.properties {
            None => {}
            Some(None) => was.properties.clear(),
            Some(Some(told)) => {
                for (key, value) in told {
                    // A key that is not known is told, also where it is to go.
                    let text = match value {
                        None => String::new(),
                        Some(Given::Text(text)) => text,
                        Some(Given::Number(number)) => number.to_string(),
                    };
                    was.properties.insert(key, text);
                }
            }
        }
        was
    }
}

/// Changes what is known of a customer.
///
/// Needs a key of scope `write` or `all`. What was known before stays to be read in the contact's history.
#[utoipa::path(patch, path = "/contacts/{id}", tag = "contacts", operation_id = "change_contact", request_body = Change,
    params(
        ("id" = Uuid, Path, description = "The contact's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The contact as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such contact in this workspace."),
        (status = 409, description = "An address is another contact's, or this one was merged into another."),
        (status = 410, description = "The person was erased."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(in crate::web::api) async fn change(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(change): Sent<Change>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let was = known(&mut tx, workspace, id).await?;
    let properties = store::property::list(&mut tx, workspace).await?;
    let mut mistakes = Mistakes::default();
    let card = card::check(&change.over(card::told(&was.card)), &properties, &mut mistakes);
    let card = mistakes.unless(card).map_err(Problem::mistaken)?;
    tag::is_meant(&headers, Some(&tag::of(&Shown::from(was.clone()))?))?;
    let doer = author.doer();
    match contact::change(&mut tx, &doer.doing(app.now()), id, &card, Some(was.change)).await? {
        Changed::Done(now) => {
            doer.tell(app.stamp(), &mut tx, Act::ContactChanged, &id.to_string()).await?;
            tx.commit().await?;
            reply(StatusCode::OK, now)
        }
        Changed::Same(now) => reply(StatusCode::OK, now),
        Changed::Taken(taken) => {
            let whose: Vec<String> =
                taken.iter().map(|(address, who)| format!("{} is {who}'s", address.value)).collect();
            Err(Problem::conflict(format!("{}; merge the two if they are one.", whose.join(", "))))
        }
        Changed::Absent | Changed::Overtaken(_) => Err(store::Error::Busy.into()),
    }
}

/// Makes another customer part of this one.
///
/// Needs a key of scope `write` or `all`. What was known of the other fills the gaps of this one, and everything that the
/// other did becomes this one's. The other says from then on where it went. It cannot be undone.
#[utoipa::path(post, path = "/contacts/{id}/merge", tag = "contacts", operation_id = "merge_contact", request_body = Merge,
    params(("id" = Uuid, Path, description = "The id of the contact that stays.")),
    responses(
        (status = 200, description = "The contact that stays, as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such contact in this workspace."),
        (status = 409, description = "This one was merged into another."),
        (status = 410, description = "The person was erased."),
        (status = 422, description = "There is no such other contact, or it is this one."),
    ))]
pub(in crate::web::api) async fn merge(
    State(app): State<App>,
    author: Author,
    Id(kept): Id<Uuid>,
    Sent(merge): Sent<Merge>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let gone = other(&mut tx, workspace, &merge).await?;
    known(&mut tx, workspace, kept).await?;
    let doer = author.doer();
    let merged = match gone.filter(|gone| *gone != kept) {
        Some(gone) => contact::merge(&mut tx, &doer.doing(app.now()), kept, gone).await?,
        None => None,
    };
    let Some(known) = merged else {
        let mut mistakes = Mistakes::default();
        let field = if merge.email.is_some() { "email" } else { "contact" };
        mistakes.add(field, "unknown", format!("`{field}` must be of another contact of this workspace."));
        return Err(Problem::mistaken(mistakes.unless(()).err().unwrap_or_default()));
    };
    doer.tell(app.stamp(), &mut tx, Act::ContactsMerged, &kept.to_string()).await?;
    tx.commit().await?;
    reply(StatusCode::OK, known)
}

/// RFC 5321, 4.5.3.1.3.
const LONGEST_EMAIL: usize = 254;

/// Who is named, by the one or the other.
async fn other(read: &mut Read, workspace: i64, merge: &Merge) -> Result<Option<Uuid>, Problem> {
    match (merge.contact, &merge.email) {
        (Some(id), None) => Ok(Some(id)),
        (None, Some(email)) if email.chars().count() > LONGEST_EMAIL => {
            Err(Problem::invalid(format!("`email` may have at most {LONGEST_EMAIL} characters.")))
        }
        (None, Some(email)) => {
            Ok(contact::whose(read, workspace, &[Address::email(email)]).await?.into_values().next())
        }
        _ => Err(Problem::invalid("Say either `contact` or `email`.")),
    }
}
