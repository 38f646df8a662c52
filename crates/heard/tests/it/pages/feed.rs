//! The feed: every response once, what waits apart, and nothing that nobody asked for.

use feedback::Mode;
use store::response::{Facts, Intake, State};

use crate::stage::{DAY, MINUTE, NOON, Stage};

#[tokio::test]
async fn a_hundred_and_twenty_responses_are_read_without_a_gap_or_a_repeat() {
    let stage = Stage::new().await.with_iva().await;
    for nth in 0..120 {
        // Three at a time came at the same instant.
        stage.given(NOON - (nth / 3) * MINUTE, 9, |_| ()).await;
    }
    let cookie = stage.iva().await;
    let (mut read, mut pages, mut next) = (Vec::new(), 0, Some("/responses".to_owned()));
    while let Some(path) = next {
        let page = stage.get_as(&cookie, &path).await;
        let ids = page.links("/responses/").into_iter().filter_map(|link| Some(link.rsplit_once('/')?.1.to_owned()));
        read.extend(ids);
        next = page.links("/responses?before=").first().cloned();
        pages += 1;
        assert!(page.body.contains("120 responses") && pages < 5, "{}", page.body);
        assert_eq!(page.body.contains(">Newest<"), pages > 1);
    }
    let all: Vec<String> = stage.responses().await.iter().map(|row| row.id.simple().to_string()).collect();
    assert_eq!((pages, read), (3, all));
}

#[tokio::test]
async fn what_waits_for_a_second_press_stands_apart_and_in_no_number() {
    let stage = Stage::new().await.with_iva().await;
    stage.set_mode(Mode::Strict).await;
    for nth in 0..5 {
        stage.given(NOON - nth, 10, |_| ()).await;
    }
    let waiting = stage
        .given(NOON, 0, |response| {
            response.intake = Intake::Known(State::Provisional);
            response.said.comment = Some("Was it me?".to_owned());
        })
        .await;
    let cookie = stage.iva().await;
    let overview = stage.get_as(&cookie, "/").await.text();
    assert!(overview.contains(" 100 from ") && overview.contains("5 responses"), "{overview}");
    assert!(!overview.contains("Was it me?"), "{overview}");
    let survey = stage.get_as(&cookie, "/surveys/1").await.text();
    assert!(survey.contains("1 waits for a second press") && survey.contains(" 100 from "), "{survey}");
    let feed = stage.get_as(&cookie, "/responses").await;
    let (aside, section) = feed.body.split_once("</aside>").expect("what waits stands apart");
    let its_page = format!("/responses/{}", waiting.simple());
    assert!(aside.contains(&its_page) && !section.contains(&its_page), "{}", feed.body);
    assert!(feed.text().contains("5 responses, 0 with a comment"), "{}", feed.text());
    let all = stage.get_as(&cookie, "/responses?state=provisional").await.text();
    assert!(all.contains("1 response, 1 with a comment") && all.contains("Was it me?"), "{all}");
}

#[tokio::test]
async fn the_feed_is_narrowed_by_what_was_said() {
    let stage = Stage::new().await.with_iva().await;
    for (score, comment) in [(10, Some("Best")), (9, None), (8, Some("Fine")), (6, None), (0, Some("Worst"))] {
        stage
            .given(NOON - i64::from(score) * DAY, score, |response| {
                response.said.comment = comment.map(str::to_owned);
                response.facts = Facts { place: "mail".to_owned(), country: Some("SI".to_owned()), ..Facts::default() };
            })
            .await;
    }
    let cookie = stage.iva().await;
    for (query, n) in [
        ("band=promoter", 2),
        ("band=passive", 1),
        ("band=detractor&comment=with", 1),
        ("comment=without", 2),
        ("country=SI&period=7d", 2),
        ("country=PL", 0),
        ("survey=1", 5),
        ("survey=99", 0),
        ("band=none", 0),
        ("state=excluded", 0),
        ("filter=score+in+%288..9%2C+0%29", 3),
        ("filter=band+%3D+detractor+or+comment+is+missing", 3),
        ("filter=country+%3D+SI&add=score&test=least&value=9", 2),
        ("filter=country+%3D+SI&country=PL", 0),
        // What cannot be read is not taken for everything.
        ("filter=contry+%3D+SI", 0),
    ] {
        let page = stage.get_as(&cookie, &format!("/responses?{query}")).await;
        let shown = page.links("/responses/").len();
        assert_eq!((page.status.as_u16(), shown), (200, n), "{query}");
    }
}

