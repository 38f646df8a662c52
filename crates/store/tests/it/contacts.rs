//! Customers: made, changed, found, brought in many at a time, merged.

use std::collections::{BTreeMap, HashMap};

use feedback::Filter;
use feedback::fact::Value;
use feedback::filter::Problem;
use store::contact::consent::{self, Basis, Channel, Consent};
use store::contact::{self, Brought, Card, Changed, Doing, Incoming, Known, NewContact, Policy, Wanted, What};
use store::list::{self, List, Named, Nested};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

fn customer(n: usize) -> NewContact {
    NewContact { id: id(), name: Some(format!("Customer {n}")), email: format!(" Customer.{n}@Example.com"), at: NOON }
}

/// By folded address, who it is.
async fn find_or_add_all(stage: &Stage, wanted: &[NewContact]) -> HashMap<String, Uuid> {
    let mut tx = stage.store.begin().await.expect("begin");
    let found = contact::find_or_add_all(&mut tx, stage.workspace, wanted).await.expect("found or added");
    tx.commit().await.expect("commit");
    found
}

async fn email(stage: &Stage, contact: Uuid) -> Option<String> {
    let mut read = stage.store.read().await.expect("read");
    let found = contact::find(&mut read, stage.workspace, contact).await.expect("find");
    found.expect("it is there").email
}

#[tokio::test]
async fn many_customers_come_at_once_and_a_second_time_nothing_happens() {
    let stage = Stage::new().await;
    let customers: Vec<NewContact> = (0..150).map(customer).collect();
    let first = find_or_add_all(&stage, &customers).await;
    assert_eq!(find_or_add_all(&stage, &customers).await, first);
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(contact::count(&mut read, stage.workspace).await.expect("count"), 150);
    drop(read);
    assert_eq!(email(&stage, customers[149].id).await.as_deref(), Some("customer.149@example.com"));
}

#[tokio::test]
async fn an_address_that_two_customers_give_stays_with_the_first() {
    let stage = Stage::new().await;
    let (first, second) = (customer(1), customer(1));
    let found = find_or_add_all(&stage, &[first.clone(), second]).await;
    assert_eq!(found["customer.1@example.com"], first.id);
    assert!(email(&stage, first.id).await.is_some());
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(contact::count(&mut read, stage.workspace).await.expect("count"), 1);
    drop(read);
    let mut tx = stage.store.begin().await.expect("begin");
    let found = contact::find_or_add(&mut tx, stage.workspace, "customer.1@example.com", None, id(), NOON).await;
    assert_eq!(found.expect("found"), first.id);
}

const MAJA: Uuid = Uuid::from_u128(7);

fn doing(stage: &Stage) -> Doing<'static> {
    Doing { workspace: stage.workspace, at: NOON, actor: Some(MAJA), name: Some("Maja"), import: None }
}

fn card(name: &str, email: &str) -> Card {
    Card { name: Some(name.to_owned()), emails: vec![email.to_owned()], ..Card::default() }
}

async fn add(stage: &Stage, card: &Card) -> Uuid {
    let id = id();
    let mut tx = stage.store.begin().await.expect("begin");
    let added = contact::add(&mut tx, &doing(stage), id, card).await.expect("add");
    assert!(matches!(added, Changed::Done(_)), "{added:?}");
    tx.commit().await.expect("commit");
    id
}

async fn change(stage: &Stage, contact: Uuid, card: &Card, seen: Option<i64>) -> Changed {
    let mut tx = stage.store.begin().await.expect("begin");
    let changed = contact::change(&mut tx, &doing(stage), contact, card, seen).await.expect("change");
    if matches!(changed, Changed::Done(_)) {
        tx.commit().await.expect("commit");
    }
    changed
}

async fn known(stage: &Stage, contact: Uuid) -> Known {
    let mut read = stage.store.read().await.expect("read");
    contact::find_known(&mut read, stage.workspace, contact).await.expect("find").expect("it is there")
}

async fn found(stage: &Stage, wanted: Wanted) -> Vec<String> {
    let mut read = stage.store.read().await.expect("read");
    let rows = contact::page(&mut read, stage.workspace, &wanted, None, 100).await.expect("page");
    let count = contact::count_of(&mut read, stage.workspace, &wanted).await.expect("count");
    let ids = contact::ids_of(&mut read, stage.workspace, &wanted, None, 100).await.expect("ids");
    assert_eq!((rows.len(), rows.iter().rev().map(|row| row.id).collect::<Vec<_>>()), (count as usize, ids));
    rows.into_iter().map(|row| row.name.unwrap_or_default()).collect()
}

