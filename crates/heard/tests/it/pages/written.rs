//! Iva writes on the line over time what happened on a day, changes it, takes it away and thinks better of it; her
//! colleagues see it in whatever view they look at.

use store::annotation::NewAnnotation;

use super::open::marko;
use crate::stage::{DAY, MINUTE, NOON, Reply, Stage};

/// Iva at the survey's page.
struct Iva<'a> {
    stage: &'a Stage,
    cookie: String,
    csrf: String,
}

impl Iva<'_> {
    /// Six responses a week for half a year.
    async fn looks_at(stage: &Stage) -> Iva<'_> {
        for nth in 0..26 * 6 {
            stage.given(NOON - nth / 6 * 7 * DAY - nth * MINUTE, 9, |_| ()).await;
        }
        let cookie = stage.iva().await;
        let csrf = stage.get_as(&cookie, "/surveys/1").await.field("csrf");
        Iva { stage, cookie, csrf }
    }

    async fn sees(&self, path: &str) -> Reply {
        let page = self.stage.get_as(&self.cookie, path).await;
        assert_eq!(page.status, 200, "{path}");
        page
    }

    async fn sends(&self, path: &str, form: &str) -> Reply {
        self.stage.post_as(&self.cookie, path, &format!("csrf={}&{form}", self.csrf)).await
    }

    /// Sends a form and follows it back to the chart.
    async fn does(&self, path: &str, form: &str) -> Reply {
        let done = self.sends(path, form).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let (there, place) = done.header("location").split_once('#').expect("a place on the page");
        assert_eq!(place, "written");
        self.sees(there).await
    }

    async fn writes(&self, day: &str, words: &str) -> Reply {
        self.does("/surveys/1/annotations", &format!("day={day}&text={}", words.replace('&', "%26").replace(' ', "+")))
            .await
    }
}

impl Reply {
    /// What the list below the chart says.
    fn written(&self) -> String {
        let section = self.body.split("<section class=\"written").nth(1).expect("the section");
        let section = section.split("</section>").next().expect("its end");
        Reply { status: self.status, headers: self.headers.clone(), body: format!("<body {section}") }.text()
    }

    /// Where the forms of the list lead that end so.
    fn actions(&self, act: &str) -> Vec<String> {
        let all = self.body.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
        all.filter(|action| action.contains(act)).map(|action| action.replace("&amp;", "&")).collect()
    }

    /// The rows of the chart's table that something is written in, with what is.
    fn table(&self) -> Vec<(String, Vec<String>)> {
        let chart = self.body.split("id=\"trend\"").nth(1).and_then(|rest| rest.split("</figure>").next());
        let rows = chart.expect("the chart").split("<tr><th scope=\"row\">").skip(1);
        let row = |row: &str| {
            let notes = row.split("<bdi>").skip(1).filter_map(|rest| rest.split('<').next()).map(str::to_owned);
            (row.split('<').next().expect("a label").to_owned(), notes.collect::<Vec<_>>())
        };
        rows.map(row).filter(|(_, notes)| !notes.is_empty()).collect()
    }

    /// The labels of the pins.
    fn pins(&self) -> Vec<String> {
        let pins = self.body.split("<svg class=\"pin\"").skip(1).filter_map(|pin| pin.split("</text>").next());
        pins.filter_map(|pin| pin.rsplit('>').next()).map(str::to_owned).collect()
    }
}

fn row(label: &str, notes: &[&str]) -> (String, Vec<String>) {
    (label.to_owned(), notes.iter().map(|note| (*note).to_owned()).collect())
}

#[tokio::test]
async fn what_iva_writes_stands_on_the_chart_in_its_table_and_in_the_list() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::looks_at(&stage).await;
    let empty = iva.sees("/surveys/1").await;
    assert!(empty.written().contains("Write what happened, such as “Warehouse moved”"), "{}", empty.written());
    assert!(empty.body.contains("name=\"day\" type=\"date\" value=\"2026-11-21\""), "today is offered");
    assert_eq!((empty.pins(), empty.table()), (vec![], vec![]));
    let page = iva.writes("2026-09-15", "Warehouse moved & <b> late").await;
    assert!(page.written().contains("It stands on the chart"), "{}", page.written());
    assert!(page.written().contains("1 Warehouse moved & <b> late Sep 15, 2026 by Iva Hrast Edit"));
    assert_eq!(page.pins(), ["1"]);
    let escaped = "Sep 15, 2026: Warehouse moved &amp; &lt;b&gt; late";
    assert_eq!(page.table(), [row("Sep 14", &[escaped])]);
    // A colleague with another view, who wrote nothing, sees it as well.
    let narrowed = iva.sees("/surveys/1?period=30d&place=link&trend=month").await;
    assert_eq!(narrowed.table(), [row("Sep 2026", &[escaped])]);
    assert!(!narrowed.written().contains("stands on the chart"), "{}", narrowed.written());
}

