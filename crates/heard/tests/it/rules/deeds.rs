//! What rules do besides telling colleagues: mails in words of one's own to whoever is to read them, what is kept of a
//! customer, and keeping other rules from acting.

use axum::http::Method;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use store::property::{Kind, Property};

use super::done;
use crate::post::Post;
use crate::stage::{MINUTE, Stage};

fn mail(to: &str, subject: &str, text: &str) -> Value {
    json!({"mail": {"to": to, "purpose": "message", "subject": subject, "text": text}})
}

fn line<'a>(text: &'a str, header: &str) -> &'a str {
    let found = text.lines().find_map(|line| line.strip_prefix(header));
    found.unwrap_or_else(|| panic!("{header} is missing: {text}")).trim()
}

impl Stage {
    /// Something is kept of customers.
    async fn keeps(&self, key: &str, kind: Kind) {
        let new = Property { key: key.to_owned(), name: key.to_uppercase(), kind };
        let mut tx = self.app.store.begin().await.expect("begin");
        store::property::add(&mut tx, self.workspace, &new).await.expect("added");
        tx.commit().await.expect("commit");
    }

    /// What is kept of the customer of this address, and who changed it last.
    async fn known_of(&self, email: &str) -> (Value, Option<String>) {
        let program = self.program().await;
        let found = program.sees(&format!("/contacts?email={email}")).await["contacts"][0].clone();
        let id = found["id"].as_str().expect("a customer").parse().expect("an id");
        let mut read = self.app.store.read().await.expect("read");
        let events = store::contact::events(&mut read, self.workspace, id, 1).await.expect("listed");
        (found["properties"].clone(), events.first().and_then(|event| event.name.clone()))
    }
}

#[tokio::test]
async fn a_rule_writes_to_colleagues_and_to_an_address_in_its_own_words() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    stage.has_sender("Zagreb", "zagreb@lindentree.example").await;
    let mut outside =
        mail("stock@example.com", "Spare part for {product|a bike}", "{name} <{email}> said:\n\n{comment}");
    outside["mail"]["sender"] = json!("Zagreb@lindentree.example");
    let inside = mail("managers", "{name}: {score}", "“{comment}”\n\nSee {link}");
    let rule =
        stage.rule(&json!({"name": "Parts", "when": "said", "if": ["comment ~ spare"], "do": [outside, inside]})).await;
    stage.says(&stage.invite("Ana Novak").await, 8, "No+spare+part").await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await, [done("wrote=1 told=1")]);
    stage.send_mails().await;
    let mut got = [post.next().await, post.next().await];
    got.sort_by_key(|one| one["to"].to_string());
    let text = |one: &Value| one["text"].as_str().expect("text").to_owned();
    let (to_iva, to_stock) = (text(&got[0]), text(&got[1]));
    assert_eq!((&got[0]["to"], &got[1]["to"]), (&json!("iva@example.com"), &json!("stock@example.com")));
    assert_eq!(line(&to_stock, "From: "), "\"Zagreb\" <zagreb@lindentree.example>");
    assert_eq!(line(&to_stock, "Subject: "), "Spare part for a bike");
    let words = stage.words_of_last("stock@example.com").await;
    assert!(words.contains("said:\n\nNo spare part") && words.contains("by the rule “Parts”"), "{words}");
    assert_eq!(line(&to_iva, "Subject: "), "Ana Novak: 8");
    let link = format!("/responses/{}", stage.responses().await[0].id.simple());
    let words = stage.words_of_last("iva@example.com").await;
    assert!(words.contains(&link) && words.contains("“No spare part”"), "{words}");
    assert!(
        to_iva.replace("=\r\n", "").replace("=\n", "").contains(&format!("{link}\" style")),
        "it is a link: {to_iva}"
    );
    // Nothing to stop for those whom the workspace itself named, and no answer of theirs is a customer's.
    for text in [&to_iva, &to_stock] {
        assert!(!text.contains("List-Unsubscribe") && !text.contains("/unsubscribe/"), "{text}");
    }
}

