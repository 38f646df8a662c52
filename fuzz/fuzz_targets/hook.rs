//! Headers that are to prove who wrote, as strangers make them up: one to a line, and the body behind an empty line.
#![no_main]

use http::{HeaderMap, HeaderName, HeaderValue};
use libfuzzer_sys::fuzz_target;
use reach::hook::{Secret, hubspot, pipedrive, shopify, sign, stripe, verify, woocommerce};

/// 2026-11-21T12:00:00Z.
const NOW: i64 = 1_795_262_400_000;

/// Nobody finds it by trying.
const SECRET: &str = "bhTFcbf7nFGRYyr6yJ7kGpYGIhDDjuyR";

fuzz_target!(|text: &str| {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut headers = HeaderMap::new();
    for (name, value) in head.lines().filter_map(|line| line.split_once(": ")) {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            headers.append(name, value);
        }
    }
    let (body, ours) = (body.as_bytes(), [Secret::make([7; 32]), Secret::make([8; 32])]);
    assert!(verify(&headers, body, &ours, NOW).is_err(), "nobody else can sign");
    assert!(stripe::verify(&headers, body, SECRET, NOW).is_err());
    assert!(shopify::verify(&headers, body, SECRET).is_err() && woocommerce::verify(&headers, body, SECRET).is_err());
    assert!(hubspot::verify(&headers, ("POST", head), body, SECRET, NOW).is_err());
    assert!(pipedrive::verify(&headers, "pipedrive", SECRET).is_err());
    if let Ok(secret) = Secret::parse(head) {
        assert_eq!(Secret::parse(&secret.text()).map(|again| again.text()), Ok(secret.text()));
    }
    if let Ok(made) = sign(head, NOW, body, &ours) {
        headers = HeaderMap::new();
        for (name, value) in made {
            headers.insert(name, value.parse().expect("a value"));
        }
        assert_eq!(verify(&headers, body, &ours[1..], NOW), Ok(()));
    }
});
