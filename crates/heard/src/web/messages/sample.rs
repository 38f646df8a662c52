//! Messages as people may find them: some, none, handled ones, and one that was handled a moment ago.

use super::*;
use crate::web::{samples, shell};

fn shown(words: &str, known: bool, handled: bool) -> Shown {
    samples::with_words(|texts| {
        let message = Message {
            id: Uuid::from_u128(if known { 7 } else { 6 }),
            at: samples::NOW - 3_600_000,
            contact: known.then(|| Uuid::from_u128(8)),
            contact_name: known.then(|| "Ana Kos".to_owned()),
            outbox: Some(Uuid::from_u128(9)),
            invitation: Some(Uuid::from_u128(10)),
            survey: None,
            sender: "ana.kos@example.com".to_owned(),
            subject: if known { "How was it?".to_owned() } else { String::new() },
            words: words.to_owned(),
            handled_at: handled.then_some(samples::NOW - 60_000),
            handled_by: handled.then(|| Uuid::from_u128(11)),
            handled_name: handled.then(|| "Iva Hrast".to_owned()),
        };
        let one = Shown::new(texts, message, &[], samples::NOW);
        Shown { survey: known.then(|| "Repairs".to_owned()), ..one }
    })
}

fn view(handled: bool, messages: Vec<Shown>) -> View {
    View { shell: shell::sample(Here::Messages), handled, messages, older: None, undo: None }
}

/// Name and view of each.
pub(crate) fn all() -> Vec<(&'static str, View)> {
    let two =
        vec![shown("Could you call me about the saddle?\n\nIt creaks <again>.", true, false), shown("", false, false)];
    vec![
        ("messages", View { older: Some("/messages?before=7".into()), ..view(false, two.clone()) }),
        ("messages-undo", View { undo: Some("7".into()), ..view(false, two) }),
        ("messages-none", view(false, Vec::new())),
        ("messages-handled", view(true, vec![shown("Thank you!", true, true)])),
        ("messages-handled-none", view(true, Vec::new())),
    ]
}
