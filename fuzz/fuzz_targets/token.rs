//! Tokens, MACs, codes and what is sealed, as strangers make them up.
#![no_main]

use heard::safe::Safe;
use heard::token::{self, Seal};
use heard::totp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let secret = [7; 32];
    assert_eq!(Seal::new(&secret).pressed(text), None, "nobody else can make one");
    assert_eq!(Safe::new(&secret).open("0/setting/mail_password", text), None);
    assert!(token::workspace(text).is_none_or(|workspace| workspace > 0));
    assert!(token::idempotency(i64::MAX, "json", text).len() < 128);
    if totp::step(&[7; totp::SEED], text, 0).is_some() {
        assert_eq!(text.bytes().filter(u8::is_ascii_digit).count(), 6);
    }
});
