//! Words as they are searched: folded so that people find what others spelled in another way, with or without
//! accents, in Latin or in Cyrillic. Folded words are for comparing and are never shown.

mod cyrillic;
mod latin;

use std::ops::Range;

/// The folded words of a text, in its order: the longest runs of letters and digits, each in lower case, without
/// accents, Cyrillic written in Latin. No word is empty, and all its characters are letters or digits.
///
/// An accent of its own (U+0300 to U+036F) belongs to its letter and goes with it; every other character that is
/// neither letter nor digit, an apostrophe too, parts words. Scripts other than Latin and Cyrillic are only put in
/// lower case. A language's own order of letters is ignored: German ü is u, not ue, so that Polish and Turkish
/// ü, and those who leave the dots away, are found alike.
///
/// ```
/// assert_eq!(feedback::fold::words("Достава: łódź & Straße!"), ["dostava", "lodz", "strasse"]);
/// ```
pub fn words(text: &str) -> Vec<String> {
    cut(text).into_iter().map(|(_, word)| word).collect()
}

/// Where in a text the words are that some sought one begins, in bytes and in the order of the text: what a search found.
/// `sought` are folded.
///
/// ```
/// let text = "Dostava je počasna";
/// let found = feedback::fold::found(text, &feedback::fold::words("ПОЧАС"));
/// assert_eq!(found.into_iter().map(|range| &text[range]).collect::<Vec<_>>(), ["počasna"]);
/// ```
pub fn found(text: &str, sought: &[String]) -> Vec<Range<usize>> {
    let is_sought = |word: &str| sought.iter().any(|sought| word.starts_with(sought.as_str()));
    cut(text).into_iter().filter(|(_, word)| is_sought(word)).map(|(range, _)| range).collect()
}

/// A whole line folded, for names that people type: its words as [`words`] folds them, and between them what stands
/// there, with one blank for any number of them and none at the ends.
///
/// ```
/// assert_eq!(feedback::fold::line("  Počasna   DOSTAVA (C++) "), "pocasna dostava (c++)");
/// ```
pub fn line(text: &str) -> String {
    let (mut line, mut end) = (String::with_capacity(text.len()), 0);
    let between = |from: usize, to: usize, line: &mut String| {
        for c in text[from..to].chars().filter(|&c| !is_accent(c)) {
            if !c.is_whitespace() {
                line.push(c);
            } else if !line.ends_with(' ') && !line.is_empty() {
                line.push(' ');
            }
        }
    };
    for (range, word) in cut(text) {
        between(end, range.start, &mut line);
        line.push_str(&word);
        end = range.end;
    }
    between(end, text.len(), &mut line);
    line.truncate(line.trim_end().len());
    line
}

/// Each word with its place, which has its accents in it.
pub(crate) fn cut(text: &str) -> Vec<(Range<usize>, String)> {
    let mut words: Vec<(Range<usize>, String)> = Vec::new();
    let (mut word, mut start) = (String::new(), 0);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_accent(c) {
            continue;
        }
        if c.is_alphanumeric() {
            if word.is_empty() {
                start = at;
            }
            let composed = chars.peek().and_then(|&(_, accent)| cyrillic::compose(c, accent));
            push(composed.unwrap_or(c), &mut word);
        } else if !word.is_empty() {
            words.push((start..at, std::mem::take(&mut word)));
        }
    }
    if !word.is_empty() {
        words.push((start..text.len(), word));
    }
    words
}

fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Adds the letter or digit as it is searched.
fn push(c: char, word: &mut String) {
    if c.is_ascii() {
        word.push(c.to_ascii_lowercase());
        return;
    }
    // İ becomes i and an accent.
    for lower in c.to_lowercase().filter(|&lower| !is_accent(lower)) {
        match latin::fold(lower).or_else(|| cyrillic::fold(lower)) {
            Some(folded) => word.push_str(folded),
            None if lower.is_alphanumeric() => word.push(lower),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn folded(text: &str) -> String {
        words(text).join(" ")
    }

    #[test]
    fn words_of_many_languages_are_found_without_their_accents() {
        for (spelled, searched) in [
            ("Počasna dostava, Žiga!", "pocasna dostava ziga"),
            ("łódź ŻÓŁĆ gęś", "lodz zolc ges"),
            ("Størrelse Ærlig blåbær", "storrelse aerlig blabaer"),
            ("Straße STRASSE Größe", "strasse strasse grosse"),
            ("Příliš žluťoučký kůň úpěl ďábelské ódy", "prilis zlutoucky kun upel dabelske ody"),
            ("İstanbul ışık ğ ş", "istanbul isik g s"),
            ("Þórður œuvre ŒUVRE ſ", "thordur oeuvre oeuvre s"),
            ("Việt Nam Đặng Thị", "viet nam dang thi"),
            ("ți și ţi şi", "ti si ti si"),
            ("ĳs ǉ ǌ ǆ", "ijs lj nj dz"),
        ] {
            assert_eq!(folded(spelled), searched);
        }
    }

    #[test]
    fn cyrillic_and_latin_spelling_of_a_word_find_each_other() {
        for (cyrillic, latin) in [
            ("Достава", "Dostava"),
            ("брзо", "Brzo"),
            ("задовољна", "zadovoljna"),
            ("Његош Џеп Љубав", "Njegoš Džep Ljubav"),
            ("ђак ћуприја чаша шума жаба", "đak ćuprija čaša šuma žaba"),
            ("меѓу ноќ", "megju nokj"),
            ("меѓу ноќ", "meǵu noḱ"),
            ("ѕвезда хотел јаболко", "dzvezda hotel jabolko"),
            ("сѐ ѝ", "sè ì"),
            ("доставка быстрая мой объект ещё", "dostavka bystraja moj obekt esce"),
            ("Київ ґанок єдність", "Kijiv ganok jednist"),
        ] {
            assert_eq!(folded(cyrillic), folded(latin));
        }
    }

    #[test]
    fn accents_of_their_own_go_with_their_letter() {
        assert_eq!(folded("c\u{30c}as\u{30c}a"), "casa");
        assert_eq!(folded("и\u{306} к\u{301} г\u{301} і\u{308} И\u{306}"), folded("й ќ ѓ ї Й"));
        assert_eq!(folded("\u{30c} ь"), "");
    }

    #[test]
    fn apostrophes_and_signs_part_words_and_other_scripts_stay() {
        assert_eq!(words("L'été, n°5; 24/7"), ["l", "ete", "n", "5", "24", "7"]);
        assert_eq!(words("配送 ΚΑΛΌ 東京タワー"), ["配送", "καλό", "東京タワー"]);
        assert!(words(" -- 😀 ").is_empty());
    }

    #[test]
    fn every_accented_latin_letter_has_its_base_letter() {
        let letters = ('\u{c0}'..='\u{17f}').chain('\u{1e00}'..='\u{1eff}').filter(|c| c.is_alphabetic());
        for letter in letters {
            let word = folded(&letter.to_string());
            assert!(!word.is_empty() && word.is_ascii(), "{letter} {:x}: {word}", letter as u32);
        }
    }

    #[test]
    fn every_letter_of_the_slavic_alphabets_is_written_in_latin() {
        for letter in ('\u{400}'..='\u{45f}').chain(['ґ', 'Ґ']) {
            let word = folded(&letter.to_string());
            assert!(word.is_ascii() && (!word.is_empty() || "ъьЪЬ".contains(letter)), "{letter}: {word}");
        }
    }

    #[test]
    fn what_was_found_is_shown_where_it_is_with_its_accents() {
        let text = "c\u{30c}as, достава — «dostavljen»! Nedostava";
        let shown = |sought| found(text, &words(sought)).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(shown("dost"), ["достава", "dostavljen"]);
        assert_eq!(shown("ča"), ["c\u{30c}as"]);
        assert_eq!(shown("x"), Vec::<&str>::new());
        assert_eq!(found(text, &[]), []);
    }

    #[test]
    fn a_line_keeps_its_signs_and_one_blank_between_words() {
        for (typed, folded) in [
            ("Počasna  dostava", "pocasna dostava"),
            ("  ДОСТАВА\u{a0}–\tspet ", "dostava – spet"),
            ("C++ / C#", "c++ / c#"),
            ("c\u{30c}a🔥", "ca🔥"),
            (" \u{301} ", ""),
        ] {
            assert_eq!(line(typed), folded, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_folded_line_folds_to_itself(text in "\\PC{0,40}") {
            let once = line(&text);
            prop_assert_eq!(line(&once), once);
        }

        #[test]
        fn whatever_is_found_folds_to_what_was_sought(text in "\\PC{0,40}", sought in "[a-zčшА-Я]{1,2}") {
            let sought = words(&sought);
            let found = found(&text, &sought);
            let begins = |word: &String| sought.iter().any(|sought| word.starts_with(sought.as_str()));
            prop_assert_eq!(found.len(), words(&text).iter().filter(|word| begins(word)).count());
            prop_assert!(found.into_iter().all(|range| words(&text[range]).iter().all(begins)));
        }

        #[test]
        fn words_are_of_letters_and_digits_and_fold_to_themselves(text in "\\PC{0,40}") {
            for word in words(&text) {
                prop_assert!(!word.is_empty() && word.chars().all(char::is_alphanumeric), "{:?}", word);
                prop_assert_eq!(words(&word), [word]);
            }
        }

        #[test]
        fn case_does_not_matter_in_the_scripts_that_are_folded(text in "[a-zA-Zà-žÀ-ŽА-Яа-яЀ-Џѐ-џ ']{0,30}") {
            prop_assert_eq!(words(&text.to_lowercase()), words(&text));
        }
    }
}
