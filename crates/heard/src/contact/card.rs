//! What somebody wrote of a customer, in a form or in the API: tidied and checked, and made a card of. All of it is texts,
//! named as the API names it.

use std::collections::BTreeMap;

use feedback::fact::Value;
use feedback::phone;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use store::contact::{Card, fold};
use store::property::{Kind, Property};

use super::is_email;
use crate::facts::{as_we_write_it, is_country, is_language};
use crate::mistake::Mistakes;

/// How many e-mail addresses a customer has at most, and how many telephone numbers.
pub const MOST_ADDRESSES: usize = 20;

/// A customer as somebody wrote them. What is blank is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// As they are called.
    pub name: String,
    /// E-mail addresses, the main one first.
    pub emails: Vec<String>,
    /// Telephone numbers, the main one first; national ones are of the customer's country.
    pub phones: Vec<String>,
    /// BCP 47.
    pub language: String,
    /// A name of the zone database.
    pub zone: String,
    /// ISO 3166-1, two letters.
    pub country: String,
    /// The company they answer for.
    pub account: String,
    /// The agent who looks after them.
    pub owner: String,
    /// What the workspace keeps besides, by key.
    pub properties: BTreeMap<String, String>,
}

/// The card of a customer; `known` is what the workspace keeps of its customers. Mistakes are told by field: `name`,
/// `emails.0`, `properties.plan`.
pub fn check(told: &Told, known: &[Property], mistakes: &mut Mistakes) -> Card {
    let country = mistakes.line("country", Some(&told.country)).map(|code| code.to_ascii_uppercase());
    if country.as_deref().is_some_and(|code| !is_country(code)) {
        mistakes.add("country", "not-a-country", "`country` is no ISO 3166-1 code of two letters, such as `SI`.");
    }
    let language = mistakes.line("language", Some(&told.language)).map(|code| as_we_write_it(&code));
    if language.as_deref().is_some_and(|code| !is_language(code)) {
        mistakes.add("language", "not-a-language", "`language` is no language code, such as `sl` or `pt-BR`.");
    }
    Card {
        name: mistakes.line("name", Some(&told.name)),
        emails: emails(&told.emails, mistakes),
        phones: phones(&told.phones, country.as_deref(), mistakes),
        zone: zone(&told.zone, mistakes),
        account: mistakes.line("account", Some(&told.account)),
        owner: mistakes.line("owner", Some(&told.owner)),
        properties: properties(&told.properties, known, mistakes),
        language,
        country,
    }
}

/// Each once, as it was written.
fn emails(told: &[String], mistakes: &mut Mistakes) -> Vec<String> {
    let mut emails: Vec<String> = Vec::with_capacity(told.len());
    for (nth, text) in told.iter().enumerate() {
        let field = format!("emails.{nth}");
        let Some(email) = mistakes.line(&field, Some(text)) else { continue };
        if !is_email(&email) {
            mistakes.add(&field, "not-an-address", format!("`{field}` is no e-mail address."));
        }
        if !emails.iter().any(|other| fold(other) == fold(&email)) {
            emails.push(email);
        }
    }
    few("emails", emails, mistakes)
}

fn phones(told: &[String], country: Option<&str>, mistakes: &mut Mistakes) -> Vec<String> {
    let mut phones: Vec<String> = Vec::with_capacity(told.len());
    for (nth, text) in told.iter().enumerate() {
        let field = format!("phones.{nth}");
        let Some(written) = mistakes.line(&field, Some(text)) else { continue };
        match phone::fold(&written, country) {
            Some(phone) if phones.contains(&phone) => {}
            Some(phone) => phones.push(phone),
            None => {
                let detail = format!(
                    "`{field}` is no telephone number; one without `+` and the country's code needs `country`, which says \
                     whose it is."
                );
                mistakes.add(&field, "not-a-number", detail);
            }
        }
    }
    few("phones", phones, mistakes)
}

fn few(field: &str, addresses: Vec<String>, mistakes: &mut Mistakes) -> Vec<String> {
    if addresses.len() > MOST_ADDRESSES {
        mistakes.add(field, "too-many", format!("`{field}` may be at most {MOST_ADDRESSES}."));
    }
    addresses
}

/// A zone, as the database writes it.
fn zone(told: &str, mistakes: &mut Mistakes) -> Option<String> {
    let written = mistakes.line("zone", Some(told))?;
    let zone = TimeZone::get(&written).ok().and_then(|zone| zone.iana_name().map(str::to_owned));
    if zone.is_none() {
        mistakes.add("zone", "not-a-zone", "`zone` is no name of the zone database, such as `Europe/Ljubljana`.");
    }
    zone
}

fn properties(told: &BTreeMap<String, String>, known: &[Property], mistakes: &mut Mistakes) -> BTreeMap<String, Value> {
    let mut values = BTreeMap::new();
    for (key, text) in told {
        let Some(property) = known.iter().find(|property| property.key == *key) else {
            mistakes.add("properties", "unknown", "`properties` holds a key that this workspace has no property of.");
            continue;
        };
        let field = format!("properties.{key}");
        let Some(text) = mistakes.line(&field, Some(text)) else { continue };
        match value(property.kind, &text) {
            Ok(value) => drop(values.insert(key.clone(), value)),
            Err((reason, what)) => mistakes.add(&field, reason, format!("`{field}` is no {what}.")),
        }
    }
    values
}

