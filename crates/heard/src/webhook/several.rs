//! Several things in one message, as rooms of chats take it: as many as there is room for, each with its link, and how many
//! more there are. What customers wrote does nothing here either (`room.rs`).

use serde_json::{Value, json};
use store::webhook::Kind;

use super::room::{LONGEST_NTFY, cut, for_mattermost, for_slack, one_line};

/// How many things one message tells: a message of Slack has 50 blocks.
const MOST: usize = 20;

/// How many characters of a title or a line are shown: escaped, a thing fits into a section of Slack.
const LONGEST_LINE: usize = 120;

/// How many characters of what a customer wrote; the whole is behind the link.
const LONGEST_QUOTE: usize = 200;

/// How many bytes a message of Teams has, less a few.
const LONGEST_TEAMS: usize = 26_000;

/// How many characters a message of Mattermost has, less a few.
const LONGEST_MATTERMOST: usize = 16_000;

/// What a room is told of several things, in plain words.
#[derive(Clone, Debug, Default)]
pub struct Several {
    /// `3 things to look at: Lindentree Cycles`.
    pub title: String,
    /// What these are.
    pub what: String,
    /// The things, in their order.
    pub things: Vec<Item>,
    /// How many there are: more than `things`, where not all are told.
    pub total: usize,
    /// What a thing's link is called.
    pub go: String,
    /// Where all of them are.
    pub link: String,
}

/// One of them.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// `3 of 10, detractor: Ana Novak`.
    pub title: String,
    /// What a customer wrote; empty where nothing.
    pub quote: String,
    /// What else is to be said.
    pub line: String,
    /// Its link: ours.
    pub link: String,
}

/// The message as a room takes it. `more` says in words how many are left out.
pub fn body(kind: Kind, several: &Several, more: impl Fn(usize) -> String) -> String {
    let short = |one: &Item| Item {
        title: cut(&one_line(&one.title), LONGEST_LINE),
        quote: cut(&one_line(&one.quote), LONGEST_QUOTE),
        line: cut(&one_line(&one.line), LONGEST_LINE),
        link: one.link.clone(),
    };
    let things: Vec<Item> = several.things.iter().take(MOST).map(short).collect();
    let mut n = things.len();
    loop {
        let rest = several.total.saturating_sub(n);
        let rest = if rest > 0 { more(rest) } else { String::new() };
        let title = cut(&one_line(&several.title), LONGEST_LINE);
        let what = cut(&one_line(&several.what), LONGEST_LINE);
        let told = Several { title, what, things: things[..n].to_vec(), ..several.clone() };
        let written = write(kind, &told, &rest);
        if n <= 1 || fits(kind, &written) {
            return written.to_string();
        }
        n -= 1;
    }
}

fn write(kind: Kind, told: &Several, rest: &str) -> Value {
    match kind {
        Kind::Slack => slack(told, rest),
        Kind::Teams => teams(told, rest),
        Kind::Mattermost => mattermost(told, rest),
        Kind::Ntfy => ntfy(told, rest),
        // It has a format of its own, which is no message; this is what an unknown reader can read.
        Kind::Standard => json!({ "text": told.title }),
    }
}

fn fits(kind: Kind, written: &Value) -> bool {
    let text = |name: &str| written[name].as_str().unwrap_or_default();
    match kind {
        Kind::Teams => written.to_string().len() <= LONGEST_TEAMS,
        Kind::Mattermost => text("text").chars().count() <= LONGEST_MATTERMOST,
        Kind::Ntfy => text("message").len() <= LONGEST_NTFY,
        Kind::Slack | Kind::Standard => true,
    }
}

fn slack(told: &Several, rest: &str) -> Value {
    let text = |text: String| json!({ "type": "mrkdwn", "text": text, "verbatim": true });
    let section = |words: String| json!({ "type": "section", "text": text(words) });
    let mut blocks = vec![section(format!("*{}*\n{}", for_slack(&told.title), for_slack(&told.what)))];
    for one in &told.things {
        let mut words = format!("*{}*", for_slack(&one.title));
        if !one.quote.is_empty() {
            words.push_str(&format!("\n>{}", for_slack(&one.quote)));
        }
        words.push_str(&format!("\n<{}|{}> {}", one.link, for_slack(&told.go), for_slack(&one.line)));
        blocks.push(section(words));
    }
    if !rest.is_empty() {
        blocks.push(section(for_slack(rest)));
    }
    json!({ "text": for_slack(&told.title), "blocks": blocks, "unfurl_links": false, "unfurl_media": false })
}

