//! Everybody reads Heard in their own language: at the door, on every page, in their mails, and where something is wrong.

use std::collections::BTreeMap;

use axum::http::Method;
use heard::app::Doors;

use crate::pages::open::addresses;
use crate::post::Post;
use crate::stage::{MINUTE, NOON, Reply, Stage};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

impl Stage {
    /// A page as a browser gets it that asks for these languages.
    async fn get_asking(&self, cookie: &str, accepted: &str, path: &str) -> Reply {
        self.send(Method::GET, path, &[("cookie", cookie), ("accept-language", accepted)], "").await
    }

    /// Iva sends a form of a page.
    async fn sends(&self, cookie: &str, path: &str, form: &str) -> Reply {
        let csrf = self.get_as(cookie, "/account").await.field("csrf");
        self.post_as(cookie, path, &format!("csrf={csrf}&{form}")).await
    }
}

fn speaks(reply: &Reply, language: &str) {
    assert!(reply.body.contains(&format!("<html lang=\"{language}\"")), "{language}: {}", reply.body);
}

#[tokio::test]
async fn the_door_speaks_as_the_browser_asks_until_a_language_is_chosen_there() {
    let stage = Stage::new().await.with_iva().await;
    let page = stage.get_asking("", "sl-SI, en;q=0.5", "/login").await;
    speaks(&page, "sl");
    assert!(page.text().contains("English Slovenščina Македонски Polski Norsk bokmål Deutsch"), "{}", page.text());
    let from = ("referer", "http://heard.test/login?next=%2Fresponses");
    let chosen = stage.send(Method::POST, "/language", &[FORM, from], "language=pl").await;
    assert_eq!((chosen.status.as_u16(), chosen.header("location")), (303, "/login?next=%2Fresponses"));
    let cookie = chosen.header("set-cookie").split(';').next().expect("a cookie").to_owned();
    for path in ["/login", "/forgot", "/nowhere", "/reset/none", "/join/1.none"] {
        speaks(&stage.get_asking(&cookie, "sl", path).await, "pl");
    }
    let foreign = [FORM, ("sec-fetch-site", "cross-site")];
    assert_eq!(stage.send(Method::POST, "/language", &foreign, "language=pl").await.status, 403);
    let unknown = stage.send(Method::POST, "/language", &[FORM], "language=tlh").await;
    assert_eq!((unknown.header("location"), unknown.header("set-cookie")), ("/login", ""));
}

#[tokio::test]
async fn iva_reads_what_she_chose_wherever_she_sits() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    speaks(&stage.get_asking(&cookie, "de-AT", "/").await, "de");
    speaks(&stage.get_asking(&format!("{cookie}; heard-language=nb"), "de-AT", "/").await, "nb");
    let chosen = stage.sends(&cookie, "/account/language", "language=sl").await;
    assert_eq!(chosen.header("location"), "/account?done=saved");
    speaks(&stage.get_asking(&format!("{cookie}; heard-language=nb"), "de-AT", "/").await, "sl");
    let wrong = stage.sends(&cookie, "/account/language", "language=tlh").await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("Izberite enega od jezikov."), "{}", wrong.text());
    stage.sends(&cookie, "/account/language", "language=").await;
    speaks(&stage.get_asking(&cookie, "de-AT", "/").await, "de");
}

#[tokio::test]
async fn whoever_has_no_language_of_ours_is_spoken_to_in_that_of_the_workspace() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1", "Repairs").await;
    let link = stage.shared(&cookie, "do=on").await;
    assert_eq!(stage.sends(&cookie, "/settings", "language=tlh").await.status, 422);
    let saved = stage.sends(&cookie, "/settings", "language=mk").await;
    assert_eq!(saved.header("location"), "/settings?done=saved");
    for path in ["/", "/login", &link, "/nowhere"] {
        speaks(&stage.get_asking(&cookie, "hu, hr;q=0.5", path).await, "mk");
        speaks(&stage.get_asking(&cookie, "pl", path).await, "pl");
    }
    let picture = stage.get_asking("", "pl", &format!("{link}/score.svg")).await;
    assert!(picture.body.contains("18 одговори"), "whoever looks sees the same picture: {}", picture.body);
    let deeds = stage.get_asking(&cookie, "en", "/audit").await.text();
    assert!(deeds.contains("changed the settings: mk"), "{deeds}");
    assert!(!deeds.contains("changed the settings: tlh"), "{deeds}");
}