#[tokio::test]
async fn whoever_wants_no_mail_of_rules_gets_none_in_own_words_either() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    stage.wants("alerts=never").await;
    let words = [mail("managers", "{score}", "{link}"), mail("agent", "{score}", "{link}")];
    let rule = stage.rule(&json!({"name": "Own", "when": "said", "do": words})).await;
    stage.says(&stage.invite("Ana").await, 8, "").await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await, [done("deaf=1 nobody=1")]);
    assert_eq!(stage.mails_by_kind().await, []);
}

#[tokio::test]
async fn a_mail_of_a_rule_is_stopped_by_a_press_and_answered_like_any_other() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_mail(post.port).await.with_inbox().await;
    let rule = stage
        .rule(&json!({"name": "Thanks", "when": "said", "do": [mail("customer", "Thank you, {first_name}", "We read: {comment}")]}))
        .await;
    let ana = stage.invite("Ana").await;
    stage.says(&ana, 9, "Super").await;
    stage.rules().await;
    stage.send_mails().await;
    let text = post.next().await["text"].as_str().expect("text").to_owned();
    assert_eq!(line(&text, "List-Unsubscribe-Post: "), "List-Unsubscribe=One-Click");
    let unfolded = text.replace("\r\n ", "").replace("\n ", "");
    let header = line(&unfolded, "List-Unsubscribe: ").trim_matches(['<', '>']).to_owned();
    let reply_to = line(&unfolded, "Reply-To: ").trim_matches(['<', '>']).to_owned();

    // What they write back is read by people: a number in it is no answer to the survey.
    let door = stage.door().await;
    let answer =
        format!("From: <ana@example.com>\nTo: <{reply_to}>\nSubject: Re: Thank you\n\n10 minutes later it broke\n");
    stage.receives(door, &reply_to, &answer).await;
    assert_eq!(stage.responses().await[0].said.score, Some(9));
    let messages = stage.messages().await;
    assert!(
        messages.len() == 1 && messages[0].words.contains("10 minutes later") && messages[0].contact.is_some(),
        "{messages:?}"
    );

    // The press of a mail program, which sends no more than this.
    let path = &header[header.find("/unsubscribe/").expect("a path")..];
    assert_eq!(stage.post(path, "List-Unsubscribe=One-Click").await.status, 200);
    stage.move_clock(MINUTE);
    stage.says(&ana, 3, "").await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await[0], done("unwanted=1"));
}

#[tokio::test]
async fn a_rule_keeps_something_of_a_customer_and_takes_it_away_again() {
    let stage = Stage::new().await;
    stage.keeps("plan", Kind::Text).await;
    stage.keeps("seats", Kind::Number).await;
    let set = |key: &str, value: &str| json!({"set": {"property": key, "value": value}});
    let bought = stage
        .rule(&json!({
            "name": "Bought", "when": "happened", "event": "order placed",
            "do": [set("plan", "pro"), set("seats", "5"), set("seats", "many"), set("gone", "x")],
        }))
        .await;
    let unhappy =
        stage.rule(&json!({"name": "Unhappy", "when": "said", "if": ["score <= 6"], "do": [set("plan", "")]})).await;
    let event = json!({"name": "order placed", "id": "1", "contact": {"name": "Ana", "emails": ["ana@example.com"]}});
    let program = stage.program().await;
    assert_eq!(program.post("/events", &json!({ "events": [event] })).await.status, 200);
    stage.rules().await;
    assert_eq!(stage.ran(bought).await, [done("set=1 set=1 no-property=1 no-property=1")]);
    let (kept, by) = stage.known_of("ana@example.com").await;
    assert_eq!((kept, by.as_deref()), (json!({"plan": "pro", "seats": 5.0}), Some("Bought")));

    let said = json!({"survey": 1, "score": 2, "contact": {"email": "ana@example.com"}});
    for (state, expected) in [("it is taken away", "set=1"), ("it is so already", "set-same=1")] {
        stage.move_clock(MINUTE);
        assert_eq!(program.post("/responses", &said).await.status, 201);
        stage.rules().await;
        assert_eq!(stage.ran(unhappy).await[0], done(expected), "{state}");
    }
    assert_eq!(stage.known_of("ana@example.com").await.0, json!({"seats": 5.0}));
    stage.move_clock(MINUTE);
    assert_eq!(program.post("/responses", &json!({"survey": 1, "score": 1})).await.status, 201);
    stage.rules().await;
    assert_eq!(stage.ran(unhappy).await[0], done("no-customer=1"));
}

