//! Agents appear when customers name them; Iva puts them in teams and links one; he sees his own scores, and of others
//! what the workspace lets him see.

use store::member::Role;
use uuid::Uuid;

use super::marks::Iva;
use crate::people::{add, cookie, somebody};
use crate::stage::{DAY, MINUTE, NOON, Reply, Stage};

/// Customers rate agents of teams: so many with a 10, so many with a 2.
async fn rated(stage: &Stage) {
    let all =
        [("Bor", "Workshop", 40, 10), ("Nik", "Workshop", 38, 11), ("Tine", "Shop", 20, 40), ("Eva", "Shop", 8, 1)];
    let mut nth = 0;
    for (agent, team, tens, twos) in all {
        for score in std::iter::repeat_n(10, tens).chain(std::iter::repeat_n(2, twos)) {
            nth += 1;
            stage
                .given(NOON - nth * MINUTE, score, |response| {
                    response.facts.agent = Some(agent.to_owned());
                    response.facts.team = Some(team.to_owned());
                    response.said.comment = (nth % 10 == 0).then(|| format!("{agent} said {score}"));
                })
                .await;
        }
    }
    heard::sweeps::run(&stage.app, false).await.expect("swept");
}

/// The id of the row with this name.
fn row(page: &Reply, name: &str) -> String {
    let (_, rest) = page.body.split_once(&format!("aria-label=\"Change {name}\"")).map_or_else(
        || panic!("no {name}: {}", page.text()),
        |(before, _)| ((), before.rsplit_once("#row-").expect("a row").1),
    );
    rest.split('"').next().expect("an id").to_owned()
}

/// Bor, who signs in and is linked with the agent of his name.
async fn bor(stage: &Stage, iva: &Iva<'_>) -> String {
    let user = add(stage, "bor@example.com", Role::Agent).await;
    let agent = row(&iva.sees("/teams").await, "Bor");
    let team = row(&iva.sees("/teams").await, "Workshop");
    let form = format!("do=save&name=Bor+Kos&into={team}&user={}", user.simple());
    let page = iva.does(&format!("/agents/{agent}/change"), &form).await;
    assert!(page.text().contains("in responses: Bor signs in as The agent"), "{}", page.text());
    cookie(stage, "bor@example.com").await
}

#[tokio::test]
async fn who_is_named_appears_in_their_team_and_is_moved_renamed_ended_and_begun_again() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    assert!(iva.sees("/teams").await.text().contains("No teams and no agents yet"));
    rated(&stage).await;
    let page = iva.sees("/teams").await;
    assert!(page.text().contains("Shop 2 agents") && page.text().contains("Workshop 2 agents"), "{}", page.text());
    let made = iva.does("/teams", "do=team&name=Front&into=").await;
    let (front, shop) = (row(&made, "Front"), row(&made, "Shop"));
    let moved = iva.does(&format!("/teams/{shop}"), &format!("do=save&name=Our+shop&into={front}")).await;
    assert!(moved.text().contains("Our shop in responses: Shop"), "{}", moved.text());
    let circle = iva.sends(&format!("/teams/{front}"), &format!("do=save&name=Front&into={shop}")).await;
    assert!(circle.status == 422 && circle.text().contains("cannot be part of itself"), "{}", circle.text());
    for (form, words) in [("do=agent&name=Bor&into=", "responses call so already"), ("do=team&name=+", "one line")] {
        let reply = iva.sends("/teams", form).await;
        assert!(reply.status == 422 && reply.text().contains(words), "{}", reply.text());
    }
    let eva = row(&moved, "Eva");
    let ended = iva.does(&format!("/agents/{eva}/change"), "do=end").await;
    assert!(ended.text().contains("agent, deactivated"), "{}", ended.text());
    assert!(iva.sees(&format!("/agents/{eva}")).await.text().contains("This agent is deactivated."));
    let begun = iva.does(&format!("/agents/{eva}/change"), "do=begin").await;
    assert!(!begun.text().contains("agent, deactivated"));
    heard::sweeps::run(&stage.app, false).await.expect("swept");
    assert!(!iva.sees("/teams").await.text().contains("Shop 2 agents Front"), "nothing is made twice");
    let told = iva.sees("/audit").await.text();
    assert!(told.contains("changed a team: Shop – Our shop") && told.contains("made a team: Front"), "{told}");
}

