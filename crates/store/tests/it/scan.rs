//! A whole view, read for a file: the same responses as the feed has, page by page, whatever happens meanwhile.

use std::collections::BTreeMap;

use feedback::{Filter as Asked, Scale, Tag};
use store::filter::Which;
use store::mark::{Mark, Marks};
use store::response::{Facts, Filter, NewResponse, Origin, Property, Row, Said, Scan};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

/// More than two pages of responses, three at each instant; every seventh has properties, every fifth a customer.
async fn furnish(stage: &Stage, n: u8) -> Vec<Uuid> {
    let mut tx = stage.store.begin().await.expect("begin");
    let ana = store::contact::find_or_add(&mut tx, stage.workspace, "ana@example.com", Some("Ana Novak"), id(), NOON)
        .await
        .expect("a contact");
    tx.commit().await.expect("commit");
    let mut ids = Vec::new();
    for piece in 0..n {
        let responses: Vec<NewResponse> = (0..250_u8).map(|nth| response(stage, ana, piece, nth)).collect();
        ids.extend(responses.iter().map(|response| response.id));
        stage.store.writer().record_all(responses).await.expect("recorded");
    }
    ids
}

fn response(stage: &Stage, ana: Uuid, piece: u8, nth: u8) -> NewResponse {
    let properties = [
        ("order".to_owned(), Property::Text(format!("2026-{nth}"))),
        ("basket".to_owned(), Property::Number(f64::from(nth) / 2.0)),
        (format!("piece {piece}"), Property::Text(String::new())),
    ];
    NewResponse {
        at: NOON - i64::from(piece) * 1_000 + i64::from(nth / 3),
        origin: Origin::Imported,
        facts: Facts {
            place: "mail".to_owned(),
            country: nth.is_multiple_of(2).then(|| "SI".to_owned()),
            account: (nth.is_multiple_of(11)).then(|| "Novak d.o.o.".to_owned()),
            ..Facts::default()
        },
        contact: nth.is_multiple_of(5).then_some(ana),
        said: Said {
            score: (nth % 12 < 11).then_some(nth % 12),
            comment: (nth % 12 == 11 || nth.is_multiple_of(3)).then(|| format!("Počasi {nth}")),
            contact_me: nth % 4 == 1,
        },
        properties: if nth.is_multiple_of(7) { properties.into() } else { Vec::new() },
        ..stage.response(0)
    }
}

/// What a page says of each response, to be compared with a [`Row`].
type Seen = (
    Uuid,
    i64,
    Said,
    Facts,
    Option<(Uuid, Option<String>, Option<String>)>,
    BTreeMap<String, String>,
    (Marks, Option<String>),
);

fn tag(name: &str) -> Mark {
    Mark::Tag(Tag::new(name).expect("a tag"))
}

/// Every so many of the responses, from one of them on.
fn every(n: usize, from: usize, of: &[Uuid]) -> Vec<Uuid> {
    of.iter().skip(from).step_by(n).copied().collect()
}

fn seen_in(scan: &Scan) -> Vec<Seen> {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let responses = scan.page().responses().map(|one| {
        let facts = Facts {
            place: one.place.to_owned(),
            language: owned(one.language),
            agent: owned(one.agent),
            team: owned(one.team),
            product: owned(one.product),
            country: owned(one.country),
            account: owned(one.account),
        };
        let said = Said { score: one.score, comment: owned(one.comment), contact_me: one.contact_me };
        let contact = one.contact.map(|contact| (contact, owned(one.contact_name), owned(one.contact_email)));
        let properties = one.properties().map(|(key, value)| (key.to_owned(), format!("{:?}", Property::from(value))));
        let marks = Marks { tags: one.tags().map(str::to_owned).collect(), starred: one.starred, owner: None };
        let marks = (marks, owned(one.owner));
        (one.id, one.at, said, facts, contact, properties.collect(), marks)
    });
    responses.collect()
}

fn of_row(row: Row, properties: BTreeMap<String, String>, mut marks: Marks) -> Seen {
    let owner = marks.owner.take().map(|owner| owner.name);
    let contact = row.contact.map(|contact| (contact, row.contact_name, row.contact_email));
    (row.id, row.at, row.said, row.facts, contact, properties, (marks, owner))
}

async fn read_all(stage: &Stage, filter: &Filter) -> (Vec<Seen>, usize) {
    let mut scan = Scan::open(&stage.store, filter.clone()).await.expect("it opens").turn().await.expect("a page");
    let (mut seen, mut pages) = (Vec::new(), 0);
    while !scan.page().is_empty() {
        assert!(scan.page().len() <= 1_000);
        seen.extend(seen_in(&scan));
        pages += 1;
        scan = scan.turn().await.expect("a page");
    }
    (seen, pages)
}

async fn in_feed(stage: &Stage, filter: &Filter) -> Vec<Seen> {
    let mut read = stage.store.read().await.expect("read");
    let rows = store::response::list(&mut read, filter, None, 10_000).await.expect("list");
    let mut all = Vec::new();
    for row in rows {
        let properties = store::response::properties(&mut read, stage.workspace, row.id).await.expect("properties");
        let properties = properties.into_iter().map(|(key, value)| (key, format!("{value:?}"))).collect();
        let marks = store::mark::of(&mut read, stage.workspace, &[row.id]).await.expect("marks").remove(&row.id);
        all.push(of_row(row, properties, marks.unwrap_or_default()));
    }
    all
}

