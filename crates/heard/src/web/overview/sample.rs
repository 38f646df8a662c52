//! Invented workspaces: one with surveys of all kinds, one on its first day.

use feedback::{Histogram, Kind, Metric, Scale};

use super::{Card, Group, Kept, Score, View, spark};
use crate::web::live;
use crate::web::responses::sample::entries;
use crate::web::samples::{filters, with_words};
use crate::web::shell::{self, Here};
use crate::web::survey::sample::{BEFORE_COUNTS, NOW_COUNTS, weeks};
use crate::web::survey::{Counts, Other};
use crate::words::Words;

/// Surveys of all kinds in all states.
pub(crate) fn full() -> View {
    with_words(|words| View {
        shell: shell::sample(Here::Overview),
        live: live::sample(),
        form: filters(words, "/", "30d", Vec::new()),
        note: "October 23 to November 21, 2026, Ljubljana time, by day of response.".into(),
        groups: vec![
            Group {
                kind: Kind::Relational,
                surveys: vec![card(words, "Twice a year", Scale::Nps, [21, 4, 6, 9, 11, 30, 28, 61, 83, 74, 96], None)],
            },
            Group {
                kind: Kind::Transactional,
                surveys: vec![
                    card(words, "After a repair", Scale::Nps, NOW_COUNTS, Some(BEFORE_COUNTS)),
                    card(
                        words,
                        "After a delivery",
                        Scale::Stars5,
                        [0, 9, 11, 24, 61, 98, 0, 0, 0, 0, 0],
                        Some([0, 12, 14, 22, 60, 70, 0, 0, 0, 0, 0]),
                    ),
                    card(words, "Winter service", Scale::Nps, [0, 0, 1, 0, 0, 0, 1, 2, 2, 3, 3], None),
                    card(words, "Test rides", Scale::Nps, [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1], None),
                ],
            },
            Group { kind: Kind::Other, surveys: vec![card(words, "Help pages", Scale::Thumbs, [0; 11], None)] },
        ],
        has_answers: true,
        views: kept(words),
        views_n: 14,
        told: Vec::new(),
        latest: entries(words).into_iter().take(4).collect(),
        trademark: true,
    })
}

/// The same before the first view was saved.
pub(crate) fn without_views() -> View {
    View { views: Vec::new(), views_n: 0, ..full() }
}

fn kept(words: &Words<'_>) -> Vec<Kept> {
    let kept = |name: &str, said: &str, card, counted| Kept {
        name: name.to_owned(),
        address: format!("/responses?view={}", name.len()),
        said: said.to_owned(),
        card,
        counted,
    };
    let mut repairs = card(words, "Repairs in Ljubljana", Scale::Nps, NOW_COUNTS, Some(BEFORE_COUNTS));
    repairs.last = Some("After a repair · Team: Ljubljana".to_owned());
    vec![
        kept("Repairs in Ljubljana", "After a repair · Team: Ljubljana", Some(repairs), None),
        kept("Unhappy, with a comment", "Responses · Score: The worst", None, Some((17, 12))),
        kept("Old one", "A survey that is gone", None, None),
    ]
}

/// The first day.
pub(crate) fn empty() -> View {
    View { groups: Vec::new(), latest: Vec::new(), has_answers: false, ..without_views() }
}

fn card(words: &Words<'_>, name: &str, scale: Scale, now: [u64; 11], before: Option<[u64; 11]>) -> Card {
    let counts = Counts {
        scale,
        now: Histogram::from_counts(now),
        other: before.map(|before| Other::before(Histogram::from_counts(before), "the 30 days before".to_owned())),
        why_none: None,
        design_effect: 1.0,
        customers: None,
    };
    let n = counts.now.n();
    Card {
        name: name.to_owned(),
        address: format!("/surveys/{}", name.len()),
        metric: scale.metric(),
        n,
        score: Score::new(words, &counts),
        spark: (n > 100).then(|| spark(scale.metric(), &weeks(words, scale))).flatten(),
        last: (n > 0 && scale.metric() != Metric::Ces).then(|| "Last response today, 14:32".to_owned()),
    }
}
