//! Invented webhooks: the list, a new one, one that was just made, one with messages, one with everything wrong.

use std::collections::BTreeMap;

use serde_json::json;

use super::drawn::{Becomes, Made, One, View, offered};
use super::form::{Form, PATHS};
use super::tree;
use super::{All, Beginning, Last, Line, New};
use crate::incoming::mapping::As;
use crate::incoming::proof::Kind;
use crate::incoming::read::{Ignored, Noted};
use crate::incoming::recipe::Start;
use crate::incoming::take::{NOT_KEPT, PING, Refused, Verdict};
use crate::web::samples::{NOW, Page, page, with_words};
use crate::web::shell::{self, Here};

fn last(verdict: Verdict, why: Option<&'static str>) -> Last {
    Last { when: with_words(|words| words.when(NOW, NOW)), verdict: verdict.key().into(), why: why.map(str::to_owned) }
}

fn list() -> All {
    let shop = Line {
        name: "Web shop".into(),
        address: "/settings/incoming/1".into(),
        system: Some("Shopify".into()),
        kind: "shopify".into(),
        is_off: false,
        last: Some(last(Verdict::Taken, None)),
    };
    let refused = Line { last: Some(last(Verdict::Refused, Some("signature"))), ..shop.clone() };
    let own = Line { name: "Workshop".into(), system: None, kind: "standard".into(), last: None, ..shop.clone() };
    let off = Line { name: "Old shop".into(), is_off: true, ..shop.clone() };
    let starts = Beginning::all().expect("the recipes can be read");
    All { shell: shell::sample(Here::Settings), webhooks: vec![shop, refused, own, off], starts }
}

fn new(start: Start, wrong: Option<(&'static str, &'static str)>) -> New {
    let kind = start.kind().expect("a kind");
    let start = Beginning::of(start).expect("a recipe");
    New {
        shell: shell::sample(Here::Settings),
        kind: kind.key(),
        is_theirs: kind.is_theirs(),
        name: "Web shop".into(),
        start,
        wrong,
    }
}

fn becomes() -> Becomes {
    Becomes {
        ignored: None,
        event: "order placed".into(),
        who: "Ana Novak, ana@example.com".into(),
        at: Some("Nov 21, 2026, 12:30".into()),
        id: Some("order placed: 820982911946154508".into()),
        properties: vec![("product".into(), "City bike".into()), ("total".into(), "890".into())],
        notes: Vec::new(),
    }
}

/// A message; with everything that can be said of one.
fn call(becomes: Vec<Becomes>) -> One {
    let body = json!({"id": 118, "email": "ana@example.com", "line_items": [{"name": "City bike", "a b": null}]});
    let headers = BTreeMap::from([("x-shopify-topic".to_owned(), json!("orders/create"))]);
    let (rows, _) = tree::rows(&body, &headers);
    One {
        last: last(Verdict::Taken, None),
        size: 1200,
        events: 1,
        is_kept: true,
        becomes,
        more: 0,
        rows,
        is_cut: false,
    }
}

fn one() -> View {
    let mapping = Start::Shopify.mapping().expect("a recipe");
    View {
        shell: shell::sample(Here::Settings),
        address: "/settings/incoming/0192f1a0000070008000000000000001".into(),
        hook: "https://feedback.lindentree.example/hooks/1.0192f1a0000070008000000000000001".into(),
        name: "Web shop".into(),
        system: Some("Shopify".into()),
        kind: "shopify".into(),
        start: "shopify".into(),
        is_theirs: true,
        is_off: false,
        made: None,
        secret_wrong: None,
        form: Form::of("Web shop", 1, &mapping),
        is_tried: false,
        offered: offered(&[call(Vec::new())]),
        calls: vec![call(vec![becomes()])],
        readings: As::ALL.map(|reading| reading.key()),
    }
}

/// Every word that can be said of a message.
fn every_word() -> Vec<One> {
    let ignored = Ignored::ALL.map(Ignored::key).into_iter().chain([PING, NOT_KEPT]);
    let refused = Refused::ALL.map(Refused::key).into_iter().map(|why| (Verdict::Refused, Some(why)));
    let of = |(verdict, why)| One {
        last: last(verdict, why),
        is_kept: false,
        rows: Vec::new(),
        ..call(vec![Becomes { ignored: why, ..Becomes::default() }])
    };
    let mut all: Vec<One> = refused.chain(ignored.map(|why| (Verdict::Ignored, Some(why)))).map(of).collect();
    all.push(of((Verdict::Repeated, None)));
    let notes = Noted::ALL.map(|noted| ("name".to_owned(), noted.key())).into();
    let nothing = Becomes { ignored: Some("no-address"), ..Becomes::default() };
    all.push(One { more: 7, is_cut: true, ..call(vec![Becomes { notes, ..becomes() }, nothing]) });
    all
}

fn wrong() -> View {
    let mut form = one().form;
    let fields = PATHS.iter().copied().chain(["event", "when", "properties", "each"]);
    form.wrong = fields.map(|field| (format!("0.{field}"), "Something is wrong.".to_owned())).collect();
    form.wrong.extend(["name", "entries"].map(|field| (field.to_owned(), "Something is wrong.".to_owned())));
    View { form, is_tried: true, secret_wrong: Some("incoming-wrong-secret"), calls: every_word(), ..one() }
}

fn made(kind: Kind, start: Start) -> View {
    let made = Some(Made::of(kind, "AbCdEfGhIjKlMnOp"));
    View {
        made,
        kind: kind.key().into(),
        start: start.key().into(),
        is_theirs: kind.is_theirs(),
        calls: Vec::new(),
        ..one()
    }
}

pub(crate) fn pages() -> Vec<Page> {
    let mut text = one();
    text.form.is_text = true;
    text.form.wrong = vec![("document".into(), "No mapping.".into())];
    let mut pages = vec![
        page("settings-incoming.html", "incoming", list()),
        page("settings-incoming.html", "incoming, none", All { webhooks: Vec::new(), ..list() }),
        page("settings-incoming-one.html", "incoming one", one()),
        page("settings-incoming-one.html", "incoming, everything wrong", wrong()),
        page("settings-incoming-one.html", "incoming as text, off", View { is_off: true, ..text }),
    ];
    for start in Start::ALL {
        let kind = start.kind().expect("a kind");
        pages.push(page("settings-incoming-new.html", "incoming, new", new(start, None)));
        pages.push(page("settings-incoming-one.html", "incoming, made", made(kind, start)));
        let shown = View { kind: kind.key().into(), start: start.key().into(), is_theirs: kind.is_theirs(), ..one() };
        pages.push(page("settings-incoming-one.html", "incoming, another", shown));
    }
    pages.push(page(
        "settings-incoming-new.html",
        "incoming, name wrong",
        new(Start::Stripe, Some(("name", "incoming-wrong-taken"))),
    ));
    pages.push(page(
        "settings-incoming-new.html",
        "incoming, no secret",
        new(Start::Stripe, Some(("secret", "incoming-wrong-secret"))),
    ));
    pages
}
