//! Webhooks on their pages: made, mapped beside the last messages, tried, saved, told what is wrong; and a neighbour sees
//! none of it.

use heard::incoming::recipe::Start;

use crate::stage::Stage;

const ORDER: &str =
    r#"{"name":"order placed","id":"118","contact":{"email":"ana@example.com","name":"Ana Novak"},"total":"890.50"}"#;

/// A mapping of one event as the form sends it.
fn form(event: &str, email: &str, more: &str) -> String {
    format!("version=1&name=Shop&entries=1&event-0={event}&email-0={email}&id-0=%24.id{more}")
}

#[tokio::test]
async fn a_webhook_is_made_mapped_beside_its_messages_and_tried_before_it_is_saved() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let list = stage.get_as(&cookie, "/settings/incoming").await;
    assert!(list.text().contains("No webhook yet") && list.text().contains("Pipedrive"), "{}", list.text());
    assert_eq!(list.links("/settings/incoming/new").len(), Start::ALL.len());
    let none = stage
        .send_from(&cookie, "/settings/incoming/new", "/settings/incoming/new", "start=stripe&name=Pay&secret=short")
        .await;
    assert!(none.status == 422 && none.text().contains("A secret has 16 to 255"), "{}", none.text());
    assert!(none.body.contains("value=\"Pay\""), "what was typed stays");

    // The secret is not there yet: what is signed with nothing is not believed meanwhile.
    let later = "start=stripe&name=Pay&secret=";
    let later = stage.send_from(&cookie, "/settings/incoming/new", "/settings/incoming/new", later).await;
    assert!(later.status == 200 && !later.text().contains("shown only now"), "{}", later.text());

    let hook = stage.hook(&cookie, Start::Standard).await;
    let page = stage.get_as(&cookie, &hook.page).await;
    assert!(!page.body.contains(&hook.secret) && page.text().contains("None yet."), "a secret is shown once");
    let twice = stage
        .send_from(&cookie, "/settings/incoming/new", "/settings/incoming/new", "start=standard&name=standard")
        .await;
    assert!(twice.status == 422 && twice.text().contains("Another webhook has this name."), "{}", twice.text());

    hook.tells(ORDER).await.is(200, "taken", "", 1);
    let page = stage.get_as(&cookie, &hook.page).await;
    let text = page.text();
    assert!(text.contains("order placed To whom Ana Novak, ana@example.com"), "{text}");
    assert!(page.body.contains("data-path=\"$.contact.email\"") && text.contains("header:webhook-id"), "{text}");

    // Tried, it shows what it would become; nothing is saved by that.
    let more = "&property-0=total&path-0=%24.total&as-0=number&when-0=%24.id&is-0=118";
    let tried =
        stage.send_from(&cookie, &hook.page, &hook.page, &(form("sold", "%24.contact.email", more) + "&do=try")).await;
    assert_eq!(tried.status, 200, "{}", tried.text());
    let text = tried.text();
    assert!(
        text.contains("Nothing is saved yet.") && text.contains("sold To whom ana@example.com total 890.5"),
        "{text}"
    );
    let other = form("sold", "%24.contact.email", "&when-0=%24.id&is-0=7") + "&do=try";
    let tried = stage.send_from(&cookie, &hook.page, &hook.page, &other).await;
    assert!(tried.text().contains("Nothing becomes of it. No event below is for such a message."), "{}", tried.text());
    hook.tells(&ORDER.replace("118", "119")).await.is(200, "taken", "", 1);
    assert_eq!(stage.happened().await[0].happening.name, "order placed");

    let saved = stage.send_from(&cookie, &hook.page, &hook.page, &form("sold", "%24.contact.email", more)).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    assert!(stage.get_as(&cookie, saved.header("location")).await.text().contains("The webhook is saved."));
    hook.tells(ORDER).await.is(200, "taken", "", 1);
    assert_eq!(stage.happened().await[0].happening.name, "sold");
    let late = stage.send_from(&cookie, &hook.page, &hook.page, &form("lost", "%24.contact.email", "")).await;
    assert!(late.status == 422 && late.text().contains("Somebody changed it meanwhile"), "{}", late.text());
    let list = stage.get_as(&cookie, "/settings/incoming").await.text();
    assert!(list.contains("Shop Signed after Standard Webhooks Taken"), "{list}");
}

#[tokio::test]
async fn what_is_wrong_with_a_mapping_is_told_at_its_field() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let hook = stage.hook(&cookie, Start::Shopify).await;
    let send = async |form: &str| stage.send_from(&cookie, &hook.page, &hook.page, form).await;
    let wrong = send(&form("", "email", "")).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("“email” is no path. At character 1: a path begins with $"), "{}", wrong.text());
    assert!(wrong.body.contains("id=\"email-0\" name=\"email-0\" value=\"email\""), "what was typed stays");
    let wrong = send(&form("", "", "")).await.text();
    assert!(wrong.contains("Something must stand here.") && wrong.contains("Say where an e-mail address"), "{wrong}");
    let wrong = send("version=1&name=&entries=0").await.text();
    assert!(wrong.contains("Give it a name") && wrong.contains("at least one event"), "{wrong}");
    let wrong = send("version=1&document=%7B%22entries%22%3A1%7D").await;
    assert!(wrong.status == 422 && wrong.text().contains("This is no mapping:"), "{}", wrong.text());
    let more = send(&(form("a", "%24.b", "") + "&do=more")).await;
    assert!(more.status == 200 && more.body.contains("name=\"event-1\""), "{}", more.text());
    let fewer = send(&(form("a", "%24.b", "") + "&do=drop-0")).await;
    assert!(fewer.status == 200 && !fewer.body.contains("name=\"event-0\""), "{}", fewer.text());
}

#[tokio::test]
async fn a_neighbour_sees_no_webhook_of_ours() {
    let stage = Stage::new().await.with_iva().await;
    let hook = stage.hook(&stage.iva().await, Start::Standard).await;
    let marko = crate::pages::open::marko(&stage).await;
    assert!(stage.get_as(&marko, "/settings/incoming").await.text().contains("No webhook yet"));
    assert_eq!(stage.get_as(&marko, &hook.page).await.status, 404);
    let removed = stage.send_from(&marko, "/settings/incoming/new", &format!("{}/do", hook.page), "do=remove").await;
    assert_eq!(removed.status, 404);
    hook.tells(ORDER).await.is(200, "taken", "", 1);
    assert_eq!(stage.get_as(&marko, "/settings/incoming").await.text().matches("Taken").count(), 0);
}
