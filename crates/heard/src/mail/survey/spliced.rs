//! A text with gaps that is put together once and filled for each recipient. What is fixed is escaped once; what goes
//! into a gap comes escaped for where it stands, and is never looked at again.

use feedback::text::{ENDS, close};

/// What is put in for each recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// The address of the question; that of each score begins with it.
    Link,
    /// The address where the mails can be stopped.
    Stop,
    /// Something known of the recipient: its place in [`NAMES`], and what is said where nothing is known.
    Named(usize, String),
}

/// What is known of a recipient, in the order of [`Values::named`].
pub(super) const NAMES: [&str; 5] = ["first_name", "name", "account", "agent", "product"];

/// What fills the gaps for one recipient, escaped for where they stand.
pub(super) struct Values<'a> {
    pub(super) link: &'a str,
    pub(super) stop: &'a str,
    /// Empty where nothing is known.
    pub(super) named: &'a [String; NAMES.len()],
}

/// Stands before the number of a gap while texts are put together: no text of anybody holds control characters.
const MARK: char = '\u{1}';

/// The character of the first gap's number. Alone it means nothing.
const FIRST: u32 = 0xe000;

/// The gaps of a letter, while it is put together.
#[derive(Debug, Default)]
pub(super) struct Marks(Vec<Gap>);

impl Marks {
    /// What stands in the text where this will be.
    pub(super) fn mark(&mut self, gap: Gap) -> String {
        let number = self.0.iter().position(|known| *known == gap).unwrap_or_else(|| {
            self.0.push(gap);
            self.0.len() - 1
        });
        let number = u32::try_from(number).ok().and_then(|number| char::from_u32(FIRST + number));
        [MARK, number.unwrap_or(MARK)].iter().collect()
    }

    fn of(&self, number: char) -> Option<&Gap> {
        self.0.get(usize::try_from(u32::from(number).checked_sub(FIRST)?).ok()?)
    }
}

/// A text in pieces.
#[derive(Debug)]
pub(super) struct Spliced(Vec<Piece>);

#[derive(Debug)]
enum Piece {
    Fixed(String),
    Gap(Gap),
}

impl Spliced {
    /// Cuts a text at its marks; `escape` is for what is said where nothing is known.
    pub(super) fn cut(text: &str, marks: &Marks, escape: fn(&str) -> String) -> Spliced {
        let mut pieces = Vec::new();
        let mut parts = text.split(MARK);
        pieces.extend(parts.next().map(|start| Piece::Fixed(start.to_owned())));
        for part in parts {
            let mut rest = part.chars();
            let gap = match rest.next().and_then(|number| marks.of(number)) {
                Some(Gap::Named(name, fallback)) => Some(Gap::Named(*name, escape(fallback))),
                other => other.cloned(),
            };
            pieces.extend(gap.map(Piece::Gap));
            pieces.push(Piece::Fixed(rest.as_str().to_owned()));
        }
        pieces.retain(|piece| !matches!(piece, Piece::Fixed(text) if text.is_empty()));
        Spliced(pieces)
    }

    /// The same with other texts, and others where nothing is known.
    pub(super) fn mapped(self, map: fn(&str) -> String) -> Spliced {
        let piece = |piece| match piece {
            Piece::Fixed(text) => Piece::Fixed(map(&text)),
            Piece::Gap(Gap::Named(name, fallback)) => Piece::Gap(Gap::Named(name, map(&fallback))),
            gap @ Piece::Gap(Gap::Link | Gap::Stop) => gap,
        };
        Spliced(self.0.into_iter().map(piece).collect())
    }

    /// The text for one recipient. Where nothing is known and nothing is said in its place, the blank before it goes too,
    /// and a comma where nothing but a sign follows: `Hello, {first_name}!` is `Hello!` for who has no name.
    pub(super) fn fill(&self, values: &Values<'_>) -> String {
        let mut text = String::with_capacity(self.0.iter().map(|piece| piece.said(values).len()).sum());
        for (at, piece) in self.0.iter().enumerate() {
            let said = piece.said(values);
            text.push_str(said);
            if said.is_empty() {
                let ends = |next: &Piece| matches!(next, Piece::Fixed(text) if text.starts_with(ENDS));
                close(&mut text, self.0.get(at + 1).is_none_or(ends));
            }
        }
        text
    }
}

impl Piece {
    fn said<'a>(&'a self, values: &Values<'a>) -> &'a str {
        match self {
            Piece::Fixed(fixed) => fixed,
            Piece::Gap(Gap::Link) => values.link,
            Piece::Gap(Gap::Stop) => values.stop,
            Piece::Gap(Gap::Named(name, fallback)) => match values.named.get(*name) {
                Some(value) if !value.is_empty() => value,
                _ => fallback,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(before: &str, fallback: &str, after: &str, name: &str) -> String {
        let mut marks = Marks::default();
        let gap = marks.mark(Gap::Named(0, fallback.to_owned()));
        let spliced = Spliced::cut(&format!("{before}{gap}{after}"), &marks, str::to_uppercase);
        let named = [name, "", "", "", ""].map(str::to_owned);
        spliced.fill(&Values { link: "", stop: "", named: &named })
    }

    #[test]
    fn who_has_no_name_is_greeted_without_one() {
        assert_eq!(filled("Hello ", "", ",", "Ana"), "Hello Ana,");
        assert_eq!(filled("Hello ", "there", ",", ""), "Hello THERE,");
        assert_eq!(filled("Hello ", "", ",", ""), "Hello,");
        assert_eq!(filled("Pozdravljeni, ", "", ".", ""), "Pozdravljeni.");
        assert_eq!(filled("<p>Dzień dobry, ", "", "</p>", ""), "<p>Dzień dobry</p>");
        assert_eq!(filled("As agreed, ", "", " we ask", ""), "As agreed, we ask");
        assert_eq!(filled("", "", "", ""), "");
    }

    #[test]
    fn what_looks_like_a_gap_is_none() {
        let mut marks = Marks::default();
        let link = marks.mark(Gap::Link);
        assert_eq!(link, marks.mark(Gap::Link), "the same gap has one number");
        let text = format!("\u{e000}{link}\u{e001}\u{1}");
        let values = Values { link: "/r/\u{1}\u{e000}", stop: "", named: &Default::default() };
        assert_eq!(Spliced::cut(&text, &marks, str::to_owned).fill(&values), "\u{e000}/r/\u{1}\u{e000}\u{e001}");
    }
}
