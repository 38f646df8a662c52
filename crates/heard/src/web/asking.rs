//! The filter language on a page: what an address asks with it, and the form that writes it for people who do not. A
//! filter that cannot be read shows nothing rather than everything: a part must never be taken for the whole.

use feedback::filter::{Condition, Name, Problem};
use feedback::query::counted;
use feedback::questionnaire::{Question, never};
use feedback::{Fact, Filter, FilterError, Questionnaire};
use serde::Serialize;
use store::list::Named;
use store::response::Property;

use super::address::{Pairs, address, with};
use super::filters::Choice;
use crate::form::Fields;
use crate::words::Words;

/// Its name in addresses.
pub const FILTER: &str = "filter";

/// The names that the form adds one condition with.
const ADDED: [&str; 3] = ["add", "test", "value"];

/// The name of a search of comments in addresses.
pub const SEARCH: &str = "q";

/// What an address asks with the filter language, and what it seeks in comments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// Words that are sought; empty for none.
    pub search: String,
    /// What is asked; nothing where it cannot be read.
    pub filter: Filter,
    /// The text that cannot be read, and why.
    pub wrong: Option<(String, FilterError)>,
}

/// How a condition is put together from three choices.
const TESTS: [&str; 7] = ["is", "not", "least", "most", "has", "missing", "there"];

impl Typed {
    /// What an address asks for: its filter, and the condition that the form adds to it.
    pub fn parse(fields: &Fields) -> Typed {
        let text = fields.text(FILTER);
        let read = Filter::parse(text).map_err(|error| (text.to_owned(), error));
        let asked = read.and_then(|filter| match added(fields) {
            None => Ok(filter),
            Some(condition) => condition.map(|condition| filter.and(condition)),
        });
        let search = fields.text(SEARCH).to_owned();
        match asked {
            Ok(filter) => Typed { search, filter, wrong: None },
            Err(wrong) => Typed { search, filter: Filter::Any(Vec::new()), wrong: Some(wrong) },
        }
    }

    /// The same where these are the lists: a filter that names another cannot be read.
    #[must_use]
    pub fn among(self, lists: &Named) -> Typed {
        let text = self.text();
        match lists.check(&text, &self.filter) {
            Ok(()) => self,
            Err(error) => Typed { filter: Filter::Any(Vec::new()), wrong: Some((text, error)), ..self },
        }
    }

    /// All that is asked: the filter, and the words in the comment. Signs alone are in no comment.
    pub fn all(&self) -> Filter {
        if self.search.is_empty() {
            return self.filter.clone();
        }
        let found = Condition::comment_has(self.search.as_str());
        found.map_or(Filter::Any(Vec::new()), |found| self.filter.clone().and(found))
    }

    /// The folded words that are sought in comments, to be marked where they are found.
    pub fn sought(&self) -> Vec<String> {
        let mut words = Vec::new();
        self.all().visit(&mut |condition| {
            if let Condition::Comment(needle) = condition {
                words.extend_from_slice(needle.words());
            }
        });
        words
    }

    /// How an address asks for it.
    pub fn pairs(&self) -> Pairs {
        let pairs = [(SEARCH, self.search.clone()), (FILTER, self.text())];
        pairs.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    }

    /// As it is written, or was typed.
    pub fn text(&self) -> String {
        self.wrong.as_ref().map_or_else(|| self.filter.to_string(), |(text, _)| text.clone())
    }

    /// The form of a page at `path` whose whole address is `pairs`.
    pub fn form(&self, words: &Words<'_>, path: &str, pairs: &Pairs) -> Asking {
        let is_ours = |name: &str| name == FILTER || name == "before" || ADDED.contains(&name);
        let rest: Pairs = pairs.iter().filter(|(name, _)| !is_ours(name)).cloned().collect();
        let there = |filter: &Filter| match filter.is_everything() {
            true => address(path, &rest),
            false => address(path, &with(&rest, &[(FILTER, &filter.to_string())])),
        };
        let choice = |(value, label): (&str, String)| Choice { value: value.to_owned(), label, chosen: false };
        let facts = Name::WORDS.map(|word| (word, words.text(&format!("fact-{word}"))));
        let tests = TESTS.map(|test| (test, words.text(&format!("test-{test}"))));
        Asking {
            action: path.to_owned(),
            text: self.text(),
            wrong: self.wrong.as_ref().map(|(text, error)| Wrong::new(words, text, error)),
            parts: if self.wrong.is_none() { parts(&self.filter, there) } else { Vec::new() },
            keep: rest.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            facts: facts.into_iter().map(choice).collect(),
            tests: tests.into_iter().map(choice).collect(),
            values: Vec::new(),
            never: Vec::new(),
        }
    }
}

