//! An address that a bounce or a reply is for, as strangers make it up.
#![no_main]

use fuzz::mail::{address, mailbox};
use libfuzzer_sys::fuzz_target;
use reach::inbox::{Mailbox, Owner, Purpose};

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
        let (local, _) = text.split_once('@').expect("it has a domain");
        assert!(local.len() <= 20);
        assert_ne!(other.read(&address(Purpose::Bounce)), other.read(text), "{text}");
    }
});