#[tokio::test]
async fn a_rule_that_stops_keeps_those_below_it_from_what_it_holds_for() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let stop = json!({"stop": {}});
    let tag = |tag: &str| json!({"tag": {"tag": tag}});
    let above = stage.rule(&json!({"name": "All", "when": "said", "do": [tag("seen")]})).await;
    let large = json!({"name": "Large", "when": "said", "if": ["account = Acme"], "do": [tag("large"), stop]});
    let large = stage.rule(&large).await;
    let below = stage.rule(&json!({"name": "Rest", "when": "said", "do": [tag("rest")]})).await;
    let program = stage.program().await;
    let says = async |account: &str| {
        let said = json!({"survey": 1, "score": 2, "account": account});
        assert_eq!(program.post("/responses", &said).await.status, 201);
        stage.rules().await;
    };
    says("Acme").await;
    says("Other").await;
    let ran = async |rule| stage.ran(rule).await.len();
    assert_eq!((ran(above).await, ran(large).await, ran(below).await), (2, 1, 1));
    // Looked at again, it is so again.
    stage.move_clock(MINUTE);
    stage.rules().await;
    assert_eq!(ran(below).await, 1);

    // They stand in the order in which they were made, until somebody moves one.
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/rules").await;
    let names = |text: &str| {
        let mut all: Vec<(usize, &str)> = ["All", "Large", "Rest"]
            .into_iter()
            .filter_map(|name| Some((text.find(&format!("<bdi>{name}<"))?, name)))
            .collect();
        all.sort_unstable();
        all.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
    };
    assert_eq!(names(&page.body), ["All", "Large", "Rest"]);
    let order = format!("csrf={}&rule={}&do=down", page.field("csrf"), large.simple());
    let moved = stage.post_as(&cookie, "/rules/order", &order).await;
    assert_eq!(
        (moved.status.as_u16(), moved.header("location")),
        (303, format!("/rules#rule-{}", large.simple()).as_str())
    );
    assert_eq!(names(&stage.get_as(&cookie, "/rules").await.body), ["All", "Rest", "Large"]);
    says("Acme").await;
    assert_eq!((ran(above).await, ran(large).await, ran(below).await), (3, 2, 2));

    // By a program the same.
    let place = async |place: i64| {
        let body = json!({ "place": place }).to_string();
        let path = format!("/rules/{}/place", large.simple());
        program.send(Method::PUT, &path, &[("content-type", "application/json")], &body).await
    };
    place(0).await.refuses(422, "from 1");
    assert_eq!(place(1).await.status, 200);
    let order: Vec<Value> = program.sees("/rules").await["rules"]
        .as_array()
        .expect("rules")
        .iter()
        .map(|rule| rule["name"].clone())
        .collect();
    assert_eq!(order[..2], ["Large", "All"]);
    says("Acme").await;
    assert_eq!((ran(above).await, ran(large).await, ran(below).await), (3, 3, 2));
    assert_eq!(place(200).await.status, 200);
    assert_eq!(names(&stage.get_as(&cookie, "/rules").await.body), ["All", "Rest", "Large"]);
}

