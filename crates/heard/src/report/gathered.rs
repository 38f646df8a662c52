//! What a report says, as numbers: counted once for everybody who reads it, and put into words for each.

use feedback::compare::ENOUGH;
use feedback::{Band, Change, Histogram, Kind, Scale, benjamini_hochberg, compare, estimate};
use store::Read;
use store::response::{Filter, State};
use store::score::{self, Slice};
use store::spread;
use store::survey::Survey;
use store::workspace::Workspace;

use super::drawn::{Drawn, draw};
use super::span::Span;
use crate::breakdown::ALONE;
use crate::clock::zone;
use crate::reader::Reader;
use crate::web::asking::Typed;
use crate::web::lens::Lens;
use crate::web::period::Period;
use crate::web::survey::invited::Invited;
use crate::words::{Compared, Sort};

/// A report without words.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// Whose.
    pub workspace: Workspace,
    /// Of which days.
    pub span: Span,
    /// The survey it is of; none where it is of all.
    pub survey: Option<Survey>,
    /// The surveys that were answered in these days or in those before, by kind; those of one kind and scale also together.
    pub parts: Vec<Part>,
    /// Comments of the best scores.
    pub best: Vec<Drawn>,
    /// Comments of the worst scores.
    pub worst: Vec<Drawn>,
}

/// A survey, or several of one kind on one scale together.
#[derive(Clone, Debug)]
pub struct Part {
    /// The survey; none for several together.
    pub survey: Option<Survey>,
    /// How many surveys are in it.
    pub surveys: u64,
    /// What kind they are.
    pub kind: Kind,
    /// The scale of their question.
    pub scale: Scale,
    /// The scores of these days.
    pub now: Histogram,
    /// The scores of the days before.
    pub before: Histogram,
    /// See `feedback::design_effect`.
    pub design_effect: f64,
    /// Responses without a score, which are in no score.
    pub unscored: u64,
    /// What became of the invitations of these days.
    pub invited: Option<Invited>,
    /// Against the days before; none where one of them has too few responses.
    pub compared: Option<Compared>,
    /// Whether one survey in it has so few responses that these could be worked out from the others.
    pub hides_few: bool,
}

impl Gathered {
    /// Asks the store. `survey` is one survey's number; none for all. `None` where there is no such survey.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn find(
        read: &mut Read,
        workspace: &Workspace,
        span: Span,
        survey: Option<i64>,
        now: i64,
    ) -> anyhow::Result<Option<Gathered>> {
        let mut surveys = store::survey::list(read, workspace.id).await?;
        surveys.retain(|one| survey.is_none_or(|wanted| wanted == one.id));
        if survey.is_some() && surveys.is_empty() {
            return Ok(None);
        }
        let mut parts = Vec::new();
        for one in &surveys {
            let part = Part::find(read, workspace, one, span, now).await?;
            parts.extend(Some(part).filter(|part| part.now.n() + part.before.n() > 0 || survey.is_some()));
        }
        let quoted: Vec<&Survey> =
            parts.iter().filter(|part| part.now.n() >= ALONE).filter_map(|part| part.survey.as_ref()).collect();
        let best = draw(read, workspace.id, span, &quoted, Band::Promoter).await?;
        let worst = draw(read, workspace.id, span, &quoted, Band::Detractor).await?;
        let mut parts = in_order(parts);
        judge(&mut parts);
        let survey = survey.and_then(|_| surveys.pop());
        Ok(Some(Gathered { workspace: workspace.clone(), span, survey, parts, best, worst }))
    }

    /// The responses whose words are quoted.
    pub fn quoted(&self) -> Vec<uuid::Uuid> {
        self.best.iter().chain(&self.worst).map(|drawn| drawn.row.id).collect()
    }
}

impl Part {
    async fn find(
        read: &mut Read,
        workspace: &Workspace,
        survey: &Survey,
        span: Span,
        now: i64,
    ) -> anyhow::Result<Part> {
        let before = span.before();
        let slice = |first: i64, last: i64| Slice {
            workspace: workspace.id,
            survey: survey.id,
            from_day: Some(first),
            to_day: Some(last),
            ..Slice::default()
        };
        let days = score::by_day(read, &slice(before.first, span.last), survey.scale).await?;
        let sum = |of: Span| -> Histogram {
            days.iter().filter(|(day, _)| of.holds(*day)).map(|(_, histogram)| histogram).sum()
        };
        let counted = sum(span);
        let spread = spread::find(read, &slice(span.first, span.last), survey.scale, counted.n()).await?;
        let unscored = Filter {
            workspace: workspace.id,
            survey: Some(survey.id),
            states: vec![State::Confirmed],
            from_day: Some(span.first),
            to_day: Some(span.last),
            unscored: true,
            ..Filter::default()
        };
        let unscored = store::response::count(read, &unscored).await?.0;
        let lens = Lens {
            period: Period { key: "days", first: Some(span.first), last: span.last },
            default: "days",
            facts: Vec::new(),
            typed: Typed::default(),
            reader: Reader::default(),
        };
        Ok(Part {
            survey: Some(survey.clone()),
            surveys: 1,
            kind: survey.kind,
            scale: survey.scale,
            before: sum(before),
            design_effect: spread.design_effect,
            unscored: u64::try_from(unscored).unwrap_or_default(),
            invited: Invited::find(read, survey, &lens, &zone(&workspace.zone), now).await?,
            compared: None,
            hides_few: false,
            now: counted,
        })
    }

