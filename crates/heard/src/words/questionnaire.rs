//! What a survey's texts are called, and what is wrong with one of them, in the reader's language. Keys, names and
//! conditions are typed, so they are never translated.

use feedback::questionnaire::{LONGEST_KEY, MOST_CHOICES, MOST_QUESTIONS, Place, Trouble};
use feedback::text::TextError;
use feedback::{Band, Metric, Questionnaire};
use store::response::Property;

use super::Words;

impl Words<'_> {
    /// The question of answers of a name, as the newest of these versions that asks it says; the name where none does.
    pub fn question(&self, asked: &[Questionnaire], name: &str) -> String {
        asked.iter().find_map(|version| version.asks(name, self.language)).unwrap_or_else(|| name.to_owned())
    }

    /// What an answer of a name reads as: a choice in the words of the newest of these versions that offers it; its key
    /// where none does.
    pub fn answer(&self, asked: &[Questionnaire], name: &str, value: &Property) -> String {
        match value {
            Property::Number(number) => self.format.number(*number),
            Property::Text(key) if key == "other" => self.text("response-other"),
            Property::Text(key) => asked
                .iter()
                .find_map(|version| version.choice_text(name, key, self.language))
                .unwrap_or_else(|| key.clone()),
        }
    }

    /// Why a questionnaire cannot be published.
    pub fn trouble(&self, trouble: &Trouble) -> String {
        let most = |key: &str, most: usize| self.text_with(key, [("most", most.into())]);
        match trouble {
            Trouble::Languages => self.text("trouble-languages"),
            Trouble::NoWords => self.text("trouble-no-words"),
            Trouble::TooLong(longest) => most("trouble-too-long", *longest),
            Trouble::ControlCharacter => self.text("trouble-control-character"),
            Trouble::TooManyQuestions => most("trouble-too-many-questions", MOST_QUESTIONS),
            Trouble::Key => most("trouble-key-form", LONGEST_KEY),
            Trouble::KeyTaken => self.text("trouble-key-taken"),
            Trouble::SameWords { language, text, .. } => {
                let args = [("language", self.language(language).into()), ("text", text.as_str().into())];
                self.text_with("trouble-same-words", args)
            }
            Trouble::Choices => most("trouble-choices", MOST_CHOICES),
            Trouble::Best => self.text("trouble-best"),
            Trouble::Fields => self.text("trouble-fields"),
            Trouble::Condition(problem) => self.no_filter(problem),
            Trouble::Ahead(name) => self.text_with("trouble-ahead", [("name", name.as_str().into())]),
            Trouble::NotAChoice { name, value, known } => {
                let known = known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
                let args = [("name", name.as_str().into()), ("value", value.as_str().into()), ("known", known.into())];
                self.text_with("trouble-not-a-choice", args)
            }
            Trouble::Text(TextError::NeverClosed) => self.text("trouble-brace-open"),
            Trouble::Text(TextError::NeverOpened) => self.text("trouble-brace-closed"),
            Trouble::Text(TextError::Unknown(name)) => {
                self.text_with("trouble-no-such-name", [("name", name.as_str().into())])
            }
            Trouble::Link => self.text("trouble-link"),
        }
    }

    /// What a text of a survey is called: `At the low end`, `Choice`.
    pub fn text_name(&self, metric: Metric, place: &Place) -> String {
        let path: Vec<&str> = place.as_str().split('.').collect();
        let band = |word: &str| Band::from_key(word).map_or_else(|| word.to_owned(), |band| self.band(metric, band));
        let of_band = |key: &str, word: &str| self.text_with(key, [("band", band(word).into())]);
        match path.as_slice() {
            ["leading", "hints", word] => of_band("text-hints", word),
            ["thanks", "title", word] => of_band("text-title", word),
            ["thanks", "text", word] => of_band("text-text", word),
            ["thanks", "link", "url"] => self.text("text-url"),
            ["thanks", "link", ..] => self.text("text-link"),
            ["leading", what] => match *what {
                "low" => self.text("text-low"),
                "high" => self.text("text-high"),
                "why" => self.text("text-why"),
                "contact" => self.text("text-contact"),
                _ => self.text("text-question"),
            },
            ["questions", _, "choices", ..] => self.text("text-choice"),
            ["questions", _, "rows", ..] => self.text("text-row"),
            ["questions", _, "columns", ..] => self.text("text-column"),
            ["questions", _, "hint"] => self.text("text-line"),
            ["questions", _, "low"] => self.text("text-low"),
            ["questions", _, "high"] => self.text("text-high"),
            ["questions", _, "when"] => self.text("editor-when"),
            ["questions", _, "key"] => self.text("editor-key"),
            ["questions", _, "best"] => self.text("editor-best"),
            ["questions", _, "fields"] => self.text("editor-fields"),
            ["questions", ..] => self.text("text-question"),
            ["subject"] => self.text("new-survey-subject"),
            ["languages"] => self.text("new-survey-languages"),
            _ => place.to_string(),
        }
    }

    /// Where it is, with the question it is of: `2. Why? – Choice`.
    pub fn text_place(&self, of: &Questionnaire, place: &Place) -> String {
        let name = self.text_name(of.scale.metric(), place);
        let part = match (place.question(), place.as_str().split('.').next()) {
            (Some(key), _) => match of.question(key) {
                Some(question) => {
                    of.say(&question.text, of.language()).map_or_else(|| key.to_owned(), |said| said.text.to_owned())
                }
                None => key.to_owned(),
            },
            (None, Some("leading")) => self.text("editor-leading"),
            (None, Some("thanks")) => self.text("editor-thanks"),
            _ => return name,
        };
        if name == part { part } else { format!("{part} – {name}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::tests::with_words_in;

    #[test]
    fn what_is_wrong_is_told_in_the_readers_language_with_what_was_typed() {
        let unknown = Trouble::Text(TextError::Unknown("prise".to_owned()));
        assert_eq!(
            with_words_in("en", |words| words.trouble(&unknown)),
            "There is nothing called {prise} here. The editor lists the names that may stand here."
        );
        assert!(with_words_in("sl", |words| words.trouble(&Trouble::Ahead("why".to_owned()))).contains("`answer.why`"));
    }
}
