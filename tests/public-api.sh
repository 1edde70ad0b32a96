#!/usr/bin/env bash
# Holds everything public of the library in Rust to the committed list, core/public-api.txt.
#   tests/public-api.sh --write   writes the list anew, where a change is meant
set -euo pipefail
cd "$(dirname "$0")/.."

own=${CARGO_TARGET_DIR:-$PWD/target}/public-api
list=core/public-api.txt

# what rustdoc writes for programs has another format with each few versions of Rust; the tool reads that of 1.95
rust=$(rustc --version | cut -d' ' -f2)
case $rust in
  1.95.*) ;;
  *)
    printf 'the public API is NOT compared: the tool reads what Rust 1.95 writes, this is %s\n' "$rust"
    exit
    ;;
esac

# the format is there in a stable Rust too, though only for whoever says that it may change
RUSTC_BOOTSTRAP=1 cargo rustdoc --quiet --package satsing --lib --target-dir "$own" -- -Z unstable-options --output-format json
cargo build --quiet --locked --manifest-path tests/public-api/Cargo.toml --target-dir "$own"
"$own/debug/public-api-list" "$own/doc/satsing.json" >"$own/list.txt"

if [ "${1:-}" = --write ]; then
  cp "$own/list.txt" "$list"
elif ! diff -u "$list" "$own/list.txt"; then
  printf 'the public API is another: docs/versions.md says what may change, tests/public-api.sh --write writes it down\n' >&2
  exit 1
fi
