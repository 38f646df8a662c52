//! The filter language as a sieve of planes: the third translation, which must choose what `feedback::filter` and SQL
//! choose. What the planes do not hold (instants, words of comments and answers, properties of too many values) is found by SQL
//! first, and stands in the sieve as marks.

use std::sync::Arc;

use feedback::filter::{Condition, Filter, Name, Span, Wanted, Whole, Whose};
use feedback::{Band, Fact, Scale};

use super::Mirror;
use super::book::{self, Place};
use crate::planes::{Codes, Field, Marks, Sieve};
use crate::response::Property;

impl Mirror {
    /// The conditions that must be asked by SQL, in the order in which [`Mirror::sieve`] takes what was found.
    pub(super) fn asked<'f>(&self, filter: &'f Filter, scale: Option<Scale>) -> Vec<&'f Condition> {
        let mut asked = Vec::new();
        filter.visit(&mut |condition| {
            if self.leaf(condition, scale).is_none() {
                asked.push(condition);
            }
        });
        asked
    }

    /// The sieve of a filter. Of a survey whose scale is not known, no response is in any band.
    pub(super) fn sieve(
        &self,
        filter: &Filter,
        scale: Option<Scale>,
        found: &mut impl Iterator<Item = Arc<Marks>>,
    ) -> Sieve {
        match filter {
            Filter::All(parts) => Sieve::And(parts.iter().map(|part| self.sieve(part, scale, found)).collect()),
            Filter::Any(parts) => Sieve::Or(parts.iter().map(|part| self.sieve(part, scale, found)).collect()),
            Filter::Not(part) => Sieve::Not(Box::new(self.sieve(part, scale, found))),
            Filter::Is(condition) => match self.leaf(condition, scale) {
                Some(sieve) => sieve,
                None => {
                    let found = found.next().map_or(Sieve::Nothing, Sieve::Marked);
                    if is_absence(condition) { Sieve::Not(Box::new(found)) } else { found }
                }
            },
        }
    }

    /// A condition, unless SQL must be asked.
    fn leaf(&self, condition: &Condition, scale: Option<Scale>) -> Option<Sieve> {
        Some(match condition {
            Condition::Whole(Whole::Score, spans) => scores(spans),
            Condition::Whole(Whole::Day, spans) => days(spans),
            Condition::Whole(Whole::Version, spans) => self.versions(spans)?,
            Condition::Whole(Whole::Time, _) | Condition::Comment(_) => return None,
            Condition::Band(bands) => scale.map_or(Sieve::Nothing, |scale| of_bands(scale, bands)),
            Condition::State(states) => {
                Sieve::Field(book::STATE, states.iter().map(|state| book::of_state(*state)).collect())
            }
            Condition::Fact(fact, values) => {
                let page = self.book.page(book::of_fact(*fact))?;
                Sieve::Field(book::of_fact(*fact), values.iter().filter_map(|value| page.of_text(value)).collect())
            }
            Condition::Property(name, wanted) => self.property(name, wanted)?,
            Condition::Tag(tags) if tags.is_empty() => Sieve::Nothing,
            Condition::Starred(wanted) if wanted.is_empty() => Sieve::Nothing,
            Condition::Owner(wanted) if wanted.iter().all(|whose| *whose == Whose::Me) => Sieve::Nothing,
            Condition::Starred(wanted) if wanted.contains(&true) && wanted.contains(&false) => Sieve::Everything,
            // They change more often than anything else of a response, and few have them.
            Condition::Tag(_) | Condition::Starred(_) | Condition::Owner(_) => return None,
            // Who is on a list changes without any change of a response.
            Condition::List(_) => return None,
            Condition::Answer(name, wanted) => self.answer(name, wanted)?,
            Condition::Missing(name) => self.missing(name)?,
        })
    }

    fn versions(&self, spans: &[Span]) -> Option<Sieve> {
        let page = self.book.page(book::VERSION)?;
        let number = |value: &Property| match value {
            Property::Number(number) => Some(*number as i64),
            Property::Text(_) => None,
        };
        let is_meant = |version: i64| spans.iter().any(|span| span.contains(version));
        let codes = page.values().filter(|(_, value)| number(value).is_some_and(is_meant)).map(|(code, _)| code);
        Some(Sieve::Field(book::VERSION, codes.collect()))
    }

    fn property(&self, name: &str, wanted: &[Wanted]) -> Option<Sieve> {
        match self.book.property(name) {
            Place::Nowhere => Some(Sieve::Nothing),
            Place::Sql => None,
            Place::Field(field) => {
                let values = self.book.page(field)?.values();
                let fits = values.filter(|(_, value)| wanted.iter().any(|wanted| wanted.fits(value)));
                Some(Sieve::Field(field, fits.map(|(code, _)| code).collect()))
            }
        }
    }

    fn answer(&self, name: &str, wanted: &[Wanted]) -> Option<Sieve> {
        match self.book.answer(name) {
            Place::Nowhere => Some(Sieve::Nothing),
            Place::Sql => None,
            Place::Field(field) => {
                let fits = |value: &Property| wanted.iter().any(|wanted| wanted.fits(value));
                let sets = self.book.sets(name)?.all().filter(|(_, values)| values.iter().any(fits));
                Some(Sieve::Field(field, sets.map(|(code, _)| code).collect()))
            }
        }
    }

    fn missing(&self, name: &Name) -> Option<Sieve> {
        let lacks = |field: Field| Sieve::Field(field, Codes::one(0));
        Some(match name {
            Name::Whole(Whole::Score) | Name::Band => lacks(book::SCORE),
            Name::Comment => lacks(book::COMMENT),
            Name::Fact(fact) if *fact != Fact::Place => {
                self.book.page(book::of_fact(*fact))?;
                lacks(book::of_fact(*fact))
            }
            Name::Property(name) => match self.book.property(name) {
                Place::Nowhere => Sieve::Everything,
                Place::Sql => return None,
                Place::Field(field) => lacks(field),
            },
            Name::Answer(name) => match self.book.answer(name) {
                Place::Nowhere => Sieve::Everything,
                Place::Sql => return None,
                Place::Field(field) => lacks(field),
            },
            Name::Tag | Name::Owner => return None,
            Name::Whole(_) | Name::State | Name::Starred | Name::List | Name::Fact(_) => Sieve::Nothing,
        })
    }
}

/// Whether a condition is of those without a mark: few have one, so SQL is asked for these, and the others are meant.
fn is_absence(condition: &Condition) -> bool {
    match condition {
        Condition::Missing(Name::Tag | Name::Owner | Name::Answer(_)) => true,
        Condition::Owner(wanted) => wanted.contains(&Whose::Nobody),
        Condition::Starred(wanted) => !wanted.contains(&true),
        _ => false,
    }
}

fn scores(spans: &[Span]) -> Sieve {
    let meant = (0..=10).filter(|score| spans.iter().any(|span| span.contains(*score)));
    Sieve::Field(book::SCORE, meant.map(|score| score as u16 + 1).collect())
}

pub(super) fn of_bands(scale: Scale, bands: &[Band]) -> Sieve {
    let is_meant = |value: &u8| scale.score(i64::from(*value)).is_ok_and(|score| bands.contains(&scale.band(score)));
    Sieve::Field(book::SCORE, scale.values().filter(is_meant).map(|value| u16::from(value) + 1).collect())
}

fn days(spans: &[Span]) -> Sieve {
    let days = |span: &Span| Sieve::Days(span.from.unwrap_or(i64::MIN), span.to.unwrap_or(i64::MAX));
    Sieve::Or(spans.iter().map(days).collect())
}
