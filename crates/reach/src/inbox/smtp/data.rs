//! The bytes of a message as they come (RFC 5321, 4.5.2). It ends at CRLF, a dot, CRLF, and at nothing else: where two
//! servers disagree on the end of a message, a stranger smuggles in a second one. A message with a CR or an LF alone is
//! refused, not put right: what it was is anybody's guess, and its signature would no longer fit.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// RFC 5321 (4.5.3.1.6), without CRLF.
const LINE: usize = 998;
/// Memory is asked for in such pieces.
const PIECE: usize = 64 * 1024;

/// Why a message is refused, as it is answered.
pub(super) type Refused = &'static str;

pub(super) const BARE: Refused = "554 5.6.0 The message has a CR or LF that does not end a line";
pub(super) const LARGE: Refused = "552 5.3.4 The message is too large";
pub(super) const LONG: Refused = "554 5.6.0 The message has a line of over 998 bytes";
pub(super) const FULL: Refused = "452 4.3.1 There is no room for more messages now";

/// Where in a line the last byte was.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    Dot,
    DotCr,
    Text,
    Cr,
}

/// A message that is coming.
pub(super) struct Data {
    at: At,
    bytes: Vec<u8>,
    line: usize,
    refused: Option<Refused>,
    /// All that came, whether it is kept or not.
    pub(super) came: usize,
    most: usize,
    memory: Arc<Semaphore>,
    held: Vec<OwnedSemaphorePermit>,
}

/// A message that has come, and the memory that it may use.
pub(super) struct Whole {
    pub(super) bytes: Vec<u8>,
    pub(super) _held: Vec<OwnedSemaphorePermit>,
}

impl Data {
    pub(super) fn new(most: usize, memory: &Arc<Semaphore>) -> Data {
        let memory = Arc::clone(memory);
        Data { at: At::Start, bytes: Vec::new(), line: 0, refused: None, came: 0, most, memory, held: Vec::new() }
    }

    /// Takes what is its own of these bytes: how many, and whether it has ended.
    pub(super) fn take(&mut self, bytes: &[u8]) -> (usize, bool) {
        for (at, byte) in bytes.iter().enumerate() {
            if self.byte(*byte) {
                self.came += at + 1;
                return (at + 1, true);
            }
        }
        self.came += bytes.len();
        (bytes.len(), false)
    }

    /// The message, or why it is refused.
    pub(super) fn whole(self) -> Result<Whole, Refused> {
        match self.refused {
            Some(refused) => Err(refused),
            None => Ok(Whole { bytes: self.bytes, _held: self.held }),
        }
    }

    fn byte(&mut self, byte: u8) -> bool {
        self.at = match (self.at, byte) {
            (At::DotCr, b'\n') => return true,
            (At::Start, b'.') => At::Dot,
            (At::Dot, b'\r') => At::DotCr,
            (At::Cr, b'\n') => {
                self.keep(b"\r\n");
                self.line = 0;
                At::Start
            }
            (At::Cr | At::DotCr, _) | (_, b'\n') => {
                self.refuse(BARE);
                if byte == b'\r' { At::Cr } else { At::Text }
            }
            (_, b'\r') => At::Cr,
            // The dot that stood before it was the sender's to add.
            _ => {
                self.line += 1;
                if self.line > LINE {
                    self.refuse(LONG);
                }
                self.keep(&[byte]);
                At::Text
            }
        };
        false
    }

