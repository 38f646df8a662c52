//! Which further questions are asked next. A page holds every question whose condition is decided by what is known; one
//! whose condition or text names the answer to a question of the same page waits for the next page. So conditions and
//! recalled answers work without a script, whatever they name.

use super::Questionnaire;
use super::question::Question;
use crate::fact::{Fact, Value};
use crate::filter::{Filter, Name, Subject};
use crate::state::State;
use crate::text::Text;

/// What is known of a response while it is being given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    /// The answer to the leading question.
    pub score: Option<u8>,
    /// The comment.
    pub comment: Option<String>,
    /// In the order of [`Fact::ALL`].
    pub facts: [Option<String>; Fact::ALL.len()],
    /// Properties, hidden fields among them.
    pub properties: Vec<(String, Value)>,
    /// Answers to further questions.
    pub answers: Vec<(String, Value)>,
    /// The version, the day (since 1970-01-01) and the instant (epoch milliseconds).
    pub when: (i64, i64, i64),
}

/// A page of further questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Step<'a> {
    /// What it asks, in order. Never empty.
    pub questions: Vec<&'a Question>,
    /// No page follows, whatever is answered.
    pub is_last: bool,
}

impl Known {
    /// What a filter looks at.
    fn subject(&self, questionnaire: &Questionnaire) -> Subject<'_> {
        Subject {
            scale: questionnaire.scale,
            score: self.score.filter(|score| questionnaire.scale.values().contains(score)),
            version: self.when.0,
            day: self.when.1,
            at: self.when.2,
            state: State::Confirmed,
            facts: self.facts.each_ref().map(Option::as_deref),
            properties: &self.properties,
            answers: &self.answers,
            comment: self.comment.as_deref(),
            words: None,
            tags: &[],
            starred: false,
            owner: None,
            lists: &[],
        }
    }
}

impl Questionnaire {
    /// Whether a question is asked of this response. A condition that cannot be read, which [`Questionnaire::check`]
    /// refuses, holds.
    pub fn is_asked(&self, question: &Question, known: &Known) -> bool {
        Filter::parse(&question.when).map_or(true, |filter| filter.matches(&known.subject(self)))
    }

    /// The page after the question with this key, or the first one; `None` where nothing is left to ask.
    pub fn step(&self, after: Option<&str>, known: &Known) -> Option<Step<'_>> {
        let from = match after {
            Some(key) => self.questions.iter().position(|question| question.key == key)? + 1,
            None => 0,
        };
        let mut asked: Vec<&Question> = Vec::new();
        for question in self.questions[from..].iter().filter(|question| question.is_shown()) {
            if asked.iter().any(|before| question.depends_on(before)) {
                return Some(Step { questions: asked, is_last: false });
            }
            if self.is_asked(question, known) {
                asked.push(question);
            }
        }
        (!asked.is_empty()).then_some(Step { questions: asked, is_last: true })
    }
}

impl Question {
    /// Whether its condition asks for an answer to `other`, or one of its texts repeats it.
    pub fn depends_on(&self, other: &Question) -> bool {
        let is_its =
            |name: &str| name == other.key || name.strip_prefix(&other.key).is_some_and(|rest| rest.starts_with('.'));
        let asks = Filter::parse(&self.when)
            .is_ok_and(|filter| filter.names().iter().any(|name| matches!(name, Name::Answer(name) if is_its(name))));
        asks || self.texts().iter().flat_map(|(_, wording)| wording.texts()).any(|(_, text)| {
            let text = Text::parse(text, |_| true);
            text.is_ok_and(|text| text.names().filter_map(|name| name.strip_prefix("answer.")).any(is_its))
        })
    }
}
