//! The funnel of an invited survey and its response rates, by the definitions of AAPOR.
//! Opens are not in it, for mail programs fetch everything. A widget, a kiosk or a QR code has no list of
//! invited people and so no response rate, only [`participation`].

use serde::Serialize;

/// How many people got how far. Each step is among the one before it, except that suppressed ones were not sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Funnel {
    /// Chosen by the survey's rule.
    pub eligible: u64,
    /// Held back before sending: unsubscribed, asked too recently, no permission. Coverage, not response.
    pub suppressed: u64,
    /// Handed to a mail server or provider.
    pub sent: u64,
    /// Accepted by the receiving server.
    pub accepted: u64,
    /// Said no: unsubscribed or refused on this invitation.
    pub refused: u64,
    /// Gave the score.
    pub answered: u64,
    /// Gave the score and every required answer.
    pub completed: u64,
}

/// The sample by AAPOR's final dispositions (*Standard Definitions*), which add up to the sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Dispositions {
    /// I, complete interviews: score and required answers.
    pub complete: u64,
    /// P, partial interviews: the score only.
    pub partial: u64,
    /// R, refusals.
    pub refusal: u64,
    /// NC, non-contact: accepted by the receiving server, no answer.
    pub non_contact: u64,
    /// UO, unknown eligibility: bounced, or never sent.
    pub unknown: u64,
}

impl Funnel {
    /// Those who were to be asked: eligible and not suppressed.
    pub fn sample(&self) -> u64 {
        self.eligible.saturating_sub(self.suppressed)
    }

    /// Per cent of the eligible who were to be asked; `None` when nobody was eligible.
    pub fn coverage(&self) -> Option<f64> {
        percent(self.sample(), self.eligible)
    }

    /// The sample in AAPOR's terms. A step that is larger than the one before it (an answer to a mail that was
    /// reported as bounced) leaves nothing, not less than nothing.
    pub fn dispositions(&self) -> Dispositions {
        Dispositions {
            complete: self.completed,
            partial: self.answered.saturating_sub(self.completed),
            refusal: self.refused,
            non_contact: self.accepted.saturating_sub(self.answered + self.refused),
            unknown: self.sample().saturating_sub(self.accepted),
        }
    }

    /// AAPOR's RR1 in per cent: completes of the whole sample; `None` when the sample is empty.
    pub fn rr1(&self) -> Option<f64> {
        let d = self.dispositions();
        percent(d.complete, d.total())
    }

    /// AAPOR's RR2 in per cent: completes and partials of the whole sample; `None` when the sample is empty.
    pub fn rr2(&self) -> Option<f64> {
        let d = self.dispositions();
        percent(d.complete + d.partial, d.total())
    }

    /// What the industry calls response rate, in per cent: answered of accepted. It leaves out who was not
    /// reached, so it is never below RR2; label it.
    pub fn answered_of_accepted(&self) -> Option<f64> {
        percent(self.answered, self.accepted)
    }
}

impl Dispositions {
    /// All of them: (I + P) + (R + NC) + UO, the denominator of RR1 and RR2.
    pub fn total(&self) -> u64 {
        self.complete + self.partial + self.refusal + self.non_contact + self.unknown
    }
}

/// Per cent of impressions that became answers, where there is no list of invited people; `None` without
/// impressions.
pub fn participation(answers: u64, impressions: u64) -> Option<f64> {
    percent(answers, impressions)
}

fn percent(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| 100.0 * part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CAMPAIGN: Funnel = Funnel {
        eligible: 1000,
        suppressed: 200,
        sent: 780,
        accepted: 750,
        refused: 10,
        answered: 160,
        completed: 120,
    };

    #[test]
    fn a_campaign_to_a_thousand_in_the_terms_of_aapor() {
        let expected = Dispositions { complete: 120, partial: 40, refusal: 10, non_contact: 580, unknown: 50 };
        assert_eq!(CAMPAIGN.dispositions(), expected);
        assert_eq!(CAMPAIGN.dispositions().total(), CAMPAIGN.sample());
        assert_eq!((CAMPAIGN.coverage(), CAMPAIGN.rr1(), CAMPAIGN.rr2()), (Some(80.0), Some(15.0), Some(20.0)));
        assert!(CAMPAIGN.answered_of_accepted().is_some_and(|rate| (rate - 21.333).abs() < 1e-3));
    }

    #[test]
    fn suppressed_people_lower_the_coverage_and_not_the_response() {
        let wider = Funnel { eligible: 2000, suppressed: 1200, ..CAMPAIGN };
        assert_eq!((wider.rr1(), wider.coverage()), (CAMPAIGN.rr1(), Some(40.0)));
    }

    #[test]
    fn before_anything_is_sent_there_are_no_rates() {
        let nothing = Funnel::default();
        assert_eq!((nothing.rr1(), nothing.coverage(), nothing.answered_of_accepted()), (None, None, None));
        assert_eq!((participation(3, 0), participation(3, 60)), (None, Some(5.0)));
    }

    #[test]
    fn an_answer_to_a_mail_that_was_called_bounced_is_an_answer() {
        let odd = Funnel { eligible: 1, sent: 1, answered: 1, completed: 1, ..Funnel::default() };
        assert_eq!(odd.dispositions().complete, 1);
        assert_eq!(odd.dispositions().non_contact, 0);
    }

    proptest! {
        #[test]
        fn dispositions_add_up_to_the_sample_and_the_rates_are_ordered(
            steps in prop::array::uniform5(0..10_000_u64), refused in 0..100_u64, suppressed in 0..100_u64,
        ) {
            let mut steps = steps;
            steps.sort_unstable();
            let [completed, answered, accepted, sent, sample] = steps;
            let refused = refused.min(accepted - answered);
            let funnel = Funnel { eligible: sample + suppressed, suppressed, sent, accepted, refused, answered, completed };
            prop_assert_eq!(funnel.dispositions().total(), sample);
            prop_assert!(funnel.rr1() <= funnel.rr2());
            prop_assert!(accepted == 0 || funnel.rr2() <= funnel.answered_of_accepted());
        }
    }
}
