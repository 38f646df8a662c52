//! A rule sends somebody to a campaign: they wait there for the hours in which people are written to, and whether they may
//! be asked is decided as of everybody else.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use store::campaign::{self, Campaign, Kind, State};
use store::response::Facts;
use store::{Tx, recipient};
use uuid::Uuid;

use super::moment;
use super::schedule::Schedule;

/// What became of somebody whom a rule sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// They will be asked, if they may be.
    Waits,
    /// They wait already.
    Already,
    /// The campaign is no such one, or does not run.
    Closed,
}

/// What the rule knows of the answer that will come: it goes over what the customer's card says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Frozen {
    #[serde(skip_serializing_if = "Option::is_none")]
    agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    team: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    product: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<String>,
}

impl From<&Facts> for Frozen {
    fn from(facts: &Facts) -> Frozen {
        let Facts { agent, team, product, country, account, .. } = facts.clone();
        Frozen { agent, team, product, country, account }
    }
}

impl Frozen {
    /// As it was written; nothing where it cannot be read.
    pub fn read(document: Option<&str>) -> Frozen {
        document.and_then(|document| serde_json::from_str(document).ok()).unwrap_or_default()
    }

    /// With the rest from what is known otherwise.
    pub fn over(self, facts: Facts) -> Facts {
        Facts {
            agent: self.agent.or(facts.agent),
            team: self.team.or(facts.team),
            product: self.product.or(facts.product),
            country: self.country.or(facts.country),
            account: self.account.or(facts.account),
            ..facts
        }
    }
}

/// Sends a customer, who lives in `zone`. Ring `app.campaigns` after the transaction.
///
/// # Errors
/// When the store fails.
pub async fn send(
    tx: &mut Tx,
    campaign: &Campaign,
    contact: Uuid,
    facts: &Facts,
    zone: &TimeZone,
    now: i64,
) -> anyhow::Result<Sent> {
    let runs = matches!(campaign.state, State::Running | State::Paused);
    if campaign.kind != Kind::Triggered || !runs {
        return Ok(Sent::Closed);
    }
    let standing = recipient::standing(tx, campaign.workspace, campaign.id, &[contact]).await?.pop();
    if standing.is_some_and(|standing| standing.is_waiting) {
        return Ok(Sent::Already);
    }
    let schedule: Schedule = serde_json::from_str(&campaign.schedule)?;
    let at = moment::open(&schedule, now, 0, zone);
    let wave = standing.map_or(1, |standing| standing.wave + 1);
    let frozen = serde_json::to_string(&Frozen::from(facts))?;
    if !recipient::send(tx, campaign, wave, contact, at, Some(&frozen)).await? {
        return Ok(Sent::Already);
    }
    campaign::postpone(tx, campaign.workspace, campaign.id, campaign.next_at.map_or(at, |next| next.min(at))).await?;
    Ok(Sent::Waits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_rule_knows_goes_over_the_card_and_leaves_the_rest() {
        let event = Facts { product: Some("Bike".into()), country: Some("AT".into()), ..Facts::default() };
        let card =
            Facts { place: "email".into(), country: Some("SI".into()), agent: Some("Bor".into()), ..Facts::default() };
        let document = serde_json::to_string(&Frozen::from(&event)).expect("written");
        let facts = Frozen::read(Some(&document)).over(card.clone());
        assert_eq!(facts, Facts { product: event.product, country: event.country, ..card.clone() });
        assert_eq!(Frozen::read(Some("no document")).over(card.clone()), card);
    }
}
