//! Compiling the rules of a pack.

use super::analysis::{Ids, check_span, check_texts};
use super::fault::unknown_id;
use super::{LevelFrom, Rule, Severity, SourceReference};
use crate::case::{Case, FieldType};
use crate::check::CheckSpec;
use crate::check::{Check, Compiler, DatedBy, Definitions, Fault, ItemPaths, Span};
use crate::judge::CompiledRule;
use crate::text::{Form, Language, Template, Texts};
use crate::verdict::{FindingSource, ValueKind};

/// Compiles a rule; what is wrong with it is added to the faults.
pub(super) fn compile(
    rule: &Rule,
    dated_by: DatedBy,
    place: &str,
    definitions: &Definitions<'_>,
    ids: &Ids<'_>,
    languages: &[Language],
    faults: &mut Vec<Fault>,
) -> Option<CompiledRule> {
    let in_force = check_span(rule.starts_on, rule.ends_on, place, faults);
    let levels = levels(&rule.levels, place, faults);
    let source = source(&rule.source, &format!("{place}/source"), ids, faults);
    check_texts(&rule.title, languages, &format!("{place}/title"), faults);
    check_texts(&rule.texts, languages, &format!("{place}/texts"), faults);
    let mut paths = ItemPaths::default();
    rule.check.item_paths(&mut paths);
    rule.applies_when.iter().for_each(|condition| condition.item_paths(&mut paths));
    let mut compiler = Compiler::new(definitions, &paths, rule.basis, dated_by);
    let check = compiler.at(&format!("{place}/check"), |compiler| rule.check.compile(compiler));
    // the rule is about the part that its check reads first, whatever its conditions read
    let first = compiler.first();
    let conditions = conditions(&rule.applies_when, place, &mut compiler);
    let texts = check.as_ref().map(|check| {
        let provided = check.provides();
        templates(&rule.texts, languages, &provided, &format!("{place}/texts"), faults)
    });
    let scope = compiler.take_scope();
    let (labels, reads) = (std::mem::take(&mut compiler.labels), std::mem::take(&mut compiler.reads));
    let follows = std::mem::take(&mut compiler.follows);
    faults.extend(compiler.into_faults());
    let gate = first.filter(|first| is_part(*first) && !asks_for_a_part(&rule.check));
    Some(CompiledRule {
        id: rule.id.clone(),
        title: rule.title.clone(),
        basis: rule.basis,
        dated_by,
        in_force,
        levels,
        scope,
        gate,
        conditions,
        check: check?,
        source,
        texts: texts.unwrap_or_default(),
        labels,
        reads,
        follows,
        overridden_by: None,
    })
}

/// Compiles the conditions of a rule or a duty, each with the number of lists that it goes through.
pub(super) fn conditions(
    applies_when: &[CheckSpec],
    place: &str,
    compiler: &mut Compiler<'_>,
) -> Vec<(usize, Box<dyn Check>)> {
    let mut conditions = Vec::new();
    for (index, condition) in applies_when.iter().enumerate() {
        compiler.take_depth();
        let place = format!("{place}/appliesWhen/{index}");
        let compiled = compiler.at(&place, |compiler| condition.compile(compiler));
        conditions.extend(compiled.map(|compiled| (compiler.take_depth(), compiled)));
    }
    conditions
}

/// Whether a field of the case is one of its parts.
pub(super) fn is_part(field: u16) -> bool {
    let field = Case::FIELDS.get(usize::from(field));
    let is_object = |field: &crate::case::Field| matches!(field.field_type, FieldType::Object(_) | FieldType::Own);
    field.is_some_and(|field| is_object(field) && field.name != "period")
}

/// Whether a check asks for a whole part to be present.
fn asks_for_a_part(check: &CheckSpec) -> bool {
    match check {
        CheckSpec::Present(present) => {
            let fields =
                present.field.iter().chain(present.one_of.iter().flatten()).chain(present.each_of.iter().flatten());
            fields
                .into_iter()
                .filter_map(|field| field.strip_prefix('/'))
                .any(|name| Case::FIELDS.iter().zip(0..).any(|(part, index)| part.name == name && is_part(index)))
        }
        CheckSpec::AllOf(all) => all.checks.iter().any(asks_for_a_part),
        CheckSpec::AnyOf(any) => any.checks.iter().any(asks_for_a_part),
        _ => false,
    }
}

