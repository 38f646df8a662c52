//! Complaints that mail providers hand on (ARF, RFC 5965): somebody pressed *this is spam*. Providers black out what
//! names that person, so the mail is known by our own marks first.

use super::bounce::{field, groups};
use super::mime::{Original, Part, addresses};

/// Somebody's provider reports a mail of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// What is said of it.
    pub kind: Kind,
    /// Who got it, where that was left in.
    pub recipients: Vec<String>,
}

impl Complaint {
    /// Whether no survey should be sent to the recipient again.
    pub fn wants_out(&self) -> bool {
        matches!(self.kind, Kind::Abuse | Kind::OptOut)
    }
}

/// What is said of a mail (RFC 5965, 7.3, and its registry).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Unwanted: the one that people make.
    Abuse,
    /// They want no more of it.
    OptOut,
    /// It is said to deceive or to carry a virus: somebody may send in our name.
    Fraud,
    /// It is no spam: somebody took it back.
    NotSpam,
    /// Its signatures failed (RFC 6591): nobody complained.
    Unsigned,
    /// Anything else.
    Other,
}

impl Kind {
    fn of(word: &str) -> Kind {
        match word.trim().to_ascii_lowercase().as_str() {
            "abuse" => Kind::Abuse,
            "opt-out" | "opt-out-list" => Kind::OptOut,
            "fraud" | "virus" => Kind::Fraud,
            "not-spam" => Kind::NotSpam,
            "auth-failure" | "dkim" => Kind::Unsigned,
            _ => Kind::Other,
        }
    }
}

/// The complaint in a message, with what is known of the mail and the address it was sent from.
pub(super) fn report(message: &Part<'_>) -> Option<(Complaint, Original, Vec<String>)> {
    let part = message.find(&["message/feedback-report"])?;
    let groups = groups(&part.text());
    let all = |name: &str| -> Vec<String> {
        let fields = groups.iter().flatten().filter(|(known, _)| known == name);
        fields.flat_map(|(_, value)| addresses(value.split_once(';').map_or(value, |(_, bare)| bare))).collect()
    };
    let kind = groups.iter().find_map(|group| field(group, "feedback-type")).map_or(Kind::Other, Kind::of);
    let original = original(message);
    let mut recipients = all("original-rcpt-to");
    recipients.extend(all("removal-recipient"));
    // What is blacked out is no address any more, or one of a name that stands for all.
    recipients.extend(original.to.clone());
    recipients.retain(|address| !address.to_ascii_lowercase().contains("redacted"));
    let mut seen = std::collections::HashSet::new();
    recipients.retain(|address| seen.insert(address.to_ascii_lowercase()));
    recipients.truncate(100);
    Some((Complaint { kind, recipients }, original, all("original-mail-from")))
}

/// The headers of the message that a report is about.
pub(super) fn original(message: &Part<'_>) -> Original {
    let kinds =
        ["message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers", "message/global-headers"];
    message.find(&kinds).map(Part::original).unwrap_or_default()
}
