//! The kinds of check, as a pack writes them and as they are compiled.

use super::absent::Absent;
use super::combined::{AllOf, AnyOf, Not};
use super::compare::Compare;
use super::count::Count;
use super::covers::Covers;
use super::gap::Gap;
use super::identifier::Identifier;
use super::increasing::Increasing;
use super::inside::Inside;
use super::one_of::OneOf;
use super::present::Present;
use super::refers_to::RefersTo;
use super::times_fit::TimesFit;
use super::unique::Unique;
use super::working_day::WorkingDay;
use super::{Check, Compiler, ItemPaths};
use crate::json::tagged;

/// Declares the kinds of check: each is a document of its own with a compiled form; a schema describes it in the words of
/// that document, which say more than those of the variant.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident,)+) => {
        tagged! {
            "kind",
            /// What must hold of a case, by its kind; also a condition, or what a combined check is made of.
            ///
            /// A path leads to a field, with `*` for each item of a list; the check is made for each item by itself. Where the
            /// part of the case that the first path begins with is absent, the check does not apply; where a list on the way is
            /// absent it is not judged, and where that is empty it does not apply. A value that does not fit its field is never
            /// taken for an absent one.
            #[derive(Debug, Clone, PartialEq, Eq)]
            pub enum CheckSpec {
                $($(#[doc = $doc])+ #[cfg_attr(feature = "schema", schemars(description = ""))] $kind($kind),)+
            }
        }

        impl CheckSpec {
            /// Compiles the check; its faults are added to the compiler's.
            pub(crate) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
                match self { $(Self::$kind(spec) => spec.compile(compiler),)+ }
            }

            /// The paths that belong to the item that is judged.
            pub(crate) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
                match self { $(Self::$kind(spec) => spec.item_paths(paths),)+ }
            }
        }
    };
}

kinds! {
    /// A field is there, or one of several, or each of several.
    Present,
    /// A field is not there.
    Absent,
    /// A field has one of the codes of a list.
    OneOf,
    /// A list has so many items, or so many of a sort.
    Count,
    /// Two dates, times, amounts, numbers or texts stand in a relation.
    Compare,
    /// The values of a list increase.
    Increasing,
    /// Two neighbours of a list lie at most so many days apart.
    Gap,
    /// A date or another value lies between two others, both included.
    Inside,
    /// A date is neither in a weekend nor a public holiday.
    WorkingDay,
    /// No value of a list stands twice.
    Unique,
    /// An id is the id of something in another list.
    RefersTo,
    /// A set of values has all of another.
    Covers,
    /// A number that identifies something is a true one.
    Identifier,
    /// The times of a list of items follow on one another.
    TimesFit,
    /// All of several checks hold.
    AllOf,
    /// One of several checks holds.
    AnyOf,
    /// A check does not hold.
    Not,
}
