export * from "./api.js";
export type { Document } from "../documents.js";
export { SatsingError } from "../error.js";
export type * from "../types.js";
export type { WasmSource } from "../wasm.js";
