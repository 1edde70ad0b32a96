/* satsing in plain C: JSON in, JSON out; all text is UTF-8.
 *
 * Written by cbindgen from src/c.rs: change that.
 *
 * Every function may be called from any thread, and threads may share programmes. Whatever a function gives ends in a
 * zero byte, is the caller's, and goes back by satsing_free. A fault of the library is an error with the code `panic`,
 * and never ends the process.
 */

#ifndef SATSING_H
#define SATSING_H

#include <stddef.h>

/**
 * Programmes: those that come with the library, and your own. Threads may share them.
 */
typedef struct SatsingProgrammes SatsingProgrammes;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Loads packs of your own in addition to the programmes that come with the library.
 *
 * `packs` is a pack, or a list of packs, which may include each other: `length` bytes of JSON. Returns `{ "ok": [...] }`
 * with their ids, and puts the programmes at `programmes`, to be freed by `satsing_close`; or returns `{ "error": ... }`,
 * and puts NULL there. The answer is to be freed by `satsing_free`.
 *
 * # Safety
 * `packs` must point at `length` bytes, `programmes` at a place for a pointer.
 */
char *satsing_load(const char *packs,
                   size_t length,
                   SatsingProgrammes **programmes);

/**
 * Answers an operation, such as `check`: returns `{ "ok": answer }` or `{ "error": { "code", "text", "detail" } }`, with
 * `help` where there is something to do about it. To be freed by `satsing_free`.
 *
 * `programmes` may be NULL: those that come with the library. `operation` ends in a zero byte; `operations` lists them.
 * `request` is `length` bytes of JSON.
 *
 * # Safety
 * `programmes` must be NULL or come from `satsing_load`, `operation` must end in a zero byte, `request` must point at
 * `length` bytes.
 */
char *satsing_call(const SatsingProgrammes *programmes,
                   const char *operation,
                   const char *request,
                   size_t length);

/**
 * Checks many cases on all cores: returns an answer a line, in the same order, each `{ "ok": verdict }` or
 * `{ "error": ... }` and a line break; or, where nothing can be answered, one `{ "error": ... }` without a line break.
 * To be freed by `satsing_free`.
 *
 * `programmes` may be NULL, as in `satsing_call`. `cases` is `length` bytes: a case a line, with no line break inside
 * it. `options` is `options_length` bytes of JSON; no bytes are no options. `threads` is how many cores to use; 0 means
 * all.
 *
 * # Safety
 * `programmes` must be NULL or come from `satsing_load`, `cases` and `options` must point at as many bytes.
 */
char *satsing_check_many(const SatsingProgrammes *programmes,
                         const char *cases,
                         size_t length,
                         const char *options,
                         size_t options_length,
                         size_t threads);

/**
 * Frees an answer; does nothing for NULL.
 *
 * # Safety
 * `answer` must be NULL or come from a function of this library, and must not be used or freed again.
 */
void satsing_free(char *answer);

/**
 * Frees programmes; does nothing for NULL.
 *
 * # Safety
 * `programmes` must be NULL or come from `satsing_load`, and must not be used or freed again; no call may still use
 * them.
 */
void satsing_close(SatsingProgrammes *programmes);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SATSING_H */
