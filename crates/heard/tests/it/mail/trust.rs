//! A sender that can be trusted: keys that are made, published, changed and given up on the page, and what the page and
//! the command line say of the domain. DNS is Debian's dnsmasq.

use std::collections::BTreeMap;

use heard::app::Doors;
use store::member::Role;

use super::signed::signers;
use crate::command::done;
use crate::people::somebody;
use crate::post::Post;
use crate::stage::{MINUTE, Reply, Stage};
use crate::zone::{Zone, txt};

const PAGE: &str = "/settings/mail";

impl Stage {
    /// The same installation where DNS is this one.
    pub(super) async fn asking_of(&self, zone: &Zone) -> Stage {
        self.another_node_with(&format!("dns_server = \"{}\"\n", zone.address)).await
    }

    /// Presses a button of the signature.
    async fn presses(&self, cookie: &str, what: &str, more: &str) -> Reply {
        let csrf = self.get_as(cookie, PAGE).await.field("csrf");
        self.post_as(cookie, &format!("{PAGE}/signature{what}"), &format!("csrf={csrf}{more}")).await
    }

    async fn checks(&self, cookie: &str) -> Reply {
        let csrf = self.get_as(cookie, PAGE).await.field("csrf");
        let asked = self.post_as(cookie, &format!("{PAGE}/domain"), &format!("csrf={csrf}")).await;
        assert_eq!(asked.header("location"), "/settings/mail?done=domain-checked#domain", "{}", asked.text());
        self.get_as(cookie, PAGE).await
    }
}

/// The records that the page shows: each name, and its text.
pub(super) fn records(page: &Reply) -> BTreeMap<String, String> {
    let copied = page.body.split("data-copy=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let copied: Vec<&str> = copied.collect();
    let named = copied.windows(2).filter(|pair| pair[0].contains("._domainkey.") && pair[1].starts_with("v=DKIM1"));
    named.map(|pair| (pair[0].to_owned(), pair[1].replace("&#x2f;", "/"))).collect()
}

fn done_as(reply: &Reply, word: &str) {
    assert_eq!(reply.header("location"), format!("/settings/mail?done={word}#signature"), "{}", reply.text());
}

/// Who signed the next mail, by the records of these pages.
async fn signed_by(stage: &Stage, post: &mut Post, records: &BTreeMap<String, String>) -> Vec<String> {
    let email = format!("{}@example.com", stage.app.chance.word().to_lowercase());
    stage.colleague(&email).await;
    stage.forgets(&email).await;
    stage.send_mails().await;
    signers(post.next().await["text"].as_str().expect("text"), records)
}

fn names(number: u32) -> Vec<String> {
    ["", "e"].map(|kind| format!("heard{number}{kind}._domainkey.lindentree.example")).into()
}

#[tokio::test]
async fn mails_are_signed_with_keys_that_are_made_changed_and_given_up_on_the_page() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    let iva = stage.iva().await;
    assert!(stage.get_as(&iva, PAGE).await.text().contains("There are no keys yet"));
    done_as(&stage.presses(&iva, "", "").await, "signature-made");
    let page = stage.get_as(&iva, PAGE).await;
    let first = records(&page);
    assert_eq!(first.keys().cloned().collect::<Vec<_>>(), names(1));
    assert!(first.values().all(|text| page.body.contains(&text[..40])));
    let long = first.values().find(|text| text.contains("k=rsa")).expect("RSA");
    assert!(long.len() > 255 && page.body.contains(&format!("{}&quot; &quot;{}", &long[200..255], &long[255..])));
    let mut read = stage.app.store.read().await.expect("read");
    let kept = store::setting::find(&mut read, store::setting::MAIL_SIGNATURE).await.expect("asked").expect("kept");
    drop(read);
    assert!(!kept.contains("PRIVATE") && !page.body.contains("PRIVATE") && kept.contains("1."), "{kept}");
    assert_eq!(signed_by(&stage, &mut post, &first).await, Vec::<String>::new(), "nothing is signed by itself");

    let nobody = Zone::open(&[]).await;
    let empty = stage.asking_of(&nobody).await;
    let vain = empty.presses(&iva, "/on", "&number=1").await;
    assert_eq!(vain.status, 422);
    assert!(vain.text().contains("The records were not seen just now") && vain.text().contains("Sign all the same"));
    assert_eq!(signed_by(&empty, &mut post, &first).await, Vec::<String>::new(), "nothing was changed");

    let published: Vec<String> = first.iter().map(|(name, text)| txt(name, text)).collect();
    let zone = Zone::open(&published).await;
    let there = stage.asking_of(&zone).await;
    done_as(&there.presses(&iva, "/on", "&number=1").await, "signature-on");
    let counts = "Mails count as yours by the signature";
    assert!(there.get_as(&iva, PAGE).await.text().contains(counts), "what receivers make of it was asked at once");
    assert_eq!(signed_by(&stage, &mut post, &first).await, names(1));
    let csrf = stage.get_as(&iva, PAGE).await.field("csrf");
    let tried = stage.post_as(&iva, "/settings/mail/test", &format!("csrf={csrf}")).await;
    assert_eq!(tried.status, 200, "{}", tried.text());
    assert_eq!(signers(post.next().await["text"].as_str().expect("text"), &first), names(1), "a test mail, too");

    // New keys sign when they are told to; the old ones stay published, and sign nothing.
    done_as(&stage.presses(&iva, "", "").await, "signature-made");
    let both = records(&stage.get_as(&iva, PAGE).await);
    assert_eq!(both.len(), 4);
    assert_eq!(signed_by(&stage, &mut post, &both).await, names(1));
    done_as(&stage.presses(&iva, "/on", "&number=2&anyway=yes").await, "signature-on");
    assert_eq!(signed_by(&stage, &mut post, &both).await, names(2));
    let page = there.checks(&iva).await.text();
    assert!(page.contains("Keys heard2") && page.contains("Receivers find the signature wrong"), "{page}");
    assert!(page.contains("Signed before") && page.contains("Leave both records published for two weeks"), "{page}");

    assert_eq!(stage.presses(&iva, "/delete", "&number=2").await.header("location"), "/settings/mail#signature");
    done_as(&stage.presses(&iva, "/delete", "&number=1").await, "signature-removed");
    assert_eq!(records(&stage.get_as(&iva, PAGE).await).into_keys().collect::<Vec<_>>(), names(2), "what signs stays");
    stage.move_clock(MINUTE);
    done_as(&stage.presses(&iva, "/off", "").await, "signature-off");
    assert!(!stage.get_as(&iva, PAGE).await.text().contains("Counts as yours"), "nobody has asked since");
    assert_eq!(signed_by(&stage, &mut post, &both).await, Vec::<String>::new());
    done_as(&stage.presses(&iva, "", "").await, "signature-made");
    assert!(stage.get_as(&iva, PAGE).await.text().contains("Keys heard3"), "no name is used twice");
    let audit = stage.get_as(&iva, "/audit").await.text();
    for act in ["made keys to sign mails with", "had mails signed", "stopped signing mails", "deleted keys that signed"]
    {
        assert!(audit.contains(act), "{act}: {audit}");
    }
}

