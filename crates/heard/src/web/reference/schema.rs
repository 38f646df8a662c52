//! Schemas of the document as rows of a table: what a field is called, what it holds, whether it is needed, and what its
//! description says.

use serde::Serialize;
use serde_json::Value;

use super::text;
use super::text::inline;

/// Where schemas stand in the document.
const SCHEMAS: &str = "#/components/schemas/";

/// Something that goes in or comes out.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Object {
    pub(super) name: String,
    /// HTML.
    about: String,
    fields: Vec<Field>,
    /// Where it is no object: what it is.
    kind: Option<Kind>,
}

/// A field, a parameter or a header.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) needed: bool,
    /// HTML.
    about: String,
    /// Its bounds and what stands in for it, such as `1 to 200`.
    bounds: Vec<String>,
}

/// What a value is.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Kind {
    /// In words, without the object.
    pub(super) words: String,
    /// The object that it is or holds.
    pub(super) object: Option<String>,
    /// What else it may be, behind the object.
    pub(super) after: String,
}

/// The name of the schema that a reference leads to.
pub(super) fn named(schema: &Value) -> Option<String> {
    Some(schema["$ref"].as_str()?.strip_prefix(SCHEMAS)?.to_owned())
}

/// What a reference leads to; what is none stays.
pub(super) fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    named(schema).map_or(schema, |name| &document["components"]["schemas"][name])
}

/// All of them, by name.
pub(super) fn objects(document: &Value) -> Vec<Object> {
    let all = document["components"]["schemas"].as_object().into_iter().flatten();
    let object = |(name, schema): (&String, &Value)| {
        let fields = fields(schema);
        let kind = fields.is_empty().then(|| Kind::of(schema));
        Object { name: name.clone(), about: inline(&text(&schema["description"])), fields, kind }
    };
    all.map(object).collect()
}

/// The fields of an object, those of what it is put together from included.
pub(super) fn fields(schema: &Value) -> Vec<Field> {
    let needed: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let own = schema["properties"].as_object().into_iter().flatten();
    let own = own.map(|(name, one)| Field::of(name, one, &one["description"], needed.contains(&name.as_str())));
    let parts = schema["allOf"].as_array().into_iter().flatten();
    let parts = parts.flat_map(|part| match named(part) {
        Some(name) => {
            let kind = Kind { words: String::new(), object: Some(name), after: String::new() };
            let about = "All of its fields, beside these.".to_owned();
            vec![Field { name: "…".to_owned(), kind, needed: true, about, bounds: Vec::new() }]
        }
        None => fields(part),
    });
    own.chain(parts).collect()
}

impl Field {
    pub(super) fn of(name: &str, schema: &Value, about: &Value, needed: bool) -> Field {
        let about = inline(&text(about));
        Field { name: name.to_owned(), kind: Kind::of(schema), needed, about, bounds: bounds(schema) }
    }
}

/// What a schema says in numbers, and what stands in for what is left out.
fn bounds(schema: &Value) -> Vec<String> {
    let range = |low: &Value, high: &Value, unit: &str| match (low.as_f64(), high.as_f64()) {
        (Some(low), Some(high)) => Some(format!("{low} to {high}{unit}")),
        (Some(low), None) if low > 0.0 => Some(format!("at least {low}{unit}")),
        (None, Some(high)) => Some(format!("at most {high}{unit}")),
        _ => None,
    };
    let default = schema.get("default").map(|value| format!("default {value}"));
    [
        range(&schema["minimum"], &schema["maximum"], ""),
        range(&schema["minLength"], &schema["maxLength"], " characters"),
        range(&schema["minItems"], &schema["maxItems"], " items"),
        default,
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl Kind {
    pub(super) fn of(schema: &Value) -> Kind {
        if let Some(name) = named(schema) {
            return Kind { words: String::new(), object: Some(name), after: String::new() };
        }
        if let Some(words) = schema["enum"].as_array() {
            let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
            return Kind { words: words.join(" | "), ..Kind::default() };
        }
        for several in ["oneOf", "anyOf"] {
            if let Some(all) = schema[several].as_array() {
                return either(all.iter().map(Kind::of).collect());
            }
        }
        match &schema["type"] {
            Value::Array(all) => {
                let one = |kind: &Value| {
                    let mut single = schema.clone();
                    single["type"] = kind.clone();
                    Kind::of(&single)
                };
                either(all.iter().map(one).collect())
            }
            Value::String(kind) => single(kind, schema),
            _ => Kind { words: "anything".to_owned(), ..Kind::default() },
        }
    }
}

fn single(kind: &str, schema: &Value) -> Kind {
    let inside = |before: &str, inner: &Value| {
        let inner = Kind::of(inner);
        Kind { words: format!("{before} {}", inner.words).trim_end().to_owned(), ..inner }
    };
    match (kind, schema["format"].as_str()) {
        ("array", _) => inside("list of", &schema["items"]),
        ("object", _) if schema["additionalProperties"].is_object() => {
            inside("by name:", &schema["additionalProperties"])
        }
        ("string", Some("date-time")) => Kind { words: "instant".to_owned(), ..Kind::default() },
        ("string", Some("date")) => Kind { words: "day".to_owned(), ..Kind::default() },
        ("string", Some(format)) => Kind { words: format.to_owned(), ..Kind::default() },
        ("string", None) => Kind { words: "text".to_owned(), ..Kind::default() },
        (kind, _) => Kind { words: kind.to_owned(), ..Kind::default() },
    }
}

/// One of several. What may be null says so last.
fn either(all: Vec<Kind>) -> Kind {
    let object = all.iter().find_map(|kind| kind.object.clone());
    let (null, rest): (Vec<Kind>, Vec<Kind>) = all.into_iter().partition(|kind| kind.words == "null");
    let mut words: Vec<String> = rest.into_iter().map(|kind| kind.words).filter(|words| !words.is_empty()).collect();
    if null.is_empty() {
        return Kind { words: words.join(" or "), object, after: String::new() };
    }
    if object.is_some() {
        return Kind { words: words.join(" or "), object, after: "or null".to_owned() };
    }
    words.push("null".to_owned());
    Kind { words: words.join(" or "), ..Kind::default() }
}
