import examples from "./starter.examples.json?raw";
import pack from "./starter.pack.json?raw";
import type { Json } from "../pointer.js";
import type { Example } from "./messages.js";

/** A pack with its examples, as texts that can be edited. */
export interface Opened {
  pack: string;
  examples: readonly Example[];
}

type Load = () => Promise<string>;
// the very files that the package fetches
const PACKS = import.meta.glob<string>(["../../../../core/packs/*.json", "!../../../../core/packs/*.examples.json"], { query: "?url", import: "default" });
const EXAMPLES = import.meta.glob<string>("../../../../core/packs/*.examples.json", { query: "?raw", import: "default" });

/** The pack that the first visit shows, small enough to be read in a minute. */
export const STARTER: Opened = { pack, examples: examplesOf(examples) ?? [] };

/** The ids of the packs of the library. */
export const SHIPPED: readonly string[] = Object.keys(PACKS).map((path) => idOf(path, ".json"));

/** A pack of the library with its examples. */
export async function shipped(id: string): Promise<Opened> {
  const load = Object.entries(PACKS).find(([path]) => idOf(path, ".json") === id)?.[1] as Load;
  const loadExamples = Object.entries(EXAMPLES).find(([path]) => idOf(path, ".examples.json") === id)?.[1];
  const file = await fetch(await load());
  return { pack: await file.text(), examples: examplesOf((await loadExamples?.()) ?? "") ?? [] };
}

/** The examples in the text of a file; nothing where it is no file of examples. */
export function examplesOf(text: string): Example[] | undefined {
  try {
    const { examples } = JSON.parse(text) as { examples?: Json };
    if (!Array.isArray(examples) || !examples.every(isExample)) return undefined;
    return examples as unknown as Example[];
  } catch {
    return undefined;
  }
}

function isExample(value: Json): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && typeof value["rule"] === "string" && "case" in value && Array.isArray(value["repair"]);
}

function idOf(path: string, ending: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -ending.length);
}
