//! Loading a pack: finding what it includes, analysing it, compiling its rules.

use super::analysis::{self, Ids, check_span, check_texts};
use super::canonical;
use super::compiled::{Compiled, CompiledEdition, CompiledRule, Span};
use super::embedded::EMBEDDED;
use super::fault::{in_order, unknown_id};
use super::reading::{self, ReadPack};
use super::silent;
use super::{LevelFrom, ParameterValue, Rule, SourceReference};
use crate::CheckDocument;
use crate::Error;
use crate::case::Case;
use crate::check::{Compiler, DatedBy, Fault, Figure, FigureValue, Path, Shelf, Sort, read_constant};
use crate::field::Shape;
use crate::json::{self, Limits};
use crate::part::Inner;
use crate::text::{Form, Language, Template, Texts};
use crate::verdict::{FindingSource, ValueKind};
use std::sync::Arc;

/// Loads a pack; what it includes is found among `others` and the embedded packs.
pub(super) fn load(pack: &[u8], others: &[&[u8]]) -> Result<Compiled, Error> {
    let Analysed { compiled, faults, .. } = analyse(pack, others)?;
    if !faults.is_empty() {
        return Err(Error::Pack { faults });
    }
    Ok(compiled)
}

/// A pack with all that is wrong with it.
pub(super) struct Analysed {
    pub compiled: Compiled,
    /// What keeps it from being loaded.
    pub faults: Vec<Fault>,
    /// What does not.
    pub warnings: Vec<Fault>,
}

/// Looks for all that is wrong with a pack.
pub(super) fn analyse(pack: &[u8], others: &[&[u8]]) -> Result<Analysed, Error> {
    let mut own = reading::read(pack)?;
    let mut faults = std::mem::take(&mut own.faults);
    let included = find_included(&own, others, &mut faults);
    let warnings = silent::warnings(&own);
    // compiled first: what it refuses is not told twice
    let (compiled, own, included) = compile(own, included, &mut faults);
    silent::faults(&own, &included, &mut faults);
    silent::without_consequences(&own, &mut faults);
    silent::at_their_places(&own, &mut faults);
    Ok(Analysed { compiled, faults: in_order(faults), warnings })
}

/// The packs that a pack includes, and those that they include, each once.
fn find_included(own: &ReadPack, others: &[&[u8]], faults: &mut Vec<Fault>) -> Vec<ReadPack> {
    let others = others.iter().filter_map(|bytes| Some((id_of(bytes)?, *bytes)));
    let embedded = EMBEDDED.iter().map(|(id, pack)| ((*id).to_owned(), *pack));
    let known: Vec<(String, &[u8])> = others.chain(embedded).collect();
    let mut found: Vec<ReadPack> = Vec::new();
    let mut wanted: Vec<(String, String)> = wanted_of(own, None);
    while let Some((id, place)) = wanted.pop() {
        if id == own.envelope.id {
            faults.push(Fault::new(&place, "a pack cannot include itself"));
            continue;
        }
        if found.iter().any(|pack| pack.envelope.id == id) {
            continue;
        }
        let Some((_, bytes)) = known.iter().find(|(known, _)| *known == id) else {
            faults.push(unknown_id(&place, "pack", &id, known.iter().map(|(known, _)| known.as_str())));
            continue;
        };
        match reading::read(bytes) {
            Ok(pack) if pack.faults.is_empty() => {
                wanted.extend(wanted_of(&pack, Some(&place)));
                found.push(pack);
            }
            Ok(_) | Err(_) => faults.push(Fault::new(&place, &format!("the pack `{id}` has faults of its own"))),
        }
    }
    found
}

fn id_of(pack: &[u8]) -> Option<String> {
    let value = json::read(pack, Limits::PACK).ok()?;
    Some(value.get("id")?.as_str()?.to_owned())
}

fn wanted_of(pack: &ReadPack, place: Option<&str>) -> Vec<(String, String)> {
    let place_of = |index: &usize| place.map_or_else(|| format!("/includes/{index}/pack"), str::to_owned);
    pack.includes.iter().rev().map(|(index, include)| (include.pack.clone(), place_of(index))).collect()
}

