//! What customers answer to further questions: as the real pages would ask them, page by page, so that nobody answers
//! what they were not asked. Answers agree with the score and with the comment; not everybody goes on. All chance comes
//! from the response's id: the year before is told as it would be without them.

use std::sync::LazyLock;

use feedback::questionnaire::{Given, Known, Question};
use feedback::{Band, Fact, fold};
use jiff::civil::Date;
use store::answer::Answers;
use store::response::{Intake, NewResponse, Property, State};

use super::calendar;
use super::cast::{Language, Team};
use super::chance::{Chance, Stream};
use super::questions::Asking;
use super::teller::Ground;

/// How many who wrote a comment, and how many others, send the first further page; how many of those each page after it.
const GO_ON: [f64; 2] = [0.78, 0.5];
const GO_FURTHER: f64 = 0.8;

/// From how many days on somebody who was not content says that it took long.
const LONG: f64 = 8.0;

/// What is spoken of, and how words begin that do, in the languages of the customers and folded.
const SPOKEN: [(&str, &[&str]); 6] = [
    (
        "time",
        &[
            "wait", "week", "late", "fast", "quick", "caka", "teden", "tedn", "hitr", "cek", "nedel", "brz", "czeka",
            "szybk", "tygod", "miesiac", "ekspres", "vent", "rask", "uke", "warte", "woche", "schnell",
        ],
    ),
    (
        "price",
        &[
            "price", "pric", "cheap", "expens", "overpr", "bill", "quote", "cost", "charg", "cena", "cene", "cenik",
            "ceny", "poceni", "drag", "drazj", "racun", "zaracun", "evtin", "skap", "naplat", "drog", "polic",
            "billig", "dyr", "regning", "preis", "teuer", "rechnung", "euro",
        ],
    ),
    (
        "word",
        &[
            "rang",
            "ring",
            "told",
            "text",
            "messag",
            "call",
            "poklic",
            "obvest",
            "obvesc",
            "sms",
            "poraka",
            "javi",
            "dzwoni",
            "ringt",
            "melding",
            "anruf",
            "angeruf",
            "nachricht",
        ],
    ),
    (
        "people",
        &[
            "mechanic",
            "staff",
            "friend",
            "attitud",
            "honest",
            "mehanik",
            "prijaz",
            "mojst",
            "majstor",
            "ljubez",
            "mechanik",
            "mekanik",
            "hyggelig",
            "freundlich",
            "nett",
        ],
    ),
    (
        "work",
        &[
            "brake", "gear", "chain", "wheel", "tidy", "zavor", "prestav", "menjal", "verig", "popravil", "sopir",
            "lanec", "poprav", "hamul", "lancuch", "brems", "gir", "kjede", "hjul", "kette", "schalt", "arbeit",
        ],
    ),
    ("delivery", &["deliver", "parcel", "dostav", "paczk", "dostaw", "liefer", "spedition"]),
];

/// Answers in people's own words: the language, what it is about, and the words.
static OWN: LazyLock<Vec<(Language, &'static str, &'static str)>> = LazyLock::new(|| {
    let read = |line: &'static str| {
        let mut columns = line.split('\t');
        Some((Language::from_key(columns.next()?)?, columns.next()?, columns.next()?))
    };
    include_str!("../../demo/further.tsv").lines().filter_map(read).collect()
});

/// Answers what the survey asks beyond its leading question, as far as this customer goes on. Nobody does whose response
/// does not count or has no score.
pub fn answer(ground: &Ground, response: &mut NewResponse) {
    let asking = ground.surveys.iter().find(|asking| asking.survey == response.survey);
    let Some(asking) =
        asking.filter(|asking| response.at >= asking.since && !asking.questionnaire.questions.is_empty())
    else {
        return;
    };
    if let Some(mut customer) = Customer::new(ground, asking, response) {
        response.answers = customer.answer(asking);
    }
}

/// Somebody who is asked more.
struct Customer {
    known: Known,
    score: u8,
    band: Band,
    language: Language,
    /// What the comment speaks of.
    spoken: Vec<&'static str>,
    chance: Chance,
}

/// What is sent of a page: names of answers with their words.
type Sent = Vec<(String, String)>;

impl Customer {
    fn new(ground: &Ground, asking: &Asking, response: &NewResponse) -> Option<Customer> {
        let said = &response.said;
        let scale = asking.questionnaire.scale;
        let score = said.score.filter(|_| matches!(response.intake, Intake::Known(State::Confirmed)))?;
        Some(Customer {
            band: scale.score(i64::from(score)).ok().map(|score| scale.band(score))?,
            score,
            language: response.facts.language.as_deref().and_then(Language::from_key)?,
            spoken: spoken_of(said.comment.as_deref().unwrap_or_default()),
            known: Known {
                score: said.score,
                comment: said.comment.clone(),
                facts: Fact::ALL.map(|fact| response.facts.get(fact).map(str::to_owned)),
                properties: response.properties.clone(),
                answers: Vec::new(),
                when: (response.version, response.day, response.at),
            },
            chance: Chance::new(ground.seed, Stream::Further(response.id.as_u64_pair().1)),
        })
    }

