//! The terminal: how wide it is, whether it takes colours, and bars and strangers' words drawn on it. A bar never
//! speaks by colour alone, and nothing a stranger wrote reaches the terminal as a control character.

use std::borrow::Cow;
use std::env;
use std::io::{self, IsTerminal};
use std::process::{Command, Stdio};

/// The width where none is known, in characters.
const USUAL_WIDTH: usize = 80;

/// What is drawn on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Screen {
    /// In characters.
    pub(super) width: usize,
    /// ASCII without colours.
    pub(super) plain: bool,
}

/// Detractors, passives, promoters: the sign in ASCII, the sign on a terminal, its colour (SGR).
const BANDS: [(char, char, u8); 3] = [('x', '█', 31), ('.', '░', 90), ('+', '▓', 32)];

impl Screen {
    /// Standard output as it is now.
    #[expect(clippy::disallowed_methods, reason = "what the terminal is like is told by the environment alone")]
    pub(super) fn of_stdout() -> Screen {
        let terminal = io::stdout().is_terminal();
        // no-color.org: set to anything but nothing.
        let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        let columns = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let width = if terminal { columns.or_else(width_of_terminal) } else { columns };
        Screen { width: width.unwrap_or(USUAL_WIDTH).clamp(40, 200), plain: !terminal || no_color || dumb }
    }

    /// A bar of `length` signs, divided as detractors, passives and promoters are; empty where all are 0.
    pub(super) fn bar(self, parts: [u64; 3], length: usize) -> String {
        let mut bar = String::new();
        for (&(ascii, block, colour), part) in BANDS.iter().zip(signs(parts, length)) {
            if self.plain {
                bar.extend(std::iter::repeat_n(ascii, part));
            } else if part > 0 {
                let blocks: String = std::iter::repeat_n(block, part).collect();
                bar.push_str(&format!("\u{1b}[{colour}m{blocks}\u{1b}[0m"));
            }
        }
        bar
    }

    /// What the three signs of a bar mean, in the order of its parts.
    pub(super) fn signs(self) -> [String; 3] {
        BANDS.map(|(ascii, block, colour)| match self.plain {
            true => ascii.to_string(),
            false => format!("\u{1b}[{colour}m{block}\u{1b}[0m"),
        })
    }
}

/// `stty` asks the terminal for its size: the system call itself is unsafe code, which the workspace forbids.
fn width_of_terminal() -> Option<usize> {
    let asked = Command::new("stty").arg("size").stdin(Stdio::inherit()).stderr(Stdio::null()).output().ok()?;
    let answer = String::from_utf8(asked.stdout).ok()?;
    answer.split_whitespace().nth(1)?.parse().ok().filter(|&width| width > 0)
}

/// Divides `length` signs as the parts are, so that they add up to it; by largest remainder.
fn signs(parts: [u64; 3], length: usize) -> [usize; 3] {
    let all: u128 = parts.iter().map(|&part| u128::from(part)).sum();
    if all == 0 {
        return [0; 3];
    }
    let exact = parts.map(|part| u128::from(part) * length as u128);
    let mut signs = exact.map(|part| (part / all) as usize);
    let mut by_remainder = [0, 1, 2];
    by_remainder.sort_by_key(|&index| std::cmp::Reverse(exact[index] % all));
    let missing = length - signs.iter().sum::<usize>();
    for &index in by_remainder.iter().take(missing) {
        signs[index] += 1;
    }
    signs
}

/// The text with every control character shown as `?`: a file must not be able to steer the terminal.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    // The marks that turn the direction of writing can disguise a line as another one.
    let steers =
        |letter: char| letter.is_control() || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if text.contains(steers) { Cow::Owned(text.replace(steers, "?")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_bar_is_drawn_in_ascii_or_in_blocks_and_colours() {
        let plain = Screen { width: 80, plain: true };
        assert_eq!(plain.bar([2, 1, 1], 8), "xxxx..++");
        assert_eq!(plain.bar([0, 0, 0], 8), "");
        let coloured = Screen { width: 80, plain: false };
        assert_eq!(coloured.bar([1, 0, 1], 2), "\u{1b}[31m█\u{1b}[0m\u{1b}[32m▓\u{1b}[0m");
    }

    #[test]
    fn words_of_strangers_cannot_steer_the_terminal() {
        assert_eq!(harmless("Ana \u{1b}[2J\u{202e}x"), "Ana ?[2J?x");
        assert_eq!(harmless("Žiga"), "Žiga");
    }

    proptest! {
        #[test]
        fn signs_add_up(parts in prop::array::uniform3(0..u64::MAX), length in 0..300_usize) {
            prop_assume!(parts != [0; 3]);
            prop_assert_eq!(signs(parts, length).iter().sum::<usize>(), length);
        }
    }
}
