//! What domains publish about their mail: lists of tags, policies, and who may send.
#![no_main]

use libfuzzer_sys::fuzz_target;
use reach::channel::mail::domain::{PolicyRecord, SpfRecord, tags};

fuzz_target!(|text: &str| {
    if let Some(read) = tags(text) {
        assert!(read.len() <= 64 && read.iter().all(|(name, value)| text.contains(name) && text.contains(value)));
        let written: Vec<String> = read.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(tags(&written.join("; ")), Some(read));
    }
    if PolicyRecord::read(text).is_some() {
        assert!(PolicyRecord::is_meant(text) && tags(text).is_some());
    }
    match SpfRecord::read(text) {
        Err(term) => assert!(text.contains(&term), "{term:?}"),
        Ok(record) => {
            assert!(SpfRecord::is_meant(text));
            let follows = record.includes.iter().chain(&record.redirect);
            assert!(follows.clone().count() <= record.lookups && record.lookups <= 129, "{record:?}");
            for domain in follows {
                assert!(domain.len() <= 253 && domain.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'%'));
            }
        }
    }
});
