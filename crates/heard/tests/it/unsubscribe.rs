//! Whoever was asked says that they do not want to be any more: by the link, or by their mail program. Looking changes
//! nothing, and what was pressed by mistake is taken back.

use std::io::Write;

use axum::http::Method;
use heard::mail::survey::Kind;
use heard::suppress;
use store::contact::consent::Channel;
use store::suppression::{self, Entry, Reason, Scope};

use crate::stage::{DAY, Stage};
use crate::survey_mail::Written;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// How many bytes a page has when it is compressed.
fn packed(page: &str) -> usize {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(page.as_bytes()).expect("memory takes it");
    gzip.finish().expect("memory takes it").len()
}

impl Stage {
    fn stop_link(&self, of: &Written) -> String {
        format!("/unsubscribe/{}", self.app.seal.stop(self.workspace, of.invitation))
    }

    async fn suppressions(&self) -> Vec<Entry> {
        let mut read = self.app.store.read().await.expect("read");
        suppression::page(&mut read, self.workspace, suppression::Wanted::default(), 100).await.expect("listed")
    }

    /// Whether an address is stopped for what this survey asks.
    async fn is_stopped(&self, email: &str) -> bool {
        let mut read = self.app.store.read().await.expect("read");
        let Some(key) = suppress::known(&mut read).await.expect("read") else { return false };
        let scopes = [Scope::All, Scope::Transactional];
        let hash = [key.address(email)];
        let now = self.now();
        let found = suppression::among(&mut read, self.workspace, Channel::Email, &hash, &scopes, now).await;
        !found.expect("read").is_empty()
    }

    async fn ana(&self) -> Written {
        let campaign = self.campaign(&[]).await;
        self.asks(&campaign, "Ana Novak", Some("en"), Kind::First).await
    }
}

#[tokio::test]
async fn looking_stops_nothing_and_the_button_does() {
    let stage = Stage::new().await;
    let ana = stage.ana().await;
    let link = stage.stop_link(&ana);
    assert_eq!(stage.head(&link).await.status, 200);
    let page = stage.get(&link).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Nothing changes until you press the button."), "{}", page.text());
    assert!(!page.body.contains(&ana.email) && !page.body.contains("Ana"), "the link may have been passed on");
    assert!(packed(&page.body) < 6_000 && !page.body.contains("<script"), "{} bytes", packed(&page.body));
    assert_eq!((page.header("cache-control"), page.header("set-cookie")), ("no-store", ""));
    assert!(!stage.is_stopped(&ana.email).await);
    let done = stage.post(&link, "scope=all").await;
    assert!(done.text().contains("We will not ask for your opinion by e-mail again."), "{}", done.text());
    assert!(stage.is_stopped(&ana.email).await);
    let entries = stage.suppressions().await;
    assert_eq!(entries.len(), 1);
    let entry = &entries[0];
    assert_eq!((entry.reason, entry.target.scope, entry.until), (Reason::Unsubscribed, Scope::All, None));
    assert_eq!((entry.contact, entry.campaign.as_deref()), (Some(ana.contact), Some("Autumn")));
    // The mail that waits is not written any more.
    assert_eq!(stage.survey_mails().await, [None]);
    // Whoever comes back is told, and can take it back.
    let again = stage.get(&link).await;
    assert!(again.text().contains("We have stopped"), "{}", again.text());
    let back = stage.post(&link, "scope=undo").await;
    assert!(back.text().contains("All is as before"), "{}", back.text());
    assert!(!stage.is_stopped(&ana.email).await);
}

#[tokio::test]
async fn a_mail_program_stops_everything_with_one_press_and_no_cookie() {
    let stage = Stage::new().await;
    let multipart = ("content-type", "multipart/form-data; boundary=x");
    let whole = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    // A mail program is another site, and asks from nowhere.
    for (headers, body) in [
        ([FORM, ("sec-fetch-site", "cross-site")], "List-Unsubscribe=One-Click"),
        ([multipart, ("user-agent", "Mail")], whole),
    ] {
        let ana = stage.ana().await;
        let done = stage.send(Method::POST, &stage.stop_link(&ana), &headers, body).await;
        assert_eq!((done.status.as_u16(), done.header("set-cookie")), (200, ""));
        assert!(!done.body.contains('<'), "a short text: {}", done.body);
        assert!(stage.is_stopped(&ana.email).await);
        // Twice is once.
        assert_eq!(stage.send(Method::POST, &stage.stop_link(&ana), &headers, body).await.status, 200);
    }
    assert_eq!(stage.suppressions().await.len(), 2);
}

