//! Scores, with what is needed to judge them: n, counts, interval, and the period before. Nothing is averaged: every
//! number comes from counts that add up. Fewer than five answers are never told apart.

mod group;

use std::collections::BTreeMap;

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use feedback::query::told_apart;
use feedback::{Change, Comparison, Histogram, Scale, compare_sharing, estimate, judged_by, rounding};
use serde::{Deserialize, Serialize};
use store::Read;
use store::filter::Which;
use store::list::Named;
use store::response::Fact;
use store::score::{Aside, Dimension, Slice};
use utoipa::{IntoParams, ToSchema};

use super::ask::{self, Asked};
use super::key::Reader;
use super::tables::Small;
use super::{surveys, words};
use crate::app::App;
use crate::clock::date_of;
use crate::query;
use crate::web::problem::Problem;
use crate::web::survey::against::{Against, Slices};
use group::{By, FEWEST};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/scores", get(show))
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Of this survey. Scores of two surveys are never pooled.
    #[param(example = 1)]
    survey: i64,
    /// From this day of the workspace's calendar on.
    #[param(format = Date, example = "2026-11-01")]
    from: Option<String>,
    /// Until this day of the workspace's calendar, included. With `from` the period before is compared.
    #[param(format = Date, example = "2026-11-30")]
    to: Option<String>,
    /// Broken down by `day`, `week`, `month`, `quarter`, `place`, `language`, `team`, `agent`, `product`, `country`,
    /// `account` or `answer.NAME`, the name of a question that is answered by choices or numbers.
    #[param(example = "team")]
    by: Option<String>,
    /// From this place.
    place: Option<String>,
    /// In this language. Empty, as for every fact: where it is not known.
    language: Option<String>,
    /// About this team.
    team: Option<String>,
    /// About this agent.
    agent: Option<String>,
    /// About this product.
    product: Option<String>,
    /// From this country.
    country: Option<String>,
    /// For this company.
    account: Option<String>,
    /// In the filter language, such as `band = detractor and country in (SI, HR) and comment ~ "dostava"`.
    #[param(example = "score <= 6 and place != mail")]
    filter: Option<String>,
    /// Compared with something else as well: `year` is the same calendar days one year earlier (with `from` and `to`),
    /// `version:2` the same view of that version, whenever it was answered, and `filter:country = HR` other responses of
    /// the same days.
    #[param(example = "filter:country = HR")]
    against: Option<String>,
}

/// A score, what it is made of and what it is worth. Of fewer than five answers only `n` is told.
#[derive(Serialize, ToSchema)]
#[schema(as = Score)]
pub(super) struct Figures {
    /// How many confirmed responses with a score.
    #[schema(example = 120)]
    n: u64,
    counts: Option<Counts>,
    /// The headline as counted: NPS in points (-100 to 100), CSAT and CES in per cent.
    #[schema(example = 31.666_666_666_666_664)]
    value: Option<f64>,
    /// The headline as it is printed: a whole number, rounded half away from zero.
    #[schema(example = 32)]
    rounded: Option<i64>,
    /// The lower end of its 95% interval, widened by the design effect.
    #[schema(example = 17.9)]
    low: Option<f64>,
    /// The upper end of its 95% interval, widened by the design effect.
    #[schema(example = 44.1)]
    high: Option<f64>,
    /// The mean score.
    #[schema(example = 7.8)]
    mean: Option<f64>,
}

/// How many answers there were.
#[derive(Serialize, ToSchema)]
struct Counts {
    /// By score, for every score of the scale.
    #[schema(value_type = BTreeMap<String, u64>, example = json!({"0": 3, "1": 0, "9": 40, "10": 31}))]
    histogram: BTreeMap<u8, u64>,
    /// Promoters, satisfied, or those who found it easy.
    #[schema(example = 71)]
    promoters: u64,
    /// Neither.
    #[schema(example = 16)]
    passives: u64,
    /// Detractors, dissatisfied, or those who found it hard.
    #[schema(example = 33)]
    detractors: u64,
}

