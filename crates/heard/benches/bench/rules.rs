//! Rules: whether 200 of them hold for a response that has just come, beside reading that response from JSON, which is the
//! least that anybody does with one; and all that 200 rules cost for an event, its row and its runs. On one core.

use std::collections::BTreeMap;
use std::hint::black_box;

use feedback::filter::{Subject, Value};
use feedback::rule::{Action, Rule, When, Who};
use feedback::{Fact, Filter, Scale, State, Tag, fold};
use heard::app::App;
use serde::Deserialize;
use store::contact::{self, NewContact};
use store::happening::{self, Happening};
use store::rule::NewRule;
use uuid::Uuid;

use crate::campaign::installation;
use crate::site::{Site, runtime};
use crate::table::Goal;
use crate::{Figure, PAIRS, Size, Table, cpu};

/// Responses a second on one core.
const RATE: f64 = 10_000.0;

/// Rules that all look.
const RULES: usize = 200;

#[derive(Deserialize)]
struct Told {
    score: u8,
    at: i64,
    place: String,
    language: String,
    product: String,
    country: String,
    comment: Option<String>,
    tags: Vec<String>,
    properties: Vec<(String, f64)>,
}

pub fn figures(size: Size, table: &mut Table) {
    let events: Vec<String> = (0..size.mails).map(event).collect();
    let rules: Vec<Rule> = (0..RULES).map(rule).collect();
    let acted = events.iter().map(|event| asked(event, &rules)).sum::<usize>();
    assert!(acted > 0 && acted < events.len() * RULES, "some rules hold, and not all: {acted}");
    let ratios: Vec<(f64, f64)> = (0..PAIRS)
        .map(|_| {
            let ours = cpu::micros_each(None, events.len(), || {
                black_box(events.iter().map(|event| asked(event, &rules)).sum::<usize>());
            });
            let bare = cpu::micros_each(None, events.len(), || {
                black_box(events.iter().map(|event| read(event).tags.len()).sum::<usize>());
            });
            (ours, bare)
        })
        .collect();
    table.add(Figure {
        name: format!("{RULES} rules are asked of a response, CPU us: {:.1}", ratios[0].0),
        peer: format!("a limit of {:.0}: {RATE:.0} responses a second on one core", 1e6 / RATE),
        ratios: ratios.iter().map(|(ours, _)| ours * RATE / 1e6).collect(),
        goal: Goal::AtMost(1.0),
    });
    table.add(Figure {
        name: "the same beside reading the response from JSON".to_owned(),
        peer: format!("serde_json: {:.1} us", ratios[0].1),
        ratios: ratios.iter().map(|(ours, bare)| ours / bare).collect(),
        goal: Goal::None,
    });
    whole(size, table);
}

/// How many customers something happens to.
const CUSTOMERS: usize = 1_000;

/// How many names events have.
const NAMES: usize = 40;

/// Events that are kept already are looked at by rules, as the server does it: read from the database, with what is known of
/// their customers, and a run written for each that a rule will act on.
fn whole(size: Size, table: &mut Table) {
    let n = size.mails;
    let site = Site::new();
    let (ratios, runs) = runtime().block_on(async {
        let app = installation(&site, 9).await;
        let people = furnished(&app, site.workspace).await;
        let mut ratios = Vec::new();
        for round in 0..PAIRS {
            happen(&app, site.workspace, &people, n, round).await;
            let before = cpu::seconds(None);
            heard::rule::pass(&app).await.expect("rules look");
            ratios.push((cpu::seconds(None) - before) * 1e6 / n as f64);
        }
        let mut read = app.store.read().await.expect("read");
        let counts = store::rule::counts(&mut read, site.workspace, 0).await.expect("counted");
        let runs: i64 = counts.iter().map(|(_, n)| n).sum();
        drop(read);
        app.store.close().await;
        (ratios, runs)
    });
    assert!(runs > 0, "some rules will act");
    table.add(Figure {
        name: format!("an event passes {RULES} rules, read and written, CPU us: {:.1} ({runs} runs)", ratios[0]),
        peer: format!("a limit of {:.0}: {RATE:.0} events a second on one core", 1e6 / RATE),
        ratios: ratios.iter().map(|micros| micros * RATE / 1e6).collect(),
        goal: Goal::AtMost(1.0),
    });
}

