//! A customer, made anew from the seed and a number whenever needed: a million responses need no list of customers.
//! The same number is always the same person.

use uuid::Uuid;

use super::cast::{COUNTRIES, Country, Language};
use super::chance::{Chance, Stream};
use super::names::{Called, Register, typed};

/// How long ago the oldest customers came, in milliseconds before the first response: three years.
const OLDEST: f64 = 3.0 * 365.0 * 86_400_000.0;

/// A customer.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// The contact's id.
    pub id: Uuid,
    /// Their number, which makes their address theirs alone.
    pub index: u64,
    /// Since when they are a customer, epoch milliseconds.
    pub since: i64,
    /// Where they live.
    pub country: Country,
    /// What they speak and write.
    pub language: Language,
    /// Whose first name they have, and how they write of themselves.
    pub woman: bool,
    /// How content they are by nature: mean 0, standard deviation 1.
    pub tendency: f64,
    called: Called,
}

impl Person {
    /// The customer with this number, who came before the instant `start` (epoch milliseconds).
    pub fn new(seed: u64, index: u64, start: i64) -> Person {
        let mut chance = Chance::new(seed, Stream::Person(index));
        let country = chance.pick(&COUNTRIES);
        let language = chance.pick(country.languages);
        let woman = chance.happens(0.48);
        let since = start - (chance.unit() * OLDEST) as i64;
        let called = Called { language, woman, first: chance.below(10_000), last: chance.below(10_000) };
        Person { id: chance.id(since), index, since, country, language, woman, tendency: chance.normal(), called }
    }

    /// First and last name.
    pub fn name(&self, register: &Register) -> String {
        register.name(self.called)
    }

    /// An address that nobody has: example.com is kept for examples (RFC 2606).
    pub fn email(&self, register: &Register) -> String {
        format!("{}{}@example.com", typed(&self.name(register)), self.index + 1)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const START: i64 = 1_795_262_400_000;

    #[test]
    fn the_same_number_is_the_same_person_and_addresses_are_nobody_elses() {
        let register = Register::load();
        let (ana, again) = (Person::new(7, 3, START), Person::new(7, 3, START));
        assert_eq!((ana.id, ana.email(&register)), (again.id, again.email(&register)));
        let addresses: HashSet<String> =
            (0..2_000).map(|index| Person::new(7, index, START).email(&register)).collect();
        assert_eq!(addresses.len(), 2_000);
    }

    #[test]
    fn people_mostly_speak_the_language_of_their_country() {
        let people: Vec<Person> = (0..4_000).map(|index| Person::new(7, index, START)).collect();
        let of = |language: Language| people.iter().filter(|person| person.language == language).count();
        for language in Language::ALL {
            assert!(of(language) > 300, "{language}: {}", of(language));
        }
        let poles: Vec<&Person> = people.iter().filter(|person| person.country.code == "PL").collect();
        let polish = poles.iter().filter(|person| person.language == Language::Polish).count();
        assert!(polish * 100 > poles.len() * 85 && polish < poles.len());
    }
}
