//! Whether one response passes a filter. The databases' translations answer the same; tests compare them with this.
//! Two-valued: a condition on a missing fact is false, and `not` inverts.

use super::Filter;
use super::condition::{Condition, Name, Needle, Wanted, Whole, Whose};
use super::listed::same_list;
use crate::fact::{Fact, Value};
use crate::fold;
use crate::scale::{Band, Scale};
use crate::state::State;
use crate::tag::Tag;

/// The facts of one response, borrowed from whoever has them.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The scale of its survey, which makes the band of its score.
    pub scale: Scale,
    /// The score, if the person gave one.
    pub score: Option<u8>,
    /// The version of the survey that was shown.
    pub version: i64,
    /// The calendar day in the workspace's zone, in days since 1970-01-01.
    pub day: i64,
    /// When it was given, in epoch milliseconds.
    pub at: i64,
    /// Whether it counts.
    pub state: State,
    /// In the order of [`Fact::ALL`].
    pub facts: [Option<&'a str>; Fact::ALL.len()],
    /// The workspace's own properties; of equal names the first counts.
    pub properties: &'a [(String, Value)],
    /// Answers to further questions; a question of several choices has several of one name.
    pub answers: &'a [(String, Value)],
    /// What the person wrote.
    pub comment: Option<&'a str>,
    /// The folded words of that, where somebody has them already: many filters are asked of one response.
    pub words: Option<&'a [String]>,
    /// What colleagues tagged it with.
    pub tags: &'a [Tag],
    /// Whether colleagues gave it a star.
    pub starred: bool,
    /// The colleague who looks after it.
    pub owner: Option<Owner<'a>>,
    /// The lists and segments that whoever gave it is on, by their names.
    pub lists: &'a [String],
}

/// The colleague who looks after a response.
#[derive(Clone, Copy, Debug)]
pub struct Owner<'a> {
    /// As colleagues read it.
    pub name: &'a str,
    /// Folded, as it is kept.
    pub email: &'a str,
}

impl<'a> Subject<'a> {
    /// The band of the score, if there is one.
    pub fn band(&self) -> Option<Band> {
        self.score.map(|score| self.scale.band_of(score))
    }

    /// The value of a fact.
    pub fn fact(&self, fact: Fact) -> Option<&'a str> {
        self.facts[fact as usize]
    }

    /// The value of a property.
    pub fn property(&self, name: &str) -> Option<&'a Value> {
        self.properties.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// The answers of a name.
    pub fn answers(&self, name: &str) -> impl Iterator<Item = &'a Value> {
        self.answers.iter().filter(move |(other, _)| other == name).map(|(_, value)| value)
    }

    /// The value of a whole number.
    pub fn whole(&self, whole: Whole) -> Option<i64> {
        match whole {
            Whole::Score => self.score.map(i64::from),
            Whole::Version => Some(self.version),
            Whole::Day => Some(self.day),
            Whole::Time => Some(self.at),
        }
    }

    fn lacks(&self, name: &Name) -> bool {
        match name {
            Name::Whole(whole) => self.whole(*whole).is_none(),
            Name::Band => self.score.is_none(),
            Name::State | Name::Starred | Name::List => false,
            Name::Fact(Fact::Place) => false,
            Name::Fact(fact) => self.fact(*fact).is_none(),
            Name::Property(name) => self.property(name).is_none(),
            Name::Answer(name) => self.answers(name).next().is_none(),
            Name::Comment => self.comment.is_none(),
            Name::Tag => self.tags.is_empty(),
            Name::Owner => self.owner.is_none(),
        }
    }
}

impl Filter {
    /// Whether the response passes. It goes as deep as the filter is nested.
    pub fn matches(&self, subject: &Subject<'_>) -> bool {
        match self {
            Filter::All(parts) => parts.iter().all(|part| part.matches(subject)),
            Filter::Any(parts) => parts.iter().any(|part| part.matches(subject)),
            Filter::Not(inner) => !inner.matches(subject),
            Filter::Is(condition) => condition.matches(subject),
        }
    }
}

