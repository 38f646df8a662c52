//! A message as rows: every value with its path, in the order in which it came.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value as Json;

use crate::incoming::path::{Path, Step};

/// How many rows are shown at most.
const MOST: usize = 300;

/// How deep they are indented at most.
const DEEPEST: usize = 6;

/// How many characters of a value are shown.
const LONGEST: usize = 120;

/// A value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Row {
    /// How deep it stands, from 0.
    pub depth: usize,
    /// Where.
    pub path: String,
    /// The last step to it.
    pub name: String,
    /// What stands there, in one line; none where more stands below.
    pub value: Option<String>,
}

/// The rows of a message, and whether there are more than are shown.
pub(super) fn rows(body: &Json, headers: &BTreeMap<String, Json>) -> (Vec<Row>, bool) {
    let mut all = Vec::new();
    for (name, value) in headers {
        all.push(Row { depth: 0, path: Path::header(name).to_string(), name: name.clone(), value: shown(value) });
    }
    walk(body, &Path::root(), 0, &mut all);
    let is_more = all.len() > MOST;
    all.truncate(MOST);
    (all, is_more)
}

fn walk(value: &Json, path: &Path, depth: usize, all: &mut Vec<Row>) {
    if all.len() > MOST {
        return;
    }
    let mut go = |step: Step, name: String, value: &Json| {
        let path = path.then(step);
        all.push(Row { depth: depth.min(DEEPEST), path: path.to_string(), name, value: shown(value) });
        walk(value, &path, depth + 1, all);
    };
    match value {
        Json::Object(object) => object.iter().for_each(|(name, one)| go(Step::Name(name.clone()), name.clone(), one)),
        Json::Array(array) => {
            for (nth, one) in array.iter().enumerate() {
                let Ok(index) = i32::try_from(nth) else { return };
                go(Step::Index(index), format!("[{nth}]"), one);
            }
        }
        _ => {}
    }
}

/// None where more stands below.
fn shown(value: &Json) -> Option<String> {
    let text = match value {
        Json::Object(object) if object.is_empty() => "{}".to_owned(),
        Json::Array(array) if array.is_empty() => "[]".to_owned(),
        Json::Object(_) | Json::Array(_) => return None,
        Json::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    if text.chars().count() <= LONGEST {
        return Some(text);
    }
    Some(text.chars().take(LONGEST).chain(['…']).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_value_has_a_path_that_finds_it() {
        let body = json!({"a b": [{"c": "x\ny"}, []], "d": null});
        let headers = BTreeMap::from([("x-topic".to_owned(), json!("order"))]);
        let (rows, is_more) = rows(&body, &headers);
        assert!(!is_more);
        let told: Vec<(usize, &str, Option<&str>)> =
            rows.iter().map(|row| (row.depth, row.path.as_str(), row.value.as_deref())).collect();
        let expected = [
            (0, "header:x-topic", Some("order")),
            (0, "$['a b']", None),
            (1, "$['a b'][0]", None),
            (2, "$['a b'][0].c", Some("x y")),
            (1, "$['a b'][1]", Some("[]")),
            (0, "$.d", Some("null")),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_long_message_is_shown_in_part() {
        let (rows, is_more) = rows(&json!(vec![1; 1000]), &BTreeMap::new());
        assert_eq!((rows.len(), is_more), (MOST, true));
    }
}
