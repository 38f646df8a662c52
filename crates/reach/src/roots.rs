//! Whose certificates are believed: those that the machine believes, so that a company's own authority is added where
//! its administrators add it for everything else. On a machine without any, the list that Mozilla keeps.

use std::path::PathBuf;
use std::sync::Arc;

use rustls::crypto::ring::default_provider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

/// Where distributions keep the file of all authorities: Debian and Arch; Fedora and RHEL; Alpine and BSD; openSUSE.
const BUNDLES: [&str; 4] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/cert.pem",
    "/etc/ssl/ca-bundle.pem",
];

/// The authorities that are believed. They are read at each connection, so that a new one needs no restart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Roots {
    /// The machine's.
    #[default]
    System,
    /// Those in this PEM file, and no others.
    File(PathBuf),
}

/// The file cannot be used, or nothing can be encrypted with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unusable;

impl Roots {
    /// What a connection needs to be encrypted.
    ///
    /// # Errors
    /// When the file cannot be used.
    pub(crate) async fn config(&self) -> Result<Arc<ClientConfig>, Unusable> {
        let pem = match self {
            Roots::File(path) => tokio::fs::read(path).await.map_err(|_| Unusable)?,
            Roots::System => bundle().await,
        };
        let mut believed = authorities(&pem);
        if believed.is_empty() && *self == Roots::System {
            believed.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        let builder =
            ClientConfig::builder_with_provider(Arc::new(default_provider())).with_safe_default_protocol_versions();
        let builder = builder.map_err(|_| Unusable)?;
        Ok(Arc::new(builder.with_root_certificates(believed).with_no_client_auth()))
    }
}

async fn bundle() -> Vec<u8> {
    for path in BUNDLES {
        if let Ok(pem) = tokio::fs::read(path).await {
            return pem;
        }
    }
    Vec::new()
}

/// The certificates of a bundle that can be used: one that cannot must not spoil the others.
fn authorities(pem: &[u8]) -> RootCertStore {
    let mut believed = RootCertStore::empty();
    believed.add_parsable_certificates(CertificateDer::pem_slice_iter(pem).filter_map(Result::ok));
    believed
}
