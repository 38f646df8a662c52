//! The table of a query put together: names, figures and colours, and no more questions.

use feedback::query::{self, Dimension, Measure, Query, QueryError, Unit};
use feedback::{Change, Histogram, Metric, Questionnaire, compare::ENOUGH, headline};
use store::response::{Fact, Property};
use store::score::Key;
use store::survey::Survey;

use super::{CHOICES, PERIODS, Shown, Table, View};
use crate::breakdown::ALONE;
use crate::clock::date_of;
use crate::query::{Answer, Refused, Told};
use crate::reader::OTHERS;
use crate::web::address::address;
use crate::web::asking::Wrong;
use crate::web::filters::Choice;
use crate::web::grid::Line;
use crate::web::planner::Back;
use crate::web::shell::Shell;
use crate::web::survey::over_time::label;
use crate::words::Words;

/// So many rows are shown, the largest.
const ROWS: usize = 60;

/// So many columns are shown: the latest periods, or the largest.
const COLUMNS: usize = 26;

/// How far from the whole a cell is far, in shares of the whole scale: one point of a hundred up to these has no colour.
const STEPS: [f64; 3] = [0.025, 0.075, 0.15];

/// What it is put together from.
pub struct Drawing<'a> {
    /// In whose words.
    pub words: &'a Words<'a>,
    /// Of what.
    pub survey: &'a Survey,
    /// What was asked, or the usual.
    pub query: Query,
    /// By what it can be told apart.
    pub dimensions: Vec<Dimension>,
    /// What the versions of the survey ask, the newest first.
    pub ever: &'a [Questionnaire],
}

