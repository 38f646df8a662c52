//! Rules are made, changed, switched and removed. A document is read part by part, so that a program learns where it is
//! wrong: `if.0` or `do.1.text`.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use feedback::Filter;
use feedback::rule::taint::{By, Refusal};
use feedback::rule::{Action, Rule, To, Why, Wrong};
use feedback::text::TextError;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use store::Tx;
use store::api_key::Scope;
use store::rule::MOST;
use utoipa::ToSchema;
use utoipa::openapi::schema::{Array, ArrayBuilder, ObjectBuilder, Type};
use uuid::Uuid;

use super::{Shown, absent};
use crate::app::App;
use crate::audit::Doer;
use crate::mistake::{Mistake, Mistakes};
use crate::rule;
use crate::rule::write::{self, Lacking, Named, Refused};
use crate::web::api::ask::Id;
use crate::web::api::key::Author;
use crate::web::api::sent::Sent;
use crate::web::api::tag;
use crate::web::problem::Problem;

/// A rule as a document, as its page saves it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RuleDocument)]
#[expect(dead_code, reason = "it describes what is read part by part")]
pub(in crate::web::api) struct Described {
    /// As colleagues call it.
    #[schema(example = "Slow deliveries", min_length = 1, max_length = 80)]
    name: String,
    /// What must happen: `said` (a customer's response is confirmed, or says something else), `changed` (anything about a
    /// response changes), or `happened` (another system tells of an event).
    #[schema(example = "said")]
    when: String,
    /// Of `happened`, which event, as those who tell it call it.
    #[schema(max_length = 100)]
    event: Option<String>,
    /// In which surveys, by their numbers; absent for all.
    #[schema(example = json!([1]))]
    surveys: Option<Vec<i64>>,
    /// Groups of conditions in the filter language, one of which must hold; absent where nothing is asked.
    #[schema(rename = "if", example = json!(["band = detractor and comment ~ delivery"]), max_items = 10)]
    #[serde(rename = "if")]
    groups: Option<Vec<String>>,
    /// Of which class the customer's response before must be: `promoter`, `passive` or `detractor`.
    was: Option<String>,
    /// How many minutes later it acts, at most a year; whether it holds is asked again then.
    #[schema(example = 30, minimum = 0, maximum = 527_040)]
    after: Option<i64>,
    /// It does not act on a customer to whom one of these events happened meanwhile.
    #[schema(max_items = 10)]
    unless: Option<Vec<String>>,
    /// Between which hours it acts, and whether on workdays only: `{"from": 8, "to": 20, "workdays": true}`.
    #[schema(value_type = Option<Object>)]
    within: Option<Value>,
    /// What is done, in this order, each an object with one field: `notify`, `mail`, `ask`, `tag`, `untag`, `set`,
    /// `webhook` or `stop`.
    #[schema(schema_with = actions)]
    #[serde(rename = "do")]
    actions: Vec<Value>,
    /// Whether it is on. Without it a new rule is off, and one that there is stays as it is. It is no part of the document.
    #[schema(example = false)]
    on: Option<bool>,
}

/// What is done.
#[expect(deprecated, reason = "the page of the API and the other examples read `example`")]
fn actions() -> Array {
    let example = json!([{"notify": {"who": ["owner", "managers"]}}, {"tag": {"tag": "delivery"}}]);
    let what = "What is done, in this order, each an object with one field: `notify`, `mail`, `ask`, `tag`, `untag`, \
                `set`, `webhook` or `stop`. A mail to an address of your own needs a key of scope `all`.";
    let one = ObjectBuilder::new().schema_type(Type::Object);
    let all = ArrayBuilder::new().items(one).min_items(Some(1)).max_items(Some(10));
    all.description(Some(what)).example(Some(example)).build()
}

