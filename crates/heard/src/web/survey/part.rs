//! The parts of a survey's page, made from counts: the score, the trend, the breakdown.
//! Everything that is left to a template here is where it stands.

use feedback::compare::ENOUGH;
use feedback::{
    Change, Estimate, Histogram, Metric, Scale, compare_sharing, design_effect, estimate, headline, judged_by, shift,
};
use serde::Serialize;
use store::response::Fact;

use super::rank;
use crate::breakdown::{self, ALONE, Counted, Row};
use crate::chart::{self, Distribution, OnScale, Reading, RowPlot, Rows, Split};
use crate::reader::OTHERS;
use crate::web::filters::Choice;
use crate::words::{ChangeWords, Compared, ShortChange, Sort, Words};

/// The score of a view and how it is made up.
#[derive(Clone, Debug, Serialize)]
pub struct Score {
    /// The large number.
    pub hero: Hero,
    /// It on its scale.
    pub on_scale: OnScale,
    /// How many gave each value.
    pub distribution: Distribution,
    /// The three bands.
    pub split: Split,
    /// What the score is compared with, for the charts: `before`, `year`, `version` or `filter`.
    pub against: &'static str,
    /// Which end of the scale moved, where there is a comparison.
    pub moved: Option<Moved>,
}

/// Which end of the scale moved.
#[derive(Clone, Debug, Serialize)]
pub struct Moved {
    /// What the lines on the bars are: `the 30 days before`.
    pub other: String,
    /// `The lower end moved: detractors from 24 to 15%.`; nothing on a scale that has no more than two ends.
    pub words: Option<String>,
}

/// The large number with what is needed to judge it.
#[derive(Clone, Debug, Serialize)]
pub struct Hero {
    /// The number without unit: `42`, `−8`.
    pub figure: String,
    /// Whether a per cent sign follows.
    pub percent: bool,
    /// Whether there are too few responses to compare it with anything.
    pub small: bool,
    /// `from 34 to 50`.
    pub interval: String,
    /// How many responses it comes from.
    pub n: u64,
    /// From how many customers, where that is known.
    pub customers: Option<u64>,
    /// Against the period before, or whatever else was chosen.
    pub change: Option<ChangeWords>,
    /// What the interval means.
    pub confidence: String,
    /// That the interval is wider because customers answered again and again.
    pub widened: Option<String>,
    /// How the number is made.
    pub formula: String,
}

/// The score over time.
#[derive(Clone, Debug, Serialize)]
pub struct Trend {
    /// The line.
    pub chart: chart::Trend,
    /// By day, week, month or quarter.
    pub by: Vec<Choice>,
    /// What one point is: `day`, `week`, `month` or `quarter`.
    pub unit: String,
    /// From when to when, in words: it may be longer than the period, to show where the score comes from.
    pub days: String,
}

/// The score by one dimension.
#[derive(Clone, Debug, Serialize)]
pub struct Breakdown {
    /// The dimension: `place`, `language`, `team`, `agent`, `product` or `country`.
    pub dimension: String,
    /// The dimensions there are.
    pub by: Vec<Choice>,
    /// What all rows share.
    pub rows_on: Rows,
    /// The overall score, for the sentence about the dotted line.
    pub overall: String,
    /// What rows are compared with, in words; `None` where nothing is.
    pub before: Option<String>,
    /// The rows.
    pub lines: Vec<Line>,
    /// Where people are ranked: from which row on there are too few responses to rank them; their number where none has.
    pub ranked: Option<usize>,
}

/// One row of a breakdown.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// What it is called.
    pub name: String,
    /// Its own view.
    pub address: Option<String>,
    /// Whether several values stand together in it.
    pub several: bool,
    /// Whether it is too small to be compared.
    pub small: bool,
    /// The score.
    pub score: String,
    /// How many responses.
    pub n: u64,
    /// The interval.
    pub plot: RowPlot,
    /// The bands.
    pub split: Split,
    /// Against the period before, or whatever else was chosen.
    pub change: Option<ShortChange>,
    /// Whether it is ranked below the one above though nothing shows that it is below.
    pub level: bool,
}