/// Customers, and rules that wait a day.
async fn furnished(app: &App, workspace: i64) -> Vec<Uuid> {
    let mut tx = app.store.begin().await.expect("begin");
    let new: Vec<NewContact> = (0..CUSTOMERS)
        .map(|n| NewContact {
            email: format!("ana{n}@example.com"),
            name: None,
            id: app.chance.id(app.now()),
            at: app.now(),
        })
        .collect();
    let mut people = Vec::with_capacity(CUSTOMERS);
    for piece in new.chunks(500) {
        people.extend(contact::find_or_add_all(&mut tx, workspace, piece).await.expect("made").into_values());
    }
    for n in 0..RULES {
        let body = serde_json::json!({
            "name": format!("rule {n}"), "when": "happened", "event": format!("Event {}", n % NAMES), "after": 1440,
            "if": [format!("product = bike{} and property.seats > {}", n % 20, n)], "do": [{"notify": {"who": ["owner"]}}],
        })
        .to_string();
        let (id, at) = (app.chance.id(app.now()), app.now());
        let new = NewRule { workspace, id, name: "rule", body: &body, at, by: None };
        store::rule::add(&mut tx, &new, Some(0)).await.expect("added");
    }
    tx.commit().await.expect("commit");
    people
}

/// So many things happen.
async fn happen(app: &App, workspace: i64, people: &[Uuid], n: usize, round: usize) {
    let all: Vec<Happening> = (0..n)
        .map(|nth| Happening {
            id: app.chance.id(app.now()),
            contact: people[(nth * 7 + round) % people.len()],
            name: format!("event {}", nth % NAMES),
            at: app.now(),
            told_at: app.now(),
            source: "api".to_owned(),
            key: None,
            properties: BTreeMap::from([
                ("product".to_owned(), Value::Text(format!("bike{}", nth % 20))),
                ("seats".to_owned(), Value::Number((nth % 300) as f64)),
            ]),
        })
        .collect();
    for piece in all.chunks(1_000) {
        let mut tx = app.store.begin().await.expect("begin");
        let change = happening::hold(&mut tx, workspace).await.expect("held");
        happening::add(&mut tx, workspace, change, piece).await.expect("kept");
        tx.commit().await.expect("commit");
    }
}

fn read(event: &str) -> Told {
    serde_json::from_str(event).expect("an event")
}

/// How many rules hold.
fn asked(event: &str, rules: &[Rule]) -> usize {
    let told = read(event);
    let words = told.comment.as_deref().map(fold::words);
    let tags: Vec<Tag> = told.tags.iter().filter_map(|tag| Tag::new(tag).ok()).collect();
    let properties: Vec<(String, Value)> =
        told.properties.into_iter().map(|(name, value)| (name, Value::Number(value))).collect();
    let mut facts = [None; Fact::ALL.len()];
    for (fact, value) in [
        (Fact::Place, &told.place),
        (Fact::Language, &told.language),
        (Fact::Product, &told.product),
        (Fact::Country, &told.country),
    ] {
        facts[fact as usize] = Some(value.as_str());
    }
    let subject = Subject {
        scale: Scale::Nps,
        score: Some(told.score),
        version: 1,
        day: told.at / 86_400_000,
        at: told.at,
        state: State::Confirmed,
        facts,
        properties: &properties,
        answers: &[],
        comment: told.comment.as_deref(),
        words: words.as_deref(),
        tags: &tags,
        starred: false,
        owner: None,
        lists: &[],
    };
    rules.iter().filter(|rule| rule.holds(&subject)).count()
}

/// Of five kinds, as people write them.
fn rule(n: usize) -> Rule {
    let group = match n % 5 {
        0 => format!("band = detractor and product = bike{}", n % 20),
        1 => format!("score <= 6 and country in (SI, HR, {}) and property.seats > {n}", ["DE", "PL", "MK"][n % 3]),
        2 => format!("comment ~ \"{}\" and score <= 8", ["dostava", "brake", "račun", "slow", "Lieferung"][n / 5 % 5]),
        3 => format!("tag = topic{} or language = {}", n % 30, ["sl", "de", "nb"][n % 3]),
        _ => format!("place = email and (score >= 9 or comment is missing) and not product = bike{}", n % 20),
    };
    Rule {
        name: format!("rule {n}"),
        when: When::Said,
        event: String::new(),
        surveys: Vec::new(),
        groups: vec![Filter::parse(&group).expect("a filter")],
        was: None,
        after: 0,
        unless: Vec::new(),
        within: None,
        actions: vec![Action::Notify { who: vec![Who::Owner] }],
    }
}

fn event(n: usize) -> String {
    let comments = [
        "Dostava je bila počasna, osebje pa zelo prijazno. Naslednjič bi raje prevzel sam.",
        "The brakes squeal again after two weeks, and nobody called me back although I asked twice.",
        "Alles gut, schnelle Lieferung und ein fairer Preis.",
    ];
    let comment = (!n.is_multiple_of(3)).then(|| comments[n % comments.len()]);
    let (language, country) = (["sl", "en", "de", "mk"][n % 4], ["SI", "HR", "DE", "PL", "US"][n % 5]);
    serde_json::json!({
        "score": n % 11, "at": 1_795_262_400_000_i64 + n as i64, "place": if n.is_multiple_of(2) { "email" } else { "link" },
        "language": language, "product": format!("bike{}", n % 20), "country": country, "comment": comment,
        "tags": [format!("topic{}", n % 40), "seen"], "properties": [["seats", n % 300]],
    })
    .to_string()
}