/// What is sent: the rule, and whether it is to be on. What is null is absent.
fn understood(mut document: Map<String, Value>) -> Result<(Rule, Option<bool>), Problem> {
    document.retain(|_, value| !value.is_null());
    let on = document.remove("on").map(serde_json::from_value).transpose().map_err(Problem::unreadable)?;
    let mut mistakes = Mistakes::default();
    for (nth, group) in parts(&document, "if") {
        if let Err(error) = Filter::parse(group.as_str().unwrap_or_default()) {
            let place = format!("if.{nth}");
            mistakes.add(&place, "not-a-filter", format!("`{place}` cannot be read: {error}."));
        }
    }
    for (nth, action) in parts(&document, "do") {
        if let Err(error) = serde_json::from_value::<Action>(action.clone()) {
            let place = format!("do.{nth}");
            mistakes.add(&place, "not-an-action", format!("`{place}` cannot be read: {error}."));
        }
    }
    mistakes.unless(()).map_err(Problem::mistaken)?;
    let rule = serde_json::from_value(Value::Object(document)).map_err(Problem::unreadable)?;
    Ok((rule::tidy(rule), on))
}

fn parts<'a>(document: &'a Map<String, Value>, name: &str) -> impl Iterator<Item = (usize, &'a Value)> {
    document.get(name).and_then(Value::as_array).into_iter().flatten().enumerate()
}

/// What is wrong with a rule by itself.
fn unsound(rule: &Rule) -> Mistakes {
    let mut mistakes = Mistakes::default();
    for wrong in rule.wrong() {
        let (reason, detail) = said(&wrong);
        mistakes.add(&wrong.place, reason, detail);
    }
    mistakes
}

/// That nothing is wrong with a rule, that there is what it names, and that the key may have it.
async fn check(tx: &mut Tx, author: &Author, rule: &Rule) -> Result<(), Problem> {
    let workspace = author.key.workspace;
    let is_outside = |action: &Action| matches!(action, Action::Mail { to: To::Address(_), .. });
    // As for webhooks: whoever reads there reads what customers say.
    if author.key.scope != Scope::All && rule.actions.iter().any(is_outside) {
        let detail = "A rule that mails to an address of your own needs a key of scope all.";
        return Err(Problem::forbidden(detail));
    }
    let mut mistakes = unsound(rule);
    for Lacking { place, what } in write::lacking(tx, workspace, rule).await? {
        let detail = match what {
            Named::Webhook(name) => {
                format!("`{place}`: there is no webhook called “{name}”; `GET /webhooks` lists them.")
            }
            Named::Campaign => format!("`{place}`: there is no campaign of this id that waits for rules."),
            Named::Sender(name) => format!("`{place}`: nobody sends from “{name}”; `GET /senders` lists who does."),
            Named::Address => format!("`{place}` is no e-mail address."),
            Named::Property(key) => {
                format!("`{place}`: there is no property “{key}” of customers; `GET /properties` lists them.")
            }
            Named::Value(name) => format!("`{place}`: “{name}” takes no such value."),
        };
        mistakes.add(&place, "unknown", detail);
    }
    mistakes.unless(()).map_err(Problem::mistaken)
}

/// What is wrong, in a word and in a sentence.
fn said(Wrong { place, why }: &Wrong) -> (&'static str, String) {
    match why {
        Why::Empty => ("missing", format!("`{place}` must not be empty.")),
        Why::TooMany(most) => ("too-many", format!("`{place}` may be, or have, at most {most}.")),
        Why::Me => ("not-me", format!("`{place}`: a rule is read by nobody in particular, so that `me` is nobody.")),
        Why::NoTag => ("not-a-tag", format!("`{place}` cannot be a tag.")),
        Why::NoResponse => {
            ("no-response", format!("`{place}`: an event has no score, no comment and no tags; only a response does."))
        }
        Why::NoAddress => ("not-an-address", format!("`{place}` is no e-mail address, and no word for colleagues.")),
        Why::NoHours => {
            ("not-hours", format!("`{place}` needs hours from 0 to 24, the first of them below the second."))
        }
        Why::Text(TextError::NeverClosed) => ("brace", format!("`{place}` has a brace that is never closed.")),
        Why::Text(TextError::NeverOpened) => ("brace", format!("`{place}` has a brace that was never opened.")),
        Why::Text(TextError::Unknown(name)) => {
            ("unknown-name", format!("`{place}`: there is nothing called {{{name}}} here."))
        }
    }
}

/// Why a rule may not be so, told to a program that wrote or switched the rule of this name.
fn refused(rule: &str, refused: Refused) -> Problem {
    match refused {
        Refused::Law(name, refusal) => Problem::mistaken(vec![unlawful(&name, name == rule, &refusal)]),
        Refused::Full(n) => Problem::conflict(format!("There are {n} rules, which is the most; remove one first.")),
        Refused::Meanwhile => Problem::overtaken(),
    }
}

