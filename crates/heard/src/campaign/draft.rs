//! A campaign that is being written: what a page or a program says it is to be, and what of that cannot be. Nothing here
//! speaks HTTP, and nobody is asked because of it.

use std::ops::RangeInclusive;

use anyhow::Context;
use feedback::text::{Text, TextError};
use store::Read;
use store::campaign::{Campaign, Kind, LONGEST, State};
use store::contact::consent::Basis;
use store::survey::Survey;
use uuid::Uuid;

use super::letter::{self, LONGEST_SUBJECT, Letter, NAMES, Words};
use super::schedule::{REMINDERS, Schedule};
use crate::mistake::{Mistake, Mistakes};

/// Over how many minutes the mails of a wave may be spread.
pub const SPREAD: RangeInclusive<i64> = 0..=30 * 24 * 60;

/// How many days may lie between two waves, or two questions to the same person.
pub const EVERY: RangeInclusive<i64> = 7..=730;

/// How many days after they came somebody may be asked first.
pub const AFTER: RangeInclusive<i64> = 0..=730;

/// What a campaign is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// As colleagues read it.
    pub name: String,
    /// What is asked.
    pub survey: i64,
    /// Who is asked; a draft may not know yet.
    pub list: Option<Uuid>,
    /// Who asks; none for the sender of the mail settings.
    pub sender: Option<Uuid>,
    /// How often.
    pub kind: Kind,
    /// On what ground.
    pub basis: Basis,
    /// What the mail says.
    pub letter: Letter,
    /// When it goes.
    pub schedule: Schedule,
}

/// What a draft can name.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The surveys of the workspace.
    pub surveys: Vec<Survey>,
    /// Its lists and segments.
    pub lists: Vec<store::list::List>,
    /// Its senders.
    pub senders: Vec<store::sender::Sender>,
}

impl Known {
    /// Asks the store.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(read: &mut Read, workspace: i64) -> store::Result<Known> {
        Ok(Known {
            surveys: store::survey::list(read, workspace).await?,
            lists: store::list::all(read, workspace).await?,
            senders: store::sender::all(read, workspace).await?,
        })
    }

    /// The survey of this number.
    pub fn survey(&self, id: i64) -> Option<&Survey> {
        self.surveys.iter().find(|survey| survey.id == id)
    }
}

impl Draft {
    /// A new one about a survey, with everything else as it usually is.
    pub fn new(name: &str, survey: i64, list: Option<Uuid>) -> Draft {
        Draft {
            name: name.to_owned(),
            survey,
            list,
            sender: None,
            kind: Kind::Once,
            // What usually holds in the EU for one's own customers, who can say stop in every mail.
            basis: Basis::SoftOptIn,
            letter: Letter::default(),
            schedule: Schedule::default(),
        }
    }

    /// What a campaign is.
    ///
    /// # Errors
    /// When its letter or schedule cannot be read: somebody wrote into the database.
    pub fn of(campaign: &Campaign) -> anyhow::Result<Draft> {
        Ok(Draft {
            name: campaign.name.clone(),
            survey: campaign.survey,
            list: campaign.list,
            sender: campaign.sender,
            kind: campaign.kind,
            basis: campaign.basis,
            letter: serde_json::from_str(&campaign.letter).context("the letter of a campaign")?,
            schedule: serde_json::from_str(&campaign.schedule).context("the schedule of a campaign")?,
        })
    }

    /// The campaign as it would be.
    ///
    /// # Errors
    /// When it cannot be written as JSON: never.
    pub fn onto(&self, campaign: &Campaign) -> anyhow::Result<Campaign> {
        Ok(Campaign {
            name: self.name.clone(),
            survey: self.survey,
            list: self.list,
            sender: self.sender,
            kind: self.kind,
            basis: self.basis,
            letter: serde_json::to_string(&self.letter)?,
            schedule: serde_json::to_string(&self.schedule)?,
            ..campaign.clone()
        })
    }

