// The built site in Debian's Chromium.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { chromium } from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const ROOT = new URL("..", import.meta.url).pathname;

/** Serves the built site; gives its address and how to stop it. */
export async function serve() {
  const port = await freePort();
  const server = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "preview", "--port", String(port), "--strictPort", "--host", "127.0.0.1"], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  await once(server.stdout, "data");
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill();
      await once(server, "exit");
    },
  };
}

/** A browser with an empty profile of its own, which goes with it. */
export function browser(options = {}) {
  return chromium.launchPersistentContext("", { executablePath: "/usr/bin/chromium", headless: true, args: FLAGS, locale: "nb-NO", reducedMotion: "reduce", acceptDownloads: true, ...options });
}

/** Goes to a page of the site and waits until it is drawn. */
export async function visit(page, address) {
  await page.goto(address);
  await page.waitForSelector("main h1");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