/// One part of the whole.
#[derive(Serialize, ToSchema)]
#[schema(as = ScoreGroup)]
struct Part {
    /// The day, the week (`2026-W47`), the month, the quarter (`2026-Q4`), the value of the fact, or the key of the choice
    /// or the number; null where the fact is not known, or the question was not answered.
    #[schema(example = "Workshop")]
    key: Option<String>,
    /// Of the group `other` alone: how many groups it stands for, because some had fewer than five answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    merged: Option<usize>,
    #[serde(flatten)]
    score: Figures,
}

/// The period before, of the same length, and whether the score differs.
#[derive(Serialize, ToSchema)]
#[schema(as = PreviousPeriod)]
struct Before {
    #[schema(example = "2026-10-02")]
    from: String,
    #[schema(example = "2026-10-31")]
    to: String,
    score: Figures,
    /// Null where one of the two has fewer than five answers.
    comparison: Option<Difference>,
}

/// What was asked to be compared with, and whether the score differs.
#[derive(Serialize, ToSchema)]
struct Other {
    #[schema(example = "filter:country = HR")]
    against: String,
    score: Figures,
    /// How many responses are on both sides; the comparison allows for them.
    #[schema(example = 0)]
    shared: u64,
    /// Null where one of the two has fewer than five answers, or nothing of its own.
    comparison: Option<Difference>,
}

/// This score minus the other.
#[derive(Serialize, ToSchema)]
#[schema(as = Comparison)]
pub(super) struct Difference {
    /// In the unit of the headline.
    #[schema(example = 6.4)]
    difference: f64,
    /// The lower end of its 95% interval.
    low: f64,
    /// The upper end of its 95% interval.
    high: f64,
    /// How often chance alone makes a difference of this size or more, 0 to 1.
    #[schema(example = 0.21)]
    p: f64,
    /// What may be said about it. `real` is p below 0.05 with at least 30 answers on both sides, of which the larger has
    /// 30 of its own.
    #[schema(value_type = words::ChangeWord, example = "unclear")]
    change: &'static str,
}

/// Responses of the period that are not in the score.
#[derive(Serialize, ToSchema)]
#[schema(as = Aside)]
struct Beside {
    /// Confirmed, with a comment only.
    without_score: i64,
    /// Waiting for a second press.
    provisional: i64,
    test: i64,
    /// Left out by somebody, by reason.
    #[schema(example = json!({"own-staff": 2}))]
    excluded: BTreeMap<String, i64>,
}

/// The score of a survey.
#[derive(Serialize, ToSchema)]
pub(super) struct Scores {
    #[schema(example = 1)]
    survey: i64,
    #[schema(value_type = words::ScaleWord, example = "nps")]
    scale: &'static str,
    #[schema(value_type = words::MetricWord, example = "nps")]
    metric: &'static str,
    /// How much the variance of these scores is larger than that of as many customers who answer once, from 1: what a
    /// customer says next resembles what the same customer said before. 1 where customers are not known. All intervals and
    /// comparisons here allow for it.
    #[schema(example = 1.2)]
    design_effect: f64,
    score: Figures,
    /// Where `by` asks for them; the last may be `other`, which stands for all that are too small to be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    groups: Option<Vec<Part>>,
    /// By answers, the groups that are left out because they are too small, or one that is could be worked out from them.
    #[serde(skip_serializing_if = "Option::is_none")]
    hidden: Option<Small>,
    /// Where `from` and `to` are given.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<Before>,
    /// Where `against` asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    compared: Option<Other>,
    aside: Beside,
}

impl Figures {
    pub(super) fn of(scale: Scale, histogram: &Histogram, design_effect: f64) -> Figures {
        let n = histogram.n();
        let told = Some(histogram).filter(|_| n >= FEWEST);
        let headline = told.and_then(|histogram| estimate::headline(scale, histogram, design_effect));
        Figures {
            n,
            counts: told.map(|histogram| Counts::of(scale, histogram)),
            value: headline.map(|estimate| estimate.value),
            rounded: told.and_then(|histogram| rounding::rounded_headline(scale, histogram)),
            low: headline.map(|estimate| estimate.interval.low),
            high: headline.map(|estimate| estimate.interval.high),
            mean: told.and_then(Histogram::mean),
        }
    }
}

