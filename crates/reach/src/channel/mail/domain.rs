//! What DNS says of a domain from which mail is to be sent, before it is: who may send for it, whether our keys are
//! there, what is to be done with forgeries, and whether mails come back. It is told as data, with what to publish
//! where something is missing.
//!
//! Whose domain another is is found as RFC 9989 does: by policies that stand above it (`_dmarc`), and without a list of
//! public suffixes. Where nobody published any, a domain and one within it belong together, and two side by side do
//! not.

mod dns;
mod policy;
mod spf;
mod tags;

use self::dns::Look;
pub use self::dns::{Dns, Silence};
pub use self::policy::{Alignment, Policy, Record as PolicyRecord};
pub use self::spf::{Record as SpfRecord, Rest};
pub use self::tags::read as tags;
use super::address::host;
use super::dkim::{Key, Signer};

/// The most look-ups that receivers do for one SPF record (RFC 7208, 4.6.4).
const MOST_LOOKUPS: usize = 10;

/// The most names above a domain that are asked for a policy (RFC 9989, 4.10).
const MOST_ABOVE: usize = 8;

/// From where mail is to be sent.
#[derive(Clone, Debug)]
pub struct Sender<'a> {
    from: String,
    returns: String,
    host: Option<String>,
    signers: &'a [Signer],
}

impl<'a> Sender<'a> {
    /// With the domain that readers see, the one that mails come back to, the mail server that sends (its name or
    /// address), and all that sign. None where one of the domains is no name.
    pub fn new(from: &str, returns: &str, server: &str, signers: &'a [Signer]) -> Option<Sender<'a>> {
        Some(Sender { from: host(from)?, returns: host(returns)?, host: host(server), signers })
    }
}

/// What was found. Each part stands for itself: that one could not be looked up says nothing about the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// Who may send for the domain that mails come back to.
    pub spf: Spf,
    /// Whether that domain counts as the sender's.
    pub spf_alignment: Alignment,
    /// The key of each signer, in their order, and whether its domain counts as the sender's.
    pub keys: Vec<(Published, Alignment)>,
    /// What the sender's domain wants done with forgeries.
    pub dmarc: Dmarc,
    /// Where mails come back to.
    pub returns: Mx,
    /// Where answers to the sender's own address go.
    pub answers: Mx,
}

impl Findings {
    /// Whether receivers take a mail for the sender's by its signature (DMARC): one key is there, for a domain near
    /// enough.
    pub fn is_signed(&self) -> bool {
        let strict = matches!(&self.dmarc, Dmarc::Found { record, .. } if record.strict_signature);
        self.keys.iter().any(|(key, near)| matches!(key, Published::Found { .. }) && counts(*near, strict))
    }

    /// Whether a mail from an allowed server counts as the sender's by where it comes back to (DMARC).
    pub fn is_returned(&self) -> bool {
        let strict = matches!(&self.dmarc, Dmarc::Found { record, .. } if record.strict_return);
        matches!(self.spf, Spf::Found { .. }) && counts(self.spf_alignment, strict)
    }
}

fn counts(near: Alignment, strict: bool) -> bool {
    match near {
        Alignment::Same => true,
        Alignment::Related => !strict,
        Alignment::Foreign => false,
    }
}

/// Who may send for a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spf {
    /// The domain says it, in this record; whether our server is among them, only receivers find out.
    Found {
        /// The record as it is published.
        text: String,
        /// What it says of others than those it names.
        rest: Rest,
        /// How many look-ups it takes, ten at the most.
        lookups: usize,
    },
    /// It says nothing. This record would name our server.
    Missing {
        /// The text of the TXT record at the domain.
        add: String,
    },
    /// It says so several times, and receivers take none.
    Several(Vec<String>),
    /// Receivers take the record as an error because of this term.
    Malformed {
        /// The record as it is published.
        text: String,
        /// Where it stands, in ASCII.
        domain: String,
        /// What is wrong in it.
        term: String,
    },
    /// It names a domain that says nothing itself, which receivers take as an error.
    Broken {
        /// The record as it is published.
        text: String,
        /// The domain without a record.
        domain: String,
    },
    /// It takes more than ten look-ups, and receivers stop there.
    TooManyLookups {
        /// The record as it is published.
        text: String,
    },
    /// It could not be looked up.
    Unknown(Silence),
}

/// Whether the public half of a key is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Published {
    /// It is.
    Found {
        /// The domain says that it only tries signatures out (`t=y`): some receivers then make nothing of them.
        testing: bool,
    },
    /// Nothing is there.
    Missing(Wanted),
    /// Something else is there: another key, one that was revoked, several records, or nothing that can be read.
    Other {
        /// What is there.
        texts: Vec<String>,
        /// What should be.
        wanted: Wanted,
    },
    /// It could not be looked up.
    Unknown(Silence),
}

