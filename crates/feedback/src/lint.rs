//! Wording that moves scores or breaks the rules of review sites: a question that asks for a good answer, two questions
//! in one, loaded words, a reward for praise. It reads a questionnaire, warns, and never keeps anybody from publishing.
//! Words are known in the six languages the product ships in; in others only what needs no words is looked at.

mod find;
mod lists;

use std::ops::Range;

use crate::filter::{Filter, Name};
use crate::key::keyed;
use crate::questionnaire::{Asked, Known, Place, Question, Questionnaire};

use find::{Lists, Sentence, sentences};

/// The most characters of a question that is read at a glance.
pub const GLANCE: usize = 200;
/// The most further questions that one customer answers willingly.
pub const PATIENCE: usize = 5;

keyed! {
    /// What is wrong with the wording.
    pub enum Kind {
        /// It asks for a good score.
        GoodScore = "good-score",
        /// It asks two things at once.
        TwoInOne = "two-in-one",
        /// It says what it wants to hear.
        Loaded = "loaded",
        /// It promises something for a good score.
        Reward = "reward",
        /// A link to a review site asks for praise, or names its stars; a mail asks for praise.
        PraiseLink = "praise-link",
        /// One customer is asked more than [`PATIENCE`] further questions.
        ManyQuestions = "many-questions",
        /// A further question has to be answered.
        Needed = "needed",
        /// A question has more than [`GLANCE`] characters.
        Long = "long",
        /// It shouts.
        Capitals = "capitals",
    }
}

/// Something to think about before publishing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Warning {
    /// Where.
    pub place: Place,
    /// The language of the words; none where it is not about words.
    pub language: Option<String>,
    /// What.
    pub kind: Kind,
    /// The words in question as they were written; empty where it is about the whole.
    pub words: String,
}

/// What a text is for, which decides what it may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// It is answered by a number, or by choosing.
    Judging,
    /// It is answered in words.
    Open,
    /// It is judged: a row.
    Row,
    /// It is chosen, or stands at an end of a scale.
    Label,
    /// It is read after the answer.
    Thanks,
    /// It is the words of a link.
    Link,
    /// It is a mail that somebody writes by hand.
    Mail,
}

/// Whatever is worth a thought, in the order of the questionnaire.
pub fn lint(questionnaire: &Questionnaire) -> Vec<Warning> {
    let mut found = Vec::new();
    for (place, wording) in questionnaire.texts() {
        let role = role(questionnaire, &place);
        for (language, text) in wording.texts().filter(|(_, text)| !text.trim().is_empty()) {
            for (kind, range) in text_of(text, language, role) {
                let words = text.get(range).unwrap_or_default().to_owned();
                found.push(Warning { place: place.clone(), language: Some(language.to_owned()), kind, words });
            }
        }
    }
    let whole = |place: String, kind| Warning { place: Place::new(place), language: None, kind, words: String::new() };
    let needed = questionnaire.questions.iter().filter(|question| question.needed && question.is_shown());
    found.extend(needed.map(|question| whole(format!("questions.{}.needed", question.key), Kind::Needed)));
    if most_asked(questionnaire) > PATIENCE {
        found.push(whole("questions".to_owned(), Kind::ManyQuestions));
    }
    found
}

/// The most further questions that one customer is asked, whatever they answer. A condition that asks for anything but
/// the score may hold for everybody.
pub fn most_asked(questionnaire: &Questionnaire) -> usize {
    let by_score = |name: &Name| *name == Name::Band || name.to_string() == "score";
    let may_be_asked = |question: &&Question, known: &Known| {
        let knows = Filter::parse(&question.when).is_ok_and(|filter| filter.names().iter().all(by_score));
        question.is_shown() && (!knows || questionnaire.is_asked(question, known))
    };
    let asked = |score: u8| {
        let known = Known { score: Some(score), ..Known::default() };
        questionnaire.questions.iter().filter(|question| may_be_asked(question, &known)).count()
    };
    questionnaire.scale.values().map(asked).max().unwrap_or(0)
}

