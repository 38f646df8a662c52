//! A telephone number as it is kept: `+` and digits (ITU-T E.164), whatever somebody wrote between them. A national
//! number is understood where the country is known, and is otherwise nothing: the same digits ring somebody else next door.

/// The most digits of a number, its country's among them: E.164, 6.2.1.
const MOST: usize = 15;

/// The fewest digits that reach anybody from abroad, the country's among them.
const FEWEST: usize = 7;

/// Two letters (ISO 3166-1), the country's code, the digit that stands before a national number and is left out from
/// abroad, and the most digits that a person's number has without both: ITU-T Operational Bulletin, annexes on dialling
/// procedures and country codes, and the national numbering plans that ITU publishes.
const COUNTRIES: [(&str, &str, &str, usize); 64] = [
    ("AD", "376", "", 9),
    ("AE", "971", "0", 9),
    ("AL", "355", "0", 9),
    ("AM", "374", "0", 8),
    ("AR", "54", "0", 11),
    ("AT", "43", "0", 13),
    ("AU", "61", "0", 9),
    ("AZ", "994", "0", 9),
    ("BA", "387", "0", 9),
    ("BE", "32", "0", 9),
    ("BG", "359", "0", 9),
    ("BR", "55", "0", 11),
    ("CA", "1", "1", 10),
    ("CH", "41", "0", 9),
    ("CN", "86", "0", 11),
    ("CY", "357", "", 8),
    ("CZ", "420", "", 9),
    ("DE", "49", "0", 11),
    ("DK", "45", "", 8),
    ("EE", "372", "", 8),
    ("ES", "34", "", 9),
    ("FI", "358", "0", 10),
    ("FR", "33", "0", 9),
    ("GB", "44", "0", 10),
    ("GE", "995", "0", 9),
    ("GR", "30", "", 10),
    ("HR", "385", "0", 9),
    ("HU", "36", "06", 9),
    ("IE", "353", "0", 9),
    ("IL", "972", "0", 9),
    ("IN", "91", "0", 10),
    ("IS", "354", "", 9),
    ("IT", "39", "", 11),
    ("JP", "81", "0", 10),
    ("KR", "82", "0", 10),
    ("LI", "423", "", 9),
    ("LT", "370", "0", 8),
    ("LU", "352", "", 11),
    ("LV", "371", "", 8),
    ("MC", "377", "", 9),
    ("MD", "373", "0", 8),
    ("ME", "382", "0", 9),
    ("MK", "389", "0", 8),
    ("MT", "356", "", 8),
    ("MX", "52", "", 10),
    ("NL", "31", "0", 9),
    ("NO", "47", "", 8),
    ("NZ", "64", "0", 10),
    ("PL", "48", "", 9),
    ("PT", "351", "", 9),
    ("RO", "40", "0", 9),
    ("RS", "381", "0", 10),
    ("SA", "966", "0", 9),
    ("SE", "46", "0", 10),
    ("SG", "65", "", 8),
    ("SI", "386", "0", 8),
    ("SK", "421", "0", 9),
    ("SM", "378", "", 10),
    ("TR", "90", "0", 10),
    ("UA", "380", "0", 9),
    ("US", "1", "1", 10),
    ("VA", "39", "", 11),
    ("XK", "383", "0", 9),
    ("ZA", "27", "0", 9),
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
        let (_, code, trunk, most) = COUNTRIES.iter().find(|(letters, ..)| Some(*letters) == country)?;
        let national = digits.strip_prefix(trunk).unwrap_or(&digits);
        match digits.strip_prefix(code) {
            // The `+` was lost, as spreadsheets lose it: no number there is that long.
            Some(rest) if national.len() > *most && rest.len() <= *most => digits,
            _ => format!("{code}{national}"),
        }
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
    fn a_number_too_long_for_the_country_that_begins_with_its_code_has_lost_its_plus() {
        for (written, country, kept) in [
            ("38641234567", "SI", "+38641234567"),
            ("386 41 234 567", "SI", "+38641234567"),
            ("4915112345678", "DE", "+4915112345678"),
            ("48501234567", "PL", "+48501234567"),
            // As long as a number there may be, it is one: Villach's code is 4242, Zürich's is 44.
            ("4242 12345", "AT", "+43424212345"),
            ("43 664 1234567", "AT", "+43436641234567"),
            ("44 123 45 67", "CH", "+41441234567"),
            // With its zero it is national, whatever comes after.
            ("0386 41 234", "SI", "+38638641234"),
            ("12125550123", "US", "+12125550123"),
            ("2125550123", "US", "+12125550123"),
        ] {
            assert_eq!(fold(written, Some(country)).as_deref(), Some(kept), "{written}");
        }
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
