//! Compiling the checks of a pack: resolving paths, typing operands, and gathering all that is wrong.

use super::item_paths::{is_below, lists_of};
use super::operand::{CompiledOperand, Operand};
use super::pairs::Pairs;
use super::parameter::{Basis, CompiledParameter, DatedValue, ParameterUnit};
use super::path::{Path, PathFault, pattern_up_to};
use super::value::{Constant, ValueType};
use super::{Cursor, DatedBy, ItemPaths, NoItem};
use crate::case::{CaseFields, FieldType, Mark};
use crate::register::Country;
use crate::text::Texts;
use crate::verdict::ValueKind;
use crate::{Date, Number, Scalar, Share, Time};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::sync::Arc;

/// Something wrong with a pack, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Fault {
    /// The place in the pack, as a JSON Pointer.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
    /// What is most likely meant, where something is misspelt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
    /// What may stand there instead, where that can be listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<String>,
}

/// A path that is not bound to the item being judged: its lists are gone through from where it leaves the item's.
#[derive(Debug)]
pub(crate) struct UnboundPath {
    pub path: Path,
    /// How many of its lists are those that the item is chosen from.
    pub shared: usize,
}

impl UnboundPath {
    /// Visits each thing that the path leads to from the chosen item.
    pub(crate) fn each<'a>(&self, cursor: &Cursor<'a>, visit: &mut dyn FnMut(&Cursor<'a>, Option<NoItem>)) {
        cursor.up_to(self.shared).each(&self.path, self.path.lists(), visit);
    }
}

/// A field that a rule reads.
#[derive(Debug, Clone)]
pub(crate) struct Reads {
    pub pattern: Arc<str>,
    /// How many of its lists are those that the item is chosen from: a value counts only for items of the same places.
    pub shared: usize,
}

/// Codes with what they are called.
pub(crate) type LabelledCodes = Vec<(Arc<str>, Texts)>;

/// What the checks of a pack can refer to.
pub(crate) struct Definitions<'p> {
    pub fields: CaseFields<'p>,
    pub country: Option<Country>,
    pub parameters: &'p [CompiledParameter],
    pub code_lists: &'p [(String, LabelledCodes)],
    /// What built-in codes are called in this programme, by the pattern of their field.
    pub code_labels: &'p [(String, String, Texts)],
}

/// Compiles one rule; gathers what is wrong with it.
pub(crate) struct Compiler<'p> {
    definitions: &'p Definitions<'p>,
    basis: Basis,
    dated_by: DatedBy,
    /// The lists that the items of the rule are chosen from.
    scope: &'p str,
    /// The path of such an item.
    scope_path: Option<Path>,
    /// The place in the pack of the check that is being compiled.
    base: String,
    faults: Vec<Fault>,
    /// The field of the case with which the check's first path begins.
    first: Option<u16>,
    /// The most lists of the paths bound since the last reset.
    depth: usize,
    pub labels: LabelledCodes,
    pub reads: Vec<Reads>,
    /// The patterns of the references that the paths follow.
    pub follows: Vec<Arc<str>>,
}

impl<'p> Compiler<'p> {
    /// A compiler for a rule whose paths are known.
    pub(crate) fn new(
        definitions: &'p Definitions<'p>,
        paths: &ItemPaths<'p>,
        basis: Basis,
        dated_by: DatedBy,
    ) -> Self {
        Self {
            definitions,
            basis,
            dated_by,
            scope: paths.scope(),
            scope_path: None,
            base: String::new(),
            faults: Vec::new(),
            first: None,
            depth: 0,
            labels: Vec::new(),
            reads: Vec::new(),
            follows: Vec::new(),
        }
    }

    pub(crate) fn dated_by(&self) -> DatedBy {
        self.dated_by
    }

    /// The path of an item of the rule; `None` where the rule judges the case as a whole.
    pub(crate) fn take_scope(&mut self) -> Option<Path> {
        self.scope_path.take().filter(|path| path.lists() > 0)
    }

    pub(crate) fn first(&self) -> Option<u16> {
        self.first
    }

