//! Keys of programs: made, shown once, used and revoked.

use super::leads;
use crate::api::Program;
use crate::stage::{DAY, Stage};

fn program<'a>(stage: &'a Stage, key: &str) -> Program<'a> {
    Program { stage, key: key.to_owned(), id: uuid::Uuid::nil() }
}

#[tokio::test]
async fn a_key_is_made_shown_once_used_and_revoked() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    for (form, why) in [("name=&scope=read", "at most 100"), ("name=Till&scope=everything", "one of the three")] {
        let wrong = stage.send_from(&iva, "/settings/keys", "/settings/keys", form).await;
        assert!(wrong.status == 422 && wrong.text().contains(why), "{form}: {}", wrong.text());
    }
    let made = stage.send_from(&iva, "/settings/keys", "/settings/keys", "name=Web+%3Cshop%3E&scope=read").await;
    assert!(made.text().contains("The key for Web <shop>"), "{}", made.text());
    let (_, rest) = made.body.split_once("data-copy=\"").expect("a key");
    let key = rest.split('"').next().expect("its end").to_owned();
    let page = stage.get_as(&iva, "/settings/keys").await;
    assert!(!page.body.contains(&key) && page.text().contains("never used"), "{}", page.text());
    assert!(page.text().contains("made by Iva Hrast, Nov 21, 2026"), "{}", page.text());

    stage.move_clock(2 * DAY);
    assert_eq!(program(&stage, &key).get("/me").await.status, 200);
    program(&stage, &key).post("/responses", &serde_json::json!({})).await.refuses(403, "This key may read");
    stage.app.store.writer().probe().await.expect("written");
    let page = stage.get_as(&stage.iva().await, "/settings/keys").await;
    assert!(page.text().contains("last used Nov 23, 2026"), "{}", page.text());

    let (_, rest) = page.body.split_once("/settings/keys/").expect("a key");
    let revoke = format!("/settings/keys/{}/revoke", rest.split('/').next().expect("its id"));
    leads(&stage.send_from(&iva, "/settings/keys", &revoke, "").await, "/settings/keys?done=key-revoked");
    assert_eq!(stage.send_from(&iva, "/settings/keys", &revoke, "").await.status, 404);
    program(&stage, &key).get("/me").await.refuses(401, "key");
    let told = stage.get_as(&iva, "/audit").await.text();
    assert!(told.contains("Iva Hrast made an API key: Web <shop> (read)"), "{told}");
    assert!(told.contains("Iva Hrast revoked an API key: Web <shop>"), "{told}");
}

#[tokio::test]
async fn the_key_of_another_workspace_is_neither_seen_nor_revoked() {
    let stage = Stage::new().await.with_iva().await;
    let ours = stage.program().await;
    let marko = crate::pages::open::marko(&stage).await;
    assert!(stage.get_as(&marko, "/settings/keys").await.text().contains("No program has a key yet"));
    let revoke = format!("/settings/keys/{}/revoke", ours.id.simple());
    assert_eq!(stage.send_from(&marko, "/settings/keys", &revoke, "").await.status, 404);
    assert_eq!(ours.get("/me").await.status, 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_line_makes_lists_and_revokes_keys_and_says_so() {
    let stage = Stage::new().await.with_iva().await;
    let told = |output: std::process::Output| {
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    };
    let made = told(stage.heard(&["api-key", "add", "--scope", "write", "--name", "Till"]).await);
    let key = made.lines().last().expect("a key").to_owned();
    assert_eq!(program(&stage, &key).get("/me").await.status, 403, "it may write: {made}");
    let listed = told(stage.heard(&["api-key", "list"]).await);
    assert!(listed.contains("Till") && listed.contains("write"), "{listed}");
    let id = listed.split(' ').next().expect("an id");
    let revoked = told(stage.heard(&["api-key", "revoke", id]).await);
    assert!(revoked.contains("The key Till is revoked."), "{revoked}");
    let again = stage.heard(&["api-key", "revoke", id]).await;
    assert_eq!(again.status.code(), Some(2));
    assert!(told(again).contains("no such key"));
    program(&stage, &key).get("/me").await.refuses(401, "key");
    let iva = stage.iva().await;
    let audit = stage.get_as(&iva, "/audit").await.text();
    assert!(audit.contains("heard made an API key: Till (write)"), "{audit}");
    assert!(audit.contains("heard revoked an API key: Till"), "{audit}");
}
