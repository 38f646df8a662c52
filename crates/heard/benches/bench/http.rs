//! Heard over HTTP against a trivial server: CPU time of the server process alone, whatever the clients cost. What is
//! measured is the release program, started as its users start it, on SQLite, acknowledging after the durable commit.

use std::io::Read;

use flate2::read::GzDecoder;
use heard::chance::Chance;
use heard::token::{self, Purpose};
use store::invitation::NewInvitation;
use store::response::Facts;
use tokio::task::JoinSet;

use crate::rows::NOON;
use crate::served::Served;
use crate::site::{SLUG, Site, runtime};
use crate::table::{Goal, median};
use crate::wire::{Wire, post};
use crate::{Figure, PAIRS, Size, Table, cpu, trivial};

const CONNECTIONS: usize = 64;

const COMMENT: &str = "The repair took two days longer than promised, but Marko called me every evening.";

/// What one pair cost, in microseconds of the server's CPU time a request.
#[derive(Clone, Copy, Default)]
struct Costs {
    trivial: f64,
    answer: f64,
    invitation: f64,
}

pub fn figures(size: Size, table: &mut Table) {
    let site = Site::new();
    let mut invitations = runtime().block_on(invite(&site, (PAIRS + 1) * size.invitations));
    let mut costs = [Costs::default(); PAIRS];
    runtime().block_on(async {
        let heard = site.server().start().await;
        table.add(idle(&heard).await);
        let peer = trivial::server().start().await;
        // The first requests fill caches; nobody counts them.
        trivially(&peer, size.requests / 10).await;
        hand_in(&heard, "warm", size.requests / 10).await;
        answer_all(&heard, invitations.split_off(PAIRS * size.invitations)).await;
        for (cost, round) in costs.iter_mut().zip(0..) {
            cost.trivial = trivially(&peer, 3 * size.requests).await;
            cost.answer = hand_in(&heard, &format!("round-{round}"), size.requests).await;
            let some = invitations.split_off(invitations.len() - size.invitations);
            cost.invitation = answer_all(&heard, some).await;
        }
        heard.kill().await;
        peer.kill().await;
    });
    let trivial = median(costs.iter().map(|cost| cost.trivial));
    let peer = format!("a trivial JSON request to axum: {trivial:.1} us");
    table.add(Figure {
        name: format!("a JSON answer, durable: {:.1} us", median(costs.iter().map(|cost| cost.answer))),
        peer: peer.clone(),
        ratios: costs.iter().map(|cost| cost.trivial / cost.answer).collect(),
        goal: Goal::AtLeast(0.25),
    });
    table.add(Figure {
        name: format!("a page and its answer: {:.1} us", median(costs.iter().map(|cost| cost.invitation))),
        peer,
        ratios: costs.iter().map(|cost| cost.invitation / cost.trivial).collect(),
        goal: Goal::AtMost(22.0),
    });
}

/// Memory after the start and one page.
async fn idle(heard: &Served) -> Figure {
    let mut wire = Wire::connect(heard.address).await.expect("it listens");
    let page = wire.exchange(&get(&format!("/s/{SLUG}"), "")).await.expect("an answer");
    assert_eq!(page.status, 200);
    let megabytes = cpu::anonymous_megabytes(heard.id());
    Figure {
        name: format!("idle anonymous memory: {megabytes:.1} MB"),
        peer: "60 MB".to_owned(),
        ratios: vec![megabytes / 60.0],
        goal: Goal::AtMost(1.0),
    }
}