    /// The depth of the paths bound since the last call, for a condition that can be judged above the item.
    pub(crate) fn take_depth(&mut self) -> usize {
        std::mem::take(&mut self.depth)
    }

    pub(crate) fn into_faults(self) -> Vec<Fault> {
        self.faults
    }

    /// Compiles something at a place below the current one.
    pub(crate) fn at<T>(&mut self, place: &str, compile: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.base.len();
        self.base.push_str(place);
        let compiled = compile(self);
        self.base.truncate(length);
        compiled
    }

    /// Adds a fault; returns `None`, for the caller to return.
    pub(crate) fn refuse<T>(&mut self, place: &str, reason: &str) -> Option<T> {
        self.faults.push(Fault::new(&format!("{}{place}", self.base), reason));
        None
    }

    /// Adds the fault that a path leads nowhere.
    fn refuse_path<T>(&mut self, place: &str, fault: &PathFault) -> Option<T> {
        self.faults.push(fault.at(&format!("{}{place}", self.base)));
        None
    }

    /// The country of the pack, for what depends on its working days, registers or school years.
    pub(crate) fn country(&mut self, place: &str, what: &str) -> Option<Country> {
        let country = self.definitions.country;
        country.or_else(|| {
            self.refuse(place, &format!("this hangs on {what} of a country, and the pack has no `country`"))
        })
    }

    /// Resolves a path of the item that is judged.
    pub(crate) fn item(&mut self, place: &str, pattern: &str) -> Option<Path> {
        self.item_within(place, pattern, lists_of(pattern))
    }

    /// Resolves a path whose first `lists` lists are those that the item is chosen from; the check goes through the rest.
    pub(crate) fn item_within(&mut self, place: &str, pattern: &str, lists: usize) -> Option<Path> {
        let path = self.resolve(place, pattern)?;
        self.bind(place, path, lists)
    }

    /// Resolves a field whose neighbours in the last of its lists are compared.
    pub(crate) fn pairs(&mut self, field: &str, within: Option<&str>) -> Option<Pairs> {
        self.pairs_at("/field", field, within)
    }

    /// The same for a field that stands at a place of another name.
    pub(crate) fn pairs_at(&mut self, place: &str, field: &str, within: Option<&str>) -> Option<Pairs> {
        let path = self.resolve(place, field)?;
        let Some(depth) = path.lists().checked_sub(1) else {
            return self.refuse(place, &format!("`{field}` goes through no list, so it has no neighbours"));
        };
        if let Some(within) = within
            && self.within(within, field)? != depth
        {
            return self.refuse("/within", "this must lead to the item that the list belongs to");
        }
        Some(Pairs { path: self.bind(place, path, depth)?, depth })
    }

    /// Resolves a field whose values are gathered within an item, or within the case.
    pub(crate) fn unbound_within(&mut self, place: &str, field: &str, within: Option<&str>) -> Option<UnboundPath> {
        let shared = within.map_or(Some(0), |within| self.within(within, field));
        let path = self.item_within(place, field, shared.unwrap_or(0));
        Some(UnboundPath { path: path?, shared: shared? })
    }

    /// How many lists lead to what a `within` names, which must lie above a field.
    fn within(&mut self, within: &str, field: &str) -> Option<usize> {
        let lists = match Path::resolve(within, self.definitions.fields) {
            Ok(path) => path.lists(),
            Err(fault) => return self.refuse_path("/within", &fault),
        };
        let is_above = field.strip_prefix(within).is_some_and(|rest| rest.starts_with('/'));
        if !is_above {
            return self.refuse("/within", &format!("`{within}` must lead to something above `{field}`"));
        }
        Some(lists)
    }

    /// Compiles a limit of a value of some type.
    pub(crate) fn limit(&mut self, limit: &Operand, place: &str, value_type: ValueType) -> Option<CompiledOperand> {
        let (operand, other) = limit.compile(self, place, Some(value_type))?;
        if !other.is_comparable_with(value_type) {
            return self.refuse(place, &format!("this must be {}, not {}", value_type.name(), other.name()));
        }
        Some(operand)
    }

