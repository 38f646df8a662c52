//! What is answered from memory is what SQL says, also while everything changes.

use feedback::{Mode, Scale};
use store::act::Act;
use store::filter::Which;
use store::mark::Mark;
use store::response::{
    Exclusion, Fact, Facts, Filter, Hand, Intake, Judgement, NewResponse, Position, Property, Reason, Resubmission,
    Said, State,
};
use store::score::{self, Dimension, Key, Slice};
use store::{Options, Store};

use crate::stage::{NOON, Stage, id};

/// Both ways of counting a survey say the same. How many scores there are.
async fn agree(store: &Store, slice: &Slice) -> u64 {
    let mut read = store.read().await.expect("read");
    let read = &mut read;
    let days = score::by_day(read, slice, Scale::Nps).await.expect("counted");
    assert_eq!(days, score::by_day_in_sql(read, slice, Scale::Nps).await.expect("counted"));
    for fact in Fact::ALL {
        let values = score::by_fact(read, slice, fact, Scale::Nps).await.expect("counted");
        assert_eq!(values, score::by_fact_in_sql(read, slice, fact, Scale::Nps).await.expect("counted"), "{fact}");
    }
    let aside = score::aside(read, slice).await.expect("counted");
    assert_eq!(aside, score::aside_in_sql(read, slice).await.expect("counted"));
    days.iter().map(|(_, histogram)| histogram.n()).sum()
}

fn whole(stage: &Stage) -> Slice {
    Slice { workspace: stage.workspace, survey: stage.survey, ..Slice::default() }
}

fn varied(stage: &Stage, number: u16) -> NewResponse {
    let word = |one: &str| format!("{one} {}", number % 7);
    let day = 20_000 + i64::from(number % 400);
    let country = (!number.is_multiple_of(3)).then(|| "SI".to_owned());
    NewResponse {
        day,
        at: NOON + (day - 20_778) * 86_400_000 + i64::from(number) * 7_919 % 43_000_000,
        facts: Facts { place: word("place"), agent: Some(word("agent")), country, ..Facts::default() },
        said: Said {
            score: (!number.is_multiple_of(11)).then_some((number % 11) as u8),
            comment: number.is_multiple_of(2).then(|| "Dostava".to_owned()),
            contact_me: false,
        },
        intake: Intake::Known(if number.is_multiple_of(13) { State::Test } else { State::Confirmed }),
        properties: vec![("seats".to_owned(), Property::Number(f64::from(number % 5)))],
        answers: answers(number),
        ..stage.response(0)
    }
}

/// Some of three choices, one of them given twice now and then, a number of five, and words.
fn answers(number: u16) -> Vec<(String, Property)> {
    let chosen = (0..3).filter(|choice| number >> choice & 1 == 1).map(|choice| ["speed", "price", "staff"][choice]);
    let again = number.is_multiple_of(17).then_some("price");
    let mattered = chosen.chain(again).map(|key| ("mattered".to_owned(), Property::Text(key.to_owned())));
    let why = number.is_multiple_of(9).then(|| ("why".to_owned(), Property::Text(format!("Because of {number}."))));
    let care = (!number.is_multiple_of(4)).then(|| ("care".to_owned(), Property::Number(f64::from(number % 5 + 1))));
    mattered.chain(care).chain(why).collect()
}

#[tokio::test]
async fn memory_and_sql_agree_about_every_state_fact_and_day() {
    let stage = Stage::new().await;
    for number in 0..400 {
        stage.record(varied(&stage, number)).await;
    }
    let all = agree(&stage.store, &whole(&stage)).await;
    assert_eq!(all, 335);
    let some = Slice { from_day: Some(20_100), to_day: Some(20_200), ..whole(&stage) };
    assert!((1..all).contains(&agree(&stage.store, &some).await));
    let facts = vec![(Fact::Country, String::new())];
    let some = Slice { facts, ..whole(&stage) };
    assert!((1..all).contains(&agree(&stage.store, &some).await));
}