/// What was counted in a view, and in what it is compared with.
#[derive(Clone, Debug)]
pub struct Counts {
    /// The scale of the question.
    pub scale: Scale,
    /// This period.
    pub now: Histogram,
    /// What it is compared with; `None` where there is nothing.
    pub other: Option<Other>,
    /// Why there is nothing, where that must be said.
    pub why_none: Option<String>,
    /// See `feedback::design_effect`; 1 where customers are not known.
    pub design_effect: f64,
    /// How many customers answered, where that is known.
    pub customers: Option<u64>,
}

/// What a view is compared with.
#[derive(Clone, Debug)]
pub struct Other {
    /// What was answered there.
    pub counted: Histogram,
    /// How many of these are in the view itself.
    pub shared: u64,
    /// What it is called: `the 30 days before`.
    pub name: String,
    /// `before`, `year`, `version` or `filter`.
    pub key: &'static str,
    /// Whether another score is a change or a difference.
    pub sort: Sort,
}

impl Other {
    /// The period before.
    pub fn before(counted: Histogram, name: String) -> Other {
        Other { counted, shared: 0, name, key: "before", sort: Sort::Change }
    }
}

impl Score {
    /// The score of these counts; `None` under five responses.
    pub fn new(words: &Words<'_>, counts: &Counts) -> Option<Score> {
        Score::made(words, counts, true)
    }

    /// The same for people outside, without how many gave each value in what it is compared with: two periods that are
    /// told value by value can be subtracted.
    pub fn alone(words: &Words<'_>, counts: &Counts) -> Option<Score> {
        Score::made(words, counts, false)
    }

    fn made(words: &Words<'_>, counts: &Counts, shows_other: bool) -> Option<Score> {
        let score = headline(counts.scale, &counts.now, counts.design_effect).filter(|score| score.n >= ALONE)?;
        let compared = compare(counts);
        // A dotted line is a comparison too, so it comes only where one is allowed.
        let reference = compared.as_ref().filter(|(compared, _)| compared.judged != Change::TooFew);
        let other = reference.map(|(_, other)| *other);
        let drawn = other.filter(|_| shows_other);
        let label = |value| words.scale_value(counts.scale, value);
        Some(Score {
            on_scale: OnScale::new(counts.scale.metric(), score, reference.map(|(compared, _)| compared.before)),
            distribution: Distribution::new(counts.scale, &counts.now, drawn.map(|other| &other.counted), label),
            split: Split::new(counts.now.bands(counts.scale)),
            against: other.map_or("before", |other| other.key),
            moved: drawn.map(|other| Moved::new(words, counts, other)),
            hero: Hero::new(words, counts, score, compared),
        })
    }
}

impl Moved {
    fn new(words: &Words<'_>, counts: &Counts, other: &Other) -> Moved {
        let scale = counts.scale;
        let bands = [counts.now.bands(scale), other.counted.bands(scale)];
        // Of two values the share of one says all there is to say, and the score has said it.
        let ends = Some(scale).filter(|scale| scale.values().count() > 2);
        let shift =
            ends.and_then(|scale| shift(scale, &counts.now, &other.counted, other.shared, counts.design_effect));
        Moved {
            other: other.name.clone(),
            words: shift.map(|shift| words.moved(scale.metric(), other.sort, &shift, bands)),
        }
    }
}

impl Hero {
    fn new(words: &Words<'_>, counts: &Counts, score: Estimate, compared: Option<(Compared, &Other)>) -> Hero {
        let metric = counts.scale.metric();
        let widening = design_effect::widening(counts.design_effect);
        Hero {
            figure: words.whole(score.value),
            percent: metric != Metric::Nps,
            small: score.n < ENOUGH,
            interval: words.interval(metric, score.interval),
            n: score.n,
            customers: counts.customers,
            change: match compared {
                Some((compared, other)) => told(words, metric, &compared, other)
                    .or_else(|| (score.n >= ENOUGH).then(|| too_few(words, score.n, other))),
                None => not_compared(words, counts),
            },
            confidence: words.confidence(metric, score.interval),
            widened: (widening > 1.0).then(|| words.widened(widening)),
            formula: words.text_with("formula", [("scale", counts.scale.key().into())]),
        }
    }
}

/// How the view differs, with how many responses are on both sides.
fn told(words: &Words<'_>, metric: Metric, compared: &Compared, other: &Other) -> Option<ChangeWords> {
    let mut told = words.change(metric, compared, &other.name)?;
    if other.shared > 0 {
        told.rest += " ";
        told.rest += &words.text_with("against-shared", [("n", other.shared.into())]);
    }
    Some(told)
}

