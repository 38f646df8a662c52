//! Which column of a stranger's table is the score, the comment, the date and so on, guessed from the names of the
//! columns and from what stands in them. It is a proposal: a person sees it and can change every part of it.

mod content;
mod words;

use super::row::Row;
use content::Content;

/// What a column can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// The answer from 0 to 10.
    Score,
    /// What the customer wrote.
    Comment,
    /// When the customer answered.
    Date,
    /// The customer's address.
    Email,
    /// The customer's name.
    Name,
    /// The language of the answer.
    Language,
    /// Who served the customer.
    Agent,
    /// The team of the agent.
    Team,
    /// What the customer bought.
    Product,
    /// The customer's country.
    Country,
    /// The company the customer answered for.
    Account,
    /// Where or on what occasion the customer was asked.
    Place,
}

impl Meaning {
    /// Every one of them, in the order in which they are shown.
    pub const ALL: [Meaning; 12] = [
        Meaning::Score,
        Meaning::Comment,
        Meaning::Date,
        Meaning::Email,
        Meaning::Name,
        Meaning::Language,
        Meaning::Agent,
        Meaning::Team,
        Meaning::Product,
        Meaning::Country,
        Meaning::Account,
        Meaning::Place,
    ];

    /// The word that stands for it in forms and the API.
    pub const fn key(self) -> &'static str {
        match self {
            Meaning::Score => "score",
            Meaning::Comment => "comment",
            Meaning::Date => "date",
            Meaning::Email => "email",
            Meaning::Name => "name",
            Meaning::Language => "language",
            Meaning::Agent => "agent",
            Meaning::Team => "team",
            Meaning::Product => "product",
            Meaning::Country => "country",
            Meaning::Account => "account",
            Meaning::Place => "place",
        }
    }

    /// The one with this key; `None` for any other word.
    pub fn from_key(key: &str) -> Option<Meaning> {
        Meaning::ALL.into_iter().find(|meaning| meaning.key() == key)
    }
}

/// What each column means; no two mean the same, and most mean nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    meanings: Vec<Option<Meaning>>,
}

impl Columns {
    /// Guesses from the names and the first rows. A meaning for which nothing speaks is left out.
    pub fn guess(header: &[String], sample: &[Row]) -> Columns {
        let mut claims = Vec::new();
        for (column, name) in header.iter().enumerate() {
            let named = words::strengths(name);
            let content = Content::of(sample.iter().map(|row| row.cell(column)));
            for (meaning, strength) in Meaning::ALL.into_iter().zip(named) {
                let strength = content.strength(meaning, strength);
                if strength > 0 {
                    claims.push((strength, column, meaning));
                }
            }
        }
        // The strongest claim first; of equals the column further left.
        claims.sort_by_key(|&(strength, column, meaning)| (std::cmp::Reverse(strength), column, meaning));
        let mut columns = Columns { meanings: vec![None; header.len()] };
        for (_, column, meaning) in claims {
            if columns.meanings[column].is_none() && columns.find(meaning).is_none() {
                columns.meanings[column] = Some(meaning);
            }
        }
        columns
    }

    /// The column with this meaning, counted from 0.
    pub fn find(&self, meaning: Meaning) -> Option<usize> {
        self.meanings.iter().position(|&own| own == Some(meaning))
    }

    /// What the column means, counted from 0.
    pub fn meaning(&self, column: usize) -> Option<Meaning> {
        self.meanings.get(column).copied().flatten()
    }
}

#[cfg(test)]
mod tests;
