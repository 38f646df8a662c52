//! Texts with gaps, which people write and Heard fills in with strangers' words.
#![no_main]

use feedback::text::{Part, Text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    let Ok(text) = Text::parse(source, |_| true) else { return };
    let written = text.to_string();
    assert_eq!(Text::parse(&written, |_| true).as_ref(), Ok(&text), "{written}");
    let mut filled = 0;
    text.fill(
        |_| Some("{{{name}".to_owned()),
        |part| {
            if let Part::Filled(words) = part {
                assert_eq!(words, "{{{name}", "what is filled in is not looked at");
                filled += 1;
            }
        },
    );
    assert_eq!((filled, filled == 0), (text.names().count(), text.is_fixed()));
});
