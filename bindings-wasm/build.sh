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
built=${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown

# a feature of satsing-wasm becomes one wasm with the JavaScript that calls it
wasm() {
  local feature=$1 name=$2 profile=$3
  PATH=$toolchain/bin:$PATH cargo build --quiet --profile "$profile" --package satsing-wasm --no-default-features --features "$feature" \
    --config "target.wasm32-unknown-unknown.rustflags = ['$hide']" --target wasm32-unknown-unknown
  cargo run --quiet --package generate -- "$built/$profile/satsing_wasm.wasm" "$npm/wasm" "$name"
  mv "$npm/wasm/${name}_bg.wasm" "$npm/wasm/$name.wasm"
}
wasm check satsing wasm
wasm funding funding wasm-smallest
wasm office office wasm

cd "$npm"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --silent
rm -rf dist schemas
cp -r "$root/schemas" schemas
cp "$root"/LICENSE-* .
node scripts/types.mjs --check
node scripts/schemas.mjs
node scripts/packs.mjs
node_modules/.bin/tsc
