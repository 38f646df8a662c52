//! What is wrong with rows of customers. What cannot be taken is left out with its line and reason; what can is taken, and
//! what had to be done about it is remarked.

use feedback::keyed;

use crate::table::Fault;

keyed! {
    /// Why a row is left out: nobody could be recognised by it.
    pub enum Wrong {
        /// It has neither an e-mail address nor a telephone number.
        Nobody = "nobody",
        /// What stands in place of its address is none, and there is no other.
        Email = "wrong-email",
        /// What stands in place of its telephone number is none, and there is no other.
        Phone = "wrong-phone",
    }
}

impl Wrong {
    /// What it is, for the command line.
    pub const fn words(self) -> &'static str {
        match self {
            Wrong::Nobody => "neither an e-mail address nor a telephone number",
            Wrong::Email => "the e-mail address is none, and there is no other",
            Wrong::Phone => "the telephone number is none or names no country, and there is no other",
        }
    }
}

/// What had to be done about a row that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Remark {
    /// The table itself.
    Table(Fault),
    /// An e-mail address is none; it is left out.
    Email,
    /// A telephone number is none, or names no country; it is left out.
    Phone,
    /// More addresses than one customer can have; the rest is left out.
    Many,
    /// The language is no code such as `sl`; it is left out.
    Language,
    /// There is no such time zone; it is left out.
    Zone,
    /// The country is not two letters; it is left out.
    Country,
    /// More than 200 letters; it is left out.
    Long,
    /// The property is no number, or could be two; it is left out.
    Number,
    /// The property is no day; it is left out.
    Day,
    /// The property is neither yes nor no; it is left out.
    YesNo,
    /// It does not say when they agreed, or not so that it can be read: that they agreed is not written down.
    NotAgreed,
    /// An address is another customer's and stays theirs.
    Taken,
    /// It is about the same customer as an earlier row.
    Again,
}

impl Remark {
    /// Every one of ours.
    pub const OWN: [Remark; 13] = [
        Remark::Email,
        Remark::Phone,
        Remark::Many,
        Remark::Language,
        Remark::Zone,
        Remark::Country,
        Remark::Long,
        Remark::Number,
        Remark::Day,
        Remark::YesNo,
        Remark::NotAgreed,
        Remark::Taken,
        Remark::Again,
    ];

    /// The word that stands for it in texts and kept findings.
    pub const fn key(self) -> &'static str {
        match self {
            Remark::Table(fault) => fault.key(),
            Remark::Email => "email",
            Remark::Phone => "phone",
            Remark::Many => "many",
            Remark::Language => "language",
            Remark::Zone => "zone",
            Remark::Country => "country",
            Remark::Long => "long",
            Remark::Number => "number",
            Remark::Day => "day",
            Remark::YesNo => "yes-no",
            Remark::NotAgreed => "not-agreed",
            Remark::Taken => "taken",
            Remark::Again => "again",
        }
    }

    /// What it is, for the command line.
    pub const fn words(self) -> &'static str {
        match self {
            Remark::Table(fault) => fault.words(),
            Remark::Email => "an e-mail address is none; left out",
            Remark::Phone => "a telephone number is none, or names no country; left out",
            Remark::Many => "more than 20 addresses; the rest left out",
            Remark::Language => "the language is no code such as sl; left out",
            Remark::Zone => "there is no such time zone; left out",
            Remark::Country => "the country is no code of two letters; left out",
            Remark::Long => "more than 200 letters; left out",
            Remark::Number => "no number, or one that could be two; left out",
            Remark::Day => "no day; left out",
            Remark::YesNo => "neither yes nor no; left out",
            Remark::NotAgreed => "no day on which they agreed; no consent is written down",
            Remark::Taken => "an address is another customer's and stays theirs",
            Remark::Again => "the same customer as in an earlier row",
        }
    }
}

/// Every reason a row can be left out for or remarked on: its key, and its words for the command line.
pub fn reasons() -> impl Iterator<Item = (&'static str, &'static str)> {
    let remarks = Remark::OWN.into_iter().chain(Fault::ALL.map(Remark::Table));
    Wrong::ALL.map(|wrong| (wrong.key(), wrong.words())).into_iter().chain(remarks.map(|r| (r.key(), r.words())))
}
