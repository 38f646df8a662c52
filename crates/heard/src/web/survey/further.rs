//! What was answered to further questions, in the days and under the conditions that are looked at: counts with their
//! shares, and how sure one can be of them.

use feedback::interval::{CONFIDENCE, wilson};
use feedback::query::counted;
use feedback::{Condition, Filter as Asks, Questionnaire};
use serde::Serialize;
use store::answer::Counted;
use store::response::Property;

use crate::words::Words;

/// What was answered under one name.
#[derive(Clone, Debug, Serialize)]
pub struct Further {
    /// The question, with its part.
    pub question: String,
    /// How many answered it.
    pub n: u64,
    /// The mean of numbers, in words.
    pub mean: Option<String>,
    /// Value by value, in the order of the question.
    pub lines: Vec<Line>,
}

/// A value and how often it was answered.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// What it reads as.
    pub label: String,
    /// How many gave it.
    pub n: u64,
    /// `37 %`, of those who answered.
    pub share: String,
    /// `31 to 43`.
    pub interval: String,
    /// The length of its bar, 0 to 100.
    pub length: u64,
    /// The feed of exactly these.
    pub address: String,
}

/// What a view of further answers is made from.
pub(super) struct Telling<'a, F> {
    pub(super) words: &'a Words<'a>,
    /// What the survey's versions asked, the newest first.
    pub(super) ever: &'a [Questionnaire],
    pub(super) counted: &'a [Counted],
    /// The address of the feed of this view, narrowed.
    pub(super) narrowed: F,
}

impl<F: Fn(Asks) -> String> Telling<'_, F> {
    /// Every question that has values to count and was answered.
    pub(super) fn all(&self) -> Vec<Further> {
        counted(self.ever).iter().filter_map(|(name, values)| self.name(name, values)).collect()
    }

    /// `None` where nobody answered it.
    fn name(&self, name: &str, values: &[Property]) -> Option<Further> {
        let own = || self.counted.iter().filter(|one| one.name == name);
        let n = u64::try_from(own().map(|one| one.answered).max()?).ok()?;
        let count = |value: &Property| own().find(|one| one.value == *value).map_or(0, |one| one.n);
        let lines = values.iter().map(|value| self.line(name, value, u64::try_from(count(value)).unwrap_or(0), n));
        let numbers: Vec<(f64, i64)> = own()
            .filter_map(|one| match one.value {
                Property::Number(number) => Some((number, one.n)),
                Property::Text(_) => None,
            })
            .collect();
        let weight: i64 = numbers.iter().map(|(_, n)| n).sum();
        let sum: f64 = numbers.iter().map(|(number, n)| number * *n as f64).sum();
        let mean = (weight > 0).then(|| self.words.format().number((sum / weight as f64 * 10.0).round() / 10.0));
        Some(Further {
            question: self.words.question(self.ever, name),
            n,
            mean: mean.map(|mean| self.words.text_with("further-mean", [("mean", mean.into())])),
            lines: lines.collect(),
        })
    }

    fn line(&self, name: &str, value: &Property, n: u64, of: u64) -> Line {
        let label = self.words.answer(self.ever, name, value);
        let wanted = match value {
            Property::Number(number) => number.to_string(),
            Property::Text(key) => key.clone(),
        };
        let interval = wilson(n, of, CONFIDENCE).map(|share| share.scaled(100.0).rounded()).unwrap_or([0, 100]);
        let percent = (n * 100 + of / 2).checked_div(of).unwrap_or_default();
        let whole = |number: i64| self.words.format().count(number);
        Line {
            label,
            n,
            share: self.words.percent(i64::try_from(percent).unwrap_or(100)),
            interval: self
                .words
                .text_with("interval", [("low", whole(interval[0]).into()), ("high", whole(interval[1]).into())]),
            length: percent,
            address: (self.narrowed)(Asks::from(Condition::answer_is(name, wanted))),
        }
    }
}
