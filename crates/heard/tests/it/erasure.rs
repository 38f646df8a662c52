//! A person's rights: everything that is kept of them comes as one file, and when they are forgotten nothing in the
//! database, the search or the pages says any more who they were or what they said. Sums do not change.

use axum::http::Method;
use feedback::Scale;
use feedback::fact::Value as Property;
use feedback::questionnaire::{Asked, Choice, Field, Question, Questionnaire, Wording};
use serde_json::{Value, json};
use store::api_key::Scope;
use store::arrived::NewArrival;
use store::import::{Import, Progress, State};
use store::message::NewMessage as NewWords;
use store::outbox::NewMessage;
use uuid::Uuid;

use crate::api::Program;
use crate::stage::{MINUTE, NOON, Stage};

/// Words that only she stands for: name, address, telephone, company, what she said and what was said of her.
const HERS: [&str; 13] = [
    "Ljubomira",
    "Krajnčič",
    "38640777555",
    "040 777 555",
    "Krajn d.o.o.",
    "Zamudna",
    "dostava v Kranju",
    "Premalo osebja",
    "oranžen plašč",
    "poklicala nazaj",
    "dekle iz Kranja",
    "Soglašam z vsem",
    "škripajoče sedlo",
];

/// Places where her words may stand all the same.
const EXCEPTIONS: [(&str, &str); 1] =
    // A tag's name is the workspace's; that she had it is gone.
    [("tag.", "what tags are called is no longer linked to anybody")];

/// Asks why, offering choices and words of one's own, and whom to call.
fn asked() -> Questionnaire {
    let mut asked = Questionnaire::plain(Scale::Nps, "Lindentree Cycles", &["en".to_owned()]);
    let choice = |key: &str| Choice { key: key.to_owned(), text: Wording::of("en", key) };
    let why = Asked::Choice { choices: vec![choice("price"), choice("wait")], several: true, other: true };
    let fields = vec![Field::Name, Field::Email, Field::Phone];
    asked.questions = vec![
        Question::new("why", why, Wording::of("en", "Why?")),
        Question::new("more", Asked::Comment { short: false }, Wording::of("en", "What else?")),
        Question::new("call", Asked::Contact { fields }, Wording::of("en", "Whom may we call?")),
    ];
    asked
}

async fn ids(stage: &Stage, program: &Program<'_>) -> [Uuid; 2] {
    let parse = |made: &Value| made["id"].as_str().expect("an id").parse::<Uuid>().expect("an id");
    for (key, kind) in [("jacket", "text"), ("seats", "number")] {
        program.post("/properties", &json!({"key": key, "name": key, "kind": kind})).await.made();
    }
    let card = json!({
        "name": "Ljubomira Krajnčič", "emails": ["Ljubomira@Example.com"], "phones": ["040 777 555"], "country": "SI",
        "account": "Krajn d.o.o.", "language": "sl", "properties": {"jacket": "oranžen plašč", "seats": 2},
    });
    let ana = parse(&program.post("/contacts", &json!({ "contact": card })).await.made());
    let other = json!({"contact": {"name": "Ljubomira K.", "emails": ["krajncic@work.example"]}});
    let second = parse(&program.post("/contacts", &other).await.made());
    assert_eq!(stage.responses().await.len(), 0);
    [ana, second]
}

/// Everything that is kept of somebody: her contact, who turned out to be her, and a response that says who she is though it
/// is linked to nobody.
async fn lived(stage: &Stage, program: &Program<'_>) -> [Uuid; 2] {
    stage.publishes(&asked()).await;
    let [ana, second] = ids(stage, program).await;
    let path = format!("/contacts/{ana}");
    program.patch(&path, &json!({"name": "Ljubomira Krajnčič Novak"})).await;
    let consent = json!({"channel": "email", "given": true, "basis": "consent", "source": "dekle iz Kranja",
        "words": "Soglašam z vsem"});
    program.post(&format!("{path}/consents"), &consent).await.made();
    let list =
        program.post("/lists", &json!({"name": "Dealers"})).await.made()["id"].as_str().expect("an id").to_owned();
    program.post(&format!("/lists/{list}/members"), &json!({"contacts": [ana]})).await;

    let response = json!({
        "survey": 1, "score": 2, "comment": "Zamudna dostava v Kranju", "contact": {"email": "krajncic@work.example"},
        "account": "Krajn d.o.o.", "team": "Workshop", "properties": {"order": "oranžen plašč"}, "contact_me": true,
        "answers": {"why": ["price", "other"], "why.other": "Premalo osebja", "more": "Zamudna dostava, res"},
    });
    let said = program.post("/responses", &response).await.made()["id"].as_str().expect("an id").to_owned();
    let path = format!("/responses/{said}");
    program.post(&format!("{path}/notes"), &json!({"text": "Ljubomira je poklicala nazaj @Iva"})).await.made();
    for mark in ["tags/dekle%20iz%20Kranja", "star"] {
        assert_eq!(program.send(Method::PUT, &format!("{path}/{mark}"), &[], "").await.status, 200);
    }
    let excluded = json!({"state": "excluded", "reason": "other", "note": "Krajnčič je poklicala nazaj"});
    assert_eq!(program.patch(&path, &excluded).await.status, 200);
    assert_eq!(program.patch(&path, &json!({"state": "confirmed"})).await.status, 200);
    let merged = program.post(&format!("/contacts/{ana}/merge"), &json!({"contact": second})).await;
    assert_eq!(merged.status, 200, "{}", merged.body);
    let anonymous = stage
        .given(NOON, 4, |response| {
            response.version = 2;
            response.said.comment = Some("Spet zamudna dostava v Kranju".to_owned());
            let text = |name: &str, text: &str| (name.to_owned(), Property::Text(text.to_owned()));
            response.answers = vec![text("call.email", "ljubomira@example.com"), text("call.name", "Ljubomira")];
        })
        .await;
    [ana, anonymous]
}

