//! A survey asks more than one question: on pages after the leading answer, by conditions, in the customer's language;
//! whatever is answered is kept before the next page, and a customer may stop anywhere.

use axum::http::Method;
use feedback::questionnaire::{Asked, Choice, Field, Question, Questionnaire, Wording};
use feedback::{Scale, State};
use serde_json::json;
use store::survey::Open;

use crate::stage::{DAY, Reply, Stage};

fn wording(en: &str, sl: &str) -> Wording {
    let mut wording = Wording::of("en", en);
    wording.put("sl", sl);
    wording
}

fn choice(key: &str, en: &str, sl: &str) -> Choice {
    Choice { key: key.to_owned(), text: wording(en, sl) }
}

fn asks(key: &str, when: &str, asked: Asked, text: Wording) -> Question {
    Question { when: when.to_owned(), ..Question::new(key, asked, text) }
}

/// What went wrong (several, with words of one's own), how long the wait was if it was too long, whom to call if it went
/// badly; and the number of the order, which the address carries.
pub fn repair() -> Questionnaire {
    let mut repair = Questionnaire::plain(Scale::Nps, "Lindentree Cycles", &["en".to_owned(), "sl".to_owned()]);
    let choices = vec![choice("price", "The price", "Cena"), choice("wait", "The wait", "Čakanje")];
    let weeks = Asked::Rating { best: 5, low: Wording::default(), high: Wording::default() };
    repair.questions = vec![
        asks(
            "reason",
            "",
            Asked::Choice { choices, several: true, other: true },
            wording("What was it about?", "Za kaj je šlo?"),
        ),
        asks(
            "weeks",
            "answer.reason = wait",
            weeks,
            wording("After {answer.reason}: how many weeks?", "Koliko tednov?"),
        ),
        Question {
            needed: true,
            ..asks(
                "call",
                "band = detractor",
                Asked::Contact { fields: vec![Field::Name, Field::Email] },
                wording("Whom may we call?", "Koga lahko pokličemo?"),
            )
        },
        asks("order", "", Asked::Hidden, wording("Order", "Naročilo")),
    ];
    repair.leading.contact = wording("Yes, call me.", "Da, pokličite me.");
    repair.thanks.title.insert(feedback::Band::Detractor, wording("We are on it.", "Že urejamo."));
    repair
}

fn slug(stage: &Stage) -> &str {
    &stage.survey.as_ref().expect("a survey").slug
}

async fn answers(stage: &Stage) -> Vec<(String, String)> {
    let row = stage.responses().await.pop().expect("a response");
    let mut read = stage.app.store.read().await.expect("read");
    let all = store::answer::list(&mut read, stage.workspace, row.id).await.expect("listed");
    let text = |value| match value {
        store::response::Property::Text(text) => text,
        store::response::Property::Number(number) => number.to_string(),
    };
    all.into_iter().map(|(name, value)| (name, text(value))).collect()
}