async fn words(stage: &Stage, words: &str) -> Vec<String> {
    found(stage, Wanted { words: words.to_owned(), ..Wanted::default() }).await
}

async fn segment(stage: &Stage, filter: &str) -> Vec<String> {
    found(stage, Wanted { filter: Filter::parse(filter).expect("a filter"), ..Wanted::default() }).await
}

#[tokio::test]
async fn what_is_known_of_a_customer_is_changed_and_what_was_known_before_stays_to_be_read() {
    let stage = Stage::new().await;
    let first = Card {
        language: Some("sl".to_owned()),
        phones: vec!["+38641234567".to_owned()],
        properties: BTreeMap::from([("plan".to_owned(), Value::Text("gold".to_owned()))]),
        ..card("Ana Novak", "Ana@Example.com")
    };
    let ana = add(&stage, &first).await;
    assert_eq!(known(&stage, ana).await.card, first);

    let second = Card {
        account: Some("Lipa".to_owned()),
        emails: vec!["ana@example.org".to_owned(), "Ana@Example.com".to_owned()],
        properties: BTreeMap::from([("seats".to_owned(), Value::Number(5.0))]),
        ..card("Ana Novak Hrast", "")
    };
    assert!(matches!(change(&stage, ana, &second, Some(1)).await, Changed::Done(_)));
    let now = known(&stage, ana).await;
    assert_eq!((&now.card, now.change), (&second, 2));
    assert_eq!(change(&stage, ana, &second, Some(2)).await, Changed::Same(now.clone()));
    assert_eq!(change(&stage, ana, &first, Some(1)).await, Changed::Overtaken(now));
    assert_eq!(change(&stage, id(), &first, None).await, Changed::Absent);

    let mut read = stage.store.read().await.expect("read");
    let events = contact::events(&mut read, stage.workspace, ana, 10).await.expect("events");
    let told: Vec<(What, &Card, Option<&str>)> =
        events.iter().map(|one| (one.what, &one.before, one.name.as_deref())).collect();
    assert_eq!(told, [(What::Changed, &first, Some("Maja")), (What::Added, &Card::default(), Some("Maja"))]);
    // The number is nobody's any more.
    assert_eq!(words(&stage, "38641234567").await, Vec::<String>::new());
}

#[tokio::test]
async fn nobodys_address_is_taken_away_by_writing_it_on_another_card() {
    let stage = Stage::new().await;
    let ana = add(&stage, &card("Ana", "ana@example.com")).await;
    let bor = add(&stage, &card("Bor", "bor@example.com")).await;
    let taken = change(&stage, bor, &card("Bor", "ANA@example.com"), None).await;
    assert_eq!(taken, Changed::Taken(vec![(contact::Address::email("ana@example.com"), ana)]));
    assert_eq!(known(&stage, bor).await.card, card("Bor", "bor@example.com"));
}

#[tokio::test]
async fn customers_are_found_by_the_beginnings_of_their_words() {
    let stage = Stage::new().await;
    add(&stage, &Card { account: Some("Kolesarnica Š&Š".to_owned()), ..card("Žiga Čop", "info@sport.example") }).await;
    add(&stage, &card("Ziga Zupan", "zz@example.com")).await;
    assert_eq!(words(&stage, "žig").await, ["Ziga Zupan", "Žiga Čop"]);
    assert_eq!(words(&stage, "cop ŽIGA").await, ["Žiga Čop"]);
    assert_eq!(words(&stage, "kolesar").await, ["Žiga Čop"]);
    assert_eq!(words(&stage, "info@sport.ex").await, ["Žiga Čop"]);
    assert_eq!(words(&stage, "upan").await, Vec::<String>::new());
    assert_eq!(words(&stage, "%").await.len(), 2, "a sign is no word");

    // Whoever answered is found as well, and a name that comes later counts.
    find_or_add_all(&stage, &[NewContact { name: None, ..customer(1) }]).await;
    assert_eq!(words(&stage, "customer").await, [""]);
    find_or_add_all(&stage, &[NewContact { name: Some("Iva Hrast".to_owned()), ..customer(1) }]).await;
    assert_eq!(words(&stage, "hrast").await, ["Iva Hrast"]);

    // Rows of an older Heard are gone over.
    store::scratch::run(&stage.location, "update contact set words = ''").await;
    assert_eq!(words(&stage, "zupan").await, Vec::<String>::new());
    let mut tx = stage.store.begin().await.expect("begin");
    assert_eq!(contact::go_over(&mut tx, 2).await.expect("gone over"), 2);
    assert_eq!(contact::go_over(&mut tx, 2).await.expect("gone over"), 1);
    assert_eq!(contact::go_over(&mut tx, 2).await.expect("gone over"), 0);
    tx.commit().await.expect("commit");
    assert_eq!(words(&stage, "zupan").await, ["Ziga Zupan"]);
    assert_eq!(words(&stage, "hrast").await, ["Iva Hrast"]);
}

