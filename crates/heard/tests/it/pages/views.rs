//! Iva keeps what she looks at often: she saves a view, opens it, changes it, puts it in order and takes it away.

use super::open::marko;
use crate::stage::{MINUTE, NOON, Reply, Stage};

impl Stage {
    /// Twelve good responses for the workshop and six bad ones for the shop, with comments.
    pub(crate) async fn two_teams(&self) {
        for (team, score, count) in [("Workshop", 10, 12), ("Shop", 2, 6)] {
            for nth in 0..count {
                self.given(NOON - MINUTE * (nth + 1), score, |response| {
                    response.facts.team = Some(team.to_owned());
                    response.said.comment = Some(format!("Words for the {team} {nth}"));
                })
                .await;
            }
        }
    }

    /// Iva saves what the page at an address shows; where she then is.
    pub(crate) async fn save(&self, cookie: &str, address: &str, name: &str) -> String {
        let page = self.get_as(cookie, address).await;
        let (path, _) = address.split_once('?').unwrap_or((address, ""));
        let survey = path.strip_prefix("/surveys/").unwrap_or_default();
        let kind = if survey.is_empty() { "responses" } else { "survey" };
        let query = page.field("query").replace("&amp;", "&");
        let query = percent_encoding::utf8_percent_encode(&query, percent_encoding::NON_ALPHANUMERIC);
        let csrf = page.field("csrf");
        let form = format!("csrf={csrf}&page={kind}&survey={survey}&query={query}&name={name}");
        let saved = self.post_as(cookie, "/views", &form).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        saved.header("location").to_owned()
    }

    async fn csrf(&self, cookie: &str) -> String {
        self.get_as(cookie, "/views").await.field("csrf")
    }
}

/// The names on the list, in its order.
fn names(list: &Reply) -> Vec<String> {
    let each = list.body.split("<h2><a href=").skip(1);
    each.filter_map(|rest| Some(rest.split_once('>')?.1.split_once('<')?.0.to_owned())).collect()
}

#[tokio::test]
async fn a_view_is_saved_and_stands_on_the_overview_with_its_score_of_now() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    assert!(stage.get_as(&cookie, "/").await.text().contains("press “Save this view”"), "it says how");
    assert!(stage.get_as(&cookie, "/views").await.text().contains("No view is saved yet"));

    let there = stage.save(&cookie, "/surveys/1?team=Workshop&by=place&nonsense=1", "The+workshop").await;
    assert_eq!(there, "/surveys/1?team=Workshop&by=place&view=1&done=view-saved");
    let opened = stage.get_as(&cookie, &there).await;
    assert!(opened.body.contains("<h1>The workshop</h1>"), "{}", opened.body);
    assert!(opened.text().contains("The view is saved.") && opened.text().contains(" 100 from "), "{}", opened.text());
    assert!(!opened.text().contains("not the saved view any more"), "{}", opened.text());
    let there = stage.save(&cookie, "/responses?survey=1&band=detractor&comment=with", "Unhappy").await;
    assert_eq!(there, "/responses?survey=1&band=detractor&comment=with&view=2&done=view-saved");

    let text = stage.get_as(&cookie, "/").await.text();
    let views = text.split("Saved views").nth(1).expect("a section").to_owned();
    assert!(views.contains("The workshop Net Promoter ® · After a repair · Last 90 days · Team: Workshop 100 from"));
    assert!(views.contains("12 responses"), "{views}");
    assert!(views.contains("Unhappy Responses · After a repair · Score: The worst · Comment: With"), "{views}");
    assert!(views.contains("6 responses 6 with a comment"), "{views}");
    stage.given(NOON, 0, |response| response.facts.team = Some("Workshop".to_owned())).await;
    let text = stage.get_as(&cookie, "/").await.text();
    let views = text.split("Saved views").nth(1).expect("a section").to_owned();
    assert!(views.contains("Team: Workshop 85 from") && views.contains("13 responses"), "{views}");
}

