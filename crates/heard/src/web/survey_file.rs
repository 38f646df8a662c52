//! A survey as one JSON file: saved from its address, and made from a file that is chosen or pasted. What is wrong with a
//! file is told beside its text, which can be mended on the page.

use axum::Router;
use axum::body::to_bytes;
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{DefaultBodyLimit, FromRequest, Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use serde::{Deserialize, Serialize};

use super::answer::is_of_type;
use super::fault::Fault;
use super::member::{May, Member, is_ours};
use super::shell::{Here, Shell};
use super::{door, signed};
use crate::app::App;
use crate::form::Fields;
use crate::right::{Ask, See};
use crate::survey;
use crate::survey::file::{Document, Flaw, LARGEST, Which};
use crate::survey::folded;

/// The largest form: a file and a pasted one, with every character of it escaped as three.
const LARGEST_FORM: usize = 4 * LARGEST;

/// The most mistakes that are shown at once.
const SHOWN: usize = 100;

/// The addresses of survey files.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/surveys/{id}/survey.json", get(save))
        // Its own limit, so that a page says what is too large.
        .route("/surveys/import", get(show).post(add).layer(DefaultBodyLimit::max(LARGEST_FORM)))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The text of the file, as it came.
    pub text: String,
    /// What is wrong with it.
    pub flaws: Vec<Told>,
    /// How many more mistakes there are than are shown.
    pub more: usize,
    /// The largest file, in megabytes.
    pub megabytes: usize,
}

/// Something that is wrong.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    /// Where; empty for the file as a whole.
    pub place: String,
    /// Why.
    pub words: String,
}

#[derive(Debug, Deserialize)]
struct Wanted {
    version: Option<String>,
    draft: Option<String>,
}

async fn save(
    State(app): State<App>,
    May { member, .. }: May<See>,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Fault> {
    let nothing = || door::not_found(&app, &member.language);
    let Ok(id) = id.parse() else { return nothing() };
    let which = match (wanted.version, wanted.draft) {
        (Some(version), _) => match version.parse() {
            Ok(version) => Which::Version(version),
            Err(_) => return nothing(),
        },
        (None, Some(_)) => Which::Draft,
        (None, None) => Which::Published,
    };
    let mut read = app.store.read().await?;
    let Some(survey) = store::survey::find(&mut read, member.workspace.id, id).await? else { return nothing() };
    let Some(document) = Document::of(&mut read, &survey, which).await? else { return nothing() };
    drop(read);
    let name = format!("attachment; filename=\"{}.json\"", named(&survey.name));
    let mut response = document.text()?.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::try_from(name)?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    Ok(response)
}

/// What the file of a survey is called, without its ending.
fn named(survey: &str) -> String {
    let name = folded(survey);
    match name.trim_matches('-') {
        "" => "survey".to_owned(),
        name => name.to_owned(),
    }
}

async fn show(State(app): State<App>, May { member, .. }: May<Ask>) -> Result<Response, Fault> {
    page(&app, &member, String::new(), &[])
}

fn page(app: &App, member: &Member, text: String, flaws: &[Flaw]) -> Result<Response, Fault> {
    let told = |flaw: &Flaw| Told { place: flaw.place.clone(), words: flaw.say(&app.texts, &member.language) };
    let status = if flaws.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = View {
        shell: Shell::new(member, Here::Surveys),
        text,
        flaws: flaws.iter().take(SHOWN).map(told).collect(),
        more: flaws.len().saturating_sub(SHOWN),
        megabytes: LARGEST / 1_000_000,
    };
    signed::html(app, &member.language, status, "survey-file.html", &view)
}

async fn add(State(app): State<App>, May { member, .. }: May<Ask>, request: Request) -> Result<Response, Fault> {
    let headers = request.headers().clone();
    let Some(form) = Form::read(&app, &headers, request).await? else {
        return door::too_large(&app, &member.language);
    };
    if !is_ours(&app, &headers, &member, &form.csrf) {
        return door::stale_form(&app, &member.language);
    }
    let bytes = if form.file.is_empty() { form.text } else { form.file };
    match Document::read(&bytes, &app.texts) {
        Err(flaws) => {
            // What is too large is not sent back.
            let kept = if bytes.len() > LARGEST { &[] } else { &bytes[..] };
            page(&app, &member, String::from_utf8_lossy(kept).replace('\0', ""), &flaws)
        }
        Ok(document) => {
            let made = survey::add(&app.store, &member.doer(), &document.checked(), app.stamp()).await?;
            let made = made.ok_or_else(|| anyhow::anyhow!("no free address for a survey from a file"))?;
            Ok(Redirect::to(&format!("/surveys/{}", made.id)).into_response())
        }
    }
}

/// What came.
#[derive(Default)]
struct Form {
    csrf: String,
    text: Vec<u8>,
    file: Vec<u8>,
}

impl Form {
    /// None when it is too large, or broke off.
    async fn read(app: &App, headers: &HeaderMap, request: Request) -> Result<Option<Form>, Fault> {
        if !is_of_type(headers, "multipart/form-data") {
            let Ok(body) = to_bytes(request.into_body(), LARGEST_FORM).await else { return Ok(None) };
            let fields = Fields::parse(&body);
            let text = fields.get("text").unwrap_or_default().as_bytes().to_vec();
            return Ok(Some(Form { csrf: fields.text("csrf").to_owned(), text, file: Vec::new() }));
        }
        let Ok(mut multipart) = Multipart::from_request(request, app).await else { return Ok(None) };
        let mut form = Form::default();
        loop {
            let Ok(field) = multipart.next_field().await else { return Ok(None) };
            let Some(field) = field else { return Ok(Some(form)) };
            let name = field.name().unwrap_or_default().to_owned();
            let Some(bytes) = taken(field).await else { return Ok(None) };
            match name.as_str() {
                "csrf" => form.csrf = String::from_utf8_lossy(&bytes).trim().to_owned(),
                "text" => form.text = bytes,
                "file" => form.file = bytes,
                _ => {}
            }
        }
    }
}

/// One byte more than may be is kept, so that it is told as too large.
async fn taken(mut field: Field<'_>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.ok()? {
        let room = (LARGEST + 1).saturating_sub(bytes.len()).min(chunk.len());
        bytes.extend_from_slice(&chunk[..room]);
    }
    Some(bytes)
}

#[cfg(test)]
pub(crate) mod sample {
    use super::*;
    use crate::texts::Texts;
    use crate::web::shell;

    /// Before anything is chosen.
    pub(crate) fn empty() -> View {
        let shell = shell::sample(Here::Surveys);
        View { shell, text: String::new(), flaws: Vec::new(), more: 0, megabytes: 1 }
    }

    /// A file with mistakes.
    pub(crate) fn mistaken() -> View {
        let texts = Texts::load().expect("the shipped texts load");
        let text =
            r#"{"heard": "survey", "format": 1, "name": "", "kind": "other", "questionnaire": {"scale": "stars"}}"#;
        let flaws = Document::read(text.as_bytes(), &texts).expect_err("it has mistakes");
        let language = crate::web::samples::reader();
        let told = |flaw: &Flaw| Told { place: flaw.place.clone(), words: flaw.say(&texts, language) };
        View { text: text.to_owned(), flaws: flaws.iter().map(told).collect(), more: 3, ..empty() }
    }

    #[test]
    fn a_file_is_called_as_its_survey() {
        assert_eq!(named("Po popravilu (2026)"), "po-popravilu-2026");
        assert_eq!(named("調査"), "survey");
    }
}
