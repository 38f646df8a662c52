//! Who asks: the address behind trusted proxies, and what their browser takes.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header::ACCEPT_ENCODING;
use axum::http::request::Parts;

use crate::app::App;
use crate::respond::Encoding;

/// Who asks.
#[derive(Clone, Copy, Debug)]
pub struct Visitor {
    /// Their address; none where the request came from nowhere (a test).
    pub address: Option<IpAddr>,
    /// How they take a page.
    pub encoding: Encoding,
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Visitor, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        let forwarded = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let trusted = |address| app.settings.trusted_proxies.iter().any(|network| network.contains(address));
        let takes = parts.headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Ok(Visitor {
            address: peer.map(|peer| behind(peer, forwarded, trusted)),
            encoding: if takes_gzip(takes) { Encoding::Gzip } else { Encoding::Identity },
        })
    }
}

/// The nearest address that no trusted proxy stands behind: what a stranger writes into the header is not believed.
fn behind(peer: IpAddr, forwarded: &str, trusted: impl Fn(IpAddr) -> bool) -> IpAddr {
    let mut address = peer.to_canonical();
    for hop in forwarded.rsplit(',').map(str::trim) {
        if !trusted(address) {
            return address;
        }
        let Ok(next) = hop.parse::<IpAddr>() else { return address };
        address = next.to_canonical();
    }
    address
}

fn takes_gzip(accepted: &str) -> bool {
    accepted.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
        matches!(name, "gzip" | "*") && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let address = |text: &str| text.parse::<IpAddr>().expect("an address");
        let trusted = |hop: IpAddr| hop == address("10.0.0.1") || hop == address("10.0.0.2");
        let seen = |peer: &str, forwarded: &str| behind(address(peer), forwarded, trusted).to_string();
        assert_eq!(seen("203.0.113.9", "198.51.100.1"), "203.0.113.9");
        assert_eq!(seen("10.0.0.1", "198.51.100.1"), "198.51.100.1");
        assert_eq!(seen("10.0.0.1", "192.0.2.66, 198.51.100.1, 10.0.0.2"), "198.51.100.1");
        assert_eq!(seen("10.0.0.1", ""), "10.0.0.1");
        assert_eq!(seen("10.0.0.1", "nonsense"), "10.0.0.1");
    }

    #[test]
    fn gzip_is_sent_to_those_who_take_it() {
        assert!(takes_gzip("gzip, deflate, br"));
        assert!(takes_gzip("br;q=1.0, gzip;q=0.5"));
        assert!(!takes_gzip("br, gzip;q=0"));
        assert!(!takes_gzip(""));
    }
}
