//! Writes a filter as text that people read and [`Filter::parse`] reads back. Only normalised filters come here.

use std::fmt::{self, Write};

use super::Filter;
use super::condition::{Condition, Name, Span, Wanted, Whole, Whose, read_number};
use super::date;
use super::lex::is_word;
use super::parse::KEYWORDS;

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.clone().normalised() {
            Filter::Any(parts) => any(f, &parts),
            Filter::All(parts) => join(f, &parts, " and "),
            other => factor(f, &other),
        }
    }
}

fn any(f: &mut fmt::Formatter<'_>, parts: &[Filter]) -> fmt::Result {
    if parts.is_empty() {
        return f.write_str("nothing");
    }
    for (index, part) in parts.iter().enumerate() {
        f.write_str(if index == 0 { "" } else { " or " })?;
        match part {
            Filter::All(parts) => join(f, parts, " and ")?,
            other => factor(f, other)?,
        }
    }
    Ok(())
}

fn join(f: &mut fmt::Formatter<'_>, parts: &[Filter], between: &str) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        f.write_str(if index == 0 { "" } else { between })?;
        factor(f, part)?;
    }
    Ok(())
}

/// A part that nothing can tear apart.
fn factor(f: &mut fmt::Formatter<'_>, filter: &Filter) -> fmt::Result {
    match filter {
        Filter::Is(condition) => write_condition(f, condition, false),
        Filter::Not(inner) => match inner.as_ref() {
            Filter::Is(condition) => write_condition(f, condition, true),
            group => {
                f.write_str("not ")?;
                factor(f, group)
            }
        },
        Filter::Any(parts) => {
            f.write_char('(')?;
            any(f, parts)?;
            f.write_char(')')
        }
        Filter::All(parts) => {
            f.write_char('(')?;
            join(f, parts, " and ")?;
            f.write_char(')')
        }
    }
}

/// A value or range as it stands after an operator, and in a list.
enum Written {
    One(String),
    Between(String),
    /// After its own operator, and as an item of a list.
    Open(&'static str, String, String),
}

impl Written {
    fn item(self) -> String {
        match self {
            Written::One(text) | Written::Between(text) | Written::Open(_, _, text) => text,
        }
    }
}

fn write_condition(f: &mut fmt::Formatter<'_>, condition: &Condition, negated: bool) -> fmt::Result {
    let name = condition.name();
    let values: Vec<Written> = match condition {
        Condition::Missing(_) => return write!(f, "{name} is {}missing", if negated { "not " } else { "" }),
        Condition::Comment(needle) => {
            let not = if negated { "not " } else { "" };
            return write!(f, "{not}{name} ~ {}", quoted(needle.text()));
        }
        Condition::Whole(whole, spans) => spans.iter().map(|&span| of_span(*whole, span)).collect(),
        Condition::Band(bands) => bands.iter().map(|band| Written::One(band.to_string())).collect(),
        Condition::State(states) => states.iter().map(|state| Written::One(state.to_string())).collect(),
        Condition::Fact(_, values) => values.iter().map(|value| Written::One(text(value))).collect(),
        Condition::Tag(tags) => tags.iter().map(|tag| Written::One(text(tag.name()))).collect(),
        Condition::Starred(wanted) => {
            wanted.iter().map(|&starred| Written::One(if starred { "yes" } else { "no" }.to_owned())).collect()
        }
        Condition::Owner(wanted) => wanted.iter().map(|whose| Written::One(of_whose(whose))).collect(),
        Condition::List(names) => names.iter().map(|name| Written::One(text(name))).collect(),
        Condition::Property(_, wanted) | Condition::Answer(_, wanted) => wanted.iter().map(of_wanted).collect(),
    };
    compare(f, &name, values, negated)
}

fn compare(f: &mut fmt::Formatter<'_>, name: &Name, mut values: Vec<Written>, negated: bool) -> fmt::Result {
    let not = if negated { "not " } else { "" };
    if values.len() == 1 {
        return match values.remove(0) {
            Written::One(value) => write!(f, "{name} {} {value}", if negated { "!=" } else { "=" }),
            Written::Between(range) => write!(f, "{name} {not}in {range}"),
            // Not the opposite sign: `not score <= 6` holds also where there is no score, `score > 6` does not.
            Written::Open(operator, end, _) => write!(f, "{not}{name} {operator} {end}"),
        };
    }
    let items: Vec<String> = values.into_iter().map(Written::item).collect();
    write!(f, "{name} {not}in ({})", items.join(", "))
}

fn of_span(whole: Whole, span: Span) -> Written {
    let value = |value: i64| match whole {
        Whole::Score | Whole::Version => value.to_string(),
        Whole::Day => date::write_day(value),
        Whole::Time => date::write_instant(value),
    };
    match (span.from.map(value), span.to.map(value)) {
        (Some(from), Some(to)) if from == to => Written::One(from),
        (Some(from), None) => Written::Open(">=", from.clone(), format!("{from}..")),
        (None, Some(to)) => Written::Open("<=", to.clone(), format!("..{to}")),
        (from, to) => Written::Between(format!("{}..{}", from.unwrap_or_default(), to.unwrap_or_default())),
    }
}

fn of_whose(whose: &Whose) -> String {
    match whose {
        Whose::Me => "me".to_owned(),
        Whose::Nobody => "none".to_owned(),
        // Somebody of that name, not the word.
        Whose::Named(name) if ["me", "none"].iter().any(|word| name.eq_ignore_ascii_case(word)) => quoted(name),
        Whose::Named(name) => text(name),
    }
}

fn of_wanted(wanted: &Wanted) -> Written {
    let open = |operator, end: f64| {
        let end = decimal(end);
        Written::Open(operator, end.clone(), format!("{operator} {end}"))
    };
    match wanted {
        Wanted::Text(value) if read_number(value).is_some() => Written::One(quoted(value)),
        Wanted::Text(value) | Wanted::Plain(value) => Written::One(text(value)),
        Wanted::Between(from, to) => Written::Between(format!("{}..{}", decimal(*from), decimal(*to))),
        Wanted::AtLeast(from) => Written::Open(">=", decimal(*from), format!("{}..", decimal(*from))),
        Wanted::AtMost(to) => Written::Open("<=", decimal(*to), format!("..{}", decimal(*to))),
        Wanted::Above(from) => open(">", *from),
        Wanted::Below(to) => open("<", *to),
    }
}

/// The shortest text that reads as the same number: Rust's `{:?}`, which takes to exponents where `{}` would write
/// hundreds of digits.
fn decimal(number: f64) -> String {
    let text = format!("{number:?}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// A value, in quotes if it needs them.
fn text(value: &str) -> String {
    let keyword = KEYWORDS.iter().any(|keyword| value.eq_ignore_ascii_case(keyword));
    if is_bare(value) && !keyword { value.to_owned() } else { quoted(value) }
}

/// The name of a property or a question, in quotes if it needs them.
pub(crate) fn own_name(name: &str) -> String {
    if is_bare(name) { name.to_owned() } else { quoted(name) }
}

fn is_bare(text: &str) -> bool {
    // Dots at the ends or in pairs would read as a range.
    let dots = text.starts_with('.') || text.ends_with('.') || text.contains("..");
    !text.is_empty() && !dots && text.chars().all(is_word)
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