#[tokio::test]
async fn an_agent_has_a_page_of_ones_own_and_sees_of_others_what_the_workspace_lets() {
    let stage = Stage::new().await.with_iva().await;
    rated(&stage).await;
    let iva = Iva::at_work(&stage).await;
    let bor = bor(&stage, &iva).await;
    let mine = stage.get_as(&bor, "/me").await;
    let text = mine.text();
    assert!(text.contains("60") && text.contains("50 responses") && text.contains("Bor said 10"), "{text}");
    assert!(!text.contains("Nik said") && !text.contains("Tine said"), "{text}");
    assert!(mine.body.contains("href=\"/me\" aria-current=\"page\""));
    assert!(stage.get_as(&somebody(&stage, Role::Viewer).await, "/me").await.text().contains("You are not linked"));

    let pages = ["/surveys/1?by=agent", "/surveys/1/table?query=score+by+agent", "/surveys/1?by=agent&against=year"];
    let table = "/surveys/1/table?query=score+by+team,+agent";
    for (scores, seen, kept) in
        [("team", vec!["Bor Kos", "Nik"], vec!["Tine"]), ("own", vec!["Bor Kos"], vec!["Nik", "Tine"])]
    {
        iva.does("/teams/scores", &format!("scores={scores}")).await;
        for path in pages.into_iter().chain([table]) {
            let text = stage.get_as(&bor, path).await.text();
            assert!(seen.iter().all(|name| text.contains(name)), "{scores} {path}: {text}");
            assert!(kept.iter().all(|name| !text.contains(name)) && text.contains("Other agents"), "{path}: {text}");
            let everybody = iva.sees(path).await.text();
            assert!(everybody.contains("Tine") && !everybody.contains("Other agents"), "{path}: {everybody}");
        }
    }
    for path in [
        "/surveys/1?agent=Tine",
        "/surveys/1?filter=agent+%3D+Tine",
        "/surveys/1/table?query=score+where+agent+%3D+Tine",
    ] {
        let text = stage.get_as(&bor, path).await.text();
        assert!(text.contains("does not show you the scores of all agents"), "{path}: {text}");
        assert!(!text.contains("60 responses"), "{path}: {text}");
    }
    let all = "/surveys/1/table?query=responses+where+agent+!%3D+Tine";
    assert!(stage.get_as(&bor, all).await.text().contains("168"), "leaving somebody out tells nothing either");
    let other = "/surveys/1?against=filter:agent+%3D+Tine";
    assert!(!stage.get_as(&bor, other).await.text().contains("60 responses"));
    let feed = stage.get_as(&bor, "/responses?agent=Tine&comment=with").await.text();
    assert!(feed.contains("Tine said"), "responses are seen by all: {feed}");
    iva.does("/teams/scores", "scores=all").await;
    assert!(stage.get_as(&bor, pages[0]).await.text().contains("Tine"));
}

#[tokio::test]
async fn agents_are_ranked_only_with_enough_responses_and_no_difference_is_said_to_be_none() {
    let stage = Stage::new().await.with_iva().await;
    rated(&stage).await;
    let iva = Iva::at_work(&stage).await;
    for path in ["/surveys/1?by=agent", "/surveys/1/table?query=score+by+agent"] {
        let page = iva.sees(path).await;
        let (_, rows) = page.body.rsplit_once("<tbody>").expect(path);
        let at = |name: &str| rows.find(name).unwrap_or_else(|| panic!("{path}: no {name} in {rows}"));
        let order = [">Bor<", ">Nik<", ">Tine<", "Not ranked: too few", ">Eva<"].map(at);
        assert!(order.is_sorted(), "{path}: {rows}");
        let intervals = rows.matches(if path.contains("table") { "<small>from " } else { "class=\"plot\"" }).count();
        assert!(intervals >= 4, "{path}: {rows}");
    }
    let text = iva.sees("/surveys/1?by=agent").await.text();
    assert_eq!(text.matches("no real difference from the one above").count(), 1, "Nik and Bor: {text}");
    let by_team = iva.sees("/surveys/1?by=team").await.text();
    assert!(!by_team.contains("Not ranked"), "{by_team}");
}

