//! A text with gaps, compressed once and put together at every view: fixed pieces are deflated on their own, gaps go
//! in as stored blocks, and the checksum of the whole is combined from the checksums of the pieces.
//! Nothing is compressed when a page is viewed, and what goes into the gaps is never looked at.

use crc32fast::Hasher;
use flate2::{Compress, Compression, FlushCompress};

/// A text with numbered gaps.
#[derive(Debug)]
pub(super) struct Spliced {
    start: Piece,
    /// The number of a gap and the piece that follows it.
    rest: Vec<(usize, Piece)>,
}

#[derive(Debug)]
struct Piece {
    plain: Box<[u8]>,
    packed: Box<[u8]>,
    sum: Hasher,
}

/// RFC 1952: magic, deflate, no flags, no time, no level, system unknown.
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// RFC 1951: a final block of fixed codes that holds nothing but its end.
const END: [u8; 2] = [0x03, 0x00];

/// The most that a stored block holds.
const STORED: usize = 0xffff;

impl Spliced {
    /// Cuts a text at the marks; a mark's place in the list is the number of its gap.
    pub(super) fn cut(text: &str, marks: &[char]) -> Spliced {
        let end = text.find(marks).unwrap_or(text.len());
        let mut spliced = Spliced { start: Piece::new(&text[..end]), rest: Vec::new() };
        let mut left = &text[end..];
        while let Some(mark) = left.chars().next() {
            let after = &left[mark.len_utf8()..];
            let end = after.find(marks).unwrap_or(after.len());
            let gap = marks.iter().position(|known| *known == mark).unwrap_or_default();
            spliced.rest.push((gap, Piece::new(&after[..end])));
            left = &after[end..];
        }
        spliced
    }

    /// The text with its gaps filled.
    pub(super) fn plain(&self, fill: &[String]) -> Vec<u8> {
        let mut text = Vec::with_capacity(self.room(fill, |piece| piece.plain.len()));
        text.extend_from_slice(&self.start.plain);
        for (gap, piece) in &self.rest {
            text.extend_from_slice(fill[*gap].as_bytes());
            text.extend_from_slice(&piece.plain);
        }
        text
    }

    /// The text with its gaps filled, as a gzip member.
    pub(super) fn gzip(&self, fill: &[String]) -> Vec<u8> {
        let mut member = Vec::with_capacity(self.room(fill, |piece| piece.packed.len()));
        let mut sum = self.start.sum.clone();
        let mut length = self.start.plain.len();
        member.extend_from_slice(&HEADER);
        member.extend_from_slice(&self.start.packed);
        for (gap, piece) in &self.rest {
            let gap = fill[*gap].as_bytes();
            store(gap, &mut member);
            member.extend_from_slice(&piece.packed);
            sum.update(gap);
            sum.combine(&piece.sum);
            length += gap.len() + piece.plain.len();
        }
        member.extend_from_slice(&END);
        member.extend_from_slice(&sum.finalize().to_le_bytes());
        // The format wants the length modulo 2^32.
        member.extend_from_slice(&(length as u32).to_le_bytes());
        member
    }

    /// Room for the whole, so that it grows only where a gap needs many blocks.
    fn room(&self, fill: &[String], size: fn(&Piece) -> usize) -> usize {
        let rest = self.rest.iter().map(|(gap, piece)| fill[*gap].len() + 5 + size(piece));
        32 + size(&self.start) + rest.sum::<usize>()
    }
}

impl Piece {
    fn new(text: &str) -> Piece {
        let mut sum = Hasher::new();
        sum.update(text.as_bytes());
        Piece { plain: text.as_bytes().into(), packed: pack(text.as_bytes()).into(), sum }
    }
}

/// Raw deflate that ends at a whole byte and that nothing later refers back into, so that anything may follow.
fn pack(plain: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(plain.len() + 64);
    if plain.is_empty() {
        return packed;
    }
    let mut deflate = Compress::new(Compression::best(), false);
    loop {
        let read = deflate.total_in() as usize;
        let before = packed.len();
        // The vector has room, so the only error there is (a stream that was finished) cannot be.
        let _ = deflate.compress_vec(&plain[read..], &mut packed, FlushCompress::Full);
        // A flush is complete when it left room.
        if packed.len() < packed.capacity() || packed.len() == before {
            return packed;
        }
        packed.reserve(plain.len() + 64);
    }
}

/// Writes bytes as stored blocks; nothing for nothing.
fn store(bytes: &[u8], member: &mut Vec<u8>) {
    for block in bytes.chunks(STORED) {
        let length = block.len() as u16;
        member.push(0);
        member.extend_from_slice(&length.to_le_bytes());
        member.extend_from_slice(&(!length).to_le_bytes());
        member.extend_from_slice(block);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;
    use proptest::prelude::*;

    use super::*;

    const MARKS: [char; 2] = ['\u{1}', '\u{2}'];

    fn unpacked(member: &[u8]) -> String {
        let mut text = String::new();
        let mut decoder = GzDecoder::new(member);
        decoder.read_to_string(&mut text).expect("a valid gzip member with a right checksum");
        assert!(decoder.into_inner().is_empty(), "nothing follows the member");
        text
    }

    fn assert_both_ways(text: &str, fill: &[String; 2]) {
        let spliced = Spliced::cut(text, &MARKS);
        let whole = text.replace(MARKS[0], &fill[0]).replace(MARKS[1], &fill[1]);
        assert!(spliced.plain(fill) == whole.as_bytes());
        assert!(unpacked(&spliced.gzip(fill)) == whole);
    }

    #[test]
    fn a_gap_of_any_length_comes_back() {
        let fixed = "<p>the same words again and again</p>".repeat(40);
        let text = format!("{fixed}\u{1}a\u{2}{fixed}\u{1}{fixed}");
        for length in [0, 1, 2, 7, 40, 255, 256, 4_096, 65_534, 65_535, 65_536, 131_070, 131_071, 200_000] {
            assert_both_ways(&text, &["x".repeat(length), "č".repeat(length / 2)]);
        }
    }

    #[test]
    fn gaps_may_stand_at_the_ends_and_beside_each_other() {
        let fill = ["one".to_owned(), String::new()];
        for text in ["", "\u{1}", "\u{2}", "\u{1}\u{2}", "\u{2}\u{1}\u{1}", "a\u{1}", "\u{1}a", "no gap"] {
            assert_both_ways(text, &fill);
        }
    }

    #[test]
    fn a_piece_that_hardly_compresses_is_packed_whole() {
        let mut n = 1_u32;
        let noise = std::iter::repeat_with(|| {
            n = n.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b' ' + (n >> 24) as u8 % 94)
        });
        let noise: String = noise.take(300_000).collect();
        assert_both_ways(&format!("{noise}\u{1}{noise}"), &["-".to_owned(), String::new()]);
    }

    proptest! {
        #[test]
        fn whatever_is_spliced_decodes_to_itself(text in "[a-c\u{1}\u{2}é]{0,60}", one in ".{0,40}", two in ".{0,40}") {
            let fill = [one, two].map(|gap| gap.replace(MARKS, ""));
            assert_both_ways(&text, &fill);
        }
    }
}
