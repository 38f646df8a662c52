//! The texts themselves: every shipped language has each of them, with what English fills in and with the plural forms
//! of its own grammar, and each is used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

use super::*;

/// A text as it is written.
#[derive(Debug, Default)]
struct Written {
    /// What is filled in.
    arguments: BTreeSet<String>,
    /// The cases of each choice in it.
    choices: Vec<BTreeSet<String>>,
    /// It has no choices and nothing is filled in: what it says.
    plain: Option<String>,
}

/// The texts of a language's files, by their keys.
fn written(language: &str) -> BTreeMap<String, Written> {
    let mut texts = BTreeMap::new();
    for path in Files::iter().filter(|path| path.split_once('/').is_some_and(|(of, _)| of == language)) {
        let file = Files::get(&path).expect("it is embedded");
        let resource = parser::parse(String::from_utf8(file.data.into_owned()).expect("UTF-8")).expect("it parses");
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut text = Written::default();
                let value = message.value.expect("a text says something");
                text.read(&value);
                text.plain = match value.elements.as_slice() {
                    [PatternElement::TextElement { value }] => Some(value.clone()),
                    _ => None,
                };
                texts.insert(message.id.name, text);
            }
        }
    }
    texts
}

impl Written {
    fn read(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                self.choices.push(variants.iter().map(case).collect());
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.clone());
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            other => panic!("texts use nothing like {other:?}"),
        }
    }
}

fn case(variant: &Variant<String>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}

/// The plural categories of a language (CLDR).
fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "sl" => &["one", "two", "few", "other"],
        "pl" => &["one", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

/// Keys that are put together: what they begin and end with, `*` for what is put in. Whatever else there is must be named
/// whole by the source.
const PUT_TOGETHER: &[&str] = &[
    "act-*",
    "ahead-*",
    "band-*",
    "basis-*",
    "bounce-*",
    "by-*",
    "campaign-basis-*",
    "campaign-beside-*",
    "campaign-check-*",
    "campaign-expect-*",
    "campaign-fact-*",
    "campaign-gap-*",
    "campaign-kind-*",
    "campaign-mail-*",
    "campaign-paused-*",
    "campaign-reason-*",
    "campaign-state-*",
    "campaign-step-*",
    "campaign-text-*",
    "campaign-turn-*",
    "campaign-unit-*",
    "campaign-wrong-*",
    "ces-*",
    "change-*",
    "channel-*",
    "comment-*",
    "contact-import-basis-*",
    "contact-import-channel-*",
    "contact-import-kept-*",
    "contact-import-mistake-*",
    "contact-import-new-*",
    "contact-import-policy-*",
    "contact-import-reason-*",
    "contact-import-role-*",
    "contact-import-undo-*",
    "contact-import-undone-*",
    "csat-high",
    "csat-low",
    "csat-smiley-*",
    "csat-thumb-*",
    "delivery-state-*",
    "difference-*",
    "domain-counted",
    "domain-counted-*",
    "domain-dmarc",
    "domain-dmarc-*",
    "domain-key",
    "domain-key-*",
    "domain-returns",
    "domain-returns-*",
    "domain-silent-*",
    "domain-spf",
    "domain-spf-*",
    "domain-state-*",
    "done-*",
    "envelope-gap-*",
    "envelope-request",
    "envelope-request-about",
    "envelope-thanks",
    "envelope-thanks-about",
    "fact-*",
    "filter-*",
    "first-ask-*",
    "contact-mistake-*",
    "contact-time-*",
    "grid-columns",
    "grid-day",
    "grid-in",
    "grid-me*",
    "grid-month",
    "grid-quarter",
    "grid-responses",
    "grid-rows",
    "grid-score",
    "grid-week",
    "import-*-about",
    "import-*-early",
    "import-format-*",
    "import-mistake-*",
    "import-reason-*",
    "import-role-*",
    "import-wrong-*",
    "inbox-protocol-*",
    "alerts-*",
    "handling-*",
    "handling-do-*",
    "incoming-as-*",
    "incoming-field-*",
    "incoming-for-*",
    "incoming-kind-*",
    "incoming-noted-*",
    "incoming-path-*",
    "incoming-proves-*",
    "incoming-secret-of-*",
    "incoming-setup-*",
    "incoming-start-*",
    "incoming-verdict-*",
    "incoming-why-*",
    "inbox-was-*",
    "inbox-way-*",
    "invite-*",
    "kind-of-*",
    "language-*",
    "lasted-*",
    "list-*",
    "lint-*",
    "mail-do-*",
    "mail-security-*",
    "mail-wrong-*",
    "mix-*",
    "mode-*",
    "more-field-*",
    "more-wrong-*",
    "narrowed-*",
    "notice-*",
    "nps-high",
    "nps-low",
    "offer-*",
    "origin-*",
    "period-*",
    "place-*",
    "property-kind-*",
    "property-no",
    "property-yes",
    "planner-to-*",
    "reason-*",
    "report-before-*",
    "report-every-*",
    "report-state-*",
    "report-voices-*",
    "report-wrong-*",
    "responses-none-*",
    "role-*",
    "rule-purpose-*",
    "rule-state-*",
    "rule-unit-*",
    "rule-when-*",
    "rule-was-*",
    "rule-who-*",
    "run-*",
    "scope-*",
    "settings-wrong-*",
    "signature-ed25519",
    "signature-former",
    "signature-former-about",
    "signature-rsa",
    "signature-signs",
    "signature-waits",
    "signature-waits-about",
    "state-*",
    "stopped-reason-*",
    "stopped-scope-*",
    "survey-file-*",
    "teams-scores-*",
    "sweep-*",
    "test-*",
    "thanks-*",
    "tick-*",
    "time-*",
    "tone-*",
    "trouble-key-*",
    "unsubscribe-done-*",
    "unsubscribe-kind-*",
    "webhook-kind-*",
    "when-*",
    "written-*-elsewhere",
    "written-*ed",
    "written-day-*",
    "written-full",
    "written-text-*",
];

fn patterns() -> impl Iterator<Item = &'static str> {
    PUT_TOGETHER.iter().copied()
}