    /// Page by page. What a visitor made of a question is read as a form is: what does not fit it is not answered.
    fn answer(&mut self, asking: &Asking) -> Answers {
        let mut goes_on = GO_ON[usize::from(self.known.comment.is_none())];
        let mut after: Option<String> = None;
        while self.chance.happens(goes_on) {
            let Some(step) = asking.questionnaire.step(after.as_deref(), &self.known) else { break };
            let mut sent = Sent::new();
            for question in &step.questions {
                let told = self.tell(question, &sent);
                sent.extend(told.into_iter().map(|(part, words)| match part {
                    "" => (question.key.clone(), words),
                    part => (format!("{}.{part}", question.key), words),
                }));
            }
            let given = Given::read(&step.questions, |name| all(&sent, name).map(str::to_owned).collect());
            self.known.answers.extend(given.answers);
            after = step.questions.last().map(|question| question.key.clone());
            goes_on = if step.is_last { 0.0 } else { GO_FURTHER };
        }
        std::mem::take(&mut self.known.answers)
    }

    /// What is answered to one question, by the part of it; nothing to a question that is a visitor's own.
    fn tell(&mut self, question: &Question, before: &Sent) -> Vec<(&'static str, String)> {
        match question.key.as_str() {
            "mattered" if self.chance.happens(0.95) => self.mattered(),
            "mechanic" if self.chance.happens(0.96) => vec![("", self.stars().to_string())],
            "better" if self.chance.happens(0.55) => self.better(before),
            "next" if self.chance.happens(0.3) => self.next_service(),
            "expected" if self.chance.happens(0.95) => {
                vec![("", self.chance.pick(&[("day", 20), ("days", 46), ("week", 28), ("longer", 6)]).to_owned())]
            }
            "areas" => self.areas(),
            "first" if self.chance.happens(0.8) => self.first(before),
            "parcel" if self.chance.happens(0.95) => self.parcel(),
            _ => Vec::new(),
        }
    }

    /// What the comment speaks of, the long wait that there was, else what people of this band name most.
    fn mattered(&mut self) -> Vec<(&'static str, String)> {
        let of_repairs = |key: &&str| *key != "delivery";
        let mut chosen: Vec<&str> = self.spoken.iter().copied().filter(of_repairs).collect();
        let waited = self
            .known
            .properties
            .iter()
            .any(|(name, value)| name == "repair_days" && matches!(value, Property::Number(days) if *days >= LONG));
        if waited && self.band != Band::Promoter && !chosen.contains(&"time") {
            chosen.push("time");
        }
        let often: &[(&str, u32)] = match self.band {
            Band::Promoter => &[("work", 44), ("people", 27), ("time", 16), ("price", 7), ("word", 5), ("other", 4)],
            Band::Passive => &[("work", 26), ("time", 28), ("price", 22), ("word", 14), ("people", 8), ("other", 3)],
            Band::Detractor => &[("work", 24), ("time", 32), ("price", 20), ("word", 17), ("people", 7), ("other", 3)],
        };
        if chosen.is_empty() || (chosen.len() == 1 && self.chance.happens(0.35)) {
            let more = self.chance.pick(often);
            if !chosen.contains(&more) {
                chosen.push(more);
            }
        }
        let mut told: Vec<(&str, String)> = chosen.iter().map(|key| ("", (*key).to_owned())).collect();
        if chosen.contains(&"other") {
            told.extend(self.own("other").map(|words| ("other", words)));
        }
        told
    }

    fn stars(&mut self) -> u8 {
        self.chance.pick(match self.score {
            9.. => &[(5, 82), (4, 16), (3, 2)],
            7..=8 => &[(5, 26), (4, 56), (3, 16), (2, 2)],
            5..=6 => &[(4, 20), (3, 48), (2, 26), (1, 6)],
            _ => &[(3, 20), (2, 40), (1, 40)],
        })
    }

    /// About one of the things that mattered.
    fn better(&mut self, before: &Sent) -> Vec<(&'static str, String)> {
        let mattered: Vec<&str> = all(before, "mattered").filter(|key| *key != "other").collect();
        let about = match mattered.len() {
            0 => self.chance.pick(&[("work", 1), ("time", 1), ("price", 1), ("word", 1)]),
            n => mattered[self.chance.below(n)],
        };
        self.own(about).map(|words| ("", words)).into_iter().collect()
    }

    /// In the spring after, or after half a year or a whole one.
    fn next_service(&mut self) -> Vec<(&'static str, String)> {
        let days = self.chance.pick(&[(91, 2), (182, 5), (365, 3)]) + self.chance.below(14) as i64;
        let day: Option<Date> = calendar::date(self.known.when.1 + days).ok();
        day.map(|day| ("", day.to_string())).into_iter().collect()
    }