/// A value of a property, of one line without blanks around it; otherwise why it is none, as a word and as words.
///
/// # Errors
/// When it is none.
pub fn value(kind: Kind, text: &str) -> Result<Value, (&'static str, &'static str)> {
    match kind {
        Kind::Text => Ok(Value::Text(text.to_owned())),
        Kind::Number => match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Value::Number(number)),
            _ => Err(("not-a-number", "number, such as `12.5`")),
        },
        // The shape is checked first: the parser would take the day of a date and time as well.
        Kind::Day if text.len() == 10 && text.parse::<Date>().is_ok() => Ok(Value::Text(text.to_owned())),
        Kind::Day => Err(("not-a-day", "day of the calendar, such as `2026-01-31`")),
        Kind::YesNo => match text.to_lowercase().as_str() {
            word @ ("yes" | "no") => Ok(Value::Text(word.to_owned())),
            _ => Err(("not-yes-or-no", "`yes` and no `no`")),
        },
    }
}

/// A card as texts: what [`check`] makes the same card of again.
pub fn told(card: &Card) -> Told {
    let text = |one: &Option<String>| one.clone().unwrap_or_default();
    let written = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
    };
    Told {
        name: text(&card.name),
        emails: card.emails.clone(),
        phones: card.phones.clone(),
        language: text(&card.language),
        zone: text(&card.zone),
        country: text(&card.country),
        account: text(&card.account),
        owner: text(&card.owner),
        properties: card.properties.iter().map(|(key, value)| (key.clone(), written(value))).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Vec<Property> {
        let property = |key: &str, kind| Property { key: key.to_owned(), name: key.to_owned(), kind };
        vec![
            property("plan", Kind::Text),
            property("seats", Kind::Number),
            property("since", Kind::Day),
            property("vip", Kind::YesNo),
        ]
    }

    fn ana() -> Told {
        let properties = [("plan", "gold"), ("seats", "5"), ("since", "2026-01-31"), ("vip", "Yes")];
        let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect();
        Told {
            name: " Ana Novak ".to_owned(),
            emails: texts(&["Ana@Example.com", " ", "ana@example.COM"]),
            phones: texts(&["041 234 567", "+386 (0)41 234-567"]),
            language: "SL".to_owned(),
            zone: "europe/ljubljana".to_owned(),
            country: "si".to_owned(),
            account: "ACME".to_owned(),
            owner: String::new(),
            properties: properties.map(|(key, value)| (key.to_owned(), value.to_owned())).into(),
        }
    }

    fn reasons(told: &Told) -> Vec<(String, &'static str)> {
        let mut mistakes = Mistakes::default();
        check(told, &known(), &mut mistakes);
        mistakes.unless(()).err().unwrap_or_default().into_iter().map(|one| (one.field, one.reason)).collect()
    }

    #[test]
    fn a_customer_is_tidied() {
        let mut mistakes = Mistakes::default();
        let card = check(&ana(), &known(), &mut mistakes);
        assert_eq!(mistakes.unless(()), Ok(()));
        assert_eq!((card.name.as_deref(), card.owner.as_deref()), (Some("Ana Novak"), None));
        assert_eq!(
            (card.emails.as_slice(), card.phones.as_slice()),
            (["Ana@Example.com".to_owned()].as_slice(), ["+38641234567".to_owned()].as_slice())
        );
        assert_eq!(card.language.as_deref(), Some("sl"));
        assert_eq!((card.zone.as_deref(), card.country.as_deref()), (Some("Europe/Ljubljana"), Some("SI")));
        assert_eq!(
            (&card.properties["seats"], &card.properties["vip"]),
            (&Value::Number(5.0), &Value::Text("yes".to_owned()))
        );
        assert_eq!(check(&told(&card), &known(), &mut Mistakes::default()), card, "as texts and back");
    }

    #[test]
    fn every_mistake_is_told_with_its_field() {
        let wrong = Told {
            name: "a\nb".to_owned(),
            emails: vec!["ana@example.com".to_owned(), "ana".to_owned()],
            phones: vec!["12".to_owned()],
            language: "s".to_owned(),
            zone: "Mars/Olympus".to_owned(),
            country: "UK".to_owned(),
            account: "a".repeat(201),
            owner: "a\0b".to_owned(),
            properties: [("seats", "many"), ("since", "2026-02-30"), ("vip", "maybe"), ("size", "5")]
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .into(),
        };
        let expected = [
            ("country", "not-a-country"),
            ("language", "not-a-language"),
            ("name", "control-character"),
            ("emails.1", "not-an-address"),
            ("phones.0", "not-a-number"),
            ("zone", "not-a-zone"),
            ("account", "too-long"),
            ("owner", "control-character"),
            ("properties.seats", "not-a-number"),
            ("properties.since", "not-a-day"),
            ("properties", "unknown"),
            ("properties.vip", "not-yes-or-no"),
        ];
        let mut found = reasons(&wrong);
        let mut expected: Vec<(String, &str)> = expected.map(|(field, reason)| (field.to_owned(), reason)).into();
        found.sort();
        expected.sort();
        assert_eq!(found, expected);
    }

    #[test]
    fn addresses_are_few_and_national_numbers_need_a_country() {
        let many = Told { emails: (0..21).map(|n| format!("a{n}@example.com")).collect(), ..Told::default() };
        assert_eq!(reasons(&many), [("emails".to_owned(), "too-many")]);
        let national = Told { phones: vec!["041 234 567".to_owned()], ..Told::default() };
        assert_eq!(reasons(&national), [("phones.0".to_owned(), "not-a-number")]);
        for (kind, text) in
            [(Kind::Number, "inf"), (Kind::Number, "NaN"), (Kind::Day, "2026-01-31T10:00"), (Kind::Day, "31.1.2026")]
        {
            assert!(value(kind, text).is_err(), "{text}");
        }
    }
}