#[tokio::test]
async fn a_house_that_is_set_up_in_slovene_speaks_slovene() {
    let stage = Stage::before_set_up(Doors { setup: Some("word".to_owned()), demo: None }).await;
    speaks(&stage.get_asking("", "sl", "/login").await, "sl");
    let form = "name=Iva&email=iva@example.com&password=dolga+pot+do+doma&workspace=Trees\
                &zone=Europe/Ljubljana&public_url=http://heard.test";
    let made = stage.send(Method::POST, "/setup/word", &[FORM, ("accept-language", "sl")], form).await;
    assert_eq!(made.status, 303, "{}", made.body);
    speaks(&stage.get("/login").await, "sl");
}

#[tokio::test]
async fn a_workspace_of_the_command_line_has_its_language() {
    let stage = Stage::new().await.with_iva().await;
    let add = ["workspace", "add", "birch", "--name", "Birch Boats", "--zone", "Europe/Warsaw", "--language"];
    let unknown = stage.heard(&[&add[..], &["tlh"]].concat()).await;
    assert!(
        String::from_utf8_lossy(&unknown.stderr).contains("possible values: en, sl, mk, pl, nb, de"),
        "{unknown:?}"
    );
    assert!(stage.heard(&[&add[..], &["pl"]].concat()).await.status.success());
    let mut read = stage.app.store.read().await.expect("read");
    let made = store::workspace::find(&mut read, "birch").await.expect("found").expect("it is there");
    assert_eq!((made.language.as_str(), made.zone.as_str()), ("pl", "Europe/Warsaw"));
}

#[tokio::test]
async fn a_visitor_of_the_demonstration_chooses_for_their_browser_alone() {
    let stage = Stage::demonstration().await;
    let cookie = stage.get("/demo/door").await.header("set-cookie").split(';').next().expect("a cookie").to_owned();
    let page = stage.get_asking(&cookie, "de", "/account").await;
    speaks(&page, "de");
    assert!(page.body.contains("action=\"/language\"") && !page.body.contains("/account/language"), "{}", page.body);
    let headers = [FORM, ("cookie", cookie.as_str()), ("referer", "http://heard.test/account")];
    let chosen = stage.send(Method::POST, "/language", &headers, "language=mk").await;
    assert_eq!(chosen.header("location"), "/account");
    let theirs = chosen.header("set-cookie").split(';').next().expect("a cookie").to_owned();
    speaks(&stage.get_asking(&format!("{cookie}; {theirs}"), "de", "/").await, "mk");
    speaks(&stage.get_asking(&cookie, "de", "/").await, "de");
}

#[tokio::test]
async fn a_mail_is_written_in_the_language_of_its_reader() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    stage.colleague("bor@example.com").await;
    let cookie = stage.iva().await;
    stage.sends(&cookie, "/account/language", "language=sl").await;
    stage.sends(&cookie, "/settings", "language=de").await;
    let asked = stage.sends(&cookie, "/people", "email=cene@example.com&role=viewer").await;
    speaks(&asked, "sl");
    stage.forgets("iva@example.com").await;
    stage.forgets("bor@example.com").await;
    stage.send_mails().await;
    let mut languages = BTreeMap::new();
    for _ in 0..3 {
        let mail = post.next().await;
        let text = mail["text"].as_str().expect("text").replace("=3D", "=");
        let language = text.split("<html lang=\"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
        languages.insert(mail["to"].as_str().expect("a reader").to_owned(), language.expect("it has one"));
    }
    // Cene's is not known yet: it is Iva who writes to him. Bor has chosen none.
    let expected = [("bor", "de"), ("cene", "sl"), ("iva", "sl")];
    let expected = expected.map(|(who, language)| (format!("{who}@example.com"), language.to_owned()));
    assert_eq!(languages, BTreeMap::from(expected));
}

