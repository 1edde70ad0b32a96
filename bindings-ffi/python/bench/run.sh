#!/usr/bin/env bash
# Measures checks in Python against what else there is: `run.sh [DOCUMENTS]`, half of them right, 10,000 where nothing is
# said. It takes the wheel that ../test.sh has built, and should have the machine to itself.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
out=${CARGO_TARGET_DIR:-$root/target}/ffi/python
venv=$out/bench
wheel=$(find "$out/wheel" -name '*.whl' 2>/dev/null) && [ -n "$wheel" ] || { echo "first run bindings-ffi/test.sh python" >&2; exit 1; }

if ! [ "$venv/installed" -nt "$here/requirements.txt" ]; then
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
  touch "$venv/installed"
fi
"$venv/bin/pip" install --quiet --force-reinstall --no-deps "$wheel"
(cd "$root" && cargo run --quiet --package satsing-ffi --example documents $((${1:-10000} / 2))) >"$out/documents.jsonl"
"$venv/bin/python" "$here/bench.py" "$out/documents.jsonl"
