//! A row as we understand it: everything that will be kept of it, and nothing else. Two rows that say the same are the
//! same row, whatever file they stand in; the digest is that sameness, and the response's id is made from it.

use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A row as we understand it. No text in it is blank, has blanks around it or holds U+0000.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When it was answered, epoch milliseconds; none where the file has no dates.
    pub at: Option<i64>,
    /// On the survey's scale.
    pub score: Option<u8>,
    /// In the customer's words.
    pub comment: Option<String>,
    /// Folded.
    pub email: Option<String>,
    /// The customer's name.
    pub name: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// Where the customer was asked.
    pub place: Option<String>,
    /// Who served the customer.
    pub agent: Option<String>,
    /// The team of the agent.
    pub team: Option<String>,
    /// What the customer bought.
    pub product: Option<String>,
    /// ISO 3166-1, two letters.
    pub country: Option<String>,
    /// The company the customer answered for.
    pub account: Option<String>,
    /// Other columns by name, sorted.
    pub properties: Vec<(String, String)>,
}

impl Entry {
    /// What this row says, in 128 bits. Rows that say the same, and only they, have the same digest in one survey.
    ///
    /// The bytes are spelled out and never change: files that were imported years ago must be known again.
    pub fn digest(&self, survey: i64) -> u128 {
        let mut context = Context::new(&SHA256);
        let mut put = |key: &str, value: &str| {
            // No key or value holds U+0000, so that nothing can be read in two ways.
            for part in [key, "\0", value, "\0"] {
                context.update(part.as_bytes());
            }
        };
        put("heard import 1", &survey.to_string());
        if let Some(at) = self.at {
            put("at", &at.to_string());
        }
        if let Some(score) = self.score {
            put("score", &score.to_string());
        }
        let texts = [
            ("comment", &self.comment),
            ("email", &self.email),
            ("name", &self.name),
            ("language", &self.language),
            ("place", &self.place),
            ("agent", &self.agent),
            ("team", &self.team),
            ("product", &self.product),
            ("country", &self.country),
            ("account", &self.account),
        ];
        for (key, text) in texts {
            if let Some(text) = text {
                put(key, text);
            }
        }
        for (name, value) in &self.properties {
            put(&format!("property {name}"), value);
        }
        u128::from_be_bytes(first(context.finish().as_ref()))
    }
}

/// The id of the response of the `nth` (from 0) row with this digest: a `UUIDv7` of the row's own time, so that
/// responses lie in the database in the order of time, whose random part is the row's own.
///
/// 74 bits tell the rows of one millisecond apart: a million rows of one midnight meet once in 10^10 files.
pub fn id(digest: u128, nth: u32, at: Option<i64>) -> Uuid {
    let mut context = Context::new(&SHA256);
    context.update(b"heard import id 1");
    context.update(&digest.to_be_bytes());
    context.update(&nth.to_be_bytes());
    let random: [u8; 10] = first(context.finish().as_ref());
    let milliseconds = u64::try_from(at.unwrap_or(0)).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid()
}

fn first<const N: usize>(digest: &[u8]) -> [u8; N] {
    let mut bytes = [0; N];
    bytes.copy_from_slice(&digest[..N]);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ana() -> Entry {
        Entry {
            at: Some(1_523_470_140_000),
            score: Some(9),
            comment: Some("Hitro in prijazno".into()),
            properties: vec![("Qtr".into(), "Q1".into())],
            ..Entry::default()
        }
    }

    #[test]
    fn what_a_row_says_makes_its_id_for_ever() {
        let digest = ana().digest(7);
        assert_eq!(format!("{digest:032x}"), "2d3120558a160d8e2639b403ae042ac0");
        assert_eq!(id(digest, 0, ana().at).to_string(), "0162b5e5-8260-758f-a0eb-9fb2f8e30a1d");
        assert_eq!(id(digest, 0, ana().at).get_version_num(), 7);
    }

    #[test]
    fn whatever_differs_is_another_row() {
        let all = [
            ana(),
            Entry { at: None, ..ana() },
            Entry { score: None, ..ana() },
            Entry { comment: None, name: Some("Hitro in prijazno".into()), ..ana() },
            Entry { properties: Vec::new(), ..ana() },
            Entry { properties: vec![("Qtr".into(), "Q2".into())], ..ana() },
        ];
        let mut digests: Vec<u128> = all.iter().map(|entry| entry.digest(7)).collect();
        digests.push(ana().digest(8));
        digests.sort_unstable();
        digests.dedup();
        assert_eq!(digests.len(), all.len() + 1);
        assert_ne!(id(digests[0], 0, None), id(digests[0], 1, None), "said twice is two rows");
    }
}
