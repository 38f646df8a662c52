//! Everything that is tested from outside, in one binary, because each binary is a link of its own.

mod account;
mod answering;
mod api;
mod asking;
mod backup;
mod browser;
mod campaigns;
mod command;
mod company;
mod contact_import;
mod door;
#[path = "../../../reach/tests/it/dovecot.rs"]
mod dovecot;
mod erasure;
mod health;
mod house;
mod import;
mod inbox;
mod incoming;
mod kill;
mod live;
mod log;
mod mail;
mod packaging;
mod pages;
mod people;
#[path = "../../../reach/tests/it/post.rs"]
mod post;
mod questionnaire;
mod reports;
mod rules;
mod scanners;
mod served;
mod sink;
mod stage;
mod survey_mail;
mod tongues;
mod unsubscribe;
mod webhooks;
mod wire;
#[path = "../../../reach/tests/it/zone.rs"]
mod zone;
