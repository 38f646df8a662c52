//! What a draft would change: which questions come, go, move or are asked otherwise, and each text in each language
//! with what it was.

use feedback::Questionnaire;
use feedback::questionnaire::{Place, Question};

/// One change. What it was and what it is are empty where there was or is nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub place: Place,
    /// What kind: `added`, `removed`, `moved`, `asked`, `when`, `text`, or a setting: `scale`, `subject`, `tone`,
    /// `offer`, `link`, `language-added`, `language-removed`, `language-first`.
    pub kind: &'static str,
    /// The language of a text.
    pub language: Option<String>,
    /// As it was.
    pub was: String,
    /// As it is.
    pub is: String,
}

/// Everything that differs between what is published and a draft, in the order in which it is shown.
pub fn differences(was: &Questionnaire, is: &Questionnaire) -> Vec<Change> {
    let mut found = Found::default();
    found.note("scale", "scale", was.scale.key(), is.scale.key());
    found.note("subject", "subject", &was.subject, &is.subject);
    found.note("languages", "tone", was.tone.key(), is.tone.key());
    found.languages(was, is);
    let offer = |of: &Questionnaire| if of.leading.no_contact { "no" } else { "yes" };
    found.note("leading.contact", "offer", offer(was), offer(is));
    for question in was.questions.iter().filter(|question| is.question(&question.key).is_none()) {
        found.add(&format!("questions.{}", question.key), "removed", &title(was, question), "");
    }
    for question in &is.questions {
        let place = format!("questions.{}", question.key);
        match was.question(&question.key) {
            None => found.add(&place, "added", "", &title(is, question)),
            Some(before) => {
                found.note(&format!("{place}.when"), "when", &before.when, &question.when);
                if how(before) != how(question) {
                    found.add(&place, "asked", "", &title(is, question));
                }
            }
        }
    }
    found.moved(was, is);
    let link = |of: &Questionnaire| {
        of.thanks.link.as_ref().map(|link| format!("{}{}", link.url, if link.at_once { " *" } else { "" }))
    };
    found.note("thanks.link.url", "link", &link(was).unwrap_or_default(), &link(is).unwrap_or_default());
    found.texts(was, is);
    found.all
}

/// What a question is called in a list.
fn title(of: &Questionnaire, question: &Question) -> String {
    of.say(&question.text, of.language()).map_or_else(|| question.key.clone(), |said| said.text.to_owned())
}

/// How a question is asked, but for its words and its condition.
fn how(question: &Question) -> String {
    let mut bare = serde_json::to_value(question).unwrap_or_default();
    if let Some(fields) = bare.as_object_mut() {
        ["text", "hint", "when", "low", "high"].iter().for_each(|field| drop(fields.remove(*field)));
        for list in ["choices", "rows", "columns"] {
            let choices = fields.get_mut(list).and_then(|list| list.as_array_mut());
            for choice in choices.into_iter().flatten().filter_map(|choice| choice.as_object_mut()) {
                choice.remove("text");
            }
        }
    }
    bare.to_string()
}

#[derive(Default)]
struct Found {
    all: Vec<Change>,
}

impl Found {
    fn add(&mut self, place: &str, kind: &'static str, was: &str, is: &str) {
        let change = Change { place: Place::new(place), kind, language: None, was: was.to_owned(), is: is.to_owned() };
        self.all.push(change);
    }

    fn note(&mut self, place: &str, kind: &'static str, was: &str, is: &str) {
        if was != is {
            self.add(place, kind, was, is);
        }
    }

    fn languages(&mut self, was: &Questionnaire, is: &Questionnaire) {
        for language in is.languages.iter().filter(|language| !was.languages.contains(language)) {
            self.add("languages", "language-added", "", language);
        }
        for language in was.languages.iter().filter(|language| !is.languages.contains(language)) {
            self.add("languages", "language-removed", language, "");
        }
        if was.language() != is.language() {
            self.add("languages", "language-first", was.language(), is.language());
        }
    }

    /// The order of those that are in both.
    fn moved(&mut self, was: &Questionnaire, is: &Questionnaire) {
        let both = |one: &Questionnaire, other: &Questionnaire| {
            let kept = one.questions.iter().filter(|question| other.question(&question.key).is_some());
            kept.map(|question| question.key.clone()).collect::<Vec<_>>()
        };
        if both(was, is) != both(is, was) {
            self.add("questions", "moved", "", "");
        }
    }

    fn texts(&mut self, was: &Questionnaire, is: &Questionnaire) {
        let (before, after) = (was.texts(), is.texts());
        let find = |all: &[(Place, &feedback::questionnaire::Wording)], place: &Place, language: &str| {
            let wording = all.iter().find(|(other, _)| other == place).map(|(_, wording)| *wording);
            wording.and_then(|wording| wording.in_language(language)).unwrap_or_default().to_owned()
        };
        let mut places: Vec<&Place> = after.iter().chain(&before).map(|(place, _)| place).collect();
        let mut seen = std::collections::HashSet::new();
        places.retain(|place| seen.insert(place.as_str().to_owned()));
        for place in places {
            // A question that comes or goes is told once, and not text by text.
            let of = |one: &Questionnaire| place.question().is_none_or(|key| one.question(key).is_some());
            if !of(was) || !of(is) {
                continue;
            }
            let mut languages: Vec<&String> = is.languages.iter().collect();
            languages.extend(was.languages.iter().filter(|language| !is.languages.contains(language)));
            for language in languages {
                let (was, is) = (find(&before, place, language), find(&after, place, language));
                if was != is {
                    let language = Some(language.clone());
                    self.all.push(Change { place: place.clone(), kind: "text", language, was, is });
                }
            }
        }
    }
}
