//! What the score of a survey's page is compared with: the days before, the same days a year before, a version, or other
//! responses of the same days in the filter language. Its one name in addresses is `against`, with `year`, `version:2`
//! or `filter:country = HR`; nothing is the days before. What cannot be read is compared with nothing, and says why.

use feedback::filter::{Name, Whole};
use feedback::{Filter, FilterError};
use store::list::Named;
use store::score::Slice;
use store::survey::Survey;

use crate::form::Fields;
use crate::web::asking::Wrong;
use crate::web::filters::{Pick, Rival};
use crate::web::lens::Lens;
use crate::web::period::Period;
use crate::words::{Sort, Words};

/// Its name in addresses.
pub const AGAINST: &str = "against";
/// The field of the form that a filter is typed in; addresses of ours have it behind [`AGAINST`].
pub const WITH: &str = "with";

const FILTER: &str = "filter:";
const VERSION: &str = "version:";
const YEAR: &str = "year";

/// What is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Against {
    /// The period before, of the same length.
    Before,
    /// The same calendar days one year earlier.
    Year,
    /// The same view of one version, whenever it was answered.
    Version(i64),
    /// Other responses of the same days, as it was typed and as it is read.
    Filter(String, Result<Filter, FilterError>),
    /// No such thing.
    Unknown(String),
}

/// The responses that are compared with, and those of them that are in the view itself.
pub struct Slices {
    /// All of them.
    pub other: Slice,
    /// Those in both; `None` where there can be none.
    pub shared: Option<Slice>,
}

impl Against {
    /// What an address asks for.
    pub fn parse(fields: &Fields) -> Against {
        match Against::read(fields.text(AGAINST)) {
            // The form's choice says only that there is a filter; what it is stands in a field of its own.
            Against::Filter(typed, _) if typed.is_empty() => {
                let typed = fields.text(WITH);
                Against::Filter(typed.to_owned(), Filter::parse(typed))
            }
            asked => asked,
        }
    }

    /// What one word of an address or of a program asks for.
    pub fn read(text: &str) -> Against {
        if let Some(typed) = text.strip_prefix(FILTER).map(str::trim) {
            return Against::Filter(typed.to_owned(), Filter::parse(typed));
        }
        let version = text.strip_prefix(VERSION).and_then(|number| number.trim().parse().ok());
        match (text, version) {
            ("" | "before", _) => Against::Before,
            (YEAR, _) => Against::Year,
            (_, Some(number)) => Against::Version(number),
            (unknown, None) => Against::Unknown(unknown.to_owned()),
        }
    }

    /// The same where these are the lists: others that name another cannot be read.
    #[must_use]
    pub fn among(self, lists: &Named) -> Against {
        match self {
            Against::Filter(typed, Ok(filter)) => {
                let read = lists.check(&typed, &filter).map(|()| filter);
                Against::Filter(typed, read)
            }
            other => other,
        }
    }

    /// How an address asks for it; nothing for what is usual.
    pub fn pair(&self) -> Option<(&'static str, String)> {
        let text = match self {
            Against::Before => return None,
            Against::Year => YEAR.to_owned(),
            Against::Version(number) => format!("{VERSION}{number}"),
            Against::Filter(typed, _) => format!("{FILTER}{typed}"),
            Against::Unknown(text) => text.clone(),
        };
        Some((AGAINST, text))
    }

