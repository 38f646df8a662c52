//! Customers that somebody pastes, and the cells of a file of them.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| fuzz::contacts(text));
