//! Iva works in the feed: she tags, stars and leaves out several at once, thinks better of it, and notes what she did.

use store::act::Act;
use store::mark::Mark;
use store::response::State;
use uuid::Uuid;

use crate::stage::{MINUTE, NOON, Reply, Stage};

/// Iva in the feed.
pub(super) struct Iva<'a> {
    stage: &'a Stage,
    pub(super) cookie: String,
    csrf: String,
}

impl Iva<'_> {
    pub(super) async fn at_work(stage: &Stage) -> Iva<'_> {
        let cookie = stage.iva().await;
        let csrf = stage.get_as(&cookie, "/responses").await.field("csrf");
        Iva { stage, cookie, csrf }
    }

    pub(super) async fn sees(&self, path: &str) -> Reply {
        let page = self.stage.get_as(&self.cookie, path).await;
        assert_eq!(page.status, 200, "{path}");
        page
    }

    pub(super) async fn sends(&self, path: &str, form: &str) -> Reply {
        self.stage.post_as(&self.cookie, path, &format!("csrf={}&{form}", self.csrf)).await
    }

    /// Sends a form and follows it to what it says was done.
    pub(super) async fn does(&self, path: &str, form: &str) -> Reply {
        let done = self.sends(path, form).await;
        assert_eq!(done.status, 303, "{}", done.body);
        self.stage.move_clock(MINUTE);
        self.sees(done.header("location").split('#').next().unwrap_or_default()).await
    }

    pub(super) async fn undoes(&self, page: &Reply) -> Reply {
        self.does("/responses/undo", &format!("act={}", page.field("act"))).await
    }

    async fn tags(&self, id: Uuid) -> Vec<String> {
        let mut read = self.stage.app.store.read().await.expect("read");
        let marks = store::mark::of(&mut read, self.stage.workspace, &[id]).await.expect("marks");
        marks.get(&id).map(|marks| marks.tags.clone()).unwrap_or_default()
    }

    async fn are(&self, state: State) -> usize {
        self.stage.responses().await.iter().filter(|row| row.state == state).count()
    }
}

pub(super) async fn given(stage: &Stage, n: i64) -> Vec<Uuid> {
    let mut all = Vec::new();
    for nth in 0..n {
        all.push(stage.given(NOON - nth * MINUTE, 3, |_| ()).await);
    }
    all
}

pub(super) fn selected(ids: &[Uuid]) -> String {
    ids.iter().map(|id| format!("&id={}", id.simple())).collect()
}

#[tokio::test]
async fn several_are_tagged_at_once_and_it_is_undone_exactly() {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 4).await;
    let iva = Iva::at_work(&stage).await;
    assert!(iva.sees("/responses").await.text().contains("No tags yet"));
    iva.does("/responses/act", &format!("do=tag&tag=Slow+delivery{}", selected(&all[..1]))).await;
    let form = format!("do=tag&tag=slow++DELIVERY{}", selected(&all[..3]));
    let page = iva.does("/responses/act?band=detractor", &form).await;
    let text = page.text();
    assert!(text.contains("2 responses tagged “Slow delivery”. 1 was so already. Undo"), "{text}");
    assert!(page.body.contains("action=\"/responses/undo?band=detractor\""), "the view is kept: {}", page.body);
    let chip = "/responses?band=detractor&filter=tag%20%3D%20%22Slow%20delivery%22".to_owned();
    assert_eq!(page.links("/responses?band=detractor&filter=tag"), std::slice::from_ref(&chip));
    assert!(iva.sees(&chip).await.text().contains(" 3 responses, "));

    let again = iva.does("/responses/act", &form).await;
    assert!(again.text().contains("Nothing changed. 3 were so already."), "{}", again.text());
    assert!(!again.body.contains("/responses/undo"), "there is nothing to undo");

    let undone = iva.undoes(&page).await;
    assert!(undone.text().contains("“Slow delivery” taken off 2 responses. Undo"), "{}", undone.text());
    assert_eq!(iva.tags(all[0]).await, ["Slow delivery"], "it had it before");
    assert_eq!(iva.tags(all[1]).await, Vec::<String>::new());
    let redone = iva.undoes(&undone).await;
    assert!(redone.text().contains("2 responses tagged “Slow delivery”."), "{}", redone.text());
    assert!(iva.undoes(&page).await.text().contains("taken off 2 responses"));
    assert!(iva.undoes(&page).await.text().contains("Nothing changed. 2 were so already."), "a second time");
}