    fn keep(&mut self, bytes: &[u8]) {
        if self.refused.is_some() {
            return;
        }
        if self.bytes.len() + bytes.len() > self.most {
            return self.refuse(LARGE);
        }
        if self.bytes.len() + bytes.len() > self.held.len() * PIECE {
            let pieces = u32::try_from(PIECE / 1024).unwrap_or(u32::MAX);
            match Arc::clone(&self.memory).try_acquire_many_owned(pieces) {
                Ok(more) => self.held.push(more),
                Err(_) => return self.refuse(FULL),
            }
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// The first reason stays; a lone CR or LF goes before all, because it says whom one speaks with.
    fn refuse(&mut self, why: Refused) {
        if self.refused.is_none() || why == BARE {
            self.refused = Some(why);
        }
        self.bytes = Vec::new();
        self.held.clear();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(bytes: &[u8]) -> Option<(usize, Result<Vec<u8>, Refused>)> {
        let mut data = Data::new(10_000, &Arc::new(Semaphore::new(1024)));
        let (taken, ended) = data.take(bytes);
        ended.then(|| (taken, data.whole().map(|whole| whole.bytes)))
    }

    fn kept(bytes: &[u8]) -> Vec<u8> {
        read(bytes).expect("it ends").1.expect("it is taken")
    }

    #[test]
    fn a_message_ends_at_its_dot_and_loses_the_dots_that_were_added() {
        assert_eq!(kept(b".\r\n"), b"");
        assert_eq!(kept(b"a\r\n.\r\nQUIT\r\n"), b"a\r\n");
        assert_eq!(read(b"a\r\n.\r\nQUIT\r\n").expect("it ends").0, 6, "what follows is a command");
        assert_eq!(kept(b"..\r\n...a\r\n.b\r\n.\r\n"), b".\r\n..a\r\nb\r\n");
    }

    #[test]
    fn nothing_else_is_an_end_and_who_tries_is_refused() {
        for smuggled in [
            &b"a\n.\n"[..],
            b"a\n.\r\n",
            b"a\r.\r",
            b"a\r\n.\n",
            b"a\r\n.\r",
            b"a\r\n\x00.\r\n",
            b"a\n\n.\r\n",
            b"a\r\n.\r\r\n",
            b"a\r.\r\n",
        ] {
            assert_eq!(read(smuggled), None, "{smuggled:?}");
            let whole = [smuggled, b"MAIL FROM:<a@b>\r\n\r\n.\r\n"].concat();
            let (taken, told) = read(&whole).expect("it ends there");
            assert_eq!(taken, whole.len());
            assert!(smuggled.contains(&0) || told == Err(BARE), "{smuggled:?}");
        }
    }

    #[test]
    fn what_is_too_much_is_refused_and_not_held() {
        let long = [&[b'a'; 999][..], b"\r\n.\r\n"].concat();
        assert_eq!(read(&long).expect("it ends").1, Err(LONG));
        assert!(kept(&long[1..]).len() == 1000);
        let large = [&b"aaaaaaaa\r\n".repeat(1001)[..], b".\r\n"].concat();
        assert_eq!(read(&large).expect("it ends").1, Err(LARGE));
        let memory = Arc::new(Semaphore::new(64));
        let mut first = Data::new(10_000, &memory);
        assert!(!first.take(b"a").1);
        let mut second = Data::new(10_000, &memory);
        assert!(second.take(b"a\r\n.\r\n").1);
        assert_eq!(second.whole().err(), Some(FULL));
        drop(first);
        assert_eq!(memory.available_permits(), 64);
    }

    proptest! {
        #[test]
        fn what_is_kept_is_what_was_sent(lines in prop::collection::vec("[.a]{0,4}", 0..8)) {
            let sent: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
            let stuffed: String = sent.split_inclusive('\n').map(|line| if line.starts_with('.') { format!(".{line}") } else { line.to_owned() }).collect();
            prop_assert_eq!(kept(format!("{stuffed}.\r\n").as_bytes()), sent.into_bytes());
        }

        #[test]
        fn no_line_within_ends_otherwise(bytes in "[a.\r\n]{0,30}") {
            if let Some((_, Ok(kept))) = read(bytes.as_bytes()) {
                let text = String::from_utf8(kept).expect("it is text").replace("\r\n", "");
                prop_assert!(!text.contains(['\r', '\n']));
            }
        }
    }
}