fn compile(own: ReadPack, included: Vec<ReadPack>, faults: &mut Vec<Fault>) -> (Compiled, ReadPack, Vec<ReadPack>) {
    let envelope = &own.envelope;
    analysis::check_envelope(&own, faults);
    let ids = Ids::gather(&own, &included, faults);
    let packs = || std::iter::once(&own).chain(&included);
    let code_lists: Vec<_> = packs()
        .flat_map(|pack| &pack.code_lists)
        .map(|(_, list)| {
            let codes = list.codes.iter().map(|code| (Arc::from(code.code.as_str()), code.label.clone()));
            (list.id.clone(), codes.collect::<Vec<_>>())
        })
        .collect();
    let mut figures = Vec::new();
    for pack in packs() {
        for (index, parameter) in &pack.parameters {
            // what is wrong with an included pack is said when that pack is loaded
            let mut found = Vec::new();
            figures.push(figure(parameter, &format!("/parameters/{index}"), envelope, &ids, &mut found));
            if std::ptr::eq(pack, &own) {
                faults.append(&mut found);
            }
        }
    }
    let shelf = Shelf { figures: &figures, code_lists: &code_lists };
    let mut rules = Vec::new();
    for pack in packs() {
        let is_own = std::ptr::eq(pack, &own);
        for (index, document) in &pack.rules {
            let mut found = Vec::new();
            let place = format!("/rules/{index}");
            let dated_by = document.counts_by(&pack.envelope);
            let rule = rule(document, dated_by, &place, &shelf, &ids, &envelope.languages, &mut found);
            if is_own {
                analysis::check_meets_an_edition(&own, document, &place, &mut found);
                faults.append(&mut found);
            } else if !found.is_empty() {
                let reason = format!("the rule `{}` of the pack `{}` has faults here", document.id, pack.envelope.id);
                faults.push(Fault::new("/includes", &reason));
            }
            rules.extend(rule);
        }
    }
    override_rules(&own, &mut rules, faults);
    override_as_included(&included, &mut rules);
    for (index, amount) in &own.amounts {
        analysis::check_amount(amount, &format!("/amounts/{index}"), &envelope.languages, &ids, faults);
    }
    let canonical: Vec<&str> = packs().map(|pack| pack.canonical.as_str()).collect();
    let hash = canonical::hash(&["[", &canonical.join(","), "]"].concat()).into();
    let editions = own.editions.iter().map(|(_, edition)| CompiledEdition {
        id: edition.id.as_str().into(),
        starts_on: edition.starts_on,
        ends_on: edition.ends_on,
    });
    let mut compiled = Compiled {
        id: own.envelope.id.as_str().into(),
        title: own.envelope.title.clone(),
        currency: own.envelope.currency.clone(),
        calendar: own.envelope.country.unwrap_or(crate::Calendar::No),
        editions_by: own.envelope.editions_by,
        editions: editions.collect(),
        rule_ids: rules.iter().map(|rule| rule.id.clone()).collect(),
        rules,
        amounts: Vec::new(),
        sources: Vec::new(),
        code_labels: code_lists.into_iter().flat_map(|(_, codes)| codes).collect(),
        hash,
        engine: concat!("satsing ", env!("CARGO_PKG_VERSION")).into(),
        figures,
    };
    for pack in std::iter::once(&own).chain(&included) {
        compiled.amounts.extend(pack.amounts.iter().map(|(_, amount)| amount.clone()));
        compiled.sources.extend(pack.sources.iter().map(|(_, source)| source.clone()));
    }
    (compiled, own, included)
}

/// Marks the included rules that give way to rules of the pack itself.
fn override_rules(own: &ReadPack, rules: &mut [CompiledRule], faults: &mut Vec<Fault>) {
    let own_ids: Vec<&str> = own.rules.iter().map(|(_, rule)| rule.id.as_str()).collect();
    for (index, include) in &own.includes {
        for (number, overriding) in include.overrides.iter().enumerate() {
            let place = format!("/includes/{index}/overrides/{number}");
            check_texts(&overriding.why, &own.envelope.languages, &format!("{place}/why"), faults);
            if !own_ids.contains(&overriding.by.as_str()) {
                faults.push(unknown_id(&format!("{place}/by"), "rule", &overriding.by, own_ids.iter().copied()));
            }
            let included: Vec<Arc<str>> = rules.iter().map(|rule| rule.id.clone()).collect();
            match rules.iter_mut().find(|rule| *rule.id == *overriding.rule && !own_ids.contains(&&*rule.id)) {
                Some(rule) => rule.overridden_by = Some(overriding.by.as_str().into()),
                None => {
                    let known = included.iter().map(|id| &**id).filter(|id| !own_ids.contains(id));
                    faults.push(unknown_id(&format!("{place}/rule"), "included rule", &overriding.rule, known));
                }
            }
        }
    }
}

