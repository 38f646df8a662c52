//! Iva changes a survey: a draft with its steps, two people at once, translations, trying, publishing, versions, dates.

use store::response::State;

use crate::people::{add, cookie};
use crate::stage::{DAY, NOON, Reply, Stage};

const EDIT: &str = "/surveys/1/edit";

/// A form of the editor with the hidden fields of the page it stands on.
async fn deed(stage: &Stage, cookie: &str, page: &Reply, form: &str) -> Reply {
    let hidden: Vec<String> =
        ["csrf", "part", "language", "step"].iter().map(|name| format!("{name}={}", page.field(name))).collect();
    stage.post_as(cookie, EDIT, &format!("{}&{form}", hidden.join("&"))).await
}

/// The same with the mark of the part, as its own form sends it.
async fn fill(stage: &Stage, cookie: &str, page: &Reply, form: &str) -> Reply {
    let form = format!("seen={}&form=yes&{form}", page.field("seen"));
    deed(stage, cookie, page, &form).await
}

/// The page after a deed.
async fn after(stage: &Stage, cookie: &str, reply: Reply) -> Reply {
    assert_eq!(reply.status, 303, "{}", reply.text());
    stage.get_as(cookie, reply.header("location")).await
}

/// Publishes the draft as it is; the page after it.
async fn publish(stage: &Stage, cookie: &str) -> Reply {
    let page = stage.get_as(cookie, "/surveys/1/publish").await;
    let form = format!("csrf={}&step={}&version={}", page.field("csrf"), page.field("step"), page.field("version"));
    stage.post_as(cookie, "/surveys/1/publish", &form).await
}

#[tokio::test]
async fn a_question_is_made_asked_and_answered() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let page = stage.get_as(&iva, EDIT).await;
    assert!(page.text().contains("Version 1 is published, nothing is changed"), "{}", page.text());
    let added = deed(&stage, &iva, &page, "do=add.choice&typed=Why+that%3F").await;
    assert_eq!(added.header("location"), "/surveys/1/edit?part=q.why-that&language=en");
    let page = after(&stage, &iva, added).await;
    assert!(page.body.contains("name=\"t.questions.why-that.choices.price\""), "{}", page.body);
    let more = "do=choice-add.choices&new.choices=Location&t.questions.why-that.text=Why+that%3F&key=why";
    let page = after(&stage, &iva, fill(&stage, &iva, &page, more).await).await;
    assert!(page.body.contains("name=\"t.questions.why.choices.location\""), "the key is another now: {}", page.body);
    let condition = "do=condition&what=score&operator=most&value=6&key=why&when=";
    let page = after(&stage, &iva, fill(&stage, &iva, &page, condition).await).await;
    assert!(page.body.contains("value=\"score &lt;= 6\""), "{}", page.body);
    assert!(!stage.post("/s/repair", "score=3&nonce=a").await.body.contains("Why that?"), "nothing is published yet");

    let reply = publish(&stage, &iva).await;
    assert_eq!(reply.header("location"), "/surveys/1?done=published", "{}", reply.text());
    let asked = stage.post("/s/repair", "score=3&nonce=b&language=en").await;
    assert!(asked.body.contains("Why that?") && asked.body.contains("Location"), "{}", asked.body);
    assert!(!stage.post("/s/repair", "score=9&nonce=c").await.body.contains("Why that?"), "only after 0 to 6");
    let told = stage.get_as(&iva, "/audit").await.text();
    assert!(told.contains("Iva Hrast published a survey: After a repair (2)"), "{told}");
    let page = stage.get_as(&iva, "/surveys/1/edit?part=q.why").await;
    let kept = fill(&stage, &iva, &page, "do=save&key=because").await;
    assert!(kept.status == 422 && kept.text().contains("This name was published and stays"), "{}", kept.text());
}

