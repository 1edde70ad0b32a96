//! Arranging the functions of a wasm, so that what a browser loads packs well.

use crate::likeness;
use std::collections::HashMap;
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef,
};

/// Leaves one of functions that are equal, and puts those that are alike next to each other: gzip finds again only what
/// it has seen within the last 32 kB.
pub fn arrange(wasm: &[u8]) -> Result<Vec<u8>, Error<Infallible>> {
    let mut wasm = wasm.to_vec();
    loop {
        let functions = Functions::of(&wasm)?;
        let first = functions.first_of_equals();
        let kept: Vec<usize> = (0..first.len()).filter(|at| first[*at] == *at).collect();
        let last = kept.len() == first.len();
        let bodies: Vec<&[u8]> = kept.iter().map(|at| functions.bodies[*at]).collect();
        let order = if last { likeness::order(&bodies) } else { (0..kept.len()).collect() };
        let mut places = vec![0; first.len()];
        for (place, at) in (functions.imported..).zip(&order) {
            places[kept[*at]] = place;
        }
        let kept = order.into_iter().map(|at| kept[at]).collect();
        let places = first.into_iter().map(|at| places[at]).collect();
        let mut module = Module::new();
        let mut arrangement = Arrangement { imported: functions.imported, kept, places };
        arrangement.parse_core_module(&mut module, Parser::new(0), &wasm)?;
        // functions that call equals may have become equal by that
        wasm = module.finish();
        if last {
            return Ok(wasm);
        }
    }
}

/// The functions of a wasm that it has itself.
struct Functions<'w> {
    /// How many are imported: they are counted first.
    imported: u32,
    types: Vec<u32>,
    bodies: Vec<&'w [u8]>,
}

impl<'w> Functions<'w> {
    fn of(wasm: &'w [u8]) -> Result<Self, Error<Infallible>> {
        let mut functions = Self { imported: 0, types: Vec::new(), bodies: Vec::new() };
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        functions.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(types) => functions.types = types.into_iter().collect::<Result<_, _>>()?,
                Payload::CodeSectionEntry(body) => functions.bodies.push(body.as_bytes()),
                _ => {}
            }
        }
        Ok(functions)
    }

    /// For each function the first that is equal to it.
    fn first_of_equals(&self) -> Vec<usize> {
        let mut first = HashMap::new();
        let functions = self.types.iter().zip(&self.bodies).enumerate();
        functions.map(|(at, function)| *first.entry(function).or_insert(at)).collect()
    }
}

/// The functions that are kept, in the order in which they are written.
struct Arrangement {
    imported: u32,
    kept: Vec<usize>,
    /// The number that stands for each function from now on.
    places: Vec<u32>,
}

impl Reencode for Arrangement {
    type Error = Infallible;

    /// Leaves out what tools write for each other, which no browser reads.
    fn parse_custom_section(
        &mut self,
        _module: &mut Module,
        _section: CustomSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        Ok(())
    }

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        let own = function.checked_sub(self.imported);
        Ok(own.map_or(function, |own| self.places[own as usize]))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for at in &self.kept {
            functions.function(types[*at]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let bodies: Vec<FunctionBody<'_>> = section.into_iter().collect::<Result<_, _>>()?;
        for at in self.kept.clone() {
            self.parse_function_body(code, bodies[at].clone())?;
        }
        Ok(())
    }
}
