//! What somebody wrote that cannot be so: told with its field, a key for a page's own words and a sentence for
//! programs and the command line. All mistakes are told at once. A mistake is never a fault.

use serde::Serialize;
use utoipa::ToSchema;

/// The longest line: a name, a fact, a key.
pub const LONGEST_LINE: usize = 200;

/// Something that cannot be so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Mistake {
    /// Where: the name of the field, with dots where it is inside another.
    #[schema(example = "contact.email")]
    pub field: String,
    /// Why, as a word that does not change.
    #[schema(example = "not-an-address")]
    pub reason: &'static str,
    /// Why, as a sentence.
    #[schema(example = "`contact.email` is no e-mail address.")]
    pub detail: String,
}

/// The mistakes found so far.
#[derive(Debug, Default)]
pub struct Mistakes(Vec<Mistake>);

impl Mistakes {
    /// Notes one.
    pub fn add(&mut self, field: &str, reason: &'static str, detail: impl Into<String>) {
        self.0.push(Mistake { field: field.to_owned(), reason, detail: detail.into() });
    }

    /// One line of text without blanks around it; none when it is empty. Control characters are refused because pages
    /// are put together around them.
    pub fn line(&mut self, field: &str, text: Option<&str>) -> Option<String> {
        let text = text.unwrap_or_default().trim();
        if text.chars().any(char::is_control) {
            self.add(field, "control-character", format!("`{field}` holds a character that is no text."));
        } else if text.chars().count() > LONGEST_LINE {
            self.add(field, "too-long", format!("`{field}` may have at most {LONGEST_LINE} characters."));
        }
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// Several lines of text, without blanks around them; none when they are empty.
    pub fn text(&mut self, field: &str, text: Option<&str>, longest: usize) -> Option<String> {
        let text = text.unwrap_or_default().replace("\r\n", "\n");
        let text = text.trim();
        if text.chars().count() > longest {
            self.add(field, "too-long", format!("`{field}` may have at most {longest} characters."));
        }
        if text.contains('\0') {
            self.add(field, "control-character", format!("`{field}` holds the character U+0000, which is no text."));
        }
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// One line that must be there.
    pub fn needed(&mut self, field: &str, text: &str) -> String {
        self.line(field, Some(text)).unwrap_or_else(|| {
            self.add(field, "missing", format!("`{field}` must not be empty."));
            String::new()
        })
    }

    /// Notes those that were found in a part of this name.
    pub fn within(&mut self, part: &str, found: Mistakes) {
        for mistake in found.0 {
            let detail =
                mistake.detail.replacen(&format!("`{}`", mistake.field), &format!("`{part}.{}`", mistake.field), 1);
            self.add(&format!("{part}.{}", mistake.field), mistake.reason, detail);
        }
    }

    /// What was checked, if nothing was wrong with it.
    ///
    /// # Errors
    /// The mistakes.
    pub fn unless<T>(self, checked: T) -> Result<T, Vec<Mistake>> {
        if self.0.is_empty() { Ok(checked) } else { Err(self.0) }
    }
}
