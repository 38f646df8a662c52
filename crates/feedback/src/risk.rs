//! How likely a press of the send button was made by a machine: scanners of links in mails read, follow and
//! even submit what they find. It decides whether one more press is asked for, never whether a person is
//! believed, and never by address or browser name, which offices share and machines forge.

mod reason;

pub use reason::{Reason, THRESHOLD};

use crate::key::keyed;

/// What has been seen of the links of one invitation up to now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touches {
    /// How many different scores were touched, this one included.
    pub distinct_scores: u32,
    /// How many score links the mail has: 11 for NPS; 0 when it has one link for all.
    pub links_on_scale: u32,
    /// Whether the hidden link, which says that it must not be followed, was followed.
    pub honeypot: bool,
    /// Whether the first touch was a HEAD request.
    pub head_first: bool,
    /// Seconds from sending to the first touch; `None` when not known. Scanners sit before the mailbox, so it
    /// may be negative: touched before the sending server had its answer.
    pub seconds_since_sent: Option<i64>,
    /// Whether it is judged again: a minute went by after the last touch.
    pub quiet: bool,
}

/// What came with the press of the button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// A comment was typed.
    pub comment: bool,
    /// The page's optional script ran.
    pub script_ran: bool,
    /// The script saw a trusted pointer or key event.
    pub trusted_input: bool,
    /// It was no press: a person wrote it in a reply to the mail.
    pub replied: bool,
}

keyed! {
    /// How careful a workspace is.
    #[derive(Default)]
    pub enum Mode {
        /// Signs are weighed, and proof of a person outweighs what scanners did before.
        #[default]
        Balanced = "balanced",
        /// Any sign of a machine asks for one more press, whatever came with the first.
        Strict = "strict",
    }
}

keyed! {
    /// What a press of the button is worth.
    pub enum Verdict {
        /// It counts.
        Confirmed = "confirmed",
        /// It counts after one more press, or when it is judged again and nothing came after it.
        Provisional = "provisional",
    }
}

/// The signs that were seen and what they weigh together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Risk {
    /// The sum of the weights of the reasons; 0 when there is no sign.
    pub weight: u32,
    /// The signs, in the order of [`Reason::ALL`].
    pub reasons: Vec<Reason>,
}

/// Collects and weighs the signs.
///
/// After a quiet minute the haste of a single touched score is forgiven, if nothing else betrays a machine:
/// those that follow one link of a mail follow others within the minute.
pub fn weigh(touches: &Touches, evidence: &Evidence) -> Risk {
    let untouched_script = evidence.script_ran && !evidence.trusted_input;
    let mechanical = touches.honeypot || touches.head_first || untouched_script;
    let forgiven = touches.quiet && touches.distinct_scores <= 1 && !mechanical;
    let signs = [
        scores(touches),
        touches.honeypot.then_some(Reason::Honeypot),
        touches.head_first.then_some(Reason::HeadFirst),
        touches.seconds_since_sent.filter(|_| !forgiven).and_then(haste),
        untouched_script.then_some(Reason::ScriptWithoutInput),
        (!evidence.comment).then_some(Reason::NoComment),
    ];
    let reasons: Vec<Reason> = signs.into_iter().flatten().collect();
    Risk { weight: reasons.iter().map(|reason| reason.weight()).sum(), reasons }
}

fn scores(touches: &Touches) -> Option<Reason> {
    match touches.distinct_scores {
        0 | 1 => None,
        // Both thumbs are every link there is, yet no more than a change of mind.
        2 => Some(Reason::TwoScores),
        all if touches.links_on_scale > 0 && all >= touches.links_on_scale => Some(Reason::EveryScore),
        _ => Some(Reason::ManyScores),
    }
}

fn haste(seconds: i64) -> Option<Reason> {
    match seconds {
        ..=10 => Some(Reason::WithinTenSeconds),
        11..=30 => Some(Reason::WithinThirtySeconds),
        _ => None,
    }
}

