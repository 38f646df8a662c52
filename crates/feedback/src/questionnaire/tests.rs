//! What a survey may ask, in which order, and what of the answers is taken.

use super::*;
use crate::fact::Value;

fn choice(key: &str, text: &str) -> Choice {
    Choice { key: key.to_owned(), text: Wording::of("en", text) }
}

fn asked(key: &str, when: &str, asked: Asked) -> Question {
    Question { when: when.to_owned(), ..Question::new(key, asked, Wording::of("en", format!("About {key}?"))) }
}

/// A survey after a repair: why low, whom to call.
fn repair() -> Questionnaire {
    let reasons = vec![choice("price", "The price"), choice("speed", "The speed")];
    let mut repair = Questionnaire::plain(Scale::Nps, "Lindentree Cycles", &["en".to_owned(), "sl".to_owned()]);
    repair.questions = vec![
        asked("reason", "", Asked::Choice { choices: reasons, several: true, other: true }),
        asked(
            "waited",
            "answer.reason = speed",
            Asked::Rating { best: 5, low: Wording::default(), high: Wording::default() },
        ),
        asked("call", "band = detractor", Asked::Contact { fields: vec![Field::Name, Field::Email] }),
        asked("order", "", Asked::Hidden),
    ];
    repair
}

fn keys(step: Option<Step<'_>>) -> Vec<String> {
    step.map(|step| step.questions.iter().map(|question| question.key.clone()).collect()).unwrap_or_default()
}

