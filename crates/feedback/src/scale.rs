//! The scales of a survey's leading question, the scores on them and the three bands of answers.
//! A score that exists is on its scale. NPS is asked on 0 to 10 and nothing else: a 1 to 10 question
//! is another question and must never be mixed in.

use std::ops::RangeInclusive;

use serde::Serialize;

use crate::key::keyed;

keyed! {
    /// What a survey measures.
    pub enum Metric {
        /// Net Promoter: how likely to recommend.
        Nps = "nps",
        /// Customer satisfaction.
        Csat = "csat",
        /// Customer effort, version 2.0: how far one agrees that it was easy. 7 is good.
        Ces = "ces",
    }
}

keyed! {
    /// The scale of the leading question; more is always better.
    pub enum Scale {
        /// 0 to 10.
        Nps = "nps",
        /// Three faces, 1 to 3.
        Smileys = "csat-smileys",
        /// Thumb down is 1, thumb up is 2.
        Thumbs = "csat-thumbs",
        /// 1 to 5 stars.
        Stars5 = "csat-stars5",
        /// 1 to 10 stars.
        Stars10 = "csat-stars10",
        /// 1 to 7: strongly disagree to strongly agree.
        Ces = "ces",
    }
}

keyed! {
    /// The three bands of answers. NPS gave them their names; every scale has them.
    #[derive(PartialOrd, Ord)]
    pub enum Band {
        /// NPS 9 and 10, satisfied, easy.
        Promoter = "promoter",
        /// NPS 7 and 8, neither.
        Passive = "passive",
        /// NPS 0 to 6, dissatisfied, hard.
        Detractor = "detractor",
    }
}

keyed! {
    /// What a survey is about. Scores of different kinds are never pooled: they are different numbers.
    pub enum Kind {
        /// The relationship as a whole, asked at intervals.
        Relational = "relational",
        /// One experience, asked after it.
        Transactional = "transactional",
        /// Anything else.
        Other = "other",
    }
}

/// An answer on a scale. Only [`Scale::score`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Score(u8);

impl Score {
    /// The value, 0 to 10.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// A value that the scale does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{value} is not on the scale {scale}, which goes from {} to {}", scale.min(), scale.max())]
pub struct NotOnScale {
    /// The scale that was asked.
    pub scale: Scale,
    /// The value that was given.
    pub value: i64,
}

impl Scale {
    /// What the scale measures.
    pub const fn metric(self) -> Metric {
        match self {
            Scale::Nps => Metric::Nps,
            Scale::Smileys | Scale::Thumbs | Scale::Stars5 | Scale::Stars10 => Metric::Csat,
            Scale::Ces => Metric::Ces,
        }
    }

    /// The worst value.
    pub const fn min(self) -> u8 {
        match self {
            Scale::Nps => 0,
            _ => 1,
        }
    }

    /// The best value.
    pub const fn max(self) -> u8 {
        match self {
            Scale::Nps | Scale::Stars10 => 10,
            Scale::Smileys => 3,
            Scale::Thumbs => 2,
            Scale::Stars5 => 5,
            Scale::Ces => 7,
        }
    }

    /// Every value, worst first.
    pub const fn values(self) -> RangeInclusive<u8> {
        self.min()..=self.max()
    }

    /// The score with this value.
    ///
    /// # Errors
    /// [`NotOnScale`] when the scale does not have it.
    pub fn score(self, value: i64) -> Result<Score, NotOnScale> {
        match u8::try_from(value) {
            Ok(on_scale) if self.values().contains(&on_scale) => Ok(Score(on_scale)),
            _ => Err(NotOnScale { scale: self, value }),
        }
    }

    /// The band of a score. A score of another scale is taken as the nearest end of this one.
    ///
    /// NPS: Reichheld, *The One Number You Need to Grow*, HBR 12/2003. CSAT: top-2-box on 1 to 5, carried to
    /// the other scales by the score's place between both ends: at least 3/4 is satisfied, below 2/5
    /// dissatisfied. CES: 5 to 7 agree, 4 is neutral.
    pub fn band(self, score: Score) -> Band {
        let value = score.get();
        let place = u32::from(value.saturating_sub(self.min()));
        let span = u32::from(self.max() - self.min());
        let (good, bad) = match self.metric() {
            Metric::Nps => (value >= 9, value <= 6),
            Metric::Csat => (4 * place >= 3 * span, 5 * place < 2 * span),
            Metric::Ces => (value >= 5, value <= 3),
        };
        match (good, bad) {
            (true, _) => Band::Promoter,
            (_, true) => Band::Detractor,
            _ => Band::Passive,
        }
    }

    /// The band of a value that may be off the scale, for sums over whole histograms.
    pub(crate) fn band_of(self, value: u8) -> Band {
        self.band(Score(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bands of a scale as one letter a value, worst value first.
    fn letters(scale: Scale) -> String {
        let letter = |value| match scale.band_of(value) {
            Band::Promoter => 'P',
            Band::Passive => '-',
            Band::Detractor => 'D',
        };
        scale.values().map(letter).collect()
    }

    #[test]
    fn each_scale_bands_its_values_as_the_field_does() {
        assert_eq!(letters(Scale::Nps), "DDDDDDD--PP");
        assert_eq!(letters(Scale::Smileys), "D-P");
        assert_eq!(letters(Scale::Thumbs), "DP");
        assert_eq!(letters(Scale::Stars5), "DD-PP");
        assert_eq!(letters(Scale::Stars10), "DDDD---PPP");
        assert_eq!(letters(Scale::Ces), "DDD-PPP");
    }

    #[test]
    fn a_score_is_on_its_scale_or_does_not_exist() {
        for scale in Scale::ALL {
            let (min, max) = (i64::from(scale.min()), i64::from(scale.max()));
            assert_eq!(scale.score(min).map(Score::get), Ok(scale.min()));
            assert_eq!(scale.score(max).map(Score::get), Ok(scale.max()));
            for value in [min - 1, max + 1, i64::MIN, i64::MAX, 256 + min] {
                assert_eq!(scale.score(value), Err(NotOnScale { scale, value }));
            }
        }
    }

    #[test]
    fn the_error_says_what_would_have_been_right() {
        let error = NotOnScale { scale: Scale::Stars5, value: 0 };
        assert_eq!(error.to_string(), "0 is not on the scale csat-stars5, which goes from 1 to 5");
    }

    #[test]
    fn a_score_of_another_scale_counts_as_the_nearest_end() {
        let worst_nps = Score(0);
        let best_nps = Score(10);
        assert_eq!(Scale::Thumbs.band(worst_nps), Band::Detractor);
        assert_eq!(Scale::Thumbs.band(best_nps), Band::Promoter);
    }
}
