//! What may be concluded: thirty responses, then three hundred, then a fall; and at each step the page says no more than
//! that. Who was asked, who answered and how soon stands beside it, and the planner says what it would take.

use crate::stage::{DAY, MINUTE, NOON, Stage};

/// The words of the page between two others.
fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    let rest = text.split_once(begin).unwrap_or_else(|| panic!("{begin} in {text}")).1;
    rest.split_once(end).unwrap_or_else(|| panic!("{end} in {rest}")).0.trim()
}

impl Stage {
    /// So many of each score over some days; the first day is so many days ago.
    async fn over_days(&self, days_ago: i64, days: i64, scores: &[(u8, i64)]) {
        for (score, count) in scores {
            for nth in 0..*count {
                let at = NOON - (days_ago - nth % days) * DAY - nth * 1000;
                self.given(at, *score, |_| ()).await;
            }
        }
    }

    /// What the page of the survey says of a month.
    async fn concluded(&self, cookie: &str) -> String {
        let text = self.get_as(cookie, "/surveys/1?period=30d").await.text();
        let hero = between(&text, "Net Promoter \u{ae} Promoters (9 and 10) minus detractors (0 to 6)", "Plan ahead");
        let moved = match text.contains("The line on each bar") {
            true => between(&text, "% Promoters", "The line on each bar").to_owned(),
            false => String::new(),
        };
        format!("{hero} {moved}")
    }
}

/// Without the scale below the score.
fn without_scale(text: &str) -> String {
    let scale = "\u{2212}100 \u{2212}50 0 50 100";
    text.replacen(scale, "|", 1)
}

#[tokio::test]
async fn thirty_then_three_hundred_then_a_fall() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;

    // Thirty in the month before last month's end, fifteen promoters: a score, and hardly anything else.
    stage.over_days(59, 30, &[(10, 15), (8, 9), (3, 6)]).await;
    stage.move_clock(-30 * DAY);
    let thirty = without_scale(&stage.concluded(&cookie).await);
    assert_eq!(
        thirty,
        "30 from 1 to 54 30 responses | The true score lies between 1 and 54 with 95% confidence. With about \
         30 responses a month you can see changes of 54 points or more from one month to the next. "
    );

    // Two hundred and seventy more in the same days: the same mix, and now it says something.
    stage.over_days(59, 30, &[(10, 135), (8, 81), (3, 54)]).await;
    let three_hundred = without_scale(&stage.concluded(&cookie).await);
    assert_eq!(
        three_hundred,
        "30 from 21 to 38 300 responses | The true score lies between 21 and 38 with 95% confidence. With about \
         304 responses a month you can see changes of 18 points or more from one month to the next. "
    );

    // The next month is as large, and one in ten promoters fewer is no news yet.
    stage.move_clock(30 * DAY);
    stage.over_days(29, 30, &[(10, 135), (8, 96), (3, 69)]).await;
    let unclear = without_scale(&stage.concluded(&cookie).await);
    assert_eq!(
        unclear,
        "22 from 13 to 31 300 responses Down 8 on the 30 days before (30). No clear change: chance alone does as much \
         about 1 time in 5. | before 30 The true score lies between 13 and 31 with 95% confidence. With about \
         304 responses a month you can see changes of 18 points or more from one month to the next. Neither end \
         clearly moved."
    );

    // Forty angry customers more: now it is.
    stage.over_days(29, 30, &[(0, 40)]).await;
    let fallen = without_scale(&stage.concluded(&cookie).await);
    assert_eq!(
        fallen,
        "8 from \u{2212}1 to 16 340 responses Down 22 on the 30 days before (30). This is a real change: chance alone \
         would do it less than 1 time in 1,000. | before 30 The true score lies between \u{2212}1 and 16 with 95% \
         confidence. With about 345 responses a month you can see changes of 18 points or more from one month to the \
         next. Both ends moved: promoters from 50 to 40%, detractors from 20 to 32%."
    );
}

#[tokio::test]
async fn who_was_asked_is_counted_by_day_of_sending() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let rate = async |query: &str| {
        let text = stage.get_as(&cookie, &format!("/surveys/1?{query}")).await.text();
        between(&text, "Response rate", "Over time").to_owned()
    };
    // Six answers through the open link: nobody knows of how many.
    for nth in 0..6 {
        stage.post("/s/repair", &format!("score=9&nonce=n{nth}&evidence=hand")).await;
    }
    assert_eq!(
        rate("period=30d").await,
        "Not known: no invitation was sent in these days, and of open links nobody counts who saw them."
    );
    // Twenty are asked thirty days ago; eight answer, the last of them today.
    stage.move_clock(-31 * DAY);
    let mut links = Vec::new();
    for _ in 0..20 {
        links.push(stage.invite("Ana Novak").await);
    }
    let sent = stage.now();
    for (link, minutes) in links.iter().zip([10, 20, 45, 60, 300, 600, 4 * 24 * 60, 31 * 24 * 60 - 1]) {
        stage.move_clock(sent + minutes * MINUTE - stage.now());
        let answer = stage.post(link, "score=9&comment=Quick&evidence=hand").await;
        assert_eq!(answer.status.as_u16(), if minutes > 30 * 24 * 60 { 410 } else { 200 }, "{}", answer.body);
    }
    stage.move_clock(NOON - stage.now());
    // Of thirty days the sending is no part, though their answers may be.
    assert!(rate("period=30d").await.starts_with("Not known: no invitation was sent in these days"));
    assert_eq!(
        rate("period=90d").await,
        "35% 7 of the 20 invitations sent in these days were answered (AAPOR RR1, by day of sending). Half of \
         the answers came within 60 minutes, nine of ten within 4 days. Open links have no rate: how many saw them is \
         not known."
    );
    let filtered = stage.get_as(&cookie, "/surveys/1?period=90d&filter=score+%3E+3").await.text();
    assert!(!filtered.contains("Response rate"), "an invitation has no score: {filtered}");
}

#[tokio::test]
async fn the_planner_plans_from_what_the_page_shows() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let few = stage.get_as(&cookie, "/surveys/1/planner").await.text();
    assert!(few.contains("This survey has 0 responses in these days, too few to plan from"), "{few}");
    assert!(few.contains("To see a change of 10 points 955 responses in each of two periods"), "{few}");
    stage.over_days(89, 90, &[(10, 150), (8, 90), (3, 60)]).await;
    let page = stage.get_as(&cookie, "/surveys/1?period=90d&place=link").await;
    let to = page.links("/surveys/1/planner");
    assert_eq!(to, ["/surveys/1/planner?place=link"]);
    let planner = stage.get_as(&cookie, &to[0]).await;
    let text = planner.text();
    assert!(planner.body.contains("<input type=\"hidden\" name=\"place\" value=\"link\">"), "{}", planner.body);
    assert!(text.contains("own answers: 300 responses, August 24 to November 21, 2026"), "{text}");
    assert!(text.contains("With 101 responses Within 16 points either way"), "{text}");
    assert!(text.contains("About 10 months at 101 a month."), "{text}");
    let typed = "/surveys/1/planner?margin=10&change=20&n=1000&rate=2000&mix=nps-40-40";
    let text = stage.get_as(&cookie, typed).await.text();
    assert!(text.contains("To know the score to within 10 points either way 305 responses About 5 days"), "{text}");
    let plain = stage.get_as(&cookie, "/planner?mix=ces-50&margin=zero").await;
    assert!(plain.text().contains("A number from 1 to 50.") && plain.body.contains("value=\"zero\""), "{}", plain.body);
    assert_eq!(stage.get_as(&cookie, "/surveys/2/planner").await.status, 404);
}
