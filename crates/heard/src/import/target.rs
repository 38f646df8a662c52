//! The survey that history goes into: found by whatever a person calls it, or made for it.

use feedback::{Kind, Scale};
use store::survey::{NewSurvey, Survey};
use store::workspace::Workspace;
use store::{Read, Store};

use crate::chance::Chance;
use crate::texts::SOURCE;

/// How often another random end is tried.
const TRIES: usize = 8;

/// The survey of a workspace with this slug, number or name, in this order; a name counts only where one survey has it.
///
/// # Errors
/// When the database fails.
pub async fn find_survey(read: &mut Read, workspace: i64, called: &str) -> store::Result<Option<Survey>> {
    let all = store::survey::list(read, workspace).await?;
    let called = called.trim();
    let by_key = all.iter().find(|survey| survey.slug == called || survey.id.to_string() == called);
    let mut by_name = all.iter().filter(|survey| survey.name.to_lowercase() == called.to_lowercase());
    Ok(by_key.or_else(|| by_name.next().filter(|_| by_name.next().is_none())).cloned())
}

/// Makes a survey for history: NPS after an experience, in English, about the company. All of it can be changed.
///
/// # Errors
/// When the database fails, or no free address is found.
pub async fn make_survey(
    store: &Store,
    workspace: &Workspace,
    name: &str,
    now: i64,
    chance: &Chance,
) -> anyhow::Result<Survey> {
    for _ in 0..TRIES {
        let slug = slug(name, chance);
        let new = NewSurvey {
            workspace: workspace.id,
            name,
            kind: Kind::Transactional,
            scale: Scale::Nps,
            subject: &workspace.name,
            languages: &[SOURCE.to_owned()],
            slug: &slug,
            at: now,
        };
        let mut tx = store.begin().await?;
        if let Some(survey) = store::survey::add(&mut tx, &new).await? {
            tx.commit().await?;
            return Ok(survey);
        }
    }
    anyhow::bail!("no free address for the survey `{name}`")
}

/// The name's plain letters, and a random end, so that knowing the name is not knowing the link.
fn slug(name: &str, chance: &Chance) -> String {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).take(6).collect();
    let words: String = words.join("-").chars().take(40).collect();
    let end = u32::from_be_bytes(chance.bytes()) % 46_656 + 46_656;
    let end: String = (0..4).map(|place| char::from_digit(end / 36_u32.pow(place) % 36, 36).unwrap_or('0')).collect();
    if words.is_empty() { format!("survey-{end}") } else { format!("{words}-{end}") }
}