#[tokio::test]
async fn every_kind_of_question_is_there_at_once_in_the_preview() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    for kind in ["comment", "choice", "rating", "matrix", "ranking", "metric", "date", "contact", "hidden"] {
        let page = stage.get_as(&iva, EDIT).await;
        let page = after(&stage, &iva, deed(&stage, &iva, &page, &format!("do=add.{kind}")).await).await;
        assert_eq!(page.field("part"), format!("q.{}", if kind == "comment" { "comment" } else { kind }));
        let preview =
            stage.get_as(&iva, &format!("/surveys/1/edit/preview?part=q.{kind}&language=sl&light=dark")).await;
        assert_eq!(preview.status, 200, "{kind}");
        assert_eq!(preview.body.contains("name=\"a."), kind != "hidden", "{kind}: {}", preview.body);
        assert!(preview.body.starts_with("<!doctype html>\n<html data-theme=\"dark\" lang=\"sl\""), "{}", preview.body);
        assert!(preview.header("content-security-policy").contains("frame-ancestors 'self'"));
        assert!(!preview.body.contains("<script"));
    }
    let page = stage.get_as(&iva, "/surveys/1/publish").await;
    assert!(!page.text().contains("This must be mended first"), "first contents are whole: {}", page.text());
    let page = stage.get_as(&iva, "/surveys/1/edit?part=q.date").await;
    fill(&stage, &iva, &page, "do=save&t.questions.date.text=").await;
    let nameless = stage.get_as(&iva, "/surveys/1/edit/preview?part=q.date&language=en").await;
    assert!(nameless.status == 200 && nameless.text().contains("date"), "without words it shows its key");
    let score = |score: u8| format!("/surveys/1/edit/preview?part=thanks&language=en&score={score}");
    assert!(stage.get_as(&iva, &score(10)).await.text().contains("made our day"));
    assert!(stage.get_as(&iva, &score(2)).await.text().contains("We are sorry"));
    assert!(stage.responses().await.is_empty(), "looking is not answering");
}

#[tokio::test]
async fn what_somebody_else_changed_meanwhile_is_never_overwritten() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    add(&stage, "owner@example.com", store::member::Role::Owner).await;
    let other = cookie(&stage, "owner@example.com").await;
    let (hers, theirs) = (stage.get_as(&iva, EDIT).await, stage.get_as(&other, EDIT).await);
    let thanks = stage.get_as(&iva, "/surveys/1/edit?part=thanks").await;
    let saved = fill(&stage, &other, &theirs, "do=save&offer=yes&t.leading.why=Their+words").await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    let vain = fill(&stage, &iva, &hers, "do=save&offer=yes&t.leading.why=Her+words").await;
    assert_eq!(vain.status, 409);
    assert!(vain.text().contains("The owner changed this part meanwhile"), "{}", vain.text());
    assert!(vain.body.contains("\nHer words</textarea>"), "{}", vain.body);
    let page = stage.get_as(&iva, EDIT).await;
    assert!(page.body.contains("\nTheir words</textarea>"), "{}", page.body);
    // Another part of the same draft is nobody's conflict.
    let page = after(&stage, &iva, fill(&stage, &iva, &thanks, "do=save&t.thanks.title.promoter=Hooray").await).await;
    assert!(page.body.contains("\nHooray</textarea>"), "{}", page.body);
    // Having read it, she saves hers all the same.
    let page = after(&stage, &iva, fill(&stage, &iva, &vain, "do=save&offer=yes&t.leading.why=Her+words").await).await;
    assert!(page.body.contains("\nHer words</textarea>"), "{}", page.body);
    let stale = deed(&stage, &other, &theirs, "do=undo").await;
    assert_eq!(stale.status, 409, "undo is not of somebody else's step");
}

#[tokio::test]
async fn steps_are_taken_back_and_a_removed_question_comes_back() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let page = stage.get_as(&iva, EDIT).await;
    let page = after(&stage, &iva, deed(&stage, &iva, &page, "do=add.date").await).await;
    let other = stage.get_as(&iva, "/surveys/1/edit?part=q.date").await;
    let page = after(&stage, &iva, fill(&stage, &iva, &page, "do=remove").await).await;
    assert!(page.text().contains("The question is removed.") && !page.body.contains("q.date"), "{}", page.text());
    let gone = fill(&stage, &iva, &other, "do=save&t.questions.date.text=Typed+in+vain").await;
    assert!(gone.status == 409 && gone.text().contains("Typed in vain"), "{}", gone.text());
    assert!(!gone.body.contains("data-fills"), "nothing else is filled in before that is decided: {}", gone.body);
    let page = after(&stage, &iva, deed(&stage, &iva, &page, "do=undo").await).await;
    assert!(page.body.contains("part=q.date"), "{}", page.body);
    let page = after(&stage, &iva, deed(&stage, &iva, &page, "do=redo").await).await;
    assert!(!page.body.contains("part=q.date"));
    let page = after(&stage, &iva, deed(&stage, &iva, &page, "do=discard").await).await;
    assert!(page.text().contains("The draft is thrown away."), "{}", page.text());
    assert!(stage.get_as(&iva, "/audit").await.text().contains("Iva Hrast threw a draft away: After a repair"));
}