    /// A campaign of it that nobody has started.
    ///
    /// # Errors
    /// As [`Draft::onto`].
    pub fn begin(&self, workspace: i64, id: Uuid, at: i64, by: Option<Uuid>) -> anyhow::Result<Campaign> {
        self.onto(&Campaign {
            workspace,
            id,
            name: String::new(),
            survey: self.survey,
            list: None,
            sender: None,
            state: State::Draft,
            kind: self.kind,
            basis: self.basis,
            letter: String::new(),
            schedule: String::new(),
            change: 0,
            created_at: at,
            by_user: by,
            started_at: None,
            ended_at: None,
            reason: None,
            next_at: None,
        })
    }

    /// What of it cannot be. A list may be missing until it is started.
    pub fn check(&self, known: &Known) -> Vec<Mistake> {
        let mut mistakes = Mistakes::default();
        mistakes.needed("name", &self.name);
        if self.name.chars().count() > LONGEST {
            mistakes.add("name", "too-long", format!("`name` may have at most {LONGEST} characters."));
        }
        let mut named = |field: &str, is_known: bool| {
            if !is_known {
                mistakes.add(field, "unknown", format!("`{field}` names nothing of this workspace."));
            }
        };
        named("survey", known.survey(self.survey).is_some());
        named("list", self.list.is_none_or(|id| known.lists.iter().any(|list| list.id == id)));
        named("sender", self.sender.is_none_or(|id| known.senders.iter().any(|sender| sender.id == id)));
        self.check_schedule(&mut mistakes);
        for (language, words) in &self.letter.0 {
            for (name, text) in words.texts() {
                let field = format!("letter.{language}.{name}");
                if let Some((reason, detail)) = wrong(name, text) {
                    mistakes.add(&field, reason, format!("`{field}`: {detail}."));
                }
            }
        }
        mistakes.unless(()).err().unwrap_or_default()
    }

    fn check_schedule(&self, mistakes: &mut Mistakes) {
        let schedule = &self.schedule;
        let mut within = |field: &str, value: i64, range: &RangeInclusive<i64>| {
            if !range.contains(&value) {
                let (low, high) = (range.start(), range.end());
                mistakes.add(field, "out-of-range", format!("`{field}` must be a whole number from {low} to {high}."));
            }
        };
        within("schedule.spread", schedule.spread, &SPREAD);
        // Whatever the kind: it may become another.
        within("schedule.every", schedule.every, &EVERY);
        within("schedule.after", schedule.after, &AFTER);
        let (from, to) = (schedule.from_hour, schedule.to_hour);
        if !(0..24).contains(&from) || to <= from || to > 24 {
            let detail = "`schedule.from_hour` must be from 0 to 23, and `schedule.to_hour` above it and at most 24.";
            mistakes.add("schedule.to_hour", "hours", detail);
        }
        if schedule.reminder.is_some_and(|days| !REMINDERS.contains(&days)) {
            mistakes.add("schedule.reminder", "out-of-range", "`schedule.reminder` must be 3, 5 or 7, or null.");
        }
    }
}

