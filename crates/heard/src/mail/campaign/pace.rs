//! How many mails an hour a domain gets. What went is counted in the outbox, so that a new start forgets nothing.

use std::collections::HashMap;

use store::outbox::lease::Leased;

/// The hour that mails are counted over, in milliseconds.
pub const HOUR: i64 = 60 * crate::clock::MINUTE;

/// What goes now, and what waits: for each domain that has had enough, until when.
#[derive(Debug, Default)]
pub struct Paced {
    /// In their order.
    pub now: Vec<Leased>,
    /// Until then, in milliseconds, these wait and all others for the domain.
    pub later: HashMap<String, (i64, Vec<Leased>)>,
}

/// At most `hourly` mails a domain and hour. `counted` tells of a domain how many were attempted within the last hour, and
/// when the first of them was; `waiting`, how many are on their way already.
pub fn paced(
    leased: Vec<Leased>,
    hourly: i64,
    counted: &HashMap<String, (i64, i64)>,
    waiting: &HashMap<String, i64>,
    now: i64,
) -> Paced {
    let mut paced = Paced::default();
    let mut left: HashMap<String, i64> = HashMap::new();
    for one in leased {
        let (went, first) = counted.get(&one.domain).copied().unwrap_or((0, now));
        let left = left
            .entry(one.domain.clone())
            .or_insert_with(|| hourly - went - waiting.get(&one.domain).copied().unwrap_or_default());
        if *left > 0 {
            *left -= 1;
            paced.now.push(one);
        } else {
            paced.later.entry(one.domain.clone()).or_insert_with(|| (first + HOUR, Vec::new())).1.push(one);
        }
    }
    paced
}

#[cfg(test)]
mod tests {
    use store::outbox::Claimed;
    use uuid::Uuid;

    use super::*;

    fn leased(domain: &str) -> Leased {
        let mail = Claimed {
            workspace: 1,
            id: Uuid::nil(),
            kind: "survey".to_owned(),
            once: true,
            secret: false,
            to: format!("ana@{domain}"),
            subject: String::new(),
            text: String::new(),
            html: String::new(),
            attempts: 0,
            created_at: 0,
            campaign: None,
            contact: None,
            invitation: None,
            sender: None,
        };
        Leased { mail, domain: domain.to_owned(), due_at: 0, expires_at: 0, until: 0 }
    }

    #[test]
    fn a_domain_gets_so_many_an_hour_and_the_others_do_not_wait_for_it() {
        let now = 10 * HOUR;
        let all = ["a.example", "a.example", "b.example", "a.example", "a.example"].map(leased).to_vec();
        let counted = HashMap::from([("a.example".to_owned(), (3, now - 50 * 60_000))]);
        let waiting = HashMap::from([("a.example".to_owned(), 1)]);
        let Paced { now: go, later } = paced(all, 6, &counted, &waiting, now);
        let domains: Vec<&str> = go.iter().map(|one| one.domain.as_str()).collect();
        assert_eq!(domains, ["a.example", "a.example", "b.example"], "three went, one is on its way, two may go");
        let (until, wait) = &later["a.example"];
        assert_eq!((*until, wait.len()), (now + 10 * 60_000, 2), "until the first of them is an hour ago");
    }
}
