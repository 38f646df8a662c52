//! What a mail server answers, and once more in two pieces.
#![no_main]

use libfuzzer_sys::fuzz_target;
use reach::channel::mail::reply::Reply;

fuzz_target!(|bytes: &[u8]| {
    let whole = Reply::read(bytes);
    if let Ok(Some((reply, length))) = &whole {
        assert!((1..=bytes.len()).contains(length) && bytes[length - 1] == b'\n');
        assert!((200..600).contains(&reply.code), "{reply:?}");
        assert!(reply.text.len() <= 3 * length && reply.words().chars().count() <= 500);
        assert!(!reply.words().contains(char::is_control), "{reply:?}");
        assert_eq!(Reply::read(&bytes[..*length]), whole, "what comes behind it does not matter");
    }
    for end in [bytes.len() / 2, bytes.len().saturating_sub(1)] {
        match Reply::read(&bytes[..end]) {
            Ok(None) => {}
            early => assert_eq!(early, whole, "what was read early is not read otherwise later"),
        }
    }
});
