//! Iva keeps what she looks at often: views have names, an order and, where she wants it, a link.

use store::view::{self, MOST, NewView, Page, View, Way};

use crate::stage::{NOON, Stage, id};

impl Stage {
    async fn save(&self, name: &str) -> Option<View> {
        let new = NewView {
            workspace: self.workspace,
            name,
            page: Page::Survey,
            survey: Some(self.survey),
            query: "period=7d",
            at: NOON,
            by: id(),
        };
        let mut tx = self.store.begin().await.expect("begin");
        let added = view::add(&mut tx, &new).await.expect("added");
        tx.commit().await.expect("commit");
        added
    }

    async fn shift(&self, id: i64, way: Way) -> Vec<String> {
        let mut tx = self.store.begin().await.expect("begin");
        view::shift(&mut tx, self.workspace, id, way).await.expect("shifted");
        tx.commit().await.expect("commit");
        self.names().await
    }

    async fn names(&self) -> Vec<String> {
        let mut read = self.store.read().await.expect("read");
        let views = view::list(&mut read, self.workspace).await.expect("list");
        views.into_iter().map(|view| view.name).collect()
    }
}

#[tokio::test]
async fn views_change_places_and_a_number_is_never_given_again() {
    let stage = Stage::new().await;
    let [a, b, c] = ["a", "b", "c"].map(|name| stage.save(name));
    let (a, b, c) = (a.await.expect("saved"), b.await.expect("saved"), c.await.expect("saved"));
    assert_eq!(stage.names().await, ["a", "b", "c"]);
    assert_eq!(stage.shift(c.id, Way::Up).await, ["a", "c", "b"]);
    assert_eq!(stage.shift(a.id, Way::Down).await, ["c", "a", "b"]);
    assert_eq!(stage.shift(c.id, Way::Up).await, ["c", "a", "b"], "there is nothing above the first");
    assert_eq!(stage.shift(b.id, Way::Down).await, ["c", "a", "b"]);
    assert_eq!(stage.shift(99, Way::Down).await, ["c", "a", "b"]);

    let mut tx = stage.store.begin().await.expect("begin");
    assert!(view::remove(&mut tx, stage.workspace, c.id).await.expect("removed"));
    assert!(!view::remove(&mut tx, stage.workspace, c.id).await.expect("looked"), "it is gone already");
    assert!(view::rename(&mut tx, stage.workspace, a.id, "A").await.expect("renamed"));
    assert!(view::change(&mut tx, stage.workspace, a.id, Page::Survey, "by=team").await.expect("changed"));
    assert!(!view::change(&mut tx, stage.workspace, a.id, Page::Responses, "").await.expect("looked"));
    tx.commit().await.expect("commit");
    let d = stage.save("d").await.expect("saved");
    assert!(d.id > c.id);
    assert_eq!(stage.names().await, ["A", "b", "d"]);
    let mut read = stage.store.read().await.expect("read");
    let found = view::find(&mut read, stage.workspace, a.id).await.expect("find").expect("it is there");
    assert_eq!(found, View { name: "A".to_owned(), query: "by=team".to_owned(), ..a });
    assert_eq!(view::find(&mut read, stage.workspace + 1, d.id).await.expect("find"), None, "not in another workspace");
}

#[tokio::test]
async fn two_people_who_move_views_at_once_leave_each_a_place_of_its_own() {
    let stage = Stage::new().await;
    let mut ids = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        ids.push(stage.save(name).await.expect("saved").id);
    }
    for _ in 0..5 {
        tokio::join!(stage.shift(ids[1], Way::Up), stage.shift(ids[2], Way::Up), stage.shift(ids[3], Way::Down));
    }
    // Two in one place would change places without moving.
    for id in ids {
        for _ in 0..4 {
            stage.shift(id, Way::Up).await;
        }
    }
    assert_eq!(stage.names().await, ["e", "d", "c", "b", "a"]);
}

#[tokio::test]
async fn the_hundred_and_first_view_is_refused() {
    let stage = Stage::new().await;
    for nth in 0..MOST {
        assert!(stage.save(&nth.to_string()).await.is_some(), "{nth}");
    }
    assert_eq!(stage.save("one too many").await, None);
    assert_eq!(stage.names().await.len(), 100);
}

#[tokio::test]
async fn only_the_newest_link_shows_a_view() {
    let stage = Stage::new().await;
    let saved = stage.save("shown").await.expect("saved");
    assert_eq!((saved.links, saved.link_hash, saved.link_comments), (0, None, false));
    let by_link = async |hash: [u8; 32]| {
        let mut read = stage.store.read().await.expect("read");
        view::find_by_link(&mut read, stage.workspace, &hash).await.expect("find").map(|view| view.id)
    };
    let link = async |hash: Option<[u8; 32]>| {
        let mut tx = stage.store.begin().await.expect("begin");
        let number = view::next_link(&mut tx, stage.workspace, saved.id).await.expect("a number");
        view::set_link(&mut tx, stage.workspace, saved.id, hash.as_ref()).await.expect("set");
        view::set_comments(&mut tx, stage.workspace, saved.id, true).await.expect("set");
        tx.commit().await.expect("commit");
        number
    };
    assert_eq!(link(Some([1; 32])).await, Some(1));
    assert_eq!(by_link([1; 32]).await, Some(saved.id));
    assert_eq!(link(Some([2; 32])).await, Some(2));
    assert_eq!((by_link([1; 32]).await, by_link([2; 32]).await), (None, Some(saved.id)));
    assert_eq!(link(None).await, Some(3));
    assert_eq!(by_link([2; 32]).await, None);
    let other = stage.save("not shown").await.expect("saved");
    assert_eq!(other.link_hash, None, "two without a link stand beside each other");
}
