//! Signatures against the examples of the RFCs, and against a receiver made of the same rules.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use ring::signature::{ED25519, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA256};
use ring::signature::{UnparsedPublicKey, VerificationAlgorithm};

use super::*;
use crate::channel::mail::Letter;

/// The message of RFC 8463, A.3, with both of its signatures.
const FOOTBALL: &str = "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game.  Are you hungry yet?

Joe.
";

/// Its keys (RFC 8463, A.2).
const FOOTBALL_SECRET: &str = "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=";
const FOOTBALL_ED25519: &str = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const FOOTBALL_RSA: &str = "
    MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6
    Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/
    e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G
    +2kryOTIKT+l/K4w3QIDAQAB";

fn bytes(base64: &str) -> Vec<u8> {
    let squeezed: String = base64.split_ascii_whitespace().collect();
    STANDARD.decode(squeezed).expect("base64")
}

fn tag<'a>(header: &'a str, name: &str) -> &'a str {
    let value = header.split_once(':').expect("a header").1;
    let found = value.split(';').find_map(|tag| tag.trim().strip_prefix(name)?.strip_prefix('='));
    found.unwrap_or_else(|| panic!("{name} in {header}"))
}

/// What a receiver does with the signatures of a mail, the first signature first: whether the text's hash is right, and
/// whether the key made it.
fn checked(mail: &[u8], algorithm: &'static dyn VerificationAlgorithm, key: &[u8], place: usize) -> (bool, bool) {
    let (head, body) = canonical::halves(mail);
    let headers = canonical::headers(head);
    let all: Vec<&[u8]> =
        headers.iter().filter(|(name, _)| name == "DKIM-Signature").map(|(_, whole)| *whole).collect();
    let header = str::from_utf8(all[place]).expect("it is ASCII");
    let body = digest(&SHA256, &canonical::body(body)).as_ref() == bytes(tag(header, "bh"));
    let mut text = canonical::chosen(&headers, tag(header, "h").split(':').map(str::trim));
    let (bare, signature) = header.rsplit_once("b=").expect("a signature");
    text.extend_from_slice(&canonical::header(format!("{bare}b=").as_bytes()));
    let text = if tag(header, "a") == "ed25519-sha256" { digest(&SHA256, &text).as_ref().to_vec() } else { text };
    (body, UnparsedPublicKey::new(algorithm, key).verify(&text, &bytes(signature)).is_ok())
}

/// PKCS#1 of a SubjectPublicKeyInfo with an RSA key of 1024 or 2048 bits.
fn pkcs1(spki: &[u8]) -> &[u8] {
    let at = spki[1..].windows(2).position(|two| two[0] == 0x30 && two[1] >= 0x81).expect("a sequence within");
    &spki[at + 1..]
}

#[test]
fn the_signatures_of_the_rfc_are_right_to_us() {
    let mail = FOOTBALL.replace('\n', "\r\n");
    let spki = bytes(FOOTBALL_RSA);
    let legacy = &RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY;
    assert_eq!(checked(mail.as_bytes(), &ED25519, &bytes(FOOTBALL_ED25519), 0), (true, true));
    assert_eq!(checked(mail.as_bytes(), legacy, pkcs1(&spki), 1), (true, true));
    let other = mail.replace("hungry", "angry");
    assert_eq!(checked(other.as_bytes(), &ED25519, &bytes(FOOTBALL_ED25519), 0), (false, true));
    let other = mail.replace("Is dinner", "Was dinner");
    assert_eq!(checked(other.as_bytes(), legacy, pkcs1(&spki), 1), (true, false));
}

#[test]
fn the_key_of_the_rfc_makes_its_signature_and_its_record() {
    let mut der = vec![0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
    der.extend(bytes(FOOTBALL_SECRET));
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(der));
    let key = Key::read(&pem).expect("a key");
    assert_eq!(key.record(), format!("v=DKIM1; k=ed25519; p={FOOTBALL_ED25519}"));
    let mail = FOOTBALL.replace('\n', "\r\n");
    let (head, _) = canonical::halves(mail.as_bytes());
    let headers = canonical::headers(head);
    let header = str::from_utf8(headers[0].1).expect("it is ASCII");
    let mut text = canonical::chosen(&headers, tag(header, "h").split(':').map(str::trim));
    let (bare, signature) = header.rsplit_once("b=").expect("a signature");
    text.extend_from_slice(&canonical::header(format!("{bare}b=").as_bytes()));
    assert_eq!(key.sign(&text), Some(bytes(signature)));
}