#[tokio::test]
async fn every_response_of_the_feed_is_read_once_and_in_its_order() {
    let stage = Stage::new().await;
    let ids = furnish(&stage, 9).await;
    stage.mark(&every(13, 0, &ids), &tag("Slow delivery")).await;
    stage.mark(&every(39, 0, &ids), &tag("Angry")).await;
    stage.mark(&every(17, 3, &ids), &Mark::Star).await;
    let bor = stage.colleague("Bor").await;
    let given = stage.store.give(&stage.act(&every(400, 1, &ids), bor), store::owner::Give::To(bor)).await;
    assert!(given.expect("given").changed > 1);
    let everything = Filter { workspace: stage.workspace, ..Filter::default() };
    let (seen, pages) = read_all(&stage, &everything).await;
    assert_eq!((seen.len(), pages), (2_250, 3));
    assert!(seen == in_feed(&stage, &everything).await);
    let asked = |text: &str| Which::of(Asked::parse(text).expect("a filter"), stage.survey, Scale::Nps);
    for (filter, least) in [
        (Filter { survey: Some(stage.survey), comment: Some(true), ..everything.clone() }, 900),
        (Filter { which: asked("band = detractor and property.basket >= 10"), ..everything.clone() }, 50),
        (Filter { unscored: true, ..everything.clone() }, 100),
        (Filter { which: asked("tag = \"slow delivery\" and tag != angry"), ..everything.clone() }, 100),
        (Filter { which: asked("starred = yes"), ..everything.clone() }, 100),
        (Filter { survey: Some(99), ..everything.clone() }, 0),
    ] {
        let (seen, _) = read_all(&stage, &filter).await;
        assert!(seen.len() >= least && seen.len() < 2_250, "{filter:?}: {}", seen.len());
        assert!(seen == in_feed(&stage, &filter).await, "{filter:?}");
    }
}

#[tokio::test]
async fn the_first_marks_of_all_are_on_the_pages_that_are_read_after_them() {
    let stage = Stage::new().await;
    let ids = furnish(&stage, 5).await;
    let everything = Filter { workspace: stage.workspace, ..Filter::default() };
    let marked = |scan: &Scan| {
        let all = scan.page().responses().filter(|one| one.tags().next().is_some() || one.starred);
        all.map(|one| one.id).collect::<Vec<_>>()
    };
    let scan = Scan::open(&stage.store, everything).await.expect("it opens").turn().await.expect("a page");
    assert_eq!((scan.page().len(), marked(&scan)), (1_000, Vec::new()));
    // The last piece is the oldest, and on the second page.
    stage.mark(&[ids[0], ids[1_020]], &Mark::Star).await;
    stage.mark(&[ids[1_010]], &tag("Angry")).await;
    let scan = scan.turn().await.expect("a page");
    let mut second = marked(&scan);
    second.sort();
    let mut expected = [ids[1_010], ids[1_020]];
    expected.sort();
    assert_eq!(second, expected);
}

#[tokio::test]
async fn what_comes_meanwhile_moves_nothing() {
    let stage = Stage::new().await;
    let before = furnish(&stage, 5).await;
    let everything = Filter { workspace: stage.workspace, ..Filter::default() };
    let scan = Scan::open(&stage.store, everything).await.expect("it opens").turn().await.expect("a page");
    let mut seen: Vec<Uuid> = scan.page().responses().map(|one| one.id).collect();
    for _ in 0..20 {
        stage.record(NewResponse { at: NOON + 1_000_000, ..stage.response(1) }).await;
    }
    let scan = scan.turn().await.expect("a page");
    seen.extend(scan.page().responses().map(|one| one.id));
    assert!(scan.turn().await.expect("a page").page().is_empty());
    let (mut before, mut read) = (before, seen);
    before.sort();
    read.sort();
    assert!(read == before);
}

#[tokio::test]
async fn the_properties_of_a_view_are_those_that_occur_in_it_the_most_used_first() {
    let stage = Stage::new().await;
    let everything = Filter { workspace: stage.workspace, ..Filter::default() };
    let properties = async |filter: Filter| {
        let scan = Scan::open(&stage.store, filter).await.expect("it opens");
        let (scan, properties) = scan.properties().await.expect("counted");
        (scan.turn().await.expect("a page").page().len(), properties)
    };
    assert_eq!(properties(everything.clone()).await, (0, Vec::new()));
    furnish(&stage, 5).await;
    let all = ["basket", "order", "piece 0", "piece 1", "piece 2", "piece 3", "piece 4"].map(str::to_owned);
    assert_eq!(properties(everything.clone()).await, (1_000, all.to_vec()));
    let one = Filter { survey: Some(99), ..everything.clone() };
    assert_eq!(properties(one).await, (0, Vec::new()));
    let which =
        Which::of(Asked::parse("property.\"piece 3\" is not missing").expect("a filter"), stage.survey, Scale::Nps);
    let some = Filter { which, ..everything };
    assert_eq!(properties(some).await, (36, ["basket", "order", "piece 3"].map(str::to_owned).to_vec()));
}

#[tokio::test]
async fn another_workspace_is_never_in_it() {
    let stage = Stage::new().await;
    let ids = furnish(&stage, 1).await;
    stage.mark(&ids[..20], &Mark::Star).await;
    let mut tx = stage.store.begin().await.expect("begin");
    let other = store::workspace::add(&mut tx, "other", "Other", "UTC", NOON).await.expect("add").expect("a free key");
    tx.commit().await.expect("commit");
    let theirs = Filter { workspace: other.id, survey: Some(stage.survey), ..Filter::default() };
    let scan = Scan::open(&stage.store, theirs).await.expect("it opens");
    let (scan, properties) = scan.properties().await.expect("counted");
    assert_eq!((scan.turn().await.expect("a page").page().len(), properties), (0, Vec::new()));
}