/// Marks the rules that give way within what is included; what is wrong there is said when that pack is loaded.
fn override_as_included(included: &[ReadPack], rules: &mut [CompiledRule]) {
    let overrides = included.iter().flat_map(|pack| &pack.includes).flat_map(|(_, include)| &include.overrides);
    for overriding in overrides {
        let gives_way = |rule: &&mut CompiledRule| *rule.id == *overriding.rule && rule.overridden_by.is_none();
        if let Some(rule) = rules.iter_mut().find(gives_way) {
            rule.overridden_by = Some(overriding.by.as_str().into());
        }
    }
}

fn figure(
    parameter: &super::Parameter,
    place: &str,
    envelope: &super::Pack,
    ids: &Ids,
    faults: &mut Vec<Fault>,
) -> Figure {
    let sort = parameter.unit.sort();
    let mut values: Vec<FigureValue> = Vec::new();
    for (index, value) in parameter.values.iter().enumerate() {
        let place = format!("{place}/values/{index}");
        analysis::check_value(value, &place, &envelope.languages, ids, faults);
        let Some(compiled) = figure_value(value, &place, sort, faults) else { continue };
        if values.iter().any(|other| other.meets(&compiled)) {
            faults.push(Fault::new(&place, "the dates of this value overlap with those of another for the same cases"));
        }
        values.push(compiled);
    }
    if parameter.values.is_empty() {
        faults.push(Fault::new(
            &format!("{place}/values"),
            "a parameter needs a value; `unknown` says that none is known",
        ));
    }
    Figure { id: parameter.id.as_str().into(), unit: parameter.unit, values }
}

fn figure_value(value: &ParameterValue, place: &str, sort: Sort, faults: &mut Vec<Fault>) -> Option<FigureValue> {
    let span = check_span(value.starts_on, value.ends_on, place, faults);
    let mut refuse = |place: String, reason: &str| {
        faults.push(Fault::new(&place, reason));
    };
    let only_where = match &value.only_where {
        None => None,
        Some(only_where) => match Path::resolve(&only_where.field) {
            Ok(path) if path.stars() == 0 => {
                let sort = path.sort();
                let is = sort.and_then(|sort| read_constant(&only_where.is, sort));
                if is.is_none() {
                    refuse(format!("{place}/where/is"), "this is not a value that the field can have");
                }
                Some((path, is?))
            }
            Ok(_) => {
                refuse(
                    format!("{place}/where/field"),
                    "a parameter depends on a field of the case, not on one in a list",
                );
                return None;
            }
            Err(fault) => {
                refuse(format!("{place}/where/field"), &format!("`{}`: {}", fault.path, fault.reason));
                return None;
            }
        },
    };
    let constant = match &value.value {
        None => None,
        Some(scalar) => {
            let constant = read_constant(scalar, sort);
            if constant.is_none() {
                refuse(format!("{place}/value"), &format!("by its unit this must be {}", sort.name()));
            }
            constant
        }
    };
    let basis = value.basis;
    Some(FigureValue { starts_on: span.from, ends_on: span.to, only_where, value: constant, basis })
}

fn rule(
    document: &Rule,
    dated_by: DatedBy,
    place: &str,
    shelf: &Shelf<'_>,
    ids: &Ids,
    languages: &[Language],
    faults: &mut Vec<Fault>,
) -> Option<CompiledRule> {
    let in_force = check_span(document.starts_on, document.ends_on, place, faults);
    let levels = levels(&document.levels, place, faults);
    let source = source(&document.source, &format!("{place}/source"), ids, faults);
    check_texts(&document.texts, languages, &format!("{place}/texts"), faults);
    // the first pass finds the lists that an item is chosen from, the second compiles against them
    let mut compiler = Compiler::new(shelf, document.basis, dated_by);
    check_and_conditions(document, place, &mut compiler);
    compiler.again();
    let compiled = check_and_conditions(document, place, &mut compiler);
    let texts = compiled.as_ref().map(|compiled| {
        let provided = compiled.check.provides();
        templates(&document.texts, languages, &provided, &format!("{place}/texts"), faults)
    });
    let scope = compiler.scope().filter(|path| path.stars() > 0).cloned();
    let (labels, reads) = (std::mem::take(&mut compiler.labels), std::mem::take(&mut compiler.reads));
    let first = compiler.first();
    faults.extend(compiler.into_faults());
    let compiled = compiled?;
    let gate = first.filter(|first| is_part(*first) && !asks_for_the_part_itself(&document.check));
    Some(CompiledRule {
        id: document.id.as_str().into(),
        basis: document.basis,
        dated_by,
        in_force,
        levels,
        scope,
        gate,
        conditions: compiled.conditions,
        check: compiled.check,
        source,
        texts: texts.unwrap_or_default(),
        labels,
        reads,
        overridden_by: None,
    })
}

