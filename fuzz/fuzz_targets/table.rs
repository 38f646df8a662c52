//! A table that somebody uploads: CSV of any dialect, or whatever the bytes are.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(init: fuzz::let_panics_be_caught(), |bytes: &[u8]| fuzz::import(bytes.to_vec()));
