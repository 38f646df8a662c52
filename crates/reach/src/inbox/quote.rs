//! What of a reply its writer wrote: without what is quoted, without the signature. It takes lines away and never makes
//! one: what is left are lines of the text, in their order.

use super::words;

/// A line that tells who wrote what follows is broken by mail programs into this many at most.
const ATTRIBUTION: usize = 4;
/// Characters of one.
const LONGEST: usize = 400;

/// What is left, without blank lines at its ends.
pub(super) fn own(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(|line| line.trim_end_matches(['\r', ' ', '\t', '\u{a0}'])).collect();
    let mut kept: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if is_quoted(line) {
            at += 1;
        } else if ends_all(&lines[at..]) {
            break;
        } else if let Some(long) = attribution(&lines[at..]) {
            // With marks, what is quoted ends where they do; without, nobody knows, and people write above.
            let follows = lines[at + long..].iter().find(|line| !line.trim().is_empty());
            if !follows.is_some_and(|line| is_quoted(line)) {
                break;
            }
            at += long;
        } else {
            kept.push(line);
            at += 1;
        }
    }
    let blank = |line: &&&str| line.trim().is_empty();
    let start = kept.iter().take_while(blank).count();
    let end = kept.len() - kept[start..].iter().rev().take_while(blank).count();
    kept[start..end].join("\n")
}

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

/// Whether from here on nothing is the writer's own: a signature, or what Outlook puts before the message it quotes.
fn ends_all(lines: &[&str]) -> bool {
    let line = lines[0].trim();
    line == "--" || is_separator(line) || is_header_block(lines) || is_ruled(lines) || is_mobile(line)
}

/// A rule of underscores, with such headers below.
fn is_ruled(lines: &[&str]) -> bool {
    let line = lines[0].trim();
    if line.len() < 10 || !line.bytes().all(|byte| byte == b'_') {
        return false;
    }
    let below = lines[1..].iter().position(|line| !line.trim().is_empty());
    below.is_some_and(|below| is_header_block(&lines[1 + below..]))
}

/// `-----Original Message-----`, in whatever language.
fn is_separator(line: &str) -> bool {
    let inner = line.trim_matches('-');
    let dashes = line.len() - inner.len();
    let around = line.starts_with("---") && line.ends_with("---");
    around && dashes >= 8 && (3..=60).contains(&inner.trim().chars().count()) && inner.contains(char::is_alphabetic)
}

/// `From: .. Sent: .. To: .. Subject: ..`, two of them behind the first.
fn is_header_block(lines: &[&str]) -> bool {
    let label = |line: &str| -> Option<String> {
        let (label, _) = line.trim_start().split_once(':')?;
        let label = label.trim_matches(['*', ' ', '\u{a0}']);
        (label.len() <= 40).then(|| words::folded(label))
    };
    let is = |line: &str, known: &[String]| label(line).is_some_and(|label| known.contains(&label));
    if !is(lines[0], &words::FROM) {
        return false;
    }
    let following = lines[1..].iter().filter(|line| !line.trim().is_empty()).take(5);
    following.filter(|line| is(line, &words::HEADERS)).count() >= 2
}

/// `Sent from my iPhone`.
fn is_mobile(line: &str) -> bool {
    if line.len() > 160 {
        return false;
    }
    let folded = words::folded(line);
    let starts = |phrase: &String| words::begins(&folded, phrase);
    words::SENT_FROM.iter().any(starts)
        && folded.split(' ').count() <= 12
        && folded.split(' ').any(|word| words::DEVICES.iter().any(|device| word.starts_with(device)))
}

/// How many lines from here tell who wrote what follows: `On 20 November 2026 at 14:03, Iva <iva@example.com> wrote:`.
fn attribution(lines: &[&str]) -> Option<usize> {
    if lines[0].trim().is_empty() {
        return None;
    }
    let mut whole = String::new();
    for (at, line) in lines.iter().take(ATTRIBUTION).enumerate() {
        let line = line.trim();
        if line.is_empty() || is_quoted(line) || whole.len() + line.len() > LONGEST {
            return None;
        }
        whole.push_str(line);
        whole.push(' ');
        if line.ends_with(':') {
            let first = words::folded(lines[0]);
            let begins = at == 0 || words::OPENING.iter().any(|word| words::begins(&first, word));
            return (begins && is_attribution(&whole)).then_some(at + 1);
        }
    }
    None
}

fn is_attribution(text: &str) -> bool {
    let folded = words::folded(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let year =
        words.iter().any(|word| word.len() == 4 && word.starts_with("20") && word.bytes().all(|b| b.is_ascii_digit()));
    let wrote = words.iter().any(|word| words::WROTE.iter().any(|known| known == word));
    wrote && (year || text.contains('@'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Lines as people and mail programs write them, and any others.
    fn line() -> impl Strategy<Value = String> {
        prop_oneof![
            "[>]{0,2} ?[a-zčж0-9 ]{0,12}:?",
            "-{0,8}[ a-z]{0,10}-{0,8} ?",
            Just("On 20 Nov 2026 Iva <iva@example.com>".to_owned()),
            Just("wrote:".to_owned()),
            Just("From: a".to_owned()),
            Just("Subject: b".to_owned()),
            Just("Sent from my iPhone".to_owned()),
            "\\PC{0,20}",
        ]
    }

    proptest! {
        #[test]
        fn taking_away_never_invents(lines in prop::collection::vec(line(), 0..30), end in "\r?\n") {
            let text = lines.join(&end);
            let mut source = text.lines();
            for kept in own(&text).lines() {
                prop_assert!(source.any(|line| line.trim_end() == kept.trim_end()), "{kept:?} of {text:?}");
                prop_assert!(!is_quoted(kept));
            }
        }
    }
}
