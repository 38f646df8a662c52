//! Lists of customers in a filter: named by what colleagues call them. Which there are, this crate never knows; whoever
//! does asks here what is wrong with a text that names others.

use std::collections::HashSet;

use super::condition::Name;
use super::error::closest_of;
use super::lex::{Lexer, Token};
use super::{Filter, FilterError, Problem};
use crate::fold;

/// Whether two names are one list's: lists that fold alike are one.
pub fn same_list(one: &str, other: &str) -> bool {
    one == other || fold::line(one) == fold::line(other)
}

/// Each list once.
pub(super) fn once<N: AsRef<str>>(names: Vec<N>) -> Vec<N> {
    let mut seen = HashSet::new();
    names.into_iter().filter(|name| seen.insert(fold::line(name.as_ref()))).collect()
}

/// What somebody who knows the lists says of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// There is such a list.
    There,
    /// There was.
    Removed,
    /// There is none.
    Absent,
}

impl Filter {
    /// Finds the first list that a filter names and that is not there. `text` is what it was read from, `listed` says what
    /// is known of a name, and `names` are those of the lists there are.
    ///
    /// # Errors
    /// [`FilterError`] with that list and where it stands in the text.
    pub fn knows_lists<'n>(
        &self,
        text: &str,
        listed: impl Fn(&str) -> Listed,
        names: impl Iterator<Item = &'n str>,
    ) -> Result<(), FilterError> {
        let wrong = self.lists().into_iter().find(|list| listed(list) != Listed::There);
        let Some(list) = wrong else { return Ok(()) };
        let problem = match listed(list) {
            Listed::Removed => Problem::ListRemoved(list.to_owned()),
            _ => Problem::NoList { name: list.to_owned(), close: close(list, names) },
        };
        let byte = place(text, list);
        let at = text.get(..byte).map_or(0, |before| before.chars().count());
        Err(FilterError { problem, at, byte })
    }
}

/// The name that looks most like one that was typed, whatever the capitals and accents.
fn close<'n>(typed: &str, names: impl Iterator<Item = &'n str>) -> Option<String> {
    let folded: Vec<(String, &str)> = names.map(|name| (fold::line(name), name)).collect();
    let key = closest_of(&fold::line(typed), folded.iter().map(|(key, _)| key.as_str()))?;
    folded.iter().find(|(other, _)| other == key).map(|(_, name)| (*name).to_owned())
}

/// The byte at which a list is named in a text that was read; 0 where it is not.
pub(super) fn place(text: &str, list: &str) -> usize {
    let mut lexer = Lexer::new(text);
    // `country = Gold and list = Gold`: only a value behind `list` is meant.
    let mut is_about_lists = false;
    loop {
        match lexer.next() {
            (_, Token::End | Token::Bad(_)) => return 0,
            (byte, Token::Word(word) | Token::Quoted(word)) if is_about_lists && same_list(&word, list) => return byte,
            (_, Token::Word(word)) if Name::from_word(&word) == Some(Name::List) => is_about_lists = true,
            (_, Token::Word(word)) if Name::from_word(&word).is_some() => is_about_lists = false,
            (_, Token::Own(_)) => is_about_lists = false,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> Option<(usize, Problem)> {
        let filter = Filter::parse(text).expect("a filter");
        let listed = |name: &str| match name {
            "Gold" | "Zlate" => Listed::There,
            "Old" => Listed::Removed,
            _ => Listed::Absent,
        };
        let names = ["Gold", "Zlate"].into_iter();
        filter.knows_lists(text, listed, names).err().map(|error| (error.at, error.problem))
    }

    #[test]
    fn a_list_that_is_not_there_is_told_where_it_stands_with_one_that_may_be_meant() {
        assert_eq!(wrong("list in (Gold, Zlate) and country = Old"), None);
        let close = Some("Gold".to_owned());
        let name = "Godl".to_owned();
        assert_eq!(wrong("country = Godl and list in (Gold, Godl)"), Some((34, Problem::NoList { name, close })));
        let (name, close) = ("Čisto nekaj".to_owned(), None);
        assert_eq!(wrong("list != \"Čisto nekaj\""), Some((8, Problem::NoList { name, close })));
        assert_eq!(wrong("team = Č and list = Old"), Some((20, Problem::ListRemoved("Old".to_owned()))));
    }
}
