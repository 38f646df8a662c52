//! What the workspace keeps of its customers besides the usual: made, renamed, and taken away with every value.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use store::property::{self, Kind, MOST, Property, is_key, is_name, key_of};

use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::right::Contacts;
use crate::web::address::Asked;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::signed;
use crate::words::Words;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The properties, by key.
    pub properties: Vec<Line>,
    /// The kinds there are.
    pub kinds: Vec<&'static str>,
    /// What was typed into the form of a new one.
    pub typed: Typed,
}

/// A property.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// As filters and files name it.
    pub key: String,
    /// As a filter asks for it.
    pub ask: String,
    /// As colleagues read it.
    pub name: String,
    /// The key of its kind.
    pub kind: &'static str,
    /// How many customers have it.
    pub n: i64,
}

/// What was typed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    /// The name.
    pub name: String,
    /// The key; made of the name where none was typed.
    pub key: String,
    /// The key of its kind.
    pub kind: String,
    /// The key of what is wrong.
    pub mistake: Option<&'static str>,
}

/// `GET /settings/properties`.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<Contacts>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    page(&app, &member, &fields, Typed::default()).await
}

async fn page(app: &App, member: &Member, fields: &Fields, typed: Typed) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let mut properties = Vec::new();
    for one in property::list(&mut read, workspace).await? {
        let n = property::count(&mut read, workspace, &one.key).await?;
        let ask = format!("property.{}", one.key);
        properties.push(Line { ask, key: one.key, name: one.name, kind: one.kind.key(), n });
    }
    drop(read);
    let status = if typed.mistake.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let shell = Shell::new(member, Here::Settings).after(&words, fields);
    let view = View { shell, properties, kinds: Kind::ALL.map(Kind::key).into(), typed };
    signed::html(app, &member.language, status, "properties.html", &view)
}

/// `POST /settings/properties`.
pub async fn add(State(app): State<App>, posted: Posted<Contacts>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let workspace = member.workspace.id;
    let name = fields.text("name").to_owned();
    let key = match fields.text("key") {
        "" => key_of(&name),
        key => key.to_owned(),
    };
    let kind = Kind::from_key(fields.text("kind"));
    let typed = |mistake| Typed {
        name: name.clone(),
        key: fields.text("key").to_owned(),
        kind: fields.text("kind").to_owned(),
        mistake: Some(mistake),
    };
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let mistake = match kind {
        None => Some("property-kind-missing"),
        Some(_) if !is_name(&name) => Some("property-name-wrong"),
        Some(_) if !is_key(&key) => Some("property-key-wrong"),
        Some(_) if property::list(&mut tx, workspace).await?.len() >= MOST => Some("property-too-many"),
        Some(kind) => {
            let new = Property { key: key.clone(), name: name.clone(), kind };
            (!property::add(&mut tx, workspace, &new).await?).then_some("property-taken")
        }
    };
    if let Some(mistake) = mistake {
        drop(tx);
        return page(&app, &member, &Fields::default(), typed(mistake)).await;
    }
    member.doer().tell(app.stamp(), &mut tx, Act::PropertyMade, &key).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/settings/properties?{DONE}={}", Done::Saved)).into_response())
}

/// `POST /settings/properties/{key}`: another name, or an end.
pub async fn change(
    State(app): State<App>,
    Path(key): Path<String>,
    posted: Posted<Contacts>,
) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let workspace = member.workspace.id;
    let name = fields.text("name");
    let is_end = fields.text("do") == "remove";
    if !is_end && !is_name(name) {
        let typed = Typed { mistake: Some("property-name-wrong"), ..Typed::default() };
        return page(&app, &member, &Fields::default(), typed).await;
    }
    let mut tx = app.store.begin().await?;
    let (done, act, told) = if is_end {
        (property::remove(&mut tx, workspace, &key).await?, Act::PropertyRemoved, Done::PropertyRemoved)
    } else {
        (property::rename(&mut tx, workspace, &key, name).await?, Act::PropertyChanged, Done::Saved)
    };
    if !done {
        return door::not_found(&app, &member.language);
    }
    member.doer().tell(app.stamp(), &mut tx, act, &key).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/settings/properties?{DONE}={told}")).into_response())
}
