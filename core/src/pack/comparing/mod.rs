//! Compares two programmes, or one programme on two days, in words for caseworkers.

mod amounts;
mod change;
mod codes;
mod fields;
mod numbers;
mod rules;
mod wording;

pub use change::{AspectKind, Change, ChangeKind, ChangedAspect, ChangedThing, ComparedSide, Comparison};

use super::{RuleView, SourceReference};
use crate::case::FieldType;
use crate::judge::{Compiled, CompiledEdition};
use crate::text::Language;
use crate::verdict::FindingSource;
use crate::{Date, Error, Programme};

/// Compares a programme on a day with another, or with itself on another day.
///
/// Rules, numbers, amounts and fields are matched by their id or path. What is in force, and how severe a breach is, goes
/// by the two days, whichever date of a case a rule goes by. The texts are in the language that is asked for.
///
/// ```
/// use satsing::{Language, Programme, pack::{ChangeKind, compare}};
/// let before = Programme::embedded("no.lokal-kompetanseutvikling")?;
/// let after = Programme::embedded("no.kollektiv-kompetanseutvikling")?;
/// let comparison = compare((&before, "2025-12-31".parse()?), (&after, "2026-01-12".parse()?), Language::En)?;
/// let own_share = comparison.changes.iter().find(|change| change.id == "own-share-in-decentralised-scheme").unwrap();
/// assert_eq!(own_share.change, ChangeKind::Gone);
/// assert!(own_share.text.starts_with("No longer in force: Own share in the decentralised scheme."));
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// [`Error::NotInForce`] where a programme has no edition in force on its day.
pub fn compare(before: (&Programme, Date), after: (&Programme, Date), language: Language) -> Result<Comparison, Error> {
    let (before, after) = (Side::new(before, language)?, Side::new(after, language)?);
    let (mut changes, unchanged_rules) = rules::changes(&before, &after, language);
    changes.extend(codes::changes(&before, &after, language));
    changes.extend(numbers::changes(&before, &after, language));
    changes.extend(amounts::changes(&before, &after, language));
    changes.extend(fields::changes(&before, &after, language));
    Ok(Comparison { format: 1, before: before.compared_side(), after: after.compared_side(), changes, unchanged_rules })
}

/// A programme on a day.
struct Side<'p> {
    programme: &'p Programme,
    on: Date,
    edition: &'p CompiledEdition,
    rules: Vec<RuleView>,
    language: Language,
}

impl<'p> Side<'p> {
    fn new((programme, on): (&'p Programme, Date), language: Language) -> Result<Self, Error> {
        let not_in_force = || Error::NotInForce { programme: programme.id().to_owned(), on };
        let edition = programme.compiled.edition_on(on).ok_or_else(not_in_force)?;
        Ok(Self { programme, on, edition, rules: programme.rules(Some(on), language), language })
    }

    fn compiled(&self) -> &'p Compiled {
        &self.programme.compiled
    }

    fn rule(&self, id: &str) -> Option<&RuleView> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// A source with its title, as findings show it.
    fn source(&self, reference: &SourceReference) -> FindingSource {
        let known = self.programme.source(&reference.id);
        FindingSource {
            id: reference.id.clone(),
            title: known.map_or_else(|| reference.id.clone(), |source| source.title.clone()),
            section: reference.section.clone(),
            url: known.and_then(|source| source.url.clone()),
        }
    }

    fn compared_side(&self) -> ComparedSide {
        let view = self.programme.view(self.language);
        ComparedSide {
            programme: view.id,
            title: view.title,
            edition: self.edition.id.clone(),
            on: self.on,
            pack_hash: view.pack_hash,
        }
    }

    /// The label of a code of a field.
    fn code_label(&self, pattern: &str, code: &str) -> String {
        let programme = self.compiled();
        let built_in = || match programme.fields().field_and_type_at(pattern)? {
            (_, FieldType::Code(codes)) => {
                let known = codes.iter().find(|known| *known.code == *code)?;
                known.label.get(self.language).map(str::to_owned)
            }
            _ => None,
        };
        let of_list = || {
            let known = programme.code_labels.iter().find(|(known, _)| **known == *code);
            known.and_then(|(_, texts)| texts.nearest(self.language)).map(str::to_owned)
        };
        let own_name = programme.code_label(pattern, code, self.language);
        own_name.or_else(built_in).or_else(of_list).unwrap_or_else(|| code.to_owned())
    }

    /// The label of a field, with that of the object around it unless that is the part itself: `siste dag (planperiode)`.
    fn full_label(&self, path: &str) -> String {
        // plain items have the label of their list
        let path = path.strip_suffix("/*").unwrap_or(path);
        let label = self.field_label(path);
        let above = path.rsplit_once('/').map_or("", |(above, _)| above.trim_end_matches("/*"));
        match self.programme.label(above, self.language).filter(|_| above.matches('/').count() > 1) {
            Some(above) => format!("{label} ({above})"),
            None => label,
        }
    }

    /// The label of a field; its path where it has none.
    fn field_label(&self, path: &str) -> String {
        self.programme.label(path, self.language).unwrap_or(path).to_owned()
    }
}

/// The part of a case that a path lies in.
fn part_of(path: &str) -> Option<String> {
    path.split('/').nth(1).map(|part| format!("/{part}"))
}