fn named(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

/// Sends a page of further questions; what comes next.
async fn go_on(stage: &Stage, link: &str, page: &Reply, answers: &str) -> Reply {
    let form = format!("after={}&nonce={}&language=en&{answers}", page.field("after"), page.field("nonce"));
    stage.post(link, &form).await
}

#[tokio::test]
async fn further_questions_come_page_by_page_and_each_page_is_kept() {
    let stage = Stage::new().await;
    stage.publishes(&repair()).await;
    let link = stage.invite("Ana Novak").await;
    let page = stage.get(&format!("{link}/3?order=2026-118")).await;
    assert!(page.body.contains("name=\"h.order\" value=\"2026-118\""), "{}", page.body);
    let first = stage.post(&link, "score=3&comment=Too+slow&contact=yes&language=en&h.order=2026-118").await;
    assert_eq!(first.status, 200, "{}", first.body);
    let text = first.text();
    assert!(text.contains("Your answer is safely with us.") && text.contains("What was it about?"), "{text}");
    assert!(!text.contains("weeks") && !text.contains("Whom may we call"), "both wait for the first answer: {text}");
    assert_eq!(stage.responses().await.len(), 1, "the leading answer is kept before anything else is asked");

    let second = go_on(&stage, &link, &first, "a.reason=wait&a.reason=price&a.reason.other=The+smell").await;
    let text = second.text();
    assert!(
        second.body.contains("After <bdi>The wait, The price, The smell</bdi>: how many weeks?"),
        "{}",
        second.body
    );
    assert!(text.contains("Whom may we call?"), "{text}");
    let kept = [("reason", "wait"), ("reason", "price"), ("reason", "other"), ("reason.other", "The smell")];
    assert_eq!(answers(&stage).await, named(&kept));

    let wrong = go_on(&stage, &link, &second, "a.weeks=9&a.call.name=Ana&a.call.email=nowhere").await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("value=\"nowhere\""), "what was typed is still there");
    assert_eq!(answers(&stage).await, named(&kept), "a page is kept whole or not at all");
    let bytes = go_on(&stage, &link, &second, "a.weeks=4&a.call.name=%FF").await;
    assert_eq!(bytes.status, 422);
    assert!(bytes.text().contains("Some characters could not be read."), "{}", bytes.text());
    let thanks = go_on(&stage, &link, &wrong, "a.weeks=4&a.call.name=Ana&a.call.email=ana@example.com").await;
    assert!(thanks.text().contains("We are on it."), "{}", thanks.text());
    let all = answers(&stage).await;
    assert!(all.contains(&("weeks".to_owned(), "4".to_owned())), "{all:?}");
    assert!(all.contains(&("call.email".to_owned(), "ana@example.com".to_owned())), "{all:?}");

    let row = stage.responses().await.pop().expect("a response");
    assert_eq!((row.version, row.state, row.said.score), (2, State::Confirmed, Some(3)));
    let mut read = stage.app.store.read().await.expect("read");
    let properties = store::response::properties(&mut read, stage.workspace, row.id).await.expect("listed");
    assert_eq!(properties, [("order".to_owned(), store::response::Property::Text("2026-118".to_owned()))]);
    let agreed = store::consent::list(&mut read, stage.workspace, row.id).await.expect("listed");
    assert_eq!(agreed.iter().map(|one| one.words.as_str()).collect::<Vec<_>>(), ["Yes, call me."]);
}

#[tokio::test]
async fn an_answer_that_is_changed_takes_away_what_is_not_asked_any_more() {
    let stage = Stage::new().await;
    stage.publishes(&repair()).await;
    let link = stage.invite("Ana").await;
    let first = stage.post(&link, "score=9&language=en").await;
    let second = go_on(&stage, &link, &first, "a.reason=wait").await;
    go_on(&stage, &link, &second, "a.weeks=2").await;
    let again = stage.post(&link, "score=9&language=en").await;
    assert!(again.body.contains("value=\"wait\" checked"), "what was answered before is shown: {}", again.body);
    let thanks = go_on(&stage, &link, &again, "a.reason=price").await;
    assert!(thanks.text().contains("That made our day"), "{}", thanks.text());
    assert_eq!(answers(&stage).await, named(&[("reason", "price")]));
}

#[tokio::test]
async fn whoever_likes_no_more_questions_has_answered_all_the_same() {
    let stage = Stage::new().await;
    stage.publishes(&repair()).await;
    let link = format!("/s/{}", slug(&stage));
    let page = stage.get(&format!("{link}?language=sl")).await;
    let form = format!("score=2&language=sl&nonce={}", page.field("nonce"));
    let first = stage.post(&link, &form).await;
    assert!(first.text().contains("Za kaj je šlo?"), "{}", first.text());
    let form = format!("after={}&nonce={}&language=sl&skip=yes", first.field("after"), first.field("nonce"));
    let thanks = stage.post(&link, &form).await;
    assert!(thanks.text().contains("Že urejamo."), "{}", thanks.text());
    assert!(answers(&stage).await.is_empty());
    assert_eq!(stage.responses().await.len(), 1);
}

