import { start, startNow } from "./loader.js";
import type { WasmSource } from "../wasm.js";

export * from "./all.js";

/**
 * Loads the wasm; everything else waits for this. Called again it does nothing.
 *
 * Without a source it is the file that lies beside this module, wherever a bundler or a server put it.
 */
export default function init(source?: WasmSource): Promise<void> {
  return start(() => source ?? new URL("../../wasm/office.wasm", import.meta.url));
}

/** Loads the wasm from its bytes or its compiled module, without waiting. */
export function initSync(source: BufferSource | WebAssembly.Module): void {
  startNow(source);
}