    /// Whoever never had a parcel says nothing of delivery. What an unhappy comment speaks of is not called good, what a
    /// happy one speaks of not poor.
    fn areas(&mut self) -> Vec<(&'static str, String)> {
        let online = self.known.facts[Fact::Team as usize].as_deref() == Some(Team::Online.key());
        let mut told = Vec::new();
        for (area, spoken, answered) in [
            ("advice", "people", 0.96),
            ("prices", "price", 0.96),
            ("delivery", "delivery", if online { 0.97 } else { 0.55 }),
        ] {
            // Good, fair, poor, of a hundred.
            let mut shares = match self.band {
                Band::Promoter => [82, 16, 2],
                Band::Passive => [44, 46, 10],
                Band::Detractor => [20, 40, 40],
            };
            if area == "prices" {
                shares = [shares[0] * 3 / 4, shares[1] + shares[0] / 4, shares[2]];
            }
            match self.band {
                _ if !self.spoken.contains(&spoken) => {}
                Band::Detractor => shares[0] = 0,
                Band::Promoter => shares[2] = 0,
                Band::Passive => {}
            }
            let [good, fair, poor] = shares;
            let column = self.chance.pick(&[("good", good), ("fair", fair), ("poor", poor)]);
            if self.chance.happens(answered) {
                told.push((area, column.to_owned()));
            }
        }
        told
    }

    /// What was just called poor comes early. One of five names only the first two.
    fn first(&mut self, before: &Sent) -> Vec<(&'static str, String)> {
        let poor = |area: &str| all(before, area).any(|column| column == "poor");
        let weight = |usual: u32, is_poor: bool| if is_poor { usual * 6 } else { usual };
        let mut left = vec![
            ("prices", weight(26, poor("areas.prices"))),
            ("hours", 28),
            ("delivery", weight(20, poor("areas.delivery"))),
            ("parts", 26),
        ];
        let places = if self.chance.happens(0.2) { 2 } else { left.len() };
        let mut told = Vec::with_capacity(places);
        for place in 1..=places {
            let next = self.chance.pick(&left);
            left.retain(|(key, _)| *key != next);
            told.push((next, place.to_string()));
        }
        told
    }

    fn parcel(&mut self) -> Vec<(&'static str, String)> {
        let often = [("late", 46), ("untold", 26), ("damaged", 20), ("missing", 8)];
        let first = self.chance.pick(&often);
        let second = self.chance.pick(&often);
        let both = second != first && self.chance.happens(0.4);
        std::iter::once(first).chain(both.then_some(second)).map(|key| ("", key.to_owned())).collect()
    }

    fn own(&mut self, about: &str) -> Option<String> {
        let fits = |(language, key, _): &&(Language, &str, &str)| *language == self.language && *key == about;
        let all: Vec<&str> = OWN.iter().filter(fits).map(|(_, _, words)| *words).collect();
        (!all.is_empty()).then(|| all[self.chance.below(all.len())].to_owned())
    }
}

/// What was sent under a name.
fn all<'a>(sent: &'a Sent, name: &str) -> impl Iterator<Item = &'a str> {
    sent.iter().filter(move |(other, _)| other == name).map(|(_, words)| words.as_str())
}

/// What a comment speaks of.
pub(super) fn spoken_of(comment: &str) -> Vec<&'static str> {
    let words = fold::words(comment);
    let speaks = |begins: &[&str]| words.iter().any(|word| begins.iter().any(|begin| word.starts_with(begin)));
    SPOKEN.iter().filter(|(_, begins)| speaks(begins)).map(|(key, _)| *key).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::words::lines;
    use super::*;

    #[test]
    fn the_beginnings_of_words_are_folded_and_each_is_used() {
        let said: Vec<String> = lines().flat_map(|(_, _, _, comment)| fold::words(comment.text)).collect();
        let begins: Vec<&str> = SPOKEN.iter().flat_map(|(_, begins)| *begins).copied().collect();
        assert!(begins.iter().all(|begin| fold::words(begin) == [*begin]));
        let is_unused = |begin: &&&str| !said.iter().any(|word| word.starts_with(**begin));
        assert_eq!(begins.iter().filter(is_unused).collect::<Vec<_>>(), [] as [&&str; 0], "nobody says these");
    }

    #[test]
    fn whatever_matters_is_said_in_every_language_in_several_ways() {
        assert_eq!(OWN.len(), include_str!("../../demo/further.tsv").lines().count(), "a line could not be read");
        for language in Language::ALL {
            for about in ["work", "time", "price", "word", "people", "other"] {
                let ways: HashSet<&str> =
                    OWN.iter().filter(|one| (one.0, one.1) == (language, about)).map(|one| one.2).collect();
                assert!(ways.len() >= 2, "{language} {about}");
            }
        }
    }
}
