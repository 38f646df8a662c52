//! Words and sums of customer feedback.
