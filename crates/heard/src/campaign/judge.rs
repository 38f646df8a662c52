//! Whether somebody is asked: one rule, for the page that says it beforehand, for the plan, and again at the moment of
//! asking. Pure: it looks nothing up.

use store::contact::consent::Basis;
use store::contact::fold;
use store::recipient::{Candidate, Reason};
use store::rest::{Policy, Rest};
use uuid::Uuid;

/// What a campaign keeps to.
#[derive(Clone, Debug)]
pub struct Rules {
    /// On what ground people are written to.
    pub basis: Basis,
    /// How long they are left alone.
    pub rest: Rest,
    /// Who may ask, and from which address, the one that is wished first. The sender of the mail settings has no id.
    pub senders: Vec<(Option<Uuid>, String)>,
}

/// What becomes of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They are asked, by this sender.
    Ask(Option<Uuid>),
    /// Not before this instant, epoch milliseconds.
    Wait(i64),
    /// They are passed over.
    Skip(Reason),
}

impl Rules {
    /// What becomes of somebody at `now`, who must not be written to for the reason in `suppressed`, if any.
    pub fn judge(&self, one: &Candidate, suppressed: Option<Reason>, now: i64) -> Verdict {
        if one.email.is_none() {
            return Verdict::Skip(Reason::NoAddress);
        }
        if let Some(reason) = suppressed {
            return Verdict::Skip(reason);
        }
        match (one.consent, self.basis) {
            // What was taken back holds whatever the campaign rests on (GDPR, article 21).
            (Some((false, _)), _) => return Verdict::Skip(Reason::Refused),
            (Some((true, Basis::Consent)), _) | (_, Basis::SoftOptIn | Basis::ServiceMessage) => {}
            (_, Basis::Consent) => return Verdict::Skip(Reason::NoConsent),
        }
        if one.is_elsewhere {
            return Verdict::Skip(Reason::Elsewhere);
        }
        let Some(sender) = self.sender(one) else { return Verdict::Skip(Reason::Owner) };
        match one.asked_at {
            Some(at) if at > self.rest.before(now) => self.rested(at),
            _ => Verdict::Ask(sender),
        }
    }

    /// What becomes of somebody who was asked at this instant, too lately.
    pub fn rested(&self, asked_at: i64) -> Verdict {
        match self.rest.policy {
            Policy::Block => Verdict::Skip(Reason::Rest),
            Policy::Delay => Verdict::Wait(self.rest.until(asked_at)),
        }
    }

    /// Who asks them: never who looks after them, because people are kinder to whom they know.
    fn sender(&self, one: &Candidate) -> Option<Option<Uuid>> {
        if self.senders.is_empty() {
            // Nobody has said yet how mail is sent: it waits for that, under the name that will be given.
            return Some(None);
        }
        let owner = one.owner_email.as_deref().map(fold);
        let may = |(_, address): &&(Option<Uuid>, String)| owner.as_deref() != Some(&fold(address));
        self.senders.iter().find(may).map(|(id, _)| *id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400_000;
    const NOW: i64 = 1_000 * DAY;

    fn ana() -> Candidate {
        Candidate {
            contact: Uuid::from_u128(1),
            email: Some("ana@example.com".to_owned()),
            account: None,
            owner: Some("mila".to_owned()),
            owner_email: Some("mila@lindentree.example".to_owned()),
            language: None,
            zone: None,
            country: None,
            created_at: 0,
            asked_at: None,
            consent: None,
            is_elsewhere: false,
        }
    }

    fn rules() -> Rules {
        Rules {
            basis: Basis::SoftOptIn,
            rest: Rest { days: 90, policy: Policy::Block },
            senders: vec![(None, "care@lindentree.example".to_owned())],
        }
    }

    #[test]
    fn whoever_was_left_alone_long_enough_is_asked() {
        let asked = |days: i64| Candidate { asked_at: Some(NOW - days * DAY), ..ana() };
        assert_eq!(rules().judge(&ana(), None, NOW), Verdict::Ask(None));
        assert_eq!(rules().judge(&asked(90), None, NOW), Verdict::Ask(None));
        assert_eq!(rules().judge(&asked(89), None, NOW), Verdict::Skip(Reason::Rest));
        let waits = Rules { rest: Rest { days: 90, policy: Policy::Delay }, ..rules() };
        assert_eq!(waits.judge(&asked(89), None, NOW), Verdict::Wait(NOW + DAY));
    }

    #[test]
    fn nobody_is_asked_against_what_they_said() {
        let said = |given, basis| Candidate { consent: Some((given, basis)), ..ana() };
        let on = |basis| Rules { basis, ..rules() };
        for basis in Basis::ALL {
            assert_eq!(on(basis).judge(&said(false, basis), None, NOW), Verdict::Skip(Reason::Refused));
            assert_eq!(on(basis).judge(&said(true, Basis::Consent), None, NOW), Verdict::Ask(None));
            let unsubscribed = on(basis).judge(&said(true, Basis::Consent), Some(Reason::Unsubscribed), NOW);
            assert_eq!(unsubscribed, Verdict::Skip(Reason::Unsubscribed));
        }
        assert_eq!(on(Basis::Consent).judge(&ana(), None, NOW), Verdict::Skip(Reason::NoConsent));
        let told = said(true, Basis::SoftOptIn);
        assert_eq!(on(Basis::Consent).judge(&told, None, NOW), Verdict::Skip(Reason::NoConsent));
        assert_eq!(on(Basis::ServiceMessage).judge(&ana(), None, NOW), Verdict::Ask(None));
    }

    #[test]
    fn whoever_looks_after_somebody_does_not_ask_them() {
        let (mila, iva) = (Some(Uuid::from_u128(5)), Some(Uuid::from_u128(6)));
        let by = |senders: &[(Option<Uuid>, &str)]| Rules {
            senders: senders.iter().map(|(id, address)| (*id, (*address).to_owned())).collect(),
            ..rules()
        };
        let her = (mila, "Mila@Lindentree.example");
        let others = by(&[her, (None, "care@lindentree.example"), (iva, "iva@lindentree.example")]);
        assert_eq!(others.judge(&ana(), None, NOW), Verdict::Ask(None));
        let of_nobody = Candidate { owner_email: None, ..ana() };
        assert_eq!(others.judge(&of_nobody, None, NOW), Verdict::Ask(mila));
        assert_eq!(by(&[her]).judge(&ana(), None, NOW), Verdict::Skip(Reason::Owner));
    }

    #[test]
    fn who_cannot_be_reached_or_waits_elsewhere_is_passed_over() {
        let no_address = Candidate { email: None, ..ana() };
        assert_eq!(rules().judge(&no_address, None, NOW), Verdict::Skip(Reason::NoAddress));
        let elsewhere = Candidate { is_elsewhere: true, ..ana() };
        assert_eq!(rules().judge(&elsewhere, None, NOW), Verdict::Skip(Reason::Elsewhere));
    }
}
