//! Everything that is tested from outside, in one binary, because each binary is a link of its own.

mod answering;
mod api;
mod backup;
mod browser;
mod door;
mod house;
mod import;
mod kill;
mod live;
mod pages;
mod scanners;
mod served;
mod stage;
mod wire;
