//! Iva looks at what her customers said: the score moves with their answers and says what it is worth, what does not
//! count is counted beside it, and nobody sees another company.

mod against;
mod campaigns;
mod concluded;
mod contacts;
mod editor;
mod envelope;
mod feed;
mod file;
mod listed;
mod marks;
mod one;
pub(crate) mod open;
mod operations;
mod outside;
mod over_time;
mod owner;
mod quarantine;
mod stopped;
mod survey_file;
mod teams;
mod views;
mod written;

use feedback::{Bands, Cluster, Clusters, Histogram, Metric, Scale, headline};
use store::response::Said;

use crate::stage::{DAY, MINUTE, NOON, Stage};

impl Stage {
    /// Customers give each score that often, some minutes ago.
    async fn scores(&self, counts: [u64; 11]) {
        for (score, count) in (0_u8..).zip(counts) {
            for nth in 0..count {
                let at = NOON - MINUTE * (i64::try_from(nth).expect("few") + 1);
                self.given(at, score, |_| ()).await;
            }
        }
    }
}

/// `from 34 to 50`, as pages write whole numbers.
fn interval(ends: [i64; 2], percent: &str) -> String {
    let [low, high] = ends.map(|end| end.to_string().replace('-', "\u{2212}"));
    format!("from {low} to {high}{percent}")
}

#[tokio::test]
async fn an_answer_through_the_link_moves_the_score() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    assert!(stage.get_as(&cookie, "/").await.text().contains("Nobody has answered yet"));
    for n in 0..9 {
        stage.post("/s/repair", &format!("score=10&nonce=n{n}&evidence=hand")).await;
    }
    assert!(stage.get_as(&cookie, "/").await.text().contains(" 100 from "), "nine promoters of nine");
    stage.post("/s/repair", "score=3&comment=Zavore+cvilijo&nonce=n9&evidence=hand").await;
    let text = stage.get_as(&cookie, "/").await.text();
    assert!(text.contains(" 80 from ") && text.contains("10 responses"), "{text}");
    assert!(text.contains("Zavore cvilijo") && text.contains("Last response today, 13:00"), "{text}");
}

#[tokio::test]
async fn pages_show_what_feedback_computes() {
    for (scale, counts, figure) in [
        (Scale::Nps, [6, 1, 2, 7, 5, 3, 4, 11, 17, 24, 18], "14"),
        (Scale::Stars5, [0, 3, 4, 6, 19, 8, 0, 0, 0, 0, 0], "68"),
        (Scale::Ces, [0, 9, 8, 7, 6, 5, 4, 3, 0, 0, 0], "29"),
    ] {
        let stage = Stage::asking(scale).await.with_iva().await;
        stage.scores(counts).await;
        let cookie = stage.iva().await;
        let score = headline(scale, &Histogram::from_counts(counts), 1.0).expect("there are answers");
        let percent = if scale.metric() == Metric::Nps { "" } else { "%" };
        let interval = interval(score.interval.rounded(), percent);
        for path in ["/", "/surveys/1"] {
            let text = stage.get_as(&cookie, path).await.text();
            let sign = if percent.is_empty() { "" } else { " %" };
            let shown = format!(" {figure}{sign} {interval} {} responses", score.n);
            assert!(text.contains(&shown), "{scale} {path}: {shown} in {text}");
        }
    }
}

#[tokio::test]
async fn under_five_there_is_a_count_and_no_score() {
    let stage = Stage::new().await.with_iva().await;
    stage.scores([0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1]).await;
    let cookie = stage.iva().await;
    for path in ["/", "/surveys/1"] {
        let text = stage.get_as(&cookie, path).await.text();
        assert!(text.contains("3 responses so far"), "{path}: {text}");
        assert!(!text.contains("from 34") && !text.contains("How people answered"), "{path}: {text}");
    }
}

