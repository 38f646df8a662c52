//! A filter means the same in SQL and in memory as it means for one response.

use std::collections::HashSet;

use feedback::filter::draw::{self, Response, Vocabulary};
use feedback::filter::{Condition, same_list};
use feedback::{Fact, Filter, Histogram, Kind, Scale, State};
use store::act::Act;
use store::contact::{self, Card, Doing};
use store::filter::Which;
use store::list::{self, List};
use store::mark::Mark;
use store::owner::Give;
use store::response::{self, Facts, Intake, NewResponse, Property as Value, Said};
use store::score::{Cell, Dimension, Key, Slice};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

const TREES: usize = 1_000;
const RESPONSES: usize = 160;

/// Chance that is the same each time: xorshift, Marsaglia 2003.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % n
    }
}

async fn another_survey(stage: &Stage) -> i64 {
    let mut tx = stage.store.begin().await.expect("begin");
    let new = store::survey::NewSurvey {
        workspace: stage.workspace,
        name: "Stars",
        kind: Kind::Transactional,
        scale: Scale::Stars5,
        subject: "Lindentree Cycles",
        languages: &["en".to_owned()],
        slug: "stars",
        content: None,
        at: NOON,
    };
    let survey = store::survey::add(&mut tx, &new).await.expect("add").expect("a free slug").id;
    tx.commit().await.expect("commit");
    survey
}

fn as_recorded(stage: &Stage, survey: i64, drawn: &Response) -> NewResponse {
    let fact = |fact: Fact| drawn.facts[fact as usize].clone();
    NewResponse {
        survey,
        version: drawn.version,
        intake: Intake::Known(drawn.state),
        at: drawn.at,
        day: drawn.day,
        facts: Facts {
            place: fact(Fact::Place).expect("never missing"),
            language: fact(Fact::Language),
            agent: fact(Fact::Agent),
            team: fact(Fact::Team),
            product: fact(Fact::Product),
            country: fact(Fact::Country),
            account: fact(Fact::Account),
        },
        said: Said { score: drawn.score, comment: drawn.comment.clone(), contact_me: false },
        properties: drawn.properties.clone(),
        answers: drawn.answers.clone(),
        ..stage.response(0)
    }
}

/// Marks those that were drawn so.
async fn mark(stage: &Stage, drawn: &[(Uuid, Response)], mark: &Mark, is_marked: impl Fn(&Response) -> bool) {
    let marked: Vec<Uuid> = drawn.iter().filter(|(_, one)| is_marked(one)).map(|(id, _)| *id).collect();
    let act = Act { workspace: stage.workspace, responses: &marked, by: id(), at: NOON, id: id() };
    let outcome = stage.store.mark(&act, mark).await.expect("marked");
    assert_eq!(usize::try_from(outcome.changed + outcome.same).ok(), Some(marked.len()));
}

/// Makes the owners that were drawn, and gives them what was drawn as theirs.
async fn give(stage: &Stage, drawn: &[(Uuid, Response)], owners: &[(String, String)]) {
    for (name, email) in owners {
        let user = store::user::User { id: id(), email: email.clone(), name: name.clone(), password: String::new() };
        let mut tx = stage.store.begin().await.expect("begin");
        assert!(store::user::add(&mut tx, &user, NOON).await.expect("added"));
        tx.commit().await.expect("commit");
        let is_theirs = |one: &Response| one.owner.as_ref().is_some_and(|(_, theirs)| theirs == email);
        let theirs: Vec<Uuid> = drawn.iter().filter(|(_, one)| is_theirs(one)).map(|(id, _)| *id).collect();
        let act = Act { workspace: stage.workspace, responses: &theirs, by: id(), at: NOON, id: id() };
        let outcome = stage.store.give(&act, Give::To(user.id)).await.expect("given");
        assert_eq!(usize::try_from(outcome.changed).ok(), Some(theirs.len()));
    }
}

/// What customers of a segment have.
const OF_SEGMENT: &str = "Ž \"B\"";

/// Makes the lists that were drawn: one is a segment, and asks for a segment itself.
async fn make_lists(stage: &Stage, names: &[String]) -> Vec<List> {
    let within = Filter::parse("property.segment = yes").expect("a filter");
    let filter = |name: &str| (name == OF_SEGMENT).then(|| Condition::list_is("Within").into());
    let list = |name: &str, filter| List { id: id(), name: name.to_owned(), filter, added_at: NOON };
    let mut tx = stage.store.begin().await.expect("begin");
    let mut made = vec![list("Within", Some(within))];
    for name in names.iter().filter(|name| *name != "ZLATE STRANKE") {
        made.push(list(name, filter(name)));
    }
    for list in &made {
        assert!(list::add(&mut tx, stage.workspace, list).await.expect("added"), "{}", list.name);
    }
    tx.commit().await.expect("commit");
    made
}

