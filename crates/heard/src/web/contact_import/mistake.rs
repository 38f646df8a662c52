//! What is wrong with the mapping of a file of customers, in the reader's words.

use super::mapping::role_words;
use crate::contact_import::{Around, Mistake};
use crate::words::Words;

pub(super) fn of_mapping(words: &Words<'_>, mistake: &Mistake, around: &Around) -> String {
    let name = match mistake {
        Mistake::Twice(role) => role_words(words, role, around),
        Mistake::NoColumn(name) | Mistake::NoProperty(name) | Mistake::NoCountry(name) => name.clone(),
        _ => String::new(),
    };
    words.text_with(&format!("contact-import-mistake-{}", mistake.key()), [("name", name.into())])
}
