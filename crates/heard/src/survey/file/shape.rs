//! Which fields a survey file has and what each of them holds. Walking through a file notes everything that does not fit
//! and takes it out, so that the rest can still be looked at.

use feedback::questionnaire::{Asked, Field as Contact, MOST_CHOICES, MOST_QUESTIONS, Tone, Trouble};
use feedback::{Band, Kind, Questionnaire, Scale};
use serde_json::{Map, Value};

use super::flaw::{Flaw, flaw};

/// The most languages of a file: more than there are.
const MOST_LANGUAGES: usize = 200;

/// What a field holds.
enum Shape {
    /// A text.
    Line,
    /// True or false.
    Flag,
    /// A whole number.
    Whole,
    /// One of some words.
    Word(&'static [&'static str]),
    /// A text for each language.
    Wording,
    /// Texts by band.
    Bands,
    /// So many of these, at most.
    List(&'static Shape, usize),
    /// These fields and no others.
    Object(&'static [Field]),
    /// A question, whose fields depend on its kind.
    Question,
}

struct Field {
    name: &'static str,
    shape: Shape,
    needed: bool,
    /// What the rest is looked at with where it is missing or does not fit.
    stand_in: Option<&'static str>,
}

const fn needed(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, needed: true, stand_in: None }
}

const fn maybe(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, needed: false, stand_in: None }
}

impl Field {
    const fn or(self, stand_in: &'static str) -> Field {
        Field { name: self.name, shape: self.shape, needed: self.needed, stand_in: Some(stand_in) }
    }
}

/// The keys of an enum, for a table that is made before anything runs.
macro_rules! keys {
    ($name:ident) => {{
        const KEYS: [&str; $name::ALL.len()] = {
            let mut keys = [""; $name::ALL.len()];
            let mut at = 0;
            while at < keys.len() {
                keys[at] = $name::ALL[at].key();
                at += 1;
            }
            keys
        };
        &KEYS
    }};
}

static FILE: &[Field] = &[
    needed("heard", Shape::Line),
    needed("format", Shape::Whole),
    needed("name", Shape::Line),
    needed("kind", Shape::Word(keys!(Kind))),
    needed("questionnaire", Shape::Object(QUESTIONNAIRE)),
];

static QUESTIONNAIRE: &[Field] = &[
    needed("scale", Shape::Word(keys!(Scale))).or(Scale::Nps.key()),
    needed("subject", Shape::Line).or(""),
    needed("languages", Shape::List(&Shape::Line, MOST_LANGUAGES)),
    maybe("tone", Shape::Word(keys!(Tone))),
    maybe("leading", Shape::Object(LEADING)),
    maybe("questions", Shape::List(&Shape::Question, MOST_QUESTIONS)),
    maybe("thanks", Shape::Object(THANKS)),
];

static LEADING: &[Field] = &[
    maybe("question", Shape::Wording),
    maybe("low", Shape::Wording),
    maybe("high", Shape::Wording),
    maybe("why", Shape::Wording),
    maybe("hints", Shape::Bands),
    maybe("no_contact", Shape::Flag),
    maybe("contact", Shape::Wording),
];

static THANKS: &[Field] =
    &[maybe("title", Shape::Bands), maybe("text", Shape::Bands), maybe("link", Shape::Object(LINK))];

static LINK: &[Field] = &[needed("url", Shape::Line), needed("text", Shape::Wording), maybe("at_once", Shape::Flag)];

static CHOICE: &[Field] = &[needed("key", Shape::Line), maybe("text", Shape::Wording)];

static QUESTION: &[Field] = &[
    needed("key", Shape::Line),
    needed("kind", Shape::Word(&Asked::KINDS)),
    maybe("text", Shape::Wording),
    maybe("hint", Shape::Wording),
    maybe("needed", Shape::Flag),
    maybe("when", Shape::Line),
];

const CHOICES: Shape = Shape::List(&Shape::Object(CHOICE), MOST_CHOICES);

static COMMENT: &[Field] = &[maybe("short", Shape::Flag)];
static CHOOSING: &[Field] = &[needed("choices", CHOICES), maybe("several", Shape::Flag), maybe("other", Shape::Flag)];
static RATING: &[Field] = &[needed("best", Shape::Whole), maybe("low", Shape::Wording), maybe("high", Shape::Wording)];
static MATRIX: &[Field] = &[needed("rows", CHOICES), needed("columns", CHOICES)];
static RANKING: &[Field] = &[needed("choices", CHOICES)];
static METRIC: &[Field] = &[needed("scale", Shape::Word(keys!(Scale)))];
static CONTACT: &[Field] = &[needed("fields", Shape::List(&Shape::Word(keys!(Contact)), Contact::ALL.len()))];

/// What a question has besides, by its kind.
fn of_kind(kind: &str) -> &'static [Field] {
    match kind {
        "comment" => COMMENT,
        "choice" => CHOOSING,
        "rating" => RATING,
        "matrix" => MATRIX,
        "ranking" => RANKING,
        "metric" => METRIC,
        "contact" => CONTACT,
        _ => &[],
    }
}

/// A walk through a file, and what was found on it.
#[derive(Default)]
pub(super) struct Walk {
    pub flaws: Vec<Flaw>,
    /// A question was taken out: whether another asks for its answer cannot be told.
    lost_question: bool,
}

impl Walk {
    /// Looks at a whole file.
    pub(super) fn file(&mut self, outer: &mut Map<String, Value>) {
        self.object(outer, FILE, &[], "");
    }

