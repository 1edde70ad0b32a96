//! Packs: reading and analysing them, and checking cases by their rules.

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
mod views;

pub use amount::{Amount, AmountAnswer, AmountVersion};
pub use amounts::{AmountView, InputView};
pub use document::{
    CodeList, Duty, Edition, EditionsBy, FieldLabel, Include, LabelledCode, LevelFrom, Override, OwnField,
    OwnFieldType, Pack, Parameter, ParameterValue, Rule, Severity, Source, SourceReference,
};
pub use lint::{LintFault, LintReport, lint};
pub use options::CheckOptions;
pub use shelf::{Programme, Programmes, programme_of};
pub use views::{CodeView, EditionView, FieldType, FieldView, ProgrammeView, RuleView, is_personal, label};
