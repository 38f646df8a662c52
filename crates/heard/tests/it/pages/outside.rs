//! Iva shows one view to people outside. They see its score and nothing of any customer, they cannot ask for more, and
//! when she turns the link off it is dead.

use feedback::Scale;

use crate::stage::{DAY, MINUTE, NOON, Reply, Stage};

impl Stage {
    /// What Iva does with the link of view 1.
    async fn link(&self, cookie: &str, form: &str) -> Reply {
        let csrf = self.get_as(cookie, "/views/1").await.field("csrf");
        let reply = self.post_as(cookie, "/views/1/link", &format!("csrf={csrf}&{form}")).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        self.get_as(cookie, reply.header("location")).await
    }

    /// The path of the link that the view's page shows.
    pub(crate) async fn shared(&self, cookie: &str, form: &str) -> String {
        let page = self.link(cookie, form).await;
        let link = page.body.split("value=\"").find(|rest| rest.contains("/v/")).expect("a link");
        let link = link.split('"').next().expect("a closed attribute");
        link[link.find("/v/").expect("its path")..].to_owned()
    }
}

fn is_dead(reply: &Reply, unknown: &Reply) {
    assert_eq!(reply.status, 404, "{}", reply.body);
    assert_eq!(reply.body, unknown.body, "as any link that never was");
}

#[tokio::test]
async fn a_link_is_off_until_it_is_made_and_dead_when_it_is_turned_off() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?team=Workshop&by=place", "The+workshop").await;
    let page = stage.get_as(&cookie, "/views/1").await;
    assert!(page.text().contains("Only people who sign in here can see this view."), "{}", page.text());
    assert!(page.text().contains("what the view is narrowed to: Team: Workshop"), "{}", page.text());
    assert!(page.text().contains("the score by place"), "{}", page.text());
    assert_eq!(stage.post_as(&cookie, "/views/1/link", "csrf=wrong&do=on").await.status, 403);
    let unknown = stage.get("/v/1.AAAAAAAAAAAAAAAAAAAAAA").await;
    assert_eq!(unknown.status, 404);

    let link = stage.shared(&cookie, "do=on").await;
    assert_eq!(stage.shared(&cookie, "do=on").await, link, "pressed twice it is the same");
    let shown = stage.get(&link).await;
    assert_eq!(shown.status, 200, "{}", shown.body);
    assert!(shown.text().contains("The workshop") && shown.text().contains(" 100 from "), "{}", shown.text());
    assert!(shown.text().contains("Only: Team: Workshop"), "{}", shown.text());
    assert!(stage.get_as(&cookie, "/views").await.text().contains("Anybody with the link"));

    let newer = stage.shared(&cookie, "do=new").await;
    assert_ne!(newer, link);
    is_dead(&stage.get(&link).await, &unknown);
    assert_eq!(stage.get(&format!("{link}/score.svg")).await.status, 404);
    assert_eq!(stage.get(&newer).await.status, 200);
    stage.link(&cookie, "do=off").await;
    is_dead(&stage.get(&newer).await, &unknown);
    assert_eq!(stage.get(&format!("{newer}/score.png")).await.status, 404);
    let again = stage.shared(&cookie, "do=on").await;
    assert!(again != link && again != newer, "what was dead stays dead");
    let csrf = stage.get_as(&cookie, "/views").await.field("csrf");
    stage.post_as(&cookie, "/views/1/remove", &format!("csrf={csrf}")).await;
    is_dead(&stage.get(&again).await, &unknown);
    for token in ["x", "2.AAAAAAAAAAAAAAAAAAAAAA", "%FF"] {
        assert!(stage.get(&format!("/v/{token}")).await.status.is_client_error(), "{token}");
    }
}

