//! A file that was made is told apart from one that was changed, cut or never was a backup.

use std::fs;

use store::{Options, Store};

use super::*;

/// 2026-11-21T12:00:00Z.
const NOON: i64 = 1_795_262_400_000;

async fn small(folder: &Path) -> Location {
    let location = Location::Sqlite(folder.join("heard.db"));
    let store = Store::open(&location, Options::default()).await.expect("it opens");
    let mut tx = store.begin().await.expect("begin");
    store::workspace::add(&mut tx, "trees", "Lindentree Cycles", "Europe/Ljubljana", NOON).await.expect("added");
    tx.commit().await.expect("commit");
    store.close().await;
    location
}

#[tokio::test]
async fn a_backup_tells_what_it_holds_and_any_changed_byte_is_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let location = small(folder.path()).await;
    let to = folder.path().join("one.tar");
    let made = make(&location, &to, NOON, |_, _| {}).await.expect("made");
    assert_eq!(made.manifest.at, "2026-11-21T12:00:00Z");
    assert_eq!((made.manifest.contents.workspaces, made.manifest.contents.responses), (1, 0));
    assert_eq!(look(&to).await.expect("whole").manifest, made.manifest);

    let whole = fs::read(&to).expect("read");
    let end = whole.len() - 1024 - 512;
    for at in [0, 520, 1024, 1100, 1600, 2600, 9000, whole.len() / 2, end] {
        let mut changed = whole.clone();
        // The padding of members says nothing; every byte of one does.
        if changed[at] == 0 && !(2560..end).contains(&at) {
            continue;
        }
        changed[at] ^= 0x10;
        fs::write(&to, &changed).expect("written");
        let said = format!("{:#}", look(&to).await.expect_err("it was changed"));
        assert!(said.contains("no whole backup"), "{at}: {said}");
    }
    for cut in [0, 100, 700, 1500, whole.len() / 2, end - 1] {
        fs::write(&to, &whole[..cut]).expect("written");
        let said = format!("{:#}", look(&to).await.expect_err("it was cut"));
        assert!(said.contains("no whole backup"), "{cut}: {said}");
    }
}

#[tokio::test]
async fn a_backup_is_never_written_over_another_file_and_leaves_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let location = small(folder.path()).await;
    let to = free(folder.path(), Why::Asked, NOON);
    make(&location, &to, NOON, |_, _| {}).await.expect("made");
    let said = make(&location, &to, NOON, |_, _| {}).await.expect_err("it is there").to_string();
    assert!(said.contains("never written over"), "{said}");
    let names: Vec<_> = fs::read_dir(super::folder(folder.path()))
        .expect("a folder")
        .map(|entry| entry.expect("one").file_name())
        .collect();
    assert_eq!(names, ["heard-20261121-120000.tar"]);
    let another = free(folder.path(), Why::Asked, NOON);
    assert!(another.ends_with("heard-20261121-120000-2.tar"), "in the same second: {}", another.display());
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(fs::metadata(&to).expect("there").permissions().mode() & 0o777, 0o600);
}

#[tokio::test]
async fn only_backups_of_upgrades_go_by_themselves() {
    let folder = tempfile::tempdir().expect("a folder");
    let location = small(folder.path()).await;
    make(&location, &free(folder.path(), Why::Asked, NOON), NOON, |_, _| {}).await.expect("made");
    for n in 0..5_i64 {
        let path = free(folder.path(), Why::Upgrade(11 + n), NOON);
        make(&location, &path, NOON, |_, _| {}).await.expect("made");
        let at = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1000 + n.unsigned_abs());
        File::options().write(true).open(&path).expect("there").set_modified(at).expect("dated");
    }
    keep_latest(folder.path(), 3).expect("tidied");
    let names: Vec<_> = list(folder.path()).expect("listed").into_iter().map(|kept| kept.name).collect();
    assert_eq!(names.len(), 4);
    assert_eq!(
        names[1..],
        [15, 14, 13].map(|schema| format!("before-schema-{schema}-20261121-120000.tar")),
        "the newest three, and the one that a person made"
    );
}
