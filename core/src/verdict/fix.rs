//! A change that mends a case.

use crate::Scalar;
use crate::json::tagged;
use serde::{Deserialize, Serialize};

/// A change that mends a finding, tried before it is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fix {
    /// The change as a JSON Patch (RFC 6902): each value is tested before it is replaced.
    pub patch: Vec<PatchOperation>,
}

tagged! {
    "op",
    /// One operation of a JSON Patch.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[non_exhaustive]
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
        /// What stands at the path is taken out.
        Remove {
            /// The path.
            path: String,
        },
    }
}
