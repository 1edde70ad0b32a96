import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { start, startNow } from "./loader.js";
import type { WasmSource } from "../wasm.js";

export * from "./all.js";

const FILE = new URL("../../wasm/office.wasm", import.meta.url);

/** Loads the wasm; everything else waits for this. Called again it does nothing. */
export default function init(source?: WasmSource): Promise<void> {
  return start(() => source ?? readFile(FILE));
}

/** Loads the wasm without waiting, from its bytes or its compiled module, or from the package. */
export function initSync(source?: BufferSource | WebAssembly.Module): void {
  startNow(source ?? readFileSync(FILE));
}
