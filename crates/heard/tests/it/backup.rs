//! The second promise, tried: what was acknowledged before a backup began is in it, and comes back. The real program
//! backs up beside a server under load; nothing is ever replaced that was not asked for, and nothing damaged comes back.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::atomic::Ordering;

use heard::chance::Chance;
use store::response::Filter;
use store::{Location, Options, Store};
use uuid::Uuid;

use crate::kill::{Load, Scene, deliver};
use crate::served::Server;
use crate::stage::NOON;
use crate::wire::Wire;

/// Customers who answer while the backup is made.
const CONNECTIONS: usize = 8;

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[track_caller]
fn succeeded(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
    said(output)
}

/// It is told in words what was not done and why.
#[track_caller]
fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{}", said(output));
    said(output)
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// An empty place of the same kind as the scene's, and the program there.
async fn elsewhere(scene: &Scene, folder: &Path) -> (Server, Location) {
    let name = format!("backup_{}", Chance::of_machine().expect("randomness").id(NOON).simple());
    let location = store::scratch::elsewhere(&scene.location, folder, &name).await;
    let mut server = Server::new(&scene.server.program, folder, &[]);
    server.environment.push(("HEARD_UNLIMITED", "repair".to_owned()));
    if let Location::Postgres(address) = &location {
        server.environment.push(("HEARD_DATABASE", address.clone()));
    }
    (server, location)
}

/// Every response there: its comment, which is its key, and its id. All sums and numbers agree with them.
async fn sound(location: &Location, workspace: i64) -> BTreeMap<String, Uuid> {
    let store = Store::open(location, Options::default()).await.expect("it opens");
    let mut read = store.read().await.expect("a connection");
    let filter = Filter { workspace, ..Filter::default() };
    let rows = store::response::list(&mut read, &filter, None, i64::MAX).await.expect("listed");
    let health = store::check::health(&mut read).await.expect("asked");
    assert_eq!((health.damage, health.orphans), (Vec::new(), 0));
    assert_eq!(store::rollup::differences(&mut read, workspace).await.expect("compared"), []);
    assert_eq!(store::check::misnumbered(&mut read, workspace).await.expect("counted"), [0_i64; 0]);
    assert_eq!(store::event::unannounced(&mut read, workspace).await.expect("counted"), Vec::<Uuid>::new());
    drop(read);
    store.close().await;
    rows.into_iter().map(|row| (row.said.comment.expect("every answer has one"), row.id)).collect()
}

