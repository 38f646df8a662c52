//! What is done to a draft, without a store or a page.

use super::*;

fn draft() -> Questionnaire {
    let mut draft = Questionnaire::plain(Scale::Nps, "Lindentree", &["en".to_owned(), "sl".to_owned()]);
    let say = |text: &str| Wording::of("en", text);
    for (key, text) in [("reason", "Why?"), ("reason-2", "Why then?"), ("more", "After {answer.reason}, what?")] {
        draft.questions.push(Question::new(key, Asked::Comment { short: false }, say(text)));
    }
    draft.questions[2].when = "answer.reason = price or answer.reason-2 = speed".to_owned();
    draft
}

#[test]
fn a_key_is_renamed_wherever_it_is_named_and_nowhere_else() {
    let mut draft = draft();
    let none = BTreeSet::new();
    assert_eq!(rename(&mut draft, "reason", "why", &none), Ok(()));
    assert_eq!(draft.questions[2].when, "answer.why = price or answer.reason-2 = speed");
    assert_eq!(draft.questions[2].text.in_language("en"), Some("After {answer.why}, what?"));
    assert_eq!(rename(&mut draft, "why", "more", &none), Err(NoKey::Taken));
    assert_eq!(rename(&mut draft, "why", "Not a key", &none), Err(NoKey::Form));
    let published = BTreeSet::from(["why".to_owned()]);
    assert_eq!(rename(&mut draft, "why", "because", &published), Err(NoKey::Published));
}

#[test]
fn keys_are_made_of_words_and_told_apart() {
    let taken = |key: &str| key == "zakaj-tako";
    assert_eq!(key_of("Zakaj tako?", "comment", taken), "zakaj-tako-2");
    assert_eq!(key_of("???", "comment", taken), "comment");
    let long = key_of("What would have made it a nine or even a ten for you", "comment", taken);
    assert!(is_key(&long) && long == "what-would-have-made-it-a", "{long}");
}

#[test]
fn a_form_changes_its_part_in_its_language_and_nothing_else() {
    let mut draft = draft();
    let form = Fields::parse(
        b"form=yes&needed=yes&short=yes&t.questions.reason.text=Zakaj%3F&t.leading.question=Never&when=score+%3C%3D+6",
    );
    fill(&mut draft, &Part::Question("reason".to_owned()), "sl", &form);
    let question = draft.question("reason").expect("it is there");
    assert_eq!(question.text.in_language("sl"), Some("Zakaj?"));
    assert_eq!(question.text.in_language("en"), Some("Why?"));
    assert!(question.needed && question.asked == Asked::Comment { short: true });
    assert_eq!(question.when, "score <= 6");
    assert!(draft.leading.question.is_empty(), "that is another part");
}

#[test]
fn conditions_are_put_together_and_mended() {
    let condition = |what: &str, operator: &str, value: &str| Condition {
        what: what.to_owned(),
        operator: operator.to_owned(),
        value: value.to_owned(),
    };
    assert_eq!(condition("score", "most", "6").written().as_deref(), Ok("score <= 6"));
    assert_eq!(condition("answer.reason", "given", "").written().as_deref(), Ok("answer.reason is not missing"));
    assert_eq!(
        condition("country", "is", "SI").beside("score = 3 or score = 4").as_deref(),
        Ok("(score = 3 or score = 4) and country = SI")
    );
    assert!(condition("score", "is", "many").written().is_err());
    assert!(condition("score", "is", " ").written().is_err());
}

#[test]
fn what_moves_stays_within_the_list() {
    let mut draft = draft();
    let keys = |draft: &Questionnaire| draft.questions.iter().map(|one| one.key.clone()).collect::<Vec<_>>();
    shift(&mut draft, "more", -1);
    assert_eq!(keys(&draft), ["reason", "more", "reason-2"]);
    shift(&mut draft, "reason-2", 5);
    shift(&mut draft, "reason", -5);
    assert_eq!(keys(&draft), ["reason", "more", "reason-2"]);
    order(&mut draft, &["reason-2", "nobody", "reason"]);
    assert_eq!(keys(&draft), ["reason-2", "reason", "more"]);
}