    /// Compiles a limit that may be left out; the outer `None` means that there is something wrong with it.
    pub(crate) fn optional_limit(
        &mut self,
        limit: Option<&Operand>,
        place: &str,
        value_type: ValueType,
    ) -> Option<Option<CompiledOperand>> {
        match limit {
            None => Some(None),
            Some(limit) => Some(Some(self.limit(limit, place, value_type)?)),
        }
    }

    /// Refuses a lower limit above its upper limit, where the pack alone says what they are.
    pub(crate) fn in_order(&mut self, least: &CompiledOperand, most: &CompiledOperand, place: &str) {
        if self.can_cross(least, most) {
            self.refuse::<()>(place, "the upper limit lies below the lower one");
        }
    }

    fn can_cross(&self, least: &CompiledOperand, most: &CompiledOperand) -> bool {
        let values = |operand: &CompiledOperand| match operand {
            CompiledOperand::Constant(constant) => vec![DatedValue::always(constant.clone())],
            CompiledOperand::Parameter { index, .. } => {
                self.definitions.parameters.get(*index).map_or_else(Vec::new, |parameter| parameter.values.clone())
            }
            _ => Vec::new(),
        };
        let crosses = |least: &DatedValue, most: &DatedValue| match (&least.value, &most.value) {
            (Some(lower), Some(upper)) => {
                least.meets(most) && upper.value().compare(&lower.value()) == Some(Ordering::Less)
            }
            _ => false,
        };
        let upper = values(most);
        values(least).iter().any(|least| upper.iter().any(|most| crosses(least, most)))
    }

    fn bind(&mut self, place: &str, path: Path, lists: usize) -> Option<Path> {
        self.depth = self.depth.max(lists);
        self.share(&path, lists);
        let these = path.up_to(lists);
        if !is_below(self.scope, these) {
            let reason = format!("one item cannot be chosen from both `{these}` and `{}`", self.scope);
            return self.refuse(place, &reason);
        }
        if self.scope_path.is_none() && these == self.scope {
            self.scope_path = Some(path.clone().above(lists));
        }
        Some(path)
    }

    /// Resolves a path that goes through its own lists.
    pub(crate) fn unbound(&mut self, place: &str, pattern: &str) -> Option<UnboundPath> {
        self.unbound_after(place, pattern, usize::MAX)
    }

    /// The same, but of its lists only so many are taken to be those that the item is chosen from.
    pub(crate) fn unbound_after(&mut self, place: &str, pattern: &str, most: usize) -> Option<UnboundPath> {
        let path = self.resolve(place, pattern)?;
        let most = lists_of(self.scope).min(path.lists()).min(most);
        let is_shared = |lists: &usize| pattern_up_to(self.scope, *lists) == path.up_to(*lists);
        let shared = (0..=most).rev().find(is_shared).unwrap_or(0);
        self.share(&path, shared);
        Some(UnboundPath { path, shared })
    }

    /// Notes that the path resolved last shares its first lists with the item; one that follows a reference shares none.
    fn share(&mut self, path: &Path, lists: usize) {
        if let Some(read) = self.reads.last_mut().filter(|_| path.read == path.pattern) {
            read.shared = lists;
        }
    }

    fn resolve(&mut self, place: &str, pattern: &str) -> Option<Path> {
        match Path::resolve(pattern, self.definitions.fields) {
            Ok(path) => {
                self.first = self.first.or(Some(path.part));
                self.reads.push(Reads { pattern: path.read.clone(), shared: 0 });
                self.follows.extend(path.references.iter().cloned());
                self.label_codes(&path);
                Some(path)
            }
            Err(fault) => self.refuse_path(place, &fault),
        }
    }

    /// Notes what the codes of a field are called, first as this programme calls them.
    fn label_codes(&mut self, path: &Path) {
        let FieldType::Code(codes) = &path.field_type else { return };
        let renamed = self.definitions.code_labels.iter().filter(|(pattern, ..)| **pattern == *path.read);
        self.labels.extend(renamed.map(|(_, code, label)| (code.as_str().into(), label.clone())));
        let known = codes.iter().map(|code| (Arc::from(&*code.code), Texts::from(&code.label)));
        self.labels.extend(known);
    }

