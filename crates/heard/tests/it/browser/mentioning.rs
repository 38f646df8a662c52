//! Iva names a colleague in a note: names are offered after an `@`, and whom she chooses is told.

use anyhow::Result;
use serde_json::json;
use store::member::Role;
use store::user::User;
use uuid::Uuid;

use super::driver::{Browser, key};
use super::working::iva;
use crate::stage::{NOON, Stage};

impl Stage {
    async fn works_with(&self, names: &[&str]) -> Vec<Uuid> {
        let mut tx = self.app.store.begin().await.expect("begin");
        let mut all = Vec::new();
        for (nth, name) in names.iter().enumerate() {
            let email = format!("{nth}@example.com");
            let user = User { id: self.app.chance.id(NOON), email, name: (*name).to_owned(), password: String::new() };
            assert!(store::user::add(&mut tx, &user, NOON).await.expect("added"));
            store::member::join(&mut tx, self.workspace, user.id, Role::Agent).await.expect("joined");
            all.push(user.id);
        }
        tx.commit().await.expect("commit");
        all
    }
}

/// What is offered: the names, that which Enter would choose with a star.
async fn offered(browser: &Browser) -> Result<String> {
    let names = "
        const note = document.getElementById('noting');
        const list = document.getElementById(note.getAttribute('aria-controls'));
        if (!list) return note.hasAttribute('aria-expanded') ? 'a list that is not there' : '';
        const marked = note.getAttribute('aria-activedescendant');
        return [...list.children].map((one) => one.textContent + (one.id === marked ? '*' : '')).join(', ');";
    Ok(browser.execute(names).await?.as_str().unwrap_or_default().to_owned())
}

async fn written(browser: &Browser) -> Result<String> {
    Ok(browser.find("#noting").await?.property("value").await?.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn a_colleague_is_chosen_with_the_keyboard_and_told() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    let colleagues = stage.works_with(&["Maja Zupan", "Marko Kovač", "Žiga Łoś"]).await;
    let id = stage.given(NOON, 3, |_| ()).await;
    let site = stage.serve().await?;
    let browser = iva(&site).await?;
    browser.goto(&format!("{site}/responses/{}", id.simple())).await?;
    let note = browser.find("#noting").await?;
    note.type_keys("Could you call her? @").await?;
    assert_eq!(offered(&browser).await?, "Maja Zupan*, Marko Kovač, Žiga Łoś");
    note.type_keys("ma").await?;
    assert_eq!(offered(&browser).await?, "Maja Zupan*, Marko Kovač");
    let status = browser.find(".naming [role=status]").await?.property("textContent").await?;
    assert!(status.as_str().is_some_and(|words| words.starts_with("Colleagues to choose from: 2.")), "{status}");
    note.type_keys(key::DOWN).await?;
    assert_eq!(offered(&browser).await?, "Maja Zupan, Marko Kovač*");
    note.type_keys(key::DOWN).await?;
    note.type_keys(key::ENTER).await?;
    assert_eq!(written(&browser).await?, "Could you call her? @Maja Zupan ");
    assert_eq!(offered(&browser).await?, "");
    assert_eq!(note.attribute("role").await?, None, "a field for text again");
    note.type_keys("please").await?;
    browser.click(".noting button").await?;
    browser.wait_for(".notice").await?;
    let mut read = stage.app.store.read().await?;
    let told = store::mention::list(&mut read, stage.workspace, colleagues[0], 9).await?;
    assert_eq!(told.len(), 1, "Maja is told");
    assert!(store::mention::list(&mut read, stage.workspace, colleagues[1], 9).await?.is_empty());
    assert_eq!(browser.console().await?, Vec::<String>::new(), "nothing was refused by the page's own policy");
    Ok(())
}

#[tokio::test]
async fn accents_are_not_needed_and_whoever_does_not_want_names_closes_them() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.works_with(&["Maja Zupan", "Marko Kovač", "Žiga Łoś"]).await;
    let id = stage.given(NOON, 3, |_| ()).await;
    let site = stage.serve().await?;
    let browser = iva(&site).await?;
    browser.viewport(390, 844, true).await?;
    browser.goto(&format!("{site}/responses/{}", id.simple())).await?;
    let note = browser.find("#noting").await?;
    for (typed, names) in [("Info@ma", ""), (" (@LOS", "Žiga Łoś*"), (" @nobody", ""), (" @zi", "Žiga Łoś*")] {
        note.type_keys(typed).await?;
        assert_eq!(offered(&browser).await?, names, "{typed}");
    }
    let inside = "
        const { left, right, top, bottom } = document.getElementById('names').getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && scrollX === 0;";
    assert_eq!(browser.execute(inside).await?, json!(true), "all of it is on the screen");
    note.type_keys(key::ESCAPE).await?;
    assert_eq!(offered(&browser).await?, "");
    note.type_keys("ga").await?;
    assert_eq!(offered(&browser).await?, "", "it stays closed");
    note.type_keys(" @kovac").await?;
    browser.click("#names [role=option]").await?;
    assert!(written(&browser).await?.ends_with("@ziga @Marko Kovač "), "{}", written(&browser).await?);
    assert_eq!(browser.focused().await?.attribute("id").await?.as_deref(), Some("noting"), "one goes on writing");
    note.type_keys("@maj").await?;
    note.type_keys(key::TAB).await?;
    assert!(written(&browser).await?.ends_with("@Marko Kovač @Maja Zupan "), "{}", written(&browser).await?);
    Ok(())
}

#[tokio::test]
async fn without_a_script_a_name_is_typed() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    let colleagues = stage.works_with(&["Maja Zupan"]).await;
    let id = stage.given(NOON, 3, |_| ()).await;
    let site = stage.serve().await?;
    let browser = iva(&site).await?;
    browser.no_javascript(true).await?;
    browser.goto(&format!("{site}/responses/{}", id.simple())).await?;
    browser.find("#noting").await?.type_keys("@maja please").await?;
    browser.click(".noting button").await?;
    browser.wait_for(".notice").await?;
    let mut read = stage.app.store.read().await?;
    assert_eq!(store::mention::list(&mut read, stage.workspace, colleagues[0], 9).await?.len(), 1);
    Ok(())
}
