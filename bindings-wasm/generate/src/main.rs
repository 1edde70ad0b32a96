//! Writes the JavaScript that calls a wasm library: `generate LIBRARY.wasm FOLDER NAME`.
//!
//! It does the same as the `wasm-bindgen` command, in the version of the crate that the lock file has.

use std::env;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [library, folder, name] = arguments.as_slice() else {
        eprintln!("usage: generate LIBRARY.wasm FOLDER NAME");
        return ExitCode::from(2);
    };
    match generate(library, Path::new(folder), name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:?}");
            ExitCode::FAILURE
        }
    }
}

fn generate(library: &str, folder: &Path, name: &str) -> Result<(), Box<dyn Error>> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(library).out_name(name).typescript(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.web(true)?.generate(folder)?;
    Ok(())
}
