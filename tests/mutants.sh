#!/usr/bin/env bash
# Changes the library in one place at a time (`check`, `judge`, `funding`, `case`), and tells which changes no test notices.
#   tests/mutants.sh 3/100   the third hundredth of the changes, counted from 0, spread over all rooms
#   tests/mutants.sh         all of them, some 2,600, which takes more than a day on two cores
# What came of them stands in target/mutants; tests/mutants.md says what is known of survivors.
set -euo pipefail
cd "$(dirname "$0")/.."

part=${1:-0/1}
tool=$(tests/tools.sh cargo-mutants)
results=${CARGO_TARGET_DIR:-target}/mutants/${part/\//-of-}
rm -rf "$results"
mkdir -p "$results"

# the quick tests that ask much: most changes are noticed by a vector, and only what they let through is tried by unit tests
vectors=(--lib --test=vectors --test=examples --test=allocation --test=select --test=amount --test=later)
# what fails unchanged notices nothing
cargo test --quiet --package conformance "${vectors[@]}"
cargo test --quiet --package satsing --lib

try() {
  local status=0
  # a time of its own: on a busy machine a test that takes three times as long is no mutant caught
  nice "$tool" mutants --package satsing --shard "$part" --sharding round-robin --baseline skip --timeout 400 \
    --no-times --colors never --output "$results" "$@" || status=$?
  # 2 is the status of survivors, 3 that of tests that ran out of time; anything else means that it did not run
  case $status in 0 | 2 | 3) ;; *) exit "$status" ;; esac
}
try --test-package conformance "${vectors[@]/#/--cargo-arg=}"
cp "$results/mutants.out/missed.txt" "$results/missed-by-vectors.txt"
[ ! -s "$results/missed-by-vectors.txt" ] || try --iterate --test-package satsing --cargo-arg=--lib

printf '\n%s: what no test noticed:\n' "$part"
cat "$results/mutants.out/missed.txt"
