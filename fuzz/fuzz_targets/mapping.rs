//! A message of a webhook and a mapping for it, both as strangers make them up: the mapping in the first line, the message
//! in the others. Where the first line is no mapping it is taken for a path.
#![no_main]

use std::collections::BTreeMap;

use heard::incoming::mapping::Mapping;
use heard::incoming::path::{Path, Payload};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|text: &str| {
    let (first, rest) = text.split_once('\n').unwrap_or((text, "{}"));
    let headers = BTreeMap::from([("x-topic".to_owned(), Value::from("orders/create"))]);
    let body = serde_json::from_str::<Value>(rest).unwrap_or_else(|_| Value::from(rest));
    let payload = Payload::new(&body, &headers);
    match serde_json::from_str::<Mapping>(first) {
        Ok(mapping) => {
            let written = serde_json::to_string(&mapping).expect("written");
            assert_eq!(serde_json::from_str::<Mapping>(&written).expect("read again"), mapping);
            if mapping.wrong().is_empty() {
                assert!(!mapping.read(payload).is_empty(), "something is always said of a message");
            }
        }
        Err(_) => match first.parse::<Path>() {
            Ok(path) => {
                drop(path.find(payload));
                assert_eq!(path.to_string().parse(), Ok(path));
            }
            Err(error) => assert!(error.at <= first.chars().count()),
        },
    }
});
