// `node bindings-wasm/bench/node.mjs`: processor time, so that what else the machine does counts less.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepare } from "./prepare.mjs";

prepare();
const { default: startZen } = await import("@gorules/zen-engine-wasm");
const { default: init } = await import("satsing");
const { measure } = await import("./measure.mjs");

const zen = createRequire(import.meta.url).resolve("@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm");
await Promise.all([init(), startZen({ module_or_path: readFileSync(zen) })]);
const pack = readFileSync(new URL("../../core/benches/check/pack.json", import.meta.url), "utf8");
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
console.log(`Node ${process.version}, processor time`);
console.table(measure(pack, now));
