//! Invented views as people outside see them.

use super::picture::Picture;
use super::voices::Voice;
use super::{View, few as periods};
use crate::web::filters::{Filters, Pick};
use crate::web::responses::sample::entries;
use crate::web::samples::with_words;
use crate::web::survey::sample::NOW_COUNTS;
use crate::web::survey::{self, Breakdown};
use crate::words::{When, Words};

fn form(words: &Words<'_>) -> Filters {
    let named = periods::NAMED.map(|key| (key.to_owned(), words.text(&format!("period-{key}"))));
    Filters {
        action: "/v/1.k3vQ9x2mTfZ7k3vQ9x2mTf".to_owned(),
        picks: vec![Pick::one_of("period", words, ["30d", "30d"], named)],
        days: None,
        clear: None,
        keep: vec![("trend".to_owned(), "week".to_owned())],
        search: None,
        asking: None,
        rival: None,
    }
}

/// With comments.
pub(crate) fn full() -> View {
    let all = survey::sample::all();
    let inside = all.into_iter().find(|(name, _)| *name == "survey").expect("the sample is there").1;
    let breakdown = inside.breakdown.map(|mut breakdown| {
        breakdown.lines.iter_mut().for_each(|line| line.address = None);
        Breakdown { by: Vec::new(), ..breakdown }
    });
    let when = When { machine: "2026-11-20".into(), words: "November 20, 2026".into() };
    with_words(|words| View {
        company: "Lindentree Cycles".into(),
        name: "Repairs in Ljubljana".into(),
        survey: inside.name,
        metric: inside.metric,
        question: inside.question,
        language: inside.language,
        form: form(words),
        note: inside.note,
        facts: vec!["Team: Ljubljana".into()],
        n: inside.n,
        few: 5,
        is_own: true,
        score: inside.score,
        trend: inside.trend,
        breakdown,
        voices: entries(words)
            .into_iter()
            .filter_map(|entry| Some(Voice { score: entry.score, comment: entry.comment?, when: when.clone() }))
            .take(4)
            .collect(),
        footnote: inside.footnote,
    })
}

/// In a period with too few responses.
pub(crate) fn few() -> View {
    let nothing = View { score: None, trend: None, breakdown: None, voices: Vec::new(), ..full() };
    View { n: 0, is_own: false, footnote: String::new(), ..nothing }
}

/// The picture of a view with this name.
pub(crate) fn picture(name: &str, is_dark: bool) -> Picture {
    with_words(|words| Picture {
        is_dark,
        days: "October 23 to November 21, 2026".into(),
        ..Picture::new(words, name, &survey::sample::counts(feedback::Scale::Nps, NOW_COUNTS, None))
    })
}
