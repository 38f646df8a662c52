//! Good and bad sentences of every language, and where a warning says it is.

use std::collections::BTreeMap;

use super::*;
use crate::Scale;
use crate::questionnaire::{Choice, Link, Wording};

/// A survey that says only this.
fn saying(language: &str, what: &str, words: &str) -> Questionnaire {
    let mut survey = Questionnaire::plain(Scale::Nps, "Lindentree", &[language.to_owned()]);
    let wording = Wording::of(language, words);
    match what {
        "link" => {
            let link = Link { url: "https://reviews.example.com".to_owned(), text: wording, at_once: false };
            survey.thanks.link = Some(link);
        }
        "open" => survey.leading.why = wording,
        _ => survey.leading.question = wording,
    }
    survey
}

fn kinds(survey: &Questionnaire) -> Vec<&'static str> {
    lint(survey).iter().map(|warning| warning.kind.key()).collect()
}

#[test]
fn good_sentences_pass_and_bad_ones_are_told_in_every_language() {
    let mut counted: BTreeMap<(&str, bool), usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in include_str!("sentences.txt").lines().filter(|line| !line.starts_with('#')) {
        let (language, rest) = line.split_once(' ').expect("a language");
        let (kind, rest) = rest.split_once(' ').expect("a kind");
        let (what, words) = match rest.split_once(' ') {
            Some((what @ ("link" | "open"), words)) => (what, words),
            _ => ("", rest),
        };
        *counted.entry((language, kind == "-")).or_default() += 1;
        let found = kinds(&saying(language, what, words));
        let expected: Vec<&str> = Some(kind).filter(|kind| *kind != "-").into_iter().collect();
        if found != expected && !(kind == "reward" && found.contains(&"reward")) {
            wrong.push(format!("{line}\n  {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(counted.len(), 12);
    assert!(counted.values().all(|n| *n >= 12), "{counted:?}");
}

#[test]
fn a_warning_says_where_in_which_language_and_which_words() {
    let survey = saying("en", "", "How did we do? Please rate us 5 stars!");
    let [warning] = &lint(&survey)[..] else { panic!("{:?}", lint(&survey)) };
    assert_eq!((warning.place.as_str(), warning.language.as_deref()), ("leading.question", Some("en")));
    assert_eq!((warning.kind, warning.words.as_str()), (Kind::GoodScore, "rate us 5"));
}

#[test]
fn words_of_one_language_mean_nothing_in_another() {
    assert_eq!(kinds(&saying("fr", "", "Give us a 10!")), [""; 0]);
    assert_eq!(kinds(&saying("fr", "", "Ça va ? Et pourquoi ?")), ["two-in-one"]);
}

/// A further question of one language.
fn further(key: &str, when: &str, words: &str) -> Question {
    let text = Wording::of("en", words);
    Question { when: when.to_owned(), ..Question::new(key, Asked::Comment { short: false }, text) }
}

#[test]
fn more_than_five_questions_for_one_customer_are_too_many() {
    let mut survey = Questionnaire::plain(Scale::Nps, "Lindentree", &["en".to_owned()]);
    for (at, band) in ["promoter", "passive", "detractor"].into_iter().enumerate() {
        for nth in 0..2 {
            survey.questions.push(further(&format!("q{at}{nth}"), &format!("band = {band}"), "Tell us more"));
        }
    }
    assert_eq!((most_asked(&survey), kinds(&survey)), (2, vec![]));
    survey.questions.push(further("all", "", "And then?"));
    survey.questions.push(further("some", "answer.q00 is missing", "And what else?"));
    survey.questions.push(further("low", "score <= 3 and answer.all = x", "Who was it?"));
    assert_eq!((most_asked(&survey), kinds(&survey)), (5, vec![]));
    survey.questions.push(further("last", "", "Anything else?"));
    assert_eq!((most_asked(&survey), kinds(&survey)), (6, vec!["many-questions"]));
}

#[test]
fn what_must_be_answered_what_is_long_and_what_is_judged_in_a_table_is_told() {
    let mut survey = Questionnaire::plain(Scale::Nps, "Lindentree", &["en".to_owned()]);
    survey.leading.question = Wording::of("en", format!("How {}was it?", "really ".repeat(30)));
    survey.questions.push(Question { needed: true, ..further("why", "", "Why? And what then?") });
    let choice = |key: &str, text: &str| Choice { key: key.to_owned(), text: Wording::of("en", text) };
    let rows = vec![choice("both", "Price and quality"), choice("one", "Pick-up and return")];
    let columns = vec![choice("good", "Good and great"), choice("bad", "Bad")];
    survey.questions.push(Question::new("table", Asked::Matrix { rows, columns }, Wording::of("en", "How was it?")));
    let found: Vec<(String, &str)> =
        lint(&survey).into_iter().map(|warning| (warning.place.to_string(), warning.kind.key())).collect();
    let told = |place: &str, kind| (place.to_owned(), kind);
    let expected = [
        told("leading.question", "long"),
        told("questions.table.rows.both", "two-in-one"),
        told("questions.why.needed", "needed"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn short_names_in_capitals_are_no_shouting() {
    for words in ["NPS and CSAT", "ISO 9001", "How was the KIOSK?"] {
        assert_eq!(shouted(words), None, "{words}");
    }
    for words in ["ANSWER TODAY", "Now!!"] {
        assert!(shouted(words).is_some(), "{words}");
    }
}

mod anything {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn whatever_is_written_is_read(words in "\\PC{0,80}", language in "en|sl|mk|pl|nb|de|fr|") {
            for what in ["", "open", "link"] {
                for warning in lint(&saying(&language, what, &words)) {
                    prop_assert!(words.contains(&warning.words));
                }
            }
        }
    }
}
