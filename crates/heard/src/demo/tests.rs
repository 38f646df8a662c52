//! The demonstration's promises, told as stories: the year as it is told, and the company as it is in a store.

mod stored;
mod told;