#[tokio::test]
async fn it_falls_into_the_week_the_month_and_the_quarter_of_its_day() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::looks_at(&stage).await;
    for (day, words) in [("2026-10-04", "Sunday"), ("2026-09-30", "Last"), ("2026-10-05", "Monday")] {
        iva.writes(day, words).await;
    }
    let [last, sunday, monday] = ["Sep 30, 2026: Last", "Oct 4, 2026: Sunday", "Oct 5, 2026: Monday"];
    let page = iva.sees("/surveys/1?trend=week").await;
    assert_eq!(page.table(), [row("Sep 28", &[last, sunday]), row("Oct 5", &[monday])]);
    assert_eq!(page.pins(), ["1–2", "3"]);
    let page = iva.sees("/surveys/1?trend=month").await;
    assert_eq!(page.table(), [row("Sep 2026", &[last]), row("Oct 2026", &[sunday, monday])]);
    assert_eq!(page.pins(), ["1", "2–3"]);
    let page = iva.sees("/surveys/1?trend=quarter").await;
    assert_eq!(page.table(), [row("Q3 2026", &[last]), row("Q4 2026", &[sunday, monday])]);
    let page = iva.sees("/surveys/1?trend=day&from=2026-10-04&to=2026-11-21").await;
    assert_eq!(page.table(), [row("Sep 30", &[last]), row("Oct 4", &[sunday]), row("Oct 5", &[monday])]);
}

#[tokio::test]
async fn days_that_are_not_shown_are_counted_and_one_link_away() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::looks_at(&stage).await;
    iva.writes("2026-11-20", "Late").await;
    let page = iva.does("/surveys/1/annotations?from=2026-08-01&to=2026-09-30", "day=2026-11-02&text=Later").await;
    assert!(page.written().contains("on a day that this view does not show"), "{}", page.written());
    assert!(page.written().contains("2 more are on other days."), "{}", page.written());
    assert!(!page.written().contains("Later") && page.pins().is_empty(), "{}", page.written());
    let all = page.links("/surveys/1?period=all");
    assert_eq!(all.len(), 1, "{}", page.body);
    // Before the first answer there is no line, but what is written is there to be changed.
    iva.writes("2020-02-29", "Founded").await;
    let page = iva.sees("/surveys/1?period=all").await;
    assert_eq!(page.pins(), ["1", "2"]);
    assert!(page.written().contains("– Founded Feb 29, 2020"), "{}", page.written());
    assert!(!page.written().contains("other days"), "{}", page.written());
}

#[tokio::test]
async fn it_is_changed_deleted_and_put_back() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::looks_at(&stage).await;
    iva.writes("2026-09-15", "Warehouse moved").await;
    let page = iva.sees("/surveys/1?place=link&trend=week").await;
    let [change] = page.actions("/change").try_into().expect("one form");
    assert!(change.ends_with("/change?place=link&trend=week"), "the view is kept: {change}");
    let page = iva.does(&change, "day=2026-09-22&text=Warehouse+moved+to+Graz").await;
    assert!(page.written().contains("It is changed."), "{}", page.written());
    assert!(page.written().contains("Warehouse moved to Graz Sep 22, 2026 by Iva Hrast, changed since"));
    assert_eq!(page.table(), [row("Sep 21", &["Sep 22, 2026: Warehouse moved to Graz"])]);

    let [remove] = page.actions("/remove").try_into().expect("one form");
    let page = iva.does(&remove, "").await;
    assert!(page.written().contains("It is deleted. Undo"), "{}", page.written());
    assert!(page.table().is_empty() && !page.body.contains("to Graz"), "{}", page.body);
    assert_eq!(iva.sends(&remove, "").await.status, 404, "it is gone already");
    let [restore] = page.actions("/restore").try_into().expect("a way back");
    let page = iva.does(&restore, "").await;
    assert!(page.written().contains("It is back."), "{}", page.written());
    assert_eq!(page.table(), [row("Sep 21", &["Sep 22, 2026: Warehouse moved to Graz"])]);
    assert_eq!(iva.sends(&restore, "").await.status, 404);
    let link = remove.replace("/remove", "").replace("/annotations/", "/surveys/1?wrote=removed&annotation=");
    assert!(!iva.sees(&link).await.written().contains("It is deleted"), "an address alone does not say so");
}

