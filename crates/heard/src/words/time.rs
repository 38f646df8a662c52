//! How long something takes, as people say it. What was waited for is rounded up, so that "within" stays true; what will
//! come is "about".

use super::Words;
use crate::clock::{DAY, MINUTE};

const HOUR: i64 = 60 * MINUTE;

impl Words<'_> {
    /// Within how long: `40 minutes`, `5 hours`, `3 days`.
    pub fn waited(&self, milliseconds: i64) -> String {
        let (unit, length) = match milliseconds {
            short if short < 90 * MINUTE => ("minutes", MINUTE),
            medium if medium < 48 * HOUR => ("hours", HOUR),
            _ => ("days", DAY),
        };
        let n = (milliseconds.saturating_add(length - 1) / length).max(1);
        self.text_with(&format!("time-{unit}"), [("n", n.into())])
    }

    /// About how long something takes that takes so many months: `2 weeks`, `9 months`, `3 years`.
    pub fn months(&self, months: f64) -> String {
        let days = months * 365.25 / 12.0;
        let (unit, n) = match days {
            days if days < 14.0 => ("days", days),
            days if days < 70.0 => ("weeks", days / 7.0),
            _ if months < 24.0 => ("months", months),
            _ => ("years", months / 12.0),
        };
        match n {
            n if n >= 1000.0 => self.text("time-ages"),
            n => self.text_with(&format!("time-{unit}"), [("n", (n.ceil().max(1.0) as i64).into())]),
        }
    }

    /// A rate in per cent, small ones with a decimal: `24 %`, `0.4 %`.
    pub fn rate(&self, percent: f64) -> String {
        let digits = if percent < 10.0 { (percent * 10.0).round() / 10.0 } else { percent.round() };
        self.percent(self.format.number(digits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::tests::with_words;

    #[test]
    fn what_was_waited_for_is_rounded_up() {
        with_words(|words| {
            let said = [0, MINUTE, 89 * MINUTE, 90 * MINUTE, 5 * HOUR + 1, 47 * HOUR, 48 * HOUR, 49 * HOUR];
            let expected = ["1 minute", "1 minute", "89 minutes", "2 hours", "6 hours", "47 hours", "2 days", "3 days"];
            assert_eq!(said.map(|wait| words.waited(wait)), expected);
        });
    }

    #[test]
    fn what_will_come_is_said_in_what_people_count_by() {
        with_words(|words| {
            let said = [0.001, 0.3, 0.5, 2.0, 2.4, 8.8, 30.0, 1e9].map(|months| words.months(months));
            let expected = ["1 day", "10 days", "3 weeks", "9 weeks", "3 months", "9 months", "3 years", "ages"];
            assert_eq!(said, expected);
            assert_eq!([24.4, 9.96, 0.44, 0.0].map(|rate| words.rate(rate)), ["24%", "10%", "0.4%", "0%"]);
        });
    }
}
