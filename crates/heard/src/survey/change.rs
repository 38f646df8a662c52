//! A survey that is being changed: what is published, what the draft asks, how the draft makes a step and becomes a
//! version. The editor and the API share it, so that neither overwrites the other. Nothing here speaks HTTP.

use std::collections::BTreeSet;

use anyhow::Context;
use feedback::Questionnaire;
use feedback::lint::{Warning, lint};
use fluent_bundle::FluentArgs;
use store::draft::{Draft, NewStep, NewVersion};
use store::survey::{Edition, Survey};
use store::{Read, Tx};

use super::{file, questionnaire, questionnaire_of};
use crate::audit::{Act, Doer};
use crate::chance::Chance;
use crate::mistake::Mistake;
use crate::texts::{SOURCE, Texts};

/// A survey with its draft.
pub struct Found {
    /// As it is published.
    pub survey: Survey,
    /// What is published.
    pub published: Questionnaire,
    /// The draft as it stands.
    pub draft: Option<Draft>,
    /// What the draft asks; without one what is published.
    pub questionnaire: Questionnaire,
    /// Every version, newest first.
    pub history: Vec<Edition>,
    /// Somebody answered it, and it counts.
    pub is_answered: bool,
}

impl Found {
    /// The survey of this number in a workspace.
    ///
    /// # Errors
    /// When the database fails, or somebody wrote into it.
    pub async fn find(read: &mut Read, workspace: i64, id: i64) -> anyhow::Result<Option<Found>> {
        let Some(survey) = store::survey::find(read, workspace, id).await? else { return Ok(None) };
        let draft = store::draft::find(read, workspace, id).await?;
        let history = store::survey::history(read, workspace, id).await?;
        let published = questionnaire(&survey)?;
        let asked = match &draft {
            Some(draft) => serde_json::from_str(&draft.content).context("the draft of a survey")?,
            None => published.clone(),
        };
        let is_answered = store::survey::confirmed(read, workspace, id).await? > 0;
        Ok(Some(Found { survey, published, draft, questionnaire: asked, history, is_answered }))
    }

    /// Whether publishing begins a new line in the trend: what was answered so far measures something else.
    pub fn begins_line(&self) -> bool {
        self.is_answered && !self.published.measures_as(&self.questionnaire)
    }

    /// The step the draft stands at; 0 without one.
    pub fn step(&self) -> i64 {
        self.draft.as_ref().map_or(0, |draft| draft.step)
    }

    /// The keys of questions that were ever published, which stay.
    pub fn keys(&self) -> BTreeSet<String> {
        let asked = self.history.iter().filter_map(|edition| questionnaire_of(edition).ok());
        asked.flat_map(|asked| asked.questions).map(|question| question.key).collect()
    }

    /// The language that is edited: the wished one, else the first.
    pub fn language(&self, wished: &str) -> String {
        let known = self.questionnaire.languages.iter().find(|language| *language == wished);
        known.cloned().unwrap_or_else(|| self.questionnaire.language().to_owned())
    }

    /// What keeps it from being published, for programs.
    pub fn errors(&self, texts: &Texts) -> Vec<Mistake> {
        file::flaws(&self.questionnaire).iter().map(|flaw| flaw.mistake(texts)).collect()
    }

    /// What to think about before publishing it, for programs: texts without a translation, and wording that moves scores.
    pub fn warnings(&self, texts: &Texts) -> Vec<Mistake> {
        let mut warnings = Vec::new();
        for code in self.questionnaire.languages.iter().skip(1) {
            warnings.extend(self.questionnaire.untranslated(code).into_iter().map(|place| Mistake {
                field: format!("questionnaire.{place}.{code}"),
                reason: "untranslated",
                detail: format!("It is not translated: who reads `{code}` sees it in the default language."),
            }));
        }
        let worded = |warning: Warning| {
            let language = warning.language.map(|code| format!(".{code}")).unwrap_or_default();
            let detail = texts.get(SOURCE, &format!("lint-{}", warning.kind), &FluentArgs::new());
            Mistake { field: format!("questionnaire.{}{language}", warning.place), reason: warning.kind.key(), detail }
        };
        warnings.extend(lint(&self.questionnaire).into_iter().map(worded));
        warnings
    }

    /// Makes the draft's next step, and the draft itself where there is none, which can be taken back. Its number; `None`
    /// when somebody else was faster.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn make_step(
        &self,
        tx: &mut Tx,
        doer: &Doer<'_>,
        at: i64,
        to: &Questionnaire,
    ) -> anyhow::Result<Option<i64>> {
        let (before, after) = (serde_json::to_string(&self.questionnaire)?, serde_json::to_string(to)?);
        let (workspace, survey) = (self.survey.workspace, self.survey.id);
        let new = NewStep { workspace, survey, content: &before, at, by_user: doer.id };
        let from = match &self.draft {
            Some(draft) => Some(draft.step),
            None => {
                store::draft::begin(tx, &new, self.survey.version).await?;
                let begun = store::draft::find(tx, workspace, survey).await?;
                begun.filter(|begun| begun.content == before).map(|begun| begun.step)
            }
        };
        let Some(from) = from else { return Ok(None) };
        Ok(store::draft::step(tx, &NewStep { content: &after, ..new }, from).await?)
    }

    /// Throws the draft away, as it was found. False when somebody made a step meanwhile.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn discard(&self, tx: &mut Tx, doer: &Doer<'_>, stamp: (&Chance, i64)) -> store::Result<bool> {
        let Some(draft) = &self.draft else { return Ok(true) };
        if !store::draft::remove(tx, self.survey.workspace, self.survey.id, draft.step).await? {
            return Ok(false);
        }
        doer.tell(stamp, tx, Act::DraftRemoved, &self.survey.name).await?;
        Ok(true)
    }

    /// Publishes what the draft asks, as it was found. The number of the version; `None` when somebody else published or
    /// made a step meanwhile: then nothing may be committed. Servers that keep the survey's pages are to be told once it is committed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn publish(&self, tx: &mut Tx, doer: &Doer<'_>, stamp: (&Chance, i64)) -> anyhow::Result<Option<i64>> {
        let asked = &self.questionnaire;
        let content = (!asked.is_plain()).then(|| serde_json::to_string(asked)).transpose()?;
        let new = NewVersion {
            workspace: self.survey.workspace,
            survey: self.survey.id,
            base: self.survey.version,
            scale: asked.scale,
            subject: &asked.subject,
            languages: &asked.languages,
            content: content.as_deref(),
            at: stamp.1,
            by_user: doer.id,
        };
        let Some(version) = store::draft::publish(tx, &new).await? else { return Ok(None) };
        if !store::draft::remove(tx, new.workspace, new.survey, self.step()).await? {
            return Ok(None);
        }
        let subject = format!("{} ({version})", self.survey.name);
        doer.tell(stamp, tx, Act::SurveyPublished, &subject).await?;
        Ok(Some(version))
    }
}
