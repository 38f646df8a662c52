//! What a server of Heard remembers of those it brings mails to, from one pass to the next: which mail servers do not take
//! any, so that everything waits for them in its order and one notice says so; and which recipients' domains asked for
//! patience, and how often. What must outlive it is in the outbox.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use uuid::Uuid;

use super::after;
use crate::clock::MINUTE;

/// The longest that a mail server which is away is left alone.
const LONGEST: i64 = 5 * MINUTE;

/// How long after nobody came to try it again an outage is told.
const FORGOTTEN: i64 = 60 * MINUTE;

/// A mail server that takes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outage {
    /// Since when, epoch milliseconds.
    pub since: i64,
    /// What is wrong, as a word that pages have a text for.
    pub wrong: String,
    /// How often it was tried since.
    pub tries: i64,
    /// When it is tried next, epoch milliseconds.
    pub until: i64,
}

/// See above.
#[derive(Debug, Default)]
pub struct Standing(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    outages: BTreeMap<Option<Uuid>, Outage>,
    impatient: HashMap<String, i64>,
}

impl Standing {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The server of this sender, or of the mail settings, took nothing.
    pub fn away(&self, server: Option<Uuid>, wrong: &str, now: i64) {
        let mut kept = self.kept();
        let fresh = || Outage { since: now, wrong: String::new(), tries: 0, until: now };
        let outage = kept.outages.entry(server).or_insert_with(fresh);
        // Several connections find it out at once.
        if outage.tries == 0 || outage.until <= now {
            outage.tries += 1;
            outage.until = now + after(outage.tries).min(LONGEST);
        }
        wrong.clone_into(&mut outage.wrong);
    }

    /// It answers.
    pub fn back(&self, server: Option<Uuid>) {
        self.kept().outages.remove(&server);
    }

    /// Whatever was wrong with servers may have been put right.
    pub fn forget(&self) {
        self.kept().outages.clear();
    }

    /// Until when a server is left alone, epoch milliseconds.
    pub fn until(&self, server: Option<Uuid>) -> Option<i64> {
        self.kept().outages.get(&server).map(|outage| outage.until)
    }

    /// Every server that takes nothing, and whose it is: a sender's, or that of the mail settings. One that nobody tries
    /// any more, because nothing waits for it, is not among them.
    pub fn outages(&self, now: i64) -> Vec<(Option<Uuid>, Outage)> {
        let kept = self.kept();
        let tried = kept.outages.iter().filter(|(_, outage)| now < outage.until + FORGOTTEN);
        tried.map(|(server, outage)| (*server, outage.clone())).collect()
    }

    /// A domain asked for patience; how long it gets, in milliseconds.
    pub fn slowed(&self, domain: &str) -> i64 {
        let mut kept = self.kept();
        let times = kept.impatient.entry(domain.to_owned()).or_default();
        *times += 1;
        after(*times)
    }

    /// A domain took a mail.
    pub fn took(&self, domain: &str) {
        let mut kept = self.kept();
        if !kept.impatient.is_empty() {
            kept.impatient.remove(domain);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_is_away_is_tried_later_each_time_and_forgotten_when_it_is_back() {
        let standing = Standing::default();
        let mut now = 0;
        let mut waits = Vec::new();
        for _ in 0..5 {
            standing.away(None, "closed", now);
            standing.away(None, "closed", now);
            let until = standing.until(None).expect("it is away");
            waits.push((until - now) / MINUTE);
            now = until;
        }
        assert_eq!(waits, [1, 2, 4, 5, 5]);
        let [(_, outage)] = &standing.outages(now)[..] else { panic!("one server") };
        assert_eq!((outage.since, outage.tries), (0, 5));
        assert_eq!(standing.until(Some(Uuid::nil())), None);
        assert_eq!(standing.outages(now + FORGOTTEN), [], "nothing waits for it any more");
        standing.back(None);
        assert_eq!(standing.outages(now), []);
    }

    #[test]
    fn a_domain_that_goes_on_asking_for_patience_gets_more() {
        let standing = Standing::default();
        assert_eq!([(); 3].map(|()| standing.slowed("example.com") / MINUTE), [1, 2, 4]);
        standing.took("example.com");
        assert_eq!(standing.slowed("example.com"), MINUTE);
    }
}
