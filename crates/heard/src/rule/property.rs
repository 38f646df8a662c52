//! The values that rules give to properties of customers.

use feedback::fact::Value;
use store::Read;

use crate::contact::card;

/// What a property of this key is set to by such a text: `Some(None)` where it is to be without one, `None` where there is no
/// such property, or it takes no such value.
///
/// # Errors
/// When the store fails.
pub(super) async fn value(
    read: &mut Read,
    workspace: i64,
    key: &str,
    text: &str,
) -> anyhow::Result<Option<Option<Value>>> {
    let known = store::property::list(read, workspace).await?;
    let Some(property) = known.into_iter().find(|property| property.key == key) else { return Ok(None) };
    let text = text.trim();
    if text.is_empty() {
        return Ok(Some(None));
    }
    Ok(card::value(property.kind, text).ok().map(Some))
}
