//! Answers to further questions of every kind, as a form sends them.
#![no_main]

use std::sync::LazyLock;

use feedback::Questionnaire;
use feedback::fact::Value;
use feedback::questionnaire::{Given, Question};
use heard::form::Fields;
use heard::survey::file::Document;
use heard::texts::Texts;
use libfuzzer_sys::fuzz_target;

static ASKED: LazyLock<Questionnaire> = LazyLock::new(|| {
    let page = include_str!("../../docs/survey-file.md");
    let example = page.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let texts = Texts::load().expect("the shipped texts load");
    Document::read(example.as_bytes(), &texts).expect("nothing is wrong with it").questionnaire
});

fuzz_target!(|body: &[u8]| {
    let fields = Fields::parse(body);
    let questions: Vec<&Question> = ASKED.questions.iter().collect();
    let given = Given::read(&questions, |name| fields.all(name).map(str::to_owned).collect());
    let again = Given::read(&questions, |name| {
        let answers = given.answers.iter().filter(|(own, _)| own == name);
        answers.map(|(_, value)| if let Value::Text(text) = value { text.clone() } else { number(value) }).collect()
    });
    assert_eq!(again.answers, given.answers, "what was taken is taken again");
    let names: Vec<String> = questions.iter().flat_map(|question| question.names()).collect();
    assert!(given.answers.iter().all(|(name, _)| names.contains(name)), "{given:?}");
});

fn number(value: &Value) -> String {
    if let Value::Number(number) = value { number.to_string() } else { String::new() }
}
