#!/usr/bin/env bash
# Runs everything there is to run, and stops at the first thing that fails.
set -euo pipefail
cd "$(dirname "$0")/.."

step() {
  printf '\n== %s\n' "$1"
}

step "format"
cargo fmt --all --check

step "lints"
cargo clippy -q --workspace --all-targets --all-features -- -D warnings

step "tests and documented examples"
cargo test -q --workspace

step "documentation"
RUSTDOCFLAGS="-D warnings" cargo doc -q --workspace --no-deps --document-private-items

step "the register of municipalities is what its files say"
python3 core/register/generate.py --check

step "the vectors of allocation, by an independent program"
python3 tests/independent/definition.py

printf '\nEverything holds.\n'
