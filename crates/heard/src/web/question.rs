//! The question of a survey as it is asked, for pages that show what was asked beside what was answered.

use fluent_bundle::FluentArgs;
use store::survey::Survey;

use super::entry::Verbatim;
use crate::texts::{SOURCE, Texts};

/// The question in a language that the survey is asked in: the wished one, else the first.
pub fn question(texts: &Texts, survey: &Survey, wished: &str) -> Verbatim {
    let key = format!("{}-question", survey.scale.metric());
    let asked = survey.languages.iter().map(String::as_str);
    let language = asked.clone().find(|language| *language == wished).or_else(|| asked.clone().next());
    // Respondents' pages do the same: where a question has no wording of its own it is asked in English.
    if let Ok(questionnaire) = crate::survey::questionnaire(survey)
        && let Some(said) = questionnaire.say(&questionnaire.leading.question, language.unwrap_or_default())
    {
        return Verbatim::new(questionnaire.bare(said.text), said.language);
    }
    let language = language.filter(|language| texts.has(language, &key)).unwrap_or(SOURCE);
    let mut args = FluentArgs::new();
    args.set("name", survey.subject.as_str());
    Verbatim::new(texts.get(language, &key, &args), language)
}

#[cfg(test)]
mod tests {
    use feedback::{Kind, Scale};

    use super::*;

    #[test]
    fn it_is_shown_in_a_language_that_it_was_asked_in() {
        let texts = Texts::load().expect("the shipped texts load");
        let survey = Survey {
            workspace: 1,
            id: 1,
            name: "After a repair".to_owned(),
            kind: Kind::Transactional,
            version: 1,
            scale: Scale::Nps,
            subject: "Lindentree Cycles".to_owned(),
            languages: vec!["sl".to_owned(), "fr".to_owned()],
            slug: "repair".to_owned(),
            created_at: 0,
            open: Default::default(),
            edition: 0,
            content: None,
        };
        let in_language = |survey: &Survey, wished| question(&texts, survey, wished).language;
        assert_eq!(in_language(&survey, "fr"), "fr");
        assert_eq!(in_language(&survey, "de"), "sl");
        assert!(question(&texts, &survey, "fr").text.contains("Lindentree Cycles"));
        let stars = Survey { scale: Scale::Stars5, languages: vec!["fr".to_owned()], ..survey };
        assert_eq!(in_language(&stars, "fr"), "en");
    }
}
