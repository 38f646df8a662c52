//! How Heard speaks with other people's systems, and the only crate that opens connections out. It remembers nothing,
//! knows neither languages nor the clock, and says what came of it as data: what to do next is decided by who called.

#[macro_use]
mod wrongs;

pub mod channel;
pub mod hook;
pub mod inbox;
mod roots;
pub mod web;

pub use self::roots::Roots;
