//! Addresses (RFC 5321, 4.1.2), as mail servers are told them: a domain with letters of its own is said in ASCII (RFC
//! 5891).

use std::net::{Ipv4Addr, Ipv6Addr};

/// The longest address, in bytes (RFC 5321, 4.5.3.1.3, without its brackets).
const LONGEST: usize = 254;

/// The longest part before the @, in bytes (RFC 5321, 4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;

/// Whether mail can be sent to it.
pub fn is_address(text: &str) -> bool {
    address(text).is_some()
}

/// The domain of an address in ASCII and small letters, none for what is no address, or one of a machine.
pub fn domain_of(text: &str) -> Option<String> {
    let address = address(text)?;
    host(address.rsplit_once('@')?.1)
}

/// The address as it is said, none for what is no address. A local part in quotes may hold nearly anything, and nobody
/// has one: it is refused.
pub(super) fn address(text: &str) -> Option<String> {
    let (local, domain) = text.rsplit_once('@')?;
    let fits = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || is_other(c);
    let words = local.len() <= LONGEST_LOCAL && local.split('.').all(|word| !word.is_empty() && word.chars().all(fits));
    if text.len() > LONGEST || !words {
        return None;
    }
    let address = format!("{local}@{}", literal(domain).or_else(|| host(domain))?);
    (address.len() <= LONGEST).then_some(address)
}

/// A letter that is not ASCII, or what is written on and between such letters (RFC 6531, 3.3).
fn is_other(c: char) -> bool {
    let is_seen = !c.is_control() && !c.is_whitespace() && !matches!(c, '\u{2000}'..='\u{206f}' | '\u{feff}');
    !c.is_ascii() && is_seen
}

/// An address of a machine in brackets.
fn literal(domain: &str) -> Option<String> {
    let inner = domain.strip_prefix('[')?.strip_suffix(']')?;
    let is_one = match inner.strip_prefix("IPv6:") {
        Some(inner) => inner.parse::<Ipv6Addr>().is_ok(),
        None => inner.parse::<Ipv4Addr>().is_ok(),
    };
    is_one.then(|| domain.to_owned())
}

/// A name of machines in ASCII and small letters, none for what is no name.
pub(super) fn host(domain: &str) -> Option<String> {
    // Nearly all are, and the rules for others are many.
    let is_plain =
        domain.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.')) && !domain.contains("xn--");
    let ascii = if is_plain { domain.to_owned() } else { idna::domain_to_ascii_strict(domain).ok()? };
    let word = |label: &str| {
        let ends = label.starts_with('-') || label.ends_with('-');
        (1..=63).contains(&label.len()) && !ends && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    (ascii.len() <= 253 && ascii.split('.').all(word)).then_some(ascii)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_domain_is_said_in_ascii() {
        assert_eq!(address("iva@čokolada.example").as_deref(), Some("iva@xn--okolada-i6a.example"));
        assert_eq!(address("Iva@Example.COM").as_deref(), Some("Iva@example.com"));
        assert_eq!(address("мила@example.com").as_deref(), Some("мила@example.com"));
        assert_eq!(address("iva@[192.0.2.1]").as_deref(), Some("iva@[192.0.2.1]"));
        assert_eq!(domain_of("Iva@Čokolada.Example").as_deref(), Some("xn--okolada-i6a.example"));
        assert_eq!((domain_of("iva@[192.0.2.1]"), domain_of("example.com")), (None, None));
        assert_eq!(address("iva@[IPv6:::1]").as_deref(), Some("iva@[IPv6:::1]"));
    }

    #[test]
    fn what_is_too_long_or_has_holes_is_no_address() {
        let long = "x".repeat(64);
        assert!(is_address(&format!("{long}@example.com")));
        for wrong in [
            format!("x{long}@example.com"),
            format!("iva@{long}.com"),
            format!("iva@{}com", "abcdefgh.".repeat(28)),
            "iva..hrast@example.com".to_owned(),
            ".iva@example.com".to_owned(),
            "iva.@example.com".to_owned(),
            "iva@example..com".to_owned(),
            "iva@-example.com".to_owned(),
            "iva@exa_mple.com".to_owned(),
            "iva@[192.0.2]".to_owned(),
            "\"iva\"@example.com".to_owned(),
            "iva\u{200b}@example.com".to_owned(),
            "i@va@example.com".to_owned(),
        ] {
            assert!(!is_address(&wrong), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn an_address_is_one_word_between_brackets(
            text in "\\PC{0,20}@\\PC{0,20}|[a-z\\r\\n<> @.\\x00-\\x1f\"]{0,20}"
        ) {
            if let Some(address) = address(&text) {
                let odd = |c: char| c.is_control() || c.is_whitespace() || "<>()[],;:\\\"".contains(c);
                prop_assert!(!address.contains(odd) || address.contains("@["), "{address}");
                prop_assert_eq!(super::address(&address), Some(address));
            }
        }
    }
}
