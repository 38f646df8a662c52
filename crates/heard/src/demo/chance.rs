//! All chance in the demonstration, drawn from one seed: the same seed tells the same story again. Nothing in
//! the demonstration may take chance from anywhere else.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use uuid::Uuid;

/// What a source of chance is for: two sources of one seed never draw the same numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// The year that is filled in.
    History,
    /// What goes on while somebody watches, from this instant (epoch milliseconds) on.
    Trickle(i64),
    /// The order of the comments.
    Words,
    /// How busy the days are.
    Year,
    /// The person who tries the demonstration.
    Visitor,
    /// Who was asked together with the one whose response has this number.
    Asked(u64),
    /// What was answered to further questions after the response of this number.
    Further(u64),
    /// What is marked when.
    Marks,
    /// When something was written on a line over time.
    Annotations,
    /// The visitor's colleagues.
    Colleagues,
    /// Teams, agents, and what is looked after.
    Staff,
    /// Lists of customers.
    Lists,
    /// A campaign.
    Campaigns,
    /// A campaign of the past.
    Waves,
    /// Whoever has this number, in this wave of it.
    Waved(u64, u64),
    /// What colleagues write with.
    Envelopes,
    /// Rules, and what happened to customers.
    Rules,
    /// Where others are told.
    Webhooks,
    /// Who gets reports.
    Reports,
    /// What the web shop tells by itself.
    Incoming,
    /// The customer with this number.
    Person(u64),
}

/// A source of chance.
#[derive(Clone, Debug)]
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// The source of this seed for this purpose.
    pub fn new(seed: u64, stream: Stream) -> Chance {
        let (seed, number) = match stream {
            Stream::History => (seed, 0),
            Stream::Trickle(since) => (seed ^ since.unsigned_abs().rotate_left(20), 1),
            Stream::Words => (seed, 2),
            Stream::Year => (seed, 3),
            Stream::Visitor => (seed, 4),
            Stream::Asked(response) => (seed ^ response, 6),
            Stream::Further(response) => (seed ^ response, 10),
            Stream::Marks => (seed, 5),
            Stream::Annotations => (seed, 7),
            Stream::Colleagues => (seed, 8),
            Stream::Staff => (seed, 9),
            Stream::Lists => (seed, 11),
            Stream::Campaigns => (seed, 12),
            Stream::Waves => (seed, 13),
            Stream::Waved(person, wave) => (seed ^ person ^ wave.rotate_left(40), 14),
            Stream::Envelopes => (seed, 15),
            Stream::Rules => (!seed, 15),
            // All that come after it are people's.
            Stream::Webhooks => (!seed, 13),
            // Beyond every customer.
            Stream::Reports => (seed, u64::MAX),
            Stream::Incoming => (seed, u64::MAX - 1),
            Stream::Person(index) => (seed, 16 + index),
        };
        let mut source = ChaCha8Rng::seed_from_u64(seed);
        source.set_stream(number);
        Chance(source)
    }

    /// From 0 up to, but without, 1.
    pub fn unit(&mut self) -> f64 {
        const STEPS: f64 = (1_u64 << 53) as f64;
        (self.0.next_u64() >> 11) as f64 / STEPS
    }

    /// True in `share` of all cases; 0 is never, 1 always.
    pub fn happens(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    /// From 0 up to, but without, `n`, which is at least 1.
    pub fn below(&mut self, n: usize) -> usize {
        ((self.unit() * n as f64) as usize).min(n - 1)
    }

    /// One of several, each as often as its weight says. There is at least one.
    pub fn pick<T: Copy>(&mut self, weighted: &[(T, u32)]) -> T {
        let total: u32 = weighted.iter().map(|(_, weight)| weight).sum();
        let mut left = self.unit() * f64::from(total);
        for (item, weight) in weighted {
            left -= f64::from(*weight);
            if left < 0.0 {
                return *item;
            }
        }
        weighted[weighted.len() - 1].0
    }

    /// Mean 0, standard deviation 1, between -6 and 6: the sum of twelve uniform numbers.
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }

    /// An id (UUIDv7) of the instant `at`, epoch milliseconds.
    pub fn id(&mut self, at: i64) -> Uuid {
        let mut tail = [0; 10];
        self.0.fill_bytes(&mut tail);
        uuid::Builder::from_unix_timestamp_millis(at.unsigned_abs(), &tail).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_and_purpose_draw_the_same_and_others_differ() {
        let draw = |seed, stream| Chance::new(seed, stream).id(1_795_262_400_000);
        assert_eq!(draw(7, Stream::History), draw(7, Stream::History));
        assert_ne!(draw(7, Stream::History), draw(8, Stream::History));
        assert_ne!(draw(7, Stream::History), draw(7, Stream::Words));
        assert_ne!(draw(7, Stream::Person(0)), draw(7, Stream::Person(1)));
        assert_eq!(draw(7, Stream::History).get_version_num(), 7);
    }

    #[test]
    fn weights_are_kept_and_normal_numbers_are_normal() {
        let mut chance = Chance::new(1, Stream::History);
        let often = (0..10_000).filter(|_| chance.pick(&[(true, 3), (false, 1)])).count();
        assert!((7_300..7_700).contains(&often), "{often}");
        let drawn: Vec<f64> = (0..10_000).map(|_| chance.normal()).collect();
        let mean = drawn.iter().sum::<f64>() / 10_000.0;
        let spread = drawn.iter().map(|x| x * x).sum::<f64>() / 10_000.0;
        assert!(mean.abs() < 0.05 && (spread - 1.0).abs() < 0.1, "{mean} {spread}");
    }
}
