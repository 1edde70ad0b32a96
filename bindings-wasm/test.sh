#!/usr/bin/env bash
# Builds the npm package and tries it: in Node, by its types, packed and installed, in Chromium, in forms.
# `test.sh --quick` leaves out what needs Chromium.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"

step() { printf '\n== %s\n' "$1"; }
installed() { [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] || (cd "$1" && npm ci --silent); }

step "build"
./build.sh

step "size"
node size.mjs

step "vectors, the bytes of native code, errors and Standard Schema in Node"
cargo run --quiet --package conformance --example answers >npm/test/native.jsonl
(cd npm && node --test --test-reporter=dot test/*.test.mjs)

step "types: every vector, and mistakes that must not compile"
(cd npm && node scripts/typed-vectors.mjs && node_modules/.bin/tsc -p test/types && node_modules/.bin/tsc -p test/types/node)

[ "${1:-}" != --quick ] || exit 0

step "packed and installed: Node, Vite, a script tag, the vectors in Chromium; React Hook Form and TanStack Form"
if ! [ -x "${CHROMIUM:-/usr/bin/chromium}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium
fi
forms=$(dirname "$here")/examples/standard-schema
installed browser
installed "$forms"
(cd "$forms" && node_modules/.bin/tsc && node_modules/.bin/vite build --logLevel error)
(cd browser && node --test *.test.mjs)