fn teams(told: &Several, rest: &str) -> Value {
    let block = |inlines: Value| json!({ "type": "RichTextBlock", "inlines": inlines });
    let run = |text: &str| json!({ "type": "TextRun", "text": text });
    let mut body = vec![
        block(json!([{ "type": "TextRun", "text": told.title, "weight": "bolder", "size": "medium" }])),
        block(json!([{ "type": "TextRun", "text": told.what, "isSubtle": true }])),
    ];
    for one in &told.things {
        let mut items = vec![block(json!([{ "type": "TextRun", "text": one.title, "weight": "bolder" }]))];
        if !one.quote.is_empty() {
            items.push(block(json!([run(&one.quote)])));
        }
        let open = json!({ "type": "Action.OpenUrl", "url": one.link });
        let link = json!({ "type": "TextRun", "text": told.go, "underline": true, "selectAction": open });
        let line = json!({ "type": "TextRun", "text": format!(" {}", one.line), "isSubtle": true, "size": "small" });
        items.push(block(json!([link, line])));
        body.push(json!({ "type": "Container", "separator": true, "items": items }));
    }
    if !rest.is_empty() {
        body.push(block(json!([run(rest)])));
    }
    let card = json!({
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.4",
        "fallbackText": told.title, "body": body,
    });
    let attachment =
        json!({ "contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": null, "content": card });
    json!({ "type": "message", "attachments": [attachment] })
}

fn mattermost(told: &Several, rest: &str) -> Value {
    let mut text = format!("**{}**\n{}\n", for_mattermost(&told.title), for_mattermost(&told.what));
    for one in &told.things {
        text.push_str(&format!("\n**{}**\n", for_mattermost(&one.title)));
        if !one.quote.is_empty() {
            text.push_str(&format!("> {}\n\n", for_mattermost(&one.quote)));
        }
        text.push_str(&format!("[{}]({}) {}\n", for_mattermost(&told.go), one.link, for_mattermost(&one.line)));
    }
    if !rest.is_empty() {
        text.push_str(&format!("\n{}", for_mattermost(rest)));
    }
    json!({ "text": text })
}

fn ntfy(told: &Several, rest: &str) -> Value {
    let mut parts = Vec::new();
    for one in &told.things {
        let lines = [&one.title, &one.quote, &one.line, &one.link];
        let lines: Vec<&str> = lines.into_iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
        parts.push(lines.join("\n"));
    }
    if !rest.is_empty() {
        parts.push(rest.to_owned());
    }
    json!({
        "title": told.title, "message": parts.join("\n\n"), "click": told.link, "priority": 3,
        "tags": ["speech_balloon"],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOMS: [Kind; 4] = [Kind::Slack, Kind::Teams, Kind::Mattermost, Kind::Ntfy];

    fn several(n: usize, words: &str) -> Several {
        let one = |nth: usize| Item {
            title: format!("{nth} {words}"),
            quote: words.to_owned(),
            line: words.to_owned(),
            link: format!("https://heard.example/responses/{nth:032}"),
        };
        Several {
            title: format!("Things {words}"),
            what: words.to_owned(),
            things: (0..n).map(one).collect(),
            total: n,
            go: "Open".to_owned(),
            link: "https://heard.example/responses".to_owned(),
        }
    }

    fn written(kind: Kind, of: &Several) -> Value {
        serde_json::from_str(&body(kind, of, |n| format!("And {n} more."))).expect("JSON")
    }

    #[test]
    fn every_room_is_told_each_thing_with_its_link() {
        for kind in ROOMS {
            let text = written(kind, &several(3, "Zavore cvilijo")).to_string();
            for nth in 0..3 {
                assert_eq!(text.matches(&format!("/responses/{nth:032}")).count(), 1, "{kind:?}: {text}");
            }
            assert!(text.contains("Zavore cvilijo") && !text.contains("more."), "{text}");
        }
    }

    #[test]
    fn whatever_is_written_a_message_is_as_small_as_rooms_take_it_and_says_how_many_more_there_are() {
        for words in ["&", "*", "a\n", "𝄞", "\\", "\"", "<!channel> @all [x](https://evil.example) "] {
            let of = several(50, &words.repeat(400));
            for kind in ROOMS {
                let whole = written(kind, &of);
                assert!(whole.to_string().contains("more."), "{kind:?}");
                assert!(fits(kind, &whole), "{kind:?}: {words}");
            }
            let slack = written(Kind::Slack, &of);
            let blocks = slack["blocks"].as_array().expect("blocks");
            assert!(blocks.len() <= 50);
            for block in blocks {
                let text = block["text"]["text"].as_str().expect("a text");
                assert!(text.chars().count() <= 3_000, "{}", text.chars().count());
            }
        }
    }

    #[test]
    fn strangers_call_nobody_and_make_no_link() {
        let of = several(1, "<!channel> @all [x](https://evil.example) <https://evil.example|x> **b**");
        let link = format!("https://heard.example/responses/{:032}", 0);
        let slack = written(Kind::Slack, &of);
        for block in slack["blocks"].as_array().expect("blocks") {
            let text = block["text"]["text"].as_str().expect("a text").replace(&format!("<{link}|Open>"), "");
            assert!(!text.contains('<') && block["text"]["verbatim"] == true, "{text}");
        }
        let mattermost = written(Kind::Mattermost, &of);
        let text = mattermost["text"].as_str().expect("a text").replace(&format!("[Open]({link})"), "");
        for word in ["@all", "](", "<", "**b"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
        let teams = written(Kind::Teams, &of).to_string();
        assert!(!teams.contains("\"TextBlock\"") && !teams.contains("entities"), "{teams}");
        assert!(written(Kind::Ntfy, &of).get("markdown").is_none());
    }
}
