//! What happens to customers elsewhere makes rules act: once, at the right hour, on those it concerns, and never about
//! what is long over.

use heard::campaign::draft::Draft;
use heard::campaign::letter::Words;
use heard::campaign::schedule::Schedule;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use store::campaign::{Campaign, Kind};
use store::webhook::Kind as WebhookKind;
use uuid::Uuid;

use super::done;
use crate::campaigns::Plan;
use crate::stage::{DAY, MINUTE, Stage};
use crate::webhooks::Receiver;

const HOUR: i64 = 60 * MINUTE;

/// An order of Ana's.
fn order(id: &str, product: &str) -> Value {
    json!({
        "name": "Order placed", "id": id, "contact": {"name": "Ana Novak", "emails": ["ana@example.com"]},
        "properties": {"product": product, "total": 890},
    })
}

/// "order placed - if product is a bike - after 3 weeks - start the survey After delivery".
fn after_delivery(campaign: &Campaign) -> Value {
    json!({
        "name": "After delivery", "when": "happened", "event": "order  PLACED", "if": ["product = Bike and property.total >= 500"],
        "after": 21 * 24 * 60, "unless": ["order returned"], "do": [{"ask": {"campaign": campaign.id.simple().to_string()}}],
    })
}

impl Stage {
    /// Tells of these, and what became of each.
    async fn told_of(&self, events: &[Value]) -> Vec<String> {
        let program = self.program().await;
        let reply = program.post("/events", &json!({ "events": events })).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        let word = |row: &Value| row["outcome"].as_str().expect("a word").to_owned();
        reply.json()["results"].as_array().expect("rows").iter().map(word).collect()
    }

    /// A campaign to which rules send people.
    async fn waits_for_rules(&self) -> Campaign {
        let nobody = self.list("Nobody", &[]).await;
        let plan = Plan { kind: Kind::Triggered, schedule: Schedule::default(), ..Plan::default() };
        self.starts("After delivery", nobody, plan).await
    }

    /// Rules act, and then the campaigns to which they send people.
    async fn goes_on(&self) {
        self.rules().await;
        self.campaigns_go_on().await;
    }
}

#[tokio::test]
async fn three_weeks_after_an_order_its_survey_is_asked_once_and_not_at_night() {
    let stage = Stage::in_zone("Europe/Ljubljana").await.with_mail(9).await;
    let campaign = stage.waits_for_rules().await;
    let rule = stage.rule(&after_delivery(&campaign)).await;
    stage.campaigns_go_on().await;
    // Ten in the evening by their clock.
    stage.move_clock(9 * HOUR);
    assert_eq!(
        stage.told_of(&[order("1", "Bike"), order("2", "Bell"), order("1", "Bike")]).await,
        ["taken", "taken", "repeated"]
    );
    assert_eq!(stage.told_of(&[order("1", "Bike")]).await, ["repeated"]);
    stage.goes_on().await;
    assert_eq!(stage.ran(rule).await, [("waiting".to_owned(), String::new())]);
    stage.move_clock(21 * DAY - 1);
    stage.goes_on().await;
    assert_eq!(stage.recipients(&campaign).await.len(), 0, "three weeks are not over");
    stage.move_clock(1);
    stage.goes_on().await;
    assert_eq!(stage.ran(rule).await, [done("asked=1")]);
    assert_eq!(stage.mails_by_kind().await, [], "it is night");
    stage.move_clock(10 * HOUR);
    for _ in 0..2 {
        stage.goes_on().await;
        heard::rule::pass(&stage.another_node().await.app).await.expect("rules act");
    }
    assert_eq!(stage.mails_by_kind().await, [("survey".to_owned(), 1)]);
    let asked = stage.recipients(&campaign).await;
    assert_eq!((asked.len(), asked[0].state.as_str()), (1, "asked"));
    let invitation = stage.last_invitation(asked[0].contact).await;
    assert_eq!(invitation.facts.product.as_deref(), Some("Bike"), "what was ordered is what they are asked about");
    // The campaign keeps to how often people are asked; it goes on when somebody else orders.
    stage.told_of(&[order("3", "Bike")]).await;
    stage.goes_on().await;
    stage.move_clock(21 * DAY);
    stage.goes_on().await;
    assert_eq!(stage.mails_by_kind().await, [("survey".to_owned(), 1)]);
    assert_eq!(stage.stands(&campaign).await.0, store::campaign::State::Running);
}

