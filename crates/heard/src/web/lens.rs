//! What a page is looked at through: a period and facts. Made from an address and written back into one, so that every
//! link of a page keeps the view; it makes the slices that are asked of the store and the choices of the form.

use feedback::filter::Problem;
use feedback::{Filter, FilterError, Questionnaire};
use store::Read;
use store::filter::Which;
use store::response::Fact;
use store::score::{self, Slice};
use store::survey::Survey;

use super::address::Pairs;
use super::asking::Typed;
use super::fault::Fault;
use super::filters::Pick;
use super::period::Period;
use crate::form::Fields;
use crate::reader::Reader;
use crate::words::{Eyes, Words};

/// What stands in an address for a fact that is not known; an empty value stands for any.
pub const UNKNOWN: &str = "-";

/// A period and facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Lens {
    /// Which days.
    pub period: Period,
    /// The period of the page when its address says nothing.
    pub default: &'static str,
    /// Each fact has this value; an empty one means that it is not known.
    pub facts: Vec<(Fact, String)>,
    /// What the filter language asks.
    pub typed: Typed,
    /// Who looks.
    pub reader: Reader,
}

impl Lens {
    /// What an address asks for.
    pub fn parse(fields: &Fields, default: &'static str, today: i64) -> Lens {
        let fact = |fact: Fact| match fields.text(fact.key()) {
            "" => None,
            UNKNOWN => Some((fact, String::new())),
            value => Some((fact, value.to_owned())),
        };
        Lens {
            period: Period::parse(fields, default, today),
            default,
            facts: Fact::ALL.into_iter().filter_map(fact).collect(),
            typed: Typed::parse(fields),
            reader: Reader::default(),
        }
    }

    /// The same, for a reader.
    #[must_use]
    pub fn read_by(self, reader: Reader) -> Lens {
        Lens { typed: self.typed.among(&reader.lists), reader, ..self }
    }

    /// Whether it asks for an agent whose scores its reader may not see.
    pub fn is_kept_back(&self) -> bool {
        self.fact(Fact::Agent).is_some_and(|agent| !self.reader.sees(agent)) || self.reader.lacks(&self.typed.filter)
    }

    /// How an address asks for it.
    pub fn pairs(&self) -> Pairs {
        let mut pairs = self.period.pairs(self.default);
        let fact = |(fact, value): &(Fact, String)| (fact.key(), in_address(value).to_owned());
        pairs.extend(self.facts.iter().map(fact));
        pairs.extend(self.typed.pairs());
        pairs
    }

    /// The value asked of a fact.
    pub fn fact(&self, fact: Fact) -> Option<&str> {
        self.facts.iter().find(|(asked, _)| *asked == fact).map(|(_, value)| value.as_str())
    }

    /// What it shows of a survey; `None` days are all days.
    pub fn slice(&self, survey: &Survey, first: Option<i64>, last: i64) -> Slice {
        Slice {
            workspace: survey.workspace,
            survey: survey.id,
            from_day: first,
            to_day: Some(last),
            facts: self.facts.clone(),
            which: self.which(std::slice::from_ref(survey)),
        }
    }

    /// What the filter language asks of these surveys.
    pub fn which(&self, surveys: &[Survey]) -> Which {
        let scales = surveys.iter().map(|survey| (survey.id, survey.scale)).collect();
        let is_kept_back = self.fact(Fact::Agent).is_some_and(|agent| !self.reader.sees(agent));
        let filter = if is_kept_back { Filter::Any(Vec::new()) } else { self.reader.reads(self.typed.all()) };
        Which { filter, scales }
    }

    /// The choices of the form: a fact that has values, or that was asked for.
    pub fn picks(&self, words: &Words<'_>, values: &[(Fact, Vec<String>)]) -> Vec<Pick> {
        let pick = |(fact, values): &(Fact, Vec<String>)| {
            let asked = self.fact(*fact);
            // Every response has a place, so one place is no choice; of other facts one value leaves the unknown.
            let fewest = if *fact == Fact::Place { 2 } else { 1 };
            if values.len() < fewest && asked.is_none() {
                return None;
            }
            let seen = values.iter().filter(|value| *fact != Fact::Agent || self.reader.sees(value));
            let mut options: Vec<(String, String)> =
                seen.map(|value| (value.clone(), words.fact(*fact, value))).collect();
            // People look for a name, not for a code, and do not sort capitals first.
            options.sort_by_cached_key(|(_, label)| label.to_lowercase());
            if let Some(asked) = asked.filter(|asked| !values.iter().any(|value| value == asked)) {
                options.push((in_address(asked).to_owned(), words.fact(*fact, asked)));
            }
            Some(Pick::any(fact.key(), words, asked.map_or("", in_address), options))
        };
        values.iter().filter_map(pick).collect()
    }

