//! How many answers a question needs, and what a number of answers can show.
//! For planning only: the variance comes from a guess or from last year, a result has its own interval.
//! Differences and margins are in points of NPS; variances are those of [`nps::variance`](crate::nps::variance).
//!
//! Formulas: measuringu.com/nps-ci-sample-size and measuringu.com/nps-sig-test-sample-size. The three
//! pseudo-answers of the interval are three answers that need not be collected.

use crate::distribution::{normal_cdf, normal_quantile, two_sided_z};

pub(crate) const PSEUDO_ANSWERS: f64 = 3.0;

/// How many answers bring the margin of error down to `margin` > 0 points: s^2 z^2 / margin^2 - 3, rounded up,
/// at least 1.
pub fn for_margin(variance: f64, margin: f64, confidence: f64) -> u64 {
    answers(variance, two_sided_z(confidence), margin, PSEUDO_ANSWERS)
}

/// How many answers each of two groups needs to show a true difference of `difference` > 0 points with
/// probability `power`: 2 s^2 (z + z_power)^2 / difference^2 - 3, rounded up, at least 1.
pub fn per_group(variance: f64, difference: f64, power: f64, confidence: f64) -> u64 {
    answers(2.0 * variance, two_sided_z(confidence) + normal_quantile(power), difference, PSEUDO_ANSWERS)
}

/// The probability, 0 to 1, that two groups of `n` answers show a true difference of `difference` points as
/// significant and in the right direction.
pub fn power(variance: f64, difference: f64, n: u64, confidence: f64) -> f64 {
    normal_cdf(difference.abs() / standard_error(2.0 * variance, n, PSEUDO_ANSWERS) - two_sided_z(confidence))
}

/// The smallest true difference in points that two groups of `n` answers show with probability `power`: "with
/// 100 answers a month you can only see changes of about 30 points". It may be more than the scale has.
pub fn smallest_change(variance: f64, n: u64, power: f64, confidence: f64) -> f64 {
    (two_sided_z(confidence) + normal_quantile(power)) * standard_error(2.0 * variance, n, PSEUDO_ANSWERS)
}

/// The standard error, in points, of a mean of `n` answers and some that are added; of the difference of two groups of
/// `n` when `variance` is twice that of one answer.
pub(crate) fn standard_error(variance: f64, n: u64, added: f64) -> f64 {
    100.0 * (variance / (n as f64 + added)).sqrt()
}

/// How many answers make `z` standard errors as small as `points`, less those that are added; at least 1.
pub(crate) fn answers(variance: f64, z: f64, points: f64, added: f64) -> u64 {
    let needed = variance * (100.0 * z / points).powi(2) - added;
    // A cast of a float to an integer saturates: a margin of 0 needs "all there are".
    needed.ceil().max(1.0) as u64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::histogram::Bands;
    use crate::interval::CONFIDENCE;
    use crate::nps;

    fn mix(promoters: u64, passives: u64, detractors: u64) -> f64 {
        nps::variance(Bands { promoters, passives, detractors }).expect("a mix has answers")
    }

    #[test]
    fn the_planner_gives_the_table_of_the_method() {
        // Margins of 5, 7, 10 and 15 points, then 10 points between two groups at 80 % power.
        let table = [
            (mix(50, 30, 20), [935, 476, 232, 102], 955),
            (mix(75, 18, 7), [547, 278, 135, 59], 559),
            (mix(40, 20, 40), [1227, 625, 305, 134], 1253),
        ];
        for (variance, for_margins, to_compare) in table {
            assert_eq!([5.0, 7.0, 10.0, 15.0].map(|margin| for_margin(variance, margin, CONFIDENCE)), for_margins);
            assert_eq!(per_group(variance, 10.0, 0.8, CONFIDENCE), to_compare);
        }
    }

    #[test]
    fn a_hundred_answers_a_month_miss_a_fall_of_ten_points_six_times_in_seven() {
        let variance = mix(50, 30, 20);
        // Measured by simulation: 14 % and 43 %.
        assert!((power(variance, -10.0, 100, CONFIDENCE) - 0.14).abs() < 0.015);
        assert!((power(variance, -10.0, 400, CONFIDENCE) - 0.43).abs() < 0.015);
        assert_eq!(smallest_change(variance, 100, 0.8, CONFIDENCE).round(), 30.0);
    }

    #[test]
    fn impossible_wishes_have_answers_that_are_numbers() {
        assert_eq!(for_margin(0.61, 0.0, CONFIDENCE), u64::MAX);
        assert_eq!(for_margin(0.0, 5.0, CONFIDENCE), 1);
        assert_eq!(per_group(0.61, 1000.0, 0.8, CONFIDENCE), 1);
    }

    proptest! {
        #[test]
        fn group_size_power_and_smallest_change_tell_one_story(
            variance in 0.05..1.0_f64, difference in 1.0..60.0_f64, wanted in 0.5..0.99_f64,
        ) {
            let n = per_group(variance, difference, wanted, CONFIDENCE);
            prop_assume!(n > 1);
            prop_assert!(power(variance, difference, n, CONFIDENCE) >= wanted - 1e-9);
            prop_assert!(power(variance, difference, n - 1, CONFIDENCE) <= wanted + 1e-9);
            prop_assert!(smallest_change(variance, n, wanted, CONFIDENCE) <= difference + 1e-9);
        }
    }
}
