//! Heard, the product: pages, API, background work and command line over what `store` remembers and `feedback` counts.

pub mod breakdown;
pub mod chart;
pub mod format;
pub mod template;
pub mod texts;
pub mod web;
pub mod words;
