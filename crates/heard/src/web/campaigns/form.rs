//! The form in which a campaign is written: what stands in its fields, and what that says. What is no number is kept as it
//! was typed and told.

use std::collections::BTreeMap;

use feedback::questionnaire::Trouble;
use feedback::text::Text;
use serde::Serialize;
use store::Read;
use store::campaign::Kind;
use store::contact::consent::Basis;
use store::contact::{self, Wanted};
use uuid::Uuid;

use crate::campaign::draft::{AFTER, Draft, EVERY, Known, SPREAD, longest};
use crate::campaign::letter::{Letter, NAMES};
use crate::campaign::schedule::Schedule;
use crate::form::Fields;
use crate::mistake::Mistake;
use crate::reader::Reader;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::Member;
use crate::words::Words;

/// The units of a span of time, with their minutes, the shortest first.
pub const UNITS: [(&str, i64); 3] = [("minutes", 1), ("hours", 60), ("days", 24 * 60)];

/// The longest span that is typed, in digits: more is out of any range.
const DIGITS: usize = 9;

/// A list that can be chosen.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    /// Its id.
    pub value: String,
    /// Its name.
    pub label: String,
    /// How many are on it now.
    pub n: i64,
    /// It is chosen.
    pub chosen: bool,
}

/// What stands in the fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Typed {
    /// As colleagues read it.
    pub name: String,
    /// The survey's number.
    pub survey: String,
    /// The list's id; empty for none.
    pub list: String,
    /// The sender's id; empty for that of the mail settings.
    pub sender: String,
    /// The key of a ground.
    pub basis: String,
    /// The key of how often.
    pub kind: String,
    /// `2026-11-30T09:00`; empty for at once.
    pub at: String,
    /// By each recipient's clock.
    pub theirs: bool,
    /// How long a wave takes, in its unit.
    pub spread: String,
    /// One of [`UNITS`].
    pub unit: String,
    /// The first hour.
    pub from_hour: String,
    /// The hour that is none any more.
    pub to_hour: String,
    /// Days between two waves.
    pub every: String,
    /// Days after they came.
    pub after: String,
    /// Days; empty for none.
    pub reminder: String,
    /// What the mail says.
    #[serde(skip)]
    pub letter: Letter,
}

