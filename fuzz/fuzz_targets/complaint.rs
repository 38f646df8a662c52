//! A complaint (ARF), as any provider may write it: the fields alone, with a message behind them, and the whole
//! message.
#![no_main]

use fuzz::mail::arrived;
use libfuzzer_sys::fuzz_target;
use reach::inbox::Purpose;

fuzz_target!(|bytes: &[u8]| {
    arrived(Purpose::Bounce, bytes);
    let head =
        b"Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\n";
    arrived(Purpose::Bounce, &[head, bytes].concat());
    let between = b"Feedback-Type: abuse\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n";
    arrived(Purpose::Bounce, &[&head[..], between, bytes].concat());
});
