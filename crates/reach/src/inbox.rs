//! What comes back by mail: that one did not arrive, that it is not wanted, that somebody is away, what people answer.
//! It comes in by a door of ours (`smtp`) or lies in a mailbox that is asked (`imap`). Here it is only read: nothing is
//! believed of a message that does not name one of our mails, and what follows from it others decide.

mod address;
mod auto;
mod bounce;
mod complaint;
mod guess;
mod html;
pub mod imap;
mod mime;
mod quote;
mod reply;
pub mod smtp;
mod status;
mod words;

pub use self::address::{Mailbox, MailboxError, Owner, Purpose, Tag};
pub use self::bounce::{Action, Bounce, Recipient};
pub use self::complaint::{Complaint, Kind};
use self::mime::Part;
pub use self::reply::{Reply, Score};
pub use self::status::{Class, Status};

/// How a message travelled, apart from what it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// The return path; empty for what must not be answered, none where it is not known.
    pub from: Option<String>,
    /// To whom it was handed: none where that is not known, as in a mailbox.
    pub to: Vec<String>,
}

/// By what we know our own mail.
#[derive(Clone, Debug, Default)]
pub struct Ours {
    /// Where mail comes back to.
    pub mailboxes: Vec<Mailbox>,
    /// The hosts in our Message-IDs (what is behind the `@`) and in our senders' addresses.
    pub hosts: Vec<String>,
}

/// The mail of ours that a message is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// By an address that we made, which proves that its writer had the mail.
    pub tag: Option<Tag>,
    /// By its Message-ID, without angle brackets, on one of our hosts: a claim, which others may make up.
    pub message_id: Option<String>,
}

/// What a message is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrived {
    /// A mail did not arrive, or came late.
    Bounce(About, Bounce),
    /// A provider reports it. With nothing else known, only its recipients name it.
    Complaint(About, Complaint),
    /// A program answered.
    AutoReply(About),
    /// A person answered.
    Reply(About, Reply),
    /// It is not about a mail of ours.
    Foreign(Foreign),
}

/// Why a message is not ours to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// It names no mail of ours.
    Stranger,
    /// It is for an address that looks like ours, and that we did not make.
    Forged,
    /// It has no headers.
    Unreadable,
}

/// Reads a message of any size, of which only the first MiB is looked at; no bytes make it panic or wait.
pub fn read(bytes: &[u8], envelope: &Envelope, ours: &Ours) -> Arrived {
    let Some(message) = Part::read(bytes) else { return Arrived::Foreign(Foreign::Unreadable) };
    let mut to = envelope.to.clone();
    to.extend(message.addresses(&["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc"]));
    let from_nobody = match &envelope.from {
        Some(from) => from.is_empty(),
        None => message.header("Return-Path").is_some_and(|path| path.trim_matches(['<', '>', ' ']).is_empty()),
    };
    let told = bounce::report(&message).or_else(|| match complaint::report(&message) {
        Some(_) => None,
        None => guess::returned(&message, from_nobody),
    });
    if let Some(told) = told {
        let original = complaint::original(&message);
        to.extend(original.senders);
        let ids = original.message_id.into_iter().chain(guess::ids(&message)).collect();
        return about(ours, Purpose::Bounce, &to, ids)
            .map_or_else(Arrived::Foreign, |about| Arrived::Bounce(about, told));
    }
    if let Some((told, original, from)) = complaint::report(&message) {
        let of_ours = original.senders.iter().chain(&from).any(|from| ours.is_host_of(from));
        to.extend(original.senders.into_iter().chain(from));
        let known = about(ours, Purpose::Bounce, &to, original.message_id.into_iter().collect());
        return match known {
            Ok(about) => Arrived::Complaint(about, told),
            Err(Foreign::Stranger) if of_ours && !told.recipients.is_empty() => {
                Arrived::Complaint(About::default(), told)
            }
            Err(foreign) => Arrived::Foreign(foreign),
        };
    }
    let ids = ["In-Reply-To", "References"].iter().flat_map(|name| message.headers(name));
    let ids = ids.flat_map(|text| mime::message_ids(&text)).collect();
    match about(ours, Purpose::Reply, &to, ids) {
        Err(foreign) => Arrived::Foreign(foreign),
        Ok(about) if auto::wrote(&message, from_nobody) => Arrived::AutoReply(about),
        Ok(about) => Arrived::Reply(about, reply::read(&message)),
    }
}

/// An address of the preferred purpose before one of the other: a mail of ours that comes back whole has both.
fn about(ours: &Ours, prefers: Purpose, to: &[String], ids: Vec<String>) -> Result<About, Foreign> {
    let owners: Vec<Owner> = to.iter().flat_map(|one| ours.mailboxes.iter().map(|mailbox| mailbox.read(one))).collect();
    let tags = || owners.iter().filter_map(|owner| if let Owner::Ours(tag) = owner { Some(*tag) } else { None });
    let tag = tags().find(|tag| tag.purpose == prefers).or_else(|| tags().next());
    let message_id = ids.into_iter().find(|id| ours.is_host_of(id));
    match (tag, message_id) {
        (None, None) if owners.contains(&Owner::Forged) => Err(Foreign::Forged),
        (None, None) => Err(Foreign::Stranger),
        (tag, message_id) => Ok(About { tag, message_id }),
    }
}

impl Ours {
    /// Whether an address or a Message-ID is on a host of ours.
    fn is_host_of(&self, address: &str) -> bool {
        let host = address.rsplit_once('@').map(|(_, host)| host);
        host.is_some_and(|host| self.hosts.iter().any(|ours| ours.eq_ignore_ascii_case(host)))
    }
}