#[tokio::test]
async fn a_changed_view_can_be_saved_saved_as_new_or_left() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?team=Workshop", "The+workshop").await;
    // The filter form carries the view along, and so a change of it is a change of the view.
    let page = stage.get_as(&cookie, "/surveys/1?team=Workshop&view=1").await;
    assert!(page.body.contains("<input type=\"hidden\" name=\"view\" value=\"1\">"), "{}", page.body);
    let changed = stage.get_as(&cookie, "/surveys/1?team=Shop&view=1").await;
    assert!(changed.text().contains("This is not the saved view any more. Save the change Save as new"));
    assert!(changed.body.contains("<h1>The workshop</h1>"), "{}", changed.body);
    assert_eq!(changed.links("/surveys/1?team=Workshop&view=1").len(), 1, "the way back");

    let csrf = changed.field("csrf");
    assert_eq!(stage.post_as(&cookie, "/views/1/save", "csrf=wrong&page=survey&survey=1&query=").await.status, 403);
    let form = format!("csrf={csrf}&page=survey&survey=1&query=team%3DShop");
    let saved = stage.post_as(&cookie, "/views/1/save", &form).await;
    assert_eq!(saved.header("location"), "/surveys/1?team=Shop&view=1&done=saved");
    let page = stage.get_as(&cookie, "/surveys/1?team=Shop&view=1").await;
    assert!(!page.text().contains("not the saved view any more"), "{}", page.text());
    let there = stage.save(&cookie, "/surveys/1?team=Workshop&view=1", "Again").await;
    assert!(there.starts_with("/surveys/1?team=Workshop&view=2"), "{there}");
    let form = format!("csrf={csrf}&page=responses&query=");
    assert_eq!(stage.post_as(&cookie, "/views/1/save", &form).await.status, 404, "it is no view of responses");
}

#[tokio::test]
async fn views_are_renamed_put_in_order_and_removed() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    for name in ["One", "Two", "Three"] {
        stage.save(&cookie, "/surveys/1", name).await;
    }
    let csrf = stage.csrf(&cookie).await;
    let up = stage.post_as(&cookie, "/views/3/move", &format!("csrf={csrf}&way=up")).await;
    assert_eq!((up.status.as_u16(), up.header("location")), (303, "/views#view-3"));
    assert_eq!(names(&stage.get_as(&cookie, "/views").await), ["One", "Three", "Two"]);
    stage.post_as(&cookie, "/views/1/move", &format!("csrf={csrf}&way=down")).await;
    assert_eq!(names(&stage.get_as(&cookie, "/views").await), ["Three", "One", "Two"]);
    let overview = stage.get_as(&cookie, "/").await.text();
    let at = |name: &str| overview.rfind(&format!(" {name} Net Promoter")).expect("it is there");
    assert!(at("Three") < at("One") && at("One") < at("Two"), "{overview}");
    assert_eq!(stage.post_as(&cookie, "/views/1/move", &format!("csrf={csrf}&way=left")).await.status, 404);

    let none = stage.post_as(&cookie, "/views/3", &format!("csrf={csrf}&name=++")).await;
    assert!(none.status == 422 && none.text().contains("Give it a name."), "{}", none.body);
    stage.post_as(&cookie, "/views/3", &format!("csrf={csrf}&name=Third")).await;
    assert_eq!(names(&stage.get_as(&cookie, "/views").await), ["Third", "One", "Two"]);
    let gone = stage.post_as(&cookie, "/views/3/remove", &format!("csrf={csrf}")).await;
    assert_eq!(gone.header("location"), "/views?done=view-removed");
    assert_eq!(names(&stage.get_as(&cookie, "/views").await), ["One", "Two"]);
    assert_eq!(stage.post_as(&cookie, "/views/3/remove", &format!("csrf={csrf}")).await.status, 404);
    let page = stage.get_as(&cookie, "/surveys/1?view=3").await;
    assert!(page.body.contains("<h1>After a repair</h1>"), "its old address shows the page all the same");
}

