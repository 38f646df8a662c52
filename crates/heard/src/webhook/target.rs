//! A webhook with its seals open: where it is, what signs what goes there, and how it is said.

use std::borrow::Cow;

use reach::Roots;
use reach::channel::Outcome;
use reach::hook::{Secret, sign};
use reach::web::{Address, Answer, Patience, Trouble, Wrong, post};
use serde_json::Value;
use store::delivery::Heard;
use store::webhook::{Kind, Webhook};
use uuid::Uuid;

use super::{SEALED, place};
use crate::app::App;

/// How many characters of an answer are kept.
const KEPT: usize = 300;

/// How many characters the topic of a ntfy server has at most.
const LONGEST_TOPIC: usize = 64;

/// A webhook that can be handed something.
pub struct Target {
    kind: Kind,
    address: Address,
    /// Of ntfy alone: what stands at the end of its address.
    topic: String,
    secrets: Vec<Secret>,
}

/// What came of handing something over.
#[derive(Clone, Debug, Default)]
pub struct Came {
    /// It was taken.
    pub arrived: bool,
    /// What was answered.
    pub heard: Heard,
    /// How long the server asks us to wait, in milliseconds.
    pub rest: Option<i64>,
}

impl Came {
    /// Nothing was handed over, for a reason in a word.
    pub fn not(why: &str) -> Came {
        Came { heard: Heard { said: Some(why.to_owned()), ..Heard::default() }, ..Came::default() }
    }
}

/// An address as it is to be kept, with where it leads: a topic of ntfy is written to at the root of its server.
///
/// # Errors
/// Why nothing can be sent there.
pub fn read_address(kind: Kind, text: &str, lan: bool) -> Result<(Address, Address, String), Wrong> {
    let typed = Address::parse(text, lan)?;
    if kind != Kind::Ntfy {
        return Ok((typed.clone(), typed, String::new()));
    }
    let (path, query) = typed.text().split_once('?').unwrap_or((typed.text(), ""));
    let (root, topic) = path.trim_end_matches('/').rsplit_once('/').ok_or(Wrong::Malformed)?;
    let is_topic = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    // Of an address without a topic, what stands last is the machine.
    if root.ends_with('/') || topic.len() > LONGEST_TOPIC || topic.is_empty() || !topic.chars().all(is_topic) {
        return Err(Wrong::Malformed);
    }
    let root = if query.is_empty() { format!("{root}/") } else { format!("{root}/?{query}") };
    Ok((typed.clone(), Address::parse(&root, lan)?, topic.to_owned()))
}

impl Target {
    /// Opens the seals of a webhook.
    ///
    /// # Errors
    /// Why nothing can be handed to it, in a word of ours or of `reach`.
    pub fn open(app: &App, webhook: &Webhook) -> Result<Target, &'static str> {
        let open = |what: &str, sealed: &str| {
            app.seal.safe().open(&place(webhook.workspace, webhook.id, what), sealed).ok_or(SEALED)
        };
        let text = open("address", &webhook.address)?;
        let (_, address, topic) = read_address(webhook.kind(), &text, webhook.lan).map_err(|wrong| wrong.key())?;
        let former = webhook.former_secret.as_deref().filter(|_| webhook.former_until > Some(app.now()));
        let mut secrets = Vec::new();
        for sealed in webhook.secret.as_deref().into_iter().chain(former) {
            secrets.push(Secret::parse(&open("secret", sealed)?).map_err(|_| SEALED)?);
        }
        Ok(Target { kind: webhook.kind(), address, topic, secrets })
    }

    /// Its address as it was typed: a secret.
    ///
    /// # Errors
    /// When it does not open.
    pub fn typed(app: &App, webhook: &Webhook) -> Result<String, &'static str> {
        app.seal.safe().open(&place(webhook.workspace, webhook.id, "address"), &webhook.address).ok_or(SEALED)
    }

    /// Hands one body over, under an id that is the same at each attempt.
    pub async fn hand_over(&self, app: &App, id: Uuid, body: &str) -> Came {
        let body = self.addressed(body);
        let headers = match self.kind {
            Kind::Standard => match sign(&id.simple().to_string(), app.now(), body.as_bytes(), &self.secrets) {
                Ok(headers) => headers.to_vec(),
                Err(_) => return Came::not(SEALED),
            },
            _ => Vec::new(),
        };
        let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let posting = post(&self.address, &headers, body.as_bytes(), &Roots::System, Patience::default());
        match Box::pin(posting).await {
            Outcome::Accepted(answer) => Came { arrived: true, heard: heard(None, Some(&answer)), rest: None },
            Outcome::Refused(trouble) | Outcome::Later(trouble) | Outcome::Unknown(trouble) => came(&trouble),
        }
    }

    /// Ntfy is told the topic in the message.
    fn addressed<'a>(&self, body: &'a str) -> Cow<'a, str> {
        if self.kind != Kind::Ntfy {
            return body.into();
        }
        let Ok(Value::Object(mut whole)) = serde_json::from_str(body) else { return body.into() };
        whole.insert("topic".to_owned(), self.topic.as_str().into());
        Value::Object(whole).to_string().into()
    }
}

fn came(trouble: &Trouble) -> Came {
    let answer = trouble.answer.as_ref();
    let rest = answer.and_then(|answer| answer.retry_after).and_then(|wait| i64::try_from(wait.as_millis()).ok());
    Came { arrived: false, heard: heard(Some(trouble.wrong.key()), answer), rest }
}

fn heard(said: Option<&str>, answer: Option<&Answer>) -> Heard {
    let text = answer.map(|answer| {
        let text = String::from_utf8_lossy(&answer.body);
        let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ").chars().take(KEPT).collect::<String>()
    });
    Heard {
        said: said.map(str::to_owned),
        status: answer.map(|answer| i64::from(answer.status)),
        answer: text.filter(|text| !text.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_part_of_a_ntfy_address_is_its_topic() {
        for (typed, root, topic) in [
            ("https://ntfy.sh/feedback", "https://ntfy.sh/", "feedback"),
            ("https://push.example.com/ntfy/team_1/", "https://push.example.com/ntfy/", "team_1"),
            ("https://push.example.com/a-b?auth=x", "https://push.example.com/?auth=x", "a-b"),
        ] {
            let (kept, address, found) = read_address(Kind::Ntfy, typed, false).expect("an address");
            assert_eq!((kept.text(), address.text(), found.as_str()), (typed, root, topic));
        }
        for none in ["https://ntfy.sh", "https://ntfy.sh/", "https://ntfy.sh/a%20b", "https://ntfy.sh/?topic=a"] {
            assert_eq!(read_address(Kind::Ntfy, none, false).err(), Some(Wrong::Malformed), "{none}");
        }
        assert!(read_address(Kind::Slack, "https://hooks.example.com/a%20b", false).is_ok());
    }

    #[test]
    fn of_an_answer_its_words_are_kept_and_nothing_else() {
        let answer = Answer { status: 400, retry_after: None, body: b"no\0\r\n\tbody \xff".to_vec() };
        let heard = heard(Some("refused"), Some(&answer));
        assert_eq!((heard.status, heard.answer.as_deref()), (Some(400), Some("no body \u{fffd}")));
    }
}
