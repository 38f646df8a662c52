//! Payloads become events or are ignored for a reason; whatever comes, what is made of it can be kept.

use proptest::prelude::*;
use serde_json::{Map, json};

use super::super::path::Step;
use super::*;

fn mapping(document: &Json) -> Mapping {
    let mapping: Mapping = serde_json::from_value(document.clone()).expect("a mapping");
    assert_eq!(mapping.wrong(), []);
    mapping
}

fn read(document: &Json, body: &Json) -> Vec<Outcome> {
    let headers = BTreeMap::from([("x-topic".to_owned(), Json::from("order.created"))]);
    mapping(document).read(Payload::new(body, &headers))
}

/// The only event that becomes of it.
fn event(document: &Json, body: &Json) -> Mapped {
    match read(document, body).pop() {
        Some(Outcome::Event(mapped)) => *mapped,
        other => panic!("{other:?}"),
    }
}

fn with(part: &str, value: &Json) -> Json {
    let mut entry = json!({"event": {"text": "order placed"}, "contact": {"email": "$.email"}});
    entry[part] = value.clone();
    json!({"entries": [entry]})
}

#[test]
fn a_payload_becomes_an_event_of_somebody() {
    let document = json!({"entries": [{
        "when": [{"path": "header:x-topic", "is": "Order.Created"}, {"path": "$.paid", "is": "true"}],
        "event": {"text": "order placed"}, "id": "$.id", "at": "$.made",
        "contact": {"email": ["$.none", "$.bad", "$.billing.email"], "phone": "$.billing.phone",
            "name": ["$.billing.first", "$.billing.middle", "$.billing.last"],
            "language": "$.locale", "country": "$.billing.country", "account": "$.billing.company"},
        "properties": {"product": "$.items", "tags": "$.tags", "total": {"path": "$.total", "as": "number"},
            "fee": {"path": "$.fee", "as": "cents"}, "weight": "$.weight", "gone": "$.gone"},
    }]});
    let body = json!({
        "id": 118, "paid": true, "made": "2026-11-21T12:00:00+01:00", "bad": "nobody", "locale": "sl_SI",
        "billing": {"email": " ana@example.com ", "phone": "041 234 567", "first": "Ana", "middle": "", "last": "Novak",
            "country": "si", "company": "Novak d.o.o."},
        "items": [{"name": "City bike", "sku": "C1"}, {"title": "Bell"}, {}], "tags": ["a", 2, null],
        "total": "890.50", "fee": 1250, "weight": 11.5,
    });
    let mapped = event(&document, &body);
    assert_eq!(mapped.told.name, "order placed");
    assert_eq!(mapped.told.key.as_deref(), Some("order placed: 118"));
    assert_eq!(mapped.told.at, Some(1_795_258_800_000));
    let text = |text: &str| Value::Text(text.to_owned());
    let expected = [
        ("fee", Value::Number(12.5)),
        ("product", text("City bike, Bell")),
        ("tags", text("a, 2")),
        ("total", Value::Number(890.5)),
        ("weight", Value::Number(11.5)),
    ];
    assert_eq!(mapped.told.properties, expected.map(|(name, value)| (name.to_owned(), value)).into());
    let card = Card {
        name: "Ana Novak".to_owned(),
        emails: vec!["ana@example.com".to_owned()],
        phones: vec!["041 234 567".to_owned()],
        language: "sl-SI".to_owned(),
        country: "SI".to_owned(),
        account: "Novak d.o.o.".to_owned(),
        ..Card::default()
    };
    assert_eq!((mapped.contact, mapped.notes), (card, Vec::new()));
}

#[test]
fn what_is_not_for_us_or_of_nobody_is_ignored_for_a_reason() {
    let when = with("when", &json!([{"path": "$.status", "is": "completed"}]));
    let ignored = |why| vec![Outcome::Ignored(why)];
    assert_eq!(read(&when, &json!({"status": "open", "email": "a@example.com"})), ignored(Ignored::NotOurs));
    assert_eq!(read(&when, &json!({"status": "completed"})), ignored(Ignored::NoAddress));
    assert_eq!(read(&when, &json!({"status": "completed", "email": "none"})), ignored(Ignored::NoAddress));
    let named = with("event", &json!({"path": "$.type"}));
    assert_eq!(read(&named, &json!({"email": "a@example.com", "type": " "})), ignored(Ignored::NoEvent));
    let each = with("each", &json!("$.all"));
    assert_eq!(read(&each, &json!({"email": "a@example.com", "all": []})), ignored(Ignored::NoElement));
}

