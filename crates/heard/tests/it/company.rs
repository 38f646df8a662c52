//! A company shows itself to its customers: what an owner sets stands on every page they see, at once and nowhere else.

use axum::http::Method;
use store::member::Role;

use crate::people::somebody;
use crate::stage::{Reply, Stage};

const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n not much of a picture";

async fn send_logo(stage: &Stage, cookie: &str, csrf: &str, bytes: &[u8]) -> Reply {
    let part =
        |name: &str, rest: &str| format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"{rest}\r\n\r\n");
    let mut body = format!("{}{csrf}\r\n{}", part("csrf", ""), part("logo", "; filename=\"logo.png\"")).into_bytes();
    body.extend(bytes);
    body.extend(b"\r\n--edge--\r\n");
    let headers = [("cookie", cookie), ("content-type", "multipart/form-data; boundary=edge")];
    stage.send(Method::POST, "/settings/company/logo", &headers, body).await
}

#[tokio::test]
async fn colour_address_and_notice_stand_on_every_customers_page() {
    let stage = Stage::new().await;
    let cookie = somebody(&stage, Role::Owner).await;
    let link = stage.invite("Ana").await;
    let before = stage.get(&link).await;
    assert!(!before.body.contains("--brand-h:264") && !before.body.contains("<address>"), "{}", before.body);
    let csrf = stage.get_as(&cookie, "/settings/company").await.field("csrf");
    let form = format!(
        "csrf={csrf}&name=Lindentree+Cycles&zone=Europe/Skopje&own=yes&colour=%230000ff&address=Lime+Street+1%0D%0ALjubljana\
         &privacy=https://lindentree.example/privacy"
    );
    assert_eq!(stage.post_as(&cookie, "/settings/company", &form).await.status, 303);
    let page = stage.get(&link).await;
    assert!(page.body.contains("--brand-h:264.1;--brand-c:0.120"), "{}", page.body);
    assert!(page.body.contains("<address>Lime Street 1<br>Ljubljana</address>"), "{}", page.body);
    assert!(page.body.contains("href=\"https://lindentree.example/privacy\""), "{}", page.body);
    let thanks = stage.post(&link, "score=9&language=en").await;
    for part in ["--brand-h:264.1", "<address>", "https://lindentree.example/privacy"] {
        assert!(thanks.body.contains(part), "{part}");
    }
    let policy = page.header("content-security-policy");
    assert_eq!(policy.matches("'sha256-").count(), 4, "its colour is admitted by its hash: {policy}");
    let told = stage.get_as(&cookie, "/audit").await.text();
    assert!(told.contains("changed the settings"), "{told}");
}

#[tokio::test]
async fn what_is_mistyped_comes_back_and_changes_nothing() {
    let stage = Stage::new().await;
    let cookie = somebody(&stage, Role::Owner).await;
    let csrf = stage.get_as(&cookie, "/settings/company").await.field("csrf");
    let form = format!("csrf={csrf}&name=&zone=Europe/Nowhere&own=yes&colour=blue&privacy=javascript:alert(1)");
    let page = stage.post_as(&cookie, "/settings/company", &form).await;
    assert_eq!(page.status, 422);
    for words in ["1 to 200 characters", "no such time zone", "choose a colour", "beginning with https://"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    assert!(page.body.contains("value=\"Europe/Nowhere\""));
    let mut read = stage.app.store.read().await.expect("read");
    let workspace =
        store::workspace::find_by_id(&mut read, stage.workspace).await.expect("found").expect("it is there");
    assert_eq!((workspace.privacy_url.as_str(), workspace.colour), ("", None));
}

#[tokio::test]
async fn a_logo_is_shown_until_it_is_taken_away_and_only_pictures_are_taken() {
    let stage = Stage::new().await;
    let cookie = somebody(&stage, Role::Owner).await;
    let csrf = stage.get_as(&cookie, "/settings/company").await.field("csrf");
    assert_eq!(send_logo(&stage, &cookie, "guess", PIXEL).await.status, 403);
    for (bytes, words) in [(b"<html>".to_vec(), "not a PNG"), (vec![0; 201 * 1024], "larger than 200")] {
        let refused = send_logo(&stage, &cookie, &csrf, &bytes).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains(words), "{}", refused.text());
    }
    assert_eq!(send_logo(&stage, &cookie, &csrf, PIXEL).await.status, 303);
    let link = stage.invite("Ana").await;
    let page = stage.get(&link).await;
    let logo =
        page.body.split("<img src=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a logo").to_owned();
    let picture = stage.get(&logo).await;
    assert_eq!((picture.status.as_u16(), picture.header("content-type")), (200, "image/png"));
    assert!(picture.header("content-security-policy").contains("sandbox"));
    assert_eq!(stage.get("/logo/1/0000000000000000").await.status, 404);
    assert_eq!(stage.get("/logo/x/y").await.status, 404);

    let body = format!(
        "--edge\r\ncontent-disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--edge\r\n\
         content-disposition: form-data; name=\"remove\"\r\n\r\nyes\r\n--edge--\r\n"
    );
    let headers = [("cookie", cookie.as_str()), ("content-type", "multipart/form-data; boundary=edge")];
    assert_eq!(stage.send(Method::POST, "/settings/company/logo", &headers, body).await.status, 303);
    assert!(!stage.get(&link).await.body.contains("<img"));
    assert_eq!(stage.get(&logo).await.status, 404);
}
