#!/usr/bin/env bash
# Builds the npm package and the site.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

"$here/../../bindings-wasm/build.sh"
cd "$here"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --silent
node_modules/.bin/tsc
node_modules/.bin/vite build --logLevel warn
