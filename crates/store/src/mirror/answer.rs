//! What a mirror answers, in the store's own words: histograms by day, by value, and what is not in the score.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use feedback::filter::{Condition, Filter, Name, Wanted, Whose};
use feedback::{Band, Fact, Histogram, Scale, State, Tag};

use super::book::{self, Book, Place, Sets};
use super::customers::Share;
use super::sift::of_bands;
use super::sought::Search;
use super::{Mirror, find, found};
use crate::clause::Clause;
use crate::database::Read;
use crate::error::Result;
use crate::filter::{Which, and_which, of_any, owner_of};
use crate::list::Lists;
use crate::planes::{self, Calendar, Counts, Field, Marks, Sieve};
use crate::response::Property;
use crate::score::{Alike, Aside, Cell, Dimension, Key, period, sorted};
use crate::search;

/// Days on which responses lie further apart than a century are counted by SQL.
const MOST_DAYS: i64 = 40_000;

/// From so many responses on a question is asked beside the runtime, which others wait for.
const LARGE: u32 = 1_000_000;

/// Some responses of a mirrored survey.
#[derive(Clone)]
pub(crate) struct Sifted {
    mirror: Mirror,
    sieve: Sieve,
}

/// The responses of a survey that a filter chooses; `None` where SQL must be asked. A survey whose scale is not given
/// has no bands.
pub(crate) async fn sift(
    read: &mut Read,
    workspace: i64,
    survey: i64,
    filter: &Filter,
    scale: Option<Scale>,
) -> Result<Option<Sifted>> {
    let Some(mirror) = find(read, workspace, survey).await? else { return Ok(None) };
    let mut found = Vec::new();
    for condition in mirror.asked(filter, scale) {
        found.push(match condition {
            Condition::Comment(needle) => said(read, workspace, survey, needle.words()).await?,
            condition => Arc::new(marks(read, workspace, survey, condition, scale).await?),
        });
    }
    let sieve = mirror.sieve(filter, scale, &mut found.into_iter());
    Ok(Some(Sifted { mirror, sieve }))
}

/// The responses in whose comments each word begins some word. What one look finds in other surveys of the workspace is
/// kept for them: a feed of all surveys asks each.
async fn said(read: &mut Read, workspace: i64, survey: i64, words: &[String]) -> Result<Arc<Marks>> {
    let indexed = search::indexed_up_to(read, workspace, survey).await?;
    let search = |survey: i64, indexed: i64| Search { workspace, survey, words: words.to_vec(), indexed };
    let mirrors = read.mirrors();
    if let Some(found) = mirrors.as_ref().and_then(|mirrors| mirrors.sought.find(&search(survey, indexed))) {
        return Ok(found);
    }
    let (clause, places) = search::numbers(read, workspace, survey, words).await?;
    let found = found(read, clause, places.iter().map(|place| place.group)).await?;
    let mut own = Arc::default();
    for (place, marks) in places.into_iter().zip(found) {
        let marks = Arc::new(marks);
        if place.survey == survey {
            own = marks.clone();
        }
        if let Some(mirrors) = &mirrors {
            mirrors.sought.keep(search(place.survey, place.indexed), marks);
        }
    }
    Ok(own)
}

/// What SQL finds for one condition.
async fn marks(
    read: &mut Read,
    workspace: i64,
    survey: i64,
    condition: &Condition,
    scale: Option<Scale>,
) -> Result<Marks> {
    let clause = match condition {
        Condition::Tag(tags) => marked("response_tag", Some(tags), workspace, survey),
        Condition::Missing(Name::Tag) => marked("response_tag", None, workspace, survey),
        Condition::Starred(_) => marked("response_star", None, workspace, survey),
        Condition::Answer(name, wanted) => answered(name, Some(wanted), workspace, survey),
        Condition::Missing(Name::Answer(name)) => answered(name, None, workspace, survey),
        Condition::Owner(wanted) => owned(wanted, workspace, survey),
        Condition::Missing(Name::Owner) => owned(&[Whose::Nobody], workspace, survey),
        condition => {
            let scales = scale.map(|scale| (survey, scale)).into_iter().collect();
            let which = Which { filter: Filter::Is(condition.clone()), scales };
            let mut clause = Clause::new("select r.seq from response r where r.workspace = ");
            clause.bind(workspace).push(" and r.survey = ").bind(survey);
            let lists = Lists::of(read, workspace, &which.filter).await?;
            and_which(&mut clause, read.driver(), workspace, &which, &lists);
            clause
        }
    };
    let mut found = found(read, clause, [0]).await?;
    Ok(found.pop().unwrap_or_default())
}

