//! Draws filters and responses for tests, here and in the crates that translate filters: both over the same few
//! values, so that conditions often hold. Not in a release build.

use super::condition::{Condition, Name, Needle, Span, Wanted, Whole, Whose};
use super::matches::Owner;
use super::{Filter, Subject, Value};
use crate::fact::Fact;
use crate::scale::{Band, Scale};
use crate::state::State;
use crate::tag::Tag;

/// How deep a drawn filter is nested at most.
pub const DEPTH: usize = 4;

/// The values that are drawn from; no list is empty.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// Versions of surveys.
    pub versions: Vec<i64>,
    /// Days since 1970-01-01.
    pub days: Vec<i64>,
    /// Epoch milliseconds.
    pub instants: Vec<i64>,
    /// Values of each fact, in the order of [`Fact::ALL`].
    pub facts: [Vec<String>; Fact::ALL.len()],
    /// Names of properties and their values.
    pub properties: Vec<(String, Vec<Value>)>,
    /// Names of further questions and their answers.
    pub answers: Vec<(String, Vec<Value>)>,
    /// Words of comments.
    pub words: Vec<String>,
    /// Tags, some of them one tag in two spellings.
    pub tags: Vec<Tag>,
    /// Colleagues who look after responses: their names and folded addresses.
    pub owners: Vec<(String, String)>,
    /// Lists of customers, some of them one list in two spellings.
    pub lists: Vec<String>,
}

impl Vocabulary {
    /// One to begin with: odd values, properties that are texts, numbers and both, words in two scripts.
    pub fn sample() -> Vocabulary {
        let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
        let (number, text) = (Value::Number, |text: &str| Value::Text(text.to_owned()));
        Vocabulary {
            versions: vec![1, 2, 3],
            days: vec![20_450, 20_451, 20_452, 20_460],
            instants: vec![1_767_225_600_000, 1_767_225_600_001, 1_767_312_000_000, -1],
            facts: [
                texts(&["link", "mail", "tablet"]),
                texts(&["sl", "is", "pt-BR"]),
                texts(&["Žiga O'Brien", "ana@x.si", "\"A\" \\ B"]),
                texts(&["or", "5", "a..b"]),
                texts(&["", "Kava & čaj", "črna_kava"]),
                texts(&["SI", "HR", "IN"]),
                texts(&["ACME, d.o.o.", "(x)", "."]),
            ],
            properties: vec![
                ("plan".to_owned(), vec![text("gold"), text("Not"), text("5")]),
                ("seats".to_owned(), vec![number(5.0), number(-2.5), number(1e30), text("5"), text("05")]),
                ("Plan \"type\"".to_owned(), vec![number(f64::NAN), number(0.0), text("0"), text("")]),
            ],
            answers: vec![
                ("reason".to_owned(), vec![text("price"), text("speed"), text("or")]),
                ("care.speed".to_owned(), vec![number(1.0), number(4.0), text("4")]),
            ],
            words: texts(&["dostava", "Достава", "počasna", "hitro", "łódź", "5", "d"]),
            tags: ["Počasna dostava", "or", "DOSTAVA", "достава", "a \"b\" \\ c", "🔥", "5"]
                .map(|tag| Tag::new(tag).expect("a tag"))
                .into(),
            owners: [("Maja Zupan", "maja@example.com"), ("me", "none@example.com"), ("Ž \"B\"", "z@example.com")]
                .map(|(name, email)| (name.to_owned(), email.to_owned()))
                .into(),
            lists: texts(&["Zlate stranke", "or", "ZLATE STRANKE", "Ž \"B\""]),
        }
    }
}

fn one<'a, T>(choose: &mut impl FnMut(usize) -> usize, values: &'a [T]) -> &'a T {
    &values[choose(values.len())]
}

/// One to three times, rarely never.
fn times(choose: &mut impl FnMut(usize) -> usize) -> std::ops::Range<usize> {
    0..*one(choose, &[1, 1, 1, 2, 3, 0])
}

/// A filter, up to [`DEPTH`] deep and not [normalised](Filter::normalised). `choose(n)` must give 0 to n - 1.
pub fn filter(choose: &mut impl FnMut(usize) -> usize, vocabulary: &Vocabulary) -> Filter {
    tree(choose, vocabulary, DEPTH)
}

