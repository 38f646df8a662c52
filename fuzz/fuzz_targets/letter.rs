//! A letter whose every field is somebody else's, cut at the lines: no header begins in it, no part ends in it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use reach::channel::mail::Letter;

fuzz_target!(|text: &str| {
    let mut fields = text.splitn(7, '\0').map(str::to_owned);
    let mut next = || fields.next().unwrap_or_default();
    let letter = Letter {
        from_name: next(),
        subject: next(),
        to: next(),
        headers: vec![("List-Id", next())],
        return_path: Some(next()).filter(|address| !address.is_empty()),
        text: next(),
        html: Some(next()),
        from: "feedback@lindentree.example".to_owned(),
        message_id: "1@lindentree.example".to_owned(),
        ..Letter::default()
    };
    let Ok(written) = letter.written() else { return };
    let text = written.text();
    for address in [written.from(), written.to()] {
        assert!(!address.contains(|c: char| c.is_control() || c.is_whitespace() || "<>".contains(c)), "{address}");
    }
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    let names = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])).map(|line| line.split(':').next());
    let expected = ["From", "To", "Subject", "Date", "Message-ID", "List-Id", "MIME-Version", "Content-Type"].map(Some);
    assert!(names.eq(expected), "{head}");
    assert_eq!(body.matches("\r\n--=_next_").count() + usize::from(body.starts_with("--=_next_")), 3, "{body}");
    assert!(text.ends_with("\r\n") && text.split("\r\n").all(|line| line.len() <= 998 && !line.contains(['\r', '\n'])));
});