impl Typed {
    /// A campaign as it is.
    pub fn of(draft: &Draft) -> Typed {
        let schedule = &draft.schedule;
        let id = |id: Option<Uuid>| id.map(|id| id.simple().to_string()).unwrap_or_default();
        let whole = |(_, minutes): &&(&str, i64)| schedule.spread % minutes == 0;
        let (unit, minutes) = UNITS.iter().rev().find(whole).filter(|_| schedule.spread != 0).unwrap_or(&UNITS[1]);
        Typed {
            name: draft.name.clone(),
            survey: draft.survey.to_string(),
            list: id(draft.list),
            sender: id(draft.sender),
            basis: draft.basis.key().to_owned(),
            kind: draft.kind.key().to_owned(),
            at: schedule.at.map(|at| at.strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default(),
            theirs: schedule.theirs,
            spread: (schedule.spread / minutes).to_string(),
            unit: (*unit).to_owned(),
            from_hour: schedule.from_hour.to_string(),
            to_hour: schedule.to_hour.to_string(),
            every: schedule.every.to_string(),
            after: schedule.after.to_string(),
            reminder: schedule.reminder.map(|days| days.to_string()).unwrap_or_default(),
            letter: draft.letter.clone(),
        }
    }

    /// What was sent. Words in languages that the form did not show stay as they `were`.
    pub fn parse(fields: &Fields, were: &Letter) -> Typed {
        let text = |name: &str| fields.text(name).to_owned();
        let mut letter = were.clone();
        for (name, sent) in fields.pairs() {
            let Some((language, name)) = name.strip_prefix("w.").and_then(|rest| rest.split_once('.')) else {
                continue;
            };
            // A code of BCP 47 is no longer than this, and other words are of no language.
            if language.is_empty()
                || language.len() > 35
                || !language.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            {
                continue;
            }
            if let Some(text) = letter.0.entry(language.to_owned()).or_default().text_mut(name) {
                *text = sent.replace("\r\n", "\n").trim().to_owned();
            }
        }
        letter.0.retain(|_, words| !words.is_empty());
        Typed {
            name: text("name"),
            survey: text("survey"),
            list: text("list"),
            sender: text("sender"),
            basis: text("basis"),
            kind: text("kind"),
            at: text("at"),
            theirs: fields.text("theirs") == "yes",
            spread: text("spread"),
            unit: text("unit"),
            from_hour: text("from_hour"),
            to_hour: text("to_hour"),
            every: text("every"),
            after: text("after"),
            reminder: text("reminder"),
            letter,
        }
    }

    /// What that says. What is no number is a number that cannot be, so that it is told.
    pub fn draft(&self) -> (Draft, Vec<Mistake>) {
        let number = |text: &str| text.parse::<i64>().ok().filter(|_| text.len() <= DIGITS).unwrap_or(-1);
        let hour = |text: &str| text.parse::<i8>().unwrap_or(-1);
        let id = |text: &str| (!text.is_empty()).then(|| Uuid::try_parse(text).unwrap_or(Uuid::nil()));
        let minutes = UNITS.iter().find(|(unit, _)| *unit == self.unit).map_or(1, |(_, minutes)| *minutes);
        let at = self.at.parse().ok();
        let schedule = Schedule {
            at,
            theirs: self.theirs,
            spread: if self.spread.is_empty() { 0 } else { number(&self.spread) * minutes },
            from_hour: hour(&self.from_hour),
            to_hour: hour(&self.to_hour),
            every: number(&self.every),
            after: number(&self.after),
            reminder: (!self.reminder.is_empty()).then(|| number(&self.reminder)),
        };
        let draft = Draft {
            name: self.name.clone(),
            survey: self.survey.parse().unwrap_or(-1),
            list: id(&self.list),
            sender: id(&self.sender),
            kind: Kind::from_key(&self.kind).unwrap_or(Kind::Once),
            basis: Basis::from_key(&self.basis).unwrap_or(Basis::Consent),
            letter: self.letter.clone(),
            schedule,
        };
        let wrong = at.is_none() && !self.at.is_empty();
        let no_instant = wrong.then(|| Mistake {
            field: "schedule.at".to_owned(),
            reason: "no-instant",
            detail: "`schedule.at` must be a date and time such as 2026-11-30T09:00.".to_owned(),
        });
        (draft, no_instant.into_iter().collect())
    }
}

/// What can be asked.
pub fn surveys(known: &Known, chosen: i64) -> Vec<Choice> {
    let choice = |survey: &store::survey::Survey| Choice {
        value: survey.id.to_string(),
        label: survey.name.clone(),
        chosen: survey.id == chosen,
    };
    known.surveys.iter().map(choice).collect()
}

/// Who can be asked, with how many that are now.
pub async fn lists(
    read: &mut Read,
    member: &Member,
    known: &Known,
    chosen: Option<Uuid>,
) -> Result<Vec<Listed>, Fault> {
    let reader = Reader::find(read, member).await?.of_responses();
    let mut all = Vec::new();
    for list in &known.lists {
        let wanted = list.wanted();
        let wanted = Wanted { filter: reader.reads(wanted.filter.clone()), ..wanted };
        all.push(Listed {
            value: list.id.simple().to_string(),
            label: list.name.clone(),
            n: contact::count_of(read, member.workspace.id, &wanted).await?,
            chosen: Some(list.id) == chosen,
        });
    }
    Ok(all)
}

/// What cannot be, by field, in words.
pub fn mistakes(words: &Words<'_>, draft: &Draft, found: &[Mistake]) -> BTreeMap<String, String> {
    let told = |mistake: &Mistake| {
        let range = |key: &str, low: i64, high: i64| words.text_with(key, [("low", low.into()), ("high", high.into())]);
        let said = match mistake.field.as_str() {
            "schedule.spread" => range("campaign-wrong-spread", *SPREAD.start(), SPREAD.end() / (24 * 60)),
            "schedule.every" => range("campaign-wrong-days", *EVERY.start(), *EVERY.end()),
            "schedule.after" => range("campaign-wrong-days", *AFTER.start(), *AFTER.end()),
            field => match field.strip_prefix("letter.").and_then(|rest| rest.split_once('.')) {
                Some((language, name)) => said_of(words, draft, (language, name), mistake.reason),
                None => words.text(&format!("campaign-wrong-{}", field.replace(['.', '_'], "-"))),
            },
        };
        (mistake.field.clone(), said)
    };
    found.iter().map(told).collect()
}

/// What is wrong with a text of the letter.
fn said_of(words: &Words<'_>, draft: &Draft, (language, name): (&str, &str), reason: &str) -> String {
    let texts = draft.letter.0.get(language).map(|words| words.texts()).into_iter().flatten();
    let text = texts.into_iter().find(|(one, _)| *one == name).map(|(_, text)| text).unwrap_or_default();
    let error = Text::parse(text, |name| NAMES.contains(&name)).err();
    match (reason, error) {
        ("too-long", _) => words.trouble(&Trouble::TooLong(longest(name))),
        ("control-character", _) | (_, None) => words.trouble(&Trouble::ControlCharacter),
        (_, Some(error)) => words.trouble(&Trouble::Text(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::letter::Words as Said;

    #[test]
    fn what_is_typed_is_what_is_shown_again() {
        let mut draft = Draft::new("Autumn riders", 7, Some(Uuid::from_u128(5)));
        draft.kind = Kind::Waves;
        draft.schedule =
            Schedule { spread: 180, reminder: Some(5), at: "2026-11-30T09:00".parse().ok(), ..Schedule::default() };
        draft.letter.0.insert("sl".to_owned(), Said { subject: "Vprašanje".to_owned(), ..Said::default() });
        let typed = Typed::of(&draft);
        assert_eq!((typed.spread.as_str(), typed.unit.as_str(), typed.at.as_str()), ("3", "hours", "2026-11-30T09:00"));
        assert_eq!(typed.draft(), (draft, Vec::new()));
    }

    #[test]
    fn words_of_a_language_that_was_not_shown_stay_and_what_was_emptied_goes() {
        let mut were = Letter::default();
        for language in ["de", "sl"] {
            were.0.insert(language.to_owned(), Said { subject: "Old".to_owned(), ..Said::default() });
        }
        let fields = Fields::parse(
            b"w.sl.subject=+&w.en.before=One%0D%0A%0D%0Atwo&w.en.nothing=x&w.a%20b.subject=x&w..subject=x",
        );
        let letter = Typed::parse(&fields, &were).letter.0;
        assert_eq!(letter.keys().collect::<Vec<_>>(), ["de", "en"]);
        assert_eq!(letter["en"].before, "One\n\ntwo");
    }

    #[test]
    fn what_is_no_number_is_told_and_kept() {
        let fields = Fields::parse(b"spread=soon&unit=hours&every=seven&from_hour=&to_hour=25&at=tomorrow&kind=waves");
        let typed = Typed::parse(&fields, &Letter::default());
        let (draft, mistakes) = typed.draft();
        assert_eq!((typed.every.as_str(), mistakes[0].field.as_str()), ("seven", "schedule.at"));
        let wrong: Vec<String> = draft.check(&Known::default()).into_iter().map(|mistake| mistake.field).collect();
        for field in ["schedule.spread", "schedule.every", "schedule.to_hour"] {
            assert!(wrong.iter().any(|one| one == field), "{field}: {wrong:?}");
        }
    }
}