fn tree(choose: &mut impl FnMut(usize) -> usize, vocabulary: &Vocabulary, depth: usize) -> Filter {
    if depth == 0 {
        return Filter::Is(condition(choose, vocabulary));
    }
    match choose(7) {
        kind @ (0 | 1) => {
            let parts = (0..choose(4)).map(|_| tree(choose, vocabulary, depth - 1)).collect();
            if kind == 0 { Filter::All(parts) } else { Filter::Any(parts) }
        }
        2 => Filter::Not(Box::new(tree(choose, vocabulary, depth - 1))),
        _ => Filter::Is(condition(choose, vocabulary)),
    }
}

/// One condition of any kind.
pub fn condition(choose: &mut impl FnMut(usize) -> usize, vocabulary: &Vocabulary) -> Condition {
    match choose(13) {
        0 | 1 => {
            let whole = *one(choose, &Whole::ALL);
            Condition::Whole(whole, times(choose).map(|_| span(choose, vocabulary, whole)).collect())
        }
        2 => Condition::Band(times(choose).map(|_| *one(choose, &Band::ALL)).collect()),
        3 => Condition::State(times(choose).map(|_| *one(choose, &State::ALL)).collect()),
        4 => {
            let fact = *one(choose, &Fact::ALL);
            let values = &vocabulary.facts[fact as usize];
            Condition::Fact(fact, times(choose).map(|_| one(choose, values).clone()).collect())
        }
        5 => {
            let (name, values) = one(choose, &vocabulary.properties);
            Condition::Property(name.clone(), times(choose).map(|_| wanted(choose, values)).collect())
        }
        6 => Condition::Tag(times(choose).map(|_| one(choose, &vocabulary.tags).clone()).collect()),
        7 => Condition::Starred(times(choose).map(|_| choose(2) == 0).collect()),
        8 => Condition::Missing(name(choose, vocabulary)),
        9 => {
            let (name, values) = one(choose, &vocabulary.answers);
            Condition::Answer(name.clone(), times(choose).map(|_| wanted(choose, values)).collect())
        }
        10 => Condition::Owner(times(choose).map(|_| whose(choose, vocabulary)).collect()),
        11 => Condition::List(times(choose).map(|_| one(choose, &vocabulary.lists).clone()).collect()),
        _ => {
            let words: Vec<&str> = (0..=choose(2)).map(|_| begin(choose, &vocabulary.words)).collect();
            Needle::new(words.join(" ")).map_or(Condition::Missing(Name::Comment), Condition::Comment)
        }
    }
}

fn whose(choose: &mut impl FnMut(usize) -> usize, vocabulary: &Vocabulary) -> Whose {
    let (name, email) = one(choose, &vocabulary.owners);
    match choose(6) {
        0 => Whose::Me,
        1 => Whose::Nobody,
        2 | 3 => Whose::Named(email.clone()),
        _ => Whose::Named(name.clone()),
    }
}

fn name(choose: &mut impl FnMut(usize) -> usize, vocabulary: &Vocabulary) -> Name {
    match choose(11) {
        0 => Name::Whole(*one(choose, &Whole::ALL)),
        1 => Name::Band,
        2 => Name::State,
        3 => Name::Fact(*one(choose, &Fact::ALL)),
        4 => Name::Property(one(choose, &vocabulary.properties).0.clone()),
        5 => Name::Tag,
        6 => Name::Starred,
        7 => Name::Answer(one(choose, &vocabulary.answers).0.clone()),
        8 => Name::Owner,
        9 => Name::List,
        _ => Name::Comment,
    }
}

/// A word or its first half.
fn begin<'a>(choose: &mut impl FnMut(usize) -> usize, words: &'a [String]) -> &'a str {
    let word = one(choose, words);
    let half = word.char_indices().nth(word.chars().count() / 2).filter(|&(at, _)| at > 0 && choose(2) == 0);
    half.map_or(word, |(at, _)| &word[..at])
}

fn whole(choose: &mut impl FnMut(usize) -> usize, vocabulary: &Vocabulary, whole: Whole) -> i64 {
    match whole {
        Whole::Score => choose(11) as i64,
        Whole::Version => *one(choose, &vocabulary.versions),
        Whole::Day => *one(choose, &vocabulary.days),
        Whole::Time => *one(choose, &vocabulary.instants),
    }
}

fn span(choose: &mut impl FnMut(usize) -> usize, vocabulary: &Vocabulary, of: Whole) -> Span {
    let value = whole(choose, vocabulary, of);
    match choose(5) {
        0 => Span::at_least(value),
        1 => Span::at_most(value),
        // Half of these are in the wrong order and hold of nothing.
        2 => Span::between(value, whole(choose, vocabulary, of)),
        _ => Span::exactly(value),
    }
}