#[tokio::test]
async fn a_segment_asks_the_customer_and_their_latest_confirmed_response() {
    let stage = Stage::new().await;
    let plan = |plan: &str| BTreeMap::from([("plan".to_owned(), Value::Text(plan.to_owned()))]);
    let ana = Card {
        language: Some("sl".to_owned()),
        owner: Some("maja".to_owned()),
        properties: plan("gold"),
        ..card("Ana", "ana@example.com")
    };
    let ana = add(&stage, &ana).await;
    let bor = add(&stage, &Card { properties: plan("silver"), ..card("Bor", "bor@example.com") }).await;
    add(&stage, &card("Cene", "cene@example.com")).await;
    for (contact, score, at) in [(ana, 2, 0), (ana, 9, 1), (bor, 10, 0), (bor, 3, 1)] {
        let response = stage.response(score);
        stage.record(store::response::NewResponse { contact: Some(contact), at: NOON + at, ..response }).await;
    }
    for (filter, expected) in [
        ("", vec!["Cene", "Bor", "Ana"]),
        ("language = sl", vec!["Ana"]),
        ("language != sl", vec!["Cene", "Bor"]),
        ("language is missing", vec!["Cene", "Bor"]),
        ("owner = maja", vec!["Ana"]),
        ("owner = none", vec!["Cene", "Bor"]),
        ("property.plan in (gold, silver)", vec!["Bor", "Ana"]),
        ("property.plan is missing", vec!["Cene"]),
        ("band = promoter", vec!["Ana"]),
        ("band = detractor or language = sl", vec!["Bor", "Ana"]),
        ("not band = detractor", vec!["Cene", "Ana"]),
        ("score is missing", vec!["Cene"]),
        ("score is not missing", vec!["Bor", "Ana"]),
        ("place = link and score >= 9", vec!["Ana"]),
        ("time < 2026-11-21T12:00:00.001Z", vec![]),
        ("comment is missing", vec!["Cene", "Bor", "Ana"]),
        ("nothing", vec![]),
    ] {
        assert_eq!(segment(&stage, filter).await, expected, "{filter}");
    }
}

#[tokio::test]
async fn customers_are_put_on_lists_and_a_segment_is_a_list_with_a_filter() {
    let stage = Stage::new().await;
    let ana = add(&stage, &card("Ana", "ana@example.com")).await;
    let bor = add(&stage, &card("Bor", "bor@example.com")).await;
    let list = |name: &str, filter: Option<&str>| List {
        id: id(),
        name: name.to_owned(),
        filter: filter.map(|text| Filter::parse(text).expect("a filter")),
        added_at: NOON,
    };
    let (key, named) = (list("Key customers", None), list("Named B", Some("owner is missing")));
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(store::list::add(&mut tx, stage.workspace, &key).await.expect("add"));
    assert!(store::list::add(&mut tx, stage.workspace, &named).await.expect("add"));
    assert!(!store::list::add(&mut tx, stage.workspace, &list("KEY  customers", None)).await.expect("add"));
    let put = store::list::put(&mut tx, stage.workspace, key.id, &[ana, ana, bor], (NOON, None)).await;
    assert_eq!(put.expect("put"), 2);
    let put = store::list::put(&mut tx, stage.workspace, key.id, &[ana], (NOON, None)).await;
    assert_eq!(put.expect("put"), 0);
    assert!(store::list::take_off(&mut tx, stage.workspace, key.id, bor).await.expect("taken off"));
    assert!(
        !store::list::change(&mut tx, stage.workspace, &List { name: "named b".to_owned(), ..key.clone() })
            .await
            .expect("change")
    );
    assert!(!store::list::change(&mut tx, stage.workspace, &List { filter: None, ..named.clone() }).await.expect("no"));
    tx.commit().await.expect("commit");
    assert_eq!(found(&stage, key.wanted()).await, ["Ana"]);
    assert_eq!(found(&stage, named.wanted()).await, ["Bor", "Ana"]);
    let mut tx = stage.store.begin().await.expect("begin");
    assert_eq!(store::list::of(&mut tx, stage.workspace, ana).await.expect("lists"), [(key.clone(), NOON)]);
    assert_eq!(store::list::all(&mut tx, stage.workspace).await.expect("lists"), [key.clone(), named]);
    assert!(store::list::remove(&mut tx, stage.workspace, key.id).await.expect("removed"));
    assert_eq!(store::list::of(&mut tx, stage.workspace, ana).await.expect("lists"), []);
}

