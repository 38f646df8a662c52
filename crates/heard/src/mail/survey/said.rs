//! The words of a letter in one language: those of the campaign, and ours where it has none. Whatever somebody wrote
//! goes through here, with its gaps, before it stands anywhere.

use feedback::Questionnaire;
use feedback::text::{Slot, Text};
use fluent_bundle::FluentArgs;

use super::spliced::{Gap, Marks, NAMES};
use crate::campaign::letter::{self, Words};
use crate::respond;
use crate::texts::{SOURCE, Texts};

/// The words that are said where a campaign has none, with gaps as people write them. `voice` is a language and its way.
pub fn ours(texts: &Texts, voice: &str, is_reminder: bool) -> Words {
    let say = |key: &str| {
        let mut args = FluentArgs::new();
        args.set("company", "{company}");
        args.set("name", "{first_name}");
        texts.get(voice, key, &args)
    };
    let either = |first: &str, reminder: &str| say(if is_reminder { reminder } else { first });
    Words {
        subject: either("letter-subject", "letter-subject-reminder"),
        preheader: say("letter-preheader"),
        greeting: say("ask-greeting"),
        before: either("letter-before", "letter-before-reminder"),
        after: say("letter-after"),
        closing: say("letter-closing"),
        why: say("letter-why"),
    }
}

/// The words of a letter: each that the campaign has is its own, the others ours. A reminder has a subject and a
/// beginning of its own: it would be odd to say the same twice.
pub(super) fn of(own: Option<&Words>, ours: Words, is_reminder: bool) -> Words {
    let Some(own) = own else { return ours };
    let either = |own: &str, ours: String| if own.trim().is_empty() { ours } else { own.to_owned() };
    Words {
        subject: if is_reminder { ours.subject } else { either(&own.subject, ours.subject) },
        preheader: either(&own.preheader, ours.preheader),
        greeting: either(&own.greeting, ours.greeting),
        before: if is_reminder { ours.before } else { either(&own.before, ours.before) },
        after: either(&own.after, ours.after),
        closing: either(&own.closing, ours.closing),
        why: either(&own.why, ours.why),
    }
}

/// What every letter of a campaign says alike.
pub(super) struct Fixed<'a> {
    pub(super) company: &'a str,
    pub(super) question: &'a str,
}

impl Fixed<'_> {
    /// The words of a letter with marks; those that stand in one line are one.
    pub(super) fn all(&self, words: &Words, marks: &mut Marks) -> Words {
        let mut line = |text: &str| self.marked(text, marks).replace('\n', " ");
        let (subject, preheader, greeting) = (line(&words.subject), line(&words.preheader), line(&words.greeting));
        Words {
            subject,
            preheader,
            greeting,
            before: self.marked(&words.before, marks),
            after: self.marked(&words.after, marks),
            closing: self.marked(&words.closing, marks),
            why: self.marked(&words.why, marks),
        }
    }

    /// A text with marks where something is put in for each recipient. What is no text with gaps stands as it was written;
    /// nothing of this kind is started.
    fn marked(&self, source: &str, marks: &mut Marks) -> String {
        let source = readable(source.trim());
        let Ok(text) = Text::parse(&source, |name| letter::NAMES.contains(&name)) else { return source };
        let mut out = String::new();
        for slot in text.slots() {
            match slot {
                Slot::Words(words) => out.push_str(words),
                Slot::Gap { name: "company", .. } => out.push_str(self.company),
                Slot::Gap { name: "question", .. } => out.push_str(self.question),
                Slot::Gap { name, fallback } => match NAMES.iter().position(|known| *known == name) {
                    Some(at) => out.push_str(&marks.mark(Gap::Named(at, fallback.to_owned()))),
                    None => out.push_str(fallback),
                },
            }
        }
        out
    }
}

/// A text in a language.
pub(super) struct Said {
    pub(super) text: String,
    /// The language it is in where that is not the letter's.
    pub(super) foreign: Option<String>,
}

/// The leading question in plain words.
pub(super) fn question(texts: &Texts, asked: &Questionnaire, language: &str) -> Said {
    if let Some(said) = asked.say(&asked.leading.question, language) {
        let foreign = (said.language != language).then(|| said.language.to_owned());
        return Said { text: readable(&asked.bare(said.text.trim())), foreign };
    }
    let mut args = FluentArgs::new();
    args.set("name", readable(&asked.subject));
    let key = format!("{}-question", asked.scale.metric().key());
    let text = texts.get(&texts.voice(language, asked.tone), &key, &args);
    let foreign = (!respond::speaks(texts, asked.scale, language)).then(|| SOURCE.to_owned());
    Said { text, foreign }
}

/// Control characters go: the marks of the gaps are some of them. Lines stay.
pub(super) fn readable(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}
