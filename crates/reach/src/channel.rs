//! Ways to send. Each says what became of one message: taken, refused for good, to be tried later, or nobody knows.

pub mod mail;

/// What became of a message that was handed to a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<T, A = String> {
    /// The other side took it, and said so in these words.
    Accepted(A),
    /// It will never be taken as it is.
    Refused(T),
    /// It was not taken now, and certainly not taken: the same may be tried later.
    Later(T),
    /// It was handed over whole, and no answer came: it may have been taken.
    Unknown(T),
}