#[tokio::test]
async fn a_form_that_says_nothing_or_comes_from_elsewhere_stops_nothing() {
    let stage = Stage::new().await;
    let ana = stage.ana().await;
    let link = stage.stop_link(&ana);
    assert_eq!(stage.post(&link, "").await.status, 422);
    assert_eq!(stage.post(&link, "scope=everything").await.status, 422);
    let elsewhere = [FORM, ("sec-fetch-site", "cross-site")];
    assert_eq!(stage.send(Method::POST, &link, &elsewhere, "scope=all").await.status, 403);
    let (other, forged) = (format!("{link}x"), link.replacen(&format!("/{}.", stage.workspace), "/999.", 1));
    let rating = format!("/unsubscribe/{}", stage.app.seal.asked(stage.workspace, ana.invitation));
    for stranger in [other, forged, rating] {
        assert_eq!(stage.get(&stranger).await.status, 404, "{stranger}");
        assert_eq!(stage.post(&stranger, "List-Unsubscribe=One-Click").await.status, 404, "{stranger}");
    }
    assert_eq!(stage.suppressions().await, []);
}

#[tokio::test]
async fn a_pause_ends_by_itself_and_one_kind_leaves_the_others() {
    let stage = Stage::new().await;
    let ana = stage.ana().await;
    let paused = stage.post(&stage.stop_link(&ana), "scope=pause").await;
    assert!(
        paused.text().contains("until 21 May 2027") || paused.text().contains("until May 21, 2027"),
        "{}",
        paused.text()
    );
    assert!(stage.is_stopped(&ana.email).await);
    stage.move_clock(182 * DAY);
    assert!(!stage.is_stopped(&ana.email).await);
    let bor = stage.ana().await;
    assert_eq!(stage.post(&stage.stop_link(&bor), "scope=kind").await.status, 200);
    let entries = stage.suppressions().await;
    assert_eq!(entries.iter().map(|entry| entry.target.scope).collect::<Vec<_>>(), [Scope::Transactional, Scope::All]);
    // The link works for as long as anybody keeps the mail.
    stage.move_clock(3000 * DAY);
    assert!(stage.post(&stage.stop_link(&bor), "scope=all").await.text().contains("We have stopped"));
}

#[tokio::test]
async fn the_address_is_the_one_that_the_mail_went_to() {
    let stage = Stage::new().await;
    let ana = stage.ana().await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    let doing =
        store::contact::Doing { workspace: stage.workspace, at: stage.now(), actor: None, name: None, import: None };
    let emails = vec!["ana@elsewhere.example".to_owned(), ana.email.clone()];
    let card = store::contact::Card { emails, ..store::contact::Card::default() };
    store::contact::change(&mut tx, &doing, ana.contact, &card, None).await.expect("changed");
    tx.commit().await.expect("commit");
    stage.post(&stage.stop_link(&ana), "scope=all").await;
    assert!(stage.is_stopped(&ana.email).await && !stage.is_stopped("ana@elsewhere.example").await);
}

#[tokio::test]
async fn who_is_forgotten_is_still_not_written_to() {
    let stage = Stage::new().await;
    let ana = stage.ana().await;
    stage.post(&stage.stop_link(&ana), "scope=all").await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    let doing =
        store::contact::Doing { workspace: stage.workspace, at: stage.now(), actor: None, name: None, import: None };
    store::contact::erase(&mut tx, &doing, ana.contact, stage.app.chance.id(stage.now())).await.expect("erased");
    tx.commit().await.expect("commit");
    let entry = stage.suppressions().await.remove(0);
    assert_eq!((entry.contact, entry.invitation), (None, None));
    assert!(stage.is_stopped(&ana.email).await);
    assert_eq!(stage.traces(&[&ana.email]).await, Vec::<String>::new());
    // A later press finds that there is nothing left.
    assert!(stage.post(&stage.stop_link(&ana), "scope=all").await.text().contains("We no longer have the address"));
}

#[tokio::test]
async fn who_only_tries_a_mail_stops_nobody() {
    let stage = Stage::new().await;
    let campaign = stage.campaign(&[]).await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    let to = "bor@lindentree.example";
    heard::mail::survey::send_test(&stage.app, &mut tx, &campaign, to, "en").await.expect("queued");
    tx.commit().await.expect("commit");
    let mail = stage.claimed().await.remove(0);
    let begin = format!("{}/unsubscribe/", stage.app.public_url());
    let link = mail.text.split_whitespace().find_map(|word| word.strip_prefix(&begin)).expect("a link");
    let page = stage.post(&format!("/unsubscribe/{link}"), "scope=all").await;
    assert!(page.body.contains("class=\"panel test\""), "{}", page.body);
    assert_eq!(stage.suppressions().await, []);
}

#[tokio::test]
async fn every_shipped_language_has_the_page() {
    let stage = Stage::new().await;
    let campaign = stage.campaign(&[]).await;
    for language in heard::texts::SHIPPED {
        let one = stage.asks(&campaign, "Ana", Some(language), Kind::First).await;
        let link = stage.stop_link(&one);
        for page in
            [stage.get(&link).await, stage.post(&link, "scope=pause").await, stage.post(&link, "scope=undo").await]
        {
            assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{language}: {}", page.body);
            assert!(!page.text().contains("unsubscribe-"), "{language}: {}", page.text());
        }
    }
}
