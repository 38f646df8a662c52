//! What numbers of responses can show: the margin of a score and the smallest change, falling as responses grow.
//! Responses stand on a logarithmic axis, because what is won by ten times as many is always the same.

use feedback::Plan;
use serde::Serialize;

use super::{Axis, Tick, fine, whole};

const TOP: f64 = 24.0;
const BOTTOM: f64 = 224.0;
/// From where to where the lines go.
const ENDS: [f64; 2] = [30.0, 5000.0];
/// The numbers of responses in the table, and below the chart.
const STEPS: [u64; 8] = [30, 50, 100, 200, 500, 1000, 2000, 5000];
/// How many points a line has; more could not be told apart.
const POINTS: u32 = 50;

/// Two lines over numbers of responses.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Curve {
    /// Height of the whole in pixels.
    pub height: f64,
    /// Where the lowest value stands in pixels.
    pub bottom: f64,
    /// Lines across at round numbers; places in pixels down.
    pub lines: Vec<Tick>,
    /// Numbers of responses below; places in per cent across.
    pub ticks: Vec<Tick>,
    /// The margin of the score, `x,y x,y`.
    pub margin: String,
    /// The smallest change, the same.
    pub change: String,
    /// Where the words of the upper line stand, pixels down; those of the lower one stand on the axis, where no line comes.
    pub change_y: f64,
    /// The number of responses that was asked about, if it is on the axis.
    pub asked: Option<Tick>,
    /// The same numbers for the table.
    pub rows: Vec<Step>,
}

/// What one number of responses can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// How many responses.
    pub n: u64,
    /// Half the width of the interval, rounded up.
    pub margin: u64,
    /// The smallest change, rounded up.
    pub change: u64,
}

impl Step {
    /// What `n` responses can show. Rounded up: a promise is not to be better than what will be kept.
    pub fn of(plan: &Plan, n: u64) -> Step {
        // What is wrong in the tenth digit is no point more.
        let up = |points: f64| (points - 1e-9).ceil() as u64;
        Step { n, margin: up(plan.margin(n)), change: up(plan.smallest_change(n)) }
    }
}

impl Curve {
    /// Draws a plan, with a mark at a number of responses.
    pub fn new(plan: &Plan, asked: u64) -> Curve {
        let [first, last] = ENDS;
        let most = plan.smallest_change(STEPS[0]);
        let axis = Axis { min: 0.0, max: (most / 10.0).ceil() * 10.0 };
        let at = |n: f64| fine(100.0 * (n / first).ln() / (last / first).ln());
        let down = |points: f64| axis.down(points, TOP, BOTTOM);
        let line = |points_of: &dyn Fn(u64) -> f64| {
            let point = |nth: u32| {
                let n = first * (last / first).powf(f64::from(nth) / f64::from(POINTS));
                format!("{},{}", at(n), down(points_of(n.round() as u64)))
            };
            (0..=POINTS).map(point).collect::<Vec<_>>().join(" ")
        };
        Curve {
            height: BOTTOM + 40.0,
            bottom: BOTTOM,
            lines: axis
                .round_numbers()
                .into_iter()
                .map(|value| Tick { at: down(value), value: whole(value) })
                .collect(),
            ticks: STEPS.iter().map(|n| Tick { at: at(*n as f64), value: *n as i64 }).collect(),
            margin: line(&|n| plan.margin(n)),
            change: line(&|n| plan.smallest_change(n)),
            change_y: fine(down(plan.smallest_change(40)) - 2.0),
            asked: (first..=last).contains(&(asked as f64)).then(|| Tick { at: at(asked as f64), value: asked as i64 }),
            rows: STEPS.iter().map(|n| Step::of(plan, *n)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use feedback::{Bands, Metric};

    use super::*;

    fn usual() -> Plan {
        let mix = Bands { promoters: 50, passives: 30, detractors: 20 };
        Plan::expecting(Metric::Nps, mix).expect("a mix has answers")
    }

    #[test]
    fn both_lines_fall_and_stay_inside() {
        let curve = Curve::new(&usual(), 100);
        for line in [&curve.margin, &curve.change] {
            let points: Vec<[f64; 2]> = line
                .split(' ')
                .map(|point| point.split_once(',').map(|(x, y)| [x, y].map(|one| one.parse().expect("a number"))))
                .map(|point| point.expect("two numbers"))
                .collect();
            assert_eq!((points[0][0], points[points.len() - 1][0]), (0.0, 100.0));
            assert!(points.windows(2).all(|two| two[0][1] <= two[1][1]), "it falls: {line}");
            assert!(points.iter().all(|[_, y]| (TOP..=BOTTOM).contains(y)), "{line}");
        }
    }

    #[test]
    fn the_table_has_the_numbers_of_the_method() {
        let curve = Curve::new(&usual(), 100);
        assert_eq!(curve.rows[2], Step { n: 100, margin: 16, change: 31 });
        assert_eq!(Step::of(&usual(), 935), Step { n: 935, margin: 5, change: 11 });
        assert_eq!(Step::of(&usual(), 955).change, 10);
    }

    #[test]
    fn a_number_off_the_axis_has_no_mark() {
        assert_eq!([30, 5000, 29, 5001].map(|n| Curve::new(&usual(), n).asked.is_some()), [true, true, false, false]);
    }
}
