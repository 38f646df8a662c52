//! The facts that come with an invitation or a response, as somebody wrote them: tidied and checked, so that the same
//! thing is written the same way wherever it comes from.

use store::response::Facts;

use crate::mistake::Mistakes;

/// ISO 3166-1 alpha-2, and XK, which the European Union and the banks use for Kosovo.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET \
    FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ \
    IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML \
    MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS \
    PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL \
    TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// What was told, tidied. A place that was not told is `place`.
pub fn check(told: &Facts, place: &str, mistakes: &mut Mistakes) -> Facts {
    let facts = Facts {
        place: mistakes.line("place", Some(&told.place)).unwrap_or_else(|| place.to_owned()),
        language: mistakes.line("language", told.language.as_deref()).map(|code| as_we_write_it(&code)),
        agent: mistakes.line("agent", told.agent.as_deref()),
        team: mistakes.line("team", told.team.as_deref()),
        product: mistakes.line("product", told.product.as_deref()),
        country: mistakes.line("country", told.country.as_deref()).map(|code| code.to_ascii_uppercase()),
        account: mistakes.line("account", told.account.as_deref()),
    };
    if facts.language.as_deref().is_some_and(|code| !is_language(code)) {
        mistakes.add("language", "not-a-language", "`language` is no language code, such as `sl` or `pt-BR`.");
    }
    if facts.country.as_deref().is_some_and(|code| !is_country(code)) {
        mistakes.add("country", "not-a-country", "`country` is no ISO 3166-1 code of two letters, such as `SI`.");
    }
    facts
}

/// A language code with capitals where RFC 5646, 2.1.1 puts them: one language is one group.
pub(crate) fn as_we_write_it(code: &str) -> String {
    let parts = code.split('-').enumerate().map(|(at, part)| match (at, part.len()) {
        (1.., 2) => part.to_ascii_uppercase(),
        (1.., 4) if part.is_ascii() => format!("{}{}", part[..1].to_ascii_uppercase(), part[1..].to_ascii_lowercase()),
        _ => part.to_ascii_lowercase(),
    });
    parts.collect::<Vec<_>>().join("-")
}

/// Whether a text has the shape of a BCP 47 code.
pub(crate) fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let letters = |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic());
    let rest = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    code.len() <= 35 && parts.next().is_some_and(letters) && parts.all(rest)
}

/// Whether a text is the code of a country.
pub(crate) fn is_country(code: &str) -> bool {
    code.len() == 2 && COUNTRIES.split(' ').any(|known| known == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_tidied_and_checked() {
        let told = Facts {
            place: " shop ".to_owned(),
            language: Some("pt-BR".to_owned()),
            agent: Some("  ".to_owned()),
            country: Some("si".to_owned()),
            ..Facts::default()
        };
        let mut mistakes = Mistakes::default();
        let facts = check(&told, "api", &mut mistakes);
        assert_eq!((facts.place.as_str(), facts.agent, facts.country.as_deref()), ("shop", None, Some("SI")));
        assert_eq!(mistakes.unless(()), Ok(()));
        assert_eq!(check(&Facts::default(), "api", &mut Mistakes::default()).place, "api");
    }

    #[test]
    fn a_country_is_one_that_exists() {
        assert!(is_country("SI") && is_country("MK") && is_country("XK"));
        assert!(!is_country("UK") && !is_country("si") && !is_country("D ") && !is_country(""));
        assert_eq!(COUNTRIES.split(' ').count(), 250);
    }

    #[test]
    fn a_language_has_a_shape() {
        assert!(is_language("sl") && is_language("zh-Hant-TW") && is_language("sr-Latn"));
        assert_eq!(["PT-br", "sr-latn-rs", "SL"].map(as_we_write_it), ["pt-BR", "sr-Latn-RS", "sl"]);
        assert!(!is_language("s") && !is_language("slovenščina") && !is_language("sl_SI") && !is_language("sl-"));
    }
}
