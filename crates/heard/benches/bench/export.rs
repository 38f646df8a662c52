//! A view as a file, as a colleague takes it over HTTP: rows for each second of the server's CPU time, beside a named
//! limit and beside bare rusqlite that reads the same columns in the same order and writes nothing. And what it takes of
//! memory, which must not grow with the view.

use std::path::Path;

use heard::chance::Chance;
use store::response::{Facts, Property};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::overview::{fill, settle, sign_in};
use crate::served::Served;
use crate::site::{Site, runtime};
use crate::table::{Goal, median};
use crate::wire::Wire;
use crate::{Figure, PAIRS, Size, Table, cpu, rows};

/// Rows for each CPU second.
const CSV: f64 = 300_000.0;

/// Enough of them that hundredths of a second tell.
const FEWEST: usize = 200_000;
const MOST: usize = 500_000;

/// Responses with all facts, a customer and properties.
const ADORNED: usize = 50_000;

/// Megabytes that a file may take while it is written, whatever its size.
const GROWTH: f64 = 24.0;

pub fn figures(size: Size, table: &mut Table) {
    let n = size.behind.clamp(FEWEST, MOST);
    let site = Site::new();
    runtime().block_on(async {
        let cookie = sign_in(&site).await;
        fill(&site, n).await;
        let heard = site.server().start().await;
        let mut wire = Wire::connect(heard.address).await.expect("it listens");
        settle(&heard, &mut wire, &cookie).await;
        let mut client = Client { heard: &heard, cookie: &cookie };
        client.takes("/responses.csv?filter=score+%3D+10", n.div_ceil(11)).await;
        let before = cpu::anonymous_megabytes(heard.id());
        let mut costs = [[0.0; 2]; PAIRS];
        for cost in &mut costs {
            *cost = [bare(&site.database(), n), client.takes("/responses.csv", n).await];
        }
        let grown = cpu::anonymous_megabytes(heard.id()) - before;
        let [limit, own] = [0, 1].map(|at| median(costs.iter().map(|cost| cost[at])));
        let per_second = |cost: f64| 1e6 / cost;
        table.add(Figure {
            name: format!("csv export rows per CPU-second: {:.0} ({n} responses)", per_second(own)),
            peer: format!("a limit of {CSV}; bare rusqlite reads {:.0}", per_second(limit)),
            ratios: costs.iter().map(|cost| per_second(cost[1]) / CSV).collect(),
            goal: Goal::AtLeast(1.0),
        });
        table.add(Figure {
            name: format!("memory that csv exports took: {grown:.1} MB"),
            peer: format!("a limit of {GROWTH} MB"),
            ratios: vec![grown / GROWTH],
            goal: Goal::AtMost(1.0),
        });
        told(table, "json lines export", n, client.takes("/responses.jsonl", n).await);
        adorn(&site, ADORNED).await;
        settle(&heard, &mut wire, &cookie).await;
        let path = "/responses.csv?filter=country+%3D+SI";
        told(table, "csv export with customers and properties", ADORNED, client.takes(path, ADORNED).await);
        let path = "/responses.xlsx?filter=country+%3D+SI";
        told(table, "xlsx export with customers and properties", ADORNED, client.takes(path, ADORNED).await);
        heard.kill().await;
    });
}

fn told(table: &mut Table, what: &str, n: usize, cost: f64) {
    let name = format!("{what} rows per CPU-second: {:.0} ({n} responses)", 1e6 / cost);
    table.add(Figure { name, peer: String::new(), ratios: Vec::new(), goal: Goal::None });
}

struct Client<'a> {
    heard: &'a Served,
    cookie: &'a str,
}

impl Client<'_> {
    /// Takes a file with so many responses. What each cost the server, in microseconds.
    #[expect(clippy::disallowed_methods, reason = "it speaks with a server that its own bench started")]
    async fn takes(&mut self, path: &str, n: usize) -> f64 {
        let before = cpu::seconds(Some(self.heard.id()));
        let mut stream = TcpStream::connect(self.heard.address).await.expect("it listens");
        // The older HTTP has no chunks: the file is what comes until the end.
        let request = format!("GET {path} HTTP/1.0\r\nhost: heard.test\r\ncookie: heard={}\r\n\r\n", self.cookie);
        stream.write_all(request.as_bytes()).await.expect("it listens");
        let (mut block, mut lines) = (vec![0; 256 * 1024], 0);
        loop {
            let read = stream.read(&mut block).await.expect("it answers");
            if read == 0 {
                break;
            }
            lines += block[..read].iter().filter(|byte| **byte == b'\n').count();
        }
        assert!(path.contains("xlsx") || lines >= n, "{path}: {lines} lines");
        (cpu::seconds(Some(self.heard.id())) - before) * 1e6 / n as f64
    }
}

/// What reading alone costs for each row: every column, in the feed's order, one statement.
fn bare(database: &Path, n: usize) -> f64 {
    let connection = rusqlite::Connection::open(database).expect("it opens");
    let text = "select id, survey, version, change, state, origin, at, score, contact_me, contact, invitation, place, \
                language, agent, team, product, country, account, comment, reason from response where workspace = 1 \
                order by at desc, id desc";
    let mut statement = connection.prepare(text).expect("a statement");
    cpu::micros_each(None, n, || {
        let mut rows = statement.query([]).expect("rows");
        let (mut seen, mut bytes) = (0, 0);
        while let Some(row) = rows.next().expect("a row") {
            for column in 0..20 {
                bytes += match row.get_ref(column).expect("a cell") {
                    rusqlite::types::ValueRef::Text(text) | rusqlite::types::ValueRef::Blob(text) => text.len(),
                    _ => 8,
                };
            }
            seen += 1;
        }
        assert!(seen == n && bytes > 0);
    })
}

/// So many responses more, newest of all, each with all facts, a customer and three properties.
async fn adorn(site: &Site, n: usize) {
    let store = site.open().await;
    let chance = Chance::seeded(3);
    for first in (0..n).step_by(500) {
        let mut tx = store.begin().await.expect("begin");
        let mut piece = Vec::new();
        for number in first..n.min(first + 500) {
            let mut response =
                rows::one(i64::try_from(number).unwrap_or_default(), site.workspace, site.survey, &chance);
            (response.id, response.key) = (chance.id(response.at + 1), None);
            let email = format!("customer-{number}@example.com");
            let ana = store::contact::find_or_add(&mut tx, site.workspace, &email, Some("Ana Novak"), chance.id(0), 0);
            response.contact = Some(ana.await.expect("a contact"));
            let some = |text: &str| Some(format!("{text} {}", number % 40));
            response.facts = Facts {
                place: "mail".to_owned(),
                language: Some("en".to_owned()),
                agent: some("Agent"),
                team: some("Team"),
                product: some("Product"),
                country: Some("SI".to_owned()),
                account: some("Account"),
            };
            let order = Property::Text(format!("2026-{number}"));
            let basket = Property::Number(number as f64 / 4.0);
            let plan = Property::Text("gold".to_owned());
            response.properties = [("order", order), ("basket", basket), ("plan", plan)]
                .map(|(key, value)| (key.to_owned(), value))
                .into();
            piece.push(response);
        }
        tx.commit().await.expect("commit");
        store.writer().record_all(piece).await.expect("recorded");
    }
    store.close().await;
}
