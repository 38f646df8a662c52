//! The editor's page: what is around the form of the chosen part.

use feedback::filter::Problem;
use feedback::questionnaire::Asked;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::form::{Form, Forms};
use super::settings::Wish;
use crate::editing::{self, Condition, NoKey, Part};
use crate::survey::change::Found;
use crate::texts::Texts;
use crate::web::address::address;
use crate::web::filters::Choice;
use crate::web::shell::Shell;
use crate::words::Words;

/// What was sent in vain.
#[derive(Clone, Debug, Default)]
pub struct Vain {
    /// A key that cannot be, and why.
    pub key: Option<(String, NoKey)>,
    /// A condition that is none, and why.
    pub condition: Option<(Condition, Problem)>,
    /// The part was changed meanwhile.
    pub conflict: Option<Conflict>,
    /// Settings that cannot be.
    pub settings: Option<Wish>,
}

impl Vain {
    /// Whether something in it is a mistake of whoever sent it.
    pub fn is_mistaken(&self) -> bool {
        self.key.is_some() || self.condition.is_some() || self.settings.is_some()
    }
}

/// A part that was changed meanwhile.
#[derive(Clone, Debug, Serialize)]
pub struct Conflict {
    /// Who; none where it was the same person in another window.
    pub by: Option<String>,
    /// When, epoch milliseconds.
    #[serde(skip)]
    pub at: Option<i64>,
    /// It is not there any more.
    pub gone: Option<Gone>,
    /// The part as it is now.
    pub theirs: String,
}

/// What was typed into a question that is not there any more.
#[derive(Clone, Debug, Serialize)]
pub struct Gone {
    /// Its words, to be read.
    pub typed: Vec<String>,
    /// Name and value of everything that was sent, from which the question is made again.
    pub sent: Vec<(String, String)>,
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The survey's name.
    pub name: String,
    /// Its own page.
    pub address: String,
    /// What is published, and what of the draft, in words.
    pub status: String,
    /// Somebody began a draft.
    pub has_draft: bool,
    /// The step the draft stands at.
    pub step: i64,
    /// There is a step before it.
    pub may_undo: bool,
    /// There is one after it.
    pub may_redo: bool,
    /// The parts.
    pub outline: Vec<Entry>,
    /// The kinds of questions that can be added.
    pub kinds: [&'static str; 9],
    /// The word of the chosen part.
    pub part: String,
    /// What it was when the form was made.
    pub seen: String,
    /// The language that is edited.
    pub language: String,
    /// All of them.
    pub languages: Vec<Tongue>,
    /// The form of the part.
    pub form: Form,
    /// What changing it means for the line over time.
    pub begins_line: bool,
    /// Where it is tried, in the language that is edited.
    pub trial: String,
    /// What changed meanwhile.
    pub conflict: Option<Conflict>,
    /// When that was, in words.
    pub conflict_at: String,
    /// The names that may stand in texts here.
    pub names: Vec<String>,
    /// What is wrong with the part, in words.
    pub troubles: Vec<String>,
    /// The page as it will be.
    pub preview: Preview,
}

/// A part in the outline.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Its address.
    pub address: String,
    /// The key of a further question, for moving it.
    pub key: Option<String>,
    /// The number in front of it; none for those that are no questions.
    pub number: Option<usize>,
    /// What it asks.
    pub title: String,
    /// How, in few words.
    pub about: String,
    /// It is chosen.
    pub here: bool,
    /// It may go up.
    pub may_up: bool,
    /// It may go down.
    pub may_down: bool,
    /// How much is wrong with it.
    pub troubles: usize,
    /// How many of its texts the edited language lacks.
    pub missing: usize,
}

/// A language of the survey.
#[derive(Clone, Debug, Serialize)]
pub struct Tongue {
    /// Its code.
    pub code: String,
    /// Its name in the reader's language.
    pub name: String,
    /// The same part in it.
    pub address: String,
    /// It is edited.
    pub here: bool,
    /// How many texts it lacks.
    pub missing: usize,
}

/// The respondents' page of the draft.
#[derive(Clone, Debug, Serialize)]
pub struct Preview {
    /// Where it is, without what its form asks.
    pub address: String,
    /// As it is shown first.
    pub first: String,
    /// The scores that can be chosen.
    pub scores: Vec<Choice>,
    /// Nobody sees it: a hidden field.
    pub is_hidden: bool,
}

/// Everything the page is drawn from.
pub(super) struct Drawing<'a> {
    pub texts: &'a Texts,
    pub now: i64,
    pub zone: &'a TimeZone,
    pub words: &'a Words<'a>,
    pub found: &'a Found,
    pub part: &'a Part,
    pub language: String,
    pub vain: Vain,
}

