//! A survey as one JSON file, from whoever sends one.
#![no_main]

use std::sync::LazyLock;

use heard::survey::file::Document;
use heard::texts::Texts;
use libfuzzer_sys::fuzz_target;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::load().expect("the shipped texts load"));

fuzz_target!(|bytes: &[u8]| {
    match Document::read(bytes, &TEXTS) {
        Ok(document) => {
            let written = document.text().expect("what was read can be written");
            assert_eq!(document.questionnaire.check(), [], "{written}");
            assert_eq!(Document::read(written.as_bytes(), &TEXTS), Ok(document), "{written}");
        }
        Err(flaws) => {
            assert!(!flaws.is_empty());
            assert!(flaws.iter().all(|flaw| !flaw.say(&TEXTS, "sl").starts_with("survey-file-")), "{flaws:?}");
        }
    }
});
