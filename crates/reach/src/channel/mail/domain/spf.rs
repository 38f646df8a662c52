//! Who may send for a domain (SPF, RFC 7208), as it is published. It is read and not carried out: from which address a
//! mail server sends, only its receivers see.

use std::net::{Ipv4Addr, Ipv6Addr};

/// The most terms of one record.
const MOST: usize = 128;

/// What a record says of everybody whom it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// They may send too (`+all`): the record is worth nothing.
    Pass,
    /// Nothing (`?all`, or no `all`).
    Neutral,
    /// Probably not (`~all`).
    SoftFail,
    /// Certainly not (`-all`).
    Fail,
}

/// What a record says, as far as it matters to its owner. Domains are in ASCII; names that depend on the mail are left
/// out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What it says of the rest, if it does.
    pub rest: Option<Rest>,
    /// Domains whose records belong to it.
    pub includes: Vec<String>,
    /// The domain whose record says what this one does not.
    pub redirect: Option<String>,
    /// How many look-ups it takes by itself, those for what it follows among them (RFC 7208, 4.6.4).
    pub lookups: usize,
}

impl Record {
    /// Whether a text is meant as such a record.
    pub fn is_meant(text: &str) -> bool {
        let begin = text.get(..6).is_some_and(|begin| begin.eq_ignore_ascii_case("v=spf1"));
        begin && matches!(text.as_bytes().get(6), None | Some(b' '))
    }

    /// Reads a record.
    ///
    /// # Errors
    /// The term that is wrong: with one, receivers take the whole record as an error.
    pub fn read(text: &str) -> Result<Record, String> {
        if !Record::is_meant(text) {
            return Err(text.split(' ').next().unwrap_or_default().chars().take(100).collect());
        }
        let mut record = Record { rest: None, includes: Vec::new(), redirect: None, lookups: 0 };
        let mut redirect = None;
        for (at, term) in text[6..].split(' ').filter(|term| !term.is_empty()).enumerate() {
            let wrong = || term.chars().take(100).collect::<String>();
            let name = term.split([':', '/', '=']).next().unwrap_or_default();
            let is_modifier = term.as_bytes().get(name.len()) == Some(&b'=');
            if at >= MOST || (is_modifier && !is_word(name)) {
                return Err(wrong());
            }
            let value = term.get(name.len() + 1..).unwrap_or_default();
            match (is_modifier, name.to_ascii_lowercase().as_str()) {
                (true, "redirect") if redirect.is_some() || !is_domain(value) => return Err(wrong()),
                (true, "redirect") => redirect = Some(value),
                (true, _) => {}
                (false, _) => match Mechanism::read(term).ok_or_else(wrong)? {
                    // Nobody gets past it.
                    _ if record.rest.is_some() => {}
                    Mechanism::All(rest) => record.rest = Some(rest),
                    Mechanism::Include(domain) => {
                        record.lookups += 1;
                        record.includes.extend(plain(domain));
                    }
                    Mechanism::Asks => record.lookups += 1,
                    Mechanism::Addresses => {}
                },
            }
        }
        if let (Some(domain), None) = (redirect, record.rest) {
            record.lookups += 1;
            record.redirect = plain(domain);
        }
        Ok(record)
    }
}

enum Mechanism<'a> {
    All(Rest),
    Include(&'a str),
    /// Something that has to be looked up.
    Asks,
    Addresses,
}

impl Mechanism<'_> {
    fn read(term: &str) -> Option<Mechanism<'_>> {
        let (rest, bare) = match term.as_bytes().first()? {
            b'+' => (Rest::Pass, &term[1..]),
            b'-' => (Rest::Fail, &term[1..]),
            b'~' => (Rest::SoftFail, &term[1..]),
            b'?' => (Rest::Neutral, &term[1..]),
            _ => (Rest::Pass, term),
        };
        let (name, value) = match bare.find([':', '/']) {
            Some(at) if bare.as_bytes()[at] == b':' => (&bare[..at], Some(&bare[at + 1..])),
            Some(at) => (&bare[..at], Some(&bare[at..])),
            None => (bare, None),
        };
        match (name.to_ascii_lowercase().as_str(), value) {
            ("all", None) => Some(Mechanism::All(rest)),
            ("include", Some(domain)) => is_domain(domain).then_some(Mechanism::Include(domain)),
            ("exists", Some(domain)) => is_domain(domain).then_some(Mechanism::Asks),
            ("a" | "mx" | "ptr", None) => Some(Mechanism::Asks),
            ("ptr", Some(domain)) => is_domain(domain).then_some(Mechanism::Asks),
            ("a" | "mx", Some(value)) => is_domain_and_lengths(value).then_some(Mechanism::Asks),
            ("ip4", Some(value)) => {
                let (address, length) = cut(value);
                (address.parse::<Ipv4Addr>().is_ok() && is_length(length, 32)).then_some(Mechanism::Addresses)
            }
            ("ip6", Some(value)) => {
                let (address, length) = cut(value);
                (address.parse::<Ipv6Addr>().is_ok() && is_length(length, 128)).then_some(Mechanism::Addresses)
            }
            _ => None,
        }
    }
}

