import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".wasm": "application/wasm", ".css": "text/css" };

/** Serves the files of a folder on localhost, and `pages` (HTML by path) beside them; gives its address and how to stop it. */
export async function serve(folder, pages = {}) {
  const server = createServer(async ({ url }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    try {
      const content = pages[path] ?? (await readFile(join(folder, normalize(path))));
      response.writeHead(200, { "content-type": path in pages ? "text/html" : (TYPES[extname(path)] ?? "application/octet-stream") });
      response.end(content);
    } catch {
      response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
