//! A page of further questions. It is rendered for one person: what it asks follows from what they answered. The leading
//! answer is kept before it is shown, so that whoever leaves here has been heard.

use std::collections::HashMap;

use feedback::fact::Value;
use feedback::questionnaire::{
    Answers, Asked, Choice, Known, LONGEST_ANSWER, LONGEST_TEXT, Question, Refused, Step, Wording, Wrong,
};
use feedback::scale::Scale;
use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::frame::{Frame, more_style};
use super::own::{self, Words};
use super::{Compiled, Gaps, Tongue};
use crate::texts::Texts;

/// What a page of further questions is made from.
#[derive(Clone, Copy, Debug)]
pub struct More<'a> {
    /// What it asks.
    pub step: &'a Step<'a>,
    /// The key of the last question of the page before; empty on the first page.
    pub after: &'a str,
    /// What is known, with what was answered to these questions before.
    pub known: &'a Known,
    /// For texts that name it.
    pub first_name: Option<&'a str>,
    /// A machine could have sent the leading answer: this page's button confirms it.
    pub provisional: bool,
    /// What was typed and cannot be taken; the page shows it again.
    pub typed: Option<&'a HashMap<String, Vec<String>>>,
    /// Why.
    pub refused: &'a [Refused],
}

#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    frame: &'a Frame,
    more_style: &'static str,
    address: &'a str,
    nonce: &'a str,
    after: &'a str,
    refused: bool,
    provisional: bool,
    questions: Vec<Shown>,
}

/// A question as it is shown; what does not belong to its kind is empty.
#[derive(Default, Serialize)]
struct Shown {
    key: String,
    kind: &'static str,
    text: Option<Words>,
    hint: Option<Words>,
    needed: bool,
    /// The key of what is wrong.
    wrong: Option<String>,
    /// The attribute that names what describes it.
    described: String,
    short: bool,
    longest: usize,
    value: String,
    several: bool,
    other: bool,
    other_chosen: bool,
    choices: Vec<Option_>,
    rows: Vec<Row>,
    fields: Vec<Told>,
    low: Option<Words>,
    high: Option<Words>,
}

#[derive(Serialize)]
struct Option_ {
    key: String,
    text: Option<Words>,
    label: String,
    chosen: bool,
    place: u8,
}

#[derive(Serialize)]
struct Row {
    key: String,
    text: Option<Words>,
    choices: Vec<Option_>,
}

#[derive(Serialize)]
struct Told {
    key: &'static str,
    value: String,
}

impl Compiled {
    /// A page of further questions.
    ///
    /// # Errors
    /// Where the template lacks something: a mistake of ours.
    pub fn more(&self, texts: &Texts, language: &str, gaps: Gaps<'_>, more: More<'_>) -> anyhow::Result<String> {
        let tongue = self.tongue(language);
        let drawing = Drawing { pages: self, tongue, texts, more };
        let view = View {
            frame: &self.frame,
            more_style: more_style(),
            address: gaps.address,
            nonce: gaps.nonce,
            after: more.after,
            refused: !more.refused.is_empty(),
            provisional: more.provisional,
            questions: (1..).zip(&more.step.questions).map(|(n, question)| drawing.question(n, question)).collect(),
        };
        Ok(self.templates.render(&tongue.voice, "respond/more.html", view)?)
    }
}

struct Drawing<'a> {
    pages: &'a Compiled,
    tongue: &'a Tongue,
    texts: &'a Texts,
    more: More<'a>,
}