    /// What it is narrowed to in words, for notes: `Place: Bergen`. `asked` is what the surveys ask, the newest first.
    pub fn words(&self, words: &Words<'_>, asked: &[Questionnaire], eyes: Eyes) -> Vec<String> {
        let said = |(fact, value): &(Fact, String)| {
            let name = words.text(&format!("filter-{}", fact.key()));
            words.text_with("name-value", [("name", name.into()), ("value", words.fact(*fact, value).into())])
        };
        let search = Some(&self.typed.search).filter(|search| !search.is_empty()).map(|search| words.sought(search));
        let facts = self.facts.iter().map(said).chain(search);
        match &self.typed.wrong {
            Some((_, FilterError { problem: Problem::ListRemoved(_), .. })) if eyes == Eyes::Outside => {
                facts.chain([words.text("narrowed-list-removed")]).collect()
            }
            // What cannot be read has no words of ours, and may hold anything.
            Some((text, _)) => facts.chain((eyes == Eyes::Inside).then(|| text.clone())).collect(),
            None => {
                let filter = self.reader.lists.renamed(self.typed.filter.clone());
                facts.chain(words.narrowed(&filter, asked, eyes)).collect()
            }
        }
    }
}

/// The facts with the values they have, in a survey or in all of a workspace.
///
/// # Errors
/// When the store fails.
pub async fn values(read: &mut Read, workspace: i64, survey: Option<i64>) -> Result<Vec<(Fact, Vec<String>)>, Fault> {
    let mut values = Vec::with_capacity(Fact::ALL.len());
    for fact in Fact::ALL {
        values.push((fact, score::values(read, workspace, survey, fact).await?));
    }
    Ok(values)
}

/// The workspace's own properties that responses have, of one survey or of all, in the order of their bytes.
///
/// # Errors
/// When the store fails.
pub async fn properties(
    read: &mut Read,
    workspace: i64,
    surveys: &[Survey],
    asked: Option<i64>,
) -> Result<Vec<String>, Fault> {
    let mut all = Vec::new();
    for survey in surveys.iter().filter(|survey| asked.is_none_or(|asked| asked == survey.id)) {
        all.extend(score::properties(read, workspace, survey.id).await?);
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// A fact's value as addresses write it.
pub fn in_address(value: &str) -> &str {
    if value.is_empty() { UNKNOWN } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::address::address;
    use crate::web::samples::with_words;

    fn lens(query: &str) -> Lens {
        Lens::parse(&Fields::parse(query.as_bytes()), "90d", 20_778)
    }

    #[test]
    fn an_address_comes_back_as_it_was() {
        for query in [
            "",
            "?period=7d",
            "?place=Bergen&team=-",
            "?period=days&from=2026-11-20&to=2026-11-21&country=NO",
            "?place=Bergen&filter=score%20%3C%3D%206",
        ] {
            let asked = query.trim_start_matches('?');
            assert_eq!(address("/", &lens(asked).pairs()), format!("/{query}"));
        }
    }

    #[test]
    fn a_value_that_nobody_has_any_more_can_still_be_seen_and_taken_away() {
        with_words(|words| {
            let values = [(Fact::Team, vec!["Workshop".to_owned(), "bakery".to_owned()]), (Fact::Agent, Vec::new())];
            let picks = lens("team=Gone").picks(words, &values);
            let labels: Vec<&str> = picks[0].options.iter().map(|option| option.label.as_str()).collect();
            assert_eq!(labels, ["All", "bakery", "Workshop", "Gone"]);
            assert!(picks[0].on && picks[0].options[3].chosen);
            assert_eq!(picks.len(), 1, "what has no values is no choice");
        });
    }

    #[test]
    fn what_is_not_known_is_a_value_too() {
        with_words(|words| {
            let asked = lens("team=-");
            assert_eq!(asked.fact(Fact::Team), Some(""));
            assert_eq!(asked.words(words, &[], Eyes::Inside), ["Team: Not known"]);
        });
    }
}
