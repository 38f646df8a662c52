//! What was wrong with a row that was kept all the same: it says what to look at.
//! A fault never loses a row; what would is an error.

/// What was wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Fewer cells than the header: the missing ones are taken as blank.
    Short,
    /// More cells than the header, and the surplus is not blank.
    Long,
    /// Bytes or characters that are no letters in the file's encoding, shown as U+FFFD.
    Undecodable,
    /// NUL characters, which were left out.
    Nul,
    /// Text after a closing quotation mark, which was kept.
    StrayQuote,
    /// A quotation mark that is still open where the file ends.
    UnclosedQuote,
}

impl Fault {
    /// Every one of them.
    pub const ALL: [Fault; 6] =
        [Fault::Short, Fault::Long, Fault::Undecodable, Fault::Nul, Fault::StrayQuote, Fault::UnclosedQuote];

    /// The word that stands for it in texts and the API.
    pub const fn key(self) -> &'static str {
        match self {
            Fault::Short => "short-row",
            Fault::Long => "long-row",
            Fault::Undecodable => "undecodable",
            Fault::Nul => "nul",
            Fault::StrayQuote => "stray-quote",
            Fault::UnclosedQuote => "unclosed-quote",
        }
    }

    /// What it is, for the command line.
    pub const fn words(self) -> &'static str {
        match self {
            Fault::Short => "fewer cells than columns, the rest taken as blank",
            Fault::Long => "more cells than columns",
            Fault::Undecodable => "characters that cannot be read",
            Fault::Nul => "NUL characters, left out",
            Fault::StrayQuote => "text after a closing quotation mark",
            Fault::UnclosedQuote => "a quotation mark that is never closed",
        }
    }
}
