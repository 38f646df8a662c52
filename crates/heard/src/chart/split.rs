//! The shares of the three bands as one bar, best first.
//! Shares shown as words add up to 100; the bar itself is exact.

use feedback::{Band, Bands};
use serde::Serialize;

use super::{WORST_FIRST, fine};

/// Half of the gap between two parts, per cent across.
const GAP: f64 = 0.25;
/// One response among thousands can still be seen.
const NARROWEST: f64 = 0.4;

/// The bar.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Split {
    /// Promoters, passives, detractors; a band that nobody is in has no width.
    pub parts: Vec<Part>,
    /// All responses.
    pub n: u64,
}

/// One band in the bar.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Part {
    /// The band.
    pub band: Band,
    /// How many are in it.
    pub count: u64,
    /// Their share in whole per cent.
    pub share: u8,
    /// Where it begins, per cent across.
    pub x: f64,
    /// How wide it is.
    pub width: f64,
}

impl Split {
    /// Splits the bar by these counts.
    pub fn new(bands: Bands) -> Split {
        let n = bands.n();
        let shares = bands.shares_percent().unwrap_or_default();
        let counts = [bands.promoters, bands.passives, bands.detractors];
        let mut begin = 0.0;
        let parts = (0..3)
            .map(|nth| {
                let exact = if n == 0 { 0.0 } else { counts[nth] as f64 * 100.0 / n as f64 };
                let (left, right) = (begin, begin + exact);
                begin = right;
                let x = if left > 0.0 { left + GAP } else { left };
                let end = if right < 100.0 - 1e-9 { right - GAP } else { right };
                let width = if counts[nth] == 0 { 0.0 } else { (end - x).max(NARROWEST) };
                Part {
                    band: WORST_FIRST[2 - nth],
                    count: counts[nth],
                    share: shares[nth],
                    x: fine(x.min(100.0 - width)),
                    width: fine(width),
                }
            })
            .collect();
        Split { parts, n }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(promoters: u64, passives: u64, detractors: u64) -> Vec<(f64, f64, u8)> {
        let bands = Bands { promoters, passives, detractors };
        Split::new(bands).parts.iter().map(|part| (part.x, part.width, part.share)).collect()
    }

    #[test]
    fn parts_follow_each_other_with_a_gap() {
        assert_eq!(split(182, 88, 48), [(0.0, 56.98, 57), (57.48, 27.17, 28), (85.16, 14.84, 15)]);
    }

    #[test]
    fn a_band_that_nobody_is_in_takes_no_room() {
        assert_eq!(split(5, 0, 0), [(0.0, 100.0, 100), (100.0, 0.0, 0), (100.0, 0.0, 0)]);
        assert_eq!(split(9_999, 0, 1)[2], (99.6, 0.4, 0));
        assert!(split(0, 0, 0).iter().all(|&(_, width, _)| width == 0.0));
    }
}
