//! Counts that scores are made of. Each is asked of the survey's mirror first; where there is none, days and places are
//! answered from the sums, in constant time, and anything finer is counted from the facts. All give the same numbers, and
//! tests say so.

mod table;

use std::collections::BTreeMap;

pub use table::{Cell, Dimension, Key, table, table_in_sql};
pub(crate) use table::{period, sorted};

use feedback::filter::{Condition, Filter, Name, Span, Whole};
use feedback::{Band, Bands, Histogram, Scale};

use crate::clause::{Clause, bind_all};
use crate::database::{Driver, Read, sql};
use crate::error::Result;
use crate::filter::{Which, and_which};
use crate::list::Lists;
use crate::mirror;
use crate::response::fact_is;
use crate::response::{Fact, State};
use crate::rollup::NO_SCORE;

/// Which confirmed responses of one survey.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slice {
    /// Whose.
    pub workspace: i64,
    /// Which survey.
    pub survey: i64,
    /// From this calendar day on.
    pub from_day: Option<i64>,
    /// Until this calendar day, included.
    pub to_day: Option<i64>,
    /// Each fact has this value; an empty value means that the fact is missing.
    pub facts: Vec<(Fact, String)>,
    /// What the filter language asks.
    pub which: Which,
}

impl Slice {
    /// All of it in one filter.
    fn filter(&self) -> Filter {
        let mut parts = facts_are(&self.facts);
        let days = Span { from: self.from_day, to: self.to_day };
        if days != (Span { from: None, to: None }) {
            parts.push(Condition::whole(Whole::Day, days).into());
        }
        parts.push(self.which.filter.clone());
        Filter::All(parts)
    }

    /// Those that make the score.
    fn scored(&self) -> Filter {
        let confirmed = Filter::from(Condition::state_is(State::Confirmed));
        Filter::All(vec![
            confirmed,
            Filter::from(Condition::missing(Name::Whole(Whole::Score))).negated(),
            self.filter(),
        ])
    }

    fn scale(&self) -> Option<Scale> {
        self.which.scale_of(self.survey)
    }

    /// The sums know days and places; nothing else.
    fn is_summed(&self) -> bool {
        self.facts.iter().all(|(fact, _)| *fact == Fact::Place)
            && self.which.asks_only(&[Name::Fact(Fact::Place), Name::Whole(Whole::Day)])
    }
}

/// Responses that are not in the score, and how many they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aside {
    /// Confirmed, with a comment but without a score.
    pub without_score: i64,
    /// Waiting for a second press.
    pub provisional: i64,
    /// Trials.
    pub test: i64,
    /// Left out by somebody here, by reason.
    pub excluded: Vec<(String, i64)>,
}

/// The scores of the slice, a histogram a calendar day, in the order of days. Days without a score are absent.
///
/// # Errors
/// When the database fails.
pub async fn by_day(read: &mut Read, slice: &Slice, scale: Scale) -> Result<Vec<(i64, Histogram)>> {
    if let Some(sifted) = mirror::sift(read, slice.workspace, slice.survey, &slice.scored(), slice.scale()).await?
        && let Some(days) = sifted.by_day(scale).await
    {
        return Ok(days);
    }
    by_day_in_sql(read, slice, scale).await
}

/// As [`by_day`], without the mirror.
///
/// # Errors
/// When the database fails.
pub async fn by_day_in_sql(read: &mut Read, slice: &Slice, scale: Scale) -> Result<Vec<(i64, Histogram)>> {
    let mut clause = if slice.is_summed() {
        let mut clause =
            Clause::new("select r.day, r.value, cast(sum(r.n) as bigint) from rollup r where r.workspace = ");
        clause.bind(slice.workspace).push(" and r.survey = ").bind(slice.survey);
        clause.push(" and r.question = 0 and r.value <> ").bind(NO_SCORE);
        clause
    } else {
        let mut clause = Clause::new("select r.day, r.score as value, count(*) from response r where r.workspace = ");
        clause.bind(slice.workspace).push(" and r.survey = ").bind(slice.survey);
        clause.push(" and r.score is not null");
        clause
    };
    clause.push(" and r.state = ").bind(State::Confirmed.key());
    let lists = Lists::of(read, slice.workspace, &slice.which.filter).await?;
    if slice.is_summed() {
        // The sums have no instants, and days are in their key.
        clause.push(" and r.day between ").bind(slice.from_day.unwrap_or(i64::MIN));
        clause.push(" and ").bind(slice.to_day.unwrap_or(i64::MAX));
        where_facts(&mut clause, read.driver(), slice, &lists);
        clause.push(" group by r.day, r.value");
    } else {
        where_slice(&mut clause, read.driver(), slice, &lists);
        clause.push(" group by r.day, r.score");
    }
    let rows: Vec<(i64, i64, i64)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(histograms(rows, scale).into_iter().collect())
}