impl Drawing<'_> {
    /// The page.
    pub fn view(
        &self,
        shell: Shell,
        asked: Result<Query, (String, QueryError)>,
        answer: Option<Result<Answer, Refused>>,
        whole: Option<Answer>,
        today: i64,
    ) -> View {
        let words = self.words;
        let path = format!("/surveys/{}", self.survey.id);
        let (answer, refused) = match answer {
            Some(Ok(answer)) => (Some(answer), None),
            Some(Err(refused)) => (None, Some(words.no_answer(&refused))),
            None => (None, None),
        };
        let hidden = answer.as_ref().map(|answer| answer.hidden).filter(|hidden| hidden.cells > 0);
        let whole = whole.and_then(|whole| whole.cells.into_iter().next()).map(|cell| cell.histogram);
        let days = answer.as_ref().map(|answer| {
            let first = answer.first.unwrap_or(answer.last);
            words.days(date_of(first), date_of(answer.last.min(today.max(first))))
        });
        View {
            shell,
            survey: Back { name: self.survey.name.clone(), address: address(&path, &[]) },
            metric: self.survey.scale.metric(),
            action: format!("{path}/table"),
            text: asked.as_ref().map_or_else(|(text, _)| text.clone(), Query::to_string),
            wrong: asked.err().map(|(text, error)| Wrong::at(&text, error.byte, words.no_query(&error.problem))),
            refused,
            choices: self.choices(),
            table: answer.zip(whole).and_then(|(answer, whole)| self.table(answer, &whole)),
            days: days.unwrap_or_default(),
            is_kept_back: false,
            hidden: hidden.map(|hidden| [hidden.cells as u64, hidden.n]),
            overlaps: self.query.by.iter().any(|by| self.overlaps(by)),
        }
    }

    fn choices(&self) -> Vec<(&'static str, Vec<Choice>)> {
        let words = self.words;
        let choice = |value: String, label: String, chosen: bool| Choice { value, label, chosen };
        let by = |at: usize| {
            let chosen = self.query.by.get(at);
            let none = choice(String::new(), words.text("grid-none"), chosen.is_none());
            let known = self.dimensions.iter().chain(chosen.filter(|one| !self.dimensions.contains(one)));
            let one = |one: &Dimension| choice(word(one), self.name(one), chosen == Some(one));
            std::iter::once(none).chain(known.map(one)).collect::<Vec<_>>()
        };
        let measures = Measure::ALL.map(|measure| {
            choice(measure.key().to_owned(), words.text(&format!("grid-{measure}")), measure == self.query.measure)
        });
        let period = self.query.period.to_string();
        let mut periods: Vec<Choice> = PERIODS
            .map(|key| choice(key.to_owned(), words.text(&format!("period-{key}")), key == period))
            .into_iter()
            .collect();
        if !PERIODS.contains(&period.as_str()) {
            periods.push(choice(period.clone(), period, true));
        }
        let [measure, rows, columns, within] = CHOICES;
        vec![(measure, measures.into()), (rows, by(0)), (columns, by(1)), (within, periods)]
    }

    fn name(&self, dimension: &Dimension) -> String {
        match dimension {
            Dimension::Fact(fact) => self.words.text(&format!("filter-{fact}")),
            Dimension::Property(name) => self.words.property(name),
            Dimension::Answer(name) => self.words.question(self.ever, name),
            Dimension::Version => self.words.text("fact-version"),
            Dimension::Time(unit) => self.words.text(&format!("grid-{unit}")),
        }
    }

    /// Whether a response can stand under several values.
    fn overlaps(&self, dimension: &Dimension) -> bool {
        matches!(dimension, Dimension::Answer(name) if query::is_several(name, self.ever))
    }

    /// The values of a dimension in the order in which the survey offers them; none where it offers none.
    fn order(&self, by: Option<&Dimension>) -> Vec<Key> {
        let Some(Dimension::Answer(name)) = by else { return Vec::new() };
        let values = query::counted(self.ever).into_iter().find(|(other, _)| other == name).map(|(_, values)| values);
        let key = |value: Property| match value {
            Property::Number(number) => Key::Number(number),
            Property::Text(text) => Key::Text(text),
        };
        values.into_iter().flatten().map(key).collect()
    }

    fn table(&self, answer: Answer, whole: &Histogram) -> Option<Table> {
        if whole.n() < ALONE {
            return None;
        }
        let of = |at: usize| self.query.by.get(at);
        let axis = |at: usize| axis(of(at), &self.order(of(at)), &answer.cells, at);
        let (mut rows, mut columns) = (axis(0), axis(1));
        let few_from = rank(of(0), of(1), &mut rows, &answer.cells, |histogram| {
            headline(self.survey.scale, histogram, answer.design_effect).map_or(f64::MIN, |score| score.value)
        });
        let (more_rows, more_columns) = (cut(&mut rows, of(0), ROWS), cut(&mut columns, of(1), COLUMNS));
        let largest = answer.cells.iter().map(|cell| cell.histogram.n()).max().unwrap_or_default();
        let cell = |row: &Option<Key>, column: &Option<Key>| {
            let keys: Vec<&Key> = [row, column].into_iter().flatten().collect();
            let found = answer.cells.iter().find(|cell| cell.keys.iter().eq(keys.iter().copied()))?;
            Some(self.shown(&found.histogram, whole, [largest as f64, answer.design_effect], Some(found)))
        };
        let line = |row: &Option<Key>| Line {
            name: row.as_ref().zip(of(0)).map_or_else(|| self.words.text("grid-whole"), |(key, by)| self.key(by, key)),
            cells: columns.iter().map(|column| cell(row, column)).collect(),
        };
        let column =
            |key: &Option<Key>| key.as_ref().zip(of(1)).map_or_else(String::new, |(key, by)| self.key(by, key));
        Some(Table {
            rows: of(0).map(|by| self.name(by)).unwrap_or_default(),
            columns: of(1).map(|by| self.name(by)).unwrap_or_default(),
            head: columns.iter().map(column).collect(),
            lines: rows.iter().map(line).collect(),
            whole: self.shown(whole, whole, [whole.n() as f64, answer.design_effect], None),
            few_from: few_from.filter(|from| *from < rows.len()),
            is_ranked: few_from.is_some(),
            more_rows,
            more_columns,
        })
    }

    /// What a value is called.
    fn key(&self, by: &Dimension, key: &Key) -> String {
        let words = self.words;
        match (by, key) {
            (Dimension::Answer(_), Key::Missing) => words.text("grid-no-answer"),
            (Dimension::Answer(name), Key::Text(text)) => words.answer(self.ever, name, &Property::Text(text.clone())),
            (Dimension::Answer(name), Key::Number(number)) => words.answer(self.ever, name, &Property::Number(*number)),
            (_, Key::Missing) => words.text("fact-unknown"),
            (Dimension::Fact(fact), Key::Text(text)) => words.fact(*fact, text),
            (Dimension::Version, Key::Number(number)) => {
                words.text_with("version", [("number", (*number as i64).into())])
            }
            (Dimension::Time(unit), Key::Period(day)) => {
                label(*unit, words, date_of(*day), matches!(unit, Unit::Day | Unit::Week))
            }
            (_, Key::Text(text)) => text.clone(),
            (_, Key::Number(number)) => number.to_string(),
            (_, Key::Period(day)) => date_of(*day).to_string(),
        }
    }

    fn shown(
        &self,
        histogram: &Histogram,
        whole: &Histogram,
        [largest, design_effect]: [f64; 2],
        told: Option<&Told>,
    ) -> Shown {
        let (words, scale) = (self.words, self.survey.scale);
        let metric = scale.metric();
        let of = |histogram: &Histogram| headline(scale, histogram, design_effect);
        let score = of(histogram);
        let (value, reference, range) = match self.query.measure {
            Measure::Score => {
                let range = if metric == Metric::Nps { 200.0 } else { 100.0 };
                (score.map(|score| score.value), of(whole).map(|score| score.value), range)
            }
            Measure::Mean => (histogram.mean(), whole.mean(), f64::from(scale.max() - scale.min())),
            // More is not better: from few to many in one colour.
            Measure::Responses => (Some(histogram.n() as f64), Some(0.0), largest.max(1.0) / 0.2),
        };
        let figure = match self.query.measure {
            Measure::Score => words.value(metric, value.unwrap_or_default()),
            Measure::Mean => words.format().number((value.unwrap_or_default() * 10.0).round() / 10.0),
            Measure::Responses => words.whole(value.unwrap_or_default()),
        };
        let change = told.and_then(|told| told.compared.as_ref()).filter(|(_, change)| *change == Change::Real);
        Shown {
            figure,
            n: histogram.n(),
            interval: score.map(|score| words.interval(metric, score.interval)).unwrap_or_default(),
            heat: value.zip(reference).map_or(0, |(value, reference)| heat((value - reference) / range)),
            small: histogram.n() < ENOUGH,
            change: change.map(|(compared, _)| signed(words, compared.difference)),
        }
    }
}

