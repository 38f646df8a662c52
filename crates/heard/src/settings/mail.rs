//! The kinds of value that the settings of mail have.

use std::net::SocketAddr;

use reach::channel::mail::{Security, is_address};
use serde::Deserialize;

/// A port of a machine: 1 to 65535.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "i64")]
pub struct Port(pub u16);

impl TryFrom<i64> for Port {
    type Error = String;
    fn try_from(n: i64) -> Result<Port, String> {
        match u16::try_from(n) {
            Ok(n) if n > 0 => Ok(Port(n)),
            _ => Err(format!("{n} is not a port, a whole number from 1 to 65535")),
        }
    }
}

/// Connections to mail servers at once: 1 to 64.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "i64")]
pub struct Connections(pub usize);

impl TryFrom<i64> for Connections {
    type Error = String;
    fn try_from(n: i64) -> Result<Connections, String> {
        match usize::try_from(n) {
            Ok(n @ 1..=64) => Ok(Connections(n)),
            _ => Err(format!("{n} is not a number of connections, a whole number from 1 to 64")),
        }
    }
}

/// Mails an hour: 1 to a million, or 0 for as many as there are.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "i64")]
pub struct Hourly(pub i64);

impl TryFrom<i64> for Hourly {
    type Error = String;
    fn try_from(n: i64) -> Result<Hourly, String> {
        match n {
            0..=1_000_000 => Ok(Hourly(n)),
            _ => Err(format!("{n} is not a whole number from 0 to 1000000")),
        }
    }
}

/// How a connection is protected.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Protection(pub Security);

impl TryFrom<String> for Protection {
    type Error = String;
    fn try_from(text: String) -> Result<Protection, String> {
        let way = Security::from_key(&text);
        let known = Security::ALL.map(|way| format!("\"{}\"", way.key())).join(", ");
        way.map(Protection).ok_or_else(|| format!("`{text}` is not one of {known}"))
    }
}

/// A password, which is never printed.
#[derive(Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The password itself.
    pub fn word(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_empty() { "\"\"" } else { "\"...\"" })
    }
}

/// An address that mails are from; empty for none.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(try_from = "String")]
pub struct SenderAddress(pub String);

impl TryFrom<String> for SenderAddress {
    type Error = String;
    fn try_from(text: String) -> Result<SenderAddress, String> {
        let text = text.trim();
        if text.is_empty() || is_address(text) {
            return Ok(SenderAddress(text.to_owned()));
        }
        Err(format!("`{text}` is no e-mail address; write it as \"feedback@example.com\""))
    }
}

/// The DNS server to ask; none for those that this machine asks.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(try_from = "String")]
pub struct NameServer(pub Option<SocketAddr>);

impl TryFrom<String> for NameServer {
    type Error = String;
    fn try_from(text: String) -> Result<NameServer, String> {
        if text.trim().is_empty() {
            return Ok(NameServer(None));
        }
        let wrong = |_| format!("`{text}` is no address with a port; write it as \"192.0.2.53:53\", or leave it empty");
        text.trim().parse().map(|server| NameServer(Some(server))).map_err(wrong)
    }
}
