//! A real DNS server for the stories of this crate and of the product: Debian's dnsmasq, which knows what a story tells it and
//! nothing else. It stops with the test.

use std::net::{Ipv4Addr, SocketAddr};
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpListener;
use tokio::process::{Child, Command};

/// A DNS server that stops with the test.
pub struct Zone {
    pub address: SocketAddr,
    _program: Child,
}

impl Zone {
    /// It knows these records, in the words of dnsmasq's options, and that there is nothing else under `.example`.
    pub async fn open(records: &[String]) -> Zone {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = free.local_addr().expect("an address");
        drop(free);
        let fixed =
            ["--keep-in-foreground", "--log-facility=-", "--no-resolv", "--no-hosts", "--bind-interfaces", "--user="];
        let mut program = Command::new("/usr/sbin/dnsmasq")
            .args(fixed)
            .args(["--conf-file=/dev/null", "--pid-file=", "--listen-address=127.0.0.1", "--local=/example/"])
            .arg(format!("--port={}", address.port()))
            .args(records)
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("dnsmasq is there: Debian's package dnsmasq-base");
        let mut said = BufReader::new(program.stderr.take().expect("a pipe")).lines();
        let mut all = String::new();
        while let Some(line) = said.next_line().await.expect("it can be read") {
            if line.contains("started") {
                tokio::spawn(async move { while let Ok(Some(_)) = said.next_line().await {} });
                return Zone { address, _program: program };
            }
            all.push_str(&line);
        }
        panic!("dnsmasq did not start: {all}");
    }
}

/// The option for a TXT record.
pub fn txt(name: &str, text: &str) -> String {
    let strings: Vec<_> = text.as_bytes().chunks(255).map(|piece| str::from_utf8(piece).expect("ASCII")).collect();
    format!("--txt-record={name},{}", strings.join(","))
}
