//! What colleagues wrote on the line over time, for the survey's page: its pins on the chart and the list below it. It
//! is for those who sign in; nothing of it is ever drawn for people outside.

#[cfg(test)]
pub(crate) mod sample;

use feedback::keyed;
use serde::Serialize;
use store::Read;
use store::annotation::{self, Annotation, LONGEST, MOST};
use uuid::Uuid;

use super::Look;
use super::over_time::Unit;
use crate::annotation::FULL;
use crate::chart::{Note, Noted};
use crate::clock::date_of;
use crate::form::Fields;
use crate::mistake::Mistake;
use crate::query::{begin, next};
use crate::web::address::address;
use crate::web::fault::Fault;
use crate::web::member::Member;
use crate::words::Words;

/// The names under which an address carries what was just done, and to which of them.
pub const DID: &str = "wrote";
/// See [`DID`].
pub const WHICH: &str = "annotation";
/// Where on the page it stands.
pub const PLACE: &str = "written";

keyed! {
    /// What one has just done to an annotation.
    pub enum Did {
        /// It was written.
        Added = "added",
        /// It says something else.
        Changed = "changed",
        /// It was taken away.
        Removed = "removed",
        /// It was put back.
        Restored = "restored",
        /// There was no room to put it back.
        Full = "full",
    }
}

/// A form that was sent in vain.
pub struct Vain<'a> {
    /// Which one was to be changed; `None` where another was to be written.
    pub which: Option<Uuid>,
    /// What was sent.
    pub fields: &'a Fields,
    /// What is wrong with it.
    pub mistakes: Vec<Mistake>,
}

/// What was written on the chart, as the store says it.
#[derive(Default)]
pub struct Notes {
    all: Vec<Annotation>,
    did: Option<(Did, Option<Uuid>)>,
}

impl Notes {
    /// Asks the store. An address that says what somebody else did says nothing.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn find(read: &mut Read, member: &Member, survey: i64, fields: &Fields) -> Result<Notes, Fault> {
        let workspace = member.workspace.id;
        let all = annotation::list(read, workspace, survey, (None, None)).await?;
        let (did, which) = (Did::from_key(fields.text(DID)), Uuid::try_parse(fields.text(WHICH)).ok());
        let did = match (did, which) {
            (Some(did @ (Did::Removed | Did::Full)), Some(id)) => {
                let removed = annotation::removed(read, workspace, id, member.user).await?;
                removed.filter(|(of, _)| *of == survey).map(|_| (did, which))
            }
            (Some(Did::Removed | Did::Full), None) | (None, _) => None,
            (Some(did), which) => Some((did, which)),
        };
        Ok(Notes { all, did })
    }

    /// Those on days of the chart, with the reading that each falls in.
    pub fn on_line(&self, words: &Words<'_>, unit: Unit, stretch: (i64, i64)) -> Vec<Note> {
        let begins: Vec<i64> = begins(unit, stretch).collect();
        let within = self.on_chart(unit, stretch);
        let note = |(annotation, number): (&Annotation, usize)| {
            let reading = begins.partition_point(|begin| *begin <= annotation.day).checked_sub(1)?;
            let args = [
                ("day", words.format().medium_day(date_of(annotation.day)).into()),
                ("words", annotation.text.as_str().into()),
            ];
            Some(Note { reading, noted: Noted { number, words: words.text_with("written-note", args) } })
        };
        within.zip(1..).filter_map(note).collect()
    }

    fn on_chart(&self, unit: Unit, (first, last): (i64, i64)) -> impl Iterator<Item = &Annotation> {
        let first = begin(unit, first);
        self.all.iter().filter(move |one| (first..=last).contains(&one.day))
    }
}

fn begins(unit: Unit, (first, last): (i64, i64)) -> impl Iterator<Item = i64> {
    let begins = std::iter::successors(Some(begin(unit, first)), move |begin| Some(next(unit, *begin)));
    begins.take_while(move |begin| *begin <= last)
}

/// What was written on the chart, below it.
#[derive(Clone, Debug, Serialize)]
pub struct Written {
    /// In the order of their days.
    pub lines: Vec<Line>,
    /// How many are on days that are not shown, and where all are.
    pub elsewhere: Option<Elsewhere>,
    /// The form for another one.
    pub form: Form,
    /// Whether there is no room for another.
    pub full: Option<String>,
    /// What was just done.
    pub said: Option<Said>,
}

/// One of them.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its number on the chart; `None` where the chart does not reach its day.
    pub number: Option<usize>,
    /// Its day in words.
    pub day: String,
    /// Its day for machines.
    pub machine: String,
    /// Its words.
    pub text: String,
    /// Who wrote it, and who changed it.
    pub by: String,
    /// The form that changes it.
    pub form: Form,
    /// Where it is taken away.
    pub remove: String,
}

/// A form for a day and words.
#[derive(Clone, Debug, Serialize)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    /// What is in it, or was typed in vain.
    pub day: String,
    /// See `day`.
    pub text: String,
    /// The last day that can be written on.
    pub today: String,
    /// How many characters the words may have.
    pub longest: usize,
    /// Whether it was sent in vain.
    pub is_open: bool,
    /// What is wrong with the day.
    pub day_mistake: Option<String>,
    /// What is wrong with the words.
    pub text_mistake: Option<String>,
}

