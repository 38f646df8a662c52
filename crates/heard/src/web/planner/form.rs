//! What the planner's address asks for: a mix of answers and four numbers. What is no such number is said beside its field,
//! and the usual one is taken, so that there always is an answer.

use feedback::{Bands, Metric, keyed};

use super::{Field, Own};
use crate::form::Fields;

/// Points of a margin, of a change, and responses, from where to where they may go.
const MARGIN: [u64; 2] = [1, 50];
const CHANGE: [u64; 2] = [1, 100];
const RESPONSES: [u64; 2] = [1, 1_000_000_000];

keyed! {
    /// Mixes that are usual, where there are no answers to plan from. Those of Net Promoter have published tables:
    /// measuringu.com/nps-ci-sample-size.
    pub enum Mix {
        /// Half promoters, a fifth detractors.
        NpsUsual = "nps-50-20",
        /// Three quarters promoters, few detractors.
        NpsHigh = "nps-75-7",
        /// As many of each: what needs the most responses.
        NpsSplit = "nps-40-40",
        /// Four of five satisfied.
        CsatUsual = "csat-80",
        /// Nine of ten.
        CsatHigh = "csat-90",
        /// Half: what needs the most responses.
        CsatSplit = "csat-50",
        /// Seven of ten found it easy.
        CesUsual = "ces-70",
        /// Half.
        CesSplit = "ces-50",
    }
}

impl Mix {
    /// What it is a mix of.
    pub fn metric(self) -> Metric {
        match self {
            Mix::NpsUsual | Mix::NpsHigh | Mix::NpsSplit => Metric::Nps,
            Mix::CsatUsual | Mix::CsatHigh | Mix::CsatSplit => Metric::Csat,
            Mix::CesUsual | Mix::CesSplit => Metric::Ces,
        }
    }

    /// A hundred answers of it.
    pub fn bands(self) -> Bands {
        let [promoters, detractors] = match self {
            Mix::NpsUsual => [50, 20],
            Mix::NpsHigh => [75, 7],
            Mix::NpsSplit => [40, 40],
            Mix::CsatUsual => [80, 20],
            Mix::CsatHigh => [90, 10],
            Mix::CesUsual => [70, 30],
            Mix::CsatSplit | Mix::CesSplit => [50, 50],
        };
        Bands { promoters, passives: 100 - promoters - detractors, detractors }
    }
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The mix; `None` for what the survey's own responses show.
    pub mix: Option<Mix>,
    /// Points either way.
    pub margin: u64,
    /// Points of change.
    pub change: u64,
    /// A number of responses.
    pub n: u64,
    /// How many come a month, where that is known or typed.
    pub per_month: Option<f64>,
    typed: [(String, bool); 4],
}

impl Form {
    /// What an address asks for, of a survey or of none.
    pub fn parse(fields: &Fields, own: Option<&Own>) -> Form {
        let fits = |mix: &Mix| own.is_none_or(|own| own.metric == mix.metric());
        let usual = Mix::ALL.into_iter().find(fits).filter(|_| own.is_none_or(|own| own.plan.is_none()));
        let per_month = own.and_then(|own| own.per_month);
        let pace = per_month.map(|pace| pace.round().max(1.0) as u64);
        let read = |name: &str, usual: Option<u64>, [low, high]: [u64; 2]| {
            let typed = fields.text(name);
            let number = typed.replace([',', ' ', '\u{a0}'], "").parse().ok().filter(|n| (low..=high).contains(n));
            let is_wrong = !typed.is_empty() && number.is_none();
            let shown =
                if is_wrong { typed.to_owned() } else { number.or(usual).map_or(String::new(), |n| n.to_string()) };
            (number, (shown, is_wrong))
        };
        let (margin, typed_margin) = read("margin", Some(5), MARGIN);
        let (change, typed_change) = read("change", Some(10), CHANGE);
        let usual_n = pace.unwrap_or(100);
        let (n, typed_n) = read("n", Some(usual_n), RESPONSES);
        let (rate, typed_rate) = read("rate", pace, RESPONSES);
        Form {
            mix: Mix::from_key(fields.text("mix")).filter(fits).or(usual),
            margin: margin.unwrap_or(5),
            change: change.unwrap_or(10),
            n: n.unwrap_or(usual_n),
            per_month: rate.map(|rate| rate as f64).or(per_month),
            typed: [typed_margin, typed_change, typed_n, typed_rate],
        }
    }

