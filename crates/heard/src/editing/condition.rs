//! A condition as it is put together from a small form: what, operator, value. The text form stays the truth.

use feedback::Filter;
use feedback::filter::Problem;

/// The operators of the form: the last part of the names of their texts, and what is written.
pub const OPERATORS: [(&str, &str); 7] = [
    ("is", "="),
    ("not", "!="),
    ("least", ">="),
    ("most", "<="),
    ("says", "~"),
    ("missing", "is missing"),
    ("given", "is not missing"),
];

/// One condition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// What it looks at: `score`, `answer.reason`.
    pub what: String,
    /// A key of [`OPERATORS`].
    pub operator: String,
    /// With what it is compared.
    pub value: String,
}

impl Condition {
    /// As text.
    ///
    /// # Errors
    /// Why it is none.
    pub fn written(&self) -> Result<String, Problem> {
        let operator = OPERATORS.iter().find(|(key, _)| *key == self.operator).map_or("=", |(_, operator)| operator);
        let value = self.value.trim().replace('\\', "\\\\").replace('"', "\\\"");
        let text = match operator.starts_with("is ") {
            true => format!("{} {operator}", self.what),
            false if value.is_empty() => return Err(Problem::ExpectedValue),
            false => format!("{} {operator} \"{value}\"", self.what),
        };
        Filter::parse(&text).map(|filter| filter.to_string()).map_err(|error| error.problem)
    }

    /// This one besides what is asked already.
    ///
    /// # Errors
    /// Why it is none.
    pub fn beside(&self, when: &str) -> Result<String, Problem> {
        let written = self.written()?;
        match when.trim() {
            "" => Ok(written),
            when => {
                let both = format!("({when}) and {written}");
                Filter::parse(&both).map(|filter| filter.to_string()).map_err(|error| error.problem)
            }
        }
    }
}
