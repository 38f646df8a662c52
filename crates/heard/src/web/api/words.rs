//! The words that stand for one of a few things, as schemas: taken from the enums themselves, so that the document
//! cannot fall behind. Instants are written here too, the same everywhere.

use feedback::{Change, Kind, Metric, Scale};
use jiff::Timestamp;
use store::api_key::Scope;
use store::response::{Origin, Reason, State};
use utoipa::openapi::schema::{Object, ObjectBuilder, SchemaFormat, Type};

/// An instant in RFC 3339, from epoch milliseconds.
pub(super) fn instant(at: i64) -> String {
    Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}

/// Epoch milliseconds of an instant in RFC 3339.
pub(super) fn milliseconds(text: &str) -> Option<i64> {
    text.trim().parse::<Timestamp>().ok().map(Timestamp::as_millisecond)
}

pub(super) fn instants() -> Object {
    let format = SchemaFormat::Custom("date-time".to_owned());
    ObjectBuilder::new().schema_type(Type::String).format(Some(format)).build()
}

pub(super) fn kinds() -> Object {
    one_of(&Kind::ALL.map(Kind::key))
}

pub(super) fn scales() -> Object {
    one_of(&Scale::ALL.map(Scale::key))
}

pub(super) fn metrics() -> Object {
    one_of(&Metric::ALL.map(Metric::key))
}

pub(super) fn changes() -> Object {
    one_of(&Change::ALL.map(Change::key))
}

pub(super) fn scopes() -> Object {
    one_of(&Scope::ALL.map(Scope::key))
}

pub(super) fn states() -> Object {
    one_of(&State::ALL.map(State::key))
}

pub(super) fn origins() -> Object {
    one_of(&Origin::ALL.map(Origin::key))
}

pub(super) fn reasons() -> Object {
    one_of(&Reason::ALL.map(Reason::key))
}

fn one_of(keys: &[&'static str]) -> Object {
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(keys.iter().copied())).build()
}
