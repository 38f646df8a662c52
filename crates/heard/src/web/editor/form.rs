//! The form of the chosen part: its texts in the edited language, each beside the words of the first language and what
//! the product would say, and the settings that have no language.

use feedback::questionnaire::{Asked, Choice as One, Field as Contact, Place, Question, Tone, Trouble};
use feedback::{Band, Filter, Metric, Scale};
use fluent_bundle::FluentArgs;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::drawn::Vain;
use super::settings::SettingsForm;
use crate::editing::{self, Condition, OPERATORS, Part};
use crate::respond::speaks;
use crate::survey::change::Found;
use crate::texts::{SOURCE, Texts};
use crate::web::filters::Choice;
use crate::words::Words;

/// The form.
#[derive(Clone, Debug, Serialize)]
pub struct Form {
    /// What it is of.
    pub title: String,
    /// The texts.
    pub groups: Vec<Group>,
    /// The leading question's settings.
    pub leading: Option<Leading>,
    /// A further question's.
    pub question: Option<Asking>,
    /// Those of the last page.
    pub thanks: Option<Thanks>,
    /// The languages.
    pub tongues: Option<Tongues>,
    /// What is no part of the draft.
    pub settings: Option<SettingsForm>,
}

/// Texts that stand together.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// What they are called together.
    pub legend: Option<String>,
    /// The texts.
    pub fields: Vec<Field>,
}

/// A text in the edited language.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// Its place, which is its name in the form.
    pub place: String,
    /// The same for attributes.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// The band it is for.
    pub band: Option<&'static str>,
    /// The words.
    pub value: String,
    /// The words in the first language, where another one is edited.
    pub source: Option<String>,
    /// What the product says where there are none.
    pub shipped: String,
    /// How many lines it begins with.
    pub rows: u8,
    /// It has words in the first language and none in this one.
    pub missing: bool,
    /// What is wrong with it.
    pub wrong: Vec<String>,
}

/// The leading question's settings.
#[derive(Clone, Debug, Serialize)]
pub struct Leading {
    /// What it names.
    pub subject: String,
    /// The scales.
    pub scales: Vec<Choice>,
    /// Getting in touch is offered.
    pub offers: bool,
}

/// A further question's settings.
#[derive(Clone, Debug, Serialize)]
pub struct Asking {
    /// Its key.
    pub key: String,
    /// As it is shown: what was typed in vain stays.
    pub typed_key: String,
    /// Why that cannot be.
    pub no_key: Option<&'static str>,
    /// It was published, so that the key stays.
    pub is_kept: bool,
    /// All of it as JSON, to make it again from if somebody removes it meanwhile.
    pub was: String,
    /// How it is answered.
    pub kind: &'static str,
    /// It must be answered; none where that makes no sense.
    pub needed: Option<bool>,
    /// Its own ticks: name and state.
    pub ticks: Vec<(&'static str, bool)>,
    /// The best of a rating.
    pub best: Option<u8>,
    /// The scales of a second metric.
    pub scales: Vec<Choice>,
    /// The contact data that can be asked for.
    pub fields: Vec<Choice>,
    /// The choices.
    pub lists: Vec<List>,
    /// When it is asked; none for a hidden field.
    pub when: Option<When>,
}

/// When a question is asked.
#[derive(Clone, Debug, Serialize)]
pub struct When {
    /// As text.
    pub text: String,
    /// What is wrong with that.
    pub wrong: Option<String>,
    /// What can be looked at.
    pub whats: Vec<Choice>,
    /// How it is compared.
    pub operators: Vec<Choice>,
    /// With what.
    pub value: String,
    /// What is offered there.
    pub values: Vec<(String, String)>,
    /// Why the parts are no condition.
    pub refused: Option<String>,
}

/// Choices, rows or columns.
#[derive(Clone, Debug, Serialize)]
pub struct List {
    /// `choices`, `rows` or `columns`.
    pub what: &'static str,
    /// What is wrong with all of them.
    pub wrong: Vec<String>,
    /// Each of them.
    pub items: Vec<Item>,
}

/// One of them.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// Its key.
    pub key: String,
    /// Its text.
    pub field: Field,
}

/// Settings of the last page.
#[derive(Clone, Debug, Serialize)]
pub struct Thanks {
    /// Where its link leads.
    pub url: String,
    /// What is wrong with that.
    pub wrong: Vec<String>,
    /// The browser goes there by itself.
    pub at_once: bool,
    /// What the link says.
    pub words: Field,
}