fn role(questionnaire: &Questionnaire, place: &Place) -> Role {
    let path: Vec<&str> = place.as_str().split('.').collect();
    match path.as_slice() {
        ["leading", "question"] => Role::Judging,
        ["leading", "low" | "high" | "contact"] => Role::Label,
        ["leading", ..] => Role::Open,
        ["thanks", "link", ..] => Role::Link,
        ["thanks", ..] => Role::Thanks,
        ["questions", _, "hint"] => Role::Open,
        ["questions", _, "rows", _] => Role::Row,
        ["questions", key, "text"] => match questionnaire.question(key).map(|question| &question.asked) {
            Some(Asked::Hidden) => Role::Label,
            Some(Asked::Comment { .. } | Asked::Contact { .. } | Asked::Date) => Role::Open,
            _ => Role::Judging,
        },
        _ => Role::Label,
    }
}

/// What asks for praise in a mail that somebody writes by hand, with the words in question: it asks for a good score or good
/// words (`praise-link`), or promises something for them (`reward`).
pub fn lint_mail(text: &str, language: &str) -> Vec<(Kind, String)> {
    let found = text_of(text, language, Role::Mail).into_iter().filter(|(kind, _)| *kind != Kind::Capitals);
    found.map(|(kind, range)| (kind, text.get(range).unwrap_or_default().to_owned())).collect()
}

/// What is wrong with a text, each kind once, with the bytes where it is.
fn text_of(text: &str, language: &str, role: Role) -> Vec<(Kind, Range<usize>)> {
    let sentences = sentences(text);
    let mut found: Vec<(Kind, Range<usize>)> = Vec::new();
    let mut add = |kind: Kind, range: Option<Range<usize>>| {
        if let Some(range) = range
            && !found.iter().any(|(other, _)| *other == kind)
        {
            found.push((kind, range));
        }
    };
    if let Some(lists) = lists::of(language) {
        let asks = || sentences.iter().filter(|one| !lists.is_open(one)).find_map(|one| lists.asks(one));
        let praise = || sentences.iter().find_map(|one| lists.praise(one));
        let reward = || sentences.iter().find_map(|one| lists.reward(one));
        match role {
            Role::Link => add(Kind::PraiseLink, sentences.iter().find_map(|one| lists.link(one))),
            Role::Judging | Role::Open | Role::Thanks => {
                add(Kind::GoodScore, asks());
                add(Kind::Reward, reward().filter(|_| asks().or_else(praise).is_some()));
            }
            Role::Mail => {
                add(Kind::PraiseLink, asks().or_else(praise));
                add(Kind::Reward, reward().filter(|_| asks().or_else(praise).is_some()));
            }
            Role::Row | Role::Label => {}
        }
        if matches!(role, Role::Judging | Role::Open) {
            add(Kind::Loaded, sentences.iter().find_map(|one| lists.loaded(one)));
        }
        if matches!(role, Role::Judging | Role::Row) {
            add(Kind::TwoInOne, two_judged(&sentences, lists));
        }
    }
    if role == Role::Judging {
        add(Kind::TwoInOne, two_asked(text, &sentences));
        add(Kind::Long, (text.chars().count() > GLANCE).then_some(0..0));
    }
    add(Kind::Capitals, shouted(text));
    found
}

fn two_judged(sentences: &[Sentence<'_>], lists: &Lists) -> Option<Range<usize>> {
    sentences.iter().find_map(|one| lists.two(one))
}

/// Where two sentences ask.
fn two_asked(text: &str, sentences: &[Sentence<'_>]) -> Option<Range<usize>> {
    (sentences.iter().filter(|sentence| sentence.asks).count() > 1).then_some(0..text.len())
}

/// Two words of capitals side by side, or marks of exclamation. Short ones are names of things: CD ROM, ISO NATO.
fn shouted(text: &str) -> Option<Range<usize>> {
    if let Some(at) = text.find("!!") {
        return Some(at..at + 2);
    }
    let words: Vec<Range<usize>> = crate::fold::cut(text).into_iter().map(|(range, _)| range).collect();
    let letters = |range: &Range<usize>| text[range.clone()].chars().filter(|c| c.is_alphabetic()).count();
    let is_loud = |range: &Range<usize>| letters(range) > 2 && text[range.clone()].chars().all(|c| !c.is_lowercase());
    let pair = words.windows(2).find(|pair| pair.iter().all(is_loud) && pair.iter().map(letters).sum::<usize>() > 8)?;
    Some(pair[0].start..pair[1].end)
}

#[cfg(test)]
mod tests;
