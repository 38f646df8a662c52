//! Questions to DNS, a limited number of them, each for a limited time. What comes back was written by anybody.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts};
use hickory_resolver::lookup::Lookup;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{RData, RecordType};
use hickory_resolver::{ResolverBuilder, TokioResolver};
use tokio::time::timeout;

/// The most questions that one look asks.
const MOST: usize = 64;

/// The longest text that is looked at, in bytes, and the most texts of one name.
const LONGEST: usize = 4096;
const MOST_TEXTS: usize = 64;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// None came in time.
    Slow,
    /// The servers of the domain, or those that ask them for us, failed.
    Failed,
    /// It would take more questions than we ask.
    Endless,
}

/// Whom we ask, and how long we wait for each answer.
#[derive(Clone)]
pub struct Dns {
    resolver: TokioResolver,
    patience: Duration,
}

impl Dns {
    /// Those whom this machine asks.
    ///
    /// # Errors
    /// Where it names none.
    pub fn system(patience: Duration) -> Result<Dns, Silence> {
        Dns::of(TokioResolver::builder_tokio().map_err(|_| Silence::Failed)?, patience)
    }

    /// This server alone.
    ///
    /// # Errors
    /// Where it cannot be asked.
    pub fn at(server: SocketAddr, patience: Duration) -> Result<Dns, Silence> {
        let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
            connection.port = server.port();
            connection
        });
        let server = NameServerConfig::new(server.ip(), true, connections.to_vec());
        let config = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
        let builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
        Dns::of(builder, patience)
    }

    /// Nothing is kept: whoever looks again wants to see what they have just changed.
    fn of(builder: ResolverBuilder<TokioRuntimeProvider>, patience: Duration) -> Result<Dns, Silence> {
        let mut options = ResolverOpts::default();
        options.timeout = patience / 2;
        options.attempts = 2;
        options.cache_size = 0;
        options.edns0 = true;
        options.use_hosts_file = ResolveHosts::Never;
        let resolver = builder.with_options(options).build().map_err(|_| Silence::Failed)?;
        Ok(Dns { resolver, patience })
    }
}

/// One look: it asks no name twice.
pub(super) struct Look<'a> {
    dns: &'a Dns,
    left: usize,
    known: BTreeMap<String, Result<Vec<String>, Silence>>,
}

impl Look<'_> {
    pub(super) fn new(dns: &Dns) -> Look<'_> {
        Look { dns, left: MOST, known: BTreeMap::new() }
    }

    /// The texts at a name, none where there are none. What is too long is left out.
    pub(super) async fn texts(&mut self, name: &str) -> Result<Vec<String>, Silence> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        let found = self.ask(name, RecordType::TXT).await.map(|found| {
            let texts = found.iter().flat_map(Lookup::answers).filter_map(|record| match &record.data {
                RData::TXT(txt) => Some(txt.txt_data.concat()),
                _ => None,
            });
            let short = texts.filter(|text| text.len() <= LONGEST).take(MOST_TEXTS);
            short.map(|text| String::from_utf8_lossy(&text).into_owned()).collect()
        });
        self.known.insert(name.to_owned(), found.clone());
        found
    }

    /// The hosts that take mail for a domain, the first to be tried first.
    pub(super) async fn exchangers(&mut self, domain: &str) -> Result<Vec<String>, Silence> {
        let found = self.ask(domain, RecordType::MX).await?;
        let records = found.iter().flat_map(Lookup::answers).filter_map(|record| match &record.data {
            RData::MX(mx) => Some((mx.preference, mx.exchange.to_ascii())),
            _ => None,
        });
        let mut hosts: Vec<(u16, String)> = records.take(MOST_TEXTS).collect();
        hosts.sort();
        Ok(hosts.into_iter().map(|(_, host)| host).collect())
    }

    /// Whether it is the name of a machine.
    pub(super) async fn has_address(&mut self, name: &str) -> Result<bool, Silence> {
        for kind in [RecordType::A, RecordType::AAAA] {
            let found = self.ask(name, kind).await?;
            if found.iter().flat_map(Lookup::answers).any(|record| record.record_type() == kind) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn ask(&mut self, name: &str, kind: RecordType) -> Result<Option<Lookup>, Silence> {
        self.left = self.left.checked_sub(1).ok_or(Silence::Endless)?;
        // The dot says that it is whole: nothing is put behind it.
        let asked = timeout(self.dns.patience, self.dns.resolver.lookup(format!("{name}."), kind)).await;
        match asked.map_err(|_| Silence::Slow)? {
            Ok(found) => Ok(Some(found)),
            Err(NetError::Dns(DnsError::NoRecordsFound(none))) => match none.response_code {
                ResponseCode::NoError | ResponseCode::NXDomain => Ok(None),
                _ => Err(Silence::Failed),
            },
            Err(NetError::Timeout) => Err(Silence::Slow),
            Err(_) => Err(Silence::Failed),
        }
    }
}
