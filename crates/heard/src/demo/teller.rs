//! Tells one response: who answers, who served them, how it was, what they write. Used for the year that is filled in
//! and for what goes on while somebody watches. Every response it tells is of origin demo: it sets nothing in motion.

use feedback::Band;
use store::response::{Facts, Hand, Intake, NewResponse, Origin, Property, Said, State};
use uuid::Uuid;

use super::calendar::Day;
use super::cast::{Place, Team, Topic};
use super::chance::Chance;
use super::mood::{Mood, Whims, of_the_day};
use super::person::Person;
use super::questions::Asking;
use super::words::{Wanted, Words};

/// Where the responses go.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The workspace's number.
    pub workspace: i64,
    /// The survey of each topic, in the order of [`Topic::ALL`].
    pub surveys: [Asking; Topic::ALL.len()],
    /// Makes everything.
    pub seed: u64,
    /// Customers 0 up to this number are contacts.
    pub customers: u64,
    /// The first instant of the history, epoch milliseconds.
    pub start: i64,
}

/// An occasion for a response.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    /// When it is given, epoch milliseconds.
    pub at: i64,
    /// The company's day of that instant.
    pub day: Day,
    /// Who answers: a customer, or a number from [`Ground::customers`] on for somebody unknown.
    pub person: u64,
    /// Where it comes from.
    pub place: Place,
    /// What it is about.
    pub topic: Topic,
}

/// How often what is asked.
const TOPICS: [(Topic, u32); Topic::ALL.len()] =
    [(Topic::Relation, 31), (Topic::Repair, 30), (Topic::Support, 21), (Topic::Ticket, 18)];

/// Regulars answer more often: the power that makes the first customers likelier than the last.
const REGULARS: f64 = 1.35;

/// Tells responses, one after the other.
#[derive(Clone, Debug)]
pub struct Teller {
    ground: Ground,
    chance: Chance,
    words: Words,
    whims: [Whims; Topic::ALL.len()],
    order: u64,
    strangers: u64,
}

impl Teller {
    /// Everything told follows from the ground's seed and from `chance`.
    pub fn new(ground: Ground, mut chance: Chance) -> Teller {
        Teller {
            words: Words::load(ground.seed),
            whims: Topic::ALL.map(|_| Whims::new(&mut chance)),
            ground,
            chance,
            order: 0,
            strangers: 0,
        }
    }

    /// Where the responses go.
    pub fn ground(&self) -> &Ground {
        &self.ground
    }

    /// The chance that all is drawn from.
    pub fn chance(&mut self) -> &mut Chance {
        &mut self.chance
    }

    /// Somebody comes: this customer, or anybody.
    pub fn visit(&mut self, at: i64, day: Day, customer: Option<u64>) -> Visit {
        let topic = self.chance.pick(&TOPICS);
        let place = self.chance.pick(topic.places(customer.is_some()));
        let person = match customer {
            Some(customer) => customer,
            None if place.knows_the_customer() && self.ground.customers > 0 => self.regular(),
            None => self.stranger(),
        };
        Visit { at, day, person, place, topic }
    }

    /// The response of this visit.
    pub fn tell(&mut self, visit: &Visit) -> NewResponse {
        let person = Person::new(self.ground.seed, visit.person, self.ground.start);
        let team = self.chance.pick(&person.country.teams(visit.topic));
        let (agent, skill) = self.chance.pick(team.agents());
        // Whoever is asked about the shop as a whole was not served by anybody just now.
        let (agent, skill) = if visit.topic == Topic::Relation { ("", 0.0) } else { (agent, skill) };
        let quality = team.quality() + skill + of_the_day(visit.topic, team, visit.day);
        let whim = self.whims[visit.topic as usize].next();
        let mood = Mood::new(person.tendency, whim, quality);
        let mut product = self.chance.pick(visit.topic.products());
        let said = self.said(visit, &person, mood, [team.key(), agent, person.country.code], &mut product);
        let known = visit.person < self.ground.customers;
        let id = self.chance.id(visit.at);
        let asking = &self.ground.surveys[visit.topic as usize];
        let (survey, version) = (asking.survey, asking.version_at(visit.at));
        NewResponse {
            workspace: self.ground.workspace,
            survey,
            version,
            id,
            // Never written: history sets nothing in motion, and nothing told is an edit.
            ids: [Uuid::nil(); 2],
            key: None,
            intake: Intake::Known(State::Confirmed),
            origin: Origin::Demo,
            at: visit.at,
            day: visit.day.number,
            facts: Facts {
                place: visit.place.key().to_owned(),
                language: Some(person.language.key().to_owned()),
                agent: (!agent.is_empty()).then(|| agent.to_owned()),
                team: Some(team.key().to_owned()),
                product: Some(product.to_owned()),
                account: None,
                country: Some(person.country.code.to_owned()),
            },
            contact: known.then_some(person.id),
            said,
            hand: self.chance.pick(&[(Hand::Seen, 90), (Hand::Script, 6), (Hand::Unknown, 4)]),
            properties: self.properties(visit.topic, team, mood),
            answers: Vec::new(),
            consent: None,
        }
    }

    fn said(
        &mut self,
        visit: &Visit,
        person: &Person,
        mood: Mood,
        near: [&str; 3],
        product: &mut &'static str,
    ) -> Said {
        let value = mood.score(visit.topic);
        let scale = visit.topic.scale();
        let band = scale.score(i64::from(value)).map_or(Band::Passive, |score| scale.band(score));
        let (writes, wants_contact) = match band {
            Band::Promoter => (0.42, 0.015),
            Band::Passive => (0.4, 0.04),
            Band::Detractor => (0.62, 0.16),
        };
        let wanted = Wanted { topic: visit.topic, band, language: person.language, woman: person.woman, near };
        let comment = self.chance.happens(writes).then(|| self.words.draw(&wanted, &mut self.chance)).flatten();
        if let Some(about) = comment.and_then(|comment| comment.product) {
            *product = about;
        }
        let known = visit.person < self.ground.customers;
        Said {
            score: Some(value),
            comment: comment.map(|comment| comment.text.to_owned()),
            contact_me: comment.is_some() && known && self.chance.happens(wants_contact),
        }
    }

    fn properties(&mut self, topic: Topic, team: Team, mood: Mood) -> Vec<(String, Property)> {
        self.order += 1 + self.chance.below(5) as u64;
        let ordered = topic != Topic::Repair && (team == Team::Online || self.chance.happens(0.35));
        if ordered {
            let number = format!("LC-{}", 20_000 + self.order);
            return vec![("order".to_owned(), Property::Text(number))];
        }
        if topic == Topic::Repair {
            // Who waits long is less content, and the other way round.
            let days = (4.0 - 1.6 * mood.0 + 1.5 * self.chance.normal()).round().clamp(1.0, 21.0);
            return vec![("repair_days".to_owned(), Property::Number(days))];
        }
        Vec::new()
    }

    fn regular(&mut self) -> u64 {
        let skewed = self.chance.unit().powf(REGULARS) * self.ground.customers as f64;
        (skewed as u64).min(self.ground.customers.saturating_sub(1))
    }

    fn stranger(&mut self) -> u64 {
        self.strangers += 1;
        self.ground.customers + self.strangers
    }
}
