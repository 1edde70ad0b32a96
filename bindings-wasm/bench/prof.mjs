import { readFileSync } from "node:fs";
import init, { check, load } from "satsing";
import { documents } from "./documents.mjs";
await init();
const pack = readFileSync(new URL("../../core/benches/check/pack.json", import.meta.url), "utf8");
load(pack);
const sorts = documents(1000);
const enc = new TextEncoder();
for (const [n, texts] of Object.entries(sorts)) {
  const bytes = texts.map((t) => enc.encode(t));
  const out = bytes.map((b) => JSON.stringify(check(b)));
  let best = {};
  const time = (name, f, list) => { for (let r = 0; r < 15; r++) { const s = process.cpuUsage(); for (const x of list) f(x); const e = process.cpuUsage(s); const us = (e.user + e.system) / list.length; best[name] = Math.min(best[name] ?? 1e9, us); } };
  time("check", check, bytes);
  time("parse out", JSON.parse, out);
  time("parse in", JSON.parse, texts);
  console.log(n, out[0].length, texts[0].length, best);
  if (n === "valid") console.log(out[0]);
}
