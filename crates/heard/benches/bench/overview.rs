//! The overview of a survey with a million responses, as a colleague opens it. There is no goal yet: it is told.

use heard::chance::Chance;
use heard::token::{self, Purpose};
use store::response::Origin;
use store::user::User;

use crate::http::get;
use crate::site::{Site, runtime};
use crate::table::Goal;
use crate::wire::Wire;
use crate::{Figure, Size, Table, cpu, rows};

/// Responses are spread over so many days.
const DAYS: usize = 365;

/// How often the page is asked for.
const VIEWS: usize = 20;

pub fn figures(size: Size, table: &mut Table) {
    let site = Site::new();
    runtime().block_on(async {
        let cookie = sign_in(&site).await;
        let heard = site.server().start().await;
        let mut wire = Wire::connect(heard.address).await.expect("it listens");
        let request = get(&format!("/surveys/{}", site.survey), &format!("cookie: heard={cookie}\r\n"));
        // Nothing is filled for a page that is not there.
        if wire.exchange(&request).await.expect("an answer").status != 200 {
            return;
        }
        let filling = fill(&site, size.behind).await;
        wire.exchange(&request).await.expect("an answer");
        let before = cpu::seconds(Some(heard.id()));
        for _ in 0..VIEWS {
            assert_eq!(wire.exchange(&request).await.expect("an answer").status, 200);
        }
        let each = (cpu::seconds(Some(heard.id())) - before) * 1e3 / VIEWS as f64;
        table.add(Figure {
            name: format!("the overview of {} responses: {each:.1} ms", size.behind),
            peer: format!("recording them cost {filling:.1} us each"),
            ratios: Vec::new(),
            goal: Goal::None,
        });
        heard.kill().await;
    });
}

/// Records responses of a year, as history: they make no events. What each cost.
async fn fill(site: &Site, n: usize) -> f64 {
    let store = site.open().await;
    let chance = Chance::seeded(2);
    let before = cpu::seconds(None);
    let mut batch = Vec::with_capacity(500);
    for number in 0..n {
        let mut response = rows::one(i64::try_from(number).unwrap_or_default(), site.workspace, site.survey, &chance);
        let back = i64::try_from((n - number - 1) * DAYS / n).unwrap_or_default();
        (response.day, response.at) = (rows::DAY - back, response.at - back * 86_400_000);
        (response.origin, response.key) = (Origin::Demo, None);
        batch.push(response);
        if batch.len() == 500 || number + 1 == n {
            store.writer().record_all(std::mem::take(&mut batch)).await.expect("recorded");
        }
    }
    store.close().await;
    (cpu::seconds(None) - before) * 1e6 / n as f64
}

/// A colleague's cookie.
async fn sign_in(site: &Site) -> String {
    let store = site.open().await;
    let chance = Chance::of_machine().expect("randomness");
    let token = token::make(site.workspace, &chance);
    let user = User {
        id: chance.id(rows::NOON),
        email: "ana@example.com".to_owned(),
        name: "Ana".to_owned(),
        password: String::new(),
    };
    let mut tx = store.begin().await.expect("begin");
    assert!(store::user::add(&mut tx, &user, rows::NOON).await.expect("added"));
    store::user::join(&mut tx, site.workspace, user.id, "admin").await.expect("joined");
    let hash = token::hash(Purpose::Session, &token);
    store::session::add(&mut tx, &hash, user.id, &chance.word(), rows::NOON, i64::MAX).await.expect("signed in");
    tx.commit().await.expect("commit");
    store.close().await;
    token
}
