import { SatsingError, thrownBy } from "./error.js";

/** Where the wasm may come from: an address, an answer to a request, its bytes, or the compiled module. */
export type WasmSource = URL | string | Response | Promise<Response> | BufferSource | WebAssembly.Module;

/** What every generated module has. */
interface Glue {
  initSync(from: { module: BufferSource | WebAssembly.Module }): unknown;
}

/** The only way to one wasm: nothing else loads or calls it. */
interface Loader<G extends Glue> {
  /** Loads the wasm, once: later calls wait for the first. */
  start(source: () => WasmSource | Promise<WasmSource>): Promise<void>;
  /** Loads the wasm from what is there already. */
  startNow(source: BufferSource | WebAssembly.Module): void;
  /** Calls the wasm and reads its answer. */
  call<T>(calling: (wasm: G) => string): T;
}

/** Makes the loader of the wasm that a generated module calls. */
export function loader<G extends Glue>(glue: G): Loader<G> {
  let isReady = false;
  let starting: Promise<void> | undefined;

  function startNow(source: BufferSource | WebAssembly.Module): void {
    // loading again would lose the packs that were loaded
    if (isReady) return;
    try {
      glue.initSync({ module: source });
      isReady = true;
    } catch (cause) {
      throw notLoaded(cause);
    }
  }

  async function fetched(source: WasmSource | Promise<WasmSource>): Promise<void> {
    try {
      startNow(await compiled(await source));
    } catch (cause) {
      throw cause instanceof SatsingError ? cause : notLoaded(cause);
    } finally {
      starting = undefined;
    }
  }

  return {
    start: (source) => (isReady ? Promise.resolve() : (starting ??= fetched(source()))),
    startNow,
    call<T>(calling: (wasm: G) => string): T {
      if (!isReady) throw new SatsingError("not-loaded", "call `await init()` or `initSync(bytes)` first");
      try {
        return JSON.parse(calling(glue)) as T;
      } catch (thrown) {
        if (thrown instanceof SatsingError) throw thrown;
        if (typeof thrown === "string") throw thrownBy(thrown);
        throw new SatsingError("internal", "a fault of satsing itself, or too little memory", {}, thrown);
      }
    },
  };
}

/** The compiled module of a source; while it comes over the network where the server says that it is wasm. */
async function compiled(source: WasmSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  const from = typeof source === "string" || source instanceof URL ? await fetch(source) : await source;
  if (!(from instanceof Response)) return WebAssembly.compile(from as BufferSource);
  if (!from.ok) throw new Error(`${from.url}: ${from.status} ${from.statusText}`);
  const isWasm = from.headers.get("content-type")?.split(";")[0] === "application/wasm";
  return isWasm ? WebAssembly.compileStreaming(from) : WebAssembly.compile(await from.arrayBuffer());
}

function notLoaded(cause: unknown): SatsingError {
  return new SatsingError("not-loaded", "the wasm could not be loaded", {}, cause);
}
