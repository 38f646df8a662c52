//! Whether receivers can trust mails from a sender's domain: what DNS says of it, asked when somebody presses and kept
//! with its time. Each finding is a word that pages have texts for, what is there, and what to add.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Duration;

use feedback::keyed;
use reach::channel::mail::dkim::Signer;
use reach::channel::mail::domain::{
    self, Alignment, Dmarc, Dns, Findings, Mx, Policy, Published, Rest, Silence, Spf, Wanted,
};
use reach::channel::mail::domain_of;
use reach::inbox::Mailbox;
use serde::{Deserialize, Serialize};
use store::domain_check::{self, DomainCheck};
use store::{Read, Tx};
use tokio::time::timeout;

use super::Sender;
use super::signature::{Pair, Signature};
use crate::clock::DAY;
use crate::safe::Safe;

/// How long is waited for each answer, and for all of them.
const ANSWER: Duration = Duration::from_secs(3);
const ALL: Duration = Duration::from_secs(15);

/// For how long a check is kept, in milliseconds: an older one says nothing of today.
const LASTS: i64 = 365 * DAY;

/// Everything about a sender that receivers go by, and so everything that a check depends on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Way {
    /// The domain that readers see, in ASCII.
    pub domain: String,
    /// The mail server that mails go through.
    pub host: String,
    /// The domain that mails come back to, in ASCII.
    pub returns: String,
}

impl Way {
    /// The way of the mail settings' sender, whose account mails come back to its own domain. None where that is no name.
    pub fn of(sender: &Sender) -> Option<Way> {
        let domain = domain_of(&sender.address)?;
        Some(Way { returns: domain.clone(), domain, host: sender.host.to_lowercase() })
    }

    /// The way of another, who sends nothing but mails that ask: these come back to the mailbox where there is one.
    pub fn of_other(sender: &Sender, mailbox: Option<&Mailbox>) -> Option<Way> {
        let way = Way::of(sender)?;
        Some(Way { returns: mailbox.map_or(way.returns, |mailbox| mailbox.domain().to_lowercase()), ..way })
    }
}

keyed! {
    /// How something is.
    pub enum State {
        /// As it should be.
        Good = "good",
        /// Somebody should look at it.
        Look = "look",
        /// It is not there.
        Missing = "missing",
    }
}

/// A TXT record to publish.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Record {
    /// Its name, whole and in ASCII.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl Record {
    /// As a line of a zone file, in strings of at most 255 bytes (RFC 1035, 3.3).
    pub fn zone(&self) -> String {
        let strings: Vec<String> =
            self.text.as_bytes().chunks(255).map(|piece| format!("\"{}\"", String::from_utf8_lossy(piece))).collect();
        format!("{}. IN TXT {}", self.name, strings.join(" "))
    }
}

impl From<Wanted> for Record {
    fn from(wanted: Wanted) -> Record {
        Record { name: wanted.name, text: wanted.text }
    }
}

/// What was found when it was asked last.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Check {
    /// When, epoch milliseconds.
    pub at: i64,
    /// Of which domain, in ASCII.
    pub domain: String,
    /// The number of the keys that signed its mails then.
    signing: Option<u32>,
    /// One after the other.
    pub lines: Vec<Line>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Line {
    /// What it is about.
    pub about: About,
    /// What was found, in a word; with the subject it names a text.
    pub found: String,
    /// How that is.
    pub state: State,
    /// Of what: a domain, or the name of a key.
    pub name: String,
    /// What the text says besides: a term, a domain, a number.
    pub detail: String,
    /// What is published.
    pub there: Vec<String>,
    /// What to publish.
    pub add: Option<Record>,
}

keyed! {
    /// What a finding is about.
    pub enum About {
        /// Who may send for the domain.
        Spf = "spf",
        /// A key of ours.
        Key = "key",
        /// What the domain wants done with forgeries.
        Dmarc = "dmarc",
        /// Where answers, and what cannot be delivered, go to.
        Returns = "returns",
        /// Whether signature and return address are near enough to the sender's domain.
        Counted = "counted",
    }
}

