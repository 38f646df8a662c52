//! The editor of a campaign as it is drawn: what stands in the fields, what can be chosen, and what is wrong.

use std::collections::BTreeMap;

use serde::Serialize;
use store::Read;
use store::campaign::{Campaign, Kind};
use store::contact::consent::Basis;
use store::contact::{self, Wanted};

use super::address_of;
use super::form::{self, Listed, Typed, UNITS};
use super::preview::Tried;
use crate::app::App;
use crate::campaign::draft::{Draft, Known, is_line, longest};
use crate::campaign::letter::{self, Words as Said};
use crate::campaign::schedule::REMINDERS;
use crate::mail;
use crate::mistake::Mistake;
use crate::reader::Reader;
use crate::survey::questionnaire;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::Member;
use crate::web::shell::{Here, Shell};
use crate::words::Words;

/// How many people of the list the mail can be looked at as.
const PEOPLE: i64 = 12;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Its page.
    pub address: String,
    /// As it is called.
    pub title: String,
    /// How often it was changed before it was shown.
    pub change: i64,
    /// Somebody else changed it meanwhile.
    pub overtaken: bool,
    /// What stands in the fields.
    pub typed: Typed,
    /// What is wrong, by field, in words.
    pub mistakes: BTreeMap<String, String>,
    /// What can be asked.
    pub surveys: Vec<Choice>,
    /// Who can be asked.
    pub lists: Vec<Listed>,
    /// Who can ask.
    pub senders: Vec<Choice>,
    /// The grounds.
    pub bases: Vec<Choice>,
    /// How often.
    pub kinds: Vec<Choice>,
    /// Units of a span.
    pub units: Vec<Choice>,
    /// Hours that a day of mails can begin with.
    pub from_hours: Vec<Choice>,
    /// Hours that it can end with.
    pub to_hours: Vec<Choice>,
    /// Days until a reminder.
    pub reminders: Vec<Choice>,
    /// Whose clock it is, in words.
    pub zone: String,
    /// The letter in each language of the survey.
    pub tongues: Vec<Tongue>,
    /// What can be filled in.
    pub gaps: [&'static str; 7],
    /// As whom it can be looked at.
    pub people: Vec<Choice>,
    /// What came of a test.
    pub tried: Option<Tried>,
    /// Where a test goes.
    pub to: String,
}

/// The letter in a language.
#[derive(Clone, Debug, Serialize)]
pub struct Tongue {
    /// BCP 47.
    pub code: String,
    /// In the reader's language.
    pub name: String,
    /// It is shown at once.
    pub open: bool,
    /// It is looked at.
    pub looked_at: bool,
    /// How many of its texts somebody wrote.
    pub own: usize,
    /// The texts.
    pub fields: Vec<Field>,
}

/// A text.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// Its name in the form.
    pub name: String,
    /// For attributes.
    pub id: String,
    /// What it is: `subject`.
    pub text: &'static str,
    /// The words.
    pub value: String,
    /// What is said where there are none.
    pub shipped: String,
    /// It is one line.
    pub is_line: bool,
    /// How many characters it has at most.
    pub longest: usize,
    /// What is wrong with it.
    pub wrong: Option<String>,
}

/// What the page is drawn of.
pub(super) struct Drawing<'a> {
    pub app: &'a App,
    pub member: &'a Member,
    pub campaign: &'a Campaign,
    pub typed: Typed,
    pub found: Vec<Mistake>,
    /// The language that is looked at; the survey's first where it is none.
    pub language: String,
    /// As whom; nobody where it is empty.
    pub person: String,
    pub overtaken: bool,
    pub tried: Option<Tried>,
}

