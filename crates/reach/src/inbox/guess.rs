//! Mail that was returned without a report: qmail has none (its form is QSBMF), and others leave it out. Its words are
//! read for what they are worth, which is never that an address is gone.

use super::bounce::{Action, Bounce, Recipient, line};
use super::mime::{Part, addresses, message_ids};
use super::status::{Class, Status};
use super::words;

/// Who returns mail, by the first words of a local part, and how each of their programs begins.
const DAEMONS: [&str; 5] = ["mailer-daemon", "mail-daemon", "mailerdaemon", "postmaster", "microsoftexchange"];
const OPENINGS: [&str; 6] = [
    "this is the qmail-send program",
    "this message was created automatically by mail delivery software",
    "this is the mail system at host",
    "the following addresses had permanent fatal errors",
    "delivery has failed to these recipients",
    "your message did not reach some or all of the intended recipients",
];
const WAITING: [&str; 8] = [
    "will be retried",
    "will keep trying",
    "has not yet been delivered",
    "not been delivered yet",
    "delivery delayed",
    "delayed mail",
    "still being retried",
    "you do not need to resend",
];
const FULL: [&str; 6] =
    ["mailbox full", "mailbox is full", "over quota", "quota exceeded", "exceeded storage", "out of storage"];
/// Lines of a message that are read for an address, an id or a code.
const LINES: usize = 400;

/// A returned mail; none for anything that a person or their program may have written.
pub(super) fn returned(message: &Part<'_>, from_nobody: bool) -> Option<Bounce> {
    let text = message.find(&["text/plain"]).map(Part::text).unwrap_or_default();
    let lower = text.to_lowercase();
    let begins = lower.get(..lower.floor_char_boundary(600)).unwrap_or_default();
    let failed = message.addresses(&["X-Failed-Recipients"]);
    let daemon = message.addresses(&["From"]).iter().any(|from| is_daemon(from));
    let subject = words::folded(&message.header("Subject").unwrap_or_default());
    let says_so = OPENINGS.iter().any(|words| begins.contains(words))
        || words::RETURNED.iter().any(|phrase| words::begins(&subject, phrase));
    if failed.is_empty() && !(says_so && (daemon || from_nobody)) {
        return None;
    }
    let action = match WAITING.iter().any(|words| lower.contains(words)) || subject.starts_with("warning") {
        true => Action::Delayed,
        false => Action::Failed,
    };
    let told = text.lines().take(LINES).find(|line| Status::first(line).is_some() || is_refusal(line));
    let status = told.and_then(Status::first);
    let full = status.is_none() && FULL.iter().any(|words| lower.contains(words));
    let class = if full { Class::Full } else { Class::guessed(status) };
    let said = line(told.unwrap_or_default());
    let named = if failed.is_empty() { named(&text) } else { failed };
    let one = |address| Recipient { address, action, status, class, said: said.clone() };
    let recipients = match named.is_empty() {
        true => vec![one(None)],
        false => named.into_iter().take(100).map(|address| one(Some(address))).collect(),
    };
    Some(Bounce { recipients, guessed: true })
}

/// Whether a program writes from this address.
pub(super) fn is_daemon(address: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    DAEMONS.iter().any(|daemon| local.starts_with(daemon))
}

/// The ids of messages that the text shows the headers of.
pub(super) fn ids(message: &Part<'_>) -> Vec<String> {
    let text = message.find(&["text/plain"]).map(Part::text).unwrap_or_default();
    let start = |line: &&str| line.get(..11).is_some_and(|name| name.eq_ignore_ascii_case("message-id:"));
    text.lines().filter(start).take(5).flat_map(|line| message_ids(&line[11..])).collect()
}

/// `550 No such user`, after anything that is no digit.
fn is_refusal(line: &str) -> bool {
    line.split(|c: char| !c.is_ascii_alphanumeric())
        .any(|word| word.len() == 3 && word.starts_with(['4', '5']) && word.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Lines of an address alone, with a colon behind or not; otherwise the first address that is no program's.
fn named(text: &str) -> Vec<String> {
    let lines = || text.lines().take(LINES);
    let alone = lines().filter_map(|line| {
        let line = line.trim();
        let bare = line.trim_end_matches(':').trim_start_matches('<').trim_end_matches('>');
        addresses(line).into_iter().next().filter(|found| found == bare && !is_daemon(found))
    });
    let alone: Vec<String> = alone.collect();
    if alone.is_empty() {
        lines().flat_map(addresses).find(|found| !is_daemon(found)).into_iter().collect()
    } else {
        alone
    }
}
