//! The second step of signing in: set up, asked for, lost and switched off.

use axum::http::Method;
use heard::totp;

use super::{PASSWORD, given, leads};
use crate::stage::{DAY, MINUTE, Reply, Stage};

const PAGE: &str = "/account/second-factor";

/// The seed that the page shows, as an app would take it.
fn seed(page: &Reply) -> Vec<u8> {
    let (_, rest) = page.body.split_once("<p class=\"secret\"><code>").expect("a key");
    let words = rest.split('<').next().expect("its end");
    let (mut bits, mut n, mut bytes) = (0_u64, 0, Vec::new());
    for letter in words.bytes().filter(|byte| *byte != b' ') {
        let value = if letter.is_ascii_uppercase() { letter - b'A' } else { letter - b'2' + 26 };
        bits = bits << 5 | u64::from(value);
        n += 5;
        if n >= 8 {
            n -= 8;
            bytes.push((bits >> n) as u8);
        }
    }
    bytes
}

/// The app of somebody.
struct App {
    seed: Vec<u8>,
}

impl App {
    fn code(&self, stage: &Stage) -> String {
        totp::code(&self.seed, stage.now() / 30_000)
    }
}

fn codes(page: &Reply) -> Vec<String> {
    let all = page.body.split("<li><code>").skip(1).filter_map(|rest| rest.split('<').next());
    all.map(str::to_owned).collect()
}

/// Somebody sets the second step up; their app and their recovery codes. Half a minute later the next code is due.
async fn set_up(stage: &Stage, cookie: &str) -> (App, Vec<String>) {
    leads(&stage.send_from(cookie, PAGE, PAGE, "do=begin").await, PAGE);
    let app = App { seed: seed(&stage.get_as(cookie, PAGE).await) };
    let on = stage.send_from(cookie, PAGE, PAGE, &format!("do=on&code={}", app.code(stage))).await;
    assert_eq!(on.status, 200, "{}", on.text());
    stage.move_clock(MINUTE);
    (app, codes(&on))
}

/// The password is given; the cookie of half a session.
async fn half(stage: &Stage) -> String {
    let reply = stage.post("/login", &format!("email=iva@example.com&password={PASSWORD}&next=/people")).await;
    leads(&reply, "/login/code");
    let cookie = given(&reply);
    assert!(cookie.starts_with("heard-half="), "{cookie}");
    cookie
}

async fn enter(stage: &Stage, half: &str, code: &str) -> Reply {
    stage.post_as(half, "/login/code", &format!("code={}", code.replace(' ', "+"))).await
}

#[tokio::test]
async fn a_right_code_switches_it_on_and_then_a_password_alone_opens_nothing() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    leads(&stage.send_from(&iva, PAGE, PAGE, "do=begin").await, PAGE);
    let page = stage.get_as(&iva, PAGE).await;
    assert!(page.body.contains("<svg class=\"square"), "{}", page.body);
    let app = App { seed: seed(&page) };
    assert_eq!(app.seed.len(), 20);
    let wrong = stage.send_from(&iva, PAGE, PAGE, "do=on&code=000000").await;
    assert!(wrong.status == 422 && wrong.text().contains("not right"), "{}", wrong.text());
    assert_eq!(given(&stage.log_in("iva@example.com", "dolga pot do doma").await).split('=').next(), Some("heard"));

    let code = app.code(&stage);
    let on = stage.send_from(&iva, PAGE, PAGE, &format!("do=on&code={}+{}", &code[..3], &code[3..])).await;
    assert_eq!((on.status.as_u16(), codes(&on).len()), (200, 10), "{}", on.text());
    let page = stage.get_as(&iva, PAGE).await;
    assert!(codes(&page).is_empty() && page.text().contains("10 recovery codes are left"), "{}", page.text());
    assert!(!page.body.contains("class=\"secret\""), "the key is shown no more");

    let half = half(&stage).await;
    let token = half.split_once('=').expect("a cookie").1;
    for cookie in [half.clone(), format!("heard={token}")] {
        assert_eq!(stage.get_as(&cookie, "/people").await.status, 303);
        assert_eq!(stage.post_as(&cookie, "/account/sessions/end", "").await.status, 303);
    }
    assert_eq!(enter(&stage, &half, &code).await.status, 422, "the code that switched it on is used up");
    assert_eq!(enter(&stage, &half, "123").await.status, 422);
    stage.move_clock(30_000);
    let came = enter(&stage, &half, &app.code(&stage)).await;
    leads(&came, "/people");
    assert_eq!(stage.get_as(&given(&came), "/people").await.status, 200);
    leads(&enter(&stage, &half, &app.code(&stage)).await, "/login");
    let told = stage.get_as(&iva, "/audit").await.text();
    assert!(told.contains("Iva Hrast switched a second step on"), "{told}");
}