/// The responses of a survey that those look after who are meant; where nobody is meant as well, all others.
fn owned(wanted: &[Whose], workspace: i64, survey: i64) -> Clause {
    let mut clause = Clause::new("select r.seq from response_owner o cross join response r");
    owner_of(&mut clause, wanted);
    clause.push(" and r.workspace = o.workspace and r.id = o.response and o.workspace = ").bind(workspace);
    clause.push(" and r.survey = ").bind(survey);
    clause
}

/// The responses of a survey with a mark, from the few marks and not from the many responses.
fn marked(table: &str, tags: Option<&[Tag]>, workspace: i64, survey: i64) -> Clause {
    let mut clause = Clause::new("select r.seq from ");
    clause.push(table).push(" m cross join response r where r.workspace = m.workspace and r.id = m.response");
    clause.push(" and m.workspace = ").bind(workspace).push(" and r.survey = ").bind(survey);
    if let Some(tags) = tags {
        clause.push(" and m.tag in (").list(tags.iter().map(Tag::key)).push(")");
    }
    clause
}

/// The responses of a survey that have one of the answers, or any of this name.
fn answered(name: &str, wanted: Option<&[Wanted]>, workspace: i64, survey: i64) -> Clause {
    let mut clause = Clause::new("select distinct r.seq from answer p cross join response r ");
    clause.push("where r.workspace = p.workspace and r.id = p.response and p.workspace = ").bind(workspace);
    clause.push(" and p.name = ").bind(name).push(" and r.survey = ").bind(survey);
    if let Some(wanted) = wanted {
        of_any(&mut clause, wanted);
    }
    clause
}

impl Sifted {
    /// A histogram a day, in order; `None` where SQL must be asked.
    pub(crate) async fn by_day(&self, scale: Scale) -> Option<Vec<(i64, Histogram)>> {
        let day = |(day, counts): (i64, Counts)| (day, histogram(&counts, scale));
        Some(self.counts_by_day().await?.into_iter().map(day).filter(|(_, histogram)| histogram.n() > 0).collect())
    }

    /// How many there are each day, with a score or without; `None` where SQL must be asked.
    pub(crate) async fn days(&self) -> Option<Vec<(i64, u64)>> {
        let day = |(day, counts): (i64, Counts)| (day, counts.iter().sum());
        Some(self.counts_by_day().await?.into_iter().map(day).filter(|(_, n)| *n > 0).collect())
    }

    async fn counts_by_day(&self) -> Option<Vec<(i64, Counts)>> {
        let Some((first, last)) = self.mirror.planes.days() else { return Some(Vec::new()) };
        let days = last.checked_sub(first).filter(|days| *days < MOST_DAYS)?;
        let counted = self
            .ask(move |mirror, sieve| {
                let periods: Vec<u32> = (0..=days as u32).collect();
                mirror.planes.by_day(sieve, Calendar { from: first, periods: &periods })
            })
            .await;
        Some((first..).zip(counted).collect())
    }

    /// The numbers of those of some days, when they are no more than `most`.
    pub(crate) async fn seqs(&self, days: RangeInclusive<i64>, most: usize) -> Option<Vec<u32>> {
        let seqs = self.ask(move |mirror, sieve| {
            let of_days = Sieve::And(vec![Sieve::Days(*days.start(), *days.end()), sieve.clone()]);
            mirror.planes.select(&of_days).take(most + 1).collect::<Vec<u32>>()
        });
        Some(seqs.await).filter(|seqs| seqs.len() <= most)
    }

    /// Whether each of these is one of them.
    pub(crate) fn holds(&self, seqs: &[u32]) -> Vec<bool> {
        self.mirror.planes.holds(&self.sieve, seqs)
    }

    /// A histogram.
    pub(crate) async fn histogram(&self, scale: Scale) -> Histogram {
        histogram(&self.ask(|mirror, sieve| mirror.planes.histogram(sieve)).await, scale)
    }

    /// A histogram a value, in their order, first those without one; `None` where SQL must be asked.
    pub(crate) async fn by_fact(&self, fact: Fact, scale: Scale) -> Option<Vec<(Option<String>, Histogram)>> {
        let cells = self.table(&[Dimension::Fact(fact)], scale).await?;
        let value = |cell: Cell| match cell.keys.into_iter().next() {
            Some(Key::Text(text)) => (Some(text), cell.histogram),
            _ => (None, cell.histogram),
        };
        let values: BTreeMap<Option<String>, Histogram> = cells.into_iter().map(value).collect();
        Some(values.into_iter().collect())
    }

