//! Packs: how a programme is written, checked, tested and queried.
//!
//! A [`Pack`] is the JSON document, and a [`Programme`] the loaded pack. [`lint()`] lists all that is wrong with a pack, in
//! words for its author; [`test()`] tries its examples. The guide `docs/packs.md` begins in an empty folder and ends with a
//! pack that passes its tests.
//!
//! * A [`Rule`] demands something of a case by a [`CheckSpec`]. Each kind of check ([`Present`], [`Compare`], [`Increasing`] and
//!   the others) has an example with a case that fails it and the repair, and lists the values that its texts can use.
//! * What checks compare are [`Operand`]s; the numbers of a programme are [`Parameter`]s, by date and by case.
//! * [`OwnField`]s are what only this programme asks for; an [`Amount`] is worked out from figures of the programme.
//! * What a caller sees of a programme: [`ProgrammeView`], [`RuleView`], [`FieldView`], [`AmountView`].

mod amount;
mod amount_of_case;
mod amounts;
mod analysis;
mod as_written;
pub(crate) mod canonical;
mod comparing;
mod document;
mod duties;
mod duty;
mod embedded;
mod fault;
mod impact;
mod linting;
mod lints;
mod loading;
mod options;
mod own_fields;
mod parameters;
mod programmes;
mod reading;
mod rules;
mod testing;
mod unknown;
mod views;

pub use crate::check::{
    Absent, AllOf, AnyOf, Basis, CheckSpec, Compare, Count, Covers, DatedBy, Edge, Fault, Gap, GapOrOverlap,
    Identifier, IdentifierKind, Increasing, Inside, Not, OneOf, Operand, ParameterUnit, Present, RefersTo, Relation,
    TimesFit, Unique, Where, WorkingDay,
};
pub use crate::judge::{DueItem, DueList};
pub use amount::{Amount, AmountAnswer, AmountVersion};
pub use amount_of_case::{AmountOfCase, ValueOfCase};
pub use amounts::{AmountView, InputView};
pub(crate) use as_written::AsWritten;
pub use comparing::{AspectKind, Change, ChangeKind, ChangedAspect, ChangedThing, ComparedSide, Comparison, compare};
pub use document::{
    CodeList, Edition, EditionsBy, FieldLabel, Include, LabelledCode, LevelFrom, Override, OwnField, OwnFieldType,
    Pack, Parameter, ParameterValue, Rule, Severity, Source, SourceReference,
};
pub use duty::{Due, Duty};
pub use impact::{AmountImpact, CaseImpact, Impact, MovedAmount, OutcomeChange, RuleImpact, impact};
pub use linting::{LintFault, LintReport, lint};
pub use options::CheckOptions;
pub use programmes::{Programme, Programmes};
pub use testing::{TestMiss, TestReport, test};
pub use unknown::UnknownParameter;
pub use views::{CodeView, EditionView, FieldType, FieldView, ProgrammeView, RuleView};
