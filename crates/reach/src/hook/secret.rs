//! What the two ends of a webhook know and nobody else does.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Wrong, from_base64};

/// What every secret begins with, so that people and scanners of published code know it for one.
const PREFIX: &str = "whsec_";

/// A secret of Standard Webhooks: 24 to 64 bytes.
#[derive(Clone)]
pub struct Secret(Vec<u8>);

impl Secret {
    /// With bytes that chance has chosen, all of them.
    pub fn make(chosen: [u8; 32]) -> Secret {
        Secret(chosen.to_vec())
    }

    /// Reads `whsec_` and the bytes in base64.
    ///
    /// # Errors
    /// [`Wrong::Malformed`] where it is anything else, or has fewer than 24 bytes or more than 64.
    pub fn parse(text: &str) -> Result<Secret, Wrong> {
        let bytes = from_base64(text.trim().strip_prefix(PREFIX).ok_or(Wrong::Malformed)?)?;
        match bytes.len() {
            24..=64 => Ok(Secret(bytes)),
            _ => Err(Wrong::Malformed),
        }
    }

    /// As it is kept and shown to whoever sets up the other end.
    pub fn text(&self) -> String {
        format!("{PREFIX}{}", STANDARD.encode(&self.0))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("whsec_..")
    }
}
