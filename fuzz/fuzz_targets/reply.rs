//! What a person or their program writes back: as plain text, as HTML, and as a whole message.
#![no_main]

use fuzz::mail::arrived;
use libfuzzer_sys::fuzz_target;
use reach::inbox::{Arrived, Purpose};

fuzz_target!(|bytes: &[u8]| {
    arrived(Purpose::Reply, bytes);
    for kind in ["text/plain; charset=utf-8", "text/html; charset=utf-8", "text/plain; charset=iso-2022-jp"] {
        let head = format!("From: iva@example.com\r\nContent-Type: {kind}\r\n\r\n");
        let arrived = arrived(Purpose::Reply, &[head.as_bytes(), bytes].concat());
        let Arrived::Reply(_, reply) = arrived else { panic!("{arrived:?}") };
        if kind == "text/plain; charset=utf-8"
            && let Ok(text) = std::str::from_utf8(bytes)
        {
            let seen = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
            let mut source = seen(text).chars().collect::<Vec<_>>().into_iter();
            assert!(
                seen(&reply.text).chars().all(|c| source.any(|other| other == c)),
                "nothing is invented: {reply:?}"
            );
        }
    }
});