#[tokio::test]
async fn all_of_a_page_are_meant_without_a_script() {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 53).await;
    let iva = Iva::at_work(&stage).await;
    let first = iva.sees("/responses").await;
    assert!(first.text().contains("Select all 50 on this page"));
    let second = first.links("/responses?before=")[0].clone();
    let shown = iva.sees(&second).await.field("shown");
    let query = second.split_once('?').expect("it asks").1;
    let page = iva.does(&format!("/responses/act?{query}"), &format!("do=star&all=yes&shown={shown}")).await;
    assert!(page.text().contains("3 responses starred. Undo"), "{}", page.text());
    assert!(page.text().contains("Select all 3 on this page"), "one is where one was: {}", page.text());
    assert_eq!(page.body.matches("aria-pressed=\"true\"").count(), 3);
    assert!(iva.sees("/responses?filter=starred+%3D+yes").await.text().contains(" 3 responses, "));
    let many = iva.sends("/responses/act", &format!("do=star{}", selected(&all))).await;
    assert!(many.status == 422 && many.text().contains("At most one page of 50"), "{}", many.text());
}

#[tokio::test]
async fn a_star_is_given_and_taken_where_one_is() {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 2).await;
    let iva = Iva::at_work(&stage).await;
    let none = iva.sees("/responses?filter=starred+%3D+yes").await.text();
    assert!(none.contains("Nothing here has a star."), "{none}");
    let path = format!("/responses/{}/star", all[1].simple());
    let done = iva.sends(&format!("{path}?survey=1"), "star=yes&back=feed").await;
    assert_eq!(done.header("location"), format!("/responses?survey=1#r-{}", all[1].simple()));
    let page = iva.sees(done.header("location").split('#').next().expect("a path")).await;
    assert!(page.body.contains(&format!("formaction=\"{path}?survey=1\" name=\"star\" value=\"no\"")), "{}", page.body);
    let one = iva.does(&format!("{path}?survey=1"), "star=no").await.text();
    assert!(one.contains("The star is removed.") && one.contains("Iva Hrast took the star away"), "{one}");
    assert!(one.contains("Iva Hrast gave it a star"), "{one}");
}

#[tokio::test]
async fn several_are_left_out_and_taken_back_as_they_were() {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 6).await;
    let iva = Iva::at_work(&stage).await;
    let form = format!("do=exclude&reason=own-staff&note=The+Friday+crew{}", selected(&all[..5]));
    let out = iva.does("/responses/act", &form).await;
    assert!(out.text().contains("5 responses left out of the score. Undo"), "{}", out.text());
    assert_eq!((iva.are(State::Excluded).await, iva.are(State::Confirmed).await), (5, 1));
    let back = iva.does("/responses/act?state=excluded", &format!("do=restore{}", selected(&all[1..3]))).await;
    assert!(back.text().contains("2 responses taken back into the score. Undo"), "{}", back.text());
    assert_eq!(iva.are(State::Excluded).await, 3);
    iva.undoes(&back).await;
    assert_eq!(iva.are(State::Excluded).await, 5);
    let text = iva.sees(&format!("/responses/{}", all[1].simple())).await.text();
    assert!(text.contains("by our own staff. The Friday crew"), "for the same reason: {text}");
    iva.undoes(&out).await;
    assert_eq!(iva.are(State::Confirmed).await, 6);
}

#[tokio::test]
async fn what_was_sent_in_vain_is_told_and_kept() {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 2).await;
    let iva = Iva::at_work(&stage).await;
    let vain = async |form: &str, why: &str| {
        let page = iva.sends("/responses/act?survey=1", form).await;
        assert!(page.status == 422 && page.text().contains(why), "{form}: {}", page.text());
        page.body
    };
    vain("do=tag&tag=slow", "Select at least one response first.").await;
    let chosen = selected(&all[..1]);
    vain(&format!("do=tag&tag=+{chosen}"), "Type a tag first.").await;
    let long = format!("do=tag&tag={}{chosen}", "x".repeat(41));
    let body = vain(&long, "A tag has at most 40 characters.").await;
    assert!(body.contains(&"x".repeat(41)), "what was typed is kept");
    let name = format!("value=\"{}\" form=\"bulk\"", all[0].simple());
    let kept = body.split(&name).nth(1).and_then(|rest| rest.split('>').next()).expect("its box");
    assert!(kept.ends_with(" checked"), "so is what was selected: {kept}");
    vain(&format!("do=exclude&note=hm{chosen}"), "Choose a reason first.").await;
    let body = vain(&format!("do=exclude&reason=other{chosen}"), "Say in the note which reason it is.").await;
    assert!(body.contains("value=\"other\" selected"), "{body}");
    assert_eq!((iva.tags(all[0]).await.len(), iva.are(State::Confirmed).await), (0, 2));
}

