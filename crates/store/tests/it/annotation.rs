//! Iva writes on the line over time what happened on a day, so that whoever looks at it later knows why.

use std::collections::BTreeSet;

use store::annotation::{self, Amended, Annotation, MOST, NewAnnotation, Written};
use store::counter;
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

/// 2026-11-21.
const TODAY: i64 = 20_778;
const DAY: i64 = 86_400_000;

impl Stage {
    async fn somebody(&self, name: &str) -> Uuid {
        let user = store::user::User {
            id: id(),
            email: format!("{name}@example.com"),
            name: name.to_owned(),
            password: String::new(),
        };
        let mut tx = self.store.begin().await.expect("begin");
        assert!(store::user::add(&mut tx, &user, NOON).await.expect("added"));
        tx.commit().await.expect("commit");
        user.id
    }

    async fn write(&self, by: Uuid, day: i64, text: &str) -> Uuid {
        let id = id();
        let new = NewAnnotation { workspace: self.workspace, survey: self.survey, id, day, text, at: NOON, by };
        assert_eq!(self.store.add_annotation(&new).await.expect("added"), Written::Done);
        id
    }

    async fn written(&self, first: Option<i64>, last: Option<i64>) -> Vec<Annotation> {
        let mut read = self.store.read().await.expect("read");
        annotation::list(&mut read, self.workspace, self.survey, (first, last)).await.expect("listed")
    }

    async fn words(&self) -> Vec<String> {
        self.written(None, None).await.into_iter().map(|one| one.text).collect()
    }

    async fn heard(&self) -> i64 {
        let mut read = self.store.read().await.expect("read");
        counter::sum(&mut read, self.workspace, Some(self.survey)).await.expect("summed")
    }
}

#[tokio::test]
async fn what_happened_stands_by_its_day_with_who_wrote_it_and_who_changed_it() {
    let stage = Stage::new().await;
    let (iva, marko) = (stage.somebody("Iva").await, stage.somebody("Marko").await);
    let moved = stage.write(iva, TODAY - 3, "Warehouse moved").await;
    stage.write(iva, TODAY - 3, "New courier").await;
    stage.write(marko, TODAY - 30, "Prijazno pismo & <b>").await;
    assert_eq!(stage.words().await, ["Prijazno pismo & <b>", "Warehouse moved", "New courier"]);
    let few: Vec<String> =
        stage.written(Some(TODAY - 30), Some(TODAY - 4)).await.into_iter().map(|one| one.text).collect();
    assert_eq!(few, ["Prijazno pismo & <b>"], "both ends are included, and nothing beyond them");

    let to = Amended { day: TODAY - 31, text: "Warehouse moved to Graz", at: NOON + 5, by: marko };
    assert!(stage.store.change_annotation(stage.workspace, moved, &to).await.expect("changed"));
    let first = stage.written(None, Some(TODAY - 31)).await.remove(0);
    let expected = Annotation {
        id: moved,
        survey: stage.survey,
        day: TODAY - 31,
        text: "Warehouse moved to Graz".to_owned(),
        written_at: NOON,
        by_name: Some("Iva".to_owned()),
        changed_at: Some(NOON + 5),
        changed_by_name: Some("Marko".to_owned()),
    };
    assert_eq!(first, expected);
    let again = Amended { at: NOON + 9, by: iva, ..to };
    let heard = stage.heard().await;
    assert!(stage.store.change_annotation(stage.workspace, moved, &again).await.expect("there"));
    assert_eq!(stage.written(None, None).await[0], expected, "who says the same again changes nothing");
    assert_eq!(stage.heard().await, heard, "and nobody is told");
}

#[tokio::test]
async fn what_was_taken_away_comes_back_to_whoever_took_it_and_to_nobody_else() {
    let stage = Stage::new().await;
    let (iva, marko) = (stage.somebody("Iva").await, stage.somebody("Marko").await);
    let (store, workspace) = (&stage.store, stage.workspace);
    let one = stage.write(iva, TODAY, "Warehouse moved").await;
    assert!(store.remove_annotation(workspace, one, NOON, marko).await.expect("removed"));
    assert!(!store.remove_annotation(workspace, one, NOON, iva).await.expect("looked"), "it is gone already");
    let to = Amended { day: TODAY, text: "Still here?", at: NOON, by: iva };
    assert!(!store.change_annotation(workspace, one, &to).await.expect("looked"));
    assert_eq!(stage.words().await, Vec::<String>::new());
    let mut read = store.read().await.expect("read");
    let by_marko = annotation::removed(&mut read, workspace, one, marko).await.expect("looked");
    assert_eq!(by_marko, Some((stage.survey, TODAY)));
    assert_eq!(annotation::removed(&mut read, workspace, one, iva).await.expect("looked"), None);
    drop(read);
    assert_eq!(store.restore_annotation(workspace, one, iva).await.expect("looked"), Written::Absent);
    assert_eq!(store.restore_annotation(workspace, one, marko).await.expect("restored"), Written::Done);
    assert_eq!(stage.words().await, ["Warehouse moved"]);
    assert_eq!(store.restore_annotation(workspace, one, marko).await.expect("looked"), Written::Absent);

    assert!(store.remove_annotation(workspace, one, NOON, marko).await.expect("removed"));
    store.forget(0, 0, NOON + 7 * DAY).await.expect("swept");
    assert_eq!(store.restore_annotation(workspace, one, marko).await.expect("in time"), Written::Done);
    assert!(store.remove_annotation(workspace, one, NOON, marko).await.expect("removed"));
    store.forget(0, 0, NOON + 7 * DAY + 1).await.expect("swept");
    assert_eq!(store.restore_annotation(workspace, one, marko).await.expect("looked"), Written::Absent);
}

