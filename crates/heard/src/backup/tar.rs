//! The least of the tar format (POSIX ustar, with GNU's way of writing lengths of 8 GiB and more) that a backup needs:
//! members one after another, each with its length. It extracts nothing and knows no folders.

use std::io::{self, Read, Write};

const BLOCK: usize = 512;

/// A member's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) name: String,
    pub(super) bytes: u64,
}

/// The largest length that eleven octal digits tell.
const OCTAL: u64 = 0o77_777_777_777;

/// Writes a member of exactly `bytes` bytes.
pub(super) fn write(to: &mut impl Write, name: &str, bytes: u64, seconds: i64, from: impl Read) -> io::Result<()> {
    to.write_all(&head(name, bytes, u64::try_from(seconds).unwrap_or_default()))?;
    if io::copy(&mut from.take(bytes), to)? != bytes {
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, format!("{name} became shorter")));
    }
    to.write_all(&[0; BLOCK][..padding(bytes)])
}

/// Two empty blocks end the file.
pub(super) fn end(to: &mut impl Write) -> io::Result<()> {
    to.write_all(&[0; 2 * BLOCK])
}

/// The next member's head; none at the end.
pub(super) fn read(from: &mut impl Read) -> io::Result<Option<Head>> {
    let mut block = [0; BLOCK];
    from.read_exact(&mut block).map_err(|_| io::Error::other("it ends too early"))?;
    if block.iter().all(|byte| *byte == 0) {
        return Ok(None);
    }
    let wrong = || io::Error::other("it is no tar file, or damaged");
    let told = octal(&block[148..156]).ok_or_else(wrong)?;
    if told != sum(&block) || &block[257..262] != b"ustar" {
        return Err(wrong());
    }
    let name = block[..100].split(|byte| *byte == 0).next().unwrap_or_default();
    let name = std::str::from_utf8(name).map_err(|_| wrong())?.to_owned();
    let bytes = match block[124] {
        0x80 => block[128..136].iter().fold(0, |all, byte| all << 8 | u64::from(*byte)),
        _ => octal(&block[124..136]).ok_or_else(wrong)?,
    };
    Ok(Some(Head { name, bytes }))
}

/// Reads past what fills a member's last block.
pub(super) fn skip_padding(from: &mut impl Read, bytes: u64) -> io::Result<()> {
    from.read_exact(&mut [0; BLOCK][..padding(bytes)])
}

fn padding(bytes: u64) -> usize {
    (BLOCK - (bytes % BLOCK as u64) as usize) % BLOCK
}

fn head(name: &str, bytes: u64, seconds: u64) -> [u8; BLOCK] {
    let mut block = [0; BLOCK];
    let mut put = |at: usize, text: &str| block[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, name);
    put(100, "0000600\0");
    put(108, "0000000\0");
    put(116, "0000000\0");
    put(136, &format!("{:011o}\0", seconds.min(OCTAL)));
    put(156, "0");
    put(257, "ustar\u{0}00");
    if bytes <= OCTAL {
        put(124, &format!("{bytes:011o}\0"));
    } else {
        block[124] = 0x80;
        block[128..136].copy_from_slice(&bytes.to_be_bytes());
    }
    let sum = format!("{:06o}\0 ", sum(&block));
    block[148..156].copy_from_slice(sum.as_bytes());
    block
}

/// Of all bytes, with spaces where the sum itself stands.
fn sum(block: &[u8; BLOCK]) -> u64 {
    let bytes = block.iter().enumerate();
    bytes.map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u64::from(*byte) }).sum()
}

fn octal(digits: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(digits).ok()?;
    u64::from_str_radix(text.trim_matches(['\0', ' ']), 8).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_read_as_they_were_written() {
        let mut file = Vec::new();
        write(&mut file, "a.txt", 3, 1_795_262_400, &b"abc"[..]).expect("written");
        write(&mut file, "b.txt", 512, 0, &[7; 512][..]).expect("written");
        end(&mut file).expect("written");
        assert_eq!(file.len(), 5 * BLOCK + BLOCK);
        let mut from = file.as_slice();
        assert_eq!(read(&mut from).expect("read"), Some(Head { name: "a.txt".to_owned(), bytes: 3 }));
        from = &from[3..];
        skip_padding(&mut from, 3).expect("padded");
        assert_eq!(read(&mut from).expect("read"), Some(Head { name: "b.txt".to_owned(), bytes: 512 }));
        from = &from[512..];
        skip_padding(&mut from, 512).expect("nothing to skip");
        assert_eq!(read(&mut from).expect("read"), None);
    }

    #[test]
    fn a_member_may_be_larger_than_eleven_octal_digits_tell() {
        for bytes in [0, OCTAL, OCTAL + 1, u64::MAX] {
            let block = head("heard.db", bytes, 0);
            let read = read(&mut block.as_slice()).expect("read").expect("a head");
            assert_eq!(read.bytes, bytes);
        }
    }

    #[test]
    fn a_changed_head_is_seen() {
        let mut block = head("heard.db", 1, 0);
        block[1] ^= 1;
        assert!(read(&mut block.as_slice()).is_err());
    }
}