#[tokio::test]
async fn what_is_wrong_is_told_beside_its_field_and_what_was_typed_is_kept() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::looks_at(&stage).await;
    iva.writes("2026-09-15", "Warehouse moved").await;
    let path = "/surveys/1/annotations?place=link";
    let page = iva.sends(path, "day=2026-11-22&text=Big+sale").await;
    assert_eq!(page.status, 422);
    assert!(page.written().contains("This day has not come yet, and the chart ends today."), "{}", page.written());
    assert!(page.body.contains("name=\"text\" value=\"Big sale\"") && page.body.contains("value=\"2026-11-22\""));
    assert_eq!(page.actions("/surveys/1/annotations"), [path], "the view is kept");
    let page = iva.sends(path, &format!("day=soon&text={}", "x".repeat(121))).await;
    assert!(page.written().contains("This is no day."), "{}", page.written());
    assert!(page.written().contains("longer than 120 characters"), "{}", page.written());
    let change = page.actions("/change").remove(0);
    let page = iva.sends(&change, "day=1969-12-31&text=+").await;
    assert_eq!(page.status, 422);
    assert!(page.written().contains("Say in a few words") && page.written().contains("before 1970"));
    assert!(!page.body.contains("push not-paper\" open"), "the other form stays closed");
    assert_eq!(iva.sees("/surveys/1").await.table(), [row("Sep 14", &["Sep 15, 2026: Warehouse moved"])]);

    assert_eq!(iva.sends("/surveys/99/annotations", "day=2026-11-20&text=x").await.status, 404);
    assert_eq!(iva.sends("/surveys/x/annotations", "day=2026-11-20&text=x").await.status, 404);
    assert_eq!(iva.sends("/annotations/x/change", "day=2026-11-20&text=x").await.status, 404);
    let forged = stage.post_as(&iva.cookie, path, "csrf=wrong&day=2026-11-20&text=x").await;
    assert_eq!(forged.status, 403);
    let marko = marko(&stage).await;
    let csrf = stage.get_as(&marko, "/views").await.field("csrf");
    for theirs in [change.clone(), change.replace("change", "remove"), "/surveys/1/annotations".to_owned()] {
        let reply = stage.post_as(&marko, &theirs, &format!("csrf={csrf}&day=2026-11-20&text=x")).await;
        assert_eq!(reply.status, 404, "{theirs}");
    }
}

#[tokio::test]
async fn many_are_folded_and_the_five_hundredth_is_the_last() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::looks_at(&stage).await;
    for nth in 0..499 {
        let (id, day) = (stage.app.chance.id(NOON), 20_778 - nth % 80);
        let new = NewAnnotation {
            workspace: stage.workspace,
            survey: 1,
            id,
            day,
            text: "One of many",
            at: NOON,
            by: stage.app.chance.id(NOON),
        };
        stage.app.store.add_annotation(&new).await.expect("added");
    }
    stage.move_clock(MINUTE);
    let page = iva.writes("2026-11-21", "The last").await;
    assert!(page.written().contains("488 earlier ones"), "{}", page.written());
    assert!(page.written().contains("This survey has 500 notes, and there is no room for more."));
    assert!(page.written().contains("500 The last"), "{}", page.written());
    let numbers: Vec<String> =
        page.pins().iter().flat_map(|pin| pin.split('–').map(str::to_owned).collect::<Vec<_>>()).collect();
    assert_eq!((numbers[0].as_str(), numbers[numbers.len() - 1].as_str()), ("1", "500"), "{numbers:?}");
    let page = iva.sends("/surveys/1/annotations", "day=2026-11-21&text=One+more").await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("value=\"One more\""), "what was typed is kept: {}", page.written());

    let remove = page.actions("/remove").pop().expect("a form");
    let page = iva.does(&remove, "").await;
    let restore = page.actions("/restore").remove(0);
    iva.writes("2026-11-20", "In its place").await;
    let page = iva.does(&restore, "").await;
    assert!(page.written().contains("It cannot be put back: this survey has 500 notes"), "{}", page.written());
    let other = page.actions("/remove").remove(0);
    iva.does(&other, "").await;
    assert_eq!(page.actions("/restore"), [restore.as_str()], "Undo is still there, as the page says");
    assert!(iva.does(&restore, "").await.written().contains("It is back."));
}
