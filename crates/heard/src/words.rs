//! From raw numbers to the words people read: scores, intervals, changes and what they mean, counts, days.
//! Nothing here counts or judges; `feedback` does. No number leaves here without its real minus sign, and no change
//! is called real unless `feedback` called it so.

mod asked;
mod moved;
mod narrowed;
mod questionnaire;
mod time;

use feedback::fact::Value;
use feedback::{Band, Change, Comparison, Interval, Metric, Scale, Score, keyed};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;
use serde::Serialize;
use store::property::{CAMPAIGN, WAVE};
use store::response::Fact;

use crate::format::Format;
use crate::reader::{Names, OTHERS};
use crate::texts::Texts;

pub use narrowed::Eyes;

/// The words of one reader: a language, and the zone and numbers that go with it.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    texts: &'a Texts,
    language: &'a str,
    format: &'a Format,
    names: Option<&'a Names>,
}

/// A change against another period in two parts, so that the first can be set in bold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChangeWords {
    /// `Up 14`.
    pub lead: String,
    /// `on the 30 days before (28). This is a real change: ...`.
    pub rest: String,
    /// The colour of a real change; none while it is unclear.
    pub band: Option<Band>,
}

/// A change in the width of a table cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ShortChange {
    /// `Up 28: a real change`.
    pub words: String,
    /// Whether chance is not a good explanation.
    pub real: bool,
}

/// Places that have a name of ours; any other has the one that somebody gave it.
const PLACES: [&str; 9] = ["api", "email", "import", "invitation", "link", "mail", "qr", "signature", "tablet"];

/// The score of one response, as a large number with the mark of its band.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Badge {
    /// `3`; a sign where the scale has no numbers.
    pub text: String,
    /// The best there is, where that is not 10: a 3 of three faces is not a 3 of ten.
    pub best: Option<u8>,
    /// `3 of 10, detractor`.
    pub label: String,
    /// The band.
    pub band: Band,
}

/// An instant for `<time>`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct When {
    /// RFC 3339.
    pub machine: String,
    /// `today, 14:32`.
    pub words: String,
}

impl<'a> Words<'a> {
    /// The words of this language, with days and numbers in this format.
    pub fn new(texts: &'a Texts, language: &'a str, format: &'a Format) -> Words<'a> {
        Words { texts, language, format, names: None }
    }

    /// The same, calling agents and teams what they are called here.
    #[must_use]
    pub fn naming(self, names: &'a Names) -> Words<'a> {
        Words { names: Some(names), ..self }
    }

    /// How numbers and days are written.
    pub fn format(&self) -> &'a Format {
        self.format
    }

    /// A text without arguments.
    pub fn text(&self, key: &str) -> String {
        self.texts.plain(self.language, key)
    }

    /// A text with arguments.
    pub fn text_with<'v, const N: usize>(&self, key: &str, args: [(&'v str, FluentValue<'v>); N]) -> String {
        let args: FluentArgs<'v> = args.into_iter().collect();
        self.texts.get(self.language, key, &args)
    }

    /// What a property of responses is called: ours in words, others by their keys.
    pub fn property(&self, key: &str) -> String {
        match key {
            CAMPAIGN | WAVE => self.text(&format!("fact-{key}")),
            _ => key.to_owned(),
        }
    }

    /// A whole number, half away from zero: `42`, `−8`.
    pub fn whole(&self, value: f64) -> String {
        self.format.count(value.round() as i64)
    }

    /// A headline: `42` for Net Promoter, which is not a share, and `78%` for the others.
    pub fn value(&self, metric: Metric, value: f64) -> String {
        let whole = self.whole(value);
        match metric {
            Metric::Nps => whole,
            Metric::Csat | Metric::Ces => self.percent(whole),
        }
    }

