//! What Heard remembers.
