//! What a mail server answers (RFC 5321, 4.2), read strictly: whoever it is, it cannot make us keep more than some
//! pages.

/// The longest line with its end, in bytes. The RFC has 512; lists of what a server can do are longer with some.
const LONGEST_LINE: usize = 2048;

/// The most lines of one answer.
const MOST_LINES: usize = 64;

/// The longest answer, in bytes.
const LONGEST: usize = 16 * 1024;

/// The most of its words that are kept, in characters.
const MOST_WORDS: usize = 500;

/// One answer, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// 200 to 599. From 400 on it is a no, from 500 on for good.
    pub code: u16,
    /// Its lines without the code, with a line feed between two.
    pub text: String,
}

/// It is no answer of a mail server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no answer of a mail server")]
pub struct Strange;

impl Reply {
    /// The answer at the beginning of these bytes, and how many of them it is; none while it is not there whole.
    ///
    /// # Errors
    /// For what is no answer, or a longer one than any server needs.
    pub fn read(bytes: &[u8]) -> Result<Option<(Reply, usize)>, Strange> {
        let mut reply: Option<Reply> = None;
        let mut at = 0;
        for _ in 0..MOST_LINES {
            let rest = &bytes[at..];
            let Some(end) = rest.iter().take(LONGEST_LINE).position(|byte| *byte == b'\n') else {
                return if rest.len() < LONGEST_LINE && begins_well(rest) { Ok(None) } else { Err(Strange) };
            };
            at += end + 1;
            if at > LONGEST {
                return Err(Strange);
            }
            let line = rest[..end].strip_suffix(b"\r").unwrap_or(&rest[..end]);
            let (code, is_last, text) = cut(line)?;
            let text = String::from_utf8_lossy(text);
            match &mut reply {
                None => reply = Some(Reply { code, text: text.into_owned() }),
                Some(reply) if reply.code == code => {
                    reply.text.push('\n');
                    reply.text.push_str(&text);
                }
                Some(_) => return Err(Strange),
            }
            if is_last {
                return Ok(reply.map(|reply| (reply, at)));
            }
        }
        Err(Strange)
    }

    /// Whether it is a no.
    pub fn is_no(&self) -> bool {
        self.code >= 400
    }

    /// What the server said, in one line, with its code.
    pub fn words(&self) -> String {
        let said = format!("{} {}", self.code, self.text);
        said.trim_end().chars().map(|c| if c.is_control() { ' ' } else { c }).take(MOST_WORDS).collect()
    }
}

/// Whether an answer may still come of it: another service is known by its first bytes and not waited for.
fn begins_well(line: &[u8]) -> bool {
    line.iter().take(3).all(u8::is_ascii_digit) && line.first().is_none_or(|byte| (b'2'..=b'5').contains(byte))
}

fn cut(line: &[u8]) -> Result<(u16, bool, &[u8]), Strange> {
    let (code, rest) = line.split_first_chunk::<3>().ok_or(Strange)?;
    if !begins_well(line) {
        return Err(Strange);
    }
    let code = code.iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0'));
    match rest.split_first() {
        None => Ok((code, true, rest)),
        Some((b' ', text)) => Ok((code, true, text)),
        Some((b'-', text)) => Ok((code, false, text)),
        Some(_) => Err(Strange),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<Option<(u16, String, usize)>, Strange> {
        Ok(Reply::read(text.as_bytes())?.map(|(reply, length)| (reply.code, reply.text, length)))
    }

    #[test]
    fn an_answer_ends_with_its_last_line() {
        assert_eq!(read("250 OK\r\n354 Go"), Ok(Some((250, "OK".to_owned(), 8))));
        assert_eq!(read("250-a\r\n250-SIZE 1\r\n250 c\r\n"), Ok(Some((250, "a\nSIZE 1\nc".to_owned(), 26))));
        assert_eq!(read("354\r\n"), Ok(Some((354, String::new(), 5))));
        assert_eq!(read("421 Bye\n"), Ok(Some((421, "Bye".to_owned(), 8))), "without the carriage return");
        for half in ["", "2", "250", "250 OK", "250-a\r\n", "250-a\r\n250"] {
            assert_eq!(read(half), Ok(None), "{half}");
        }
    }

    #[test]
    fn what_no_mail_server_says_is_no_answer() {
        for strange in
            ["SSH-2.0", "\r\n", "150 x\r\n", "600 x\r\n", "25\r\n", "250x\r\n", "250-a\r\n251 b\r\n", "HTTP/1.1"]
        {
            assert_eq!(read(strange), Err(Strange), "{strange:?}");
        }
    }

    #[test]
    fn nobody_makes_us_keep_more_than_some_pages() {
        assert_eq!(read(&format!("250 {}", "x".repeat(LONGEST_LINE))), Err(Strange));
        assert_eq!(read(&"250-x\r\n".repeat(MOST_LINES)), Err(Strange));
        assert_eq!(read(&format!("250-{}\r\n", "x".repeat(1000)).repeat(17)), Err(Strange));
        let longest = format!("250 {}\r\n", "x".repeat(LONGEST_LINE - 6));
        let (reply, length) = Reply::read(longest.as_bytes()).expect("an answer").expect("a whole one");
        assert_eq!((length, reply.words().len()), (LONGEST_LINE, MOST_WORDS));
    }

    #[test]
    fn words_stand_in_one_line() {
        let reply = Reply { code: 550, text: "no\u{7}such\nuser".to_owned() };
        assert_eq!(reply.words(), "550 no such user");
    }

    proptest! {
        #[test]
        fn it_does_not_matter_in_which_pieces_it_comes(
            text in "([245][0-9]{2}[- ][a-z]{0,5}\r?\n){0,4}[0-9a-z -]{0,9}",
            cut in 0usize..40,
        ) {
            let bytes = text.as_bytes();
            if let Ok(Some(whole)) = Reply::read(&bytes[..cut.min(bytes.len())]) {
                prop_assert_eq!(Reply::read(bytes), Ok(Some(whole)));
            }
        }
    }
}