impl Condition {
    /// Whether it holds of the response; false when the fact is missing, unless that is what it asks.
    pub fn matches(&self, subject: &Subject<'_>) -> bool {
        match self {
            Condition::Whole(whole, spans) => {
                subject.whole(*whole).is_some_and(|value| spans.iter().any(|span| span.contains(value)))
            }
            Condition::Band(bands) => subject.band().is_some_and(|band| bands.contains(&band)),
            Condition::State(states) => states.contains(&subject.state),
            Condition::Fact(fact, values) => {
                subject.fact(*fact).is_some_and(|value| values.iter().any(|other| other == value))
            }
            Condition::Property(name, wanted) => {
                subject.property(name).is_some_and(|value| wanted.iter().any(|wanted| wanted.fits(value)))
            }
            Condition::Answer(name, wanted) => {
                subject.answers(name).any(|value| wanted.iter().any(|wanted| wanted.fits(value)))
            }
            Condition::Comment(needle) => match subject.words {
                Some(words) => needle.is_among(words),
                None => subject.comment.is_some_and(|comment| needle.is_in(comment)),
            },
            Condition::Tag(wanted) => subject.tags.iter().any(|tag| wanted.contains(tag)),
            Condition::Starred(wanted) => wanted.contains(&subject.starred),
            Condition::Owner(wanted) => wanted.iter().any(|whose| whose.is(subject.owner)),
            Condition::List(wanted) => subject.lists.iter().any(|on| wanted.iter().any(|list| same_list(list, on))),
            Condition::Missing(name) => subject.lacks(name),
        }
    }
}

impl Whose {
    fn is(&self, owner: Option<Owner<'_>>) -> bool {
        match self {
            Whose::Me => false,
            Whose::Nobody => owner.is_none(),
            Whose::Named(who) => owner.is_some_and(|owner| who == owner.name || who == owner.email),
        }
    }
}

impl Wanted {
    /// Whether a property of this value is what is wanted.
    pub fn fits(&self, value: &Value) -> bool {
        match (self, value) {
            (Wanted::Text(text) | Wanted::Plain(text), Value::Text(value)) => text == value,
            (Wanted::Plain(_), Value::Number(value)) => self.number() == Some(*value),
            (_, Value::Number(value)) if !value.is_finite() => false,
            (Wanted::Between(from, to), Value::Number(value)) => (from..=to).contains(&value),
            (Wanted::AtLeast(from), Value::Number(value)) => value >= from,
            (Wanted::Above(from), Value::Number(value)) => value > from,
            (Wanted::AtMost(to), Value::Number(value)) => value <= to,
            (Wanted::Below(to), Value::Number(value)) => value < to,
            (Wanted::Text(_), Value::Number(_)) | (_, Value::Text(_)) => false,
        }
    }
}

impl Needle {
    /// Whether each of its words begins some word of the comment.
    pub fn is_in(&self, comment: &str) -> bool {
        self.is_among(&fold::words(comment))
    }

