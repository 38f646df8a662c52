//! A workbook that somebody uploads. Changed bytes of a ZIP hardly ever come to its XML, so the XML is what is given:
//! how many shared texts it claims to have, one of them, and rows, each after a line end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use workbook::{Workbook, sheet};

#[path = "../../crates/heard/src/table/tests/workbook.rs"]
mod workbook;

fuzz_target!(init: fuzz::let_panics_be_caught(), |text: &str| {
    let mut parts = text.splitn(3, '\n').map(str::to_owned);
    let mut part = || parts.next().unwrap_or_default();
    let (announced, shared, rows) = (part(), part(), part());
    let mut book = Workbook::new(&sheet(&rows), &[&shared]);
    book.announced = announced;
    fuzz::import(book.zip(true));
});
