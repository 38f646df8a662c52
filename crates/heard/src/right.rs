//! Who may do what: one table, and nothing else decides. A right is also a type, so that a handler which needs it holds
//! it as a value (`May<Ask>`, `Posted<Ask>`) and cannot be reached without it.

use std::collections::BTreeMap;

use feedback::keyed;
use store::member::Role;

macro_rules! rights {
    ($($(#[$doc:meta])+ $name:ident = $key:literal: $($role:ident)+;)+) => {
        keyed! {
            /// What somebody may do in a workspace.
            pub enum Right {
                $($(#[$doc])+ $name = $key,)+
            }
        }

        impl Right {
            /// Those who may.
            pub fn roles(self) -> &'static [Role] {
                match self {
                    $(Right::$name => &[$(Role::$role),+],)+
                }
            }
        }

        $(
            $(#[$doc])+
            #[derive(Debug)]
            pub struct $name;

            impl Named for $name {
                const RIGHT: Right = Right::$name;
            }
        )+
    };
}

/// A right as a type.
pub trait Named: Send + Sync + 'static {
    /// The right.
    const RIGHT: Right;
}

rights! {
    /// See scores, responses and what is written about them, and save them as files.
    See = "see": Owner Manager Agent Viewer;
    /// Look after one's own account and sessions, and choose a workspace.
    Own = "own": Owner Manager Agent Viewer;
    /// Work with responses: tags, stars, notes.
    Handle = "handle": Owner Manager Agent;
    /// Save views, and write on charts.
    Arrange = "arrange": Owner Manager Agent;
    /// Decide whether a response counts. Not for agents: it may be their own score.
    Judge = "judge": Owner Manager;
    /// Make surveys, invite customers, bring in history.
    Ask = "ask": Owner Manager;
    /// Change what is known of customers, keep lists of them, bring them in, and forget them.
    Contacts = "contacts": Owner Manager;
    /// Show a view to people outside.
    Share = "share": Owner Manager;
    /// Change the workspace's settings.
    Settle = "settle": Owner Manager;
    /// Change what holds for the whole installation, such as the server that sends mail.
    Install = "install": Owner;
    /// Ask colleagues in, change what they are, end their work here. Managers look after agents and viewers only.
    People = "people": Owner Manager;
    /// Read who did what.
    Audit = "audit": Owner Manager;
}

impl Right {
    /// Whether somebody of this role may.
    pub fn is_of(self, role: Role) -> bool {
        self.roles().contains(&role)
    }
}

/// For templates: `may.ask` and so on.
pub fn table(role: Role) -> BTreeMap<&'static str, bool> {
    Right::ALL.into_iter().map(|right| (right.key(), right.is_of(role))).collect()
}

/// Whether somebody of a role may make others this, and may change or end those who are this. An owner may everything;
/// a manager looks after those below.
pub fn may_make(role: Role, other: Role) -> bool {
    match role {
        Role::Owner => true,
        Role::Manager => matches!(other, Role::Agent | Role::Viewer),
        Role::Agent | Role::Viewer => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_owner_may_everything_and_nobody_may_more_than_the_one_above() {
        for right in Right::ALL {
            let may = Role::ALL.map(|role| right.is_of(role));
            assert!(may[0], "{right}");
            assert!(may.is_sorted_by(|higher, lower| higher >= lower), "{right}: {may:?}");
        }
    }

    #[test]
    fn nobody_can_make_somebody_above_them() {
        assert!(Role::ALL.into_iter().all(|other| may_make(Role::Owner, other)));
        let made = |role| Role::ALL.into_iter().filter(move |other| may_make(role, *other)).collect::<Vec<_>>();
        assert_eq!(made(Role::Manager), [Role::Agent, Role::Viewer]);
        assert_eq!((made(Role::Agent), made(Role::Viewer)), (Vec::new(), Vec::new()));
    }

    #[test]
    fn templates_ask_by_key() {
        let may = table(Role::Viewer);
        assert_eq!((may["see"], may["handle"], may["people"]), (true, false, false));
    }
}
