//! Addresses that somebody typed: read once, and what was read is what is gone to.

use std::net::IpAddr;

use url::{Host, Position, Url};

use super::network::may_reach;
use super::trouble::Wrong;

/// The longest address, in bytes, as it is typed and as it is kept.
const LONGEST: usize = 2000;

/// The longest name of a machine (RFC 1035, 2.3.4).
const LONGEST_NAME: usize = 253;

/// Where messages go. Its path and its query are secrets with most receivers, so that only [`Address::text`] tells them.
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    url: Url,
    lan: bool,
}

impl Address {
    /// Reads `https://`, a name or a number, perhaps a port (80 or 443), a path and a query. Names may have letters of
    /// any language. `lan` is for receivers on the local network, which an owner has to choose: `http://`, every port
    /// and private addresses are taken, too.
    ///
    /// # Errors
    /// Why nothing can be sent there. A name may be refused later, when it is known where it leads.
    pub fn parse(text: &str, lan: bool) -> Result<Address, Wrong> {
        let text = text.trim();
        if text.len() > LONGEST {
            return Err(Wrong::Long);
        }
        // Browsers read a backslash as a slash and pass over ends of lines: nobody means either.
        if text.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
            return Err(Wrong::Malformed);
        }
        let (scheme, rest) = text.split_once("://").ok_or(Wrong::Scheme)?;
        match scheme.to_ascii_lowercase().as_str() {
            "https" => {}
            "http" if lan => {}
            "http" => return Err(Wrong::InClear),
            _ => return Err(Wrong::Scheme),
        }
        if rest.starts_with('/') {
            return Err(Wrong::Malformed);
        }
        let address = Address { url: Url::parse(text).map_err(|_| Wrong::Malformed)?, lan };
        address.look_over()?;
        Ok(address)
    }

    fn look_over(&self) -> Result<(), Wrong> {
        let Address { url, lan } = self;
        if url.as_str().len() > LONGEST {
            return Err(Wrong::Long);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Wrong::LogIn);
        }
        if url.fragment().is_some() {
            return Err(Wrong::Fragment);
        }
        if !(*lan || matches!(self.port(), 80 | 443)) || self.port() == 0 {
            return Err(Wrong::Port);
        }
        if self.host().is_empty() || self.host().len() > LONGEST_NAME {
            return Err(Wrong::Malformed);
        }
        match self.number() {
            Some(number) if !may_reach(number, *lan) => Err(Wrong::NotPublic),
            _ => Ok(()),
        }
    }

    /// The whole of it, which reads as itself again. It is to be kept as a secret.
    pub fn text(&self) -> &str {
        self.url.as_str()
    }

    /// Its machine: a name in ASCII letters, or a number. A page may show it.
    pub fn host(&self) -> &str {
        let host = self.url.host_str().unwrap_or_default();
        host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
    }

    /// Whether it may be on the local network.
    pub fn is_lan(&self) -> bool {
        self.lan
    }

    pub(super) fn is_encrypted(&self) -> bool {
        self.url.scheme() == "https"
    }

    pub(super) fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or_default()
    }

    /// The machine's number, where no name has to be looked up.
    pub(super) fn number(&self) -> Option<IpAddr> {
        match self.url.host()? {
            Host::Domain(_) => None,
            Host::Ipv4(number) => Some(number.into()),
            Host::Ipv6(number) => Some(number.into()),
        }
    }

    /// The machine, and its port where it is not the usual one: what a server tells its sites apart by.
    pub(super) fn site(&self) -> &str {
        &self.url[Position::BeforeHost..Position::AfterPort]
    }

    /// What is asked of the machine.
    pub(super) fn target(&self) -> &str {
        &self.url[Position::BeforePath..Position::AfterQuery]
    }
}

/// Without path and query.
impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.url[..Position::AfterPort])
    }
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}/..")
    }
}

