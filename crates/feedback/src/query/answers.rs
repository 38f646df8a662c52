//! By which answers to further questions a survey can be told apart, and what is wrong with the others. A question may have
//! been asked in an older version only: its answers are there all the same.

use super::parse::Problem;
use crate::fact::Value;
use crate::filter::error::closest_of;
use crate::questionnaire::{Question, Questionnaire};

/// So many names are told to whoever wrote a wrong one.
const TOLD: usize = 12;

/// The names whose answers are told apart, each with its values in order: those of the newest version that asks it, and
/// behind them what only older ones had. `asked` is what the versions ask, the newest first.
pub fn counted(asked: &[Questionnaire]) -> Vec<(String, Vec<Value>)> {
    let mut all: Vec<(String, Vec<Value>)> = Vec::new();
    let each = asked.iter().flat_map(|version| &version.questions).flat_map(Question::counted);
    for (name, values) in each.filter(|(name, _)| is_counted(name, asked)) {
        match all.iter_mut().find(|(other, _)| *other == name) {
            Some((_, known)) => {
                let new: Vec<Value> = values.into_iter().filter(|value| !known.contains(value)).collect();
                known.extend(new);
            }
            None => all.push((name, values)),
        }
    }
    all
}

/// Whether a response can have several answers of this name, so that groups by it overlap.
pub fn is_several(name: &str, asked: &[Questionnaire]) -> bool {
    asked.iter().flat_map(|version| &version.questions).any(|question| question.key == name && question.is_several())
}

/// Whether responses are told apart by answers of this name. The newest version that asks for it decides.
///
/// # Errors
/// [`Problem::UnknownAnswer`] or [`Problem::UncountedAnswer`].
pub fn told_apart(name: &str, asked: &[Questionnaire]) -> Result<(), Problem> {
    if is_counted(name, asked) {
        return Ok(());
    }
    let counted: Vec<String> = counted(asked).into_iter().map(|(name, _)| name).collect();
    let told = || counted.iter().take(TOLD).cloned().collect();
    let name = name.to_owned();
    Err(match question(&name, asked) {
        Some(_) => Problem::UncountedAnswer { name, counted: told() },
        None => {
            let close = closest_of(&name, counted.iter().map(String::as_str)).map(str::to_owned);
            Problem::UnknownAnswer { name, close, counted: told() }
        }
    })
}

fn is_counted(name: &str, asked: &[Questionnaire]) -> bool {
    question(name, asked).is_some_and(|question| question.counted().iter().any(|(counted, _)| counted == name))
}

fn question<'a>(name: &str, asked: &'a [Questionnaire]) -> Option<&'a Question> {
    let mut all = asked.iter().flat_map(|version| &version.questions);
    all.find(|question| question.names().iter().any(|other| other == name))
}

/// `answer.reason, answer.care`.
pub(super) fn list(names: &[String]) -> String {
    names.iter().map(|name| format!("`answer.{name}`")).collect::<Vec<_>>().join(", ")
}

pub(super) fn unknown(name: &str, close: Option<&str>, counted: &[String]) -> String {
    match (close, counted) {
        (Some(close), _) => format!("this survey asks nothing called `{name}`; did you mean `answer.{close}`?"),
        (None, []) => format!("this survey asks nothing called `{name}`, and nothing else to tell responses apart by"),
        (None, counted) => format!("this survey asks nothing called `{name}`; told apart are {}", list(counted)),
    }
}

pub(super) fn uncounted(name: &str, counted: &[String]) -> String {
    let why = format!("answers to `{name}` are words of each person's own, which are not told apart");
    match counted {
        [] => format!("{why}; this survey asks nothing else to tell responses apart by"),
        counted => format!("{why}; told apart are {}", list(counted)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scale;
    use crate::query::Query;
    use crate::questionnaire::{Asked, Choice, Wording};

    fn choices(keys: &[&str]) -> Vec<Choice> {
        keys.iter().map(|key| Choice { key: (*key).to_owned(), text: Wording::default() }).collect()
    }

    fn version(questions: Vec<(&str, Asked)>) -> Questionnaire {
        let question = |(key, asked)| Question::new(key, asked, Wording::default());
        Questionnaire {
            questions: questions.into_iter().map(question).collect(),
            ..Questionnaire::plain(Scale::Nps, "Lindentree", &["en".to_owned()])
        }
    }

    fn asked() -> [Questionnaire; 2] {
        let choice = |keys, several| Asked::Choice { choices: choices(keys), several, other: several };
        let now = vec![
            ("mattered", choice(&["speed", "price"], true)),
            ("why", Asked::Comment { short: false }),
            ("care", Asked::Rating { best: 3, low: Wording::default(), high: Wording::default() }),
            ("call", Asked::Contact { fields: vec![crate::questionnaire::Field::Email] }),
        ];
        let before = vec![
            ("mattered", choice(&["price", "staff"], false)),
            ("why", choice(&["a"], false)),
            ("service", Asked::Matrix { rows: choices(&["speed"]), columns: choices(&["bad", "good"]) }),
        ];
        [version(now), version(before)]
    }

    #[test]
    fn all_versions_are_told_apart_and_the_newest_decides() {
        let texts = |keys: &[&str]| keys.iter().map(|key| Value::Text((*key).to_owned())).collect::<Vec<_>>();
        let named = |name: &str, values| (name.to_owned(), values);
        assert_eq!(
            counted(&asked()),
            [
                named("mattered", texts(&["speed", "price", "other", "staff"])),
                named("care", [1.0, 2.0, 3.0].map(Value::Number).into()),
                named("service.speed", texts(&["bad", "good"])),
            ]
        );
        assert!(is_several("mattered", &asked()) && !is_several("care", &asked()));
    }

    #[test]
    fn what_cannot_be_told_apart_is_said_with_its_place_and_with_what_can() {
        let wrong = |text: &str, asked: &[Questionnaire]| Query::parse_of(text, asked).expect_err(text).to_string();
        assert!(Query::parse_of("score by answer.service.speed, answer.mattered", &asked()).is_ok());
        assert_eq!(
            wrong("score by team, answer.why", &asked()),
            "answers to `why` are words of each person's own, which are not told apart; told apart are \
             `answer.mattered`, `answer.care`, `answer.service.speed` (at character 16)"
        );
        assert!(wrong("score by answer.mattered.other", &asked()).starts_with("answers to `mattered.other` are words"));
        assert_eq!(
            wrong("score by answer.matered", &asked()),
            "this survey asks nothing called `matered`; did you mean `answer.mattered`? (at character 10)"
        );
        assert!(wrong("score by answer.xyzzy", &asked()).contains("`xyzzy`; told apart are `answer.mattered`, "));
        assert!(wrong("score by answer.x", &[]).contains("nothing else to tell responses apart by"));
        assert!(Query::parse("score by answer.x").is_ok(), "where it is not known what is asked");
    }
}
