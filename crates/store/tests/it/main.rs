//! What the store promises, told as stories, on SQLite and (with `HEARD_TEST_POSTGRES`) again on PostgreSQL.

mod account;
mod annotation;
mod change;
mod contact_imports;
mod contacts;
mod counter;
mod durability;
mod feed;
mod filter;
mod import;
mod invited;
mod lease;
mod mark;
mod mirror;
mod outbox;
mod owner;
mod questionnaire;
mod record;
mod scan;
mod search;
mod setting;
mod stage;
mod sums;
mod suppression;
mod team;
mod view;
