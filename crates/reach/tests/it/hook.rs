//! Messages that prove who wrote them: the examples of whoever thought of the scheme, and what a stranger makes of them.

use hyper::HeaderMap;
use hyper::header::HeaderName;
use proptest::prelude::*;
use reach::hook::{
    ID, SIGNATURE, Secret, TIMESTAMP, Wrong, hubspot, pipedrive, shopify, sign, stripe, verify, woocommerce,
};

/// The example that the reference libraries of Standard Webhooks are tested with.
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const MESSAGE: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const BODY: &[u8] = b"{\"test\": 2432232314}";
const SIGNED: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const AT: i64 = 1_614_265_330_000;

const MINUTES: i64 = 60 * 1000;

fn headers(all: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in all {
        headers.append(HeaderName::from_bytes(name.as_bytes()).expect("a name"), value.parse().expect("a value"));
    }
    headers
}

fn secret(text: &str) -> Secret {
    Secret::parse(text).expect("a secret")
}

fn made(id: &str, secrets: &[Secret]) -> HeaderMap {
    let made = sign(id, AT, BODY, secrets).expect("it can be signed");
    headers(&made.each_ref().map(|(name, value)| (*name, value.as_str())))
}

#[test]
fn our_signature_is_the_one_that_everybody_expects() {
    let made = sign(MESSAGE, AT + 999, BODY, &[secret(SECRET)]).expect("it can be signed");
    let expected = [(ID, MESSAGE), (TIMESTAMP, "1614265330"), (SIGNATURE, SIGNED)];
    assert_eq!(made.each_ref().map(|(name, value)| (*name, value.as_str())), expected);
    assert_eq!(verify(&headers(&expected), BODY, &[secret(SECRET)], AT), Ok(()));
}

#[test]
fn while_a_secret_changes_either_one_is_enough() {
    let (old, new, other) = (secret(SECRET), Secret::make([7; 32]), Secret::make([8; 32]));
    let both = made(MESSAGE, &[new.clone(), old.clone()]);
    assert_eq!(both[SIGNATURE].to_str().expect("ASCII").split(' ').count(), 2);
    for known in [vec![old.clone()], vec![new.clone()], vec![other.clone(), new.clone()]] {
        assert_eq!(verify(&both, BODY, &known, AT), Ok(()));
    }
    assert_eq!(verify(&both, BODY, std::slice::from_ref(&other), AT), Err(Wrong::Signature));
    assert_eq!(verify(&both, BODY, &[], AT), Err(Wrong::Signature));
    assert_eq!(verify(&made(MESSAGE, &[old]), BODY, &[new, other], AT), Err(Wrong::Signature));
}

