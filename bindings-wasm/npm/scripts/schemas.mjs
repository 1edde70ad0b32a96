// Writes src/schemas.ts, all JSON Schemas in one module: `import` of JSON is not the same in browsers, bundlers and Node.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const SCHEMAS = new URL("../../../schemas/", import.meta.url);
const ENDING = ".schema.json";
const files = readdirSync(SCHEMAS).filter((file) => file.endsWith(ENDING)).sort();
const schemas = Object.fromEntries(
  files.map((file) => [file.slice(0, -ENDING.length), JSON.parse(readFileSync(new URL(file, SCHEMAS), "utf8"))]),
);
const text = `export const schemas: Readonly<Record<string, unknown>> = JSON.parse(${JSON.stringify(JSON.stringify(schemas))});\n`;
writeFileSync(new URL("../src/schemas.ts", import.meta.url), text);
