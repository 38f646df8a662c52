//! What is written, read back by another's parser.

use mail_parser::{Address, Message, MessageParser, PartType};
use proptest::prelude::*;
use reach::channel::mail::Letter;

fn letter() -> Letter {
    Letter {
        from: "feedback@lindentree.example".to_owned(),
        to: "iva@example.com".to_owned(),
        message_id: "0192.abc@feedback.lindentree.example".to_owned(),
        at: 1_795_262_400_000,
        ..Letter::default()
    }
}

/// As one line: what ends lines or steers machines is a space.
fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect()
}

/// A text with the ends of lines that mails have.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n")
}

fn one<'a>(address: Option<&'a Address<'a>>) -> (Option<&'a str>, Option<&'a str>) {
    let only = address.and_then(Address::first);
    (only.and_then(|only| only.name.as_deref()), only.and_then(|only| only.address.as_deref()))
}

/// Texts of the parts that are texts.
fn texts(message: &Message<'_>) -> Vec<String> {
    let text = |body: &PartType<'_>| match body {
        PartType::Text(text) | PartType::Html(text) => Some(text.to_string()),
        _ => None,
    };
    message.parts.iter().filter_map(|part| text(&part.body)).collect()
}

/// Words of every script, with what mails are broken with among them.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\r\n".to_owned()),
        Just("\n\n".to_owned()),
        Just("\r".to_owned()),
        Just("  ".to_owned()),
        Just("\nFrom here\n.\n--=_next_--\n".to_owned()),
        Just("=?utf-8?q?x?= =20=\n".to_owned()),
        Just("č\u{1f6b2}\"<>,;:@\\()".to_owned()),
        Just("Колку е веројатно? ".to_owned()),
        Just("long".repeat(300)),
        "[ -~]{0,90}",
        "\\PC{0,90}",
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn what_was_written_is_read_again(from_name in text(), subject in text(), text in text(), html in text()) {
        let words = Letter { from_name: from_name.clone(), subject: subject.clone(), ..letter() };
        let letter = Letter { text: text.clone(), html: Some(html.clone()), ..words };
        let written = letter.written().expect("it can be written");
        let message = MessageParser::default().parse(written.text()).expect("a mail");
        let name = clean(&from_name).trim().to_owned();
        let name = Some(name.as_str()).filter(|name| !name.is_empty());
        prop_assert_eq!(one(message.from()), (name, Some("feedback@lindentree.example")));
        prop_assert_eq!(one(message.to()), (None, Some("iva@example.com")));
        prop_assert_eq!(message.subject().unwrap_or_default(), clean(&subject));
        prop_assert_eq!(texts(&message), [lines(&text), lines(&html)]);
    }

    #[test]
    fn a_text_alone_is_read_again_and_ends_with_a_line_s_end(text in text()) {
        let written = Letter { text: text.clone(), ..letter() }.written().expect("it can be written");
        let message = MessageParser::default().parse(written.text()).expect("a mail");
        let read = texts(&message).concat();
        prop_assert!(read == lines(&text) || read == format!("{}\r\n", lines(&text)), "{read:?}");
        prop_assert!(written.text().is_ascii() && written.text().ends_with("\r\n"));
    }
}

#[test]
fn a_survey_s_letter_has_all_that_receivers_ask_for() {
    let letter = Letter {
        from_name: "Lindentree Cycles".to_owned(),
        return_path: Some("b+0192.7fa3@bounces.lindentree.example".to_owned()),
        reply_to: Some("answers+0192@čoln.example".to_owned()),
        subject: "Kako verjetno je, da nas priporočite?".to_owned(),
        text: "0 https://feedback.lindentree.example/r/0\n".to_owned(),
        html: Some("<p>0</p>".to_owned()),
        headers: vec![
            (
                "List-Unsubscribe",
                "<https://feedback.lindentree.example/u/0192>, <mailto:stop@lindentree.example>".to_owned(),
            ),
            ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()),
            ("List-Id", "Survey 1 <1.lindentree.example>".to_owned()),
            ("Feedback-ID", "1:2:nps:heard".to_owned()),
            ("Precedence", "bulk".to_owned()),
        ],
        ..letter()
    };
    let written = letter.written().expect("it can be written");
    assert_eq!((written.from(), written.to()), ("b+0192.7fa3@bounces.lindentree.example", "iva@example.com"));
    let text = written.text();
    assert!(text.contains("Reply-To: answers+0192@xn--oln-eqa.example\r\n"), "{text}");
    assert!(!text.contains("bounces."), "where it comes back to is the server's to write down: {text}");
    let message = MessageParser::default().parse(text).expect("a mail");
    for (name, value) in &letter.headers {
        assert_eq!(
            message.header_raw(*name).map(|raw| raw.replace("\r\n", "").trim().to_owned()).as_ref(),
            Some(value)
        );
    }
}

#[test]
fn addresses_that_are_none_are_told_apart() {
    use reach::channel::mail::LetterError;
    let wrong = Some("a@b\r\nBcc: c@d".to_owned());
    assert_eq!(Letter { return_path: wrong.clone(), ..letter() }.written().err(), Some(LetterError::ReturnPath));
    assert_eq!(Letter { reply_to: wrong, ..letter() }.written().err(), Some(LetterError::ReplyTo));
}
