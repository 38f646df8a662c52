//! How much a score's interval is widened because customers answer again and again: the design effect of a slice, by
//! customer. In a survey of few responses SQL tells it each time; in one of many, however few are in the slice, memory does.
//! Of many scores it is kept until their number has changed by a fiftieth, since it is a property of how people answer and
//! not of the last few who did.

use std::sync::{Mutex, PoisonError};

use feedback::{Cluster, Clusters, Scale};

use crate::database::Read;
use crate::error::Result;
use crate::score::{self, Alike, Slice};

/// Up to so many scores nothing is kept, and up to so many responses of a survey SQL reads them all in a few milliseconds.
const FEW: u64 = 5_000;

/// How many slices are kept.
const KEPT: usize = 512;

/// How customers' answers hang together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// See `feedback::design_effect`; 1 where customers are not known.
    pub design_effect: f64,
    /// How many customers answered. Only where every response names its customer, since a count of some of them would
    /// say less than it seems to, and only where they were counted now, and not in memory, which may take one for another.
    pub customers: Option<u64>,
}

/// What was worked out before, the latest used last.
#[derive(Default)]
pub(crate) struct Spreads(Mutex<Vec<Kept>>);

struct Kept {
    slice: Slice,
    n: u64,
    design_effect: f64,
}

/// The spread of a slice that has so many scores.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, slice: &Slice, scale: Scale, n: u64) -> Result<Spread> {
    let mirrors = read.mirrors().filter(|_| n > FEW);
    let known = mirrors.as_ref().and_then(|mirrors| mirrors.spreads.find(slice, n));
    if let Some(design_effect) = known {
        return Ok(Spread { design_effect, customers: None });
    }
    let spread = match score::clusters_of_many(read, slice, scale, n, FEW).await? {
        Some(alike) => Spread { design_effect: design_effect(&alike, scale), customers: None },
        None => {
            let alike = score::clusters(read, slice, scale).await?;
            Spread { design_effect: design_effect(&alike, scale), customers: customers(&alike) }
        }
    };
    if let Some(mirrors) = mirrors {
        mirrors.spreads.keep(Kept { slice: slice.clone(), n, design_effect: spread.design_effect });
    }
    Ok(spread)
}

impl Spreads {
    fn find(&self, slice: &Slice, n: u64) -> Option<f64> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = all.iter().position(|kept| kept.slice == *slice)?;
        let kept = all.remove(at);
        let is_still_so = kept.n.abs_diff(n) <= kept.n / 50;
        let design_effect = kept.design_effect;
        if is_still_so {
            all.push(kept);
        }
        is_still_so.then_some(design_effect)
    }

    fn keep(&self, kept: Kept) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= KEPT {
            all.remove(0);
        }
        all.push(kept);
    }
}

fn design_effect(alike: &[Alike], scale: Scale) -> f64 {
    let each = alike.iter().flat_map(|alike| {
        let cluster = Cluster::of_bands(scale.metric(), alike.bands);
        (0..alike.customers).map(move |_| cluster)
    });
    each.collect::<Clusters>().design_effect().unwrap_or(1.0)
}

fn customers(alike: &[Alike]) -> Option<u64> {
    let all_known = !alike.is_empty() && alike.iter().all(|alike| alike.known);
    all_known.then(|| alike.iter().map(|alike| alike.customers).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_worked_out_holds_until_a_fiftieth_has_changed() {
        let slice = |survey| Slice { workspace: 1, survey, ..Slice::default() };
        let spreads = Spreads::default();
        spreads.keep(Kept { slice: slice(1), n: 10_000, design_effect: 1.3 });
        assert_eq!(spreads.find(&slice(2), 10_000), None);
        assert_eq!(spreads.find(&slice(1), 10_200), Some(1.3));
        assert_eq!(spreads.find(&slice(1), 9_800), Some(1.3));
        assert_eq!(spreads.find(&slice(1), 10_201), None);
        assert_eq!(spreads.find(&slice(1), 10_000), None, "it is forgotten then");
    }

    #[test]
    fn customers_are_counted_only_where_all_are_known() {
        let alike = |known| Alike { bands: feedback::Bands::default(), customers: 3, known };
        assert_eq!(customers(&[alike(true), alike(true)]), Some(6));
        assert_eq!(customers(&[alike(true), alike(false)]), None);
        assert_eq!(customers(&[]), None);
    }
}
