//! How chats want to be written to: Slack, a workflow of Microsoft Teams, Mattermost, ntfy. What customers wrote is shown
//! as they wrote it and does nothing: it calls nobody, hides no link behind other words, and sets nothing in bold.

use serde_json::{Value, json};
use store::webhook::Kind;

/// How many characters of what a customer wrote are shown; the whole is behind the link. Every room takes more.
const LONGEST_QUOTE: usize = 1_200;

/// How many of its lines: in Teams each is a block of its own, and a message has 28 KB.
const MOST_LINES: usize = 20;

/// How many characters of any other line are shown.
const LONGEST_LINE: usize = 200;

/// How many characters a section of Slack has at most, less a few; whatever is escaped counts as it is escaped.
const LONGEST_SECTION: usize = 2_900;

/// How many bytes ntfy takes as a message, less a few: more would be shown as a file.
pub(super) const LONGEST_NTFY: usize = 3_900;

/// What a room is told, in plain words.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// `3 of 10, detractor: Ana Novak`.
    pub title: String,
    /// What happened, and where.
    pub what: String,
    /// What a customer wrote; empty where nothing.
    pub quote: String,
    /// What else is known, a line each.
    pub lines: Vec<String>,
    /// Why it is told; empty where that is plain.
    pub why: String,
    /// What its link is called.
    pub go: String,
    /// Its link: ours.
    pub link: String,
    /// Somebody should look at once.
    pub urgent: bool,
}

/// The message as a room takes it.
pub fn body(kind: Kind, message: &Message) -> String {
    let short = Message {
        title: cut(&one_line(&message.title), LONGEST_LINE),
        what: cut(&one_line(&message.what), LONGEST_LINE),
        quote: cut(&few_lines(&message.quote), LONGEST_QUOTE),
        lines: message.lines.iter().map(|line| cut(&one_line(line), LONGEST_LINE)).collect(),
        why: cut(&one_line(&message.why), LONGEST_LINE),
        ..message.clone()
    };
    match kind {
        Kind::Slack => slack(&short),
        Kind::Teams => teams(&short),
        Kind::Mattermost => mattermost(&short),
        Kind::Ntfy => ntfy(&short),
        // It has a format of its own, which is no message; this is what an unknown reader can read.
        Kind::Standard => json!({ "text": short.title }),
    }
    .to_string()
}

pub(super) fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

/// Its lines that say something, at most [`MOST_LINES`].
fn few_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    match lines.split_at_checked(MOST_LINES) {
        Some((first, rest)) if !rest.is_empty() => format!("{}…", first.join("\n")),
        _ => lines.join("\n"),
    }
}

pub(super) fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Block Kit. Whatever means something to Slack stands between `<` and `>`: mentions, and links with other words; the rest
/// is told to be left as it is (`verbatim`).
fn slack(message: &Message) -> Value {
    let text = |text: String| json!({ "type": "mrkdwn", "text": text, "verbatim": true });
    let section = |words: String| json!({ "type": "section", "text": text(words) });
    let mut blocks = vec![section(format!("*{}*\n{}", for_slack(&message.title), for_slack(&message.what)))];
    if !message.quote.is_empty() {
        blocks.push(section(lines_for_slack(message.quote.lines(), ">")));
    }
    if !message.lines.is_empty() {
        blocks.push(section(lines_for_slack(message.lines.iter().map(String::as_str), "")));
    }
    blocks.push(section(format!("<{}|{}>", message.link, for_slack(&message.go))));
    if !message.why.is_empty() {
        blocks.push(json!({ "type": "context", "elements": [text(for_slack(&message.why))] }));
    }
    json!({ "text": for_slack(&message.title), "blocks": blocks, "unfurl_links": false, "unfurl_media": false })
}

/// As much of these lines as a section takes.
fn lines_for_slack<'a>(lines: impl Iterator<Item = &'a str>, before: &str) -> String {
    let (mut text, mut length) = (String::new(), 0);
    for line in lines {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(before);
        for c in line.chars() {
            let one = for_slack(c.encode_utf8(&mut [0; 4]));
            length += one.chars().count();
            if length > LONGEST_SECTION {
                text.push('…');
                return text;
            }
            text.push_str(&one);
        }
        length += before.len() + 1;
    }
    text
}

/// What Slack's documentation asks to be escaped; and what sets text in bold, which would only confuse.
pub(super) fn for_slack(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            // Between a mark and a word, a mark is a sign like others.
            '*' | '_' | '~' | '`' => safe.extend(['\u{200b}', c, '\u{200b}']),
            _ => safe.push(c),
        }
    }
    safe
}

