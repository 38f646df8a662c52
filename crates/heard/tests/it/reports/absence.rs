//! The absence alarm: begun once, told once, over once; through a week in which the clocks change; silent where a quiet week is
//! nothing unusual.

use store::absence::{Absence, Why};

use super::{HOUR, MONDAY};
use crate::stage::{DAY, Stage};

impl Stage {
    async fn alarm(&self) {
        heard::report::absence::pass(&self.app).await.expect("it looks");
    }

    async fn absences(&self) -> Vec<Absence> {
        let mut read = self.app.store.read().await.expect("read");
        store::absence::list(&mut read, self.workspace, 100).await.expect("listed")
    }

    /// So many responses a day, on each of so many days from one on.
    async fn days(&self, first: i64, days: i64, n: usize) {
        for day in 0..days {
            self.answers_with(first + day * DAY, &[(9, n)]).await;
        }
    }

    /// Every hour of so many days.
    async fn hours_pass(&self, days: i64) {
        for _ in 0..days * 24 {
            self.move_clock(HOUR);
            self.alarm().await;
        }
    }
}

fn at(stage: &Stage, now: i64) {
    stage.clock.store(now, std::sync::atomic::Ordering::SeqCst);
}

#[tokio::test]
async fn no_response_for_a_week_is_told_once_and_its_end_once() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    crate::people::add(&stage, "maja@example.com", store::member::Role::Viewer).await;
    stage.days(MONDAY - 60 * DAY, 60, 2).await;
    at(&stage, MONDAY);
    stage.hours_pass(3).await;
    assert_eq!(stage.absences().await, [], "some days of the week had some");
    stage.hours_pass(5).await;
    let other = stage.another_node().await;
    heard::report::absence::pass(&other.app).await.expect("another server");
    stage.hours_pass(5).await;
    assert_eq!(stage.mails_of("absence").await, 1, "once, and to whoever decides: {:?}", stage.mails().await);
    let mail = stage.said_to("iva@example.com").await;
    for told in ["Usually it is about 14 a week.", "What to look at", "/reports#alarm"] {
        assert!(mail.contains(told), "{told}: {mail}");
    }
    assert!(mail.starts_with("Lindentree Cycles: "), "{mail}");
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/reports").await.text();
    assert!(page.contains("Usually it is about 14 a week.") && page.contains("The exact rule"), "{page}");

    // They come again.
    stage.days(stage.now(), 7, 2).await;
    stage.hours_pass(10).await;
    let [one] = stage.absences().await.try_into().expect("one");
    assert_eq!(one.ended.map(|(_, why)| why), Some(Why::Back));
    assert_eq!(stage.mails_of("absence").await, 2, "that it is over is told once");
    assert!(stage.said_to("iva@example.com").await.contains("Responses come again"));
}

#[tokio::test]
async fn in_a_week_in_which_the_clocks_change_it_is_told_once_too() {
    // Sunday, 25 October 2026, has 25 hours in Ljubljana; 29 March 2026 has 23.
    for start in [1_792_800_000_000, 1_774_600_000_000] {
        let stage = Stage::new().await.with_iva().await.with_mail(9).await;
        stage.days(start - 40 * DAY, 40, 2).await;
        at(&stage, start);
        stage.hours_pass(12).await;
        assert_eq!((stage.mails_of("absence").await, stage.absences().await.len()), (1, 1), "{start}");
    }
}

#[tokio::test]
async fn a_quiet_week_of_few_and_a_year_of_nothing_are_no_alarm() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    // One every other day, and history that was brought in.
    for day in 0..20 {
        stage.answers_with(MONDAY - (60 - 2 * day) * DAY, &[(9, 1)]).await;
    }
    for day in 0..40 {
        stage.given(MONDAY - (50 - day) * DAY, 9, |response| response.origin = store::response::Origin::Imported).await;
    }
    at(&stage, MONDAY - 20 * DAY);
    stage.hours_pass(30).await;
    stage.move_clock(365 * DAY);
    stage.alarm().await;
    assert_eq!((stage.mails_of("absence").await, stage.absences().await), (0, Vec::new()));
}

#[tokio::test]
async fn a_quiet_that_stays_is_usual_after_five_weeks_and_whoever_says_so_ends_it_at_once() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    stage.days(MONDAY - 60 * DAY, 60, 2).await;
    at(&stage, MONDAY + 9 * DAY);
    stage.alarm().await;
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/reports").await.field("csrf");
    let closed = stage.post_as(&cookie, "/reports/alarm", &format!("csrf={csrf}&do=responses")).await;
    assert_eq!(closed.status, 303);
    stage.hours_pass(3).await;
    let whys: Vec<_> = stage.absences().await.iter().map(|one| one.ended.map(|(_, why)| why)).collect();
    assert_eq!((whys, stage.mails_of("absence").await), (vec![Some(Why::Closed)], 1), "it does not begin again");

    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    stage.days(MONDAY - 60 * DAY, 60, 2).await;
    at(&stage, MONDAY + 9 * DAY);
    for _ in 0..60 {
        stage.alarm().await;
        stage.move_clock(DAY);
    }
    let whys: Vec<_> = stage.absences().await.iter().map(|one| one.ended.map(|(_, why)| why)).collect();
    assert_eq!((whys, stage.mails_of("absence").await), (vec![Some(Why::Usual)], 2));
}

#[tokio::test]
async fn where_mails_were_sent_and_are_not_the_mails_are_missed_and_a_switch_silences_it() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    for day in 0..28 {
        at(&stage, MONDAY - (35 - day) * DAY);
        stage.invite("Ana").await;
        stage.invite("Bor").await;
    }
    at(&stage, MONDAY);
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/reports").await.field("csrf");
    stage.post_as(&cookie, "/reports/alarm", &format!("csrf={csrf}&do=off")).await;
    stage.alarm().await;
    assert_eq!(stage.absences().await, []);
    stage.post_as(&cookie, "/reports/alarm", &format!("csrf={csrf}&do=on")).await;
    stage.alarm().await;
    let all = stage.absences().await;
    assert_eq!(all.iter().map(|one| one.what.key()).collect::<Vec<_>>(), ["mails"]);
    let mail = stage.said_to("iva@example.com").await;
    assert!(mail.contains("No survey invitation was sent from"), "{mail}");
}