    /// The type of a path's value, or a fault where it leads to no single value.
    pub(crate) fn value_type_of(&mut self, place: &str, path: &Path) -> Option<ValueType> {
        match path.field_type {
            FieldType::Object(_) | FieldType::Own => {
                self.refuse(place, &format!("`{}` is an object, not a single value", path.pattern))
            }
            FieldType::List(_) => self.refuse(place, &format!("`{}` is a list, not a single value", path.pattern)),
            _ => path.value_type(),
        }
    }

    /// The kind under which a path's value stands in a finding.
    pub(crate) fn value_kind(path: &Path) -> ValueKind {
        match path.field_type {
            FieldType::Code(_) => ValueKind::Code,
            _ => path.value_type().map_or(ValueKind::Text, ValueType::value_kind),
        }
    }

    /// What a kind gives to texts for a field, nothing where the field is personal.
    pub(crate) fn provided(path: &Path, name: &'static str) -> Option<(&'static str, ValueKind)> {
        (path.mark != Mark::Personal).then(|| (name, Self::value_kind(path)))
    }

    /// The country of the pack, where it states one.
    pub(crate) fn country_of_pack(&self) -> Option<Country> {
        self.definitions.country
    }

    /// Reads a fixed value as one of the type that it is compared with, or a number of another sort.
    pub(crate) fn constant(
        &mut self,
        place: &str,
        value: &Scalar,
        value_type: ValueType,
    ) -> Option<(Constant, ValueType)> {
        let likes = [ValueType::Number, ValueType::Decimal, ValueType::Share];
        let is_read_as = |like: &ValueType| like.is_like(value_type) && !is_number_in_quotes(value, value_type, *like);
        let likes = likes.into_iter().filter(is_read_as);
        let read = std::iter::once(value_type).chain(likes).find_map(|like| Some((read_constant(value, like)?, like)));
        read.or_else(|| {
            self.refuse(place, &format!("this must be {}, like what it is compared with", value_type.name()))
        })
    }

    /// Refuses a fixed code that a field's closed list does not have.
    pub(crate) fn check_code(&mut self, place: &str, path: &Path, constant: &Constant) {
        let (FieldType::Code(known), Constant::Text(code)) = (&path.field_type, constant) else { return };
        // a list that does not exist, and so has no codes, is reported at its field
        if !known.is_empty() && !known.iter().any(|known| known.code == **code) {
            let known = known.iter().map(|known| &*known.code);
            let reason = unknown("code", code, crate::text::nearest(code, known.clone()));
            self.faults.push(Fault::new(&format!("{}{place}", self.base), &reason).among(code, known));
        }
    }

    /// The same for the two sides of a comparison.
    pub(crate) fn check_codes(
        &mut self,
        left: &Operand,
        right: &Operand,
        compiled_left: &CompiledOperand,
        compiled_right: &CompiledOperand,
    ) {
        match (left, right, compiled_left, compiled_right) {
            (_, Operand::Value { .. }, CompiledOperand::Field(path), CompiledOperand::Constant(code)) => {
                self.check_code("/right/value", path, code);
            }
            (Operand::Value { .. }, _, CompiledOperand::Constant(code), CompiledOperand::Field(path)) => {
                self.check_code("/left/value", path, code);
            }
            _ => {}
        }
    }