fn unlawful(name: &str, is_own: bool, refusal: &Refusal) -> Mistake {
    let field = if is_own { format!("do.{}", refusal.action) } else { "do".to_owned() };
    let what = match &refusal.by {
        By::Fact(fact) => format!("what customers think (`{fact}`)"),
        By::Tag(tag) => format!("the tag “{}”, which a rule sets by what customers think", tag.name()),
        By::Property(key) => format!("the property “{key}”, which a rule sets by what customers think"),
        By::Stop(name) => format!("the rule “{name}”, which by what customers think keeps others from acting"),
        By::List(list) => format!("the segment “{list}”, which asks what customers think"),
    };
    let detail = format!(
        "“{name}” asks for public reviews, and who gets it would depend on {what}. Asking only those who are happy is \
         against the rules of review sites and, in the EU and the US, against the law: ask everybody, or choose by what \
         says nothing about their opinion."
    );
    Mistake { field, reason: "chosen-for-reviews", detail }
}

async fn found(tx: &mut Tx, workspace: i64, id: Uuid, headers: &HeaderMap) -> Result<store::rule::Rule, Problem> {
    store::workspace::lock(tx, workspace).await?;
    let found = write::find(tx, workspace, id).await?.ok_or_else(absent)?;
    tag::is_meant(headers, Some(&tag::of(&Shown::from(found.clone()))?))?;
    Ok(found)
}

/// Switches a rule, where it is not so already.
async fn switch(app: &App, tx: &mut Tx, doer: &Doer<'_>, (id, name): (Uuid, &str), on: bool) -> Result<(), Problem> {
    write::switch(app, tx, doer, id, on).await?.map_err(|why| refused(name, why))
}

/// Makes a rule from its document, as a rule's page saves it.
///
/// Needs a key of scope `write` or `all`. It is off, unless `on` is true: then it acts on what is said from now on. All that
/// is wrong is told at once, with its place (`do.1.text`). A rule that would choose by what customers think whom to ask for
/// public reviews is refused, and so is one that makes another such. With an `Idempotency-Key` the same request, which is one
/// that names the same `name`, makes it once.
#[utoipa::path(post, path = "/rules", tag = "rules", operation_id = "add_rule", request_body = Described,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "deliveries")),
    responses(
        (status = 200, description = "It was made before, by the same request; as it is now.", body = Shown),
        (status = 201, description = "It is made.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 409, description = "There are 200 already."),
        (status = 422, description = "It cannot be so, or the Idempotency-Key was used before for another rule."),
    ))]
pub(in crate::web::api) async fn add(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(document): Sent<Map<String, Value>>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let request = author.request(&app, "rule", &headers)?;
    let id = request.unwrap_or_else(|| app.chance.id(app.now()));
    let (new, on) = understood(document)?;
    let name = new.name.clone();
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    if store::rule::find(&mut tx, workspace, id).await?.is_some() {
        let before = write::find(&mut tx, workspace, id).await?.filter(|before| before.name == name);
        let before =
            before.ok_or_else(|| Problem::invalid("This Idempotency-Key was used before, for another rule."))?;
        // What it names may be gone by now; what is wrong by itself was wrong then, and is another request.
        unsound(&new).unless(()).map_err(Problem::mistaken)?;
        return tag::reply(StatusCode::OK, &Shown::from(before));
    }
    check(&mut tx, &author, &new).await?;
    let made = write::add(&app, &mut tx, &author.doer(), (id, on == Some(true)), new).await?;
    made.map_err(|why| refused(&name, why))?;
    let made = write::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    tx.commit().await?;
    tag::reply(StatusCode::CREATED, &Shown::from(made))
}