impl Words {
    /// Each text with its name, in the order in which they are read.
    pub fn texts(&self) -> [(&'static str, &str); 7] {
        [
            ("subject", &self.subject),
            ("preheader", &self.preheader),
            ("greeting", &self.greeting),
            ("before", &self.before),
            ("after", &self.after),
            ("closing", &self.closing),
            ("why", &self.why),
        ]
    }

    /// The text of this name.
    pub fn text_mut(&mut self, name: &str) -> Option<&mut String> {
        match name {
            "subject" => Some(&mut self.subject),
            "preheader" => Some(&mut self.preheader),
            "greeting" => Some(&mut self.greeting),
            "before" => Some(&mut self.before),
            "after" => Some(&mut self.after),
            "closing" => Some(&mut self.closing),
            "why" => Some(&mut self.why),
            _ => None,
        }
    }

    /// Nobody wrote anything.
    pub fn is_empty(&self) -> bool {
        self.texts().iter().all(|(_, text)| text.is_empty())
    }
}

/// How many characters a text of this name has at most.
pub fn longest(name: &str) -> usize {
    if name == "subject" { LONGEST_SUBJECT } else { letter::LONGEST }
}

/// Whether a text of this name is one line of a mail program.
pub fn is_line(name: &str) -> bool {
    matches!(name, "subject" | "preheader" | "greeting")
}

/// What is wrong with a text: a word, and why.
fn wrong(name: &str, text: &str) -> Option<(&'static str, String)> {
    if text.chars().count() > longest(name) {
        return Some(("too-long", format!("it may have at most {} characters", longest(name))));
    }
    if text.chars().any(|c| c.is_control() && (c != '\n' || is_line(name))) {
        return Some(("control-character", "it holds a character that is no text".to_owned()));
    }
    let error = Text::parse(text, |name| NAMES.contains(&name)).err()?;
    let reason = match error {
        TextError::NeverClosed => "brace-open",
        TextError::NeverOpened => "brace-closed",
        TextError::Unknown(_) => "no-such-name",
    };
    Some((reason, error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(draft: &Draft) -> Vec<(String, &'static str)> {
        draft.check(&Known::default()).into_iter().map(|mistake| (mistake.field, mistake.reason)).collect()
    }

    #[test]
    fn everything_that_cannot_be_is_told_at_once_with_its_place() {
        let mut draft = Draft::new("", 7, Some(Uuid::nil()));
        draft.kind = Kind::Rolling;
        draft.schedule = Schedule {
            spread: -1,
            from_hour: 9,
            to_hour: 9,
            every: 6,
            after: 731,
            reminder: Some(4),
            ..Schedule::default()
        };
        let words = Words {
            subject: "Two\nlines".to_owned(),
            greeting: "Hello {first_name".to_owned(),
            before: "a } b".to_owned(),
            after: "{password}".to_owned(),
            why: "x".repeat(2001),
            ..Words::default()
        };
        draft.letter.0.insert("sl".to_owned(), words);
        let told = [
            ("name", "missing"),
            ("survey", "unknown"),
            ("list", "unknown"),
            ("schedule.spread", "out-of-range"),
            ("schedule.every", "out-of-range"),
            ("schedule.after", "out-of-range"),
            ("schedule.to_hour", "hours"),
            ("schedule.reminder", "out-of-range"),
            ("letter.sl.subject", "control-character"),
            ("letter.sl.greeting", "brace-open"),
            ("letter.sl.before", "brace-closed"),
            ("letter.sl.after", "no-such-name"),
            ("letter.sl.why", "too-long"),
        ];
        assert_eq!(reasons(&draft), told.map(|(field, reason)| (field.to_owned(), reason)));
    }

    #[test]
    fn what_a_kind_does_not_need_must_be_in_its_range_too_and_a_draft_needs_no_list() {
        let draft = Draft::new("Spring", 7, None);
        assert_eq!(reasons(&draft), [("survey".to_owned(), "unknown")]);
        let odd = Schedule { every: 0, after: -1, ..Schedule::default() };
        let told = [("survey", "unknown"), ("schedule.every", "out-of-range"), ("schedule.after", "out-of-range")];
        let told = told.map(|(field, reason)| (field.to_owned(), reason));
        assert_eq!(reasons(&Draft { schedule: odd, ..draft }), told);
    }

    #[test]
    fn a_campaign_is_what_its_draft_says() {
        let mut draft = Draft::new("Spring", 7, None);
        draft.schedule.at = "2026-11-30T09:00".parse().ok();
        draft.letter.0.insert("sl".to_owned(), Words { subject: "Vprašanje".to_owned(), ..Words::default() });
        let campaign = draft.begin(1, Uuid::nil(), 5, None).expect("it is written");
        assert_eq!((campaign.state, campaign.created_at), (State::Draft, 5));
        assert_eq!(Draft::of(&campaign).expect("it is read"), draft);
    }
}