    /// A word for texts: `before`, `year`, `version` or `filter`.
    pub fn key(&self) -> &'static str {
        match self {
            Against::Before => "before",
            Against::Year => "year",
            Against::Version(_) => "version",
            Against::Filter(..) | Against::Unknown(_) => "filter",
        }
    }

    /// Whether another time is a change, or other customers are a difference.
    pub fn sort(&self) -> Sort {
        match self {
            Against::Before | Against::Year | Against::Version(_) => Sort::Change,
            Against::Filter(..) | Against::Unknown(_) => Sort::Difference,
        }
    }

    /// Which responses they are on a page; `None` where there are none to ask for.
    pub fn slices(&self, lens: &Lens, survey: &Survey) -> Option<Slices> {
        let period = &lens.period;
        if *self == Against::Before {
            let before = period.before()?;
            return Some(Slices { other: lens.slice(survey, before.first, before.last), shared: None });
        }
        let slices = self.slices_of(&lens.slice(survey, period.first, period.last))?;
        let read = |mut slice: Slice| {
            slice.which.filter = lens.reader.reads(slice.which.filter);
            slice
        };
        Some(Slices { other: read(slices.other), shared: slices.shared.map(read) })
    }

    /// Which responses they are for a view; none for the period before, whose length only a page knows.
    pub fn slices_of(&self, view: &Slice) -> Option<Slices> {
        match self {
            Against::Before => None,
            Against::Year => {
                let earlier = Period { key: "days", first: view.from_day, last: view.to_day? }.year_before()?;
                let during = |first, last| Slice { from_day: first, to_day: Some(last), ..view.clone() };
                // Days of more than a year reach into themselves.
                let shared = view.from_day.filter(|first| *first <= earlier.last);
                Some(Slices {
                    other: during(earlier.first, earlier.last),
                    shared: shared.map(|first| during(Some(first), earlier.last)),
                })
            }
            Against::Version(number) => {
                let version = Filter::parse(&format!("version = {number}")).ok()?;
                let mut other = Slice { from_day: None, to_day: None, ..view.clone() };
                other.which.filter = of_any_version(&view.which.filter).and(version.clone());
                Some(Slices { other, shared: Some(narrowed(view, &version)) })
            }
            Against::Filter(typed, Ok(filter)) if !typed.is_empty() => {
                let mut other = Slice { facts: Vec::new(), ..view.clone() };
                other.which.filter = filter.clone();
                Some(Slices { other, shared: Some(narrowed(view, filter)) })
            }
            Against::Filter(..) | Against::Unknown(_) => None,
        }
    }

    /// What it is called in a sentence: `the 30 days before`, `version 2`. None where there is nothing to call.
    pub fn name(&self, words: &Words<'_>, lens: &Lens) -> Option<String> {
        match self {
            Against::Before => lens.period.name_of_before(words),
            Against::Year => lens.period.first.map(|_| words.text("against-year")),
            Against::Version(number) => Some(words.text_with("against-version", [("number", (*number).into())])),
            Against::Filter(typed, Ok(_)) if !typed.is_empty() => {
                Some(words.text_with("against-filter", [("filter", typed.as_str().into())]))
            }
            Against::Filter(..) | Against::Unknown(_) => None,
        }
    }

    /// Why nothing is compared, where that can be said without counting: as the end of "No comparison: ".
    pub fn why_none(&self, words: &Words<'_>, lens: &Lens, versions: &[i64]) -> Option<String> {
        match self {
            Against::Before => None,
            Against::Year => lens.period.first.is_none().then(|| words.text("against-none-all")),
            Against::Version(number) => (!versions.contains(number))
                .then(|| words.text_with("against-none-version", [("number", (*number).into())])),
            Against::Filter(typed, Ok(_)) => typed.is_empty().then(|| words.text("against-none-filter")),
            Against::Filter(_, Err(_)) | Against::Unknown(_) => Some(words.text("against-none-wrong")),
        }
    }

    /// The choice of the form.
    pub fn pick(&self, words: &Words<'_>, versions: &[i64]) -> Pick {
        let chosen = match self {
            Against::Filter(..) => FILTER.to_owned(),
            other => other.pair().map(|(_, text)| text).unwrap_or_default(),
        };
        let mut options = vec![
            (String::new(), words.text("against-pick-before")),
            (YEAR.to_owned(), words.text("against-pick-year")),
        ];
        // One version is no choice.
        let known = versions.iter().filter(|_| versions.len() > 1);
        options.extend(known.map(|number| {
            let label = words.text_with("version", [("number", (*number).into())]);
            (format!("{VERSION}{number}"), label)
        }));
        options.push((FILTER.to_owned(), words.text("against-pick-filter")));
        Pick::one_of(AGAINST, words, [&chosen, ""], options)
    }

    /// The field a filter is typed in, and what is wrong with it or with the whole.
    pub fn rival(&self, words: &Words<'_>) -> Option<Rival> {
        match self {
            Against::Before | Against::Year | Against::Version(_) => None,
            Against::Filter(typed, read) => Some(Rival {
                text: Some(typed.clone()),
                wrong: read.as_ref().err().map(|error| Wrong::new(words, typed, error)),
            }),
            Against::Unknown(text) => {
                let why = words.text("against-unknown");
                let wrong = Wrong { words: why, before: String::new(), from: text.clone() };
                Some(Rival { text: None, wrong: Some(wrong) })
            }
        }
    }
}

/// The filter without the versions that it names: the same view of another version.
fn of_any_version(filter: &Filter) -> Filter {
    let parts = match filter {
        Filter::All(parts) => parts.clone(),
        one => vec![one.clone()],
    };
    let names_none = |part: &Filter| !part.names().contains(&Name::Whole(Whole::Version));
    Filter::All(parts.into_iter().filter(names_none).collect()).normalised()
}

fn narrowed(view: &Slice, filter: &Filter) -> Slice {
    let mut slice = view.clone();
    slice.which.filter = slice.which.filter.and(filter.clone());
    slice
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::samples::with_words;

    fn asked(query: &str) -> Against {
        Against::parse(&Fields::parse(query.as_bytes()))
    }

    #[test]
    fn what_is_compared_with_comes_back_into_the_address() {
        for (query, text) in [
            ("", None),
            ("against=before", None),
            ("against=year", Some("year")),
            ("against=version%3A2", Some("version:2")),
            ("against=filter:country+%3D+HR", Some("filter:country = HR")),
            ("against=filter:&with=country+%3D+HR", Some("filter:country = HR")),
            ("against=year&with=country+%3D+HR", Some("year")),
            ("against=filter%3A", Some("filter:")),
            ("against=version:two", Some("version:two")),
        ] {
            assert_eq!(asked(query).pair().map(|(_, text)| text).as_deref(), text, "{query}");
        }
    }

    #[test]
    fn what_cannot_be_read_points_to_where_it_cannot() {
        with_words(|words| {
            let wrong = |query| asked(query).rival(words).and_then(|rival| rival.wrong).expect("it is wrong");
            let filter = wrong("against=filter:place+%3D+mail+and+contry+%3D+HR");
            assert_eq!((filter.before.as_str(), filter.from.as_str()), ("place = mail and ", "contry = HR"));
            assert!(filter.words.contains("Did you mean `country`?"), "{}", filter.words);
            let unknown = wrong("against=version:two");
            assert_eq!((unknown.before.as_str(), unknown.from.as_str()), ("", "version:two"));
            assert!(unknown.words.contains("`version:2`"), "{}", unknown.words);
            assert!(asked("against=year").rival(words).is_none());
        });
    }

    #[test]
    fn an_only_version_is_no_choice() {
        with_words(|words| {
            let values = |versions: &[i64]| {
                let pick = Against::Before.pick(words, versions);
                pick.options.into_iter().map(|option| option.value).collect::<Vec<_>>()
            };
            assert_eq!(values(&[1]), ["", "year", "filter:"]);
            assert_eq!(values(&[1, 2]), ["", "year", "version:1", "version:2", "filter:"]);
        });
    }
}
