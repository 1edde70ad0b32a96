import { SatsingError, badArgument } from "./error.js";
import { call } from "./loader.js";
import { known } from "./options.js";
import { PACKS } from "./packs.js";

/** What to load beside the wasm. */
export interface InitOptions {
  /** The programmes of the package that are needed, by id; absent means all of them. */
  programmes?: readonly string[] | undefined;
}

const INIT_OPTIONS = { programmes: "object" };

const added = new Set<string>();
const reading = new Map<string, Promise<Uint8Array>>();

/** The ids of the packs that are needed and not there yet, with what they include. */
export function missing(options: InitOptions | undefined): string[] {
  const { programmes = [...PACKS.keys()] } = known(options, INIT_OPTIONS);
  if (!Array.isArray(programmes) || programmes.some((id) => typeof id !== "string")) {
    throw badArgument("options", "programmes: a list of ids is expected");
  }
  const ids = new Set<string>(programmes);
  // what is added to a set while it is gone through is gone through too
  for (const id of ids) for (const included of packOf(id).includes) ids.add(included);
  return [...ids].filter((id) => !added.has(id)).sort();
}

function packOf(id: string) {
  const pack = PACKS.get(id);
  if (pack) return pack;
  const programmes = [...PACKS.keys()];
  throw new SatsingError("unknown-programme", `the package has no programme \`${id}\`, only ${programmes.join(", ")}`, { id, known: programmes });
}

/** Reads packs, each once however often it is asked for meanwhile, and adds them when the wasm is there. */
export async function add(ids: readonly string[], started: Promise<void>, read: (at: URL) => Promise<Uint8Array>): Promise<void> {
  const packs = Promise.all(ids.map((id) => reading.get(id) ?? begin(id, read)));
  const [contents] = await Promise.all([packs, started]);
  ids.forEach((id, at) => addNow(id, contents[at] as Uint8Array));
}

function begin(id: string, read: (at: URL) => Promise<Uint8Array>): Promise<Uint8Array> {
  const content = read(packOf(id).at).catch((cause: unknown) => {
    reading.delete(id);
    throw new SatsingError("not-loaded", `the pack of \`${id}\` could not be loaded`, { id }, cause);
  });
  reading.set(id, content);
  return content;
}

/** Adds packs that are there at once, when the wasm is there. */
export function addAllNow(ids: readonly string[], read: (at: URL) => Uint8Array): void {
  for (const id of ids) addNow(id, read(packOf(id).at));
}

function addNow(id: string, content: Uint8Array): void {
  if (added.has(id)) return;
  call((wasm) => wasm.addPack(id, content));
  added.add(id);
  reading.delete(id);
}