#[tokio::test]
async fn what_was_typed_into_a_question_that_somebody_removed_becomes_a_question_again() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    add(&stage, "owner@example.com", store::member::Role::Owner).await;
    let other = cookie(&stage, "owner@example.com").await;
    let page = stage.get_as(&iva, EDIT).await;
    let page = after(&stage, &iva, deed(&stage, &iva, &page, "do=add.choice&typed=Why%3F").await).await;
    let page =
        after(&stage, &iva, fill(&stage, &iva, &page, "do=condition&what=score&operator=most&value=6&when=").await)
            .await;
    let was = page.body.split("name=\"was\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a field");
    let was = percent_encoding::utf8_percent_encode(&was.replace("&quot;", "\""), percent_encoding::NON_ALPHANUMERIC)
        .to_string();
    let theirs = stage.get_as(&other, "/surveys/1/edit?part=q.why").await;
    assert_eq!(fill(&stage, &other, &theirs, "do=remove").await.status, 303);

    let typed =
        format!("do=save&several=yes&when=score+%3C%3D+3&t.questions.why.text=Why+so%3F&new.choices=Smell&was={was}");
    let gone = fill(&stage, &iva, &page, &typed).await;
    assert_eq!(gone.status, 409, "{}", gone.text());
    let text = gone.text();
    assert!(text.contains("Why so?") && text.contains("Smell") && text.contains("Add it as a new question"), "{text}");
    // The form of the note sends what was sent.
    let again = gone.body.split("data-gone>").nth(1).and_then(|rest| rest.split("<button").next()).expect("a form");
    let sent: Vec<String> = again
        .split("name=\"")
        .skip(1)
        .map(|field| {
            let (name, rest) = field.split_once("\" value=\"").expect("a value");
            let value = rest.split('"').next().unwrap_or_default().replace("&quot;", "\"").replace("&lt;", "<");
            format!("{name}={}", percent_encoding::utf8_percent_encode(&value, percent_encoding::NON_ALPHANUMERIC))
        })
        .collect();
    let page = after(&stage, &iva, stage.post_as(&iva, EDIT, &format!("{}&do=again", sent.join("&"))).await).await;
    for kept in ["\nWhy so?</textarea>", "choices.price\"", "choices.smell\"", "value=\"score &lt;= 3\"", "part=q.why"]
    {
        assert!(page.body.contains(kept), "{kept}: {}", page.body);
    }
}

#[tokio::test]
async fn languages_come_and_go_and_what_is_not_translated_is_counted() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let page = stage.get_as(&iva, EDIT).await;
    let page =
        after(&stage, &iva, fill(&stage, &iva, &page, "do=save&offer=yes&t.leading.why=What+was+it%3F").await).await;
    assert!(page.text().contains("1 text to translate"), "{}", page.text());
    let page = stage.get_as(&iva, "/surveys/1/edit?language=sl").await;
    assert!(page.text().contains("en: What was it?"), "the first language stands beside it: {}", page.text());
    let page =
        after(&stage, &iva, fill(&stage, &iva, &page, "do=save&offer=yes&t.leading.why=Kaj+je+bilo%3F").await).await;
    assert!(page.body.contains("\nKaj je bilo?</textarea>"), "{}", page.body);
    let page = stage.get_as(&iva, "/surveys/1/edit?part=languages").await;
    let page = after(&stage, &iva, fill(&stage, &iva, &page, "do=language-add&new=hr").await).await;
    let page = after(&stage, &iva, fill(&stage, &iva, &page, "do=language-remove.de&tone=informal").await).await;
    assert!(page.text().contains("EN, SL, MK, PL, NB, HR"), "{}", page.text());
    let text = stage.get_as(&iva, "/surveys/1/publish").await.text();
    assert!(text.contains("A language comes – Croatian") && text.contains("A language goes German –"), "{text}");
    assert!(text.contains("Croatian: 1 text is shown in the default language"), "{text}");
}

#[tokio::test]
async fn whoever_tries_sees_the_draft_of_that_moment_and_never_counts() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let page = stage.get_as(&iva, EDIT).await;
    let page = after(&stage, &iva, fill(&stage, &iva, &page, "do=save&offer=yes&t.leading.why=Draft+one").await).await;
    let form = format!("csrf={}&language=en&place=shop", page.field("csrf"));
    let tried = stage.post_as(&iva, "/surveys/1/try", &form).await;
    assert!(tried.text().contains("never counts"), "{}", tried.text());
    let link = tried.body.split("data-opens").next().and_then(|before| before.rsplit("/r/").next());
    let link = format!("/r/{}", link.and_then(|rest| rest.split('"').next()).expect("a link"));
    fill(&stage, &iva, &page, "do=save&offer=yes&t.leading.why=Draft+two").await;
    assert!(stage.get(&link).await.body.contains("Draft one"), "exactly what was tried");
    stage.post(&link, "score=9&comment=A+test").await;
    let rows = stage.responses().await;
    assert_eq!((rows.len(), rows[0].state, rows[0].facts.place.as_str()), (1, State::Test, "shop"));
    assert_eq!(stage.events().await, 0);
    stage.move_clock(8 * DAY);
    assert_eq!(stage.get(&link).await.status, 200, "what was answered can be changed");
}

