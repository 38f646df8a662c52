//! How the letters of a text file are written, decided from all of its bytes, and the text as UTF-8. UTF-8 passes
//! through untouched and unchecked: rows check it. Bytes that mean nothing become U+FFFD, never nothing.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use encoding_rs::{Decoder, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

use super::source::Input;

/// How much is read or decoded at once, in bytes.
const CHUNK: usize = 64 * 1024;

/// How the letters of a text file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, with or without byte order mark.
    Utf8,
    /// UTF-16, low byte first: Excel's "Unicode text".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1250: Slovene, Polish and other languages of central Europe.
    Windows1250,
    /// Windows-1251: Macedonian and other Cyrillic.
    Windows1251,
    /// Windows-1252: German, Norwegian and other languages of western Europe; ISO 8859-1 is a part of it.
    Windows1252,
}

impl Encoding {
    /// Its usual name.
    pub const fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le => "UTF-16LE",
            Encoding::Utf16Be => "UTF-16BE",
            Encoding::Windows1250 => "Windows-1250",
            Encoding::Windows1251 => "Windows-1251",
            Encoding::Windows1252 => "Windows-1252",
        }
    }

    /// Reads all of `input` to decide, and again where it is not UTF-8.
    pub(super) fn detect(mut input: impl Read + Seek) -> io::Result<Encoding> {
        let mut head = Vec::new();
        input.by_ref().take(CHUNK as u64).read_to_end(&mut head)?;
        if let Some(encoding) = by_mark(&head).or_else(|| by_zeros(&head)) {
            return Ok(encoding);
        }
        input.seek(SeekFrom::Start(0))?;
        if is_utf8(&mut input)? {
            return Ok(Encoding::Utf8);
        }
        input.seek(SeekFrom::Start(0))?;
        code_page(&mut input)
    }

    /// The text of `input` as UTF-8, without byte order mark.
    pub(super) fn read(self, mut input: Input) -> io::Result<Text> {
        let mut start = [0; 3];
        let length = read_start(&mut input, &mut start)?;
        let mark: &[u8] = match self {
            Encoding::Utf8 => b"\xEF\xBB\xBF",
            Encoding::Utf16Le => b"\xFF\xFE",
            Encoding::Utf16Be => b"\xFE\xFF",
            _ => b"",
        };
        let skipped = if start[..length].starts_with(mark) { mark.len() } else { 0 };
        input.seek(SeekFrom::Start(skipped as u64))?;
        let input = BufReader::with_capacity(CHUNK, input);
        let encoding = match self {
            Encoding::Utf8 => return Ok(Text::Plain(input)),
            Encoding::Utf16Le => UTF_16LE,
            Encoding::Utf16Be => UTF_16BE,
            Encoding::Windows1250 => WINDOWS_1250,
            Encoding::Windows1251 => WINDOWS_1251,
            Encoding::Windows1252 => WINDOWS_1252,
        };
        Ok(Text::Decoded(Decoded {
            input,
            decoder: encoding.new_decoder_without_bom_handling(),
            text: vec![0; CHUNK],
            waiting: 0..0,
            ended: false,
        }))
    }
}

fn read_start(input: &mut Input, start: &mut [u8]) -> io::Result<usize> {
    let mut read = 0;
    while read < start.len() {
        match input.read(&mut start[read..])? {
            0 => break,
            more => read += more,
        }
    }
    Ok(read)
}

