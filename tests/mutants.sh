#!/usr/bin/env bash
# Changes the library in one place at a time (`check`, `judge`, `funding`, `case`), and tells which changes no test notices.
#   tests/mutants.sh          all of them, some 2,600
#   tests/mutants.sh 3 100    of a hundred the one after the third, and so on
# What is changed is what `cargo mutants` lists. All changes are built at once, each with a switch (tests/mutants/switches.py), so
# that trying one takes seconds: a build for each takes more than a day on two cores. What was tried is not tried again; to begin
# anew, remove target/mutants. tests/mutants/README.md says what came of it.
set -euo pipefail
cd "$(dirname "$0")/.."

tool=$(tests/tools.sh cargo-mutants)
own=${CARGO_TARGET_DIR:-target}/mutants
mkdir -p "$own"
[ -x "$own/python/bin/python" ] || python3 -m venv "$own/python"
"$own/python/bin/pip" install --quiet --disable-pip-version-check tree_sitter==0.26.1 tree_sitter_rust==0.24.2

"$tool" mutants --package satsing --list --json >"$own/list.json"
nice "$own/python/bin/python" tests/mutants/run.py "$own/list.json" "$own" "$@"
