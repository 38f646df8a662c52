//! The workspace's own texts for the envelope beside a customer, for a program that writes with them. People write them, at
//! Settings; those that are always there are no rows, and are in every language of the product.

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use store::envelope::Envelope;
use utoipa::ToSchema;
use uuid::Uuid;

use super::key::Reader;
use super::words;
use crate::app::App;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/envelopes", get(list))
}

/// A text to write to a customer with.
#[derive(Serialize, ToSchema)]
#[schema(as = Envelope)]
pub(super) struct Shown {
    id: Uuid,
    /// As colleagues choose it.
    #[schema(example = "After a repair")]
    name: String,
    /// The language it is written in; null for whatever the customer reads.
    #[schema(example = "en")]
    language: Option<String>,
    /// What the mail is about, with gaps such as `{name|there}`.
    #[schema(example = "How is your {product|bicycle}?")]
    subject: String,
    /// What it says, with the same gaps: `{name}`, `{product}`, `{link}`, `{gift}`, `{employee}`.
    #[schema(example = "Hello {name},\n\nhow does it ride?\n\n{employee}")]
    body: String,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    made_at: String,
    /// When it was last changed; null where it is as it was made.
    #[schema(format = DateTime, example = "2026-11-22T08:00:00Z")]
    changed_at: Option<String>,
}

/// The texts of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Envelopes {
    /// Where customers write a testimonial: `{link}`. Empty for nowhere.
    #[schema(example = "https://www.example.com/your-words")]
    link: String,
    /// What they get as thanks, whatever they write: `{gift}`. Empty for nothing.
    #[schema(example = "a bell for your bicycle")]
    gift: String,
    /// By name.
    envelopes: Vec<Shown>,
}

impl From<Envelope> for Shown {
    fn from(envelope: Envelope) -> Shown {
        Shown {
            id: envelope.id,
            name: envelope.name,
            language: envelope.language,
            subject: envelope.subject,
            body: envelope.body,
            made_at: words::instant(envelope.made_at),
            changed_at: envelope.changed_at.map(words::instant),
        }
    }
}

/// The workspace's own texts for the envelope beside a customer.
///
/// Needs a key of scope `read` or `all`. People write them, at /settings/envelopes.
#[utoipa::path(get, path = "/envelopes", tag = "envelopes", operation_id = "list_envelopes",
    responses((status = 200, description = "The texts.", body = Envelopes)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Envelopes>, Problem> {
    let workspace = reader.key.workspace;
    let mut read = app.store.read().await?;
    let values = store::envelope::values(&mut read, workspace).await?;
    let own = store::envelope::list(&mut read, workspace).await?;
    drop(read);
    let envelopes = own.into_iter().map(Shown::from).collect();
    Ok(Json(Envelopes { link: values.link, gift: values.gift, envelopes }))
}
