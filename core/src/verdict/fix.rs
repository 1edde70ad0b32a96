//! A change that mends a case.

use crate::Scalar;
use crate::document::{record, tagged};

/// A change that mends a finding, tried before it is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Fix {
    /// The change as a JSON Patch (RFC 6902): each value is tested before it is replaced.
    pub patch: Vec<PatchOperation>,
}

record!(Fix { patch "patch" });

/// One operation of a JSON Patch.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(tag = "op", rename_all = "camelCase", deny_unknown_fields)
)]
pub enum PatchOperation {
    /// The value at the path must be this one.
    Test {
        /// The path.
        path: String,
        /// The value that stands there.
        value: Scalar,
    },
    /// The value at the path becomes this one.
    Replace {
        /// The path.
        path: String,
        /// The new value.
        value: Scalar,
    },
}

tagged!(PatchOperation by "op" {
    Test "test" { path "path", value "value" },
    Replace "replace" { path "path", value "value" },
});
