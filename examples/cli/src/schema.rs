//! `satsing schema`: the JSON Schema of a document, that of a case with the own fields of a programme.

use crate::arguments::SchemaArguments;
use crate::checker;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::page::Page;
use satsing::Programme;

/// Prints the schema of a document.
pub fn schema(arguments: &SchemaArguments) -> Result<Ending, Failure> {
    let programme = match (&arguments.pack, &arguments.programme) {
        (Some(pack), _) => Some(checker::load(pack, &arguments.included)?),
        (None, Some(id)) => Some(Programme::embedded(id)?),
        (None, None) => None,
    };
    let schema = match programme {
        Some(programme) if arguments.document == "case" => satsing::schema_for_programme(&programme),
        Some(_) => return Err(Failure::OnlyCases { document: arguments.document.clone() }),
        None => satsing::schema(&arguments.document)
            .ok_or_else(|| Failure::OnlyCases { document: arguments.document.clone() })?,
    };
    Page::json(&schema)?.print()?;
    Ok(Ending::Passed)
}