async fn trivially(peer: &Served, n: usize) -> f64 {
    let body = format!(r#"{{"score":9,"comment":"{COMMENT}"}}"#);
    let request = post("/", "content-type: application/json\r\n", &body);
    flood(peer, n, 200, move |_| request.clone()).await
}

async fn hand_in(heard: &Served, round: &str, n: usize) -> f64 {
    let round = round.to_owned();
    flood(heard, n, 201, move |number| {
        let body = format!(r#"{{"score":{},"comment":"{COMMENT}"}}"#, number % 11);
        let headers = format!("content-type: application/json\r\nidempotency-key: {round}-{number}\r\n");
        post(&format!("/s/{SLUG}"), &headers, &body)
    })
    .await
}

/// Sends `n` requests over all connections. What each cost the server.
async fn flood(
    server: &Served,
    n: usize,
    expected: u16,
    request: impl Fn(usize) -> Vec<u8> + Clone + Send + 'static,
) -> f64 {
    let mut clients = JoinSet::new();
    let before = cpu::seconds(Some(server.id()));
    for client in 0..CONNECTIONS {
        let (address, request) = (server.address, request.clone());
        clients.spawn(async move {
            let mut wire = Wire::connect(address).await.expect("it listens");
            for number in (client..n).step_by(CONNECTIONS) {
                let answer = wire.exchange(&request(number)).await.expect("an answer");
                assert_eq!(answer.status, expected, "{}", String::from_utf8_lossy(answer.body));
            }
        });
    }
    clients.join_all().await;
    (cpu::seconds(Some(server.id())) - before) * 1e6 / n as f64
}

/// Opens and answers each invitation. What each cost the server.
async fn answer_all(server: &Served, invitations: Vec<String>) -> f64 {
    let n = invitations.len();
    let mut clients = JoinSet::new();
    let before = cpu::seconds(Some(server.id()));
    for share in invitations.chunks(n.div_ceil(CONNECTIONS)) {
        let (address, share) = (server.address, share.to_vec());
        clients.spawn(async move {
            let mut wire = Wire::connect(address).await.expect("it listens");
            for token in share {
                answer(&mut wire, &token).await;
            }
        });
    }
    clients.join_all().await;
    (cpu::seconds(Some(server.id())) - before) * 1e6 / n as f64
}

/// As a browser does after a click on 9 in a mail: the page, compressed, and then its form.
async fn answer(wire: &mut Wire, token: &str) {
    let headers = "accept-encoding: gzip, deflate, br\r\naccept-language: en-GB,en;q=0.8\r\n";
    let page = wire.exchange(&get(&format!("/r/{token}/9"), headers)).await.expect("an answer");
    assert_eq!(page.status, 200);
    let mut html = String::new();
    GzDecoder::new(page.body).read_to_string(&mut html).expect("gzip");
    let (_, nonce) = html.split_once("name=\"nonce\" value=\"").expect("the page has its key");
    let nonce = &nonce[..nonce.find('"').expect("an end")];
    let form = format!("score=9&comment={}&nonce={nonce}&language=en&evidence=hand", COMMENT.replace(' ', "+"));
    let headers =
        format!("content-type: application/x-www-form-urlencoded\r\nsec-fetch-site: same-origin\r\n{headers}");
    let thanks = wire.exchange(&post(&format!("/r/{token}"), &headers, &form)).await.expect("an answer");
    assert_eq!(thanks.status, 200, "{}", String::from_utf8_lossy(thanks.body));
}

pub fn get(path: &str, headers: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: heard.test\r\n{headers}\r\n").into_bytes()
}

/// Asks so many customers; their tokens.
async fn invite(site: &Site, n: usize) -> Vec<String> {
    let store = site.open().await;
    let chance = Chance::of_machine().expect("randomness");
    let mut tokens = Vec::with_capacity(n);
    while tokens.len() < n {
        let mut tx = store.begin().await.expect("begin");
        for number in tokens.len()..n.min(tokens.len() + 500) {
            let email = format!("customer-{number}@example.com");
            let contact =
                store::contact::find_or_add(&mut tx, site.workspace, &email, Some("Ana Novak"), chance.id(NOON), NOON);
            let token = token::make(site.workspace, &chance);
            let invitation = NewInvitation {
                workspace: site.workspace,
                id: chance.id(NOON),
                token_hash: token::hash(Purpose::Invitation, &token),
                survey: site.survey,
                contact: Some(contact.await.expect("a contact")),
                facts: &Facts { place: "mail".to_owned(), language: Some("en".to_owned()), ..Facts::default() },
                created_at: NOON,
                sent_at: Some(NOON),
                expires_at: i64::MAX,
                is_test: false,
                draft_step: None,
                ticket: None,
            };
            store::invitation::add(&mut tx, &invitation).await.expect("an invitation");
            tokens.push(token);
        }
        tx.commit().await.expect("commit");
    }
    store.close().await;
    tokens
}
