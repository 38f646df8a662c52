//! Iva narrows what she looks at to customers of a list or a segment. A view goes on meaning the list when it is called
//! otherwise, and says so when it was removed, to her and to people outside.

use store::member::Role;
use uuid::Uuid;

use super::marks::Iva;
use crate::people::somebody;
use crate::stage::{MINUTE, NOON, Stage};

/// Ten customers answered with 10 and live in Slovenia, ten with 2 and live in Croatia; the first six are on a list. Its id.
async fn answered(stage: &Stage, iva: &Iva<'_>) -> String {
    let made = iva.does("/lists", "name=Gold+customers").await;
    let list = made.links("/contacts?list=")[0].replace("/contacts?list=", "");
    let mut ids = String::new();
    for nth in 0..20 {
        let contact = stage.customer("Ana").await;
        let (score, country) = if nth < 10 { (10, "SI") } else { (2, "HR") };
        stage
            .given(NOON - (nth + 1) * MINUTE, score, |response| {
                response.contact = Some(contact);
                response.facts.country = Some(country.to_owned());
            })
            .await;
        if nth < 6 {
            ids.push_str(&format!("&id={}", contact.simple()));
        }
    }
    stage.given(NOON - 30 * MINUTE, 5, |_| ()).await;
    iva.sends("/contacts/mark", &format!("do=on&list={list}&view={ids}")).await;
    list
}

/// How many responses a file of the feed has with this filter, its blanks as in addresses.
async fn n(iva: &Iva<'_>, filter: &str) -> usize {
    let file = iva.sees(&format!("/responses.csv?period=all&filter={filter}")).await;
    file.body.lines().count() - 1
}

#[tokio::test]
async fn a_dashboard_the_feed_files_and_tables_are_narrowed_to_a_list_and_to_segments() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    answered(&stage, &iva).await;
    let page = iva.sees("/surveys/1?filter=list+%3D+%22gold+CUSTOMERS%22").await.text();
    assert!(page.contains("List: Gold customers") && page.contains(" 6 responses"), "{page}");
    assert_eq!(n(&iva, "list+%3D+%22Gold+customers%22").await, 6);
    iva.does("/lists", "name=Unhappy&filter=band+%3D+detractor+and+not+list+%3D+%22Gold+customers%22").await;
    iva.does("/lists", "name=Both&filter=list+in+(Unhappy,+%22Gold+customers%22)").await;
    assert_eq!(n(&iva, "list+%3D+Unhappy").await, 10);
    assert_eq!(n(&iva, "list+%3D+Both").await, 16);
    assert_eq!(n(&iva, "list+!%3D+Both").await, 5, "also where nobody is known");
    assert_eq!(n(&iva, "&add=list&test=is&value=Unhappy").await, 10, "chosen from the form");
    let table = iva.sees("/surveys/1/table?query=responses+by+country+in+all+where+list+%3D+Both").await.text();
    assert!(table.contains("HR") && table.contains("SI") && table.contains("10"), "{table}");
    let form = iva.sees("/responses").await.body;
    assert!(form.contains("<option value=\"list\">List</option>"), "{form}");
    assert!(form.contains("<option value=\"Gold customers\">"), "its name is suggested");

    let close = iva.sees("/responses?filter=list+%3D+%22Gold+custmers%22").await.text();
    assert!(close.contains("No list is called `Gold custmers`. Did you mean `Gold customers`?"), "{close}");
    let missing = iva.sees("/responses?filter=list+is+missing").await.text();
    assert!(missing.contains("A list is asked for by its name"), "{missing}");
    let table = iva.sees("/surveys/1/table?query=score+where+list+%3D+Nobody").await.text();
    assert!(table.contains("No list is called `Nobody`"), "{table}");
    let rivals = iva.sees("/surveys/1?against=filter%3Alist+%3D+Nobody").await.text();
    assert!(rivals.contains("No list is called `Nobody`"), "{rivals}");
}

#[tokio::test]
async fn segments_stand_in_one_another_once_and_never_in_themselves() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let refuses = async |path: &str, form: &str, words: &str| {
        let reply = iva.sends(path, form).await;
        assert!(reply.status == 422 && reply.text().contains(words), "{form}: {}", reply.text());
    };
    refuses("/lists", "name=Own&filter=list+%3D+Own", "No list is called `Own`").await;
    iva.does("/lists", "name=Inner&filter=country+%3D+SI").await;
    let inner = iva.sees("/lists").await.links("/contacts?list=")[0].replace("/contacts?list=", "");
    iva.does("/lists", "name=Outer&filter=list+%3D+Inner").await;
    let deep = "“Outmost” would name “Outer”, which names “Inner”";
    refuses("/lists", "name=Outmost&filter=list+%3D+Outer", deep).await;
    let path = format!("/lists/{inner}");
    refuses(&path, "name=Inner&filter=list+%3D+Outer", "would make the segment “Inner” a part of itself").await;
    refuses(&path, "name=Inner&filter=list+%3D+Inner", "would make the segment “Inner” a part of itself").await;
    let page = iva.sees("/lists").await.text();
    assert!(page.contains("country = SI") && !page.contains("Outmost"), "{page}");
}

#[tokio::test]
async fn a_view_finds_its_list_by_the_former_name_and_says_when_it_was_removed() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let list = answered(&stage, &iva).await;
    stage.save(&iva.cookie, "/surveys/1?filter=list+%3D+%22Gold+customers%22", "Gold").await;
    let link = stage.shared(&iva.cookie, "do=on").await;
    iva.does("/lists", "name=Near&filter=list+%3D+%22Gold+customers%22").await;
    iva.does(&format!("/lists/{list}"), "name=Platinum").await;

    let page = iva.sees("/surveys/1?filter=list+%3D+%22Gold+customers%22").await.text();
    assert!(page.contains("List: Platinum") && page.contains(" 6 responses"), "{page}");
    let outside = stage.get(&link).await.text();
    assert!(outside.contains("Only: List: Platinum") && outside.contains(" 6 responses"), "{outside}");
    assert!(!outside.contains("Ana") && !outside.contains("example.com"), "{outside}");

    let gone = iva.does(&format!("/lists/{list}"), "do=remove").await.text();
    assert!(gone.contains("Near Segment list = \"Gold customers\" The list `Gold customers` was removed."), "{gone}");
    let page = iva.sees("/surveys/1?filter=list+%3D+%22Gold+customers%22").await.text();
    assert!(page.contains("The list `Gold customers` was removed."), "{page}");
    let outside = stage.get(&link).await.text();
    assert!(outside.contains("Only: a list that was removed") && !outside.contains(" 6 responses"), "{outside}");
}

#[tokio::test]
async fn a_segment_is_no_way_around_scores_that_are_kept_back() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    for nth in 0..12 {
        let contact: Uuid = stage.customer("Ana").await;
        stage
            .given(NOON - (nth + 1) * MINUTE, 10, |response| {
                response.contact = Some(contact);
                response.facts.agent = Some("Nik".to_owned());
            })
            .await;
    }
    heard::sweeps::run(&stage.app, false).await.expect("swept");
    iva.does("/lists", "name=Of+Nik&filter=agent+%3D+Nik").await;
    iva.does("/teams/scores", "scores=own").await;
    let path = "/surveys/1?filter=list+%3D+%22Of+Nik%22";
    let seen = iva.sees(path).await.text();
    assert!(seen.contains(" 12 responses"), "{seen}");
    let viewer = somebody(&stage, Role::Viewer).await;
    let page = stage.get_as(&viewer, path).await.text();
    assert!(!page.contains("12 responses"), "{page}");
}