#[cfg(test)]
mod tests {
    use hyper::Uri;
    use proptest::prelude::*;

    use super::*;

    fn wrong(text: &str) -> Option<Wrong> {
        Address::parse(text, false).err()
    }

    #[test]
    fn an_address_is_kept_as_it_is_gone_to() {
        for (typed, kept, site, target) in [
            ("https://hooks.example.com", "https://hooks.example.com/", "hooks.example.com", "/"),
            (" HTTPS://Hooks.Example.COM:443/T0/B0?a=b c ", "", "", ""),
            (
                " HTTPS://Hooks.Example.COM:443/T0/B0?a=%20b\n",
                "https://hooks.example.com/T0/B0?a=%20b",
                "hooks.example.com",
                "/T0/B0?a=%20b",
            ),
            ("https://čoln.example:80/é", "https://xn--oln-eqa.example:80/%C3%A9", "xn--oln-eqa.example:80", "/%C3%A9"),
            ("https://faß.example/", "https://xn--fa-hia.example/", "xn--fa-hia.example", "/"),
            ("https://１．１．１．１/", "https://1.1.1.1/", "1.1.1.1", "/"),
            ("https://[2606:4700:0::1111]/x", "https://[2606:4700::1111]/x", "[2606:4700::1111]", "/x"),
        ] {
            let Ok(address) = Address::parse(typed, false) else {
                assert!(kept.is_empty(), "{typed}");
                continue;
            };
            assert_eq!((address.text(), address.site(), address.target()), (kept, site, target), "{typed}");
            assert_eq!(Address::parse(kept, false).as_ref(), Ok(&address));
        }
    }

    #[test]
    fn what_is_wrong_with_an_address_is_told() {
        for (typed, expected) in [
            ("", Wrong::Scheme),
            ("hooks.example.com", Wrong::Scheme),
            ("https:hooks.example.com", Wrong::Scheme),
            ("ftp://hooks.example.com", Wrong::Scheme),
            ("file:///etc/passwd", Wrong::Scheme),
            ("gopher://127.0.0.1:25/", Wrong::Scheme),
            ("http://hooks.example.com", Wrong::InClear),
            ("https://", Wrong::Malformed),
            ("https:///etc/passwd", Wrong::Malformed),
            ("https://?x", Wrong::Malformed),
            ("https://:443/", Wrong::Malformed),
            ("https://a b.example/", Wrong::Malformed),
            ("https://hooks.example.com/a\r\nHost: evil.example", Wrong::Malformed),
            ("https://hooks.example.com\\@evil.example/", Wrong::Malformed),
            ("https://hooks.example.com%0d%0a/", Wrong::Malformed),
            ("https://hooks.example.com:65536/", Wrong::Malformed),
            ("https://user@hooks.example.com/", Wrong::LogIn),
            ("https://user:password@hooks.example.com/", Wrong::LogIn),
            ("https://:password@hooks.example.com/", Wrong::LogIn),
            ("https://hooks.example.com/#part", Wrong::Fragment),
            ("https://hooks.example.com/#", Wrong::Fragment),
            ("https://hooks.example.com:8443/", Wrong::Port),
            ("https://hooks.example.com:22/", Wrong::Port),
            ("https://hooks.example.com:0/", Wrong::Port),
        ] {
            assert_eq!(wrong(typed), Some(expected), "{typed}");
        }
        assert_eq!(Address::parse("https://hooks.example.com:0/", true), Err(Wrong::Port));
        let long = format!("https://hooks.example.com/{}", "x".repeat(LONGEST - 26));
        assert_eq!((wrong(&long), wrong(&format!("{long}x"))), (None, Some(Wrong::Long)));
        assert_eq!(wrong(&format!("https://hooks.example.com/{}", "é".repeat(900))), Some(Wrong::Long));
        assert_eq!(wrong(&format!("https://{}example/", "a.".repeat(124))), Some(Wrong::Malformed));
    }

