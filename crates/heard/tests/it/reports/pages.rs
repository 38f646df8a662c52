//! Reports on their pages, and what is seen outside: one report, no names, for ninety days; and a stop that only a person's press
//! brings about.

use axum::http::Method;
use store::report::Every;

use super::{HOUR, MONDAY, WEEK, path_in};
use crate::stage::{DAY, Stage};

fn at(stage: &Stage, now: i64) {
    stage.clock.store(now, std::sync::atomic::Ordering::SeqCst);
}

/// A week with answers, and a report of it that went to somebody without a log-in; the mail.
async fn sent(stage: &Stage) -> String {
    stage.report_to("ana@board.example", Every::Week, Some("en")).await;
    let customer = stage.customer("Žiga Hribar").await;
    for score in [2, 3, 9, 10, 10, 10] {
        stage
            .given(MONDAY - 2 * DAY, score, |response| {
                response.contact = Some(customer);
                response.said.comment = Some(format!("What was said with a {score}, in full."));
            })
            .await;
    }
    at(stage, MONDAY);
    stage.reports().await;
    stage.said_to("ana@board.example").await
}

#[tokio::test]
async fn a_link_outside_shows_that_report_and_no_name_and_ends() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let mail = sent(&stage).await;
    let path = path_in(&mail, "/report/");
    let page = stage.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("The week from November 16 to November 22, 2026"), "{}", page.text());
    assert!(page.text().contains("What was said with a 2, in full."), "{}", page.text());
    for hidden in ["Žiga", "Hribar", "/responses/", "/surveys/", "<script", "name=\"csrf\"", "ana@board.example"] {
        assert!(!page.body.contains(hidden) && !mail.contains(hidden), "{hidden}: {}", page.body);
    }
    for (header, said) in [("referrer-policy", "no-referrer"), ("x-robots-tag", "noindex, nofollow")] {
        assert_eq!(page.header(header), said);
    }
    assert!(!page.header("content-security-policy").contains("script"), "{}", page.header("content-security-policy"));
    assert_eq!(page.header("set-cookie"), "");

    // Another week, another report, another workspace: the token is of this one alone.
    let token = path.rsplit('/').next().expect("a token");
    let parts: Vec<&str> = token.split('.').collect();
    let first: i64 = parts[2].parse().expect("a day");
    let other = format!("/report/{}.{}.{}.{}", parts[0], parts[1], first - 7, parts[3]);
    for stranger in [other, format!("/report/{token}x"), "/report/1.x.y.z".to_owned()] {
        assert_eq!(stage.get(&stranger).await.status, 404, "{stranger}");
    }
    at(&stage, MONDAY + 90 * DAY - 1);
    assert_eq!(stage.get(&path).await.status, 200);
    at(&stage, MONDAY + 90 * DAY);
    assert_eq!(stage.get(&path).await.status, 410);
}

#[tokio::test]
async fn fewer_than_five_are_not_told_outside() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    stage.report_to("ana@board.example", Every::Week, Some("en")).await;
    for score in [1, 9, 10] {
        stage.comment(MONDAY - 2 * DAY, score, "Quite recognisable, all of it.").await;
    }
    at(&stage, MONDAY);
    stage.reports().await;
    let mail = stage.said_to("ana@board.example").await;
    let page = stage.get(&path_in(&mail, "/report/")).await.text();
    for told in [mail, page] {
        assert!(told.contains("Fewer than five responses"), "{told}");
        assert!(!told.contains("recognisable") && !told.contains("3 responses"), "{told}");
    }
    let cookie = stage.iva().await;
    let inside = stage.get_as(&cookie, "/reports/2026-W47").await.text();
    assert!(inside.contains("3 responses so far"), "{inside}");
}

#[tokio::test]
async fn only_a_press_stops_a_report_and_only_whoever_stopped_it_takes_that_back() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let mail = sent(&stage).await;
    let stop = path_in(&mail, "/no-report/");
    let page = stage.get(&stop).await;
    assert!(
        page.status == 200 && page.text().contains("Lindentree Cycles sends you this report every week"),
        "{}",
        page.text()
    );
    stage.head(&stop).await;
    at(&stage, MONDAY + WEEK);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 2, "looking stops nothing");

    let stopped = stage.post(&stop, "do=stop").await;
    assert!(stopped.text().contains("This report is stopped"), "{}", stopped.text());
    at(&stage, MONDAY + 2 * WEEK);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 2);

    // Nobody here begins it again for them, not even after removing it.
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/reports").await.field("csrf");
    let id = stop.split('.').nth(1).expect("an id");
    let form = format!("csrf={csrf}&email=Ana%40Board.example&every=week&survey=&language=en");
    for _ in 0..2 {
        let refused = stage.post_as(&cookie, "/reports", &form).await;
        assert!(refused.status == 422 && refused.text().contains("Only they can take that back"), "{}", refused.text());
        stage.post_as(&cookie, &format!("/reports/{id}/do"), &format!("csrf={csrf}&do=remove")).await;
    }
    let removed = format!("csrf={csrf}&do=restore");
    assert_eq!(stage.post_as(&cookie, &format!("/reports/{id}/do"), &removed).await.status, 303);
    let back = stage.post(&stop, "do=again").await;
    assert!(back.text().contains("Stop this report"), "{}", back.text());
    at(&stage, MONDAY + 3 * WEEK);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 3);

    // A mail program's one click, from anywhere.
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("origin", "https://mail.example")];
    let reply = stage.send(Method::POST, &stop, &headers, "List-Unsubscribe=One-Click").await;
    assert_eq!(reply.status, 200);
    at(&stage, MONDAY + 4 * WEEK);
    stage.reports().await;
    assert_eq!(stage.mails_of("report").await, 3);
    let audit = stage.get_as(&cookie, "/audit").await.text();
    assert!(audit.contains("stopped getting a report") && audit.contains("removed a report"), "{audit}");
}