    /// A histogram a combination of values, in no order; `None` where SQL must be asked.
    pub(crate) async fn table(&self, by: &[Dimension], scale: Scale) -> Option<Vec<Cell>> {
        let book = self.mirror.book.clone();
        let cell = |keys: Vec<Key>, counts: &Counts| Cell { keys, histogram: histogram(counts, scale) };
        let cells: Vec<Cell> = match by {
            [] => vec![Cell { keys: Vec::new(), histogram: self.histogram(scale).await }],
            [Dimension::Periods(begins)] => self
                .counts_by_day()
                .await?
                .iter()
                .filter_map(|(day, counts)| Some(cell(vec![Key::Period(period(begins, *day)?)], counts)))
                .collect(),
            [one] => {
                let field = self.field(one)?;
                let counted = self.ask(move |mirror, sieve| mirror.planes.by_field(field, sieve)).await;
                let each = |(code, counts): (u32, &Counts)| {
                    keys(&book, one, field, code).into_iter().map(|key| cell(vec![key], counts)).collect::<Vec<_>>()
                };
                (0..).zip(&counted).flat_map(each).collect()
            }
            [Dimension::Periods(begins), other] => {
                let cells = self.by_field_and_period(other, begins, scale).await?;
                let turned = |mut cell: Cell| {
                    cell.keys.reverse();
                    cell
                };
                cells.into_iter().map(turned).collect()
            }
            [other, Dimension::Periods(begins)] => self.by_field_and_period(other, begins, scale).await?,
            [one, other, ..] => {
                let [first, second] = [self.field(one)?, self.field(other)?];
                let counted = self.ask(move |mirror, sieve| mirror.planes.by_two(first, second, sieve)).await;
                let each = |counted: &planes::Cell| {
                    let seconds = keys(&book, other, second, counted.second);
                    let with = |first: Key| seconds.iter().map(move |second| vec![first.clone(), second.clone()]);
                    let all = keys(&book, one, first, counted.first).into_iter().flat_map(with);
                    all.map(|keys| cell(keys, &counted.counts)).collect::<Vec<_>>()
                };
                counted.iter().flat_map(each).collect()
            }
        };
        // Cells of the same values lie apart where a code stands for several.
        let is_spread = by.iter().any(|dimension| matches!(dimension, Dimension::Answer(_)));
        Some(together(if is_spread { sorted(cells) } else { cells }))
    }

    async fn by_field_and_period(&self, other: &Dimension, begins: &[i64], scale: Scale) -> Option<Vec<Cell>> {
        let field = self.field(other)?;
        let (first, last) = (*begins.first()?, self.mirror.planes.days()?.1);
        if last < first {
            return Some(Vec::new());
        }
        let days = last.checked_sub(first).filter(|days| *days < MOST_DAYS)?;
        let number = |day: i64| begins.partition_point(|begin| *begin <= day) as u32 - 1;
        let periods: Vec<u32> = (0..=days).map(|day| number(first + day)).collect();
        let counted = self
            .ask(move |mirror, sieve| {
                mirror.planes.by_field_and_day(field, sieve, Calendar { from: first, periods: &periods })
            })
            .await;
        let cells = |one: &planes::Cell| {
            let period = Key::Period(begins[one.second as usize]);
            let histogram = histogram(&one.counts, scale);
            let cell = |key| Cell { keys: vec![key, period.clone()], histogram: histogram.clone() };
            keys(&self.mirror.book, other, field, one.first).into_iter().map(cell).collect::<Vec<_>>()
        };
        Some(counted.iter().flat_map(cells).collect())
    }

    /// The field of a dimension; `None` where SQL must be asked.
    fn field(&self, dimension: &Dimension) -> Option<Field> {
        let field = match dimension {
            Dimension::Fact(fact) => book::of_fact(*fact),
            Dimension::Version => book::VERSION,
            Dimension::Property(name) => match self.mirror.book.property(name) {
                Place::Field(field) => field,
                Place::Nowhere | Place::Sql => return None,
            },
            Dimension::Answer(name) => return self.mirror.book.sets(name).map(Sets::field),
            Dimension::Periods(_) => return None,
        };
        self.mirror.book.page(field).map(|_| field)
    }

    /// How many responses they are chosen from.
    pub(crate) fn of(&self) -> u64 {
        u64::from(self.mirror.planes.len())
    }

    /// So many scores by customer; of very many only those of a share of the customers.
    pub(crate) async fn clusters(&self, scale: Scale, scores: u64) -> Vec<Alike> {
        let clusters = move |mirror: &Mirror, sieve: &Sieve| {
            let mut share = Share::new(&mirror.customers, scores);
            for band in [Band::Promoter, Band::Passive, Band::Detractor] {
                let of_band = Sieve::And(vec![of_bands(scale, &[band]), sieve.clone()]);
                share.add(band, mirror.planes.select(&of_band));
            }
            share.alike()
        };
        self.ask(clusters).await
    }

