//! Overlaps of spans of days, and gaps between them.

use crate::check::Span;

/// The days between two spans.
pub(super) fn between(before: &Span, after: &Span) -> Option<Span> {
    let span = Span { from: before.to.add_days(1)?, to: after.from.add_days(-1)? };
    (!span.is_empty()).then_some(span)
}

/// The days that two spans have in common.
pub(super) fn overlap(one: Span, other: Span) -> Option<Span> {
    let span = Span { from: one.from.max(other.from), to: one.to.min(other.to) };
    (!span.is_empty()).then_some(span)
}

/// The first gap in a span that several others, in order, leave uncovered.
pub(super) fn uncovered(span: Span, values: &[Span]) -> Option<Span> {
    let mut from = span.from;
    for value in values.iter().filter(|value| value.to >= span.from) {
        if value.from > from {
            let to = value.from.add_days(-1)?.min(span.to);
            return (from <= to).then_some(Span { from, to });
        }
        from = from.max(value.to.add_days(1)?);
    }
    (from <= span.to).then_some(Span { from, to: span.to })
}