#[tokio::test]
async fn what_happens_meanwhile_keeps_a_rule_from_acting() {
    let stage = Stage::new().await.with_mail(9).await;
    let campaign = stage.waits_for_rules().await;
    let rule = stage.rule(&after_delivery(&campaign)).await;
    stage.told_of(&[order("1", "Bike")]).await;
    stage.rules().await;
    stage.move_clock(DAY);
    let returned = json!({"name": "Order returned", "contact": {"emails": ["ANA@example.com"]}});
    let other = json!({"name": "Order returned", "contact": {"emails": ["bor@example.com"]}});
    assert_eq!(stage.told_of(&[returned, other]).await, ["taken", "taken"]);
    stage.move_clock(20 * DAY);
    stage.goes_on().await;
    assert_eq!(stage.ran(rule).await, [("over".to_owned(), "kept=1".to_owned())]);
    assert_eq!(stage.recipients(&campaign).await.len(), 0);
    // What was returned before has nothing to do with the next order.
    stage.told_of(&[order("2", "Bike")]).await;
    stage.rules().await;
    stage.move_clock(21 * DAY);
    stage.goes_on().await;
    assert_eq!(stage.ran(rule).await[0], done("asked=1"));
}

#[tokio::test]
async fn colleagues_hear_of_an_event_within_their_hours_and_where_the_customer_is() {
    let stage = Stage::in_zone("Europe/Ljubljana").await.with_iva().await.with_mail(9).await;
    let rule = stage
        .rule(&json!({
            "name": "Quiet customers", "when": "happened", "event": "activity dropped",
            "within": {"from": 9, "to": 17, "workdays": true}, "do": [{"notify": {"who": ["managers"]}}],
        }))
        .await;
    // Saturday, 21 November 2026, noon in Greenwich.
    let quiet = json!({"name": "activity dropped", "contact": {"name": "Ana Novak", "emails": ["ana@example.com"]},
        "properties": {"product": "Bike", "visits": 0}});
    stage.told_of(&[quiet]).await;
    stage.rules().await;
    assert_eq!(stage.rule_mails().await.len(), 0, "it is a Saturday");
    // A server that slept over its hour does not wake at night.
    stage.move_clock(DAY + 19 * HOUR);
    stage.rules().await;
    assert_eq!(stage.ran(rule).await, [("waiting".to_owned(), String::new())]);
    stage.move_clock(HOUR);
    stage.rules().await;
    assert_eq!(stage.ran(rule).await, [done("told=1")]);
    let text = stage.words_of_last("iva@example.com").await;
    let contact = stage.contact_of("ana@example.com").await;
    for told in
        ["activity dropped: Ana Novak", "Product: Bike", "visits: 0", "Quiet customers", &contact.simple().to_string()]
    {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert!(!text.contains("No comment"), "{text}");
}

#[tokio::test]
async fn what_is_told_late_or_was_before_the_rule_or_of_nobody_makes_nothing_happen() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let told = |at: &str| json!({"name": "visit", "at": at, "contact": {"emails": ["ana@example.com"]}});
    let rule = stage
        .rule(&json!({"name": "a", "when": "happened", "event": "visit", "do": [{"notify": {"who": ["managers"]}}]}))
        .await;
    stage.move_clock(30 * DAY);
    // NOON is 21 November; the rule is of that day.
    let all = ["2026-11-20T12:00:00Z", "2026-12-10T12:00:00Z", "2026-12-15T12:00:00Z", "2027-02-01T12:00:00Z"];
    assert_eq!(stage.told_of(&all.map(told)).await, ["taken", "taken", "taken", "refused"]);
    assert_eq!(stage.told_of(&[json!({"name": "visit", "contact": {"name": "Nobody"}})]).await, ["refused"]);
    stage.rules().await;
    assert_eq!(stage.ran(rule).await, [done("told=1")], "only what happened within the week before it was told");
    // A person who is forgotten takes what happened to them along.
    stage.told_of(&[json!({"name": "visit", "id": "last", "contact": {"emails": ["ana@example.com"]}})]).await;
    let program = stage.program().await;
    let ana = stage.contact_of("ana@example.com").await;
    assert_eq!(program.sees(&format!("/events?contact={ana}")).await["events"].as_array().map(Vec::len), Some(4));
    assert_eq!(program.send(axum::http::Method::DELETE, &format!("/contacts/{ana}"), &[], "").await.status, 200);
    stage.rules().await;
    assert_eq!((stage.rule_mails().await.len(), program.sees("/events").await["events"].clone()), (1, json!([])));
}