#[tokio::test]
async fn a_code_is_worth_something_once_and_one_step_early_or_late() {
    let stage = Stage::new().await.with_iva().await;
    let (app, _) = set_up(&stage, &stage.iva().await).await;
    let at = |drift: i64| totp::code(&app.seed, stage.now() / 30_000 + drift);
    let [first, second] = [half(&stage).await, half(&stage).await];
    assert_eq!(enter(&stage, &first, &at(-2)).await.status, 422, "a minute late is too late");
    assert_eq!(enter(&stage, &first, &at(2)).await.status, 422);
    leads(&enter(&stage, &first, &at(0)).await, "/people");
    for drift in [0, -1] {
        assert_eq!(enter(&stage, &second, &at(drift)).await.status, 422, "whoever looked on comes late");
    }
    leads(&enter(&stage, &second, &at(1)).await, "/people");
}

#[tokio::test]
async fn half_a_session_ends_after_ten_minutes_and_guessing_is_slowed_down() {
    let stage = Stage::new().await.with_iva().await;
    let (app, _) = set_up(&stage, &stage.iva().await).await;
    let late = half(&stage).await;
    stage.move_clock(10 * MINUTE);
    leads(&stage.get_as(&late, "/login/code").await, "/login");
    leads(&enter(&stage, &late, &app.code(&stage)).await, "/login");
    let mut refused = 0;
    let last = loop {
        let guess = enter(&stage, &half(&stage).await, "000000").await;
        if guess.status == 429 {
            break guess;
        }
        assert_eq!(guess.status, 422);
        refused += 1;
        // Time enough for the passwords, and not for the codes.
        stage.move_clock(10_000);
    };
    assert!((18..30).contains(&refused), "{refused}");
    assert!(!last.header("retry-after").is_empty());
    let right = enter(&stage, &half(&stage).await, &app.code(&stage)).await;
    assert_eq!(right.status, 429, "the right one waits as well");
    leads(&stage.get("/login/code").await, "/login");
}

#[tokio::test]
async fn a_recovery_code_opens_once_and_new_ones_replace_all() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let (_, old) = set_up(&stage, &iva).await;
    let typed = old[0].to_uppercase().replace('-', " ");
    leads(&enter(&stage, &half(&stage).await, &typed).await, "/people");
    assert_eq!(enter(&stage, &half(&stage).await, &typed).await.status, 422, "once");
    assert!(stage.get_as(&iva, PAGE).await.text().contains("9 recovery codes are left"));
    let new = codes(&stage.send_from(&iva, PAGE, PAGE, "do=codes").await);
    assert_eq!(new.len(), 10);
    assert_eq!(enter(&stage, &half(&stage).await, &old[1]).await.status, 422, "the old ones are gone");
    leads(&enter(&stage, &half(&stage).await, &new[9]).await, "/people");
    let told = stage.get_as(&iva, "/audit").await.text();
    assert!(told.contains("came in with a recovery code") && told.contains("made new recovery codes"), "{told}");
}

#[tokio::test]
async fn switching_it_off_asks_for_password_and_code() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let (app, _) = set_up(&stage, &iva).await;
    let off = |password: &str, code: &str| format!("do=off&password={password}&code={code}");
    for (password, code) in [("guess", app.code(&stage)), (PASSWORD, "000000".to_owned())] {
        assert_eq!(stage.send_from(&iva, PAGE, PAGE, &off(password, &code)).await.status, 422, "{password} {code}");
    }
    half(&stage).await;
    let reply = stage.send_from(&iva, PAGE, PAGE, &off(PASSWORD, &app.code(&stage))).await;
    leads(&reply, "/account/second-factor?done=second-factor-off");
    leads(&stage.log_in("iva@example.com", "dolga pot do doma").await, "/");
    assert!(stage.get_as(&iva, "/audit").await.text().contains("switched their second step off"));
}

#[tokio::test]
async fn the_key_is_shown_to_whoever_gave_the_password_a_moment_ago() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    stage.send_from(&iva, PAGE, PAGE, "do=begin").await;
    stage.move_clock(15 * MINUTE);
    leads(&stage.get_as(&iva, PAGE).await, "/account/prove?next=%2Faccount%2Fsecond-factor");
    let form = format!("next={PAGE}&password={PASSWORD}");
    leads(&stage.send_from(&iva, "/account", "/account/prove", &form).await, PAGE);
    assert!(stage.get_as(&iva, PAGE).await.body.contains("class=\"secret\""));
}