#[tokio::test]
async fn what_cannot_be_saved_is_told_and_what_was_typed_is_kept() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    let csrf = stage.csrf(&cookie).await;
    let form = |rest: &str| format!("csrf={csrf}&page=survey&survey=1&query=team%3DShop&{rest}");
    let none = stage.post_as(&cookie, "/views", &form("name=")).await;
    assert!(none.status == 422 && none.text().contains("Give it a name."), "{}", none.body);
    assert_eq!(none.field("query"), "team=Shop");
    assert_eq!(none.links("/surveys/1?team=Shop").len(), 1, "the way back");
    let long = stage.post_as(&cookie, "/views", &form(&format!("name={}", "x".repeat(201)))).await;
    assert!(long.status == 422 && long.body.contains(&"x".repeat(201)), "{}", long.body);
    for rest in ["page=elsewhere&name=a", "survey=2&name=a", "survey=x&name=a"] {
        assert_eq!(stage.post_as(&cookie, "/views", &form(rest)).await.status, 404, "{rest}");
    }
    assert_eq!(stage.post_as(&cookie, "/views", "csrf=wrong&page=responses&name=a").await.status, 403);
    for nth in 0..100 {
        assert_eq!(stage.post_as(&cookie, "/views", &form(&format!("name=v{nth}"))).await.status, 303);
    }
    let full = stage.post_as(&cookie, "/views", &form("name=one+more")).await;
    assert!(full.status == 422 && full.text().contains("There are 100 saved views already"), "{}", full.body);
    let overview = stage.get_as(&cookie, "/").await.text();
    assert!(overview.contains("All 100, with their order and settings") && !overview.contains(" v12 "), "{overview}");
}

#[tokio::test]
async fn a_view_whose_survey_or_values_are_gone_still_opens_and_says_so() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?team=Bakery", "The+bakery").await;
    let text = stage.get_as(&cookie, "/surveys/1?team=Bakery&view=1").await.text();
    assert!(text.contains("so the view finds nothing: Team: Bakery."), "{text}");
    stage.save(&cookie, "/responses?survey=7", "Responses+of+none").await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    let gone = store::view::NewView {
        workspace: stage.workspace,
        name: "A survey of once",
        page: store::view::Page::Survey,
        survey: Some(7),
        query: "period=7d",
        at: NOON,
        by: uuid::Uuid::from_u128(1),
    };
    store::view::add(&mut tx, &gone).await.expect("added");
    tx.commit().await.expect("commit");
    let opened = stage.get_as(&cookie, "/surveys/7?period=7d&view=3").await;
    assert_eq!(opened.status, 200);
    assert!(opened.text().contains("The survey of this view is gone"), "{}", opened.text());
    assert!(stage.get_as(&cookie, "/responses?survey=7&view=2").await.text().contains("A survey that is gone"));
    let overview = stage.get_as(&cookie, "/").await.text();
    assert_eq!(overview.matches("A survey that is gone").count(), 4, "both say it in words and figures: {overview}");
}

#[tokio::test]
async fn another_company_sees_nothing_of_a_view() {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let iva = stage.iva().await;
    stage.save(&iva, "/surveys/1?team=Workshop", "Our+secret").await;
    let cookie = marko(&stage).await;
    for path in ["/views", "/", "/responses?view=1"] {
        assert!(!stage.get_as(&cookie, path).await.body.contains("Our secret"), "{path}");
    }
    let csrf = stage.csrf(&cookie).await;
    for path in ["/views/1", "/surveys/1?team=Workshop&view=1"] {
        assert_eq!(stage.get_as(&cookie, path).await.status, 404, "{path}");
    }
    for (path, form) in [
        ("/views/1", "name=Mine"),
        ("/views/1/save", "page=survey&survey=1&query="),
        ("/views/1/link", "do=on"),
        ("/views/1/remove", ""),
    ] {
        let reply = stage.post_as(&cookie, path, &format!("csrf={csrf}&{form}")).await;
        assert_eq!(reply.status, 404, "{path}");
        assert_eq!(stage.post(path, form).await.status, 303, "{path} is for those who signed in");
    }
    stage.post_as(&cookie, "/views/1/move", &format!("csrf={csrf}&way=up")).await;
    assert_eq!(names(&stage.get_as(&iva, "/views").await), ["Our secret"]);
}
