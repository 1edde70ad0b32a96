//! Packs: how a programme is written, what is wrong with one, and what can be asked of it.
//!
//! A [`Pack`] is the JSON document; [`Programme`] is what it becomes when it is loaded. What a rule can demand of a case
//! is a [`CheckSpec`], and each kind of check says which values its texts can use.

mod amount;
mod amounts;
mod analysis;
pub(crate) mod canonical;
mod document;
mod embedded;
mod fault;
mod lint;
mod loading;
mod options;
mod own_fields;
mod parameters;
mod reading;
mod rules;
mod shelf;
mod silent;
mod unknown;
mod views;

pub use crate::check::{
    Absent, AllOf, AnyOf, Basis, CheckSpec, Compare, Count, Covers, DatedBy, Edge, Fault, Gap, GapOrOverlap,
    Identifier, IdentifierKind, Increasing, Inside, Not, OneOf, Operand, ParameterUnit, Present, RefersTo, Relation,
    TimesFit, Unique, Where, WorkingDay,
};
pub use amount::{Amount, AmountAnswer, AmountVersion};
pub use amounts::{AmountView, InputView};
pub use document::{
    CodeList, Duty, Edition, EditionsBy, FieldLabel, Include, LabelledCode, LevelFrom, Override, OwnField,
    OwnFieldType, Pack, Parameter, ParameterValue, Rule, Severity, Source, SourceReference,
};
pub use lint::{LintFault, LintReport, lint};
pub use options::CheckOptions;
pub use shelf::{Programme, Programmes};
pub use unknown::UnknownParameter;
pub use views::{CodeView, EditionView, FieldType, FieldView, ProgrammeView, RuleView};