impl Counts {
    fn of(scale: Scale, histogram: &Histogram) -> Counts {
        let bands = histogram.bands(scale);
        Counts {
            histogram: scale.values().map(|value| (value, histogram.count(value))).collect(),
            promoters: bands.promoters,
            passives: bands.passives,
            detractors: bands.detractors,
        }
    }
}

impl Difference {
    /// Between the score asked for and another, which share so many responses.
    fn of(now: &Now<'_>, other: &Histogram, shared: u64) -> Option<Difference> {
        let told = now.histogram.n().min(other.n()) >= FEWEST;
        let [ours, theirs] = [now.histogram, other].map(|histogram| histogram.bands(now.scale));
        let metric = now.scale.metric();
        let compared = compare_sharing(metric, ours, theirs, shared, now.design_effect).filter(|_| told)?;
        let change = Change::of(compared.p, judged_by(now.histogram.n(), other.n(), shared));
        Some(Difference::judged(&compared, change))
    }

    pub(super) fn judged(compared: &Comparison, change: Change) -> Difference {
        Difference {
            difference: compared.difference,
            low: compared.interval.low,
            high: compared.interval.high,
            p: compared.p,
            change: change.key(),
        }
    }
}

impl From<Aside> for Beside {
    fn from(aside: Aside) -> Beside {
        Beside {
            without_score: aside.without_score,
            provisional: aside.provisional,
            test: aside.test,
            excluded: aside.excluded.into_iter().collect(),
        }
    }
}

impl Wanted {
    async fn slice(&self, read: &mut Read, workspace: i64, scale: Scale) -> Result<Slice, Problem> {
        let (from_day, to_day) = ask::days(self.from.as_deref(), self.to.as_deref())?;
        let facts = ask::facts([
            (Fact::Place, &self.place),
            (Fact::Language, &self.language),
            (Fact::Team, &self.team),
            (Fact::Agent, &self.agent),
            (Fact::Product, &self.product),
            (Fact::Country, &self.country),
            (Fact::Account, &self.account),
        ]);
        let which = Which::of(ask::filter(read, workspace, self.filter.as_deref()).await?, self.survey, scale);
        Ok(Slice { workspace, survey: self.survey, from_day, to_day, facts, which })
    }
}

/// The score asked for, as others are compared with it.
struct Now<'a> {
    slice: &'a Slice,
    scale: Scale,
    histogram: &'a Histogram,
    design_effect: f64,
}

impl Now<'_> {
    fn figures(&self, histogram: &Histogram) -> Figures {
        Figures::of(self.scale, histogram, self.design_effect)
    }
}

/// The same slice in the period before, which is as long.
async fn before(read: &mut Read, now: &Now<'_>) -> store::Result<Option<Before>> {
    let (Some(from), Some(to)) = (now.slice.from_day, now.slice.to_day) else { return Ok(None) };
    let (earlier, day_before) = (from - (to - from + 1), from - 1);
    let earlier_slice = Slice { from_day: Some(earlier), to_day: Some(day_before), ..now.slice.clone() };
    let then = store::score::histogram(read, &earlier_slice, now.scale).await?;
    Ok(Some(Before {
        from: date_of(earlier).to_string(),
        to: date_of(day_before).to_string(),
        score: now.figures(&then),
        comparison: Difference::of(now, &then, 0),
    }))
}

