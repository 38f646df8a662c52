//! Iva begins with a template, keeps a survey as a file, changes it, and makes another from it.

use std::fmt::Write as _;

use axum::http::Method;
use feedback::Scale;
use serde_json::Value;
use store::draft::{NewStep, NewVersion};
use store::survey::Survey;

use crate::stage::{NOON, Reply, Stage};

const BOUNDARY: &str = "----survey";

impl Stage {
    async fn surveys(&self) -> Vec<Survey> {
        let mut read = self.app.store.read().await.expect("read");
        store::survey::list(&mut read, self.workspace).await.expect("listed")
    }

    /// The form of the page, with a file and a pasted text.
    async fn brings(&self, cookie: &str, csrf: &str, file: &str, pasted: &str) -> Reply {
        let mut body = String::new();
        for (field, value) in [("csrf\"", csrf), ("file\"; filename=\"survey.json\"", file), ("text\"", pasted)] {
            write!(body, "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\r\n\r\n{value}\r\n")
                .expect("a String takes any text");
        }
        write!(body, "--{BOUNDARY}--\r\n").expect("a String takes any text");
        let media = format!("multipart/form-data; boundary={BOUNDARY}");
        self.send(Method::POST, "/surveys/import", &[("cookie", cookie), ("content-type", &media)], body).await
    }
}

#[tokio::test]
async fn a_template_fills_the_form_and_asks_its_questions_in_the_chosen_languages() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let all = stage.get_as(&iva, "/surveys/new").await;
    assert_eq!(all.links("/surveys/new?template=").len(), 9, "{}", all.text());
    assert!(
        all.text().contains("about 1 minute") && all.text().contains("What would have to change"),
        "{}",
        all.text()
    );
    let page = stage.get_as(&iva, "/surveys/new?template=churn").await;
    assert_eq!(page.field("template"), "churn");
    assert!(page.body.contains("value=\"When somebody leaves\""), "{}", page.text());
    assert!(!page.body.contains("name=\"scale\"") && page.body.contains("value=\"other\" required checked"));

    let form = format!("csrf={}&template=churn&name=Leaving&subject=Lindentree&kind=other", page.field("csrf"));
    let none = stage.post_as(&iva, "/surveys/new", &form).await;
    assert_eq!((none.status.as_u16(), none.field("template").as_str()), (422, "churn"), "it is still chosen");
    let foreign = stage.post_as(&iva, "/surveys/new", &format!("{form}&language=sl&language=fr")).await;
    assert_eq!(foreign.status, 422);
    let text = foreign.text();
    assert!(text.contains("The template is not translated into one of these") && !text.contains("Take NPS"), "{text}");
    let made = stage.post_as(&iva, "/surveys/new", &format!("{form}&language=sl&language=de")).await;
    assert_eq!(made.status, 303, "{}", made.text());
    let survey = stage.surveys().await.pop().expect("a survey");
    assert_eq!((survey.scale, survey.languages.as_slice()), (Scale::Nps, &["sl".to_owned(), "de".to_owned()][..]));
    let content = survey.content.expect("it asks more than the leading question");
    assert!(content.contains("Kaj je bil glavni razlog za odhod?") && !content.contains("main reason"), "{content}");
    let asked = stage.get(&format!("/s/{}?language=sl", survey.slug)).await;
    assert_eq!(asked.status, 200);
    assert!(asked.text().contains("Lindentree"), "{}", asked.text());
}

