//! Rounding for display, half away from zero, from integer counts.
//! No float is rounded here: 0.285 is not a float, and two pages must never show two numbers for one count.

use crate::histogram::{Bands, Histogram};
use crate::scale::{Metric, Scale};

/// `numerator` / `denominator` as the nearest whole number, half away from zero. `None` when the denominator
/// is 0 or the result does not fit.
pub fn ratio(numerator: i128, denominator: u64) -> Option<i64> {
    let whole = i128::from(denominator);
    let quotient = numerator.checked_div(whole)?;
    let rest = (numerator % whole).abs();
    let away = if 2 * rest >= whole { numerator.signum() } else { 0 };
    i64::try_from(quotient + away).ok()
}

/// NPS in whole points, -100 to 100; `None` when nobody answered.
pub fn rounded_points(bands: Bands) -> Option<i64> {
    ratio(100 * bands.balance(), bands.n())
}

/// NPS in hundredths of a point: -2469 stands for -24.69.
pub fn points_hundredths(bands: Bands) -> Option<i64> {
    ratio(10_000 * bands.balance(), bands.n())
}

/// `part` of `n` in whole per cents; `None` when `n` is 0.
pub fn rounded_percent(part: u64, n: u64) -> Option<i64> {
    ratio(100 * i128::from(part), n)
}

/// `part` of `n` in hundredths of a per cent: 6667 stands for 66.67 %.
pub fn percent_hundredths(part: u64, n: u64) -> Option<i64> {
    ratio(10_000 * i128::from(part), n)
}

/// The mean in hundredths: 433 stands for 4.33.
pub fn mean_hundredths(histogram: &Histogram) -> Option<i64> {
    ratio(100 * i128::try_from(histogram.sum()).ok()?, histogram.n())
}

/// The headline of a scale as a whole number: points of NPS, else per cent; `None` when nobody answered.
pub fn rounded_headline(scale: Scale, histogram: &Histogram) -> Option<i64> {
    let bands = histogram.bands(scale);
    match scale.metric() {
        Metric::Nps => rounded_points(bands),
        Metric::Csat | Metric::Ces => rounded_percent(bands.promoters, bands.n()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::estimate;

    fn bands(promoters: u64, passives: u64, detractors: u64) -> Bands {
        Bands { promoters, passives, detractors }
    }

    #[test]
    fn a_half_goes_away_from_zero_on_both_sides() {
        assert_eq!((rounded_points(bands(1, 7, 0)), rounded_points(bands(0, 7, 1))), (Some(13), Some(-13)));
        assert_eq!((ratio(5, 2), ratio(-5, 2), ratio(4, 3), ratio(-4, 3)), (Some(3), Some(-3), Some(1), Some(-1)));
        assert_eq!(rounded_percent(57, 200), Some(29)); // 28.5, which 0.285 * 100.0 is not
    }

    #[test]
    fn two_decimals_are_the_published_ones() {
        let published = bands(690, 392, 1271);
        assert_eq!((points_hundredths(published), rounded_points(published)), (Some(-2469), Some(-25)));
        assert_eq!(percent_hundredths(2, 3), Some(6667));
        assert_eq!(mean_hundredths(&Histogram::from_counts([0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0])), Some(433));
    }

    #[test]
    fn nobody_has_no_number_and_a_great_many_have_one() {
        assert_eq!((rounded_points(Bands::default()), rounded_percent(0, 0), ratio(i128::MIN, 1)), (None, None, None));
        assert_eq!(mean_hundredths(&Histogram::default()), None);
        assert_eq!(points_hundredths(bands(u64::MAX, 0, 0)), Some(10_000));
    }

    proptest! {
        #[test]
        fn whole_numbers_agree_with_the_float_except_at_the_half(counts in prop::array::uniform11(0..10_000_u64)) {
            let histogram = Histogram::from_counts(counts);
            for scale in Scale::ALL {
                let exact = estimate::value(scale.metric(), histogram.bands(scale));
                let rounded = rounded_headline(scale, &histogram);
                prop_assert_eq!(exact.is_some(), rounded.is_some());
                for (exact, rounded) in exact.into_iter().zip(rounded) {
                    prop_assert!((exact - rounded as f64).abs() <= 0.5 + 1e-9);
                }
            }
        }
    }
}