async fn bring(stage: &Stage, cards: &[Card], policy: Policy) -> Vec<Brought> {
    let incoming: Vec<Incoming> =
        cards.iter().map(|card| Incoming { card: card.clone(), id: id(), since: None }).collect();
    let mut tx = stage.store.begin().await.expect("begin");
    let brought = contact::bring(&mut tx, &doing(stage), &incoming, policy).await.expect("brought");
    tx.commit().await.expect("commit");
    brought
}

#[tokio::test]
async fn who_is_brought_in_is_recognised_by_an_address() {
    let stage = Stage::new().await;
    let ana = add(&stage, &card("Ana", "ana@example.com")).await;
    let with_phone = |card: Card| Card { phones: vec!["+38641234567".to_owned()], ..card };
    let brought = bring(
        &stage,
        &[
            with_phone(card("Ana Novak", "ANA@example.com")),
            card("Bor", "bor@example.com"),
            with_phone(Card { language: Some("sl".to_owned()), ..Card::default() }),
            card("Bor B.", "bor@example.com"),
        ],
        Policy::Fill,
    )
    .await;
    let bor = brought[1].id();
    let expected = [Brought::Changed(ana), Brought::Added(bor), Brought::Changed(ana), Brought::Same(bor)];
    assert_eq!(brought, expected);
    let now = known(&stage, ana).await;
    assert_eq!(now.card, Card { language: Some("sl".to_owned()), ..with_phone(card("Ana", "ana@example.com")) });
    assert_eq!(now.change, 2, "one change, however many rows");

    let update = [card("Ana Hrast", "ana@example.com"), card("Bor B.", "bor@example.com")];
    assert_eq!(bring(&stage, &update, Policy::Skip).await, [Brought::Same(ana), Brought::Same(bor)]);
    assert_eq!(bring(&stage, &update, Policy::Update).await, [Brought::Changed(ana), Brought::Changed(bor)]);
    assert_eq!(bring(&stage, &update, Policy::Update).await, [Brought::Same(ana), Brought::Same(bor)]);

    // An address of somebody else's stays theirs: the first address says who is meant.
    let both = Card { emails: vec!["bor@example.com".to_owned(), "ana@example.com".to_owned()], ..card("Bor", "") };
    assert_eq!(bring(&stage, &[both], Policy::Update).await, [Brought::Changed(bor)]);
    assert_eq!(known(&stage, bor).await.card, card("Bor", "bor@example.com"));
    assert_eq!(known(&stage, ana).await.card.emails, ["ana@example.com"]);
}

#[tokio::test]
async fn a_thousand_customers_are_brought_in_twice_and_nothing_changes() {
    let stage = Stage::new().await;
    let cards: Vec<Card> = (0..1_000).map(|n| card(&format!("Nik {n}"), &format!("nik.{n}@example.com"))).collect();
    let first = bring(&stage, &cards, Policy::Update).await;
    assert!(first.iter().all(|one| matches!(one, Brought::Added(_))));
    let second = bring(&stage, &cards, Policy::Update).await;
    assert_eq!(second, first.iter().map(|one| Brought::Same(one.id())).collect::<Vec<_>>());
}

