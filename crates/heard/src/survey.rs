//! A new survey: what somebody wrote, checked, and made. The browser's form, the command line and the API share it, so
//! that a survey is the same wherever it was made. Nothing here speaks HTTP.

pub mod change;
pub mod file;
pub mod settings;
mod slug;
pub mod templates;

pub(crate) use slug::folded;

use anyhow::Context;
use feedback::{Kind, Questionnaire, Scale};
use store::survey::{Edition, NewSurvey, Survey};
use store::{Read, Store};
use uuid::Uuid;

use crate::audit::{Act, Doer};
use crate::chance::Chance;
use crate::mistake::{Mistake, Mistakes};
use crate::respond;
use crate::texts::Texts;
use templates::Template;

/// How often another random end is tried for a slug of our own making.
const TRIES: usize = 8;

/// What a survey asks, as its JSON form says; what is published is always readable.
///
/// # Errors
/// When the JSON form is none: somebody wrote into the database.
pub fn questionnaire(survey: &Survey) -> anyhow::Result<Questionnaire> {
    read(survey.content.as_deref(), || Questionnaire::plain(survey.scale, survey.subject.clone(), &survey.languages))
}

/// What a version of a survey asked.
///
/// # Errors
/// As [`questionnaire`].
pub fn questionnaire_of(edition: &Edition) -> anyhow::Result<Questionnaire> {
    read(edition.content.as_deref(), || {
        Questionnaire::plain(edition.scale, edition.subject.clone(), &edition.languages)
    })
}

/// What every version of a survey asked, the newest first.
///
/// # Errors
/// When the store fails, and as [`questionnaire`].
pub async fn ever_asked(read: &mut Read, survey: &Survey) -> anyhow::Result<Vec<Questionnaire>> {
    store::survey::history(read, survey.workspace, survey.id).await?.iter().map(questionnaire_of).collect()
}

fn read(content: Option<&str>, plain: impl FnOnce() -> Questionnaire) -> anyhow::Result<Questionnaire> {
    match content {
        Some(content) => serde_json::from_str(content).context("the questionnaire of a survey"),
        None => Ok(plain()),
    }
}

/// A survey as somebody wrote it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// What colleagues call it.
    pub name: String,
    /// The key of the template that says what is asked; none for the leading question alone.
    pub template: Option<String>,
    /// A key of [`Kind`]; that of the template where it is empty.
    pub kind: String,
    /// A key of [`Scale`]; that of the template, which may be left out.
    pub scale: String,
    /// What the question names: the company or the product.
    pub subject: String,
    /// The languages it is asked in; the first is the default.
    pub languages: Vec<String>,
    /// What its open link ends in; made from the name where it is none or empty.
    pub slug: Option<String>,
}

/// A survey that can be made. Only [`Draft::check`] and [`file::Document`] make one.
#[derive(Clone, Debug)]
pub struct Checked {
    name: String,
    kind: Kind,
    questionnaire: Questionnaire,
    slug: Option<String>,
}

impl Draft {
    /// Whether it can be made.
    ///
    /// # Errors
    /// Every mistake in it.
    pub fn check(&self, texts: &Texts) -> Result<Checked, Vec<Mistake>> {
        let mut mistakes = Mistakes::default();
        let name = mistakes.needed("name", &self.name);
        let subject = mistakes.needed("subject", &self.subject);
        let template = self.based_on(&mut mistakes);
        let kind = match template.filter(|_| self.kind.is_empty()) {
            Some(template) => template.kind,
            None => Kind::from_key(&self.kind).unwrap_or_else(|| {
                mistakes.add("kind", "unknown", one_of("kind", Kind::ALL.map(Kind::key)));
                Kind::Other
            }),
        };
        let scale = self.measured(template, &mut mistakes);
        let languages = self.spoken(scale, template, texts, &mut mistakes);
        let slug = self.slug.clone();
        if slug.as_deref().is_some_and(|slug| !slug::is_slug(slug)) {
            let detail = "`slug` must have 3 to 60 characters, each of them one of a-z, 0-9 and -.";
            mistakes.add("slug", "not-a-slug", detail);
        }
        let questionnaire = match template {
            Some(template) => template.about(&subject, &languages),
            None => Questionnaire::plain(scale, subject, &languages),
        };
        mistakes.unless(Checked { name, kind, questionnaire, slug })
    }