impl Drawing<'_> {
    pub async fn view(self) -> Result<View, Fault> {
        let format = self.member.format();
        let words = Words::new(&self.app.texts, &self.member.language, &format);
        let (draft, _) = self.typed.draft();
        let mut read = self.app.store.read().await?;
        let known = Known::find(&mut read, self.member.workspace.id).await?;
        let lists = form::lists(&mut read, self.member, &known, draft.list).await?;
        let people = self.people(&mut read, &known, &draft).await?;
        let ours = mail::find_in(&mut read, &self.app.settings, self.app.seal.safe()).await?;
        drop(read);
        let mistakes = form::mistakes(&words, &draft, &self.found);
        let choice = |value: &str, label: String, chosen: &str| Choice {
            value: value.to_owned(),
            label,
            chosen: value == chosen,
        };
        let hour = |hour: i8| format!("{hour}:00");
        let typed = &self.typed;
        let from_hours = (0..24).map(|at| choice(&at.to_string(), hour(at), &typed.from_hour)).collect();
        let to_hours = (1..=24).map(|at| choice(&at.to_string(), hour(at), &typed.to_hour)).collect();
        let days = |days: &i64| words.text_with("campaign-reminder-after", [("n", (*days).into())]);
        let reminder = |one: &i64| choice(&one.to_string(), days(one), &typed.reminder);
        let none = choice("", words.text("campaign-reminder-none"), &typed.reminder);
        Ok(View {
            shell: Shell::new(self.member, Here::Campaigns),
            address: address_of(self.campaign.id),
            title: self.campaign.name.clone(),
            change: self.campaign.change,
            overtaken: self.overtaken,
            surveys: form::surveys(&known, draft.survey),
            lists,
            senders: senders(&words, &known, ours.as_ref(), &draft),
            bases: Basis::ALL.iter().map(|basis| choice(basis.key(), String::new(), draft.basis.key())).collect(),
            kinds: Kind::ALL.iter().map(|kind| choice(kind.key(), String::new(), draft.kind.key())).collect(),
            units: UNITS.iter().map(|(unit, _)| choice(unit, String::new(), &typed.unit)).collect(),
            from_hours,
            to_hours,
            reminders: std::iter::once(none).chain(REMINDERS.iter().map(reminder)).collect(),
            zone: words.zone(&self.member.workspace.zone),
            tongues: self.tongues(&words, &known, &draft, &mistakes),
            gaps: letter::NAMES,
            people,
            to: self.member.email.clone(),
            tried: self.tried,
            mistakes,
            typed: self.typed,
        })
    }

    /// Some who are on the list, by name.
    async fn people(&self, read: &mut Read, known: &Known, draft: &Draft) -> Result<Vec<Choice>, Fault> {
        let Some(list) = known.lists.iter().find(|list| Some(list.id) == draft.list) else { return Ok(Vec::new()) };
        let reader = Reader::find(read, self.member).await?.of_responses();
        let wanted = list.wanted();
        let wanted = Wanted { filter: reader.reads(wanted.filter.clone()), ..wanted };
        let rows = contact::page(read, self.member.workspace.id, &wanted, None, PEOPLE).await?;
        let choice = |row: contact::Row| {
            let value = row.id.simple().to_string();
            Some(Choice { chosen: value == self.person, label: row.name.or(row.email)?, value })
        };
        Ok(rows.into_iter().filter_map(choice).collect())
    }

    fn tongues(
        &self,
        words: &Words<'_>,
        known: &Known,
        draft: &Draft,
        mistakes: &BTreeMap<String, String>,
    ) -> Vec<Tongue> {
        let survey = known.survey(draft.survey);
        let languages = survey.map(|survey| survey.languages.clone()).unwrap_or_default();
        let tone = survey.and_then(|survey| questionnaire(survey).ok()).map(|asked| asked.tone).unwrap_or_default();
        let looked_at = languages.iter().position(|code| *code == self.language).unwrap_or(0);
        let tongue = |(at, code): (usize, &String)| {
            let said = draft.letter.0.get(code).cloned().unwrap_or_default();
            let shipped = mail::survey::ours(&self.app.texts, &self.app.texts.voice(code, tone), false);
            let fields = fields(code, &said, &shipped, mistakes);
            Tongue {
                code: code.clone(),
                name: words.language(code),
                open: at == looked_at || fields.iter().any(|field| field.wrong.is_some()),
                looked_at: at == looked_at,
                own: fields.iter().filter(|field| !field.value.is_empty()).count(),
                fields,
            }
        };
        languages.iter().enumerate().map(tongue).collect()
    }
}

fn fields(code: &str, said: &Said, shipped: &Said, mistakes: &BTreeMap<String, String>) -> Vec<Field> {
    let field = |((text, value), (_, shipped)): ((&'static str, &str), (&str, &str))| Field {
        name: format!("w.{code}.{text}"),
        id: format!("w-{code}-{text}"),
        text,
        value: value.to_owned(),
        shipped: shipped.to_owned(),
        is_line: is_line(text),
        longest: longest(text),
        wrong: mistakes.get(&format!("letter.{code}.{text}")).cloned(),
    };
    said.texts().into_iter().zip(shipped.texts()).map(field).collect()
}

/// Who can ask: the sender of the mail settings, and those besides.
fn senders(words: &Words<'_>, known: &Known, ours: Option<&mail::Sender>, draft: &Draft) -> Vec<Choice> {
    let called = |name: &str, address: &str| match name {
        "" => address.to_owned(),
        name => format!("{name} <{address}>"),
    };
    let first = Choice {
        value: String::new(),
        label: ours.map_or_else(|| words.text("campaign-no-sender"), |ours| called(&ours.name, &ours.address)),
        chosen: draft.sender.is_none(),
    };
    let other = |sender: &store::sender::Sender| Choice {
        value: sender.id.simple().to_string(),
        label: called(&sender.name, &sender.address),
        chosen: draft.sender == Some(sender.id),
    };
    std::iter::once(first).chain(known.senders.iter().map(other)).collect()
}
