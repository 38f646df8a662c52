//! Reports of delivery (RFC 3464, 6533). Only a report in its own fields may say that an address is gone; what has to
//! be guessed from words never does, because a wrong guess would silence a customer for good.

use super::mime::Part;
use super::status::{Class, Status};

/// A mail did not arrive, or came late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounce {
    /// For whom, and why: at least one.
    pub recipients: Vec<Recipient>,
    /// From words, because the server that returned it wrote no report: no class is then [`Class::Gone`].
    pub guessed: bool,
}

/// What became of a mail for one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// As it was written to, where the report says; a mail that was forwarded names where it went last. Not to be
    /// trusted further than the mail it came for: whoever has a mail of ours can report on it.
    pub address: Option<String>,
    /// What was done.
    pub action: Action,
    /// The code, where there is one.
    pub status: Option<Status>,
    /// What that means for the address.
    pub class: Class,
    /// What the last server said, in one line of at most 500 characters; empty where it said nothing.
    pub said: String,
}

impl Recipient {
    /// Whether no mail should be sent to this address again.
    pub fn is_gone(&self) -> bool {
        self.action == Action::Failed && self.class == Class::Gone
    }
}

/// What was done with a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It was given up.
    Failed,
    /// It is tried further: no failure.
    Delayed,
    /// It arrived, was handed on or was spread: no failure.
    Arrived,
}

impl Action {
    fn of(word: &str) -> Action {
        match word.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default() {
            "delayed" => Action::Delayed,
            "delivered" | "relayed" | "expanded" => Action::Arrived,
            _ => Action::Failed,
        }
    }
}

/// Of a report, at most so many recipients.
const RECIPIENTS: usize = 100;

/// The report in a message; none where it holds none, or one that names nobody.
pub(super) fn report(message: &Part<'_>) -> Option<Bounce> {
    let part = message.find(&["message/delivery-status", "message/global-delivery-status"])?;
    let text = part.text();
    let groups = groups(&text);
    let recipients: Vec<Recipient> = groups.iter().filter_map(recipient).take(RECIPIENTS).collect();
    (!recipients.is_empty()).then_some(Bounce { recipients, guessed: false })
}

/// The fields of one group: names in lower case, folded lines put together.
pub(super) type Fields = Vec<(String, String)>;

pub(super) fn groups(text: &str) -> Vec<Fields> {
    let mut groups: Vec<Fields> = vec![Fields::new()];
    for line in text.lines() {
        let Some(group) = groups.last_mut() else { break };
        if line.trim().is_empty() {
            if !group.is_empty() {
                groups.push(Fields::new());
            }
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = group.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            group.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    groups
}

pub(super) fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    let (_, value) = fields.iter().find(|(known, value)| known == name && !value.is_empty())?;
    Some(value)
}

fn recipient(group: &Fields) -> Option<Recipient> {
    let named =
        field(group, "original-recipient").and_then(address).or(field(group, "final-recipient").and_then(address));
    let action = field(group, "action").map(str::to_ascii_lowercase);
    if named.is_none() && action.is_none() {
        return None;
    }
    let action = action.map_or(Action::Failed, |word| Action::of(&word));
    let said = field(group, "diagnostic-code").unwrap_or_default();
    let stated = field(group, "status").and_then(Status::first);
    // `Diagnostic-Code: smtp; 550 5.1.1 ..` is the other server's own; others put prose there.
    let smtp = said.split_once(';').filter(|(kind, _)| kind.trim().eq_ignore_ascii_case("smtp"));
    let told = smtp.and_then(|(_, words)| Status::first(words));
    let class = match action {
        Action::Arrived => Class::Unknown,
        Action::Failed | Action::Delayed => Class::of(stated, told),
    };
    let status = stated.filter(|status| status.says_something()).or(told).or(stated);
    Some(Recipient { address: named, action, status, class, said: line(said) })
}

/// `rfc822; iva@example.com`, `utf-8; ..`, and what some write without a kind.
fn address(field: &str) -> Option<String> {
    let bare = field.split_once(';').map_or(field, |(_, bare)| bare);
    let bare = bare.trim().trim_start_matches('<').trim_end_matches('>').trim();
    let fits = !bare.is_empty() && bare.len() <= 254 && !bare.contains(char::is_whitespace) && bare.contains('@');
    fits.then(|| bare.to_owned())
}

pub(super) fn line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > 2000 {
            break;
        }
    }
    line.chars().take(500).collect()
}