fn levels(levels: &[LevelFrom], place: &str, faults: &mut Vec<Fault>) -> Vec<(Span, Severity)> {
    if levels.is_empty() {
        faults.push(Fault::new(&format!("{place}/levels"), "a rule needs a level"));
    }
    let mut compiled: Vec<(Span, Severity)> = Vec::new();
    for (index, level) in levels.iter().enumerate() {
        let place = format!("{place}/levels/{index}");
        let span = check_span(level.starts_on, level.ends_on, &place, faults);
        if compiled.iter().any(|(other, _)| other.meets(&span)) {
            faults.push(Fault::new(&place, "the dates of this level overlap with those of another"));
        }
        compiled.push((span, level.level));
    }
    compiled
}

pub(super) fn source(reference: &SourceReference, place: &str, ids: &Ids, faults: &mut Vec<Fault>) -> FindingSource {
    let known = ids.source(reference, place, faults);
    FindingSource {
        id: reference.id.as_str().into(),
        title: known.map_or("", |source| source.title.as_str()).into(),
        section: reference.section.clone(),
        url: known.and_then(|source| source.url.clone()),
    }
}

/// Parses a rule's texts; refuses placeholders that its check does not provide.
fn templates(
    texts: &Texts,
    languages: &[Language],
    provided: &[(&'static str, ValueKind)],
    place: &str,
    faults: &mut Vec<Fault>,
) -> Vec<(Language, Template)> {
    let mut templates = Vec::new();
    for language in languages {
        let Some(text) = texts.get(*language) else { continue };
        let place = format!("{place}/{}", language.code());
        let (template, unread) = Template::read(text);
        for (index, fault) in unread.iter().enumerate() {
            // one fault usually occurs in several languages
            if !unread.iter().take(index).any(|earlier| earlier.reason == fault.reason) {
                faults.push(Fault::new(&place, &format!("this is no text with places for values: {fault}")));
            }
        }
        for (name, form) in template.placeholders() {
            check_placeholder(name, form, provided, &place, faults);
        }
        faults.extend(provided.iter().filter_map(|(name, _)| otherwise_bracketed(text, name, &place)));
        templates.push((*language, template));
    }
    templates
}

/// Reports a placeholder in the notation of another template language, which would not be filled in.
fn otherwise_bracketed(text: &str, name: &str, place: &str) -> Option<Fault> {
    let written = [format!("[{name}]"), format!("<{name}>"), format!("%{name}%")];
    let found = written.into_iter().find(|written| text.contains(written))?;
    let mut fault = Fault::new(place, &format!("`{found}` stays as it is written"));
    fault.suggestion = Some(format!("{{{name}}}"));
    Some(fault)
}

fn check_placeholder(
    name: &str,
    form: Form,
    provided: &[(&'static str, ValueKind)],
    place: &str,
    faults: &mut Vec<Fault>,
) {
    let Some((_, kind)) = provided.iter().find(|(known, _)| *known == name) else {
        faults.push(unknown_id(place, "value", name, provided.iter().map(|(known, _)| *known)));
        return;
    };
    let fits = match form {
        Form::Plain => true,
        Form::Weekday => *kind == ValueKind::Date,
        Form::Count => {
            use ValueKind as Kind;
            let counts = [Kind::Number, Kind::Decimal, Kind::Days, Kind::Months, Kind::Years, Kind::Minutes];
            counts.contains(kind)
        }
    };
    if !fits {
        let reason = match form {
            Form::Weekday => format!("`{name}` is no date, so it has no weekday"),
            Form::Plain | Form::Count => format!("`{name}` is no number, so it does not choose between one and other"),
        };
        faults.push(Fault::new(place, &reason));
    }
}

#[cfg(test)]
mod tests {
    use super::otherwise_bracketed;

    #[test]
    fn a_value_in_other_brackets_is_reported() {
        let suggestion =
            |text: &str| otherwise_bracketed(text, "count", "/texts/en").and_then(|fault| fault.suggestion);
        for text in ["[count] is much", "%count% is much", "<count> is much"] {
            assert_eq!(suggestion(text).as_deref(), Some("{count}"), "{text}");
        }
        for text in ["{count} is much", "{{count}} is written so", "[a count] is much", "{count|one|more}"] {
            assert_eq!(suggestion(text), None, "{text}");
        }
    }
}
