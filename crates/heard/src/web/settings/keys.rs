//! Keys of programs that use the API: which there are, making one, which is shown once, and revoking it. A key sees the
//! whole workspace, so it is made by those who may change its settings.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Serialize;
use store::api_key::{ApiKey, Listed, Scope};
use uuid::Uuid;

use crate::app::App;
use crate::audit::Act;
use crate::clock::date_of;
use crate::form::Fields;
use crate::right::Settle;
use crate::token::{self, Purpose};
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::sure::Sure;
use crate::web::{door, signed};
use crate::words::Words;

/// How many keys a workspace may have at a time.
const MOST: usize = 200;

/// The longest name of a key, in characters.
const LONGEST_NAME: usize = 100;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/settings/keys", get(show).post(make)).route("/settings/keys/{id}/revoke", post(revoke))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct View {
    shell: Shell,
    /// The newest first.
    keys: Vec<One>,
    /// What a key may do, in the order it is offered.
    scopes: [&'static str; 3],
    /// The name that was typed.
    name: String,
    /// The scope that was chosen.
    scope: &'static str,
    /// The key of what is wrong.
    mistake: Option<&'static str>,
    /// The key that was just made; it is shown once.
    made: Option<Made>,
    /// Where programs find the API.
    api: String,
}

/// A key.
#[derive(Clone, Debug, Serialize)]
struct One {
    id: String,
    name: String,
    scope: String,
    /// When it was made, in words.
    when: String,
    /// By whom; none where the command line made it.
    by: Option<String>,
    /// The day on which it was last used, in words.
    used: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Made {
    name: String,
    token: String,
}

/// What was sent, and what became of it.
#[derive(Default)]
struct Sent {
    name: String,
    scope: Option<Scope>,
    mistake: Option<&'static str>,
    made: Option<Made>,
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    page(&app, &member, &fields, Sent::default()).await
}

async fn page(app: &App, member: &Member, fields: &Fields, sent: Sent) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let listed = store::api_key::list(&mut read, member.workspace.id).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let one = |key: Listed| One {
        id: key.id.simple().to_string(),
        name: key.name,
        scope: key.scope,
        when: format.day_time(key.created_at),
        by: key.made_by,
        used: key.used_day.map(|day| format.medium_day(date_of(day))),
    };
    let status = if sent.mistake.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = View {
        shell: Shell::new(member, Here::Settings).after(&words, fields),
        keys: listed.into_iter().map(one).collect(),
        scopes: Scope::ALL.map(Scope::key),
        name: sent.name,
        scope: sent.scope.unwrap_or(Scope::Read).key(),
        mistake: sent.mistake,
        made: sent.made,
        api: format!("{}/api/v1", app.public_url()),
    };
    signed::html(app, &member.language, status, "settings-keys.html", &view)
}

async fn make(State(app): State<App>, Sure(posted): Sure<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let (name, scope) = (fields.text("name").to_owned(), Scope::from_key(fields.text("scope")));
    let (workspace, at) = (member.workspace.id, app.now());
    let vain = |mistake| Sent { name: name.clone(), scope, mistake: Some(mistake), made: None };
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.contains(char::is_control) {
        return page(&app, &member, &fields, vain("key-name-wrong")).await;
    }
    let Some(scope) = scope else { return page(&app, &member, &fields, vain("key-scope-wrong")).await };
    let token = token::make(workspace, &app.chance);
    let key = ApiKey { id: app.chance.id(at), workspace, name: name.clone(), scope };
    let mut tx = app.store.begin().await?;
    if store::api_key::list(&mut tx, workspace).await?.len() >= MOST {
        drop(tx);
        return page(&app, &member, &fields, vain("key-full")).await;
    }
    let hash = token::hash(Purpose::ApiKey, &token);
    store::api_key::add(&mut tx, &key, &hash, Some(member.user), at).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::KeyMade, &format!("{name} ({scope})")).await?;
    tx.commit().await?;
    page(&app, &member, &fields, Sent { made: Some(Made { name, token }), ..Sent::default() }).await
}

async fn revoke(State(app): State<App>, Path(id): Path<String>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Ok(id) = Uuid::try_parse(&id) else { return door::not_found(&app, &member.language) };
    let mut tx = app.store.begin().await?;
    let Some(name) = store::api_key::revoke(&mut tx, member.workspace.id, id, app.now()).await? else {
        drop(tx);
        return door::not_found(&app, &member.language);
    };
    member.doer().tell(app.stamp(), &mut tx, Act::KeyRevoked, &name).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/settings/keys?{DONE}={}", Done::KeyRevoked)).into_response())
}

#[cfg(test)]
pub(crate) mod sample {
    use super::*;
    use crate::web::shell;

    fn none() -> View {
        View {
            shell: shell::sample(Here::Settings),
            keys: Vec::new(),
            scopes: Scope::ALL.map(Scope::key),
            name: String::new(),
            scope: "read",
            mistake: None,
            made: None,
            api: "https://feedback.lindentree.example/api/v1".into(),
        }
    }

    fn several() -> View {
        let one = |name: &str, scope: &str, by: Option<&str>, used: Option<&str>| One {
            id: "01a1fdfa46007b4bb7189a6b7f503429".into(),
            name: name.into(),
            scope: scope.into(),
            when: "Nov 20, 2026, 09:12".into(),
            by: by.map(str::to_owned),
            used: used.map(str::to_owned),
        };
        let keys = vec![
            one("Webshop", "write", Some("Iva Hrast"), Some("Nov 21, 2026")),
            one("Monthly report", "read", Some("Maja Zupan-Kovačević"), None),
            one("made on the command line", "all", None, Some("Oct 2, 2026")),
        ];
        View { keys, ..none() }
    }

    /// Name and view of each.
    pub(crate) fn all() -> Vec<(&'static str, View)> {
        let made = Made { name: "Webshop".into(), token: "1.AbCdEfGhIjKlMnOpQrStUv".into() };
        vec![
            ("keys", several()),
            ("keys-none", none()),
            ("keys-made", View { made: Some(made), ..several() }),
            ("keys-wrong", View { mistake: Some("key-name-wrong"), ..none() }),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn keys_are_told_apart_and_a_new_one_is_shown() {
        let drawn = |name: &str| {
            let (_, view) = sample::all().into_iter().find(|(one, _)| *one == name).expect("a sample");
            render("settings-keys.html", &view)
        };
        let text = text_of(&drawn("keys"));
        assert!(text.contains("Webshop") && text.contains("made by Iva Hrast"), "{text}");
        assert!(text.contains("never used") && text.contains("on the command line"), "{text}");
        assert!(drawn("keys-made").contains("value=\"1.AbCdEfGhIjKlMnOpQrStUv\""));
        assert!(text_of(&drawn("keys-none")).contains("No program has a key yet"));
    }
}