/// Those that are not shown.
#[derive(Clone, Debug, Serialize)]
pub struct Elsewhere {
    /// How many.
    pub n: u64,
    /// The view of all days.
    pub address: String,
}

/// What was just done.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    /// In a sentence.
    pub words: String,
    /// Where it is undone.
    pub undo: Option<String>,
}

/// The page that they stand on.
pub struct Page<'a> {
    /// In whose words.
    pub words: &'a Words<'a>,
    /// The survey's own address.
    pub path: &'a str,
    /// What the page shows.
    pub look: &'a Look,
    /// What one point of the line is.
    pub unit: Unit,
    /// The first and the last day of the line.
    pub stretch: (i64, i64),
    /// The calendar day in the workspace.
    pub today: i64,
    /// What was sent in vain.
    pub vain: Option<&'a Vain<'a>>,
}

impl Written {
    /// The list below the line.
    pub fn new(page: &Page<'_>, notes: &Notes) -> Written {
        let numbered: Vec<Uuid> = notes.on_chart(page.unit, page.stretch).map(|one| one.id).collect();
        let first = page.look.lens.period.first.unwrap_or(i64::MIN).min(begin(page.unit, page.stretch.0));
        let last = page.look.lens.period.last.max(page.stretch.1);
        let shown: Vec<&Annotation> = notes.all.iter().filter(|one| (first..=last).contains(&one.day)).collect();
        let line = |one: &&Annotation| {
            let number = numbered.iter().position(|id| *id == one.id).map(|nth| nth + 1);
            page.line(one, number)
        };
        let n = (notes.all.len() - shown.len()) as u64;
        let query = address("", &page.look.pairs());
        let full = || page.words.text_with("written-text-too-many", [("most", MOST.into())]);
        Written {
            lines: shown.iter().map(line).collect(),
            elsewhere: (n > 0).then(|| Elsewhere { n, address: page.everything() }),
            form: page.form(None, format!("{}/annotations{query}", page.path), (page.today, "")),
            full: (notes.all.len() as i64 >= MOST).then(full),
            said: notes.did.map(|(did, which)| {
                let is_shown = shown.iter().any(|one| Some(one.id) == which);
                page.said(did, which, is_shown)
            }),
        }
    }
}

impl Page<'_> {
    fn line(&self, one: &Annotation, number: Option<usize>) -> Line {
        let date = date_of(one.day);
        let to = |act: &str| address(&format!("/annotations/{}/{act}", one.id.simple()), &self.look.pairs());
        Line {
            number,
            day: self.words.format().medium_day(date),
            machine: date.to_string(),
            text: one.text.clone(),
            by: self.by(one),
            form: self.form(Some(one.id), to("change"), (one.day, &one.text)),
            remove: to("remove"),
        }
    }

    fn by(&self, one: &Annotation) -> String {
        let somebody = || self.words.text("somebody");
        let by = one.by_name.clone().unwrap_or_else(somebody);
        let changed_by = one.changed_by_name.clone().unwrap_or_else(somebody);
        match one.changed_at {
            Some(_) if changed_by == by => self.words.text_with("written-by-again", [("name", by.into())]),
            Some(_) => {
                let args = [("name", by.into()), ("other", changed_by.into())];
                self.words.text_with("written-by-other", args)
            }
            None => self.words.text_with("written-by", [("name", by.into())]),
        }
    }

    fn form(&self, which: Option<Uuid>, action: String, (day, text): (i64, &str)) -> Form {
        let vain = self.vain.filter(|vain| vain.which == which);
        let typed = |name, kept: &str| vain.map_or(kept, |vain| vain.fields.text(name)).to_owned();
        let mistake = |field: &str| {
            let found = vain.and_then(|vain| vain.mistakes.iter().find(|mistake| mistake.field == field))?;
            Some(self.mistake(found))
        };
        Form {
            action,
            day: typed("day", &date_of(day).to_string()),
            text: typed("text", text),
            today: date_of(self.today).to_string(),
            longest: LONGEST,
            is_open: vain.is_some(),
            day_mistake: mistake("day"),
            text_mistake: mistake("text"),
        }
    }

    fn mistake(&self, mistake: &Mistake) -> String {
        let most = if mistake.reason == FULL { MOST } else { LONGEST as i64 };
        self.words.text_with(&format!("written-{}-{}", mistake.field, mistake.reason), [("most", most.into())])
    }

    /// The same view over all days.
    fn everything(&self) -> String {
        let kept = |name: &&'static str| !["period", "from", "to"].contains(name);
        let mut pairs: Vec<_> = self.look.pairs().into_iter().filter(|(name, _)| kept(name)).collect();
        pairs.push(("period", "all".to_owned()));
        format!("{}#{PLACE}", address(self.path, &pairs))
    }

    fn said(&self, did: Did, which: Option<Uuid>, is_shown: bool) -> Said {
        let key = match did {
            Did::Added | Did::Changed | Did::Restored if !is_shown => format!("written-{did}-elsewhere"),
            _ => format!("written-{did}"),
        };
        let undo = which.filter(|_| matches!(did, Did::Removed | Did::Full)).map(|id| {
            let path = format!("/annotations/{}/restore", id.simple());
            address(&path, &self.look.pairs())
        });
        Said { words: self.words.text_with(&key, [("most", MOST.into())]), undo }
    }
}