#[tokio::test]
async fn a_page_of_further_questions_is_a_second_press() {
    let stage = Stage::new().await;
    stage.publishes(&repair()).await;
    let link = stage.invite("Ana").await;
    for score in 0..=10 {
        stage.get(&format!("{link}/{score}")).await;
    }
    stage.given(stage.now(), 7, |_| ()).await; // The clicks before it are written with it, or were.
    let first = stage.post(&link, "score=9&language=en").await;
    assert!(first.text().contains("Almost done") && !first.text().contains("safely"), "{}", first.text());
    let state =
        |rows: Vec<store::response::Row>| rows.into_iter().find(|row| row.said.score == Some(9)).map(|row| row.state);
    assert_eq!(state(stage.responses().await), Some(State::Provisional));
    go_on(&stage, &link, &first, "a.reason=price").await;
    assert_eq!(state(stage.responses().await), Some(State::Confirmed));
}

#[tokio::test]
async fn a_survey_that_is_closed_takes_nothing_new_and_lets_old_answers_be_changed() {
    let stage = Stage::new().await;
    let (link, other) = (stage.invite("Ana").await, stage.invite("Bor").await);
    stage.post(&link, "score=9&language=en").await;
    let close = async |open: Open| {
        let mut tx = stage.app.store.begin().await.expect("begin");
        let was = store::survey::find(&mut tx, stage.workspace, stage.survey_id()).await.expect("found");
        let changed = store::survey::change(&mut tx, &was.expect("a survey"), "Repair", open).await;
        assert!(changed.expect("changed"));
        tx.commit().await.expect("commit");
        // Another server, or the command line, did it: this one finds out by itself.
        stage.app.follow_editions().await.expect("followed");
    };
    let open_link = format!("/s/{}", slug(&stage));
    for (open, status) in [
        (Open { until: Some(stage.now()), ..Open::default() }, 410),
        (Open { from: Some(stage.now() + DAY), ..Open::default() }, 403),
        (Open { most: Some(1), ..Open::default() }, 410),
    ] {
        close(open).await;
        assert_eq!(stage.get(&other).await.status, status, "{open:?}");
        assert_eq!(stage.post(&other, "score=1&language=en").await.status, status, "{open:?}");
        assert_eq!(stage.get(&open_link).await.status, status, "{open:?}");
        assert_eq!(stage.post(&open_link, "score=1&nonce=1-x").await.status, status, "{open:?}");
        assert_eq!(stage.post_json(&open_link, "k", "{\"score\": 1}").await.status, 410, "{open:?}");
        assert_eq!(stage.post(&link, "score=8&language=en").await.status, 200, "{open:?}");
    }
    close(Open { most: Some(2), ..Open::default() }).await;
    assert_eq!(stage.post(&other, "score=1&language=en").await.status, 200);
    assert_eq!(stage.responses().await.len(), 2);
}

#[tokio::test]
async fn a_program_brings_further_answers_and_finds_them_again() {
    let stage = Stage::new().await;
    stage.publishes(&repair()).await;
    let program = stage.program().await;
    let sent = json!({
        "survey": stage.survey_id(), "score": 3,
        "answers": {"reason": ["wait", "other"], "reason.other": "The smell", "weeks": 4},
    });
    let id = program.post("/responses", &sent).await.made()["id"].as_str().expect("an id").to_owned();
    let expected = json!({"reason": ["wait", "other"], "reason.other": ["The smell"], "weeks": [4.0]});
    assert_eq!(program.sees(&format!("/responses/{id}")).await["answers"], expected);
    let found = program.sees("/responses?filter=answer.reason%20%3D%20wait%20and%20answer.weeks%20%3E%203").await;
    assert_eq!(found["responses"][0]["answers"], expected);
    assert_eq!(program.sees("/responses?filter=answer.weeks%20%3C%204").await["responses"], json!([]));
    let file = program.get("/responses/export?format=csv").await.body;
    let lines: Vec<&str> = file.lines().collect();
    assert!(lines[0].ends_with("answer.reason,answer.reason.other,answer.weeks"), "{}", lines[0]);
    assert!(lines[1].ends_with("\"wait, other\",The smell,4"), "{}", lines[1]);

    for (answers, field) in [
        (json!({"nonsense": "x"}), "answers.nonsense"),
        (json!({"reason": "nothing"}), "answers.reason"),
        (json!({"weeks": 6}), "answers.weeks"),
    ] {
        let sent = json!({"survey": stage.survey_id(), "score": 3, "answers": answers});
        let refused = program.post("/responses", &sent).await;
        assert_eq!(refused.status, 422, "{answers}");
        assert_eq!(refused.json()["errors"][0]["field"], field);
    }
}

