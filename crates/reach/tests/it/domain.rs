//! What a domain publishes, asked of a real DNS server.

use std::net::Ipv4Addr;
use std::time::Duration;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use reach::channel::mail::dkim::{Algorithm, Key, Signer};
use reach::channel::mail::domain::{
    Alignment, Dmarc, Dns, Findings, Mx, Policy, Published, Rest, Sender, Silence, Spf, Wanted, look,
};
use tokio::net::UdpSocket;

use crate::zone::{Zone, txt};

impl Zone {
    async fn find(&self, from: &str, returns: &str, signers: &[Signer]) -> Findings {
        let dns = Dns::at(self.address, Duration::from_secs(10)).expect("it can be asked");
        look(&dns, &Sender::new(from, returns, "mail.relay.example", signers).expect("names")).await
    }
}

fn key(algorithm: Algorithm, seed: u64) -> Key {
    Key::read(&Key::make(algorithm, &mut ChaCha20Rng::seed_from_u64(seed))).expect("a key")
}

fn signer(domain: &str, selector: &str, key: Key) -> Signer {
    Signer::new(domain, selector, key).expect("names")
}

#[tokio::test]
async fn a_domain_that_has_everything_is_found_whole() {
    let (rsa, ed25519) = (key(Algorithm::Rsa, 1), key(Algorithm::Ed25519, 1));
    let zone = Zone::open(&[
        txt("bounces.lindentree.example", "v=spf1 include:_spf.relay.example -all"),
        txt("bounces.lindentree.example", "something else"),
        txt("_spf.relay.example", "v=spf1 ip4:192.0.2.0/24 a ~all"),
        txt("r1._domainkey.lindentree.example", &rsa.record()),
        txt("e1._domainkey.mail.lindentree.example", &format!("{}; t=y", ed25519.record())),
        txt("_dmarc.lindentree.example", "v=DMARC1; p=quarantine; sp=reject; rua=mailto:d@lindentree.example"),
        "--mx-host=bounces.lindentree.example,mx2.relay.example,20".to_owned(),
        "--mx-host=bounces.lindentree.example,mx1.relay.example,10".to_owned(),
        "--host-record=lindentree.example,192.0.2.1".to_owned(),
    ])
    .await;
    let signers = [signer("lindentree.example", "r1", rsa), signer("mail.lindentree.example", "e1", ed25519)];
    let found = zone.find("lindentree.example", "bounces.lindentree.example", &signers).await;
    let text = "v=spf1 include:_spf.relay.example -all".to_owned();
    assert_eq!(found.spf, Spf::Found { text, rest: Rest::Fail, lookups: 2 });
    assert_eq!(found.spf_alignment, Alignment::Related);
    let keys = [
        (Published::Found { testing: false }, Alignment::Same),
        (Published::Found { testing: true }, Alignment::Related),
    ];
    assert_eq!(found.keys, keys);
    match &found.dmarc {
        Dmarc::Found { domain, policy: Policy::Quarantine, record, .. } => {
            assert!(domain == "lindentree.example" && record.has_reports);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(found.returns, Mx::Found(vec!["mx1.relay.example".to_owned(), "mx2.relay.example".to_owned()]));
    assert_eq!(found.answers, Mx::Implicit);
    assert!(found.is_signed() && found.is_returned());
    // The policy of the domain above is for those below too, and siblings belong together by it.
    let below = zone.find("shop.lindentree.example", "bounces.lindentree.example", &signers[1..]).await;
    assert!(matches!(below.dmarc, Dmarc::Found { policy: Policy::Reject, .. }), "{:?}", below.dmarc);
    assert_eq!((below.spf_alignment, below.keys[0].1), (Alignment::Related, Alignment::Related));
}

#[tokio::test]
async fn what_is_missing_is_told_with_what_to_add() {
    let zone = Zone::open(&[]).await;
    let key = key(Algorithm::Ed25519, 2);
    let signers = [signer("other.example", "e1", key.clone())];
    let found = zone.find("čoln.example", "čoln.example", &signers).await;
    assert_eq!(found.spf, Spf::Missing { add: "v=spf1 mx a:mail.relay.example ~all".to_owned() });
    let wanted = Wanted { name: "e1._domainkey.other.example".to_owned(), text: key.record() };
    assert_eq!(found.keys, [(Published::Missing(wanted), Alignment::Foreign)]);
    let wanted = Wanted { name: "_dmarc.xn--oln-eqa.example".to_owned(), text: "v=DMARC1; p=none".to_owned() };
    assert_eq!(found.dmarc, Dmarc::Missing(wanted));
    assert_eq!((found.returns, found.answers), (Mx::Missing, Mx::Missing));
}

#[tokio::test]
async fn what_receivers_take_as_an_error_is_told_as_one() {
    let (ours, other) = (key(Algorithm::Ed25519, 3), key(Algorithm::Ed25519, 4));
    let many: Vec<String> = (0..11).map(|at| format!("include:n{at}.example")).collect();
    let mut records = vec![
        txt("several.example", "v=spf1 mx -all"),
        txt("several.example", "v=spf1 a -all"),
        txt("term.example", "v=spf1 inlcude:x.example -all"),
        txt("within.example", "v=spf1 include:term.example -all"),
        txt("broken.example", "v=spf1 include:nothing.example -all"),
        txt("round.example", "v=spf1 include:round.example -all"),
        txt("many.example", &format!("v=spf1 {} -all", many.join(" "))),
        txt("open.example", "v=spf1 redirect=all.example"),
        txt("all.example", "v=spf1 +all"),
        txt("_dmarc.several.example", "v=DMARC1; p=none"),
        txt("_dmarc.several.example", "v=DMARC1; p=reject"),
        txt("_dmarc.term.example", "v=DMARC1; p=nothing"),
        txt("e1._domainkey.several.example", &ours.record()),
        txt("e1._domainkey.several.example", &other.record()),
        txt("e1._domainkey.term.example", "v=DKIM1; k=ed25519; p="),
        txt("e1._domainkey.open.example", &other.record()),
        "--mx-host=term.example,.,0".to_owned(),
    ];
    records.extend((0..11).map(|at| txt(&format!("n{at}.example"), "v=spf1 -all")));
    let zone = Zone::open(&records).await;
    let spf = async |domain: &str| zone.find(domain, domain, &[]).await.spf;
    assert!(matches!(spf("several.example").await, Spf::Several(texts) if texts.len() == 2));
    for domain in ["term.example", "within.example"] {
        match spf(domain).await {
            Spf::Malformed { domain, term, .. } => {
                assert_eq!((&*domain, &*term), ("term.example", "inlcude:x.example"))
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(matches!(spf("broken.example").await, Spf::Broken { domain, .. } if domain == "nothing.example"));
    for domain in ["round.example", "many.example"] {
        assert!(matches!(spf(domain).await, Spf::TooManyLookups { .. }), "{domain}");
    }
    assert!(matches!(spf("open.example").await, Spf::Found { rest: Rest::Pass, lookups: 1, .. }));
    for (domain, texts) in [("several.example", 2), ("term.example", 1), ("open.example", 1)] {
        let found = zone.find(domain, domain, &[signer(domain, "e1", ours.clone())]).await;
        assert!(matches!(&found.keys[0].0, Published::Other { texts: there, .. } if there.len() == texts), "{found:?}");
        assert!(!found.is_signed());
        match (domain, &found.dmarc, &found.returns) {
            ("several.example", Dmarc::Several(_), Mx::Missing) => {}
            ("term.example", Dmarc::Malformed { .. }, Mx::Null) => {}
            ("open.example", Dmarc::Missing(_), Mx::Missing) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn what_cannot_be_looked_up_is_neither_there_nor_missing() {
    let zone = Zone::open(&[]).await;
    // It knows nobody whom it could ask.
    let found = zone.find("lindentree.test", "lindentree.test", &[]).await;
    assert_eq!((found.spf, found.dmarc), (Spf::Unknown(Silence::Failed), Dmarc::Unknown(Silence::Failed)));
    let mute = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
    let dns = Dns::at(mute.local_addr().expect("an address"), Duration::from_millis(40)).expect("it can be asked");
    let found = look(&dns, &Sender::new("a.example", "a.example", "", &[]).expect("names")).await;
    assert_eq!((found.spf, found.returns), (Spf::Unknown(Silence::Slow), Mx::Unknown(Silence::Slow)));
}

#[test]
fn a_sender_has_domains() {
    assert!(Sender::new("a.example", "", "x", &[]).is_none() && Sender::new("a b", "a.example", "x", &[]).is_none());
}
