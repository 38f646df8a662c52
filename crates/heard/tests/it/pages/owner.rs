//! Responses are looked after: taken, given, left to nobody, found again, and all of it undone.

use store::member::Role;
use uuid::Uuid;

use super::marks::{Iva, given, selected};
use crate::people::{add, somebody};
use crate::stage::{NOON, Stage};

async fn owner(stage: &Stage, id: Uuid) -> Option<String> {
    let mut read = stage.app.store.read().await.expect("read");
    let marks = store::mark::of(&mut read, stage.workspace, &[id]).await.expect("marks");
    marks.get(&id).and_then(|marks| marks.owner.as_ref()).map(|owner| owner.name.clone())
}

#[tokio::test]
async fn one_is_taken_and_given_on_and_its_history_tells() {
    let stage = Stage::new().await.with_iva().await;
    let id = stage.given(NOON, 3, |_| ()).await;
    let maja = add(&stage, "maja@example.com", Role::Agent).await;
    let viewer = add(&stage, "viewer@example.com", Role::Viewer).await;
    let iva = Iva::at_work(&stage).await;
    let path = format!("/responses/{}", id.simple());
    assert!(iva.sees(&path).await.text().contains("Nobody looks after this response yet"));
    let taken = iva.does(&format!("{path}/owner"), "do=take").await;
    assert!(taken.text().contains("Somebody looks after it now.") && taken.text().contains("Iva Hrast took it"));
    let page = iva.does(&format!("{path}/owner"), &format!("do=give&to={}", maja.simple())).await;
    assert!(page.text().contains("Iva Hrast gave it to The agent"), "{}", page.text());
    assert_eq!(owner(&stage, id).await.as_deref(), Some("The agent"));
    for nobody in [viewer.simple().to_string(), Uuid::nil().simple().to_string(), "me".to_owned()] {
        assert_eq!(iva.sends(&format!("{path}/owner"), &format!("do=give&to={nobody}")).await.status, 404, "{nobody}");
    }
    let left = iva.does(&format!("{path}/owner"), "do=give&to=").await;
    assert!(left.text().contains("Iva Hrast left it to nobody"), "{}", left.text());
    assert_eq!(owner(&stage, id).await, None);
}

#[tokio::test]
async fn several_are_taken_at_once_found_as_mine_and_given_back_by_undo() {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 4).await;
    let maja = add(&stage, "maja@example.com", Role::Agent).await.simple();
    let iva = Iva::at_work(&stage).await;
    let none = iva.sends("/responses/act", &format!("do=give&to={}", selected(&all))).await;
    assert!(none.status == 422 && none.text().contains("Choose to whom first."), "{}", none.text());
    iva.does("/responses/act", &format!("do=give&to={maja}{}", selected(&all[..1]))).await;
    let page = iva.does("/responses/act", &format!("do=take{}", selected(&all[..3]))).await;
    assert!(page.text().contains("3 responses given to Iva Hrast. Undo"), "{}", page.text());
    let mine = page.links("/responses?filter=owner%20%3D%20me")[0].clone();
    assert!(iva.sees(&mine).await.text().contains(" 3 responses, "), "{mine}");
    assert_eq!(page.body.matches("class=\"owner-line\"").count(), 3);
    for (filter, n) in [("owner+%3D+none", 1), ("owner+!%3D+me", 1), ("owner+%3D+maja@example.com", 0)] {
        let page = iva.sees(&format!("/responses?filter={filter}")).await;
        assert_eq!(page.body.matches("name=\"id\"").count(), n, "{filter}");
    }
    let agent = somebody(&stage, Role::Manager).await;
    assert_eq!(stage.get_as(&agent, &mine).await.body.matches("name=\"id\"").count(), 0, "me is whoever reads");
    let undone = iva.undoes(&page).await;
    assert!(undone.text().contains("3 responses are with whoever had them before."), "{}", undone.text());
    assert_eq!((owner(&stage, all[0]).await.as_deref(), owner(&stage, all[1]).await), (Some("The agent"), None));
    iva.undoes(&undone).await;
    assert_eq!(owner(&stage, all[1]).await.as_deref(), Some("Iva Hrast"));
}

#[tokio::test]
async fn a_file_names_who_looks_after_each() {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 2).await;
    let iva = Iva::at_work(&stage).await;
    iva.does("/responses/act", &format!("do=take{}", selected(&all[..1]))).await;
    let file = iva.sees("/responses.csv?filter=owner+%3D+me").await;
    let mut lines = file.body.lines();
    let at = lines.next().expect("names").split(',').position(|name| name == "owner").expect("a column");
    let cells: Vec<&str> = lines.map(|line| line.split(',').nth(at).expect("a cell")).collect();
    assert_eq!(cells, ["Iva Hrast"]);
}