/// The languages.
#[derive(Clone, Debug, Serialize)]
pub struct Tongues {
    /// Those that can be added.
    pub more: Vec<Choice>,
    /// One of its languages can be spoken informally.
    pub may_informal: bool,
    /// It is.
    pub is_informal: bool,
    /// Those which have no informal way, in words.
    pub only_formal: String,
    /// Those in which the leading question is asked in English, in words.
    pub foreign: String,
}

/// What forms are made from.
pub(super) struct Forms<'a> {
    pub texts: &'a Texts,
    pub words: &'a Words<'a>,
    pub found: &'a Found,
    pub language: &'a str,
    pub vain: &'a Vain,
    pub zone: &'a TimeZone,
}

impl Forms<'_> {
    pub fn of(&self, part: &Part) -> Form {
        let mut form = Form {
            title: String::new(),
            groups: Vec::new(),
            leading: None,
            question: None,
            thanks: None,
            tongues: None,
            settings: None,
        };
        match part {
            Part::Leading => self.leading(&mut form),
            Part::Question(key) => {
                if let Some(question) = self.found.questionnaire.question(key) {
                    self.question(&mut form, question);
                }
            }
            Part::Thanks => self.thanks(&mut form),
            Part::Languages => {
                form.title = self.words.text("new-survey-languages");
                form.tongues = Some(self.tongues());
            }
            Part::Settings => {
                form.title = self.words.text("editor-settings");
                form.settings =
                    Some(SettingsForm::new(self.words, &self.found.survey, self.vain.settings.as_ref(), self.zone));
            }
        }
        form
    }

    fn leading(&self, form: &mut Form) {
        let draft = &self.found.questionnaire;
        let (metric, bands) = (draft.scale.metric(), editing::bands(draft.scale));
        form.title = self.words.text("editor-leading");
        let ends = if matches!(draft.scale, Scale::Nps | Scale::Stars5 | Scale::Stars10) {
            vec!["low", "high"]
        } else {
            Vec::new()
        };
        let mut asked = vec![self.field("leading.question", &format!("{metric}-question"), 2)];
        asked.extend(ends.iter().map(|end| self.field(&format!("leading.{end}"), &format!("{metric}-{end}"), 1)));
        form.groups.push(Group { legend: None, fields: asked });
        let hint = |band: &Band| {
            let key = match (band, metric) {
                (Band::Passive, Metric::Nps) => "nps-hint-passive".to_owned(),
                _ => format!("ask-hint-{band}"),
            };
            self.banded(&format!("leading.hints.{band}"), &key, *band, 1)
        };
        let mut why = vec![self.field("leading.why", "ask-why", 1)];
        why.extend(bands.iter().map(hint));
        form.groups.push(Group { legend: Some(self.words.text("editor-why")), fields: why });
        let contact = vec![self.field("leading.contact", "ask-contact", 1)];
        form.groups.push(Group { legend: Some(self.words.text("editor-contact")), fields: contact });
        let scale = |scale: Scale| Choice {
            value: scale.key().to_owned(),
            label: self.words.text_with("scale-choice", [("scale", scale.key().into())]),
            chosen: scale == draft.scale,
        };
        form.leading = Some(Leading {
            subject: draft.subject.clone(),
            scales: Scale::ALL.into_iter().map(scale).collect(),
            offers: !draft.leading.no_contact,
        });
    }

    fn thanks(&self, form: &mut Form) {
        let thanks = &self.found.questionnaire.thanks;
        form.title = self.words.text("editor-thanks");
        for (what, shipped, legend, rows) in
            [("title", "thanks", "editor-titles", 1), ("text", "thanks-next", "editor-texts", 2)]
        {
            let field =
                |band: Band| self.banded(&format!("thanks.{what}.{band}"), &format!("{shipped}-{band}"), band, rows);
            let fields = editing::bands(self.found.questionnaire.scale).into_iter().map(field).collect();
            form.groups.push(Group { legend: Some(self.words.text(legend)), fields });
        }
        form.thanks = Some(Thanks {
            url: thanks.link.as_ref().map(|link| link.url.clone()).unwrap_or_default(),
            wrong: self.wrong("thanks.link.url"),
            at_once: thanks.link.as_ref().is_some_and(|link| link.at_once),
            words: Field { label: self.words.text("text-link-words"), ..self.field("thanks.link.text", "", 1) },
        });
    }

    fn question(&self, form: &mut Form, question: &Question) {
        let place = format!("questions.{}", question.key);
        form.title = self.words.text(&format!("kind-of-{}", question.asked.kind()));
        let mut fields = vec![self.field(&format!("{place}.text"), "", 2)];
        if question.is_shown() {
            fields.push(self.field(&format!("{place}.hint"), "", 1));
        }
        if matches!(question.asked, Asked::Rating { .. }) {
            fields.extend(["low", "high"].map(|end| self.field(&format!("{place}.{end}"), "", 1)));
        }
        form.groups.push(Group { legend: None, fields });
        form.question = Some(self.asking(question, &place));
    }

    fn asking(&self, question: &Question, place: &str) -> Asking {
        let (vain, shown) = (self.vain.key.as_ref(), question.is_shown());
        let scale = |scale: Scale, chosen: Scale| Choice {
            value: scale.key().to_owned(),
            label: self.words.text_with("scale-choice", [("scale", scale.key().into())]),
            chosen: scale == chosen,
        };
        let contact = |field: Contact, asked: &[Contact]| Choice {
            value: field.key().to_owned(),
            label: self.words.text(&format!("more-field-{field}")),
            chosen: asked.contains(&field),
        };
        let mut asking = Asking {
            key: question.key.clone(),
            typed_key: vain.map_or_else(|| question.key.clone(), |(typed, _)| typed.clone()),
            no_key: vain.map(|(_, no)| no.key()),
            is_kept: self.found.keys().contains(&question.key),
            was: serde_json::to_string(question).unwrap_or_default(),
            kind: question.asked.kind(),
            needed: shown.then_some(question.needed),
            ticks: Vec::new(),
            best: None,
            scales: Vec::new(),
            fields: Vec::new(),
            lists: Vec::new(),
            when: shown.then(|| self.when(question)),
        };
        match &question.asked {
            Asked::Comment { short } => asking.ticks.push(("short", *short)),
            Asked::Choice { choices, several, other } => {
                asking.ticks.extend([("several", *several), ("other", *other)]);
                asking.lists.push(self.list(place, "choices", choices));
            }
            Asked::Ranking { choices } => asking.lists.push(self.list(place, "choices", choices)),
            Asked::Matrix { rows, columns } => {
                asking.lists.extend([self.list(place, "rows", rows), self.list(place, "columns", columns)]);
            }
            Asked::Rating { best, .. } => asking.best = Some(*best),
            Asked::Metric { scale: chosen } => {
                asking.scales = Scale::ALL.into_iter().map(|one| scale(one, *chosen)).collect();
            }
            Asked::Contact { fields } => {
                asking.fields = Contact::ALL.into_iter().map(|field| contact(field, fields)).collect();
            }
            Asked::Date | Asked::Hidden => {}
        }
        asking
    }

    fn list(&self, place: &str, what: &'static str, choices: &[One]) -> List {
        let place = format!("{place}.{what}");
        let item = |choice: &One| Item {
            key: choice.key.clone(),
            field: self.field(&format!("{place}.{}", choice.key), "", 1),
        };
        List { what, wrong: self.wrong(&place), items: choices.iter().map(item).collect() }
    }

    fn when(&self, question: &Question) -> When {
        let (words, draft) = (self.words, &self.found.questionnaire);
        let (condition, refused) = match &self.vain.condition {
            Some((condition, problem)) => (condition.clone(), Some(words.no_filter(problem))),
            None => (simple(&question.when).unwrap_or_default(), None),
        };
        let mut whats: Vec<(String, String)> =
            ["score", "band", "comment", "place", "language", "country", "team", "product"]
                .map(|what| (what.to_owned(), words.text(&format!("when-of-{what}"))))
                .to_vec();
        let mut values = Vec::new();
        for before in draft.questions.iter().take_while(|before| before.key != question.key) {
            let title = draft.say(&before.text, self.language).map_or(before.key.clone(), |said| said.text.to_owned());
            for name in before.names() {
                let part = name.strip_prefix(&format!("{}.", before.key)).map(|part| format!(" – {part}"));
                let what = words.text_with("when-of-answer", [("question", title.as_str().into())]);
                whats.push((format!("answer.{name}"), what + &part.unwrap_or_default()));
            }
            if let Asked::Choice { choices, .. } = &before.asked {
                values.extend(choices.iter().map(|choice| {
                    (choice.key.clone(), draft.choice_text(&before.key, &choice.key, self.language).unwrap_or_default())
                }));
            }
        }
        values.extend(
            editing::bands(draft.scale)
                .into_iter()
                .map(|band| (band.key().to_owned(), words.band(draft.scale.metric(), band))),
        );
        let choice = |value: &str, label: String, chosen: &str| Choice {
            value: value.to_owned(),
            label,
            chosen: value == chosen,
        };
        When {
            text: question.when.clone(),
            wrong: draft.check().into_iter().find_map(|(place, trouble)| {
                let is_its = place.as_str() == format!("questions.{}.when", question.key);
                is_its.then(|| words.trouble(&trouble))
            }),
            whats: whats.into_iter().map(|(what, label)| choice(&what, label, &condition.what)).collect(),
            operators: OPERATORS
                .iter()
                .map(|(key, _)| choice(key, words.text(&format!("when-{key}")), &condition.operator))
                .collect(),
            value: condition.value,
            values,
            refused,
        }
    }

    fn tongues(&self) -> Tongues {
        let (draft, words) = (&self.found.questionnaire, self.words);
        let all = self.texts.languages().filter(|code| speaks(self.texts, Scale::Nps, code));
        let more = all.filter(|code| !draft.languages.iter().any(|known| known == code));
        let mut more: Vec<Choice> =
            more.map(|code| Choice { value: code.to_owned(), label: words.language(code), chosen: false }).collect();
        more.sort_by_key(|choice| choice.label.to_lowercase());
        let named = |is: &dyn Fn(&str) -> bool| {
            let some: Vec<String> =
                draft.languages.iter().filter(|code| is(code)).map(|code| words.language(code)).collect();
            some.join(", ")
        };
        Tongues {
            more,
            may_informal: draft.languages.iter().any(|code| self.texts.speaks_informally(code)),
            is_informal: draft.tone == Tone::Informal,
            only_formal: named(&|code| !self.texts.speaks_informally(code)),
            foreign: named(&|code| !speaks(self.texts, draft.scale, code)),
        }
    }

    fn banded(&self, place: &str, shipped: &str, band: Band, rows: u8) -> Field {
        let label = self.words.band(self.found.questionnaire.scale.metric(), band);
        Field { label, band: Some(band.key()), ..self.field(place, shipped, rows) }
    }

    fn field(&self, place: &str, shipped: &str, rows: u8) -> Field {
        let draft = &self.found.questionnaire;
        let first = draft.language();
        let mut copy = draft.clone();
        let place = Place::new(place);
        let wording = copy.text_at(&place).cloned().unwrap_or_default();
        let in_first = wording.in_language(first).unwrap_or_default();
        let value = wording.in_language(self.language).unwrap_or_default();
        let is_other = self.language != first;
        Field {
            id: place.as_str().replace('.', ":"),
            label: self.words.text_name(draft.scale.metric(), &place),
            band: None,
            value: value.to_owned(),
            source: (is_other && !in_first.is_empty()).then(|| in_first.to_owned()),
            shipped: if shipped.is_empty() { String::new() } else { self.shipped(shipped) },
            rows,
            missing: is_other && value.is_empty() && !in_first.is_empty(),
            wrong: self.wrong(place.as_str()),
            place: place.as_str().to_owned(),
        }
    }

    /// What the product says to respondents in the edited language.
    fn shipped(&self, key: &str) -> String {
        let draft = &self.found.questionnaire;
        let language = if self.texts.has(self.language, key) { self.language } else { SOURCE };
        let mut args = FluentArgs::new();
        args.set("name", draft.subject.as_str());
        self.texts.get(&self.texts.voice(language, draft.tone), key, &args)
    }

    fn wrong(&self, place: &str) -> Vec<String> {
        let mut all: Vec<(Place, Trouble)> = self.found.questionnaire.check();
        all.retain(|(other, _)| other.as_str() == place);
        all.iter().map(|(_, trouble)| self.words.trouble(trouble)).collect()
    }
}

/// The parts of a text that is one condition, where it is one that the small form can say.
fn simple(when: &str) -> Option<Condition> {
    Filter::parse(when).ok()?;
    let (what, rest) = when.trim().split_once(' ')?;
    let (key, value) = OPERATORS.iter().find_map(|(key, operator)| {
        let value = rest.strip_prefix(operator)?.trim().trim_matches('"');
        let is_one = !value.contains([' ', '(', '"']) && (value.is_empty() == operator.starts_with("is "));
        is_one.then(|| (*key, value.to_owned()))
    })?;
    Some(Condition { what: what.to_owned(), operator: key.to_owned(), value })
}
