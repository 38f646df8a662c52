//! The documentation of the API at `/api`, drawn from its OpenAPI document alone, so that it cannot fall behind: whoever
//! reaches the server reads it, with a key or without. It says nothing that the document does not say.

mod curl;
mod schema;
mod text;

use std::sync::LazyLock;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use serde::Serialize;
use serde_json::Value;

use super::api::{ROOT, document};
use super::fault::Fault;
use super::{language, signed};
use crate::app::App;
use schema::{Field, Kind, Object};
use text::{Part, paragraphs, parts};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/api", get(show))
}

/// What the document says, in the order of the page.
#[derive(Clone, Debug, Serialize)]
struct Reference {
    /// What holds for all operations.
    guide: Vec<Part>,
    groups: Vec<Group>,
    /// What goes in and comes out, by name.
    objects: Vec<Object>,
}

/// Operations about one thing.
#[derive(Clone, Debug, Serialize)]
struct Group {
    name: String,
    about: String,
    operations: Vec<Operation>,
}

/// One method of one address.
#[derive(Clone, Debug, Serialize)]
struct Operation {
    /// As the document names it; also where the page's address leads with `#`.
    id: String,
    method: String,
    path: String,
    summary: String,
    about: Vec<String>,
    /// In the address, the query and the headers.
    parameters: Vec<Parameter>,
    body: Option<Body>,
    answers: Vec<Answer>,
    /// For a shell: it works as it stands.
    curl: String,
}

#[derive(Clone, Debug, Serialize)]
struct Parameter {
    /// `path`, `query` or `header`.
    place: String,
    #[serde(flatten)]
    field: Field,
}

#[derive(Clone, Debug, Serialize)]
struct Body {
    object: String,
    fields: Vec<Field>,
}

#[derive(Clone, Debug, Serialize)]
struct Answer {
    status: String,
    about: String,
    /// Each media type with what it holds.
    holds: Vec<(String, Kind)>,
    headers: Vec<Field>,
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct View {
    /// Where programs find the API.
    api: String,
    /// What every address of it begins with.
    root: &'static str,
    /// What a shell is told once, so that the examples work.
    begin: String,
    reference: &'static Reference,
}

/// What a key looks like.
const SAMPLE: &str = "1.k3vQ9x2mTfZ7k3vQ9x2mTf";

/// Read once: it is the same for everybody.
static REFERENCE: LazyLock<serde_json::Result<Reference>> = LazyLock::new(|| document().map(|all| Reference::of(&all)));

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

impl Reference {
    fn of(document: &Value) -> Reference {
        let group = |tag: &Value| Group {
            name: text(&tag["name"]),
            about: text(&tag["description"]),
            operations: operations(document, &text(&tag["name"])),
        };
        Reference {
            guide: parts(&text(&document["info"]["description"])),
            groups: document["tags"].as_array().into_iter().flatten().map(group).collect(),
            objects: schema::objects(document),
        }
    }
}

fn operations(document: &Value, tag: &str) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for method in ["get", "post", "put", "patch", "delete"] {
            let Some(operation) = item.get(method) else { continue };
            if operation["tags"][0] == tag {
                found.push(Operation::of(document, method, path, operation));
            }
        }
    }
    // What is made before what is done with it.
    found.sort_by_key(|one| !one.path.starts_with("/surveys"));
    found
}

impl Operation {
    fn of(document: &Value, method: &str, path: &str, operation: &Value) -> Operation {
        let parameter = |one: &Value| {
            let mut field =
                Field::of(&text(&one["name"]), &one["schema"], &one["description"], one["required"] == true);
            // It is absent or there, never null, whatever its type in Rust is.
            field.kind.words = field.kind.words.replace(" or null", "");
            Parameter { place: text(&one["in"]), field }
        };
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        let answers = operation["responses"].as_object().into_iter().flatten();
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        Operation {
            id: text(&operation["operationId"]),
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: text(&operation["summary"]).trim_end_matches('.').to_owned(),
            about: paragraphs(&text(&operation["description"])),
            parameters: parameters.map(parameter).collect(),
            body: schema::named(body)
                .map(|object| Body { fields: schema::fields(schema::resolved(document, body)), object }),
            answers: answers.map(|(status, answer)| Answer::of(status, answer)).collect(),
            curl: curl::example(document, method, path, operation),
        }
    }
}

impl Answer {
    fn of(status: &str, answer: &Value) -> Answer {
        let holds = answer["content"].as_object().into_iter().flatten();
        // What every answer carries is said once, in the guide.
        let headers = answer["headers"].as_object().into_iter().flatten();
        let headers = headers.filter(|(name, _)| !name.starts_with("RateLimit"));
        Answer {
            status: status.to_owned(),
            about: text::inline(&text(&answer["description"])),
            holds: holds.map(|(media, held)| (media.clone(), Kind::of(&held["schema"]))).collect(),
            headers: headers.map(|(name, one)| Field::of(name, &one["schema"], &one["description"], false)).collect(),
        }
    }
}

impl View {
    fn of(public_url: &str) -> anyhow::Result<View> {
        match &*REFERENCE {
            Ok(reference) => {
                let api = format!("{public_url}{ROOT}");
                let begin = format!("export HEARD={api}\nexport KEY={SAMPLE}");
                Ok(View { api, root: ROOT, begin, reference })
            }
            Err(error) => anyhow::bail!("the API's description cannot be read: {error}"),
        }
    }
}

async fn show(State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    let view = View::of(&app.public_url())?;
    signed::html(&app, language::spoken(&app, &headers).await, StatusCode::OK, "reference.html", &view)
}

#[cfg(test)]
pub(crate) mod sample {
    pub(crate) fn full() -> super::View {
        super::View::of("https://feedback.example.com").expect("the document is read")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_of_the_document_is_on_the_page_once() {
        let all = document().expect("a document");
        let described = all["paths"].as_object().expect("paths").values();
        let described: usize = described.map(|item| item.as_object().expect("operations").len()).sum();
        let reference = Reference::of(&all);
        let mut ids: Vec<&str> = reference.groups.iter().flat_map(|g| &g.operations).map(|o| o.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), described);
        assert!(reference.groups.iter().all(|group| !group.operations.is_empty()), "no group is empty");
    }

    #[test]
    fn a_field_says_what_it_is_and_whether_it_is_needed() {
        let all = document().expect("a document");
        let fields = schema::fields(&all["components"]["schemas"]["NewResponse"]);
        let score = fields.iter().find(|field| field.name == "score").expect("a score");
        assert_eq!((score.kind.words.as_str(), score.needed), ("integer or null", false));
        let contact = fields.iter().find(|field| field.name == "contact").expect("a contact");
        assert_eq!(contact.kind.object.as_deref(), Some("Contact"));
        assert!(fields.iter().find(|field| field.name == "survey").expect("a survey").needed);
    }
}