#[tokio::test]
async fn events_are_read_page_by_page_with_what_was_told_and_mistakes_are_told_by_their_place() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let many: Vec<Value> = (0..150).map(|nth| order(&nth.to_string(), "Bell")).collect();
    assert!(stage.told_of(&many).await.iter().all(|word| word == "taken"));
    let first = program.sees("/events").await;
    let next = first["next"].as_str().expect("there is more").to_owned();
    assert_eq!(first["events"].as_array().map(Vec::len), Some(100));
    let shown = &first["events"][0];
    assert_eq!(
        (&shown["name"], &shown["key"], &shown["source"]),
        (&json!("Order placed"), &json!("149"), &json!("api"))
    );
    assert_eq!(shown["properties"], json!({"product": "Bell", "total": 890.0}));
    let second = program.sees(&format!("/events?next={next}")).await;
    assert_eq!((second["events"].as_array().map(Vec::len), &second["next"]), (Some(50), &Value::Null));
    let strange =
        json!({"name": "", "contact": {"emails": ["ana"]}, "properties": {"a": "x".repeat(501)}, "at": "now"});
    let reply = program.post("/events", &json!({"events": [strange, order("149", "Bell")]})).await.json();
    let fields: Vec<&str> = reply["results"][0]["errors"]
        .as_array()
        .expect("errors")
        .iter()
        .filter_map(|one| one["field"].as_str())
        .collect();
    assert_eq!(fields, ["at", "contact.emails.0", "name", "properties.a"]);
    assert_eq!(reply["results"][1]["outcome"], "repeated");
    // The same request, sent again because its answer was lost.
    let bare = json!({"events": [{"name": "visit", "contact": {"emails": ["bor@example.com"]}}]}).to_string();
    let send = async || {
        let headers = [("idempotency-key", "visits-7")];
        program.send(axum::http::Method::POST, "/events", &headers, &bare).await.json()["results"][0].clone()
    };
    let (one, other) = (send().await, send().await);
    assert_eq!((&one["outcome"], &other["outcome"]), (&json!("taken"), &json!("repeated")));
    assert_eq!(one["id"], other["id"]);
}

#[tokio::test]
async fn a_rule_of_events_is_written_tried_and_read_on_its_page_and_a_customers_timeline_tells_of_both() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let cookie = stage.iva().await;
    let campaign = stage.waits_for_rules().await;
    stage.told_of(&[order("1", "Bike"), order("2", "Bell")]).await;
    let page = stage.get_as(&cookie, "/rules/new").await;
    assert!(page.body.contains("<option value=\"Order placed\">"), "what was told is offered");
    let csrf = page.field("csrf");
    let form = format!(
        "csrf={csrf}&name=Delivery&when=happened&event=order+placed&if=product+%3D+Bike&after=0&unit=minutes&unless=returned\
         &from_hour=8&to_hour=20&campaign={}",
        campaign.id.simple()
    );
    let tried = stage.post_as(&cookie, "/rules/new", &format!("{form}&do=try")).await.text();
    assert!(tried.contains("It would have acted on 1 event.") && tried.contains("Ana Novak"), "{tried}");
    let saved = stage.post_as(&cookie, "/rules/new", &form).await;
    let at = saved.header("location").split('?').next().expect("an address").to_owned();
    let sentence = "When “order placed” happens to a customer, if Product: Bike, unless “returned” happened meanwhile: ask the customer by “After delivery”.";
    assert!(stage.get_as(&cookie, &at).await.text().contains(sentence), "{}", stage.get_as(&cookie, &at).await.text());
    stage.move_clock(MINUTE);
    stage.told_of(&[order("3", "Bike")]).await;
    stage.rules().await;
    let page = stage.get_as(&cookie, &at).await.text();
    assert!(page.contains("sent to the campaign"), "{page}");
    let contact = stage.contact_of("ana@example.com").await;
    let page = stage.get_as(&cookie, &format!("/contacts/{}", contact.simple())).await.text();
    for told in ["Order placed", "product: Bike · total: 890", "The rule “Delivery”: sent to the campaign"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let wrong = stage
        .post_as(
            &cookie,
            "/rules/new",
            &format!("csrf={csrf}&name=x&when=happened&if=score+%3D+1&hours=yes&from_hour=20&to_hour=8&tag=x"),
        )
        .await;
    let text = wrong.text();
    assert!(
        wrong.status == 422 && text.contains("An event has no score") && text.contains("Hours from 0 to 24"),
        "{text}"
    );
}

