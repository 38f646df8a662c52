//! The same code for processors that can do more.

use pulp::Arch;

/// Does the work with the instructions of AVX2 and its time (counting bits among them) where the processor has them, and
/// with those that every processor has elsewhere. Only what is inlined into the work profits: loops over words, no calls.
/// The closure must be marked `#[inline(always)]`, and so must everything that it calls.
#[inline(always)]
pub(super) fn wide<T>(work: impl FnOnce() -> T) -> T {
    Arch::new().dispatch(work)
}
