//! Two customers turn out to be one: the other is sought, both are shown side by side with what will be known, and only
//! then they become one. It cannot be undone, and the page says so.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use store::contact::{self, Known, Wanted};
use store::property::Property;
use uuid::Uuid;

use super::timeline::fields;
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::reader::Reader;
use crate::right::Contacts;
use crate::web::address::Asked;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::signed;
use crate::words::Words;

/// How many others are offered.
const OFFERED: i64 = 10;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The customer's page.
    pub address: String,
    /// Who it is.
    pub who: String,
    /// What is sought.
    pub sought: String,
    /// Who could be the same.
    pub others: Vec<Other>,
    /// Both, and what they will be; none before another is chosen.
    pub both: Option<Both>,
}

/// Somebody who could be the same.
#[derive(Clone, Debug, Serialize)]
pub struct Other {
    /// Their id.
    pub id: String,
    /// Who it is.
    pub who: String,
    /// The e-mail address or the number.
    pub reach: Option<String>,
    /// The company.
    pub account: Option<String>,
}

/// Two customers side by side, and what will be known.
#[derive(Clone, Debug, Serialize)]
pub struct Both {
    /// The other's id.
    pub id: String,
    /// Who the other is.
    pub who: String,
    /// The other's page.
    pub address: String,
    /// Field by field: its name, this one's, the other's, what will be.
    pub rows: Vec<(String, String, String, String)>,
}

/// `GET /contacts/{id}/merge`.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<Contacts>,
    Path(id): Path<String>,
    Asked(asked): Asked,
) -> Result<Response, Fault> {
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let Some(known) = super::living(&mut read, workspace, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    let other = super::living(&mut read, workspace, asked.text("with")).await?.filter(|other| other.id != known.id);
    let reader = Reader::find(&mut read, &member).await?;
    let properties = store::property::list(&mut read, workspace).await?;
    let sought = sought(&asked, &known);
    let wanted = Wanted { words: sought.clone(), ..Wanted::default() };
    let mut rows = match (&other, sought.is_empty()) {
        (None, false) => contact::page(&mut read, workspace, &wanted, None, OFFERED + 1).await?,
        _ => Vec::new(),
    };
    drop(read);
    rows.retain(|row| row.id != known.id);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format).naming(&reader.names);
    let offered = |row: &contact::Row| Other {
        id: row.id.simple().to_string(),
        who: row.name.clone().or_else(|| row.email.clone()).unwrap_or_else(|| words.text("contact-nameless")),
        reach: row.email.clone().or_else(|| row.phone.clone()),
        account: row.account.clone(),
    };
    let view = View {
        shell: Shell::new(&member, Here::Contacts),
        address: format!("/contacts/{}", known.id.simple()),
        who: super::called(&words, &known.card),
        others: rows.iter().map(offered).collect(),
        both: other.as_ref().map(|other| both(&words, &known, other, &properties)),
        sought,
    };
    signed::html(&app, &member.language, StatusCode::OK, "contact-merge.html", &view)
}

/// What was typed; before that whoever is called alike is sought.
fn sought(asked: &Fields, known: &Known) -> String {
    match asked.get("q") {
        Some(typed) => typed.trim().to_owned(),
        None => known.card.name.clone().unwrap_or_default(),
    }
}

fn both(words: &Words<'_>, known: &Known, other: &Known, properties: &[Property]) -> Both {
    let mut card = known.card.clone();
    card.take(&other.card, false);
    let [own, others, after] = [&known.card, &other.card, &card].map(|card| fields(words, card, properties));
    let of = |fields: &[(String, String)], name: &str| {
        fields.iter().find(|(one, _)| one == name).map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let row = |(name, text): &(String, String)| (name.clone(), of(&own, name), of(&others, name), text.clone());
    Both {
        id: other.id.simple().to_string(),
        who: super::called(words, &other.card),
        address: format!("/contacts/{}", other.id.simple()),
        rows: after.iter().map(row).collect(),
    }
}

/// `POST /contacts/{id}/merge`.
pub async fn merge(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Contacts>,
) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let (Ok(kept), Ok(gone)) = (Uuid::try_parse(&id), Uuid::try_parse(fields.text("with"))) else {
        return door::not_found(&app, &member.language);
    };
    let at = app.now();
    let mut tx = app.store.begin().await?;
    let Some(known) = contact::merge(&mut tx, &member.doer().doing(at), kept, gone).await? else {
        return door::not_found(&app, &member.language);
    };
    tell(&app, &mut tx, &member, &known).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/contacts/{}?{DONE}={}", kept.simple(), Done::Merged)).into_response())
}

/// By their ids: a person who is forgotten later must not stand in the list of deeds.
async fn tell(app: &App, tx: &mut store::Tx, member: &Member, known: &Known) -> Result<(), Fault> {
    let subject = known.id.simple().to_string();
    Ok(member.doer().tell(app.stamp(), tx, Act::ContactsMerged, &subject).await?)
}
