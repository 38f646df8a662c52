//! Signatures (RFC 6376, RFC 8463) checked as a receiver does: with what the domain publishes, and without our own code.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{SHA256, digest};
use ring::signature::{ED25519, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};

/// What stands before an RSA key of 2048 bits in a SubjectPublicKeyInfo.
const RSA_HEAD: usize = 24;

/// The keys that signed a mail rightly, and the domain each is of; `records` are what is published. A signature that is
/// wrong is a panic.
#[track_caller]
pub fn signers(mail: &str, records: &BTreeMap<String, String>) -> Vec<String> {
    let mail = mail.replace("\r\n", "\n");
    let (head, body) = mail.split_once("\n\n").expect("a head and a body");
    let mut headers: Vec<String> = Vec::new();
    for line in head.lines() {
        match headers.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(line),
            _ => headers.push(line.to_owned()),
        }
    }
    let (signatures, others): (Vec<_>, Vec<_>) = headers.iter().partition(|line| line.starts_with("DKIM-Signature:"));
    signatures.into_iter().map(|signature| verified(signature, &others, body, records)).collect()
}

#[track_caller]
fn verified(signature: &str, headers: &[&String], body: &str, records: &BTreeMap<String, String>) -> String {
    let tags = tags(signature.split_once(':').expect("a header").1);
    assert_eq!((&*tags["v"], &*tags["c"]), ("1", "relaxed/relaxed"));
    assert_eq!(tags["bh"], STANDARD.encode(digest(&SHA256, relaxed(body).as_bytes())), "the body was changed");
    let mut left: Vec<&str> = headers.iter().map(|line| line.as_str()).collect();
    let mut text = String::new();
    for name in tags["h"].split(':') {
        let is_it = |line: &&str| line.split(':').next().is_some_and(|own| own.eq_ignore_ascii_case(name));
        if let Some(at) = left.iter().rposition(is_it) {
            text.push_str(&header(left.remove(at)));
            text.push_str("\r\n");
        }
    }
    let (before, _) = signature.rsplit_once("b=").expect("its value is the last");
    text.push_str(&header(&format!("{before}b=")));
    let name = format!("{}._domainkey.{}", tags["s"], tags["d"]);
    let published = self::tags(records.get(&name).unwrap_or_else(|| panic!("{name} is not published")));
    let key = STANDARD.decode(&published["p"]).expect("base64");
    let value = STANDARD.decode(&tags["b"]).expect("base64");
    let right = match &*tags["a"] {
        "rsa-sha256" => {
            UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &key[RSA_HEAD..]).verify(text.as_bytes(), &value)
        }
        "ed25519-sha256" => {
            UnparsedPublicKey::new(&ED25519, &key).verify(digest(&SHA256, text.as_bytes()).as_ref(), &value)
        }
        other => panic!("{other}"),
    };
    assert!(right.is_ok(), "the signature of {name} is wrong");
    name
}

fn tags(text: &str) -> BTreeMap<String, String> {
    let bare = |text: &str| text.split_ascii_whitespace().collect::<String>();
    text.split(';').filter_map(|tag| tag.split_once('=')).map(|(name, value)| (bare(name), bare(value))).collect()
}

/// One space for many, and none at the end.
fn words(line: &str) -> String {
    let mut out = String::new();
    for c in line.chars() {
        match c {
            ' ' | '\t' if out.ends_with(' ') => {}
            ' ' | '\t' => out.push(' '),
            c => out.push(c),
        }
    }
    out.trim_end().to_owned()
}

fn header(line: &str) -> String {
    let (name, value) = line.split_once(':').expect("a header");
    format!("{}:{}", name.trim_end().to_ascii_lowercase(), words(value).trim_start())
}

fn relaxed(body: &str) -> String {
    let lines: Vec<String> = body.lines().map(words).collect();
    let kept = lines.iter().rposition(|line| !line.is_empty()).map_or(0, |at| at + 1);
    lines[..kept].iter().map(|line| format!("{line}\r\n")).collect()
}
