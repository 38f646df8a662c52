//! An address that a bounce or a reply is for, as strangers make it up.
#![no_main]

use fuzz::mail::{address, mailbox};
use libfuzzer_sys::fuzz_target;
use reach::inbox::{Mailbox, Owner, Purpose, Tag};
use uuid::Uuid;

fuzz_target!(|text: &str| {
    let ours = address(Purpose::Reply).to_ascii_lowercase();
    if let Owner::Ours(tag) = mailbox().read(text) {
        let made = mailbox().address(tag);
        assert!(
            tag.purpose == Purpose::Reply && text.to_ascii_lowercase().contains(&ours[9..ours.len() - 1]),
            "{made}: {text}"
        );
    }
    if let Ok(other) = Mailbox::new(text, &[8; 32]) {
        let tag = Tag { purpose: Purpose::Bounce, id: Uuid::from_u128(7) };
        let made = other.address(tag);
        assert!(made.split('@').next().is_some_and(|local| local.len() <= 64), "{made}");
        assert_eq!(other.read(&made), Owner::Ours(tag));
        assert!(!matches!(mailbox().read(&made), Owner::Ours(_)), "{made}");
    }
});
