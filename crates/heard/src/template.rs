//! Pages and mails are minijinja templates, embedded in the binary. One environment a language, so that `t("key")`
//! inside a template (macros included) speaks the reader's language. An undefined variable is an error, never a blank.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior};
use rust_embed::RustEmbed;
use serde::Serialize;

use crate::format::{Decimals, minus};
use crate::texts::{SHIPPED, SOURCE, Texts, tongue};
use crate::web::assets;

#[derive(RustEmbed)]
#[folder = "templates/"]
struct Files;

/// Every template in every language there are texts for. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Templates {
    environments: Arc<BTreeMap<String, Environment<'static>>>,
}

impl Templates {
    /// Compiles the embedded templates.
    ///
    /// # Errors
    /// Where a template does not compile: a mistake of ours that the first test run finds.
    pub fn load(texts: &Texts) -> anyhow::Result<Templates> {
        let mut base = Environment::new();
        base.set_undefined_behavior(UndefinedBehavior::Strict);
        base.set_auto_escape_callback(|name| match name.rsplit_once('.') {
            Some((_, "txt")) => AutoEscape::None,
            _ => AutoEscape::Html,
        });
        // The engine's own escaping writes every slash of an address as six characters.
        base.set_formatter(|out, state, value| match (state.auto_escape(), value.as_str()) {
            (AutoEscape::Html, Some(text)) if !value.is_safe() => Ok(out.write_str(&escape(text))?),
            _ => minijinja::escape_formatter(out, state, value),
        });
        base.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
        base.add_function("asset", |path: &str| {
            assets::address(path)
                .ok_or_else(|| Error::new(minijinja::ErrorKind::InvalidOperation, format!("no static file {path}")))
        });
        for path in Files::iter().filter(|path| !path.ends_with(".md")) {
            let file = Files::get(&path).ok_or_else(|| anyhow::anyhow!("{path} vanished"))?;
            base.add_template_owned(path.into_owned(), String::from_utf8(file.data.into_owned())?)?;
        }
        let environments: BTreeMap<_, _> =
            texts.voices().map(|language| (language.to_owned(), in_language(base.clone(), language, texts))).collect();
        Ok(Templates { environments: Arc::new(environments) })
    }

    /// Renders a template, in English where the language has no texts.
    ///
    /// # Errors
    /// When the view lacks what the template names.
    pub fn render(&self, language: &str, name: &str, view: impl Serialize) -> Result<String, Error> {
        let environment = self
            .environments
            .get(language)
            .or_else(|| self.environments.get(SOURCE))
            .ok_or_else(|| Error::new(minijinja::ErrorKind::TemplateNotFound, "no language at all"))?;
        environment.get_template(name)?.render(Value::from(Serde(view)))
    }
}

fn in_language(mut environment: Environment<'static>, language: &str, texts: &Texts) -> Environment<'static> {
    let decimals = Arc::new(Decimals::new(tongue(language)));
    let (speaker, code) = (texts.clone(), language.to_owned());
    environment.add_function("t", move |key: &str, named: Kwargs| {
        Ok::<_, Error>(speaker.get(&code, key, &arguments(&named, |text| text.to_owned())?))
    });
    // For texts that hold markup of ours: the arguments are escaped, the text is not.
    let (speaker, code) = (texts.clone(), language.to_owned());
    environment.add_function("t_html", move |key: &str, named: Kwargs| {
        Ok::<_, Error>(Value::from_safe_string(speaker.get(&code, key, &arguments(&named, escape)?)))
    });
    let counts = decimals.clone();
    environment.add_filter("count", move |n: i64| counts.count(n));
    environment.add_filter("number", move |n: f64| decimals.number(n));
    environment.add_filter("minus", |text: &str| minus(text));
    environment.add_global("lang", tongue(language).to_owned());
    // Each by its own name.
    let named = |code: &str| BTreeMap::from([("code", code.to_owned()), ("name", texts.plain(code, "language-name"))]);
    environment.add_global("languages", SHIPPED.map(named).into_iter().collect::<Value>());
    environment.add_global("dir", direction(language));
    environment
}

/// The arguments of a text: numbers stay numbers, because plurals need them. A safe string (markup of ours) passes as it is.
fn arguments(named: &Kwargs, text: fn(&str) -> String) -> Result<FluentArgs<'static>, Error> {
    let mut args = FluentArgs::new();
    for name in named.args() {
        let value: Value = named.get(name)?;
        let value = match value.kind() {
            ValueKind::Number => FluentValue::from(f64::try_from(value)?),
            _ if value.is_safe() => FluentValue::from(value.to_string()),
            _ => FluentValue::from(text(&value.to_string())),
        };
        args.set(name.to_owned(), value);
    }
    Ok(args)
}

/// Escapes text for HTML, attribute values in quotes included.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let instead = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        escaped.push_str(&text[from..at]);
        escaped.push_str(instead);
        from = at + 1;
    }
    escaped.push_str(&text[from..]);
    escaped
}

/// `rtl` for the languages that are written so.
pub fn direction(language: &str) -> &'static str {
    match language.split('-').next() {
        Some("ar" | "fa" | "he" | "ur") => "rtl",
        _ => "ltr",
    }
}

#[cfg(test)]
mod tests;
