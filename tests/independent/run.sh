#!/usr/bin/env bash
# Compares the library with independent programs; their pinned packages are put into target/independent.
set -euo pipefail
cd "$(dirname "$0")/../.."
environment=target/independent
if ! cmp -s tests/independent/requirements.txt "$environment/requirements.txt"; then
    python3 -m venv --clear "$environment"
    "$environment/bin/pip" install --quiet --disable-pip-version-check -r tests/independent/requirements.txt
    cp tests/independent/requirements.txt "$environment/requirements.txt"
fi
"$environment/bin/python" tests/independent/definition.py
cargo build --quiet -p conformance --example allocate_lines
"$environment/bin/python" tests/independent/allocation.py target/debug/examples/allocate_lines "$@"
cargo build --quiet -p conformance --example check_lines
"$environment/bin/python" tests/independent/judge_cases.py target/debug/examples/check_lines 150
"$environment/bin/python" tests/independent/hash.py target/debug/examples/check_lines
cargo build --quiet -p satsing-cli
"$environment/bin/python" tests/independent/suppression.py target/debug/satsing
