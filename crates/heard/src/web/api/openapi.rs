//! The description of the API for programs and for those who write them: OpenAPI 3.1, made from the handlers themselves
//! and from what every one of them has in common. It says nothing that is secret, so it needs no key.

use std::sync::OnceLock;

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use utoipa::openapi::header::Header;
use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::openapi::response::Response as Described;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{ContentBuilder, OpenApi as Api, Ref, RefOr, ResponseBuilder};
use utoipa::{Modify, OpenApi};

use super::{
    annotations, campaigns, contacts, documents, drafts, envelopes, events, inbox, incoming, invitations, lists, me,
    messages, properties, reports, response_rates, responses, rules, scores, senders, suppressions, surveys, tables,
    teams, versions, views, webhooks,
};
use crate::app::App;
use crate::mistake::Mistake;
use crate::web::problem::{Problem, Told};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/openapi.json", get(show))
}

/// The first thing a reader of the document reads.
const ABOUT: &str = include_str!("about.md");

#[derive(OpenApi)]
#[openapi(
    info(title = "Heard", description = ABOUT),
    servers((url = "/api/v1")),
    security(("key" = [])),
    tags(
        (name = "me", description = "The key and its workspace."),
        (name = "surveys", description = "What is asked."),
        (name = "invitations", description = "Who is asked."),
        (name = "responses", description = "What was answered."),
        (name = "scores", description = "What it comes to."),
        (name = "annotations", description = "What happened, as it is written on a survey's line over time."),
        (name = "teams", description = "Who is rated, and in which team."),
        (name = "contacts", description = "Customers: what is known of them, what they agreed to; taking it out, forgetting them."),
        (name = "lists", description = "Lists of customers, and segments."),
        (name = "campaigns", description = "Mails to the people of a list: once, in waves, or for as long as people come."),
        (name = "senders", description = "Who campaigns can come from, and what receivers see of them."),
        (name = "events", description = "What happened to customers elsewhere: rules act on it."),
        (name = "rules", description = "What happens by itself when customers speak, and what did."),
        (name = "webhooks", description = "Where rules tell others what happened, and what became of it."),
        (name = "reports", description = "What is told by mail every week or month, and to whom."),
        (name = "envelopes", description = "What people write to customers in their own mail program."),
        (name = "suppressions", description = "Who is not written to."),
        (name = "messages", description = "What customers wrote that is no answer, and mail that a program hands in."),
        (name = "properties", description = "What is kept of customers besides the usual."),
        (name = "views", description = "What people look at often."),
        (name = "openapi", description = "This description."),
    ),
    paths(
        me::me,
        surveys::list,
        surveys::add,
        surveys::show,
        documents::show,
        surveys::change,
        documents::add,
        drafts::show,
        drafts::put,
        drafts::remove,
        drafts::add_trial,
        versions::list,
        versions::add,
        invitations::add,
        responses::list::list,
        responses::add::add,
        responses::export::export,
        responses::show,
        responses::change::change,
        responses::change::history,
        responses::marks::add_tag,
        responses::marks::remove_tag,
        responses::marks::add_star,
        responses::marks::remove_star,
        responses::marks::notes,
        responses::marks::add_note,
        scores::show,
        response_rates::show,
        tables::show,
        annotations::list,
        annotations::add,
        annotations::change,
        annotations::remove,
        views::list,
        views::add,
        views::show,
        views::change,
        views::remove,
        views::add_link,
        views::remove_link,
        teams::list_teams,
        teams::show_team,
        teams::add_team,
        teams::change_team,
        teams::list_agents,
        teams::show_agent,
        teams::add_agent,
        teams::change_agent,
        contacts::list,
        contacts::add::add,
        contacts::add::add_all,
        contacts::show,
        contacts::change::change,
        contacts::person::erase,
        contacts::change::merge,
        contacts::consents::list,
        contacts::consents::add,
        contacts::person::take_out,
        lists::list,
        lists::add,
        lists::show,
        lists::change,
        lists::remove,
        lists::put,
        lists::take_off,
        campaigns::list,
        campaigns::add,
        campaigns::show,
        campaigns::change,
        campaigns::remove,
        campaigns::steps::start,
        campaigns::steps::pause,
        campaigns::steps::resume,
        campaigns::steps::stop,
        campaigns::steps::test,
        campaigns::came::funnel,
        campaigns::came::recipients,
        envelopes::list,
        events::list,
        events::add,
        incoming::list,
        incoming::write::add,
        incoming::show,
        incoming::write::change,
        incoming::write::remove,
        incoming::write::exchange,
        incoming::calls,
        rules::list,
        rules::write::add,
        rules::show,
        rules::write::change,
        rules::write::remove,
        rules::write::switch_on,
        rules::write::switch_off,
        rules::write::place,
        rules::runs,
        webhooks::list,
        webhooks::add,
        webhooks::show,
        webhooks::change,
        webhooks::remove,
        webhooks::rotate,
        webhooks::test,
        webhooks::deliveries,
        webhooks::replay,
        reports::list,
        reports::add,
        reports::remove,
        reports::show,
        senders::list,
        senders::show,
        suppressions::list,
        suppressions::add,
        suppressions::lift,
        messages::list,
        messages::handle,
        messages::reopen,
        inbox::add,
        properties::list,
        properties::add,
        properties::show,
        properties::change,
        properties::remove,
        show,
    ),
    components(schemas(Told, Mistake)),
    modifiers(&Common),
)]
struct Document;

