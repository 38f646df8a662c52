//! Every text of the product in every language, from `locales/<language>/*.ftl` (Fluent), embedded in the binary.
//! A key that a language lacks falls back to English; a key that English lacks shows itself. Nothing here panics on
//! a missing text, and nothing here knows HTML: templates escape.

use std::collections::BTreeMap;
use std::sync::Arc;

use feedback::questionnaire::Tone;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use crate::format;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

/// The language every text exists in.
pub const SOURCE: &str = "en";

/// The languages the whole product ships in; respondents' pages exist in more.
pub const SHIPPED: [&str; 6] = ["en", "sl", "mk", "pl", "nb", "de"];

/// The end of the name of a language's informal way. Only what it says otherwise is there.
const INFORMAL: &str = "-informal";

/// The language of a voice.
pub fn tongue(voice: &str) -> &str {
    voice.strip_suffix(INFORMAL).unwrap_or(voice)
}

/// The shipped language that a code means: `de-AT` is German, and any Norwegian is Bokmål.
pub fn shipped(code: &str) -> Option<&'static str> {
    let language = code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let language = if matches!(language.as_str(), "no" | "nn") { "nb" } else { &language };
    SHIPPED.into_iter().find(|shipped| *shipped == language)
}

/// All texts, by language. Cheap to clone.
#[derive(Clone)]
pub struct Texts {
    bundles: Arc<BTreeMap<String, FluentBundle<FluentResource>>>,
}

impl Texts {
    /// Reads the embedded files.
    ///
    /// # Errors
    /// Names the file and the reason where one does not parse or repeats a key: a mistake of ours that the first
    /// test run finds.
    pub fn load() -> anyhow::Result<Texts> {
        let mut bundles = BTreeMap::new();
        for path in Files::iter() {
            let (language, _) = path
                .split_once('/')
                .ok_or_else(|| anyhow::anyhow!("{path}: a text file belongs in a language's folder"))?;
            if !bundles.contains_key(language) {
                bundles.insert(language.to_owned(), empty_bundle(language)?);
            }
            let file = Files::get(&path).ok_or_else(|| anyhow::anyhow!("{path} vanished"))?;
            let source = String::from_utf8(file.data.into_owned())?;
            let resource =
                FluentResource::try_new(source).map_err(|(_, errors)| anyhow::anyhow!("{path}: {errors:?}"))?;
            if let Some(bundle) = bundles.get_mut(language) {
                bundle.add_resource(resource).map_err(|errors| anyhow::anyhow!("{path}: {errors:?}"))?;
            }
        }
        Ok(Texts { bundles: Arc::new(bundles) })
    }

    /// The languages there are texts for, in the order of their codes.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.voices().filter(|voice| !voice.ends_with(INFORMAL))
    }

    /// The languages, and the informal ways of some.
    pub fn voices(&self) -> impl Iterator<Item = &str> {
        self.bundles.keys().map(String::as_str)
    }

    /// Whether this language itself (not its fallback) has the text.
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.bundles.get(language).is_some_and(|bundle| bundle.has_message(key))
    }

    /// The text in this language, else in English, else the key itself.
    pub fn get(&self, language: &str, key: &str, args: &FluentArgs<'_>) -> String {
        [language, tongue(language), SOURCE]
            .iter()
            .find_map(|language| self.in_language(language, key, args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// The name of the texts that speak a language in this tone: `sl-informal` where there are such, else `sl`.
    pub fn voice(&self, language: &str, tone: Tone) -> String {
        match tone {
            Tone::Informal if self.speaks_informally(language) => format!("{language}{INFORMAL}"),
            Tone::Formal | Tone::Informal => language.to_owned(),
        }
    }

    /// Whether a language has two ways to speak to people, and we know the second.
    pub fn speaks_informally(&self, language: &str) -> bool {
        self.bundles.contains_key(&format!("{language}{INFORMAL}"))
    }

    /// The text without arguments.
    pub fn plain(&self, language: &str, key: &str) -> String {
        self.get(language, key, &FluentArgs::new())
    }

    fn in_language(&self, language: &str, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundles.get(language)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors);
        if !errors.is_empty() {
            tracing::warn!(language, key, ?errors, "text `{key}` lacks an argument");
        }
        Some(text.into_owned())
    }
}

fn empty_bundle(language: &str) -> anyhow::Result<FluentBundle<FluentResource>> {
    let id: LanguageIdentifier = language.parse()?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks would end up in attributes; customers' words stand in <bdi> instead.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number));
    Ok(bundle)
}

/// Numbers inside texts, as the language writes them.
fn number<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => memoizer
            .with_try_get_threadsafe::<format::Decimals, _, _>((), |decimals| decimals.number(number.value))
            .ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
