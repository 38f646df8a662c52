//! Who the key is, for a program that wants to know where it writes.

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use utoipa::ToSchema;

use super::key::Reader;
use super::words;
use crate::app::App;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/me", get(me))
}

/// A key and its workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Me {
    workspace: Workspace,
    key: Key,
}

/// The workspace of the key. Nothing outside of it can be seen.
#[derive(Serialize, ToSchema)]
struct Workspace {
    #[schema(example = "trees")]
    key: String,
    #[schema(example = "Lindentree Cycles")]
    name: String,
    /// The IANA zone whose calendar days `from` and `to` mean.
    #[schema(example = "Europe/Ljubljana")]
    zone: String,
}

/// The key itself.
#[derive(Serialize, ToSchema)]
struct Key {
    #[schema(example = "Webshop")]
    name: String,
    #[schema(value_type = words::ScopeWord, example = "all")]
    scope: &'static str,
}

/// The workspace and the key of this request.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/me", tag = "me", responses((status = 200, description = "Who you are.", body = Me)))]
pub(super) async fn me(State(app): State<App>, reader: Reader) -> Result<Json<Me>, Problem> {
    let mut read = app.store.read().await?;
    let workspace = store::workspace::find_by_id(&mut read, reader.key.workspace).await?;
    let workspace = workspace.ok_or_else(|| anyhow::anyhow!("a key of a workspace that is not there"))?;
    Ok(Json(Me {
        workspace: Workspace { key: workspace.key, name: workspace.name, zone: workspace.zone },
        key: Key { name: reader.key.name, scope: reader.key.scope.key() },
    }))
}
