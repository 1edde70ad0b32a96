//! Texts for people: dates, times, money, numbers and lists in four languages, and templates.

mod fold;
mod labels;
mod language;
mod nearest;
mod numbers;
mod template;
mod when;
mod wording;

pub(crate) use fold::fold;
pub use labels::{Labels, Texts};
pub use language::Language;
pub(crate) use nearest::nearest;
pub(crate) use template::{Form, Template, TemplateValue};
pub(crate) use wording::{Wording, wording};
