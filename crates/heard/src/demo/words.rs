//! What customers write: `demo/<language>.tsv`, lines of topic, band, text and, where a text does not fit everybody,
//! marks joined by commas: `f` or `m` (who writes so of themselves), a product, or a town, agent or country it speaks of.
//! A text is never given to a score of another band, and comes again only when most others had their turn.

use std::collections::VecDeque;

use feedback::Band;

use super::cast::{Language, Topic};
use super::chance::{Chance, Stream};

const FILES: [(Language, &str); Language::ALL.len()] = [
    (Language::English, include_str!("../../demo/en.tsv")),
    (Language::Slovenian, include_str!("../../demo/sl.tsv")),
    (Language::Macedonian, include_str!("../../demo/mk.tsv")),
    (Language::Polish, include_str!("../../demo/pl.tsv")),
    (Language::Norwegian, include_str!("../../demo/nb.tsv")),
    (Language::German, include_str!("../../demo/de.tsv")),
];

const PRODUCTS: [&str; 6] = ["city bike", "trail bike", "e-bike", "kids' bike", "cargo bike", "accessories"];

/// A comment as it stands in the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The customer's words.
    pub text: &'static str,
    /// The product it is about, where it says so.
    pub product: Option<&'static str>,
    woman: Option<bool>,
    near: Option<&'static str>,
}

/// What a comment is wanted for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// What was asked about.
    pub topic: Topic,
    /// The band of the score.
    pub band: Band,
    /// The language it is written in.
    pub language: Language,
    /// Whether a woman writes.
    pub woman: bool,
    /// Team, agent and country: towns and people that may be spoken of.
    pub near: [&'a str; 3],
}

/// The comments, in queues from which none comes twice in a short time.
#[derive(Clone, Debug)]
pub struct Words {
    queues: Vec<VecDeque<Comment>>,
}

impl Words {
    /// Reads the embedded files and shuffles them.
    pub fn load(seed: u64) -> Words {
        let mut words =
            Words { queues: vec![VecDeque::new(); Language::ALL.len() * Topic::ALL.len() * Band::ALL.len()] };
        for (language, topic, band, comment) in lines() {
            words.queues[place(language, topic, band)].push_back(comment);
        }
        let mut chance = Chance::new(seed, Stream::Words);
        for queue in &mut words.queues {
            for last in (1..queue.len()).rev() {
                queue.swap(last, chance.below(last + 1));
            }
        }
        words
    }

    /// A comment that fits. None only where the files have nothing for topic, band and language.
    pub fn draw(&mut self, wanted: &Wanted<'_>, chance: &mut Chance) -> Option<Comment> {
        let queue = &mut self.queues[place(wanted.language, wanted.topic, wanted.band)];
        // One of the front third at random, so that the order is not the same in every round.
        let front = queue.len().div_ceil(3).max(1);
        let from = chance.below(front);
        let fits = |at: &usize| queue.get(*at).is_some_and(|comment| comment.fits(wanted));
        let at = (from..front).chain(0..from).chain(front..queue.len()).find(fits).unwrap_or(0);
        let comment = queue.remove(at)?;
        queue.push_back(comment);
        Some(comment)
    }
}

impl Comment {
    fn fits(&self, wanted: &Wanted<'_>) -> bool {
        let near = |word| wanted.near.iter().any(|fact| fact.contains(word));
        self.woman.is_none_or(|woman| woman == wanted.woman) && self.near.is_none_or(near)
    }

    fn marked(mut self, marks: &'static str) -> Comment {
        for mark in marks.split(',') {
            match mark {
                "f" | "m" => self.woman = Some(mark == "f"),
                product if PRODUCTS.contains(&product) => self.product = Some(product),
                near => self.near = Some(near),
            }
        }
        self
    }
}

fn place(language: Language, topic: Topic, band: Band) -> usize {
    (language as usize * Topic::ALL.len() + topic as usize) * Band::ALL.len() + band as usize
}

/// Every comment there is.
pub(crate) fn lines() -> impl Iterator<Item = (Language, Topic, Band, Comment)> {
    FILES.iter().flat_map(|(language, file)| {
        file.lines().filter_map(|line| {
            let mut columns = line.split('\t');
            let topic = columns.next().and_then(Topic::from_key)?;
            let band = columns.next().and_then(Band::from_key)?;
            let comment = Comment { text: columns.next()?, product: None, woman: None, near: None };
            let marks = columns.next();
            Some((*language, topic, band, marks.map_or(comment, |marks| comment.marked(marks))))
        })
    })
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use super::super::cast::{COUNTRIES, Team};
    use super::*;

    #[test]
    fn every_line_is_read_and_every_queue_is_long() {
        let written: usize = FILES.iter().map(|(_, file)| file.lines().count()).sum();
        assert_eq!(lines().count(), written);
        for queue in Words::load(1).queues {
            assert!(queue.len() >= 14, "{}", queue.len());
            let unmarked = queue.iter().filter(|comment| comment.near.is_none()).count();
            assert!(unmarked >= 10);
        }
    }

    #[test]
    fn a_mark_names_somebody_or_some_place_that_is_there() {
        let mut known: Vec<&str> = COUNTRIES.iter().map(|(country, _)| country.code).collect();
        for team in Team::ALL {
            known.push(team.key());
            known.extend(team.agents().iter().map(|((name, _), _)| *name));
        }
        for (_, _, _, comment) in lines() {
            let Some(near) = comment.near else { continue };
            assert!(known.iter().any(|name| name.contains(near)), "{near}: {}", comment.text);
        }
    }

    #[test]
    fn repeats_are_far_apart_and_no_text_is_left_out() {
        let mut words = Words::load(1);
        let mut chance = Chance::new(1, Stream::History);
        let wanted = |woman| Wanted {
            topic: Topic::Repair,
            band: Band::Promoter,
            language: Language::Polish,
            woman,
            near: ["Kraków workshop", "Tomek Wrona", "PL"],
        };
        let drawn: Vec<&str> =
            (0..320).filter_map(|n| words.draw(&wanted(n % 2 == 0), &mut chance)).map(|comment| comment.text).collect();
        let mut last: HashMap<&str, usize> = HashMap::new();
        for (at, text) in drawn.iter().enumerate() {
            let before = last.insert(text, at);
            assert!(before.is_none_or(|before| at - before >= 8), "{text} came again too soon");
        }
        assert_eq!(last.len(), 16);
        let most = last.keys().map(|text| drawn.iter().filter(|drawn| drawn == &text).count());
        let counts: HashSet<usize> = most.collect();
        assert!(counts.iter().all(|n| (10..=30).contains(n)), "{counts:?}");
    }

    #[test]
    fn a_man_never_writes_as_a_woman_and_oslo_is_not_praised_in_krakow() {
        let mut words = Words::load(1);
        let mut chance = Chance::new(1, Stream::History);
        for _ in 0..200 {
            let wanted = Wanted {
                topic: Topic::Relation,
                band: Band::Promoter,
                language: Language::English,
                woman: false,
                near: ["Kraków workshop", "", "PL"],
            };
            let comment = words.draw(&wanted, &mut chance).expect("there are texts");
            assert!(comment.woman != Some(true) && !comment.text.contains("Oslo"), "{}", comment.text);
        }
    }
}
