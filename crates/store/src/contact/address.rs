//! How a customer is reached: e-mail addresses and telephone numbers. One address is one customer's.

use feedback::keyed;

keyed! {
    /// What kind of address.
    #[derive(PartialOrd, Ord)]
    pub enum Kind {
        /// An e-mail address.
        Email = "email",
        /// A telephone number, E.164.
        Phone = "phone",
    }
}

/// An address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// What kind.
    pub kind: Kind,
    /// As it is kept: folded.
    pub value: String,
}

impl Address {
    /// An e-mail address, folded here.
    pub fn email(text: &str) -> Address {
        Address { kind: Kind::Email, value: fold(text) }
    }

    /// A telephone number, folded already (`feedback::phone`).
    pub fn phone(folded: &str) -> Address {
        Address { kind: Kind::Phone, value: folded.to_owned() }
    }
}

/// An e-mail address as it is kept: without blanks around it, lower case in every script, its domain in letters where it
/// was written in the ASCII form of such (IDNA: `xn--port-f6a.si` is `šport.si`).
pub fn fold(address: &str) -> String {
    let folded = address.trim().to_lowercase();
    let Some((local, domain)) = folded.rsplit_once('@') else { return folded };
    if domain.is_ascii() && !domain.contains("xn--") {
        return folded;
    }
    match idna::domain_to_unicode(domain) {
        (letters, Ok(())) if !letters.is_empty() => format!("{local}@{letters}"),
        _ => folded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_is_kept_in_one_way() {
        for written in ["žiga@šport.si", " ŽIGA@Šport.SI ", "žiga@xn--port-f6a.si", "Žiga@XN--PORT-F6A.si"] {
            assert_eq!(fold(written), "žiga@šport.si", "{written}");
        }
        assert_eq!(fold("Ana.Novak+x@Example.COM"), "ana.novak+x@example.com");
        assert_eq!(fold("no address"), "no address");
        assert_eq!(fold("a@xn--\u{0}"), "a@xn--\u{0}", "what is no domain stays as it is");
    }
}