/// What every operation has in common.
struct Common;

impl Modify for Common {
    fn modify(&self, api: &mut Api) {
        let scheme = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some(
                "A key of the workspace, made with `heard api-key add`. Its scope is read, write or all.",
            ))
            .build();
        api.components.get_or_insert_default().add_security_scheme("key", SecurityScheme::Http(scheme));
        for item in api.paths.paths.values_mut() {
            let all = [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete];
            all.into_iter().flatten().for_each(complete);
        }
    }
}

/// Adds the problems that any such operation can answer with, and says of all of them what they look like.
fn complete(operation: &mut Operation) {
    let open = operation.security.as_ref().is_some_and(|needed| needed.iter().all(|one| *one == Default::default()));
    let mut problems = vec![
        ("429", "Too many requests: the limit is per minute and key. `Retry-After` says when to come back."),
        ("500", "Something failed here; it was logged."),
        ("503", "Too much is waiting to be written; nothing was taken. `Retry-After` says when to come back."),
    ];
    if !open {
        problems.extend([("401", "There is no valid key."), ("403", "The key may not do this.")]);
    }
    if operation.request_body.is_some() {
        problems.extend([
            ("400", "The body is not the JSON expected, or holds a field that is not known."),
            ("413", "The body has more than 1 MB."),
            ("415", "The body is not sent as application/json."),
            ("422", "It was understood, but it cannot be so: `errors` says what."),
        ]);
    }
    if operation.parameters.iter().flatten().any(is_query) {
        problems.push(("400", "A parameter is not known, or cannot be so."));
    }
    let all = &mut operation.responses.responses;
    for (status, description) in problems {
        let absent = || ResponseBuilder::new().description(description).build().into();
        all.entry(status.to_owned()).or_insert_with(absent);
    }
    for (status, response) in all.iter_mut() {
        if let RefOr::T(response) = response {
            describe(status, response);
        }
    }
}

fn describe(status: &str, response: &mut Described) {
    if status.starts_with(['4', '5']) && response.content.is_empty() {
        let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
        response.content.insert("application/problem+json".to_owned(), content.into());
    }
    let mut header = |name: &str, kind: Type, description: &str| {
        let mut header = Header::new(ObjectBuilder::new().schema_type(kind).build());
        header.description = Some(description.to_owned());
        response.headers.insert(name.to_owned(), header.into());
    };
    header("RateLimit-Policy", Type::String, "How many requests a key may make (`q`) in how many seconds (`w`).");
    header(
        "RateLimit",
        Type::String,
        "How many more this key may make at once (`r`); in `t` seconds all of them again.",
    );
    if matches!(status, "429" | "503") {
        header("Retry-After", Type::Integer, "Seconds until it is worth another try.");
    }
}

fn is_query(parameter: &RefOr<utoipa::openapi::path::Parameter>) -> bool {
    matches!(parameter, RefOr::T(parameter) if parameter.parameter_in == ParameterIn::Query)
}

/// The description as a document.
pub(in crate::web) fn document() -> serde_json::Result<serde_json::Value> {
    serde_json::to_value(Document::openapi())
}

static TEXT: OnceLock<String> = OnceLock::new();

/// This description.
///
/// Needs no key.
#[utoipa::path(get, path = "/openapi.json", tag = "openapi", operation_id = "show_openapi", security(()),
    responses((status = 200, description = "OpenAPI 3.1.", body = serde_json::Value)))]
pub(super) async fn show() -> Result<Response, Problem> {
    let text = match TEXT.get() {
        Some(text) => text,
        None => {
            let made = Document::openapi().to_json().map_err(anyhow::Error::from)?;
            TEXT.get_or_init(|| made)
        }
    };
    let json = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    Ok((json, text.as_str()).into_response())
}
