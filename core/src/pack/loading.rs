//! Loading a pack: finding what it includes, analysing it, compiling its rules.

use super::analysis::{self, Ids, check_texts};
use super::as_written::AsWritten;
use super::canonical;
use super::embedded::EMBEDDED;
use super::fault::{in_order, unknown_id};
use super::reading::{self, ReadPack};
use super::{OwnField, amount_of_case, duties, lints, own_fields, parameters, rules};
use crate::Error;
use crate::case::CaseFields;
use crate::check::{Definitions, Fault};
use crate::json::{self, Limits};
use crate::judge::{Compiled, CompiledEdition, CompiledRule};
use crate::register::Country;
use crate::text::Texts;
use std::sync::Arc;

/// Packs that others may include, by their ids.
pub(super) type AddedPacks<'a> = [(&'a str, &'a [u8])];

/// Loads a pack; what it includes is found among `others`, those that are `added`, and the embedded packs.
pub(super) fn load(pack: &[u8], others: &[&[u8]], added: &AddedPacks) -> Result<Compiled, Error> {
    let Analysed { compiled, faults, .. } = analyse(pack, others, added, false)?;
    if !faults.is_empty() {
        return Err(Error::Pack { faults });
    }
    Ok(compiled)
}

/// A compiled pack with all that is wrong with it.
pub(super) struct Analysed {
    pub compiled: Compiled,
    /// The faults that keep it from being loaded.
    pub faults: Vec<Fault>,
    /// The others; empty where they were not looked for.
    pub warnings: Vec<Fault>,
}

/// Compiles a pack and looks for all faults; for warnings only `with_warnings`.
pub(super) fn analyse(
    pack: &[u8],
    others: &[&[u8]],
    added: &AddedPacks,
    with_warnings: bool,
) -> Result<Analysed, Error> {
    let mut own = reading::read(pack)?;
    let mut faults = std::mem::take(&mut own.faults);
    let included = find_included(&own, others, added, &mut faults);
    // compiled first, so that the lints do not report again what that refuses
    let (mut compiled, own, included) = compile(own, included, &mut faults);
    lints::faults(&own, &included, compiled.fields(), &mut faults);
    let mut warnings = if with_warnings { lints::warnings(&own, &included, &compiled) } else { Vec::new() };
    for (index, amount) in &own.amounts {
        amount_of_case::faults(amount, &format!("/amounts/{index}"), &compiled, &mut faults);
    }
    lints::without_consequences(&own, &mut faults, &mut warnings);
    lints::at_their_places(&own, faults.iter_mut().chain(&mut warnings));
    compiled.as_written = AsWritten::of(std::iter::once(own).chain(included));
    Ok(Analysed { compiled, faults: in_order(faults), warnings })
}

/// The packs that a pack includes, and those that they include, each once.
fn find_included(own: &ReadPack, others: &[&[u8]], added: &AddedPacks, faults: &mut Vec<Fault>) -> Vec<ReadPack> {
    let others = others.iter().filter_map(|bytes| Some((id_of(bytes)?, *bytes)));
    let by_id = added.iter().chain(EMBEDDED).map(|(id, pack)| ((*id).to_owned(), *pack));
    let known: Vec<(String, &[u8])> = others.chain(by_id).collect();
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
            let mut names: Vec<&str> = known.iter().map(|(known, _)| known.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            faults.push(unknown_id(&place, "pack", &id, names.into_iter()));
            continue;
        };
        match reading::read(bytes) {
            Ok(pack) if pack.faults.is_empty() => {
                check_fits_together(own, &pack, &place, faults);
                wanted.extend(wanted_of(&pack, Some(&place)));
                found.push(pack);
            }
            Ok(_) | Err(_) => faults.push(Fault::new(&place, &format!("the pack `{id}` has faults of its own"))),
        }
    }
    found
}