impl Drawing<'_> {
    /// The nth question of the page, from 1.
    fn question(&self, n: usize, question: &Question) -> Shown {
        let refused = self.more.refused.iter().find(|refused| refused.question == question.key);
        let shown = Shown {
            key: question.key.clone(),
            kind: question.asked.kind(),
            text: self.words_or_key(&question.text, &question.key),
            hint: self.words(&question.hint),
            needed: question.needed,
            wrong: refused.map(|refused| wrong(refused.wrong)),
            described: described(n, !question.hint.is_empty(), refused.is_some()),
            ..Shown::default()
        };
        let part = |part: &str| format!("{}.{part}", question.key);
        match &question.asked {
            Asked::Comment { short } => Shown {
                short: *short,
                longest: if *short { LONGEST_TEXT } else { LONGEST_ANSWER },
                value: self.given(&question.key).pop().unwrap_or_default(),
                ..shown
            },
            Asked::Date | Asked::Hidden => {
                Shown { value: self.given(&question.key).pop().unwrap_or_default(), ..shown }
            }
            Asked::Choice { choices, several, other } => Shown {
                choices: self.choices(choices, &question.key),
                several: *several,
                other: *other,
                other_chosen: self.given(&question.key).iter().any(|key| key == "other"),
                value: self.given(&part("other")).pop().unwrap_or_default(),
                ..shown
            },
            Asked::Rating { best, low, high } => Shown {
                choices: self.points(1, *best, &question.key),
                low: self.words(low),
                high: self.words(high),
                ..shown
            },
            Asked::Metric { scale } => self.metric(shown, *scale, question),
            Asked::Matrix { rows, columns } => Shown {
                rows: rows
                    .iter()
                    .map(|row| Row {
                        key: row.key.clone(),
                        text: self.words_or_key(&row.text, &row.key),
                        choices: self.choices(columns, &part(&row.key)),
                    })
                    .collect(),
                ..shown
            },
            Asked::Ranking { choices } => {
                let place = |choice: &Choice| {
                    self.given(&part(&choice.key)).first().and_then(|place| place.parse().ok()).unwrap_or_default()
                };
                let of = |choice: &Choice| Option_ { place: place(choice), ..self.choice(choice, false) };
                Shown { choices: choices.iter().map(of).collect(), ..shown }
            }
            Asked::Contact { fields } => Shown {
                fields: fields
                    .iter()
                    .map(|field| Told {
                        key: field.key(),
                        value: self.given(&part(field.key())).pop().unwrap_or_default(),
                    })
                    .collect(),
                ..shown
            },
        }
    }

    /// A second metric names the ends of its scale in the shipped words.
    fn metric(&self, shown: Shown, scale: Scale, question: &Question) -> Shown {
        let metric = scale.metric().key();
        let low = if metric == "ces" { "ces-1" } else { "-low" };
        let high = if metric == "ces" { "ces-7" } else { "-high" };
        let end = |key: &str| {
            let key = if key.starts_with('-') { format!("{metric}{key}") } else { key.to_owned() };
            let text = self.texts.plain(&self.tongue.voice, &key);
            Some(Words { html: crate::template::escape(&text), attributes: String::new() })
        };
        Shown { choices: self.points(scale.min(), scale.max(), &question.key), low: end(low), high: end(high), ..shown }
    }

    fn points(&self, least: u8, best: u8, name: &str) -> Vec<Option_> {
        let given = self.given(name);
        let label = |value: u8| {
            let mut args = FluentArgs::new();
            args.set("value", value.to_string());
            args.set("max", best.to_string());
            self.texts.get(&self.tongue.voice, "ask-point", &args)
        };
        (least..=best)
            .map(|value| Option_ {
                key: value.to_string(),
                text: None,
                label: label(value),
                chosen: given.contains(&value.to_string()),
                place: 0,
            })
            .collect()
    }

    fn choices(&self, choices: &[Choice], name: &str) -> Vec<Option_> {
        let given = self.given(name);
        choices.iter().map(|choice| self.choice(choice, given.contains(&choice.key))).collect()
    }

    fn choice(&self, choice: &Choice, chosen: bool) -> Option_ {
        let text = self.words_or_key(&choice.text, &choice.key);
        Option_ { key: choice.key.clone(), text, label: String::new(), chosen, place: 0 }
    }

    /// What was typed just now, else what was answered before.
    fn given(&self, name: &str) -> Vec<String> {
        if let Some(typed) = self.more.typed {
            return typed.get(name).cloned().unwrap_or_default();
        }
        values(&self.more.known.answers, name)
    }

    fn words(&self, wording: &Wording) -> Option<Words> {
        let name = |name: &str| self.named(name);
        own::words(&self.pages.questionnaire, wording, &self.tongue.code, name)
    }

    /// A question or a choice that nobody named yet, in a draft, shows its key.
    fn words_or_key(&self, wording: &Wording, key: &str) -> Option<Words> {
        let bare = || Words { html: crate::template::escape(key), attributes: String::new() };
        Some(self.words(wording).unwrap_or_else(bare))
    }

    /// What a text names.
    fn named(&self, name: &str) -> Option<String> {
        let known = self.more.known;
        match name {
            "first_name" => self.more.first_name.map(str::to_owned),
            "score" => known.score.map(|score| score.to_string()),
            _ => match name.split_once('.')? {
                ("answer", name) => self.said(name),
                ("property", key) => values(&known.properties, key).pop(),
                _ => None,
            },
        }
    }

    /// What was answered, in the words of the page.
    fn said(&self, name: &str) -> Option<String> {
        let given = values(&self.more.known.answers, name);
        let own = |name: String| values(&self.more.known.answers, &name).pop();
        let text = |value: String| {
            let chosen = self.pages.questionnaire.choice_text(name, &value, &self.tongue.code);
            // Something else, in words of one's own.
            chosen.or_else(|| own(format!("{name}.{value}"))).unwrap_or(value)
        };
        let all: Vec<String> = given.into_iter().map(text).collect();
        (!all.is_empty()).then(|| all.join(", "))
    }
}

fn wrong(wrong: Wrong) -> String {
    match wrong {
        // The leading question's page says the same.
        Wrong::Unreadable => "mistake-unreadable".to_owned(),
        wrong => format!("more-wrong-{}", wrong.key()),
    }
}

/// Screen readers read the hint and what is wrong with the field.
fn described(n: usize, hint: bool, wrong: bool) -> String {
    let ids = [hint.then(|| format!("q-{n}-hint")), wrong.then(|| format!("q-{n}-wrong"))];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    if ids.is_empty() { String::new() } else { format!(" aria-describedby=\"{}\"", ids.join(" ")) }
}

/// The values of a name, as they are typed.
fn values(answers: &Answers, name: &str) -> Vec<String> {
    let text = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
    };
    answers.iter().filter(|(other, _)| other == name).map(|(_, value)| text(value)).collect()
}