fn made(algorithm: Algorithm) -> String {
    Key::make(algorithm, &mut ChaCha20Rng::seed_from_u64(6376))
}

fn letter() -> Letter {
    Letter {
        from_name: "Čoln".to_owned(),
        from: "feedback@lindentree.example".to_owned(),
        to: "iva@example.com".to_owned(),
        subject: "How was it?".to_owned(),
        text: "Hello\n.\n two  spaces \n\n\n".to_owned(),
        headers: vec![
            ("List-Unsubscribe", "<https://feedback.lindentree.example/u/1>".to_owned()),
            ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()),
            ("Precedence", "bulk".to_owned()),
        ],
        message_id: "1@feedback.lindentree.example".to_owned(),
        at: 1_795_262_400_000,
        ..Letter::default()
    }
}

#[test]
fn a_letter_is_signed_by_both_keys_and_what_matters_is_sealed() {
    let (rsa, ed25519) = (made(Algorithm::Rsa), made(Algorithm::Ed25519));
    let key = |pem: &str| Key::read(pem).expect("a key");
    let signers = [
        Signer::new("lindentree.example", "r1", key(&rsa)).expect("names"),
        Signer::new("Lindentree.example", "e1", key(&ed25519)).expect("names"),
    ];
    let plain = letter().written().expect("it can be written");
    let signed = plain.clone().signed(&signers, 1_795_262_400_999);
    assert!(signed.text().ends_with(plain.text()) && (signed.from(), signed.to()) == (plain.from(), plain.to()));
    let text = signed.text();
    assert!(text.split("\r\n").all(|line| line.len() <= 78), "{text}");
    let spki = bytes(&signers[0].key().public());
    assert_eq!(checked(text.as_bytes(), &RSA_PKCS1_2048_8192_SHA256, pkcs1(&spki), 0), (true, true));
    let public = bytes(&signers[1].key().public());
    assert_eq!(checked(text.as_bytes(), &ED25519, &public, 1), (true, true));
    let (_, second) = text.split_once("a=ed25519-sha256").expect("a second signature");
    let squeezed: String = second.split_ascii_whitespace().collect();
    assert!(squeezed.starts_with(";c=relaxed/relaxed;d=lindentree.example;s=e1;t=1795262400;bh="), "{squeezed}");
    let sealed = "h=From:From:To:To:Subject:Subject:Reply-To:Date:Message-ID:MIME-Version:Content-Type:\
                  List-Unsubscribe:List-Unsubscribe-Post;";
    assert!(squeezed.contains(sealed), "{squeezed}");
    for (line, spoils) in [("Reply-To: evil@example.test", true), ("From: evil@example.test", true), ("X: y", false)] {
        let changed = text.replacen("From: ", &format!("{line}\r\nFrom: "), 1);
        let (body, right) = checked(changed.as_bytes(), &ED25519, &public, 1);
        assert_eq!((body, right), (true, !spoils), "{line}");
    }
}

#[test]
fn a_new_rsa_key_is_another_each_time_and_has_a_record_in_strings() {
    let mut chance = ChaCha20Rng::seed_from_u64(1);
    let pem = Key::make(Algorithm::Rsa, &mut chance);
    let key = Key::read(&pem).expect("a key that ring finds right");
    let strings = key.strings();
    assert!(key.record().starts_with("v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA"), "2048 bits");
    assert_eq!((strings.len(), strings.concat()), (2, key.record()));
    assert!(strings.iter().all(|string| string.len() <= 255));
    assert_ne!(Key::read(&Key::make(Algorithm::Rsa, &mut chance)).expect("a key").public(), key.public());
}

#[test]
fn what_is_no_key_is_told_from_one_that_does_not_fit() {
    assert_eq!(Key::read("no key").err(), Some(KeyError::Unread));
    let locked = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    assert_eq!(Key::read(locked).err(), Some(KeyError::Unread));
    let short = "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n";
    assert_eq!(Key::read(short).err(), Some(KeyError::Unfit));
    assert_eq!(format!("{:?}", Key::read(&made(Algorithm::Ed25519))), "Ok(ed25519)", "without the secret");
}

#[test]
fn a_signer_is_two_host_names() {
    let key = Key::read(&made(Algorithm::Ed25519)).expect("a key");
    assert_eq!(Signer::new("čoln.example", "s1", key.clone()).expect("names").domain(), "xn--oln-eqa.example");
    for (domain, selector) in [("", "s1"), ("example.com", ""), ("a.example; x=y", "s1"), ("a.example", "s\r\n1")] {
        assert!(Signer::new(domain, selector, key.clone()).is_none(), "{domain} {selector}");
    }
}