/// A TXT record to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its name, whole and in ASCII.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// What is wanted done with forgeries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dmarc {
    /// The domain or one above it says it.
    Found {
        /// At which domain it stands, in ASCII.
        domain: String,
        /// The record as it is published.
        text: String,
        /// What it says.
        record: policy::Record,
        /// What it says of the sender's domain.
        policy: Policy,
    },
    /// Nobody says it.
    Missing(Wanted),
    /// It is said several times, and receivers take none.
    Several(Vec<String>),
    /// Receivers do not take it as a policy.
    Malformed {
        /// The record as it is published.
        text: String,
    },
    /// It could not be looked up.
    Unknown(Silence),
}

/// Which hosts take mail for a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mx {
    /// These, the first to be tried first, in ASCII.
    Found(Vec<String>),
    /// None is named, and the machine of the domain's own name is tried.
    Implicit,
    /// None is named, and no machine has the domain's name: whatever is sent there is lost.
    Missing,
    /// It takes no mail, and says so (RFC 7505).
    Null,
    /// It could not be looked up.
    Unknown(Silence),
}

/// Looks everything up; it takes at most 64 questions.
pub async fn look(dns: &Dns, sender: &Sender<'_>) -> Findings {
    let mut look = Look::new(dns);
    let (organisation, dmarc) = dmarc(&mut look, &sender.from).await;
    let spf = spf(&mut look, sender).await;
    let spf_alignment = alignment(&mut look, &sender.from, &organisation, &sender.returns).await;
    let mut keys = Vec::with_capacity(sender.signers.len());
    for signer in sender.signers {
        let published = published(&mut look, signer).await;
        keys.push((published, alignment(&mut look, &sender.from, &organisation, signer.domain()).await));
    }
    let returns = mx(&mut look, &sender.returns).await;
    let answers = if sender.returns == sender.from { returns.clone() } else { mx(&mut look, &sender.from).await };
    Findings { spf, spf_alignment, keys, dmarc, returns, answers }
}

async fn spf(look: &mut Look<'_>, sender: &Sender<'_>) -> Spf {
    let mut found = match spf_at(look, &sender.returns).await {
        Ok(found) => found,
        Err(silence) => return Spf::Unknown(silence),
    };
    let text = match (found.pop(), found.is_empty()) {
        (None, _) => return Spf::Missing { add: allowing(sender) },
        (Some(text), true) => text,
        (Some(text), false) => {
            found.push(text);
            return Spf::Several(found);
        }
    };
    let (mut rest, mut lookups) = (Rest::Neutral, 0);
    // What an included record says of the rest is not asked.
    let mut waiting = vec![(sender.returns.clone(), text.clone(), true)];
    while let Some((domain, own, is_main)) = waiting.pop() {
        let record = match spf::Record::read(&own) {
            Ok(record) => record,
            Err(term) => return Spf::Malformed { text, domain, term },
        };
        lookups += record.lookups;
        if lookups > MOST_LOOKUPS {
            return Spf::TooManyLookups { text };
        }
        if let (Some(own), true) = (record.rest, is_main) {
            rest = own;
        }
        let included = record.includes.into_iter().map(|domain| (domain, false));
        for (domain, is_main) in included.chain(record.redirect.map(|domain| (domain, is_main))) {
            match spf_at(look, &domain).await {
                Err(silence) => return Spf::Unknown(silence),
                Ok(found) => match <[String; 1]>::try_from(found) {
                    Ok([own]) => waiting.push((domain, own, is_main)),
                    Err(_) => return Spf::Broken { text, domain },
                },
            }
        }
    }
    Spf::Found { text, rest, lookups }
}

async fn spf_at(look: &mut Look<'_>, domain: &str) -> Result<Vec<String>, Silence> {
    let texts = look.texts(domain).await?;
    Ok(texts.into_iter().filter(|text| spf::Record::is_meant(text)).collect())
}

/// A record that allows our server, and the domain's own.
fn allowing(sender: &Sender<'_>) -> String {
    let own = sender.host.as_deref().filter(|host| host.contains('.') && host.parse::<std::net::IpAddr>().is_err());
    match own {
        Some(host) => format!("v=spf1 mx a:{host} ~all"),
        None => "v=spf1 mx ~all".to_owned(),
    }
}

async fn published(look: &mut Look<'_>, signer: &Signer) -> Published {
    let wanted =
        Wanted { name: format!("{}._domainkey.{}", signer.selector(), signer.domain()), text: signer.key().record() };
    match look.texts(&wanted.name).await {
        Err(silence) => Published::Unknown(silence),
        Ok(texts) => match (&*texts, texts.first().and_then(|text| is_key(text, signer.key()))) {
            ([], _) => Published::Missing(wanted),
            ([_], Some(testing)) => Published::Found { testing },
            _ => Published::Other { texts, wanted },
        },
    }
}