#[tokio::test]
async fn two_customers_turn_out_to_be_one_with_everything_they_did() {
    let stage = Stage::new().await;
    let ana = add(&stage, &card("Ana", "ana@example.com")).await;
    let other = add(&stage, &Card { language: Some("sl".to_owned()), ..card("A. Novak", "ana@example.org") }).await;
    let response = stage.response(9);
    stage.record(store::response::NewResponse { contact: Some(other), ..response.clone() }).await;
    let before = stage.find(response.id).await;

    let mut tx = stage.store.begin().await.expect("begin");
    let merged = contact::merge(&mut tx, &doing(&stage), ana, other).await.expect("merged");
    assert!(merged.is_some());
    tx.commit().await.expect("commit");
    let emails = vec!["ana@example.com".to_owned(), "ana@example.org".to_owned()];
    assert_eq!(known(&stage, ana).await.card, Card { language: Some("sl".to_owned()), emails, ..card("Ana", "") });
    assert_eq!(known(&stage, other).await.merged_into, Some(ana));
    let after = stage.find(response.id).await;
    assert_eq!(after.contact, Some(ana));
    assert!(after.change > before.change, "whoever follows the changes sees it");
    assert_eq!(words(&stage, "an").await, ["Ana"], "only one is left to be found");

    let mut tx = stage.store.begin().await.expect("begin");
    for (kept, gone) in [(ana, other), (other, ana), (ana, ana), (ana, id())] {
        let merged = contact::merge(&mut tx, &doing(&stage), kept, gone).await.expect("merged");
        assert_eq!(merged, None);
    }
}

#[tokio::test]
async fn what_customers_said_last_is_found_for_many_at_once() {
    let stage = Stage::new().await;
    let cards: Vec<Card> = (0..400).map(|n| card(&format!("Nik {n}"), &format!("nik.{n}@example.com"))).collect();
    let brought = bring(&stage, &cards, Policy::Update).await;
    let mut responses = Vec::new();
    for (nth, one) in brought.iter().enumerate() {
        for score in [3, 9] {
            let at = NOON + i64::from(score) + nth as i64 * 10;
            let said = stage.response(if nth % 4 == 0 { 12 - score } else { score });
            responses.push(store::response::NewResponse { contact: Some(one.id()), at, ..said });
        }
    }
    stage.store.writer().record_all(responses).await.expect("recorded");
    let unhappy = Wanted { filter: Filter::parse("band = detractor").expect("a filter"), ..Wanted::default() };
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(contact::count_of(&mut read, stage.workspace, &unhappy).await.expect("count"), 100);
    let ids: Vec<Uuid> = brought.iter().map(|one| one.id()).collect();
    let latest = contact::latest(&mut read, stage.workspace, &ids).await.expect("latest");
    assert_eq!((latest.len(), latest.iter().filter(|one| one.score == Some(3)).count()), (400, 100));
}

async fn list(stage: &Stage, name: &str, filter: Option<&str>) -> List {
    let filter = filter.map(|filter| Filter::parse(filter).expect("a filter"));
    let list = List { id: id(), name: name.to_owned(), filter, added_at: NOON };
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(list::add(&mut tx, stage.workspace, &list).await.expect("added"));
    tx.commit().await.expect("commit");
    list
}

async fn rename(stage: &Stage, list: &List, name: &str) {
    let to = List { name: name.to_owned(), ..list.clone() };
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(list::change(&mut tx, stage.workspace, &to).await.expect("changed"));
    tx.commit().await.expect("commit");
}

#[tokio::test]
async fn a_list_is_found_by_what_it_was_called_until_another_is_called_so_and_a_removed_one_is_told() {
    let stage = Stage::new().await;
    let ana = add(&stage, &card("Ana", "ana@example.com")).await;
    let bor = add(&stage, &card("Bor", "bor@example.com")).await;
    let gold = list(&stage, "Gold", None).await;
    list(&stage, "Best", None).await;
    let best = list(&stage, "Golden", Some("list = gold")).await;
    let mut tx = stage.store.begin().await.expect("begin");
    list::put(&mut tx, stage.workspace, gold.id, &[ana], (NOON, None)).await.expect("put");
    tx.commit().await.expect("commit");
    rename(&stage, &gold, "Platinum").await;
    for filter in ["list = Gold", "list = platinum", "list = Golden", "list in (Gold, Platinum) and list != Best"] {
        assert_eq!(segment(&stage, filter).await, ["Ana"], "{filter}");
    }
    assert_eq!(segment(&stage, "list != Gold").await, ["Bor"]);

    let other = list(&stage, "GOLD", None).await;
    let mut tx = stage.store.begin().await.expect("begin");
    list::put(&mut tx, stage.workspace, other.id, &[bor], (NOON, None)).await.expect("put");
    assert!(list::remove(&mut tx, stage.workspace, best.id).await.expect("removed"));
    tx.commit().await.expect("commit");
    assert_eq!(segment(&stage, "list = Gold").await, ["Bor"]);
    assert_eq!(segment(&stage, "list = Golden").await, Vec::<String>::new());
    let mut read = stage.store.read().await.expect("read");
    let named = Named::all(&mut read, stage.workspace).await.expect("named");
    let told = |text: &str| named.check(text, &Filter::parse(text).expect("a filter")).err().map(|error| error.problem);
    assert_eq!(told("list in (Gold, Platinum)"), None);
    assert_eq!(told("list = GOLDEN"), Some(Problem::ListRemoved("GOLDEN".to_owned())));
    let close = Some("Platinum".to_owned());
    assert_eq!(told("list = Platnum"), Some(Problem::NoList { name: "Platnum".to_owned(), close }));
}

