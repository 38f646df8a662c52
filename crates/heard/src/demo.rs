//! placeholder until the generator is merged
/// The visitor.
pub const VISITOR: &str = "demo@example.com";