#[tokio::test]
async fn a_search_finds_the_words_in_either_script_and_marks_them() {
    let stage = Stage::new().await.with_iva().await;
    for comment in ["Dostava je bila <b>počasna</b>", "Доставата беше брза", "Hitro in prijazno"] {
        stage.given(NOON, 9, |response| response.said.comment = Some(comment.to_owned())).await;
    }
    heard::sweeps::follow(&stage.app).await.expect("indexed");
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/responses?q=dostav").await;
    assert_eq!(page.links("/responses/").len(), 2, "{}", page.body);
    assert!(page.body.contains("<mark>Dostava</mark> je bila &lt;b&gt;"), "{}", page.body);
    assert!(page.body.contains("<mark>Доставата</mark>"), "{}", page.body);
    let page = stage.get_as(&cookie, "/responses?q=dostav&filter=score+%3C%3D+6").await;
    assert_eq!(page.links("/responses/").len(), 0);
}

#[tokio::test]
async fn a_filter_is_kept_by_every_link_and_a_mistake_in_it_is_shown_where_it_is() {
    let stage = Stage::new().await.with_iva().await;
    for nth in 0..6 {
        stage
            .given(NOON - nth * MINUTE, if nth < 5 { 10 } else { 2 }, |response| {
                response.said.comment = Some("Quick".to_owned());
            })
            .await;
    }
    let cookie = stage.iva().await;
    let asked = "filter=score%20%3E%3D%209";
    let survey = stage.get_as(&cookie, &format!("/surveys/1?{asked}")).await;
    assert!(survey.text().contains("5 responses") && survey.text().contains(" 100 from "), "{}", survey.text());
    assert!(survey.links("/responses?survey=1").iter().any(|link| link.contains(asked)), "{}", survey.body);
    let feed = stage.get_as(&cookie, &format!("/responses?{asked}")).await;
    assert!(feed.links("/responses/").iter().all(|link| link.contains(asked)), "{}", feed.body);
    let wrong = stage.get_as(&cookie, "/surveys/1?filter=place%20%3D%20mail%20and%20contry%20%3D%20SI").await;
    assert_eq!(wrong.status.as_u16(), 200);
    assert!(wrong.body.contains("place = mail and <mark>contry = SI</mark>"), "{}", wrong.body);
    assert!(wrong.text().contains("Did you mean `country`?"), "{}", wrong.text());
}

#[tokio::test]
async fn one_goes_from_response_to_response_within_the_feed() {
    let stage = Stage::new().await.with_iva().await;
    let mut ids = Vec::new();
    for (nth, score) in (0..).zip([10, 3, 9, 2, 8]) {
        ids.push(stage.given(NOON - nth * MINUTE, score, |_| ()).await.simple().to_string());
    }
    let cookie = stage.iva().await;
    let neighbours = async |path: String| {
        let page = stage.get_as(&cookie, &path).await;
        let link = |rel: &str| {
            let tag = page.body.split("<a ").find(|tag| tag.contains(&format!("rel=\"{rel}\"")))?;
            Some(tag.split("href=\"").nth(1)?.split('"').next()?.to_owned())
        };
        (link("next"), link("prev"))
    };
    let address = |nth: usize, query: &str| Some(format!("/responses/{}{query}", ids[nth]));
    assert_eq!(neighbours(format!("/responses/{}", ids[1])).await, (address(2, ""), address(0, "")));
    assert_eq!(neighbours(format!("/responses/{}", ids[4])).await, (None, address(3, "")));
    let low = "?band=detractor";
    assert_eq!(neighbours(format!("/responses/{}{low}", ids[1])).await, (address(3, low), None));
}