#[tokio::test]
async fn memory_and_sql_agree_about_marks_at_once() {
    let stage = Stage::new().await;
    for number in 0..200 {
        stage.record(varied(&stage, number)).await;
    }
    let of = |text: &str| {
        let which = Which::of(text.parse().expect("a filter"), stage.survey, Scale::Nps);
        Slice { which, ..whole(&stage) }
    };
    let ids: Vec<uuid::Uuid> = stage.all().await.iter().map(|row| row.id).collect();
    let all = agree(&stage.store, &whole(&stage)).await;
    for (nth, page) in ids.chunks(50).enumerate() {
        for mark in [Mark::Star, Mark::Tag(feedback::Tag::new("slow").expect("a tag"))] {
            let act = Act { workspace: stage.workspace, responses: page, by: id(), at: NOON, id: id() };
            stage.store.mark(&act, &mark).await.expect("marked");
        }
        let starred = agree(&stage.store, &of("starred = yes")).await;
        assert!(starred > 40 * nth as u64 && starred <= all);
        assert_eq!(agree(&stage.store, &of("starred = no")).await, all - starred);
        assert_eq!(agree(&stage.store, &of("tag = SLOW and tag is not missing")).await, starred);
        assert_eq!(agree(&stage.store, &of("tag is missing or tag = fast")).await, all - starred);
        assert_eq!(agree(&stage.store, &of("tag != slow and starred in (yes, no)")).await, all - starred);
    }
}

fn edit(stage: &Stage, response: uuid::Uuid, said: Said) -> Resubmission {
    let judgement = Judgement { mode: Mode::Balanced, sent_at: None, links: 11, is_test: false };
    let (workspace, at) = (stage.workspace, NOON + 1_000);
    Resubmission { workspace, response, at, ids: [id(), id()], said, hand: Hand::Seen, consent: None, judgement }
}

#[tokio::test]
async fn every_table_is_the_same_in_memory_and_in_sql() {
    let stage = Stage::new().await;
    for number in 0..400 {
        stage.record(varied(&stage, number)).await;
    }
    let weeks = Dimension::Periods((0..50).map(|week| 20_010 + week * 7).collect());
    let seats = Dimension::Property("seats".to_owned());
    let dimensions = [
        Dimension::Fact(Fact::Agent),
        Dimension::Fact(Fact::Country),
        seats.clone(),
        Dimension::Property("nobody has it".to_owned()),
        Dimension::Answer("mattered".to_owned()),
        Dimension::Answer("care".to_owned()),
        Dimension::Answer("why".to_owned()),
        Dimension::Answer("nobody was asked".to_owned()),
        Dimension::Version,
        weeks.clone(),
    ];
    let mut read = stage.store.read().await.expect("read");
    let read = &mut read;
    for text in ["", "country = SI and property.seats >= 2", "answer.mattered = price or answer.care >= 4", "nothing"] {
        let which = Which::of(text.parse().expect("a filter"), stage.survey, Scale::Nps);
        let slice = Slice { which, ..whole(&stage) };
        for one in &dimensions {
            for other in dimensions.iter().map(Some).chain([None]) {
                let by: Vec<Dimension> = [Some(one), other].into_iter().flatten().cloned().collect();
                let quick = score::table(read, &slice, &by, Scale::Nps).await.expect("counted");
                let slow = score::table_in_sql(read, &slice, &by, Scale::Nps).await.expect("counted");
                assert_eq!(quick, slow, "{by:?} of {text}");
            }
        }
    }
    let cells = score::table(read, &whole(&stage), &[seats, weeks], Scale::Nps).await.expect("counted");
    assert_eq!(cells[0].keys, [Key::Number(0.0), Key::Period(20_010)]);
}

/// Six thousand responses; of three customers in four it is known who they are, and each of these answers four times.
async fn of_customers(stage: &Stage) {
    let mut customers = Vec::new();
    let mut tx = stage.store.begin().await.expect("begin");
    for number in 0..1_125 {
        let email = format!("customer-{number}@example.com");
        let customer = store::contact::find_or_add(&mut tx, stage.workspace, &email, None, id(), NOON).await;
        customers.push(customer.expect("a contact"));
    }
    tx.commit().await.expect("commit");
    for first in (0..6_000_u16).step_by(500) {
        let response = |number: u16| NewResponse {
            contact: customers.get(usize::from(number / 4)).copied(),
            said: Said { score: Some((number / 4 % 11) as u8), ..varied(stage, number).said },
            ..varied(stage, number)
        };
        stage.store.writer().record_all((first..first + 500).map(response).collect()).await.expect("recorded");
    }
}