/// An Adaptive Card in the envelope of the workflow "when a Teams webhook request is received". A text run knows no
/// Markdown, and mentions would have to be declared beside it.
fn teams(message: &Message) -> Value {
    let line = |text: &str, more: Value| {
        let mut run = json!({ "type": "TextRun", "text": text });
        if let (Some(run), Value::Object(more)) = (run.as_object_mut(), more) {
            run.extend(more);
        }
        json!({ "type": "RichTextBlock", "inlines": [run] })
    };
    let mut body = vec![
        line(&message.title, json!({ "weight": "bolder", "size": "medium" })),
        line(&message.what, json!({ "isSubtle": true })),
    ];
    if !message.quote.is_empty() {
        let quote = message.quote.lines().map(|text| line(text, json!({})));
        let items: Vec<Value> = quote.collect();
        body.push(json!({ "type": "Container", "style": "emphasis", "items": items }));
    }
    body.extend(message.lines.iter().map(|text| line(text, json!({}))));
    if !message.why.is_empty() {
        body.push(line(&message.why, json!({ "isSubtle": true, "size": "small" })));
    }
    let card = json!({
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.4",
        "fallbackText": message.title, "body": body,
        "actions": [{ "type": "Action.OpenUrl", "title": message.go, "url": message.link }],
    });
    let attachment =
        json!({ "contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": null, "content": card });
    json!({ "type": "message", "attachments": [attachment] })
}

fn mattermost(message: &Message) -> Value {
    let mut text = format!("**{}**\n{}\n", for_mattermost(&message.title), for_mattermost(&message.what));
    for line in message.quote.lines() {
        text.push_str(&format!("> {}\n", for_mattermost(line)));
    }
    text.push('\n');
    for line in &message.lines {
        text.push_str(&format!("{}\n", for_mattermost(line)));
    }
    text.push_str(&format!("[{}]({})", for_mattermost(&message.go), message.link));
    if !message.why.is_empty() {
        text.push_str(&format!("\n{}", for_mattermost(&message.why)));
    }
    json!({ "text": text })
}

/// No Markdown, no mention, and none of the marks of Slack, which Mattermost reads as well.
pub(super) fn for_mattermost(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            // Nobody is called what begins with a blank, however narrow.
            '@' => safe.push_str("@\u{200b}"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '(' | ')' | '~' | '|' | '#' | '!' => safe.extend(['\\', c]),
            _ => safe.push(c),
        }
    }
    safe
}