    fn based_on(&self, mistakes: &mut Mistakes) -> Option<&'static Template> {
        let key = self.template.as_deref().filter(|key| !key.is_empty())?;
        let found = templates::find(key);
        if found.is_none() {
            mistakes.add("template", "unknown", one_of("template", templates::KEYS));
        }
        found
    }

    fn measured(&self, template: Option<&Template>, mistakes: &mut Mistakes) -> Scale {
        let said = Scale::from_key(&self.scale);
        let Some(its) = template.map(|template| template.questionnaire.scale) else {
            return said.unwrap_or_else(|| {
                mistakes.add("scale", "unknown", one_of("scale", Scale::ALL.map(Scale::key)));
                Scale::Nps
            });
        };
        if !self.scale.is_empty() && said != Some(its) {
            mistakes.add("scale", "unknown", format!("`scale` is `{its}` in this template; leave it out."));
        }
        its
    }

    /// The languages, each once and written as we write it.
    fn spoken(&self, scale: Scale, template: Option<&Template>, texts: &Texts, mistakes: &mut Mistakes) -> Vec<String> {
        let has = |code: &&str| template.is_none_or(|template| template.speaks(code));
        let speaks = texts.languages().filter(|code| respond::speaks(texts, scale, code)).filter(has);
        let speaks: Vec<&str> = speaks.collect();
        let mut languages: Vec<String> = Vec::new();
        for asked in self.languages.iter().map(|code| code.trim()).filter(|code| !code.is_empty()) {
            match speaks.iter().find(|code| code.eq_ignore_ascii_case(asked)) {
                Some(code) if languages.iter().any(|known| known == code) => {}
                Some(code) => languages.push((*code).to_owned()),
                None => {
                    let (what, reason) = match template {
                        Some(template) => (format!("template {}", template.key), "template-language"),
                        None => (format!("{scale} question"), "unknown-language"),
                    };
                    let detail = format!("The {what} does not speak `{asked}`; it speaks {}.", speaks.join(", "));
                    mistakes.add("languages", reason, detail);
                }
            }
        }
        if self.languages.iter().all(|code| code.trim().is_empty()) {
            mistakes.add("languages", "missing", "`languages` must name at least one language.");
        }
        languages
    }
}

/// What became of a wish for a survey.
#[derive(Clone, Debug)]
pub enum Added {
    /// It is made.
    New(Survey),
    /// The same request made it before.
    Before(Survey),
    /// The same request made another before.
    Other,
    /// Its slug is taken.
    Taken,
}

/// Makes the survey. None when its slug is taken.
///
/// # Errors
/// When the database fails.
pub async fn add(
    store: &Store,
    doer: &Doer<'_>,
    checked: &Checked,
    stamp: (&Chance, i64),
) -> anyhow::Result<Option<Survey>> {
    match add_once(store, doer, checked, None, stamp).await? {
        Added::New(survey) | Added::Before(survey) => Ok(Some(survey)),
        Added::Other | Added::Taken => Ok(None),
    }
}

/// Makes the survey, unless this request made it before.
///
/// # Errors
/// When the database fails.
pub async fn add_once(
    store: &Store,
    doer: &Doer<'_>,
    checked: &Checked,
    request: Option<Uuid>,
    stamp: (&Chance, i64),
) -> anyhow::Result<Added> {
    if let Some(slug) = &checked.slug {
        return add_as(store, doer, (checked, slug), request, stamp).await;
    }
    for _ in 0..TRIES {
        let slug = slug::of(&checked.name, stamp.0);
        match add_as(store, doer, (checked, &slug), request, stamp).await? {
            Added::Taken => {}
            added => return Ok(added),
        }
    }
    Ok(Added::Taken)
}

async fn add_as(
    store: &Store,
    doer: &Doer<'_>,
    (checked, slug): (&Checked, &str),
    request: Option<Uuid>,
    stamp: (&Chance, i64),
) -> anyhow::Result<Added> {
    let asked = &checked.questionnaire;
    let content = (!asked.is_plain()).then(|| serde_json::to_string(asked)).transpose()?;
    let new = NewSurvey {
        workspace: doer.workspace,
        name: &checked.name,
        kind: checked.kind,
        scale: asked.scale,
        subject: &asked.subject,
        languages: &asked.languages,
        slug,
        content: content.as_deref(),
        at: stamp.1,
    };
    let mut tx = store.begin().await?;
    if let Some(request) = request {
        store::workspace::lock(&mut tx, doer.workspace).await?;
        if let Some((survey, _)) = store::draft::published_by(&mut tx, doer.workspace, request).await? {
            return before(&mut tx, doer.workspace, survey, asked).await;
        }
    }
    let Some(made) = store::survey::add(&mut tx, &new).await? else { return Ok(Added::Taken) };
    if let Some(request) = request {
        store::draft::keep_request(&mut tx, doer.workspace, (made.id, made.version), request).await?;
    }
    doer.tell(stamp, &mut tx, Act::SurveyMade, &made.name).await?;
    tx.commit().await?;
    Ok(Added::New(made))
}

