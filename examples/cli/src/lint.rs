//! `satsing lint`: all that is wrong with a pack of rules.

use crate::arguments::{Format, LintArguments};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::page::{BLOCKING, GOOD, HEADING, Page, paint};
use crate::shelf;
use satsing::{Error, Fault, Language, Programme, ProgrammeView};
use serde::Serialize;

/// What was found, for programs.
#[derive(Serialize)]
struct Linted {
    faults: Vec<Fault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    programme: Option<ProgrammeView>,
}

/// Loads a pack as checking would, and prints its faults.
pub fn lint(arguments: &LintArguments) -> Result<Ending, Failure> {
    let (faults, programme) = match shelf::load(&arguments.pack, &arguments.included) {
        Ok(programme) => (Vec::new(), Some(programme)),
        Err(Failure::Refused { reason: Error::Pack { faults }, file })
            if file == arguments.pack.display().to_string() =>
        {
            (faults, None)
        }
        Err(other) => return Err(other),
    };
    let ending = if faults.is_empty() { Ending::Passed } else { Ending::Blocked };
    // the title of a pack stands in the languages that it has, of which English may not be one
    let view = |programme: &Programme| programme.view(Language::En);
    if arguments.format == Format::Json {
        Page::json(&Linted { faults, programme: programme.as_ref().map(view) })?.print()?;
        return Ok(ending);
    }
    let mut page = Page::new();
    page.paragraph("", &paint(HEADING, arguments.pack.display()));
    for fault in &faults {
        page.paragraph(&format!("  {} ", paint(BLOCKING, "✗")), &format!("{}: {}", fault.path, fault.reason));
    }
    match &programme {
        Some(programme) => {
            let view = view(programme);
            let hash: String = view.pack_hash.chars().take(12).collect();
            let sound = format!("{} {} rules, {} editions, {hash}", view.id, view.rules, view.editions.len());
            page.paragraph(&format!("  {} ", paint(GOOD, "✓")), &sound);
        }
        None => page.paragraph("  ", &format!("{} faults", faults.len())),
    }
    page.print()?;
    Ok(ending)
}