#[tokio::test]
async fn keys_sign_for_their_domain_alone_and_are_lost_with_the_secret_key() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    let iva = stage.iva().await;
    stage.presses(&iva, "", "").await;
    done_as(&stage.presses(&iva, "/on", "&number=1&anyway=yes").await, "signature-on");
    let file = |address: &str| {
        let begin = format!("smtp_host = \"127.0.0.1\"\nsmtp_port = {}\nsmtp_security = \"none\"\n", post.port);
        format!("{begin}smtp_sender = \"{address}\"\n")
    };
    let (below, other) = (file("news@shop.lindentree.example"), file("news@other.example"));
    let shown = records(&stage.get_as(&iva, PAGE).await);
    let below = stage.another_node_with(&below).await;
    assert_eq!(signed_by(&below, &mut post, &shown).await, names(1));
    let other = stage.another_node_with(&other).await;
    assert_eq!(signed_by(&other, &mut post, &shown).await, Vec::<String>::new());
    assert!(other.get_as(&iva, PAGE).await.text().contains("mails are from another domain now"));

    let mut tx = stage.app.store.begin().await.expect("begin");
    let kept = store::setting::find(&mut tx, store::setting::MAIL_SIGNATURE).await.expect("asked").expect("kept");
    let lost = kept.replace("\"1.", "\"1.AAAA");
    store::setting::change(&mut tx, store::setting::MAIL_SIGNATURE, &lost).await.expect("changed");
    tx.commit().await.expect("commit");
    assert!(stage.get_as(&iva, PAGE).await.text().contains("These keys cannot be opened"));
    assert_eq!(
        signed_by(&stage, &mut post, &shown).await,
        Vec::<String>::new(),
        "a mail is worth more than its signature"
    );
}

