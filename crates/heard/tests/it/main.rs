//! Everything that is tested from outside, in one binary, because each binary is a link of its own.

mod answering;
mod browser;
mod door;
mod house;
mod import;
mod scanners;
mod stage;