fn wanted(choose: &mut impl FnMut(usize) -> usize, values: &[Value]) -> Wanted {
    let number = |value: &Value| match value {
        Value::Number(number) => *number,
        Value::Text(text) => text.parse().unwrap_or(0.5),
    };
    let value = one(choose, values);
    match choose(8) {
        0 => Wanted::Between(number(value), number(one(choose, values))),
        1 => Wanted::AtLeast(number(value)),
        2 => Wanted::Above(number(value)),
        3 => Wanted::AtMost(number(value)),
        4 => Wanted::Below(number(value)),
        kind => {
            let text = match value {
                Value::Text(text) => text.clone(),
                Value::Number(number) => number.to_string(),
            };
            if kind == 5 { Wanted::Text(text) } else { Wanted::Plain(text) }
        }
    }
}

/// A response that owns its facts.
#[derive(Clone, Debug)]
pub struct Response {
    /// The scale of its survey.
    pub scale: Scale,
    /// On its scale, or missing.
    pub score: Option<u8>,
    /// The version of the survey.
    pub version: i64,
    /// Days since 1970-01-01.
    pub day: i64,
    /// Epoch milliseconds.
    pub at: i64,
    /// Whether it counts.
    pub state: State,
    /// In the order of [`Fact::ALL`]; the place is never missing.
    pub facts: [Option<String>; Fact::ALL.len()],
    /// Each property of the vocabulary at most once.
    pub properties: Vec<(String, Value)>,
    /// Each question of the vocabulary at most twice.
    pub answers: Vec<(String, Value)>,
    /// Some words.
    pub comment: Option<String>,
    /// At most three.
    pub tags: Vec<Tag>,
    /// Whether it has a star.
    pub starred: bool,
    /// Who looks after it: a name and an address of the vocabulary.
    pub owner: Option<(String, String)>,
    /// Lists of the vocabulary that whoever gave it is on; none where nobody is known.
    pub lists: Vec<String>,
}

impl Response {
    /// What a filter looks at.
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            scale: self.scale,
            score: self.score,
            version: self.version,
            day: self.day,
            at: self.at,
            state: self.state,
            facts: self.facts.each_ref().map(Option::as_deref),
            properties: &self.properties,
            answers: &self.answers,
            comment: self.comment.as_deref(),
            words: None,
            tags: &self.tags,
            starred: self.starred,
            owner: self.owner.as_ref().map(|(name, email)| Owner { name, email }),
            lists: &self.lists,
        }
    }
}

/// A response on this scale; every fact that may be missing is missing in one of three.
pub fn response(choose: &mut impl FnMut(usize) -> usize, vocabulary: &Vocabulary, scale: Scale) -> Response {
    let values: Vec<u8> = scale.values().collect();
    let facts = Fact::ALL.map(|fact| {
        let there = fact == Fact::Place || choose(3) > 0;
        there.then(|| one(choose, &vocabulary.facts[fact as usize]).clone())
    });
    let mut properties = Vec::new();
    for (name, values) in &vocabulary.properties {
        if choose(3) > 0 {
            properties.push((name.clone(), one(choose, values).clone()));
        }
    }
    let mut answers = Vec::new();
    for (name, values) in &vocabulary.answers {
        for _ in 0..choose(3) {
            let answer = (name.clone(), one(choose, values).clone());
            if !answers.contains(&answer) {
                answers.push(answer);
            }
        }
    }
    let mut tags: Vec<Tag> = Vec::new();
    for _ in 0..choose(4) {
        let tag = one(choose, &vocabulary.tags);
        if !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    let words = choose(4);
    let said: Vec<&str> = (0..words).map(|_| one(choose, &vocabulary.words).as_str()).collect();
    Response {
        scale,
        score: (choose(3) > 0).then(|| *one(choose, &values)),
        version: whole(choose, vocabulary, Whole::Version),
        day: whole(choose, vocabulary, Whole::Day),
        at: whole(choose, vocabulary, Whole::Time),
        state: *one(choose, &State::ALL),
        facts,
        properties,
        answers,
        comment: (words > 0).then(|| said.join(", ")),
        tags,
        starred: choose(3) == 0,
        owner: (choose(3) > 0).then(|| one(choose, &vocabulary.owners).clone()),
        lists: (0..choose(3)).map(|_| one(choose, &vocabulary.lists).clone()).collect(),
    }
}
