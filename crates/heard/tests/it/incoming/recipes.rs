//! What the systems that many use send, as their documentation shows it: made with the recipe on the page and signed as
//! each of them signs, it becomes an event of a customer once, and a changed byte is refused.

use feedback::fact::Value;
use heard::incoming::recipe::Start;
use serde_json::json;

use super::Hook;
use crate::stage::Stage;

/// Its name, when it happened in milliseconds, and its properties.
type Event<'a> = (&'a str, i64, &'a [(&'a str, serde_json::Value)]);

/// A message of a system.
struct Sent<'a> {
    /// A header that names what it is about.
    topic: Option<(&'a str, &'a str)>,
    body: &'a str,
    /// What it becomes.
    events: &'a [Event<'a>],
}

fn value(written: &serde_json::Value) -> Value {
    match written.as_f64() {
        Some(number) => Value::Number(number),
        None => Value::Text(written.as_str().expect("a text").to_owned()),
    }
}

/// It is taken, taken once, and believed only as it is.
async fn is_taken(hook: &Hook<'_>, sent: &Sent<'_>) {
    let before = hook.stage.happened().await.len();
    hook.tells_of(sent.topic, sent.body).await.is(200, "taken", "", sent.events.len() as u64);
    let mut told = hook.stage.happened().await;
    told.truncate(sent.events.len());
    for ((name, at, properties), listed) in sent.events.iter().rev().zip(&told) {
        let one = &listed.happening;
        assert_eq!((one.name.as_str(), one.at, one.source.as_str()), (*name, *at, hook.id.to_string().as_str()));
        let expected: Vec<(String, Value)> =
            properties.iter().map(|(name, written)| ((*name).to_owned(), value(written))).collect();
        assert_eq!(one.properties.clone().into_iter().collect::<Vec<_>>(), expected, "{name}");
        assert_eq!(hook.stage.card(one.contact).await.1, "ana@example.com", "{name}");
    }
    // The sender did not hear us, and sends it again.
    hook.stage.move_clock(1_000);
    hook.tells_of(sent.topic, sent.body).await.is(200, "repeated", "", 0);
    if hook.kind.signs() {
        let mut headers = hook.proof("msg_1", sent.body.as_bytes(), hook.stage.now());
        headers.extend(sent.topic.map(|(name, value)| (name.to_owned(), value.to_owned())));
        hook.sends(&headers, sent.body.replace("ana@", "bor@").replace("cus_", "cuz_").replacen('3', "4", 1)).await.is(
            401,
            "refused",
            "signature",
            0,
        );
    }
    assert_eq!(hook.stage.happened().await.len(), before + sent.events.len());
}

const MADE: i64 = 1_795_260_605_000;

#[tokio::test]
async fn a_shop_with_woocommerce_tells_of_orders() {
    let stage = Stage::new().await.with_iva().await;
    let hook = stage.hook(&stage.iva().await, Start::WooCommerce).await;
    // As it tries the address when the webhook is saved.
    let ping = stage.post(&hook.path, "webhook_id=12").await;
    ping.is(200, "ignored", "ping", 0);
    let order = include_str!("payloads/woocommerce-order.json");
    let topic = |topic| Some(("x-wc-webhook-topic", topic));
    let placed = [
        ("currency", json!("EUR")),
        ("order", json!("727")),
        ("payment", json!("Bank transfer")),
        ("product", json!("City bike, Bell")),
        ("total", json!(900.0)),
    ];
    let events: [(&str, i64, &[_]); 1] = [("order placed", MADE, &placed)];
    is_taken(&hook, &Sent { topic: topic("order.created"), body: order, events: &events }).await;
    assert_eq!(stage.card(stage.happened().await[0].happening.contact).await.0, "Ana Novak");

    // An update that is none of those that we are told of, and the one that is.
    hook.tells_of(topic("order.updated"), order).await.is(200, "ignored", "not-ours", 0);
    let done = order.replace("\"processing\"", "\"completed\"");
    let done = done.replace("\"date_completed_gmt\": null", "\"date_completed_gmt\": \"2026-11-21T11:50:00\"");
    let completed = [placed[0].clone(), placed[1].clone(), placed[3].clone(), placed[4].clone()];
    let events: [(&str, i64, &[_]); 1] = [("order completed", 1_795_261_800_000, &completed)];
    is_taken(&hook, &Sent { topic: topic("order.updated"), body: &done, events: &events }).await;
    // The shop changes a completed order once more: it was completed once.
    let again = done.replace("\"customer_note\": \"\"", "\"customer_note\": \"Thank you\"");
    hook.tells_of(topic("order.updated"), &again).await.is(200, "repeated", "", 0);
}

