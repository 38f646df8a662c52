//! Colleagues mark responses: tags, stars, notes, and a page of them at once.

use feedback::Tag;
use store::act::{self, Act, Deed, Outcome};
use store::mark::{self, MOST_TAGS, Mark, Marks};
use store::note::{self, NewNote};
use store::response::{Reason, State, history};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

fn tag(text: &str) -> Tag {
    Tag::new(text).expect("a tag")
}

impl Stage {
    pub async fn some(&self, n: u8) -> Vec<Uuid> {
        let mut all = Vec::new();
        for score in 0..n {
            let response = self.response(score);
            all.push(response.id);
            self.record(response).await;
        }
        all
    }

    pub fn act<'a>(&self, responses: &'a [Uuid], by: Uuid) -> Act<'a> {
        Act { workspace: self.workspace, responses, by, at: NOON, id: id() }
    }

    pub async fn mark(&self, responses: &[Uuid], mark: &Mark) -> Outcome {
        self.store.mark(&self.act(responses, id()), mark).await.expect("marked")
    }

    pub async fn marks(&self, response: Uuid) -> Marks {
        let mut read = self.store.read().await.expect("read");
        mark::of(&mut read, self.workspace, &[response]).await.expect("marks").remove(&response).unwrap_or_default()
    }
}

fn changed(changed: u64, same: u64) -> Outcome {
    Outcome { changed, same, full: 0 }
}

#[tokio::test]
async fn a_tag_is_shown_as_it_was_typed_first_and_a_second_time_does_nothing() {
    let stage = Stage::new().await;
    let all = stage.some(3).await;
    let strangers = [all[0], all[1], id()];
    assert_eq!(stage.mark(&strangers, &Mark::Tag(tag("Počasna dostava"))).await, changed(2, 0));
    let before = stage.find(all[0]).await.change;
    assert_eq!(stage.mark(&all, &Mark::Tag(tag("pocasna DOSTAVA"))).await, changed(1, 2));
    assert_eq!(stage.mark(&all, &Mark::Tag(tag("Počasna dostava"))).await, changed(0, 3));
    assert_eq!(stage.find(all[0]).await.change, before, "it did not change");
    assert!(stage.find(all[2]).await.change > before, "it takes a number of its own");
    stage.mark(&all[2..], &Mark::Tag(tag("Bike"))).await;
    assert_eq!(stage.marks(all[2]).await.tags, ["Bike", "Počasna dostava"]);
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(mark::tags(&mut read, stage.workspace).await.expect("tags"), ["Bike", "Počasna dostava"]);
    assert_eq!(stage.mark(&all, &Mark::Untag(tag("bike"))).await, changed(1, 2));
    assert_eq!(mark::tags(&mut read, stage.workspace).await.expect("tags"), ["Počasna dostava"]);
    let told = history(&mut read, stage.workspace, all[2]).await.expect("history");
    let told: Vec<_> = told.iter().map(|entry| (entry.what.as_str(), entry.note.as_deref())).collect();
    assert_eq!(told, [("untagged", Some("Bike")), ("tagged", Some("Bike")), ("tagged", Some("Počasna dostava"))]);
}

#[tokio::test]
async fn a_response_has_room_for_twenty_tags() {
    let stage = Stage::new().await;
    let all = stage.some(2).await;
    for n in 0..MOST_TAGS {
        assert_eq!(stage.mark(&all[..1], &Mark::Tag(tag(&n.to_string()))).await, changed(1, 0));
    }
    let outcome = stage.mark(&all, &Mark::Tag(tag("more"))).await;
    assert_eq!(outcome, Outcome { changed: 1, same: 0, full: 1 });
    assert_eq!(stage.mark(&all, &Mark::Tag(tag("0"))).await, changed(1, 1));
    assert_eq!(stage.marks(all[0]).await.tags.len(), 20);
}

#[tokio::test]
async fn a_star_is_the_workspaces_and_each_change_takes_the_next_number() {
    let stage = Stage::new().await;
    let all = stage.some(3).await;
    assert_eq!(stage.mark(&all[1..], &Mark::Star).await, changed(2, 0));
    assert_eq!(stage.mark(&all, &Mark::Star).await, changed(1, 2));
    assert_eq!(stage.mark(&all, &Mark::Unstar).await, changed(3, 0));
    assert_eq!(stage.marks(all[0]).await, Marks::default());
    let mut changes: Vec<i64> = stage.all().await.iter().map(|row| row.change).collect();
    changes.sort_unstable();
    assert_eq!(changes, [7, 8, 9], "three recorded, three starred, three unstarred");
    stage.sums_agree().await;
}

