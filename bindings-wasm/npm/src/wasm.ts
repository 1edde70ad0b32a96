import { SatsingError, thrownBy } from "./error.js";

/** Where the wasm may come from: an address, an answer to a request, its bytes, or the compiled module. */
export type WasmSource = URL | string | Response | Promise<Response> | BufferSource | WebAssembly.Module;

/** What every generated module has: the two ways to load its wasm. */
interface Glue {
  default(from: { module_or_path: WasmSource }): Promise<unknown>;
  initSync(from: { module: BufferSource | WebAssembly.Module }): unknown;
}

/** The way in to one wasm: nothing else loads or calls it. */
interface Door<G extends Glue> {
  /** Loads the wasm, once: later calls wait for the first. */
  start(source: () => WasmSource | Promise<WasmSource>): Promise<void>;
  /** Loads the wasm from what is there already. */
  startNow(source: BufferSource | WebAssembly.Module): void;
  /** Calls the wasm and reads its answer. */
  ask<T>(call: (wasm: G) => string): T;
}

/** Makes the way in to the wasm that a generated module calls. */
export function door<G extends Glue>(glue: G): Door<G> {
  let isReady = false;
  let starting: Promise<void> | undefined;
  return {
    start(source) {
      if (isReady) return Promise.resolve();
      starting ??= (async () => {
        try {
          await glue.default({ module_or_path: await source() });
          isReady = true;
        } catch (cause) {
          throw notLoaded(cause);
        } finally {
          starting = undefined;
        }
      })();
      return starting;
    },
    startNow(source) {
      if (isReady) return;
      try {
        glue.initSync({ module: source });
        isReady = true;
      } catch (cause) {
        throw notLoaded(cause);
      }
    },
    ask<T>(call: (wasm: G) => string): T {
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
    },
  };
}

function notLoaded(cause: unknown): SatsingError {
  return new SatsingError("not-loaded", "the wasm could not be loaded", {}, cause);
}
