//! An invented agent with everything, and somebody who is none.

use feedback::Metric;

use super::{Told, View};
use crate::web::samples::{NOW, with_words};
use crate::web::shell::{self, Here};
use crate::web::{overview, survey};

/// With everything there can be.
pub(crate) fn full() -> View {
    let inside = survey::sample::all().remove(0).1;
    let latest = overview::sample::full().latest;
    let told = with_words(|words| Told {
        address: "/responses/0198f2c4".to_owned(),
        by: "Iva Hrast".to_owned(),
        when: words.when(NOW - 3_600_000, NOW),
        text: "@Bor could you call her <today>?".to_owned(),
    });
    View {
        shell: shell::sample(Here::Me),
        name: Some("Bor Kos".to_owned()),
        team: Some("Shops › Ljubljana".to_owned()),
        is_me: true,
        has_ended: false,
        form: Some(overview::sample::full().form),
        note: inside.note,
        metric: inside.metric,
        question: inside.question,
        language: inside.language,
        n: inside.n,
        score: inside.score,
        trend: inside.trend,
        breakdown: None,
        latest: latest.clone(),
        latest_all: "/responses?agent=Bor&comment=with".to_owned(),
        praise: latest.clone(),
        owned: latest,
        owned_all: "/responses?filter=owner+%3D+me".to_owned(),
        told: vec![told],
    }
}

/// Somebody who is no agent, before anything is theirs.
pub(crate) fn nobody() -> View {
    View {
        shell: shell::sample(Here::Me),
        name: None,
        team: None,
        is_me: true,
        has_ended: false,
        form: None,
        note: String::new(),
        metric: Metric::Nps,
        question: String::new(),
        language: String::new(),
        n: 0,
        score: None,
        trend: None,
        breakdown: None,
        latest: Vec::new(),
        latest_all: String::new(),
        praise: Vec::new(),
        owned: Vec::new(),
        owned_all: String::new(),
        told: Vec::new(),
    }
}

/// Somebody about whom three answered.
pub(crate) fn few() -> View {
    View { score: None, trend: None, n: 3, told: Vec::new(), is_me: false, has_ended: true, ..full() }
}
