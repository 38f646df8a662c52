//! Heard, the product: pages, API, background work and command line over what `store` remembers and `feedback` counts.

pub mod app;
pub mod breakdown;
pub mod chance;
pub mod chart;
pub mod cli;
pub mod clock;
pub mod demo;
pub mod form;
pub mod format;
pub mod import;
pub mod limits;
pub mod password;
pub mod respond;
pub mod serve;
pub mod settings;
pub mod sweeps;
pub mod table;
pub mod template;
pub mod texts;
pub mod token;
pub mod web;
pub mod words;