    /// The fields as the page shows them.
    pub fn fields(&self) -> Vec<Field> {
        let ranges = [("margin", MARGIN), ("change", CHANGE), ("n", RESPONSES), ("rate", RESPONSES)];
        let field = |((name, range), (value, is_wrong)): ((&'static str, [u64; 2]), &(String, bool))| Field {
            name,
            value: value.clone(),
            wrong: is_wrong.then_some(range),
        };
        ranges.into_iter().zip(&self.typed).map(field).collect()
    }
}

#[cfg(test)]
mod tests {
    use feedback::Plan;

    use super::*;

    fn form(query: &str, per_month: Option<f64>) -> Form {
        let own = per_month.map(|_| own(per_month, 318));
        Form::parse(&Fields::parse(query.as_bytes()), own.as_ref())
    }

    fn own(per_month: Option<f64>, n: u64) -> Own {
        let seen = Bands { promoters: n / 2, passives: 0, detractors: n / 2 };
        let plan = Plan::like(Metric::Ces, seen, 1.0).filter(|_| n >= 30);
        Own { metric: Metric::Ces, plan, design_effect: 1.0, n, days: String::new(), per_month }
    }

    #[test]
    fn a_survey_is_planned_from_itself_or_from_a_mix_of_its_own_kind() {
        let mix = |query: &str, n| Form::parse(&Fields::parse(query.as_bytes()), Some(&own(None, n))).mix;
        assert_eq!((mix("", 318), mix("mix=ces-50", 318)), (None, Some(Mix::CesSplit)));
        assert_eq!((mix("mix=nps-40-40", 318), mix("mix=nps-40-40", 12)), (None, Some(Mix::CesUsual)));
        assert_eq!(form("", None).mix, Some(Mix::NpsUsual));
    }

    #[test]
    fn what_is_not_asked_for_is_usual_or_the_surveys_own() {
        let usual = form("", None);
        assert_eq!((usual.margin, usual.change, usual.n, usual.per_month), (5, 10, 100, None));
        let own = form("", Some(105.7));
        assert_eq!((own.n, own.per_month, own.fields()[3].value.as_str()), (106, Some(105.7), "106"));
        assert_eq!(form("rate=1%2C200&n=50", Some(105.7)).per_month, Some(1200.0));
    }

    #[test]
    fn what_is_no_such_number_is_kept_as_typed_and_marked() {
        let wrong = form("margin=0&change=ten&n=-3&rate=", Some(105.7));
        assert_eq!((wrong.margin, wrong.change, wrong.n), (5, 10, 106));
        let fields = wrong.fields();
        let marked: Vec<_> = fields.iter().map(|field| (field.value.as_str(), field.wrong.is_some())).collect();
        assert_eq!(marked, [("0", true), ("ten", true), ("-3", true), ("106", false)]);
    }

    #[test]
    fn the_usual_mixes_give_the_published_table() {
        // Margins of 5, 7, 10 and 15 points, then a change of 10 points at 80 % power.
        for (mix, margins, change) in [
            (Mix::NpsUsual, [935, 476, 232, 102], 955),
            (Mix::NpsHigh, [547, 278, 135, 59], 559),
            (Mix::NpsSplit, [1227, 625, 305, 134], 1253),
        ] {
            let plan = Plan::expecting(mix.metric(), mix.bands()).expect("a mix has answers");
            assert_eq!([5.0, 7.0, 10.0, 15.0].map(|margin| plan.for_margin(margin)), margins, "{mix}");
            assert_eq!(plan.for_change(10.0), change, "{mix}");
        }
        assert!(Mix::ALL.iter().all(|mix| mix.bands().n() == 100 && mix.key().starts_with(mix.metric().key())));
    }
}