#[tokio::test]
async fn what_lies_in_the_database_opens_nothing() {
    let stage = Stage::new().await.with_iva().await;
    let (app, codes) = set_up(&stage, &stage.iva().await).await;
    let mut read = stage.app.store.read().await.expect("read");
    let iva = store::user::find(&mut read, "iva@example.com").await.expect("asked").expect("Iva").id;
    let kept = store::second_factor::find(&mut read, iva).await.expect("asked").expect("it is on").seed;
    drop(read);
    assert!(!kept.contains(&totp::base32(&app.seed)), "{kept}");
    assert_eq!(heard::second_factor::open(&stage.app, iva, &kept), Some(app.seed));
    assert_eq!(heard::second_factor::open(&stage.app, uuid::Uuid::nil(), &kept), None, "it is bound to its person");
    let mut tx = stage.app.store.begin().await.expect("begin");
    let mut plain = [0; 32];
    plain[..19].copy_from_slice(codes[0].as_bytes());
    assert!(!store::second_factor::use_code(&mut tx, iva, &plain).await.expect("asked"), "codes are hashed");
}

#[tokio::test]
async fn where_everybody_needs_one_nothing_else_opens_before() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    leads(
        &stage.send_from(&iva, "/settings", "/settings/second-factor", "need=yes").await,
        "/settings?done=second-factor-needed",
    );
    for page in ["/", "/responses.csv", "/settings", "/account", "/live", "/people"] {
        leads(&stage.get_as(&iva, page).await, PAGE);
    }
    let page = stage.get_as(&iva, PAGE).await;
    assert!(page.text().contains("Lindentree Cycles asks for a second step"), "{}", page.text());
    let form = format!("csrf={}&mode=strict", page.field("csrf"));
    leads(&stage.post_as(&iva, "/settings", &form).await, PAGE);
    let (app, _) = set_up(&stage, &iva).await;
    let settings = stage.get_as(&iva, "/settings").await;
    assert!(settings.text().contains("Everybody who works here needs one"), "{}", settings.text());
    stage.move_clock(DAY);
    let came = enter(&stage, &half(&stage).await, &app.code(&stage)).await;
    let off = stage.send_from(&given(&came), "/settings", "/settings/second-factor", "need=no").await;
    leads(&off, "/settings?done=second-factor-free");
    let told = stage.get_as(&iva, "/audit").await.text();
    assert!(told.contains("asked everybody for a second step"), "{told}");
    assert!(told.contains("let everybody decide about a second step"), "{told}");
}

#[tokio::test]
async fn coming_in_to_a_second_workspace_by_a_link_asks_for_the_code_too() {
    let stage = Stage::new().await.with_iva().await;
    let (app, _) = set_up(&stage, &stage.iva().await).await;
    let marko = crate::pages::open::marko(&stage).await;
    let asked = stage.send_from(&marko, "/people", "/people", "email=iva@example.com&role=viewer").await;
    let (_, rest) = asked.body.split_once("/join/").expect("a link");
    let link = format!("/join/{}", rest.split('"').next().expect("its end"));
    let came = stage.post(&link, &format!("password={PASSWORD}")).await;
    leads(&came, "/login/code");
    let came = enter(&stage, &given(&came), &app.code(&stage)).await;
    leads(&came, "/");
    assert!(stage.get_as(&given(&came), "/account").await.text().contains("You are Viewer there."));
}

#[tokio::test]
async fn an_owner_sees_who_has_one_and_a_manager_does_not() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    assert!(stage.get_as(&iva, "/people").await.text().contains("password only"));
    set_up(&stage, &iva).await;
    assert!(stage.get_as(&iva, "/people").await.text().contains("with a second step"));
    let manager = crate::people::somebody(&stage, store::member::Role::Manager).await;
    let text = stage.get_as(&manager, "/people").await.text();
    assert!(!text.contains("with a second step") && !text.contains("password only"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_has_the_machine_takes_a_lost_one_away() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    set_up(&stage, &iva).await;
    let reset = async |email| stage.heard(&["user", "reset-second-factor", email]).await;
    assert_eq!(reset("nobody@example.com").await.status.code(), Some(2));
    let done = reset("Iva@example.com").await;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert_eq!(reset("iva@example.com").await.status.code(), Some(2), "there is none any more");
    leads(&stage.log_in("iva@example.com", "dolga pot do doma").await, "/");
    let told = stage.get_as(&iva, "/audit").await.text();
    assert!(told.contains("heard took a second step away: iva@example.com"), "{told}");
}

#[tokio::test]
async fn another_sites_form_is_not_taken_for_a_code() {
    let stage = Stage::new().await.with_iva().await;
    let (app, _) = set_up(&stage, &stage.iva().await).await;
    let half = half(&stage).await;
    let headers = [
        ("cookie", half.as_str()),
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "cross-site"),
    ];
    let form = format!("code={}", app.code(&stage));
    assert_eq!(stage.send(Method::POST, "/login/code", &headers, form).await.status, 403);
}
