//! Questions in one line, as they come in addresses and from programs.
#![no_main]

use feedback::query::Query;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Query::parse(text) {
        Ok(query) => {
            let written = query.to_string();
            assert_eq!(Query::parse(&written), Ok(query), "{written}");
        }
        Err(error) => assert_eq!(text[..error.byte].chars().count(), error.at, "{error:?}"),
    }
});
