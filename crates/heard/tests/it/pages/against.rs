//! What a score is compared with is chosen in the form and kept in the address: the days before, the same days a year
//! before, a version, or other responses. The page says which, and never more than a test allows.

use crate::stage::{DAY, NOON, Stage};

impl Stage {
    /// So many of each of these scores from a country, some days ago.
    async fn customers_of(&self, country: &str, days_ago: i64, scores: &[(u8, i64)]) {
        for (score, count) in scores {
            for nth in 0..*count {
                let at = NOON - days_ago * DAY - nth;
                self.given(at, *score, |response| response.facts.country = Some(country.to_owned())).await;
            }
        }
    }
}

#[tokio::test]
async fn a_year_before_are_the_same_calendar_days() {
    let stage = Stage::new().await.with_iva().await;
    stage.customers_of("SI", 3, &[(10, 60), (7, 20)]).await;
    stage.customers_of("SI", 20, &[(7, 60)]).await;
    // The last of the thirty days a year ago, and the day after it, which is none of them.
    stage.customers_of("SI", 365, &[(10, 30), (3, 50)]).await;
    stage.customers_of("SI", 364, &[(0, 50)]).await;
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/surveys/1?period=7d&by=country&against=year").await;
    let text = page.text();
    assert!(
        text.contains("Up 100 on the same days a year before (\u{2212}25). This is a real change: chance alone"),
        "{text}"
    );
    assert!(text.contains("Both ends moved: promoters from 37 to 75%, detractors from 63 to 0%."), "{text}");
    assert!(text.contains("The line on each bar: the same days a year before, drawn for as many responses."), "{text}");
    assert!(text.contains("a year before \u{2212}25"), "the dotted line says what it is: {text}");
    assert!(text.contains("Against the same days a year before"), "rows are compared with the same: {text}");
    for link in page.links("/surveys/1?").iter().filter(|link| link.contains("trend=") || link.contains("by=")) {
        assert!(link.contains("against=year"), "{link}");
    }
    let before = stage.get_as(&cookie, "/surveys/1?period=7d").await.text();
    assert!(!before.contains("a year before (") && !before.contains("Neither end"), "{before}");
    let all = stage.get_as(&cookie, "/surveys/1?period=all&against=year").await.text();
    assert!(all.contains("No comparison: this view goes back to the beginning"), "{all}");
}

#[tokio::test]
async fn other_responses_of_the_same_days_are_above_or_below() {
    let stage = Stage::new().await.with_iva().await;
    stage.customers_of("SI", 3, &[(10, 60), (7, 20)]).await;
    stage.customers_of("HR", 3, &[(10, 40), (7, 20), (3, 20)]).await;
    stage.customers_of("HR", 30, &[(0, 90)]).await;
    let cookie = stage.iva().await;
    let beside = "/surveys/1?period=7d&country=SI&against=filter%3Acountry%20%3D%20HR";
    let page = stage.get_as(&cookie, beside).await;
    let text = page.text();
    assert!(text.contains("50 above \u{201c}country = HR\u{201d} (25). This is a real difference: chance"), "{text}");
    assert!(text.contains("Both ends differ: promoters 75%, there 50%; detractors 0%, there 25%."), "{text}");
    assert!(!text.contains("on both sides"), "{text}");
    // Typed into the form, without a script.
    let typed = "/surveys/1?period=7d&country=SI&against=filter%3A&with=country+%3D+HR";
    assert!(stage.get_as(&cookie, typed).await.text().contains("50 above \u{201c}country = HR\u{201d}"));
    // The whole holds the part, and the test must know.
    let whole = "/surveys/1?period=7d&against=filter%3Acountry%20%3D%20HR";
    let text = stage.get_as(&cookie, whole).await.text();
    assert!(text.contains("25 above \u{201c}country = HR\u{201d} (25). This is a real difference"), "{text}");
    assert!(text.contains("80 responses are on both sides; the test allows for them."), "{text}");
    let itself = "/surveys/1?period=7d&country=HR&against=filter%3Acountry%20%3D%20HR";
    let text = stage.get_as(&cookie, itself).await.text();
    assert!(text.contains("No comparison: these are the same responses."), "{text}");
    // Twenty of the others are none of the eighty: too few to tell the two apart.
    let most = "/surveys/1?period=7d&country=HR&against=filter%3Acountry%20%3D%20HR%20and%20score%20%21%3D%203";
    let text = stage.get_as(&cookie, most).await.text();
    assert!(text.contains("No comparison: all but 20 responses are on both sides, and 30 are needed."), "{text}");
    let nobody = "/surveys/1?period=7d&against=filter%3Acountry%20%3D%20NO";
    let text = stage.get_as(&cookie, nobody).await.text();
    assert!(text.contains("No comparison: \u{201c}country = NO\u{201d} had no response, and 30 are needed."), "{text}");
}

