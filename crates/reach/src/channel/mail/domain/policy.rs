//! What a domain wants done with mails in its name that are not from it (DMARC, RFC 7489), and whose domain it is.

use super::tags;

/// What receivers are asked to do with a mail that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Nothing but to tell of it.
    None,
    /// To put it aside.
    Quarantine,
    /// Not to take it.
    Reject,
}

/// A published policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// For mails of the domain itself.
    pub policy: Policy,
    /// For mails of its subdomains, where that is another.
    pub of_subdomains: Option<Policy>,
    /// The domain of a signature must be that of the sender, and not only of the same organisation.
    pub strict_signature: bool,
    /// The same of the address to which a mail comes back.
    pub strict_return: bool,
    /// Somebody is told of mails that fail.
    pub has_reports: bool,
    /// Whether it is said that names under it are other people's (`psd=y`) or its own (`psd=n`).
    pub is_suffix: Option<bool>,
}

impl Record {
    /// Whether a text is meant as such a record.
    pub fn is_meant(text: &str) -> bool {
        let first = text.split(';').next().unwrap_or_default();
        first.split_once('=').is_some_and(|(name, value)| name.trim_ascii() == "v" && value.trim_ascii() == "DMARC1")
    }

    /// Reads a record; none for what receivers do not take as one.
    pub fn read(text: &str) -> Option<Record> {
        if !Record::is_meant(text) {
            return None;
        }
        let tags = tags::read(text)?;
        let policy = |name| match tags::value(&tags, name).map(str::to_ascii_lowercase).as_deref() {
            Some("none") => Some(Policy::None),
            Some("quarantine") => Some(Policy::Quarantine),
            Some("reject") => Some(Policy::Reject),
            _ => None,
        };
        let is = |name, value: &str| tags::value(&tags, name).is_some_and(|own| own.eq_ignore_ascii_case(value));
        let has_reports = tags::value(&tags, "rua").is_some_and(|to| !to.is_empty());
        // Where somebody wants reports, a policy that cannot be read is none (RFC 7489, 6.6.3).
        let own = policy("p").or(has_reports.then_some(Policy::None))?;
        Some(Record {
            policy: own,
            of_subdomains: policy("sp").filter(|other| *other != own),
            strict_signature: is("adkim", "s"),
            strict_return: is("aspf", "s"),
            has_reports,
            is_suffix: if is("psd", "y") { Some(true) } else { is("psd", "n").then_some(false) },
        })
    }
}

/// How near two domains are (RFC 7489, 3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// They are one.
    Same,
    /// They belong to one organisation.
    Related,
    /// They have nothing to do with one another.
    Foreign,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_read_as_receivers_read_it() {
        let plain = Record {
            policy: Policy::None,
            of_subdomains: None,
            strict_signature: false,
            strict_return: false,
            has_reports: false,
            is_suffix: None,
        };
        assert_eq!(Record::read("v=DMARC1; p=none"), Some(plain.clone()));
        assert_eq!(
            Record::read("v=DMARC1;p=REJECT;sp=reject"),
            Some(Record { policy: Policy::Reject, ..plain.clone() })
        );
        let strict = "v = DMARC1 ; p=quarantine; sp=none; adkim=s; aspf=S; pct=50; psd=n; rua=mailto:d@example.com;";
        let expected = Record {
            policy: Policy::Quarantine,
            of_subdomains: Some(Policy::None),
            strict_signature: true,
            strict_return: true,
            has_reports: true,
            is_suffix: Some(false),
        };
        assert_eq!(Record::read(strict), Some(expected));
        let reports = Record { has_reports: true, ..plain };
        assert_eq!(Record::read("v=DMARC1; rua=mailto:d@example.com"), Some(reports));
        for wrong in
            ["v=DMARC1", "p=none; v=DMARC1", "v=DMARC2; p=none", "v=dmarc1; p=none", "v=DMARC1 p=none", "v=DMARC1; p"]
        {
            assert_eq!(Record::read(wrong), None, "{wrong}");
        }
    }
}
