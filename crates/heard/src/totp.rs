//! Codes that change every half minute (RFC 6238: HMAC-SHA-1, six digits, 30 seconds), as every authenticator app makes
//! them. Pure: it knows neither the clock nor whose they are.

use ring::hmac;

/// Bytes of a seed: as many as the hash has (RFC 4226, section 4).
pub const SEED: usize = 20;

/// How long a code is shown, in milliseconds.
const STEP: i64 = 30_000;

/// Codes are below this: six digits.
const CODES: u32 = 1_000_000;

/// Letters of base 32 (RFC 4648).
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The time step of this code around an instant (epoch milliseconds): its own, the one before or the one after, because
/// clocks differ and people type slowly. `None` where it is the code of neither.
pub fn step(seed: &[u8], typed: &str, now: i64) -> Option<i64> {
    let typed = Some(typed).filter(|typed| typed.len() == 6 && typed.bytes().all(|byte| byte.is_ascii_digit()))?;
    let present = now.div_euclid(STEP);
    [present, present - 1, present + 1].into_iter().find(|step| code(seed, *step) == typed)
}

/// The code of a time step.
pub fn code(seed: &[u8], step: i64) -> String {
    // RFC 6238 is written for SHA-1 and apps take nothing else; its weakness against collisions touches no HMAC.
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, seed);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let tag = tag.as_ref();
    // RFC 4226, section 5.3: the last four bits say where the number begins, whose sign is left out.
    let from = usize::from(tag[tag.len() - 1] & 0x0f);
    let number = tag[from..from + 4].iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte)) & 0x7fff_ffff;
    format!("{:06}", number % CODES)
}

/// Bytes in base 32, without the signs that fill up: how apps take a seed that is typed.
pub fn base32(bytes: &[u8]) -> String {
    bytes
        .chunks(5)
        .flat_map(|chunk| {
            let bits = chunk.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte)) << (8 * (5 - chunk.len()));
            let letters = (chunk.len() * 8).div_ceil(5);
            (0..letters).map(move |nth| char::from(LETTERS[(bits >> (35 - 5 * nth)) as usize & 31]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B; its eight digits end in our six.
    const SECRET: &[u8; 20] = b"12345678901234567890";

    #[test]
    fn the_codes_are_those_of_the_rfc() {
        let told = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (seconds, expected) in told {
            assert_eq!(code(SECRET, seconds / 30), expected, "{seconds}");
            assert_eq!(step(SECRET, expected, seconds * 1000), Some(seconds / 30), "{seconds}");
        }
    }

    #[test]
    fn a_code_is_taken_one_step_early_and_late_and_no_more() {
        let now = 1_111_111_111_000;
        let present = now / STEP;
        let taken = [-2, -1, 0, 1, 2].map(|drift| step(SECRET, &code(SECRET, present + drift), now).is_some());
        assert_eq!(taken, [false, true, true, true, false]);
    }

    #[test]
    fn what_is_not_six_digits_is_no_code() {
        for typed in ["", "28708", "2870820", "28708x", "２８７０８２", "-87082", " 28708"] {
            assert_eq!(step(SECRET, typed, 59_000), None, "{typed}");
        }
    }

    #[test]
    fn base_32_is_that_of_the_rfc() {
        let told = ["", "f", "fo", "foo", "foob", "fooba", "foobar"];
        let expected = ["", "MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI"];
        assert_eq!(told.map(|text| base32(text.as_bytes())), expected);
    }
}
