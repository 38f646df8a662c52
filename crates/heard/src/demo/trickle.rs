//! What goes on while somebody watches: the next responses, one every few seconds, whatever the hour, so that a
//! dashboard on a wall lives. They are of origin demo like the year before: they set nothing in motion.

use store::response::NewResponse;

use super::calendar::Calendar;
use super::chance::{Chance, Stream};
use super::company::Company;
use super::further;
use super::teller::Teller;

/// The shortest and the longest wait for the next response, in milliseconds.
const WAIT: (u64, u64) = (4_000, 20_000);

/// An endless row of responses.
#[derive(Clone, Debug)]
pub struct Trickle {
    teller: Teller,
    calendar: Calendar,
}

impl Trickle {
    /// The responses of the company from `since` (epoch milliseconds) on: the same company and instant, the same row.
    pub fn new(company: &Company, since: i64) -> Trickle {
        let ground = company.ground();
        let chance = Chance::new(ground.seed, Stream::Trickle(since));
        Trickle { teller: Teller::new(ground.clone(), chance), calendar: company.calendar().clone() }
    }

    /// The next response, and how many milliseconds after `now` (epoch milliseconds) it is due, 4,000 to 20,000. It is
    /// to be recorded when it is due; its instant is that one.
    ///
    /// # Errors
    /// When `now` is outside the years that a calendar has.
    pub fn next(&mut self, now: i64) -> anyhow::Result<(u64, NewResponse)> {
        let span = (WAIT.1 - WAIT.0 + 1) as usize;
        let delay = WAIT.0 + self.teller.chance().below(span) as u64;
        let at = now.saturating_add_unsigned(delay);
        let day = self.calendar.day(at)?;
        let visit = self.teller.visit(at, day, None);
        let mut response = self.teller.tell(&visit);
        further::answer(self.teller.ground(), &mut response);
        Ok((delay, response))
    }
}