    #[test]
    fn a_private_number_is_known_however_it_is_written() {
        for own in [
            "127.0.0.1",
            "127.1",
            "127.0.1",
            "2130706433",
            "0x7f000001",
            "0x7f.1",
            "017700000001",
            "0177.0.0.1",
            "0177.0x0.1",
            "127.0.0.1.",
            "%31%32%37.0.0.1",
            "１２７.0.0.1",
            "127。0。0。1",
            "①②⑦.0.0.1",
            "10.0.0.1",
            "192.168.1.1",
            "172.16.0.1",
            "100.64.0.1",
            "[::1]",
            "[0:0::0:1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[fd00::1]",
            "[64:ff9b::10.0.0.1]",
        ] {
            assert_eq!(wrong(&format!("https://{own}/")), Some(Wrong::NotPublic), "{own}");
            assert!(Address::parse(&format!("http://{own}:8080/"), true).is_ok(), "{own}");
        }
        for never in [
            "0",
            "0.0.0.0",
            "169.254.169.254",
            "2852039166",
            "0xa9fea9fe",
            "0251.0376.0251.0376",
            "169.254.43518",
            "255.255.255.255",
            "224.0.0.1",
            "[::]",
            "[fe80::1]",
            "[ff02::1]",
            "[::ffff:169.254.169.254]",
            "[::a9fe:a9fe]",
            "[64:ff9b::169.254.169.254]",
            "[2002:a9fe:a9fe::]",
            "[2001:0:1::1]",
            "[fd00:ec2::254]",
            "100.100.100.200",
        ] {
            for lan in [false, true] {
                assert_eq!(Address::parse(&format!("https://{never}/"), lan), Err(Wrong::NotPublic), "{never}");
            }
        }
        for none in ["[::1%25lo]", "[fe80::1%eth0]", "256.1.1.1", "1.2.3.4.5", "0x100000000", "[127.0.0.1]", "[::1"] {
            assert_eq!(wrong(&format!("https://{none}/")), Some(Wrong::Malformed), "{none}");
        }
    }

    #[test]
    fn an_address_is_shown_without_its_secrets() {
        let address = Address::parse("http://chat:8065/hooks/secret?key=secret", true).expect("an address");
        assert_eq!(
            (format!("{address:?}"), address.to_string()),
            ("http://chat:8065/..".into(), "http://chat:8065".into())
        );
        assert_eq!((address.host(), address.is_lan()), ("chat", true));
    }

    proptest! {
        #[test]
        fn every_address_can_be_gone_to(text in "(https?://)?(\\PC{0,20}|[a-z0-9.:\\[\\]%x]{0,20})(/\\PC{0,20})?", lan: bool) {
            if let Ok(address) = Address::parse(&text, lan) {
                let again = Address::parse(address.text(), lan);
                prop_assert_eq!(again.as_ref(), Ok(&address));
                prop_assert!(address.target().parse::<Uri>().is_ok() && address.target().starts_with('/'), "{}", text);
                prop_assert!(address.site().bytes().all(|byte| byte.is_ascii_graphic()), "{}", text);
                prop_assert!(address.number().is_none_or(|number| may_reach(number, lan)));
            }
        }

        #[test]
        fn a_number_written_as_one_is_read_as_it(bits: u32) {
            let number = std::net::Ipv4Addr::from_bits(bits);
            let [a, b, c, d] = number.octets();
            for text in [bits.to_string(), format!("{bits:#x}"), format!("0{bits:o}"), format!("{a}.{}", bits & 0xff_ffff),
                         format!("{a:#x}.0{b:o}.{}", u16::from_be_bytes([c, d]))] {
                let read = Address::parse(&format!("https://{text}/"), false);
                prop_assert_eq!(read.is_ok(), may_reach(number.into(), false), "{}", text);
                prop_assert!(read.is_err() || read.is_ok_and(|address| address.number() == Some(number.into())));
            }
        }
    }
}