#[tokio::test]
async fn a_survey_becomes_a_file_and_the_file_a_survey() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let csrf = stage.get_as(&iva, "/surveys/import").await.field("csrf");
    let saved = stage.get_as(&iva, "/surveys/1/survey.json").await;
    assert_eq!(saved.header("content-type"), "application/json");
    assert!(saved.header("content-disposition").starts_with("attachment; filename=\""));
    let mut file: Value = saved.json();
    assert_eq!((&file["heard"], &file["format"]), (&"survey".into(), &1.into()));

    file["name"] = "After <b>a repair</b>".into();
    file["questionnaire"]["questions"] = serde_json::json!([
        {"key": "reason", "kind": "comment", "text": {"en": "What moved you?"}}
    ]);
    let made = stage.brings(&iva, &csrf, &file.to_string(), "").await;
    assert_eq!(made.status, 303, "{}", made.text());
    let address = made.header("location").to_owned();
    let again = stage.get_as(&iva, &format!("{address}/survey.json")).await;
    assert_eq!(again.json(), file);
    assert_eq!(again.header("content-disposition"), "attachment; filename=\"after-b-a-repair-b.json\"");
    let pasted = stage.brings(&iva, &csrf, "", &again.body).await;
    assert_ne!(pasted.header("location"), address, "it is another survey");
    assert_eq!(stage.surveys().await.len(), 3);
    let told = stage.get_as(&iva, "/audit").await.text();
    assert_eq!(told.matches("After <b>a repair</b>").count(), 2, "{told}");
}

#[tokio::test]
async fn earlier_versions_and_the_draft_are_saved_as_well() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let json = r#"{"scale":"ces","subject":"Lindentree","languages":["en"]}"#;
    let new = NewVersion {
        workspace: stage.workspace,
        survey: 1,
        base: 1,
        scale: Scale::Ces,
        subject: "Lindentree",
        languages: &["en".to_owned()],
        content: Some(json),
        at: NOON,
        by_user: None,
    };
    let json = json.replace("ces", "csat-thumbs");
    let step = NewStep { workspace: stage.workspace, survey: 1, content: &json, at: NOON, by_user: None };
    assert_eq!(stage.get_as(&iva, "/surveys/1/survey.json?draft=1").await.status, 404);
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert_eq!(store::draft::publish(&mut tx, &new).await.expect("published"), Some(2));
    store::draft::begin(&mut tx, &step, 2).await.expect("begun");
    tx.commit().await.expect("commit");
    for (query, scale) in [("", "ces"), ("?version=1", "nps"), ("?version=2", "ces"), ("?draft=1", "csat-thumbs")] {
        let saved = stage.get_as(&iva, &format!("/surveys/1/survey.json{query}")).await;
        assert_eq!(saved.json()["questionnaire"]["scale"], scale, "{query}");
    }
    for query in ["1/survey.json?version=3", "1/survey.json?version=x", "9/survey.json", "x/survey.json"] {
        assert_eq!(stage.get_as(&iva, &format!("/surveys/{query}")).await.status, 404, "{query}");
    }
}

#[tokio::test]
async fn every_mistake_of_a_file_is_shown_beside_its_text_and_nothing_is_made() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let csrf = stage.get_as(&iva, "/surveys/import").await.field("csrf");
    let bad = r#"{"heard": "survey", "format": 1, "name": "X", "kind": "all", "questionnaire": {"scale": "nps",
        "subject": "</textarea><b>", "languages": ["xx"], "colour": 1}}"#;
    let page = stage.brings(&iva, &csrf, bad, "").await;
    assert_eq!(page.status, 422);
    let text = page.text();
    for words in ["there are 3 mistakes", "questionnaire.colour", "`all` is not known here", "does not speak `xx`"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(page.body.contains("&lt;/textarea&gt;&lt;b&gt;") && !page.body.contains("</textarea><b>"));
    for (file, words) in [("{", "line 1, column 1"), ("", "There is nothing in it"), ("[1]", "no survey file of Heard")]
    {
        let text = stage.brings(&iva, &csrf, file, "").await.text();
        assert!(text.contains(words), "{words}: {text}");
    }
    let large = stage.brings(&iva, &csrf, &" ".repeat(1_000_001), "").await;
    assert!(large.text().contains("larger than 1 MB") && large.body.len() < 100_000, "{}", large.status);
    let huge = stage.brings(&iva, &csrf, &" ".repeat(5_000_000), "").await;
    assert_eq!(huge.status, 413);
    assert_eq!(stage.brings(&iva, "guess", bad, "").await.status, 403);
    assert_eq!(stage.surveys().await.len(), 1);
}
