//! What more than one target does.

pub mod mail;

use std::collections::HashSet;

use feedback::{Kind, Scale};
use heard::import::{Mapping, Plan};
use heard::table::{CELL_BYTES, COLUMNS, Source, Table};
use store::survey::Survey;

/// 2026-11-21T12:00:00Z.
const NOW: i64 = 1_795_262_400_000;

const DAY: i64 = 24 * 60 * 60 * 1000;

/// The reader of workbooks panics on some, which the product catches and tells as damage; the hook of libFuzzer would end
/// the process before. A panic that nobody catches still does.
pub fn let_panics_be_caught() {
    drop(std::panic::take_hook());
}

/// Opens a table and reads it to its end as an import does, or to the first error.
pub fn import(bytes: Vec<u8>) {
    let Ok(mut table) = Table::open(Source::from(bytes), None) else { return };
    let header = table.header().to_vec();
    assert!(header.len() <= COLUMNS && header.iter().collect::<HashSet<_>>().len() == header.len(), "{header:?}");
    let Ok(sample) = table.sample() else { return };
    let mapping = Mapping::guess(None, &header, &sample, "Europe/Ljubljana");
    let plan = Plan::new(&mapping, &header, &survey(), NOW);
    let Ok(mut rows) = table.rows() else { return };
    while let Ok(Some(row)) = rows.read() {
        assert!(row.cells().all(|cell| cell.len() <= CELL_BYTES && !cell.contains('\0')), "{row:?}");
        if let Ok(plan) = &plan
            && let Ok(taken) = plan.read(row)
        {
            assert!(taken.entry.score.is_none_or(|score| score <= 10), "{taken:?}");
            assert!(taken.entry.at.is_none_or(|at| (0..=NOW + DAY).contains(&at)), "{taken:?}");
        }
    }
}

fn survey() -> Survey {
    Survey {
        workspace: 1,
        id: 1,
        name: "After a repair".to_owned(),
        kind: Kind::Transactional,
        version: 1,
        scale: Scale::Nps,
        subject: "Lindentree Cycles".to_owned(),
        languages: vec!["en".to_owned()],
        slug: String::new(),
        created_at: 0,
        open: Default::default(),
        edition: 0,
        content: None,
    }
}