/// Mails to her and about her, and an import that shows her in its examples.
async fn beside(stage: &Stage, ana: Uuid) {
    let mut tx = stage.app.store.begin().await.expect("begin");
    let said: Vec<Uuid> =
        stage.responses().await.iter().filter(|row| row.contact == Some(ana)).map(|row| row.id).collect();
    assert_eq!(said.len(), 1);
    let link = format!("https://heard.example/responses/{}", said[0].simple());
    for (to, text) in [("Ljubomira@Example.com", "Zamudna dostava v Kranju?"), ("iva@example.com", link.as_str())] {
        let message = NewMessage {
            workspace: stage.workspace,
            id: stage.app.chance.id(NOON),
            kind: "mention",
            once: false,
            secret: false,
            to,
            subject: "Ljubomira je poklicala nazaj",
            text,
            html: "<p>Ljubomira je poklicala nazaj</p>",
            at: NOON,
            expires_at: NOON + 1,
        };
        store::outbox::add(&mut tx, &message).await.expect("added");
    }
    let found = json!({"columns": [{"name": "Who", "examples": ["Ljubomira Krajnčič", "Bor"]}, {"name": "Said",
        "examples": ["Zamudna dostava …", "040 777 555"]}]});
    let import = Import {
        workspace: stage.workspace,
        id: stage.app.chance.id(NOON),
        survey: stage.survey_id(),
        file_name: "history.csv".to_owned(),
        stored: None,
        node: 0,
        mapping: "{}".to_owned(),
        found: found.to_string(),
        state: State::Done,
        progress: Progress::default(),
        error: None,
        by_user: None,
        created_at: NOON,
        changed_at: NOON,
    };
    store::import::add(&mut tx, &import).await.expect("added");
    let wrote = |contact, sender| NewWords {
        workspace: stage.workspace,
        id: stage.app.chance.id(NOON),
        at: NOON,
        contact,
        outbox: None,
        invitation: None,
        survey: None,
        sender,
        subject: "Krajnčič",
        words: "Imam škripajoče sedlo",
    };
    for message in [wrote(Some(ana), "other@example.com"), wrote(None, "ljubomira@example.com")] {
        store::message::add(&mut tx, &message).await.expect("added");
    }
    // What she wrote a moment ago, which nobody has followed yet.
    let waits = NewArrival {
        id: stage.app.chance.id(NOON),
        hash: [1; 32],
        at: NOON,
        envelope: r#"{"from":"ljubomira@example.com","to":[]}"#,
        raw: b"From: ljubomira@example.com\r\n\r\n9\r\n",
    };
    assert!(store::arrived::add(&mut tx, &waits).await.expect("added"));
    tx.commit().await.expect("commit");
}

async fn index(stage: &Stage) {
    while stage.app.store.index_comments(1_000).await.expect("indexed") > 0 {}
}

async fn found(program: &Program<'_>, filter: &str) -> usize {
    let path = format!("/responses?filter={}", filter.replace(' ', "%20").replace('"', "%22"));
    program.sees(&path).await["responses"].as_array().expect("responses").len()
}

async fn sums(stage: &Stage, program: &Program<'_>) -> Value {
    let mut read = stage.app.store.read().await.expect("read");
    assert_eq!(store::rollup::differences(&mut read, stage.workspace).await.expect("compared"), []);
    program.sees("/scores?survey=1").await
}