    /// How many, and how many of them with a comment.
    pub(crate) async fn count(&self) -> (i64, i64) {
        let [without, with] = self
            .ask(|mirror, sieve| {
                let by_comment = mirror.planes.by_field(book::COMMENT, sieve);
                [0, 1].map(|code| by_comment.get(code).map_or(0, |counts| counts.iter().sum::<u64>()))
            })
            .await;
        ((without + with) as i64, with as i64)
    }

    /// How often each value was answered under a name, in no order, and how many responses answered at all; `None` where SQL
    /// must be asked.
    pub(crate) async fn answers(&self, name: &str) -> Option<(Vec<(Property, i64)>, i64)> {
        let sets = match self.mirror.book.answer(name) {
            Place::Nowhere => return Some((Vec::new(), 0)),
            Place::Field(_) | Place::Sql => self.mirror.book.sets(name)?,
        };
        let field = sets.field();
        let counted = self.ask(move |mirror, sieve| mirror.planes.by_field(field, sieve)).await;
        let (mut values, mut answered): (Vec<(Property, i64)>, i64) = (Vec::new(), 0);
        for (code, counts) in (0..).zip(&counted) {
            let n = counts.iter().sum::<u64>() as i64;
            let set = sets.values(code);
            if n == 0 || set.is_empty() {
                continue;
            }
            answered += n;
            for value in set {
                match values.iter_mut().find(|(other, _)| other == value) {
                    Some((_, known)) => *known += n,
                    None => values.push((value.clone(), n)),
                }
            }
        }
        Some((values, answered))
    }

    /// What is not in the score; `None` where SQL must be asked.
    pub(crate) async fn aside(&self) -> Option<Aside> {
        let book = self.mirror.book.clone();
        let reasons = book.page(book::REASON)?;
        let cells = self.ask(|mirror, sieve| mirror.planes.by_two(book::STATE, book::REASON, sieve)).await;
        let mut aside = Aside::default();
        let mut excluded: BTreeMap<String, i64> = BTreeMap::new();
        for cell in cells {
            let n = cell.counts.iter().sum::<u64>() as i64;
            match book::state(cell.first) {
                Some(State::Confirmed) => aside.without_score += cell.counts[0] as i64,
                Some(State::Provisional) => aside.provisional += n,
                Some(State::Test) => aside.test += n,
                Some(State::Excluded) => {
                    let reason = match reasons.value(cell.second) {
                        Some(Property::Text(reason)) => reason.clone(),
                        _ => String::new(),
                    };
                    *excluded.entry(reason).or_default() += n;
                }
                None => {}
            }
        }
        aside.excluded = excluded.into_iter().collect();
        Some(aside)
    }

    /// Asks the planes; beside the runtime where it takes long.
    async fn ask<T: Send + 'static>(&self, question: impl FnOnce(&Mirror, &Sieve) -> T + Send + 'static) -> T {
        if self.mirror.planes.len() < LARGE {
            return question(&self.mirror, &self.sieve);
        }
        let Sifted { mirror, sieve } = self.clone();
        let asked = tokio::task::spawn_blocking(move || question(&mirror, &sieve)).await;
        asked.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()))
    }
}

/// What a code of a dimension's field stands for: of answers for several values.
fn keys(book: &Book, dimension: &Dimension, field: Field, code: u32) -> Vec<Key> {
    let values = match dimension {
        Dimension::Answer(name) => book.sets(name).map_or(&[][..], |sets| sets.values(code)),
        _ => book.page(field).and_then(|page| page.value(code)).map_or(&[][..], std::slice::from_ref),
    };
    let key = |value: &Property| match value {
        Property::Number(number) => Key::Number(*number),
        Property::Text(text) => Key::Text(text.clone()),
    };
    if values.is_empty() { vec![Key::Missing] } else { values.iter().map(key).collect() }
}

/// Cells of the same values, which come one behind the other, as one; none without a score.
fn together(cells: Vec<Cell>) -> Vec<Cell> {
    let mut all: Vec<Cell> = Vec::new();
    for cell in cells.into_iter().filter(|cell| cell.histogram.n() > 0) {
        match all.last_mut() {
            Some(last) if last.keys == cell.keys => last.histogram += cell.histogram,
            _ => all.push(cell),
        }
    }
    all
}

/// Scores of the scale; others are from before it changed.
fn histogram(counts: &Counts, scale: Scale) -> Histogram {
    let mut histogram = Histogram::default();
    for (value, n) in (0..).zip(&counts[1..]) {
        if let Ok(score) = scale.score(value) {
            histogram.add_n(score, *n);
        }
    }
    histogram
}