/// Customers answer one after another, and each answer is acknowledged.
async fn answered(scene: &mut Scene, address: std::net::SocketAddr, name: &str, n: usize) -> Vec<(String, Uuid)> {
    let mut wire = Wire::connect(address).await.expect("it listens");
    let mut all = Vec::new();
    for at in 0..n {
        let key = format!("{name}-{at}");
        let id = deliver(&mut wire, &key).await.expect("an answer").expect("a 201");
        scene.sent.insert(key.clone(), Some(id));
        all.push((key, id));
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_made_under_load_brings_every_answer_back_that_was_acknowledged_before() {
    let mut scene = Scene::new(&[]).await;
    let served = scene.server.start().await;
    let load = Load::start(served.address, CONNECTIONS, "load");
    load.reaches(300).await;
    let before = answered(&mut scene, served.address, "before", 20).await;
    let acknowledged = load.acknowledged.load(Ordering::Relaxed);

    let there = tempfile::tempdir().expect("a folder");
    let file = there.path().join("backup.tar");
    let told = succeeded(&scene.server.run(&["backup", text(&file)]).await);
    assert!(told.contains("Backed up and checked") && told.contains("secret.key"), "{told}");
    // The customers went on, so the backup is not the last state.
    load.reaches(acknowledged + 50).await;
    served.kill().await;
    scene.remember(load.ends().await);

    let (server, location) = elsewhere(&scene, there.path()).await;
    let told = succeeded(&server.run(&["restore", text(&file)]).await);
    assert!(told.contains("and is whole") && told.contains("Restored"), "{told}");
    let kept = sound(&location, scene.workspace).await;
    assert!(kept.len() as u64 >= acknowledged + 20, "{} of {acknowledged} and 20", kept.len());
    assert!(kept.len() < scene.sent.len(), "answers that came later are not in it");
    for (key, id) in &kept {
        assert!(scene.sent[key].is_none_or(|sent| sent == *id), "{key} is another response");
    }
    for (key, id) in &before {
        assert_eq!(kept.get(key), Some(id), "{key} was acknowledged before the backup began");
    }

    // The restored server knows them: a second delivery is the same response.
    let served = server.start().await;
    let mut wire = Wire::connect(served.address).await.expect("it listens");
    assert_eq!(deliver(&mut wire, &before[0].0).await.expect("an answer"), Some(before[0].1));
    served.kill().await;
}

/// A scene with a few answers, its backup, and two answers that came later.
async fn with_backup(folder: &Path) -> (Scene, PathBuf) {
    let mut scene = Scene::new(&[]).await;
    let served = scene.server.start().await;
    answered(&mut scene, served.address, "before", 3).await;
    let file = folder.join("backup.tar");
    succeeded(&scene.server.run(&["backup", text(&file)]).await);
    answered(&mut scene, served.address, "later", 2).await;
    assert_eq!(served.stop(std::time::Duration::from_secs(15)).await.code(), Some(0));
    (scene, file)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn data_that_are_there_are_replaced_only_when_that_was_said_and_are_backed_up_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let (scene, file) = with_backup(folder.path()).await;
    let (server, location) = elsewhere(&scene, folder.path()).await;
    succeeded(&server.run(&["restore", text(&file)]).await);
    let served = server.start().await;
    let mut wire = Wire::connect(served.address).await.expect("it listens");
    deliver(&mut wire, "another").await.expect("an answer");

    let told = refused(&server.run(&["restore", "--replace", text(&file)]).await);
    assert!(told.contains("another Heard works with"), "a running server is noticed: {told}");
    assert_eq!(served.stop(std::time::Duration::from_secs(15)).await.code(), Some(0));

    let told = refused(&server.run(&["restore", text(&file)]).await);
    assert!(told.contains("4 responses") && told.contains("--replace"), "{told}");
    assert_eq!(sound(&location, scene.workspace).await.len(), 4, "nothing was changed");

    succeeded(&server.run(&["restore", "--replace", text(&file)]).await);
    assert_eq!(sound(&location, scene.workspace).await.len(), 3);
    let kept = heard::backup::list(folder.path()).expect("listed");
    assert!(kept.len() == 1 && kept[0].name.starts_with("replaced-"), "{kept:?}");
    let kept = heard::backup::folder(folder.path()).join(&kept[0].name);
    succeeded(&server.run(&["restore", "--replace", text(&kept)]).await);
    let all = sound(&location, scene.workspace).await;
    assert!(all.len() == 4 && all.contains_key("another"), "what was replaced comes back: {all:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_damaged_backup_and_one_of_another_database_are_refused_and_nothing_changes() {
    let folder = tempfile::tempdir().expect("a folder");
    let (scene, file) = with_backup(folder.path()).await;
    let mut bytes = std::fs::read(&file).expect("read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(folder.path().join("damaged.tar"), bytes).expect("written");

    let told = refused(&scene.server.run(&["restore", "--replace", text(&folder.path().join("damaged.tar"))]).await);
    assert!(told.contains("no whole backup") && told.contains("differ"), "{told}");
    let other = match scene.location {
        Location::Sqlite(_) => "postgres://heard@127.0.0.1:1/heard",
        Location::Postgres(_) => "",
    };
    let told = refused(&scene.server.run(&["restore", "--replace", "--database", other, text(&file)]).await);
    assert!(told.contains("the backup is of"), "{told}");
    let told = refused(&scene.server.run(&["restore", text(&folder.path().join("absent.tar"))]).await);
    assert!(told.contains("absent.tar") && told.contains("No such file"), "{told}");
    assert_eq!(sound(&scene.location, scene.workspace).await.len(), 5);

    let empty = Server::new(&scene.server.program, &folder.path().join("empty"), &[]);
    let told = refused(&empty.run(&["backup"]).await);
    assert!(told.contains("no data"), "{told}");
    assert!(!folder.path().join("empty").exists(), "asking makes nothing");
}

/// Does something with data that no server works with.
async fn done(location: &Location, work: impl AsyncFnOnce(&Store)) {
    let store = Store::open(location, Options::default()).await.expect("it opens");
    work(&store).await;
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_was_erased_is_erased_again_in_an_older_backup_that_is_put_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let scene = Scene::new(&[]).await;
    let (workspace, ids) = (scene.workspace, Chance::of_machine().expect("randomness"));
    let (ana, bor) = (ids.id(NOON), ids.id(NOON));
    done(&scene.location, async |store| {
        let mut tx = store.begin().await.expect("begin");
        for (name, id) in [("Ljubomira", ana), ("Bor", bor)] {
            let email = format!("{name}@example.com");
            store::contact::find_or_add(&mut tx, workspace, &email, Some(name), id, NOON).await.expect("added");
        }
        tx.commit().await.expect("commit");
    })
    .await;
    let file = folder.path().join("backup.tar");
    succeeded(&scene.server.run(&["backup", text(&file)]).await);

    // A place that knows of nobody takes the backup as it is.
    let (server, location) = elsewhere(&scene, folder.path()).await;
    let told = succeeded(&server.run(&["restore", text(&file)]).await);
    assert!(!told.contains("erased"), "{told}");
    let of = async |name: &str| {
        let texts = store::scratch::texts(&location).await;
        texts.iter().filter(|(_, text)| text.to_lowercase().contains(name)).count()
    };
    assert!(of("ljubomira").await > 0);
    done(&location, async |store| {
        let mut tx = store.begin().await.expect("begin");
        let doing = store::contact::Doing { workspace, at: NOON, actor: None, name: None, import: None };
        let erased = store::contact::erase(&mut tx, &doing, ana, ids.id(NOON)).await.expect("erased");
        assert!(erased.is_some());
        tx.commit().await.expect("commit");
    })
    .await;
    // Twice: what is put back knows of it as well.
    for _ in 0..2 {
        // PostgreSQL lets go of a connection a moment after it was closed.
        while store::backup::others(&location).await.expect("counted") > 0 {}
        let told = succeeded(&server.run(&["restore", "--replace", text(&file)]).await);
        assert!(told.contains("1 person who was erased after the backup was made is erased in it as well"), "{told}");
        assert!(of("ljubomira").await == 0 && of("bor").await > 0);
    }
}

/// The newest steps of the schema are undone, as if an older Heard had left the data.
async fn made_older(location: &Location) {
    let undoing = "drop table delivery_about; alter table team drop column room; alter table member drop column room; drop table notice; alter table member drop column quiet_from; alter table member drop column quiet_to;
        alter table member drop column duty; drop table happening; drop table happening_counter;
        drop table incoming; drop table incoming_call; drop table incoming_person;
        drop table report; drop table report_sent; drop table report_quote; drop table absence_watch; drop table absence;
        drop table webhook; drop table delivery; drop table rule; drop table rule_version; drop table rule_run; drop table handling;
        alter table member drop column told; delete from follower where name = 'rules'; drop table envelope;
        alter table workspace drop column envelope_link; alter table workspace drop column envelope_gift;
        drop table domain_check; drop table contact_list_name;
        drop index outbox_account; drop index outbox_survey; drop index outbox_pace;
        create index outbox_due on outbox (due_at) where due_at is not null;
        drop table arrived; drop table message;
        drop table recipient; drop table wave; drop table campaign; drop table sender; drop table suppression;
        drop index outbox_campaign; drop index outbox_waiting; drop index outbox_invitation; drop index outbox_contact;
        alter table outbox drop column campaign; alter table outbox drop column wave;
        alter table outbox drop column contact; alter table outbox drop column invitation;
        alter table outbox drop column sender; alter table outbox drop column domain;
        alter table outbox drop column paced_at; alter table outbox drop column attempted_at; alter table outbox drop column bounced_at;
        alter table outbox drop column bounce; alter table outbox drop column complained_at;
        drop index invitation_campaign; drop index invitation_ticket;
        alter table invitation drop column ticket; alter table invitation drop column campaign;
        alter table invitation drop column wave; alter table contact drop column asked_at;
        alter table workspace drop column rest_relational; alter table workspace drop column rest_transactional;
        alter table workspace drop column rest_policy;
        alter table survey drop column rest_days; alter table survey drop column rest_policy;
        drop table survey_draft_step; drop table survey_draft; drop table answer; drop table consent;
        alter table survey_version drop column content; alter table survey_version drop column published_by;
        alter table survey drop column opens_at; alter table survey drop column closes_at;
        alter table survey drop column most; alter table survey drop column edition;
        alter table invitation drop column is_test; alter table invitation drop column draft_step;
        alter table \"user\" drop column language; alter table workspace drop column language;
        drop table team; drop table agent; drop table response_owner; drop table mention; drop table first_view;
        alter table workspace drop column agent_scores; alter table response_history drop column owner_before;
        drop table second_factor; drop table recovery_code; drop table half_session;
        alter table session drop column trusted_until; alter table workspace drop column second_factor;
        alter table api_key drop column made_by; alter table api_key drop column used_day;
        drop table logo; alter table workspace drop column colour; alter table workspace drop column postal_address;
        alter table workspace drop column privacy_url;
        drop index survey_version_request; alter table survey_version drop column request;
        drop index contact_brought; drop index contact_wordless;
        alter table contact drop column language; alter table contact drop column zone;
        alter table contact drop column country; alter table contact drop column account;
        alter table contact drop column owner; alter table contact drop column words;
        alter table contact drop column change; alter table contact drop column import;
        alter table contact drop column merged_into; alter table contact drop column erased_at;
        alter table address drop column written; alter table address drop column nth;
        alter table address drop column added_at;
        drop table contact_property; drop table contact_consent; drop table contact_event; drop table contact_list;
        drop table contact_list_member; drop table contact_import; drop table erasure;
        delete from schema_step where number >= 14";
    store::scratch::run(location, undoing).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_upgrade_backs_up_first_and_says_so_unless_it_is_turned_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut scene, _) = with_backup(folder.path()).await;
    let listed = || heard::backup::list(&scene.server.folder).expect("listed").len();
    assert_eq!(listed(), 0, "data of this schema are not backed up by being opened");
    made_older(&scene.location).await;
    let told = succeeded(&scene.server.run(&["check"]).await);
    assert!(told.contains("from schema 13 to") && told.contains("before-schema-"), "{told}");
    assert_eq!(listed(), 1);
    let kept = heard::backup::list(&scene.server.folder).expect("listed").remove(0);
    let kept = heard::backup::folder(&scene.server.folder).join(kept.name);
    assert_eq!(heard::backup::look(&kept).await.expect("whole").manifest.contents.schema, 13);

    std::fs::remove_file(kept).expect("removed");
    made_older(&scene.location).await;
    scene.server.environment.push(("HEARD_BACKUP_BEFORE_UPGRADE", "false".to_owned()));
    succeeded(&scene.server.run(&["check"]).await);
    assert_eq!(heard::backup::list(&scene.server.folder).expect("listed").len(), 0);
    assert_eq!(sound(&scene.location, scene.workspace).await.len(), 5);
}