/// Everything that is found, so that every page and test knows them.
pub const FOUND: [(About, &[&str]); 5] = [
    (About::Spf, &["good", "neutral", "pass", "missing", "several", "malformed", "broken", "lookups"]),
    (About::Key, &["good", "testing", "foreign", "missing", "gone", "other", "none", "lost"]),
    (About::Dmarc, &["good", "watch", "missing", "several", "malformed"]),
    (About::Returns, &["good", "implicit", "missing", "null"]),
    (About::Counted, &["both", "signed", "returned", "neither"]),
];

/// The words for questions that nobody answered.
pub const SILENT: [&str; 3] = ["slow", "failed", "endless"];

impl Line {
    fn new(about: About, found: &str, state: State, name: &str) -> Line {
        let (found, name) = (found.to_owned(), name.to_owned());
        Line { about, found, state, name, detail: String::new(), there: Vec::new(), add: None }
    }

    fn silent(about: About, silence: Silence, name: &str) -> Line {
        let found = match silence {
            Silence::Slow => "slow",
            Silence::Failed => "failed",
            Silence::Endless => "endless",
        };
        Line::new(about, found, State::Look, name)
    }

    /// Nobody answered.
    pub fn is_silent(&self) -> bool {
        SILENT.contains(&self.found.as_str())
    }

    /// The key of its text.
    pub fn says(&self) -> String {
        match self.is_silent() {
            true => format!("domain-silent-{}", self.found),
            false => format!("domain-{}-{}", self.about, self.found),
        }
    }
}

impl Check {
    /// Whether all these keys were there.
    pub fn has(&self, selectors: &[String]) -> bool {
        let there = |name: &String| {
            self.lines.iter().any(|line| line.about == About::Key && line.name == *name && line.found == "good")
        };
        selectors.iter().all(there)
    }

    /// How it is on the whole: as the worst of what was found, and not good while nobody knows whether its mails count as
    /// the sender's.
    pub fn state(&self) -> State {
        let states = self.lines.iter().map(|line| line.state);
        let is_counted = self.lines.iter().any(|line| line.about == About::Counted);
        let known = if is_counted { State::Good } else { State::Look };
        states.chain([known]).max_by_key(|state| *state as u8).unwrap_or(known)
    }

    /// Without what depends on signing, where other keys sign now than then, or none.
    fn while_signing(mut self, signing: Option<u32>) -> Check {
        if self.signing != signing {
            self.lines.retain(|line| line.about != About::Counted);
        }
        self
    }
}

/// What was found last of every way.
#[derive(Debug, Default)]
pub struct Checks(HashMap<Way, Check>);

impl Checks {
    /// What was found last of this way, where these are the keys. None where nobody has asked yet, or where another Heard
    /// wrote it in words that this one lacks.
    pub fn of(&self, way: &Way, signature: &Signature) -> Option<Check> {
        let signing = signature.signs_over(&way.domain).map(|pair| pair.number);
        self.0.get(way).map(|check| check.clone().while_signing(signing))
    }
}

/// Asks DNS: this server, or those that this machine asks. It takes a quarter of a minute at the longest. None where one
/// of the domains is no name.
pub async fn look(
    dns: Option<SocketAddr>,
    safe: &Safe,
    (way, signature): (&Way, &Signature),
    at: i64,
) -> Option<Check> {
    let domain = way.domain.clone();
    let pairs: Vec<&Pair> = signature.pairs.iter().filter(|pair| pair.covers(&domain)).collect();
    let signers: Vec<Signer> = pairs.iter().filter_map(|pair| pair.signers(safe)).flatten().collect();
    let signs = signature.signs_over(&domain);
    let asked = domain::Sender::new(&domain, &way.returns, &way.host, &signers)?;
    let dns = match dns {
        Some(server) => Dns::at(server, ANSWER),
        None => Dns::system(ANSWER),
    };
    let found = match dns {
        Ok(dns) => timeout(ALL, domain::look(&dns, &asked)).await.map_err(|_| Silence::Slow),
        Err(silence) => Err(silence),
    };
    let lines = match found {
        Ok(found) => {
            let pair = |signer: &Signer| pairs.iter().find(|pair| pair.has(signer.selector()));
            let is_former = |signer: &Signer| pair(signer).is_some_and(|pair| signature.is_former(pair));
            let lacking = if pairs.is_empty() { "none" } else { "lost" };
            let keys = found
                .keys
                .iter()
                .cloned()
                .zip(&signers)
                .map(|((there, near), signer)| key(there, near, (signer, is_former(signer))));
            let keys: Vec<Line> = keys.collect();
            let lacking = keys.is_empty().then(|| Line::new(About::Key, lacking, State::Look, &domain));
            let is_signing = |at: usize| signs.is_some_and(|pair| pair.has(signers[at].selector()));
            let counted = counted(&domain, &found, is_signing);
            let domains = [dmarc(&domain, found.dmarc), returns(&domain, found.answers)];
            let first = std::iter::once(spf(&way.returns, found.spf));
            first.chain(keys).chain(lacking).chain(domains).chain(counted).collect()
        }
        Err(silence) => [About::Spf, About::Key, About::Dmarc, About::Returns]
            .map(|about| Line::silent(about, silence, &domain))
            .into(),
    };
    Some(Check { at, domain, signing: signs.map(|pair| pair.number), lines })
}

