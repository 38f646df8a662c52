//! Webhooks on their pages: made, tried, refused, changed, named in a rule, removed.

use store::member::Role;
use store::webhook::Kind;

use super::Receiver;
use crate::people::somebody;
use crate::stage::Stage;

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[tokio::test]
async fn a_webhook_is_made_tried_named_in_a_rule_and_removed() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await.with_iva().await);
    let cookie = stage.iva().await;
    let empty = stage.get_as(&cookie, "/settings/webhooks").await;
    let taught = empty.text();
    assert!(taught.contains("Nobody outside is told anything yet") && taught.contains("webhook-signature"), "{taught}");
    let csrf = empty.field("csrf");
    let address = encoded(&receiver.address("/hooks/secret-path"));
    let form = |name: &str, more: &str| format!("csrf={csrf}&name={name}&kind=standard&address={address}{more}");
    let refused = stage.post_as(&cookie, "/settings/webhooks", &form("Shop", "")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("begins with http://"), "{}", refused.text());
    let made = stage.post_as(&cookie, "/settings/webhooks", &form("Shop", "&lan=yes")).await;
    assert_eq!(made.status, 200, "{}", made.text());
    assert!(made.body.contains("whsec_") && made.text().contains("You see it only now"), "{}", made.text());
    let taken = stage.post_as(&cookie, "/settings/webhooks", &form("Shop", "&lan=yes")).await;
    assert!(taken.status == 422 && taken.text().contains("Another webhook has this name"), "{}", taken.text());

    let list = stage.get_as(&cookie, "/settings/webhooks").await;
    let page = list.links("/settings/webhooks/").remove(0);
    assert!(
        list.text().contains("local network") && list.text().contains("It was never told anything"),
        "{}",
        list.text()
    );
    for shown in [&list, &stage.get_as(&cookie, &page).await] {
        assert!(!shown.body.contains("secret-path") && !shown.body.contains("whsec_"), "{}", shown.text());
    }
    let tried = stage.post_as(&cookie, &format!("{page}/test"), &format!("csrf={csrf}")).await;
    assert!(tried.status == 200 && tried.text().contains("It arrived. answered 200: ok"), "{}", tried.text());
    assert_eq!(receiver.seen.got()[0].json()["type"], "test");
    receiver.seen.answers("403 No", "\r\ninvalid_token");
    let tried = stage.post_as(&cookie, &format!("{page}/test"), &format!("csrf={csrf}")).await;
    let text = tried.text();
    assert!(tried.status == 422 && text.contains("does not let Heard in") && text.contains("invalid_token"), "{text}");

    // A rule that names no webhook there is, is not saved; one that names this is.
    let rule = |webhook: &str| {
        format!("csrf={csrf}&version=0&name=Tell&when=said&survey=&if=&after=0&unit=minutes&webhook={webhook}")
    };
    let wrong = stage.post_as(&cookie, "/rules/new", &rule("Nowhere")).await;
    assert!(wrong.status == 422 && wrong.text().contains("There is no webhook called “Nowhere”"), "{}", wrong.text());
    let saved = stage.post_as(&cookie, "/rules/new", &rule("Shop")).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    stage.hears(9).await;
    let at = saved.header("location").split('?').next().expect("an address").to_owned();
    let ran = stage.get_as(&cookie, &at).await.text();
    assert!(ran.contains("tell the webhook “Shop”") && ran.contains("told a webhook"), "{ran}");

    // While a rule calls it so, it is called so.
    let renamed = stage.post_as(&cookie, &page, &format!("csrf={csrf}&name=Store&lan=yes")).await;
    assert!(renamed.status == 422 && renamed.text().contains("by the name that it has: Tell"), "{}", renamed.text());
    let kept = stage.post_as(&cookie, &page, &format!("csrf={csrf}&name=Shop&lan=yes")).await;
    assert_eq!(kept.status, 303, "{}", kept.text());
    stage.hands_over().await;
    assert_eq!(receiver.seen.count(), 3, "it is still where it was");
    let there = stage.get_as(&cookie, &page).await;
    assert!(there.text().contains("1 rule names it, and will tell nobody"), "{}", there.text());
    assert_eq!(stage.post_as(&cookie, &format!("{page}/do"), &format!("csrf={csrf}&do=remove")).await.status, 303);
    assert_eq!(stage.get_as(&cookie, &page).await.status, 404);
    let audit = stage.get_as(&cookie, "/audit").await.text();
    for act in ["added a webhook", "changed a webhook", "removed a webhook"] {
        assert!(audit.contains(act), "{act}: {audit}");
    }
}

#[tokio::test]
async fn a_manager_sends_nothing_into_the_local_network_and_leaves_what_an_owner_allowed() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await);
    let hook = stage.webhook("Shop", Kind::Standard, &receiver.address("/")).await;
    stage.tells(&["Other"]).await;
    let cookie = somebody(&stage, Role::Manager).await;
    let list = stage.get_as(&cookie, "/settings/webhooks").await;
    let csrf = list.field("csrf");
    assert!(list.text().contains("allowed by an owner") && !list.body.contains("name=\"lan\""), "{}", list.text());
    let form = format!("csrf={csrf}&name=Room&kind=slack&address={}&lan=yes", encoded("https://10.0.0.7/hook"));
    let refused = stage.post_as(&cookie, "/settings/webhooks", &form).await;
    assert!(refused.status == 422 && refused.text().contains("an owner says so"), "{}", refused.text());
    let page = format!("/settings/webhooks/{}", hook.webhook.id.simple());
    let renamed = stage.post_as(&cookie, &page, &format!("csrf={csrf}&name=Store")).await;
    assert_eq!(renamed.status, 303, "{}", renamed.text());
    let now = stage.now_of(&hook).await;
    assert_eq!((now.name.as_str(), now.lan), ("Store", true));
    let moved = format!("csrf={csrf}&name=Store&address={}&lan=yes", encoded(&receiver.address("/other")));
    let moved = stage.post_as(&cookie, &page, &moved).await;
    assert_eq!(moved.status, 422, "{}", moved.text());
}
