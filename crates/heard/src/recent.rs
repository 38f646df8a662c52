//! Invitations whose page was shown in the last minutes: whoever answers has nearly always just opened the page, and
//! the press of the button need not look up again what the page looked up. Only ones without an answer are kept, each
//! for one press; what this memory does not know is asked of the store.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use store::invitation::Invitation;

/// How long a page is remembered, milliseconds.
const REMEMBERED: i64 = 10 * 60 * 1000;

/// How many are remembered at most: about 2 MB.
const MOST: usize = 4096;

/// Invitations that were shown, by the hash of their token.
#[derive(Default)]
pub struct Recent(Mutex<HashMap<[u8; 32], Shown>>);

struct Shown {
    invitation: Invitation,
    at: i64,
}

impl Recent {
    /// Remembers an invitation that nobody has answered.
    pub fn keep(&self, token: [u8; 32], invitation: Invitation, now: i64) {
        if invitation.answered_at.is_some() {
            return;
        }
        let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if shown.len() >= MOST {
            shown.retain(|_, shown| shown.at + REMEMBERED > now);
        }
        if shown.len() >= MOST {
            shown.clear();
        }
        shown.insert(token, Shown { invitation, at: now });
    }

    /// The invitation, if its page was shown a moment ago. It is forgotten with this.
    pub fn take(&self, token: &[u8; 32], now: i64) -> Option<Invitation> {
        let shown = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(token)?;
        (shown.at + REMEMBERED > now).then_some(shown.invitation)
    }
}

#[cfg(test)]
mod tests {
    use store::response::Facts;

    use super::*;
    use crate::chance::Chance;

    fn invitation(answered_at: Option<i64>) -> Invitation {
        Invitation {
            workspace: 1,
            id: Chance::seeded(1).id(0),
            survey: 1,
            contact: None,
            contact_name: None,
            facts: Facts::default(),
            created_at: 0,
            sent_at: None,
            expires_at: 0,
            answered_at,
            mode: feedback::Mode::default(),
            zone: "UTC".to_owned(),
            is_test: false,
            draft_step: None,
            by: None,
        }
    }

    #[test]
    fn a_page_is_remembered_for_one_press_within_minutes() {
        let recent = Recent::default();
        recent.keep([1; 32], invitation(None), 0);
        assert!(recent.take(&[2; 32], 1).is_none());
        assert!(recent.take(&[1; 32], REMEMBERED - 1).is_some());
        assert!(recent.take(&[1; 32], 1).is_none(), "the second press is an edit and asks what was said");
        recent.keep([1; 32], invitation(None), 0);
        assert!(recent.take(&[1; 32], REMEMBERED).is_none());
    }

    #[test]
    fn what_was_answered_is_not_remembered_and_a_flood_of_pages_forgets_the_oldest() {
        let recent = Recent::default();
        recent.keep([1; 32], invitation(Some(0)), 0);
        assert!(recent.take(&[1; 32], 1).is_none());
        let token = |n: usize| std::array::from_fn(|byte| n.to_le_bytes().get(byte).copied().unwrap_or_default());
        for n in 0..3 * MOST {
            recent.keep(token(n), invitation(None), i64::try_from(n).unwrap_or_default());
        }
        assert!(recent.0.lock().expect("not poisoned").len() <= MOST);
        assert!(recent.take(&token(3 * MOST - 1), 3 * MOST as i64).is_some());
    }
}
