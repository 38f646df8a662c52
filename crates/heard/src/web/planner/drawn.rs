//! The planner put together: what was asked, answered from a plan, in words.

use feedback::{Metric, Plan};

use super::form::{Form, Mix};
use super::{Answer, Back, Own, View};
use crate::chart::{Curve, Step};
use crate::web::address::Pairs;
use crate::web::filters::Choice;
use crate::web::shell::Shell;
use crate::words::Words;

/// What it is put together from.
pub struct Drawing<'a> {
    /// In whose words.
    pub words: &'a Words<'a>,
    /// What is asked.
    pub form: &'a Form,
    /// The survey's own responses, where it is for one.
    pub own: Option<&'a Own>,
}

impl Drawing<'_> {
    /// The page at `action`, carrying the view of the survey along.
    pub fn view(&self, shell: Shell, action: String, keep: Pairs, survey: Option<Back>) -> View {
        let (metric, plan) = self.plan();
        let curve = Curve::new(&plan, self.form.n);
        View {
            shell,
            survey,
            metric,
            action,
            keep: keep.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            mixes: self.mixes(),
            fields: self.form.fields(),
            basis: self.basis(),
            effect: self.effect(),
            answers: self.answers(&plan),
            times: self.times(&curve),
            curve,
        }
    }

    /// What is planned from: the survey's own responses, else a mix, in which its customers repeat as much as they do.
    fn plan(&self) -> (Metric, Plan) {
        let own = self.own.and_then(|own| Some((own.metric, own.plan?)));
        if let (None, Some(own)) = (self.form.mix, own) {
            return own;
        }
        let mix = self.form.mix.unwrap_or(Mix::NpsUsual);
        let plan = Plan::expecting(mix.metric(), mix.bands()).expect("a mix has answers");
        (mix.metric(), plan.repeated(self.own.map_or(1.0, |own| own.design_effect)))
    }

    fn mixes(&self) -> Vec<Choice> {
        let offered = Mix::ALL.into_iter().filter(|mix| self.own.is_none_or(|own| own.metric == mix.metric()));
        let mix = |mix: Mix| Choice {
            value: mix.key().to_owned(),
            label: self.words.text(&format!("mix-{mix}")),
            chosen: self.form.mix == Some(mix),
        };
        let own = self.own.filter(|own| own.plan.is_some()).map(|_| Choice {
            value: String::new(),
            label: self.words.text("mix-own"),
            chosen: self.form.mix.is_none(),
        });
        own.into_iter().chain(offered.map(mix)).collect()
    }

    fn basis(&self) -> String {
        match self.own {
            Some(own) if self.form.mix.is_none() => {
                let args = [("n", own.n.into()), ("days", own.days.as_str().into())];
                self.words.text_with("planner-basis-own", args)
            }
            Some(own) if own.plan.is_none() => self.words.text_with("planner-basis-few", [("n", own.n.into())]),
            _ => self.words.text("planner-basis-mix"),
        }
    }

    fn effect(&self) -> String {
        match self.own.map(Own::times) {
            Some(times) if times > 1.0 => {
                let times = self.words.format().number((times * 10.0).round() / 10.0);
                self.words.text_with("planner-effect", [("times", times.into())])
            }
            Some(_) => self.words.text("planner-effect-none"),
            None => self.words.text("planner-effect-unknown"),
        }
    }

    fn answers(&self, plan: &Plan) -> Vec<Answer> {
        let (words, form) = (self.words, self.form);
        let question = |key: &str, n: u64| words.text_with(&format!("planner-to-{key}"), [("n", n.into())]);
        let to_know = plan.for_margin(form.margin as f64);
        let to_see = plan.for_change(form.change as f64);
        let shows = Step::of(plan, form.n);
        vec![
            Answer {
                key: "margin",
                question: question("know", form.margin),
                lead: words.responses(to_know),
                rest: self.takes("planner-takes", to_know),
            },
            Answer {
                key: "change",
                question: question("see", form.change),
                lead: words.text_with("planner-each", [("n", to_see.into())]),
                rest: self.takes("planner-takes-each", to_see),
            },
            Answer {
                key: "n",
                question: question("have", form.n),
                lead: words.text_with("planner-within", [("n", shows.margin.into())]),
                rest: words.text_with("planner-sees", [("n", shows.change.into())]),
            },
        ]
    }

    /// How long so many take to come.
    fn takes(&self, key: &str, n: u64) -> String {
        match self.form.per_month {
            Some(pace) => {
                let rate = self.words.format().count(pace.round().max(1.0) as i64);
                let args = [("time", self.words.months(n as f64 / pace).into()), ("rate", rate.into())];
                self.words.text_with(key, args)
            }
            None => self.words.text("planner-takes-unknown"),
        }
    }

    fn times(&self, curve: &Curve) -> Vec<String> {
        let pace = self.form.per_month;
        pace.map(|pace| curve.rows.iter().map(|row| self.words.months(row.n as f64 / pace)).collect())
            .unwrap_or_default()
    }
}