    /// What keeps it from being published, but for what follows from a flaw that is told already.
    pub(super) fn checked(&mut self, asked: &Questionnaire) {
        for (place, trouble) in asked.check() {
            let place = format!("questionnaire.{place}");
            let is_near = |told: &Flaw| is_within(&told.place, &place) || is_within(&place, &told.place);
            let follows = self.flaws.iter().any(is_near) || self.lost_question && matches!(trouble, Trouble::Ahead(_));
            if !follows {
                self.flaws.push(Flaw::of(place, trouble));
            }
        }
    }

    /// Whether the value can stay.
    fn value(&mut self, value: &mut Value, shape: &Shape, place: &str) -> bool {
        match (shape, value) {
            (Shape::Line, Value::String(text)) => self.line(text, place),
            (Shape::Flag, Value::Bool(_)) => true,
            (Shape::Whole, Value::Number(number)) if number.as_u64().is_some_and(|number| number <= 255) => true,
            (Shape::Word(known), Value::String(word)) => self.word(word, known, place),
            (Shape::Wording, Value::Object(texts)) => self.all(texts, &Shape::Line, place),
            (Shape::Bands, Value::Object(bands)) => {
                self.known(bands, keys!(Band), place);
                self.all(bands, &Shape::Wording, place)
            }
            (Shape::List(inner, most), Value::Array(all)) => self.list(all, inner, *most, place),
            (Shape::Object(fields), Value::Object(object)) => self.object(object, fields, &[], place),
            (Shape::Question, Value::Object(question)) => {
                let kind = question.get("kind").and_then(Value::as_str).unwrap_or_default();
                self.object(question, QUESTION, of_kind(kind), place)
            }
            (shape, _) => {
                self.flaws.push(flaw(place, expected(shape), []));
                false
            }
        }
    }

    fn line(&mut self, text: &str, place: &str) -> bool {
        let is_text = text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'));
        if !is_text {
            self.flaws.push(flaw(place, "control-character", []));
        }
        is_text
    }

    fn word(&mut self, word: &str, known: &[&str], place: &str) -> bool {
        let is_known = known.contains(&word);
        if !is_known {
            let args = [("value", word.to_owned()), ("known", known.join(", "))];
            self.flaws.push(flaw(place, "one-of", args));
        }
        is_known
    }

    /// Each value of an object whose names are free; those that do not fit go.
    fn all(&mut self, object: &mut Map<String, Value>, shape: &Shape, place: &str) -> bool {
        object.retain(|name, value| self.value(value, shape, &within(place, name)));
        true
    }

    fn list(&mut self, all: &mut Vec<Value>, shape: &Shape, most: usize, place: &str) -> bool {
        if all.len() > most {
            self.flaws.push(flaw(place, "too-many", [("most", most.to_string())]));
            all.truncate(most);
        }
        let mut nth = 0;
        all.retain_mut(|one| {
            nth += 1;
            let key = one.get("key").and_then(Value::as_str).filter(|key| !key.is_empty());
            let place = within(place, &key.map_or_else(|| nth.to_string(), str::to_owned));
            let stays = self.value(one, shape, &place);
            self.lost_question |= !stays && matches!(shape, Shape::Question);
            stays
        });
        true
    }

    /// The fields of an object; false where one that it needs does not fit.
    fn object(&mut self, object: &mut Map<String, Value>, fields: &[Field], more: &[Field], place: &str) -> bool {
        let all = || fields.iter().chain(more);
        // Without a kind nobody knows which fields belong to it.
        let is_typed = !std::ptr::eq(fields, QUESTION) || object.get("kind").is_some_and(is_kind);
        if is_typed {
            self.known(object, &all().map(|field| field.name).collect::<Vec<_>>(), place);
        }
        let mut stays = true;
        for field in all() {
            let inner = within(place, field.name);
            let fits = match object.get_mut(field.name) {
                Some(value) => self.value(value, &field.shape, &inner),
                None if field.needed => {
                    self.flaws.push(flaw(inner, "missing", []));
                    false
                }
                None => true,
            };
            if fits {
                continue;
            }
            object.remove(field.name);
            match field.stand_in {
                Some(text) => drop(object.insert(field.name.to_owned(), text.into())),
                None => stays &= !field.needed,
            }
        }
        stays
    }

    /// Takes out what is not known.
    fn known(&mut self, object: &mut Map<String, Value>, known: &[&str], place: &str) {
        object.retain(|name, _| {
            let is_known = known.contains(&name.as_str());
            if !is_known {
                let args = [("known", known.join(", "))];
                self.flaws.push(flaw(within(place, name), "unknown-field", args));
            }
            is_known
        });
    }
}

fn is_kind(value: &Value) -> bool {
    value.as_str().is_some_and(|kind| Asked::KINDS.contains(&kind))
}

/// The reason that names what is expected.
fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Line | Shape::Word(_) => "expected-text",
        Shape::Flag => "expected-flag",
        Shape::Whole => "expected-whole",
        Shape::Wording => "expected-wording",
        Shape::List(..) => "expected-list",
        Shape::Bands | Shape::Object(_) | Shape::Question => "expected-object",
    }
}

fn within(place: &str, name: &str) -> String {
    let name: String = name.chars().take(80).filter(|c| !c.is_control()).collect();
    if place.is_empty() { name } else { format!("{place}.{name}") }
}

fn is_within(inner: &str, outer: &str) -> bool {
    inner == outer || inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'))
}
