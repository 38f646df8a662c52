//! A telephone number as it is kept: `+` and digits (ITU-T E.164), whatever somebody wrote between them. A national
//! number is understood where the country is known, and is otherwise nothing: the same digits ring somebody else next door.

/// The most digits of a number, its country's among them: E.164, 6.2.1.
const MOST: usize = 15;

/// The fewest digits that reach anybody from abroad, the country's among them.
const FEWEST: usize = 7;

/// Two letters (ISO 3166-1), the country's code, and the digit that stands before a national number and is left out from
/// abroad: ITU-T Operational Bulletin, annexes on dialling procedures and country codes.
const COUNTRIES: [(&str, &str, &str); 64] = [
    ("AD", "376", ""),
    ("AE", "971", "0"),
    ("AL", "355", "0"),
    ("AM", "374", "0"),
    ("AR", "54", "0"),
    ("AT", "43", "0"),
    ("AU", "61", "0"),
    ("AZ", "994", "0"),
    ("BA", "387", "0"),
    ("BE", "32", "0"),
    ("BG", "359", "0"),
    ("BR", "55", "0"),
    ("CA", "1", "1"),
    ("CH", "41", "0"),
    ("CN", "86", "0"),
    ("CY", "357", ""),
    ("CZ", "420", ""),
    ("DE", "49", "0"),
    ("DK", "45", ""),
    ("EE", "372", ""),
    ("ES", "34", ""),
    ("FI", "358", "0"),
    ("FR", "33", "0"),
    ("GB", "44", "0"),
    ("GE", "995", "0"),
    ("GR", "30", ""),
    ("HR", "385", "0"),
    ("HU", "36", "06"),
    ("IE", "353", "0"),
    ("IL", "972", "0"),
    ("IN", "91", "0"),
    ("IS", "354", ""),
    ("IT", "39", ""),
    ("JP", "81", "0"),
    ("KR", "82", "0"),
    ("LI", "423", ""),
    ("LT", "370", "0"),
    ("LU", "352", ""),
    ("LV", "371", ""),
    ("MC", "377", ""),
    ("MD", "373", "0"),
    ("ME", "382", "0"),
    ("MK", "389", "0"),
    ("MT", "356", ""),
    ("MX", "52", ""),
    ("NL", "31", "0"),
    ("NO", "47", ""),
    ("NZ", "64", "0"),
    ("PL", "48", ""),
    ("PT", "351", ""),
    ("RO", "40", "0"),
    ("RS", "381", "0"),
    ("SA", "966", "0"),
    ("SE", "46", "0"),
    ("SG", "65", ""),
    ("SI", "386", "0"),
    ("SK", "421", "0"),
    ("SM", "378", ""),
    ("TR", "90", "0"),
    ("UA", "380", "0"),
    ("US", "1", "1"),
    ("VA", "39", ""),
    ("XK", "383", "0"),
    ("ZA", "27", "0"),
];

/// The number as it is kept, of what somebody wrote; `None` when it is none, or a national one of a country that is not
/// known. `country` is two letters, for numbers that name none.
///
/// ```
/// use feedback::phone::fold;
///
/// assert_eq!(fold("+386 (0)41 234-567", None).as_deref(), Some("+38641234567"));
/// assert_eq!(fold("00386 41 234 567", None), fold("041 / 234 567", Some("SI")));
/// assert_eq!(fold("041 234 567", None), None);
/// ```
pub fn fold(text: &str, country: Option<&str>) -> Option<String> {
    let text = text.trim();
    // As some write it: the zero that is dialled only at home.
    let whole = text.replace("(0)", "");
    let is_from_abroad = whole.starts_with('+') || whole.starts_with("00");
    let text = if is_from_abroad { whole.as_str() } else { text };
    let mut digits = String::with_capacity(MOST);
    for (at, c) in text.char_indices() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if at == 0 => {}
            ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}'..='\u{2013}' | '.' | '/' | '(' | ')' => {}
            _ => return None,
        }
    }
    let digits = if text.starts_with('+') {
        digits
    } else if let Some(rest) = digits.strip_prefix("00") {
        rest.to_owned()
    } else {
        let (_, code, trunk) = COUNTRIES.iter().find(|(letters, ..)| Some(*letters) == country)?;
        format!("{code}{}", digits.strip_prefix(trunk).unwrap_or(&digits))
    };
    let fits = (FEWEST..=MOST).contains(&digits.len()) && !digits.starts_with('0');
    fits.then(|| format!("+{digits}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_number_is_kept_in_one_way() {
        for (written, country) in [
            ("+38641234567", None),
            (" +386 41 234 567 ", Some("DE")),
            ("+386 (0)41 234 567", None),
            ("00386-41-234-567", None),
            ("041/234-567", Some("SI")),
            ("(041) 234.567", Some("SI")),
            ("41 234\u{a0}567", Some("SI")),
        ] {
            assert_eq!(fold(written, country).as_deref(), Some("+38641234567"), "{written}");
        }
        assert_eq!(fold("06 30 123 4567", Some("HU")).as_deref(), Some("+36301234567"));
        // Italy dials its zero from abroad as well.
        assert_eq!(fold("06 1234 5678", Some("IT")).as_deref(), Some("+390612345678"));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for written in ["", "ana", "041 234 567 ext. 8", "+", "12", "+0041 23", "123456", "+1234567890123456", "٠٤١"]
        {
            assert_eq!(fold(written, None), None, "{written}");
        }
        assert_eq!(fold("041 234 567", Some("QQ")), None);
    }

    proptest! {
        #[test]
        fn what_is_kept_is_kept_again(text in "[+0-9 ()/-]{0,24}", country in prop::option::of("SI|DE|IT|HU")) {
            if let Some(kept) = fold(&text, country.as_deref()) {
                prop_assert_eq!(fold(&kept, None), Some(kept.clone()));
                prop_assert!(kept.len() <= MOST + 1);
            }
        }
    }
}
