//! The languages that a browser says it prefers.
#![no_main]

use heard::texts::shipped;
use heard::web::language::of_browser;
use http::{HeaderMap, HeaderValue, header};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(value) = HeaderValue::from_bytes(bytes) else { return };
    let language = of_browser(&HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, value)]));
    assert_eq!(language.and_then(shipped), language, "one that the product ships in");
});
