import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { start, startNow } from "./loader.js";
import { add, addAllNow, missing, type InitOptions } from "./programmes.js";
import type { WasmSource } from "./wasm.js";

export * from "./all.js";

const FILE = new URL("../wasm/satsing.wasm", import.meta.url);

/**
 * Loads the wasm and the programmes of the package; everything else waits for this.
 *
 * Called again it loads the programmes that are not there yet, and nothing else.
 */
export default async function init(source?: WasmSource, options?: InitOptions): Promise<void> {
  const packs = missing(options);
  await add(packs, start(() => source ?? readFile(FILE)), (at) => readFile(at));
}

/** Loads the wasm, from its bytes, its compiled module or the package, and the programmes of the package, without waiting. */
export function initSync(source?: BufferSource | WebAssembly.Module, options?: InitOptions): void {
  const packs = missing(options);
  startNow(source ?? readFileSync(FILE));
  addAllNow(packs, (at) => readFileSync(at));
}