#[tokio::test]
async fn rows_are_compared_with_the_same_rows_of_the_others() {
    let stage = Stage::new().await.with_iva().await;
    for (country, team, scores) in [
        ("SI", "Shop", [(10, 60), (3, 5)]),
        ("HR", "Shop", [(10, 30), (3, 35)]),
        ("SI", "Workshop", [(10, 40), (3, 10)]),
        ("HR", "Workshop", [(10, 41), (3, 9)]),
    ] {
        for (score, count) in scores {
            for nth in 0..count {
                let change = |response: &mut store::response::NewResponse| {
                    response.facts.country = Some(country.to_owned());
                    response.facts.team = Some(team.to_owned());
                };
                stage.given(NOON - DAY - nth, score, change).await;
            }
        }
    }
    let cookie = stage.iva().await;
    let text = stage.get_as(&cookie, "/surveys/1?country=SI&by=team&against=filter%3Acountry+%3D+HR").await.text();
    assert!(text.contains("Against \u{201c}country = HR\u{201d}"), "{text}");
    assert!(text.contains("92 above: a real difference"), "{text}");
    assert!(text.contains("4 below: no clear difference"), "{text}");
}

#[tokio::test]
async fn versions_are_compared_whenever_they_were_answered() {
    let stage = Stage::new().await.with_iva().await;
    for nth in 0..40 {
        stage.given(NOON - 300 * DAY - nth, 10, |_| ()).await;
        stage.given(NOON - 3 * DAY - nth, 10, |_| ()).await;
        stage.given(NOON - nth, 2, |response| response.version = 2).await;
    }
    let cookie = stage.iva().await;
    let text = stage.get_as(&cookie, "/surveys/1?period=7d&filter=version+%3D+2&against=version:1").await.text();
    assert!(text.contains("Down 200 on version 1 (100). This is a real change"), "{text}");
    assert!(!text.contains("on both sides"), "{text}");
    let text = stage.get_as(&cookie, "/surveys/1?period=7d&against=version:1").await.text();
    assert!(text.contains("Down 100 on version 1 (100)") && text.contains("40 responses are on both sides"), "{text}");
    let text = stage.get_as(&cookie, "/surveys/1?period=7d&against=version:9").await.text();
    assert!(text.contains("No comparison: this survey has no version 9."), "{text}");
}

#[tokio::test]
async fn what_cannot_be_read_is_compared_with_nothing_and_says_where() {
    let stage = Stage::new().await.with_iva().await;
    stage.customers_of("SI", 3, &[(10, 60)]).await;
    stage.customers_of("SI", 10, &[(0, 60)]).await;
    let cookie = stage.iva().await;
    let wrong = stage.get_as(&cookie, "/surveys/1?period=7d&against=filter:place+%3D+mail+and+contry+%3D+HR").await;
    assert!(wrong.body.contains("place = mail and <mark>contry = HR</mark>"), "{}", wrong.body);
    assert!(wrong.body.contains("name=\"with\" value=\"place = mail and contry = HR\""), "{}", wrong.body);
    let text = wrong.text();
    assert!(text.contains("Did you mean `country`? Until it can be read, nothing is compared."), "{text}");
    assert!(text.contains("No comparison: what it should be made with cannot be read."), "{text}");
    assert!(text.contains(" 100 from ") && !text.contains("Up 200"), "the score itself stands: {text}");
    let unknown = stage.get_as(&cookie, "/surveys/1?period=7d&against=last+christmas").await;
    assert!(unknown.body.contains("<mark>last christmas</mark>"), "{}", unknown.body);
    let empty = stage.get_as(&cookie, "/surveys/1?period=7d&against=filter:").await;
    assert!(empty.body.contains("name=\"with\" value=\"\""), "{}", empty.body);
    assert!(empty.text().contains("No comparison: write which other responses are meant"), "{}", empty.text());
}
