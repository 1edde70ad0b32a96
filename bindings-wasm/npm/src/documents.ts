import { SatsingError, badArgument } from "./error.js";

/** A document: a plain object, its JSON text, or the bytes of that in UTF-8. */
export type Document<T> = T | string | Uint8Array;

/** More bytes than any document may have; beyond this the memory of the wasm itself might not suffice. */
const MOST_BYTES = 2 ** 28;

const encoder = new TextEncoder();

/** The bytes of a document: bytes as they are, a text as JSON, anything else written as JSON. */
export function bytes(argument: string, document: unknown): Uint8Array {
  const given = document instanceof Uint8Array ? document : encoder.encode(text(argument, json(argument, document)));
  if (given.length > MOST_BYTES) throw tooLarge();
  return given;
}

/** The JSON of a document: a text as it is, bytes read as UTF-8, anything else written as JSON. */
export function json(argument: string, document: unknown): string {
  if (typeof document === "string") return document;
  if (document instanceof Uint8Array) return new TextDecoder().decode(document);
  return object(argument, document);
}

/** A plain object as JSON. */
export function object(argument: string, value: unknown): string {
  if (typeof value !== "object" || value === null) throw badArgument(argument, "an object is expected");
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw badArgument(argument, (cause as Error).message, cause);
  }
}

/** A text as it is. */
export function text(argument: string, value: unknown): string {
  if (typeof value !== "string") throw badArgument(argument, "a text is expected");
  if (value.length > MOST_BYTES) throw tooLarge();
  return value;
}

function tooLarge(): SatsingError {
  const detail = { limit: "bytes", most: MOST_BYTES };
  return new SatsingError("too-large", `the document has more bytes than the limit of ${MOST_BYTES}`, detail);
}