#[tokio::test]
async fn a_shop_at_shopify_tells_of_orders() {
    let stage = Stage::new().await.with_iva().await;
    let hook = stage.hook(&stage.iva().await, Start::Shopify).await;
    let order = include_str!("payloads/shopify-order.json");
    let topic = |topic| Some(("x-shopify-topic", topic));
    let placed = [
        ("currency", json!("EUR")),
        ("order", json!("#1001")),
        ("product", json!("City bike - 54 cm, Bell")),
        ("total", json!(890.0)),
    ];
    let events: [(&str, i64, &[_]); 1] = [("order placed", MADE, &placed)];
    is_taken(&hook, &Sent { topic: topic("orders/create"), body: order, events: &events }).await;
    let done = order.replace(
        "\"fulfillments\": []",
        "\"fulfillments\": [{\"created_at\": \"2026-11-21T12:50:00+01:00\", \"tracking_company\": \"Post\"}]",
    );
    let mut fulfilled = vec![("carrier", json!("Post"))];
    fulfilled.extend(placed);
    let events: [(&str, i64, &[_]); 1] = [("order fulfilled", 1_795_261_800_000, &fulfilled)];
    is_taken(&hook, &Sent { topic: topic("orders/fulfilled"), body: &done, events: &events }).await;
    hook.tells_of(topic("products/update"), "{\"id\":1}").await.is(200, "ignored", "not-ours", 0);
    let guest = order.replace("ana@example.com", "").replace("+386 41 234 567", "").replace("1946154508", "9");
    hook.tells_of(topic("orders/create"), &guest).await.is(200, "ignored", "no-address", 0);
}

#[tokio::test]
async fn stripe_tells_of_payments_and_of_the_end_of_a_subscription_of_somebody_it_only_numbers() {
    let stage = Stage::new().await.with_iva().await;
    let hook = stage.hook(&stage.iva().await, Start::Stripe).await;
    let ended = include_str!("payloads/stripe-ended.json");
    hook.tells(ended).await.is(200, "ignored", "unknown", 0);
    let checkout = [("currency", json!("eur")), ("mode", json!("subscription")), ("total", json!(19.9))];
    let events: [(&str, i64, &[_]); 1] = [("checkout completed", MADE, &checkout)];
    is_taken(&hook, &Sent { topic: None, body: include_str!("payloads/stripe-checkout.json"), events: &events }).await;
    let invoice = [
        ("currency", json!("eur")),
        ("invoice", json!("LC-0001")),
        ("product", json!("1 × Service plan (at €19.90 / month)")),
        ("reason", json!("subscription_create")),
        ("total", json!(19.9)),
    ];
    let events: [(&str, i64, &[_]); 1] = [("invoice paid", MADE + 1_000, &invoice)];
    is_taken(&hook, &Sent { topic: None, body: include_str!("payloads/stripe-invoice.json"), events: &events }).await;
    let gone = [
        ("comment", json!("I sold the bike")),
        ("feedback", json!("unused")),
        ("plan", json!("Service plan")),
        ("reason", json!("cancellation_requested")),
    ];
    let events: [(&str, i64, &[_]); 1] = [("subscription ended", 1_795_260_999_000, &gone)];
    is_taken(&hook, &Sent { topic: None, body: ended, events: &events }).await;
}