/// What `against` asks for; a mistake in it is told with its place.
async fn other(read: &mut Read, now: &Now<'_>, against: Option<&str>) -> Result<Option<Other>, Problem> {
    let Some(text) = against else { return Ok(None) };
    let lists = Named::all(read, now.slice.workspace).await?;
    let asked = Against::read(text).among(&lists);
    if let Against::Filter(_, Err(error)) = &asked {
        return Err(Problem::bad_query(format!("The filter of `against` cannot be read: {error}.")));
    }
    let Some(Slices { other, shared }) = asked.slices_of(now.slice) else {
        let detail =
            "`against` must be `year` (with `from` and `to`), `version:` and a number, or `filter:` and a filter.";
        return Err(Problem::bad_query(detail));
    };
    let counted = store::score::histogram(read, &other, now.scale).await?;
    let shared = match shared {
        Some(shared) => store::score::histogram(read, &shared, now.scale).await?.n(),
        None => 0,
    };
    Ok(Some(Other {
        against: text.to_owned(),
        score: now.figures(&counted),
        shared,
        comparison: Difference::of(now, &counted, shared),
    }))
}

/// The groups that are told; by answers also those that are left out.
async fn grouped(
    read: &mut Read,
    now: &Now<'_>,
    by: &By,
    days: &[(i64, Histogram)],
) -> store::Result<(Vec<group::Told>, Option<Small>)> {
    Ok(match by {
        By::Fact(fact) => (group::told(store::score::by_fact(read, now.slice, *fact, now.scale).await?), None),
        By::Answer(name) => {
            let by = [Dimension::Answer(name.clone())];
            let (cells, hidden) = query::apart(store::score::table(read, now.slice, &by, now.scale).await?);
            (cells.into_iter().map(group::answered).collect(), Some(hidden.into()))
        }
        by => (group::told(group::periods(by, days)), None),
    })
}

/// The score of a survey: whole, in parts, and against the period before.
///
/// Needs a key of scope `read` or `all`. Groups with fewer than five answers are merged into one group `other`; where
/// these are still fewer than five, the smallest of the rest joins them, so that nobody can be told by subtraction. Groups
/// by `answer.NAME` may overlap: a response to which several choices were given counts in each, so that they need not add up
/// to the whole; what is too small is not merged but left out, and counted in `hidden`.
#[utoipa::path(get, path = "/scores", tag = "scores", operation_id = "show_scores", params(Wanted),
    responses(
        (status = 200, description = "The score.", body = Scores),
        (status = 404, description = "There is no such survey in this workspace."),
    ))]
pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    Asked(wanted): Asked<Wanted>,
) -> Result<Json<Scores>, Problem> {
    let by = wanted.by.as_deref().map(By::read).transpose()?;
    let mut read = app.store.read().await?;
    let survey = store::survey::find(&mut read, reader.key.workspace, wanted.survey).await?;
    let survey = survey.ok_or_else(|| surveys::absent(wanted.survey))?;
    let scale = survey.scale;
    if let Some(By::Answer(name)) = &by {
        let ever = crate::survey::ever_asked(&mut read, &survey).await?;
        told_apart(name, &ever).map_err(|problem| Problem::bad_query(format!("{problem} (in `by`).")))?;
    }
    let slice = wanted.slice(&mut read, reader.key.workspace, scale).await?;
    let days = store::score::by_day(&mut read, &slice, scale).await?;
    let whole: Histogram = days.iter().map(|(_, histogram)| histogram).sum();
    let design_effect = match whole.n() {
        ..FEWEST => 1.0,
        n => store::spread::find(&mut read, &slice, scale, n).await?.design_effect,
    };
    let now = Now { slice: &slice, scale, histogram: &whole, design_effect };
    let previous = before(&mut read, &now).await?;
    let compared = other(&mut read, &now, wanted.against.as_deref()).await?;
    let (groups, hidden) = match &by {
        None => (None, None),
        Some(by) => {
            let (groups, hidden) = grouped(&mut read, &now, by, &days).await?;
            (Some(groups), hidden)
        }
    };
    let part = |(key, merged, histogram): group::Told| Part { key, merged, score: now.figures(&histogram) };
    Ok(Json(Scores {
        survey: wanted.survey,
        scale: scale.key(),
        metric: scale.metric().key(),
        design_effect,
        score: now.figures(&whole),
        groups: groups.map(|groups| groups.into_iter().map(part).collect()),
        hidden,
        previous,
        compared,
        aside: store::score::aside(&mut read, &slice).await?.into(),
    }))
}
