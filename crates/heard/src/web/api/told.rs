//! What programs tell about where an invitation or a response comes from, in the words of the API. Whether it can be so
//! is said in `crate::facts` and `crate::contact`.

use serde::Deserialize;
use store::response::Facts;
use utoipa::ToSchema;

use super::words;
use crate::contact::Who;
use crate::mistake::Mistakes;

/// A customer. One address is one customer: who is known is found by it, who is not is added.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Contact)]
pub(super) struct Contact {
    /// Where mail reaches them.
    #[schema(example = "ana@example.com", max_length = 200)]
    email: Option<String>,
    /// As they are called. It fills a gap and never overwrites.
    #[schema(example = "Ana Novak", max_length = 200)]
    name: Option<String>,
}

impl From<Contact> for Who {
    fn from(contact: Contact) -> Who {
        Who { email: contact.email, name: contact.name }
    }
}

/// The facts, in the order in which both bodies name them.
pub(super) fn facts(place: Option<String>, language: Option<String>, rest: [Option<String>; 5]) -> Facts {
    let [agent, team, product, country, account] = rest;
    Facts { place: place.unwrap_or_default(), language, agent, team, product, country, account }
}

/// An instant, as epoch milliseconds.
pub(super) fn instant(field: &str, text: Option<&str>, mistakes: &mut Mistakes) -> Option<i64> {
    let text = text?;
    let at = words::milliseconds(text);
    if at.is_none() {
        let detail = format!("`{field}` must be an instant in RFC 3339, such as 2026-11-21T12:00:00Z.");
        mistakes.add(field, "not-an-instant", detail);
    }
    at
}