/// That there are too few responses to compare: there, or on one side alone.
fn too_few(words: &Words<'_>, n: u64, other: &Other) -> ChangeWords {
    let there = other.counted.n();
    match there < ENOUGH {
        true => words.no_change(&other.name, there),
        false => {
            let own = n.max(there).saturating_sub(other.shared);
            words.not_compared(words.text_with("against-none-own", [("n", own.into())]))
        }
    }
}

/// Why there is no comparison, where one was asked for.
fn not_compared(words: &Words<'_>, counts: &Counts) -> Option<ChangeWords> {
    if let Some(why) = &counts.why_none {
        return Some(words.not_compared(why.clone()));
    }
    let other = counts.other.as_ref().filter(|other| other.key != "before")?;
    Some(match other.counted.n() {
        0 => words.no_change(&other.name, 0),
        _ => words.not_compared(words.text("against-none-same")),
    })
}

impl Breakdown {
    /// The rows of one dimension, none where none may be shown; `None` where nobody answered at all.
    pub fn new(
        words: &Words<'_>,
        counts: &Counts,
        counted: Vec<Counted>,
        dimension: &str,
        by: Vec<Choice>,
    ) -> Option<Breakdown> {
        let (scale, metric) = (counts.scale, counts.scale.metric());
        let overall = headline(scale, &counts.now, counts.design_effect)?;
        let sort = counts.other.as_ref().map(|other| other.sort).unwrap_or_default();
        let rows = breakdown::rows(scale, counted, counts.design_effect, sort);
        let mut scored: Vec<(Row, Estimate)> = rows
            .into_iter()
            .filter_map(|row| headline(scale, &row.now, counts.design_effect).map(|score| (row, score)))
            .collect();
        // People are ranked, and only by what their scores are worth.
        let ranked = (dimension == Fact::Agent.key()).then(|| {
            let nobody = ["", OTHERS].map(|value| words.fact(Fact::Agent, value));
            rank::order(&mut scored, &nobody)
        });
        // Alone there is no order.
        let ranked = ranked.filter(|_| scored.len() > 1);
        let level = ranked.map(|n| rank::level(scale, &scored[..n], counts.design_effect)).unwrap_or_default();
        let rows_on = Rows::new(metric, overall, scored.iter().map(|(_, score)| *score));
        let line = |(nth, (row, score)): (usize, (Row, Estimate))| Line {
            level: level.get(nth).copied().unwrap_or_default(),
            several: row.is_several(),
            small: row.is_small(),
            name: words.names(&row.names),
            score: words.value(metric, score.value),
            n: score.n,
            plot: rows_on.plot(score),
            split: Split::new(row.now.bands(scale)),
            change: row.change.and_then(|change| words.short_change(metric, &change)),
            address: row.address,
        };
        Some(Breakdown {
            dimension: dimension.to_owned(),
            by,
            overall: words.value(metric, overall.value),
            before: counts.other.as_ref().map(|other| other.name.clone()),
            lines: scored.into_iter().enumerate().map(line).collect(),
            ranked,
            rows_on,
        })
    }
}

impl Trend {
    /// The line of these readings, by a unit (`day`, `week`, `month` or `quarter`), over days in words.
    pub fn new(metric: Metric, readings: &[Reading], unit: &str, days: String, by: Vec<Choice>) -> Trend {
        Trend { chart: chart::Trend::new(metric, readings), by, unit: unit.to_owned(), days }
    }
}

/// The view against what it is compared with; `None` where nobody answered there, or nobody else.
pub fn compare(counts: &Counts) -> Option<(Compared, &Other)> {
    let other = counts.other.as_ref()?;
    let metric = counts.scale.metric();
    let (now, there) = (counts.now.bands(counts.scale), other.counted.bands(counts.scale));
    let comparison = compare_sharing(metric, now, there, other.shared, counts.design_effect)?;
    let compared = Compared {
        comparison,
        before: estimate::value(metric, there)?,
        judged: Change::of(comparison.p, judged_by(now.n(), there.n(), other.shared)),
        sort: other.sort,
    };
    Some((compared, other))
}
