//! A template as its card says it: what it is for, what it asks, how long that takes whoever answers.

use feedback::Questionnaire;
use fluent_bundle::{FluentArgs, FluentValue};
use serde::Serialize;

use crate::survey::templates::Template;
use crate::texts::Texts;

/// A template to choose.
#[derive(Clone, Debug, Serialize)]
pub struct Offer {
    /// Its key, and the last part of its address.
    pub key: &'static str,
    /// The key of its scale.
    pub scale: &'static str,
    /// What it asks, in the reader's language, the leading question first.
    pub asks: Vec<Asks>,
    /// How many further questions one customer is asked at most.
    pub further: usize,
    /// Whole minutes.
    pub minutes: usize,
}

/// A question of a template.
#[derive(Clone, Debug, Serialize)]
pub struct Asks {
    /// Its words.
    pub text: String,
    /// It has a condition.
    pub sometimes: bool,
}

impl Offer {
    /// The card of a template for a reader, about a company or product.
    pub fn new(texts: &Texts, reader: &str, template: &Template, subject: &str) -> Offer {
        let asked = &template.questionnaire;
        let said = |wording| asked.say(wording, reader).map(|said| said.text.to_owned());
        let further = asked
            .questions
            .iter()
            .filter_map(|question| Some(Asks { text: said(&question.text)?, sometimes: !question.when.is_empty() }));
        let first = Asks { text: leading(texts, reader, asked, subject), sometimes: false };
        Offer {
            key: template.key,
            scale: asked.scale.key(),
            asks: std::iter::once(first).chain(further).collect(),
            further: template.most_asked(),
            minutes: template.minutes(),
        }
    }
}

fn leading(texts: &Texts, reader: &str, asked: &Questionnaire, subject: &str) -> String {
    let own = asked.say(&asked.leading.question, reader).map(|said| said.text.replace("{subject}", subject));
    own.unwrap_or_else(|| {
        let args = FluentArgs::from_iter([("name", FluentValue::from(subject))]);
        texts.get(reader, &format!("{}-question", asked.scale.metric().key()), &args)
    })
}

/// What a template is called.
pub fn name(texts: &Texts, reader: &str, template: &Template) -> String {
    texts.get(reader, "template-name", &FluentArgs::from_iter([("template", FluentValue::from(template.key))]))
}
