// `node bindings-wasm/bench/chromium.mjs`: the same in a headless Chromium, by the clock.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../browser/node_modules/vite/dist/node/index.js";
import { launch, open } from "../browser/chromium.mjs";
import { serve } from "../browser/serve.mjs";

const outDir = mkdtempSync(join(tmpdir(), "satsing-bench-"));
await build({ root: fileURLToPath(new URL(".", import.meta.url)), logLevel: "error", build: { outDir, emptyOutDir: true, target: "es2022" } });
const server = await serve(outDir);
const browser = await launch();
try {
  const { page } = await open(browser, `${server.address}/index.html`);
  await page.waitForFunction(() => globalThis.measured, null, { timeout: 60_000 });
  console.log(`Chromium ${browser.version()}, by the clock`);
  console.table(await page.evaluate(() => globalThis.measured));
} finally {
  await browser.close();
  server.stop();
  rmSync(outDir, { recursive: true });
}
