//! How content customers are: how good the teams are, what happened in the bad weeks, and which score a mood gives.
//! A mood is counted in standard deviations around the average customer's.

use std::ops::Range;

use feedback::distribution::{normal_cdf, normal_quantile};

use super::calendar::Day;
use super::cast::{Quality, Team, Topic};
use super::chance::Chance;

/// The bad weeks, in days before today: the Kraków workshop moved house, the other workshops did its repairs, and the
/// online shop's new carrier lost parcels. Six weeks, far enough back that the recovery is seen as well.
pub const BAD_WEEKS: Range<i64> = 109..151;

/// How long it took to get bad, and good again, in days.
const SLIDE: f64 = 4.0;

/// How much of the variance of a mood is the customer's own: two answers of one customer resemble each other.
const OWN: f64 = 0.28;

/// Shares in per cent of the scores that customers of average mood give, worst first.
const OVERALL: [f64; 11] = [1.5, 0.8, 1.3, 1.6, 1.6, 3.8, 4.0, 10.3, 17.8, 24.3, 33.0];
const REPAIR: [f64; 11] = [2.4, 1.0, 1.6, 1.9, 1.4, 3.4, 3.8, 9.2, 17.3, 23.5, 34.5];
const FACES: [f64; 3] = [6.5, 10.5, 83.0];
const EFFORT: [f64; 7] = [3.2, 3.6, 5.7, 8.3, 15.7, 25.0, 38.5];

/// A customer's mood.
#[derive(Clone, Copy, Debug)]
pub struct Mood(pub f64);

impl Mood {
    /// Of a customer with this `tendency` by nature, on a `whim` (both of standard deviation 1), served this well.
    pub fn new(tendency: f64, whim: f64, quality: Quality) -> Mood {
        Mood(quality + OWN.sqrt() * tendency + (1.0 - OWN).sqrt() * whim)
    }

    /// The score that a customer in this mood gives.
    pub fn score(self, topic: Topic) -> u8 {
        let shares: &[f64] = match topic {
            Topic::Relation => &OVERALL,
            Topic::Repair => &REPAIR,
            Topic::Support => &FACES,
            Topic::Ticket => &EFFORT,
        };
        let mut left = normal_cdf(self.0) * shares.iter().sum::<f64>();
        let mut score = topic.scale().min();
        for share in shares {
            left -= share;
            if left < 0.0 {
                break;
            }
            score += 1;
        }
        score.min(topic.scale().max())
    }
}

/// Passing moods, mean 0 and standard deviation 1, spread more evenly than chance would: in a few weeks of a small shop
/// chance alone moves NPS by six points either way, and could hide the story that is to be seen.
#[derive(Clone, Copy, Debug)]
pub struct Whims(f64);

impl Whims {
    /// Begins anywhere.
    pub fn new(chance: &mut Chance) -> Whims {
        Whims(chance.unit())
    }

    /// The next customer's: steps of the golden ratio fill the range from 0 to 1 evenly, however many are taken.
    pub fn next(&mut self) -> f64 {
        const GOLDEN: f64 = 0.618_033_988_749_894_9;
        self.0 = (self.0 + GOLDEN).fract();
        normal_quantile(self.0.clamp(1e-6, 1.0 - 1e-6))
    }
}

/// What the day adds to the quality of what customers experience.
pub fn of_the_day(topic: Topic, team: Team, day: Day) -> Quality {
    let full = depth(topic, team);
    // In spring every workshop has more to do than hands.
    let rush = if topic == Topic::Repair && (4..=6).contains(&day.month) { -0.05 } else { 0.0 };
    let learned = if day.ago < BAD_WEEKS.start { 0.07 } else { 0.0 };
    rush + learned - full * badness(day.ago)
}

fn depth(topic: Topic, team: Team) -> Quality {
    match (topic, team) {
        (Topic::Repair, Team::Krakow) => 0.85,
        (Topic::Repair, _) => 0.36,
        (Topic::Relation, Team::Online) => 0.68,
        (Topic::Relation, Team::Krakow) => 0.55,
        (Topic::Relation, _) => 0.28,
        (Topic::Support | Topic::Ticket, Team::Online) => 0.35,
        (Topic::Support | Topic::Ticket, _) => 0.12,
    }
}

/// 0 outside the bad weeks, 1 in their middle.
fn badness(ago: i64) -> f64 {
    if !BAD_WEEKS.contains(&ago) {
        return 0.0;
    }
    let (since, left) = (BAD_WEEKS.end - ago, ago - BAD_WEEKS.start + 1);
    (since.min(left) as f64 / SLIDE).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_better_mood_never_gives_a_lower_score_and_every_score_is_given() {
        for topic in Topic::ALL {
            let scores: Vec<u8> = (-60..=60).map(|mood| Mood(f64::from(mood) / 10.0).score(topic)).collect();
            assert!(scores.is_sorted());
            for value in topic.scale().values() {
                assert!(scores.contains(&value) || topic != Topic::Support, "{topic} {value}");
            }
        }
    }

    #[test]
    fn the_bad_weeks_come_and_go() {
        let at = |ago| of_the_day(Topic::Repair, Team::Krakow, Day { number: 0, ago, month: 1 });
        assert!(at(160) > at(150) && at(150) > at(130));
        assert!(at(100) > at(160), "they learned from it");
        assert!(at(109) > at(115) && at(108) > at(109));
    }
}
