//! `heard ready`: asks the server of the same settings, and no other, whether it can do its work. For health checks where
//! there is no other program to ask, as in the container.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use anyhow::Context;
use clap::Args;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::data::Data;
use super::{Failure, harmless};

/// Longer than the server gives its own parts.
const PATIENCE: Duration = Duration::from_secs(5);

/// The answer is a few hundred bytes; whoever sends more is not Heard.
const LARGEST: u64 = 64 * 1024;

/// Asks the running server whether it can do its work: exit code 0 if so, 1 if not.
#[derive(Debug, Args)]
pub(super) struct Ready {
    #[command(flatten)]
    data: Data,
    /// Where it listens, in place of the setting
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
}

impl Ready {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let address = reachable(match self.listen {
            Some(listen) => listen,
            None => self.data.settings()?.listen.0,
        });
        let answer = tokio::time::timeout(PATIENCE, ask(address)).await;
        let answer =
            answer.map_err(|_| anyhow::anyhow!("{address} did not answer within {} seconds", PATIENCE.as_secs()));
        let (status, body) = answer?.with_context(|| format!("no Heard answers at {address}"))?;
        match status {
            200 => Ok(writeln!(out, "Ready: {address}")?),
            503 => Err(Failure::Fault(anyhow::anyhow!("{address} is not ready: {}", harmless(body.trim())))),
            other => Err(Failure::Fault(anyhow::anyhow!("no Heard answers at {address}, but something with {other}"))),
        }
    }
}

/// Whoever listens on every address of the machine is asked on its own.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

/// Status and body of `/readyz`.
#[expect(clippy::disallowed_methods, reason = "it asks its own server, where the settings say that it listens")]
async fn ask(address: SocketAddr) -> anyhow::Result<(u16, String)> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("GET /readyz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(LARGEST).read_to_end(&mut answer).await?;
    let answer = String::from_utf8_lossy(&answer);
    let (head, body) = answer.split_once("\r\n\r\n").context("what came is no answer")?;
    let status = head.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)?.parse().ok());
    Ok((status.context("what came is no answer")?, body.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_on_every_address_is_asked_on_its_own() {
        let asked = |listen: &str| reachable(listen.parse().expect("an address")).to_string();
        assert_eq!(asked("0.0.0.0:8080"), "127.0.0.1:8080");
        assert_eq!(asked("[::]:8080"), "[::1]:8080");
        assert_eq!(asked("192.0.2.7:80"), "192.0.2.7:80");
    }
}