/// Writes another version of a rule: the whole document, in place of the one before.
///
/// Needs a key of scope `write` or `all`. If it is on, it looks at what is said from now on. The same document once more
/// makes no other version. What is refused is refused as when one is made.
#[utoipa::path(put, path = "/rules/{id}", tag = "rules", operation_id = "change_rule", request_body = Described,
    params(
        ("id" = Uuid, Path, description = "The rule's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The rule as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such rule in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(in crate::web::api) async fn change(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(document): Sent<Map<String, Value>>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let (new, on) = understood(document)?;
    let name = new.name.clone();
    let mut tx = app.store.begin().await?;
    let was = found(&mut tx, workspace, id, &headers).await?;
    check(&mut tx, &author, &new).await?;
    if rule::read(&was.body).as_ref() != Some(&new) {
        let changed = write::change(&app, &mut tx, &author.doer(), (id, was.version), new).await?;
        changed.map_err(|why| refused(&name, why))?;
    }
    if let Some(on) = on.filter(|on| *on != was.on_since.is_some() || was.halted.is_some()) {
        switch(&app, &mut tx, &author.doer(), (id, &name), on).await?;
    }
    let now = write::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    tx.commit().await?;
    app.rules.notify_one();
    tag::reply(StatusCode::OK, &Shown::from(now))
}

/// Removes a rule; what waits for it is over. What it did is still told.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(delete, path = "/rules/{id}", tag = "rules", operation_id = "remove_rule",
    params(
        ("id" = Uuid, Path, description = "The rule's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The rule as it was.", body = Shown),
        (status = 404, description = "There is no such rule in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(in crate::web::api) async fn remove(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
) -> Result<axum::Json<Shown>, Problem> {
    let mut tx = app.store.begin().await?;
    let was = found(&mut tx, author.key.workspace, id, &headers).await?;
    write::remove(&app, &mut tx, &author.doer(), id).await?;
    tx.commit().await?;
    app.rules.notify_one();
    Ok(axum::Json(Shown::from(was)))
}

async fn turn(app: &App, author: &Author, id: Uuid, headers: &HeaderMap, on: bool) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let was = found(&mut tx, workspace, id, headers).await?;
    switch(app, &mut tx, &author.doer(), (id, &was.name), on).await?;
    let now = write::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    tx.commit().await?;
    app.rules.notify_one();
    tag::reply(StatusCode::OK, &Shown::from(now))
}

/// Where a rule goes.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RulePlace)]
pub(in crate::web::api) struct Place {
    /// From 1; a number beyond the end is the end.
    #[schema(example = 1, minimum = 1, maximum = 200)]
    place: usize,
}

/// Puts a rule elsewhere among the others.
///
/// Needs a key of scope `write` or `all`. Rules look at what happened in their order, which matters below one that stops.
#[utoipa::path(put, path = "/rules/{id}/place", tag = "rules", operation_id = "place_rule", request_body = Place,
    params(("id" = Uuid, Path, description = "The rule's id.")),
    responses(
        (status = 200, description = "The rule, which is there now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such rule in this workspace."),
        (status = 422, description = "It is no place."),
    ))]
pub(in crate::web::api) async fn place(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    Sent(Place { place }): Sent<Place>,
) -> Result<Response, Problem> {
    if !(1..=MOST).contains(&place) {
        let detail = format!("`place` must be from 1 to {MOST}.");
        return Err(Problem::mistaken(vec![Mistake { field: "place".to_owned(), reason: "not-a-place", detail }]));
    }
    let mut tx = app.store.begin().await?;
    if !write::place(&app, &mut tx, &author.doer(), id, |_| place - 1).await? {
        return Err(absent());
    }
    let now = write::find(&mut tx, author.key.workspace, id).await?.ok_or_else(absent)?;
    tx.commit().await?;
    tag::reply(StatusCode::OK, &Shown::from(now))
}

/// Switches a rule on: it looks at what is said from now on.
///
/// Needs a key of scope `write` or `all`. One that stopped by itself goes on with what waits: see `halted`, and what it
/// would do, before. One that is on stays so.
#[utoipa::path(post, path = "/rules/{id}/on", tag = "rules", operation_id = "switch_rule_on",
    params(
        ("id" = Uuid, Path, description = "The rule's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "It is on.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such rule in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
        (status = 422, description = "It would choose by what customers think whom to ask for public reviews."),
    ))]
pub(in crate::web::api) async fn switch_on(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    turn(&app, &author, id, &headers, true).await
}

/// Switches a rule off: what waits for it is over.
///
/// Needs a key of scope `write` or `all`. One that is off stays so.
#[utoipa::path(post, path = "/rules/{id}/off", tag = "rules", operation_id = "switch_rule_off",
    params(
        ("id" = Uuid, Path, description = "The rule's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "It is off.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such rule in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(in crate::web::api) async fn switch_off(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    turn(&app, &author, id, &headers, false).await
}
