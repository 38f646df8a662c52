//! Surveys to begin with: what is asked after a delivery, when somebody leaves, and so on, in every language the product
//! ships in. Each is a survey file (`crate::survey::file`) in `surveys/`, embedded; what pages call it is a text.

use std::sync::LazyLock;

use feedback::lint::most_asked;
use feedback::questionnaire::{Asked, Place};
use feedback::{Kind, Questionnaire};
use rust_embed::RustEmbed;

use super::file::Document;

#[derive(RustEmbed)]
#[folder = "surveys/"]
struct Files;

/// The templates in the order in which they are shown.
pub const KEYS: [&str; 9] = [
    "relational",
    "after-support",
    "ticket-effort",
    "after-purchase",
    "after-delivery",
    "onboarding",
    "event",
    "churn",
    "why",
];

/// A survey to begin with.
#[derive(Clone, Debug)]
pub struct Template {
    /// One of [`KEYS`].
    pub key: &'static str,
    /// What such a survey is about.
    pub kind: Kind,
    /// What it asks; its subject is still to be said.
    pub questionnaire: Questionnaire,
}

static ALL: LazyLock<Vec<Template>> = LazyLock::new(|| KEYS.into_iter().filter_map(read).collect());

/// Every template.
pub fn all() -> &'static [Template] {
    &ALL
}

/// The template with this key.
pub fn find(key: &str) -> Option<&'static Template> {
    ALL.iter().find(|template| template.key == key)
}

fn read(key: &'static str) -> Option<Template> {
    let file = Files::get(&format!("{key}.json"))?;
    let Document { kind, questionnaire, .. } = Document::parse(&file.data)?;
    Some(Template { key, kind, questionnaire })
}

impl Template {
    /// Whether it has its texts in a language.
    pub fn speaks(&self, code: &str) -> bool {
        self.questionnaire.languages.iter().any(|language| language == code)
    }

    /// What it asks about a company or product, in these languages and no others.
    pub fn about(&self, subject: &str, languages: &[String]) -> Questionnaire {
        let mut made = self.questionnaire.clone();
        let places: Vec<Place> = made.texts().into_iter().map(|(place, _)| place).collect();
        for place in places {
            let Some(wording) = made.text_at(&place) else { continue };
            for language in self.questionnaire.languages.iter().filter(|code| !languages.contains(code)) {
                wording.put(language, "");
            }
        }
        made.subject = subject.to_owned();
        made.languages = languages.to_vec();
        made
    }

    /// The most further questions that one customer is asked.
    pub fn most_asked(&self) -> usize {
        most_asked(&self.questionnaire)
    }

    /// How long it takes somebody who answers everything they are asked, in whole minutes; at least 1. A score and a
    /// sentence take half a minute, words 20 s a question, everything that is chosen 6 s a choice to be made.
    pub fn minutes(&self) -> usize {
        let seconds = |asked: &Asked| match asked {
            Asked::Comment { .. } => 20,
            Asked::Matrix { rows, .. } => 6 * rows.len(),
            Asked::Ranking { choices } => 6 * choices.len(),
            Asked::Contact { fields } => 6 * fields.len(),
            Asked::Hidden => 0,
            Asked::Choice { .. } | Asked::Rating { .. } | Asked::Metric { .. } | Asked::Date => 6,
        };
        let mut all: Vec<usize> = self.questionnaire.questions.iter().map(|one| seconds(&one.asked)).collect();
        all.sort_unstable_by(|one, other| other.cmp(one));
        let further: usize = all.into_iter().take(self.most_asked()).sum();
        (30 + further).div_ceil(60)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use feedback::Scale;
    use feedback::lint::lint;
    use feedback::questionnaire::Wording;

    use super::*;
    use crate::texts::{SHIPPED, Texts};

    #[test]
    fn every_file_is_a_template_and_every_key_has_a_file() {
        let files: BTreeSet<String> = Files::iter().map(|file| file.into_owned()).collect();
        assert_eq!(files, KEYS.into_iter().map(|key| format!("{key}.json")).collect());
        assert_eq!(all().iter().map(|template| template.key).collect::<Vec<_>>(), KEYS);
    }

    #[test]
    fn every_template_can_be_published_in_all_languages_and_is_worded_well() {
        for template in all() {
            let asked = &template.questionnaire;
            assert_eq!(asked.check(), [], "{}", template.key);
            assert_eq!(lint(asked), [], "{}", template.key);
            assert_eq!(asked.languages, SHIPPED, "{}", template.key);
            for language in SHIPPED {
                assert_eq!(asked.untranslated(language), [], "{} in {language}", template.key);
            }
            assert!((1..=4).contains(&template.most_asked()), "{}: {}", template.key, template.most_asked());
            assert!((1..=2).contains(&template.minutes()), "{}: {}", template.key, template.minutes());
        }
    }

    #[test]
    fn only_the_chosen_languages_are_kept_and_it_can_still_be_published() {
        for template in all() {
            let made = template.about("Lindentree Cycles", &["sl".to_owned(), "de".to_owned()]);
            assert_eq!(made.check(), [], "{}", template.key);
            let languages: BTreeSet<&str> =
                made.texts().into_iter().flat_map(|(_, wording)| wording.texts()).map(|(code, _)| code).collect();
            assert_eq!(languages, BTreeSet::from(["de", "sl"]), "{}", template.key);
        }
    }

    #[test]
    fn our_own_words_give_no_warning() {
        let texts = Texts::load().expect("the shipped texts load");
        let named = |key: &str, language: &str| {
            let args = fluent_bundle::FluentArgs::from_iter([("name", "Lindentree Cycles")]);
            Wording::of(language, texts.get(language, key, &args))
        };
        for language in SHIPPED {
            for (scale, metric) in [(Scale::Nps, "nps"), (Scale::Stars5, "csat"), (Scale::Ces, "ces")] {
                let mut ours = Questionnaire::plain(scale, "Lindentree Cycles", &[language.to_owned()]);
                ours.leading.question = named(&format!("{metric}-question"), language);
                for (band, key) in feedback::Band::ALL.into_iter().flat_map(|band| {
                    [
                        format!("ask-hint-{band}"),
                        format!("{metric}-hint-{band}"),
                        format!("thanks-{band}"),
                        format!("thanks-next-{band}"),
                    ]
                    .map(|key| (band, key))
                }) {
                    if texts.has(language, &key) {
                        ours.leading.hints.insert(band, named(&key, language));
                        ours.thanks.text.insert(band, named(&key, language));
                        assert_eq!(lint(&ours), [], "{key} in {language}");
                    }
                }
                ours.leading.why = named("ask-why", language);
                ours.leading.contact = named("ask-contact", language);
                assert_eq!(lint(&ours), [], "{metric} in {language}");
            }
        }
    }
}