#[tokio::test]
async fn nothing_is_published_that_nobody_looked_at() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let csrf = stage.get_as(&iva, EDIT).await.field("csrf");
    let none = stage.post_as(&iva, "/surveys/1/publish", &format!("csrf={csrf}&step=0&version=1")).await;
    assert!(none.status == 409 && none.text().contains("There is nothing to publish"), "{}", none.text());
}

#[tokio::test]
async fn a_draft_that_changed_meanwhile_is_looked_at_again_and_one_with_mistakes_is_not_published() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let page = stage.get_as(&iva, EDIT).await;
    let page = after(
        &stage,
        &iva,
        fill(&stage, &iva, &page, "do=save&offer=yes&t.leading.question=How+was+%7Bit%7D%3F").await,
    )
    .await;
    let seen = stage.get_as(&iva, "/surveys/1/publish").await;
    assert!(seen.text().contains("There is nothing called {it} here."), "{}", seen.text());
    assert!(!seen.text().contains("new line in the trend"), "nobody answered yet: {}", seen.text());
    stage.given(NOON, 9, |_| {}).await;
    let seen = stage.get_as(&iva, "/surveys/1/publish").await;
    assert!(seen.text().contains("It begins a new line in the trend."), "{}", seen.text());
    assert_eq!(publish(&stage, &iva).await.status, 409);
    fill(&stage, &iva, &page, "do=save&offer=yes&t.leading.question=How+was+it%3F").await;
    let form = format!("csrf={}&step={}&version=1", seen.field("csrf"), page.field("step"));
    let stale = stage.post_as(&iva, "/surveys/1/publish", &form).await;
    assert!(stale.status == 409 && stale.text().contains("nothing was published"), "{}", stale.text());
    assert_eq!(publish(&stage, &iva).await.status, 303);
    let page = stage.get_as(&iva, "/surveys/1/versions?version=1").await;
    assert!(page.text().contains("Version 2 published now new line in the trend"), "{}", page.text());
    assert!(page.body.contains("preview?version=1"), "{}", page.body);
    let old = stage.get_as(&iva, "/surveys/1/edit/preview?version=1&language=en").await;
    assert!(old.body.contains("recommend") && !old.body.contains("How was it?"), "{}", old.body);
    let begun = stage.post_as(&iva, "/surveys/1/versions", &format!("csrf={}&version=1", page.field("csrf"))).await;
    assert_eq!(begun.header("location"), "/surveys/1/edit?done=draft-begun");
    let page = stage.get_as(&iva, EDIT).await;
    assert!(!page.body.contains("How was it?"), "the draft is as version 1 was: {}", page.text());
}

#[tokio::test]
async fn a_survey_opens_and_closes_in_the_workspaces_own_time() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let csrf = stage.get_as(&iva, "/surveys/1/edit?part=settings").await.field("csrf");
    let save = |form: &str| format!("csrf={csrf}&name=After+every+repair&{form}");
    let vain =
        stage.post_as(&iva, "/surveys/1/settings", &save("opens=2026-11-22T10:00&closes=2026-11-22T09:00")).await;
    assert!(vain.status == 422 && vain.text().contains("It closes before it opens."), "{}", vain.text());
    let saved = stage.post_as(&iva, "/surveys/1/settings", &save("opens=2026-11-22T10:00&closes=&most=5")).await;
    assert_eq!(saved.header("location"), "/surveys/1/edit?part=settings&done=saved", "{}", saved.text());
    let page = stage.get_as(&iva, "/surveys/1").await.text();
    assert!(page.contains("After every repair") && page.contains("Not open yet: it opens"), "{page}");
    assert_eq!(stage.get("/s/repair").await.status, 403);
    stage.move_clock(DAY);
    assert_eq!(stage.get("/s/repair").await.status, 200);
    let told = stage.get_as(&iva, "/audit").await.text();
    assert!(told.contains("After a repair – After every repair: 2026-11-22 10:00 –, ≤ 5"), "{told}");
}
