//! The parts of a survey's page, made from counts: the score, the trend, the breakdown.
//! Everything that is left to a template here is where it stands.

use feedback::compare::compare_bands;
use feedback::{Change, Estimate, Histogram, Metric, Scale, design_effect, estimate, headline};
use serde::Serialize;

use crate::breakdown::{self, ALONE, Counted, Row};
use crate::chart::{self, Distribution, OnScale, Reading, RowPlot, Rows, Split};
use crate::web::filters::Choice;
use crate::words::{ChangeWords, Compared, ShortChange, Words};

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
    /// Against the period before.
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
    /// By day, week or month.
    pub by: Vec<Choice>,
    /// What one point is: `day`, `week` or `month`.
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
    /// The period before in words; `None` where nothing is compared.
    pub before: Option<String>,
    /// The rows.
    pub lines: Vec<Line>,
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
    /// Against the period before.
    pub change: Option<ShortChange>,
}

/// What was counted in a view, and in the period before it.
#[derive(Clone, Debug)]
pub struct Counts {
    /// The scale of the question.
    pub scale: Scale,
    /// This period.
    pub now: Histogram,
    /// The period before, with its name (`the 30 days before`); `None` where there is none.
    pub before: Option<(Histogram, String)>,
    /// See `feedback::design_effect`; 1 where customers are not known.
    pub design_effect: f64,
    /// How many customers answered, where that is known.
    pub customers: Option<u64>,
}

impl Score {
    /// The score of these counts; `None` under five responses.
    pub fn new(words: &Words<'_>, counts: &Counts) -> Option<Score> {
        let score = headline(counts.scale, &counts.now, counts.design_effect).filter(|score| score.n >= ALONE)?;
        let compared = compare(counts);
        // A dotted line is a comparison too, so it comes only where one is allowed.
        let reference = compared.as_ref().filter(|(compared, _)| compared.judged != Change::TooFew);
        Some(Score {
            on_scale: OnScale::new(counts.scale.metric(), score, reference.map(|(compared, _)| compared.before)),
            hero: Hero::new(words, counts, score, compared),
            distribution: Distribution::new(counts.scale, &counts.now, |value| words.scale_value(counts.scale, value)),
            split: Split::new(counts.now.bands(counts.scale)),
        })
    }
}

impl Hero {
    fn new(words: &Words<'_>, counts: &Counts, score: Estimate, compared: Option<(Compared, &str)>) -> Hero {
        let metric = counts.scale.metric();
        let widening = design_effect::widening(counts.design_effect);
        Hero {
            figure: words.whole(score.value),
            percent: metric != Metric::Nps,
            small: score.n < feedback::compare::ENOUGH,
            interval: words.interval(metric, score.interval),
            n: score.n,
            customers: counts.customers,
            change: compared.map(|(compared, period)| words.change(metric, &compared, period)),
            confidence: words.confidence(metric, score.interval),
            widened: (widening > 1.0).then(|| {
                let times = words.format().number((widening * 10.0).round() / 10.0);
                words.text_with("widened", [("times", times.into())])
            }),
            formula: words.text_with("formula", [("scale", counts.scale.key().into())]),
        }
    }
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
        let rows = breakdown::rows(scale, counted, counts.design_effect);
        let scored: Vec<(Row, Estimate)> = rows
            .into_iter()
            .filter_map(|row| headline(scale, &row.now, counts.design_effect).map(|score| (row, score)))
            .collect();
        let rows_on = Rows::new(metric, overall, scored.iter().map(|(_, score)| *score));
        let line = |(row, score): (Row, Estimate)| Line {
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
            before: counts.before.as_ref().map(|(_, period)| period.clone()),
            lines: scored.into_iter().map(line).collect(),
            rows_on,
        })
    }
}

impl Trend {
    /// The line of these readings, by a unit (`day`, `week` or `month`), over days in words.
    pub fn new(metric: Metric, readings: &[Reading], unit: &str, days: String, by: Vec<Choice>) -> Trend {
        Trend { chart: chart::Trend::new(metric, readings), by, unit: unit.to_owned(), days }
    }
}

/// The view against the period before it; `None` where nobody answered then.
pub fn compare(counts: &Counts) -> Option<(Compared, &str)> {
    let (before, period) = counts.before.as_ref()?;
    let metric = counts.scale.metric();
    let (now, earlier) = (counts.now.bands(counts.scale), before.bands(counts.scale));
    let comparison = compare_bands(metric, now, earlier, counts.design_effect)?;
    let compared = Compared {
        comparison,
        before: estimate::value(metric, earlier)?,
        judged: Change::of(comparison.p, now.n().min(earlier.n())),
    };
    Some((compared, period))
}
