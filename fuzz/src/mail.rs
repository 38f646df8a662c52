//! What the targets that read mail have in common: mailboxes of ours, and what must hold of whatever arrives.

use reach::inbox::{About, Arrived, Envelope, Mailbox, Ours, Purpose, Recipient, Reply, Tag, read};
use uuid::Uuid;

/// The mailbox that mail comes back to.
pub fn mailbox() -> Mailbox {
    Mailbox::new("feedback@lindentree.example", &[7; 32]).expect("a mailbox")
}

/// The address of one mail.
pub fn address(purpose: Purpose) -> String {
    mailbox().address(Tag { purpose, id: Uuid::from_u128(7) })
}

/// What a message for one of our addresses is; it may also name our Message-IDs.
pub fn arrived(purpose: Purpose, message: &[u8]) -> Arrived {
    let envelope = Envelope { from: None, to: vec![address(purpose)] };
    let ours = Ours { mailboxes: vec![mailbox()], hosts: vec!["lindentree.example".to_owned()] };
    let arrived = read(message, &envelope, &ours);
    match &arrived {
        Arrived::Bounce(about, told) => {
            assert!(*about != About::default() && !told.recipients.is_empty() && told.recipients.len() <= 100);
            assert!(!told.guessed || !told.recipients.iter().any(Recipient::is_gone), "{told:?}");
            assert!(
                told.recipients
                    .iter()
                    .all(|one| one.said.chars().count() <= 500 && !one.said.contains(char::is_control))
            );
        }
        Arrived::Complaint(_, told) => assert!(told.recipients.len() <= 100),
        Arrived::Reply(_, reply) => holds(reply),
        Arrived::AutoReply(about) => assert_ne!(*about, About::default()),
        Arrived::Foreign(_) => {}
    }
    arrived
}

fn holds(reply: &Reply) {
    assert!(reply.score.is_none_or(|score| score.value <= 10 && score.of.is_none_or(|of| score.value <= of)));
    assert!(reply.score.is_none() || !reply.wants_out);
    assert!(reply.text.contains(&reply.comment), "{reply:?}");
    assert!(reply.text.chars().count() <= 20_000);
    assert!(!reply.text.contains(|c: char| c.is_control() && c != '\n' && c != '\t'), "{reply:?}");
    assert!(!reply.text.lines().any(|line| line.trim_start().starts_with('>')), "{reply:?}");
}