#[test]
fn its_json_form_is_read_back_and_says_no_more_than_it_must() {
    let repair = repair();
    assert_eq!(repair.check(), []);
    assert!(!repair.is_plain());
    let json = serde_json::to_string(&repair).expect("it can be written");
    assert_eq!(serde_json::from_str::<Questionnaire>(&json).expect("it can be read"), repair);
    assert!(json.contains(r#"{"key":"order","text":{"en":"About order?"},"kind":"hidden"}"#), "{json}");
    let plain = Questionnaire::plain(Scale::Ces, "Lindentree", &["sl".to_owned()]);
    assert!(plain.is_plain());
    let json = serde_json::to_string(&plain).expect("it can be written");
    assert_eq!(json, r#"{"scale":"ces","subject":"Lindentree","languages":["sl"]}"#);
}

#[test]
fn a_question_that_depends_on_an_answer_waits_for_the_next_page() {
    let repair = repair();
    let mut known = Known { score: Some(3), ..Known::default() };
    let first = repair.step(None, &known).expect("there are questions");
    assert!(!first.is_last);
    assert_eq!(keys(Some(first)), ["reason"]);
    known.answers = vec![("reason".to_owned(), Value::Text("speed".to_owned()))];
    assert_eq!(keys(repair.step(Some("reason"), &known)), ["waited", "call"]);
    known.answers = vec![("reason".to_owned(), Value::Text("price".to_owned()))];
    let second = repair.step(Some("reason"), &known).expect("a detractor is asked whom to call");
    assert!(second.is_last);
    assert_eq!(keys(Some(second)), ["call"]);
    known.score = Some(9);
    assert_eq!(repair.step(Some("reason"), &known), None);
    assert_eq!(repair.step(Some("call"), &known), None, "a hidden field is never asked");
}

#[test]
fn a_question_that_repeats_an_answer_waits_for_the_next_page() {
    let mut repair = repair();
    repair.questions[2].when = String::new();
    repair.questions[2].text = Wording::of("en", "You said {answer.reason|it}: whom may we call?");
    let known = Known { score: Some(3), ..Known::default() };
    assert_eq!(keys(repair.step(None, &known)), ["reason"], "what is not known yet cannot be repeated");
    let known = Known { answers: vec![("reason".to_owned(), Value::Text("price".to_owned()))], ..known };
    assert_eq!(keys(repair.step(Some("reason"), &known)), ["call"]);
}

#[test]
fn a_condition_that_nobody_can_meet_is_told_with_what_can_be_answered() {
    for (when, bad) in [
        ("answer.reason = \"The price\"", Some("The price")),
        ("answer.reason in (price, Speed)", Some("Speed")),
        ("not answer.waited = 6", Some("6")),
        ("answer.reason = other and answer.waited = 5", None),
        ("answer.reason.other = \"The smell\" or answer.waited > 3", None),
    ] {
        let mut repair = repair();
        repair.questions[2].when = when.to_owned();
        let troubles: Vec<Trouble> = repair.check().into_iter().map(|(_, trouble)| trouble).collect();
        let told = troubles.iter().map(|trouble| match trouble {
            Trouble::NotAChoice { value, .. } => value.as_str(),
            other => panic!("{other}"),
        });
        assert_eq!(told.collect::<Vec<_>>(), bad.into_iter().collect::<Vec<_>>(), "{when}");
    }
    let mut repair = repair();
    repair.questions[1].when = "answer.reason = speedy".to_owned();
    let (place, trouble) = repair.check().remove(0);
    assert_eq!(place.as_str(), "questions.waited.when");
    assert!(trouble.to_string().ends_with("it can be price, speed, other"), "{trouble}");
}

#[test]
fn two_choices_that_read_alike_are_told_with_the_language_in_which_they_do() {
    let told = |asked: &Questionnaire| -> Vec<String> {
        asked.check().iter().map(|(place, trouble)| format!("{place}: {trouble}")).collect()
    };
    let mut repair = repair();
    let reasons = vec![choice("price", "The price"), choice("cost", " the  PRICE "), choice("speed", "The speed")];
    repair.questions[0].asked = Asked::Choice { choices: reasons, several: true, other: true };
    let alike = r#"questions.reason.choices.cost: in `en` it reads "the PRICE", as `price` does"#;
    assert_eq!(told(&repair), [alike]);

    // What is not translated is read in the first language.
    let Asked::Choice { choices, .. } = &mut repair.questions[0].asked else { unreachable!() };
    choices[1].text = Wording::of("en", "The cost");
    choices[1].text.put("sl", "the price");
    let alike = r#"questions.reason.choices.cost: in `sl` it reads "the price", as `price` does"#;
    assert_eq!(told(&repair), [alike]);

    let [rows, columns] = [["Speed", "Speed"], ["Good", "good"]]
        .map(|[one, other]| vec![choice("one", one), choice("two", other), choice("bad", "Bad")]);
    repair.questions[0].asked = Asked::Matrix { rows, columns };
    repair.questions.truncate(1);
    let places: Vec<String> = repair.check().into_iter().map(|(place, _)| place.to_string()).collect();
    assert_eq!(places, ["questions.reason.rows.two", "questions.reason.columns.two"]);

    repair.questions[0].asked = Asked::Ranking { choices: vec![choice("price", ""), choice("speed", "")] };
    assert!(told(&repair).iter().all(|told| told.ends_with("there are no words in the first language")));
}

#[test]
fn answers_are_read_and_what_is_wrong_is_told() {
    let repair = repair();
    let all: Vec<&Question> = repair.questions.iter().collect();
    let sent = |name: &str| -> Vec<String> {
        let sent: &[&str] = match name {
            "reason" => &["price", "", "price"],
            "reason.other" => &["  The smell \r\n of it "],
            "waited" => &["6"],
            "call.email" => &["ana at example"],
            _ => &[],
        };
        sent.iter().map(|text| (*text).to_owned()).collect()
    };
    let given = Given::read(&all, sent);
    let text = |name: &str, text: &str| (name.to_owned(), Value::Text(text.to_owned()));
    let expected = [text("reason", "price"), text("reason", "other"), text("reason.other", "The smell \n of it")];
    assert_eq!(given.answers, expected);
    let refused: Vec<(&str, Wrong)> =
        given.refused.iter().map(|refused| (refused.question.as_str(), refused.wrong)).collect();
    assert_eq!(refused, [("waited", Wrong::OffScale), ("call", Wrong::NotAnEmail)]);
}

#[test]
fn words_that_were_taken_are_taken_again_whatever_ends_their_lines() {
    let said = asked("said", "", Asked::Comment { short: false });
    let read = |text: &str| Given::read(&[&said], |_| vec![text.to_owned()]).answers;
    let expected = [("said".to_owned(), Value::Text("a\n\nb\nc".to_owned()))];
    assert_eq!(read("a\r\r\nb\rc\r"), expected);
    assert_eq!(read("a\n\nb\nc"), expected);
}

#[test]
fn a_matrix_a_ranking_and_a_day_are_named_values() {
    let rows = vec![choice("care", "Care"), choice("price", "Price")];
    let columns = vec![choice("good", "Good"), choice("bad", "Bad")];
    let matrix = asked("service", "", Asked::Matrix { rows: rows.clone(), columns });
    let ranking = asked("rank", "", Asked::Ranking { choices: rows });
    let day = Question { needed: true, ..asked("when", "", Asked::Date) };
    let sent = |same_place: bool| {
        move |name: &str| match name {
            "service.price" => vec!["bad".to_owned()],
            "rank.care" => vec!["2".to_owned()],
            "rank.price" => vec![if same_place { "2" } else { "1" }.to_owned()],
            _ => Vec::new(),
        }
    };
    let given = Given::read(&[&matrix, &ranking, &day], sent(false));
    let names: Vec<&str> = given.answers.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["service.price", "rank.care", "rank.price"]);
    assert_eq!(given.refused, [Refused { question: "when".to_owned(), wrong: Wrong::Missing }]);
    let wrong = Given::read(&[&ranking], sent(true)).refused;
    assert_eq!(wrong, [Refused { question: "rank".to_owned(), wrong: Wrong::SamePlace }]);
}

#[test]
fn whatever_keeps_it_from_being_published_is_told_with_its_place() {
    let mut bad = repair();
    bad.subject = " ".to_owned();
    bad.languages = Vec::new();
    bad.questions[0].asked = Asked::Choice { choices: vec![choice("other", "X")], several: false, other: false };
    bad.questions[1].key = "Reason!".to_owned();
    bad.questions[2].when = "answer.later = 1".to_owned();
    bad.questions[3].when = "answer.reason >".to_owned();
    bad.thanks.link = Some(Link { url: "javascript:alert(1)".to_owned(), ..Link::default() });
    bad.leading.question = Wording::of("en", "Dear {first_name}, {subject}?");
    let found: Vec<String> = bad.check().into_iter().map(|(place, _)| place.to_string()).collect();
    for place in [
        "languages",
        "subject",
        "questions.reason.choices",
        "questions.reason.choices.other",
        "questions.Reason!.key",
        "questions.call.when",
        "questions.order.when",
        "thanks.link.url",
        "thanks.link.text",
        "leading.question",
    ] {
        assert!(found.iter().any(|found| found == place), "{place} in {found:?}");
    }
}

#[test]
fn a_language_falls_back_and_what_it_lacks_is_listed() {
    let mut repair = repair();
    assert!(
        !repair.untranslated("sl").contains(&Place::new("questions.order.text")),
        "no customer sees a hidden field"
    );
    let place = Place::new("questions.reason.choices.price");
    repair.text_at(&place).expect("there is such a text").put("sl", "Cena");
    let said = |repair: &Questionnaire, place: &Place| {
        let texts = repair.texts();
        let (_, wording) = texts.iter().find(|(other, _)| other == place).expect("a text");
        repair.say(wording, "sl").map(|said| (said.text.to_owned(), said.language.to_owned()))
    };
    assert_eq!(said(&repair, &place), Some(("Cena".to_owned(), "sl".to_owned())));
    let speed = Place::new("questions.reason.choices.speed");
    assert_eq!(said(&repair, &speed), Some(("The speed".to_owned(), "en".to_owned())));
    let lacks = repair.untranslated("sl");
    assert!(lacks.contains(&speed) && !lacks.contains(&place), "{lacks:?}");
    assert_eq!(repair.text_at(&Place::new("questions.reason.rows.price")), None);
}

#[test]
fn only_what_moves_scores_begins_a_new_line() {
    let repair = repair();
    let mut other = repair.clone();
    other.questions.clear();
    other.thanks.title.insert(Band::Promoter, Wording::of("en", "Thanks"));
    assert!(repair.measures_as(&other));
    other.leading.low = Wording::of("en", "Never");
    assert!(!repair.measures_as(&other));
}
