//! What a page is looked at through: a GET form, so that the address is the view and can be shared.
//! A filter that is not at its default is marked, so that nobody mistakes a part for the whole.

use serde::Serialize;

use super::asking::{Asking, Wrong};
use crate::words::Words;

/// The form.
#[derive(Clone, Debug, Serialize)]
pub struct Filters {
    /// Where the form goes: the page itself.
    pub action: String,
    /// The choices, in order.
    pub picks: Vec<Pick>,
    /// The days, when days were chosen instead of a period.
    pub days: Option<Days>,
    /// Where the view without any filter is; `None` when this is it.
    pub clear: Option<String>,
    /// What the form carries along, `(name, value)`: the trend's unit, the breakdown's dimension.
    pub keep: Vec<(String, String)>,
    /// The words that are sought in comments, where the page has such.
    pub search: Option<String>,
    /// The filter language, where the page speaks it.
    pub asking: Option<Asking>,
    /// Other responses that are compared with, where they are asked for.
    pub rival: Option<Rival>,
}

/// Other responses to compare with, in the filter language.
#[derive(Clone, Debug, Serialize)]
pub struct Rival {
    /// As they are typed; `None` where something else was asked for.
    pub text: Option<String>,
    /// Why that cannot be read.
    pub wrong: Option<Wrong>,
}

/// One choice among several.
#[derive(Clone, Debug, Serialize)]
pub struct Pick {
    /// Its name in the address.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// Whether it differs from the default.
    pub on: bool,
    /// What can be chosen.
    pub options: Vec<Choice>,
}

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// The value of an option, or the address of a link.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// Whether it is the one chosen.
    pub chosen: bool,
}

/// From which day to which, both included, as `2026-11-21`.
#[derive(Clone, Debug, Serialize)]
pub struct Days {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
}

/// The periods there are; `days` stands for days of one's own.
pub const PERIODS: [&str; 6] = ["7d", "30d", "90d", "12m", "all", "days"];

impl Pick {
    /// A choice among `(value, label)`; the empty value, which stands for all, is put before them.
    pub fn any(
        name: &str,
        words: &Words<'_>,
        chosen: &str,
        options: impl IntoIterator<Item = (String, String)>,
    ) -> Pick {
        let all = [(String::new(), words.text("filter-all"))];
        Pick::one_of(name, words, [chosen, ""], all.into_iter().chain(options))
    }

    /// A choice among `(value, label)` with a default.
    pub fn one_of(
        name: &str,
        words: &Words<'_>,
        [chosen, default]: [&str; 2],
        options: impl IntoIterator<Item = (String, String)>,
    ) -> Pick {
        let options =
            options.into_iter().map(|(value, label)| Choice { chosen: value == chosen, value, label }).collect();
        Pick { name: name.to_owned(), label: words.text(&format!("filter-{name}")), on: chosen != default, options }
    }

    /// The period, with its default.
    pub fn period(words: &Words<'_>, chosen: &str, default: &str) -> Pick {
        let named = PERIODS.map(|period| (period.to_owned(), words.text(&format!("period-{period}"))));
        Pick::one_of("period", words, [chosen, default], named)
    }
}
