// Prints the sizes of the wasm and of the JavaScript around it, and fails where the gzip is above the committed number.
//
// `node bindings-wasm/size.mjs [--write]`; the number stands in size.json.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const LIMITS = new URL("size.json", import.meta.url);
const wasm = readFileSync(new URL("npm/wasm/satsing.wasm", import.meta.url));
const dist = new URL("npm/dist/", import.meta.url);
const isLoaded = (name) => name.endsWith(".js") && !["node.js", "schemas.js"].includes(name);
const script = Buffer.concat([
  readFileSync(new URL("npm/wasm/satsing.js", import.meta.url)),
  ...readdirSync(dist).filter(isLoaded).map((name) => readFileSync(new URL(name, dist))),
]);

const size = (bytes) => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
});
const sizes = { wasm: size(wasm), javascript: size(script) };
console.table(sizes);

if (process.argv.includes("--write")) {
  writeFileSync(LIMITS, `${JSON.stringify({ gzip: Math.ceil(sizes.wasm.gzip / 10_000) * 10_000 })}\n`);
}
const { gzip } = JSON.parse(readFileSync(LIMITS, "utf8"));
if (sizes.wasm.gzip > gzip) {
  console.error(`the wasm has ${sizes.wasm.gzip} bytes of gzip, more than the ${gzip} in size.json`);
  process.exit(1);
}