#[tokio::test]
async fn how_customers_answers_hang_together_is_the_same_in_memory_and_in_sql() {
    let stage = Stage::new().await;
    of_customers(&stage).await;
    let some = Slice { facts: vec![(Fact::Place, "place 3".to_owned())], ..whole(&stage) };
    let recent = Slice { from_day: Some(20_020), ..whole(&stage) };
    for (slice, is_few) in [(whole(&stage), false), (recent, false), (some, true)] {
        let mut read = stage.store.read().await.expect("read");
        let alike = score::clusters(&mut read, &slice, Scale::Nps).await.expect("counted");
        let each = alike.iter().flat_map(|alike| vec![alike.bands; alike.customers as usize]);
        let metric = Scale::Nps.metric();
        let clusters: feedback::Clusters = each.map(|bands| feedback::Cluster::of_bands(metric, bands)).collect();
        let n = clusters.n();
        assert_eq!(n < 5_000, is_few);
        let spread = store::spread::find(&mut read, &slice, Scale::Nps, n).await.expect("found");
        assert_eq!(Some(spread.design_effect), clusters.design_effect());
        assert!(is_few || spread.design_effect > 2.0, "{spread:?}");
        assert_eq!(spread.customers, None, "memory may take one for another, so it counts nobody");
    }
}

/// A feed from memory is SQL's, in pages of so many, and back from every so many-th response.
async fn same_feed(stage: &Stage, text: &str, page: i64, every: usize) -> usize {
    let mut read = stage.store.read().await.expect("read");
    let read = &mut read;
    let which = Which::of(text.parse().expect("a filter"), stage.survey, Scale::Nps);
    let filter = Filter { workspace: stage.workspace, which, ..Filter::default() };
    let all = store::response::list_in_sql(read, &filter, None, 10_000).await.expect("listed");
    let all: Vec<Position> = all.iter().map(|row| Position { at: row.at, id: row.id }).collect();
    let mut paged: Vec<Position> = Vec::new();
    loop {
        let page = store::response::list(read, &filter, paged.last().copied(), page).await.expect("listed");
        if page.is_empty() {
            break;
        }
        paged.extend(page.iter().map(|row| Position { at: row.at, id: row.id }));
    }
    assert_eq!(paged, all, "{text}");
    for pair in all.windows(2).step_by(every) {
        let newer = store::response::newer(read, &filter, pair[1]).await.expect("found");
        assert_eq!(newer, Some(pair[0].id), "{text}");
    }
    if let Some(newest) = all.first() {
        assert_eq!(store::response::newer(read, &filter, *newest).await.expect("found"), None, "{text}");
    }
    all.len()
}

#[tokio::test]
async fn a_feed_of_few_among_many_is_the_same_page_by_page_and_back() {
    let stage = Stage::new().await;
    for number in 0..500 {
        stage.record(varied(&stage, number)).await;
    }
    while stage.store.index_comments(10_000).await.expect("indexed") > 0 {}
    for text in ["country = SI", "comment ~ dosta", "score = 3 or place = \"place 2\"", "nothing", "state = test"] {
        same_feed(&stage, text, 7, 1).await;
    }
}

#[tokio::test]
async fn a_feed_of_many_on_a_few_days_is_the_same_page_by_page_and_back() {
    let stage = Stage::new().await;
    for first in (0..6_000_u16).step_by(500) {
        let on_two_days = |number: u16| {
            let varied = varied(&stage, number);
            let day = 20_500 + i64::from(number % 2);
            NewResponse { day, at: varied.at + (day - varied.day) * 86_400_000, ..varied }
        };
        stage.store.writer().record_all((first..first + 500).map(on_two_days).collect()).await.expect("recorded");
    }
    while stage.store.index_comments(10_000).await.expect("indexed") > 0 {}
    for text in ["comment ~ dosta", "score >= 3 and place != \"place 2\"", "day = 2026-02-17"] {
        assert!(same_feed(&stage, text, 400, 331).await > 2_000, "so many that they are walked over: {text}");
    }
}

