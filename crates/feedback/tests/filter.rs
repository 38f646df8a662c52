//! What filters promise over many random trees and responses: their text comes back, `not` inverts, what is
//! normalised means the same. And that no text makes the parser panic.
#![cfg(debug_assertions)]

use std::collections::BTreeMap;

use feedback::filter::draw::{self, Response, Vocabulary};
use feedback::filter::{Condition, Name};
use feedback::{Filter, Scale};
use proptest::prelude::*;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const TREES: usize = 2_000;

/// The same trees in every run.
fn trees() -> Vec<Filter> {
    let (mut rng, vocabulary) = (ChaCha8Rng::seed_from_u64(3), Vocabulary::sample());
    let mut choose = |n: usize| rng.random_range(0..n);
    (0..TREES).map(|_| draw::filter(&mut choose, &vocabulary)).collect()
}

/// The same responses in every run, on all scales.
fn responses() -> Vec<Response> {
    let (mut rng, vocabulary) = (ChaCha8Rng::seed_from_u64(4), Vocabulary::sample());
    let mut choose = |n: usize| rng.random_range(0..n);
    (0..60).map(|index| draw::response(&mut choose, &vocabulary, Scale::ALL[index % Scale::ALL.len()])).collect()
}

fn parsed(text: &str) -> Filter {
    Filter::parse(text).unwrap_or_else(|error| panic!("{error}\n{}", error.pointer(text)))
}

#[test]
fn the_text_of_a_tree_is_read_back_as_the_same_tree() {
    for tree in trees() {
        let text = tree.to_string();
        let back = parsed(&text);
        assert_eq!(back, tree.clone().normalised(), "{text}");
        assert_eq!(back.to_string(), text);
        assert_eq!(back.clone().normalised(), back, "{text}");
    }
}

#[test]
fn the_text_of_a_tree_means_what_the_tree_means() {
    let responses = responses();
    let mut hits = 0;
    for tree in trees() {
        let text = tree.to_string();
        let back = parsed(&text);
        for response in &responses {
            let passes = tree.matches(&response.subject());
            hits += usize::from(passes);
            assert_eq!(back.matches(&response.subject()), passes, "{tree:?}\n{text}\n{response:?}");
        }
    }
    // A generator whose filters hold of nothing, or of everything, would test nothing.
    let share = hits as f64 / (TREES * responses.len()) as f64;
    assert!((0.25..0.75).contains(&share), "{share}");
}

#[test]
fn each_kind_of_condition_sometimes_holds_and_sometimes_does_not() {
    let (mut rng, vocabulary) = (ChaCha8Rng::seed_from_u64(5), Vocabulary::sample());
    let mut choose = |n: usize| rng.random_range(0..n);
    let responses = responses();
    let mut seen = BTreeMap::new();
    for _ in 0..3_000 {
        let condition = draw::condition(&mut choose, &vocabulary);
        let name = condition.name();
        let missing = matches!(condition, Condition::Missing(_));
        if missing && !name.may_be_missing() {
            assert!(responses.iter().all(|response| !condition.matches(&response.subject())), "{name}");
            continue;
        }
        let held = responses.iter().filter(|response| condition.matches(&response.subject())).count();
        let [holds, fails] = seen.entry((name.to_string(), missing)).or_insert([0, 0]);
        *holds += held;
        *fails += responses.len() - held;
    }
    assert!(seen.values().all(|[holds, fails]| *holds > 0 && *fails > 0), "{seen:?}");
    let names = Name::WORDS.len() + vocabulary.properties.len() + vocabulary.answers.len();
    // Version, day, time, state, place, the star and the list are never missing.
    assert_eq!(seen.len(), 2 * names - 7);
}

#[test]
fn not_inverts_and_de_morgan_holds() {
    let (trees, responses) = (trees(), responses());
    for pair in trees.chunks_exact(2) {
        let [a, b] = [&pair[0], &pair[1]].map(|part| part.clone());
        let neither = Filter::Any(vec![a.clone(), b.clone()]).negated();
        let both_not = a.clone().negated().and(b.clone().negated());
        let not_both = a.clone().and(b.clone()).negated();
        let either_not = a.clone().negated().or(b.negated());
        for response in &responses {
            let subject = response.subject();
            assert_eq!(a.clone().negated().matches(&subject), !a.matches(&subject));
            assert_eq!(neither.matches(&subject), both_not.matches(&subject), "{neither}");
            assert_eq!(not_both.matches(&subject), either_not.matches(&subject), "{not_both}");
        }
    }
}

/// What a parser does with any text: an error within it, or a filter whose text comes back.
fn survives(text: &str) {
    match Filter::parse(text) {
        Ok(filter) => {
            let canonical = filter.to_string();
            assert_eq!(parsed(&canonical), filter, "{text}");
            assert_eq!(parsed(&canonical).to_string(), canonical);
        }
        Err(error) => {
            assert!(error.byte <= text.len() && text.is_char_boundary(error.byte), "{text}: {error:?}");
            assert_eq!(text[..error.byte].chars().count(), error.at);
            let pointer = error.pointer(text);
            assert_eq!(pointer.lines().count(), 2, "{pointer:?}");
        }
    }
}

#[test]
fn a_valid_text_with_a_piece_changed_is_a_filter_or_an_error_within_it() {
    let pieces = [
        "(",
        ")",
        ",",
        "..",
        "\"",
        "\\",
        "not ",
        " and ",
        " or ",
        "~",
        "<",
        "!=",
        "=",
        "is missing",
        "in (",
        "5",
        "-",
        "property.",
        ".",
        "č",
        "\u{301}",
        "\u{0}",
        "\n",
        "score",
        " ",
        "1e999",
        "9223372036854775807",
        "and",
    ];
    let mut rng = ChaCha8Rng::seed_from_u64(6);
    for tree in trees() {
        let mut text: Vec<char> = tree.to_string().chars().take(300).collect();
        for _ in 0..rng.random_range(1..4) {
            let at = rng.random_range(0..=text.len());
            let to = (at + rng.random_range(0..4)).min(text.len());
            let piece = pieces[rng.random_range(0..pieces.len())];
            text.splice(at..to, piece.chars());
        }
        survives(&text.into_iter().collect::<String>());
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(text: String) {
        survives(&text);
    }

    #[test]
    fn no_heap_of_tokens_makes_the_parser_panic(tokens in prop::collection::vec(prop::sample::select(&[
        "score", "day", "time", "band", "team", "property.x", "property.\"x y\"", "comment", "tag", "starred", "list", "and", "or", "not", "in",
        "is", "missing", "nothing", "everything", "(", ")", ",", "..", "=", "!=", "<", "<=", ">", ">=", "~", "5", "\"5\"",
        "2026-01-01", "2026-01-01T00:00Z", "passive", "test", "a",
    ][..]), 0..14)) {
        survives(&tokens.join(" "));
        survives(&tokens.concat());
    }
}
