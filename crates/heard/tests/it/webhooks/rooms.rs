//! Rooms of chats: each is told in its own format, in the workspace's language, with a way to the response; and what a
//! stranger wrote calls nobody and hides no link.

use serde_json::Value;
use store::webhook::Kind;

use super::{Got, Receiver};
use crate::stage::Stage;

/// Ana's words, as a browser sends them.
const EVIL: &str =
    "Slabo+%3C%21channel%3E+%40all+%5Bklik%5D%28https%3A%2F%2Fevil.example%29+%3Chttps%3A%2F%2Fevil.example%7Cklik%3E";

/// What a room was told when Ana was unhappy.
async fn told(kind: Kind, path: &str) -> (Got, String) {
    let (receiver, stage) = (Receiver::open(), Stage::new().await);
    stage.webhook("Room", kind, &receiver.address(path)).await;
    stage.tells(&["Room"]).await;
    stage.says(&stage.invite("Ana Novak").await, 3, EVIL).await;
    stage.rules().await;
    stage.hands_over().await;
    let link = format!("/responses/{}", stage.responses().await[0].id.simple());
    let got = receiver.seen.got().pop().expect("it came");
    assert!(got.headers.get("webhook-id").is_none(), "rooms are asked for no signature");
    (got, link)
}

#[tokio::test]
async fn slack_gets_blocks_in_which_a_strangers_words_do_nothing() {
    let (got, link) = told(Kind::Slack, "/services/T0/B0/x").await;
    let (whole, text) = (got.json(), got.json().to_string());
    assert_eq!((got.path.as_str(), &whole["blocks"][0]["type"]), ("/services/T0/B0/x", &Value::from("section")));
    for word in ["3 of 10, detractor: Ana Novak", "After a repair", "By the rule “Tell”.", &link, "&lt;!channel&gt;"]
    {
        assert!(text.contains(word), "{word}: {text}");
    }
    assert!(!text.contains("<!channel>") && !text.contains("<https://evil"), "{text}");
}

#[tokio::test]
async fn teams_gets_a_card_with_a_button_and_plain_words() {
    let (got, link) = told(Kind::Teams, "/workflows/1").await;
    let card = got.json()["attachments"][0]["content"].clone();
    let text = card.to_string();
    assert_eq!((&card["type"], &card["actions"].as_array().map(Vec::len)), (&Value::from("AdaptiveCard"), &Some(1)));
    assert!(card["actions"][0]["url"].as_str().is_some_and(|url| url.ends_with(&link)), "{text}");
    assert!(
        text.contains("[klik](https://evil.example)") && !text.contains("\"TextBlock\""),
        "shown as written: {text}"
    );
}

#[tokio::test]
async fn mattermost_gets_markdown_in_which_nobody_is_called() {
    let (got, link) = told(Kind::Mattermost, "/hooks/abc").await;
    let whole = got.json();
    let text = whole["text"].as_str().expect("a text");
    for word in ["@all", "<!channel>", "[klik]", "<https://"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert!(text.contains(&format!("{link})")) && text.contains("**3 of 10, detractor: Ana Novak**"), "{text}");
}

#[tokio::test]
async fn ntfy_is_told_the_topic_at_the_root_of_its_server() {
    let (got, link) = told(Kind::Ntfy, "/push/feedback-7").await;
    let whole = got.json();
    assert_eq!((got.path.as_str(), &whole["topic"]), ("/push/", &Value::from("feedback-7")));
    assert_eq!((&whole["priority"], &whole["tags"][0]), (&Value::from(4), &Value::from("warning")));
    assert_eq!(whole["title"], "3 of 10, detractor: Ana Novak");
    assert!(whole["click"].as_str().is_some_and(|url| url.ends_with(&link)), "{whole}");
    assert!(whole["message"].as_str().is_some_and(|text| text.starts_with("Slabo <!channel>")), "{whole}");
}
