//! What the surveys ask. Two of them began to ask more in the course of the year, so that there is an earlier version to
//! look at and to compare with; the other two ask their leading question alone. Their questionnaires are survey files in
//! `demo/`; a visitor may publish others in their place.

use anyhow::Context;
use feedback::Questionnaire;
use store::Tx;
use store::draft::NewVersion;
use store::survey::Survey;

use super::Plan;
use super::calendar::DAYS;
use super::cast::Topic;
use crate::survey::file::Document;

/// About so many of the latest responses, of all surveys, may have been asked more. A company with more of them is made to
/// measure with: it began later, so that the answers cost no more than in a small one, to write and to count, and all who
/// were asked had their chance to answer.
const MOST: u64 = 10_000;

/// For how many days more has been asked, at most: the bad weeks are well within.
const LONGEST: i64 = 240;

/// A survey with what it asks.
#[derive(Clone, Debug)]
pub struct Asking {
    /// The survey's number.
    pub survey: i64,
    /// The published version.
    pub version: i64,
    /// Since when, epoch milliseconds; before, its first version was.
    pub since: i64,
    /// What it asks.
    pub questionnaire: Questionnaire,
}

impl Asking {
    /// A survey as it is published, since the instant `since`.
    ///
    /// # Errors
    /// When somebody wrote into the database.
    pub fn of(survey: &Survey, since: i64) -> anyhow::Result<Asking> {
        let questionnaire = crate::survey::questionnaire(survey)?;
        Ok(Asking { survey: survey.id, version: survey.version, since, questionnaire })
    }

    /// The version that was published at an instant.
    pub fn version_at(&self, at: i64) -> i64 {
        if at < self.since { 1 } else { self.version }
    }
}

/// For how many days more has been asked.
pub fn days(plan: &Plan) -> i64 {
    let days = MOST.saturating_mul(DAYS.unsigned_abs()) / plan.responses.max(1);
    i64::try_from(days).unwrap_or(LONGEST).clamp(1, LONGEST)
}

/// What a survey came to ask; `None` where it asks its leading question alone.
///
/// # Errors
/// Never for the files that are there, which a test reads.
pub fn further(topic: Topic) -> anyhow::Result<Option<Questionnaire>> {
    let file: &[u8] = match topic {
        Topic::Relation => include_bytes!("../../demo/relation.json"),
        Topic::Repair => include_bytes!("../../demo/repair.json"),
        Topic::Support | Topic::Ticket => return Ok(None),
    };
    let document = Document::parse(file).context("a survey file of the demonstration")?;
    Ok(Some(document.questionnaire))
}

/// Publishes what a survey came to ask.
///
/// # Errors
/// When the database fails.
pub async fn publish(tx: &mut Tx, survey: Survey, topic: Topic, at: i64) -> anyhow::Result<Survey> {
    let Some(asked) = further(topic)? else { return Ok(survey) };
    let content = serde_json::to_string(&asked)?;
    let new = NewVersion {
        workspace: survey.workspace,
        survey: survey.id,
        base: survey.version,
        scale: asked.scale,
        subject: &asked.subject,
        languages: &asked.languages,
        content: Some(&content),
        at,
        by_user: None,
    };
    store::draft::publish(tx, &new).await?;
    store::survey::find(tx, survey.workspace, survey.id).await?.context("the survey that was just made")
}

#[cfg(test)]
mod tests {
    use feedback::lint::{lint, most_asked};

    use super::super::cast::Language;
    use super::*;

    #[test]
    fn what_two_surveys_came_to_ask_can_be_published_and_is_worded_well() {
        let asked: Vec<Questionnaire> =
            Topic::ALL.into_iter().filter_map(|topic| further(topic).expect("a survey file")).collect();
        assert_eq!(asked.len(), 2);
        for asked in asked {
            assert_eq!(asked.check(), []);
            assert_eq!(lint(&asked), []);
            assert_eq!(asked.languages, Language::ALL.map(Language::key));
            for language in Language::ALL {
                assert_eq!(asked.untranslated(language.key()), [], "{language}");
            }
            assert!((2..=4).contains(&most_asked(&asked)));
        }
    }

    #[test]
    fn the_larger_the_company_the_later_it_began_to_ask_more() {
        let of = |responses| days(&Plan { seed: 1, responses, now: 0 });
        assert_eq!([0, 5_000, 100_000, 1_000_000, 100_000_000].map(of), [240, 240, 36, 3, 1]);
    }
}
