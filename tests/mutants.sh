#!/usr/bin/env bash
# Changes the library in one place at a time (`check`, `judge`, `funding`, `case`), and tells which changes no test notices.
#   tests/mutants.sh                   asks all tests, of all changes, some 2,600
#   tests/mutants.sh vectors select    asks only these tests (their names stand in tests/mutants/run.py)
# What is changed is what `cargo mutants` lists. All changes are built at once, each with a switch (tests/mutants/switches.py), so
# that trying one takes seconds: a build for each takes more than a day on two cores. Run again, it tries only what no test has
# noticed yet: after writing a test for a survivor, ask that test. After a change of the library itself, or to begin anew, remove
# target/mutants. tests/mutants/README.md says what came of it.
set -euo pipefail
cd "$(dirname "$0")/.."

tool=$(tests/tools.sh cargo-mutants)
own=${CARGO_TARGET_DIR:-target}/mutants
mkdir -p "$own"
[ -x "$own/python/bin/python" ] || python3 -m venv "$own/python"
"$own/python/bin/pip" install --quiet --disable-pip-version-check tree_sitter==0.26.1 tree_sitter_rust==0.24.2

"$tool" mutants --package satsing --list --json >"$own/list.json"
nice "$own/python/bin/python" tests/mutants/run.py "$own/list.json" "$own" "$@"
