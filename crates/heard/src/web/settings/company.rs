//! What the company is called, when its days begin, and how it shows itself to customers.

#[cfg(test)]
pub(crate) mod sample;

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::multipart::Multipart;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use jiff::tz::TimeZone;
use ring::digest::{SHA256, digest};
use serde::Serialize;
use store::logo::Logo;
use store::workspace::Face;

use crate::app::{App, brand_of};
use crate::audit::Act;
use crate::brand::{LARGEST_LOGO, Tint, media};
use crate::form::Fields;
use crate::mistake::LONGEST_LINE;
use crate::right::Settle;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted, is_ours};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::{door, signed};
use crate::words::Words;

/// The longest postal address, in characters.
const LONGEST_ADDRESS: usize = 500;

/// The longest address of a notice, in characters.
const LONGEST_URL: usize = 500;

/// Our own colour, for the field that shows one.
const OURS: &str = "#095255";

/// The addresses of the company.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/settings/company", get(show).post(change))
        .route("/settings/company/logo", post(put_logo).layer(DefaultBodyLimit::max(4 * LARGEST_LOGO)))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// As it is, or was typed.
    pub typed: Typed,
    /// Every zone there is.
    pub zones: Vec<String>,
    /// What time it is there now.
    pub time: String,
    /// The address of the logo.
    pub logo: Option<String>,
    /// How large a logo may be, in kilobytes.
    pub largest: usize,
    /// The key of what is wrong, by field.
    pub mistakes: BTreeMap<&'static str, &'static str>,
}

/// What the form holds.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    /// What the company is called.
    pub name: String,
    /// IANA zone.
    pub zone: String,
    /// `#rrggbb`.
    pub colour: String,
    /// The colour is the company's own.
    pub has_colour: bool,
    /// Lines of an address.
    pub address: String,
    /// Where the notice is.
    pub privacy: String,
}

impl Typed {
    fn of(member: &Member) -> Typed {
        let workspace = &member.workspace;
        Typed {
            name: workspace.name.clone(),
            zone: workspace.zone.clone(),
            has_colour: workspace.colour.is_some(),
            colour: workspace.colour.clone().unwrap_or_else(|| OURS.to_owned()),
            address: workspace.postal_address.clone(),
            privacy: workspace.privacy_url.clone(),
        }
    }

    fn read(fields: &Fields) -> Typed {
        Typed {
            name: fields.text("name").to_owned(),
            zone: fields.text("zone").to_owned(),
            colour: fields.text("colour").to_ascii_lowercase(),
            has_colour: fields.get("own") == Some("yes"),
            address: fields.text("address").replace("\r\n", "\n"),
            privacy: fields.text("privacy").to_owned(),
        }
    }

    fn mistakes(&self) -> BTreeMap<&'static str, &'static str> {
        let fits = |text: &str, most: usize| {
            text.chars().count() <= most && text.chars().all(|c| !c.is_control() || c == '\n')
        };
        let is_link = ["https://", "http://"].iter().any(|begin| self.privacy.starts_with(begin));
        let wrong = [
            ("name", self.name.is_empty() || !fits(&self.name, LONGEST_LINE), "company-name-wrong"),
            ("zone", TimeZone::get(&self.zone).is_err(), "company-zone-wrong"),
            ("colour", self.has_colour && Tint::of(&self.colour).is_none(), "company-colour-wrong"),
            ("address", !fits(&self.address, LONGEST_ADDRESS), "company-address-wrong"),
            (
                "privacy",
                !(self.privacy.is_empty() || is_link && fits(&self.privacy, LONGEST_URL)),
                "company-privacy-wrong",
            ),
        ];
        wrong.into_iter().filter(|(_, is_wrong, _)| *is_wrong).map(|(field, _, key)| (field, key)).collect()
    }
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    page(&app, &member, &fields, Typed::of(&member), BTreeMap::new()).await
}

async fn page(
    app: &App,
    member: &Member,
    fields: &Fields,
    typed: Typed,
    mistakes: BTreeMap<&'static str, &'static str>,
) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let mut read = app.store.read().await?;
    let logo = brand_of(&mut read, &member.workspace).await?.logo;
    drop(read);
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = View {
        shell: Shell::new(member, Here::Settings).after(&words, fields),
        zones: jiff::tz::db().available().map(|name| name.to_string()).collect(),
        time: format.day_time(app.now()),
        largest: LARGEST_LOGO / 1024,
        typed,
        logo,
        mistakes,
    };
    signed::html(app, &member.language, status, "settings-company.html", &view)
}

async fn change(State(app): State<App>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let member = &posted.member;
    let typed = Typed::read(&posted.fields);
    let mistakes = typed.mistakes();
    if !mistakes.is_empty() {
        return page(&app, member, &Fields::default(), typed, mistakes).await;
    }
    let face = Face {
        name: &typed.name,
        zone: &typed.zone,
        colour: typed.has_colour.then_some(typed.colour.as_str()),
        postal_address: &typed.address,
        privacy_url: &typed.privacy,
    };
    let mut tx = app.store.begin().await?;
    store::workspace::change_face(&mut tx, member.workspace.id, &face).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::SettingsChanged, &typed.name).await?;
    tx.commit().await?;
    app.forget_published(member.workspace.id);
    Ok(done())
}

fn done() -> Response {
    Redirect::to(&format!("/settings/company?{DONE}={}", Done::Saved)).into_response()
}

/// A picture comes, or the one there is goes.
async fn put_logo(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    headers: HeaderMap,
    mut form: Multipart,
) -> Result<Response, Fault> {
    let (mut csrf, mut bytes, mut remove) = (String::new(), Vec::new(), false);
    loop {
        let Ok(field) = form.next_field().await else { return refuse(&app, &member, "company-logo-large").await };
        let Some(field) = field else { break };
        let name = field.name().unwrap_or_default().to_owned();
        let Ok(sent) = field.bytes().await else { return refuse(&app, &member, "company-logo-large").await };
        match name.as_str() {
            "csrf" => csrf = String::from_utf8_lossy(&sent).into_owned(),
            "remove" => remove = true,
            "logo" => bytes = sent.to_vec(),
            _ => {}
        }
    }
    if !is_ours(&app, &headers, &member, &csrf) {
        return door::stale_form(&app, &member.language);
    }
    let logo = match (remove, media(&bytes)) {
        (true, _) => None,
        (false, _) if bytes.len() > LARGEST_LOGO => return refuse(&app, &member, "company-logo-large").await,
        (false, None) => return refuse(&app, &member, "company-logo-wrong").await,
        (false, Some(media)) => {
            let hash = digest(&SHA256, &bytes).as_ref().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            Some(Logo { hash, media: media.to_owned(), bytes })
        }
    };
    let workspace = member.workspace.id;
    let mut tx = app.store.begin().await?;
    match &logo {
        Some(logo) => store::logo::put(&mut tx, workspace, logo).await?,
        None => store::logo::remove(&mut tx, workspace).await?,
    }
    store::workspace::touch(&mut tx, workspace).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::SettingsChanged, "logo").await?;
    tx.commit().await?;
    app.forget_published(workspace);
    Ok(done())
}

async fn refuse(app: &App, member: &Member, mistake: &'static str) -> Result<Response, Fault> {
    page(app, member, &Fields::default(), Typed::of(member), BTreeMap::from([("logo", mistake)])).await
}
