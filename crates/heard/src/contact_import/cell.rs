//! What single cells say: numbers, days, yes or no, as people of six languages write them. What could be read in two ways
//! is not guessed.

/// A number; `None` where it is none or could be two: `1,234` is a thousand here and a little over one there.
pub fn number(cell: &str) -> Option<f64> {
    let text: String =
        cell.trim().replace('\u{2212}', "-").chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let digits = text.strip_prefix(['-', '+']).unwrap_or(&text);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.') {
        return None;
    }
    let plain = match (text.rfind(','), text.rfind('.')) {
        (Some(comma), Some(dot)) if comma > dot => grouped(&text, '.')?.replace(',', "."),
        (Some(_), Some(_)) => grouped(&text, ',')?,
        (Some(comma), None) if text.matches(',').count() == 1 => {
            let (whole, part) = (&digits[..digits.find(',')?], &text[comma + 1..]);
            // Three digits behind a comma are thousands as well as thousandths, unless nothing stands before it.
            if part.len() == 3 && whole.len() <= 3 && !whole.is_empty() && whole != "0" {
                return None;
            }
            text.replace(',', ".")
        }
        (Some(_), None) => grouped(&text, ',')?,
        (None, Some(_)) if text.matches('.').count() > 1 => grouped(&text, '.')?,
        _ => text,
    };
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

/// Without what stands between thousands, where it stands nowhere else.
fn grouped(text: &str, by: char) -> Option<String> {
    let whole = text.split(if by == ',' { '.' } else { ',' }).next()?;
    let mut groups = whole.trim_start_matches(['-', '+']).split(by);
    let first = groups.next()?;
    let fits = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    let behind = &text[whole.len()..];
    (fits && !behind.contains(by) && behind.matches(['.', ',']).count() <= 1).then(|| text.replace(by, ""))
}

/// `yes` or `no`, in any of the six languages.
pub fn yes_no(cell: &str) -> Option<&'static str> {
    const YES: [&str; 13] = ["yes", "y", "true", "1", "x", "da", "d", "да", "tak", "t", "ja", "j", "✓"];
    const NO: [&str; 10] = ["no", "n", "false", "0", "ne", "не", "nie", "nei", "nein", "-"];
    let word = cell.trim().to_lowercase();
    if YES.contains(&word.as_str()) {
        return Some("yes");
    }
    NO.contains(&word.as_str()).then_some("no")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_where_they_can_mean_one_thing() {
        for (cell, expected) in [
            ("5", 5.0),
            (" -3,5 ", -3.5),
            ("\u{2212}3.5", -3.5),
            ("1.234,50", 1234.5),
            ("1,234.50", 1234.5),
            ("1 234", 1234.0),
            ("1\u{a0}234,5", 1234.5),
            ("12'500", 12500.0),
            ("1.234.567", 1_234_567.0),
            ("1,234,567", 1_234_567.0),
            ("1.234", 1.234),
            ("0,125", 0.125),
            (",5", 0.5),
            ("1234,567", 1234.567),
        ] {
            assert_eq!(number(cell), Some(expected), "{cell}");
        }
        for cell in [
            "",
            "-",
            "1,234",
            "-1,234",
            "5 EUR",
            "1.2.3",
            "1,2,3",
            "1,234.5,6",
            "12.34,5",
            "NaN",
            "inf",
            "1e3",
            "٣",
            ".",
        ] {
            assert_eq!(number(cell), None, "{cell}");
        }
    }

    #[test]
    fn yes_and_no_are_known_in_six_languages() {
        for yes in ["Yes", "TRUE", "1", "da", "Да", "tak", "ja"] {
            assert_eq!(yes_no(yes), Some("yes"), "{yes}");
        }
        for no in ["no", "FALSE", "0", "Ne", "не", "nie", "nei", "nein"] {
            assert_eq!(yes_no(no), Some("no"), "{no}");
        }
        assert_eq!((yes_no(""), yes_no("maybe")), (None, None));
    }
}
