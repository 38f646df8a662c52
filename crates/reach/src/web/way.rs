//! The way to an address's machine: found once, looked over, and gone.

use std::net::SocketAddr;
use std::time::Duration;

use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::address::Address;
use super::network::may_reach;
use super::trouble::{Wrong, unconnected, unencrypted};
use crate::roots::Roots;

/// The most of a name's addresses that are tried.
const MOST_TRIED: usize = 4;

/// A connection that stands.
pub(super) enum Way {
    Clear(TcpStream),
    Encrypted(Box<TlsStream<TcpStream>>),
}

/// Opens a connection to the first address of the machine where anybody listens. Each has its part of `longest`, so that
/// one where nobody answers leaves time for the next.
pub(super) async fn open(address: &Address, roots: &Roots, longest: Duration) -> Result<Way, Wrong> {
    let all = find(address).await?;
    let part = longest / u32::try_from(all.len()).unwrap_or(u32::MAX);
    let mut wrong = Wrong::Name;
    for one in all {
        match connect(one, part).await {
            Ok(stream) if address.is_encrypted() => return encrypt(stream, address, roots).await,
            Ok(stream) => return Ok(Way::Clear(stream)),
            Err(other) => wrong = other,
        }
    }
    Err(wrong)
}

/// Where the name leads at this moment; nobody asks again before the connection stands.
#[expect(clippy::disallowed_methods, reason = "this is the door: what is found is looked over")]
async fn find(address: &Address) -> Result<Vec<SocketAddr>, Wrong> {
    if let Some(number) = address.number() {
        return looked_over(vec![SocketAddr::new(number, address.port())], address.is_lan());
    }
    let found = tokio::net::lookup_host((address.host(), address.port())).await.map_err(|_| Wrong::Name)?;
    looked_over(found.collect(), address.is_lan())
}

/// A name that leads to a private address beside a public one is somebody's attempt: none of them is gone to.
fn looked_over(mut found: Vec<SocketAddr>, lan: bool) -> Result<Vec<SocketAddr>, Wrong> {
    if !found.iter().all(|one| may_reach(one.ip(), lan)) {
        return Err(Wrong::NotPublic);
    }
    found.truncate(MOST_TRIED);
    match found.is_empty() {
        true => Err(Wrong::Name),
        false => Ok(found),
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the door: the address was looked over")]
async fn connect(one: SocketAddr, longest: Duration) -> Result<TcpStream, Wrong> {
    let connecting = timeout(longest, TcpStream::connect(one)).await.map_err(|_| Wrong::Slow)?;
    let stream = connecting.map_err(|error| unconnected(&error))?;
    // A body's last piece would wait for the answer to the one before it.
    stream.set_nodelay(true).map_err(|error| unconnected(&error))?;
    Ok(stream)
}

async fn encrypt(stream: TcpStream, address: &Address, roots: &Roots) -> Result<Way, Wrong> {
    let config = roots.config().await.map_err(|_| Wrong::Tls)?;
    let name = ServerName::try_from(address.host().to_owned()).map_err(|_| Wrong::OtherName)?;
    let encrypting = TlsConnector::from(config).connect(name, stream);
    Ok(Way::Encrypted(Box::new(encrypting.await.map_err(|error| unencrypted(&error))?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_leads_to_a_private_address_leads_nowhere() {
        let at = |texts: &[&str]| texts.iter().map(|text| text.parse().expect("an address")).collect::<Vec<_>>();
        let public = ["1.1.1.1:443", "[2606:4700::1111]:443"];
        assert_eq!(looked_over(at(&public), false), Ok(at(&public)));
        for own in ["127.0.0.1:443", "10.0.0.1:443", "[::1]:443", "[fd00::1]:443", "[::ffff:10.0.0.1]:443"] {
            for mixed in [vec![own], vec![own, public[0]], vec![public[0], public[1], own]] {
                assert_eq!(looked_over(at(&mixed), false), Err(Wrong::NotPublic), "{mixed:?}");
                assert!(looked_over(at(&mixed), true).is_ok(), "{mixed:?}");
            }
        }
        let behind_many = [vec![public[0]; 6], vec!["169.254.169.254:80"]].concat();
        assert_eq!(looked_over(at(&behind_many), true), Err(Wrong::NotPublic));
        assert_eq!(looked_over(at(&[public[0]; 6]), false).map(|all| all.len()), Ok(MOST_TRIED));
        assert_eq!(looked_over(Vec::new(), true), Err(Wrong::Name));
    }
}
