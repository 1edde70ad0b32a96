/**
 * Why something could not be done at all; what is merely wrong with a case is a finding, not an error.
 *
 * It never leaves anything half done: whatever was called can be called again.
 */
export class SatsingError extends Error {
  override readonly name = "SatsingError";

  constructor(
    /** What kind of error it is, for programs; it never changes between versions. */
    readonly code: string,
    message: string,
    /** The details: the line and column, the faults of a pack, the nearest known id; by the kind of error. */
    readonly detail: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

/** What the wasm throws. */
interface Failure {
  code: string;
  text: string;
  detail: Record<string, unknown> | null;
}

/** Makes an error of what the wasm threw. */
export function thrownBy(failure: string): SatsingError {
  const { code, text, detail } = JSON.parse(failure) as Failure;
  return new SatsingError(code, text, detail ?? {});
}

/** The error of an argument that cannot be used. */
export function badArgument(argument: string, reason: string, cause?: unknown): SatsingError {
  return new SatsingError("bad-argument", `${argument}: ${reason}`, { argument }, cause);
}