fn fits(key: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        Some((begin, end)) => key.len() > begin.len() + end.len() && key.starts_with(begin) && key.ends_with(end),
        None => key == pattern,
    }
}

/// Every file of these folders, but for tests.
fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => files(&path, into),
            false if path.ends_with("tests.rs") => {}
            false => into.push(path),
        }
    }
}

/// Whatever stands in double quotes in source and templates and looks like a key.
fn named() -> BTreeSet<String> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    ["src", "templates"].iter().for_each(|folder| files(&home.join(folder), &mut found));
    let like_a_key = |word: &&str| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && word.len() < 60
    };
    let texts = found.iter().map(|path| std::fs::read_to_string(path).expect("a text"));
    texts.flat_map(|text| text.split('"').filter(like_a_key).map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn every_file_parses_and_english_is_there() {
    let texts = Texts::load().expect("the shipped texts load");
    assert!(texts.languages().any(|language| language == SOURCE));
}

#[test]
fn a_missing_text_falls_back_to_english_and_then_to_its_key() {
    let texts = Texts::load().expect("the shipped texts load");
    assert_eq!(texts.plain("xx", "product"), "Heard");
    assert_eq!(texts.plain("en", "no-such-key"), "no-such-key");
}

#[test]
fn a_code_means_one_of_the_shipped_languages_or_none() {
    for (code, language) in [("de-AT", Some("de")), ("SL", Some("sl")), ("nn-NO", Some("nb")), ("no", Some("nb"))] {
        assert_eq!(shipped(code), language, "{code}");
    }
    for code in ["", "*", "hr", "deutsch"] {
        assert_eq!(shipped(code), None, "{code}");
    }
}

#[test]
fn every_shipped_language_has_every_text_and_fills_in_the_same() {
    let english = written(SOURCE);
    let mut wrong = Vec::new();
    for language in SHIPPED {
        let theirs = written(language);
        let lacking = english.keys().filter(|key| !theirs.contains_key(*key));
        wrong.extend(lacking.map(|key| format!("{language} lacks {key}")));
        wrong.extend(theirs.iter().filter_map(|(key, text)| match english.get(key) {
            None => Some(format!("{language} alone has {key}")),
            Some(ours) if ours.arguments != text.arguments => {
                Some(format!("{key} in {language} fills in {:?}, and not {:?}", text.arguments, ours.arguments))
            }
            Some(_) => None,
        }));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn where_a_number_chooses_there_is_every_plural_form_of_the_language() {
    for language in SHIPPED {
        let categories: BTreeSet<&str> = categories(language).iter().copied().collect();
        for (key, text) in written(language) {
            for cases in text.choices {
                let forms: BTreeSet<&str> = cases
                    .iter()
                    .map(String::as_str)
                    .filter(|case| matches!(*case, "zero" | "one" | "two" | "few" | "many" | "other"))
                    .collect();
                let by_number = forms.iter().any(|form| *form != "other");
                assert!(!by_number || forms == categories, "{key} in {language} has {cases:?}");
            }
        }
    }
}

/// What stands between a number and its per cent sign in a language (CLDR 47, `percentFormats`).
fn before_percent(language: &str) -> &'static str {
    match language {
        "sl" | "nb" | "de" => "\u{a0}",
        _ => "",
    }
}

#[test]
fn percents_are_written_in_each_language_as_it_writes_them() {
    let texts = Texts::load().expect("the shipped texts load");
    let mut wrong = Vec::new();
    for language in SHIPPED {
        let before = before_percent(language);
        let args = FluentArgs::from_iter([("n", "85")]);
        assert_eq!(texts.get(language, "percent", &args), format!("85{before}%"), "{language}");
        for path in Files::iter().filter(|path| path.split_once('/').is_some_and(|(of, _)| of == language)) {
            let file = String::from_utf8(Files::get(&path).expect("it is embedded").data.into_owned()).expect("UTF-8");
            for (at, _) in file.match_indices('%') {
                // German puts a hyphen into what is one word: `95-%-Intervall`.
                let number = file[..at]
                    .strip_suffix(before)
                    .filter(|rest| rest.ends_with(|c: char| c == '}' || c.is_ascii_digit()));
                if number.is_none() && !file[..at].ends_with('-') {
                    let begin: Vec<char> = file[..at].chars().rev().take(20).collect();
                    wrong.push(format!("{path}: {}%", begin.into_iter().rev().collect::<String>()));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn macedonian_words_are_written_with_letters_of_their_own() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    ["locales/mk", "locales/mk-informal", "surveys", "demo"]
        .iter()
        .for_each(|folder| files(&home.join(folder), &mut found));
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    let mut wrong = Vec::new();
    for path in found {
        let text = std::fs::read_to_string(&path).expect("a text");
        let words = text.split(|c: char| !c.is_alphanumeric() && !('\u{300}'..='\u{36f}').contains(&c));
        // `сѐ` and `ѝ` have letters of their own: neither those of Latin nor accents beside them.
        let mixed = |word: &&str| word.chars().any(is_cyrillic) && !word.chars().all(is_cyrillic);
        wrong.extend(words.filter(mixed).map(|word| format!("{}: {word}", path.display())));
        let still = text.to_lowercase().matches(" се уште").count();
        wrong.extend(std::iter::repeat_n(format!("{}: се уште", path.display()), still));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Texts of several words that are the same in another language: names, and what is typed.
const ALIKE: [&str; 5] =
    ["against-example", "asking-example", "file-xlsx", "view-picture-markdown", "webhook-kind-teams"];

#[test]
fn nothing_was_left_in_english() {
    let english = written(SOURCE);
    let mut left = Vec::new();
    for language in SHIPPED.into_iter().filter(|language| *language != SOURCE) {
        left.extend(written(language).into_iter().filter_map(|(key, text)| {
            let said =
                text.plain.filter(|said| english.get(&key).is_some_and(|ours| ours.plain.as_ref() == Some(said)))?;
            let has_words = said.split(' ').filter(|word| word.chars().any(char::is_alphabetic)).count() > 1;
            (has_words && !ALIKE.contains(&key.as_str())).then(|| format!("{key} in {language}: {said}"))
        }));
    }
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn every_text_is_used() {
    let named = named();
    let unused: Vec<String> = written(SOURCE)
        .into_keys()
        .filter(|key| !named.contains(key) && !patterns().any(|pattern| fits(key, pattern)))
        .collect();
    assert_eq!(unused, Vec::<String>::new());
    let english = written(SOURCE);
    let idle: Vec<&str> = patterns().filter(|pattern| !english.keys().any(|key| fits(key, pattern))).collect();
    assert_eq!(idle, Vec::<&str>::new(), "no text is put together so");
}

#[test]
fn every_text_that_a_page_names_is_there() {
    let english = written(SOURCE);
    let mut found = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"), &mut found);
    for path in found {
        let page = std::fs::read_to_string(&path).expect("a text");
        for call in ["t(\"", "t_html(\""] {
            let is_call = |at: usize| !page[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            for (at, _) in page.match_indices(call).filter(|(at, _)| is_call(*at)) {
                let (key, rest) = page[at + call.len()..].split_once('"').expect("it ends");
                let is_whole = !rest.starts_with(" ~");
                assert!(!is_whole || english.contains_key(key), "{}: {key}", path.display());
            }
        }
    }
}
