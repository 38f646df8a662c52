//! A survey as one JSON file: `{"heard": "survey", "format": 1, "name": .., "kind": .., "questionnaire": {..}}`, written to
//! be kept, changed by hand, and read here or in another installation. Whatever is wrong with a file is told at once,
//! each mistake with its place. `docs/survey-file.md` describes it.

mod flaw;
mod shape;

use anyhow::Context;
use feedback::{Kind, Questionnaire};
use serde::Serialize;
use serde_json::{Map, Value};
use store::Read;
use store::survey::Survey;

use super::{Checked, questionnaire, questionnaire_of};
use crate::mistake::LONGEST_LINE;
use crate::respond;
use crate::texts::Texts;

pub use flaw::Flaw;
use flaw::flaw;
use shape::Walk;

/// The largest file, in bytes.
pub const LARGEST: usize = 1_000_000;

/// The newest form of the file that is read and written.
pub const FORMAT: i64 = 1;

/// What a file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// What colleagues call the survey.
    pub name: String,
    /// What it is about.
    pub kind: Kind,
    /// What it asks.
    pub questionnaire: Questionnaire,
}

#[derive(Serialize)]
struct Written<'a> {
    heard: &'static str,
    format: i64,
    name: &'a str,
    kind: Kind,
    questionnaire: &'a Questionnaire,
}

/// Which state of a survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// What is published now.
    Published,
    /// What was published as this version.
    Version(i64),
    /// What somebody is working on.
    Draft,
}

impl Document {
    /// A survey as a document; `None` where it has no such version, or no draft.
    ///
    /// # Errors
    /// When the database fails, or somebody wrote into it.
    pub async fn of(read: &mut Read, survey: &Survey, which: Which) -> anyhow::Result<Option<Document>> {
        let asked = match which {
            Which::Published => Some(questionnaire(survey)?),
            Which::Version(version) => {
                let found = store::survey::edition(read, survey.workspace, survey.id, version).await?;
                found.as_ref().map(questionnaire_of).transpose()?
            }
            Which::Draft => {
                let draft = store::draft::find(read, survey.workspace, survey.id).await?;
                let asked = draft.map(|draft| serde_json::from_str(&draft.content).context("a draft"));
                asked.transpose()?
            }
        };
        Ok(asked.map(|questionnaire| Document { name: survey.name.clone(), kind: survey.kind, questionnaire }))
    }

    fn written(&self) -> Written<'_> {
        let Document { name, kind, questionnaire } = self;
        Written { heard: "survey", format: FORMAT, name, kind: *kind, questionnaire }
    }

    /// The file, a line for each thing in it.
    ///
    /// # Errors
    /// Never for what was read.
    pub fn text(&self) -> anyhow::Result<String> {
        Ok(serde_json::to_string_pretty(&self.written())? + "\n")
    }

    /// The same for programs.
    ///
    /// # Errors
    /// Never for what was read.
    pub fn value(&self) -> anyhow::Result<Value> {
        Ok(serde_json::to_value(self.written())?)
    }

    /// A file of our own, which is not looked at closely.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Document> {
        let mut value: Value = serde_json::from_slice(bytes).ok()?;
        let questionnaire = serde_json::from_value(value.get_mut("questionnaire")?.take()).ok()?;
        let name = value["name"].as_str()?.to_owned();
        Some(Document { name, kind: Kind::from_key(value["kind"].as_str()?)?, questionnaire })
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Every flaw in it.
    pub fn read(bytes: &[u8], texts: &Texts) -> Result<Document, Vec<Flaw>> {
        if bytes.len() > LARGEST {
            return Err(vec![flaw("", "too-large", [("megabytes", (LARGEST / 1_000_000).to_string())])]);
        }
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(vec![flaw("", "empty", [])]);
        }
        let value = serde_json::from_slice(bytes).map_err(|error| {
            let at = [("line", error.line().to_string()), ("column", error.column().to_string())];
            vec![flaw("", "syntax", at)]
        })?;
        Document::understand(value, texts)
    }

    /// Reads what a file holds.
    ///
    /// # Errors
    /// Every flaw in it.
    pub fn understand(value: Value, texts: &Texts) -> Result<Document, Vec<Flaw>> {
        let Value::Object(mut outer) = value else { return Err(vec![flaw("", "not-ours", [])]) };
        if outer.get("heard").and_then(Value::as_str) != Some("survey") {
            return Err(vec![flaw("heard", "not-ours", [])]);
        }
        if outer.get("format").and_then(Value::as_i64) != Some(FORMAT) {
            return Err(vec![flaw("format", "format", [("format", FORMAT.to_string())])]);
        }
        let mut walk = Walk::default();
        walk.file(&mut outer);
        let asked = outer.remove("questionnaire").and_then(|asked| serde_json::from_value(asked).ok());
        let name = name(&outer, &mut walk.flaws);
        let kind = outer.get("kind").and_then(Value::as_str).and_then(Kind::from_key);
        if let Some(asked) = &asked {
            walk.checked(asked);
            languages(asked, texts, &mut walk.flaws);
        }
        match (kind, asked) {
            (Some(kind), Some(questionnaire)) if walk.flaws.is_empty() => Ok(Document { name, kind, questionnaire }),
            _ if walk.flaws.is_empty() => Err(vec![flaw("questionnaire", "unreadable", [])]),
            _ => Err(walk.flaws),
        }
    }

    /// The survey that it describes, which can be made.
    pub fn checked(self) -> Checked {
        Checked { name: self.name, kind: self.kind, questionnaire: self.questionnaire, slug: None }
    }
}

/// What keeps a questionnaire from being published, with places as in a file.
pub fn flaws(asked: &Questionnaire) -> Vec<Flaw> {
    asked.check().into_iter().map(|(place, trouble)| Flaw::of(format!("questionnaire.{place}"), trouble)).collect()
}

/// The name, without blanks around it.
fn name(outer: &Map<String, Value>, flaws: &mut Vec<Flaw>) -> String {
    // That there is none was told before.
    let Some(name) = outer.get("name").and_then(Value::as_str) else { return String::new() };
    let name = name.trim();
    if name.is_empty() {
        flaws.push(flaw("name", "no-words", []));
    } else if name.chars().count() > LONGEST_LINE {
        flaws.push(flaw("name", "too-long", [("most", LONGEST_LINE.to_string())]));
    } else if name.chars().any(char::is_control) {
        flaws.push(flaw("name", "control-character", []));
    }
    name.to_owned()
}

fn languages(asked: &Questionnaire, texts: &Texts, flaws: &mut Vec<Flaw>) {
    let speaks = |code: &&str| respond::speaks(texts, asked.scale, code);
    for code in asked.languages.iter().filter(|code| !speaks(&code.as_str())) {
        let known: Vec<&str> = texts.languages().filter(speaks).collect();
        let args = [("code", code.clone()), ("known", known.join(", "))];
        flaws.push(flaw("questionnaire.languages", "language", args));
    }
}

#[cfg(test)]
mod tests;
