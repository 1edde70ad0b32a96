#!/usr/bin/env bash
# Builds the npm package in bindings-wasm/npm: wasm, JavaScript and types.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
npm=$here/npm
cd "$root"

toolchain=$("$here/toolchain.sh")
# where the sources lie is nobody's business, and differs from machine to machine
hide="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src="
library=${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/wasm/satsing_wasm.wasm

# a feature of satsing-wasm becomes one wasm with the JavaScript that calls it
wasm() {
  local feature=$1 name=$2
  PATH=$toolchain/bin:$PATH cargo build --quiet --profile wasm --package satsing-wasm --no-default-features --features "$feature" \
    --config "target.wasm32-unknown-unknown.rustflags = ['$hide']" --target wasm32-unknown-unknown
  cargo run --quiet --package generate -- "$library" "$npm/wasm" "$name"
  mv "$npm/wasm/${name}_bg.wasm" "$npm/wasm/$name.wasm"
}
wasm check satsing
wasm funding funding
wasm office office

cd "$npm"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --silent
rm -rf dist schemas
cp -r "$root/schemas" schemas
cp "$root"/LICENSE-* .
node scripts/types.mjs --check
node scripts/schemas.mjs
node_modules/.bin/tsc
