//! The library in plain C: five functions, JSON in and JSON out.
#![expect(unsafe_code, reason = "C passes pointers; each function says what it asks of them")]

use crate::batch;
use crate::failure::{Failure, envelope, guarded};
use crate::operations::{Options, Programmes};
use serde_json::value::RawValue;
use std::ffi::{CStr, CString, c_char};
use std::num::NonZeroUsize;
use std::ptr::null_mut;
use std::slice;
use std::sync::Arc;

/// Programmes: those that come with the library, and your own. Threads may share them.
pub struct SatsingProgrammes(Programmes);

/// Loads packs of your own in addition to the programmes that come with the library.
///
/// `packs` is a pack, or a list of packs, which may include each other: `length` bytes of JSON. Returns `{ "ok": [...] }`
/// with their ids, and puts the programmes at `programmes`, to be freed by `satsing_close`; or returns `{ "error": ... }`,
/// and puts NULL there. The answer is to be freed by `satsing_free`.
///
/// # Safety
/// `packs` must point at `length` bytes, `programmes` at a place for a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn satsing_load(
    packs: *const c_char,
    length: usize,
    programmes: *mut *mut SatsingProgrammes,
) -> *mut c_char {
    if programmes.is_null() {
        return given(Err(Failure::argument("programmes", "is NULL, there is no place for what is loaded")));
    }
    // SAFETY: the caller's promise
    let packs = unsafe { bytes(packs, length) };
    let (made, answer) = match guarded(|| load(packs?)) {
        Ok((loaded, ids)) => (Box::into_raw(Box::new(SatsingProgrammes(loaded))), Ok(ids)),
        Err(failure) => (null_mut(), Err(failure)),
    };
    // SAFETY: the caller's promise
    unsafe { programmes.write(made) };
    given(answer)
}

/// Answers an operation, such as `check`: returns `{ "ok": answer }` or `{ "error": { "code", "text", "detail" } }`, with
/// `help` where there is something to do about it. To be freed by `satsing_free`.
///
/// `programmes` may be NULL: those that come with the library. `operation` ends in a zero byte; `operations` lists them.
/// `request` is `length` bytes of JSON.
///
/// # Safety
/// `programmes` must be NULL or come from `satsing_load`, `operation` must end in a zero byte, `request` must point at
/// `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn satsing_call(
    programmes: *const SatsingProgrammes,
    operation: *const c_char,
    request: *const c_char,
    length: usize,
) -> *mut c_char {
    // SAFETY: the caller's promises
    let (programmes, request) = unsafe { (asked(programmes), bytes(request, length)) };
    if operation.is_null() {
        return given(Err(Failure::argument("operation", "is NULL")));
    }
    // SAFETY: the caller's promise
    let operation = unsafe { CStr::from_ptr(operation) }.to_str();
    let operation = operation.map_err(|error| Failure::argument("operation", error));
    given(guarded(|| programmes?.get().call(operation?, request?)))
}

/// Checks many cases on all cores: returns an answer a line, in the same order, each `{ "ok": verdict }` or
/// `{ "error": ... }` and a line break; or, where nothing can be answered, one `{ "error": ... }` without a line break.
/// To be freed by `satsing_free`.
///
/// `programmes` may be NULL, as in `satsing_call`. `cases` is `length` bytes: a case a line, with no line break inside
/// it. `options` is `options_length` bytes of JSON; no bytes are no options. `threads` is how many cores to use; 0 means
/// all.
///
/// # Safety
/// `programmes` must be NULL or come from `satsing_load`, `cases` and `options` must point at as many bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn satsing_check_many(
    programmes: *const SatsingProgrammes,
    cases: *const c_char,
    length: usize,
    options: *const c_char,
    options_length: usize,
    threads: usize,
) -> *mut c_char {
    // SAFETY: the caller's promises
    let (programmes, cases, options) =
        unsafe { (asked(programmes), bytes(cases, length), bytes(options, options_length)) };
    let threads = NonZeroUsize::new(threads);
    let answers = guarded(|| batch::check(programmes?.get(), cases?, &Options::read(options?)?, threads));
    owned(answers.unwrap_or_else(|failure| envelope(Err(failure))))
}

/// Frees an answer; does nothing for NULL.
///
/// # Safety
/// `answer` must be NULL or come from a function of this library, and must not be used or freed again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn satsing_free(answer: *mut c_char) {
    if !answer.is_null() {
        // SAFETY: the caller's promise
        drop(unsafe { CString::from_raw(answer) });
    }
}

/// Frees programmes; does nothing for NULL.
///
/// # Safety
/// `programmes` must be NULL or come from `satsing_load`, and must not be used or freed again; no call may still use
/// them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn satsing_close(programmes: *mut SatsingProgrammes) {
    if !programmes.is_null() {
        // SAFETY: the caller's promise
        drop(unsafe { Box::from_raw(programmes) });
    }
}

/// Programmes that a caller keeps, or those of the whole process.
enum Asked<'a> {
    Given(&'a Programmes),
    Embedded(Arc<Programmes>),
}

impl Asked<'_> {
    fn get(&self) -> &Programmes {
        match self {
            Self::Given(programmes) => programmes,
            Self::Embedded(programmes) => programmes,
        }
    }
}

unsafe fn asked<'a>(programmes: *const SatsingProgrammes) -> Result<Asked<'a>, Failure> {
    // SAFETY: the caller promises what `satsing_call` demands
    match unsafe { programmes.as_ref() } {
        Some(programmes) => Ok(Asked::Given(&programmes.0)),
        None => guarded(Programmes::embedded).map(Asked::Embedded),
    }
}

unsafe fn bytes<'a>(start: *const c_char, length: usize) -> Result<&'a [u8], Failure> {
    if length == 0 {
        return Ok(&[]);
    }
    if start.is_null() {
        return Err(Failure::argument("length", "is not 0 though there is no text"));
    }
    // SAFETY: the caller's promise
    Ok(unsafe { slice::from_raw_parts(start.cast(), length) })
}

fn load(packs: &[u8]) -> Result<(Programmes, String), Failure> {
    let (programmes, ids) = if packs.trim_ascii_start().starts_with(b"[") {
        let packs: Vec<&RawValue> = serde_json::from_slice(packs).map_err(|error| Failure::request(&error))?;
        let packs: Vec<&[u8]> = packs.iter().map(|pack| pack.get().as_bytes()).collect();
        Programmes::load(&packs)?
    } else {
        Programmes::load(&[packs])?
    };
    Ok((programmes, serde_json::Value::from(ids).to_string()))
}

fn given(answer: Result<String, Failure>) -> *mut c_char {
    owned(envelope(answer))
}

fn owned(answer: String) -> *mut c_char {
    // JSON has no zero byte, it writes one as \u0000
    CString::new(answer).map_or(null_mut(), CString::into_raw)
}