/// The condition that the form adds; none when nothing was chosen.
fn added(fields: &Fields) -> Option<Result<Filter, (String, FilterError)>> {
    let (name, value) = (fields.text("add"), fields.text("value"));
    if name.is_empty() {
        return None;
    }
    let compared = |operator: &str| {
        // The name of a property may need quotes.
        let name = Name::from_word(name).map_or_else(|| name.to_owned(), |name| name.to_string());
        let text = format!("{name} {operator} {value}");
        Filter::parse(&text).map_err(|error| (text, error))
    };
    let paired = |value: &str| Filter::from_pair(name, value).map_err(|error| (format!("{name} = {value}"), error));
    let searched = || {
        let found = Condition::comment_has(value).ok_or(Problem::NoWords);
        let error = |problem| (format!("{name} ~ {value}"), FilterError { problem, at: 0, byte: 0 });
        match Name::from_word(name) {
            Some(Name::Comment) => found.map(Filter::from).map_err(error),
            Some(name) => Err(error(Problem::NotSearched(name))),
            None => paired(value),
        }
    };
    Some(match (fields.text("test"), value) {
        ("missing", _) => paired(""),
        ("there", _) => paired("").map(Filter::negated),
        ("has", _) => searched(),
        // A comparison with nothing typed was not meant yet.
        (_, "") => return None,
        ("not", value) => paired(value).map(Filter::negated),
        ("least", _) => compared(">="),
        ("most", _) => compared("<="),
        (_, value) => paired(value),
    })
}

/// The conditions that all must hold, each with the view without it.
fn parts(filter: &Filter, there: impl Fn(&Filter) -> String) -> Vec<Part> {
    let all = match filter {
        Filter::All(parts) => parts.clone(),
        one => vec![one.clone()],
    };
    let part = |at: usize| {
        let others = all.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, part)| part.clone());
        Part { text: all[at].to_string(), without: there(&Filter::All(others.collect()).normalised()) }
    };
    (0..all.len()).map(part).collect()
}

/// The form.
#[derive(Clone, Debug, Serialize)]
pub struct Asking {
    /// Where it goes: the page itself.
    pub action: String,
    /// The filter, as it is written or was typed.
    pub text: String,
    /// Why it cannot be read.
    pub wrong: Option<Wrong>,
    /// What of it nobody can answer, and what can be answered instead.
    pub never: Vec<String>,
    /// What all must hold.
    pub parts: Vec<Part>,
    /// What the form carries along, `(name, value)`.
    pub keep: Vec<(String, String)>,
    /// What can be asked about.
    pub facts: Vec<Choice>,
    /// What can be asked of it.
    pub tests: Vec<Choice>,
    /// Values that facts and answers have, to be suggested; a choice with its words.
    pub values: Vec<Choice>,
}

/// How many values are suggested.
const SUGGESTED: usize = 500;

impl Asking {
    /// With what the survey has: the workspace's own properties, the values of facts, and lists of customers.
    #[must_use]
    pub fn offering(mut self, properties: &[String], values: &[(Fact, Vec<String>)], lists: &Named) -> Asking {
        let own = properties.iter().map(|name| (format!("property.{name}"), name.clone()));
        self.facts.extend(own.map(|(value, label)| Choice { value, label, chosen: false }));
        let mut values: Vec<String> = values.iter().flat_map(|(_, values)| values).take(SUGGESTED).cloned().collect();
        values.sort_unstable();
        values.dedup();
        values.extend(lists.lists().iter().map(|list| list.name.clone()));
        self.suggest(values.into_iter().map(|value| Choice { label: value.clone(), value, chosen: false }));
        self
    }

    /// With the further questions of these surveys, and the choices that they offer.
    #[must_use]
    pub fn offering_answers(mut self, asked: &[Questionnaire], words: &Words<'_>) -> Asking {
        let shown = || asked.iter().flat_map(|survey| &survey.questions).filter(|question| question.is_shown());
        let mut names: Vec<String> = Vec::new();
        for name in shown().flat_map(Question::names) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let fact = |name: &String| Choice {
            value: format!("answer.{name}"),
            label: words.question(asked, name),
            chosen: false,
        };
        self.facts.extend(names.iter().map(fact));
        let chosen = shown().flat_map(Question::counted).flat_map(|(name, values)| {
            let choice = move |value: Property| match &value {
                Property::Number(_) => None,
                Property::Text(key) => {
                    Some(Choice { label: words.answer(asked, &name, &value), value: key.clone(), chosen: false })
                }
            };
            values.into_iter().filter_map(choice)
        });
        self.suggest(chosen);
        if let Ok(filter) = Filter::parse(&self.text) {
            self.never = never(&filter, &counted(asked)).iter().map(|trouble| words.trouble(trouble)).collect();
        }
        self
    }