#[tokio::test]
async fn a_segment_may_stand_in_another_and_that_in_none() {
    let stage = Stage::new().await;
    list(&stage, "Kept", None).await;
    let inner = list(&stage, "Inner", Some("list = Kept")).await;
    let outer = list(&stage, "Outer", Some("list = Inner or list = Kept")).await;
    let nested = async || {
        let mut read = stage.store.read().await.expect("read");
        Named::all(&mut read, stage.workspace).await.expect("named").nested()
    };
    assert_eq!(nested().await, None);
    let outmost = list(&stage, "Outmost", Some("list = Outer")).await;
    let names = ["Outmost", "Outer", "Inner"].map(str::to_owned);
    assert_eq!(nested().await, Some(Nested::TooDeep(names)));
    let mut tx = stage.store.begin().await.expect("begin");
    list::remove(&mut tx, stage.workspace, outmost.id).await.expect("removed");
    let circle = List { filter: Some(Filter::parse("list = Outer").expect("a filter")), ..inner.clone() };
    list::change(&mut tx, stage.workspace, &circle).await.expect("changed");
    tx.commit().await.expect("commit");
    assert_eq!(nested().await, Some(Nested::Circle("Inner".to_owned())));
    assert_eq!(segment(&stage, "list = Outer").await, Vec::<String>::new(), "and nobody waits for its end");
    let mut tx = stage.store.begin().await.expect("begin");
    list::change(&mut tx, stage.workspace, &inner).await.expect("changed");
    list::change(&mut tx, stage.workspace, &List { name: "In".to_owned(), ..inner }).await.expect("changed");
    list::change(&mut tx, stage.workspace, &List { name: "Inner".to_owned(), ..outer }).await.expect("changed");
    tx.commit().await.expect("commit");
    assert_eq!(nested().await, Some(Nested::Circle("Inner".to_owned())), "a name can make one as well");
}

#[tokio::test]
async fn of_consents_of_one_millisecond_the_later_one_holds() {
    let stage = Stage::new().await;
    let ana = add(&stage, &card("Ana", "ana@example.com")).await;
    let consent = |given: bool, words: &str| Consent {
        at: NOON,
        channel: Channel::Email,
        given,
        basis: Basis::Consent,
        source: "shop".to_owned(),
        words: words.to_owned(),
        import: None,
        by_user: None,
    };
    // Ids of one millisecond, each lower than the one before.
    let row = |nth: u128| Uuid::from_u128((NOON as u128) << 80 | (9 - nth));
    let (given, taken, again) = (consent(true, "first"), consent(false, "second"), consent(true, "third"));
    let mut tx = stage.store.begin().await.expect("begin");
    consent::add_all(&mut tx, stage.workspace, &[(ana, row(1), &given), (ana, row(2), &taken)]).await.expect("added");
    tx.commit().await.expect("commit");
    let mut read = stage.store.read().await.expect("read");
    let held = consent::held_by(&mut read, stage.workspace, &[ana]).await.expect("held");
    assert_eq!(held[&(ana, Channel::Email)], taken);
    drop(read);
    let mut tx = stage.store.begin().await.expect("begin");
    consent::add_all(&mut tx, stage.workspace, &[(ana, row(3), &again)]).await.expect("added");
    tx.commit().await.expect("commit");
    let mut read = stage.store.read().await.expect("read");
    let all = consent::list(&mut read, stage.workspace, ana).await.expect("listed");
    assert_eq!(all, [again.clone(), taken, given]);
    assert_eq!(consent::held(&all), [&again]);
}
