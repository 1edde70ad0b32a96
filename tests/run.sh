#!/usr/bin/env bash
# Runs everything there is to run, and stops at the first thing that fails.
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$1"; }
fail() { printf '%s\n' "$1" >&2; exit 1; }
satsing() { "${CARGO_TARGET_DIR:-target}/debug/satsing" "$@"; }

step "format"
cargo fmt --all --check
for own in tests/fuzz tests/public-api; do cargo fmt --manifest-path "$own/Cargo.toml" --check; done

step "lints"
cargo clippy --quiet --workspace --all-targets --all-features -- -D warnings

step "tests and documented examples"
# the laws are tried on the same random documents each time, so that a commit is not refused by chance
PROPTEST_RNG_SEED=1 PROPTEST_CASES=500 cargo test --quiet --workspace

step "documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --quiet --workspace --no-deps

step "everything public in Rust is as it is written down"
tests/public-api.sh

step "the register of municipalities is what its files say"
python3 core/register/generate.py --check

step "allocations, and their vectors, are what independent programs work out"
tests/independent/run.sh

step "the packs have no faults, and their examples break and mend each rule"
cargo build --quiet --package satsing-cli
for pack in core/packs/*.json; do
  case $pack in *.examples.json) continue ;; esac
  satsing lint "$pack" || fail "$pack has faults, or things that nothing uses"
  examples=${pack%.json}.examples.json
  [ ! -f "$examples" ] || satsing test "$pack" "$examples"
done

step "the committed schemas are those that the types generate"
for file in schemas/*.schema.json; do
  satsing schema "$(basename "$file" .schema.json)" | cmp - "$file"
done

step "the guide to packs does what it says, and lists the kinds there are"
tests/guide.sh
cargo run --quiet --package conformance --example kinds | cmp - docs/kinds.md

step "the first command of the README finds what it says"
# 1 is the status of a case that is blocked
found=0
satsing check examples/cases/asker-ledernettverk-2018.json --lang nb || found=$?
[ "$found" = 1 ] || fail "the case should be blocked (1), the status is $found"

step "the commands of the README for the rule book and for a programme of one's own"
mine=$(mktemp -d)
trap 'rm -rf "$mine"' EXIT
# the rule book is never written over another
rm -rf target/book
commands=$(sed -n '/^cargo run -q -- [bnlt]/p' README.md)
[ "$(wc -l <<<"$commands")" = 4 ] || fail "the README should have four such commands: $commands"
bash -euc "${commands//mine/$mine}"

step "many cases in a batch: flat memory, and the same file after it was killed"
python3 tests/batch.py "${CARGO_TARGET_DIR:-target}/debug/satsing"

step "a minute of each target of the fuzzer"
SEED=1 tests/fuzz.sh 60

step "the other languages"
bindings-ffi/test.sh

step "the package for JavaScript"
command -v npm >/dev/null || fail "Node 20 or later is needed to test the package for JavaScript"
bindings-wasm/test.sh

step "other people's programs read what is exported"
tests/exports/run.sh

step "the form in the browser"
examples/web/test.sh

step "the example server"
examples/server/test.sh

step "dependencies: licences, bans and sources"
deny=$(tests/tools.sh cargo-deny)
"$deny" --log-level error check licenses bans sources
built=${CARGO_TARGET_DIR:-target}
python3 tests/licences.py target/independent "$built/exports/python" "$built/ffi/python/venv" "$built/ffi/python/engines" "$built/server/venv"
if timeout 20 git ls-remote --quiet https://github.com/rustsec/advisory-db HEAD >/dev/null 2>&1; then
  step "dependencies: advisories"
  "$deny" --log-level error check advisories
else
  printf '\n== dependencies: advisories NOT checked, their database cannot be reached from here\n'
fi

printf '\nEverything that ran holds.\n'
