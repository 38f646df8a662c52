//! Who asks: the right to do is a value that a handler holds. A [`Reader`] may look at its workspace, an [`Author`] may
//! add to it and change it; without one of them there is no workspace to name.

use std::net::IpAddr;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use store::api_key::{ApiKey, Found, Scope};
use uuid::Uuid;

use super::sent::idempotency_key;
use crate::app::App;
use crate::audit::Doer;
use crate::clock::{day, zone};
use crate::limits::Left;
use crate::token::{self, Purpose};
use crate::web::problem::Problem;
use crate::web::visitor::Visitor;

/// A program that may look.
pub(super) struct Reader {
    pub(super) key: ApiKey,
    address: Option<IpAddr>,
}

/// A program that may add and change.
pub(super) struct Author {
    pub(super) key: ApiKey,
    address: Option<IpAddr>,
}

/// A program that may do everything: what it does could show it more than one that only adds may see.
pub(super) struct Master {
    pub(super) key: ApiKey,
    address: Option<IpAddr>,
}

impl Reader {
    /// It as the one who took something out.
    pub(super) fn doer(&self) -> Doer<'_> {
        Doer { workspace: self.key.workspace, id: Some(self.key.id), name: &self.key.name, address: self.address }
    }
}

impl Author {
    /// It as the one who does something.
    pub(super) fn doer(&self) -> Doer<'_> {
        Doer { workspace: self.key.workspace, id: Some(self.key.id), name: &self.key.name, address: self.address }
    }

    /// What stands for a request with an idempotency key, for making such a thing: the same each time.
    pub(super) fn request(&self, app: &App, what: &str, headers: &HeaderMap) -> Result<Option<Uuid>, Problem> {
        let key = idempotency_key(headers)?;
        Ok(key.map(|key| app.seal.request(what, self.key.workspace, self.key.id, key)))
    }
}

impl Master {
    /// It as the one who does something.
    pub(super) fn doer(&self) -> Doer<'_> {
        Doer { workspace: self.key.workspace, id: Some(self.key.id), name: &self.key.name, address: self.address }
    }
}

impl FromRequestParts<App> for Master {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Master, Problem> {
        let Ok(Visitor { address, .. }) = Visitor::from_request_parts(parts, app).await;
        Ok(Master { key: admitted(parts, app, Scope::All).await?, address })
    }
}

impl FromRequestParts<App> for Reader {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Reader, Problem> {
        let Ok(Visitor { address, .. }) = Visitor::from_request_parts(parts, app).await;
        Ok(Reader { key: admitted(parts, app, Scope::Read).await?, address })
    }
}

impl FromRequestParts<App> for Author {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Author, Problem> {
        let Ok(Visitor { address, .. }) = Visitor::from_request_parts(parts, app).await;
        Ok(Author { key: admitted(parts, app, Scope::Write).await?, address })
    }
}

/// Finds the key of a request, counts it, and leaves it for those who need it.
pub(super) async fn recognize(parts: &mut Parts, app: &App) -> Result<Option<Left>, Problem> {
    if !parts.headers.contains_key(header::AUTHORIZATION) {
        return Ok(None);
    }
    let Some(found) = find(parts, app).await? else {
        stranger(parts, app).await?;
        return Ok(None);
    };
    let key = found.key;
    let left = app.limits.api(key.id).map_err(Problem::too_many)?;
    let today = day(app.now(), &zone(&found.zone));
    if found.used_day.is_none_or(|used| used < today) {
        app.store.writer().key_used(key.workspace, key.id, today);
    }
    parts.extensions.insert(key);
    Ok(Some(left))
}

async fn admitted(parts: &mut Parts, app: &App, needed: Scope) -> Result<ApiKey, Problem> {
    let Some(key) = parts.extensions.get::<ApiKey>().cloned() else {
        if !parts.headers.contains_key(header::AUTHORIZATION) {
            stranger(parts, app).await?;
        }
        return Err(Problem::unauthorized());
    };
    if !key.scope.allows(needed) {
        let detail = match needed {
            Scope::All => format!("This key may {}; this request needs one of scope all.", key.scope),
            _ => format!("This key may {}; this request needs one that may {needed}.", key.scope),
        };
        return Err(Problem::forbidden(detail));
    }
    Ok(key)
}

/// Guesses cost a look-up, so they are counted by where they come from.
async fn stranger(parts: &mut Parts, app: &App) -> Result<(), Problem> {
    let Ok(Visitor { address, .. }) = Visitor::from_request_parts(parts, app).await;
    app.limits.stranger(address).map_err(Problem::too_many)
}

/// The key of the request, if it is one.
async fn find(parts: &Parts, app: &App) -> Result<Option<Found>, Problem> {
    let sent = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Some((scheme, token)) = sent.split_once(' ') else { return Ok(None) };
    let token = token.trim();
    let Some(workspace) = token::workspace(token).filter(|_| scheme.eq_ignore_ascii_case("bearer")) else {
        return Ok(None);
    };
    let mut read = app.store.read().await?;
    Ok(store::api_key::find(&mut read, workspace, &token::hash(Purpose::ApiKey, token)).await?)
}
