import { SatsingError, badArgument } from "./error.js";

/** A document: a plain object, its JSON text, or the bytes of that in UTF-8. */
export type Document<T> = T | string | Uint8Array;

/** More bytes than any document may have; beyond this the memory of the wasm itself might not suffice. */
const MOST_BYTES = 2 ** 28;

/** Half of a character: in UTF-8 another would take its place without a word. */
const LONE_SURROGATE = /\p{Surrogate}/u;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** The bytes of a document: bytes as they are, a text as JSON, anything else written as JSON. */
export function bytes(argument: string, document: unknown): Uint8Array {
  const given = document instanceof Uint8Array ? document : encoder.encode(json(argument, document));
  if (given.length > MOST_BYTES) throw tooLarge();
  if (given.length === 0) refuseDetached(argument, given);
  return given;
}

/** The text of a document. */
export function json(argument: string, document: unknown): string {
  if (typeof document === "string") return text(argument, document);
  if (!(document instanceof Uint8Array)) return object(argument, document);
  try {
    return decoder.decode(bytes(argument, document));
  } catch (cause) {
    throw cause instanceof SatsingError ? cause : badArgument(argument, "not UTF-8", cause);
  }
}

function refuseDetached(argument: string, empty: Uint8Array): void {
  try {
    new Uint8Array(0).set(empty);
  } catch (cause) {
    throw badArgument(argument, "its bytes are no longer here, they have been transferred", cause);
  }
}

/** A plain object as JSON, each of its values as `replace` has it. */
export function object(argument: string, value: unknown, replace?: (key: string, inner: unknown) => unknown): string {
  if (typeof value !== "object" || value === null) throw badArgument(argument, "an object is expected");
  let json: string | undefined;
  try {
    json = JSON.stringify(value, replace);
  } catch (cause) {
    throw badArgument(argument, cause instanceof Error ? cause.message : String(cause), cause);
  }
  if (json === "{}" && !isPlain(value)) throw badArgument(argument, "a plain object is expected, with fields of its own");
  // an object can say of itself that it is nothing, by a `toJSON`
  return text(argument, json);
}

/** The texts of packs that a pack may include. */
export function packs(others: readonly unknown[] = []): string[] {
  if (!Array.isArray(others)) throw badArgument("others", "a list of packs is expected");
  return others.map((other, at) => json(`others[${at}]`, other));
}

/** A text as it is. */
export function text(argument: string, value: unknown): string {
  if (typeof value !== "string") throw badArgument(argument, "a text is expected");
  if (value.length > MOST_BYTES) throw tooLarge();
  if (LONE_SURROGATE.test(value)) throw badArgument(argument, "half of a character (a lone surrogate) stands in the text");
  return value;
}

/** Whether an object is what `{}` makes: what a promise, a form's data or a map hold would be lost in JSON without a word. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function tooLarge(): SatsingError {
  const detail = { limit: "bytes", most: MOST_BYTES };
  return new SatsingError("too-large", `the document has more bytes than the limit of ${MOST_BYTES}`, detail);
}
