//! Values that are shown in quotation marks, so that templates need none around them.

use super::walk::{Part, each_part};
use crate::Scalar;
use crate::case::{FieldType, Mark};
use crate::check::{CheckSpec, Operand};
use crate::judge::{Compiled, CompiledRule};
use crate::pack::Rule;
use crate::verdict::ValueKind;

/// Where a shown text or code comes from.
enum Source<'d> {
    Field(&'d str),
    Fixed(&'d str),
    /// Codes of the case or the pack.
    Codes,
}

/// Whether a value of a rule is shown in quotation marks in every case; labels and names of municipalities are shown
/// without.
pub(super) fn brings_quotes(
    name: &str,
    kind: ValueKind,
    rule: &Rule,
    compiled_rule: &CompiledRule,
    compiled: &Compiled,
) -> bool {
    match kind {
        ValueKind::Field => return true,
        ValueKind::Text | ValueKind::Code => {}
        _ => return false,
    }
    let labels = || compiled_rule.labels.iter().chain(&compiled.code_labels);
    let is_quoted = |source: &Source<'_>| match source {
        Source::Field(path) => {
            let field = compiled.fields().field_and_type_at(path);
            field.is_some_and(|(field, of)| matches!(of, FieldType::Text) && field.mark != Mark::Municipality)
        }
        Source::Fixed(code) => labels().all(|(known, _)| **known != **code),
        Source::Codes => labels().next().is_none(),
    };
    let mut sources = Vec::new();
    // conditions provide no values for texts
    each_part(rule, "", &mut |part, place| {
        if let Part::Check(check) = part
            && place.starts_with("/check")
        {
            sources.extend(shown(check).into_iter().filter(|(known, _)| *known == name));
        }
    });
    !sources.is_empty() && sources.iter().all(|(_, source)| is_quoted(source))
}

/// The texts and codes that a check itself provides, by their names.
fn shown(check: &CheckSpec) -> Vec<(&'static str, Source<'_>)> {
    match check {
        CheckSpec::Compare(compare) => {
            let sides = [("text", of(&compare.left)), ("limit", of(&compare.right))];
            sides.into_iter().filter_map(|(name, source)| Some((name, source?))).collect()
        }
        CheckSpec::Unique(unique) => vec![("text", Source::Field(&unique.field))],
        CheckSpec::Identifier(identifier) => vec![("text", Source::Field(&identifier.field))],
        CheckSpec::RefersTo(refers) => vec![("text", Source::Field(&refers.field))],
        CheckSpec::OneOf(_) => vec![("code", Source::Codes), ("codes", Source::Codes)],
        CheckSpec::Covers(_) => vec![("missing", Source::Codes)],
        _ => Vec::new(),
    }
}

fn of(operand: &Operand) -> Option<Source<'_>> {
    match operand {
        Operand::Field { field } => Some(Source::Field(field)),
        Operand::Value { value: Scalar::Text(code) } => Some(Source::Fixed(code)),
        _ => None,
    }
}
