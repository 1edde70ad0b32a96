#!/usr/bin/env bash
# Measures checks in Kotlin against the same rules by hand, with the library as it ships; `bench.sh [COUNT]` documents of
# each sort, 2,000 where none is given.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
out=$target/ffi
cd "$root"
mkdir -p "$out"

cargo build --quiet --release --package satsing-ffi --lib
cargo build --quiet --package satsing-ffi --bin uniffi-bindgen --features cli
cargo run --quiet --package satsing-ffi --example documents "${1:-2000}" >"$out/documents.jsonl"
bindings-ffi/kotlin/build.sh "$target/release/libsatsing_ffi.so" "$target/debug/uniffi-bindgen"
mvn -q -B -f bindings-ffi/kotlin/pom.xml install -DskipTests
mvn -q -B -f "$here/pom.xml" compile exec:java -Dexec.mainClass=BenchKt -Dexec.args="$out/documents.jsonl $root/core/benches/check/pack.json"
