//! A cell read as a whole score. It is never guessed: what is not exactly a whole number on the scale is refused with
//! a reason, and only a blank cell is no answer.

use std::ops::RangeInclusive;

/// Why a cell is not a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoScore {
    /// Not a number at all.
    NotANumber,
    /// A number with a fraction.
    NotWhole,
    /// A whole number off the scale.
    OffScale,
}

impl NoScore {
    /// Every one of them.
    pub const ALL: [NoScore; 3] = [NoScore::NotANumber, NoScore::NotWhole, NoScore::OffScale];

    /// The word that stands for it in texts and the API.
    pub const fn key(self) -> &'static str {
        match self {
            NoScore::NotANumber => "not-a-number",
            NoScore::NotWhole => "not-whole",
            NoScore::OffScale => "off-scale",
        }
    }
}

/// The score in a cell on a scale of whole numbers: `9`, ` 9 `, `9.0` and `9,0` are 9, a blank cell is `None`.
///
/// # Errors
/// Anything else, with the reason.
pub fn whole_score(cell: &str, scale: RangeInclusive<u8>) -> Result<Option<u8>, NoScore> {
    let cell = cell.trim();
    if cell.is_empty() {
        return Ok(None);
    }
    let (negative, number) = match cell.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, cell),
    };
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return Err(NoScore::NotANumber);
    }
    if fraction.bytes().any(|digit| digit != b'0') {
        return Err(NoScore::NotWhole);
    }
    let value =
        whole.bytes().fold(0_u32, |value, digit| value.saturating_mul(10).saturating_add(u32::from(digit - b'0')));
    match u8::try_from(value) {
        Ok(value) if scale.contains(&value) && !(negative && value > 0) => Ok(Some(value)),
        _ => Err(NoScore::OffScale),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_score_is_a_whole_number_on_the_scale_however_it_is_written() {
        for nine in ["9", " 9 ", "9.0", "9,0", "09", "9.00", "\u{a0}9"] {
            assert_eq!(whole_score(nine, 0..=10), Ok(Some(9)), "{nine:?}");
        }
        for blank in ["", "  ", "\t", "\u{a0}"] {
            assert_eq!(whole_score(blank, 0..=10), Ok(None), "{blank:?}");
        }
        let refused = [
            ("9.5", NoScore::NotWhole),
            ("9,01", NoScore::NotWhole),
            ("-0.5", NoScore::NotWhole),
            ("11", NoScore::OffScale),
            ("-1", NoScore::OffScale),
            ("\u{2212}1", NoScore::OffScale),
            ("300", NoScore::OffScale),
            ("99999999999999999999", NoScore::OffScale),
            ("abc", NoScore::NotANumber),
            ("nan", NoScore::NotANumber),
            ("inf", NoScore::NotANumber),
            ("9/10", NoScore::NotANumber),
            ("1e1", NoScore::NotANumber),
            ("9.", NoScore::NotANumber),
            (".9", NoScore::NotANumber),
            ("1,000,0", NoScore::NotANumber),
            ("--1", NoScore::NotANumber),
            ("९", NoScore::NotANumber),
            ("10 - extremely likely", NoScore::NotANumber),
        ];
        for (cell, reason) in refused {
            assert_eq!(whole_score(cell, 0..=10), Err(reason), "{cell:?}");
        }
        assert_eq!(whole_score("0", 1..=5), Err(NoScore::OffScale));
    }

    proptest! {
        #[test]
        fn any_text_is_a_score_a_blank_or_refused(cell in "\\PC{0,12}") {
            if let Ok(Some(score)) = whole_score(&cell, 0..=10) {
                prop_assert_eq!(cell.trim().replace(',', ".").parse::<f64>().ok(), Some(f64::from(score)));
            }
        }
    }
}