#[tokio::test]
async fn a_colleague_who_is_named_in_a_note_finds_it_and_gets_a_mail() {
    let stage = Stage::new().await.with_iva().await.with_mail(1).await;
    let id = stage.given(NOON, 3, |_| ()).await;
    let user = add(&stage, "maja@example.com", Role::Agent).await;
    let maja = cookie(&stage, "maja@example.com").await;
    let iva = Iva::at_work(&stage).await;
    let path = format!("/responses/{}/notes", id.simple());
    let page = iva.does(&path, "text=Nobody+in+particular,+not+even+@Iva").await;
    assert!(!page.text().contains("your colleague is told"));
    let page = iva.does(&path, "text=Could+%40the+AGENT+call+her%3F").await;
    assert!(page.text().contains("The note is there, and your colleague is told."), "{}", page.text());
    iva.does(&path, &format!("text=And+%40The+agent+as+well&tell={}", user.simple())).await;
    let mails: Vec<String> = stage.mails().await.into_iter().map(|mail| mail.to).collect();
    assert_eq!(mails, ["maja@example.com", "maja@example.com"], "each note once");
    for page in ["/", "/me"] {
        let text = stage.get_as(&maja, page).await.text();
        assert!(text.contains("For you") && text.contains("Could @the AGENT call her?"), "{page}: {text}");
    }
    let note = iva.sees(&format!("/responses/{}", id.simple())).await;
    let remove =
        note.body.split("action=\"").filter_map(|rest| rest.split('"').next()).find(|to| to.ends_with("/remove"));
    iva.does(remove.expect("one's own note"), "").await;
    let left = stage.get_as(&maja, "/me").await.body.matches("class=\"noted\"").count();
    assert_eq!(left, 1, "what is taken away is taken away");
    stage.move_clock(15 * DAY);
    assert!(!stage.get_as(&maja, "/").await.text().contains("For you"));
    assert_ne!(user, Uuid::nil());
}

#[tokio::test]
async fn a_page_opens_with_the_view_that_one_chose_for_oneself_alone() {
    let stage = Stage::new().await.with_iva().await;
    stage.given(NOON, 3, |_| ()).await;
    let iva = Iva::at_work(&stage).await;
    iva.does("/views", "page=responses&query=band%3Ddetractor&name=Unhappy").await;
    iva.does("/views", "page=survey&survey=1&query=period%3D12m&name=The+year").await;
    let (unhappy, year) = ("/views/1", "/views/2");
    assert!(iva.sees(unhappy).await.text().contains("Your Responses can open with this view."));
    let set = iva.does(&format!("{unhappy}/first"), "first=yes").await;
    assert!(set.text().contains("It opens with this view from now on."), "{}", set.text());
    iva.does(&format!("{year}/first"), "first=yes").await;
    let opened = stage.get_as(&iva.cookie, "/responses").await;
    assert_eq!(
        (opened.status.as_u16(), opened.header("location")),
        (303, "/responses?band=detractor&view=1&first=yes")
    );
    let view = iva.sees(opened.header("location")).await;
    assert!(!view.links("/responses?first=no").is_empty(), "from there one gets to all: {}", view.body);
    assert_eq!(iva.sees("/responses?first=no").await.status, 200);
    assert!(stage.get_as(&iva.cookie, "/").await.header("location").starts_with("/surveys/1?period=12m&view=2"));
    let other = somebody(&stage, Role::Viewer).await;
    assert_eq!(stage.get_as(&other, "/responses").await.status, 200, "it is Iva's alone");
    iva.does(&format!("{unhappy}/first"), "first=no").await;
    assert_eq!(stage.get_as(&iva.cookie, "/responses").await.status, 200);
    iva.does(&format!("{year}/remove"), "").await;
    assert_eq!(stage.get_as(&iva.cookie, "/").await.status, 200, "a view that is gone opens nothing");
}
