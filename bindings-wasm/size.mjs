// Prints the sizes of each wasm and of the JavaScript around it, and fails where the gzip of a wasm is above the committed number.
//
// `node bindings-wasm/size.mjs [--write]`; the numbers stand in size.json.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const LIMITS = new URL("size.json", import.meta.url);
/** How much a wasm may grow before its number must be written anew. */
const ROOM = 700;

const npm = new URL("npm/", import.meta.url);
const bytes = (name) => readFileSync(new URL(name, npm));
const modulesIn = (folder) => readdirSync(new URL(folder, npm)).filter((name) => name.endsWith(".js")).map((name) => folder + name);
/** What a browser loads for each wasm; what both load stands with both. */
const scripts = {
  satsing: modulesIn("dist/").filter((name) => !["dist/node.js", "dist/schemas.js"].includes(name)),
  funding: [...modulesIn("dist/funding/").filter((name) => name !== "dist/funding/node.js"), ...["documents", "error", "options", "wasm"].map((name) => `dist/${name}.js`)],
};

const size = (content) => ({
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length,
});
const wasms = Object.keys(scripts).map((name) => [`${name}.wasm`, size(bytes(`wasm/${name}.wasm`))]);
const javascripts = Object.entries(scripts).map(([name, files]) => {
  return [`JavaScript of ${name}`, size(Buffer.concat([`wasm/${name}.js`, ...files].map(bytes)))];
});
console.table(Object.fromEntries([...wasms, ...javascripts]));

if (process.argv.includes("--write")) {
  const limits = Object.fromEntries(wasms.map(([name, { gzip }]) => [name, gzip + ROOM]));
  writeFileSync(LIMITS, `${JSON.stringify(limits)}\n`);
}
const limits = JSON.parse(readFileSync(LIMITS, "utf8"));
for (const [name, { gzip }] of wasms) {
  if (gzip <= limits[name]) continue;
  console.error(`${name} has ${gzip} bytes of gzip, more than the ${limits[name]} in size.json`);
  process.exitCode = 1;
}
