//! dkimpy (from PyPI; `./test` installs it) is asked whether our signatures are right, as a receiver would.

use std::io::Write as _;
use std::process::{Command, Stdio};

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use reach::channel::mail::Letter;
use reach::channel::mail::dkim::{Algorithm, Key, Signer};
use serde_json::json;

/// Reads a mail and the records of its domain, and says of each signature whether it is right.
const ASK: &str = "
import dkim, json, sys
asked = json.load(sys.stdin)
records = {name: text.encode() for name, text in asked['records'].items()}
def txt(name, timeout=5):
    return records.get((name.decode() if isinstance(name, bytes) else name).rstrip('.'))
right = []
for place in range(asked['signatures']):
    try:
        right.append(dkim.DKIM(asked['mail'].encode()).verify(idx=place, dnsfunc=txt))
    except dkim.DKIMException as wrong:
        right.append(str(wrong))
json.dump(right, sys.stdout)
";

#[expect(clippy::disallowed_methods, reason = "./test says through it where dkimpy is")]
fn asked(mail: &str, signers: &[Signer]) -> serde_json::Value {
    let python = std::env::var("HEARD_TEST_DKIMPY").expect("./test says where dkimpy is");
    let name = |signer: &Signer| format!("{}._domainkey.{}", signer.selector(), signer.domain());
    let records: serde_json::Map<_, _> =
        signers.iter().map(|signer| (name(signer), signer.key().record().into())).collect();
    let mut program = Command::new(python)
        .args(["-c", ASK])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python can be started");
    let said = json!({ "mail": mail, "records": records, "signatures": signers.len() }).to_string();
    program.stdin.take().expect("a pipe").write_all(said.as_bytes()).expect("written");
    let done = program.wait_with_output().expect("it ends");
    serde_json::from_slice(&done.stdout).expect("it writes JSON")
}

#[test]
#[ignore = "needs dkimpy, which ./test fetches"]
fn another_s_implementation_finds_our_signatures_right() {
    let mut chance = ChaCha20Rng::seed_from_u64(8463);
    let mut signer = |selector, algorithm| {
        let key = Key::read(&Key::make(algorithm, &mut chance)).expect("a key");
        Signer::new("lindentree.example", selector, key).expect("names")
    };
    let signers = [signer("r1", Algorithm::Rsa), signer("e1", Algorithm::Ed25519)];
    let letters = [
        ("Plain", "Hello\n", None),
        ("Kako verjetno je, da nas priporočite?", "Trailing  \n\t\n.\n\n\n", Some("<p>Čas</p>\n\n")),
        ("Колку е веројатно да нè препорачате на пријател или колега во наредните дванаесет месеци?", "", Some("Да")),
    ];
    for (subject, text, html) in letters {
        let letter = Letter {
            from_name: "Lindentree  Cycles, \"Čoln\"".to_owned(),
            from: "feedback@lindentree.example".to_owned(),
            to: "iva@example.com".to_owned(),
            subject: subject.to_owned(),
            text: text.to_owned(),
            html: html.map(str::to_owned),
            headers: vec![
                ("List-Unsubscribe", format!("<https://{}/u>, <mailto:stop@lindentree.example>", "x".repeat(80))),
                ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()),
                ("Feedback-ID", "1:2:nps:heard".to_owned()),
            ],
            message_id: "1@feedback.lindentree.example".to_owned(),
            at: 1_795_262_400_000,
            ..Letter::default()
        };
        let signed = letter.written().expect("it can be written").signed(&signers, letter.at);
        let mail = signed.text();
        assert_eq!(asked(mail, &signers), json!([true, true]), "{mail}");
        for changed in
            [mail.replacen("Subject: ", "Subject: x", 1), mail.replacen("From: ", "Reply-To: x@y.example\r\nFrom: ", 1)]
        {
            assert_ne!(changed, mail);
            assert_eq!(asked(&changed, &signers), json!([false, false]), "{changed}");
        }
    }
}