#[tokio::test]
async fn customers_who_answer_again_and_again_widen_the_interval() {
    let stage = Stage::new().await.with_iva().await;
    for nth in 0..20_u8 {
        let customer = stage.customer("Ana").await;
        for again in 0..5 {
            let at = NOON - MINUTE * (1 + i64::from(nth) * 5 + again);
            stage.given(at, if nth < 12 { 10 } else { 2 }, |response| response.contact = Some(customer)).await;
        }
    }
    let of = |promoters, detractors| Cluster::of_bands(Metric::Nps, Bands { promoters, passives: 0, detractors });
    let clusters: Clusters = (0..20).map(|nth| if nth < 12 { of(5, 0) } else { of(0, 5) }).collect();
    let effect = clusters.design_effect().expect("customers differ");
    let counts = Histogram::from_counts([0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 60]);
    let widened = headline(Scale::Nps, &counts, effect).expect("there are answers").interval.rounded();
    let cookie = stage.iva().await;
    let text = stage.get_as(&cookie, "/surveys/1").await.text();
    assert!(text.contains(&interval(widened, "")), "{text}");
    assert!(text.contains("100 responses from 20 customers"), "{text}");
    assert!(text.contains("times as wide as with new customers each time"), "{text}");
    assert!(stage.get_as(&cookie, "/").await.text().contains(&interval(widened, "")), "the overview says the same");
}

#[tokio::test]
async fn few_responses_stand_together_with_their_sum() {
    let stage = Stage::new().await.with_iva().await;
    for (team, count) in [("Workshop", 40), ("Shop", 31), ("Bergen", 3), ("Poznań", 4)] {
        for nth in 0..count {
            let team = team.to_owned();
            stage.given(NOON - MINUTE * (nth + 1), 9, |response| response.facts.team = Some(team)).await;
        }
    }
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/surveys/1?by=team").await;
    let text = page.text();
    assert!(text.contains("Poznań and Bergen few each, so shown together"), "{text}");
    assert_eq!(page.links("/surveys/1?team=").len(), 2, "the small ones have no view of their own here");
    let rows = page.body.split("id=\"by\"").nth(1).expect("the breakdown");
    let counts: Vec<u64> =
        rows.split("<td class=\"num\">").skip(1).filter_map(|cell| cell.split('<').next()?.parse().ok()).collect();
    assert_eq!(counts, [40, 31, 7], "{rows}");
}

#[tokio::test]
async fn filters_and_periods_select_what_they_say() {
    let stage = Stage::new().await.with_iva().await;
    for nth in 0..10 {
        stage.given(NOON - nth * MINUTE, 10, |response| response.facts.team = Some("Workshop".to_owned())).await;
    }
    for nth in 0..6 {
        stage.given(NOON - 20 * DAY - nth, 0, |response| response.facts.language = Some("sl".to_owned())).await;
    }
    // Half past eleven at night in Greenwich on the 18th is the 19th in Ljubljana.
    for nth in 0..7 {
        stage.given(1_795_044_600_000 + nth, 8, |_| ()).await;
    }
    let cookie = stage.iva().await;
    for (query, n) in [
        ("", 23),
        ("period=7d", 17),
        ("period=30d", 23),
        ("team=Workshop", 10),
        ("language=sl&period=12m", 6),
        ("team=-", 13),
        ("from=2026-11-19&to=2026-11-19", 7),
        ("from=2026-11-18&to=2026-11-18", 0),
        ("period=days&from=2026-11-19&to=2026-11-21", 17),
        ("place=link", 23),
    ] {
        let text = stage.get_as(&cookie, &format!("/surveys/1?{query}")).await.text();
        let expected = if n == 0 { "Nothing in this view".to_owned() } else { format!(" {n} responses ") };
        assert!(text.contains(&expected), "{query}: {expected} in {text}");
        let feed = stage.get_as(&cookie, &format!("/responses?survey=1&period=12m&{query}")).await.text();
        let expected = if n == 0 { "No response.".to_owned() } else { format!(" {n} responses, ") };
        // The feed's own period is the last that is named.
        assert!(query.contains("from") || feed.contains(&expected), "{query}: {expected} in {feed}");
    }
}

