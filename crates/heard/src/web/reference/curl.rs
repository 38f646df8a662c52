//! An example of each operation for a shell, from the examples of the document: it works as it stands, with the address
//! of the API in `HEARD`, the key in `KEY` and ids of earlier answers in variables with the names of what they are of.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::schema::{named, resolved};
use super::text;

/// Deeper than this no schema is.
const DEEPEST: usize = 8;

pub(super) fn example(document: &Value, method: &str, path: &str, operation: &Value) -> String {
    let all: Vec<&Value> = operation["parameters"].as_array().into_iter().flatten().collect();
    let of = |place: &'static str| all.iter().filter(move |one| one["in"] == place);
    let given = |one: &Value| Some((text(&one["name"]), plain(example_of(one)?)));
    let query: Vec<(String, String)> = of("query").filter_map(|one| given(one)).collect();
    let mut lines = vec![match method {
        "get" if query.is_empty() => "curl".to_owned(),
        "get" => "curl -G".to_owned(),
        method => format!("curl -X {}", method.to_uppercase()),
    }];
    let path_example = |name: &str| of("path").find(|one| one["name"] == name).and_then(|one| example_of(one));
    lines[0].push_str(&format!(" \"$HEARD{}\"", address(path, |name| path_example(name).map(plain))));
    if operation["security"].as_array().is_none_or(|needed| needed.iter().any(|one| one.get("key").is_some())) {
        lines.push("-H \"Authorization: Bearer $KEY\"".to_owned());
    }
    lines.extend(
        of("header")
            .filter_map(|one| given(one))
            .map(|(name, value)| format!("-H {}", quoted(&format!("{name}: {value}")))),
    );
    lines.extend(query.iter().map(|(name, value)| format!("--data-urlencode {}", quoted(&format!("{name}={value}")))));
    let body = &operation["requestBody"]["content"]["application/json"]["schema"];
    if body.is_object() {
        lines.push("-H 'Content-Type: application/json'".to_owned());
        let sent = instance(document, body, 0).unwrap_or_default();
        lines.push(format!("-d {}", quoted(&format!("{sent:#}"))));
    }
    lines.join(" \\\n  ")
}

/// The address with what its examples say, and with variables of the shell where they say nothing: in
/// `/teams/{id}` the id of a team.
fn address(path: &str, example: impl Fn(&str) -> Option<String>) -> String {
    let mut before = "";
    let mut written = String::new();
    for part in path.split('/').skip(1) {
        written.push('/');
        match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => match example(name) {
                Some(value) => written.extend(utf8_percent_encode(&value, NON_ALPHANUMERIC)),
                None => written.push_str(&format!("${}", one_of(before).to_uppercase().replace('-', "_"))),
            },
            None => written.push_str(part),
        }
        before = part;
    }
    written
}

/// One of these: of `deliveries` a `delivery`.
fn one_of(many: &str) -> String {
    many.strip_suffix("ies").map_or_else(|| many.trim_end_matches('s').to_owned(), |stem| format!("{stem}y"))
}

/// What a parameter's example is.
fn example_of(parameter: &Value) -> Option<&Value> {
    parameter.get("example").or_else(|| parameter["schema"].get("example")).filter(|value| !value.is_null())
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// For a shell, as it stands.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// A value of a schema, from its examples; none where it has none and need not be there.
fn instance(document: &Value, schema: &Value, depth: usize) -> Option<Value> {
    if depth > DEEPEST {
        return None;
    }
    if let Some(example) = schema.get("example") {
        return Some(example.clone()).filter(|example| !example.is_null());
    }
    if named(schema).is_some() {
        return instance(document, resolved(document, schema), depth + 1);
    }
    if let Some(words) = schema["enum"].as_array() {
        return words.first().cloned();
    }
    for several in ["oneOf", "anyOf"] {
        if let Some(all) = schema[several].as_array() {
            return all.iter().find_map(|one| instance(document, one, depth + 1));
        }
    }
    let fields = schema["properties"].as_object()?;
    let filled = fields.iter().filter_map(|(name, one)| Some((name.clone(), instance(document, one, depth + 1)?)));
    let filled: Map<String, Value> = filled.collect();
    (!filled.is_empty()).then_some(Value::Object(filled))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_without_an_example_is_a_variable_of_what_it_is_of() {
        assert_eq!(
            address("/responses/{id}/tags/{tag}", |name| (name == "tag").then(|| "so slow".to_owned())),
            "/responses/$RESPONSE/tags/so%20slow"
        );
        let replay = "/webhooks/$WEBHOOK/deliveries/$DELIVERY/replay";
        assert_eq!(address("/webhooks/{id}/deliveries/{delivery}/replay", |_| None), replay);
        assert_eq!(address("/me", |_| None), "/me");
    }

    #[test]
    fn an_apostrophe_does_not_end_what_the_shell_reads() {
        assert_eq!(quoted("it's"), r"'it'\''s'");
    }
}