#[test]
fn every_element_of_an_array_is_an_event_and_those_that_are_not_ours_are_none() {
    let document = json!({"entries": [{
        "each": "$", "when": [{"path": "@.type", "is": "won"}], "event": {"path": "@.type"}, "id": ["@.id", "@.at"],
        "contact": {"email": "@.email"},
    }]});
    let body = json!([
        {"type": "won", "id": 1, "at": 5, "email": "ana@example.com"},
        {"type": "lost", "id": 2, "at": 5, "email": "bor@example.com"},
        {"type": "won", "id": 3, "at": 5},
    ]);
    let all = read(&document, &body);
    assert_eq!(all.len(), 2);
    assert!(matches!(&all[0], Outcome::Event(one) if one.told.key.as_deref() == Some("won: 1 5")), "{all:?}");
    assert_eq!(all[1], Outcome::Ignored(Ignored::NoAddress));
}

#[test]
fn what_is_too_long_is_cut_and_what_cannot_be_read_is_left_out_and_both_are_said() {
    let document = json!({"entries": [{
        "event": {"path": "$.long"}, "at": "$.at",
        "contact": {"email": "$.email", "phone": "$.phone", "country": "$.country", "name": "$.long"},
        "properties": {"note": "$.long", "total": {"path": "$.note", "as": "number"}},
    }]});
    let long = "ž\u{0} ".repeat(600);
    let body = json!({"long": long, "email": "a@example.com", "phone": "12", "country": "Slovenia", "note": "many", "at": "soon"});
    let mapped = event(&document, &body);
    let notes = [
        ("event", Noted::Cut),
        ("country", Noted::Unreadable),
        ("name", Noted::Cut),
        ("phone", Noted::Unreadable),
        ("at", Noted::Unreadable),
        ("note", Noted::Cut),
        ("total", Noted::Unreadable),
    ];
    assert_eq!(mapped.notes, notes.map(|(field, noted)| (field.to_owned(), noted)));
    assert_eq!(mapped.told.name.chars().count(), LONGEST_EVENT);
    assert!(mapped.told.name.ends_with('…'));
}

#[test]
fn an_instant_is_written_in_many_ways() {
    let at = |value: Json| event(&with("at", &json!("$.at")), &json!({"email": "a@example.com", "at": value})).told.at;
    let noon = Some(1_795_262_400_000);
    for value in [
        json!("2026-11-21T12:00:00Z"),
        json!("2026-11-21T12:00:00"),
        json!("2026-11-21 12:00:00"),
        json!("2026-11-21T13:00:00.000+01:00"),
        json!(1_795_262_400),
        json!(1_795_262_400_000_i64),
        json!("1795262400"),
    ] {
        assert_eq!(at(value.clone()), noon, "{value}");
    }
    for value in [json!("yesterday"), json!(-1), json!("2026"), json!([1]), json!(1e300), json!("1969-01-01T00:00:00Z")]
    {
        assert_eq!(at(value.clone()), None, "{value}");
    }
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        "\\PC{0,12}|[a-z]@[a-z]|[0-9]{1,16}|2026-11-[0-9]{2}T[0-9]{2}:00:00".prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        let object = proptest::collection::vec(("[a-c]", inner.clone()), 0..4);
        prop_oneof![
            proptest::collection::vec(inner, 0..4).prop_map(Json::from),
            object.prop_map(|pairs| Json::Object(pairs.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn any_path() -> impl Strategy<Value = Path> {
    let step = prop_oneof!["[a-c]".prop_map(Step::Name), (-3..3).prop_map(Step::Index)];
    proptest::collection::vec(step, 0..4)
        .prop_map(|steps| steps.into_iter().fold(Path::root(), |path, step| path.then(step)))
}

proptest! {
    #[test]
    fn whatever_comes_becomes_events_that_can_be_kept_or_is_ignored(
        body in any_json(),
        paths in proptest::collection::vec(any_path(), 8),
        each in proptest::option::of(any_path()),
        reading in 0..As::ALL.len(),
    ) {
        let some = |nth: usize| Paths(vec![paths[nth].clone(), paths[(nth + 1) % 8].clone()]);
        let property = super::super::mapping::Property { path: paths[2].clone(), reading: As::ALL[reading] };
        let entry = Entry {
            when: Vec::new(),
            each,
            event: Name::Path(paths[0].clone()),
            id: some(1),
            at: some(2),
            contact: Contact {
                known_as: Paths::default(), email: some(3), phone: some(4), name: some(5), language: some(6), country: some(7), account: some(0),
            },
            properties: BTreeMap::from([("p".to_owned(), property)]),
        };
        let now = 1_795_262_400_000;
        for outcome in (Mapping { entries: vec![entry] }).read(Payload::new(&body, &BTreeMap::new())) {
            let Outcome::Event(mapped) = outcome else { continue };
            let mut mistakes = crate::mistake::Mistakes::default();
            let mapped = mapped.at(now);
            let card = crate::contact::card::check(&mapped.contact, &[], &mut mistakes);
            let key = mapped.told.key.clone();
            let told = Told { key: None, ..mapped.told };
            let event = told.check(card, now, &mut mistakes);
            prop_assert!(mistakes.unless(event).is_ok());
            prop_assert!(key.is_none_or(|key| !key.contains(char::is_control)));
        }
    }
}
