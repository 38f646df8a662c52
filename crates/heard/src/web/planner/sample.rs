//! The planner for nobody in particular, for a survey whose customers repeat, and with what is no number.

use feedback::{Bands, Metric, Plan};

use super::drawn::Drawing;
use super::form::Form;
use super::{Back, Own, View};
use crate::form::Fields;
use crate::web::samples::with_words;
use crate::web::shell::{self, Here};

/// Every sample with its name.
pub(crate) fn all() -> Vec<(&'static str, View)> {
    let seen = Bands { promoters: 182, passives: 88, detractors: 48 };
    let own = |n| Own {
        metric: Metric::Nps,
        plan: (n >= 30).then(|| Plan::like(Metric::Nps, seen, 1.4).expect("there are answers")),
        design_effect: 1.4,
        n,
        days: "October 23 to November 21, 2026".to_owned(),
        per_month: Some(105.7),
    };
    vec![
        ("planner", draw("", None)),
        ("planner-csat", draw("mix=csat-80&margin=3&rate=500", None)),
        ("planner-survey", draw("", Some(&own(318)))),
        ("planner-few", draw("", Some(&own(12)))),
        ("planner-wrong", draw("margin=none&n=0", None)),
    ]
}

fn draw(query: &str, own: Option<&Own>) -> View {
    let form = Form::parse(&Fields::parse(query.as_bytes()), own);
    let back = own.map(|_| Back { name: "After a repair".into(), address: "/surveys/7".into() });
    let action = if own.is_some() { "/surveys/7/planner" } else { "/planner" };
    with_words(|words| {
        let drawing = Drawing { words, form: &form, own };
        drawing.view(shell::sample(Here::Surveys), action.to_owned(), Vec::new(), back)
    })
}