struct CheckAndConditions {
    check: Box<dyn crate::check::Kind>,
    conditions: Vec<(usize, Box<dyn crate::check::Kind>)>,
}

/// Compiles a rule's check, then its conditions, each with the number of lists that it looks into.
fn check_and_conditions(document: &Rule, place: &str, compiler: &mut Compiler<'_>) -> Option<CheckAndConditions> {
    let check = compiler.at(&format!("{place}/check"), |compiler| document.check.compile(compiler));
    let mut conditions = Vec::new();
    for (index, condition) in document.applies_when.iter().enumerate() {
        compiler.take_depth();
        let place = format!("{place}/appliesWhen/{index}");
        let compiled = compiler.at(&place, |compiler| condition.compile(compiler));
        conditions.extend(compiled.map(|compiled| (compiler.take_depth(), compiled)));
    }
    Some(CheckAndConditions { check: check?, conditions })
}

/// Whether a field of the case is one of its parts.
fn is_part(field: u16) -> bool {
    let Shape::Node(fields) = Case::SHAPE else { return false };
    let field = fields.get(usize::from(field));
    field.is_some_and(|field| matches!(field.shape, Shape::Node(_)) && field.name != "period")
}

fn asks_for_the_part_itself(check: &CheckDocument) -> bool {
    match check {
        CheckDocument::Present(present) => {
            let fields =
                present.field.iter().chain(present.one_of.iter().flatten()).chain(present.each_of.iter().flatten());
            fields.into_iter().any(|field| field.matches('/').count() == 1)
        }
        CheckDocument::AllOf(all) => all.checks.iter().any(asks_for_the_part_itself),
        CheckDocument::AnyOf(any) => any.checks.iter().any(asks_for_the_part_itself),
        _ => false,
    }
}

fn levels(levels: &[LevelFrom], place: &str, faults: &mut Vec<Fault>) -> Vec<(Span, super::Severity)> {
    if levels.is_empty() {
        faults.push(Fault::new(&format!("{place}/levels"), "a rule needs a level"));
    }
    let mut compiled: Vec<(Span, super::Severity)> = Vec::new();
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

fn source(reference: &SourceReference, place: &str, ids: &Ids, faults: &mut Vec<Fault>) -> FindingSource {
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
        match Template::parse(text) {
            Err(fault) => faults.push(Fault::new(&place, &format!("this is no text with places for values: {fault}"))),
            Ok(template) => {
                for (name, form) in template.placeholders() {
                    check_placeholder(name, form, provided, &place, faults);
                }
                templates.push((*language, template));
            }
        }
    }
    templates
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
        Form::Count => matches!(kind, ValueKind::Number | ValueKind::Days | ValueKind::Minutes),
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
    use crate::{CheckOptions, Programme};

    fn pack(id: &str, includes: &str) -> String {
        format!(
            r#"{{ "id": "{id}", "languages": ["en"], "currency": "NOK", "country": "NO", "title": {{ "en": "x" }},
            "sources": [ {{ "id": "{id}-source", "title": "x" }} ], "includes": [ {includes} ],
            "editions": [ {{ "id": "e", "startsOn": "2018-01-01", "source": {{ "id": "{id}-source" }} }} ],
            "rules": [ {{ "id": "{id}-rule", "basis": "norm", "levels": [ {{ "level": "error" }} ],
                "source": {{ "id": "{id}-source" }}, "texts": {{ "en": "x" }},
                "check": {{ "kind": "present", "field": "/reference" }} }} ] }}"#
        )
    }

    #[test]
    fn a_rule_that_gives_way_in_an_included_pack_gives_way_here_too() {
        let general = pack("general", "");
        let special = pack(
            "special",
            r#"{ "pack": "general", "overrides": [
                { "rule": "general-rule", "by": "special-rule", "why": { "en": "x" } } ] }"#,
        );
        let own = pack("own", r#"{ "pack": "special" }"#);
        let programme = Programme::load(own.as_bytes(), &[general.as_bytes(), special.as_bytes()]).unwrap();
        let coverage = programme.check(b"{}", &CheckOptions::default()).unwrap().coverage;
        assert_eq!(coverage.failed.len(), 2);
        assert_eq!(&*coverage.overridden[0].rule, "general-rule");
        assert_eq!(&*coverage.overridden[0].by, "special-rule");
    }
}
