//! The demonstration's promises, told as stories: the year as it is told, what was answered to
//! further questions, and the company as it is in a store.

mod further;
mod stored;
mod told;