/// The scores of the slice, one histogram.
///
/// # Errors
/// When the database fails.
pub async fn histogram(read: &mut Read, slice: &Slice, scale: Scale) -> Result<Histogram> {
    if let Some(sifted) = mirror::sift(read, slice.workspace, slice.survey, &slice.scored(), slice.scale()).await? {
        return Ok(sifted.histogram(scale).await);
    }
    Ok(by_day_in_sql(read, slice, scale).await?.into_iter().map(|(_, histogram)| histogram).sum())
}

/// The scores of the slice by the values of one fact; a missing value is `None`.
///
/// # Errors
/// When the database fails.
pub async fn by_fact(
    read: &mut Read,
    slice: &Slice,
    fact: Fact,
    scale: Scale,
) -> Result<Vec<(Option<String>, Histogram)>> {
    if let Some(sifted) = mirror::sift(read, slice.workspace, slice.survey, &slice.scored(), slice.scale()).await?
        && let Some(values) = sifted.by_fact(fact, scale).await
    {
        return Ok(values);
    }
    by_fact_in_sql(read, slice, fact, scale).await
}

/// As [`by_fact`], without the mirror.
///
/// # Errors
/// When the database fails.
pub async fn by_fact_in_sql(
    read: &mut Read,
    slice: &Slice,
    fact: Fact,
    scale: Scale,
) -> Result<Vec<(Option<String>, Histogram)>> {
    let mut clause = Clause::new("select r.");
    clause.push(fact.key()).push(", r.score, count(*) from response r where r.workspace = ").bind(slice.workspace);
    clause.push(" and r.survey = ").bind(slice.survey);
    clause.push(" and r.score is not null and r.state = ").bind(State::Confirmed.key());
    let lists = Lists::of(read, slice.workspace, &slice.which.filter).await?;
    where_slice(&mut clause, read.driver(), slice, &lists);
    clause.push(" group by r.").push(fact.key()).push(", r.score");
    let rows: Vec<(Option<String>, i64, i64)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(histograms(rows, scale).into_iter().collect())
}

/// What is not in the score, in the days and facts of the slice.
///
/// # Errors
/// When the database fails.
pub async fn aside(read: &mut Read, slice: &Slice) -> Result<Aside> {
    if let Some(sifted) = mirror::sift(read, slice.workspace, slice.survey, &slice.filter(), slice.scale()).await?
        && let Some(aside) = sifted.aside().await
    {
        return Ok(aside);
    }
    aside_in_sql(read, slice).await
}

/// As [`aside`], without the mirror.
///
/// # Errors
/// When the database fails.
pub async fn aside_in_sql(read: &mut Read, slice: &Slice) -> Result<Aside> {
    let mut clause = Clause::new(
        "select r.state, r.reason, count(*) from response r where (r.state <> 'confirmed' or r.score is null) \
         and r.workspace = ",
    );
    clause.bind(slice.workspace).push(" and r.survey = ").bind(slice.survey);
    let lists = Lists::of(read, slice.workspace, &slice.which.filter).await?;
    where_slice(&mut clause, read.driver(), slice, &lists);
    clause.push(" group by r.state, r.reason order by r.state, r.reason nulls first");
    let rows: Vec<(String, Option<String>, i64)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    let mut aside = Aside::default();
    for (state, reason, n) in rows {
        match State::from_key(&state) {
            Some(State::Confirmed) => aside.without_score += n,
            Some(State::Provisional) => aside.provisional += n,
            Some(State::Test) => aside.test += n,
            Some(State::Excluded) | None => aside.excluded.push((reason.unwrap_or_default(), n)),
        }
    }
    Ok(aside)
}

/// Customers who gave the same number of scores in each band. Customers are many, but few of them answer often, so
/// these are few.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alike {
    /// The scores of each of them.
    pub bands: Bands,
    /// How many customers they are.
    pub customers: u64,
    /// Whether they are known; a response that names nobody counts as a customer of its own.
    pub known: bool,
}

/// The scores of the slice by customer, from memory: of very many only those of a share of the customers. `None` where SQL
/// must be asked, or may be: in a survey of at most `few` responses.
///
/// # Errors
/// When the database fails.
pub(crate) async fn clusters_of_many(
    read: &mut Read,
    slice: &Slice,
    scale: Scale,
    scores: u64,
    few: u64,
) -> Result<Option<Vec<Alike>>> {
    let sifted = mirror::sift(read, slice.workspace, slice.survey, &slice.scored(), slice.scale()).await?;
    Ok(match sifted.filter(|sifted| sifted.of() > few) {
        Some(sifted) => Some(sifted.clusters(scale, scores).await),
        None => None,
    })
}

