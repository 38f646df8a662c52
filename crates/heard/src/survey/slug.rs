//! What an open link ends in: letters that nobody has to spell, and a random end, so that knowing the name of a survey
//! is not knowing its link.

use crate::chance::Chance;

/// The longest slug.
const LONGEST: usize = 60;

/// Letters and digits that are not mistaken for one another on paper.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// Whether it can be one.
pub(super) fn is_slug(text: &str) -> bool {
    (3..=LONGEST).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// One for a survey of this name.
pub(super) fn of(name: &str, chance: &Chance) -> String {
    let end: String = chance.bytes::<4>().iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    let words = folded(name);
    let words: String = words.chars().take(LONGEST - 1 - end.len()).collect();
    match words.trim_matches('-') {
        "" => format!("survey-{end}"),
        words => format!("{words}-{end}"),
    }
}

/// The name in ASCII, with hyphens for whatever stood between words.
pub(crate) fn folded(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        match latin(c) {
            Some(letters) => text.push_str(letters),
            None if c.is_ascii_alphanumeric() => text.push(c),
            // An apostrophe or an accent that stands for itself is part of its word.
            None if matches!(c, '\'' | '’' | '\u{300}'..='\u{36f}') => {}
            None if text.is_empty() || text.ends_with('-') => {}
            None => text.push('-'),
        }
    }
    text
}

/// A lower-case letter as ASCII. Cyrillic as on Macedonian road signs, with the letters of its neighbours.
fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' | 'а' => "a",
        'ä' | 'æ' => "ae",
        'б' => "b",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' | 'ц' => "c",
        'ч' | 'ћ' => "ch",
        'ď' | 'đ' | 'ð' | 'д' => "d",
        'џ' => "dj",
        'ѕ' => "dz",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'е' | 'э' | 'є' | 'ё' => "e",
        'ф' => "f",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'г' | 'ґ' => "g",
        'ѓ' => "gj",
        'ĥ' | 'ħ' | 'х' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'и' | 'і' | 'ї' | 'ы' => "i",
        'ĵ' | 'ј' | 'й' => "j",
        'ķ' | 'к' => "k",
        'ќ' => "kj",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' | 'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'н' => "n",
        'њ' => "nj",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'о' => "o",
        'ö' | 'œ' => "oe",
        'п' => "p",
        'ŕ' | 'ŗ' | 'ř' | 'р' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'с' => "s",
        'ш' => "sh",
        'щ' => "sht",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' | 'т' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'у' => "u",
        'ü' => "ue",
        'в' => "v",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ю' => "ju",
        'я' => "ja",
        'ź' | 'ż' | 'ž' | 'з' => "z",
        'ж' => "zh",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_written_in_ascii() {
        let cases = [
            ("Čas v šoli žab", "cas-v-soli-zab"),
            ("Łódź, Ørsted & Straße", "lodz-orsted-strasse"),
            ("Колку е брзо? Ѓорче Ќе џез", "kolku-e-brzo-gjorche-kje-djez"),
            ("  Ana's  2nd -- survey! ", "anas-2nd-survey-"),
            ("お客様", ""),
        ];
        for (name, expected) in cases {
            assert_eq!(folded(name), expected, "{name}");
        }
    }

    #[test]
    fn the_end_cannot_be_guessed_from_the_name() {
        let chance = Chance::seeded(1);
        let (one, two) = (of("After a repair", &chance), of("After a repair", &chance));
        assert!(one.starts_with("after-a-repair-") && one.len() == 19 && one != two, "{one} {two}");
        assert!(of("お客様", &chance).starts_with("survey-"));
    }

    proptest! {
        #[test]
        fn whatever_the_name_it_is_a_slug(name in "\\PC{0,300}") {
            prop_assert!(is_slug(&of(&name, &Chance::seeded(1))));
        }
    }
}
