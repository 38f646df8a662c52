//! What rules make of properties of customers.

use feedback::fact::Value;
use store::Read;
use store::property::Property;

use crate::contact::card;

/// The property of this key; none where the workspace keeps none.
///
/// # Errors
/// When the store fails.
pub(super) async fn find(read: &mut Read, workspace: i64, key: &str) -> store::Result<Option<Property>> {
    let known = store::property::list(read, workspace).await?;
    Ok(known.into_iter().find(|property| property.key == key))
}

/// What a property is set to by such a text: `Some(None)` where it is to be without a value, `None` where it takes none such.
pub(super) fn value(property: &Property, text: &str) -> Option<Option<Value>> {
    match text.trim() {
        "" => Some(None),
        text => card::value(property.kind, text).ok().map(Some),
    }
}
