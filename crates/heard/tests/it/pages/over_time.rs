//! An answer stands on the line over time in the day, week, month and quarter of the workspace's own calendar, however
//! long that day is: from the press of the button to the row of the chart's table.

use std::sync::atomic::Ordering;

use crate::stage::{NOON, Stage};

const FIVE: u64 = 5;

impl Stage {
    /// Five people answer through the open link at this instant: fewer have no point on the line.
    async fn answered_at(&self, instant: &str) {
        let at: jiff::Timestamp = instant.parse().expect("an instant");
        self.clock.store(at.as_millisecond(), Ordering::SeqCst);
        for person in 0..FIVE {
            let form = format!("score=9&nonce={instant}{person}&evidence=hand");
            let answer = self.post("/s/repair", &form).await;
            assert_eq!(answer.status, 200, "{instant}: {}", answer.body);
        }
    }

    /// The rows of the line over time that anybody answered in, with how many did.
    async fn line(&self, cookie: &str, days: [&str; 2], unit: &str) -> Vec<(String, u64)> {
        let [from, to] = days;
        let page = self.get_as(cookie, &format!("/surveys/1?from={from}&to={to}&trend={unit}")).await;
        let chart = page.body.split("id=\"trend\"").nth(1).and_then(|rest| rest.split("</figure>").next());
        let rows = chart.unwrap_or_else(|| panic!("no line in {}", page.body)).split("<tr><th scope=\"row\">").skip(1);
        let row = |row: &str| {
            let label = row.split('<').next().expect("a label").to_owned();
            let n = row.rsplit("<td class=\"num\">").next().and_then(|cell| cell.split('<').next());
            (label, n.expect("a cell").parse().expect("a count"))
        };
        rows.map(row).filter(|(_, n)| *n > 0).collect()
    }
}

fn rows(expected: &[(&str, u64)]) -> Vec<(String, u64)> {
    expected.iter().map(|(label, instants)| ((*label).to_owned(), *instants * FIVE)).collect()
}

#[tokio::test]
async fn a_day_of_23_hours_is_a_day() {
    let stage = Stage::in_zone("Europe/Ljubljana").await.with_iva().await;
    // 28 March, 23:59; 29 March, 0:30, 1:59, 3:00 and 23:30; 30 March, 0:30; 31 March, 23:30; 1 April, 0:30.
    for instant in [
        "2026-03-28T22:59:00Z",
        "2026-03-28T23:30:00Z",
        "2026-03-29T00:59:00Z",
        "2026-03-29T01:00:00Z",
        "2026-03-29T21:30:00Z",
        "2026-03-29T22:30:00Z",
        "2026-03-31T21:30:00Z",
        "2026-03-31T22:30:00Z",
    ] {
        stage.answered_at(instant).await;
    }
    stage.clock.store(NOON, Ordering::SeqCst);
    let cookie = stage.iva().await;
    let days = ["2026-03-23", "2026-04-05"];
    let by_day = [("Mar 28", 1), ("Mar 29", 4), ("Mar 30", 1), ("Mar 31", 1), ("Apr 1", 1)];
    assert_eq!(stage.line(&cookie, days, "day").await, rows(&by_day));
    assert_eq!(stage.line(&cookie, days, "week").await, rows(&[("Mar 23", 5), ("Mar 30", 3)]));
    assert_eq!(stage.line(&cookie, days, "month").await, rows(&[("Mar 2026", 7), ("Apr 2026", 1)]));
    assert_eq!(stage.line(&cookie, days, "quarter").await, rows(&[("Q1 2026", 7), ("Q2 2026", 1)]));
}

#[tokio::test]
async fn a_day_of_25_hours_is_one_day() {
    let stage = Stage::in_zone("Europe/Ljubljana").await.with_iva().await;
    // 24 October, 23:59; 25 October, 0:30, twice 2:30, and 23:30; 26 October, 0:30; 1 November, 0:30.
    for instant in [
        "2026-10-24T21:59:00Z",
        "2026-10-24T22:30:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z",
        "2026-10-25T22:30:00Z",
        "2026-10-25T23:30:00Z",
        "2026-10-31T23:30:00Z",
    ] {
        stage.answered_at(instant).await;
    }
    stage.clock.store(NOON, Ordering::SeqCst);
    let cookie = stage.iva().await;
    let days = ["2026-10-19", "2026-11-01"];
    let by_day = [("Oct 24", 1), ("Oct 25", 4), ("Oct 26", 1), ("Nov 1", 1)];
    assert_eq!(stage.line(&cookie, days, "day").await, rows(&by_day));
    assert_eq!(stage.line(&cookie, days, "week").await, rows(&[("Oct 19", 5), ("Oct 26", 2)]));
    assert_eq!(stage.line(&cookie, days, "month").await, rows(&[("Oct 2026", 6), ("Nov 2026", 1)]));
    assert_eq!(stage.line(&cookie, days, "quarter").await, rows(&[("Q4 2026", 7)]));
    // The same days as a view: the long Sunday alone.
    let text = stage.get_as(&cookie, "/surveys/1?from=2026-10-25&to=2026-10-25").await.text();
    assert!(text.contains(" 20 responses "), "{text}");
}

#[tokio::test]
async fn a_quarter_of_an_hour_is_part_of_a_zone() {
    let stage = Stage::in_zone("Asia/Kathmandu").await.with_iva().await;
    // 5:45 before Greenwich: a minute before midnight and midnight itself, of a Sunday, a month and a quarter.
    for instant in [
        "2026-06-28T18:14:00Z",
        "2026-06-28T18:15:00Z",
        "2026-06-28T18:45:00Z",
        "2026-06-30T18:14:59.999Z",
        "2026-06-30T18:15:00Z",
    ] {
        stage.answered_at(instant).await;
    }
    stage.clock.store(NOON, Ordering::SeqCst);
    let cookie = stage.iva().await;
    let days = ["2026-06-22", "2026-07-05"];
    let by_day = [("Jun 28", 1), ("Jun 29", 2), ("Jun 30", 1), ("Jul 1", 1)];
    assert_eq!(stage.line(&cookie, days, "day").await, rows(&by_day));
    assert_eq!(stage.line(&cookie, days, "week").await, rows(&[("Jun 22", 1), ("Jun 29", 4)]));
    assert_eq!(stage.line(&cookie, days, "month").await, rows(&[("Jun 2026", 4), ("Jul 2026", 1)]));
    assert_eq!(stage.line(&cookie, days, "quarter").await, rows(&[("Q2 2026", 4), ("Q3 2026", 1)]));
}