/// The survey that a request made before, if that asked at first what the request asks now.
async fn before(read: &mut Read, workspace: i64, survey: i64, asked: &Questionnaire) -> anyhow::Result<Added> {
    let first =
        store::survey::edition(read, workspace, survey, 1).await?.context("a survey without a first version")?;
    if questionnaire_of(&first)? != *asked {
        return Ok(Added::Other);
    }
    let survey = store::survey::find(read, workspace, survey).await?.context("a survey that is gone")?;
    Ok(Added::Before(survey))
}

fn one_of<const N: usize>(field: &str, keys: [&str; N]) -> String {
    format!("`{field}` must be one of {}.", keys.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(draft: &Draft) -> Vec<(String, &'static str)> {
        let texts = Texts::load().expect("the shipped texts load");
        let mistakes = draft.check(&texts).expect_err("it has mistakes");
        mistakes.into_iter().map(|mistake| (mistake.field, mistake.reason)).collect()
    }

    fn good() -> Draft {
        Draft {
            name: "After a repair".to_owned(),
            kind: "transactional".to_owned(),
            scale: "nps".to_owned(),
            subject: "Lindentree Cycles".to_owned(),
            languages: vec!["SL".to_owned(), "en".to_owned(), "sl".to_owned()],
            ..Draft::default()
        }
    }

    #[test]
    fn languages_are_written_as_we_write_them_and_once() {
        let checked = good().check(&Texts::load().expect("the shipped texts load")).expect("nothing is wrong");
        assert_eq!(checked.questionnaire.languages, ["sl", "en"]);
    }

    #[test]
    fn every_mistake_is_told_at_once() {
        let all = Draft { slug: Some("Not A Slug".to_owned()), ..Draft::default() };
        let fields = ["name", "subject", "kind", "scale", "languages", "slug"];
        assert_eq!(reasons(&all).into_iter().map(|(field, _)| field).collect::<Vec<_>>(), fields);
        let marked = Draft { subject: "Lindentree\u{1}".to_owned(), ..good() };
        assert_eq!(reasons(&marked), [("subject".to_owned(), "control-character")]);
        let long = Draft { name: "ž".repeat(201), ..good() };
        assert_eq!(reasons(&long), [("name".to_owned(), "too-long")]);
    }

    #[test]
    fn a_template_says_what_is_asked_and_what_it_is_about() {
        let texts = Texts::load().expect("the shipped texts load");
        let wanted = Draft { template: Some("churn".to_owned()), kind: String::new(), scale: String::new(), ..good() };
        let checked = wanted.check(&texts).expect("nothing is wrong");
        assert_eq!((checked.kind, checked.questionnaire.scale), (Kind::Other, Scale::Nps));
        assert_eq!(checked.questionnaire.subject, "Lindentree Cycles");
        let json = serde_json::to_string(&checked.questionnaire).expect("JSON");
        assert!(json.contains("glavni razlog") && !json.contains("Hauptgrund"), "{json}");
        let told = |field: &str, reason| vec![(field.to_owned(), reason)];
        let other = Draft { template: Some("loyalty".to_owned()), ..good() };
        assert_eq!(reasons(&other), told("template", "unknown"));
        assert_eq!(reasons(&Draft { scale: "ces".to_owned(), ..wanted.clone() }), told("scale", "unknown"));
        let french = Draft { languages: vec!["fr".to_owned()], ..wanted };
        assert_eq!(reasons(&french), told("languages", "template-language"));
    }

    #[test]
    fn a_question_that_is_not_translated_is_not_asked() {
        let french = |scale: &str| Draft { scale: scale.to_owned(), languages: vec!["fr".to_owned()], ..good() };
        assert!(french("nps").check(&Texts::load().expect("the shipped texts load")).is_ok());
        assert_eq!(reasons(&french("ces")), [("languages".to_owned(), "unknown-language")]);
    }
}
