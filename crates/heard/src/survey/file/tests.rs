//! Files as people write them: read back as they were written, every mistake told with its place, and nothing that
//! stops the reader.

use std::sync::LazyLock;

use feedback::Scale;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::survey::templates;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::load().expect("the shipped texts load"));

fn read(value: &Value) -> Result<Document, Vec<Flaw>> {
    Document::read(value.to_string().as_bytes(), &TEXTS)
}

/// Place and reason of each flaw.
fn flaws(value: &Value) -> Vec<(String, &'static str)> {
    let flaws = read(value).expect_err("it has flaws");
    for flaw in &flaws {
        assert!(!flaw.say(&TEXTS, "sl").starts_with("survey-file-"), "{flaw:?} has words");
    }
    flaws.into_iter().map(|flaw| (flaw.place, flaw.reason)).collect()
}

fn file(questionnaire: &Value) -> Value {
    json!({"heard": "survey", "format": 1, "name": "After a repair", "kind": "other", "questionnaire": questionnaire})
}

fn told(place: &str, reason: &'static str) -> (String, &'static str) {
    (place.to_owned(), reason)
}

#[test]
fn what_is_written_is_read_back() {
    for template in templates::all() {
        let document = Document {
            name: template.key.to_owned(),
            kind: template.kind,
            questionnaire: template.about("Lindentree Cycles", &["de".to_owned(), "en".to_owned()]),
        };
        let text = document.text().expect("it can be written");
        assert_eq!(Document::read(text.as_bytes(), &TEXTS), Ok(document.clone()));
        let marked = format!("\u{feff}{text}");
        assert_eq!(Document::read(marked.as_bytes(), &TEXTS), Ok(document.clone()));
        assert_eq!(Document::understand(document.value().expect("JSON"), &TEXTS), Ok(document));
    }
}

#[test]
fn the_example_of_the_documentation_is_read_and_uses_every_kind_of_question() {
    let page = include_str!("../../../../../docs/survey-file.md");
    let example = page.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let document = Document::read(example.as_bytes(), &TEXTS).expect("nothing is wrong");
    let kinds = feedback::questionnaire::Asked::KINDS;
    let asked: Vec<&str> = document.questionnaire.questions.iter().map(|one| one.asked.kind()).collect();
    assert!(kinds.iter().all(|kind| asked.contains(kind)), "{asked:?}");
    assert!(kinds.iter().all(|kind| page.contains(&format!("`{kind}`"))), "each kind is described");
}

#[test]
fn a_file_of_somebody_else_is_told_at_once() {
    for (text, reason) in [
        ("", "empty"),
        (" \n", "empty"),
        ("{\"heard\": ", "syntax"),
        ("[]", "not-ours"),
        ("{\"heard\": \"responses\"}", "not-ours"),
        ("{\"heard\": \"survey\", \"format\": 2}", "format"),
    ] {
        let flaws = Document::read(text.as_bytes(), &TEXTS).expect_err(text);
        assert_eq!(flaws.iter().map(|flaw| flaw.reason).collect::<Vec<_>>(), [reason], "{text}");
    }
    let large = " ".repeat(LARGEST + 1);
    assert_eq!(Document::read(large.as_bytes(), &TEXTS).expect_err("too large")[0].reason, "too-large");
    let broken = Document::read(b"{\n  \"heard\" \"survey\"}", &TEXTS).expect_err("a colon is missing");
    assert_eq!(broken[0].mistake(&TEXTS).detail, "This is no JSON: the mistake is at line 2, column 11.");
}