/// Whether a published text is this key for mails (RFC 6376, 3.6.1), and then whether it is only tried out.
fn is_key(text: &str, key: &Key) -> Option<bool> {
    let tags = tags::read(text)?;
    let value = |name, otherwise: &'static str| tags::value(&tags, name).unwrap_or(otherwise);
    let names =
        |name, words: [&'static str; 2]| value(name, words[0]).split(':').any(|own| words.contains(&own.trim_ascii()));
    let is_first = tags.iter().position(|(name, _)| *name == "v").is_none_or(|at| at == 0);
    let public: String = value("p", "").split_ascii_whitespace().collect();
    let fits = value("v", "DKIM1") == "DKIM1" && is_first && value("k", "rsa") == key.algorithm().key();
    let allowed = names("h", ["sha256", "sha256"]) && names("s", ["*", "email"]);
    (fits && allowed && public == key.public()).then(|| value("t", "").split(':').any(|flag| flag.trim_ascii() == "y"))
}

/// What stands at a domain's `_dmarc`, without what is no policy.
async fn policies(look: &mut Look<'_>, domain: &str) -> Result<Vec<String>, Silence> {
    let texts = look.texts(&format!("_dmarc.{domain}")).await?;
    Ok(texts.into_iter().filter(|text| policy::Record::is_meant(text)).collect())
}

/// The organisation that a domain belongs to, as far as policies say so, and what is wanted done with forgeries of it.
async fn dmarc(look: &mut Look<'_>, domain: &str) -> (String, Dmarc) {
    let own = policies(look, domain).await;
    let top = organisation(look, domain).await;
    let organisation = top.clone().ok().flatten().unwrap_or_else(|| domain.to_owned());
    let (at, texts) = match own {
        Ok(texts) if texts.is_empty() && organisation != domain => {
            (organisation.clone(), policies(look, &organisation).await)
        }
        own => (domain.to_owned(), own),
    };
    let found = match texts {
        Err(silence) => Dmarc::Unknown(silence),
        Ok(texts) if texts.is_empty() => match top {
            Err(silence) => Dmarc::Unknown(silence),
            Ok(_) => Dmarc::Missing(Wanted { name: format!("_dmarc.{domain}"), text: "v=DMARC1; p=none".to_owned() }),
        },
        Ok(texts) => match <[String; 1]>::try_from(texts) {
            Err(texts) => Dmarc::Several(texts),
            Ok([text]) => match policy::Record::read(&text) {
                None => Dmarc::Malformed { text },
                Some(record) => {
                    let below = if at == domain { None } else { record.of_subdomains };
                    let policy = below.unwrap_or(record.policy);
                    Dmarc::Found { domain: at, text, record, policy }
                }
            },
        },
    };
    (organisation, found)
}

/// The highest domain above this one, or itself, that has a policy (RFC 9989, 4.10.2); none where none has.
async fn organisation(look: &mut Look<'_>, domain: &str) -> Result<Option<String>, Silence> {
    let labels: Vec<&str> = domain.split('.').collect();
    let mut highest = None;
    for from in above(labels.len()) {
        let at = labels[from..].join(".");
        let texts = policies(look, &at).await?;
        let Some(record) = texts.first().filter(|_| texts.len() == 1).and_then(|text| policy::Record::read(text))
        else {
            continue;
        };
        match record.is_suffix {
            Some(false) => return Ok(Some(at)),
            // Whoever is above is a registry, and what is below it is an organisation.
            Some(true) if from > 0 => return Ok(Some(labels[from - 1..].join("."))),
            _ => highest = Some(at),
        }
    }
    Ok(highest)
}

/// At which of so many labels a name is asked for: itself, and then those above, at most eight in all.
fn above(labels: usize) -> impl Iterator<Item = usize> {
    let skipped = (labels + 1).saturating_sub(MOST_ABOVE).max(1);
    std::iter::once(0).chain(skipped..labels)
}

async fn alignment(look: &mut Look<'_>, from: &str, organisation: &str, other: &str) -> Alignment {
    let is_within = |inner: &str, outer: &str| inner.strip_suffix(outer).is_some_and(|rest| rest.ends_with('.'));
    if from == other {
        return Alignment::Same;
    }
    if is_within(other, from) || (is_within(from, other) && other.contains('.')) {
        return Alignment::Related;
    }
    match self::organisation(look, other).await {
        Ok(Some(theirs)) if theirs == organisation => Alignment::Related,
        _ => Alignment::Foreign,
    }
}

async fn mx(look: &mut Look<'_>, domain: &str) -> Mx {
    match look.exchangers(domain).await {
        Err(silence) => Mx::Unknown(silence),
        Ok(hosts) if hosts.iter().any(|host| host == ".") => Mx::Null,
        Ok(hosts) if !hosts.is_empty() => {
            Mx::Found(hosts.iter().map(|host| host.trim_end_matches('.').to_owned()).collect())
        }
        Ok(_) => match look.has_address(domain).await {
            Err(silence) => Mx::Unknown(silence),
            Ok(true) => Mx::Implicit,
            Ok(false) => Mx::Missing,
        },
    }
}
