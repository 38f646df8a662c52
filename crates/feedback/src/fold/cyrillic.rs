//! Cyrillic letters in Latin, as the folded Latin spelling of the same word would have them: ж is z, since ž is.
//! Lower case only: who asks has lowered the letter.

/// Serbian and Macedonian first, whose two spellings are letter by letter; then Bulgarian, Russian, Ukrainian and
/// Belarusian as scholars write them, without the diacritics.
///
/// ђ and ћ are đ and ć, so d and c. Macedonian ѓ and ќ are mostly written gj and kj in Latin, so they are that; also
/// ǵ and ḱ, their official transliteration, are folded to it. И is i, although it is y in Ukrainian, since it is i
/// everywhere else. Signs that only soften or part, ъ and ь, are not written.
const LETTERS: [(char, &str); 52] = [
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('ђ', "d"),
    ('ѓ', "gj"),
    ('е', "e"),
    ('ж', "z"),
    ('з', "z"),
    ('ѕ', "dz"),
    ('и', "i"),
    ('ј', "j"),
    ('к', "k"),
    ('л', "l"),
    ('љ', "lj"),
    ('м', "m"),
    ('н', "n"),
    ('њ', "nj"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('ћ', "c"),
    ('ќ', "kj"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "c"),
    ('ч', "c"),
    ('џ', "dz"),
    ('ш', "s"),
    ('ѐ', "e"),
    ('ѝ', "i"),
    ('й', "j"),
    ('щ', "sc"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "ju"),
    ('я', "ja"),
    ('ё', "e"),
    ('є', "je"),
    ('і', "i"),
    ('ї', "ji"),
    ('ґ', "g"),
    ('ў', "u"),
    ('ѳ', "f"),
    ('ѣ', "e"),
    ('ѵ', "i"),
];

/// What a lower-case letter is in Latin; `None` when it is not in the table.
pub(super) fn fold(letter: char) -> Option<&'static str> {
    if !matches!(letter, '\u{400}'..='\u{52f}') {
        return None;
    }
    LETTERS.iter().find(|(other, _)| *other == letter).map(|(_, latin)| *latin)
}

/// The letter that a letter and an accent of its own make, where it is more than the letter: some systems send й
/// as и and a breve.
pub(super) fn compose(letter: char, accent: char) -> Option<char> {
    Some(match (letter, accent) {
        ('и' | 'И', '\u{306}') => 'й',
        ('г' | 'Г', '\u{301}') => 'ѓ',
        ('к' | 'К', '\u{301}') => 'ќ',
        ('і' | 'І', '\u{308}') => 'ї',
        _ => return None,
    })
}