#[test]
fn every_mistake_is_told_at_once_with_its_place() {
    let mut all = file(&json!({
        "scale": "nsp", "languages": ["en", "xx"], "colour": "red",
        "leading": {"question": "How?", "hints": {"fan": {"en": "Why?"}}, "why": {"en": 3}},
        "questions": [
            {"key": "a", "kind": "choice", "choices": [{"key": "x", "text": {"en": "X"}, "score": 1}], "others": true},
            {"kind": "comment"},
            {"key": "b", "kind": "stars", "best": 5},
            {"key": "c", "kind": "rating", "best": "five"},
            {"key": "d", "kind": "ranking", "text": {"en": "D?"}, "choices": [
                {"key": "x", "text": {"en": "Same"}}, {"key": "y", "text": {"en": "same "}}]},
            "why?",
        ],
    }));
    all["name"] = json!(" ");
    all["slug"] = json!("x");
    let found = flaws(&all);
    let expected = [
        told("slug", "unknown-field"),
        told("questionnaire.colour", "unknown-field"),
        told("questionnaire.scale", "one-of"),
        told("questionnaire.subject", "missing"),
        told("questionnaire.leading.question", "expected-wording"),
        told("questionnaire.leading.why.en", "expected-text"),
        told("questionnaire.leading.hints.fan", "unknown-field"),
        told("questionnaire.questions.a.others", "unknown-field"),
        told("questionnaire.questions.a.choices.x.score", "unknown-field"),
        told("questionnaire.questions.2.key", "missing"),
        told("questionnaire.questions.b.kind", "one-of"),
        told("questionnaire.questions.c.best", "expected-whole"),
        told("questionnaire.questions.6", "expected-object"),
        told("name", "no-words"),
        told("questionnaire.questions.a.text", "no-words"),
        told("questionnaire.questions.d.choices.y", "same-words"),
        told("questionnaire.languages", "language"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_cannot_be_published_is_told_beside_what_does_not_fit() {
    let found = flaws(&file(&json!({
        "scale": "ces", "subject": "Lindentree", "languages": ["fr", "fr"], "shade": 1,
        "leading": {"question": {"fr": "Dear {first_name}?"}},
        "questions": [
            {"key": "a", "kind": "choice", "choices": [{"key": "x", "text": {"fr": "X"}}], "text": {"fr": "A?"}},
            {"key": "b", "kind": "rating", "best": 11, "text": {"en": "B?"}, "when": "answer.z = 1"},
            {"key": "a", "kind": "comment", "text": {"fr": "{"}, "when": "score >"},
            {"key": "c", "kind": "contact", "fields": ["email", "email"], "text": {"fr": "C?"}},
        ],
        "thanks": {"link": {"url": "http://example.com", "text": {"fr": "Here"}}},
    })));
    for (place, reason) in [
        ("shade", "unknown-field"),
        ("languages", "languages"),
        ("languages", "language"),
        ("leading.question", "gap"),
        ("questions.a.choices", "choices"),
        ("questions.b.best", "best"),
        ("questions.b.text", "no-words"),
        ("questions.b.when", "ahead"),
        ("questions.a.key", "key-taken"),
        ("questions.a.text", "brace-open"),
        ("questions.a.when", "condition"),
        ("questions.c.fields", "fields"),
        ("thanks.link.url", "link"),
    ] {
        assert!(found.contains(&told(&format!("questionnaire.{place}"), reason)), "{place} {reason}: {found:?}");
    }
}

#[test]
fn nothing_but_text_is_kept_and_no_list_is_endless() {
    let sly = |when: &str| {
        let question = json!({"key": "a", "kind": "comment", "text": {"en": "A?"}, "when": when});
        file(&json!({"scale": "nps", "subject": "X", "languages": ["en"], "questions": [question]}))
    };
    assert!(read(&sly("country = SI")).is_ok());
    assert_eq!(flaws(&sly("country = \"\u{0}\"")), [told("questionnaire.questions.a.when", "control-character")]);
    let question = json!({"key": "a", "kind": "comment"});
    let many = file(&json!({"scale": "nps", "subject": "X", "languages": ["en"], "questions": vec![question; 20_000]}));
    let found = flaws(&many);
    assert_eq!(found[0], told("questionnaire.questions", "too-many"));
}

#[test]
fn a_plain_survey_is_a_few_lines() {
    let plain = read(&file(&json!({"scale": "nps", "subject": "Lindentree", "languages": ["sl", "fr"]})));
    let questionnaire = Questionnaire::plain(Scale::Nps, "Lindentree", &["sl".to_owned(), "fr".to_owned()]);
    assert_eq!(plain.map(|document| document.questionnaire), Ok(questionnaire));
}

/// Any JSON, with many of the names that a file has.
fn anything() -> impl Strategy<Value = Value> {
    let name = "heard|survey|format|name|kind|questionnaire|scale|subject|languages|leading|question|questions|key|text|en|\
        thanks|link|choices|choice|matrix|rows|columns|best|rating|fields|contact|when|hints|promoter|title|\\PC{0,4}";
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        name.prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map(name, inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_bytes_stop_it(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(Document::read(&bytes, &TEXTS).is_err());
    }

    #[test]
    fn no_json_stops_it(value in anything(), part in anything()) {
        let mut outer = file(&value);
        for value in [value, file(&part), std::mem::take(&mut outer)] {
            if let Ok(document) = read(&value) {
                prop_assert_eq!(read(&document.value().expect("JSON")), Ok(document));
            }
        }
    }

    #[test]
    fn a_template_with_a_byte_changed_is_read_or_told(at in any::<prop::sample::Index>(), byte in any::<u8>(), nth in 0..9_usize) {
        let template = &templates::all()[nth];
        let about = template.about("Lindentree", &["en".to_owned()]);
        let document = Document { name: "Any".to_owned(), kind: template.kind, questionnaire: about };
        let mut bytes = document.text().expect("JSON").into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        match Document::read(&bytes, &TEXTS) {
            Ok(document) => prop_assert!(document.questionnaire.check().is_empty()),
            Err(flaws) => prop_assert!(!flaws.is_empty()),
        }
    }
}
