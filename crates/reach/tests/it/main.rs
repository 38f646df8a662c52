//! Everything that is tested from outside, in one binary, because each binary is a link of its own.

mod dkim;
mod domain;
mod door;
mod dovecot;
mod hook;
mod inbox;
mod letter;
mod line;
mod mail;
mod mailbox;
mod post;
mod web;
mod zone;