    /// Several of one kind on one scale.
    fn together(parts: &[&Part]) -> Part {
        Part {
            survey: None,
            surveys: parts.len() as u64,
            kind: parts[0].kind,
            scale: parts[0].scale,
            now: parts.iter().map(|part| &part.now).sum(),
            before: parts.iter().map(|part| &part.before).sum(),
            // Whoever answered several surveys is in no sum; the widest of them errs on the careful side.
            design_effect: parts.iter().map(|part| part.design_effect).fold(1.0, f64::max),
            unscored: parts.iter().map(|part| part.unscored).sum(),
            invited: None,
            compared: None,
            hides_few: parts.iter().any(|part| (1..ALONE).contains(&part.now.n())),
        }
    }
}

/// By kind, the most answered first; behind those of one kind and scale what they make together. Two kinds, or two scales,
/// never make one number.
fn in_order(parts: Vec<Part>) -> Vec<Part> {
    let mut ordered = Vec::with_capacity(parts.len() + 1);
    for kind in Kind::ALL {
        let mut own: Vec<&Part> = parts.iter().filter(|part| part.kind == kind).collect();
        own.sort_by_key(|part| std::cmp::Reverse(part.now.n()));
        for scale in Scale::ALL {
            let alike: Vec<&Part> = own.iter().copied().filter(|part| part.scale == scale).collect();
            ordered.extend(alike.iter().copied().cloned());
            let answered: Vec<&Part> = alike.into_iter().filter(|part| part.now.n() > 0).collect();
            if answered.len() > 1 {
                ordered.push(Part::together(&answered));
            }
        }
    }
    ordered
}

/// Many surveys are many chances for chance, so their p values are corrected (Benjamini and Hochberg). What several make
/// together is judged beside them: it is no further look, but a sum of theirs.
fn judge(parts: &mut [Part]) {
    for part in parts.iter_mut() {
        if part.now.n() < ENOUGH || part.before.n() < ENOUGH {
            continue;
        }
        let bands = [&part.now, &part.before].map(|histogram| histogram.bands(part.scale));
        let comparison = compare::compare_bands(part.scale.metric(), bands[0], bands[1], part.design_effect);
        let before = estimate::value(part.scale.metric(), bands[1]);
        part.compared = comparison.zip(before).map(|(comparison, before)| Compared {
            comparison,
            before,
            judged: Change::of(comparison.p, ENOUGH),
            sort: Sort::Change,
        });
    }
    let p: Vec<f64> = own(parts).map(|compared| compared.comparison.p).collect();
    let mut corrected = benjamini_hochberg(&p).into_iter();
    for compared in own(parts) {
        compared.judged = Change::of(corrected.next().unwrap_or(1.0), ENOUGH);
    }
}

fn own(parts: &mut [Part]) -> impl Iterator<Item = &mut Compared> {
    parts.iter_mut().filter(|part| part.survey.is_some()).filter_map(|part| part.compared.as_mut())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, kind: Kind, scale: Scale, n: u64) -> Part {
        let now = Histogram::from_counts([0, 0, 0, 0, 0, n, 0, 0, 0, 0, 0]);
        Part {
            survey: None,
            surveys: name.len() as u64,
            kind,
            scale,
            now: now.clone(),
            before: now,
            design_effect: 1.0,
            unscored: 0,
            invited: None,
            compared: None,
            hides_few: false,
        }
    }

    #[test]
    fn only_surveys_of_one_kind_and_scale_make_one_number() {
        let parts = vec![
            part("a", Kind::Transactional, Scale::Nps, 40),
            part("bb", Kind::Relational, Scale::Nps, 40),
            part("ccc", Kind::Transactional, Scale::Nps, 3),
            part("dddd", Kind::Transactional, Scale::Stars5, 90),
        ];
        let told: Vec<(Kind, Scale, u64, u64, bool)> = in_order(parts)
            .into_iter()
            .map(|part| (part.kind, part.scale, part.surveys, part.now.n(), part.hides_few))
            .collect();
        let sums: Vec<_> = told.iter().filter(|(_, _, surveys, n, _)| *surveys == 2 && *n == 43).collect();
        assert_eq!(sums, [&(Kind::Transactional, Scale::Nps, 2, 43, true)], "{told:?}");
        assert_eq!(told.len(), 5);
        assert_eq!(told[0].0, Kind::ALL[0]);
    }
}