    /// Suggests these values too, each once.
    fn suggest(&mut self, values: impl Iterator<Item = Choice>) {
        for value in values {
            if self.values.len() < SUGGESTED && !self.values.contains(&value) {
                self.values.push(value);
            }
        }
    }
}

/// One condition of several.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// As it is written.
    pub text: String,
    /// The view without it.
    pub without: String,
}

/// Why a filter cannot be read.
#[derive(Clone, Debug, Serialize)]
pub struct Wrong {
    /// What, why, and what to do.
    pub words: String,
    /// The text before the mistake.
    pub before: String,
    /// The mistake, from its first character on.
    pub from: String,
}

impl Wrong {
    /// Of a text and what is wrong with it.
    pub fn new(words: &Words<'_>, text: &str, error: &FilterError) -> Wrong {
        Wrong::at(text, error.byte, words.no_filter(&error.problem))
    }

    /// Of a text, the byte where it goes wrong, and why.
    pub fn at(text: &str, byte: usize, words: String) -> Wrong {
        let (before, from) = text.split_at_checked(byte).unwrap_or((text, ""));
        Wrong { words, before: before.to_owned(), from: from.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::samples::with_words;

    fn typed(query: &str) -> Typed {
        Typed::parse(&Fields::parse(query.as_bytes()))
    }

    #[test]
    fn a_condition_is_added_by_three_choices() {
        for (query, text) in [
            ("add=country&test=is&value=SI", "country = SI"),
            ("add=country&test=not&value=Bosnia+and+Herzegovina", "country != \"Bosnia and Herzegovina\""),
            ("add=score&test=most&value=6&filter=place%3Dmail", "place = mail and score <= 6"),
            ("add=day&test=least&value=2026-01-31", "day >= 2026-01-31"),
            ("add=property.Plan+type&test=is&value=Gold", "property.\"Plan type\" = Gold"),
            ("add=property.Seats+paid&test=least&value=5", "property.\"Seats paid\" >= 5"),
            ("add=comment&test=has&value=slow+delivery", "comment ~ \"slow delivery\""),
            ("add=team&test=missing", "team is missing"),
            ("add=comment&test=there&value=", "comment is not missing"),
            ("add=team&test=is&value=", ""),
            ("add=&test=is&value=x", ""),
        ] {
            assert_eq!(typed(query).text(), text, "{query}");
            assert_eq!(typed(query).wrong, None, "{query}");
        }
    }

    #[test]
    fn what_cannot_be_read_shows_nothing_and_says_where_and_why() {
        let wrong = typed("filter=place+%3D+mail+and+contry+%3D+SI");
        assert_eq!(wrong.filter.to_string(), "nothing");
        assert_eq!(wrong.text(), "place = mail and contry = SI");
        with_words(|words| {
            let form = wrong.form(words, "/responses", &wrong.pairs());
            let why = form.wrong.expect("it says why");
            assert_eq!((why.before.as_str(), why.from.as_str()), ("place = mail and ", "contry = SI"));
            assert_eq!(why.words, "`contry` is not something to filter by. Did you mean `country`?");
        });
        for query in ["add=score&test=is&value=11", "add=place&test=has&value=x", "add=comment&test=has&value=%3F"] {
            assert!(typed(query).wrong.is_some(), "{query}");
        }
    }

    #[test]
    fn a_search_is_one_condition_more_and_its_words_are_marked() {
        let asked = typed("q=Dostava+slow&filter=score+%3C%3D+6+and+comment+~+late");
        assert_eq!(asked.all().to_string(), "score <= 6 and comment ~ \"late\" and comment ~ \"Dostava slow\"");
        assert_eq!(asked.sought(), ["late", "dostava", "slow"]);
        assert_eq!(asked.pairs().len(), 2);
        assert_eq!(typed("q=%3F%21").all().to_string(), "nothing");
        assert!(typed("q=+").all().is_everything());
    }

    #[test]
    fn each_condition_can_be_taken_away_alone() {
        with_words(|words| {
            let asked = typed("filter=place%3Dmail+and+%28team%3Da+or+team%3Db%29");
            let pairs = vec![("period", "7d".to_owned()), (FILTER, asked.text()), ("before", "1.2".to_owned())];
            let form = asked.form(words, "/responses", &pairs);
            let parts: Vec<_> = form.parts.iter().map(|part| (part.text.as_str(), part.without.as_str())).collect();
            assert_eq!(
                parts,
                [
                    ("place = mail", "/responses?period=7d&filter=team%20%3D%20a%20or%20team%20%3D%20b"),
                    ("team = a or team = b", "/responses?period=7d&filter=place%20%3D%20mail"),
                ]
            );
            assert_eq!(form.keep, [("period".to_owned(), "7d".to_owned())]);
            let alone = typed("filter=place%3Dmail").form(words, "/", &Pairs::new());
            assert_eq!(alone.parts[0].without, "/");
        });
    }
}
