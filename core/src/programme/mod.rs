//! Packs: reading and analysing them, and checking cases by their rules.

mod document;

pub use document::{
    CodeList, Duty, Edition, EditionsBy, Include, LabelledCode, LevelFrom, Override, Pack, Parameter, ParameterValue,
    Rule, Severity, Source, SourceReference,
};
