//! The little markup of the document's texts as HTML: headings, paragraphs, and code between backticks. Everything else
//! is text.

use serde::Serialize;

use crate::template::escape;

/// A heading and what stands below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Part {
    /// Where the page's address leads with `#`.
    pub(super) id: String,
    /// Empty for what stands above the first heading.
    pub(super) title: String,
    /// Each is HTML.
    pub(super) paragraphs: Vec<String>,
}

/// A text by its headings of the second order.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let part = |(nth, text): (usize, &str)| {
        let (title, rest) = if nth == 0 { ("", text) } else { text.split_once('\n').unwrap_or((text, "")) };
        let word = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
        let id = title.trim().chars().map(word).collect();
        Part { id, title: title.trim().to_owned(), paragraphs: paragraphs(rest) }
    };
    text.split("## ").enumerate().map(part).collect()
}

/// Paragraphs, each as HTML.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|one| !one.is_empty()).map(inline).collect()
}

/// One line as HTML.
pub(super) fn inline(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    let mut pieces = text.split('`').peekable();
    let mut is_code = false;
    while let Some(piece) = pieces.next() {
        match (is_code, pieces.peek().is_some()) {
            (true, true) => html.extend(["<code>", &escape(piece), "</code>"]),
            // A backtick that no other follows is one.
            (true, false) => html.extend(["`", &escape(piece)]),
            (false, _) => html.push_str(&escape(piece)),
        }
        is_code = !is_code;
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_paragraphs_and_code_become_html_and_nothing_else_does() {
        let all = parts("First `<a>`.\n\n## What is wrong\n\nOne & *two*.\n\nThree.\n");
        assert_eq!(all[0].paragraphs, ["First <code>&lt;a&gt;</code>."]);
        assert_eq!((all[1].id.as_str(), all[1].title.as_str()), ("what-is-wrong", "What is wrong"));
        assert_eq!(all[1].paragraphs, ["One &amp; *two*.", "Three."]);
        assert_eq!(inline("a ` b"), "a ` b");
    }
}