/// Takes answers in, edits and leaves out every now and then.
async fn live(stage: &Stage, from: u16, to: u16) {
    for number in from..to {
        let response = varied(stage, number);
        let who = response.id;
        stage.record(response).await;
        if number.is_multiple_of(5) {
            let exclusion = Exclusion { reason: Reason::ALL[usize::from(number % 3)], note: None, by: id() };
            stage.store.exclude(stage.workspace, who, &exclusion, NOON, id()).await.expect("excluded");
        }
        if number.is_multiple_of(10) {
            stage.store.restore(stage.workspace, who, id(), NOON, id()).await.expect("restored");
        }
        if number.is_multiple_of(7) {
            let said = Said { score: Some((number % 10) as u8), ..Said::default() };
            stage.store.writer().edit(edit(stage, who, said)).await.expect("edited");
        }
    }
}

/// How many responses there are, of any state. What was acknowledged before is always among them.
async fn count(stage: &Stage, store: &Store) -> i64 {
    let filter = Filter { workspace: stage.workspace, ..Filter::default() };
    let mut read = store.read().await.expect("read");
    store::response::count(&mut read, &filter).await.expect("counted").0
}

#[tokio::test]
async fn memory_follows_whatever_happens_on_every_node() {
    let stage = Stage::new().await;
    let other = Store::open(&stage.location, Options { node: 1, ..Options::default() }).await.expect("another node");
    let acting = async {
        tokio::join!(live(&stage, 0, 150), live(&stage, 150, 300), live(&stage, 300, 450));
    };
    let mut acting = std::pin::pin!(acting);
    let (mut last, mut asked) = (0, 0);
    loop {
        let watching = async {
            let mine = count(&stage, &stage.store).await;
            let theirs = count(&stage, &other).await;
            (mine, theirs)
        };
        tokio::select! {
            biased;
            () = &mut acting => break,
            (mine, theirs) = watching => {
                assert!(last <= mine && mine <= theirs, "{last} {mine} {theirs}");
                (last, asked) = (theirs, asked + 1);
            }
        }
    }
    assert!(asked > 3, "nobody looked while it happened: {asked}");
    assert_eq!(count(&stage, &other).await, 450);
    assert_eq!(agree(&stage.store, &whole(&stage)).await, agree(&other, &whole(&stage)).await);
    other.close().await;
}

async fn properties(stage: &Stage) -> Vec<String> {
    let mut read = stage.store.read().await.expect("read");
    score::properties(&mut read, stage.workspace, stage.survey).await.expect("asked")
}

#[tokio::test]
async fn a_large_survey_is_read_meanwhile_and_sql_answers_until_then() {
    let stage = Stage::with(Options { mirrored_at_once: 5, ..Options::default() }).await;
    stage.store.writer().record_all((0..300).map(|number| varied(&stage, number)).collect()).await.expect("recorded");
    assert!(!stage.store.is_mirrored(stage.workspace, stage.survey).await);
    let n = agree(&stage.store, &whole(&stage)).await;
    assert_eq!(properties(&stage).await, ["seats"]);
    stage.store.keep_mirrors().await.expect("kept");
    assert_eq!(properties(&stage).await, ["seats"]);
    assert!(stage.store.is_mirrored(stage.workspace, stage.survey).await);
    assert_eq!(agree(&stage.store, &whole(&stage)).await, n);
    stage.record(stage.response(9)).await;
    assert_eq!(agree(&stage.store, &whole(&stage)).await, n + 1);
}

#[tokio::test]
async fn what_does_not_fit_into_memory_is_answered_by_sql() {
    let stage = Stage::with(Options { memory: 1_000, ..Options::default() }).await;
    stage.store.writer().record_all((0..300).map(|number| varied(&stage, number)).collect()).await.expect("recorded");
    assert!(agree(&stage.store, &whole(&stage)).await > 200);
    assert!(!stage.store.is_mirrored(stage.workspace, stage.survey).await);
}
