//! A comment, and what is sought in it.
#![no_main]

use feedback::fold::{found, line, words};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (sought, comment) = text.split_once('\n').unwrap_or(("", text));
    let sought = words(sought);
    let mut end = 0;
    for range in found(comment, &sought) {
        assert!(range.start >= end, "in order, and none within another");
        let word = &comment[range.clone()];
        assert!(words(word).iter().any(|word| sought.iter().any(|sought| word.starts_with(sought.as_str()))), "{word}");
        end = range.end;
    }
    for word in words(comment) {
        assert!(!word.is_empty() && word.chars().all(char::is_alphanumeric), "{word:?}");
        assert_eq!(words(&word), [word]);
    }
    let folded = line(comment);
    assert_eq!(line(&folded), folded);
});
