//! Drafts go forward and back, become versions once, and what was answered to further questions is kept, replaced and
//! found.

use feedback::{Filter, Scale, State};
use store::answer::Page;
use store::draft::{NewStep, NewVersion};
use store::filter::Which;
use store::response::{Agreed, Changed, Intake, NewResponse, Property, Said};

use crate::stage::{NOON, Stage, id};

fn new_step<'a>(stage: &Stage, content: &'a str) -> NewStep<'a> {
    NewStep { workspace: stage.workspace, survey: stage.survey, content, at: NOON, by_user: None }
}

/// The content of the draft, and whether it can go back and forward.
async fn stands(stage: &Stage) -> (String, bool, bool) {
    let mut read = stage.store.read().await.expect("read");
    let draft = store::draft::find(&mut read, stage.workspace, stage.survey).await.expect("found").expect("a draft");
    (draft.content, draft.may_undo, draft.may_redo)
}

async fn step(stage: &Stage, content: &str) -> Option<i64> {
    let mut tx = stage.store.begin().await.expect("begin");
    let at = store::draft::find(&mut tx, stage.workspace, stage.survey).await.expect("found").expect("a draft").step;
    let made = store::draft::step(&mut tx, &new_step(stage, content), at).await.expect("stepped");
    tx.commit().await.expect("commit");
    made
}

async fn walk(stage: &Stage, by: i64) -> bool {
    let mut tx = stage.store.begin().await.expect("begin");
    let walked = store::draft::walk(&mut tx, stage.workspace, stage.survey, by).await.expect("walked");
    tx.commit().await.expect("commit");
    walked
}

async fn begin(stage: &Stage, content: &str, base: i64) {
    let mut tx = stage.store.begin().await.expect("begin");
    store::draft::begin(&mut tx, &new_step(stage, content), base).await.expect("begun");
    tx.commit().await.expect("commit");
}

#[tokio::test]
async fn every_step_of_a_draft_is_taken_back_and_made_again_until_another_is_made() {
    let stage = Stage::new().await;
    begin(&stage, "a", 1).await;
    begin(&stage, "somebody else's", 1).await;
    assert_eq!(stands(&stage).await, ("a".to_owned(), false, false));
    step(&stage, "b").await.expect("nobody came between");
    let taken_back = step(&stage, "c").await.expect("nobody came between");
    assert!(walk(&stage, -1).await && walk(&stage, -1).await);
    assert!(!walk(&stage, -1).await, "there was nothing before the first");
    assert_eq!(stands(&stage).await, ("a".to_owned(), false, true));
    assert!(walk(&stage, 1).await);
    assert_eq!(stands(&stage).await, ("b".to_owned(), true, true));
    let other = step(&stage, "d").await.expect("nobody came between");
    assert_eq!(stands(&stage).await, ("d".to_owned(), true, false));
    assert!(!walk(&stage, 1).await, "what was taken back is gone");
    assert!(other > taken_back, "who saw the one does not take the other for it");
    assert!(walk(&stage, -1).await);
    assert_eq!(stands(&stage).await, ("b".to_owned(), true, true));
    assert!(walk(&stage, 1).await);
    assert_eq!(stands(&stage).await, ("d".to_owned(), true, false));
}

#[tokio::test]
async fn of_two_who_change_a_draft_at_once_the_second_is_told() {
    let stage = Stage::new().await;
    begin(&stage, "a", 1).await;
    let mut tx = stage.store.begin().await.expect("begin");
    let at = store::draft::find(&mut tx, stage.workspace, stage.survey).await.expect("found").expect("a draft").step;
    assert!(store::draft::step(&mut tx, &new_step(&stage, "b"), at).await.expect("stepped").is_some());
    assert_eq!(store::draft::step(&mut tx, &new_step(&stage, "c"), at).await.expect("asked"), None);
    tx.commit().await.expect("commit");
}