#[tokio::test]
async fn whoever_is_forgotten_is_nowhere_any_more_and_the_score_stays() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    let [ana, anonymous] = lived(&stage, &program).await;
    let link = stage.invite("Ljubomira Krajnčič").await;
    let invited: Value = program.sees("/contacts?q=krajncic").await;
    assert_eq!(invited["contacts"].as_array().map(Vec::len), Some(2), "{invited}");
    let other = invited["contacts"].as_array().expect("two").iter().find(|one| one["id"] != json!(ana)).expect("her");
    let merged = program.post(&format!("/contacts/{ana}/merge"), &json!({"contact": other["id"]})).await;
    assert_eq!(merged.status, 200, "{}", merged.body);
    beside(&stage, ana).await;
    index(&stage).await;
    let before = sums(&stage, &program).await;
    assert_eq!(found(&program, "comment ~ zamudna").await, 2);
    assert_eq!(found(&program, "account is not missing").await, 1);
    assert_eq!(found(&program, "answer.more is not missing and answer.why = price").await, 1);
    let untouched = stage.traces(&["Bor", "Workshop"]).await.len();
    for words in HERS {
        assert!(!stage.traces(&[words]).await.is_empty(), "the story knows {words}");
    }

    let path = format!("/contacts/{ana}");
    let erased = program.send(Method::DELETE, &path, &[], "").await;
    assert_eq!(erased.status, 200, "{}", erased.body);
    assert_eq!(erased.json()["responses"], 2);
    program.get(&path).await.refuses(410, "erased at 2026-11-21T12:00:00Z");
    for (method, path) in [(Method::DELETE, path.clone()), (Method::POST, format!("{path}/export"))] {
        program.send(method, &path, &[], "").await.refuses(410, "erased");
    }
    program.patch(&path, &json!({"name": "Ljubomira"})).await.refuses(410, "erased");

    index(&stage).await;
    stage.move_clock(10 * MINUTE);
    heard::sweeps::run(&stage.app, true).await.expect("swept");
    assert_eq!(sums(&stage, &program).await, before);
    assert_eq!(found(&program, "comment ~ zamudna").await, 0, "the search does not find it");
    assert_eq!(found(&program, "account is not missing").await, 0);
    assert_eq!(found(&program, "answer.more is not missing").await, 0);
    assert_eq!(
        found(&program, "answer.why = price and score = 2 and team = Workshop").await,
        1,
        "what is coarse stays"
    );
    assert_eq!(program.sees("/contacts?q=ljubomira").await["contacts"], json!([]));
    assert_eq!(program.sees("/contacts?email=ljubomira@example.com").await["contacts"], json!([]));
    assert_eq!(stage.get(&link).await.status, 404, "her link leads nowhere");
    let shown = program.sees(&format!("/responses/{anonymous}")).await;
    assert_eq!((&shown["comment"], &shown["answers"], &shown["score"]), (&json!(null), &json!({}), &json!(4)));
    let history = program.sees(&format!("/responses/{anonymous}/history")).await;
    assert_eq!(history["history"][0]["what"], "erased");
    let iva = stage.iva().await;
    let page = stage.get_as(&iva, &format!("/responses/{}", anonymous.simple())).await.text();
    assert!(page.contains("The person was erased"), "{page}");

    let exempt = |trace: &String| EXCEPTIONS.iter().any(|(place, _)| trace.starts_with(place));
    let traces: Vec<String> = stage.traces(&HERS).await.into_iter().filter(|trace| !exempt(trace)).collect();
    assert_eq!(traces, Vec::<String>::new());
    assert!(stage.traces(&["Bor", "Workshop"]).await.len() + 1 >= untouched, "others stay");
    let told = stage.get_as(&iva, "/audit").await.text();
    assert!(told.contains(&format!("erased a person: {ana}")), "{told}");
}

#[tokio::test]
async fn what_was_on_its_way_while_a_person_was_forgotten_goes_as_well() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let ana = stage.customer("Ljubomira").await;
    assert_eq!(program.send(Method::DELETE, &format!("/contacts/{ana}"), &[], "").await.status, 200);
    let late = stage
        .given(NOON, 3, |response| {
            response.contact = Some(ana);
            response.said.comment = Some("Zamudna dostava".to_owned());
        })
        .await;
    assert_eq!(stage.traces(&HERS).await.len(), 1);
    heard::sweeps::run(&stage.app, true).await.expect("swept");
    assert_eq!(stage.traces(&HERS).await, Vec::<String>::new());
    assert_eq!(program.sees(&format!("/responses/{late}")).await["contact"], json!(null));
}

