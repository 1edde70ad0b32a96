// Builds the package and installs what the benchmarks need, where that has not been done.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const HERE = new URL("../", import.meta.url);

/** Makes ready to import from `bench/` and from the other folders named. */
export function prepare(...folders) {
  const run = (command, given, folder) => execFileSync(command, given, { cwd: fileURLToPath(new URL(folder, HERE)), stdio: ["ignore", "inherit", "inherit"] });
  if (!existsSync(new URL("npm/dist/index.js", HERE))) run("./build.sh", [], ".");
  for (const folder of ["bench/", ...folders]) {
    const [installed, locked] = ["node_modules/.package-lock.json", "package-lock.json"].map((file) => new URL(folder + file, HERE));
    if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(locked).mtimeMs) run("npm", ["ci", "--silent"], folder);
  }
}
