//! Turns what stands in a text into a condition on a fact: numbers, days, bands. It decides what fits which fact.

use super::condition::{Condition, Name, Span, Wanted, Whole, Whose, read_number};
use super::date;
use super::error::{Fault, Problem};
use crate::scale::Band;
use crate::state::State;
use crate::tag::Tag;

/// A value as it stands in the text.
#[derive(Clone, Debug)]
pub(super) struct Literal {
    pub(super) text: String,
    pub(super) quoted: bool,
    pub(super) byte: usize,
}

/// A value, or a range of them.
#[derive(Clone, Debug)]
pub(super) enum Item {
    One(Literal),
    Between(Literal, Literal),
    AtLeast(Literal),
    Above(Literal),
    AtMost(Literal),
    Below(Literal),
}

/// The condition that the fact is one of the items. `operator` is the byte at which the comparison stands.
pub(super) fn condition(name: Name, items: Vec<Item>, operator: usize) -> Result<Condition, Fault> {
    let items = items.into_iter();
    Ok(match name {
        Name::Whole(whole) => {
            let spans: Result<Vec<Option<Span>>, Fault> = items.map(|item| span(whole, item)).collect();
            Condition::Whole(whole, spans?.into_iter().flatten().collect())
        }
        Name::Band => {
            Condition::Band(items.map(|item| band(one(item, &Name::Band, operator)?)).collect::<Result<_, _>>()?)
        }
        Name::State => {
            Condition::State(items.map(|item| state(one(item, &Name::State, operator)?)).collect::<Result<_, _>>()?)
        }
        Name::Fact(fact) => {
            let texts = items.map(|item| Ok(one(item, &Name::Fact(fact), operator)?.text));
            Condition::Fact(fact, texts.collect::<Result<_, Fault>>()?)
        }
        Name::Property(name) => Condition::Property(name, items.map(wanted).collect::<Result<_, _>>()?),
        Name::Answer(name) => Condition::Answer(name, items.map(wanted).collect::<Result<_, _>>()?),
        Name::Tag => Condition::Tag(items.map(|item| tag(one(item, &Name::Tag, operator)?)).collect::<Result<_, _>>()?),
        Name::Starred => {
            let wanted = items.map(|item| starred(one(item, &Name::Starred, operator)?));
            Condition::Starred(wanted.collect::<Result<_, _>>()?)
        }
        Name::Owner => {
            let wanted = items.map(|item| Ok(whose(one(item, &Name::Owner, operator)?)));
            Condition::Owner(wanted.collect::<Result<_, Fault>>()?)
        }
        Name::List => {
            let names = items.map(|item| Ok(one(item, &Name::List, operator)?.text));
            Condition::List(names.collect::<Result<_, Fault>>()?)
        }
        Name::Comment => return Err(Fault::new(operator, Problem::OnlySearched)),
    })
}

/// The single value of a fact that has no order.
fn one(item: Item, name: &Name, operator: usize) -> Result<Literal, Fault> {
    match item {
        Item::One(literal) => Ok(literal),
        Item::Between(literal, _) => Err(Fault::new(literal.byte, Problem::Unordered(name.clone()))),
        _ => Err(Fault::new(operator, Problem::Unordered(name.clone()))),
    }
}

/// The span of an item; `None` when no number is left, beyond the ends of what can be counted.
fn span(whole: Whole, item: Item) -> Result<Option<Span>, Fault> {
    Ok(match item {
        Item::One(literal) => Some(Span::exactly(number(whole, &literal)?)),
        Item::Between(from, to) => {
            let (least, greatest) = (number(whole, &from)?, number(whole, &to)?);
            if least > greatest {
                return Err(Fault::new(from.byte, Problem::Backwards));
            }
            Some(Span::between(least, greatest))
        }
        Item::AtLeast(literal) => Some(Span::at_least(number(whole, &literal)?)),
        Item::AtMost(literal) => Some(Span::at_most(number(whole, &literal)?)),
        Item::Above(literal) => number(whole, &literal)?.checked_add(1).map(Span::at_least),
        Item::Below(literal) => number(whole, &literal)?.checked_sub(1).map(Span::at_most),
    })
}

fn number(whole: Whole, literal: &Literal) -> Result<i64, Fault> {
    let text = literal.text.as_str();
    let found = match whole {
        Whole::Score | Whole::Version => {
            text.parse().map_err(|_| Problem::NotWhole { name: Name::Whole(whole), value: text.to_owned() })
        }
        Whole::Day => date::read_day(text).ok_or_else(|| Problem::NotADay(text.to_owned())),
        Whole::Time => date::read_instant(text).ok_or_else(|| Problem::NotAnInstant(text.to_owned())),
    };
    let number = found.map_err(|problem| Fault::new(literal.byte, problem))?;
    match whole {
        Whole::Score if !(0..=10).contains(&number) => Err(Fault::new(literal.byte, Problem::OffScale(number))),
        _ => Ok(number),
    }
}

fn band(literal: Literal) -> Result<Band, Fault> {
    let known = Band::from_key(&literal.text.to_ascii_lowercase());
    known.ok_or(Fault::new(literal.byte, Problem::NotABand(literal.text)))
}

fn state(literal: Literal) -> Result<State, Fault> {
    let known = State::from_key(&literal.text.to_ascii_lowercase());
    known.ok_or(Fault::new(literal.byte, Problem::NotAState(literal.text)))
}

fn tag(literal: Literal) -> Result<Tag, Fault> {
    Tag::new(&literal.text).map_err(|why| Fault::new(literal.byte, Problem::NotATag(why)))
}

fn starred(literal: Literal) -> Result<bool, Fault> {
    match literal.text.to_ascii_lowercase().as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(Fault::new(literal.byte, Problem::NotYesOrNo { name: Name::Starred, value: literal.text })),
    }
}

fn whose(literal: Literal) -> Whose {
    match literal.text.to_ascii_lowercase().as_str() {
        "me" if !literal.quoted => Whose::Me,
        "none" if !literal.quoted => Whose::Nobody,
        _ => Whose::Named(literal.text),
    }
}

fn wanted(item: Item) -> Result<Wanted, Fault> {
    Ok(match item {
        Item::One(literal) if literal.quoted => Wanted::Text(literal.text),
        Item::One(literal) => Wanted::Plain(literal.text),
        Item::Between(from, to) => {
            let (least, greatest) = (decimal(&from)?, decimal(&to)?);
            if least > greatest {
                return Err(Fault::new(from.byte, Problem::Backwards));
            }
            Wanted::Between(least, greatest)
        }
        Item::AtLeast(literal) => Wanted::AtLeast(decimal(&literal)?),
        Item::Above(literal) => Wanted::Above(decimal(&literal)?),
        Item::AtMost(literal) => Wanted::AtMost(decimal(&literal)?),
        Item::Below(literal) => Wanted::Below(decimal(&literal)?),
    })
}

fn decimal(literal: &Literal) -> Result<f64, Fault> {
    let number = if literal.quoted { None } else { read_number(&literal.text) };
    number.ok_or_else(|| Fault::new(literal.byte, Problem::NotANumber(literal.text.clone())))
}
