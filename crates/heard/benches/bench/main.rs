//! What Heard costs, against a limit or a peer that runs beside it: `cargo bench -p heard`, or shorter
//! `cargo bench -p heard -- quick`; a part alone with `store`, `http`, `overview`, `export`, `planes`, `contacts`,
//! `campaign` or `machine`;
//! `loaded` only when asked for. CPU time decides, because it is the same on a busy machine; pairs are interleaved, and a
//! figure that misses its goal in two of three pairs fails the bench. It prints one table.

#[path = "../../tests/it/asking.rs"]
#[expect(dead_code, reason = "the stories ask it more")]
mod asking;
mod bare;
mod campaign;
mod contacts;
mod cpu;
mod export;
mod http;
mod machine;
mod overview;
mod planes;
mod rows;
mod rules;
#[path = "../../tests/it/served.rs"]
#[expect(dead_code, reason = "the kill test stops it in its own way")]
mod served;
mod site;
mod speak;
mod store;
mod table;
mod trivial;
#[path = "../../tests/it/wire.rs"]
mod wire;

use std::process::ExitCode;

use table::{Figure, Table};

/// How much is done.
#[derive(Clone, Copy)]
pub struct Size {
    /// Responses that one run of the store writes.
    rows: usize,
    /// Requests that one run over HTTP sends.
    requests: usize,
    /// Invitations that one run opens and answers.
    invitations: usize,
    /// Responses behind the overview.
    behind: usize,
    /// Mails that one run of a campaign sends.
    mails: usize,
}

const FULL: Size = Size { rows: 51_200, requests: 30_000, invitations: 4_000, behind: 1_000_000, mails: 50_000 };
const QUICK: Size = Size { rows: 20_480, requests: 12_000, invitations: 1_500, behind: 100_000, mails: 10_000 };

/// A, B, A, B, A, B.
const PAIRS: usize = 3;

/// Measures a part and writes its rows.
type Figures = fn(Size, &mut Table);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let is_there = |word: &str| arguments.iter().any(|argument| argument == word);
    if is_there(trivial::WORD) {
        return trivial::serve();
    }
    let size = if is_there("quick") { QUICK } else { FULL };
    let mut table = Table::default();
    let parts: [(&str, Figures); 9] = [
        ("store", store::figures),
        ("http", http::figures),
        ("overview", overview::figures),
        ("export", export::figures),
        ("planes", planes::figures),
        ("contacts", contacts::figures),
        ("campaign", campaign::figures),
        ("rules", rules::figures),
        ("machine", machine::figures),
    ];
    let is_named = is_there("loaded") || parts.iter().any(|(name, _)| is_there(name));
    for (name, figures) in parts {
        if !is_named || is_there(name) {
            figures(size, &mut table);
        }
    }
    if is_there("loaded") {
        overview::loaded(size, &mut table);
    }
    table.print();
    if table.is_met() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