/// What ntfy publishes as JSON; the topic comes when it is sent. Its text is plain unless Markdown is asked for.
fn ntfy(message: &Message) -> Value {
    let mut parts: Vec<String> = Vec::new();
    if !message.quote.is_empty() {
        parts.push(message.quote.clone());
    }
    let about = message.lines.iter().chain([&message.what, &message.why]).filter(|line| !line.is_empty());
    parts.push(about.cloned().collect::<Vec<_>>().join("\n"));
    let mut text = parts.join("\n\n");
    while text.len() > LONGEST_NTFY {
        text.pop();
    }
    json!({
        "title": message.title, "message": text, "click": message.link,
        "priority": if message.urgent { 4 } else { 3 },
        "tags": [if message.urgent { "warning" } else { "speech_balloon" }],
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const EVIL: &str = "<!channel> <!here|x> <@U123> <https://evil.example|our page> @channel @all @here @ana\n[our page](https://evil.example) ![](https://evil.example/x.png) # big **bold** & more <at>Ana</at>";

    fn evil() -> Message {
        Message {
            title: format!("3 of 10, detractor: {EVIL}"),
            what: "Somebody answered “After a repair” of Lindentree Cycles:".into(),
            quote: EVIL.into(),
            lines: vec![EVIL.into()],
            why: "By the rule “Unhappy”.".into(),
            go: "Look at it".into(),
            link: "https://heard.example/responses/1".into(),
            urgent: true,
        }
    }

    fn read(kind: Kind, message: &Message) -> Value {
        serde_json::from_str(&body(kind, message)).expect("JSON")
    }

    /// Every text of a message that a room reads as its own language.
    fn texts(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Object(all) => all.iter().for_each(|(name, value)| match (name.as_str(), value) {
                ("text", Value::String(text)) => into.push(text.clone()),
                _ => texts(value, into),
            }),
            Value::Array(all) => all.iter().for_each(|value| texts(value, into)),
            _ => {}
        }
    }

    fn all_texts(kind: Kind, message: &Message) -> String {
        let mut all = Vec::new();
        texts(&read(kind, message), &mut all);
        all.join("\n")
    }

    #[test]
    fn in_slack_strangers_call_nobody_and_make_no_link() {
        let text = all_texts(Kind::Slack, &evil());
        let ours = "<https://heard.example/responses/1|Look at it>";
        assert!(text.contains(ours) && text.contains("&lt;!channel&gt;"), "{text}");
        let rest = text.replace(ours, "");
        assert!(!rest.contains('<') && !rest.lines().any(|line| line.trim_start_matches('>').contains('>')), "{rest}");
        let whole = read(Kind::Slack, &evil());
        let is_verbatim = |text: &Value| text["type"] != "mrkdwn" || text["verbatim"] == true;
        assert!(whole["blocks"].as_array().expect("blocks").iter().all(|block| is_verbatim(&block["text"])), "{whole}");
    }

    #[test]
    fn in_teams_strangers_words_are_runs_of_plain_text_and_mention_nobody() {
        let whole = read(Kind::Teams, &evil());
        let text = whole.to_string();
        assert!(!text.contains("\"TextBlock\"") && !text.contains("msteams") && !text.contains("entities"), "{text}");
        let attached = &whole["attachments"][0];
        assert_eq!(
            (&whole["type"], &attached["contentType"]),
            (&json!("message"), &json!("application/vnd.microsoft.card.adaptive"))
        );
        assert_eq!(attached["content"]["actions"].as_array().map(Vec::len), Some(1));
        assert!(text.len() < 28_000, "what Teams takes");
    }

    #[test]
    fn in_mattermost_strangers_call_nobody_make_no_link_and_load_no_picture() {
        let text = all_texts(Kind::Mattermost, &evil());
        let ours = "[Look at it](https://heard.example/responses/1)";
        let rest = text.replace(ours, "");
        for word in ["@channel", "@all", "@here", "@ana", "](", "<", "![", "**bold"] {
            assert!(!rest.contains(word), "{word}: {rest}");
        }
        assert!(text.contains(ours) && rest.contains("&lt;\\!channel&gt;"), "{text}");
    }

    #[test]
    fn ntfy_gets_plain_words_of_a_size_that_it_shows() {
        let whole = read(Kind::Ntfy, &Message { quote: "Ѓ".repeat(5_000), ..evil() });
        assert!(whole["message"].as_str().expect("words").len() <= LONGEST_NTFY);
        assert!(whole.get("markdown").is_none() && whole["priority"] == 4, "{whole}");
        assert_eq!(whole["click"], "https://heard.example/responses/1");
    }

    #[test]
    fn whatever_is_written_a_message_is_as_small_as_rooms_take_it() {
        for words in
            ["&".repeat(4_000), "*".repeat(4_000), "a\n".repeat(4_000), "𝄞\n\n".repeat(4_000), "\\".repeat(4_000)]
        {
            let lines = vec![words.clone(); 6];
            let message = Message { title: words.clone(), what: words.clone(), quote: words, lines, ..evil() };
            for block in read(Kind::Slack, &message)["blocks"].as_array().expect("blocks") {
                let text = block["text"]["text"].as_str().unwrap_or_default();
                assert!(text.chars().count() <= 3_000, "{}", text.chars().count());
            }
            assert!(body(Kind::Teams, &message).len() < 28_000, "{}", body(Kind::Teams, &message).len());
            let text = read(Kind::Mattermost, &message)["text"].as_str().map(|text| text.chars().count());
            assert!(text.is_some_and(|length| length < 16_383), "{text:?}");
            let text = read(Kind::Ntfy, &message)["message"].as_str().map(str::len);
            assert!(text.is_some_and(|length| length <= LONGEST_NTFY), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_no_room_is_called(words in "[<>!@#&|()\\[\\]\\\\a-z*_`\n ]{0,80}") {
            let message = Message { quote: words.clone(), title: words, ..evil() };
            let slack = all_texts(Kind::Slack, &message).replace("<https://heard.example/responses/1|Look at it>", "");
            prop_assert!(!slack.contains('<'), "{}", slack);
            let text = all_texts(Kind::Mattermost, &message).replace("[Look at it](https://heard.example/responses/1)", "");
            let called = text.split('@').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
            prop_assert!(!called && !text.contains('<'), "{}", text);
        }
    }
}
