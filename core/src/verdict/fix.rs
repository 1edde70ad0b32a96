//! Fixes: changes to a case that repair a finding.

use crate::Scalar;
use crate::json::tagged;
use crate::value::json_number;
use serde::{Deserialize, Serialize};

/// A change that repairs a finding, tried before it is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fix {
    /// The change as a JSON Patch (RFC 6902): each value is tested before it is replaced or removed.
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
            /// The present value, or null.
            #[serde(deserialize_with = "json_number::deserialize")]
            #[cfg_attr(feature = "schema", schemars(schema_with = "scalar_or_null"))]
            value: Option<Scalar>,
        },
        /// The value at the path becomes this one.
        Replace {
            /// The path.
            path: String,
            /// The new value.
            value: Scalar,
        },
        /// The value at the path is removed.
        Remove {
            /// The path.
            path: String,
        },
    }
}

/// As `oneOf`, since `null` among a field's types would be taken for a way to leave it out.
#[cfg(feature = "schema")]
fn scalar_or_null(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({ "oneOf": [generator.subschema_for::<Scalar>(), { "type": "null" }] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_null_that_is_tested_is_written_and_must_be_there_to_be_read() {
        let patch = r#"[{"op":"test","path":"/a","value":null},{"op":"remove","path":"/a"}]"#;
        let read: Vec<PatchOperation> = serde_json::from_str(patch).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), patch);
        for bad in [r#"{"op":"test","path":"/a"}"#, r#"{"op":"replace","path":"/a","value":null}"#] {
            assert!(serde_json::from_str::<PatchOperation>(bad).is_err(), "{bad}");
        }
    }
}
