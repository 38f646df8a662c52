//! Colleagues: each route against each role, coming in by a link, and nobody above themselves.

use std::collections::BTreeSet;
use std::path::Path;

use axum::http::Method;
use heard::right::Right;
use store::contact::{Card, Doing};
use store::member::Role;
use store::user::User;

use crate::pages::open::marko;
use crate::stage::{DAY, NOON, Stage};

const PASSWORD: &str = "kratka pot do doma";

/// Somebody of a role; their cookie.
pub(crate) async fn somebody(stage: &Stage, role: Role) -> String {
    let email = format!("{role}@example.com");
    add(stage, &email, role).await;
    cookie(stage, &email).await
}

pub(crate) async fn add(stage: &Stage, email: &str, role: Role) -> uuid::Uuid {
    let password = heard::password::hash(PASSWORD.to_owned(), &stage.app.chance).await.expect("hashed");
    let user = User { id: stage.app.chance.id(NOON), email: email.to_owned(), name: format!("The {role}"), password };
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(store::user::add(&mut tx, &user, NOON).await.expect("added"));
    store::member::join(&mut tx, stage.workspace, user.id, role).await.expect("joined");
    tx.commit().await.expect("commit");
    user.id
}

pub(crate) async fn cookie(stage: &Stage, email: &str) -> String {
    let reply = stage.log_in(email, PASSWORD).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.header("set-cookie").split(';').next().expect("a cookie").to_owned()
}

/// Every address for those who sign in, and the right that it needs. `{id}` stands for any.
const ROUTES: [(&str, &str, Right); 52] = [
    ("GET", "/", Right::See),
    ("GET", "/account", Right::See),
    ("POST", "/annotations/{id}/change", Right::Arrange),
    ("POST", "/annotations/{id}/remove", Right::Arrange),
    ("POST", "/annotations/{id}/restore", Right::Arrange),
    ("GET", "/audit", Right::Audit),
    ("GET", "/import", Right::Ask),
    ("POST", "/import", Right::Ask),
    ("GET", "/import/{id}", Right::Ask),
    ("POST", "/import/{id}/mapping", Right::Ask),
    ("POST", "/import/{id}/start", Right::Ask),
    ("POST", "/import/{id}/stop", Right::Ask),
    ("GET", "/live", Right::See),
    ("POST", "/logout", Right::Own),
    ("GET", "/messages", Right::Handle),
    ("POST", "/messages/{id}/handled", Right::Handle),
    ("POST", "/messages/{id}/open", Right::Handle),
    ("GET", "/people", Right::People),
    ("POST", "/people", Right::People),
    ("POST", "/people/asked/{id}/remove", Right::People),
    ("POST", "/people/{id}", Right::People),
    ("GET", "/planner", Right::See),
    ("GET", "/responses", Right::See),
    ("GET", "/responses.csv", Right::See),
    ("GET", "/responses.jsonl", Right::See),
    ("GET", "/responses.xlsx", Right::See),
    ("POST", "/responses/act", Right::Handle),
    ("POST", "/responses/undo", Right::Handle),
    ("GET", "/responses/{id}", Right::See),
    ("POST", "/responses/{id}/exclude", Right::Judge),
    ("POST", "/responses/{id}/notes", Right::Handle),
    ("POST", "/responses/{id}/notes/{note}/remove", Right::Handle),
    ("POST", "/responses/{id}/restore", Right::Judge),
    ("POST", "/responses/{id}/star", Right::Handle),
    ("POST", "/responses/{id}/tags", Right::Handle),
    ("GET", "/settings", Right::Settle),
    ("POST", "/settings", Right::Settle),
    ("GET", "/surveys", Right::See),
    ("GET", "/surveys/new", Right::Ask),
    ("POST", "/surveys/new", Right::Ask),
    ("GET", "/surveys/{id}", Right::See),
    ("POST", "/surveys/{id}/annotations", Right::Arrange),
    ("GET", "/surveys/{id}/invite", Right::Ask),
    ("POST", "/surveys/{id}/invite", Right::Ask),
    ("GET", "/surveys/{id}/planner", Right::See),
    ("GET", "/surveys/{id}/table", Right::See),
    ("GET", "/views", Right::See),
    ("POST", "/views", Right::Arrange),
    ("GET", "/views/{id}", Right::See),
    ("POST", "/views/{id}", Right::Arrange),
    ("POST", "/views/{id}/link", Right::Share),
    ("POST", "/views/{id}/move", Right::Arrange),
];

