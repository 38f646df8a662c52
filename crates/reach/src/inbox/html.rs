//! HTML as the lines that its reader sees, with what is quoted behind `> ` and a signature behind `-- `, as in plain
//! text: what is no answer is then taken away in one place. Nothing is fetched, and nothing is kept of what is not
//! shown.

use mail_parser::decoders::html::add_html_token;

/// Nobody quotes deeper; a stranger's thousand quotes would make each of their lines a thousand characters longer.
const DEEPEST: usize = 5;
/// The longest that a character's name may be, as in `&thetasym;`.
const NAME: usize = 12;
const LONGEST: usize = 128 * 1024;

/// Lines parted by `\n`.
pub(super) fn text(html: &str) -> String {
    let mut page = Page::default();
    let mut rest = html;
    while let Some(c) = rest.chars().next()
        && page.text.len() < LONGEST
    {
        rest = match c {
            '<' => tag(rest, &mut page),
            '&' => character(rest, &mut page),
            _ => {
                page.push(c);
                &rest[c.len_utf8()..]
            }
        };
    }
    page.text
}

#[derive(Default)]
struct Page {
    text: String,
    quotes: usize,
    /// A blank is due before the next word.
    blank: bool,
    /// Something stands in this line.
    begun: bool,
    preformatted: usize,
}

impl Page {
    fn push(&mut self, c: char) {
        if c == '\n' && self.preformatted > 0 {
            self.end_line();
        } else if c.is_whitespace() {
            self.blank = self.begun;
        } else {
            if !self.begun {
                self.text.extend(std::iter::repeat_n("> ", self.quotes.min(DEEPEST)));
            } else if self.blank {
                self.text.push(' ');
            }
            self.text.push(c);
            (self.begun, self.blank) = (true, false);
        }
    }

    fn end_line(&mut self) {
        if !self.text.ends_with("\n\n") && !self.text.is_empty() {
            self.text.push('\n');
        }
        (self.begun, self.blank) = (false, false);
    }

    fn block(&mut self) {
        if self.begun {
            self.end_line();
        }
    }
}

/// What follows a `<`: the rest behind it.
fn tag<'a>(html: &'a str, page: &mut Page) -> &'a str {
    if let Some(comment) = html.strip_prefix("<!--") {
        return behind(comment, "-->");
    }
    let closing = html.starts_with("</");
    let inner = &html[if closing { 2 } else { 1 }..];
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?')) {
        page.push('<');
        return &html[1..];
    }
    let end = end(inner);
    let (whole, rest) = (&inner[..end], inner.get(end + 1..).unwrap_or_default());
    let name_end = whole.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(whole.len());
    let name = whole[..name_end].to_ascii_lowercase();
    match (name.as_str(), closing) {
        ("script" | "style" | "title" | "template" | "textarea" | "select", false) => return unshown(rest, &name),
        ("blockquote", false) => {
            page.block();
            page.quotes += 1;
        }
        ("blockquote", true) => {
            page.block();
            page.quotes = page.quotes.saturating_sub(1);
        }
        ("pre", false) => {
            page.block();
            page.preformatted += 1;
        }
        ("pre", true) => {
            page.block();
            page.preformatted = page.preformatted.saturating_sub(1);
        }
        ("br", _) => page.end_line(),
        ("p" | "div" | "tr" | "li" | "ul" | "ol" | "table" | "hr" | "body" | "head" | "section" | "article", _) => {
            page.block();
            if !closing && whole.contains("signature\"") {
                "--".chars().for_each(|c| page.push(c));
                page.end_line();
            }
        }
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "dt" | "dd" | "address", _) => page.block(),
        ("td" | "th", _) => page.push(' '),
        _ => {}
    }
    rest
}

/// Where a tag's `>` is: one within quotes is none, unless the quotes never end.
fn end(tag: &str) -> usize {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate().take(4096) {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    tag.find('>').unwrap_or(tag.len())
}

fn behind<'a>(text: &'a str, end: &str) -> &'a str {
    text.find(end).map_or("", |at| &text[at + end.len()..])
}

/// Behind the closing tag of an element whose content nobody sees.
fn unshown<'a>(html: &'a str, name: &str) -> &'a str {
    let mut rest = html;
    loop {
        let Some(at) = rest.find("</") else { return "" };
        rest = &rest[at + 2..];
        if rest.get(..name.len()).is_some_and(|other| other.eq_ignore_ascii_case(name)) {
            return behind(rest, ">");
        }
    }
}

/// What follows an `&`: a character by its name or number, or itself.
fn character<'a>(html: &'a str, page: &mut Page) -> &'a str {
    let name = html.as_bytes().iter().take(NAME).position(|byte| *byte == b';');
    let shaped =
        |name: &&str| name[1..name.len() - 1].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#') && name.len() > 2;
    let Some(name) = name.and_then(|at| html.get(..=at)).filter(shaped) else {
        page.push('&');
        return &html[1..];
    };
    let mut read = String::new();
    add_html_token(&mut read, name.as_bytes(), false);
    read.chars().for_each(|c| page.push(c));
    &html[name.len()..]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_reader_sees_lines_and_not_markup() {
        let html = "<html><head><title>Re</title><style>p{color:red}</style></head><body><p>9</p>\r\n\
            <p>Hitro &amp; prijazno,<br>&#x10d;isto brez <b>te&zcaron;av</b> a &lt; b</p><!-- <p>not this</p> --></body></html>";
        assert_eq!(text(html), "9\nHitro & prijazno,\nčisto brez težav a < b\n");
    }

    #[test]
    fn a_quote_is_marked_and_a_signature_told() {
        let html = "<div dir=\"ltr\">10!</div><div class=\"gmail_signature\">Iva</div><div class=\"gmail_quote\">\
            <div>On 20 Nov 2026 Heard wrote:<br></div><blockquote><p>How likely?</p>\
            <blockquote>0-10</blockquote></blockquote></div>";
        assert_eq!(text(html), "10!\n--\nIva\nOn 20 Nov 2026 Heard wrote:\n> How likely?\n> > 0-10\n");
    }

    #[test]
    fn what_is_no_markup_is_text() {
        assert_eq!(text("a <3 b & c &unknown"), "a <3 b & c &unknown");
        assert_eq!(text("<p title=\"a > b\">x</p>"), "x\n");
        assert_eq!(text("<script>9</script"), "");
        assert_eq!(text("<p title=\"never ends>x"), "x", "the nearest end");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_in_bounds(html in "(<[a-z/!-]{0,12}>?|&[a-z#0-9]{0,5};?|blockquote|\\PC|\n){0,80}") {
            prop_assert!(text(&html).len() <= html.len() * 16 + 16);
        }
    }
}
