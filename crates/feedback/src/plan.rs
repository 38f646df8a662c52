//! What a survey will be able to show: how exact its score gets, which change it sees, and how many answers that takes.
//! For planning only: a score has its own interval and a change its own test, and neither is read off here.
//!
//! The formulas are those of [`sample`](crate::sample); for shares the answers that are added are Agresti's and Coull's
//! for one (their n + z^2 has the width of Wilson's interval) and Agresti's and Caffo's for two.

use crate::design_effect;
use crate::distribution::{normal_quantile, two_sided_z};
use crate::histogram::Bands;
use crate::interval::CONFIDENCE;
use crate::nps;
use crate::sample::{PSEUDO_ANSWERS, answers, standard_error};
use crate::scale::Metric;
use crate::wald::Wald;

/// How likely a true change must be seen before this crate says that it can be.
pub const POWER: f64 = 0.8;

/// How answers vary, and so what a number of them can show. All differences are in points of the headline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    metric: Metric,
    /// Of one answer as the headline counts it: 0 to 1 for NPS, 0 to 1/4 for a share; more where customers repeat.
    variance: f64,
}

impl Plan {
    /// For answers that are expected to come in this mix, from customers who answer once each; `None` for no mix.
    pub fn expecting(metric: Metric, mix: Bands) -> Option<Plan> {
        let share = mix.promoters as f64 / mix.n() as f64;
        let variance = match metric {
            Metric::Nps => nps::variance(mix)?,
            Metric::Csat | Metric::Ces => share * (1.0 - share),
        };
        (mix.n() > 0).then_some(Plan { metric, variance })
    }

    /// For answers like these. Five answers that agree are no proof that all will: the variance is the adjusted one of
    /// [`Wald`]. `None` when there are none.
    pub fn like(metric: Metric, seen: Bands, design_effect: f64) -> Option<Plan> {
        let variance = match metric {
            Metric::Nps => Wald::of_nps(seen).standard_error.powi(2) * (seen.n() as f64 + PSEUDO_ANSWERS),
            Metric::Csat | Metric::Ces => {
                let share = Wald::of_share(seen.promoters, seen.n()).centre;
                share * (1.0 - share)
            }
        };
        (seen.n() > 0).then(|| Plan { metric, variance }.repeated(design_effect))
    }

    /// The same where customers answer again and again.
    pub fn repeated(self, design_effect: f64) -> Plan {
        let widening = design_effect::widening(design_effect);
        Plan { variance: self.variance * widening * widening, ..self }
    }

    /// Half the width of the 95 % interval of `n` answers.
    pub fn margin(&self, n: u64) -> f64 {
        two_sided_z(CONFIDENCE) * standard_error(self.variance, n, self.added_to_one())
    }

    /// How many answers bring [`Plan::margin`] down to `margin` > 0, at least 1.
    pub fn for_margin(&self, margin: f64) -> u64 {
        answers(self.variance, two_sided_z(CONFIDENCE), margin, self.added_to_one())
    }

    /// The smallest true change that two periods of `n` answers each show in four cases of five ([`POWER`]). It may be
    /// more than the scale has.
    pub fn smallest_change(&self, n: u64) -> f64 {
        reach() * standard_error(2.0 * self.variance, n, self.added_to_each())
    }

    /// How many answers each of two periods needs for [`Plan::smallest_change`] to be `change` > 0, at least 1.
    pub fn for_change(&self, change: f64) -> u64 {
        answers(2.0 * self.variance, reach(), change, self.added_to_each())
    }

    fn added_to_one(&self) -> f64 {
        match self.metric {
            Metric::Nps => PSEUDO_ANSWERS,
            Metric::Csat | Metric::Ces => two_sided_z(CONFIDENCE).powi(2),
        }
    }

    fn added_to_each(&self) -> f64 {
        match self.metric {
            Metric::Nps => PSEUDO_ANSWERS,
            Metric::Csat | Metric::Ces => 2.0,
        }
    }
}