#[tokio::test]
async fn holidays_are_named_by_whoever_settles_things_and_what_is_no_day_is_told() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/rules").await.field("csrf");
    let wrong = stage.post_as(&cookie, "/rules/holidays", &format!("csrf={csrf}&holidays=12-25%0AChristmas")).await;
    assert!(wrong.status == 422 && wrong.text().contains("“Christmas” is no day."), "{}", wrong.text());
    let saved = stage.post_as(&cookie, "/rules/holidays", &format!("csrf={csrf}&holidays=12-25")).await;
    assert_eq!(saved.status, 303);
    assert!(stage.get_as(&cookie, "/rules").await.body.contains(">12-25</textarea>"));
}

impl Stage {
    async fn contact_of(&self, email: &str) -> Uuid {
        let mut read = self.app.store.read().await.expect("read");
        store::contact::find_by_email(&mut read, self.workspace, email).await.expect("read").expect("known").id
    }

    async fn last_invitation(&self, contact: Uuid) -> store::invitation::Invitation {
        let mut read = self.app.store.read().await.expect("read");
        store::invitation::list_of(&mut read, self.workspace, contact, 10).await.expect("listed").remove(0)
    }
}

#[tokio::test]
async fn whoever_is_written_to_about_an_event_can_stop_it_though_nobody_asked_them_anything() {
    let stage = Stage::new().await.with_mail(9).await;
    let rule = stage
        .rule(&json!({
            "name": "Welcome", "when": "happened", "event": "order placed",
            "do": [{"mail": {"purpose": "message", "subject": "Thank you, {first_name}", "text": "Enjoy your {product}."}}],
        }))
        .await;
    stage.told_of(&[order("1", "Bike")]).await;
    stage.rules().await;
    let mail = stage.words_of_last("ana@example.com").await;
    assert!(mail.contains("Thank you, Ana") && mail.contains("Enjoy your Bike."), "{mail}");
    let link = mail.split_whitespace().rfind(|word| word.contains("/unsubscribe/")).expect("a link").to_owned();
    let path = &link[link.find("/unsubscribe/").expect("a path")..];
    // A program that follows links stops nothing.
    assert_eq!(stage.get(path).await.status, 200);
    stage.told_of(&[order("2", "Bike")]).await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await, [done("mailed=1"), done("mailed=1")]);
    let page = stage.post(path, "scope=all").await;
    assert_eq!(page.status, 200, "{}", page.text());
    stage.move_clock(MINUTE);
    stage.told_of(&[order("3", "Bike")]).await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await[0], done("unwanted=1"));
    assert_eq!(stage.get(&format!("{path}x")).await.status, 404);
}

#[tokio::test]
async fn who_turns_out_to_be_another_customer_stops_the_mails_of_rules_all_the_same() {
    let stage = Stage::new().await.with_mail(9).await;
    let mail = json!({"mail": {"purpose": "message", "subject": "Thank you", "text": "Enjoy it."}});
    let rule = stage.rule(&json!({"name": "Welcome", "when": "happened", "event": "order placed", "do": [mail]})).await;
    stage.told_of(&[order("1", "Bike")]).await;
    stage.rules().await;
    let mail = stage.words_of_last("ana@example.com").await;
    let link = mail.split_whitespace().rfind(|word| word.contains("/unsubscribe/")).expect("a link").to_owned();
    let path = &link[link.find("/unsubscribe/").expect("a path")..];
    let program = stage.program().await;
    let known = program.sees("/contacts").await["contacts"][0]["id"].as_str().expect("Ana").to_owned();
    let other = json!({"contact": {"name": "Ana N.", "emails": ["novak@example.com"]}});
    let kept = program.post("/contacts", &other).await.made()["id"].as_str().expect("an id").to_owned();
    let merged = program.post(&format!("/contacts/{kept}/merge"), &json!({"contact": known})).await;
    assert!(merged.status.is_success(), "{}", merged.body);
    assert_eq!(stage.post(path, "scope=all").await.status, 200);
    for (id, email) in [("2", "ana@example.com"), ("3", "novak@example.com")] {
        let mut order = order(id, "Bike");
        order["contact"] = json!({"emails": [email]});
        stage.move_clock(MINUTE);
        stage.told_of(&[order]).await;
        stage.rules().await;
        assert_eq!(stage.ran(rule).await[0], done("unwanted=1"), "{email}");
    }
    stage.post(path, "scope=undo").await;
    stage.move_clock(MINUTE);
    stage.told_of(&[order("4", "Bike")]).await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await[0], done("mailed=1"));
}

