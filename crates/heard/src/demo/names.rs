//! Names that customers could have, from `demo/names.txt`, and what they look like in an e-mail address.
//! First and last names are put together by chance: whoever is really called so is not meant.

use super::cast::Language;

const FILE: &str = include_str!("../../demo/names.txt");

/// The names of one language.
#[derive(Clone, Debug, Default)]
struct Names {
    women: Vec<&'static str>,
    men: Vec<&'static str>,
    last: Vec<&'static str>,
}

/// Every language's names.
#[derive(Clone, Debug)]
pub struct Register([Names; Language::ALL.len()]);

/// Which of a language's names somebody has. Each number is taken modulo the number of names.
#[derive(Clone, Copy, Debug)]
pub struct Called {
    /// The language the name is from.
    pub language: Language,
    /// Whose first names.
    pub woman: bool,
    /// Which first name.
    pub first: usize,
    /// Which last name.
    pub last: usize,
}

impl Register {
    /// Reads the embedded file.
    pub fn load() -> Register {
        let mut register = Register(Default::default());
        for line in FILE.lines() {
            let mut words = line.split(' ');
            let language = words.next().and_then(Language::from_key);
            let (Some(language), Some(kind)) = (language, words.next()) else {
                continue;
            };
            let names = &mut register.0[language as usize];
            match kind {
                "woman" => names.women = words.collect(),
                "man" => names.men = words.collect(),
                _ => names.last = words.collect(),
            }
        }
        register
    }

    /// First and last name.
    pub fn name(&self, called: Called) -> String {
        let names = &self.0[called.language as usize];
        let first = if called.woman { &names.women } else { &names.men };
        let first = first[called.first % first.len()];
        let last = names.last[called.last % names.last.len()];
        if called.woman { format!("{first} {}", womans(called.language, last)) } else { format!("{first} {last}") }
    }
}

/// A last name as a woman bears it.
fn womans(language: Language, last: &str) -> String {
    match (language, last.strip_suffix('i'), last.strip_suffix('и')) {
        (Language::Polish, Some(stem), _) => format!("{stem}a"),
        (Language::Macedonian, _, Some(stem)) => format!("{stem}а"),
        (Language::Macedonian, _, None) => format!("{last}а"),
        _ => last.to_owned(),
    }
}

/// A name as it is typed where only a to z can be: blanks become points, everything else that is foreign goes.
pub fn typed(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).map(latin).collect()
}

fn latin(letter: char) -> &'static str {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyz";
    if let Some(at) = PLAIN.find(letter) {
        return &PLAIN[at..=at];
    }
    match letter {
        ' ' => ".",
        'а' | 'ą' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'ѓ' => "gj",
        'е' | 'ę' | 'é' => "e",
        'ж' | 'з' | 'ž' | 'ż' | 'ź' => "z",
        'и' => "i",
        'ј' => "j",
        'к' => "k",
        'л' | 'ł' => "l",
        'љ' => "lj",
        'м' => "m",
        'њ' => "nj",
        'ѕ' => "dz",
        'џ' => "dj",
        'н' | 'ń' => "n",
        'о' | 'ó' | 'ø' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ш' | 'š' | 'ś' => "s",
        'т' => "t",
        'ќ' => "kj",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' | 'ч' | 'č' | 'ć' => "c",
        'å' => "aa",
        'æ' | 'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_names_for_everybody_and_all_can_be_typed() {
        let register = Register::load();
        for language in Language::ALL {
            let names = &register.0[language as usize];
            assert!(names.women.len() >= 16 && names.men.len() >= 16 && names.last.len() >= 18);
            for name in names.women.iter().chain(&names.men).chain(&names.last) {
                let typed = typed(name);
                assert!(typed.len() >= name.chars().count(), "{name} is typed {typed}");
            }
        }
    }

    #[test]
    fn women_bear_the_womans_form_where_the_language_has_one() {
        assert_eq!(womans(Language::Polish, "Nowicki"), "Nowicka");
        assert_eq!(womans(Language::Polish, "Dudek"), "Dudek");
        assert_eq!(womans(Language::Macedonian, "Димовски"), "Димовска");
        assert_eq!(womans(Language::Macedonian, "Костов"), "Костова");
        assert_eq!(womans(Language::Slovenian, "Golob"), "Golob");
        assert_eq!(typed("Žiga Šinkovec"), "ziga.sinkovec");
    }
}
