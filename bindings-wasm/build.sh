#!/usr/bin/env bash
# Builds the npm package in bindings-wasm/npm: wasm, JavaScript and types.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
npm=$here/npm
cd "$root"

toolchain=$("$here/toolchain.sh")
PATH=$toolchain/bin:$PATH cargo build --quiet --profile wasm --package satsing-wasm --target wasm32-unknown-unknown
cargo run --quiet --package generate -- "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/wasm/satsing_wasm.wasm" "$npm/wasm"
mv "$npm/wasm/satsing_bg.wasm" "$npm/wasm/satsing.wasm"

cd "$npm"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --silent
rm -rf dist schemas
cp -r "$root/schemas" schemas
node scripts/types.mjs --check
node scripts/schemas.mjs
node_modules/.bin/tsc
