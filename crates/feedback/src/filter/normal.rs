//! The one form of filters that mean the same for plain reasons, so that their texts are equal too. It changes
//! no answer of [`Filter::matches`] and keeps the order in which a person wrote the conditions.

use super::condition::{Condition, Name, Span, Wanted, Whole, Whose, read_number};
use super::{Filter, listed};

impl Filter {
    /// The same filter in the form that is written and parsed: nested lists of the same kind are flat, double `not`
    /// is gone, spans are in order and merged, values stand once, and what holds of everything or nothing is
    /// [`Filter::All`] or [`Filter::Any`] of an empty list, at the top only.
    ///
    /// It goes as deep as the filter is nested: a filter that was built, not parsed, must be of a sensible depth.
    #[must_use]
    pub fn normalised(self) -> Filter {
        match self {
            Filter::All(parts) => {
                let mut flat = Vec::with_capacity(parts.len());
                for part in parts.into_iter().map(Filter::normalised) {
                    match part {
                        Filter::All(inner) => flat.extend(inner),
                        nothing if nothing.is_nothing() => return nothing,
                        other => flat.push(other),
                    }
                }
                alone(flat, Filter::All)
            }
            Filter::Any(parts) => {
                let mut flat = Vec::with_capacity(parts.len());
                for part in parts.into_iter().map(Filter::normalised) {
                    match part {
                        Filter::Any(inner) => flat.extend(inner),
                        everything if everything.is_everything() => return everything,
                        other => flat.push(other),
                    }
                }
                alone(flat, Filter::Any)
            }
            Filter::Not(inner) => inner.normalised().negated(),
            Filter::Is(condition) => is(condition),
        }
    }

    /// Whether it is `nothing`, the empty list of alternatives.
    pub(super) fn is_nothing(&self) -> bool {
        matches!(self, Filter::Any(parts) if parts.is_empty())
    }
}

fn alone(mut parts: Vec<Filter>, list: fn(Vec<Filter>) -> Filter) -> Filter {
    match parts.len() {
        1 => parts.remove(0),
        _ => list(parts),
    }
}

fn is(condition: Condition) -> Filter {
    let condition = match condition {
        Condition::Whole(whole, spans) => return whole_is(whole, &spans),
        Condition::Band(mut bands) => {
            bands.sort_by_key(|&band| band as u8);
            bands.dedup();
            Condition::Band(bands)
        }
        Condition::State(mut states) => {
            states.sort();
            states.dedup();
            Condition::State(states)
        }
        Condition::Fact(fact, values) => Condition::Fact(fact, once(values)),
        Condition::Property(name, wanted) => {
            Condition::Property(name, once(wanted.into_iter().filter_map(finite).collect()))
        }
        Condition::Answer(name, wanted) => {
            Condition::Answer(name, once(wanted.into_iter().filter_map(finite).collect()))
        }
        Condition::Tag(tags) => Condition::Tag(once(tags)),
        Condition::Starred(mut wanted) => {
            // Yes before no.
            wanted.sort_by_key(|&starred| !starred);
            wanted.dedup();
            Condition::Starred(wanted)
        }
        Condition::Owner(wanted) => Condition::Owner(once(wanted)),
        Condition::List(names) => Condition::List(listed::once(names)),
        Condition::Missing(Name::Owner) => Condition::Owner(vec![Whose::Nobody]),
        other => other,
    };
    let never = match &condition {
        Condition::Band(bands) => bands.is_empty(),
        Condition::State(states) => states.is_empty(),
        Condition::Fact(_, values) => values.is_empty(),
        Condition::Property(_, wanted) | Condition::Answer(_, wanted) => wanted.is_empty(),
        Condition::Tag(tags) => tags.is_empty(),
        Condition::Starred(wanted) => wanted.is_empty(),
        Condition::Owner(wanted) => wanted.is_empty(),
        Condition::List(names) => names.is_empty(),
        Condition::Missing(name) => !name.may_be_missing(),
        Condition::Whole(..) | Condition::Comment(_) => false,
    };
    if never { Filter::Any(Vec::new()) } else { Filter::Is(condition) }
}

fn once<T: PartialEq>(values: Vec<T>) -> Vec<T> {
    let mut seen: Vec<T> = Vec::with_capacity(values.len());
    for value in values {
        if !seen.contains(&value) {
            seen.push(value);
        }
    }
    seen
}

fn whole_is(whole: Whole, spans: &[Span]) -> Filter {
    let merged = merge(whole, spans);
    match merged.as_slice() {
        [] => Filter::Any(Vec::new()),
        // Whatever it is: it is there.
        [Span { from: None, to: None }] => is(Condition::Missing(Name::Whole(whole))).negated(),
        _ => Filter::Is(Condition::Whole(whole, merged)),
    }
}

