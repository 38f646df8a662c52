//! The store against its limit: CPU time of a response through the writer's queue and through bulk work, in commits of
//! 64 and 256, and of the same rows written by rusqlite alone. The ratio is limit by store: 1 is as cheap as SQLite is.

use std::sync::Arc;

use store::response::{NewResponse, Recorded};

use crate::site::{Site, runtime};
use crate::table::Goal;
use crate::{Figure, PAIRS, Size, Table, bare, cpu, rows};

const GOAL: f64 = 0.60;

/// A way to write so many rows in groups of so many: microseconds of CPU time a row.
type Way = fn(rows: usize, group: usize) -> f64;

pub fn figures(size: Size, table: &mut Table) {
    for group in [64, 256] {
        let ways: [(&str, Way); 2] = [("the writer's queue", through_queue), ("record_all", in_bulk)];
        let mut costs = [[0.0; 3]; PAIRS];
        for cost in &mut costs {
            *cost = [alone(size.rows, group), ways[0].1(size.rows, group), ways[1].1(size.rows, group)];
        }
        for (way, (name, _)) in ways.iter().enumerate() {
            let [limit, own] = [0, way + 1].map(|at| crate::table::median(costs.iter().map(|cost| cost[at])));
            table.add(Figure {
                name: format!("a response through {name}, {group} a commit: {own:.1} us"),
                peer: format!("bare rusqlite, the same rows: {limit:.1} us"),
                ratios: costs.iter().map(|cost| cost[0] / cost[way + 1]).collect(),
                goal: Goal::AtLeast(GOAL),
            });
        }
    }
}

fn alone(n: usize, group: usize) -> f64 {
    let site = Site::new();
    let rows = rows::make(n, site.workspace, site.survey);
    let connection = bare::open(&site.database());
    cpu::micros_each(None, n, || bare::write(&connection, &rows, group))
}

/// As many callers as a group has rows, each of which waits for its answer before it asks again.
fn through_queue(n: usize, callers: usize) -> f64 {
    let site = Site::new();
    // Dealt like cards, so that they arrive in the order in which the others write them.
    let mut shares = vec![Vec::with_capacity(n / callers); callers];
    for (row, turn) in rows::make(n, site.workspace, site.survey).into_iter().zip((0..callers).cycle()) {
        shares[turn].push(row);
    }
    runtime().block_on(async {
        let store = Arc::new(site.open().await);
        let before = cpu::seconds(None);
        let tasks: Vec<_> = shares.into_iter().map(|share| tokio::spawn(ask(store.clone(), share))).collect();
        for task in tasks {
            task.await.expect("no caller fails");
        }
        let spent = cpu::seconds(None) - before;
        store.close().await;
        spent * 1e6 / n as f64
    })
}

async fn ask(store: Arc<store::Store>, share: Vec<NewResponse>) {
    for response in share {
        let recorded = store.writer().record(response).await.expect("recorded");
        assert!(matches!(recorded, Recorded::New(_)));
    }
}

fn in_bulk(n: usize, group: usize) -> f64 {
    let site = Site::new();
    let rows = rows::make(n, site.workspace, site.survey);
    let groups: Vec<Vec<NewResponse>> = rows.chunks(group).map(<[NewResponse]>::to_vec).collect();
    runtime().block_on(async {
        let store = site.open().await;
        let before = cpu::seconds(None);
        for group in groups {
            store.writer().record_all(group).await.expect("recorded");
        }
        let spent = cpu::seconds(None) - before;
        store.close().await;
        spent * 1e6 / n as f64
    })
}
