//! How words become lines of a mail: headers that are folded and encoded (RFC 5322, RFC 2047), and bodies in whichever
//! of three encodings is the shortest (RFC 2045, 6). All that is written is ASCII but for addresses that are not.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use memchr::{memmem, memrchr};

/// As long a line gets, in bytes, where it can be broken.
const LINE: usize = 76;

/// The longest word that is left whole: a line has 998 bytes at the most (RFC 5322, 2.1.1).
const LONGEST_WORD: usize = 900;

/// The longest line of a body that is sent as it is.
const LONGEST_LINE: usize = 990;

/// What stands between the parts of a mail. No line of a part begins with it: those that would are encoded.
pub(super) const BOUNDARY: &str = "=_next_";

/// In one line: a mail's header ends where a line does.
pub(super) fn line(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect()
}

/// A header whose value is for people: whatever a reader could take for something else is encoded.
pub(super) fn words(out: &mut String, name: &str, value: &str) {
    let is_plain = value.is_ascii() && !value.contains("=?") && !value.contains("  ") && value.trim() == value;
    if is_plain { fold(out, name, value) } else { header(out, name, |out| encode(out, name.len() + 2, value)) }
}

/// A header whose value is for programs: as it is, if it can be.
pub(super) fn fold(out: &mut String, name: &str, value: &str) {
    let value = value.trim();
    if !value.is_ascii() || value.split(' ').any(|word| word.len() > LONGEST_WORD) {
        return header(out, name, |out| encode(out, name.len() + 2, value));
    }
    header(out, name, |out| {
        let mut column = name.len() + 2;
        let mut rest = value;
        while !rest.is_empty() {
            let spaces = rest.len() - rest.trim_start_matches(' ').len();
            let end = rest[spaces..].find(' ').map_or(rest.len(), |at| spaces + at);
            // The space itself begins the next line, so that putting the lines together gives the value back.
            if spaces > 0 && column + end > LINE {
                out.push_str("\r\n");
                column = 0;
            }
            out.push_str(&rest[..end]);
            column += end;
            rest = &rest[end..];
        }
    });
}

/// A name and an address, or the address alone.
pub(super) fn mailbox(out: &mut String, name: &str, called: &str, address: &str) {
    let called = called.trim();
    let is_plain = called.is_ascii() && called.len() <= 40 && !called.contains("=?") && !called.contains("  ");
    header(out, name, |out| {
        if called.is_empty() {
            return out.push_str(address);
        }
        let column = out.len();
        if is_plain {
            out.push('"');
            for c in called.chars() {
                if matches!(c, '"' | '\\') {
                    out.push('\\');
                }
                out.push(c);
            }
            out.push('"');
        } else {
            encode(out, name.len() + 2, called);
        }
        let far = name.len() + 5 + out.len() - column + address.len() > LINE;
        out.push_str(if far { "\r\n <" } else { " <" });
        out.push_str(address);
        out.push('>');
    });
}

pub(super) fn header(out: &mut String, name: &str, value: impl FnOnce(&mut String)) {
    out.push_str(name);
    out.push_str(": ");
    value(out);
    out.push_str("\r\n");
}

/// Encoded words (RFC 2047), each of whole characters, the first after so many columns.
fn encode(out: &mut String, column: usize, text: &str) {
    const AROUND: usize = "=?utf-8?b?".len() + "?=".len();
    let mut column = column;
    let mut rest = text;
    loop {
        let room = (LINE.saturating_sub(column + AROUND) / 4 * 3).max(24);
        let mut end = room.min(rest.len());
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        out.push_str("=?utf-8?b?");
        STANDARD.encode_string(&rest[..end], out);
        out.push_str("?=");
        rest = &rest[end..];
        if rest.is_empty() {
            return;
        }
        out.push_str("\r\n ");
        column = 1;
    }
}

/// A text with one way to end a line, that of mails.
pub(super) fn lines(text: &str) -> Cow<'_, str> {
    if is_in_lines(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut pieces = text.split('\n').peekable();
    while let Some(line) = pieces.next() {
        let is_last = pieces.peek().is_none();
        let line = if is_last { line } else { line.strip_suffix('\r').unwrap_or(line) };
        // Old machines end lines with it alone.
        for (at, piece) in line.split('\r').enumerate() {
            out.push_str(if at > 0 { "\r\n" } else { "" });
            out.push_str(piece);
        }
        out.push_str(if is_last { "" } else { "\r\n" });
    }
    Cow::Owned(out)
}