/// The scores of the slice by customer.
///
/// # Errors
/// When the database fails.
pub async fn clusters(read: &mut Read, slice: &Slice, scale: Scale) -> Result<Vec<Alike>> {
    let [worst, best] = edges(scale);
    let mut clause = Clause::new(
        "select known, promoters, passives, detractors, count(*) from (select r.contact is not null as known, \
         count(*) filter (where r.score >= ",
    );
    clause.bind(best).push(") as promoters, count(*) filter (where r.score > ").bind(worst);
    clause.push(" and r.score < ").bind(best).push(") as passives, count(*) filter (where r.score <= ").bind(worst);
    clause.push(") as detractors from response r where r.score between ").bind(i64::from(scale.min()));
    clause.push(" and ").bind(i64::from(scale.max())).push(" and r.workspace = ").bind(slice.workspace);
    clause.push(" and r.survey = ").bind(slice.survey).push(" and r.state = ").bind(State::Confirmed.key());
    let lists = Lists::of(read, slice.workspace, &slice.which.filter).await?;
    where_slice(&mut clause, read.driver(), slice, &lists);
    clause.push(
        " group by coalesce(r.contact, r.id), r.contact is not null) as customer \
         group by known, promoters, passives, detractors",
    );
    let rows: Vec<(bool, i64, i64, i64, i64)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    let whole = |n: i64| u64::try_from(n).unwrap_or_default();
    let alike = rows.into_iter().map(|(known, promoters, passives, detractors, customers)| Alike {
        bands: Bands { promoters: whole(promoters), passives: whole(passives), detractors: whole(detractors) },
        customers: whole(customers),
        known,
    });
    Ok(alike.collect())
}

/// The best score of the worst band and the worst score of the best band.
fn edges(scale: Scale) -> [i64; 2] {
    let of = |band: Band| {
        scale
            .values()
            .map(i64::from)
            .filter(move |value| scale.score(*value).is_ok_and(|score| scale.band(score) == band))
    };
    [of(Band::Detractor).next_back().unwrap_or(-1), of(Band::Promoter).next().unwrap_or(i64::MAX)]
}

/// The values that a fact has in a survey (in all surveys of the workspace without one), in the order of their bytes.
///
/// # Errors
/// When the database fails.
pub async fn values(read: &mut Read, workspace: i64, survey: Option<i64>, fact: Fact) -> Result<Vec<String>> {
    let mut clause = Clause::new("select distinct value from dictionary where workspace = ");
    clause.bind(workspace).push(" and fact = ").bind(fact.key());
    if let Some(survey) = survey {
        clause.push(" and survey = ").bind(survey);
    }
    clause.push(" order by 1 limit 500");
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// Each fact has its value; an empty value means that the fact is missing.
pub(crate) fn facts_are(facts: &[(Fact, String)]) -> Vec<Filter> {
    let is = |(fact, value): &(Fact, String)| match value.as_str() {
        // A place is never missing, and never empty.
        "" if *fact != Fact::Place => Condition::missing(Name::Fact(*fact)).into(),
        value => Condition::fact_is(*fact, value).into(),
    };
    facts.iter().map(is).collect()
}

/// The names of the workspace's own properties that responses of a survey have, in the order of their bytes; at most
/// 500, and only of the latest 20,000 responses where there is no mirror yet.
///
/// # Errors
/// When the database fails.
pub async fn properties(read: &mut Read, workspace: i64, survey: i64) -> Result<Vec<String>> {
    if let Some(names) = mirror::properties(read, workspace, survey).await? {
        return Ok(names);
    }
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select distinct p.property from survey_counter c
             join response r on r.workspace = c.workspace and r.survey = c.survey and r.seq >= c.seq - 20000
             join response_property p on p.workspace = r.workspace and p.response = r.id
             where c.workspace = $1 and c.survey = $2 order by 1 limit 500",
        )
        .bind(workspace)
        .bind(survey)
        .fetch_all(conn)
        .await?
    }))
}

/// Milliseconds.
const DAY: i64 = 86_400_000;

/// From a day, until a day. Days are a workspace's own and have no index; instants have one, and no zone is a day off.
pub(crate) fn where_days(clause: &mut Clause, from: Option<i64>, to: Option<i64>) {
    if let Some(day) = from {
        clause.push(" and r.day >= ").bind(day).push(" and r.at >= ").bind(day.saturating_sub(1).saturating_mul(DAY));
    }
    if let Some(day) = to {
        clause.push(" and r.day <= ").bind(day).push(" and r.at < ").bind(day.saturating_add(2).saturating_mul(DAY));
    }
}

fn where_slice(clause: &mut Clause, driver: Driver, slice: &Slice, lists: &Lists) {
    where_days(clause, slice.from_day, slice.to_day);
    where_facts(clause, driver, slice, lists);
}

fn where_facts(clause: &mut Clause, driver: Driver, slice: &Slice, lists: &Lists) {
    for (fact, value) in &slice.facts {
        fact_is(clause, *fact, value);
    }
    and_which(clause, driver, slice.workspace, &slice.which, lists);
}

fn histograms<K: Ord>(rows: Vec<(K, i64, i64)>, scale: Scale) -> BTreeMap<K, Histogram> {
    let mut all: BTreeMap<K, Histogram> = BTreeMap::new();
    for (key, value, n) in rows {
        match (scale.score(value), u64::try_from(n)) {
            (Ok(score), Ok(n @ 1..)) => all.entry(key).or_default().add_n(score, n),
            // A cell that sank to zero, or a score from before the scale changed: neither counts.
            _ => continue,
        }
    }
    all
}
