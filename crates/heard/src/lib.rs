//! Heard, the product: pages, API, background work and command line over what `store` remembers and `feedback` counts.

pub mod format;
pub mod respond;
pub mod template;
pub mod texts;