#[tokio::test]
async fn two_who_tag_at_once_never_exceed_the_room_nor_share_a_number() {
    let stage = Stage::new().await;
    let all = stage.some(4).await;
    let mut both = tokio::task::JoinSet::new();
    for n in 0..16 {
        let other = store::Store::open(&stage.location, store::Options::default()).await.expect("a second server");
        let (workspace, ids) = (stage.workspace, all.clone());
        both.spawn(async move {
            for more in 0..2 {
                let act = Act { workspace, responses: &ids, by: id(), at: NOON, id: id() };
                other.mark(&act, &Mark::Tag(tag(&format!("{n} {more}")))).await.expect("marked");
            }
            other.close().await;
        });
    }
    both.join_all().await;
    for response in &all {
        assert_eq!(stage.marks(*response).await.tags.len(), 20);
    }
    let mut changes: Vec<i64> = stage.all().await.iter().map(|row| row.change).collect();
    changes.sort_unstable();
    assert_eq!(changes, [81, 82, 83, 84], "four responses, twenty tags each");
}

#[tokio::test]
async fn an_act_is_read_back_by_whoever_did_it() {
    let stage = Stage::new().await;
    let all = stage.some(3).await;
    stage.mark(&all[..1], &Mark::Tag(tag("Slow"))).await;
    let act = stage.act(&all, id());
    stage.store.mark(&act, &Mark::Tag(tag("slow"))).await.expect("marked");
    let mut read = stage.store.read().await.expect("read");
    let done = act::find(&mut read, stage.workspace, act.id, act.by).await.expect("found").expect("it was done");
    assert_eq!((done.deed, done.note.as_deref()), (Deed::Tagged, Some("Slow")));
    assert_eq!(done.responses, all[1..], "one had it already");
    assert_eq!(act::find(&mut read, stage.workspace, act.id, id()).await.expect("found"), None);
    assert_eq!(act::find(&mut read, stage.workspace + 1, act.id, act.by).await.expect("found"), None);
}

#[tokio::test]
async fn a_page_is_left_out_taken_back_and_left_out_again_as_it_was() {
    let stage = Stage::new().await;
    let all = stage.some(3).await;
    let by = id();
    let act = stage.act(&all[..1], by);
    stage.store.exclude_all(&act, Reason::OwnStaff, Some("our own mechanic")).await.expect("left out");
    let act = stage.act(&all, by);
    let outcome = stage.store.exclude_all(&act, Reason::Spam, None).await.expect("left out");
    assert_eq!(outcome, changed(2, 1));
    assert_eq!(stage.store.exclude_all(&act, Reason::Spam, None).await.expect("again"), changed(0, 3));
    stage.sums_agree().await;
    assert_eq!(stage.store.restore_all(&stage.act(&all, by)).await.expect("taken back"), changed(3, 0));
    assert!(stage.all().await.iter().all(|row| row.state == State::Confirmed && row.reason.is_none()));
    assert_eq!(stage.store.exclude_again(&stage.act(&all, by)).await.expect("left out"), changed(3, 0));
    let reasons: Vec<Option<String>> = stage.all().await.into_iter().rev().map(|row| row.reason).collect();
    assert_eq!(reasons, ["own-staff", "spam", "spam"].map(|reason| Some(reason.to_owned())));
    let mut read = stage.store.read().await.expect("read");
    let told = history(&mut read, stage.workspace, all[0]).await.expect("history");
    let told: Vec<_> = told.iter().map(|entry| (entry.what.as_str(), entry.note.as_deref())).collect();
    let note = Some("our own mechanic");
    assert_eq!(told, [("excluded", note), ("restored", None), ("excluded", note)]);
    stage.sums_agree().await;
}

#[tokio::test]
async fn a_note_is_taken_away_only_by_its_author_and_that_is_told() {
    let stage = Stage::new().await;
    let all = stage.some(1).await;
    let (author, other) = (id(), id());
    let written = NewNote {
        workspace: stage.workspace,
        response: all[0],
        id: id(),
        at: NOON,
        by: author,
        text: "Called back: the parcel was at the neighbour's.",
    };
    assert!(stage.store.add_note(&written).await.expect("added"));
    assert!(stage.store.add_note(&written).await.expect("added"), "a second of the same id is the first");
    assert!(!stage.store.add_note(&NewNote { response: id(), ..written }).await.expect("nowhere to add it"));
    let mut read = stage.store.read().await.expect("read");
    let notes = note::list(&mut read, stage.workspace, all[0]).await.expect("notes");
    assert_eq!(
        notes.iter().map(|note| (note.id, note.text.as_str())).collect::<Vec<_>>(),
        [(written.id, written.text)]
    );
    let remove = async |by| stage.store.remove_note(&stage.act(&all, by), written.id).await.expect("asked");
    assert!(!remove(other).await);
    assert!(remove(author).await);
    assert!(!remove(author).await);
    assert_eq!(note::list(&mut read, stage.workspace, all[0]).await.expect("notes"), []);
    let told = history(&mut read, stage.workspace, all[0]).await.expect("history");
    let told: Vec<_> = told.iter().map(|entry| (entry.what.as_str(), entry.by_user)).collect();
    assert_eq!(told, [("note-removed", Some(author))]);
}
