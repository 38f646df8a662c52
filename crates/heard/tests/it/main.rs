//! Everything that is tested from outside, in one binary, because each binary is a link of its own.

mod answering;
mod api;
mod browser;
mod door;
mod house;
mod import;
mod kill;
mod live;
mod mail;
mod pages;
mod people;
#[path = "../../../reach/tests/it/post.rs"]
mod post;
mod scanners;
mod served;
mod stage;
mod wire;
