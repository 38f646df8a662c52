//! A tag: a few words that colleagues put on responses. Two spellings that fold alike are one tag, so that "Slow
//! delivery" and "slow  Delivery" never part; it is shown as somebody typed it first. Who has which is the store's.

use crate::fold;

/// How many characters a tag has at most, as it is shown.
pub const LONGEST: usize = 40;

/// A tag. Equal ones have the same [`key`](Tag::key), however they are typed.
#[derive(Clone, Debug)]
pub struct Tag {
    name: String,
    key: String,
}

/// Why a text is no tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoTag {
    /// Nothing is left of it.
    #[error("a tag needs at least one character")]
    Empty,
    /// More than [`LONGEST`].
    #[error("a tag has at most {LONGEST} characters")]
    TooLong,
    /// A line end, or another character that cannot be shown.
    #[error("a tag is one line of text")]
    NotALine,
}

impl Tag {
    /// The tag of a text: without blanks around it, and with single ones in it.
    ///
    /// # Errors
    /// [`NoTag`] when it is none.
    pub fn new(text: &str) -> Result<Tag, NoTag> {
        let name = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if name.chars().any(char::is_control) {
            return Err(NoTag::NotALine);
        }
        let key = fold::line(&name);
        match name.chars().count() {
            _ if key.is_empty() => Err(NoTag::Empty),
            n if n > LONGEST => Err(NoTag::TooLong),
            _ => Ok(Tag { name, key }),
        }
    }

    /// As it was typed.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What makes it this tag: folded, and never shown.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl PartialEq for Tag {
    fn eq(&self, other: &Tag) -> bool {
        self.key == other.key
    }
}

impl Eq for Tag {}

impl std::hash::Hash for Tag {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.key.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_fold_alike_are_one_tag_and_each_is_shown_as_typed() {
        let tag = |text| Tag::new(text).expect("a tag");
        assert_eq!(tag("  Slow   delivery "), tag("SLOW delivery"));
        assert_eq!(tag("počasna dostava"), tag("Pocasna Dostava"));
        assert_ne!(tag("C#"), tag("C++"));
        assert_ne!(tag("slow-delivery"), tag("slow delivery"));
        assert_eq!((tag(" Slow   delivery ").name(), tag("Žiga").key()), ("Slow delivery", "ziga"));
        assert_eq!(tag("🔥").name(), "🔥");
    }

    #[test]
    fn what_is_no_tag_is_told_why() {
        let no = |text: &str| Tag::new(text).expect_err("no tag");
        assert_eq!((no(""), no("   "), no("\u{301}")), (NoTag::Empty, NoTag::Empty, NoTag::Empty));
        assert_eq!((no("a\nb"), no("\0")), (NoTag::NotALine, NoTag::NotALine));
        assert_eq!(no(&"ž".repeat(LONGEST + 1)), NoTag::TooLong);
        assert!(Tag::new(&"ß".repeat(LONGEST)).is_ok(), "counted as it is shown");
    }
}
