//! What a person wrote back: a score on the first line, a comment, or that they want no more mail. A number is a score
//! only where nothing else can be meant: everything doubtful is a comment, which a person reads.

use super::mime::Part;
use super::{html, quote, words};

/// What somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Their address, as their mail program states it; anybody can state any.
    pub from: Option<String>,
    /// Without its `Re:`; may be empty.
    pub subject: String,
    /// Without what they quoted and without their signature; lines end in `\n`, at most 20,000 characters.
    pub text: String,
    /// The score, if it is one.
    pub score: Option<Score>,
    /// The words besides the score: of a reply without one, all of them.
    pub comment: String,
    /// They want no more mail: the whole answer says so, or the subject of an empty one.
    pub wants_out: bool,
}

/// A number that stands alone on the first line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// 0 to 10: whether that is on the survey's scale is the caller's to see.
    pub value: u8,
    /// The 10 of `9/10`, where somebody wrote it: 5, 7 or 10, and never less than the value. On another scale it is no
    /// score.
    pub of: Option<u8>,
}

const LONGEST: usize = 20_000;
/// So much may stand behind a wish to get no more mail, for a name and a greeting.
const BEHIND: usize = 80;

/// What a message says.
pub(super) fn read(message: &Part<'_>) -> Reply {
    let text = own(message);
    let subject = message.header("Subject").unwrap_or_default();
    let subject = bare(&subject);
    let wants_out = wants_out(&text) || text.is_empty() && is_wish(subject);
    let found = if wants_out { None } else { score(&text) };
    let (score, comment) = match found {
        Some((score, comment)) => (Some(score), comment),
        None => (None, text.clone()),
    };
    let from = message.addresses(&["From"]).pop();
    Reply { from, subject: subject.chars().take(200).collect(), text, score, comment, wants_out }
}

/// Plain text where there is any, else HTML: programs that write both write the same.
fn own(message: &Part<'_>) -> String {
    let parts = message.all();
    let shown = |kind: &'static str| parts.iter().filter(move |part| part.kind == kind && part.is_shown());
    let plain = shown("text/plain").map(|part| quote::own(&clean(&part.text())));
    let html = shown("text/html").map(|part| quote::own(&clean(&html::text(&part.text()))));
    plain.chain(html).find(|text| !text.is_empty()).unwrap_or_default().chars().take(LONGEST).collect()
}

/// Without what no text has: control characters, and marks that nobody sees.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let unseen =
        |c: char| c.is_control() && !matches!(c, '\n' | '\t') || matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}');
    let kept = text.chars().map(|c| if matches!(c, '\r' | '\u{2028}' | '\u{2029}') { '\n' } else { c });
    kept.filter(|c| !unseen(*c)).collect()
}

/// A subject without `Re:` and what stands for it elsewhere.
fn bare(subject: &str) -> &str {
    const AGAIN: [&str; 14] =
        ["re", "aw", "odp", "sv", "vs", "ha", "rif", "r", "antw", "ynt", "atb", "hb", "na", "отг"];
    let mut bare = subject.trim();
    while let Some((word, rest)) = bare.split_once(':') {
        if !AGAIN.contains(&word.trim().to_lowercase().as_str()) {
            break;
        }
        bare = rest.trim();
    }
    bare
}

/// The first line says it and is the whole message, but for a name.
fn wants_out(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let Some(first) = lines.next() else { return false };
    is_wish(first) && lines.map(|line| line.chars().count()).sum::<usize>() <= BEHIND
}

fn is_wish(line: &str) -> bool {
    if line.len() > 200 || line.contains('?') {
        return false;
    }
    let mut said = words::folded(line);
    // Each polite phrase that stands at an end goes; what is left is short.
    while let Some(left) = words::POLITE.iter().find_map(|polite| without(&said, polite)) {
        said = left;
    }
    words::WANTS_OUT.contains(&said)
}

/// A folded line without a phrase at one of its ends, if something is left.
fn without(said: &str, phrase: &str) -> Option<String> {
    let left = said.strip_prefix(phrase).and_then(|rest| rest.strip_prefix(' '));
    let left = left.or_else(|| said.strip_suffix(phrase).and_then(|rest| rest.strip_suffix(' ')));
    left.map(str::to_owned)
}

/// `^\s*(10|[0-9])\s*([/.,!]|[–—-]\s|$)` on the first line, and no other number anywhere: who writes `9` and a telephone
/// number, or `9.5`, may mean something else. `9/10` is 9, and `9 – but ..` too.
fn score(text: &str) -> Option<(Score, String)> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let (value, behind) = number(first.trim_start())?;
    let behind = behind.trim_start();
    let (of, left) = match behind.chars().next() {
        None => (None, ""),
        Some('/') => of(value, behind[1..].trim_start())?,
        Some('.' | ',' | '!') => (None, behind),
        Some(dash @ ('–' | '—' | '-')) if behind[dash.len_utf8()..].starts_with(char::is_whitespace) => {
            (None, &behind[dash.len_utf8()..])
        }
        Some(_) => return None,
    };
    let comment = format!("{}\n{rest}", left.trim_start_matches(['.', ',', '!']).trim());
    (!comment.contains(char::is_numeric)).then(|| (Score { value, of }, comment.trim().to_owned()))
}

/// 10 or one digit, of any script, and what is behind it.
fn number(text: &str) -> Option<(u8, &str)> {
    // A digit on a key is the digit with two marks; the key with 10 is a character of its own.
    let behind = |rest: &'_ str| rest.trim_start_matches(['\u{fe0f}', '\u{20e3}']).len();
    let left = |rest: &'_ str| &text[text.len() - behind(rest)..];
    if let Some(rest) = text.strip_prefix('\u{1f51f}') {
        return Some((10, left(rest)));
    }
    let mut chars = text.chars();
    let value = digit(chars.next()?)?;
    let rest = left(chars.as_str());
    match rest.chars().next() {
        Some(zero) if value == 1 && digit(zero) == Some(0) => Some((10, left(&rest[zero.len_utf8()..]))),
        _ => Some((u8::try_from(value).ok()?, rest)),
    }
}

/// The 10 of `9/10`, if it is the top of a scale, and what is behind it; a score without one may end in a stroke too.
fn of(value: u8, text: &str) -> Option<(Option<u8>, &str)> {
    match number(text) {
        None => Some((None, text)),
        Some((top @ (5 | 7 | 10), rest)) if value <= top => Some((Some(top), rest)),
        Some(_) => None,
    }
}

/// The digit zero of each script in use; the other nine follow it (Unicode, general category Nd).
const ZEROS: [char; 20] = [
    '0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}', '\u{1810}', '\u{ff10}',
];

fn digit(c: char) -> Option<u32> {
    ZEROS.iter().map(|zero| u32::from(c).wrapping_sub(u32::from(*zero))).find(|value| *value < 10)
}