/// More of them.
const MORE: &[(&str, &str, Right)] = &[
    ("GET", "/contacts", Right::See),
    ("POST", "/contacts/mark", Right::Contacts),
    ("GET", "/contacts/new", Right::Contacts),
    ("POST", "/contacts/new", Right::Contacts),
    ("GET", "/contacts/stopped", Right::See),
    ("POST", "/contacts/stopped", Right::Contacts),
    ("POST", "/contacts/stopped/{id}", Right::Contacts),
    ("GET", "/contacts/{id}", Right::See),
    ("GET", "/contacts/{id}/change", Right::Contacts),
    ("POST", "/contacts/{id}/change", Right::Contacts),
    ("POST", "/contacts/{id}/consents", Right::Contacts),
    ("POST", "/contacts/{id}/lists", Right::Contacts),
    ("GET", "/contacts/{id}/merge", Right::Contacts),
    ("POST", "/contacts/{id}/merge", Right::Contacts),
    ("GET", "/campaigns", Right::See),
    ("GET", "/campaigns/new", Right::Ask),
    ("POST", "/campaigns/new", Right::Ask),
    ("GET", "/campaigns/{id}", Right::See),
    ("POST", "/campaigns/{id}", Right::Ask),
    ("GET", "/campaigns/{id}/edit", Right::Ask),
    ("POST", "/campaigns/{id}/edit", Right::Ask),
    ("GET", "/campaigns/{id}/preview", Right::Ask),
    ("POST", "/campaigns/{id}/preview", Right::Ask),
    ("GET", "/campaigns/{id}/recipients", Right::See),
    ("GET", "/lists", Right::See),
    ("POST", "/lists", Right::Contacts),
    ("POST", "/lists/{id}", Right::Contacts),
    ("GET", "/settings/properties", Right::Contacts),
    ("POST", "/settings/properties", Right::Contacts),
    ("POST", "/settings/properties/{key}", Right::Contacts),
    ("GET", "/settings/company", Right::Settle),
    ("POST", "/settings/company", Right::Settle),
    ("POST", "/settings/company/logo", Right::Settle),
    ("GET", "/settings/envelopes", Right::Settle),
    ("POST", "/settings/envelopes", Right::Settle),
    ("POST", "/settings/envelopes/values", Right::Settle),
    ("GET", "/settings/envelopes/{id}", Right::Settle),
    ("POST", "/settings/envelopes/{id}", Right::Settle),
    ("POST", "/settings/envelopes/{id}/remove", Right::Settle),
    ("GET", "/settings/webhooks", Right::Settle),
    ("POST", "/settings/webhooks", Right::Settle),
    ("GET", "/settings/webhooks/{id}", Right::Settle),
    ("POST", "/settings/webhooks/{id}", Right::Settle),
    ("POST", "/settings/webhooks/{id}/test", Right::Settle),
    ("POST", "/settings/webhooks/{id}/secret", Right::Settle),
    ("POST", "/settings/webhooks/{id}/do", Right::Settle),
    ("POST", "/settings/webhooks/{id}/again", Right::Settle),
    ("GET", "/settings/quarantine", Right::Settle),
    ("POST", "/settings/quarantine", Right::Settle),
    ("GET", "/contacts/import", Right::Contacts),
    ("POST", "/contacts/import", Right::Contacts),
    ("GET", "/contacts/import/{id}", Right::Contacts),
    ("GET", "/contacts/import/{id}/errors.csv", Right::Contacts),
    ("POST", "/contacts/import/{id}/mapping", Right::Contacts),
    ("POST", "/contacts/import/{id}/start", Right::Contacts),
    ("POST", "/contacts/import/{id}/stop", Right::Contacts),
    ("GET", "/contacts/import/{id}/undo", Right::Contacts),
    ("POST", "/contacts/import/{id}/undo", Right::Contacts),
    ("GET", "/surveys/import", Right::Ask),
    ("POST", "/surveys/import", Right::Ask),
    ("GET", "/surveys/{id}/survey.json", Right::See),
    ("GET", "/agents/{id}", Right::People),
    ("GET", "/surveys/{id}/edit", Right::Ask),
    ("POST", "/surveys/{id}/edit", Right::Ask),
    ("GET", "/surveys/{id}/edit/preview", Right::Ask),
    ("GET", "/surveys/{id}/publish", Right::Ask),
    ("POST", "/surveys/{id}/publish", Right::Ask),
    ("POST", "/surveys/{id}/settings", Right::Ask),
    ("GET", "/surveys/{id}/try", Right::Ask),
    ("POST", "/surveys/{id}/try", Right::Ask),
    ("GET", "/surveys/{id}/versions", Right::Ask),
    ("POST", "/surveys/{id}/versions", Right::Ask),
    ("POST", "/agents/{id}/change", Right::People),
    ("GET", "/me", Right::See),
    ("GET", "/teams", Right::People),
    ("POST", "/teams", Right::People),
    ("POST", "/teams/scores", Right::Settle),
    ("POST", "/teams/{id}", Right::People),
    ("POST", "/views/{id}/first", Right::Own),
    ("POST", "/responses/{id}/owner", Right::Handle),
    ("GET", "/account/prove", Right::Own),
    ("POST", "/account/prove", Right::Own),
    ("GET", "/account/second-factor", Right::Own),
    ("POST", "/account/second-factor", Right::Own),
    ("POST", "/account/sessions/end", Right::Own),
    ("POST", "/account/sessions/{id}/end", Right::Own),
    ("GET", "/contacts/{id}/erase", Right::Contacts),
    ("POST", "/contacts/{id}/erase", Right::Contacts),
    ("POST", "/contacts/{id}/export.json", Right::Contacts),
    ("GET", "/settings/keys", Right::Settle),
    ("POST", "/settings/keys", Right::Settle),
    ("POST", "/settings/keys/{id}/revoke", Right::Settle),
    ("GET", "/settings/senders", Right::Settle),
    ("POST", "/settings/senders", Right::Settle),
    ("GET", "/settings/senders/{id}", Right::Settle),
    ("POST", "/settings/senders/{id}", Right::Settle),
    ("POST", "/settings/senders/{id}/test", Right::Settle),
    ("POST", "/settings/senders/{id}/remove", Right::Settle),
    ("POST", "/settings/senders/{id}/domain", Right::Settle),
    ("POST", "/settings/senders/{id}/signature", Right::Install),
    ("POST", "/settings/senders/{id}/signature/on", Right::Install),
    ("POST", "/settings/senders/{id}/signature/off", Right::Install),
    ("POST", "/settings/senders/{id}/signature/delete", Right::Install),
    ("POST", "/settings/second-factor", Right::Settle),
    ("GET", "/operations", Right::Install),
    ("POST", "/operations/backup", Right::Install),
    ("POST", "/account/alerts", Right::Own),
    ("GET", "/settings/incoming", Right::Settle),
    ("GET", "/settings/incoming/new", Right::Settle),
    ("POST", "/settings/incoming/new", Right::Settle),
    ("GET", "/settings/incoming/{id}", Right::Settle),
    ("POST", "/settings/incoming/{id}", Right::Settle),
    ("POST", "/settings/incoming/{id}/do", Right::Settle),
    ("POST", "/settings/incoming/{id}/secret", Right::Settle),
    ("GET", "/rules", Right::Ask),
    ("POST", "/rules/sites", Right::Settle),
    ("POST", "/rules/order", Right::Ask),
    ("POST", "/rules/holidays", Right::Settle),
    ("GET", "/rules/new", Right::Ask),
    ("POST", "/rules/new", Right::Ask),
    ("GET", "/rules/{id}", Right::Ask),
    ("POST", "/rules/{id}", Right::Ask),
    ("POST", "/rules/{id}/do", Right::Ask),
    ("GET", "/rules/{id}/file", Right::Ask),
    ("POST", "/responses/{id}/handling", Right::Handle),
    ("GET", "/reports", Right::See),
    ("POST", "/reports", Right::Share),
    ("POST", "/reports/now", Right::See),
    ("POST", "/reports/alarm", Right::Settle),
    ("GET", "/reports/{id}", Right::See),
    ("POST", "/reports/{id}/do", Right::Share),
    ("POST", "/account/language", Right::Own),
    ("POST", "/account/password", Right::Own),
    ("GET", "/settings/mail", Right::Install),
    ("POST", "/settings/mail", Right::Install),
    ("POST", "/settings/mail/test", Right::Install),
    ("GET", "/settings/mail/inbox", Right::Install),
    ("POST", "/settings/mail/inbox", Right::Install),
    ("POST", "/settings/mail/inbox/try", Right::Install),
    ("POST", "/settings/mail/domain", Right::Install),
    ("POST", "/settings/mail/signature", Right::Install),
    ("POST", "/settings/mail/signature/on", Right::Install),
    ("POST", "/settings/mail/signature/off", Right::Install),
    ("POST", "/settings/mail/signature/delete", Right::Install),
    ("POST", "/views/{id}/remove", Right::Arrange),
    ("POST", "/views/{id}/save", Right::Arrange),
    ("POST", "/workspace", Right::Own),
];