fn spf(domain: &str, spf: Spf) -> Line {
    let line = |found, state| Line::new(About::Spf, found, state, domain);
    match spf {
        Spf::Found { text, rest, .. } => {
            let (found, state) = match rest {
                Rest::Fail | Rest::SoftFail => ("good", State::Good),
                Rest::Neutral => ("neutral", State::Look),
                Rest::Pass => ("pass", State::Look),
            };
            Line { there: vec![text], ..line(found, state) }
        }
        Spf::Missing { add } => {
            let add = Some(Record { name: domain.to_owned(), text: add });
            Line { add, ..line("missing", State::Missing) }
        }
        Spf::Several(there) => Line { there, ..line("several", State::Look) },
        Spf::Malformed { text, domain, term } => {
            Line { there: vec![text], detail: format!("{term} ({domain})"), ..line("malformed", State::Look) }
        }
        Spf::Broken { text, domain } => Line { there: vec![text], detail: domain, ..line("broken", State::Look) },
        Spf::TooManyLookups { text } => Line { there: vec![text], ..line("lookups", State::Look) },
        Spf::Unknown(silence) => Line::silent(About::Spf, silence, domain),
    }
}

fn key(there: Published, near: Alignment, (signer, is_former): (&Signer, bool)) -> Line {
    let line = |found, state| Line::new(About::Key, found, state, signer.selector());
    match there {
        Published::Found { .. } if near == Alignment::Foreign => {
            Line { detail: signer.domain().to_owned(), ..line("foreign", State::Look) }
        }
        Published::Found { testing: true } => line("testing", State::Look),
        Published::Found { testing: false } => line("good", State::Good),
        Published::Missing(_) if is_former => line("gone", State::Good),
        Published::Missing(wanted) => Line { add: Some(wanted.into()), ..line("missing", State::Missing) },
        Published::Other { texts, wanted } => {
            Line { there: texts, add: Some(wanted.into()), ..line("other", State::Look) }
        }
        Published::Unknown(silence) => Line::silent(About::Key, silence, signer.selector()),
    }
}

fn dmarc(domain: &str, dmarc: Dmarc) -> Line {
    let line = |found, state| Line::new(About::Dmarc, found, state, domain);
    match dmarc {
        Dmarc::Found { domain, text, policy, .. } => {
            let found = if policy == Policy::None { "watch" } else { "good" };
            Line { there: vec![text], name: domain, ..line(found, State::Good) }
        }
        Dmarc::Missing(wanted) => Line { add: Some(wanted.into()), ..line("missing", State::Missing) },
        Dmarc::Several(there) => Line { there, ..line("several", State::Look) },
        Dmarc::Malformed { text } => Line { there: vec![text], ..line("malformed", State::Look) },
        Dmarc::Unknown(silence) => Line::silent(About::Dmarc, silence, domain),
    }
}

