//! Invented installations: a busy one, a fresh one, one that copies, and one with trouble.

use super::{Away, Kept, Mirror, Now, Swept, View};
use crate::web::shell::{self, Here, Shell};
use crate::words::When;

fn when(words: &str) -> When {
    When { machine: "2026-11-21T13:50:12Z".into(), words: words.into() }
}

fn swept(key: &'static str, every: i64, took: &str) -> Swept {
    Swept { key, every, when: Some(when("today, 14:52")), took: took.into(), failed: false }
}

fn kept(name: &str, size: &str, words: &str) -> Kept {
    Kept { name: name.into(), size: size.into(), when: when(words), by_upgrade: name.starts_with("before") }
}

/// A year in, with a backup that was just made.
pub(crate) fn busy() -> View {
    View {
        sweeps: vec![
            swept("judge-again", 10, "3.1"),
            swept("imports", 10, "0.6"),
            swept("forget", 3600, "41"),
            swept("search", 1, "1.2"),
            swept("mirrors", 1, "0.2"),
        ],
        mirrors: vec![
            Mirror { name: "After a repair".into(), address: "/surveys/2".into(), size: "4.1 MB".into() },
            Mirror { name: "Lindentree as a whole".into(), address: "/surveys/1".into(), size: "1.2 MB".into() },
        ],
        others: 3,
        backups: vec![
            kept("heard-20261121-135012.tar", "214 MB", "today, 14:50"),
            kept("before-schema-11-20261102-060411.tar", "198 MB", "Nov 2, 07:04"),
        ],
        now: Now { state: "made", told: "heard-20261121-135012.tar".into(), ..Now::default() },
        lag: 12,
        ..fresh()
    }
}

/// Just started.
pub(crate) fn fresh() -> View {
    let never = |key, every| Swept { when: None, took: String::new(), ..swept(key, every, "") };
    View {
        shell: Shell { ..shell::sample(Here::Settings) },
        heard: "0.1.0".into(),
        since: when("Nov 2, 07:04"),
        database: "SQLite 3.51.3".into(),
        schema: 10,
        size: "214 MB".into(),
        free: Some("38 GB".into()),
        lag: 0,
        away: Vec::new(),
        sweeps: vec![never("judge-again", 10), never("imports", 10), never("forget", 3600), never("search", 1)],
        mirrors: Vec::new(),
        others: 0,
        memory: "5.3 MB".into(),
        budget: "256 MB".into(),
        backups: Vec::new(),
        folder: "/var/lib/heard/backups".into(),
        now: Now { state: "never", ..Now::default() },
    }
}

/// While it copies.
pub(crate) fn copying() -> View {
    View { now: Now { state: "running", done: 21_504, of: 52_300, told: String::new() }, ..busy() }
}

/// While PostgreSQL's own program copies, which tells nothing.
pub(crate) fn waiting() -> View {
    View { now: Now { state: "running", ..Now::default() }, free: None, ..busy() }
}

/// A full disk, and two mail servers that are away.
pub(crate) fn troubled() -> View {
    let mut view = busy();
    view.sweeps[2].failed = true;
    let away = |sender: Option<&str>, wrong: &str| Away {
        sender: sender.map(str::to_owned),
        wrong: wrong.into(),
        since: when("today, 14:02"),
        next: when("today, 14:55"),
    };
    view.away = vec![away(None, "closed"), away(Some("Lindentree Ljubljana"), "log-in")];
    view.now = Now { state: "failed", told: "No space left on device (os error 28)".into(), ..Now::default() };
    view
}
