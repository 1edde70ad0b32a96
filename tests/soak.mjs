// Checks cases over and over in Node, and holds the process to the memory that it had after the first rounds.
//   bindings-wasm/build.sh && node --expose-gc tests/soak.mjs 10000000
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";

const packageAt = process.argv[3] ?? new URL("../bindings-wasm/npm/", import.meta.url).pathname;
const { default: init, check } = await import(`${packageAt}/dist/node.js`);
await init();

const count = Number(process.argv[2]);
assert(count > 0 && globalThis.gc, "usage: node --expose-gc tests/soak.mjs COUNT [PACKAGE]");
const folder = new URL("../examples/cases/", import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => readFileSync(new URL(name, folder)));
// one that cannot be read
cases.push(Buffer.from('{ "reference": '));

// what V8 keeps at hand, in kB
const FLAT = 32 * 1024;
const resident = () => {
  gc();
  return Math.round(process.memoryUsage.rss() / 1024);
};

const start = Date.now();
const seconds = () => Math.round((Date.now() - start) / 1000);
const reportAt = Math.max(1, Math.floor(count / 20));
let first;
let most = 0;
let done = 0;
let findings = 0;
while (done < count) {
  for (const bytes of cases) {
    try {
      findings += check(bytes, done % 8 === 0 ? { lang: "nb", fixes: true } : {}).findings.length;
    } catch (error) {
      assert.equal(error.code, "not-json");
    }
    done += 1;
    if (done % reportAt === 0) {
      const now = resident();
      first ??= now;
      most = Math.max(most, now);
      console.log(`${done} checks, ${seconds()} s, ${now} kB`);
      assert(now <= first + FLAT, `${now} kB of memory after ${done} checks, ${first} kB at first`);
    }
  }
}
console.log(`${done} checks in ${seconds()} s, ${findings} findings; memory ${first} kB at first, ${most} kB at most`);
