// Copies the packs of the library into packs/, and writes src/packs.ts, which says where each lies and what it includes.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";

const FROM = new URL("../../../core/packs/", import.meta.url);
const TO = new URL("../packs/", import.meta.url);
const files = readdirSync(FROM).filter((file) => file.endsWith(".json") && !file.endsWith(".examples.json")).sort();

rmSync(TO, { recursive: true, force: true });
mkdirSync(TO);
const entries = files.map((file) => {
  const text = readFileSync(new URL(file, FROM), "utf8");
  writeFileSync(new URL(file, TO), text);
  const { id, includes = [] } = JSON.parse(text);
  const included = JSON.stringify(includes.map(({ pack }) => pack));
  // bundlers look for addresses written out like this
  return `  [${JSON.stringify(id)}, { at: new URL("../packs/${file}", import.meta.url), includes: ${included} }],`;
});
const text = `/** A pack of the package. */
export interface PackFile {
  readonly at: URL;
  readonly includes: readonly string[];
}

/** The packs of the package, by the ids of their programmes. */
export const PACKS: ReadonlyMap<string, PackFile> = new Map<string, PackFile>([
${entries.join("\n")}
]);
`;
writeFileSync(new URL("../src/packs.ts", import.meta.url), text);