/// What takes files and is no form: stories of their own send a wrong word there.
const FILES: [&str; 3] = ["/contacts/import", "/import", "/settings/company/logo"];

/// What is open to everybody: respondents, people with a link, and the door itself.
const OPEN: &[&str] = &[
    "/logo/{workspace}/{hash}",
    "/api",
    "/login/code",
    "/healthz",
    "/hooks/{id}",
    "/metrics",
    "/readyz",
    "/forgot",
    "/reset/{word}",
    "/demo/{word}",
    "/join/{token}",
    "/language",
    "/login",
    "/r/{token}",
    "/r/{token}/check",
    "/r/{token}/{score}",
    "/s/{slug}",
    "/s/{slug}/check",
    "/setup/{word}",
    "/static/{*path}",
    "/v/{token}",
    "/v/{token}/score.png",
    "/v/{token}/score.svg",
    "/unsubscribe/{token}",
    "/report/{token}",
    "/no-report/{token}",
];

fn routes() -> impl Iterator<Item = (&'static str, &'static str, Right)> {
    ROUTES.into_iter().chain(MORE.iter().copied())
}

/// The addresses that the source names, but for the API's.
fn named(folder: &Path, into: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if !path.ends_with("api") {
                named(&path, into);
            }
            continue;
        }
        if path.ends_with("api.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a text");
        let after = text.split(".route(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
        into.extend(after.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
}

#[test]
fn every_address_of_the_source_is_in_the_table() {
    let mut there = BTreeSet::new();
    named(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web"), &mut there);
    let told: BTreeSet<String> =
        routes().map(|(_, path, _)| path).chain(OPEN.iter().copied()).map(str::to_owned).collect();
    let differing: Vec<&String> = there.symmetric_difference(&told).collect();
    assert_eq!(differing, Vec::<&String>::new());
}

/// An address with ids of these.
fn filled(path: &str, survey: i64, response: &str) -> String {
    let path = path.replace("/surveys/{id}", &format!("/surveys/{survey}"));
    let path = path.replace("/contacts/{id}", &format!("/contacts/{response}"));
    path.replace("/responses/{id}", &format!("/responses/{response}")).replace("{id}", "1").replace("{note}", response)
}

#[tokio::test]
async fn every_route_is_open_to_exactly_the_roles_of_its_right() {
    let stage = Stage::new().await;
    let response = stage.given(NOON, 9, |_| {}).await.simple().to_string();
    for role in Role::ALL {
        let cookie = somebody(&stage, role).await;
        let csrf = stage.get_as(&cookie, "/account").await.field("csrf");
        for (method, path, right) in routes().filter(|(_, path, _)| *path != "/logout" && *path != "/live") {
            let address = filled(path, stage.survey_id(), &response);
            let reply = match method {
                "GET" => stage.get_as(&cookie, &address).await,
                // A file cannot be sent as a form: what it is refused for comes after the right.
                _ => stage.post_as(&cookie, &address, &format!("csrf={csrf}")).await,
            };
            let is_refused = reply.status == 403 && reply.body.contains("Your role does not allow this");
            assert_eq!(is_refused, !right.is_of(role), "{role}: {method} {path}: {} {}", reply.status, reply.text());
            assert!(reply.status != 500, "{role}: {method} {path}: {}", reply.text());
        }
    }
    assert_eq!(stage.responses().await.len(), 1);
}

#[tokio::test]
async fn without_the_sessions_word_nobody_changes_anything() {
    let stage = Stage::new().await;
    let response = stage.given(NOON, 9, |_| {}).await.simple().to_string();
    let cookie = somebody(&stage, Role::Owner).await;
    for (method, path, _) in routes().filter(|(method, path, _)| *method == "POST" && !FILES.contains(path)) {
        let address = filled(path, stage.survey_id(), &response);
        assert_eq!(stage.post_as(&cookie, &address, "csrf=guess").await.status, 403, "{method} {path}");
        assert_eq!(
            stage.post(&address, "csrf=guess").await.status,
            303,
            "{method} {path}: a stranger is sent to log in"
        );
    }
}

#[tokio::test]
async fn no_role_sees_another_workspaces_rows() {
    let stage = Stage::new().await.with_iva().await;
    let response = stage.given(NOON, 9, |response| response.said.comment = Some("Zeleno kolo".to_owned())).await;
    // A customer of the same id: whatever an address names is somebody else's.
    let card = Card { name: Some("Zeleno kolo".to_owned()), ..Card::default() };
    let doing = Doing { workspace: stage.workspace, at: NOON, actor: None, name: Some("Iva Hrast"), import: None };
    let mut tx = stage.app.store.begin().await.expect("begin");
    store::contact::add(&mut tx, &doing, response, &card).await.expect("added");
    tx.commit().await.expect("commit");
    let response = response.simple().to_string();
    let cookie = marko(&stage).await;
    let csrf = stage.get_as(&cookie, "/account").await.field("csrf");
    for (method, path, _) in routes().filter(|(_, path, _)| *path != "/logout" && *path != "/live") {
        let address = filled(path, stage.survey_id(), &response);
        let reply = match method {
            "GET" => stage.get_as(&cookie, &address).await,
            _ => stage.post_as(&cookie, &address, &format!("csrf={csrf}&id={response}&do=star&workspace=1")).await,
        };
        assert!(!reply.body.contains("Zeleno kolo") && !reply.body.contains("Iva Hrast"), "{method} {path}");
        let names_one = ["/surveys/{id}", "/responses/{id}", "/contacts/{id}"].iter().any(|one| path.contains(one));
        assert!(!names_one || reply.status == 404, "{method} {path}: {}", reply.status);
    }
}

#[tokio::test]
async fn a_viewers_pages_offer_nothing_that_they_may_not_do() {
    let stage = Stage::new().await.with_iva().await;
    let response = stage.given(NOON, 3, |_| {}).await.simple().to_string();
    for role in [Role::Viewer, Role::Agent] {
        let cookie = somebody(&stage, role).await;
        let csrf = stage.get_as(&cookie, "/account").await.field("csrf");
        let survey = format!("/surveys/{}", stage.survey_id());
        for page in ["/", "/responses", &survey, "/surveys", "/views", "/account", &format!("/responses/{response}")] {
            let page = stage.get_as(&cookie, page).await;
            for form in page.body.split("method=\"post\"").skip(1) {
                let tag = form.split('>').next().expect("a tag");
                // The stars' form is filled by its buttons.
                let Some((_, action)) = tag.split_once("action=\"") else { continue };
                let action = action.trim_end_matches('"').split('"').next().expect("an action").replace("&amp;", "&");
                if action == "/logout" {
                    continue;
                }
                let reply = stage.post_as(&cookie, &action, &format!("csrf={csrf}&way=none")).await;
                assert_ne!(reply.status, 403, "{role}: {action}");
            }
            for link in page.links("/").into_iter().filter(|link| !link.starts_with("/static") && link != "/live") {
                assert_ne!(stage.get_as(&cookie, &link).await.status, 403, "{role}: {link}");
            }
        }
    }
}

/// The link that asking somebody in shows.
async fn asked(stage: &Stage, cookie: &str, email: &str, role: &str) -> String {
    let csrf = stage.get_as(cookie, "/people").await.field("csrf");
    let page = stage.post_as(cookie, "/people", &format!("csrf={csrf}&email={email}&role={role}")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let (_, rest) = page.body.split_once("/join/").expect("a link");
    format!("/join/{}", rest.split('"').next().expect("its end"))
}

#[tokio::test]
async fn a_colleague_comes_in_by_a_link_once_and_works_as_they_were_asked_to() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let link = asked(&stage, &iva, "bor@example.com", "agent").await;
    let page = stage.get(&link).await;
    assert!(page.text().contains("Iva Hrast asked you in as Agent."), "{}", page.text());
    let weak = stage.post(&link, "name=Bor&password=short").await;
    assert_eq!(weak.status, 422);
    let form = format!("name=Bor+Kos&password={}", PASSWORD.replace(' ', "+"));
    let came = stage.post(&link, &form).await;
    assert_eq!((came.status.as_u16(), came.header("location")), (303, "/"), "{}", came.text());
    let bor = came.header("set-cookie").split(';').next().expect("a cookie").to_owned();
    assert!(stage.get_as(&bor, "/account").await.text().contains("You are Agent there."));
    assert_eq!(stage.get_as(&bor, "/settings").await.status, 403);
    for again in [stage.get(&link).await, stage.post(&link, &form).await] {
        assert_eq!(again.status, 404, "it works once");
    }
    let told = stage.get_as(&iva, "/audit").await.text();
    assert!(told.contains("Bor Kos came in: bor@example.com (agent)"), "{told}");
    assert!(told.contains("Iva Hrast asked a colleague in: bor@example.com (agent)"), "{told}");
}

#[tokio::test]
async fn a_link_of_a_known_address_asks_for_its_password_and_opens_a_second_workspace() {
    let stage = Stage::new().await.with_iva().await;
    marko(&stage).await;
    let link = asked(&stage, &stage.iva().await, "marko@example.com", "viewer").await;
    assert!(stage.get(&link).await.text().contains("Your password here"));
    assert_eq!(stage.post(&link, "password=something+else").await.status, 422);
    let came = stage.post(&link, &format!("password={}", PASSWORD.replace(' ', "+"))).await;
    let marko = came.header("set-cookie").split(';').next().expect("a cookie").to_owned();
    let page = stage.get_as(&marko, "/account").await;
    assert!(
        page.text().contains("Work in Birch Boats") && page.text().contains("You are Viewer there."),
        "{}",
        page.text()
    );
    let form = |workspace: i64| format!("csrf={}&workspace={workspace}", page.field("csrf"));
    assert_eq!(stage.post_as(&marko, "/workspace", &form(99)).await.status, 404, "one of one's own");
    let other = page.body.split("name=\"workspace\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let other = other.expect("a workspace").parse().expect("a number");
    assert_eq!(stage.post_as(&marko, "/workspace", &form(other)).await.status, 303);
    assert!(stage.get_as(&marko, "/account").await.text().contains("You are Owner there."));
}

#[tokio::test]
async fn a_link_ends_after_a_week_and_when_it_is_taken_back() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let late = asked(&stage, &iva, "late@example.com", "viewer").await;
    let first = asked(&stage, &iva, "bor@example.com", "viewer").await;
    let second = asked(&stage, &iva, "bor@example.com", "agent").await;
    assert_eq!(stage.get(&first).await.status, 404, "asked anew, the older link ends");
    let page = stage.get_as(&iva, "/people").await;
    let (_, rest) = page.body.split_once("/people/asked/").expect("an invitation");
    let (id, _) = rest.split_once('/').expect("its end");
    let gone =
        stage.post_as(&iva, &format!("/people/asked/{id}/remove"), &format!("csrf={}", page.field("csrf"))).await;
    assert_eq!(gone.header("location"), "/people?done=unasked");
    let still = [stage.get(&second).await.status.as_u16(), stage.get(&late).await.status.as_u16()];
    assert!(still == [404, 200] || still == [200, 404], "{still:?}");
    stage.move_clock(7 * DAY);
    assert_eq!(stage.get(&late).await.status, 404);
}

#[tokio::test]
async fn nobody_is_made_more_than_the_one_who_makes_them() {
    let stage = Stage::new().await.with_iva().await;
    let (manager, other) = (somebody(&stage, Role::Manager).await, add(&stage, "tine@example.com", Role::Agent).await);
    let csrf = stage.get_as(&manager, "/people").await.field("csrf");
    let owner = format!("csrf={csrf}&email=bor@example.com&role=owner");
    assert_eq!(stage.post_as(&manager, "/people", &owner).await.status, 422);
    let tine = format!("/people/{}", other.simple());
    assert_eq!(stage.post_as(&manager, &tine, &format!("csrf={csrf}&do=role&role=manager")).await.status, 403);
    assert_eq!(stage.post_as(&manager, &tine, &format!("csrf={csrf}&do=role&role=viewer")).await.status, 303);
    let iva = stage.iva().await;
    let page = stage.get_as(&iva, "/people").await;
    let me = page.body.split("/people/").filter_map(|rest| rest.split('"').next()).find(|id| id.len() == 32);
    let me = format!("/people/{}", me.expect("Iva is first"));
    assert_eq!(stage.post_as(&manager, &me, &format!("csrf={csrf}&do=end")).await.status, 403);
    let alone = stage.post_as(&iva, &me, &format!("csrf={}&do=end", page.field("csrf"))).await;
    assert!(alone.status == 422 && alone.text().contains("A workspace needs an owner"), "{}", alone.text());
}

#[tokio::test]
async fn who_left_is_out_at_once_and_can_begin_again() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let agent = somebody(&stage, Role::Agent).await;
    let page = stage.get_as(&iva, "/people").await;
    let ids: Vec<&str> =
        page.body.split("action=\"/people/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let other = ids.iter().find(|id| **id != ids[0]).expect("the agent comes after the owner");
    let theirs = format!("/people/{other}");
    let csrf = page.field("csrf");
    assert_eq!(stage.post_as(&iva, &theirs, &format!("csrf={csrf}&do=end")).await.status, 303);
    assert_eq!(stage.get_as(&agent, "/").await.status, 303, "sent to log in");
    let again = stage.log_in("agent@example.com", PASSWORD).await;
    assert!(again.status == 403 && again.text().contains("in no workspace here any more"), "{}", again.text());
    assert!(stage.get_as(&iva, "/people").await.text().contains("No longer here"));
    assert_eq!(stage.post_as(&iva, &theirs, &format!("csrf={csrf}&do=begin")).await.status, 303);
    assert_eq!(stage.get_as(&agent, "/").await.status, 303, "the session of before has ended for good");
    let agent = cookie(&stage, "agent@example.com").await;
    assert_eq!(stage.get_as(&agent, "/").await.status, 200);
}

#[tokio::test]
async fn the_list_of_deeds_is_narrowed_by_person_and_kind() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    asked(&stage, &iva, "bor@example.com", "agent").await;
    somebody(&stage, Role::Agent).await;
    let all = stage.get_as(&iva, "/audit").await;
    let who = all.body.split("<option value=\"").filter_map(|rest| rest.split('"').next()).find(|id| id.len() == 32);
    assert!(all.text().contains("The agent signed in"), "{}", all.text());
    let some = stage.get_as(&iva, "/audit?act=colleague-asked").await.text();
    assert!(some.contains("bor@example.com") && !some.contains("The agent signed in"), "{some}");
    let one = stage.get_as(&iva, &format!("/audit?who={}", who.expect("somebody"))).await;
    assert_eq!(one.status, 200);
    assert!(stage.get_as(&iva, "/audit?act=imported").await.text().contains("Nothing of this kind."));
    assert_eq!(stage.send(Method::GET, "/audit", &[], "").await.status, 303);
}