#[tokio::test]
async fn who_may_not_install_neither_signs_nor_asks_and_nothing_is_done_with_keys_that_are_not_there() {
    let stage = Stage::new().await.with_iva().await.with_mail(1).await;
    let manager = somebody(&stage, Role::Manager).await;
    let csrf = stage.get_as(&manager, "/account").await.field("csrf");
    for what in ["domain", "signature", "signature/on", "signature/off", "signature/delete"] {
        let refused = stage.post_as(&manager, &format!("{PAGE}/{what}"), &format!("csrf={csrf}&number=1")).await;
        assert_eq!(refused.status, 403, "{what}");
    }
    let iva = stage.iva().await;
    for (what, more) in [("/on", "&number=7&anyway=yes"), ("/on", ""), ("/off", ""), ("/delete", "&number=x")] {
        let vain = stage.presses(&iva, what, more).await;
        assert_eq!(vain.header("location"), "/settings/mail#signature", "{what}");
    }
    let mut read = stage.app.store.read().await.expect("read");
    assert_eq!(store::setting::find(&mut read, store::setting::MAIL_SIGNATURE).await.expect("asked"), None);
}

#[tokio::test]
async fn the_page_says_what_the_domain_publishes_and_what_is_missing() {
    let nobody = Zone::open(&[]).await;
    let file = format!("dns_server = \"{}\"\n", nobody.address);
    let stage = Stage::with_settings(&file, Doors::default()).await.with_iva().await.with_mail(1).await;
    let iva = stage.iva().await;
    let page = stage.checks(&iva).await;
    let text = page.text();
    for said in [
        "Servers that may send (SPF) Missing",
        "does not say which servers may send",
        "Heard signs nothing: no keys were made",
        "What to do with forgeries (DMARC) Missing",
        "takes no mail: answers, and what cannot be delivered, are lost",
        "Nothing shows receivers that mails are yours",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for copied in ["_dmarc.lindentree.example", "v=DMARC1; p=none", "v=spf1 mx ~all"] {
        assert!(page.body.contains(&format!("data-copy=\"{copied}\"")), "{copied}");
    }

    let zone = Zone::open(&[
        txt("lindentree.example", "v=spf1 ip4:192.0.2.0/24 -all"),
        txt("_dmarc.lindentree.example", "v=DMARC1; p=reject; aspf=s"),
        "--mx-host=lindentree.example,mx.lindentree.example,10".to_owned(),
    ])
    .await;
    let whole = stage.asking_of(&zone).await;
    let text = whole.checks(&iva).await.text();
    for said in [
        "says which servers may send for it",
        "asks receivers not to trust mails that are not its own",
        "mx.lindentree.example",
        "Mails count as yours only by the address they return to",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    // What was found last is kept, and shown by a server that asks nobody.
    drop(zone);
    let kept = stage.get_as(&iva, PAGE).await.text();
    assert!(kept.contains("Checked: today") && kept.contains("only by the address they return to"), "{kept}");

    let said = done(&stage.heard(&["check"]).await, 0);
    assert!(said.contains("Mails are from lindentree.example"), "{said}");
    assert!(said.contains("missing  What to do with forgeries (DMARC): There is no policy"), "{said}");
    assert!(said.contains("_dmarc.lindentree.example. IN TXT \"v=DMARC1; p=none\""), "{said}");
}

#[tokio::test]
async fn a_name_server_that_fails_is_told_and_asking_has_an_end() {
    let stage = Stage::new().await.with_iva().await;
    let file = "smtp_host = \"127.0.0.1\"\nsmtp_sender = \"feedback@lindentree.test\"\n";
    let (iva, zone) = (stage.iva().await, Zone::open(&[]).await);
    let stage = stage.another_node_with(&format!("{file}dns_server = \"{}\"\n", zone.address)).await;
    for _ in 0..5 {
        let page = stage.checks(&iva).await;
        assert!(page.text().contains("Servers that may send (SPF) Look at it The name server failed to answer"));
        assert!(!page.text().contains("Counts as yours"), "nobody knows");
    }
    stage.checks(&iva).await;
    let csrf = stage.get_as(&iva, PAGE).await.field("csrf");
    let late = stage.post_as(&iva, "/settings/mail/domain", &format!("csrf={csrf}")).await;
    assert_eq!(late.status, 429);
    assert!(!late.header("retry-after").is_empty() && late.text().contains("Please wait"), "{}", late.text());
}
