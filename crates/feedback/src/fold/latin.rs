//! Latin letters with diacritics, ligatures and letters of few languages, as those write them who lack the key.
//! Lower case only: who asks has lowered the letter.

/// Base letters, and the letters that fold to them: Latin-1 Supplement, Latin Extended-A, Latin Extended Additional
/// (with Vietnamese), and of Extended-B what Romanian, Croatian, Vietnamese, Pinyin and the Sami languages use.
const ROWS: [(&str, &str); 38] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧªḁẚạảấầẩẫậắằẳẵặ"),
    ("b", "ḃḅḇƀɓ"),
    ("c", "çćĉċčḉƈ"),
    // The Serbian and Croatian đ and the Icelandic ð.
    ("d", "ďđðḋḍḏḑḓɗƌ"),
    ("e", "èéêëēĕėęěȅȇȩǝəḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ḟƒ"),
    ("g", "ĝğġģǧǥḡ"),
    ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
    ("j", "ĵǰ"),
    ("k", "ķĸǩḳḵƙ"),
    ("l", "ĺļľŀłḷḹḻḽƚ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňŉŋǹṅṇṉṋɲ"),
    ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱºṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("p", "ṕṗƥ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșſṡṣṥṧṩẛẜẝ"),
    ("t", "ţťŧțṫṭṯṱẗƭ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿỽ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹỿƴ"),
    ("z", "źżžẑẓẕƶʒǯ"),
    ("ae", "æǣǽ"),
    ("oe", "œ"),
    ("ij", "ĳ"),
    ("lj", "ǉǈ"),
    ("nj", "ǌǋ"),
    ("dz", "ǆǅǳǲ"),
    ("ss", "ß"),
    ("th", "þ"),
    ("hv", "ƕ"),
    ("dh", "ẟ"),
    // As Cyrillic ѓ and ќ, which they transliterate: see the table there.
    ("gj", "ǵ"),
    ("kj", "ḱ"),
    ("ll", "ỻ"),
];

/// What a lower-case letter folds to; `None` when it is no Latin letter with a diacritic.
pub(super) fn fold(letter: char) -> Option<&'static str> {
    // All Latin letters of the table are below U+02B0 or in Latin Extended Additional.
    if !matches!(letter, '\u{aa}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}') {
        return None;
    }
    ROWS.iter().find(|(_, letters)| letters.contains(letter)).map(|(base, _)| *base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_stands_in_two_rows() {
        let mut all: Vec<char> = ROWS.iter().flat_map(|(_, letters)| letters.chars()).collect();
        let many = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), many);
        assert!(all.iter().all(|&letter| fold(letter).is_some()));
    }
}
