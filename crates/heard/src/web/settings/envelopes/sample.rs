//! Invented texts: none of one's own, several, one that is changed, and one that cannot be.

use std::collections::BTreeMap;

use store::envelope::{Envelope, Values};
use uuid::Uuid;

use super::{Sent, Typed, View, drawn};
use crate::envelope::{Desk, Shipped, Stationery};
use crate::web::samples::{TEXTS, reader, with_words};
use crate::web::shell::{self, Here};

fn own(nth: u128, name: &str, language: Option<&str>, body: &str) -> Envelope {
    Envelope {
        workspace: 1,
        id: Uuid::from_u128(nth),
        name: name.into(),
        language: language.map(str::to_owned),
        subject: "Your {product|bicycle}".into(),
        body: body.into(),
        made_at: 0,
        made_by: Uuid::nil(),
        changed_at: None,
        changed_by: None,
    }
}

fn several() -> Vec<Envelope> {
    vec![
        own(1, "After a <repair>", Some("sl"), "Pozdravljeni, {name}.\n\nKako kolo teče?\n\n{employee}"),
        own(2, "Much to say", None, &"Ѓакон ".repeat(300)),
        own(3, "Not so", None, "Leave us five stars and win a voucher."),
    ]
}

/// Iva's, where customers are written to in this language.
pub(super) fn desk<'a>(stationery: &'a Stationery, house: &'static str) -> Desk<'a> {
    Desk { texts: &TEXTS, stationery, employee: "Iva Hrast", company: "Lindentree Cycles", house }
}

/// Nothing of one's own, and both values.
pub(super) fn with_values() -> Stationery {
    Stationery { own: Vec::new(), values: values() }
}

fn view(own: Vec<Envelope>, values: Values, sent: Sent) -> View {
    let stationery = Stationery { own, values };
    let desk = desk(&stationery, reader());
    with_words(|words| drawn(words, &desk, shell::sample(Here::Settings), sent))
}

fn values() -> Values {
    Values { link: "https://lindentree.example/words".into(), gift: "a bell for your bicycle".into() }
}

/// Before anybody wrote one.
pub(crate) fn none() -> View {
    view(Vec::new(), Values::default(), Sent::default())
}

/// A text that does not say what it should.
pub(crate) fn mistaken() -> View {
    let typed =
        Typed { name: String::new(), language: "tlh".into(), subject: "{".into(), body: "Hello {price}".into() };
    let mistakes = BTreeMap::from([
        ("name", "envelope-name-wrong"),
        ("language", "envelope-language-wrong"),
        ("subject", "trouble-brace-open"),
        ("body", "envelope-text-unknown"),
        ("link", "envelope-link-wrong"),
        ("gift", "envelope-gift-wrong"),
    ]);
    let wrong = Values { link: "our page".into(), ..values() };
    view(several(), values(), Sent { typed: Some(typed), values: Some(wrong), mistakes, ..Sent::default() })
}

/// Name and view of each.
pub(crate) fn all() -> Vec<(&'static str, View)> {
    let changed = several().remove(0);
    vec![
        ("envelopes", view(several(), values(), Sent::default())),
        ("envelopes-none", none()),
        ("envelopes-begun", view(Vec::new(), values(), Sent { begin: Some(Shipped::Request), ..Sent::default() })),
        ("envelopes-change", view(several(), values(), Sent { changed: Some(changed), ..Sent::default() })),
        ("envelopes-mistaken", mistaken()),
    ]
}