/// Checks that an included pack has the same currency and country.
fn check_fits_together(own: &ReadPack, included: &ReadPack, place: &str, faults: &mut Vec<Fault>) {
    let (own, other) = (&own.envelope, &included.envelope);
    let is_of_another_country = matches!((own.country, other.country), (Some(ours), Some(theirs)) if ours != theirs);
    // where the countries differ the currencies do too, and that is one fault
    if own.currency != other.currency && !is_of_another_country {
        let reason =
            format!("the pack `{}` has the currency {}, this one has {}", other.id, other.currency, own.currency);
        faults.push(Fault::new(place, &reason));
    }
    let reason = match (own.country, other.country) {
        (Some(ours), Some(theirs)) if ours != theirs => {
            format!("the pack `{}` is of the country {}, this one of {}", other.id, theirs.code(), ours.code())
        }
        // a country that could not be read has a fault already
        (None, Some(theirs)) if !faults.iter().any(is_misread_country) => {
            format!("the pack `{}` is of the country {}, and this one of none", other.id, theirs.code())
        }
        _ => return,
    };
    faults.push(Fault::new(place, &reason));
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
    let own_fields: Vec<&OwnField> = packs().flat_map(|pack| &pack.fields).map(|(_, field)| field).collect();
    let own_table = own_fields::table(&own_fields, &code_lists);
    let fields = CaseFields::new(own_table.as_ref());
    let mut compiled_parameters = Vec::new();
    for pack in packs() {
        for (index, parameter) in &pack.parameters {
            // faults of an included pack are reported when that pack is loaded
            let mut found = Vec::new();
            let place = format!("/parameters/{index}");
            compiled_parameters.push(parameters::compile(parameter, &place, envelope, fields, &ids, &mut found));
            if std::ptr::eq(pack, &own) {
                faults.append(&mut found);
            }
        }
    }
    let (field_labels, code_labels) = labels(packs());
    let definitions = Definitions {
        fields,
        country: country(&own, &included, faults),
        parameters: &compiled_parameters,
        code_lists: &code_lists,
        code_labels: &code_labels,
    };
    let mut compiled_rules = Vec::new();
    for pack in packs() {
        let is_own = std::ptr::eq(pack, &own);
        for (index, rule) in &pack.rules {
            let mut found = Vec::new();
            let place = format!("/rules/{index}");
            let dated_by = rule.counts_by(&pack.envelope);
            let compiled = rules::compile(rule, dated_by, &place, &definitions, &ids, &envelope.languages, &mut found);
            if is_own {
                analysis::check_meets_an_edition(&own, rule, &place, &mut found);
                faults.append(&mut found);
            } else if !found.is_empty() {
                let reason = format!("the rule `{}` of the pack `{}` has faults here", rule.id, pack.envelope.id);
                faults.push(Fault::new("/includes", &reason));
            }
            compiled_rules.extend(compiled);
        }
    }
    override_rules(&own, &included, &mut compiled_rules, faults);
    override_as_included(&included, &mut compiled_rules);
    for (index, amount) in &own.amounts {
        analysis::check_amount(amount, &format!("/amounts/{index}"), &envelope.languages, &ids, faults);
    }
    let mut compiled_duties = Vec::new();
    for pack in packs() {
        let is_own = std::ptr::eq(pack, &own);
        for (index, duty) in &pack.duties {
            // faults of an included pack are reported when that pack is loaded
            let mut found = Vec::new();
            let dated_by = duty.dated_by.unwrap_or_else(|| pack.envelope.editions_by.dated_by());
            let place = format!("/duties/{index}");
            let compiled = duties::compile(duty, dated_by, &place, &definitions, &ids, &envelope.languages, &mut found);
            if is_own {
                faults.append(&mut found);
            }
            compiled_duties.extend(compiled);
        }
    }
    check_replaced(&own, &included, faults);
    let canonical: Vec<&str> = packs().map(|pack| pack.canonical.as_str()).collect();
    let hash = canonical::hash(&["[", &canonical.join(","), "]"].concat());
    let editions = own.editions.iter().map(|(_, edition)| CompiledEdition {
        id: edition.id.clone(),
        starts_on: edition.starts_on,
        ends_on: edition.ends_on,
    });
    let country = definitions.country;
    let compiled = Compiled {
        id: envelope.id.clone(),
        title: envelope.title.clone(),
        currency: envelope.currency.clone(),
        country,
        editions_by: envelope.editions_by,
        editions: editions.collect(),
        rules: compiled_rules,
        amounts: packs().flat_map(|pack| &pack.amounts).map(|(_, amount)| amount.clone()).collect(),
        duties: compiled_duties,
        sources: packs().flat_map(|pack| &pack.sources).map(|(_, source)| source.clone()).collect(),
        parameters: compiled_parameters,
        written_parameters: packs().flat_map(|pack| &pack.parameters).map(|(_, parameter)| parameter.clone()).collect(),
        own: own_table,
        field_labels,
        renamed_codes: code_labels,
        code_labels: code_lists.into_iter().flat_map(|(_, codes)| codes).collect(),
        as_written: AsWritten::default(),
        hash,
    };
    (compiled, own, included)
}

