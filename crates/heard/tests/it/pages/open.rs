//! Every page at once: each opens, each is for its own company alone, and none lets a customer's words be anything
//! but words.

use axum::http::Method;
use feedback::Mode;
use store::response::State;
use store::user::User;

use crate::stage::{NOON, Reply, Stage};

/// Every address that Iva may open, for a survey 1 and this response.
pub(crate) fn addresses(response: &str) -> Vec<String> {
    let fixed = [
        "/",
        "/?period=7d",
        "/?period=all",
        "/?period=days",
        "/surveys",
        "/surveys/new",
        "/surveys/new?template=why",
        "/surveys/new?template=%3Cb%3E",
        "/surveys/import",
        "/surveys/1",
        "/surveys/1/invite",
        "/planner",
        "/surveys/1/table",
        "/surveys/1/table?query=score+by+team,+month+in+all&rows=property.x&columns=day&in=%3Cb%3E&measure=mean",
        "/surveys/1/table?query=score+by+%3Cb%3E",
        "/planner?mix=csat-80&margin=%3Cb%3E&change=0&n=1&rate=1000000000",
        "/surveys/1/planner",
        "/surveys/1/planner?period=all&margin=1&change=1&n=1000000000&rate=1",
        "/surveys/1?against=year",
        "/surveys/1?against=version:1",
        "/surveys/1?against=filter:place+%3D+link&trend=quarter",
        "/surveys/1?against=filter:%3Cb%3E",
        "/import",
        "/surveys/1?period=12m&trend=day&by=team&place=link&team=-",
        "/surveys/1?period=days&from=0001-01-01&to=9999-12-31&trend=day",
        "/surveys/1?period=all&trend=month&by=language&done=saved",
        "/responses",
        "/responses?survey=1&band=detractor&comment=with&state=excluded&period=days&from=2026-11-21",
        "/responses?before=1795262400000.00000000000000000000000000000000",
        "/views",
        "/views?done=view-removed",
        "/surveys/1?view=1",
        "/responses?view=1&done=view-saved",
        "/settings",
        "/settings?done=saved",
        "/account",
    ];
    let mut all: Vec<String> = fixed.map(str::to_owned).into();
    all.extend(["", "?survey=1&band=none", "?done=%3Cb%3E"].map(|query| format!("/responses/{response}{query}")));
    all
}

#[tokio::test]
async fn every_page_opens_and_has_one_heading() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let empty = ["/", "/surveys", "/surveys/1", "/responses"];
    for path in empty {
        is_whole(&stage.get_as(&cookie, path).await, path);
    }
    let mut response = String::new();
    for nth in 0..40 {
        response = stage.given(NOON - nth, 9, |_| ()).await.simple().to_string();
    }
    let before: Vec<i64> = stage.responses().await.iter().map(|row| row.change).collect();
    for path in addresses(&response) {
        is_whole(&stage.get_as(&cookie, &path).await, &path);
        let head = stage.send(Method::HEAD, &path, &[("cookie", &cookie)], "").await;
        assert_eq!((head.status.as_u16(), head.body.as_str()), (200, ""), "{path}");
        assert_eq!(stage.get(&path).await.status, 303, "{path} is for those who signed in");
    }
    let after: Vec<i64> = stage.responses().await.iter().map(|row| row.change).collect();
    assert_eq!(before, after, "looking changes nothing");
    for path in [
        "/surveys/2",
        "/surveys/2?view=1",
        "/views/1",
        "/views/x",
        "/surveys/x",
        "/surveys/99999999999999999999",
        "/responses/x",
        "/nowhere",
    ] {
        let page = stage.get_as(&cookie, path).await;
        assert_eq!((page.status.as_u16(), page.body.matches("<h1").count()), (404, 1), "{path}");
    }
}

fn is_whole(page: &Reply, path: &str) {
    assert_eq!(page.status, 200, "{path}: {}", page.body);
    assert_eq!(page.body.matches("<h1").count(), 1, "{path}");
    assert_eq!(page.header("cache-control"), "no-store", "{path}");
    assert!(page.header("content-security-policy").contains("script-src 'self'"), "{path}");
}