    /// Says that an id is none of those there are.
    fn refuse_id<'a, T>(
        &mut self,
        place: &str,
        what: &str,
        id: &str,
        known: impl Iterator<Item = &'a str> + Clone,
    ) -> Option<T> {
        let reason = unknown(what, id, crate::text::nearest(id, known.clone()));
        self.faults.push(Fault::new(&format!("{}{place}", self.base), &reason).among(id, known));
        None
    }

    /// Finds a parameter; a norm may not read one of ours.
    pub(crate) fn parameter(&mut self, place: &str, id: &str) -> Option<(usize, ParameterUnit)> {
        let parameters = self.definitions.parameters;
        let found = parameters.iter().enumerate().find(|(_, parameter)| &*parameter.id == id);
        let Some((index, parameter)) = found else {
            return self.refuse_id(place, "parameter", id, parameters.iter().map(|parameter| &*parameter.id));
        };
        if self.basis == Basis::Norm && parameter.values.iter().any(|value| value.basis == Basis::Plausibility) {
            let reason =
                format!("a norm cannot read `{id}`, which has a value of ours: such numbers serve plausibility rules");
            return self.refuse(place, &reason);
        }
        for filter in parameter.values.iter().filter_map(|value| value.only_where.as_ref()) {
            self.reads.push(Reads { pattern: filter.path.read.clone(), shared: 0 });
            self.follows.extend(filter.path.references.iter().cloned());
        }
        Some((index, parameter.unit))
    }

    /// The codes of one of the pack's lists; where a built-in code has a label there, it is called so.
    pub(crate) fn code_list(&mut self, place: &str, id: &str) -> Option<Vec<Arc<str>>> {
        let code_lists = self.definitions.code_lists;
        let Some((_, codes)) = code_lists.iter().find(|(known, _)| known == id) else {
            return self.refuse_id(place, "code list", id, code_lists.iter().map(|(known, _)| known.as_str()));
        };
        self.labels.splice(0..0, codes.iter().cloned());
        Some(codes.iter().map(|(code, _)| code.clone()).collect())
    }

    /// Codes that stand in the rule itself; where the field has a closed list they must be in it.
    pub(crate) fn codes(&mut self, place: &str, codes: &[String], path: &Path) -> Option<Vec<Arc<str>>> {
        let codes: Vec<Arc<str>> = codes.iter().map(|code| code.as_str().into()).collect();
        for (index, code) in codes.iter().enumerate() {
            self.check_code(&format!("{place}/{index}"), path, &Constant::Text(code.clone()));
        }
        Some(codes)
    }
}

/// Reads a fixed value as one of a type.
pub(crate) fn read_constant(value: &Scalar, value_type: ValueType) -> Option<Constant> {
    match (value_type, value) {
        (ValueType::Text, Scalar::Text(text)) => Some(Constant::Text(text.as_str().into())),
        (ValueType::Number, Scalar::Number(number)) => Some(Constant::Number(number.get())),
        (ValueType::Decimal, Scalar::Decimal(number)) => Some(Constant::Decimal(number.ten_thousandths())),
        (ValueType::Decimal, Scalar::Number(number)) => decimal(*number),
        (ValueType::Share, Scalar::Text(text)) => text.parse::<Share>().ok().map(Constant::Share),
        (ValueType::Money, Scalar::Number(number)) => Some(Constant::Money(number.get())),
        (ValueType::Date, Scalar::Text(text)) => Date::parse(text).map(Constant::Date),
        (ValueType::Time, Scalar::Text(text)) => Time::parse(text).map(Constant::Time),
        (ValueType::Bool, Scalar::Bool(answer)) => Some(Constant::Bool(*answer)),
        _ => None,
    }
}

fn decimal(number: Number) -> Option<Constant> {
    let decimal = crate::Decimal::try_from(number).ok()?;
    Some(Constant::Decimal(decimal.ten_thousandths()))
}

/// Whether a text that can be read as a share is no share where a number of some type belongs: `"8"` would be eight times
/// the whole, and whole numbers have no parts.
fn is_number_in_quotes(value: &Scalar, wanted: ValueType, read_as: ValueType) -> bool {
    let Scalar::Text(text) = value else { return false };
    let is_part = text.ends_with('%') || text.contains('/');
    read_as == ValueType::Share && (wanted == ValueType::Number || wanted == ValueType::Decimal && !is_part)
}

/// Says that there is no such thing, with the nearest that there is.
pub(crate) fn unknown(what: &str, name: &str, nearest: Option<&str>) -> String {
    match nearest {
        Some(nearest) => format!("there is no {what} `{name}`, did you mean `{nearest}`"),
        None => format!("there is no {what} `{name}`"),
    }
}
