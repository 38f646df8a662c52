//! Everything that is tested from outside, in one binary, because each binary is a link of its own.

mod answering;
mod api;
mod browser;
mod house;
mod scanners;
mod stage;