#[tokio::test]
async fn a_workflow_of_hubspot_tells_what_it_is_about() {
    let stage = Stage::new().await.with_iva().await;
    let hook = stage.hook(&stage.iva().await, Start::HubSpotWorkflow).await;
    let body = include_str!("payloads/hubspot-workflow.json");
    let events: [(&str, i64, &[_]); 1] = [("demo booked", stage.now(), &[("stage", json!("opportunity"))])];
    is_taken(&hook, &Sent { topic: None, body, events: &events }).await;
}

#[tokio::test]
async fn an_app_of_hubspot_tells_in_batches_and_names_contacts_by_id() {
    let stage = Stage::new().await.with_iva().await;
    let hook = stage.hook(&stage.iva().await, Start::HubSpotApp).await;
    let body = include_str!("payloads/hubspot-app.json");
    // Of three, one introduces the contact, the second names it by id, and the third is not for us.
    let known = [("source", json!("CRM_UI"))];
    let stage_of = [("source", json!("CRM_UI")), ("stage", json!("customer"))];
    let events: [(&str, i64, &[_]); 2] =
        [("contact known in HubSpot", MADE, &known), ("lifecycle stage changed", MADE + 1_000, &stage_of)];
    is_taken(&hook, &Sent { topic: None, body, events: &events }).await;
}

#[tokio::test]
async fn pipedrive_tells_of_persons_and_then_of_their_deals_and_activities() {
    let stage = Stage::new().await.with_iva().await;
    let hook = stage.hook(&stage.iva().await, Start::Pipedrive).await;
    let deal = include_str!("payloads/pipedrive-deal.json");
    hook.tells(deal).await.is(200, "ignored", "unknown", 0);
    let events: [(&str, i64, &[_]); 1] = [("person added", MADE, &[])];
    is_taken(&hook, &Sent { topic: None, body: include_str!("payloads/pipedrive-person.json"), events: &events }).await;
    let won = [("currency", json!("EUR")), ("deal", json!("Ten city bikes")), ("total", json!(8500.0))];
    let events: [(&str, i64, &[_]); 1] = [("deal won", 1_795_261_200_000, &won)];
    is_taken(&hook, &Sent { topic: None, body: deal, events: &events }).await;
    // A second attempt, counted by the sender, is the same deal.
    hook.tells(&deal.replace("\"attempt\": 1", "\"attempt\": 2")).await.is(200, "repeated", "", 0);
    let done = [("subject", json!("Test ride")), ("type", json!("meeting"))];
    let events: [(&str, i64, &[_]); 1] = [("activity done", 1_795_261_800_000, &done)];
    let body = include_str!("payloads/pipedrive-activity.json");
    is_taken(&hook, &Sent { topic: None, body, events: &events }).await;

    // Merged with another customer, they are still meant; forgotten, nobody is.
    let contact = stage.happened().await[0].happening.contact;
    let doing =
        store::contact::Doing { workspace: stage.workspace, at: stage.now(), actor: None, name: None, import: None };
    let mut tx = stage.app.store.begin().await.expect("begin");
    store::contact::erase(&mut tx, &doing, contact, stage.app.chance.id(stage.now())).await.expect("erased");
    tx.commit().await.expect("commit");
    let next = deal.replace("\"id\": 11,", "\"id\": 12,");
    hook.tells(&next).await.is(200, "ignored", "unknown", 0);
    assert_eq!(stage.happened().await.len(), 0, "their events are gone with them");
    let kept: Vec<String> = hook.calls().await.into_iter().filter_map(|call| call.body).collect();
    assert!(!kept.iter().any(|body| body.contains("ana@example.com")), "and the messages that name them");
    assert_eq!(stage.traces(&["ana@example.com", "Ana Novak"]).await, Vec::<String>::new());
}
