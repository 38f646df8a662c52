//! What a response can be filtered and broken down by: the facts every workspace has, and the values of the
//! properties that a workspace makes up. Their words stand in addresses and are never renamed.

use crate::key::keyed;

keyed! {
    /// What a response can be filtered and broken down by.
    #[derive(PartialOrd, Ord)]
    pub enum Fact {
        /// Where it came from: a link, a mail, a tablet. Never missing.
        Place = "place",
        /// The language the person answered in: BCP 47, such as `sl` or `pt-BR`.
        Language = "language",
        /// Who served the customer.
        Agent = "agent",
        /// The group that served the customer.
        Team = "team",
        /// What it is about.
        Product = "product",
        /// Two letters, ISO 3166-1.
        Country = "country",
        /// The company the person answered for.
        Account = "account",
    }
}

/// A value of a property that the workspace made up.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Anything.
    Text(String),
    /// A number that can be compared.
    Number(f64),
}
