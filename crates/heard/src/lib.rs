//! Heard, the product: pages, API, background work and command line over what `store` remembers and `feedback` counts.

pub mod demo;
pub mod format;
pub mod template;
pub mod texts;
