//! The filter language, as it comes in addresses, in saved views and in survey files.
#![no_main]

use feedback::Filter;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Filter::parse(text) {
        Ok(filter) => {
            let written = filter.to_string();
            assert_eq!(Filter::parse(&written).as_ref(), Ok(&filter), "{written}");
            assert_eq!(filter.clone().normalised(), filter, "{written}");
        }
        Err(error) => {
            assert_eq!(text[..error.byte].chars().count(), error.at, "{error:?}");
            assert_eq!(error.pointer(text).lines().count(), 2, "{error:?}");
        }
    }
    if let Some((name, value)) = text.split_once('=')
        && let Ok(filter) = Filter::from_pair(name, value)
    {
        assert_eq!(Filter::parse(&filter.to_string()), Ok(filter));
    }
});
