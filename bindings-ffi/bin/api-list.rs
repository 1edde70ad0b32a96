//! Lists everything that other languages can name, with its signature: `api-list LIBRARY`.
//!
//! Names and types are those of Rust; each language writes them its own way, as `languages.toml` says.

use satsing_ffi::operations::OPERATIONS;
use std::collections::BTreeSet;
use std::error::Error;
use uniffi_bindgen::macro_metadata::extract_from_library;
use uniffi_meta::{FieldMetadata, FnParamMetadata, Metadata, Type, UniffiTraitMetadata};

fn main() -> Result<(), Box<dyn Error>> {
    let library = std::env::args().nth(1).ok_or("which library?")?;
    // in order, and whatever is said twice once
    let lines: BTreeSet<String> = extract_from_library(library.as_str().into())?.iter().flat_map(lines).collect();
    for line in lines.into_iter().chain(OPERATIONS.map(|operation| format!("operation {operation}"))) {
        println!("{line}");
    }
    Ok(())
}

/// One line for each thing that has a name; a member begins with what it is a member of.
fn lines(metadata: &Metadata) -> Vec<String> {
    match metadata {
        Metadata::Func(of) => {
            vec![format!("function {}{}", of.name, signature(&of.inputs, of.return_type.as_ref(), of.throws.as_ref()))]
        }
        Metadata::Object(of) => vec![format!("object {}", of.name)],
        Metadata::Constructor(of) => {
            let made = signature(&of.inputs, None, of.throws.as_ref());
            vec![format!("object {} constructor {}{made}", of.self_name, of.name)]
        }
        Metadata::Method(of) => {
            let asked = signature(&of.inputs, of.return_type.as_ref(), of.throws.as_ref());
            vec![format!("object {} method {}{asked}", of.self_name, of.name)]
        }
        Metadata::Record(of) => {
            let fields = of.fields.iter().map(|field| format!("record {} field {}", of.name, shown_field(field)));
            [format!("record {}", of.name)].into_iter().chain(fields).collect()
        }
        Metadata::Enum(of) => {
            let variants = of.variants.iter().map(|variant| {
                let fields: Vec<String> = variant.fields.iter().map(shown_field).collect();
                format!("enum {} variant {}({})", of.name, variant.name, fields.join(", "))
            });
            [format!("enum {}", of.name)].into_iter().chain(variants).collect()
        }
        Metadata::CustomType(of) => vec![format!("type {} = {}", of.name, shown(&of.builtin))],
        Metadata::UniffiTrait(UniffiTraitMetadata::Debug { fmt }) => vec![format!("type {} debug", fmt.self_name)],
        Metadata::UniffiTrait(UniffiTraitMetadata::Display { fmt }) => vec![format!("type {} display", fmt.self_name)],
        Metadata::Namespace(_) | Metadata::UdlFile(_) => Vec::new(),
        other => vec![format!("{other:?}")],
    }
}

fn signature(inputs: &[FnParamMetadata], answer: Option<&Type>, error: Option<&Type>) -> String {
    let input = |input: &FnParamMetadata| {
        let default = input.default.as_ref().map(|default| format!(" = {default:?}")).unwrap_or_default();
        format!("{}: {}{default}", input.name, shown(&input.ty))
    };
    let inputs: Vec<String> = inputs.iter().map(input).collect();
    let answer = answer.map(|answer| format!(" -> {}", shown(answer))).unwrap_or_default();
    let error = error.map(|error| format!(" throws {}", shown(error))).unwrap_or_default();
    format!("({}){answer}{error}", inputs.join(", "))
}

fn shown_field(field: &FieldMetadata) -> String {
    let default = field.default.as_ref().map(|default| format!(" = {default:?}")).unwrap_or_default();
    format!("{}: {}{default}", field.name, shown(&field.ty))
}

fn shown(kind: &Type) -> String {
    match kind {
        Type::Optional { inner_type } => format!("{}?", shown(inner_type)),
        Type::Sequence { inner_type } => format!("[{}]", shown(inner_type)),
        Type::Object { name, .. } | Type::Record { name, .. } | Type::Enum { name, .. } | Type::Custom { name, .. } => {
            name.clone()
        }
        plain => format!("{plain:?}"),
    }
}
