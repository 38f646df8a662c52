//! The body of a posted form.
#![no_main]

use heard::form::Fields;
use libfuzzer_sys::fuzz_target;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

fuzz_target!(|body: &[u8]| {
    let fields = Fields::parse(body);
    let escaped = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
    let written: Vec<String> =
        fields.pairs().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    let back = Fields::parse(written.join("&").as_bytes());
    assert!(back.is_text, "what was kept is text");
    assert!(back.pairs().eq(fields.pairs()));
});
