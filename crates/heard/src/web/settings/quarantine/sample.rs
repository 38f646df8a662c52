//! Invented rules, as they are and as somebody mistyped them.

use super::{Line, View};
use crate::web::shell::{self, Here};

/// With one survey that has its own.
pub(crate) fn rules() -> View {
    let line = |id: i64, name: &str, kind: &str, days: &str, policy: &str| Line {
        id,
        name: name.into(),
        kind: kind.into(),
        days: days.into(),
        policy: policy.into(),
    };
    View {
        shell: shell::sample(Here::Settings),
        relational: "90".into(),
        transactional: "30".into(),
        policy: "block".into(),
        most: 730,
        surveys: vec![
            line(1, "Whole company", "relational", "", ""),
            line(2, "After a repair", "transactional", "14", "delay"),
        ],
        mistakes: Vec::new(),
    }
}

/// With everything wrong that can be.
pub(crate) fn mistaken() -> View {
    View {
        relational: "soon".into(),
        transactional: "-1".into(),
        mistakes: vec!["relational".into(), "transactional".into(), "days-2".into()],
        ..rules()
    }
}