impl Drawing<'_> {
    pub fn view(self, mut shell: Shell) -> View {
        let (found, words) = (self.found, self.words);
        let draft = found.draft.as_ref();
        let part = self.part.word();
        if self.vain.conflict.is_some() {
            shell.notice = None;
        }
        let conflict_at =
            self.vain.conflict.as_ref().and_then(|conflict| conflict.at).map(|at| words.format().time(at));
        View {
            name: found.survey.name.clone(),
            address: format!("/surveys/{}", found.survey.id),
            status: status(words, found, self.now),
            has_draft: draft.is_some(),
            step: found.step(),
            may_undo: draft.is_some_and(|draft| draft.may_undo),
            may_redo: draft.is_some_and(|draft| draft.may_redo),
            outline: self.outline(),
            kinds: Asked::KINDS,
            seen: self.seen(),
            languages: self.languages(),
            form: self.form(),
            begins_line: found.begins_line(),
            trial: address(&format!("/surveys/{}/try", found.survey.id), &[("language", self.language.clone())]),
            names: match self.part {
                Part::Languages | Part::Settings => Vec::new(),
                part => editing::names(&found.questionnaire, part).iter().map(|name| format!("{{{name}}}")).collect(),
            },
            troubles: self.troubles(),
            preview: self.preview(),
            conflict_at: conflict_at.unwrap_or_default(),
            conflict: self.vain.conflict,
            language: self.language,
            part,
            shell,
        }
    }

    /// The mark of the part as it stands in the store: what was typed in vain is not there yet.
    fn seen(&self) -> String {
        let stored = self.found.draft.as_ref().and_then(|draft| serde_json::from_str(&draft.content).ok());
        self.part.seen(stored.as_ref().unwrap_or(&self.found.published))
    }

    fn address_of(&self, part: &Part, language: &str) -> String {
        let pairs = [("part", part.word()), ("language", language.to_owned())];
        address(&format!("/surveys/{}/edit", self.found.survey.id), &pairs)
    }

    fn outline(&self) -> Vec<Entry> {
        let (draft, words) = (&self.found.questionnaire, self.words);
        let (troubles, missing) = (draft.check(), draft.untranslated(&self.language));
        let entry = |part: Part, number, title: String, about: String| Entry {
            // On a phone the form is below the outline.
            address: format!("{}#form", self.address_of(&part, &self.language)),
            key: match &part {
                Part::Question(key) => Some(key.clone()),
                _ => None,
            },
            number,
            title,
            about,
            here: part == *self.part,
            may_up: false,
            may_down: false,
            troubles: troubles.iter().filter(|(place, _)| Part::of(place) == part).count(),
            missing: missing.iter().filter(|place| Part::of(place) == part).count(),
        };
        let scale = words.text_with("scale-choice", [("scale", draft.scale.key().into())]);
        let mut all = vec![entry(Part::Leading, Some(1), words.text("editor-leading"), scale)];
        let last = draft.questions.len().saturating_sub(1);
        for (at, question) in draft.questions.iter().enumerate() {
            let title = draft.say(&question.text, &self.language).map(|said| said.text.to_owned());
            let kind = words.text(&format!("kind-of-{}", question.asked.kind()));
            let about = match question.when.is_empty() {
                true => kind,
                false => words.text_with("editor-conditional", [("kind", kind.into())]),
            };
            let title = title.unwrap_or_else(|| question.key.clone());
            let of = entry(Part::Question(question.key.clone()), Some(at + 2), title, about);
            all.push(Entry { may_up: at > 0, may_down: at < last, ..of });
        }
        let own = editing::bands(draft.scale).iter().filter(|band| draft.thanks.title.contains_key(band)).count();
        let thanks = if own == 0 { "editor-thanks-shipped" } else { "editor-thanks-own" };
        all.push(entry(Part::Thanks, None, words.text("editor-thanks"), words.text(thanks)));
        let languages: Vec<String> = draft.languages.iter().map(|code| code.to_uppercase()).collect();
        all.push(entry(Part::Languages, None, words.text("new-survey-languages"), languages.join(", ")));
        let about = words.text(if super::settings::is_limited(&self.found.survey.open) {
            "editor-limited"
        } else {
            "editor-unlimited"
        });
        all.push(entry(Part::Settings, None, words.text("editor-settings"), about));
        all
    }

    fn languages(&self) -> Vec<Tongue> {
        let draft = &self.found.questionnaire;
        let tongue = |code: &String| Tongue {
            name: self.words.language(code),
            address: self.address_of(self.part, code),
            here: *code == self.language,
            missing: if code == draft.language() { 0 } else { draft.untranslated(code).len() },
            code: code.clone(),
        };
        draft.languages.iter().map(tongue).collect()
    }

    fn form(&self) -> Form {
        let forms = Forms {
            texts: self.texts,
            words: self.words,
            found: self.found,
            language: &self.language,
            vain: &self.vain,
            zone: self.zone,
        };
        forms.of(self.part)
    }

    fn troubles(&self) -> Vec<String> {
        let draft = &self.found.questionnaire;
        let of_part = draft.check().into_iter().filter(|(place, _)| Part::of(place) == *self.part);
        of_part
            .map(|(place, trouble)| {
                let name = self.words.text_name(draft.scale.metric(), &place);
                format!("{name}: {}", self.words.trouble(&trouble))
            })
            .collect()
    }

    fn preview(&self) -> Preview {
        let draft = &self.found.questionnaire;
        let path = format!("/surveys/{}/edit/preview", self.found.survey.id);
        let score = draft.scale.max();
        let pairs = [
            ("part", self.part.word()),
            ("language", self.language.clone()),
            ("score", score.to_string()),
            ("step", self.found.step().to_string()),
        ];
        let choice = |value: u8| Choice {
            value: value.to_string(),
            label: self.words.scale_value(draft.scale, value),
            chosen: value == score,
        };
        let hidden = |key: &String| draft.question(key).is_some_and(|question| !question.is_shown());
        Preview {
            first: address(&path, &pairs),
            address: path,
            scores: draft.scale.values().map(choice).collect(),
            is_hidden: matches!(self.part, Part::Question(key) if hidden(key)),
        }
    }
}

/// What is published and what of the draft, in words.
pub(super) fn status(words: &Words<'_>, found: &Found, now: i64) -> String {
    let version = found.survey.version;
    match &found.draft {
        None => words.text_with("editor-published", [("version", version.into())]),
        Some(draft) => {
            let saved = words.when(draft.at, now).words;
            match &draft.by_name {
                Some(by) => words.text_with(
                    "editor-saved-by",
                    [("version", version.into()), ("when", saved.into()), ("name", by.as_str().into())],
                ),
                None => words.text_with("editor-saved", [("version", version.into()), ("when", saved.into())]),
            }
        }
    }
}