    /// A share as the language writes it, with the no-break space where it has one: `78%`, `78 %`.
    pub fn percent<'v>(&self, n: impl Into<FluentValue<'v>>) -> String {
        self.text_with("percent", [("n", n.into())])
    }

    /// `from 34 to 50`, `from 71 to 84%`.
    pub fn interval(&self, metric: Metric, interval: Interval) -> String {
        let low = self.whole(interval.low);
        let high = self.value(metric, interval.high);
        self.text_with("interval", [("low", low.into()), ("high", high.into())])
    }

    /// What the interval means, in a sentence.
    pub fn confidence(&self, metric: Metric, interval: Interval) -> String {
        let low = self.whole(interval.low);
        let high = self.value(metric, interval.high);
        let args = [("metric", metric.key().into()), ("low", low.into()), ("high", high.into())];
        self.text_with("confidence", args)
    }

    /// `318 responses`.
    pub fn responses(&self, n: u64) -> String {
        self.text_with("responses-n", [("n", n.into())])
    }

    /// A change against the period before, in a sentence: how far, from where, and whether it is more than chance.
    /// `period` is that period in words, `the 30 days before`. Nothing where there are too few responses to compare:
    /// the score of a few would be shown by it.
    pub fn change(&self, metric: Metric, compared: &Compared, period: &str) -> Option<ChangeWords> {
        let Compared { comparison, before, judged, sort } = compared;
        let before = self.value(metric, *before);
        let from = self.text_with(&format!("{sort}-from"), [("period", period.into()), ("before", before.into())]);
        let (key, times) = match (judged, odds(comparison.p)) {
            (Change::TooFew, _) => return None,
            (Change::Real, Odds::Rare) => ("real-rare", 0),
            (Change::Real, Odds::About(times)) => ("real", times),
            (Change::Real, Odds::Often) => ("real-plain", 0),
            (Change::Unclear, Odds::About(times)) => ("unclear", times),
            (Change::Unclear, Odds::Often | Odds::Rare) => ("unclear-often", 0),
        };
        let meaning = self.text_with(&format!("{sort}-{key}"), [("times", times.into())]);
        let band = (*judged == Change::Real).then_some(match comparison.difference > 0.0 {
            true => Band::Promoter,
            false => Band::Detractor,
        });
        let lead = self.how_far(metric, compared);
        Some(ChangeWords { lead, rest: format!("{from} {meaning}"), band })
    }

    /// Why there is no change to speak of: the period before had so few responses.
    pub fn no_change(&self, period: &str, n: u64) -> ChangeWords {
        self.not_compared(self.text_with("change-none-why", [("period", period.into()), ("n", n.into())]))
    }

    /// That there is no comparison, and why.
    pub fn not_compared(&self, why: String) -> ChangeWords {
        ChangeWords { lead: self.text("change-none"), rest: why, band: None }
    }

    /// That an interval is so many times as wide, because customers answered again and again.
    pub fn widened(&self, times: f64) -> String {
        match times {
            times if times < 2.0 => {
                // At least 1: a widening that is told is one.
                let percent = ((times - 1.0) * 100.0).round().max(1.0);
                self.text_with("widened-percent", [("percent", percent.into())])
            }
            _ => self.text_with("widened", [("times", self.format.number((times * 10.0).round() / 10.0).into())]),
        }
    }

    /// The same in the width of a table cell; nothing where there are too few responses to compare.
    pub fn short_change(&self, metric: Metric, compared: &Compared) -> Option<ShortChange> {
        if compared.judged == Change::TooFew {
            return None;
        }
        let key = format!("{}-short-{}", compared.sort, compared.judged);
        let lead = self.how_far(metric, compared);
        let words = self.text_with(&key, [("lead", lead.into())]);
        Some(ShortChange { words, real: compared.judged == Change::Real })
    }

    /// `Up 14`; `Up 6 points` for shares, because "up 6%" is another claim.
    fn how_far(&self, metric: Metric, compared: &Compared) -> String {
        let difference = compared.comparison.difference;
        let by = difference.round().abs() as i64;
        let way = match (by, difference > 0.0) {
            (0, _) if compared.judged != Change::Real => "same",
            (0, true) => "up-little",
            (0, false) => "down-little",
            (_, true) => "up",
            (_, false) => "down",
        };
        let args = [("by", by.into()), ("metric", metric.key().into())];
        self.text_with(&format!("{}-{way}", compared.sort), args)
    }

    /// The period before this one, as it stands in the sentence about a change: `the 30 days before`. There is none
    /// before the beginning.
    pub fn before(&self, period: &str, days: i64) -> Option<String> {
        match period {
            "all" => None,
            "12m" => Some(self.text_with("before-months", [("n", 12.into())])),
            _ => Some(self.text_with("before-days", [("n", days.into())])),
        }
    }

    /// A band of one response, within a sentence: `detractor`, `dissatisfied`, `hard`.
    pub fn band(&self, metric: Metric, band: Band) -> String {
        self.text_with("band", [("metric", metric.key().into()), ("band", band.key().into())])
    }

    /// A band of many responses, as a heading: `Detractors`, `Dissatisfied`, `Hard`.
    pub fn bands(&self, metric: Metric, band: Band) -> String {
        self.text_with("bands", [("metric", metric.key().into()), ("band", band.key().into())])
    }

    /// What a value of a scale is called below a chart: the number, or a word where the scale has no numbers.
    pub fn scale_value(&self, scale: Scale, value: u8) -> String {
        match scale {
            Scale::Smileys | Scale::Thumbs => {
                let args = [("scale", scale.key().into()), ("value", i64::from(value).into())];
                self.text_with("scale-value", args)
            }
            _ => self.format.count(i64::from(value)),
        }
    }

    /// The score of one response.
    pub fn badge(&self, scale: Scale, score: Score) -> Badge {
        let band = scale.band(score);
        let text = match (scale, band) {
            (Scale::Thumbs, Band::Promoter) => "+".to_owned(),
            (Scale::Thumbs, _) => "\u{2212}".to_owned(),
            _ => self.format.count(i64::from(score.get())),
        };
        let args = [
            ("scale", scale.key().into()),
            ("value", self.scale_value(scale, score.get()).into()),
            ("max", i64::from(scale.max()).into()),
            ("band", self.band(scale.metric(), band).into()),
        ];
        let best = (!matches!(scale, Scale::Nps | Scale::Thumbs)).then_some(scale.max());
        Badge { text, best, label: self.text_with("badge", args), band }
    }

    /// From one day to another: `October 23 to November 21, 2026`.
    pub fn days(&self, first: Date, last: Date) -> String {
        let from = match first.year() == last.year() {
            _ if first == last => return self.format.civil_day(last),
            true => self.format.day_of_year(first),
            false => self.format.civil_day(first),
        };
        self.text_with("days", [("from", from.into()), ("to", self.format.civil_day(last).into())])
    }

    /// The quarter of a day: `Q4 2026`.
    pub fn quarter(&self, date: Date) -> String {
        let quarter = i64::from((date.month() - 1) / 3 + 1);
        // A year is no number to be grouped.
        self.text_with("quarter", [("n", quarter.into()), ("year", date.year().to_string().into())])
    }

    /// Whose clock days begin by: `Ljubljana time`.
    pub fn zone(&self, zone: &str) -> String {
        match zone.rsplit_once('/') {
            Some((_, city)) => self.text_with("zone", [("city", city.replace('_', " ").into())]),
            None => zone.to_owned(),
        }
    }

    /// A fact's value in words; an empty one is not known. Names that people gave stay as they are.
    pub fn fact(&self, fact: Fact, value: &str) -> String {
        match (fact, value) {
            (_, "") => self.text("fact-unknown"),
            (Fact::Language, code) => self.language(code),
            (Fact::Place, known) if PLACES.contains(&known) => self.text(&format!("place-{known}")),
            (_, OTHERS) => self.text("agents-others"),
            _ => self.names.and_then(|names| names.find(fact, value)).unwrap_or(value).to_owned(),
        }
    }

    /// The value of a property.
    pub fn property_value(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => self.format.number(*number),
        }
    }

    /// A language by its code, in the reader's language; the code itself where there is no name for it.
    pub fn language(&self, code: &str) -> String {
        let key = format!("language-{code}");
        match self.text(&key) {
            unknown if unknown == key => code.to_owned(),
            name => name,
        }
    }

    /// Two names, or one and how many more.
    pub fn names(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [one, other] => {
                let args = [("one", one.as_str().into()), ("other", other.as_str().into())];
                self.text_with("names-two", args)
            }
            [one, rest @ ..] => {
                let args = [("one", one.as_str().into()), ("n", rest.len().into())];
                self.text_with("names-more", args)
            }
        }
    }

    /// Why responses were left out, each reason with its count: `2 by our own staff, 1 a duplicate`.
    pub fn reasons(&self, counted: &[(String, u64)]) -> String {
        let each = counted.iter().map(|(reason, n)| {
            let args = [("reason", reason.as_str().into()), ("n", (*n).into())];
            self.text_with("reason-n", args)
        });
        each.collect::<Vec<_>>().join(&self.text("reasons-between"))
    }

    /// Why one response is left out, within a sentence: `a duplicate`.
    pub fn left_out(&self, reason: &str) -> String {
        self.text_with("left-out-why", [("reason", reason.into())])
    }

    /// `Last response today, 14:32`.
    pub fn last_response(&self, at: i64, now: i64) -> String {
        self.text_with("last-response", [("when", self.when(at, now).words.into())])
    }

    /// An instant as near as it is: `today, 14:32`, `yesterday, 09:10`, `21 Nov, 14:32`, `21 Nov 2025, 14:32`.
    pub fn when(&self, at: i64, now: i64) -> When {
        let (day, today) = (self.format.date(at), self.format.date(now));
        let time = self.format.time(at);
        let words = if day == today {
            self.text_with("when-today", [("time", time.into())])
        } else if today.yesterday().is_ok_and(|yesterday| day == yesterday) {
            self.text_with("when-yesterday", [("time", time.into())])
        } else if day.year() == today.year() {
            let day = self.format.short_day(day);
            self.text_with("when-day", [("day", day.into()), ("time", time.into())])
        } else {
            self.format.day_time(at)
        };
        When { machine: self.format.machine(at), words }
    }
}

keyed! {
    /// What two scores that differ are to each other.
    #[derive(Default)]
    pub enum Sort {
        /// The same customers at another time: up, down, a change.
        #[default]
        Change = "change",
        /// Other customers at the same time: above, below, a difference.
        Difference = "difference",
    }
}

/// Two periods, or two groups, compared and judged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// The difference and how often chance makes one like it.
    pub comparison: Comparison,
    /// The headline of the other.
    pub before: f64,
    /// What may be said about it, after correction if it is one of several.
    pub judged: Change,
    /// What the one is to the other.
    pub sort: Sort,
}

/// How often chance alone makes such a difference.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Odds {
    /// Less than once in a thousand.
    Rare,
    /// Once in so many times.
    About(i64),
    /// More than once in three times.
    Often,
}

fn odds(p: f64) -> Odds {
    match p {
        p if p < 0.001 => Odds::Rare,
        p if p <= 1.0 / 3.0 => Odds::About((1.0 / p).round() as i64),
        _ => Odds::Often,
    }
}

#[cfg(test)]
mod tests;
