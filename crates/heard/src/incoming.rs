//! What other systems send us by themselves: each message is proven to be theirs (`proof.rs`), made into events as a mapping
//! says (`mapping.rs`, `path.rs`, `read.rs`), and kept once (`take.rs`). `recipe.rs` holds the mappings of systems that
//! many use, `draft.rs` is where webhooks are made and changed. What proves to be nobody's is never kept, whatever it says.

pub mod draft;
pub mod mapping;
pub mod path;
pub mod proof;
pub mod read;
pub mod recipe;
pub mod take;

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use serde_json::Value as Json;
use uuid::Uuid;

/// The largest message that is taken, in bytes.
pub const LARGEST: usize = 1024 * 1024;

/// The largest message of which is kept what it says, in bytes.
pub const LARGEST_KEPT: usize = 64 * 1024;

/// How many headers a mapping may read at most.
const MOST_HEADERS: usize = 30;

/// How many characters of each.
const LONGEST_HEADER: usize = 200;

/// What begins the names of headers that say something of a message.
const OURS: [&str; 2] = ["x-", "webhook-"];

/// What stands in the names of headers that prove something, or say whence a message came: nobody needs them in an event.
const NEVER: [&str; 10] =
    ["signature", "hmac", "auth", "token", "secret", "key", "cookie", "password", "forwarded", "real-ip"];

/// Where messages of a webhook are sent.
pub fn address(public_url: &str, workspace: i64, id: Uuid) -> String {
    format!("{public_url}{}", path(workspace, id))
}

/// The same, without the server.
fn path(workspace: i64, id: Uuid) -> String {
    format!("/hooks/{workspace}.{}", id.simple())
}

/// Whose it is: workspace and webhook, of the last part of an address.
pub fn whose(word: &str) -> Option<(i64, Uuid)> {
    let (workspace, id) = word.split_once('.')?;
    Some((workspace.parse().ok()?, Uuid::try_parse(id).ok()?))
}

/// The headers that a mapping may read, their names in small letters.
pub fn headers(all: &HeaderMap) -> BTreeMap<String, Json> {
    let ours = all.iter().filter(|(name, _)| {
        let name = name.as_str();
        OURS.iter().any(|begin| name.starts_with(begin)) && !NEVER.iter().any(|word| name.contains(word))
    });
    let read = ours.filter_map(|(name, value)| {
        let text: String = value.to_str().ok()?.chars().take(LONGEST_HEADER).collect();
        Some((name.as_str().to_owned(), Json::from(text)))
    });
    read.take(MOST_HEADERS).collect()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn an_address_tells_whose_it_is() {
        let id = Uuid::from_u128(7);
        let word = path(3, id);
        assert_eq!(whose(word.strip_prefix("/hooks/").expect("an address")), Some((3, id)));
        for word in ["", "3", "3.", "x.00000000000000000000000000000007", "3.7"] {
            assert_eq!(whose(word), None, "{word}");
        }
    }

    #[test]
    fn a_mapping_reads_what_a_message_is_about_and_never_what_proves_it() {
        let mut all = HeaderMap::new();
        for name in ["x-shopify-topic", "webhook-id", "x-shopify-hmac-sha256", "webhook-signature", "authorization"] {
            all.insert(name, HeaderValue::from_static("a"));
        }
        for name in ["x-api-key", "cookie", "x-forwarded-for", "content-type", "x-hubspot-signature-v3"] {
            all.insert(name, HeaderValue::from_static("a"));
        }
        assert_eq!(headers(&all).into_keys().collect::<Vec<_>>(), ["webhook-id", "x-shopify-topic"]);
    }
}
