import { start, startNow } from "./loader.js";
import { add, missing, type InitOptions } from "./programmes.js";
import type { WasmSource } from "./wasm.js";

export * from "./all.js";

/**
 * Loads the wasm and the programmes of the package; everything else waits for this.
 *
 * Without a source the wasm is the file that lies beside this module, wherever a bundler or a server put it; so are the
 * packs of the programmes. Called again it loads the programmes that are not there yet, and nothing else.
 *
 * ```ts
 * await init(undefined, { programmes: ["no.realfagskommuner"] });
 * ```
 *
 * @throws {SatsingError} `not-loaded` for a file that cannot be loaded, `unknown-programme` for a programme that the
 * package does not have.
 */
export default async function init(source?: WasmSource, options?: InitOptions): Promise<void> {
  const packs = missing(options);
  const started = start(() => source ?? new URL("../wasm/satsing.wasm", import.meta.url));
  await add(packs, started, fetched);
}

/**
 * Loads the wasm from its bytes or its compiled module, without waiting.
 *
 * The programmes of the package are files of their own: `await init()` fetches them, or `load` takes them.
 */
export function initSync(source: BufferSource | WebAssembly.Module): void {
  startNow(source);
}

async function fetched(at: URL): Promise<Uint8Array> {
  const response = await fetch(at);
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
