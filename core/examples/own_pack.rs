//! Loads a programme of one's own, with a field that only it asks for, and prints what a form and a verdict make of it.
//!
//! ```text
//! /own/garden/beds: number of beds (Number), required
//! A school garden has 4 beds or more; this one has 3. Plan for more.
//! ```
#![allow(clippy::print_stdout, reason = "an example prints")]

use satsing::{CheckOptions, Language, Programme};

const PACK: &[u8] = br#"{
    "id": "no.example.gardens", "languages": ["en"], "currency": "NOK", "title": { "en": "School gardens" },
    "sources": [ { "id": "call", "title": "Call for school gardens 2026" } ],
    "editions": [ { "id": "2026", "startsOn": "2026-01-01", "source": { "id": "call" } } ],
    "fields": [
        { "path": "/own/garden", "type": "object", "label": { "en": "the garden" } },
        { "path": "/own/garden/beds", "type": "number", "label": { "en": "number of beds" } }
    ],
    "parameters": [ { "id": "fewest-beds", "unit": "count", "values": [ { "value": 4, "source": { "id": "call" } } ] } ],
    "rules": [
        { "id": "beds-stated", "title": { "en": "Beds stated" }, "basis": "norm",
          "check": { "kind": "present", "field": "/own/garden/beds" },
          "levels": [ { "level": "error" } ], "source": { "id": "call", "section": "2" },
          "texts": { "en": "The plan lacks {field}. State it." } },
        { "id": "enough-beds", "title": { "en": "Enough beds" }, "basis": "norm",
          "check": { "kind": "compare", "left": { "kind": "field", "field": "/own/garden/beds" }, "is": "atLeast",
                     "right": { "kind": "parameter", "id": "fewest-beds" } },
          "levels": [ { "level": "error" } ], "source": { "id": "call", "section": "2" },
          "texts": { "en": "A school garden has {limit} beds or more; this one has {number}. Plan for more." } }
    ]
}"#;

fn main() -> Result<(), satsing::Error> {
    let programme = Programme::load(PACK, &[])?;
    for field in programme.fields(None, Language::En).iter().filter(|field| !field.rules.is_empty()) {
        let required = if field.required { "required" } else { "optional" };
        println!("{}: {} ({:?}), {required}", field.path, field.label, field.field_type);
    }
    let options = CheckOptions { language: Some(Language::En), ..CheckOptions::default() };
    let verdict = programme.check(br#"{ "own": { "garden": { "beds": 3 } } }"#, &options)?;
    for finding in &verdict.findings {
        println!("{}", finding.text.as_deref().unwrap_or_default());
    }
    Ok(())
}