/// How many standard errors a true change must be away for the test to see it with [`POWER`].
fn reach() -> f64 {
    two_sided_z(CONFIDENCE) + normal_quantile(POWER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share;

    fn mix(promoters: u64, passives: u64, detractors: u64) -> Bands {
        Bands { promoters, passives, detractors }
    }

    fn expecting(metric: Metric, mix: Bands) -> Plan {
        Plan::expecting(metric, mix).expect("a mix has answers")
    }

    #[test]
    fn net_promoter_is_planned_by_the_table_of_the_method() {
        // Margins of 5, 7, 10 and 15 points, then a change of 10 points at 80 % power.
        for (mix, margins, change) in [
            (mix(50, 30, 20), [935, 476, 232, 102], 955),
            (mix(75, 18, 7), [547, 278, 135, 59], 559),
            (mix(40, 20, 40), [1227, 625, 305, 134], 1253),
        ] {
            let plan = expecting(Metric::Nps, mix);
            assert_eq!([5.0, 7.0, 10.0, 15.0].map(|margin| plan.for_margin(margin)), margins);
            assert_eq!(plan.for_change(10.0), change);
        }
        assert_eq!(expecting(Metric::Nps, mix(50, 30, 20)).smallest_change(100).round(), 30.0);
    }

    #[test]
    fn a_share_is_planned_for_the_interval_it_will_have() {
        // The textbook says 385 for half and half to within 5 points; Wilson's interval needs z^2 fewer.
        let half = expecting(Metric::Csat, mix(1, 0, 1));
        assert_eq!(half.for_margin(5.0), 381);
        let at = |n: u64| share::interval(mix(n / 2, 0, n / 2), CONFIDENCE).expect("there are answers").half_width();
        assert!(at(382) < 5.0 && at(378) > 5.0);
        assert!((half.margin(400) - at(400)).abs() < 1e-9);
        // With both shares known, .50 against .40, the textbook's pooled formula gives 388 a group; from one of them
        // alone it is a little more.
        assert_eq!(half.for_change(10.0), 391);
    }

    #[test]
    fn answers_that_agree_do_not_promise_that_all_will() {
        let few = Plan::like(Metric::Nps, mix(6, 0, 0), 1.0).expect("there are answers");
        assert!(few.smallest_change(100) > 15.0, "{}", few.smallest_change(100));
        let few = Plan::like(Metric::Ces, mix(6, 0, 0), 1.0).expect("there are answers");
        assert!(few.smallest_change(100) > 10.0, "{}", few.smallest_change(100));
        assert_eq!(Plan::like(Metric::Nps, Bands::default(), 1.0), None);
        assert_eq!(Plan::expecting(Metric::Csat, Bands::default()), None);
    }

    #[test]
    fn customers_who_come_again_make_everything_take_longer() {
        let plan = |effect| Plan::like(Metric::Nps, mix(500, 300, 200), effect).expect("there are answers");
        assert_eq!(plan(1.04), plan(1.0));
        assert!((plan(4.0).margin(1000) / plan(1.0).margin(1000) - 2.0).abs() < 1e-9);
        let (once, again) = (plan(1.0).for_change(10.0) as f64, plan(2.0).for_change(10.0) as f64);
        assert!((again / once - 2.0).abs() < 0.01, "{again} instead of {once}");
    }

    #[test]
    fn both_directions_tell_one_story() {
        for metric in Metric::ALL {
            let plan = expecting(metric, mix(60, 25, 15));
            for points in [1.0, 4.0, 9.0, 20.0] {
                assert!(plan.margin(plan.for_margin(points)) <= points + 1e-9);
                assert!(plan.smallest_change(plan.for_change(points)) <= points + 1e-9);
            }
            assert_eq!(plan.for_margin(0.0), u64::MAX);
        }
    }
}