/// The same numbers as spans that neither touch nor overlap, in order. An end beyond the fact's limits is open.
fn merge(whole: Whole, spans: &[Span]) -> Vec<Span> {
    let (least, greatest) = whole.limits();
    let clip = |span: &Span| {
        let empty = match (span.from, span.to) {
            (Some(from), Some(to)) => from > to || from > greatest || to < least,
            (from, to) => from.is_some_and(|from| from > greatest) || to.is_some_and(|to| to < least),
        };
        let (from, to) = (span.from.filter(|&from| from >= least), span.to.filter(|&to| to <= greatest));
        (!empty).then_some(Span { from, to })
    };
    let mut clipped: Vec<Span> = spans.iter().filter_map(clip).collect();
    // None, the open end, is before every number.
    clipped.sort_by_key(|span| span.from);
    let mut merged: Vec<Span> = Vec::with_capacity(clipped.len());
    for span in clipped {
        match merged.last_mut() {
            Some(last) if touches(*last, span) => {
                last.to = last.to.zip(span.to).map(|(last, to)| last.max(to));
            }
            _ => merged.push(span),
        }
    }
    merged
}

/// Whether no number is between one span and the next, which begins no earlier.
fn touches(span: Span, next: Span) -> bool {
    match (span.to, next.from) {
        (Some(to), Some(from)) => from <= to.saturating_add(1),
        _ => true,
    }
}

/// The same with ends that can be written; `None` when no number is left.
fn finite(wanted: Wanted) -> Option<Wanted> {
    // Only finite numbers are compared, so that the greatest of them is as good as infinity.
    let end = |number: f64| (!number.is_nan()).then(|| number.clamp(f64::MIN, f64::MAX));
    Some(match wanted {
        Wanted::Plain(word) if read_number(&word).is_none() => Wanted::Text(word),
        Wanted::Between(from, to) if from == f64::INFINITY || to == f64::NEG_INFINITY || from > to => return None,
        Wanted::Between(from, to) => Wanted::Between(end(from)?, end(to)?),
        Wanted::AtLeast(f64::INFINITY) | Wanted::AtMost(f64::NEG_INFINITY) => return None,
        Wanted::AtLeast(from) => Wanted::AtLeast(end(from)?),
        Wanted::AtMost(to) => Wanted::AtMost(end(to)?),
        Wanted::Above(f64::NEG_INFINITY) => Wanted::AtLeast(f64::MIN),
        Wanted::Below(f64::INFINITY) => Wanted::AtMost(f64::MAX),
        Wanted::Above(from) => Wanted::Above(end(from)?),
        Wanted::Below(to) => Wanted::Below(end(to)?),
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(spans: &[Span]) -> String {
        Filter::from(Condition::Whole(Whole::Score, spans.to_vec())).to_string()
    }

    #[test]
    fn spans_are_put_in_order_merged_and_clipped() {
        assert_eq!(scores(&[Span::exactly(2), Span::exactly(0), Span::exactly(1)]), "score in 0..2");
        assert_eq!(scores(&[Span::at_least(9), Span::between(3, 5), Span::exactly(4)]), "score in (3..5, 9..)");
        assert_eq!(scores(&[Span::between(-3, 6)]), "score <= 6");
        assert_eq!(scores(&[Span::at_most(5), Span::at_least(6)]), "score is not missing");
        assert_eq!(scores(&[Span::between(5, 3), Span::at_least(11)]), "nothing");
        let versions = Condition::Whole(Whole::Version, vec![Span::at_most(i64::MAX), Span::at_least(i64::MAX)]);
        assert!(Filter::from(versions).normalised().is_everything());
    }

    #[test]
    fn everything_and_nothing_rise_to_the_top() {
        let one = || Filter::from(Condition::band_is(crate::Band::Passive));
        let nothing = || Filter::Any(vec![]);
        assert_eq!(Filter::All(vec![one(), Filter::Not(Box::new(nothing()))]).normalised(), one());
        assert!(Filter::All(vec![one(), nothing()]).normalised().is_nothing());
        assert!(Filter::Any(vec![one(), Filter::default()]).normalised().is_everything());
        assert!(Filter::from(Condition::fact_in::<&str>(crate::Fact::Team, [])).normalised().is_nothing());
        assert!(Filter::from(Condition::missing(Name::State)).normalised().is_nothing());
        let never = Condition::Property("x".into(), vec![Wanted::Below(f64::NAN), Wanted::Between(2.0, 1.0)]);
        assert!(Filter::from(never).normalised().is_nothing());
    }
}
