//! WooCommerce's messages.

use hyper::HeaderMap;

use super::{Wrong, check, from_base64, header};

/// Whether a shop with WooCommerce wrote this. As its REST documentation says under "Webhooks", `X-WC-Webhook-Signature`
/// is the HMAC-SHA256 of the body in base64, with the webhook's secret. No instant is signed: an old message that
/// somebody sends once more is known by its `X-WC-Webhook-Delivery-ID` alone. The ping at a webhook's first saving
/// carries no signature.
///
/// # Errors
/// Why it is not believed.
pub fn verify(headers: &HeaderMap, body: &[u8], secret: &str) -> Result<(), Wrong> {
    let signature = from_base64(header(headers, "x-wc-webhook-signature")?)?;
    check(secret.as_bytes(), &[body], &[signature])
}