#[tokio::test]
async fn a_draft_becomes_a_version_once_and_the_next_draft_never_takes_its_steps_for_its_own() {
    let stage = Stage::new().await;
    begin(&stage, "a", 1).await;
    let tried = step(&stage, "b").await.expect("stepped");
    let languages = ["sl".to_owned(), "en".to_owned()];
    let version = NewVersion {
        workspace: stage.workspace,
        survey: stage.survey,
        base: 1,
        scale: Scale::Ces,
        subject: "Lindentree",
        languages: &languages,
        content: Some("b"),
        at: NOON,
        by_user: None,
    };
    let mut tx = stage.store.begin().await.expect("begin");
    assert_eq!(store::draft::publish(&mut tx, &version).await.expect("published"), Some(2));
    assert_eq!(
        store::draft::publish(&mut tx, &version).await.expect("asked"),
        None,
        "version 1 is not published any more"
    );
    let mut remove =
        async |step| store::draft::remove(&mut tx, stage.workspace, stage.survey, step).await.expect("asked");
    assert!(!remove(tried - 1).await, "it does not stand there any more");
    assert!(remove(tried).await && !remove(tried).await);
    tx.commit().await.expect("commit");
    begin(&stage, "c", 2).await;
    assert_eq!(stands(&stage).await, ("c".to_owned(), false, false));
    let mut read = stage.store.read().await.expect("read");
    let survey = store::survey::find(&mut read, stage.workspace, stage.survey).await.expect("found").expect("a survey");
    assert_eq!((survey.version, survey.scale, survey.edition), (2, Scale::Ces, 1));
    assert_eq!(survey.languages, languages);
    let history = store::survey::history(&mut read, stage.workspace, stage.survey).await.expect("read");
    let told: Vec<_> = history.iter().map(|one| (one.version, one.scale, one.content.as_deref())).collect();
    assert_eq!(told, [(2, Scale::Ces, Some("b")), (1, Scale::Nps, None)]);
    let edition = async |version| {
        let mut read = stage.store.read().await.expect("read");
        store::survey::edition(&mut read, stage.workspace, stage.survey, version).await.expect("read")
    };
    assert_eq!(edition(1).await.as_ref(), Some(&history[1]));
    let is = edition(2).await.expect("there is one");
    assert_eq!((is.subject.as_str(), is.languages.as_slice()), ("Lindentree", languages.as_slice()));
    assert_eq!(edition(3).await, None, "there is no version 3");
    let step = store::draft::at_step(&mut read, stage.workspace, stage.survey, tried).await.expect("read");
    assert_eq!(step.as_deref(), Some("b"), "whoever tries it still sees it");
}

fn answers(all: &[(&str, &str)]) -> Vec<(String, Property)> {
    all.iter().map(|(name, text)| ((*name).to_owned(), Property::Text((*text).to_owned()))).collect()
}

async fn put(stage: &Stage, response: uuid::Uuid, names: &[&str], all: &[(&str, &str)]) -> Changed {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let answers = answers(all);
    let page =
        Page { workspace: stage.workspace, response, names: &names, answers: &answers, at: NOON, ids: [id(), id()] };
    stage.store.answer(&page).await.expect("answered")
}

async fn found(stage: &Stage, filter: &str) -> Vec<uuid::Uuid> {
    let mut read = stage.store.read().await.expect("read");
    let which = Which::of(Filter::parse(filter).expect("a filter"), stage.survey, Scale::Nps);
    let asked = store::response::Filter { workspace: stage.workspace, which, ..Default::default() };
    let counted = store::response::count(&mut read, &asked).await.expect("counted").0;
    let rows = store::response::list_in_sql(&mut read, &asked, None, 10).await.expect("listed");
    assert_eq!(usize::try_from(counted), Ok(rows.len()), "{filter}");
    rows.into_iter().map(|row| row.id).collect()
}

#[tokio::test]
async fn answers_of_a_page_take_the_place_of_the_earlier_ones_which_the_history_keeps() {
    let stage = Stage::new().await;
    let first = NewResponse { intake: Intake::Known(State::Provisional), ..stage.response(3) };
    let (first, second) = (first.id, {
        stage.record(first).await;
        stage.response(9)
    });
    let other = NewResponse { answers: answers(&[("reason", "price")]), ..second };
    let second = other.id;
    stage.record(other).await;
    let said = put(&stage, first, &["reason", "more"], &[("reason", "price"), ("reason", "speed")]).await;
    assert_eq!(said, Changed::Now(State::Confirmed), "it was a second press");
    assert_eq!(found(&stage, "answer.reason = speed").await, [first]);
    assert_eq!(found(&stage, "answer.reason = price").await.len(), 2);
    put(&stage, first, &["reason", "more"], &[("more", "It broke.")]).await;
    assert_eq!(found(&stage, "answer.reason = price").await, [second]);
    assert_eq!(found(&stage, "answer.reason is missing").await, [first]);
    assert_eq!(found(&stage, "answer.more is not missing").await, [first]);
    let mut read = stage.store.read().await.expect("read");
    let all = store::answer::list(&mut read, stage.workspace, first).await.expect("listed");
    assert_eq!(all, answers(&[("more", "It broke.")]));
    let history = store::response::history(&mut read, stage.workspace, first).await.expect("history");
    let kept: Vec<Option<&str>> = history.iter().map(|entry| entry.note.as_deref()).collect();
    assert_eq!(kept, [Some("reason: price\nreason: speed")]);
    assert_eq!(put(&stage, id(), &["reason"], &[]).await, Changed::Absent);
}

#[tokio::test]
async fn what_was_agreed_to_is_kept_in_the_words_that_were_shown() {
    let stage = Stage::new().await;
    let agreed = |words: &str| Agreed { version: 1, language: "en".to_owned(), words: words.to_owned() };
    for contact_me in [true, false] {
        let said = Said { score: Some(2), comment: None, contact_me };
        let new = NewResponse { said, consent: Some(agreed("Please get in touch.")), ..stage.response(2) };
        let response = new.id;
        stage.record(new).await;
        let mut read = stage.store.read().await.expect("read");
        let kept = store::consent::list(&mut read, stage.workspace, response).await.expect("listed");
        let words: Vec<&str> = kept.iter().map(|consent| consent.words.as_str()).collect();
        assert_eq!(words, if contact_me { vec!["Please get in touch."] } else { vec![] });
    }
}