#[test]
fn why_a_message_is_not_believed_is_told_apart() {
    let whole = [(ID, MESSAGE), (TIMESTAMP, "1614265330"), (SIGNATURE, SIGNED)];
    let told = |changed: &[(&str, &str)], now| verify(&headers(changed), BODY, &[secret(SECRET)], now);
    let with = |at: usize, value: &'static str| {
        let mut all = whole;
        all[at].1 = value;
        told(&all, AT)
    };
    for missing in 0..3 {
        let left: Vec<_> =
            whole.iter().copied().enumerate().filter(|(at, _)| *at != missing).map(|(_, one)| one).collect();
        assert_eq!(told(&left, AT), Err(Wrong::Missing));
        let twice = [whole.as_slice(), &whole[missing..=missing]].concat();
        assert_eq!(told(&twice, AT), Err(Wrong::Malformed), "it is there twice");
    }
    for (now, expected) in [
        (AT + 5 * MINUTES, Ok(())),
        (AT + 5 * MINUTES + 1, Err(Wrong::Late)),
        (AT - 5 * MINUTES, Ok(())),
        (AT - 5 * MINUTES - 1, Err(Wrong::Early)),
        (i64::MAX, Err(Wrong::Late)),
        (i64::MIN, Err(Wrong::Early)),
    ] {
        assert_eq!(told(&whole, now), expected, "{now}");
    }
    assert_eq!(with(0, "msg_another"), Err(Wrong::Signature));
    assert_eq!(with(1, "1614265331"), Err(Wrong::Signature), "whoever changes the instant signed nothing");
    assert_eq!(verify(&headers(&whole), b"{}", &[secret(SECRET)], AT), Err(Wrong::Signature));
    assert_eq!(with(2, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OA="), Err(Wrong::Signature));
    for strange in ["", "v1", "v1,!", "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "v1 g0hM9SsE"] {
        assert_eq!(with(2, strange), Err(Wrong::Malformed), "{strange}");
    }
    let others = "v2,AA== v1,! v1, v1,AAAA v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    assert_eq!(with(2, others), Ok(()), "the others are for somebody else");
    for strange in ["hello", "-1614265330", "+1614265330", "1614265330.0", "9999999999999999", " "] {
        assert_eq!(with(1, strange), Err(Wrong::Malformed), "{strange}");
    }
    assert_eq!(with(0, "msg.1614265330"), Err(Wrong::Malformed), "the instant could be taken for a part of the id");
}

#[test]
fn a_secret_is_kept_as_text_and_never_shown() {
    let made = Secret::make([7; 32]);
    assert_eq!(secret(&made.text()).text(), made.text());
    assert_eq!(secret(&format!(" {SECRET}\n")).text(), SECRET);
    assert_eq!(format!("{:?}", secret(SECRET)), "whsec_..");
    for strange in
        ["", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS", "whsec_*"]
    {
        assert_eq!(Secret::parse(strange).err(), Some(Wrong::Malformed), "{strange}");
    }
    let long = |count: usize| format!("whsec_{}", "AAAA".repeat(count));
    assert!(Secret::parse(&long(8)).is_ok() && Secret::parse(&long(21)).is_ok());
    assert!(Secret::parse(&long(7)).is_err() && Secret::parse(&long(22)).is_err());
}

#[test]
fn what_cannot_be_signed_so_that_all_understand_is_not() {
    for id in ["", "msg.1", "msg 1", "msg\r\n1", "š", &"x".repeat(129)] {
        assert_eq!(sign(id, AT, BODY, &[secret(SECRET)]), Err(Wrong::Malformed), "{id}");
    }
    assert_eq!(sign(MESSAGE, AT, BODY, &[]), Err(Wrong::Malformed));
    assert_eq!(sign(MESSAGE, -1, BODY, &[secret(SECRET)]), Err(Wrong::Malformed));
}

#[test]
fn hubspot_s_own_example_is_believed_and_nothing_else() {
    let secret = "cfc68c0b-4b4e-4ef8-b764-95350e4ea479";
    let address = "https://webhook.site/335453f5-94b3-49d9-b684-a55354d4b8df";
    let body = br#"[{"eventId":531833541,"subscriptionId":3923621,"portalId":48807704,"appId":16111050,"occurredAt":1752613920733,"subscriptionType":"contact.creation","attemptNumber":0,"objectId":138017612137,"changeFlag":"CREATED","changeSource":"CRM_UI","sourceId":"userId:76023669"}]"#;
    let at = 1_752_613_922_216;
    let told = |address: &str, body: &[u8], signature: &str, now: i64| {
        let headers =
            headers(&[("X-HubSpot-Signature-v3", signature), ("X-HubSpot-Request-Timestamp", "1752613922216")]);
        hubspot::verify(&headers, ("POST", address), body, secret, now)
    };
    let signature = "gbj1XPRvUt0noT7i7fXfTzOD4sLzQmf0VT28ZYq0EYg=";
    assert_eq!(told(address, body, signature, at + 5 * MINUTES), Ok(()));
    assert_eq!(told(&address.replace("://", "%3A%2f%2F"), body, signature, at), Ok(()), "letters of the table");
    assert_eq!(told(address, body, signature, at + 5 * MINUTES + 1), Err(Wrong::Late));
    assert_eq!(told(address, body, signature, at - 6 * MINUTES), Err(Wrong::Early));
    assert_eq!(told(address, b"[]", signature, at), Err(Wrong::Signature));
    assert_eq!(told("https://webhook.site/", body, signature, at), Err(Wrong::Signature));
    assert_eq!(
        told(&address.replace('w', "%77"), body, signature, at),
        Err(Wrong::Signature),
        "no letter of the table"
    );
    assert_eq!(told(&format!("{address}%"), body, signature, at), Err(Wrong::Signature));
    assert_eq!(told(address, body, "no base64", at), Err(Wrong::Malformed));
    assert_eq!(hubspot::verify(&headers(&[]), ("POST", address), body, secret, at), Err(Wrong::Missing));
}

/// What Python's `hmac` makes of the bodies below: their senders publish no examples.
const STRIPE: &str = "8fc1bf06840388c2d6747b59d9d8975312d1953d1c92065d423b8c8d149c31c3";
const SHOP: &str = "mPHU5KjN9HfFj7v0MIN45XESPN3BW9AzLFIihgUnJqk=";
const WITHOUT_SECRET: &str = "5WuhSs0ZliZORkhp4kF/MKhNdBoP6nO00ETOWlS4e1w=";

#[test]
fn stripe_s_messages_are_believed_with_any_of_their_signatures() {
    let (body, secret, at) = ("{\n  \"id\": \"evt_test_webhook\"\n}", "whsec_test_secret", 1_492_774_577_000);
    let signature = STRIPE;
    let told =
        |text: &str, now: i64| stripe::verify(&headers(&[("Stripe-Signature", text)]), body.as_bytes(), secret, now);
    let other = "0".repeat(64);
    for whole in [
        format!("t=1492774577,v1={signature}"),
        format!("t=1492774577, v1={other}, v1={}, v0={other}", signature.to_uppercase()),
        format!("v1={signature},scheme,t=1492774577,v1=odd"),
    ] {
        assert_eq!(told(&whole, at), Ok(()), "{whole}");
        assert_eq!(told(&whole, at + 5 * MINUTES + 1), Err(Wrong::Late));
        assert_eq!(told(&whole, at - 5 * MINUTES - 1), Err(Wrong::Early));
    }
    for (strange, expected) in [
        (format!("t=1492774578,v1={signature}"), Wrong::Signature),
        (format!("t=1492774577,v1={other}"), Wrong::Signature),
        (format!("t=1492774577,v0={signature}"), Wrong::Malformed),
        (format!("t=1492774577,t=1492774577,v1={signature}"), Wrong::Malformed),
        (format!("t=now,v1={signature}"), Wrong::Malformed),
        (format!("v1={signature}"), Wrong::Malformed),
        ("t=1492774577".to_owned(), Wrong::Malformed),
    ] {
        assert_eq!(told(&strange, at), Err(expected), "{strange}");
    }
    assert_eq!(stripe::verify(&headers(&[]), body.as_bytes(), secret, at), Err(Wrong::Missing));
}

#[test]
fn the_messages_of_shops_are_believed_by_their_body() {
    let (body, secret) = ("{\"id\":123,\"note\":\"Čas\"}", "shpss_a&b");
    type Told = fn(&HeaderMap, &[u8], &str) -> Result<(), Wrong>;
    let shops: [(&str, Told); 2] =
        [("X-Shopify-Hmac-SHA256", shopify::verify), ("X-WC-Webhook-Signature", woocommerce::verify)];
    for (name, verify) in shops {
        let whole = headers(&[(name, SHOP)]);
        assert_eq!(verify(&whole, body.as_bytes(), secret), Ok(()), "{name}");
        assert_eq!(verify(&whole, b"{}", secret), Err(Wrong::Signature));
        assert_eq!(verify(&whole, body.as_bytes(), "another"), Err(Wrong::Signature));
        assert_eq!(verify(&headers(&[(name, "AAAA")]), body.as_bytes(), secret), Err(Wrong::Signature));
        assert_eq!(verify(&headers(&[(name, "*")]), body.as_bytes(), secret), Err(Wrong::Malformed));
        assert_eq!(verify(&headers(&[]), body.as_bytes(), secret), Err(Wrong::Missing));
        // What anybody can sign with nothing.
        assert_eq!(verify(&headers(&[(name, WITHOUT_SECRET)]), body.as_bytes(), ""), Err(Wrong::Signature));
    }
}

#[test]
fn pipedrive_s_messages_are_believed_by_their_password() {
    let told = |value: &str, user: &str, password: &str| {
        pipedrive::verify(&headers(&[("Authorization", value)]), user, password)
    };
    // RFC 7617 has the example.
    let example = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
    assert_eq!(told(example, "Aladdin", "open sesame"), Ok(()));
    assert_eq!(told(&example.replace("Basic", "basic "), "Aladdin", "open sesame"), Ok(()));
    for (user, password) in
        [("Aladdin", "open sesam"), ("aladdin", "open sesame"), ("", ""), ("Aladdin:open sesame", "")]
    {
        assert_eq!(told(example, user, password), Err(Wrong::Signature), "{user}");
    }
    assert_eq!(told("Basic Og==", "", ""), Err(Wrong::Signature), "what is empty everybody knows");
    for strange in ["Bearer QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Basic", "Basic *", ""] {
        assert_eq!(told(strange, "Aladdin", "open sesame"), Err(Wrong::Malformed), "{strange}");
    }
    assert_eq!(pipedrive::verify(&headers(&[]), "Aladdin", "open sesame"), Err(Wrong::Missing));
}

#[test]
fn every_reason_has_a_word_of_its_own() {
    let words: std::collections::BTreeSet<_> = Wrong::ALL.iter().map(|wrong| wrong.key()).collect();
    assert_eq!(words.len(), Wrong::ALL.len());
}

proptest! {
    #[test]
    fn what_we_sign_is_believed_until_anything_of_it_changes(
        id in "[!-\\-/-~]{1,128}",
        body: Vec<u8>,
        key: [u8; 32],
        at in 0..4_000_000_000_000_i64,
        late in -299_000..299_000_i64,
        changed: prop::sample::Index,
    ) {
        let secrets = [Secret::make(key)];
        let made = sign(&id, at, &body, &secrets).expect("it can be signed");
        let made = headers(&made.each_ref().map(|(name, value)| (*name, value.as_str())));
        prop_assert_eq!(verify(&made, &body, &secrets, at + late), Ok(()));
        let mut other = body.clone();
        match body.is_empty() {
            true => other.push(0),
            false => other[changed.index(body.len())] ^= 1,
        }
        prop_assert_eq!(verify(&made, &other, &secrets, at), Err(Wrong::Signature));
        let mut key = key;
        key[changed.index(32)] ^= 1;
        prop_assert_eq!(verify(&made, &body, &[Secret::make(key)], at), Err(Wrong::Signature));
    }
}