    /// The same of the comment's words as they fold.
    pub fn is_among(&self, words: &[String]) -> bool {
        self.words().iter().all(|sought| words.iter().any(|word| word.starts_with(sought.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes(text: &str, subject: &Subject<'_>) -> bool {
        Filter::parse(text).unwrap_or_else(|error| panic!("{error}: {text}")).matches(subject)
    }

    fn bare() -> Subject<'static> {
        let mut facts = [None; Fact::ALL.len()];
        facts[Fact::Place as usize] = Some("mail");
        let state = State::Confirmed;
        Subject {
            scale: Scale::Nps,
            score: None,
            version: 1,
            day: 0,
            at: 0,
            state,
            facts,
            properties: &[],
            answers: &[],
            comment: None,
            words: None,
            tags: &[],
            starred: false,
            owner: None,
            lists: &[],
        }
    }

    #[test]
    fn a_condition_on_what_is_missing_is_false_and_not_inverts_it() {
        for what in ["score", "band", "country", "property.plan", "comment", "tag"] {
            assert!(passes(&format!("{what} is missing"), &bare()), "{what}");
            assert!(!passes(&format!("{what} is not missing"), &bare()), "{what}");
        }
        for holds in ["country != SI", "not score <= 6", "score not in 0..6", "property.x != 5", "not comment ~ a"] {
            assert!(passes(holds, &bare()), "{holds}");
        }
        for fails in
            ["country = SI", "score <= 6", "score > 6", "band in (promoter, passive, detractor)", "property.x < 5"]
        {
            assert!(!passes(fails, &bare()), "{fails}");
        }
    }

    #[test]
    fn the_band_is_that_of_the_surveys_scale() {
        let five = |scale| Subject { scale, score: Some(5), ..bare() };
        assert!(passes("band = detractor", &five(Scale::Nps)));
        assert!(passes("band = promoter and score = 5", &five(Scale::Stars5)));
    }

    #[test]
    fn numbers_days_and_instants_have_both_ends_of_a_range() {
        let subject = Subject { score: Some(7), version: 3, day: 20_454, at: 1_767_225_600_000, ..bare() };
        for holds in [
            "score in (0, 7..8)",
            "score >= 7 and score < 8 and score in ..7",
            "version != 2",
            "day = 2026-01-01",
            "day in 2026-01-01..2026-01-31 and day > 2025-12-31",
            "time = 2026-01-01T01:00:00+01:00",
            "time >= 2026-01-01T00:00:00Z and time < 2026-01-01T00:00:00.001Z",
        ] {
            assert!(passes(holds, &subject), "{holds}");
            assert!(!passes(&format!("not ({holds})"), &subject), "{holds}");
        }
    }

    #[test]
    fn a_bare_number_is_the_number_and_its_text_and_a_quoted_one_the_text_only() {
        let properties = [
            ("n".to_owned(), Value::Number(5.0)),
            ("t".to_owned(), Value::Text("5".to_owned())),
            ("Plan type".to_owned(), Value::Text("Gold".to_owned())),
            ("nan".to_owned(), Value::Number(f64::NAN)),
        ];
        let subject = Subject { properties: &properties, ..bare() };
        for holds in [
            "property.n = 5 and property.n in (1, 5.0) and property.n in 5..6 and property.n < 5.5",
            "property.t = 5 and property.t = \"5\" and property.t != 5.0",
            "property.n != \"5\" and not property.t in 4..6 and not property.t <= 5",
            "property.\"Plan type\" = Gold and property.\"Plan type\" != gold",
            "property.nan is not missing and not property.nan <= 0 and not property.nan > 0 and property.nan != NaN",
        ] {
            assert!(passes(holds, &subject), "{holds}");
        }
    }

    #[test]
    fn every_word_of_a_search_begins_some_word_of_the_comment() {
        let said = Subject { comment: Some("Dostava je bila počasna, Žiga pa prijazen."), ..bare() };
        for found in ["dostava", "počas dost", "POCASNA", "ziga", "достава"] {
            assert!(passes(&format!("comment ~ \"{found}\""), &said), "{found}");
        }
        for not_found in ["stava", "dostava hitra", "pocasnaa"] {
            assert!(!passes(&format!("comment ~ \"{not_found}\""), &said), "{not_found}");
        }
    }
    #[test]
    fn a_tag_is_one_of_several_however_it_is_typed_and_a_star_is_there_or_not() {
        let tags = ["Počasna dostava", "vip"].map(|text| Tag::new(text).expect("a tag"));
        let marked = Subject { tags: &tags, starred: true, ..bare() };
        for holds in [
            "tag = \"pocasna DOSTAVA\" and tag = VIP",
            "tag in (x, vip) and tag != x and tag not in (x, y) and tag is not missing",
            "starred = yes and starred != no and starred in (no, yes) and not starred = no",
        ] {
            assert!(passes(holds, &marked), "{holds}");
        }
        for fails in ["tag != vip", "tag = dostava", "starred = no", "starred != yes"] {
            assert!(!passes(fails, &marked), "{fails}");
        }
        assert!(passes("tag != vip and starred = no and starred != yes", &bare()));
    }

    #[test]
    fn a_list_is_meant_however_its_name_is_typed_and_nobody_is_on_one_that_is_not_there() {
        let lists = ["Zlate stranke".to_owned(), "or".to_owned()];
        let listed = Subject { lists: &lists, ..bare() };
        for holds in ["list = \"ZLATE  stranke\"", "list in (Gone, \"or\")", "list != Gone", "not list = Gone"] {
            assert!(passes(holds, &listed), "{holds}");
        }
        for fails in ["list != \"zlate stranke\"", "list = Zlate", "list not in (Gone, \"or\")"] {
            assert!(!passes(fails, &listed), "{fails}");
        }
        assert!(passes("list != Gone", &bare()) && !passes("list = \"or\"", &bare()));
    }

    #[test]
    fn an_owner_is_meant_by_name_or_address_and_me_is_whoever_reads() {
        let owner = Some(Owner { name: "Maja Zupan", email: "maja@example.com" });
        let owned = Subject { owner, ..bare() };
        for holds in ["owner = \"Maja Zupan\"", "owner in (none, maja@example.com)", "owner != none", "owner != me"] {
            assert!(passes(holds, &owned), "{holds}");
        }
        for fails in ["owner = me", "owner = none", "owner is missing", "owner = Maja", "owner = \"me\""] {
            assert!(!passes(fails, &owned), "{fails}");
        }
        assert!(passes("owner = none and owner is missing and owner != me", &bare()));
        let mine = Filter::parse("owner in (me, none) or not owner = me").expect("a filter");
        assert_eq!(
            mine.clone().read_by(Some("maja@example.com")).to_string(),
            "owner in (maja@example.com, none) or owner != maja@example.com"
        );
        assert_eq!(mine.read_by(None).to_string(), "everything".parse::<Filter>().expect("a filter").to_string());
    }
}