/// The customer who is on the lists that were drawn for a response; where there are none, nobody is known or one on no
/// list is.
async fn customer(stage: &Stage, lists: &[List], drawn: &Response) -> Option<Uuid> {
    if drawn.lists.is_empty() && drawn.starred {
        return None;
    }
    let is_on = |list: &List| drawn.lists.iter().any(|name| same_list(name, &list.name));
    let mut card = Card { name: Some("Ana".to_owned()), ..Card::default() };
    if lists.iter().any(|list| list.name == OF_SEGMENT && is_on(list)) {
        card.properties.insert("segment".to_owned(), Value::Text("yes".to_owned()));
    }
    let doing = Doing { workspace: stage.workspace, at: NOON, actor: None, name: None, import: None };
    let mut tx = stage.store.begin().await.expect("begin");
    let contact = id();
    contact::add(&mut tx, &doing, contact, &card).await.expect("added");
    for list in lists.iter().filter(|list| list.filter.is_none() && is_on(list)) {
        list::put(&mut tx, stage.workspace, list.id, &[contact], (NOON, None)).await.expect("put");
    }
    tx.commit().await.expect("commit");
    Some(contact)
}

/// Records drawn responses of two surveys on different scales.
async fn furnish(stage: &Stage, chance: &mut Seeded) -> (Vec<(Uuid, Response)>, Vec<(i64, Scale)>) {
    let scales = vec![(stage.survey, Scale::Nps), (another_survey(stage).await, Scale::Stars5)];
    let vocabulary = Vocabulary::sample();
    let lists = make_lists(stage, &vocabulary.lists).await;
    let mut drawn = Vec::new();
    let mut piece = Vec::new();
    for number in 0..RESPONSES {
        let (survey, scale) = scales[number % 2];
        let response = draw::response(&mut |n| chance.below(n), &vocabulary, scale);
        let contact = customer(stage, &lists, &response).await;
        let new = NewResponse { contact, ..as_recorded(stage, survey, &response) };
        drawn.push((new.id, response));
        piece.push(new);
    }
    stage.store.writer().record_all(piece).await.expect("recorded");
    for tag in &vocabulary.tags {
        mark(stage, &drawn, &Mark::Tag(tag.clone()), |response| response.tags.contains(tag)).await;
    }
    mark(stage, &drawn, &Mark::Star, |response| response.starred).await;
    give(stage, &drawn, &vocabulary.owners).await;
    while stage.store.index_comments(10_000).await.expect("indexed") > 0 {}
    (drawn, scales)
}

#[tokio::test]
async fn a_thousand_filters_choose_the_same_in_sql_in_memory_and_one_by_one() {
    let stage = Stage::new().await;
    let mut chance = Seeded(0x9E37_79B9_7F4A_7C15);
    let (drawn, scales) = furnish(&stage, &mut chance).await;
    let vocabulary = Vocabulary::sample();
    let mut chosen = 0;
    let mut read = stage.store.read().await.expect("read");
    for _ in 0..TREES {
        let filter = draw::filter(&mut |n| chance.below(n), &vocabulary);
        let expected: HashSet<Uuid> =
            drawn.iter().filter(|(_, one)| filter.matches(&one.subject())).map(|(id, _)| *id).collect();
        let which = Which { filter, scales: scales.clone() };
        let asked = store::response::Filter { workspace: stage.workspace, which, ..Default::default() };
        let rows = store::response::list_in_sql(&mut read, &asked, None, 1_000).await.expect("listed");
        let found: HashSet<Uuid> = rows.iter().map(|row| row.id).collect();
        assert!(found == expected, "{}: {} and {}", asked.which.filter, found.len(), expected.len());
        let counted = store::response::count(&mut read, &asked).await.expect("counted").0;
        assert_eq!(usize::try_from(counted), Ok(expected.len()), "in memory: {}", asked.which.filter);
        chosen += usize::from(!expected.is_empty() && expected.len() < RESPONSES);
    }
    assert!(chosen > TREES / 3, "most filters chose all or none: {chosen}");
}

/// The scores of a survey's responses that a filter chooses, by answers, counted one by one: a response once for every
/// combination of the values that it has.
fn one_by_one(drawn: &[(Uuid, Response)], of: Scale, filter: &Filter, by: &[Dimension]) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    for (_, response) in drawn.iter().filter(|(_, one)| one.scale == of && one.state == State::Confirmed) {
        let subject = response.subject();
        let score = response.score.and_then(|score| of.score(i64::from(score)).ok());
        let Some(score) = score.filter(|_| filter.matches(&subject)) else { continue };
        let keys = |dimension: &Dimension| {
            let Dimension::Answer(name) = dimension else { panic!("not by answers: {dimension:?}") };
            let keys: Vec<Key> = subject.answers(name).map(|value| key(value.clone())).collect();
            if keys.is_empty() { vec![Key::Missing] } else { keys }
        };
        let mut all = vec![Vec::new()];
        for dimension in by {
            let longer = |before: &Vec<Key>| {
                keys(dimension).into_iter().map(|key| [before.clone(), vec![key]].concat()).collect::<Vec<_>>()
            };
            all = all.iter().flat_map(longer).collect();
        }
        for keys in all {
            match cells.iter_mut().find(|cell| cell.keys == keys) {
                Some(cell) => cell.histogram.add_n(score, 1),
                None => {
                    let mut histogram = Histogram::default();
                    histogram.add_n(score, 1);
                    cells.push(Cell { keys, histogram });
                }
            }
        }
    }
    cells.sort_by(|one, other| one.keys.partial_cmp(&other.keys).expect("no number is NaN"));
    cells
}