/// Checks that a duty which replaces another replaces one of an included pack.
fn check_replaced(own: &ReadPack, included: &[ReadPack], faults: &mut Vec<Fault>) {
    let known = || included.iter().flat_map(|pack| &pack.duties).map(|(_, duty)| duty.id.as_str());
    for (index, duty) in &own.duties {
        if let Some(replaced) = duty.in_place_of.as_deref().filter(|replaced| !known().any(|id| id == *replaced)) {
            faults.push(unknown_id(&format!("/duties/{index}/inPlaceOf"), "included duty", replaced, known()));
        }
    }
}

/// The country of a pack. Where it could not be read, or only an included pack has one, some country is taken, so that
/// this fault causes no others.
fn country(own: &ReadPack, included: &[ReadPack], faults: &[Fault]) -> Option<Country> {
    let of_included = || included.iter().find_map(|pack| pack.envelope.country);
    let misread = || faults.iter().any(is_misread_country).then_some(Country::No);
    own.envelope.country.or_else(misread).or_else(of_included)
}

fn is_misread_country(fault: &Fault) -> bool {
    matches!(fault.path.as_str(), "/country" | "/calendar")
}

/// The labels of fields, and of codes of fields, by pattern.
type RenamedLabels = (Vec<(String, Texts)>, Vec<(String, String, Texts)>);

/// The labels that a programme gives to built-in fields and codes.
fn labels<'p>(packs: impl Iterator<Item = &'p ReadPack>) -> RenamedLabels {
    let (mut fields, mut codes) = (Vec::new(), Vec::new());
    for (_, renamed) in packs.flat_map(|pack| &pack.labels) {
        match &renamed.code {
            Some(code) => codes.push((renamed.path.clone(), code.clone(), renamed.label.clone())),
            None => fields.push((renamed.path.clone(), renamed.label.clone())),
        }
    }
    (fields, codes)
}

/// Marks the included rules that rules of the pack itself override.
fn override_rules(own: &ReadPack, included: &[ReadPack], rules: &mut [CompiledRule], faults: &mut Vec<Fault>) {
    let own_ids: Vec<&str> = own.rules.iter().map(|(_, rule)| rule.id.as_str()).collect();
    let included_ids: Vec<&str> =
        included.iter().flat_map(|pack| &pack.rules).map(|(_, rule)| rule.id.as_str()).collect();
    for (index, include) in &own.includes {
        for (number, overriding) in include.overrides.iter().enumerate() {
            let place = format!("/includes/{index}/overrides/{number}");
            check_texts(&overriding.why, &own.envelope.languages, &format!("{place}/why"), faults);
            if !own_ids.contains(&overriding.by.as_str()) {
                faults.push(unknown_id(&format!("{place}/by"), "rule", &overriding.by, own_ids.iter().copied()));
            }
            if !included_ids.contains(&overriding.rule.as_str()) {
                let known = included_ids.iter().copied();
                faults.push(unknown_id(&format!("{place}/rule"), "included rule", &overriding.rule, known));
            } else if let Some(rule) = rules.iter_mut().find(|rule| rule.id == overriding.rule) {
                // a rule of the pack's own with the same id has a fault of its own
                rule.overridden_by = Some(overriding.by.clone());
            }
        }
    }
}