fn returns(domain: &str, mx: Mx) -> Line {
    let line = |found, state| Line::new(About::Returns, found, state, domain);
    match mx {
        Mx::Found(there) => Line { there, ..line("good", State::Good) },
        Mx::Implicit => line("implicit", State::Look),
        Mx::Missing => line("missing", State::Missing),
        Mx::Null => line("null", State::Look),
        Mx::Unknown(silence) => Line::silent(About::Returns, silence, domain),
    }
}

/// Whether a mail counts as the sender's by what signs now, and by where it comes back to. None where nobody knows, since
/// not everything was answered.
fn counted(domain: &str, found: &Findings, is_signing: impl Fn(usize) -> bool) -> Option<Line> {
    let keys = found.keys.iter().enumerate().filter(|(at, _)| is_signing(*at)).map(|(_, key)| key.clone()).collect();
    let signed = Findings { keys, ..found.clone() };
    let is_open = matches!(found.spf, Spf::Unknown(_))
        || matches!(found.dmarc, Dmarc::Unknown(_))
        || signed.keys.iter().any(|(key, _)| matches!(key, Published::Unknown(_)));
    let (word, state) = match (signed.is_signed(), found.is_returned()) {
        (true, true) => ("both", State::Good),
        (true, false) => ("signed", State::Good),
        _ if is_open => return None,
        (false, true) => ("returned", State::Look),
        (false, false) => ("neither", State::Missing),
    };
    Some(Line::new(About::Counted, word, state, domain))
}

/// What was found last of every way.
///
/// # Errors
/// When the store fails.
pub async fn all(read: &mut Read) -> anyhow::Result<Checks> {
    let known = domain_check::all(read).await?.into_iter().filter_map(|one| {
        let check = serde_json::from_str(&one.said).ok()?;
        Some((Way { domain: one.domain, host: one.host, returns: one.returns }, check))
    });
    Ok(Checks(known.collect()))
}

/// Keeps what was found of a way.
///
/// # Errors
/// When the store fails.
pub async fn keep(tx: &mut Tx, way: &Way, check: &Check) -> anyhow::Result<()> {
    let Way { domain, host, returns } = way.clone();
    let one = DomainCheck { domain, host, returns, at: check.at, said: serde_json::to_string(check)? };
    Ok(domain_check::keep(tx, &one, check.at - LASTS).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;

    #[test]
    fn everything_that_is_found_has_its_words() {
        let texts = Texts::load().expect("the shipped texts load");
        let said =
            FOUND.iter().flat_map(|(about, found)| found.iter().map(move |found| format!("domain-{about}-{found}")));
        let silent = SILENT.iter().map(|word| format!("domain-silent-{word}"));
        let headings = About::ALL.iter().map(|about| format!("domain-{about}"));
        let states = State::ALL.iter().map(|state| format!("domain-state-{state}"));
        for key in said.chain(silent).chain(headings).chain(states) {
            assert!(texts.has("en", &key), "{key}");
        }
    }

    #[test]
    fn a_check_is_as_good_as_its_worst_finding_and_forgets_what_other_keys_signed() {
        let line = |about, state| Line::new(about, "good", state, "a.example");
        let check = |lines: Vec<Line>| Check { at: 0, domain: "a.example".into(), signing: Some(2), lines };
        let (spf, counted) = (line(About::Spf, State::Good), line(About::Counted, State::Good));
        let good = check(vec![spf.clone(), counted.clone()]);
        assert_eq!(good.state(), State::Good);
        assert_eq!(check(vec![spf.clone()]).state(), State::Look, "nobody knows whether mails count as the sender's");
        let missing = vec![line(About::Dmarc, State::Missing), line(About::Key, State::Look), counted];
        assert_eq!(check(missing).state(), State::Missing);
        assert_eq!(good.clone().while_signing(Some(2)), good);
        for signing in [None, Some(3)] {
            assert_eq!(good.clone().while_signing(signing).lines, std::slice::from_ref(&spf), "{signing:?}");
        }
    }

    #[test]
    fn a_zone_file_has_strings_of_255_bytes() {
        let record = Record { name: "heard1._domainkey.a.example".into(), text: "x".repeat(300) };
        let (long, short) = ("x".repeat(255), "x".repeat(45));
        assert_eq!(record.zone(), format!("heard1._domainkey.a.example. IN TXT \"{long}\" \"{short}\""));
    }
}