fn by_mark(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Some(Encoding::Utf8),
        [0xFF, 0xFE, ..] => Some(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// UTF-16 without its mark: delimiters, digits and line ends have a zero as their high byte.
fn by_zeros(bytes: &[u8]) -> Option<Encoding> {
    let zeros = |first: usize| bytes.iter().skip(first).step_by(2).filter(|&&byte| byte == 0).count();
    let (high_first, low_first) = (zeros(0), zeros(1));
    let many = bytes.len() / 10;
    if low_first > many && high_first == 0 {
        Some(Encoding::Utf16Le)
    } else if high_first > many && low_first == 0 {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Whether the text is UTF-8, with fewer broken places than whole letters beyond ASCII.
fn is_utf8(input: &mut impl Read) -> io::Result<bool> {
    let (mut whole, mut broken) = (0_u64, 0_u64);
    let mut bytes = Vec::with_capacity(CHUNK);
    loop {
        let before = bytes.len();
        input.by_ref().take(CHUNK as u64).read_to_end(&mut bytes)?;
        if bytes.len() == before {
            // What waits for more is a letter that was cut off.
            broken += u64::from(before > 0);
            return Ok(broken == 0 || whole > broken);
        }
        let mut done = 0;
        while done < bytes.len() {
            let (valid, skipped) = match std::str::from_utf8(&bytes[done..]) {
                Ok(text) => (text.len(), Some(0)),
                Err(error) => (error.valid_up_to(), error.error_len()),
            };
            let text = &bytes[done..done + valid];
            whole += text.iter().filter(|&&byte| byte >= 0xC0).count() as u64;
            done += valid;
            let Some(skipped) = skipped else {
                break;
            };
            broken += u64::from(skipped > 0);
            done += skipped;
        }
        bytes.drain(..done);
    }
}

/// The code page of a text that is not UTF-8.
fn code_page(input: &mut impl Read) -> io::Result<Encoding> {
    let mut evidence = Evidence::default();
    let mut bytes = Vec::with_capacity(CHUNK);
    while input.by_ref().take(CHUNK as u64).read_to_end(&mut bytes)? > 0 {
        evidence.weigh(&bytes);
        bytes.clear();
    }
    Ok(evidence.verdict())
}

/// What the bytes above 127 speak for.
#[derive(Default)]
struct Evidence {
    high: u64,
    /// How many of them stand beside another one.
    in_company: u64,
    central: u64,
    western: u64,
}

impl Evidence {
    /// Which letters these would be in each code page. Only bytes inside words count: the same byte is a sign in one
    /// page and a letter in the other.
    fn weigh(&mut self, bytes: &[u8]) {
        for (index, &byte) in bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii()) {
            let before = index.checked_sub(1).map_or(b' ', |index| bytes[index]);
            let after = bytes.get(index + 1).copied().unwrap_or(b' ');
            self.high += 1;
            self.in_company += u64::from(before >= 0xC0 || after >= 0xC0);
            let within = before.is_ascii_alphabetic() || after.is_ascii_alphabetic();
            match byte {
                // š ž Š Ž: in both, but western languages hardly have them. ť Ť Ź: unassigned in 1252.
                0x8A | 0x8E | 0x9A | 0x9E | 0x8D | 0x8F | 0x9D => self.central += 1,
                // ą ł ź ś Ł Ą Ş Ż, which are ¹ ³ Ÿ œ £ ¥ ª ¯; and ż, which is ¿ before a word.
                0xB9 | 0xB3 | 0x9F | 0x9C | 0xA3 | 0xA5 | 0xAA | 0xAF if within => self.central += 1,
                0xBF if before.is_ascii_alphabetic() => self.central += 1,
                // č, ę, đ, Đ, unless it is è or ê between é and à.
                0xE8 | 0xEA | 0xF0 | 0xD0 if within => self.central += 1,
                // å ø Å Ø à é ã õ, which would be ĺ ř Ĺ Ř ŕ é ă ő.
                0xE5 | 0xF8 | 0xC5 | 0xD8 | 0xE0 | 0xE3 | 0xF5 if within => self.western += 2,
                0xE9 if within => self.western += 1,
                _ => {}
            }
        }
    }

    fn verdict(&self) -> Encoding {
        if self.in_company * 2 > self.high {
            // Whole words of high bytes: an alphabet that is not Latin.
            Encoding::Windows1251
        } else if self.central > self.western {
            Encoding::Windows1250
        } else {
            Encoding::Windows1252
        }
    }
}

/// Text as UTF-8.
pub(super) enum Text {
    Plain(BufReader<Input>),
    Decoded(Decoded),
}

/// A reader that decodes.
pub(super) struct Decoded {
    input: BufReader<Input>,
    decoder: Decoder,
    text: Vec<u8>,
    waiting: std::ops::Range<usize>,
    ended: bool,
}

impl BufRead for Text {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match self {
            Text::Plain(input) => input.fill_buf(),
            Text::Decoded(decoded) => decoded.fill(),
        }
    }

    fn consume(&mut self, amount: usize) {
        match self {
            Text::Plain(input) => input.consume(amount),
            Text::Decoded(decoded) => decoded.waiting.start += amount,
        }
    }
}

impl Read for Text {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl Decoded {
    fn fill(&mut self) -> io::Result<&[u8]> {
        while self.waiting.is_empty() && !self.ended {
            let bytes = self.input.fill_buf()?;
            let last = bytes.is_empty();
            let (result, read, written, _) = self.decoder.decode_to_utf8(bytes, &mut self.text, last);
            self.input.consume(read);
            self.waiting = 0..written;
            self.ended = last && result == encoding_rs::CoderResult::InputEmpty;
        }
        Ok(&self.text[self.waiting.clone()])
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn detected(text: &str, encoding: &'static encoding_rs::Encoding) -> Encoding {
        let (bytes, _, lossy) = encoding.encode(text);
        assert!(!lossy, "the sample cannot be written in {}", encoding.name());
        Encoding::detect(Cursor::new(bytes)).expect("bytes can always be read")
    }

    #[test]
    fn old_exports_of_each_language_are_recognised() {
        let central = [
            "ocena;komentar\n9;Hitro in prijazno, hvala lepa za rešitev\n3;Čakal sem pol ure, žalostno",
            "ocena;komentarz\n9;Szybko i miło, dziękuję\n2;Czekałem godzinę na połączenie",
            "ocjena;komentar\n8;Sve je bilo u redu, ljubazna gospođa\n",
        ];
        for text in central {
            assert_eq!(detected(text, WINDOWS_1250), Encoding::Windows1250, "{text}");
        }
        let western = [
            "Bewertung;Kommentar\n9;Schnell und freundlich, schöne Grüße aus Köln\n",
            "poeng;kommentar\n9;Rask og hyggelig, på første forsøk\n4;Altfor lang kø",
            "note;commentaire\n9;Très bien, réglé à la première demande\n",
            "nota;comentario\n9;¿Por qué? El año pasado fue peor\n",
        ];
        for text in western {
            assert_eq!(detected(text, WINDOWS_1252), Encoding::Windows1252, "{text}");
        }
        let cyrillic = "оцена;коментар\n9;Брзо и љубезно\n2;Долго чекање";
        assert_eq!(detected(cyrillic, WINDOWS_1251), Encoding::Windows1251);
    }

    #[test]
    fn utf_8_stays_utf_8_even_when_a_letter_is_cut_between_chunks_or_a_few_bytes_are_broken() {
        let long = format!("x{}", "č".repeat(CHUNK));
        assert_eq!(Encoding::detect(Cursor::new(long.as_bytes())).ok(), Some(Encoding::Utf8));
        let mut broken = "Čakal sem na žago, šest ur. ".as_bytes().to_vec();
        broken.push(0xFF);
        assert_eq!(Encoding::detect(Cursor::new(&broken[..])).ok(), Some(Encoding::Utf8));
        assert_eq!(Encoding::detect(Cursor::new(&b"score\n9\n"[..])).ok(), Some(Encoding::Utf8));
        assert_eq!(Encoding::detect(Cursor::new(&b""[..])).ok(), Some(Encoding::Utf8));
    }

    #[test]
    fn utf_16_is_recognised_with_and_without_its_mark() {
        let text = "score\tcomment\n9\tživjo\n";
        let low: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let high: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(Encoding::detect(Cursor::new(&low[..])).ok(), Some(Encoding::Utf16Le));
        assert_eq!(Encoding::detect(Cursor::new(&high[..])).ok(), Some(Encoding::Utf16Be));
        assert_eq!(Encoding::detect(Cursor::new([b"\xFF\xFE", &low[..]].concat())).ok(), Some(Encoding::Utf16Le));
        assert_eq!(Encoding::detect(Cursor::new([b"\xFE\xFF", &high[..]].concat())).ok(), Some(Encoding::Utf16Be));
    }
}
