//! The overall satisfaction ratio: every scale of a survey, and the text, in one number of 0 to 100 per cent.
//! It is a formula that people quote, so it has a version; a version that has been shown is never changed.

use crate::histogram::Histogram;
use crate::key::keyed;
use crate::scale::{Scale, Score};

keyed! {
    /// How an answer becomes a share of the best one.
    pub enum Formula {
        /// Version 1, (value - min) / (max - min): the worst answer is 0 per cent.
        Range = "range-1",
        /// Compatible with Feedier, value / max: one star of five is 20 per cent.
        ValueOverMax = "value-over-max",
    }
}

impl Formula {
    /// What one answer is worth, 0 to 100 per cent.
    pub fn percent(self, scale: Scale, score: Score) -> f64 {
        self.percent_of(scale, f64::from(score.get()))
    }

    /// Both formulas are straight lines, so the mean of shares is the share of the mean.
    fn percent_of(self, scale: Scale, value: f64) -> f64 {
        let (min, max) = (f64::from(scale.min()), f64::from(scale.max()));
        match self {
            Formula::Range => 100.0 * (value - min) / (max - min),
            Formula::ValueOverMax => 100.0 * value / max,
        }
    }
}

/// The mean over questions of each one's mean share, in per cent: every question weighs the same however many
/// answered it. For one response, give each question's histogram its one answer. `None` when nobody answered.
pub fn ratio(formula: Formula, questions: &[(Scale, Histogram)]) -> Option<f64> {
    let shares: Vec<f64> =
        questions.iter().filter_map(|(scale, histogram)| Some(formula.percent_of(*scale, histogram.mean()?))).collect();
    mean(&shares)
}

/// The ratio of scales and text together: half and half, or the one that is there.
///
/// Feedier's definition, feedier.atlassian.net/wiki/spaces/FKB/pages/2249490570.
pub fn with_text(scales: Option<f64>, text: Option<f64>) -> Option<f64> {
    let present: Vec<f64> = [scales, text].into_iter().flatten().collect();
    mean(&present)
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(scale: Scale, values: &[i64]) -> (Scale, Histogram) {
        (scale, values.iter().flat_map(|&value| scale.score(value)).collect())
    }

    #[test]
    fn feediers_worked_example_gives_seventy_per_cent() {
        // ((70 + 60 + 80) / 3 + (50 + 90) / 2) / 2: NPS 7, three of five stars, eight of ten stars.
        let questions = [asked(Scale::Nps, &[7]), asked(Scale::Stars5, &[3]), asked(Scale::Stars10, &[8])];
        let scales = ratio(Formula::ValueOverMax, &questions);
        assert_eq!(scales.map(f64::round), Some(70.0));
        assert_eq!(with_text(scales, Some(f64::midpoint(50.0, 90.0))).map(f64::round), Some(70.0));
    }

    #[test]
    fn one_star_is_a_fifth_for_feedier_and_nothing_for_us() {
        let one_star = [asked(Scale::Stars5, &[1])];
        assert_eq!(ratio(Formula::ValueOverMax, &one_star), Some(20.0));
        assert_eq!(ratio(Formula::Range, &one_star), Some(0.0));
    }

    #[test]
    fn both_formulas_give_the_best_answer_a_hundred() {
        for scale in Scale::ALL {
            let best = scale.score(i64::from(scale.max())).expect("the best is on the scale");
            assert_eq!(Formula::ALL.map(|formula| formula.percent(scale, best)), [100.0, 100.0]);
        }
    }

    #[test]
    fn questions_weigh_the_same_and_unanswered_ones_nothing() {
        let questions = [asked(Scale::Thumbs, &[1, 1, 1, 2]), asked(Scale::Ces, &[7]), asked(Scale::Nps, &[])];
        assert_eq!(ratio(Formula::Range, &questions), Some(62.5)); // (25 + 100) / 2
        assert_eq!(ratio(Formula::Range, &[]), None);
    }

    #[test]
    fn text_alone_or_scales_alone_stand_for_themselves() {
        assert_eq!((with_text(Some(40.0), None), with_text(None, Some(90.0))), (Some(40.0), Some(90.0)));
        assert_eq!(with_text(None, None), None);
    }
}
