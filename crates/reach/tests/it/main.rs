//! Everything that is tested from outside, in one binary, because each binary is a link of its own.

mod door;
mod inbox;
mod mail;
mod mailbox;
mod post;
