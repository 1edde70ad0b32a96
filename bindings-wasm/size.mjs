// Prints the sizes of each wasm, of the JavaScript around it and of the packs, and fails where the gzip of a wasm is above what it may be.
//
// `node bindings-wasm/size.mjs`; the most, in bytes, stands in size.json: what it was when last measured, and not what it should be (DECISIONS.md).
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const MOST = JSON.parse(readFileSync(new URL("size.json", import.meta.url), "utf8"));
const npm = new URL("npm/", import.meta.url);
const bytes = (name) => readFileSync(new URL(name, npm));
const modulesIn = (folder) => readdirSync(new URL(folder, npm)).filter((name) => name.endsWith(".js")).map((name) => folder + name);
/** The modules of a folder and what they share with others. */
const besides = (folder) => [
  ...modulesIn(folder).filter((name) => name !== `${folder}node.js`),
  ...["documents", "error", "options", "wasm"].map((name) => `dist/${name}.js`),
];
/** What a browser loads for each wasm; what both load stands with both. */
const scripts = {
  satsing: modulesIn("dist/").filter((name) => !["dist/node.js", "dist/schemas.js"].includes(name)),
  funding: besides("dist/funding/"),
  office: besides("dist/office/"),
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
const packs = readdirSync(new URL("packs/", npm)).map((name) => [`packs/${name}`, size(bytes(`packs/${name}`))]);
console.table(Object.fromEntries([...wasms, ...javascripts, ...packs]));

for (const [name, { gzip }] of wasms) {
  if (gzip <= MOST[name]) continue;
  console.error(`${name} has ${gzip} bytes of gzip, more than the ${MOST[name]} in size.json`);
  process.exitCode = 1;
}
