//! Who gets a mail of a rule.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Who;

/// How many characters an address has at most (RFC 5321, 4.5.3.1.3).
const LONGEST: usize = 254;

/// Who gets a mail: in a rule `customer`, a word of [`Who`], or an e-mail address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum To {
    /// The customer.
    #[default]
    Customer,
    /// Colleagues, each of them.
    Colleagues(Who),
    /// Whoever reads this address; what is none is told by [`is_sound`](To::is_sound).
    Address(String),
}

impl To {
    /// The word for the customer.
    const CUSTOMER: &'static str = "customer";

    /// It is the customer.
    pub fn is_customer(&self) -> bool {
        *self == To::Customer
    }

    /// Whether a mail can be sent there at all: an address has one `@` with something on both sides, nothing that ends a line or
    /// an address, and at most 254 characters.
    pub fn is_sound(&self) -> bool {
        let To::Address(text) = self else { return true };
        let strange = |c: char| c.is_control() || c.is_whitespace() || ",;<>\"()".contains(c);
        let both = text.split_once('@').is_some_and(|(one, other)| {
            !one.is_empty() && !other.contains('@') && other.trim_matches('.').len() == other.len() && !other.is_empty()
        });
        both && text.chars().count() <= LONGEST && !text.chars().any(strange)
    }
}

impl fmt::Display for To {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            To::Customer => f.write_str(To::CUSTOMER),
            To::Colleagues(who) => who.fmt(f),
            To::Address(text) => f.write_str(text),
        }
    }
}

impl From<String> for To {
    fn from(text: String) -> To {
        match Who::from_key(&text) {
            Some(who) => To::Colleagues(who),
            None if text == To::CUSTOMER => To::Customer,
            None => To::Address(text),
        }
    }
}

impl FromStr for To {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<To, Infallible> {
        Ok(To::from(text.to_owned()))
    }
}

impl From<To> for String {
    fn from(to: To) -> String {
        to.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_is_the_customer_colleagues_or_an_address() {
        for text in ["customer", "owner", "managers", "stock@example.com", ""] {
            assert_eq!(To::from(text.to_owned()).to_string(), text);
        }
        assert_eq!(To::from("team".to_owned()), To::Colleagues(Who::Team));
        for sound in ["customer", "duty", "a@b", "žiga@kolo.example"] {
            assert!(To::from(sound.to_owned()).is_sound(), "{sound}");
        }
        for none in ["", "boss", "@example.com", "a@", "a@b@c", "a@b.", "a b@c", "a@b\r\nBcc: x@y", "a@b,c@d", "<a@b>"]
        {
            assert!(!To::from(none.to_owned()).is_sound(), "{none}");
        }
    }
}
