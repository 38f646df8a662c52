//! Which end of the scale moved, in a sentence. An end is named only when its own test says that it moved; `feedback`
//! tests, nothing is judged here.

use feedback::compare::SIGNIFICANT;
use feedback::{Band, Bands, Metric, Shift};

use super::{Sort, Words};

impl Words<'_> {
    /// Which end moved from `before` to `now`: `The lower end moved: detractors from 24 to 15%.` Shares are those of
    /// the chart, which add up to 100.
    pub fn moved(&self, metric: Metric, sort: Sort, shift: &Shift, [now, before]: [Bands; 2]) -> String {
        let [now, before] = [now, before].map(|bands| bands.shares_percent().unwrap_or_default());
        let end = |band, at: usize| {
            let args = [
                ("bands", self.bands_within(metric, band).into()),
                ("now", i64::from(now[at]).into()),
                ("before", i64::from(before[at]).into()),
            ];
            self.text_with(&format!("{sort}-end"), args)
        };
        let upper = || end(Band::Promoter, 0);
        let lower = || end(Band::Detractor, 2);
        let one = |key: &str, moved: String, other: Band| {
            let other = self.bands_within(metric, other);
            self.text_with(&format!("{sort}-{key}"), [("end", moved.into()), ("other", other.into())])
        };
        match (shift.promoters.p < SIGNIFICANT, shift.detractors.p < SIGNIFICANT) {
            (true, true) => {
                self.text_with(&format!("{sort}-both-ends"), [("upper", upper().into()), ("lower", lower().into())])
            }
            (true, false) => one("upper-end", upper(), Band::Detractor),
            (false, true) => one("lower-end", lower(), Band::Promoter),
            (false, false) if shift.ranks.p < SIGNIFICANT => {
                let way = if shift.ranks.better > 0.5 { "higher" } else { "lower" };
                self.text_with(&format!("{sort}-no-end-but"), [("way", way.into())])
            }
            (false, false) => self.text(&format!("{sort}-no-end")),
        }
    }

    /// A band of many responses, within a sentence: `detractors`, `dissatisfied customers`.
    fn bands_within(&self, metric: Metric, band: Band) -> String {
        self.text_with("bands-within", [("metric", metric.key().into()), ("band", band.key().into())])
    }
}

#[cfg(test)]
mod tests {
    use feedback::{Histogram, Scale, shift};

    use super::*;
    use crate::words::tests::with_words;

    fn told(sort: Sort, scale: Scale, now: [u64; 11], before: [u64; 11]) -> String {
        let [now, before] = [now, before].map(Histogram::from_counts);
        let moved = shift(scale, &now, &before, 0, 1.0).expect("both have answers");
        with_words(|words| words.moved(scale.metric(), sort, &moved, [now.bands(scale), before.bands(scale)]))
    }

    const BEFORE: [u64; 11] = [0, 0, 0, 0, 0, 40, 20, 50, 90, 100, 100];

    #[test]
    fn the_end_that_moved_is_named_with_its_shares_and_the_other_with_none() {
        let fallen = [0, 0, 0, 0, 0, 70, 40, 30, 60, 100, 100];
        assert_eq!(
            told(Sort::Change, Scale::Nps, fallen, BEFORE),
            "The lower end moved: detractors from 15 to 28%. No clear change among promoters."
        );
        assert_eq!(
            told(Sort::Difference, Scale::Nps, fallen, BEFORE),
            "The lower end differs: detractors 28%, there 15%. No clear difference among promoters."
        );
        let split = [0, 0, 0, 0, 0, 70, 40, 0, 0, 145, 145];
        assert_eq!(
            told(Sort::Change, Scale::Nps, split, BEFORE),
            "Both ends moved: promoters from 50 to 72%, detractors from 15 to 28%."
        );
        let risen = [0, 0, 0, 0, 0, 40, 20, 10, 30, 100, 200];
        assert_eq!(
            told(Sort::Change, Scale::Nps, risen, BEFORE),
            "The upper end moved: promoters from 50 to 75%. No clear change among detractors."
        );
    }

    #[test]
    fn where_no_end_is_clear_none_is_named() {
        assert_eq!(told(Sort::Change, Scale::Nps, BEFORE, BEFORE), "Neither end clearly moved.");
        // Nines became tens, and sevens eights: no band is larger, and every answer is better.
        let within = [0, 0, 0, 0, 0, 40, 20, 0, 140, 0, 200];
        assert_eq!(
            told(Sort::Change, Scale::Nps, within, BEFORE),
            "Neither end clearly moved, but answers as a whole are higher than before."
        );
        let stars = told(
            Sort::Change,
            Scale::Stars5,
            [0, 60, 10, 30, 50, 150, 0, 0, 0, 0, 0],
            [0, 20, 20, 60, 60, 140, 0, 0, 0, 0, 0],
        );
        assert!(stars.starts_with("The lower end moved: dissatisfied customers from"), "{stars}");
    }
}
