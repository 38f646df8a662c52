//! Whose certificates are believed: those that the machine believes, so that a company's own authority is added where
//! its administrators add it for everything else. On a machine without any, the list that Mozilla keeps.

use std::path::PathBuf;

use lettre::transport::smtp::client::{Certificate, CertificateStore, TlsParameters, TlsParametersBuilder};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

use super::trouble::{Trouble, Wrong};

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

impl Roots {
    /// What a connection to this host needs to be encrypted.
    ///
    /// # Errors
    /// When the file cannot be used.
    pub(super) async fn parameters(&self, host: &str) -> Result<TlsParameters, Trouble> {
        let builder = TlsParameters::builder(host.to_owned());
        let pem = match self {
            Roots::File(path) => tokio::fs::read(path).await.map_err(|_| Trouble::plain(Wrong::Tls))?,
            Roots::System => bundle().await,
        };
        let authorities = authorities(&pem);
        let builder = match (self, authorities.is_empty()) {
            (Roots::System, true) => builder.certificate_store(CertificateStore::WebpkiRoots),
            _ => believing(builder, authorities)?,
        };
        builder.build_rustls().map_err(|_| Trouble::plain(Wrong::Tls))
    }

    /// The same, for a connection that is no mail server's.
    ///
    /// # Errors
    /// When the file cannot be used.
    pub(crate) async fn config(&self) -> Result<ClientConfig, Trouble> {
        let pem = match self {
            Roots::File(path) => tokio::fs::read(path).await.map_err(|_| Trouble::plain(Wrong::Tls))?,
            Roots::System => bundle().await,
        };
        let mut believed = RootCertStore::empty();
        believed.add_parsable_certificates(authorities(&pem));
        if *self == Roots::System && believed.is_empty() {
            believed.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let builder = builder.map_err(|_| Trouble::plain(Wrong::Tls))?;
        Ok(builder.with_root_certificates(believed).with_no_client_auth())
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
fn authorities(pem: &[u8]) -> Vec<CertificateDer<'static>> {
    let all = CertificateDer::pem_slice_iter(pem).filter_map(Result::ok);
    all.filter(|one| RootCertStore::empty().add(one.clone()).is_ok()).collect()
}

fn believing(
    mut builder: TlsParametersBuilder,
    authorities: Vec<CertificateDer<'static>>,
) -> Result<TlsParametersBuilder, Trouble> {
    builder = builder.certificate_store(CertificateStore::None);
    for authority in authorities {
        let authority = Certificate::from_der(authority.to_vec()).map_err(|_| Trouble::plain(Wrong::Tls))?;
        builder = builder.add_root_certificate(authority);
    }
    Ok(builder)
}