#[tokio::test]
async fn what_a_view_is_narrowed_to_is_said_in_the_readers_words_and_names_nobody() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    let narrowed = "team%20%3D%20Workshop%20and%20score%20%3E%3D%209%20and%20owner%20!%3D%20iva%40example.com";
    stage.save(&cookie, &format!("/surveys/1?filter={narrowed}"), "The+best").await;
    let inside = "Team: Workshop · Score: at least 9 · Looked after by: not iva@example.com";
    for path in ["/", "/views", "/views/1"] {
        let text = stage.get_as(&cookie, path).await.text();
        assert!(text.contains(inside), "{path}: {text}");
    }
    let outside = "Team: Workshop, Score: at least 9, Looked after by: not a colleague";
    let told = stage.get_as(&cookie, "/views/1").await.text();
    assert!(told.contains(outside), "she reads what they will: {told}");
    let link = stage.shared(&cookie, "do=on").await;
    let page = stage.get(&link).await;
    assert!(page.text().contains(&format!("Only: {outside}")), "{}", page.text());
    assert!(!page.body.contains("iva@example.com") && !page.body.contains("&gt;= 9"), "{}", page.body);
    let page = stage.send(axum::http::Method::GET, &link, &[("accept-language", "de")], "").await.text();
    assert!(page.contains("Nur: Team: Workshop, Bewertung: mindestens 9"), "{page}");
}

#[tokio::test]
async fn people_outside_get_no_cookie_no_way_in_and_no_trace() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let customer = stage.customer("Zofia Lipowa").await;
    stage
        .given(NOON, 9, |response| {
            response.contact = Some(customer);
            response.facts.agent = Some("Jonas Eik".to_owned());
            response.facts.account = Some("Birch Boats".to_owned());
            response.said.comment = Some("Write to zofia@example.com".to_owned());
        })
        .await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?by=team", "Teams").await;
    let link = stage.shared(&cookie, "do=on").await;
    let page = stage.get(&link).await;
    assert_eq!(page.header("set-cookie"), "");
    assert_eq!((page.header("cache-control"), page.header("referrer-policy")), ("no-store", "no-referrer"));
    assert_eq!(page.header("x-robots-tag"), "noindex, nofollow");
    assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"));
    for secret in ["Words for", "Zofia", "zofia", "Jonas", "Birch", "/responses", "/surveys", "Iva", "csrf"] {
        assert!(!page.body.contains(secret), "{secret}: {}", page.body);
    }
    let head = stage.head(&link).await;
    assert_eq!((head.status.as_u16(), head.body.as_str()), (200, ""));

    stage.link(&cookie, "do=comments&comments=yes").await;
    let page = stage.get(&link).await;
    assert!(
        page.text().contains("Words for the Workshop 3 November 21, 2026"),
        "the day and no minute: {}",
        page.text()
    );
    assert!(page.body.contains("datetime=\"2026-11-21\""), "{}", page.body);
    for secret in ["Zofia", "zofia", "Jonas", "Birch", "/responses"] {
        assert!(!page.body.contains(secret), "{secret}: {}", page.body);
    }
    stage.link(&cookie, "do=comments").await;
    assert!(!stage.get(&link).await.body.contains("Words for"), "the switch is off again");
}

#[tokio::test]
async fn what_colleagues_wrote_on_the_chart_stays_inside() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?by=team", "Teams").await;
    let link = stage.shared(&cookie, "do=on").await;
    let pictures = async || {
        let (svg, png) = (format!("{link}/score.svg"), format!("{link}/score.png"));
        (stage.get(&link).await.body, stage.get(&svg).await.body, stage.get(&png).await.header("etag").to_owned())
    };
    let before = pictures().await;
    let csrf = stage.get_as(&cookie, "/surveys/1").await.field("csrf");
    let form = format!("csrf={csrf}&day=2026-11-21&text=Jonas+Eik+left");
    assert_eq!(stage.post_as(&cookie, "/surveys/1/annotations", &form).await.status, 303);
    assert!(stage.get_as(&cookie, "/surveys/1").await.body.contains("Jonas Eik left"));
    assert!(before.0.contains("id=\"trend\"") && before.1.contains("<svg"), "{}", before.0);
    assert_eq!(pictures().await, before, "nothing tells that something was written at all");
    let page = stage.get(&format!("{link}?wrote=added&period=12m")).await;
    for secret in ["Jonas", "Write on the chart", "annotation", "class=\"pin\"", "stands on the chart"] {
        assert!(!page.body.contains(secret), "{secret}: {}", page.body);
    }
}