#[tokio::test]
async fn everything_that_is_kept_of_a_person_comes_as_one_file() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    let [ana, anonymous] = lived(&stage, &program).await;
    beside(&stage, ana).await;
    let path = format!("/contacts/{ana}/export");
    assert_eq!(program.get(&path).await.status, 405, "whoever only looks leaves no trace");
    let reader = stage.program_of(stage.workspace, Scope::Read).await;
    let export = reader.send(Method::POST, &path, &[], "").await.json();
    let text = export.to_string();
    for words in HERS.iter().filter(|words| **words != "040 777 555") {
        assert!(feedback::fold::line(&text).contains(&feedback::fold::line(words)), "{words} is not in {text}");
    }
    assert!(text.contains("+38640777555"));
    assert_eq!((&export["heard"], &export["form"]), (&json!("person"), &json!(1)));
    assert_eq!(export["merged"].as_array().map(Vec::len), Some(1));
    let responses = export["responses"].as_array().expect("responses");
    assert_eq!(responses.len(), 2);
    let of = |id: &str| responses.iter().find(|one| one["response"]["id"] == id).expect("it is there");
    assert_eq!(of(&anonymous.to_string())["response"]["comment"], "Spet zamudna dostava v Kranju");
    let first = responses.iter().find(|one| one["response"]["score"] == 2).expect("it is there");
    assert_eq!(first["notes"][0]["text"], "Ljubomira je poklicala nazaj @Iva");
    assert_eq!(first["worded"][0], json!({"question": "What else?", "answer": "Zamudna dostava, res"}));
    assert_eq!(
        (&export["lists"][0]["name"], &export["mails"][0]["to"]),
        (&json!("Dealers"), &json!("Ljubomira@Example.com"))
    );
    let messages = export["messages"].as_array().expect("messages");
    assert!(messages.len() == 2 && messages[0]["text"] == "Imam škripajoče sedlo", "{messages:?}");
    let moments: Vec<&str> = export["timeline"]
        .as_array()
        .expect("moments")
        .iter()
        .map(|one| one["what"].as_str().expect("a word"))
        .collect();
    for what in ["known", "card-changed", "card-merged", "consent-given", "listed", "answered", "excluded", "wrote"] {
        assert!(moments.contains(&what), "{what} is not in {moments:?}");
    }

    let iva = stage.iva().await;
    let page = format!("/contacts/{}", ana.simple());
    let saved = format!("{page}/export.json");
    assert_eq!(stage.get_as(&iva, &saved).await.status, 405);
    for from in [page.clone(), format!("{page}/erase")] {
        let body = stage.get_as(&iva, &from).await.body;
        assert!(body.contains(&format!("method=\"post\" action=\"{saved}\"")), "{from}: {body}");
    }
    let file = stage.send_from(&iva, &page, &saved, "").await;
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"person.json\"");
    assert_eq!(file.json(), export);
    let told = stage.get_as(&iva, "/audit").await.text();
    assert_eq!(told.matches(&format!("took out everything that is kept of a contact: {ana}")).count(), 2, "{told}");
}

#[tokio::test]
async fn the_page_says_what_goes_and_forgets_only_after_the_password_and_a_tick() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    let [ana, _] = lived(&stage, &program).await;
    let iva = stage.iva().await;
    let page = format!("/contacts/{}/erase", ana.simple());
    let shown = stage.get_as(&iva, &page).await;
    let text = shown.text();
    for words in ["Erase Ljubomira Krajnčič Novak", "cannot be undone", "in 2 responses", "No score changes", "Backups"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    stage.move_clock(15 * MINUTE);
    let asked = stage.send_from(&iva, &page, &page, "sure=yes").await;
    assert!(asked.header("location").starts_with("/account/prove?next=%2Fcontacts%2F"), "{}", asked.header("location"));
    program.sees(&format!("/contacts/{ana}")).await;
    let form = format!("next={page}&again=yes&password={}", crate::account::PASSWORD);
    assert_eq!(stage.send_from(&iva, "/account", "/account/prove", &form).await.status, 303);
    let unticked = stage.send_from(&iva, &page, &page, "").await;
    assert!(unticked.status == 422 && unticked.text().contains("Tick the box first"), "{}", unticked.text());
    let done = stage.send_from(&iva, &page, &page, "sure=yes").await;
    assert_eq!((done.status.as_u16(), done.header("location")), (303, page.as_str()), "{}", done.text());
    let gone = stage.get_as(&iva, &page).await;
    assert!(gone.status == 410 && gone.text().contains("This person was erased"), "{}", gone.text());
    assert_eq!(stage.get_as(&iva, &format!("/contacts/{}/erase", Uuid::from_u128(9).simple())).await.status, 404);
}