#[tokio::test]
async fn what_is_wrong_is_told_in_the_readers_language() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.sends(&cookie, "/account/language", "language=sl").await;
    for (path, told) in [
        ("/responses?filter=contry+%3D+SI", "Po `contry` ni mogoče filtrirati. Ste mislili `country`?"),
        ("/surveys/1?against=filter:%28", "Tu naj bo pogoj"),
        ("/surveys/1/table?query=score+by+mood", "Za `by` sledi, po čem se loči"),
        ("/surveys/1/table?query=score+in+all+against+before", "Na to ni mogoče odgovoriti: pred `all` ni ničesar."),
    ] {
        let text = stage.get_as(&cookie, path).await.text();
        assert!(text.contains(told), "{path}: {text}");
    }
    speaks(&stage.get_as(&cookie, "/surveys/77").await, "sl");
    speaks(&stage.post_as(&cookie, "/settings", "csrf=guess").await, "sl");
    let large = "x".repeat(1024 * 1024 + 1);
    let large = stage.post_as(&cookie, "/settings", &large).await;
    assert_eq!(large.status, 413);
    assert!(large.text().contains("To je bilo preveč naenkrat"), "{}", large.text());
}

/// The texts of one line that a language's files hold, by their keys, without what is filled in.
fn lines(language: &str) -> BTreeMap<String, String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let files = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let all: Vec<String> = files.map(|path| std::fs::read_to_string(path).expect("a text")).collect();
    let lines = all.iter().flat_map(|text| text.lines()).filter(|line| !line.contains(['#', '{', '`']));
    lines.filter_map(|line| line.split_once(" = ")).map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
}

/// English texts of two words or more that a page in Slovene shows.
fn left_in_english(text: &str) -> Vec<String> {
    let (english, slovene) = (lines("en"), lines("sl"));
    let several = |said: &&String| said.split(' ').filter(|word| word.chars().any(char::is_alphabetic)).count() > 1;
    let differs = |key: &String, said: &String| slovene.get(key).is_some_and(|theirs| !theirs.contains(said));
    let named = english.iter().filter(|(key, said)| several(said) && differs(key, said));
    named.filter(|(_, said)| text.contains(said.as_str())).map(|(key, said)| format!("{key}: {said}")).collect()
}

#[tokio::test]
async fn no_page_in_slovene_says_anything_in_english() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    stage.sends(&cookie, "/account/language", "language=sl").await;
    let mut pages: Vec<(String, Reply)> = Vec::new();
    for path in ["/", "/surveys", "/surveys/1", "/responses", "/views", "/people", "/audit", "/import"] {
        pages.push((format!("{path} when it is empty"), stage.get_as(&cookie, path).await));
    }
    stage.two_teams().await;
    let mut response = String::new();
    for nth in 0..40 {
        response = stage.given(NOON - MINUTE * nth, 9, |_| ()).await.simple().to_string();
    }
    let excluded = format!("/responses/{response}/exclude");
    assert_eq!(stage.sends(&cookie, &excluded, "reason=spam").await.status, 303);
    assert_eq!(stage.sends(&cookie, "/surveys/1/annotations", "day=2026-11-20&text=Selitev").await.status, 303);
    stage.save(&cookie, "/surveys/1?team=Workshop", "Popravila").await;
    let link = stage.shared(&cookie, "do=on").await;
    let more = [
        "/views/1",
        "/people",
        "/audit",
        "/operations",
        "/settings/mail",
        "/settings/mail/inbox",
        "/messages",
        "/campaigns",
        "/campaigns/new",
        "/contacts/stopped",
        "/settings/senders",
        "/settings/quarantine",
        "/surveys/new",
        "/nowhere",
    ];
    let more = more.into_iter().map(str::to_owned);
    for path in addresses(&response).into_iter().chain(more).chain(["/live".to_owned()]).filter(|path| path != "/live")
    {
        pages.push((path.clone(), stage.get_as(&cookie, &path).await));
    }
    pages.push((link.clone(), stage.get_asking("", "sl", &link).await));
    for path in ["/login", "/forgot", "/reset/none"] {
        pages.push((path.to_owned(), stage.get_asking("", "sl", path).await));
    }
    for (path, page) in pages {
        assert!(page.status != 500, "{path}");
        speaks(&page, "sl");
        let left = left_in_english(&page.body.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&"));
        assert_eq!(left, Vec::<String>::new(), "{path}");
    }
}
