//! Shopify's messages.

use hyper::HeaderMap;

use super::{Wrong, check, from_base64, header};

/// Whether Shopify wrote this. As its documentation says under "Verify webhook deliveries", `X-Shopify-Hmac-SHA256` is
/// the HMAC-SHA256 of the body in base64, with the app's client secret. No instant is signed: an old message that
/// somebody sends once more is known by its `X-Shopify-Webhook-Id` alone.
///
/// # Errors
/// Why it is not believed.
pub fn verify(headers: &HeaderMap, body: &[u8], secret: &str) -> Result<(), Wrong> {
    let signature = from_base64(header(headers, "x-shopify-hmac-sha256")?)?;
    check(secret.as_bytes(), &[body], &[signature])
}
