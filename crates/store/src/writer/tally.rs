//! What the writer counts of its work, for whoever operates the server.

use std::sync::atomic::{AtomicU64, Ordering};

/// The upper ends of the ranges that batches are counted in.
const ENDS: [u64; 9] = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/// Counted by the writer's thread, read by anybody.
#[derive(Debug, Default)]
pub(super) struct Counts {
    recorded: AtomicU64,
    batches: AtomicU64,
    rows: AtomicU64,
    sizes: [AtomicU64; ENDS.len()],
}

/// The writer's work since it was started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Responses that are new and durable; repeated deliveries and edits are not counted.
    pub recorded: u64,
    /// Commits that several writes may have shared.
    pub batches: u64,
    /// Rows in all of them.
    pub rows: u64,
    /// Upper ends of ranges of rows, and how many batches lie in each alone.
    pub sizes: [(u64, u64); ENDS.len()],
    /// Writes that wait now.
    pub waiting: usize,
    /// How many may wait.
    pub limit: usize,
}

impl Counts {
    pub(super) fn batch(&self, rows: usize) {
        let rows = rows as u64;
        if rows == 0 {
            return;
        }
        if let Some(range) = ENDS.iter().position(|end| rows <= *end) {
            self.sizes[range].fetch_add(1, Ordering::Relaxed);
        }
        self.batches.fetch_add(1, Ordering::Relaxed);
        self.rows.fetch_add(rows, Ordering::Relaxed);
    }

    pub(super) fn recorded(&self, n: usize) {
        self.recorded.fetch_add(n as u64, Ordering::Relaxed);
    }

    pub(super) fn tally(&self, waiting: usize, limit: usize) -> Tally {
        let mut sizes = ENDS.map(|end| (end, 0));
        for ((_, n), counted) in sizes.iter_mut().zip(&self.sizes) {
            *n = counted.load(Ordering::Relaxed);
        }
        Tally {
            recorded: self.recorded.load(Ordering::Relaxed),
            batches: self.batches.load(Ordering::Relaxed).max(sizes.iter().map(|(_, n)| n).sum()),
            rows: self.rows.load(Ordering::Relaxed),
            sizes,
            waiting,
            limit,
        }
    }
}