fn key(value: Value) -> Key {
    match value {
        Value::Number(number) => Key::Number(number),
        Value::Text(text) => Key::Text(text),
    }
}

#[tokio::test]
async fn tables_by_answers_are_the_same_in_sql_in_memory_and_one_by_one() {
    let stage = Stage::new().await;
    let mut chance = Seeded(0x2545_F491_4F6C_DD1D);
    let (drawn, scales) = furnish(&stage, &mut chance).await;
    let vocabulary = Vocabulary::sample();
    let [reason, care] = ["reason", "care.speed"].map(|name| Dimension::Answer(name.to_owned()));
    let mut read = stage.store.read().await.expect("read");
    let (mut told, mut overlapping) = (0, 0);
    for _ in 0..TREES / 4 {
        let filter = draw::filter(&mut |n| chance.below(n), &vocabulary);
        for by in [vec![reason.clone()], vec![care.clone()], vec![reason.clone(), care.clone()]] {
            let (survey, scale) = scales[chance.below(2)];
            let which = Which { filter: filter.clone(), scales: scales.clone() };
            let slice = Slice { workspace: stage.workspace, survey, which, ..Default::default() };
            let expected = one_by_one(&drawn, scale, &filter, &by);
            let slow = store::score::table_in_sql(&mut read, &slice, &by, scale).await.expect("counted");
            assert_eq!(slow, expected, "{by:?} of {filter}");
            let quick = store::score::table(&mut read, &slice, &by, scale).await.expect("counted");
            assert_eq!(quick, expected, "in memory: {by:?} of {filter}");
            let whole = store::score::histogram(&mut read, &slice, scale).await.expect("counted").n();
            let sum: u64 = expected.iter().map(|cell| cell.histogram.n()).sum();
            told += usize::from(expected.len() > 2);
            overlapping += usize::from(sum > whole);
        }
    }
    assert!(told > TREES / 4 && overlapping > TREES / 8, "most tables were of nothing: {told} {overlapping}");
}

/// What is counted, in one order.
fn told(counted: Vec<store::answer::Counted>) -> Vec<String> {
    let mut lines: Vec<String> =
        counted.iter().map(|one| format!("{} {:?}: {} of {}", one.name, one.value, one.n, one.answered)).collect();
    lines.sort();
    lines
}

#[tokio::test]
async fn answers_are_counted_the_same_in_sql_and_in_memory() {
    let stage = Stage::new().await;
    let mut chance = Seeded(0x9E37_79B9_7F4A_7C15);
    let (_, scales) = furnish(&stage, &mut chance).await;
    let vocabulary = Vocabulary::sample();
    let names = ["reason", "care.speed", "nobody"].map(str::to_owned);
    let mut read = stage.store.read().await.expect("read");
    let mut values = 0;
    for nth in 0..TREES / 4 {
        let filter = draw::filter(&mut |n| chance.below(n), &vocabulary);
        let which = Which { filter: filter.clone(), scales: scales.clone() };
        let survey = (nth % 3 < 2).then(|| scales[nth % 3].0);
        let chosen = response::Filter { workspace: stage.workspace, survey, which, ..response::Filter::default() };
        let slow = store::answer::counts_in_sql(&mut read, &chosen, &names).await.expect("counted");
        let quick = store::answer::counts(&mut read, &chosen, &names).await.expect("counted");
        values += quick.len();
        assert_eq!(told(quick), told(slow), "{filter} of {survey:?}");
    }
    assert!(values > TREES / 2, "most were of nothing: {values}");
}

#[tokio::test]
async fn a_score_is_that_of_the_responses_that_a_filter_chooses() {
    let stage = Stage::new().await;
    for (score, place) in [(10, "mail"), (9, "mail"), (2, "mail"), (10, "link")] {
        let facts =
            Facts { place: place.to_owned(), country: (score > 9).then(|| "SI".to_owned()), ..Facts::default() };
        stage.record(NewResponse { facts, ..stage.response(score) }).await;
    }
    let mut read = stage.store.read().await.expect("read");
    for (text, n) in [("", 4), ("place = mail", 3), ("band = promoter", 3), ("country is missing", 2), ("nothing", 0)] {
        let filter = Filter::parse(text).expect("a filter");
        let which = Which::of(filter, stage.survey, Scale::Nps);
        let slice =
            store::score::Slice { workspace: stage.workspace, survey: stage.survey, which, ..Default::default() };
        let histogram = store::score::histogram(&mut read, &slice, Scale::Nps).await.expect("counted");
        assert_eq!(histogram.n(), n, "{text}");
    }
}
