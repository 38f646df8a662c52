//! Where one is signed in, and ending it.

use super::leads;
use crate::stage::{DAY, Stage};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                      Version/18.0 Mobile/15E148 Safari/604.1";

/// Where the sessions of a page are ended.
fn ends(body: &str) -> Vec<String> {
    let all = body.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    all.filter(|action| action.starts_with("/account/sessions/") && *action != "/account/sessions/end")
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn a_lost_phone_is_signed_out_from_the_desk() {
    let stage = Stage::new().await.with_iva().await;
    let phone = stage.log_in_with(IPHONE).await;
    stage.move_clock(DAY);
    let desk = stage.log_in_with(FIREFOX).await;
    let page = stage.get_as(&desk, "/account").await;
    let text = page.text();
    assert!(text.contains("Firefox on Linux This session") && text.contains("Safari on iPhone"), "{text}");
    assert!(text.contains("since yesterday, 13:00"), "{text}");
    let ends = ends(&page.body);
    assert_eq!(ends.len(), 1, "one does not end the session one looks from: {ends:?}");
    leads(&stage.send_from(&desk, "/account", &ends[0], "").await, "/account?done=session-ended#sessions");
    assert_eq!(stage.get_as(&phone, "/").await.status, 303, "the phone is out");
    assert_eq!(stage.send_from(&desk, "/account", &ends[0], "").await.status, 404, "it has ended already");
    assert_eq!(stage.get_as(&desk, "/").await.status, 200);
    let told = stage.get_as(&desk, "/audit").await.text();
    assert!(told.contains("Iva Hrast ended other sessions of their own"), "{told}");
}

#[tokio::test]
async fn all_others_end_at_once_and_this_one_goes_on() {
    let stage = Stage::new().await.with_iva().await;
    let others = [stage.log_in_with(IPHONE).await, stage.log_in_with("something new").await];
    let desk = stage.log_in_with(FIREFOX).await;
    assert!(stage.get_as(&desk, "/account").await.text().contains("unknown device"));
    leads(
        &stage.send_from(&desk, "/account", "/account/sessions/end", "").await,
        "/account?done=sessions-ended#sessions",
    );
    for other in others {
        assert_eq!(stage.get_as(&other, "/").await.status, 303);
    }
    let text = stage.get_as(&desk, "/account").await.text();
    assert!(text.contains("You are signed in nowhere else."), "{text}");
}

#[tokio::test]
async fn nobody_ends_the_session_of_somebody_else() {
    let stage = Stage::new().await.with_iva().await;
    let (iva, again) = (stage.log_in_with(FIREFOX).await, stage.log_in_with(IPHONE).await);
    let theirs = ends(&stage.get_as(&iva, "/account").await.body);
    let marko = crate::pages::open::marko(&stage).await;
    assert_eq!(stage.send_from(&marko, "/account", &theirs[0], "").await.status, 404);
    stage.send_from(&marko, "/account", "/account/sessions/end", "").await;
    for cookie in [iva, again] {
        assert_eq!(stage.get_as(&cookie, "/").await.status, 200);
    }
}