#[tokio::test]
async fn an_event_is_handed_on_to_a_webhook_as_the_api_tells_it_and_to_a_room_in_words() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await);
    stage.webhook("Shop", WebhookKind::Standard, &receiver.address("/shop")).await;
    stage.webhook("Room", WebhookKind::Slack, &receiver.address("/room")).await;
    let both = ["Shop", "Room"].map(|name| json!({"webhook": {"to": name}}));
    stage.rule(&json!({"name": "Orders", "when": "happened", "event": "order placed", "do": both})).await;
    stage.told_of(&[order("1", "Bike <!channel>")]).await;
    stage.rules().await;
    stage.hands_over().await;
    let got = receiver.seen.got();
    let at = |path: &str| got.iter().find(|one| one.path == path).expect("it came").json();
    let event = stage.program().await.sees("/events").await["events"][0].clone();
    let told = at("/shop");
    assert_eq!((&told["type"], &told["data"]["event"]), (&json!("event.told"), &event));
    let words = at("/room").to_string();
    for word in ["Order placed: Ana Novak", "total: 890", "ana@example.com", "/contacts/", "By the rule “Orders”."]
    {
        assert!(words.contains(word), "{word}: {words}");
    }
    assert!(!words.contains("<!channel>"), "{words}");
}

#[tokio::test]
async fn a_rule_sends_people_to_campaigns_that_wait_for_rules_and_to_none_that_asks_the_happy_for_reviews() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/rules/new").await.field("csrf");
    let saved = async |condition: &str, id: &str| {
        let when = if condition.is_empty() { "happened" } else { "said" };
        let groups: Vec<&str> = Some(condition).filter(|text| !text.is_empty()).into_iter().collect();
        let rule = json!({"name": "x", "when": when, "event": "e", "if": groups, "do": [{"ask": {"campaign": id}}]});
        let document = utf8_percent_encode(&rule.to_string(), NON_ALPHANUMERIC).to_string();
        stage.post_as(&cookie, "/rules/new", &format!("csrf={csrf}&document={document}")).await
    };
    let nobody = stage.list("Riders", &[]).await;
    let once = stage.starts("Once", nobody, Plan::default()).await;
    for id in [once.id.to_string(), "x".to_owned()] {
        let none = saved("", &id).await;
        assert!(none.status == 422 && none.text().contains("There is no campaign of this id"), "{}", none.text());
    }
    let mut draft = Draft::new("Stars", stage.survey_id(), None);
    draft.kind = Kind::Triggered;
    let words = Words { before: "Tell it at https://www.g2.com/lindentree".to_owned(), ..Words::default() };
    draft.letter.0.insert("en".to_owned(), words);
    let stars = draft.begin(stage.workspace, Uuid::from_u128(0xabcd), stage.now(), None).expect("a campaign");
    let mut tx = stage.app.store.begin().await.expect("begin");
    store::campaign::add(&mut tx, &stars).await.expect("added");
    tx.commit().await.expect("commit");
    // Its id is the same in every spelling.
    for id in [stars.id.simple().to_string(), stars.id.to_string().to_uppercase(), stars.id.urn().to_string()] {
        let gated = saved("band = promoter", &id).await;
        assert!(gated.status == 422 && gated.text().contains("would depend on what customers think"), "{id}");
        assert_eq!(saved("", &id).await.status, 303, "{id}: whoever asks everybody, may");
    }
}
