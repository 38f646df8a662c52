//! Reports by mail: who gets which when, once and in their own words; a link that shows one report and no name; a way to stop
//! it. And the absence alarm, which is told once when something stays away and once when it is over.

mod absence;
mod numbers;
mod pages;

use store::report::{Every, NewReport};
use store::response::Said;
use uuid::Uuid;

use crate::post::Post;
use crate::stage::{DAY, MINUTE, Stage};

/// Monday, 23 November 2026, at 7:00 in Ljubljana.
pub const MONDAY: i64 = 1_795_413_600_000;
/// How long an hour is.
pub const HOUR: i64 = 60 * MINUTE;
pub const WEEK: i64 = 7 * DAY;

impl Stage {
    /// Reports are looked after, as they are every minute.
    pub async fn reports(&self) {
        heard::report::pass(&self.app).await.expect("reports are sent");
    }

    /// Somebody is to get a report from now on.
    pub async fn report_to(&self, email: &str, every: Every, language: Option<&str>) -> Uuid {
        let mut tx = self.app.store.begin().await.expect("begin");
        let user = store::user::find(&mut tx, email).await.expect("found").map(|user| user.id);
        let id = self.app.chance.id(self.now());
        let (workspace, at) = (self.workspace, self.now());
        let new = NewReport { workspace, id, every, survey: None, email, user, language, at, by: None };
        assert!(store::report::add(&mut tx, &new).await.expect("added"));
        tx.commit().await.expect("commit");
        id
    }

    /// So many responses with these scores, on a day at noon.
    pub async fn answers_with(&self, at: i64, counts: &[(u8, usize)]) {
        for (score, n) in counts {
            for _ in 0..*n {
                self.given(at, *score, |_| ()).await;
            }
        }
    }

    /// A comment with a score; its response.
    pub async fn comment(&self, at: i64, score: u8, text: &str) -> Uuid {
        let said = Said { score: Some(score), comment: Some(text.to_owned()), ..Said::default() };
        self.given(at, score, |response| response.said = said).await
    }

    /// How many mails of a kind there are.
    pub async fn mails_of(&self, kind: &str) -> usize {
        self.mails().await.iter().filter(|mail| mail.kind == kind).count()
    }

    /// Subject and words of the newest mail to an address.
    pub async fn said_to(&self, to: &str) -> String {
        let mut read = self.app.store.read().await.expect("read");
        let all = store::outbox::to(&mut read, self.workspace, &[to]).await.expect("listed");
        let last = all.first().unwrap_or_else(|| panic!("no mail to {to}"));
        format!("{}\n{}", last.subject, last.text)
    }
}

/// The path that stands in a mail and begins so.
pub fn path_in(text: &str, begin: &str) -> String {
    let at = text.find(begin).unwrap_or_else(|| panic!("no {begin} in {text}"));
    text[at..].split_whitespace().next().expect("a path").to_owned()
}

#[tokio::test]
async fn a_report_comes_on_monday_at_seven_once_and_in_the_readers_language() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    stage.report_to("iva@example.com", Every::Week, None).await;
    stage.report_to("ana@board.example", Every::Week, Some("sl")).await;
    // The week before last was worse.
    stage.answers_with(MONDAY - 10 * DAY, &[(3, 40), (10, 20)]).await;
    stage.answers_with(MONDAY - 3 * DAY, &[(3, 10), (8, 10), (10, 60)]).await;
    stage.answers_with(MONDAY, &[(0, 50)]).await;
    for (score, text) in [(10, "Hitro in prijazno, hvala!"), (2, "Predolgo sem čakal na kolo.")] {
        stage.comment(MONDAY - 3 * DAY, score, text).await;
    }
    stage.clock.store(MONDAY - 1, std::sync::atomic::Ordering::SeqCst);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 0, "it is not seven yet");
    stage.move_clock(1);
    for _ in 0..3 {
        stage.reports().await;
        heard::report::pass(&stage.another_node().await.app).await.expect("another server");
    }
    assert_eq!(stage.mails_of("report").await, 2, "once each, on two servers");
    let iva = stage.said_to("iva@example.com").await;
    for told in [
        "The week from November 16 to November 22, 2026",
        "After a repair",
        "Net Promoter 61 (from",
        "82 responses, before: 60.",
        "on the week before (",
        "This is a real change",
        "Promoters: 74% (61)",
        "Hitro in prijazno, hvala!",
        "Predolgo sem čakal na kolo.",
        "Nobody picked these comments.",
        "Ljubljana time",
        "/reports/2026-W47",
    ] {
        assert!(iva.contains(told), "{told}: {iva}");
    }
    let ana = stage.said_to("ana@board.example").await;
    for told in ["Lindentree Cycles: Teden: ", "22. november 2026", "Teh komentarjev ni nihče izbral.", "/report/"] {
        assert!(ana.contains(told), "{told}: {ana}");
    }
    stage.send_mails().await;
    let got = [post.next().await, post.next().await];
    let whole = format!("{got:?}");
    assert!(whole.contains("List-Unsubscribe: <") && whole.contains("One-Click"), "{whole}");

    // An hour later, the next day and until the next Monday nothing comes; then the next.
    for step in [HOUR, DAY, 6 * DAY - HOUR - 1] {
        stage.move_clock(step);
        stage.reports().await;
    }
    assert_eq!(stage.mails_of("report").await, 2);
    stage.move_clock(1);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 4);
}

