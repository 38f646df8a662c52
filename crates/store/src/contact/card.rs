//! What is known of a customer, as one value: it is shown, compared, written down as it was before a change, and put back.

use std::collections::BTreeMap;

use feedback::fact::Value;
use feedback::fold::words;
use serde::{Deserialize, Serialize};

use super::address::{Address, Kind, fold};

/// What is known of a customer. No text in it is blank or has blanks around it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Card {
    /// As they are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// E-mail addresses as they were written, the main one first. No two of them fold alike.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    /// Telephone numbers, E.164, the main one first; each once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<String>,
    /// The language they are spoken to in: BCP 47.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Where they live by the clock: a name of the zone database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// Two letters, ISO 3166-1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The company they answer for, as responses name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The agent who looks after them, as responses name them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// What the workspace keeps besides, by key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", with = "values")]
    pub properties: BTreeMap<String, Value>,
}

impl Card {
    /// The addresses as they are kept, with how each was written where that is more.
    pub fn addresses(&self) -> Vec<(Address, Option<&str>)> {
        let email = |text: &String| Address::email(text);
        let emails =
            self.emails.iter().map(|text| (email(text), Some(text.as_str()).filter(|text| *text != fold(text))));
        emails.chain(self.phones.iter().map(|text| (Address::phone(text), None))).collect()
    }

    /// What a customer is found by: a blank before each folded word of the name, the company and the addresses. Never
    /// empty.
    pub(crate) fn words(&self) -> String {
        let mut all = String::new();
        let texts = self.name.iter().chain(&self.account).chain(&self.emails).chain(&self.phones);
        for word in texts.flat_map(|text| words(text)) {
            all.push(' ');
            all.push_str(&word);
        }
        if all.is_empty() { " ".to_owned() } else { all }
    }

    /// Takes what another card knows: where this one knows nothing, or, with `over`, wherever the other knows something.
    /// Addresses are added behind those that are here; a property counts as a field of its own.
    pub fn take(&mut self, other: &Card, over: bool) {
        let fields = [
            (&mut self.name, &other.name),
            (&mut self.language, &other.language),
            (&mut self.zone, &other.zone),
            (&mut self.country, &other.country),
            (&mut self.account, &other.account),
            (&mut self.owner, &other.owner),
        ];
        for (own, others) in fields {
            if others.is_some() && (over || own.is_none()) {
                own.clone_from(others);
            }
        }
        for (key, value) in &other.properties {
            if over || !self.properties.contains_key(key) {
                self.properties.insert(key.clone(), value.clone());
            }
        }
        for email in &other.emails {
            if !self.emails.iter().any(|own| fold(own) == fold(email)) {
                self.emails.push(email.clone());
            }
        }
        for phone in &other.phones {
            if !self.phones.contains(phone) {
                self.phones.push(phone.clone());
            }
        }
    }

    /// Leaves an address out.
    pub(crate) fn leave_out(&mut self, address: &Address) {
        match address.kind {
            Kind::Email => self.emails.retain(|email| fold(email) != address.value),
            Kind::Phone => self.phones.retain(|phone| *phone != address.value),
        }
    }

    /// As it is written down.
    pub(crate) fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What was written down; `None` where that cannot be read.
    pub fn read(text: &str) -> Option<Card> {
        serde_json::from_str(text).ok()
    }
}

/// Texts as texts, numbers as numbers.
mod values {
    use std::collections::BTreeMap;

    use feedback::fact::Value;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    #[serde(untagged)]
    enum Written {
        Number(f64),
        Text(String),
    }

    pub(super) fn serialize<S: Serializer>(values: &BTreeMap<String, Value>, to: S) -> Result<S::Ok, S::Error> {
        let written = |value: &Value| match value {
            Value::Text(text) => Written::Text(text.clone()),
            Value::Number(number) => Written::Number(*number),
        };
        to.collect_map(values.iter().map(|(key, value)| (key, written(value))))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, Value>, D::Error> {
        let written = BTreeMap::<String, Written>::deserialize(from)?;
        let read = |written| match written {
            Written::Text(text) => Value::Text(text),
            Written::Number(number) => Value::Number(number),
        };
        Ok(written.into_iter().map(|(key, value)| (key, read(value))).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ana() -> Card {
        Card {
            name: Some("Ana Novak".to_owned()),
            emails: vec!["Ana@Example.com".to_owned()],
            phones: vec!["+38641234567".to_owned()],
            properties: BTreeMap::from([
                ("plan".to_owned(), Value::Text("gold".to_owned())),
                ("seats".to_owned(), Value::Number(5.0)),
            ]),
            ..Card::default()
        }
    }

    #[test]
    fn a_card_is_read_as_it_was_written() {
        assert_eq!(Card::read(&ana().written()), Some(ana()));
        assert_eq!(Card::read("{}"), Some(Card::default()));
        assert_eq!(Card::default().written(), "{}");
        assert_eq!(Card::read("5"), None);
    }

    #[test]
    fn a_customer_is_found_by_every_word_of_theirs() {
        assert_eq!(ana().words(), " ana novak ana example com 38641234567");
        assert_eq!(Card::default().words(), " ");
    }

    #[test]
    fn what_another_card_knows_fills_gaps_or_goes_over() {
        let other = Card {
            name: Some("Ana N.".to_owned()),
            language: Some("sl".to_owned()),
            emails: vec!["ana@example.COM".to_owned(), "ana@example.org".to_owned()],
            properties: BTreeMap::from([("plan".to_owned(), Value::Text("silver".to_owned()))]),
            ..Card::default()
        };
        let mut filled = ana();
        filled.take(&other, false);
        let emails = vec!["Ana@Example.com".to_owned(), "ana@example.org".to_owned()];
        assert_eq!(filled, Card { language: Some("sl".to_owned()), emails: emails.clone(), ..ana() });
        let mut over = ana();
        over.take(&other, true);
        assert_eq!((over.name.as_deref(), over.emails), (Some("Ana N."), emails));
        assert_eq!(over.properties["plan"], Value::Text("silver".to_owned()));
        assert_eq!(over.properties.len(), 2);
    }

    #[test]
    fn an_address_keeps_how_it_was_written_only_where_that_is_more() {
        let kept = ana();
        let kept = kept.addresses();
        assert_eq!(kept[0], (Address::email("ana@example.com"), Some("Ana@Example.com")));
        assert_eq!(kept[1], (Address::phone("+38641234567"), None));
    }
}
