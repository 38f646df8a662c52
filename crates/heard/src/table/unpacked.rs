//! How large a workbook becomes when unpacked, read from its zip directory before anything is unpacked. What the
//! directory declares is what can come: the unpacker stops at it. A directory that readers might understand in two
//! ways is refused, so that the one that was checked is the one that is used.
//! Offsets are those of PKWARE's APPNOTE 6.3: 4.3.12 (entry), 4.3.14 and 4.3.15 (zip64), 4.3.16 (end).

use std::io::{Read, Seek, SeekFrom};

use flate2::read::DeflateDecoder;

use super::error::TableError;
use super::limits::{FILE_BYTES, SHARED_TEXT_BYTES, UNPACKED_BYTES, UNPACKED_HARMLESS, UNPACKED_RATIO};
use super::source::{Input, Source};

/// Bytes of a directory: that of a thousand parts is 100 KB.
const DIRECTORY_BYTES: u64 = 4_000_000;

/// How far before the end of the file its end record may begin: a comment has at most 64 KB.
const RECORD_REACH: u64 = 66_000;

/// Shared texts a workbook may announce, ten for each row: memory for them is taken before the first is read.
const SHARED_TEXTS: u64 = 10_000_000;

/// One part of a workbook.
struct Part {
    deflated: bool,
    packed: u64,
    unpacked: u64,
    start: u64,
    shared_texts: bool,
}

/// Refuses a workbook that would unpack to more than is safe.
pub(super) fn check(source: &Source) -> Result<(), TableError> {
    let size = source.bytes()?;
    let mut input = source.open()?;
    let directory = directory(&mut input, size)?;
    let parts = parts(&directory)?;
    let sum = |shared: bool| {
        let parts = parts.iter().filter(|part| part.shared_texts || !shared);
        parts.fold(0, |sum: u64, part| sum.saturating_add(part.unpacked))
    };
    let (all, texts) = (sum(false), sum(true));
    let exploding = all > UNPACKED_HARMLESS && all / UNPACKED_RATIO > size;
    if all > UNPACKED_BYTES || texts > SHARED_TEXT_BYTES || exploding {
        return Err(TableError::UnpacksTooLarge);
    }
    for part in parts.iter().filter(|part| part.shared_texts) {
        check_announced(&mut input, part)?;
    }
    Ok(())
}

fn damaged(what: &str) -> TableError {
    TableError::Damaged { what: what.to_owned() }
}

/// The bytes of the directory, which must end where its end record begins, which must end the file.
fn directory(input: &mut Input, size: u64) -> Result<Vec<u8>, TableError> {
    let end = size.checked_sub(22).ok_or_else(|| damaged("the file is cut off"))?;
    let record = read_at(input, end, 22)?;
    if !record.starts_with(b"PK\x05\x06") || number(&record, 20, 2)? != 0 {
        return Err(damaged("the file does not end with its directory"));
    }
    // A reader that dislikes this record would take one before it: there must be none that it can reach.
    let reach = read_at(input, end.saturating_sub(RECORD_REACH), end.min(RECORD_REACH))?;
    if reach.windows(4).any(|bytes| bytes == b"PK\x05\x06") {
        return Err(damaged("it has two different directories"));
    }
    let (mut length, mut start) = (number(&record, 12, 4)?, number(&record, 16, 4)?);
    let mut directory_end = end;
    if let Some(locator) = end.checked_sub(20)
        && let bytes = read_at(input, locator, 20)?
        && bytes.starts_with(b"PK\x06\x07")
    {
        directory_end = number(&bytes, 8, 8)?;
        if directory_end.checked_add(56) != Some(locator) {
            return Err(damaged("its zip64 directory is not at its end"));
        }
        let large = read_at(input, directory_end, 56)?;
        let (large_length, large_start) = (number(&large, 40, 8)?, number(&large, 48, 8)?);
        let agrees = |small: u64, large: u64| small == u64::from(u32::MAX) || small == large;
        if !large.starts_with(b"PK\x06\x06") || !agrees(length, large_length) || !agrees(start, large_start) {
            return Err(damaged("it has two different directories"));
        }
        (length, start) = (large_length, large_start);
    }
    if length > DIRECTORY_BYTES || start.checked_add(length) != Some(directory_end) {
        return Err(damaged("its directory is not at its end"));
    }
    read_at(input, start, length)
}

