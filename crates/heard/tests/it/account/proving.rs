//! Before what is dangerous, the password once more: within a quarter of an hour once.

use super::{PASSWORD, leads};
use crate::pages::open::marko;
use crate::stage::{MINUTE, Stage};

/// Page, address and form of everything dangerous. Marko's id stands for `{id}`.
const DANGEROUS: [(&str, &str, &str); 9] = [
    ("/people", "/people/{id}", "do=role&role=viewer"),
    ("/people", "/people/{id}", "do=end"),
    ("/people", "/people", "email=new@example.com&role=owner"),
    ("/operations", "/operations/backup", ""),
    ("/settings/mail", "/settings/mail", "host=smtp.example.com&security=tls&port=465&address=a@example.com"),
    ("/settings/keys", "/settings/keys", "name=Till&scope=all"),
    ("/settings", "/settings/second-factor", "need=yes"),
    ("/account/second-factor", "/account/second-factor", "do=begin"),
    ("/account/second-factor", "/account/second-factor", "do=off"),
];

async fn colleague(stage: &Stage, iva: &str) -> String {
    marko(stage).await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    let marko = store::user::find(&mut tx, "marko@example.com").await.expect("asked").expect("Marko");
    store::member::join(&mut tx, stage.workspace, marko.id, store::member::Role::Agent).await.expect("joined");
    tx.commit().await.expect("commit");
    assert!(stage.get_as(iva, "/people").await.body.contains(&marko.id.simple().to_string()));
    marko.id.simple().to_string()
}

#[tokio::test]
async fn what_is_dangerous_asks_for_the_password_and_changes_nothing_before() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let id = colleague(&stage, &iva).await;
    stage.move_clock(15 * MINUTE);
    for (page, path, form) in DANGEROUS {
        let reply = stage.send_from(&iva, page, &path.replace("{id}", &id), form).await;
        let escaped = page.replace('/', "%2F");
        leads(&reply, &format!("/account/prove?next={escaped}&again=yes"));
    }
    let people = stage.get_as(&iva, "/people").await.text();
    assert!(people.contains("Agent") && !people.contains("new@example.com"), "{people}");
    assert!(stage.get_as(&iva, "/settings/keys").await.text().contains("No program has a key yet"));
    assert_eq!(stage.get_as(&iva, "/settings").await.status, 200, "nobody needs a second step");
    let asked = stage.send_from(&iva, "/people", "/people", "email=new@example.com&role=viewer").await;
    assert_eq!(asked.status, 200, "who is no owner may be asked in without it: {}", asked.text());
}

#[tokio::test]
async fn after_the_password_one_is_back_and_presses_again() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let id = colleague(&stage, &iva).await;
    let (path, form) = (format!("/people/{id}"), "do=role&role=viewer");
    leads(&stage.send_from(&iva, "/people", &path, form).await, "/people?done=role-changed");
    stage.move_clock(15 * MINUTE);
    let asked = stage.send_from(&iva, "/people", &path, "do=role&role=agent").await;
    let page = stage.get_as(&iva, asked.header("location")).await;
    assert!(page.text().contains("Nothing has been changed yet"), "{}", page.text());
    let form = |password: &str| format!("next=/people&again=yes&password={password}");
    let wrong = stage.send_from(&iva, "/account", "/account/prove", &form("a+guess")).await;
    assert!(wrong.status == 422 && wrong.text().contains("not your present password"), "{}", wrong.text());
    leads(&stage.send_from(&iva, "/people", &path, "do=role&role=agent").await, asked.header("location"));
    leads(&stage.send_from(&iva, "/account", "/account/prove", &form(PASSWORD)).await, "/people?done=proved");
    assert!(stage.get_as(&iva, "/people?done=proved").await.text().contains("do again what you wanted"));
    leads(&stage.send_from(&iva, "/people", &path, "do=role&role=agent").await, "/people?done=role-changed");
    stage.move_clock(15 * MINUTE - 1);
    leads(&stage.send_from(&iva, "/people", &path, "do=role&role=viewer").await, "/people?done=role-changed");
    stage.move_clock(1);
    assert_eq!(stage.send_from(&iva, "/people", &path, "do=end").await.header("location"), asked.header("location"));
}

#[tokio::test]
async fn guessing_there_is_slowed_down_and_leads_nowhere_else() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    stage.move_clock(20 * MINUTE);
    leads(
        &stage.send_from(&iva, "/account", "/account/prove", &format!("next=//evil.test&password={PASSWORD}")).await,
        "/",
    );
    stage.move_clock(20 * MINUTE);
    let mut statuses = Vec::new();
    for _ in 0..7 {
        statuses
            .push(stage.send_from(&iva, "/account", "/account/prove", "next=/&password=guess").await.status.as_u16());
    }
    assert_eq!(statuses, [422, 422, 422, 422, 422, 422, 429]);
}

#[tokio::test]
async fn a_visitor_of_the_demonstration_has_no_password_and_is_not_asked() {
    let stage = Stage::demonstration().await;
    let visitor = super::given(&stage.get("/demo/door").await);
    stage.move_clock(60 * MINUTE);
    let made = stage.send_from(&visitor, "/settings/keys", "/settings/keys", "name=Till&scope=read").await;
    assert!(made.status == 200 && made.text().contains("The key for Till"), "{}", made.text());
    let needed = stage.send_from(&visitor, "/settings", "/settings/second-factor", "need=yes").await;
    leads(&needed, "/settings?done=second-factor-needed");
    assert_eq!(stage.get_as(&visitor, "/").await.status, 200, "there is nothing to add a second step to");
    assert_eq!(stage.get_as(&visitor, "/account/second-factor").await.status, 404);
    assert!(!stage.get_as(&visitor, "/account").await.body.contains("/account/second-factor"));
}
