import * as glue from "../wasm/satsing.js";
import { SatsingError } from "./error.js";
import { PACKS } from "./packs.js";
import { loader } from "./wasm.js";

const { start, startNow, call: asked } = loader(glue);
export { start, startNow };

/** Calls the wasm and reads its answer. */
export const call: typeof asked = (calling) => {
  try {
    return asked(calling);
  } catch (error) {
    throw error instanceof SatsingError && error.code === "unknown-programme" ? unknown(error) : error;
  }
};

/** The error of a programme that is not there; of one of the package it says how to load it. */
function unknown(error: SatsingError): SatsingError {
  const { id } = error.detail;
  if (typeof id !== "string" || !PACKS.has(id)) return error;
  const text = `the programme \`${id}\` is not loaded: name it in \`init(undefined, { programmes })\``;
  return new SatsingError(error.code, text, { id }, error);
}