/// Whether every line ends as those of mails do already: before each LF stands a CR, and behind each CR an LF. (One pass
/// without a branch, as in [`is_plain`]: lines are short, and looking for their ends one by one takes longer.)
fn is_in_lines(text: &str) -> bool {
    let bytes = text.as_bytes();
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let torn = pairs.fold(0_u8, |torn, (one, next)| torn | (u8::from(*one == b'\r') ^ u8::from(*next == b'\n')));
    torn == 0 && !text.starts_with('\n') && !text.ends_with('\r')
}

/// Whether there is nothing but what a line of a mail may have in it. (One pass without a branch: many bytes at a time.)
fn is_plain(text: &str) -> bool {
    let odd = |byte: u8| {
        let is_end = u8::from(byte == b'\t') | u8::from(byte == b'\r') | u8::from(byte == b'\n');
        (u8::from(byte < b' ') & (is_end ^ 1)) | u8::from(byte > b'~')
    };
    text.bytes().fold(0_u8, |any, byte| any | odd(byte)) == 0
}

/// A part: its two headers, an empty line, and its text as it is sent. It ends without a line's end unless the text
/// does.
pub(super) fn part(out: &mut String, kind: &str, text: &str) {
    let encoding = Encoding::of(text);
    for piece in ["Content-Type: ", kind, "; charset=utf-8\r\nContent-Transfer-Encoding: ", encoding.name(), "\r\n\r\n"]
    {
        out.push_str(piece);
    }
    match encoding {
        Encoding::Plain => out.push_str(text),
        Encoding::Quoted => quoted(out, text),
        Encoding::Base64 => {
            for (at, piece) in text.as_bytes().chunks(LINE / 4 * 3).enumerate() {
                out.push_str(if at > 0 { "\r\n" } else { "" });
                STANDARD.encode_string(piece, out);
            }
        }
    }
}

/// Whether every line of a part goes as it is: it has room, and is not taken for another's beginning.
fn fits(text: &str) -> bool {
    let bytes = text.as_bytes();
    let begins = |with: &str| text.starts_with(&with[1..]) || memmem::find(bytes, with.as_bytes()).is_some();
    !begins("\nFrom ") && !begins("\n--=_next") && has_room(bytes)
}

/// Whether no line is too long: from the end of one, the last end that it may reach.
fn has_room(text: &[u8]) -> bool {
    let mut rest = text;
    while rest.len() > LONGEST_LINE {
        let Some(end) = memrchr(b'\n', &rest[..=LONGEST_LINE]) else { return false };
        rest = &rest[end + 1..];
    }
    true
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Plain,
    Quoted,
    Base64,
}

impl Encoding {
    fn of(text: &str) -> Encoding {
        if is_plain(text) && fits(text) {
            return Encoding::Plain;
        }
        let odd = text.bytes().filter(|byte| !matches!(byte, b'\t' | b'\r' | b'\n' | b' '..=b'~')).count();
        let quoted = text.len() + 2 * (odd + text.bytes().filter(|byte| *byte == b'=').count());
        if quoted + quoted / LINE * 3 <= text.len().div_ceil(3) * 4 + text.len() / 57 * 2 {
            Encoding::Quoted
        } else {
            Encoding::Base64
        }
    }

    fn name(self) -> &'static str {
        match self {
            Encoding::Plain => "7bit",
            Encoding::Quoted => "quoted-printable",
            Encoding::Base64 => "base64",
        }
    }
}

/// Quoted-printable (RFC 2045, 6.7). `From ` at the beginning of a line is changed by some who keep mails, and
/// signatures with it.
fn quoted(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for (at, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        out.push_str(if at > 0 { "\r\n" } else { "" });
        // A space that ends a line is lost on its way.
        let end = line.len() - usize::from(line.ends_with([' ', '\t']));
        let (mut place, mut column) = (0, 0);
        while let Some(byte) = line.as_bytes().get(place) {
            let room = LINE - 1 - column;
            let within = line.as_bytes().get(place..end.min(place + room)).unwrap_or_default();
            let is_from = place == 0 && line.starts_with("From ");
            let run = if is_from { 0 } else { within.iter().take_while(|byte| UNQUOTED[usize::from(**byte)]).count() };
            // Within a letter of several bytes nothing can be cut off.
            out.push_str(line.get(place..place + run).unwrap_or_default());
            (place, column) = (place + run, column + run);
            if run > 0 && column < LINE - 1 || place == line.len() {
                continue;
            }
            if run == 0 && room >= 3 {
                out.push('=');
                out.extend([byte >> 4, byte & 15].map(|half| char::from(HEX[usize::from(half)])));
                (place, column) = (place + 1, column + 3);
            } else {
                out.push_str("=\r\n");
                column = 0;
            }
        }
    }
}