/// The word that stands for a dimension in the form; of a property or question its bare name follows.
fn word(dimension: &Dimension) -> String {
    match dimension {
        Dimension::Answer(name) => format!("answer.{name}"),
        Dimension::Property(name) => format!("property.{name}"),
        other => other.to_string(),
    }
}

/// The values of a dimension, in their order; one that is none where there is no such dimension.
fn axis(by: Option<&Dimension>, order: &[Key], cells: &[Told], at: usize) -> Vec<Option<Key>> {
    if by.is_none() {
        return vec![None];
    }
    let mut counted: Vec<(&Key, u64)> = Vec::new();
    for cell in cells {
        let Some(key) = cell.keys.get(at) else { continue };
        match counted.iter_mut().find(|(other, _)| *other == key) {
            Some((_, n)) => *n += cell.histogram.n(),
            None => counted.push((key, cell.histogram.n())),
        }
    }
    match by {
        // Time and versions stand in their order, all else by size.
        Some(Dimension::Time(_) | Dimension::Version) => {
            counted.sort_by(|(one, _), (other, _)| one.partial_cmp(other).unwrap_or(std::cmp::Ordering::Equal));
        }
        // What was chosen or rated stands as it was asked; behind it what nobody offers any more, and no answer.
        Some(Dimension::Answer(_)) => counted.sort_by_key(|(key, _)| {
            (**key == Key::Missing, order.iter().position(|other| other == *key).unwrap_or(order.len()))
        }),
        _ => counted.sort_by_key(|(_, n)| std::cmp::Reverse(*n)),
    }
    counted.into_iter().map(|(key, _)| Some(key.clone())).collect()
}

/// Puts agents alone, who have enough responses, in the order of their scores, before all others; from which row on there
/// are too few.
fn rank(
    rows: Option<&Dimension>,
    columns: Option<&Dimension>,
    keys: &mut [Option<Key>],
    cells: &[Told],
    score: impl Fn(&Histogram) -> f64,
) -> Option<usize> {
    if rows != Some(&Dimension::Fact(Fact::Agent)) || columns.is_some() {
        return None;
    }
    let of = |key: &Option<Key>| cells.iter().find(|cell| cell.keys.iter().eq(key.iter())).map(|cell| &cell.histogram);
    let is_enough = |key: &Option<Key>| {
        let is_somebody = matches!(key, Some(Key::Text(agent)) if agent != OTHERS);
        is_somebody && of(key).is_some_and(|histogram| histogram.n() >= ENOUGH)
    };
    keys.sort_by(|one, other| {
        is_enough(other).cmp(&is_enough(one)).then_with(|| match is_enough(one) {
            true => of(other).map(&score).unwrap_or(f64::MIN).total_cmp(&of(one).map(&score).unwrap_or(f64::MIN)),
            false => std::cmp::Ordering::Equal,
        })
    });
    Some(keys.iter().filter(|key| is_enough(key)).count())
}

/// Leaves out what is too much: the oldest periods, or the smallest. How many. Numbers that are left stand in their order.
fn cut(keys: &mut Vec<Option<Key>>, by: Option<&Dimension>, most: usize) -> usize {
    let more = keys.len().saturating_sub(most);
    match by {
        Some(Dimension::Time(_)) => drop(keys.drain(..more)),
        Some(Dimension::Property(_)) => {
            keys.truncate(most);
            if keys.iter().all(|key| matches!(key, Some(Key::Number(_) | Key::Missing))) {
                keys.sort_by(|one, other| one.partial_cmp(other).unwrap_or(std::cmp::Ordering::Equal));
            }
        }
        _ => keys.truncate(most),
    }
    more
}

/// `+8`, `−3`.
fn signed(words: &Words<'_>, difference: f64) -> String {
    let whole = words.whole(difference);
    if difference > 0.0 { format!("+{whole}") } else { whole }
}

/// From far below to far above, -3 to 3.
fn heat(far: f64) -> i8 {
    let steps = STEPS.iter().filter(|step| far.abs() >= **step).count() as i8;
    if far < 0.0 { -steps } else { steps }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colour_says_how_far_from_the_whole() {
        assert_eq!([0.0, 0.02, 0.03, -0.08, 0.5, -0.5].map(heat), [0, 0, 1, -2, 3, -3]);
    }
}
