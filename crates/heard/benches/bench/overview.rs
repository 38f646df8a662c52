//! Pages about a million responses, and about ten million when `loaded` is asked for, as a colleague opens them: what each
//! costs the server, and the memory that it takes to answer so quickly.

use std::time::Duration;

use heard::chance::Chance;
use heard::token::{self, Purpose};
use store::response::Origin;
use store::user::User;

use crate::http::get;
use crate::served::Served;
use crate::site::{Site, runtime};
use crate::table::Goal;
use crate::wire::Wire;
use crate::{Figure, PAIRS, Size, Table, cpu, rows};

/// Responses are spread over so many days.
const DAYS: usize = 365;

/// How often a page is asked for in one run.
const VIEWS: usize = 20;

/// Responses of a server that is loaded.
const LOADED: usize = 10_000_000;

/// A page, what it is called, and the milliseconds of CPU that it may cost, where there is a limit.
const PAGES: [(&str, &str, Option<f64>); 5] = [
    ("/", "the overview", Some(20.0)),
    ("/surveys/1", "a survey's page", Some(20.0)),
    ("/responses", "the feed", Some(20.0)),
    ("/responses?q=ticket07", "a search for a word of one comment in a hundred", Some(50.0)),
    ("/responses?q=repair", "a search for a word of every comment", None),
];

/// Anonymous memory in MB.
const MEMORY: f64 = 200.0;

pub fn figures(size: Size, table: &mut Table) {
    measure(size.behind, table);
}

/// With as many responses as a server is meant for. It takes minutes, and some gigabytes of disk.
pub fn loaded(_: Size, table: &mut Table) {
    measure(LOADED, table);
}

fn measure(behind: usize, table: &mut Table) {
    let site = Site::new();
    runtime().block_on(async {
        let cookie = sign_in(&site).await;
        let filling = fill(&site, behind).await;
        let heard = site.server().start().await;
        let mut wire = Wire::connect(heard.address).await.expect("it listens");
        settle(&heard, &mut wire, &cookie).await;
        for (path, name, limit) in PAGES {
            let request = get(path, &format!("cookie: heard={cookie}\r\n"));
            let mut each = Vec::with_capacity(PAIRS);
            for _ in 0..PAIRS {
                let before = cpu::seconds(Some(heard.id()));
                for _ in 0..VIEWS {
                    assert_eq!(wire.exchange(&request).await.expect("an answer").status, 200, "{path}");
                }
                each.push((cpu::seconds(Some(heard.id())) - before) * 1e3 / VIEWS as f64);
            }
            let name = format!("{name}, {behind} responses: {:.1} ms", crate::table::median(each.iter().copied()));
            table.add(match limit {
                Some(limit) => Figure {
                    name,
                    peer: format!("a limit of {limit} ms; recording them cost {filling:.1} us each"),
                    ratios: each.iter().map(|each| each / limit).collect(),
                    goal: Goal::AtMost(1.0),
                },
                None => Figure { name, peer: String::new(), ratios: Vec::new(), goal: Goal::None },
            });
        }
        let memory = cpu::anonymous_megabytes(heard.id());
        table.add(Figure {
            name: format!("anonymous memory with {behind} responses: {memory:.0} MB"),
            peer: format!("a limit of {MEMORY} MB"),
            ratios: vec![memory / MEMORY],
            goal: Goal::AtMost(1.0),
        });
        heard.kill().await;
    });
}

/// Waits until the responses are in memory and their comments indexed: until nothing is done for two seconds.
#[expect(clippy::disallowed_methods, reason = "what a server does by itself cannot be waited for")]
pub async fn settle(heard: &Served, wire: &mut Wire, cookie: &str) {
    let request = get("/surveys/1", &format!("cookie: heard={cookie}\r\n"));
    assert_eq!(wire.exchange(&request).await.expect("an answer").status, 200);
    let mut quiet = 0;
    while quiet < 2 {
        let before = cpu::seconds(Some(heard.id()));
        tokio::time::sleep(Duration::from_secs(1)).await;
        quiet = if cpu::seconds(Some(heard.id())) - before < 0.02 { quiet + 1 } else { 0 };
    }
    assert_eq!(wire.exchange(&request).await.expect("an answer").status, 200);
}

/// Records responses of a year, as history: they make no events. What each cost.
pub async fn fill(site: &Site, n: usize) -> f64 {
    let store = site.open().await;
    let chance = Chance::seeded(2);
    let before = cpu::seconds(None);
    let mut batch = Vec::with_capacity(500);
    for number in 0..n {
        let mut response = rows::one(i64::try_from(number).unwrap_or_default(), site.workspace, site.survey, &chance);
        let back = i64::try_from((n - number - 1) * DAYS / n).unwrap_or_default();
        (response.day, response.at) = (rows::DAY - back, response.at - back * 86_400_000);
        (response.origin, response.key) = (Origin::Demo, None);
        response.said.comment = response.said.comment.map(|comment| format!("{comment} ticket{:02}", number % 100));
        batch.push(response);
        if batch.len() == 500 || number + 1 == n {
            store.writer().record_all(std::mem::take(&mut batch)).await.expect("recorded");
        }
    }
    store.close().await;
    (cpu::seconds(None) - before) * 1e6 / n as f64
}

/// A colleague's cookie.
pub async fn sign_in(site: &Site) -> String {
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
    store::member::join(&mut tx, site.workspace, user.id, store::member::Role::Owner).await.expect("joined");
    let hash = token::hash(Purpose::Session, &token);
    let session = store::session::NewSession {
        hash: &hash,
        user: user.id,
        csrf: &chance.word(),
        at: rows::NOON,
        expires_at: i64::MAX,
        trusted_until: rows::NOON,
        address: None,
        agent: None,
    };
    store::session::add(&mut tx, &session).await.expect("signed in");
    tx.commit().await.expect("commit");
    store.close().await;
    token
}
