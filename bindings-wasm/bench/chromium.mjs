// `node bindings-wasm/bench/chromium.mjs`: the same in a headless Chromium, by the clock; and how soon the first verdict comes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { serve } from "../browser/serve.mjs";
import { prepare } from "./prepare.mjs";

prepare("browser/");
const { build } = await import("../browser/node_modules/vite/dist/node/index.js");
const { launch, open } = await import("../browser/chromium.mjs");

const VISITS = 15;

/** Milliseconds from the start of the navigation to each mark of the page, which has been to no page of the kind before. */
async function visit(browser, address) {
  const context = await browser.newContext();
  const { page } = await open(context, address);
  // to ask the page whether it is done would take time from it
  await setTimeout(300);
  const marks = await page.evaluate(() => performance.getEntriesByType("mark").map(({ name, startTime }) => [name, startTime]));
  await context.close();
  return Object.fromEntries(marks);
}

async function firstUse(browser, address) {
  const visits = [];
  for (let count = 0; count < VISITS; count++) visits.push(await visit(browser, address));
  return Object.keys(visits[0]).map((mark) => {
    const sorted = visits.map((visit) => visit[mark]).toSorted((left, right) => left - right);
    return { "ms from navigation to": mark, best: Math.round(sorted[0]), median: Math.round(sorted[Math.floor(VISITS / 2)]) };
  });
}

const root = fileURLToPath(new URL(".", import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), "satsing-bench-"));
const input = ["index.html", "first.html"].map((page) => join(root, page));
await build({ root, logLevel: "error", build: { outDir, emptyOutDir: true, target: "es2022", rolldownOptions: { input } } });
const server = await serve(outDir);
const browser = await launch();
try {
  console.log(`Chromium ${browser.version()}, by the clock`);
  console.table(await firstUse(browser, `${server.address}/first.html`));
  const { page } = await open(browser, `${server.address}/index.html`);
  await page.waitForFunction(() => globalThis.measured, null, { timeout: 60_000 });
  console.table(await page.evaluate(() => globalThis.measured));
} finally {
  await browser.close();
  server.stop();
  rmSync(outDir, { recursive: true });
}
