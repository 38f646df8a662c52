//! What the outcome of one mail says beyond it: of its recipient's address, of the domain, of the campaign, of the mail
//! server. Only a server that refuses a recipient in the registry's own words (RFC 3463) says anything of an address, and
//! what is about us (x.7.x) never does.

use reach::channel::Outcome;
use reach::channel::mail::{Trouble, Wrong};
use reach::inbox::{Class, Status};

/// See above.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beyond {
    /// Nothing.
    Nothing,
    /// The mail server takes no mails at all: everything waits.
    Server,
    /// The recipients' domain asks for patience.
    Domain,
    /// We are refused, or what we say: somebody has to look before more is sent.
    Campaign,
    /// The address does not take mail: `hard`, `soft` or `block`, a blank and the status.
    Address(String),
}

impl Beyond {
    /// Of this outcome.
    pub fn of(outcome: &Outcome<Trouble>) -> Beyond {
        match outcome {
            Outcome::Accepted(_) | Outcome::Unknown(_) => Beyond::Nothing,
            Outcome::Refused(trouble) => refused(trouble),
            Outcome::Later(trouble) if is_of_server(trouble.wrong) => Beyond::Server,
            Outcome::Later(Trouble { wrong: Wrong::Sender, reply: Some(_) }) => Beyond::Campaign,
            Outcome::Later(Trouble { reply: Some(said), .. }) if asks_for_patience(said) => Beyond::Domain,
            Outcome::Later(_) => Beyond::Nothing,
        }
    }
}

fn refused(trouble: &Trouble) -> Beyond {
    let status = trouble.reply.as_deref().and_then(Status::first).filter(|status| status.class == 5);
    let status = status.unwrap_or(Status { class: 5, subject: 0, detail: 0 });
    let kind = match (Class::by(status), trouble.wrong) {
        (Class::Sender, _) => return Beyond::Campaign,
        (Class::Gone, Wrong::Recipient) => "hard",
        (_, Wrong::Recipient) => "soft",
        _ => return Beyond::Nothing,
    };
    Beyond::Address(format!("{kind} {status}"))
}

/// 421 ends the conversation, and 4.7.x is a matter of trust. Greylisting (RFC 6647) is one of each mail, and passes with
/// its next attempt.
fn asks_for_patience(said: &str) -> bool {
    let lower = said.to_ascii_lowercase();
    let is_grey = lower.contains("greylist") || lower.contains("graylist");
    let is_of_trust = Status::first(said).is_some_and(|status| (status.class, status.subject) == (4, 7));
    !is_grey && (said.starts_with("421") || is_of_trust)
}

/// Whether it is the mail server that takes no mails at all, whatever they are.
pub fn is_of_server(wrong: Wrong) -> bool {
    match wrong {
        Wrong::Name
        | Wrong::Closed
        | Wrong::Unreached
        | Wrong::NotSmtp
        | Wrong::NotTls
        | Wrong::NoStartTls
        | Wrong::OtherName
        | Wrong::NotTrusted
        | Wrong::Expired
        | Wrong::Tls
        | Wrong::InClear
        | Wrong::NoLogIn
        | Wrong::LogIn
        | Wrong::LogInNeeded
        | Wrong::NeedsTls => true,
        Wrong::Slow
        | Wrong::Lost
        | Wrong::Unanswered
        | Wrong::Sender
        | Wrong::Recipient
        | Wrong::Letter
        | Wrong::Busy
        | Wrong::Malformed => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trouble(wrong: Wrong, said: &str) -> Trouble {
        Trouble { wrong, reply: (!said.is_empty()).then(|| said.to_owned()) }
    }

    #[test]
    fn what_is_about_us_is_never_held_against_an_address() {
        let refused = |wrong, said| Beyond::of(&Outcome::Refused(trouble(wrong, said)));
        let address = |bounce: &str| Beyond::Address(bounce.to_owned());
        assert_eq!(refused(Wrong::Recipient, "550 5.1.1 No such user"), address("hard 5.1.1"));
        assert_eq!(refused(Wrong::Recipient, "550 5.2.1 Disabled"), address("hard 5.2.1"));
        assert_eq!(refused(Wrong::Recipient, "552 5.2.2 Full"), address("soft 5.2.2"));
        assert_eq!(refused(Wrong::Recipient, "550 no such user"), address("soft 5.0.0"), "not the registry's word");
        assert_eq!(refused(Wrong::Recipient, "550 5.7.1 Blocked"), Beyond::Campaign);
        assert_eq!(refused(Wrong::Letter, "550 5.7.26 Unauthenticated"), Beyond::Campaign);
        assert_eq!(refused(Wrong::Letter, "552 5.3.4 Too large"), Beyond::Nothing);
    }

    #[test]
    fn servers_and_domains_are_told_apart() {
        let later = |wrong, said| Beyond::of(&Outcome::Later(trouble(wrong, said)));
        assert_eq!(later(Wrong::Closed, ""), Beyond::Server);
        assert_eq!(later(Wrong::LogIn, "535 5.7.8 Bad credentials"), Beyond::Server);
        assert_eq!(later(Wrong::Sender, "553 5.7.1 Not owned by user"), Beyond::Campaign);
        assert_eq!(later(Wrong::Busy, "421 4.7.28 Unusual rate"), Beyond::Domain);
        assert_eq!(later(Wrong::Busy, "451 4.7.650 Throttled"), Beyond::Domain);
        assert_eq!(later(Wrong::Busy, "451 4.7.1 Greylisted, please come again"), Beyond::Nothing);
        assert_eq!(later(Wrong::Busy, "452 4.2.2 Full"), Beyond::Nothing);
        assert_eq!(later(Wrong::Lost, ""), Beyond::Nothing);
    }
}
