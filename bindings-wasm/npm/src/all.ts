export * from "./api.js";
export { SatsingError } from "./error.js";
export { schema } from "./schema.js";
export * from "./standard.js";
export type * from "./types.js";
export type { WasmSource } from "./wasm.js";
