//! What the store says about the scores of one survey through a lens: day by day, from far enough back for the period
//! before and for the line over time, and customer by customer.

use feedback::Histogram;
use store::Read;
use store::score;
use store::spread::{self, Spread};
use store::survey::Survey;

use super::{Counts, Other};
use crate::web::fault::Fault;
use crate::web::lens::Lens;
use crate::web::period::Period;
use crate::words::Words;

/// A year and the rest of the month it begins in: what the line over time needs.
const LINE: i64 = 366 + 31;

/// The scores of one survey.
pub struct Scored {
    /// A histogram a day, in order; days without a score are absent.
    pub days: Vec<(i64, Histogram)>,
    spread: Spread,
}

impl Scored {
    /// Asks the store.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn find(read: &mut Read, survey: &Survey, lens: &Lens) -> Result<Scored, Fault> {
        let period = &lens.period;
        let before = period.before().and_then(|before| before.first);
        let first = before.map(|before| before.min(period.last - LINE));
        let days = score::by_day(read, &lens.slice(survey, first, period.last), survey.scale).await?;
        let n = days.iter().filter(|(day, _)| period.holds(*day)).map(|(_, histogram)| histogram.n()).sum();
        let spread = spread::find(read, &lens.slice(survey, period.first, period.last), survey.scale, n).await?;
        Ok(Scored { days, spread })
    }

    /// What the parts of a page are made of.
    pub fn counts(&self, words: &Words<'_>, survey: &Survey, period: &Period) -> Counts {
        let before = period.before().zip(period.name_of_before(words));
        Counts {
            scale: survey.scale,
            now: self.sum(period),
            other: before.map(|(before, name)| Other::before(self.sum(&before), name)),
            why_none: None,
            design_effect: self.spread.design_effect,
            customers: self.spread.customers,
        }
    }

    fn sum(&self, period: &Period) -> Histogram {
        self.days.iter().filter(|(day, _)| period.holds(*day)).map(|(_, histogram)| histogram).sum()
    }
}