fn is_word(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

/// A name, or a pattern of one (RFC 7208, 7.1).
fn is_domain(text: &str) -> bool {
    (1..=253).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Of what is no pattern, the name as it is asked for.
fn plain(domain: &str) -> Option<String> {
    let bare = domain.strip_suffix('.').unwrap_or(domain);
    (!domain.contains('%')).then(|| bare.to_ascii_lowercase())
}

fn cut(value: &str) -> (&str, Option<&str>) {
    value.split_once('/').map_or((value, None), |(address, length)| (address, Some(length)))
}

fn is_length(length: Option<&str>, most: u8) -> bool {
    let digits = |text: &str| text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    length.is_none_or(|text| digits(text) && text.parse::<u8>().is_ok_and(|length| length <= most))
}

/// `example.com`, `/24`, `//64` or `example.com/24//64`.
fn is_domain_and_lengths(value: &str) -> bool {
    let (domain, lengths) = value.find('/').map_or((value, ""), |at| value.split_at(at));
    let (four, six) = match lengths.split_once("//") {
        Some((four, six)) => (four.strip_prefix('/'), Some(six)),
        None => (lengths.strip_prefix('/'), None),
    };
    let is_there = if lengths.is_empty() { !domain.is_empty() } else { four.is_some() || six.is_some() };
    is_there && (domain.is_empty() || is_domain(domain)) && is_length(four, 32) && is_length(six, 128)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Record {
        Record::read(text).unwrap_or_else(|term| panic!("{term} in {text}"))
    }

    #[test]
    fn a_record_says_who_else_is_meant_and_what_it_takes_to_find_out() {
        let record = |rest, includes: &[&str], redirect: Option<&str>, lookups| Record {
            rest,
            includes: includes.iter().map(|domain| (*domain).to_owned()).collect(),
            redirect: redirect.map(str::to_owned),
            lookups,
        };
        let (pass, soft, fail) = (Some(Rest::Pass), Some(Rest::SoftFail), Some(Rest::Fail));
        assert_eq!(read("v=spf1 include:_spf.Mail.test. ~all"), record(soft, &["_spf.mail.test"], None, 1));
        let all = "V=SPF1 a mx:mail.example.com/24//64 a//64 ptr exists:%{i}.x.example -ALL";
        assert_eq!(read(all), record(fail, &[], None, 5));
        assert_eq!(read("v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 ip4:192.0.2.1"), record(None, &[], None, 0));
        assert_eq!(read("v=spf1 mx redirect=_spf.mail.test"), record(None, &[], Some("_spf.mail.test"), 2));
        assert_eq!(
            read("v=spf1 all redirect=x.example include:y.example"),
            record(pass, &[], None, 0),
            "it ends before"
        );
        assert_eq!(read("v=spf1 include:%{d}.x.example exp=why.example x-y=z"), record(None, &[], None, 1));
        assert_eq!(read("v=spf1"), record(None, &[], None, 0));
    }

    #[test]
    fn a_wrong_term_is_named() {
        for term in [
            "al",
            "all:x",
            "include",
            "include:",
            "ip4:192.0.2",
            "ip4:192.0.2.1/33",
            "ip6:192.0.2.1",
            "a:",
            "mx/",
            "a/x",
            "=x",
            "ip4:192.0.2.1/+8",
            "redirect=",
            "naïve",
            "include:naïve.example",
        ] {
            assert_eq!(Record::read(&format!("v=spf1 mx {term} -all")), Err(term.to_owned()), "{term}");
        }
        assert_eq!(Record::read("v=spf1 redirect=a.example redirect=b.example"), Err("redirect=b.example".to_owned()));
        assert_eq!(Record::read("v=spf10 mx"), Err("v=spf10".to_owned()));
        assert!(Record::read(&format!("v=spf1{}", " mx".repeat(MOST + 1))).is_err());
    }
}
