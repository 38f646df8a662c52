//! A new survey: what somebody wrote, checked, and made. The browser's form, the command line and the API share it, so
//! that a survey is the same wherever it was made. Nothing here speaks HTTP.

mod slug;

pub(crate) use slug::folded;

use anyhow::Context;
use feedback::{Kind, Questionnaire, Scale};
use store::survey::{NewSurvey, Survey};
use store::{Result, Store};

use crate::audit::{Act, Doer};
use crate::chance::Chance;
use crate::mistake::{Mistake, Mistakes};
use crate::respond;
use crate::texts::Texts;

/// How often another random end is tried for a slug of our own making.
const TRIES: usize = 8;

/// What a survey asks, as its JSON form says; what is published is always readable.
///
/// # Errors
/// When the JSON form is none: somebody wrote into the database.
pub fn questionnaire(survey: &Survey) -> anyhow::Result<Questionnaire> {
    match &survey.content {
        Some(content) => serde_json::from_str(content).context("the questionnaire of a survey"),
        None => Ok(Questionnaire::plain(survey.scale, survey.subject.clone(), &survey.languages)),
    }
}

/// A survey as somebody wrote it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// What colleagues call it.
    pub name: String,
    /// A key of [`Kind`].
    pub kind: String,
    /// A key of [`Scale`].
    pub scale: String,
    /// What the question names: the company or the product.
    pub subject: String,
    /// The languages it is asked in; the first is the default.
    pub languages: Vec<String>,
    /// What its open link ends in; made from the name where it is none or empty.
    pub slug: Option<String>,
}

/// A survey that can be made. Only [`Draft::check`] makes one.
#[derive(Clone, Debug)]
pub struct Checked {
    name: String,
    kind: Kind,
    scale: Scale,
    subject: String,
    languages: Vec<String>,
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
        let kind = Kind::from_key(&self.kind).unwrap_or_else(|| {
            mistakes.add("kind", "unknown", one_of("kind", Kind::ALL.map(Kind::key)));
            Kind::Other
        });
        let scale = Scale::from_key(&self.scale).unwrap_or_else(|| {
            mistakes.add("scale", "unknown", one_of("scale", Scale::ALL.map(Scale::key)));
            Scale::Nps
        });
        let languages = self.spoken(scale, texts, &mut mistakes);
        let slug = self.slug.clone();
        if slug.as_deref().is_some_and(|slug| !slug::is_slug(slug)) {
            let detail = "`slug` must have 3 to 60 characters, each of them one of a-z, 0-9 and -.";
            mistakes.add("slug", "not-a-slug", detail);
        }
        mistakes.unless(Checked { name, kind, scale, subject, languages, slug })
    }

    /// The languages, each once and written as we write it.
    fn spoken(&self, scale: Scale, texts: &Texts, mistakes: &mut Mistakes) -> Vec<String> {
        let speaks: Vec<&str> = texts.languages().filter(|code| respond::speaks(texts, scale, code)).collect();
        let mut languages: Vec<String> = Vec::new();
        for asked in self.languages.iter().map(|code| code.trim()).filter(|code| !code.is_empty()) {
            match speaks.iter().find(|code| code.eq_ignore_ascii_case(asked)) {
                Some(code) if languages.iter().any(|known| known == code) => {}
                Some(code) => languages.push((*code).to_owned()),
                None => {
                    let detail =
                        format!("The {scale} question does not speak `{asked}`; it speaks {}.", speaks.join(", "));
                    mistakes.add("languages", "unknown-language", detail);
                }
            }
        }
        if self.languages.iter().all(|code| code.trim().is_empty()) {
            mistakes.add("languages", "missing", "`languages` must name at least one language.");
        }
        languages
    }
}

/// Makes the survey. None when its slug is taken.
///
/// # Errors
/// When the database fails.
pub async fn add(store: &Store, doer: &Doer<'_>, checked: &Checked, stamp: (&Chance, i64)) -> Result<Option<Survey>> {
    if let Some(slug) = &checked.slug {
        return add_as(store, doer, checked, slug, stamp).await;
    }
    for _ in 0..TRIES {
        let slug = slug::of(&checked.name, stamp.0);
        if let Some(survey) = add_as(store, doer, checked, &slug, stamp).await? {
            return Ok(Some(survey));
        }
    }
    Ok(None)
}

async fn add_as(
    store: &Store,
    doer: &Doer<'_>,
    checked: &Checked,
    slug: &str,
    stamp: (&Chance, i64),
) -> Result<Option<Survey>> {
    let new = NewSurvey {
        workspace: doer.workspace,
        name: &checked.name,
        kind: checked.kind,
        scale: checked.scale,
        subject: &checked.subject,
        languages: &checked.languages,
        slug,
        content: None,
        at: stamp.1,
    };
    let mut tx = store.begin().await?;
    let survey = store::survey::add(&mut tx, &new).await?;
    if let Some(made) = &survey {
        doer.tell(stamp, &mut tx, Act::SurveyMade, &made.name).await?;
        tx.commit().await?;
    }
    Ok(survey)
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
            slug: None,
        }
    }

    #[test]
    fn languages_are_written_as_we_write_them_and_once() {
        let checked = good().check(&Texts::load().expect("the shipped texts load")).expect("nothing is wrong");
        assert_eq!(checked.languages, ["sl", "en"]);
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
    fn a_question_that_is_not_translated_is_not_asked() {
        let french = |scale: &str| Draft { scale: scale.to_owned(), languages: vec!["fr".to_owned()], ..good() };
        assert!(french("nps").check(&Texts::load().expect("the shipped texts load")).is_ok());
        assert_eq!(reasons(&french("ces")), [("languages".to_owned(), "unknown-language")]);
    }
}
