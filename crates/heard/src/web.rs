//! The signed-in pages. A page is one file: what it shows, how it is served, its tests.
//! Pages lay out words and numbers that are ready; they never count.

pub mod assets;
pub mod entry;
pub mod filters;
pub mod overview;
pub mod response;
pub mod responses;
pub mod shell;
pub mod survey;

#[cfg(test)]
mod samples;
