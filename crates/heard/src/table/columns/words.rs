//! How columns are called, in English, Slovene, Macedonian, Polish, Norwegian and German and in exports of survey and
//! helpdesk tools. Only names; what stands in a column is judged elsewhere.

use super::Meaning;

/// The name is our own word for it, as our files have it: beside a column `survey`, `place` is the place.
const OWN: u32 = 90;
/// The name is nothing else.
const WHOLE: u32 = 80;
/// All the words are in the name.
const WORDS: u32 = 60;
/// A word of the name starts or ends with it: inflected, or compound as in German.
const PART: u32 = 30;

/// The words for each meaning, lower case, divided by bars; the words of one name by a space.
fn words(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Score => {
            "score|rating|ocena|ocjena|оцена|оценка|bewertung|wertung|punkte|poeng|karakter|vurdering|wynik|\
             grade|nota|note|answer|vote|stars|recommend|likelihood|priporočilo|priporocilo|препорака|\
             weiterempfehlung|anbefaling|anbefale|polecenie|ltr|points"
        }
        Meaning::Comment => {
            "comment|comments|text|verbatim|feedback|reason|why|message|remark|remarks|komentar|komentár|\
             komentarz|kommentar|коментар|mnenje|мислење|opinia|powód|powod|uzasadnienie|begründung|begruendung|\
             bemerkung|anmerkung|grund|besedilo|razlog|tekst|begrunnelse|tilbakemelding|причина|uwagi|\
             rückmeldung|review|open ended|what could"
        }
        Meaning::Date => {
            "date|time|timestamp|created at|created|recorded date|responded at|response date|submitted|\
             submitted at|completed at|end date|recorded|datum|dato|data|датум|čas|zeit|zeitpunkt|zeitstempel|\
             tidspunkt|tid|czas|czas odpowiedzi|време|datum odgovora|day|dan|tag"
        }
        Meaning::Email => {
            "e mail|email|mail|email address|recipient email|e mail adresse|e pošta|epošta|e posta|eposta|\
             elektronska pošta|e naslov|е пошта|епошта|меил|epost|e post|e postadresse|adres e mail"
        }
        Meaning::Name => {
            "name|full name|contact|contact name|customer|customer name|client|first name|recipient name|\
             respondent|requester|ime|ime in priimek|stranka|kupec|име|клиент|imię|imię i nazwisko|klient|navn|\
             kunde|kundenavn|kundenname|vorname"
        }
        Meaning::Language => "language|lang|locale|user language|jezik|јазик|język|jezyk|språk|sprak|sprache",
        Meaning::Agent => {
            "agent|agent name|assignee|assigned to|advisor|adviser|representative|rep|owner|employee|operator|\
             svetovalec|referent|zaposleni|агент|вработен|konsultant|doradca|pracownik|saksbehandler|rådgiver|\
             medarbeider|kundeveileder|bearbeiter|mitarbeiter|sachbearbeiter|berater"
        }
        Meaning::Team => {
            "team|group|department|dept|queue|ekipa|skupina|oddelek|тим|оддел|zespół|zespol|dział|avdeling|\
             gruppe|abteilung|lag"
        }
        Meaning::Product => {
            "product|service|plan|package|brand|izdelek|storitev|produkt|производ|услуга|usługa|tjeneste|dienst|\
             dienstleistung|tarif|paket"
        }
        Meaning::Country => "country|country code|nation|market|država|drzava|држава|земја|kraj|państwo|land",
        Meaning::Account => {
            "account|account name|company|company name|organisation|organization|customer company|podjetje|\
             organizacija|компанија|организација|firma|nazwa firmy|bedrift|selskap|unternehmen|firmenname"
        }
        Meaning::Place => {
            "place|source|channel|touchpoint|survey|survey type|survey sub type|sub type|journey|stage|campaign|\
             location|store|branch|site|kanal|kraj vprašanja|poslovalnica|vir|канал|место|филијала|kanał|źródło|\
             placówka|kilde|sted|butikk|quelle|filiale|standort|ort"
        }
    }
}

/// Words of the one question this product is about: they beat any other rating.
const RECOMMEND: [&str; 5] = ["nps", "net promoter", "promoter", "likely to recommend", "would you recommend"];

/// Names of numbers that are no answers, though they may lie between 0 and 10.
const COUNTERS: &str = "id|nr|no|number|index|row|quarter|qtr|month|week|year|age|tenure|count|csat|ces|effort|satisfaction|\
    št|številka|mesec|miesiąc|monat|måned|anzahl|antall|liczba|starost|alter|wiek";

/// How strongly the name speaks for each meaning, in the order of [`Meaning::ALL`]; 0 where it does not.
pub(super) fn strengths(name: &str) -> [u32; Meaning::ALL.len()] {
    let name = folded(name);
    let counts = COUNTERS.split('|').any(|word| strength(&name, word) >= WORDS);
    Meaning::ALL.map(|meaning| {
        let own = match name == meaning.key() {
            true => OWN,
            false => words(meaning).split('|').map(|word| strength(&name, word)).max().unwrap_or(0),
        };
        if meaning != Meaning::Score {
            return own;
        }
        let recommends = RECOMMEND.iter().any(|word| strength(&name, word) >= WORDS);
        match (recommends, counts) {
            (true, _) => own.max(WHOLE) + WORDS,
            (false, true) => own / 4,
            (false, false) => own,
        }
    })
}

/// Lower case words with one space between them: `NPS_RATING` and `NpsRating` are both "nps rating".
fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    for letter in name.chars() {
        let starts_word = before.is_lowercase() && letter.is_uppercase();
        if (starts_word || !letter.is_alphanumeric()) && !folded.ends_with(' ') && !folded.is_empty() {
            folded.push(' ');
        }
        if letter.is_alphanumeric() {
            folded.extend(letter.to_lowercase());
        }
        before = letter;
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn strength(name: &str, word: &str) -> u32 {
    if name == word {
        return WHOLE;
    }
    let in_name = name.match_indices(word).any(|(at, _)| {
        let before = name[..at].chars().next_back().is_none_or(|letter| letter == ' ');
        let after = name[at + word.len()..].chars().next().is_none_or(|letter| letter == ' ');
        before && after
    });
    if in_name {
        return WORDS;
    }
    let part = word.chars().count() >= 4 && name.split(' ').any(|own| own.starts_with(word) || own.ends_with(word));
    if part { PART } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_folded_to_words() {
        assert_eq!(folded("NPS_RATING"), "nps rating");
        assert_eq!(folded("npsRating "), "nps rating");
        assert_eq!(folded("How likely ... (0-10)?"), "how likely 0 10");
        assert_eq!(folded("  "), "");
    }

    #[test]
    fn a_whole_name_beats_a_word_which_beats_a_part() {
        assert_eq!(strength("date", "date"), WHOLE);
        assert_eq!(strength("customer response date", "date"), WORDS);
        assert_eq!(strength("kundenbewertung", "bewertung"), PART);
        assert_eq!(strength("update", "day"), 0);
    }
}