#[tokio::test]
async fn each_of_these_is_heard_by_open_pages_and_followers_of_responses_hear_nothing() {
    let stage = Stage::new().await;
    let (store, workspace, by) = (&stage.store, stage.workspace, id());
    stage.record(stage.response(9)).await;
    let mut sums = vec![stage.heard().await];
    let one = stage.write(by, TODAY, "Warehouse moved").await;
    sums.push(stage.heard().await);
    let to = Amended { day: TODAY, text: "Warehouse closed", at: NOON, by };
    assert!(store.change_annotation(workspace, one, &to).await.expect("changed"));
    sums.push(stage.heard().await);
    assert!(store.remove_annotation(workspace, one, NOON, by).await.expect("removed"));
    sums.push(stage.heard().await);
    assert_eq!(store.restore_annotation(workspace, one, by).await.expect("restored"), Written::Done);
    sums.push(stage.heard().await);
    assert_eq!(sums, [1, 2, 3, 4, 5]);
    stage.record(stage.response(3)).await;
    assert_eq!(stage.all().await.iter().map(|row| row.change).max(), Some(2), "responses are numbered as before");
}

#[tokio::test]
async fn the_five_hundred_and_first_is_refused_also_when_two_write_at_once() {
    let stage = Stage::new().await;
    let by = id();
    for nth in 0..MOST - 1 {
        stage.write(by, TODAY - nth, "One of many").await;
    }
    let new =
        |id, text| NewAnnotation { workspace: stage.workspace, survey: stage.survey, id, day: 1, text, at: 1, by };
    let (first, second) = (new(id(), "a"), new(id(), "b"));
    let (a, b) = tokio::join!(stage.store.add_annotation(&first), stage.store.add_annotation(&second));
    let both = [a.expect("asked"), b.expect("asked")];
    assert!(both == [Written::Done, Written::Full] || both == [Written::Full, Written::Done], "{both:?}");
    let all = stage.written(None, None).await;
    assert_eq!(all.len(), 500);
    let distinct: BTreeSet<Uuid> = all.iter().map(|one| one.id).collect();
    assert_eq!(distinct.len(), 500);
    assert!(stage.store.remove_annotation(stage.workspace, all[7].id, NOON, by).await.expect("removed"));
    stage.write(by, TODAY, "There is room again").await;
    let back = stage.store.restore_annotation(stage.workspace, all[7].id, by).await.expect("looked");
    assert_eq!(back, Written::Full, "what was taken away needs room to come back");
}

#[tokio::test]
async fn another_workspace_neither_sees_nor_touches_it() {
    let stage = Stage::new().await;
    let (store, by, other) = (&stage.store, id(), stage.workspace + 1);
    let one = stage.write(by, TODAY, "Warehouse moved").await;
    let mut read = store.read().await.expect("read");
    assert_eq!(annotation::find(&mut read, other, one).await.expect("looked"), None);
    assert_eq!(annotation::list(&mut read, other, stage.survey, (None, None)).await.expect("listed"), []);
    drop(read);
    let to = Amended { day: 1, text: "Ours now", at: NOON, by };
    assert!(!store.change_annotation(other, one, &to).await.expect("looked"));
    assert!(!store.remove_annotation(other, one, NOON, by).await.expect("looked"));
    let new = NewAnnotation { workspace: other, survey: stage.survey, id: id(), day: 1, text: "x", at: NOON, by };
    assert_eq!(store.add_annotation(&new).await.expect("asked"), Written::Absent);
    let twice = NewAnnotation { workspace: stage.workspace, id: one, text: "Another", ..new };
    assert_eq!(store.add_annotation(&twice).await.expect("asked"), Written::Done);
    assert_eq!(stage.words().await, ["Warehouse moved"], "a second one of the same id is the first");
}