#[tokio::test]
async fn the_page_of_a_response_shows_every_further_answer_under_its_question() {
    let stage = Stage::new().await.with_iva().await;
    stage.publishes(&repair()).await;
    let link = stage.invite("Ana Novak").await;
    let first = stage.post(&link, "score=3&contact=yes&language=en").await;
    let second = go_on(&stage, &link, &first, "a.reason=wait&a.reason.other=The+smell").await;
    go_on(&stage, &link, &second, "a.weeks=4&a.call.name=Ana").await;
    let again = stage.post(&link, "score=3&contact=yes&language=en").await;
    go_on(&stage, &link, &again, "a.reason=price").await;
    let cookie = stage.iva().await;
    let id = stage.responses().await.pop().expect("a response").id.simple().to_string();
    let text = stage.get_as(&cookie, &format!("/responses/{id}")).await.text();
    assert!(text.contains("What was it about? The price"), "{text}");
    assert!(text.contains("Whom may we call? – name Ana"), "{text}");
    assert!(
        text.contains("reason: wait") && text.contains("weeks: 4"),
        "the history keeps what was said before: {text}"
    );
    assert!(text.contains("Agreed to be contacted") && text.contains("Yes, call me."), "{text}");
}

#[tokio::test]
async fn the_survey_counts_what_else_was_answered_under_the_conditions_that_are_looked_at() {
    let stage = Stage::new().await.with_iva().await;
    stage.publishes(&repair()).await;
    let program = stage.program().await;
    for (score, reasons, weeks) in
        [(2, vec!["wait"], Some(4)), (3, vec!["wait", "price"], Some(2)), (9, vec!["price"], None)]
    {
        let mut answers = json!({"reason": reasons});
        if let Some(weeks) = weeks {
            answers["weeks"] = json!(weeks);
        }
        let sent = json!({"survey": stage.survey_id(), "score": score, "answers": answers});
        program.post("/responses", &sent).await.made();
    }
    let cookie = stage.iva().await;
    let address = format!("/surveys/{}", stage.survey_id());
    let all = stage.get_as(&cookie, &address).await.text().replace('\u{a0}', " ");
    assert!(all.contains("What was it about? 3 answers"), "{all}");
    assert!(
        all.contains("The price 67%") && all.contains("The wait 67%") && all.contains("Something else 0%"),
        "{all}"
    );
    assert!(all.contains("After …: how many weeks? 2 answers · mean 3"), "{all}");
    let form = stage.get_as(&cookie, &address).await.body;
    assert!(form.contains("<option value=\"answer.weeks\">After …: how many weeks?</option>"), "{form}");
    let added = stage.get_as(&cookie, &format!("{address}?add=answer.reason&test=is&value=wait")).await.text();
    assert!(added.contains("What was it about? 2 answers"), "{added}");
    let low = stage.get_as(&cookie, &format!("{address}?filter=band%20%3D%20detractor")).await.text();
    let low = low.replace('\u{a0}', " ");
    assert!(low.contains("What was it about? 2 answers") && low.contains("The wait 100%"), "{low}");

    // What is not asked any more was answered all the same.
    let plain = json!({"questionnaire": {"scale": "nps", "subject": "Lindentree Cycles", "languages": ["en"]}});
    let json = [("content-type", "application/json")];
    let draft = format!("{address}/draft");
    assert_eq!(program.send(Method::PUT, &draft, &json, &plain.to_string()).await.status, 200);
    program.send(Method::POST, &format!("{address}/versions"), &[], "").await.made();
    let later = stage.get_as(&cookie, &address).await.text().replace('\u{a0}', " ");
    assert!(later.contains("What was it about? 3 answers") && later.contains("The wait 67%"), "{later}");
}