#[tokio::test]
async fn whoever_looks_may_choose_the_period_and_the_unit_and_nothing_wider() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    for nth in 0..20 {
        let at = NOON - 40 * DAY - nth * MINUTE;
        stage.given(at, 10, |response| response.facts.team = Some("Workshop".to_owned())).await;
    }
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?period=30d&team=Workshop&by=place&filter=score+%3E+5", "The+workshop").await;
    let link = stage.shared(&cookie, "do=on").await;
    let own = stage.get(&link).await.text();
    assert!(own.contains(" 12 responses "), "{own}");
    assert!(stage.get(&format!("{link}?period=90d")).await.text().contains(" 32 responses "));
    let by_day = stage.get(&format!("{link}?trend=day&period=90d")).await;
    assert!(by_day.text().contains("One point a day"), "{}", by_day.text());
    assert!(by_day.body.contains("?period=90d&amp;trend=week#trend"), "the choice is kept: {}", by_day.body);
    for wider in ["team=Shop", "team=", "team=-", "filter=", "filter=score+%3E%3D+0", "q=words", "by=team", "view=2"] {
        let text = stage.get(&format!("{link}?{wider}")).await.text();
        assert_eq!(text, own, "{wider}");
    }
    for days in ["from=2026-11-21&to=2026-11-21", "period=days&from=2026-10-01", "period=nonsense"] {
        assert_eq!(stage.get(&format!("{link}?{days}")).await.text(), own, "{days}");
    }
}

#[tokio::test]
async fn fewer_than_five_are_never_seen_whatever_is_chosen() {
    let stage = Stage::new().await.with_iva().await;
    for nth in 0..9 {
        stage.given(NOON - MINUTE * (nth + 1), 10, |_| ()).await;
    }
    for nth in 0..3 {
        stage.given(NOON - 20 * DAY - nth, 0, |_| ()).await;
    }
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?period=7d", "This+week").await;
    let link = stage.shared(&cookie, "do=on&comments=yes").await;
    let page = stage.get(&link).await;
    assert!(page.text().contains(" 100 from ") && page.text().contains("9 responses"), "{}", page.text());
    assert!(!page.text().contains("3 responses"), "not in a comparison either: {}", page.text());
    assert!(page.text().contains("too few responses to show them over time"), "one of two weeks would tell the other");
    // 30 days hold three more: subtracted, they would be told.
    for period in ["30d", "90d", "12m", "all"] {
        let text = stage.get(&format!("{link}?period={period}")).await.text();
        assert!(text.contains("Fewer than five responses") && !text.contains("12 responses"), "{period}: {text}");
    }
    for nth in 0..2 {
        stage.given(NOON - 20 * DAY - 10 - nth, 5, |_| ()).await;
    }
    let text = stage.get(&format!("{link}?period=30d")).await.text();
    assert!(text.contains("14 responses"), "five more may be seen: {text}");
    assert!(text.contains("One point a") && !text.contains("to show them over time"), "{text}");
    assert!(text.contains("The breakdown is shown for the period that was shared."), "{text}");

    stage.save(&cookie, "/surveys/1?period=7d&filter=score+%3C+5", "None").await;
    let csrf = stage.get_as(&cookie, "/views/2").await.field("csrf");
    stage.post_as(&cookie, "/views/2/link", &format!("csrf={csrf}&do=on&comments=yes")).await;
    let page = stage.get_as(&cookie, "/views/2").await.body;
    let link = page.split("value=\"").find_map(|rest| rest.split('"').next()?.split_once("/v/")).expect("a link").1;
    let text = stage.get(&format!("/v/{link}")).await.text();
    assert!(text.contains("Fewer than five responses"), "none are not told from four: {text}");
}

#[tokio::test]
async fn the_picture_shows_the_score_of_the_moment_and_may_be_kept_for_minutes() {
    let stage = Stage::asking(Scale::Nps).await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?team=Workshop", "Łódź+%26+поправка").await;
    let link = stage.shared(&cookie, "do=on").await;
    let page = stage.get_as(&cookie, "/views/1").await;
    assert!(page.body.contains(&format!("{link}/score.svg")), "{}", page.body);
    let svg = stage.get(&format!("{link}/score.svg")).await;
    assert_eq!((svg.status.as_u16(), svg.header("content-type")), (200, "image/svg+xml"));
    assert_eq!((svg.header("cache-control"), svg.header("set-cookie")), ("public, max-age=300", ""));
    for words in ["Łódź &amp; поправка", ">100<", "12 responses", "Net Promoter®"] {
        assert!(svg.body.contains(words), "{words}: {}", svg.body);
    }
    let tag = svg.header("etag").to_owned();
    let known = [("if-none-match", tag.as_str())];
    let same = stage.send(axum::http::Method::GET, &format!("{link}/score.svg"), &known, "").await;
    assert_eq!((same.status.as_u16(), same.body.as_str(), same.header("etag")), (304, "", tag.as_str()));
    let dark = stage.get(&format!("{link}/score.svg?theme=dark")).await;
    assert_ne!(dark.header("etag"), tag);
    let png = stage.get(&format!("{link}/score.png")).await;
    assert_eq!((png.status.as_u16(), png.header("content-type")), (200, "image/png"));
    assert!(png.body.contains("PNG") && png.header("etag") != tag);

    stage.given(NOON, 0, |response| response.facts.team = Some("Workshop".to_owned())).await;
    let moved = stage.send(axum::http::Method::GET, &format!("{link}/score.svg"), &known, "").await;
    assert!(moved.status == 200 && moved.body.contains(">85<"), "{}", moved.body);
    stage
        .post_as(
            &cookie,
            "/views/1/save",
            &format!("csrf={}&page=survey&survey=1&query=team%3DNobody", page.field("csrf")),
        )
        .await;
    assert!(stage.get(&format!("{link}/score.svg")).await.body.contains("Fewer than five responses"));
}

