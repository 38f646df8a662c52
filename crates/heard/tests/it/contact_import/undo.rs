//! An import is taken back, and what happened meanwhile stays.

use store::contact::import::State as Step;
use store::contact::{self, Card};

use crate::stage::{NOON, Stage};

const FILE: &str = "Name,Email,Company\nAna Novak,ana@example.com,Lipa\nBor,bor@example.com,Lipa\nCene,cene@example.com,\n\
    Dana,dana@example.com,\nEma,ema@example.com,\nFran,fran@example.com,\nGaj,gaj@example.com,\n";

#[tokio::test]
async fn taking_an_import_back_keeps_what_happened_meanwhile() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let (ana, bor) = (stage.made("Ana", "ana@example.com").await, stage.made("Bor Kos", "bor@example.com").await);
    let at = stage.looked_at(&cookie, "a.csv", FILE.as_bytes()).await;
    let said = "&list=new&list-name=Fair&agreed=yes&channel=email&source=Fair";
    stage.say(&cookie, &at, "mapping", said).await;
    let page = stage.brought_in(&cookie, &at).await;
    assert!(page.contains("Added 5 Changed 2"), "{page}");
    let named = async |name: &str| {
        stage.customers().await.into_iter().find(|one| one.card.name.as_deref() == Some(name)).expect("there")
    };

    // Cene answers, Dana is changed, Ema is put on a list, Fran is the same as Gaj, and Bor is changed once more.
    let cene = named("Cene").await.id;
    stage.given(NOON, 9, |response| response.contact = Some(cene)).await;
    let dana = named("Dana").await;
    stage.rewritten(dana.id, &Card { name: Some("Dana Kos".into()), ..dana.card }).await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    let key = store::list::List { id: stage.app.chance.id(NOON), name: "Key".into(), filter: None, added_at: NOON };
    assert!(store::list::add(&mut tx, stage.workspace, &key).await.expect("added"));
    let ema = named("Ema").await.id;
    store::list::put(&mut tx, stage.workspace, key.id, &[ema], (NOON, None)).await.expect("put");
    let (fran, gaj) = (named("Fran").await.id, named("Gaj").await.id);
    assert!(contact::merge(&mut tx, &stage.by_hand(), fran, gaj).await.expect("merged").is_some());
    tx.commit().await.expect("commit");
    let now = named("Bor").await;
    assert_eq!(now.id, bor);
    stage.rewritten(bor, &Card { owner: Some("maja".into()), ..now.card }).await;

    let page = stage.get_as(&cookie, &format!("{at}/undo")).await.text();
    assert!(page.contains("0 contacts that it added go") && page.contains("1 contact gets back"), "{page}");
    let reasons =
        ["6 contacts stay as they are:", "2 merged with", "1 answered", "2 changed since", "1 put on another"];
    for words in reasons {
        assert!(page.contains(words), "{words}: {page}");
    }
    let before = stage.customers().await;
    assert_eq!(stage.get_as(&cookie, &format!("{at}/undo")).await.status, 200);
    assert_eq!(stage.customers().await, before, "looking takes nothing back");

    stage.say(&cookie, &at, "undo", "").await;
    let page = stage.over(&cookie, &at).await.text();
    assert!(page.contains("Taken back") && page.contains("1 contact got back what was known before"), "{page}");
    assert_eq!(
        named("Ana").await.card,
        Card { name: Some("Ana".into()), emails: vec!["ana@example.com".into()], ..Card::default() }
    );
    assert_eq!(named("Ana").await.id, ana);
    assert_eq!(stage.names().await, ["Ana", "Bor", "Cene", "Dana Kos", "Ema", "Fran"]);
    let mut read = stage.app.store.read().await.expect("read");
    for (one, lists) in [(ana, 0), (cene, 0), (ema, 1)] {
        assert_eq!(store::list::of(&mut read, stage.workspace, one).await.expect("lists").len(), lists);
    }
    drop(read);
    assert_eq!(stage.consents(cene).await, []);
    let told = stage.get_as(&cookie, "/audit").await.text();
    assert!(told.contains("Iva Hrast took an import of contacts back: a.csv"), "{told}");
    assert_eq!(stage.say(&cookie, &at, "start", "").await.status, 303);
    assert_eq!(stage.last_import().await.state, Step::Undone, "what was taken back does not go on");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_who_were_brought_in_go_without_a_trace() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let mut csv = String::from("Email,Phone\n");
    for n in 0..1_000 {
        csv.push_str(&format!("c{n}@example.com,+38641{n:06}\n"));
    }
    let at = stage.looked_at(&cookie, "a.csv", csv.as_bytes()).await;
    stage.say(&cookie, &at, "mapping", "&list=new&list-name=All&agreed=yes&channel=email&source=Shop").await;
    stage.brought_in(&cookie, &at).await;
    assert_eq!(stage.customers().await.len(), 1_000);
    stage.say(&cookie, &at, "undo", "").await;
    let page = stage.over(&cookie, &at).await.text();
    assert!(page.contains("1,000 contacts that it had added are gone"), "{page}");
    let mut read = stage.app.store.read().await.expect("read");
    assert_eq!(contact::count(&mut read, stage.workspace).await.expect("count"), 0);
    assert!(contact::find_by_email(&mut read, stage.workspace, "c1@example.com").await.expect("find").is_none());
    drop(read);
    // The same file can come again.
    let at = stage.looked_at(&cookie, "a.csv", csv.as_bytes()).await;
    assert!(stage.brought_in(&cookie, &at).await.contains("Added 1,000"));
}
