//! What the planes hold of a response: its day and a small code for each field. What the codes mean is the caller's
//! affair; nothing here may depend on it but for the score and the state.

use std::fmt;

/// The highest code of a field; 0 says that the response has none.
pub const HIGHEST: u16 = 4095;

/// Score codes: 0 is no score, 1 to 11 are scores 0 to 10.
pub const SCORES: usize = 12;

/// How many responses have each score code.
pub type Counts = [u64; SCORES];

/// A field, by its place in the shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Field(pub u16);

/// The fields that a response has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// How many, score and state included. Fields are numbered from 0.
    pub fields: u16,
    /// The one that is counted: codes 0 to 11.
    pub score: Field,
    /// The one whose code 0 says that there is no response at this position.
    pub state: Field,
}

/// A response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its calendar day, as a number of days since any day.
    pub day: i64,
    /// A code for each field of the shape, in its order, 0 to [`HIGHEST`]. What is not there is 0.
    pub codes: Vec<u16>,
}

/// Why a row cannot be held. The field should then be left to the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The code is above [`HIGHEST`], or above 11 for a score.
    Code(Field, u16),
    /// More codes than the shape has fields.
    Fields(usize),
}

impl fmt::Display for Misfit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Misfit::Code(field, code) => write!(out, "code {code} is too high for field {}", field.0),
            Misfit::Fields(n) => write!(out, "{n} codes are more than there are fields"),
        }
    }
}

impl std::error::Error for Misfit {}

impl Row {
    /// Writes the code of a field.
    pub fn put(&mut self, field: Field, code: u16) {
        let at = usize::from(field.0);
        self.codes.resize(self.codes.len().max(at + 1), 0);
        self.codes[at] = code;
    }

    /// The code of a field; 0 where the row has none.
    pub fn code(&self, field: Field) -> u16 {
        self.codes.get(usize::from(field.0)).copied().unwrap_or_default()
    }
}

impl Shape {
    /// # Errors
    /// When a code is too high or there are too many.
    pub(super) fn check(&self, codes: &[u16]) -> Result<(), Misfit> {
        if codes.len() > usize::from(self.fields) {
            return Err(Misfit::Fields(codes.len()));
        }
        for (field, code) in (0..).map(Field).zip(codes) {
            let highest = if field == self.score { SCORES as u16 - 1 } else { HIGHEST };
            if *code > highest {
                return Err(Misfit::Code(field, *code));
            }
        }
        Ok(())
    }
}
