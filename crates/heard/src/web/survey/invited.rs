//! Of those who were asked by an invitation, how many answered and how soon. The key is the day of sending, and the page
//! says so. Where nobody was asked by name there is no rate, and never a nought in its place.

use feedback::Funnel;
use jiff::tz::TimeZone;
use serde::Serialize;
use store::Read;
use store::invited::{self, Fate, Sent};
use store::survey::Survey;

use crate::clock::midnight;
use crate::web::lens::Lens;
use crate::words::Words;

/// Of fewer answers than this no times are told: they would be somebody's.
const FEW: u64 = 5;

/// What became of the invitations of these days.
#[derive(Clone, Copy, Debug, Default)]
pub struct Invited {
    /// How far they got.
    pub fate: Fate,
    /// Within how many milliseconds half of the answers came, and nine of ten.
    pub waited: Option<[i64; 2]>,
}

/// The same in words.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// `24 %`; none where it is not known.
    pub rate: Option<String>,
    /// What it is made of, or why it is not known.
    pub about: String,
}

impl Invited {
    /// Asks the store; `None` where the view has conditions that an invitation cannot meet, for it has no score.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn find(
        read: &mut Read,
        survey: &Survey,
        lens: &Lens,
        zone: &TimeZone,
        now: i64,
    ) -> store::Result<Option<Invited>> {
        if !lens.typed.all().is_everything() {
            return Ok(None);
        }
        let sent = Sent {
            workspace: survey.workspace,
            survey: survey.id,
            from: lens.period.first.map(|first| midnight(first, zone)),
            before: midnight(lens.period.last + 1, zone),
            facts: lens.facts.clone(),
        };
        let fate = invited::fate(read, &sent, now).await?;
        let half = invited::within(read, &sent, fate.answered, 50).await?;
        let most = invited::within(read, &sent, fate.answered, 90).await?;
        Ok(Some(Invited { fate, waited: half.zip(most).map(|(half, most)| [half, most]) }))
    }

    /// In words; `n` is how many responses are in the score of these days.
    pub fn words(&self, words: &Words<'_>, n: u64) -> Asked {
        let [sent, answered, open, untold] = [self.fate.sent, self.fate.answered, self.fate.open, self.fate.untold]
            .map(|count| u64::try_from(count).unwrap_or_default());
        let counted = |key: &str, n: u64| (n > 0).then(|| words.text_with(key, [("n", n.into())]));
        if sent == 0 {
            let none = Some(words.text("asked-none"));
            return Asked { rate: None, about: joined([none, counted("asked-untold", untold)]) };
        }
        // One question: whoever gave the score has completed it. What a receiving server accepted is not known.
        let funnel =
            Funnel { eligible: sent, sent, accepted: sent, answered, completed: answered, ..Funnel::default() };
        let made_of = words.text_with("asked-of", [("answered", answered.into()), ("sent", sent.into())]);
        let waited = self.waited.filter(|_| answered >= FEW).map(|[half, most]| {
            words.text_with("asked-waited", [("half", words.waited(half).into()), ("most", words.waited(most).into())])
        });
        let elsewhere = (n > answered).then(|| words.text("asked-links"));
        Asked {
            rate: funnel.rr1().filter(|_| sent >= FEW).map(|rate| words.rate(rate)),
            about: joined([
                Some(made_of),
                counted("asked-open", open),
                waited,
                counted("asked-untold", untold),
                elsewhere,
            ]),
        }
    }
}

fn joined<const N: usize>(sentences: [Option<String>; N]) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::samples::with_words;

    const HOUR: i64 = 3_600_000;

    fn said(fate: Fate, waited: Option<[i64; 2]>, n: u64) -> (Option<String>, String) {
        with_words(|words| {
            let asked = Invited { fate, waited }.words(words, n);
            (asked.rate, asked.about)
        })
    }

    #[test]
    fn a_rate_says_of_what_it_is_and_when_the_answers_came() {
        let fate = Fate { sent: 200, answered: 48, open: 31, untold: 0 };
        let (rate, about) = said(fate, Some([5 * HOUR, 70 * HOUR]), 48);
        assert_eq!(rate.as_deref(), Some("24%"));
        assert_eq!(
            about,
            "48 of the 200 invitations sent in these days were answered (AAPOR RR1, by day of sending). 31 can still \
             be answered. Half of the answers came within 5 hours, nine of ten within 3 days."
        );
    }

    #[test]
    fn without_invitations_the_rate_is_not_known_and_not_nought() {
        let (rate, about) = said(Fate::default(), None, 300);
        assert_eq!(rate, None);
        assert!(about.starts_with("Not known: no invitation was sent in these days"), "{about}");
        assert!(!about.contains('0'), "{about}");
        let (_, about) = said(Fate { untold: 3, ..Fate::default() }, None, 3);
        assert!(about.contains("3 were made and nobody said when they were sent"), "{about}");
    }

    #[test]
    fn nobody_who_answered_is_a_rate_of_nought() {
        let (rate, about) = said(Fate { sent: 80, open: 80, ..Fate::default() }, None, 0);
        assert_eq!(rate.as_deref(), Some("0%"));
        assert!(about.starts_with("None of the 80 invitations"), "{about}");
    }

    #[test]
    fn a_few_are_counted_and_their_times_are_their_own() {
        let (rate, about) = said(Fate { sent: 4, answered: 2, open: 0, untold: 0 }, Some([HOUR, HOUR]), 9);
        assert_eq!(rate, None);
        assert!(about.contains("2 of the 4 invitations") && !about.contains("within"), "{about}");
        assert!(about.contains("Open links have no rate"), "the others came from somewhere: {about}");
    }
}