#[tokio::test]
async fn nobody_acts_from_elsewhere_or_undoes_what_another_did() {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 2).await;
    let iva = Iva::at_work(&stage).await;
    for path in ["/responses/act", "/responses/undo", &format!("/responses/{}/tags", all[0].simple())] {
        let form = format!("csrf=wrong&do=star&tag=x{}", selected(&all));
        assert_eq!(stage.post_as(&iva.cookie, path, &form).await.status, 403, "{path}");
    }
    let (by, id) = (stage.app.chance.id(NOON), stage.app.chance.id(NOON));
    let act = Act { workspace: stage.workspace, responses: &all, by, at: NOON, id };
    stage.app.store.mark(&act, &Mark::Star).await.expect("starred");
    let page = iva.sees(&format!("/responses?act={}&same=0", id.simple())).await;
    assert!(!page.body.contains("/responses/undo"), "{}", page.text());
    let undo = iva.sends("/responses/undo", &format!("act={}", id.simple())).await;
    assert_eq!(undo.status, 404);
    assert!(iva.sees("/responses?filter=starred+%3D+yes").await.text().contains(" 2 responses, "));
    let made_up = iva.sees("/responses?act=spoof&same=99999&full=-3").await.text();
    assert!(!made_up.contains("Nothing changed") && !made_up.contains("99999"), "{made_up}");
}

#[tokio::test]
async fn one_response_is_tagged_and_noted_and_its_history_says_by_whom() {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 1).await;
    let iva = Iva::at_work(&stage).await;
    let path = format!("/responses/{}", all[0].simple());
    assert!(iva.sees(&path).await.text().contains("No tags yet"));
    let page = iva.does(&format!("{path}/tags?survey=1"), "do=add&tag=%3Cb%3ESlow").await;
    assert!(
        page.text().contains("Tagged.") && page.text().contains("Iva Hrast added the tag “<b>Slow”"),
        "{}",
        page.text()
    );
    assert!(page.body.contains("<bdi>&lt;b&gt;Slow</bdi>") && !page.body.contains("<b>Slow"), "{}", page.body);
    let gone = iva.does(&format!("{path}/tags"), "do=remove&tag=%3Cb%3ESlow").await.text();
    assert!(gone.contains("Iva Hrast took off the tag “<b>Slow”"), "{gone}");
    let vain = iva.sends(&format!("{path}/tags"), "do=add&tag=").await;
    assert!(vain.status == 422 && vain.text().contains("Type a tag first."), "{}", vain.text());
    for n in 0..20 {
        iva.does(&format!("{path}/tags"), &format!("tag={n}")).await;
    }
    let full = iva.sends(&format!("{path}/tags"), "tag=one+more").await;
    assert!(full.status == 422 && full.text().contains("It has 20 tags"), "{}", full.text());
    assert!(full.body.contains("value=\"one more\""), "what was typed is kept");

    let noted = iva.does(&format!("{path}/notes"), "text=Called%0D%0Aher+%3Ci%3Eback").await;
    assert!(noted.body.contains("dir=\"auto\">Called\nher &lt;i&gt;back</p>"), "{}", noted.body);
    assert!(noted.text().contains("Iva Hrast noted"), "{}", noted.text());
    let long = iva.sends(&format!("{path}/notes"), &format!("text={}", "x".repeat(4_001))).await;
    assert!(long.status == 422 && long.text().contains("at most 4,000"), "{}", long.text());
    let empty = iva.sends(&format!("{path}/notes"), "text=++").await;
    assert!(empty.status == 422 && empty.text().contains("Write something first."), "{}", empty.text());

    let mut read = stage.app.store.read().await.expect("read");
    let note = store::note::list(&mut read, stage.workspace, all[0]).await.expect("notes")[0].id;
    let remove = format!("{path}/notes/{}/remove", note.simple());
    assert!(noted.body.contains(&format!("action=\"{remove}\"")), "{}", noted.body);
    let removed = iva.does(&remove, "").await.text();
    assert!(removed.contains("Iva Hrast took a note away") && !removed.contains("Called"), "{removed}");
    assert_eq!(iva.sends(&remove, "").await.status, 404);
}

#[tokio::test]
async fn a_note_of_another_is_read_and_stays() {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 1).await;
    let iva = Iva::at_work(&stage).await;
    let (id, by) = (stage.app.chance.id(NOON), stage.app.chance.id(NOON));
    let (workspace, response) = (stage.workspace, all[0]);
    let note = store::note::NewNote { workspace, response, id, at: NOON, by, text: "Ask the carrier." };
    stage.app.store.add_note(&note).await.expect("noted");
    let path = format!("/responses/{}", all[0].simple());
    let page = iva.sees(&path).await;
    assert!(
        page.text().contains("Somebody noted Ask the carrier.") && !page.body.contains("/remove"),
        "{}",
        page.text()
    );
    assert_eq!(iva.sends(&format!("{path}/notes/{}/remove", id.simple()), "").await.status, 404);
    assert!(iva.sees(&path).await.text().contains("Ask the carrier."));
}
