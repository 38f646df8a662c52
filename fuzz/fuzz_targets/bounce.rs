//! A report of delivery, as any server may write it: the fields alone, and the whole message.
#![no_main]

use fuzz::mail::arrived;
use libfuzzer_sys::fuzz_target;
use reach::inbox::{Arrived, Purpose};

fuzz_target!(|bytes: &[u8]| {
    arrived(Purpose::Bounce, bytes);
    let head = b"From: mailer-daemon@example.com\r\nContent-Type: message/delivery-status\r\n\r\n";
    if let Arrived::Bounce(about, told) = arrived(Purpose::Bounce, &[head, bytes].concat()) {
        assert!(about.tag.is_some_and(|tag| tag.purpose == Purpose::Bounce), "{told:?}");
    }
});
