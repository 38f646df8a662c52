//! Heard, the product: pages, API, background work and command line over what `store` remembers and `feedback` counts.

pub mod app;
pub mod chance;
pub mod clock;
pub mod contact;
pub mod facts;
pub mod form;
pub mod format;
pub mod invite;
pub mod limits;
pub mod mistake;
pub mod respond;
pub mod settings;
pub mod survey;
pub mod sweeps;
pub mod template;
pub mod texts;
pub mod token;
pub mod web;
