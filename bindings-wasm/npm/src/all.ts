export * from "./api.js";
export type { Document } from "./documents.js";
export { SatsingError } from "./error.js";
export type { InitOptions } from "./programmes.js";
export { schema } from "./schema.js";
export * from "./standard.js";
export type * from "./types.js";
export type { WasmSource } from "./wasm.js";