fn parts(directory: &[u8]) -> Result<Vec<Part>, TableError> {
    let mut parts = Vec::new();
    let mut rest = directory;
    while !rest.is_empty() {
        if !rest.starts_with(b"PK\x01\x02") {
            return Err(damaged("its directory is broken"));
        }
        let length = |at: usize| number(rest, at, 2).map(|length| length as usize);
        let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
        let after_name = 46 + name;
        let Some(entry) = rest.get(..after_name + extra + comment) else {
            return Err(damaged("its directory is cut off"));
        };
        let (packed, unpacked) = sizes(entry, &entry[after_name..after_name + extra])?;
        let method = number(entry, 10, 2)?;
        if !matches!(method, 0 | 8) {
            return Err(damaged("a part is packed in an unusual way"));
        }
        parts.push(Part {
            deflated: method == 8,
            packed,
            unpacked,
            start: number(entry, 42, 4)?,
            shared_texts: entry[46..after_name].to_ascii_lowercase().ends_with(b"sharedstrings.xml"),
        });
        rest = &rest[entry.len()..];
    }
    Ok(parts)
}

/// The packed and the unpacked size of an entry, from its zip64 field where they do not fit in it.
fn sizes(entry: &[u8], mut extra: &[u8]) -> Result<(u64, u64), TableError> {
    let (packed, unpacked) = (number(entry, 20, 4)?, number(entry, 24, 4)?);
    let large = u64::from(u32::MAX);
    if packed < large && unpacked < large {
        return Ok((packed, unpacked));
    }
    while extra.len() >= 4 {
        let length = number(extra, 2, 2)? as usize;
        let Some(field) = extra.get(4..4 + length) else {
            break;
        };
        if number(extra, 0, 2)? == 1 {
            // The field holds only the numbers that do not fit, the unpacked size first.
            let unpacked_here = unpacked == large;
            let packed_at = if unpacked_here { 8 } else { 0 };
            let packed = if packed == large { number(field, packed_at, 8)? } else { packed };
            let unpacked = if unpacked_here { number(field, 0, 8)? } else { unpacked };
            return Ok((packed, unpacked));
        }
        extra = &extra[4 + length..];
    }
    Err(damaged("the size of a part is missing"))
}

/// Refuses a table of shared texts that announces more than memory should be taken for, or that is written so that
/// its announcement could hide.
fn check_announced(input: &mut Input, part: &Part) -> Result<(), TableError> {
    let local = read_at(input, part.start, 30)?;
    if !local.starts_with(b"PK\x03\x04") {
        return Err(damaged("a part is not where the directory says"));
    }
    let data = part.start + 30 + number(&local, 26, 2)? + number(&local, 28, 2)?;
    input.seek(SeekFrom::Start(data))?;
    let packed = input.take(part.packed);
    if part.deflated { check_texts(DeflateDecoder::new(packed).take(part.unpacked)) } else { check_texts(packed) }
}

fn check_texts(mut xml: impl Read) -> Result<(), TableError> {
    const NAME: &[u8] = b"uniqueCount";
    /// The name, white space, and the number: what must be in one piece.
    const PIECE: usize = 128;
    let mut window = Vec::new();
    loop {
        let kept = window.len();
        let read = xml.by_ref().take(64 * 1024).read_to_end(&mut window)?;
        // XML in ASCII or UTF-8 has neither; UTF-16 and ISO 2022 would hide the name from the search.
        if window[kept..].iter().any(|byte| matches!(byte, 0 | 0x1B)) {
            return Err(damaged("its texts are written in an unusual encoding"));
        }
        for at in (0..window.len()).filter(|&at| window[at..].starts_with(NAME)) {
            if announced(&window[at + NAME.len()..]) > SHARED_TEXTS {
                return Err(TableError::UnpacksTooLarge);
            }
        }
        if read == 0 {
            return Ok(());
        }
        window.drain(..window.len().saturating_sub(PIECE));
    }
}

/// The number in `="123"`; 0 where it is none.
fn announced(value: &[u8]) -> u64 {
    let digits = value.iter().skip_while(|byte| byte.is_ascii_whitespace() || b"='\"".contains(byte));
    let digits = digits.take_while(|byte| byte.is_ascii_digit());
    digits.fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
}

fn read_at(input: &mut Input, at: u64, length: u64) -> Result<Vec<u8>, TableError> {
    if at.saturating_add(length) > FILE_BYTES {
        return Err(damaged("its directory points outside of the file"));
    }
    let mut bytes = Vec::new();
    input.seek(SeekFrom::Start(at))?;
    input.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 != length {
        return Err(damaged("its directory points outside of the file"));
    }
    Ok(bytes)
}

/// A little-endian number of `length` bytes.
fn number(bytes: &[u8], at: usize, length: usize) -> Result<u64, TableError> {
    let digits = bytes.get(at..at + length).ok_or_else(|| damaged("its directory is cut off"))?;
    Ok(digits.iter().rev().fold(0, |number, &byte| number << 8 | u64::from(byte)))
}