#[tokio::test]
async fn the_period_before_is_compared_in_words() {
    let stage = Stage::new().await.with_iva().await;
    for nth in 0..60 {
        stage.given(NOON - nth, if nth % 2 == 0 { 10 } else { 9 }, |_| ()).await;
        stage.given(NOON - 10 * DAY - nth, if nth % 2 == 0 { 10 } else { 0 }, |_| ()).await;
    }
    let cookie = stage.iva().await;
    let text = stage.get_as(&cookie, "/surveys/1?period=7d").await.text();
    assert!(text.contains("Up 100 on the 7 days before (0). This is a real change"), "{text}");
    assert!(stage.get_as(&cookie, "/?period=7d").await.text().contains("Up 100: a real change"));
    let all = stage.get_as(&cookie, "/surveys/1?period=all").await.text();
    assert!(!all.contains("before ("), "there is nothing before the beginning: {all}");
    // Three responses are no score, and so they are no score to compare with either.
    for nth in 0..3 {
        stage.given(NOON - 40 * DAY - nth, 0, |_| ()).await;
    }
    let text = stage.get_as(&cookie, "/surveys/1?period=30d").await.text();
    assert!(text.contains("No comparison: the 30 days before had 3 responses, and 30 are needed."), "{text}");
    assert!(!text.contains("before \u{2212}100"), "{text}");
}

#[tokio::test]
async fn what_is_left_out_is_counted_with_its_reason() {
    let stage = Stage::new().await.with_iva().await;
    stage.scores([0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5]).await;
    let bad = stage.given(NOON, 0, |_| ()).await;
    stage
        .given(NOON, 0, |response| response.said = Said { comment: Some("Words only".into()), ..Said::default() })
        .await;
    let cookie = stage.iva().await;
    assert!(stage.get_as(&cookie, "/").await.text().contains(" 82 from "));
    let path = format!("/responses/{}", bad.simple());
    let csrf = stage.get_as(&cookie, &path).await.field("csrf");

    let none = stage.post_as(&cookie, &format!("{path}/exclude"), &format!("csrf={csrf}&note=kept+words")).await;
    assert_eq!(none.status, 422);
    assert!(none.body.contains("Choose a reason first") && none.body.contains("kept words"), "{}", none.body);
    let other = stage.post_as(&cookie, &format!("{path}/exclude"), &format!("csrf={csrf}&reason=other")).await;
    assert!(other.status == 422 && other.body.contains("value=\"other\" required checked"), "{}", other.body);
    let stale = stage.post_as(&cookie, &format!("{path}/exclude"), "csrf=wrong&reason=spam").await;
    assert_eq!(stale.status, 403);

    let form = format!("csrf={csrf}&reason=own-staff&note=our+%3Cb%3Emechanic");
    let done = stage.post_as(&cookie, &format!("{path}/exclude?survey=1"), &form).await;
    assert_eq!((done.status.as_u16(), done.header("location")), (303, &*format!("{path}?survey=1&done=excluded")));
    let after = stage.get_as(&cookie, done.header("location")).await.text();
    assert!(after.contains("It is left out of the score now."), "{after}");
    assert!(after.contains("Iva Hrast left it out today, 13:00: by our own staff. our <b>mechanic"), "{after}");
    let survey = stage.get_as(&cookie, "/surveys/1").await;
    let text = survey.text();
    assert!(text.contains(" 100 from ") && text.contains("1 left out 1 by our own staff"), "{text}");
    assert!(text.contains("1 is a comment only"), "{text}");
    assert!(text.contains("1 response left out with a reason (1 by our own staff)."), "{text}");
    for link in
        survey.links("/responses?survey=1").iter().filter(|link| link.contains("state=") || link.contains("band="))
    {
        assert!(stage.get_as(&cookie, link).await.text().contains(" 1 response, "), "{link}");
    }

    let back = stage.post_as(&cookie, &format!("{path}/restore"), &format!("csrf={csrf}")).await;
    assert_eq!(back.header("location"), format!("{path}?done=restored"));
    assert!(stage.get_as(&cookie, "/").await.text().contains(" 82 from "));
}