#[tokio::test]
async fn a_report_is_added_paused_removed_and_put_back_on_the_page() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/reports").await;
    assert!(
        page.text().contains("Nobody gets a report yet") && page.text().contains("Nothing stays away."),
        "{}",
        page.text()
    );
    let csrf = page.field("csrf");
    for (email, survey, said) in [
        ("nonsense", "", "This is no e-mail address."),
        ("ana%40board.example", "99", "There is no such survey."),
        ("ana%40board.example", "x", "There is no such survey."),
    ] {
        let form = format!("csrf={csrf}&email={email}&every=week&survey={survey}&language=en");
        let refused = stage.post_as(&cookie, "/reports", &form).await;
        assert!(refused.status == 422 && refused.text().contains(said), "{}", refused.text());
    }
    let form = format!("csrf={csrf}&email=Ana%40Board.example&every=month&survey={}&language=de", stage.survey_id());
    assert_eq!(stage.post_as(&cookie, "/reports", &form).await.status, 303);
    let again = stage.post_as(&cookie, "/reports", &form).await;
    assert!(again.text().contains("This address gets this report already."), "{}", again.text());
    let iva = format!("csrf={csrf}&email=iva%40example.com&every=week&survey=&language=de");
    stage.post_as(&cookie, "/reports", &iva).await;
    let page = stage.get_as(&cookie, "/reports").await;
    let text = page.text();
    assert!(text.contains("ana@board.example without a log-in, in German every month · After a repair"), "{text}");
    assert!(text.contains("Iva Hrast iva@example.com every week · all surveys"), "a colleague is known: {text}");
    let mut read = stage.app.store.read().await.expect("read");
    let all = store::report::list(&mut read, stage.workspace).await.expect("listed");
    drop(read);
    let at = format!("/reports/{}/do", all[0].id.simple());
    for (deed, said) in [("pause", "paused"), ("resume", "None was sent yet."), ("remove", "was removed")] {
        let reply = stage.post_as(&cookie, &at, &format!("csrf={csrf}&do={deed}")).await;
        let page = stage.get_as(&cookie, reply.header("location")).await;
        assert!(page.text().contains(said), "{deed}: {}", page.text());
        assert_eq!(page.text().contains("Undo"), deed == "remove");
    }
    let reply = stage.post_as(&cookie, &at, &format!("csrf={csrf}&do=restore")).await;
    assert!(stage.get_as(&cookie, reply.header("location")).await.text().contains("ana@board.example"));

    // The latest, to oneself, at once and once.
    assert_eq!(stage.post_as(&cookie, "/reports/now", &format!("csrf={csrf}&every=week")).await.status, 303);
    let mail = stage.said_to("iva@example.com").await;
    assert!(mail.contains("Nobody answered in these days.") && mail.contains("You asked for this one."), "{mail}");
    assert!(!mail.contains("/no-report/"), "{mail}");
}

#[tokio::test]
async fn who_is_forgotten_is_in_no_report_any_more_and_the_mails_go_too() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let mail = sent(&stage).await;
    assert!(mail.contains("in full."), "{mail}");
    let contact = stage.responses().await[0].contact.expect("a customer");
    let mut tx = stage.app.store.begin().await.expect("begin");
    let doing =
        store::contact::Doing { workspace: stage.workspace, at: stage.now(), actor: None, name: None, import: None };
    let id = stage.app.chance.id(stage.now());
    store::contact::erase(&mut tx, &doing, contact, id).await.expect("erased").expect("somebody");
    tx.commit().await.expect("commit");
    assert_eq!(stage.mails_of("report").await, 0, "the mail that quoted them is gone");
    let page = stage.get(&path_in(&mail, "/report/")).await;
    assert!(page.status == 200 && !page.text().contains("in full."), "{}", page.text());
}

#[tokio::test]
async fn a_months_page_is_of_whole_months_and_nothing_later_than_now_is_told() {
    let stage = Stage::new().await.with_iva().await;
    at(&stage, MONDAY + HOUR);
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/reports/2026-11").await;
    assert!(page.text().contains("The month from November 1 to November 30, 2026"), "{}", page.text());
    assert!(page.text().contains("This month is not over yet."), "{}", page.text());
    for nowhere in ["/reports/2026-12", "/reports/2026-W49", "/reports/nonsense", "/reports/2026-11?survey=99"] {
        assert_eq!(stage.get_as(&cookie, nowhere).await.status, 404, "{nowhere}");
    }
}