#[tokio::test]
async fn after_a_year_only_the_latest_is_sent_and_a_clock_that_goes_back_sends_none() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    stage.report_to("iva@example.com", Every::Week, None).await;
    stage.report_to("iva@example.com", Every::Month, None).await;
    stage.move_clock(365 * DAY);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 2, "one of the week and one of the month");
    stage.move_clock(-30 * DAY);
    stage.reports().await;
    stage.move_clock(30 * DAY);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 2);
}

#[tokio::test]
async fn the_weeks_in_which_clocks_change_have_one_report_each() {
    for (start, weeks) in [(1_774_000_000_000, 3), (1_792_000_000_000, 4)] {
        let stage = Stage::new().await.with_iva().await.with_mail(9).await;
        stage.clock.store(start, std::sync::atomic::Ordering::SeqCst);
        stage.report_to("iva@example.com", Every::Week, None).await;
        for _ in 0..weeks * 7 * 24 {
            stage.move_clock(HOUR);
            stage.reports().await;
        }
        assert_eq!(stage.mails_of("report").await, weeks, "from {start} on");
    }
}

#[tokio::test]
async fn a_pause_a_removal_a_stop_and_leaving_end_it_and_nothing_missed_comes_later() {
    use store::report::{Deed, act};
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    stage.colleague("bor@example.com").await;
    stage.report_to("bor@example.com", Every::Week, None).await;
    let to = ["a", "b", "c"].map(|name| format!("{name}@board.example"));
    let mut ids = Vec::new();
    for email in &to {
        ids.push(stage.report_to(email, Every::Week, Some("en")).await);
    }
    let deed = async |id, deed| {
        let mut tx = stage.app.store.begin().await.expect("begin");
        assert!(act(&mut tx, stage.workspace, id, deed, stage.now()).await.expect("done"));
        tx.commit().await.expect("commit");
    };
    deed(ids[0], Deed::Pause).await;
    deed(ids[1], Deed::Remove).await;
    deed(ids[2], Deed::Stop).await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    let bor = store::user::find(&mut tx, "bor@example.com").await.expect("found").expect("Bor").id;
    store::member::change(&mut tx, stage.workspace, bor, None, stage.now()).await.expect("ended");
    tx.commit().await.expect("commit");
    stage.move_clock(4 * DAY);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 0);
    deed(ids[0], Deed::Resume).await;
    deed(ids[1], Deed::Restore).await;
    deed(ids[2], Deed::Again).await;
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 0, "what was due meanwhile is not sent");
    stage.move_clock(WEEK);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 3);
}

#[tokio::test]
async fn without_a_mail_server_nothing_is_lost_and_with_one_the_latest_goes_out() {
    let stage = Stage::new().await.with_iva().await;
    stage.report_to("iva@example.com", Every::Week, None).await;
    stage.move_clock(3 * WEEK);
    stage.reports().await;
    let stage = stage.with_mail(9).await;
    assert_eq!(stage.mails_of("report").await, 0);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 1);
}

#[tokio::test]
async fn the_draw_is_the_same_for_all_and_takes_only_what_counts_and_names_nobody() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let friday = MONDAY - 3 * DAY;
    for n in 0..12 {
        stage.comment(friday, 10, &format!("A good comment, the {n}th of many.")).await;
    }
    let left_out = stage.comment(friday, 10, "This one does not count at all.").await;
    for text in ["too short", "write to me at ana@example.com", "call me at +386 40 123 456"] {
        stage.comment(friday, 10, text).await;
    }
    stage
        .given(friday, 9, |response| {
            response.said.comment = Some("Signed by nobody, but waiting.".to_owned());
            response.intake = store::response::Intake::Known(store::response::State::Test);
        })
        .await;
    stage.comment(MONDAY - 9 * DAY, 10, "A comment of the week before.").await;
    let ana = stage.customer("Ana Novak").await;
    stage
        .given(friday, 10, |response| {
            response.contact = Some(ana);
            response.said.comment = Some("Lepo pozdravljeni, vaša Ana.".to_owned());
        })
        .await;
    stage.clock.store(MONDAY, std::sync::atomic::Ordering::SeqCst);
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/account").await.field("csrf");
    let form = format!("csrf={csrf}&reason=duplicate");
    let path = format!("/responses/{}/exclude", left_out.simple());
    assert_eq!(stage.post_as(&cookie, &path, &form).await.status, 303);
    let shown = async || {
        let page = stage.get_as(&cookie, "/reports/2026-W47").await;
        assert_eq!(page.status, 200, "{}", page.text());
        let text = page.text();
        let all: Vec<String> = (0..12)
            .map(|n| format!("A good comment, the {n}th of many."))
            .filter(|comment| text.contains(comment))
            .collect();
        for hidden in [
            "does not count",
            "too short",
            "ana@example.com",
            "123 456",
            "but waiting",
            "A comment of the week before.",
            "Ana",
        ] {
            assert!(!text.contains(hidden), "{hidden}: {text}");
        }
        all
    };
    let first = shown().await;
    assert_eq!(first.len(), 3);
    assert_eq!(shown().await, first);
}