/// Marks the rules that are overridden within included packs; faults there are reported when those packs are loaded.
fn override_as_included(included: &[ReadPack], rules: &mut [CompiledRule]) {
    let overrides = included.iter().flat_map(|pack| &pack.includes).flat_map(|(_, include)| &include.overrides);
    for overriding in overrides {
        let gives_way = |rule: &&mut CompiledRule| *rule.id == *overriding.rule && rule.overridden_by.is_none();
        if let Some(rule) = rules.iter_mut().find(gives_way) {
            rule.overridden_by = Some(overriding.by.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{CheckOptions, Error, Programme, Programmes};

    fn pack(id: &str, includes: &str) -> String {
        format!(
            r#"{{ "id": "{id}", "languages": ["en"], "currency": "NOK", "country": "NO", "title": {{ "en": "x" }},
            "sources": [ {{ "id": "{id}-source", "title": "x" }} ], "includes": [ {includes} ],
            "editions": [ {{ "id": "e", "startsOn": "2018-01-01", "source": {{ "id": "{id}-source" }} }} ],
            "rules": [ {{ "id": "{id}-rule", "title": {{ "en": "x" }}, "basis": "norm", "levels": [ {{ "level": "error" }} ],
                "source": {{ "id": "{id}-source" }}, "texts": {{ "en": "x" }},
                "check": {{ "kind": "present", "field": "/reference" }} }} ] }}"#
        )
    }

    #[test]
    fn a_rule_with_the_id_of_the_included_one_that_it_overrides_is_one_fault() {
        let general = pack("general", "");
        let include = r#"{ "pack": "general", "overrides": [
            { "rule": "general-rule", "by": "general-rule", "why": { "en": "x" } } ] }"#;
        let own = pack("own", include).replace("own-rule", "general-rule");
        let error = Programme::load(own.as_bytes(), &[general.as_bytes()]).unwrap_err();
        let Error::Pack { faults } = error else { panic!("{error:?}") };
        assert_eq!(faults.iter().map(|fault| &*fault.path).collect::<Vec<_>>(), ["/rules/0/id"]);
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

    #[test]
    fn packs_that_were_added_are_found_whatever_the_order_and_whatever_replaces_them() {
        let mut programmes = Programmes::embedded().unwrap();
        programmes.add_pack("own", pack("own", r#"{ "pack": "general" }"#).into_bytes());
        let Error::Pack { faults } = programmes.get("own").unwrap_err() else { panic!("general is not there yet") };
        assert_eq!(&*faults[0].path, "/includes/0/pack");

        programmes.add_pack("general", pack("general", "").into_bytes());
        let other = pack("general", "").replace("general-rule", "another-rule");
        programmes.load(other.as_bytes(), &[]).unwrap();
        assert_eq!(rules(programmes.get("general").unwrap()), ["another-rule"]);
        programmes.add_pack("general", pack("general", "").into_bytes());
        assert_eq!(rules(programmes.get("general").unwrap()), ["another-rule"]);
        assert_eq!(rules(programmes.get("own").unwrap()), ["own-rule", "general-rule"]);
        let loaded = programmes.load(pack("third", r#"{ "pack": "general" }"#).as_bytes(), &[]).unwrap();
        assert_eq!(rules(loaded), ["third-rule", "general-rule"]);
    }

    #[test]
    fn packs_stand_in_the_order_of_their_ids_and_before_what_was_added() {
        let mut programmes = Programmes::embedded().unwrap();
        programmes.add(Programme::load(pack("a.own", "").as_bytes(), &[]).unwrap());
        programmes.add_pack("z.last", pack("z.last", "").into_bytes());
        programmes.add_pack("b.first", pack("b.first", "").into_bytes());
        let ids: Vec<String> = programmes.iter().map(|programme| programme.unwrap().id().to_owned()).collect();
        assert_eq!((&*ids[0], &ids[ids.len() - 2..]), ("b.first", &["z.last".to_owned(), "a.own".to_owned()][..]));
    }

    fn rules(programme: &Programme) -> Vec<String> {
        programme.rules(None, crate::Language::En).into_iter().map(|rule| rule.id.to_string()).collect()
    }

    #[test]
    fn a_pack_that_was_added_by_another_id_than_its_own_is_not_taken_for_that() {
        let mut programmes = Programmes::embedded().unwrap();
        programmes.add_pack("one", pack("other", "").into_bytes());
        let Error::Pack { faults } = programmes.get("one").unwrap_err() else { panic!("it is no programme `one`") };
        assert_eq!((&*faults[0].path, &*faults[0].reason), ("/id", "the pack was added as `one`, it says `other`"));
    }
}