/// Bytes that quoted-printable leaves as they are.
const UNQUOTED: [bool; 256] = {
    let mut all = [false; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        all[byte as usize] = byte != b'=';
        byte += 1;
    }
    all[b'\t' as usize] = true;
    all
};

/// A date (RFC 5322, 3.3) in UTC, of seconds since 1970 until the end of the year 9999.
pub(super) fn date(seconds: i64) -> String {
    const LAST: i64 = 253_402_300_799;
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let seconds = seconds.clamp(0, LAST).unsigned_abs();
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    // Howard Hinnant's civil_from_days: years begin in March, so that leap days come last.
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = (from_march + 2) % 12;
    let year = era * 400 + year_of_era + u64::from(month < 2);
    let place = |list: &'static [&str], at: u64| usize::try_from(at).ok().and_then(|at| list.get(at)).copied();
    let weekday = place(&DAYS, days % 7).unwrap_or_default();
    let month = place(&MONTHS, month).unwrap_or_default();
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} +0000")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut String)) -> String {
        let mut out = String::new();
        write(&mut out);
        out
    }

    #[test]
    fn long_headers_are_folded_where_a_space_is() {
        let value =
            "<https://feedback.example.com/u/0123456789abcdef>, <mailto:stop@example.com?subject=0123456789abcdef>";
        let folded = written(|out| fold(out, "List-Unsubscribe", value));
        let (first, second) = value.split_once(' ').expect("two");
        assert_eq!(folded, format!("List-Unsubscribe: {first}\r\n {second}\r\n"));
    }

    #[test]
    fn encoded_words_are_short_and_whole() {
        let text = "č".repeat(200);
        let folded = written(|out| words(out, "Subject", &text));
        assert!(folded.lines().all(|line| line.len() <= LINE), "{folded}");
        let decoded: String = folded["Subject: ".len()..]
            .split_ascii_whitespace()
            .map(|word| word.trim_start_matches("=?utf-8?b?").trim_end_matches("?="))
            .map(|word| String::from_utf8(STANDARD.decode(word).expect("base64")).expect("whole characters"))
            .collect();
        assert_eq!(decoded, text);
    }

    #[test]
    fn a_body_is_sent_in_the_shortest_way() {
        let encoding = |text: &str| Encoding::of(&lines(text));
        assert_eq!(encoding("Hello,\nhow likely is it? a=b\n"), Encoding::Plain);
        assert_eq!(encoding("Kako verjetno je, da nas priporočite prijateljem in znancem?"), Encoding::Quoted);
        assert_eq!(encoding("Колку е веројатно да нè препорачате?"), Encoding::Base64);
        assert_eq!(encoding(&"x".repeat(LONGEST_LINE + 1)), Encoding::Quoted, "a line that no server takes");
        assert_eq!(encoding("Hello\nFrom here on"), Encoding::Quoted, "a line that others change");
        assert_eq!(written(|out| quoted(out, "a=b \r\nFrom č\t")), "a=3Db=20\r\n=46rom =C4=8D=09");
    }

    #[test]
    fn a_line_ends_in_one_way() {
        assert_eq!(lines("a\r\nb"), "a\r\nb");
        assert_eq!(lines("a\nb\rc\r\n\r\r\n"), "a\r\nb\r\nc\r\n\r\n\r\n");
        assert_eq!(lines("a\r"), "a\r\n");
        let mut all = vec![String::new()];
        for _ in 0..4 {
            all.extend(all.clone().iter().flat_map(|text| ['a', '\r', '\n'].map(|c| format!("{text}{c}"))));
        }
        for text in &all {
            let once = lines(text);
            assert!(!once.replace("\r\n", "").contains(['\r', '\n']), "{text:?} {once:?}");
            assert_eq!(lines(&once), once, "{text:?}");
        }
    }

    #[test]
    fn a_date_is_that_of_its_second() {
        assert_eq!(date(0), "Thu, 01 Jan 1970 00:00:00 +0000");
        assert_eq!(date(951_782_399), "Mon, 28 Feb 2000 23:59:59 +0000");
        assert_eq!(date(951_868_799), "Tue, 29 Feb 2000 23:59:59 +0000");
        assert_eq!(date(1_795_262_400), "Sat, 21 Nov 2026 12:00:00 +0000");
        assert_eq!(date(4_107_542_400), "Mon, 01 Mar 2100 00:00:00 +0000", "no leap day in 2100");
        assert_eq!((date(i64::MAX), date(-1)), ("Fri, 31 Dec 9999 23:59:59 +0000".to_owned(), date(0)));
    }
}
