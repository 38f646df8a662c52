//! The year before today: responses in the order of time, told one day at a time, so that millions need no memory.
//! The same seed, number and day give the same responses.

use store::response::{Exclusion, Intake, NewResponse, Reason, State};
use uuid::Uuid;

use super::calendar::{Busy, Calendar, moment};
use super::chance::{Chance, Stream};
use super::further;
use super::teller::{Ground, Teller};

/// The most responses that somebody left out of the score by hand.
const EXCLUDED: f64 = 200.0;

/// A response, and why somebody left it out afterwards.
#[derive(Clone, Debug)]
pub struct Told {
    /// As it came in.
    pub response: NewResponse,
    /// How it was left out, where it was.
    pub aside: Option<Aside>,
}

/// Somebody leaves a response out of the score.
#[derive(Clone, Debug)]
pub struct Aside {
    /// Why.
    pub exclusion: Exclusion,
    /// When, epoch milliseconds: soon after the response came.
    pub at: i64,
    /// The id of the entry in its history.
    pub id: Uuid,
}

/// The year's responses.
#[derive(Clone, Debug)]
pub struct History {
    teller: Teller,
    year: std::vec::IntoIter<Busy>,
    today: Option<Busy>,
    /// Instants of today that are still to be told, the earliest last.
    moments: Vec<i64>,
    responses: u64,
    told: u64,
    customers: u64,
    seen: u64,
    visitor: Uuid,
}

impl History {
    /// `responses` answers in the year before `calendar`'s today; `visitor` is who leaves some of them out.
    ///
    /// # Errors
    /// When there is no such year.
    pub fn new(ground: Ground, calendar: &Calendar, responses: u64, visitor: Uuid) -> anyhow::Result<History> {
        Ok(History {
            year: calendar.year(ground.seed)?.into_iter(),
            customers: ground.customers,
            teller: Teller::new(ground.clone(), Chance::new(ground.seed, Stream::History)),
            today: None,
            moments: Vec::new(),
            responses,
            told: 0,
            seen: 0,
            visitor,
        })
    }

    /// The next instant, with its day.
    fn step(&mut self) -> Option<(i64, Busy)> {
        while self.moments.is_empty() {
            let busy = self.year.next()?;
            let until = (busy.until * self.responses as f64).round() as u64;
            let chance = self.teller.chance();
            self.moments = (self.told..until).map(|_| busy.midnight + moment(chance)).collect();
            self.moments.sort_unstable_by(|a, b| b.cmp(a));
            self.today = Some(busy);
        }
        Some((self.moments.pop()?, self.today?))
    }

    /// Every customer answers once; when, is left to chance. Other answers come from anybody.
    fn due(&mut self) -> Option<u64> {
        let answers_left = self.responses - self.told;
        let customers_left = self.customers - self.seen;
        let due = self.teller.chance().happens(customers_left as f64 / answers_left as f64);
        due.then(|| {
            self.seen += 1;
            self.seen - 1
        })
    }

    /// The few that do not count, each for a reason of its own.
    fn set_aside(&mut self, response: &mut NewResponse) -> Option<Aside> {
        let excluded = (EXCLUDED / self.responses as f64).min(0.008);
        let lot = self.teller.chance().unit();
        if lot < 0.012 {
            response.intake = Intake::Known(State::Provisional);
        } else if lot < 0.016 {
            response.intake = Intake::Known(State::Test);
        } else if lot < 0.03 && response.said.comment.is_some() {
            response.said.score = None;
        } else if lot > 1.0 - excluded {
            return Some(self.aside(response.at));
        }
        None
    }

    fn aside(&mut self, answered_at: i64) -> Aside {
        let chance = self.teller.chance();
        let (reason, note) = chance.pick(&[
            ((Reason::OwnStaff, None), 3),
            ((Reason::Duplicate, None), 3),
            ((Reason::Spam, None), 2),
            ((Reason::WrongSurvey, Some("Meant the café next door.")), 2),
            ((Reason::Other, Some("Took it back and asked us to forget it.")), 1),
        ]);
        // Nobody answers after 23 o'clock, so that this is the same day.
        let at = answered_at + 600_000 + (chance.unit() * 2_400_000.0) as i64;
        Aside {
            exclusion: Exclusion { reason, note: note.map(str::to_owned), by: self.visitor },
            at,
            id: chance.id(at),
        }
    }
}

impl Iterator for History {
    type Item = Told;

    fn next(&mut self) -> Option<Told> {
        let (at, busy) = self.step()?;
        let customer = self.due();
        let visit = self.teller.visit(at, busy.day, customer);
        let mut response = self.teller.tell(&visit);
        let aside = self.set_aside(&mut response);
        // Only now it is known who counts: whoever sent a second page would have been confirmed by it.
        further::answer(self.teller.ground(), &mut response);
        self.told += 1;
        Some(Told { response, aside })
    }
}
