//! Invented lists of surveys.

use feedback::{Kind, Metric};

use super::{Line, View};
use crate::web::entry::Verbatim;
use crate::web::shell::{self, Here};

/// One that is answered and one that nobody has answered yet.
pub(crate) fn full() -> View {
    let asked = "How likely is it that you would recommend Lindentree Cycles to a friend or colleague?";
    let repair = Line {
        name: "After a repair".into(),
        metric: Metric::Nps,
        kind: Kind::Transactional,
        question: Verbatim::new(asked, "en"),
        languages: "English, Slovenian, Polish".into(),
        responses: 318,
        last: Some("Last response today, 14:32".into()),
        address: "/surveys/7".into(),
        feed: "/responses?survey=7".into(),
        invite: "/surveys/7/invite".into(),
        edit: "/surveys/7/edit".into(),
        not_open: None,
        open: "https://feedback.lindentree.example/s/after-a-repair".into(),
    };
    let help = Line {
        name: "Help pages".into(),
        metric: Metric::Csat,
        kind: Kind::Other,
        responses: 0,
        last: None,
        address: "/surveys/8".into(),
        not_open: Some("Not open yet: it opens tomorrow, 09:00.".into()),
        ..repair.clone()
    };
    View { shell: shell::sample(Here::Surveys), surveys: vec![repair, help] }
}

/// The first day.
pub(crate) fn empty() -> View {
    View { surveys: Vec::new(), ..full() }
}