#[tokio::test]
async fn the_feed_offers_the_questions_of_the_surveys_in_view_and_their_choices_in_words() {
    let stage = Stage::new().await.with_iva().await;
    stage.publishes(&repair()).await;
    let program = stage.program().await;
    let sent = json!({"survey": stage.survey_id(), "score": 2, "answers": {"reason": ["wait"]}});
    program.post("/responses", &sent).await.made();
    program.post("/responses", &json!({"survey": stage.survey_id(), "score": 9})).await.made();
    let new = json!({
        "name": "After a visit", "kind": "transactional", "scale": "nps", "subject": "Lindentree", "languages": ["en"],
    });
    let other = program.post("/surveys", &new).await.made()["id"].clone();
    let cookie = stage.iva().await;
    for (view, is_offered) in
        [("".to_owned(), true), (format!("?survey={}", stage.survey_id()), true), (format!("?survey={other}"), false)]
    {
        let form = stage.get_as(&cookie, &format!("/responses{view}")).await.body;
        let offered = [
            "<option value=\"answer.reason\">What was it about?</option>",
            "<option value=\"answer.call.email\">",
            "<option value=\"wait\">The wait</option>",
        ];
        assert!(offered.iter().all(|option| form.contains(option) == is_offered), "{view}: {form}");
    }
    let added = stage.get_as(&cookie, "/responses?add=answer.reason&test=is&value=wait").await.text();
    assert!(added.contains("answer.reason = wait") && added.contains("1 response"), "{added}");
    assert!(!added.contains("nobody can answer"), "{added}");
    let by_words = stage.get_as(&cookie, "/responses?add=answer.reason&test=is&value=The+wait").await.text();
    assert!(
        by_words.contains("is `The wait`, which nobody can answer. It can be: `price`, `wait`, `other`."),
        "{by_words}"
    );
}

#[tokio::test]
async fn a_table_by_answers_reads_as_the_survey_does_and_says_that_groups_overlap() {
    let stage = Stage::new().await.with_iva().await;
    stage.publishes(&repair()).await;
    let program = stage.program().await;
    for (score, answers) in [
        (2, json!({"reason": ["wait", "price"], "weeks": 4})),
        (9, json!({"reason": "price"})),
        (10, json!({"reason": ["other"], "reason.other": "The smell"})),
        (10, json!({})),
    ] {
        for _ in 0..5 {
            let sent = json!({"survey": stage.survey_id(), "score": score, "answers": answers});
            program.post("/responses", &sent).await.made();
        }
    }
    let cookie = stage.iva().await;
    let address = format!("/surveys/{}/table", stage.survey_id());
    let page = stage.get_as(&cookie, &format!("{address}?rows=answer.reason&measure=responses")).await;
    assert!(
        page.body.contains("<option value=\"answer.reason\" selected>What was it about?</option>"),
        "{}",
        page.body
    );
    assert!(page.body.contains("value=\"responses by answer.reason\""), "{}", page.body);
    let text = page.text();
    let rows = "What was it about? The price 10 10 The wait 5 5 Something else 5 5 No answer 5 5";
    assert!(text.contains(rows), "{text}");
    assert!(text.contains("the groups overlap"), "{text}");
    let weeks = stage.get_as(&cookie, &format!("{address}?query=score+by+answer.weeks")).await.text();
    assert!(!weeks.contains("the groups overlap"), "{weeks}");
    let words = stage.get_as(&cookie, &format!("{address}?rows=answer.reason.other")).await.text();
    assert!(
        words.contains("words of each person's own") && words.contains("they are by `answer.reason`, `answer.weeks`."),
        "{words}"
    );
}