#[tokio::test]
async fn what_rules_leave_on_people_and_whom_they_stop_opens_no_way_around_the_law_of_reviews() {
    let stage = Stage::new().await.with_iva().await;
    stage.keeps("glad", Kind::YesNo).await;
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/rules/new").await.field("csrf");
    let saved = async |rule: Value| {
        let document = utf8_percent_encode(&rule.to_string(), NON_ALPHANUMERIC).to_string();
        stage.post_as(&cookie, "/rules/new", &format!("csrf={csrf}&version=0&document={document}")).await
    };
    let review = json!({"mail": {"purpose": "review", "subject": "How was it?", "text": "Tell others"}});
    let happy = json!({"name": "Happy", "when": "said", "if": ["band = promoter"], "do": [{"set": {"property": "glad", "value": "yes"}}]});
    assert_eq!(saved(happy).await.status, 303);
    let asks =
        json!({"name": "Asks", "when": "happened", "event": "visit", "if": ["property.glad = yes"], "do": [review]});
    let refused = saved(asks).await;
    assert!(
        refused.status == 422 && refused.text().contains("the property “glad”, which a rule sets"),
        "{}",
        refused.text()
    );

    let all = json!({"name": "Everybody", "when": "said", "do": [review]});
    assert_eq!(saved(all).await.status, 303, "everybody may be asked");
    let stops = json!({"name": "Sad first", "when": "said", "if": ["score <= 6"], "do": [{"stop": {}}]});
    let refused = saved(stops).await;
    let told = "“Everybody” asks for public reviews, and who gets it would depend on the rule “Sad first”";
    assert!(refused.status == 422 && refused.text().contains(told), "{}", refused.text());
}

#[tokio::test]
async fn what_a_rule_names_and_there_is_not_is_told_beside_it() {
    let stage = Stage::new().await.with_iva().await;
    stage.keeps("seats", Kind::Number).await;
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/rules/new").await.field("csrf");
    let typed = |more: &str| {
        format!(
            "csrf={csrf}&version=0&name=a&when=said&survey=&if=&after=0&unit=minutes&purpose=message&subject=s&text=t{more}"
        )
    };
    for (more, told) in [
        ("&mail_to=address&mail_address=stock", "This is no e-mail address."),
        ("&mail_to=address&mail_address=", "This is no e-mail address."),
        ("&mail_to=owner&sender=who%40example.com", "Nobody sends from “who@example.com” here."),
        ("&property=gone&value=1", "There is no property “gone” of customers."),
        ("&property=seats&value=many", "“SEATS” takes no such value."),
    ] {
        let reply = stage.post_as(&cookie, "/rules/new", &typed(more)).await;
        assert!(reply.status == 422 && reply.text().matches(told).count() == 1, "{more}: {}", reply.text());
        assert!(reply.body.contains("aria-invalid=\"true\""), "{more}");
    }
    let fine = typed("&mail_to=address&mail_address=stock%40example.com&property=seats&value=5&stop=yes");
    let saved = stage.post_as(&cookie, "/rules/new", &fine).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    let at = saved.header("location").split('?').next().expect("an address").to_owned();
    let page = stage.get_as(&cookie, &at).await;
    let sentence = "write “s” to stock@example.com, set “seats” to “5”, keep rules below from acting.";
    assert!(page.text().contains(sentence), "{}", page.text());

    // By a program the same; and what customers say goes to nobody outside by a key that may only write.
    let program = stage.program().await;
    let writer = stage.program_of(stage.workspace, store::api_key::Scope::Write).await;
    let rule = |to: &str, sender: &str, key: &str, value: &str| {
        let mail = json!({"mail": {"to": to, "sender": sender, "purpose": "message", "subject": "s", "text": "t"}});
        json!({"name": "b", "when": "said", "do": [mail, {"set": {"property": key, "value": value}}]})
    };
    let wrong = program.post("/rules", &rule("boss", "", "gone", "1")).await;
    let fields: Vec<Value> =
        wrong.json()["errors"].as_array().expect("mistakes").iter().map(|one| one["field"].clone()).collect();
    assert_eq!(fields, ["do.0.to", "do.1.property"], "{}", wrong.body);
    program.post("/rules", &rule("owner", "who@example.com", "seats", "5")).await.refuses(422, "nobody sends from");
    program.post("/rules", &rule("owner", "", "seats", "many")).await.refuses(422, "takes no such value");
    writer.post("/rules", &rule("stock@example.com", "", "seats", "5")).await.refuses(403, "scope all");
    assert_eq!(writer.post("/rules", &rule("owner", "", "seats", "5")).await.status, 201);
    assert_eq!(program.post("/rules", &rule("stock@example.com", "", "seats", "5")).await.status, 201);
}
