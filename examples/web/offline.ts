import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import type { Plugin } from "vite";
import { FIRST_PROGRAMME } from "./src/first.ts";

/** What the built page may do: load its own files and nothing else, so that nothing that is written can leave. */
function policy(script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Closes the built page to the outside, and lets the browser compile the wasm of the form, and fetch the pack of its first
 * programme, while it still fetches the script.
 *
 * Nothing is painted before the script has run, for there is nothing to see: to paint the empty page would only take time
 * from the first verdict.
 */
export function closed(): Plugin {
  return {
    name: "closed",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const wasm = Object.keys(bundle ?? {}).find((file) => /\/satsing-[^/]*\.wasm$/.test(file));
        const script = `globalThis.compiled = WebAssembly.compileStreaming(fetch("./${wasm}"));`;
        // behind a stylesheet it would wait for that
        const begun = html.replace(/<script async(.*)/, `<script async blocking="render"$1\n    <script>${script}</script>`);
        const pack = Object.keys(bundle ?? {}).find((file) => file.includes(`/${FIRST_PROGRAMME}-`) && file.endsWith(".json"));
        const early = { rel: "preload", as: "fetch", crossorigin: true, href: `./${pack}` };
        const meta = { "http-equiv": "Content-Security-Policy", content: policy(script) };
        return {
          html: begun,
          tags: [
            { tag: "meta", attrs: meta, injectTo: "head-prepend" },
            { tag: "link", attrs: early, injectTo: "head" },
          ],
        };
      },
    },
  };
}

/** Writes the service worker that keeps every file of this build, so that the page works without a network. */
export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const built = Object.values(bundle).map((file) => file.fileName);
        const files = ["index.html", ...built, ...readdirSync("public")].filter((file) => !file.endsWith(".map"));
        const contents = Object.values(bundle).map((file) => (file.type === "asset" ? file.source : file.code));
        const hash = contents.reduce((sum, content) => sum.update(content), createHash("sha256")).digest("hex").slice(0, 16);
        this.emitFile({ type: "asset", fileName: "worker.js", source: worker(hash, ["./", ...new Set(files)]) });
      },
    },
  };
}

function worker(version: string, files: string[]): string {
  return `const NAME = ${JSON.stringify(`satsing-${version}`)};
const FILES = ${JSON.stringify(files)};

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const others = caches.keys().then((names) => names.filter((name) => name.startsWith("satsing-") && name !== NAME));
  event.waitUntil(others.then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(caches.open(NAME).then((cache) => cache.match(event.request, { ignoreSearch: true, ignoreVary: true })).then((kept) => kept ?? fetch(event.request)));
});
`;
}