#[tokio::test]
async fn too_many_looks_are_asked_to_wait() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1", "All").await;
    let link = stage.shared(&cookie, "do=on").await;
    let kept = {
        let mut read = stage.app.store.read().await.expect("read");
        store::view::find(&mut read, stage.workspace, 1).await.expect("find").expect("it is there")
    };
    while stage.app.limits.view(stage.workspace, kept.id, None).is_ok() {}
    let page = stage.get(&link).await;
    assert_eq!(page.status, 429, "{}", page.body);
    assert!(
        !page.header("retry-after").is_empty() && page.text().contains("Too many looks at once"),
        "{}",
        page.text()
    );
    let picture = stage.get(&format!("{link}/score.svg")).await;
    assert!(picture.status == 429 && !picture.header("retry-after").is_empty());
    stage.move_clock(MINUTE);
    assert_eq!(stage.get(&link).await.status, 200, "a minute later there is room again");
}

#[tokio::test]
async fn a_view_of_responses_has_no_link() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/responses?band=detractor", "Unhappy").await;
    let page = stage.get_as(&cookie, "/views/1").await;
    assert!(!page.text().contains("Link for people outside"), "{}", page.text());
    let csrf = page.field("csrf");
    assert_eq!(stage.post_as(&cookie, "/views/1/link", &format!("csrf={csrf}&do=on")).await.status, 404);
}

#[tokio::test]
async fn a_link_made_with_another_secret_key_is_told_and_can_be_replaced() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1", "All").await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    store::view::set_link(&mut tx, stage.workspace, 1, Some(&[3; 32])).await.expect("set");
    tx.commit().await.expect("commit");
    let page = stage.get_as(&cookie, "/views/1").await;
    assert!(page.text().contains("cannot be shown again") && !page.body.contains("/v/"), "{}", page.text());
    let link = stage.shared(&cookie, "do=new").await;
    assert_eq!(stage.get(&link).await.status, 200);
}

#[tokio::test]
async fn what_a_view_is_compared_with_inside_is_not_told_outside() {
    let stage = Stage::new().await.with_iva().await;
    for nth in 0..40 {
        for (days, score, country) in [(1, 10, "SI"), (1, 3, "HR"), (8, 8, "SI")] {
            let at = NOON - days * DAY - nth;
            stage.given(at, score, |response| response.facts.country = Some(country.to_owned())).await;
        }
    }
    let cookie = stage.iva().await;
    let view = "/surveys/1?period=7d&country=SI&against=filter:country+%3D+HR";
    assert!(stage.get_as(&cookie, view).await.text().contains("200 above \u{201c}country = HR\u{201d}"));
    stage.save(&cookie, view, "Slovenia").await;
    let link = stage.shared(&cookie, "do=on").await;
    let outside = stage.get(&link).await.text();
    assert!(outside.contains("Up 100 on the 7 days before (0)"), "{outside}");
    assert!(!outside.contains("HR") && !outside.contains("above"), "{outside}");
    // Two periods told value by value could be subtracted from a third.
    assert!(!outside.contains("The line on each bar") && !outside.contains("Response rate"), "{outside}");
    assert!(stage.get_as(&cookie, "/surveys/1?period=7d&country=SI").await.text().contains("The line on each bar"));
}
