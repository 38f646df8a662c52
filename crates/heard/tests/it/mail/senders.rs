//! Senders besides the one of the mail settings: who may name them, what they write through, and whom campaigns come from.

use store::member::Role;
use uuid::Uuid;

use crate::people::somebody;
use crate::post::Post;
use crate::stage::{MINUTE, Stage};

const PAGE: &str = "/settings/senders";

impl Stage {
    async fn posts(&self, cookie: &str, address: &str, fields: &str) -> crate::stage::Reply {
        let csrf = self.get_as(cookie, PAGE).await.field("csrf");
        self.post_as(cookie, address, &format!("csrf={csrf}&{fields}")).await
    }

    /// A sender without a mail server of its own is named; its id.
    pub async fn has_sender(&self, name: &str, address: &str) -> Uuid {
        let sender = store::sender::Sender {
            workspace: self.workspace,
            id: self.app.chance.id(self.now()),
            name: name.to_owned(),
            address: address.to_owned(),
            server: None,
            password: None,
            added_at: self.now(),
            removed_at: None,
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        store::sender::add(&mut tx, &sender).await.expect("added");
        tx.commit().await.expect("commit");
        sender.id
    }

    /// The senders of the workspace.
    async fn senders(&self) -> Vec<store::sender::Sender> {
        let mut read = self.app.store.read().await.expect("read");
        store::sender::all(&mut read, self.workspace).await.expect("listed")
    }
}

fn own(port: u16, password: &str) -> String {
    format!(
        "name=Lindentree+Zagreb&address=povratne@zagreb.example&own=yes&host=127.0.0.1&port={port}&security=none\
         &user=heard&password={password}"
    )
}

#[tokio::test]
async fn a_campaign_comes_from_a_sender_through_its_own_server_and_the_password_is_never_shown() {
    let mut zagreb = Post::open(&["--user", "heard", "--password", "geslo-streznika"]).await;
    let mut common = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(common.port).await;
    let iva = stage.iva().await;
    assert!(stage.get_as(&iva, PAGE).await.text().contains("There are no other senders yet"));
    let wrong = stage.posts(&iva, PAGE, "name=&address=povratne&own=yes&host=&port=0&security=none").await;
    assert_eq!((wrong.status.as_u16(), wrong.body.matches("aria-invalid").count()), (422, 4), "{}", wrong.text());
    let added = stage.posts(&iva, PAGE, &own(zagreb.port, "geslo-streznika")).await;
    assert_eq!(added.header("location"), "/settings/senders?done=sender-added", "{}", added.text());
    let sender = stage.senders().await.remove(0);
    assert!(!sender.password.as_deref().expect("a password").contains("geslo"), "it is sealed");
    let one = format!("{PAGE}/{}", sender.id.simple());
    let page = stage.get_as(&iva, &one).await;
    assert!(page.body.contains("value=\"heard\"") && !page.body.contains("geslo"), "{}", page.body);

    let tried = stage.posts(&iva, &format!("{one}/test"), "").await;
    assert!(tried.text().contains("took a mail to iva@example.com"), "{}", tried.text());
    assert_eq!(zagreb.next().await["from"], "povratne@zagreb.example");
    // Saved again without a password, it stays.
    let saved = stage.posts(&iva, &one, &own(zagreb.port, "")).await;
    assert_eq!(saved.header("location"), "/settings/senders?done=sender-changed", "{}", saved.text());

    let ground = stage.ground();
    let id = || stage.app.chance.id(stage.now());
    let campaign = ground.campaign(id()).await;
    ground.ask(campaign, Some(sender.id), [(id(), "ana@a.example".to_owned())]).await;
    ground.ask(campaign, None, [(id(), "bor@a.example".to_owned())]).await;
    assert_eq!(stage.send_mails().await, None);
    let (theirs, ours) = (zagreb.next().await, common.next().await);
    assert_eq!((&theirs["from"], &theirs["to"]), (&"povratne@zagreb.example".into(), &"ana@a.example".into()));
    assert!(theirs["text"].as_str().expect("text").contains("From: \"Lindentree Zagreb\""), "{theirs}");
    assert_eq!((&ours["from"], &ours["to"]), (&"feedback@lindentree.example".into(), &"bor@a.example".into()));

    // What is on its way when a sender is removed still comes from it.
    ground.ask(campaign, Some(sender.id), [(id(), "eva@a.example".to_owned())]).await;
    let removed = stage.posts(&iva, &format!("{one}/remove"), "").await;
    assert_eq!(removed.header("location"), "/settings/senders?done=sender-removed");
    assert_eq!((stage.senders().await, stage.get_as(&iva, &one).await.status.as_u16()), (Vec::new(), 404));
    assert_eq!(stage.send_mails().await, None);
    assert_eq!(zagreb.next().await["to"], "eva@a.example");
    let audit = stage.get_as(&iva, "/audit").await.text();
    for act in ["added a sender", "changed a sender", "removed a sender"] {
        assert!(audit.contains(act), "{act}: {audit}");
    }
}

#[tokio::test]
async fn a_rules_mail_goes_through_its_senders_own_server_and_keeps_no_alert_waiting_while_that_is_away() {
    let mut zagreb = Post::open(&["--user", "heard", "--password", "geslo-streznika"]).await;
    let mut common = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(common.port).await;
    let iva = stage.iva().await;
    stage.posts(&iva, PAGE, &own(zagreb.port, "geslo-streznika")).await;
    let mail = |to: &str, sender: &str| serde_json::json!({"mail": {"to": to, "sender": sender, "purpose": "message", "subject": "s", "text": "{comment}"}});
    let both = [mail("stock@example.com", "povratne@zagreb.example"), mail("managers", "")];
    stage.rule(&serde_json::json!({"name": "Both", "when": "said", "do": both})).await;
    stage.says(&stage.invite("Ana").await, 8, "one").await;
    stage.rules().await;
    assert_eq!(stage.send_mails().await, None);
    let (theirs, ours) = (zagreb.next().await, common.next().await);
    assert_eq!((&theirs["from"], &theirs["to"]), (&"povratne@zagreb.example".into(), &"stock@example.com".into()));
    assert_eq!((&ours["from"], &ours["to"]), (&"feedback@lindentree.example".into(), &"iva@example.com".into()));

    // Away: its mails wait, and ours go.
    let one = format!("{PAGE}/{}", stage.senders().await.remove(0).id.simple());
    stage.posts(&iva, &one, &own(9, "")).await;
    for comment in ["two", "three"] {
        stage.says(&stage.invite("Bor").await, 8, comment).await;
        stage.rules().await;
        assert!(stage.send_mails().await.is_some(), "something waits");
        assert_eq!(common.next().await["to"], "iva@example.com");
    }
    stage.posts(&iva, &one, &own(zagreb.port, "")).await;
    stage.move_clock(5 * MINUTE);
    assert_eq!(stage.send_mails().await, None);
    for _ in ["two", "three"] {
        assert_eq!(zagreb.next().await["to"], "stock@example.com");
    }
}

#[tokio::test]
async fn a_manager_names_senders_and_no_mail_server() {
    let stage = Stage::new().await.with_iva().await.with_mail(1).await;
    let manager = somebody(&stage, Role::Manager).await;
    assert!(!stage.get_as(&manager, PAGE).await.body.contains("name=\"host\""));
    stage.posts(&manager, PAGE, &own(25, "geslo")).await;
    let sender = stage.senders().await.remove(0);
    assert_eq!((sender.address.as_str(), &sender.server, &sender.password), ("povratne@zagreb.example", &None, &None));
    // What an owner said of its server stays when a manager changes its name.
    let one = format!("{PAGE}/{}", sender.id.simple());
    stage.posts(&stage.iva().await, &one, &own(25, "geslo")).await;
    let renamed =
        stage.posts(&manager, &one, "name=Zagreb&address=povratne@zagreb.example&own=&host=evil.example").await;
    assert_eq!(renamed.header("location"), "/settings/senders?done=sender-changed", "{}", renamed.text());
    let sender = stage.senders().await.remove(0);
    let server = sender.server.expect("its server");
    assert!(sender.name == "Zagreb" && server.contains("127.0.0.1") && sender.password.is_some(), "{server}");
}
