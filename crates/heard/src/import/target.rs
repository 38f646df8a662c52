//! The survey that history goes into: found by whatever a person calls it, or made for it.

use feedback::{Kind, Scale};
use store::Read;
use store::survey::Survey;
use store::workspace::Workspace;

use crate::mistake::Mistake;
use crate::survey::{Checked, Draft};
use crate::texts::{SOURCE, Texts};

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

/// A survey for history: NPS after an experience, in English, about the company. All of it can be changed.
///
/// # Errors
/// What is wrong with its name.
pub fn new_survey(workspace: &Workspace, name: &str, texts: &Texts) -> Result<Checked, Vec<Mistake>> {
    let draft = Draft {
        name: name.to_owned(),
        kind: Kind::Transactional.key().to_owned(),
        scale: Scale::Nps.key().to_owned(),
        subject: workspace.name.clone(),
        languages: vec![SOURCE.to_owned()],
        ..Draft::default()
    };
    draft.check(texts)
}