/// Decides what a press of the button is worth, and why.
///
/// Balanced: a comment or a trusted event proves a person, whatever scanners did before; else provisional from
/// [`THRESHOLD`] on. Strict: provisional on any sign but the missing comment, which alone is never enough. A reply by mail
/// waits for the quiet minute, in which its writer can still correct it; then it proves a person as a comment does.
pub fn judge(mode: Mode, touches: &Touches, evidence: &Evidence) -> (Verdict, Risk) {
    let risk = weigh(touches, evidence);
    let doubtful = match mode {
        _ if evidence.replied && !touches.quiet => true,
        Mode::Balanced if evidence.replied => false,
        Mode::Balanced => risk.weight >= THRESHOLD && !evidence.comment && !evidence.trusted_input,
        Mode::Strict => risk.reasons.iter().any(|&reason| reason != Reason::NoComment),
    };
    let verdict = match doubtful {
        true => Verdict::Provisional,
        false => Verdict::Confirmed,
    };
    (verdict, risk)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Verdict::{Confirmed, Provisional};
    use super::*;

    const BARE: Evidence = Evidence { comment: false, script_ran: false, trusted_input: false, replied: false };
    const COMMENT: Evidence = Evidence { comment: true, ..BARE };
    const UNTOUCHED: Evidence = Evidence { script_ran: true, ..BARE };
    const MOVED: Evidence = Evidence { trusted_input: true, ..UNTOUCHED };

    /// A person who clicked one link of an NPS mail, ten minutes after it was sent.
    const ONE_CLICK: Touches = Touches {
        distinct_scores: 1,
        links_on_scale: 11,
        honeypot: false,
        head_first: false,
        seconds_since_sent: Some(600),
        quiet: false,
    };

    /// The same, but for what is changed.
    fn but(change: impl FnOnce(&mut Touches)) -> Touches {
        let mut touches = ONE_CLICK;
        change(&mut touches);
        touches
    }

    fn hasty(seconds: i64) -> Touches {
        but(|it| it.seconds_since_sent = Some(seconds))
    }

    fn a_minute_after(touches: Touches) -> Touches {
        Touches { quiet: true, ..touches }
    }

    /// A gateway that asked for every link, the hidden one too, as the mail came in.
    fn scanned() -> Touches {
        but(|it| (it.distinct_scores, it.honeypot, it.head_first, it.seconds_since_sent) = (11, true, true, Some(2)))
    }

    /// The verdicts of balanced and strict.
    fn verdicts(touches: Touches, evidence: Evidence) -> [Verdict; 2] {
        [Mode::Balanced, Mode::Strict].map(|mode| judge(mode, &touches, &evidence).0)
    }

    #[test]
    fn a_person_without_javascript_and_without_a_comment_is_believed_at_once() {
        assert_eq!(verdicts(ONE_CLICK, BARE), [Confirmed, Confirmed]);
        assert_eq!(weigh(&ONE_CLICK, &BARE).reasons, [Reason::NoComment]);
    }

    #[test]
    fn a_person_after_a_scanner_is_believed_for_a_comment_or_a_moved_pointer() {
        assert_eq!(verdicts(scanned(), COMMENT), [Confirmed, Provisional]);
        assert_eq!(verdicts(scanned(), MOVED), [Confirmed, Provisional]);
    }

    #[test]
    fn a_scanner_that_submits_the_form_is_not() {
        let trapped = but(|it| it.honeypot = true);
        let many = but(|it| it.distinct_scores = 3);
        let every = but(|it| it.distinct_scores = 11);
        for touches in [scanned(), trapped, many, every] {
            assert_eq!(verdicts(touches, BARE), [Provisional, Provisional], "{touches:?}");
        }
        assert_eq!(verdicts(ONE_CLICK, UNTOUCHED), [Provisional, Provisional]);
    }

    #[test]
    fn a_change_of_mind_is_human_also_between_two_thumbs() {
        let changed = but(|it| it.distinct_scores = 2);
        let thumbs = but(|it| (it.distinct_scores, it.links_on_scale) = (2, 2));
        assert_eq!(verdicts(changed, BARE), [Confirmed, Provisional]);
        assert_eq!(verdicts(thumbs, BARE), [Confirmed, Provisional]);
        let at_once = Touches { distinct_scores: 2, ..hasty(3) };
        assert_eq!(verdicts(at_once, BARE), [Provisional, Provisional]);
    }

    #[test]
    fn all_three_smileys_are_every_link_and_three_of_eleven_are_many() {
        let three_of = |links| but(|it| (it.distinct_scores, it.links_on_scale) = (3, links));
        assert_eq!(weigh(&three_of(11), &COMMENT).reasons, [Reason::ManyScores]);
        assert_eq!(weigh(&three_of(3), &COMMENT).reasons, [Reason::EveryScore]);
        assert_eq!(weigh(&three_of(0), &COMMENT).reasons, [Reason::ManyScores]);
    }

    #[test]
    fn a_head_request_is_not_enough_but_is_with_a_second_score() {
        let asked = but(|it| it.head_first = true);
        assert_eq!(verdicts(asked, BARE), [Confirmed, Provisional]);
        let sampled = Touches { distinct_scores: 2, ..asked };
        assert_eq!(verdicts(sampled, BARE), [Provisional, Provisional]);
    }

    #[test]
    fn haste_alone_waits_a_quiet_minute_and_then_counts() {
        for seconds in [-2, 0, 10, 11, 30] {
            assert_eq!(verdicts(hasty(seconds), BARE), [Provisional, Provisional], "{seconds} s");
            assert_eq!(verdicts(a_minute_after(hasty(seconds)), BARE), [Confirmed, Confirmed], "{seconds} s");
        }
        assert_eq!(verdicts(hasty(31), BARE), [Confirmed, Confirmed]);
    }

    #[test]
    fn a_quiet_minute_does_not_clear_what_a_machine_did() {
        let asked = Touches { head_first: true, ..hasty(3) };
        let trapped = Touches { honeypot: true, ..hasty(3) };
        let sampled = Touches { distinct_scores: 2, ..hasty(3) };
        for touches in [asked, trapped, sampled] {
            assert_eq!(weigh(&a_minute_after(touches), &BARE), weigh(&touches, &BARE));
        }
        assert_eq!(weigh(&a_minute_after(hasty(3)), &UNTOUCHED), weigh(&hasty(3), &UNTOUCHED));
    }

    #[test]
    fn an_unknown_time_of_sending_weighs_nothing() {
        assert_eq!(weigh(&but(|it| it.seconds_since_sent = None), &COMMENT), Risk::default());
    }

    #[test]
    fn a_reply_waits_a_quiet_minute_and_outweighs_what_scanners_did() {
        let replied = Evidence { replied: true, ..BARE };
        let with_words = Evidence { comment: true, ..replied };
        for evidence in [replied, with_words] {
            assert_eq!(verdicts(ONE_CLICK, evidence), [Provisional, Provisional]);
            assert_eq!(verdicts(a_minute_after(ONE_CLICK), evidence), [Confirmed, Confirmed]);
            assert_eq!(verdicts(a_minute_after(scanned()), evidence), [Confirmed, Provisional]);
        }
    }

    #[test]
    fn in_strict_a_single_sign_is_enough_and_a_missing_comment_is_none() {
        assert_eq!(verdicts(hasty(30), COMMENT), [Confirmed, Provisional]);
        assert_eq!(verdicts(but(|it| it.distinct_scores = 2), MOVED), [Confirmed, Provisional]);
        assert_eq!(verdicts(ONE_CLICK, MOVED), [Confirmed, Confirmed]);
    }

    prop_compose! {
        fn touches()(
            distinct_scores in 0..12_u32,
            links_on_scale in prop::sample::select(&[0, 2, 3, 11][..]),
            honeypot: bool,
            head_first: bool,
            seconds_since_sent in prop::option::of(-5..100_i64),
            quiet: bool,
        ) -> Touches {
            Touches { distinct_scores, links_on_scale, honeypot, head_first, seconds_since_sent, quiet }
        }
    }

    prop_compose! {
        fn evidence()(comment: bool, script_ran: bool, trusted_input: bool, replied: bool) -> Evidence {
            Evidence { comment, script_ran, trusted_input, replied }
        }
    }

    proptest! {
        #[test]
        fn the_weight_is_explained_by_the_reasons(touches in touches(), evidence in evidence()) {
            let risk = weigh(&touches, &evidence);
            prop_assert_eq!(risk.weight, risk.reasons.iter().map(|reason| reason.weight()).sum::<u32>());
            let order = |reason: &Reason| Reason::ALL.iter().position(|one| one == reason);
            prop_assert!(risk.reasons.is_sorted_by_key(order));
        }

        #[test]
        fn strict_never_confirms_what_balanced_doubts(touches in touches(), evidence in evidence()) {
            prop_assert_ne!(verdicts(touches, evidence), [Provisional, Confirmed]);
        }

        #[test]
        fn more_signs_never_weigh_less_and_quiet_never_more(touches in touches(), evidence in evidence()) {
            let weight = |touches: Touches| weigh(&touches, &evidence).weight;
            let (trapped, asked) = (Touches { honeypot: true, ..touches }, Touches { head_first: true, ..touches });
            prop_assert!(weight(touches) <= weight(trapped) && weight(touches) <= weight(asked));
            let (quiet, at_once) = (a_minute_after(touches), Touches { quiet: false, ..touches });
            prop_assert!(weight(quiet) <= weight(at_once));
        }
    }
}
