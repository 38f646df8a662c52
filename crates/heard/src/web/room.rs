//! Where somebody is told by rules, as a form offers and sends it: by mail, or at a webhook of the workspace. It is chosen by
//! name; where a webhook is, only those see who look after webhooks.

use store::Tx;
use store::webhook::Webhook;
use uuid::Uuid;

use super::filters::Choice;
use crate::form::Fields;

/// The webhooks to choose from, by name, after what it is called where none is chosen. Nothing where there is none.
pub(super) fn choices(all: &[Webhook], chosen: Option<Uuid>, none: String) -> Vec<Choice> {
    let room = |one: &Webhook| Choice {
        value: one.id.simple().to_string(),
        label: one.name.clone(),
        chosen: Some(one.id) == chosen,
    };
    let mut rooms: Vec<Choice> = all.iter().map(room).collect();
    if !rooms.is_empty() {
        let chosen = !rooms.iter().any(|one| one.chosen);
        rooms.insert(0, Choice { value: String::new(), label: none, chosen });
    }
    rooms
}

/// The key of what is wrong with a form that names a webhook which is not there.
pub(super) const WRONG: &str = "alerts-room-wrong";

/// What a form says: a webhook, none, or what it was `before` where the form does not ask. `Err` with [`WRONG`] where there
/// is no such webhook.
pub(super) async fn chosen(
    tx: &mut Tx,
    workspace: i64,
    fields: &Fields,
    before: Option<Uuid>,
) -> store::Result<Result<Option<Uuid>, &'static str>> {
    let Some(text) = fields.get("room") else { return Ok(Ok(before)) };
    if text.is_empty() {
        return Ok(Ok(None));
    }
    let Ok(id) = Uuid::try_parse(text) else { return Ok(Err(WRONG)) };
    let found = store::webhook::find(tx, workspace, id).await?;
    Ok(found.map(|found| Some(found.id)).ok_or(WRONG))
}