#[tokio::test]
async fn customers_words_stay_words() {
    const EVIL: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    let stage = Stage::new().await.with_iva().await;
    let customer = stage.customer(EVIL).await;
    let mut response = String::new();
    for nth in 0..12 {
        let id = stage.given(NOON - nth, 9, |response| {
            response.said.comment = Some(EVIL.to_owned());
            response.contact = Some(customer);
            response.facts.team = Some(if nth > 5 { EVIL } else { "Workshop" }.to_owned());
            response.facts.language = Some(EVIL.to_owned());
            response.facts.place = EVIL.to_owned();
        });
        response = id.await.simple().to_string();
    }
    let cookie = stage.iva().await;
    let mut paths = addresses(&response);
    paths.push("/surveys/1?by=team&team=%3Cscript%3Ealert(1)%3C/script%3E%22".to_owned());
    paths.push("/surveys/1?by=team".to_owned());
    let mut seen = 0;
    for path in paths {
        let page = stage.get_as(&cookie, &path).await;
        assert!(!page.body.contains("<script>") && !page.body.contains("<img"), "{path}: {}", page.body);
        seen += page.body.matches("&lt;script&gt;").count();
    }
    assert!(seen > 20, "the words are there, as words: {seen}");
}

#[tokio::test]
async fn a_strangers_company_sees_nothing_of_ours() {
    let stage = Stage::new().await.with_iva().await;
    let ours = stage.given(NOON, 2, |response| response.said.comment = Some("Our secret".to_owned())).await;
    let cookie = marko(&stage).await;
    let path = format!("/responses/{}", ours.simple());
    for address in ["/", "/surveys", "/responses", "/responses?survey=1", "/settings", "/account"] {
        let page = stage.get_as(&cookie, address).await;
        assert_eq!(page.status, 200, "{address}");
        let ours = ["Our secret", "After a repair", "Lindentree", &path];
        assert!(ours.iter().all(|words| !page.body.contains(words)), "{address}: {}", page.body);
    }
    for address in ["/surveys/1", &path] {
        assert_eq!(stage.get_as(&cookie, address).await.status, 404, "{address}");
    }
    let csrf = stage.get_as(&cookie, "/account").await.field("csrf");
    for address in ["exclude", "restore"].map(|what| format!("{path}/{what}")) {
        let reply = stage.post_as(&cookie, &address, &format!("csrf={csrf}&reason=spam")).await;
        assert_eq!(reply.status, 404, "{address}");
    }
    let row = &stage.responses().await[0];
    assert_eq!((row.state, row.change), (State::Confirmed, 1), "and changes nothing");
}

/// Marko, who works in another company on the same server; his cookie.
pub(crate) async fn marko(stage: &Stage) -> String {
    let chance = &stage.app.chance;
    let password = heard::password::hash("kratka pot do doma".to_owned(), chance).await.expect("hashed");
    let marko = User { id: chance.id(NOON), email: "marko@example.com".into(), name: "Marko Breza".into(), password };
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(store::user::add(&mut tx, &marko, NOON).await.expect("added"));
    let other = store::workspace::add(&mut tx, "birch", "Birch Boats", "Europe/Oslo", NOON).await.expect("added");
    store::member::join(&mut tx, other.expect("a free key").id, marko.id, store::member::Role::Owner)
        .await
        .expect("joined");
    tx.commit().await.expect("commit");
    let reply = stage.log_in("marko@example.com", "kratka pot do doma").await;
    reply.header("set-cookie").split(';').next().expect("a cookie").to_owned()
}

#[tokio::test]
async fn how_responses_are_judged_is_a_setting_that_holds_at_once() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let mode = async || {
        let published = stage.app.published(stage.workspace, 1).await.expect("found").expect("a survey");
        published.workspace.mode
    };
    assert_eq!(mode().await, Mode::Balanced);
    let page = stage.get_as(&cookie, "/settings").await;
    assert!(
        page.body.contains("value=\"balanced\" checked") && page.body.contains("Europe/Ljubljana"),
        "{}",
        page.body
    );
    let csrf = page.field("csrf");
    assert_eq!(stage.post_as(&cookie, "/settings", "csrf=wrong&mode=strict").await.status, 403);
    let none = stage.post_as(&cookie, "/settings", &format!("csrf={csrf}&mode=lenient")).await;
    assert!(none.status == 422 && none.body.contains("Choose one of the two."), "{}", none.body);
    let saved = stage.post_as(&cookie, "/settings", &format!("csrf={csrf}&mode=strict")).await;
    assert_eq!((saved.status.as_u16(), saved.header("location")), (303, "/settings?done=saved"));
    let page = stage.get_as(&cookie, "/settings?done=saved").await;
    assert!(page.body.contains("value=\"strict\" checked") && page.text().contains("Saved."), "{}", page.body);
    assert_eq!(mode().await, Mode::Strict, "what was kept in memory was forgotten");
}
