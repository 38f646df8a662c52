//! Campaigns: a survey's mail to the people of a list, once, in waves, or for as long as people come.

pub mod letter;
pub mod schedule;
