//! Iva looks at how the installation is, and backs it up.

use axum::http::StatusCode;

use crate::stage::{DAY, Stage};

#[tokio::test]
async fn a_backup_is_made_with_one_button_and_stands_in_the_list() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    stage.given(stage.now() - DAY, 9, |_| ()).await;
    assert_eq!(stage.get("/operations").await.status, StatusCode::SEE_OTHER, "not for strangers");
    assert!(stage.get_as(&cookie, "/settings").await.links("/operations").len() == 1);

    let page = stage.get_as(&cookie, "/operations").await;
    let text = page.text();
    for told in ["There is no backup yet", "not yet", "Search 1 change behind", env!("CARGO_PKG_VERSION")] {
        assert!(text.contains(told), "{told}: {text}");
    }
    heard::sweeps::follow(&stage.app).await.expect("indexed");
    heard::sweeps::run(&stage.app, true).await.expect("swept");
    let text = stage.get_as(&cookie, "/operations").await.text();
    assert!(
        text.contains("Search up to date") && text.contains("Forgets what is past its time every hour today"),
        "{text}"
    );

    let stale = stage.post_as(&cookie, "/operations/backup", "csrf=wrong").await;
    assert_eq!(stale.status, StatusCode::FORBIDDEN);
    let pressed = stage.post_as(&cookie, "/operations/backup", &format!("csrf={}", page.field("csrf"))).await;
    assert_eq!((pressed.status, pressed.header("location")), (StatusCode::SEE_OTHER, "/operations#backups"));
    let made = loop {
        let page = stage.get_as(&cookie, "/operations").await;
        if page.header("refresh") != "1" {
            break page;
        }
        tokio::task::yield_now().await;
    };
    assert!(made.text().contains("Backed up and checked: heard-20261121-120000.tar"), "{}", made.text());
    let kept = heard::backup::list(&stage.app.data).expect("listed");
    assert_eq!(kept.len(), 1);
    let looked = heard::backup::look(&heard::backup::folder(&stage.app.data).join(&kept[0].name)).await.expect("whole");
    assert_eq!(looked.manifest.contents.responses, 1);
}
