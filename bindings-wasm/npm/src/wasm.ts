import * as glue from "../wasm/satsing.js";
import { SatsingError, badArgument, thrownBy } from "./error.js";

/** Where the wasm may come from: an address, an answer to a request, its bytes, or the compiled module. */
export type WasmSource = URL | string | Response | Promise<Response> | BufferSource | WebAssembly.Module;

/** More bytes than any document may have; beyond this the memory of the wasm itself might not suffice. */
const MOST_BYTES = 2 ** 28;

let isReady = false;
let starting: Promise<void> | undefined;

/** Loads the wasm, once: later calls wait for the first. */
export function start(source: () => WasmSource | Promise<WasmSource>): Promise<void> {
  if (isReady) return Promise.resolve();
  starting ??= (async () => {
    try {
      await glue.default({ module_or_path: await source() });
      isReady = true;
    } catch (cause) {
      throw new SatsingError("not-loaded", "the wasm could not be loaded", {}, cause);
    } finally {
      starting = undefined;
    }
  })();
  return starting;
}

/** Loads the wasm from what is there already. */
export function startNow(source: BufferSource | WebAssembly.Module): void {
  if (isReady) return;
  try {
    glue.initSync({ module: source });
    isReady = true;
  } catch (cause) {
    throw new SatsingError("not-loaded", "the wasm could not be loaded", {}, cause);
  }
}

/** Calls the wasm and reads its answer. */
export function ask<T>(call: (wasm: typeof glue) => string): T {
  if (!isReady) throw new SatsingError("not-loaded", "call `await init()` or `initSync(bytes)` first");
  try {
    return JSON.parse(call(glue)) as T;
  } catch (thrown) {
    if (typeof thrown === "string") throw thrownBy(thrown);
    if (thrown instanceof WebAssembly.RuntimeError || thrown instanceof RangeError) {
      throw new SatsingError("internal", "a fault of satsing itself, or too little memory", {}, thrown);
    }
    throw thrown;
  }
}

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
