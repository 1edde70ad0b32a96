#!/usr/bin/env bash
# Builds the Python package and tries it: its types, the vectors, what vectors cannot see, the three programs, and the
# wheel that ships in an empty environment.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
out=$target/ffi/python
venv=$out/venv
mkdir -p "$out"

step() { printf '\n== %s\n' "$1"; }
fail() { printf '%s\n' "$1" >&2; exit 1; }

step "Python: tools"
if ! [ "$venv/installed" -nt "$here/requirements.txt" ]; then
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
  touch "$venv/installed"
fi

step "Python: the types are those of the schemas"
"$venv/bin/python" "$here/generate.py" --check

step "Python: a wheel that can also panic, for the tests"
# with the library's own build of every crate, so that nothing but the library itself is built anew
(cd "$here" && "$venv/bin/maturin" build --quiet --profile dev --features panic-operation --out "$out/panic")
"$venv/bin/pip" install --quiet --force-reinstall --no-deps "$out"/panic/*.whl

step "Python: mypy --strict, of the package and of those who use it"
(cd "$here" && "$venv/bin/mypy" --no-error-summary)
(cd "$out" && "$venv/bin/mypy" --strict --no-error-summary "$root"/examples/python/*.py)

step "Python: the three programs"
for program in findings own_pack award; do
  (cd "$root" && "$venv/bin/python" "examples/python/$program.py") >"$out/printed.txt"
  (cd "$root" && cargo run --quiet --package satsing-ffi --example three "$program") | cmp - "$out/printed.txt" ||
    fail "examples/python/$program.py prints something else than native code"
done

step "Python: the vectors, the bytes of native code, and what vectors cannot see"
(cd "$root" && cargo run --quiet --package conformance --example answers) >"$out/native.jsonl"
(cd "$here" && SATSING_NATIVE=$out/native.jsonl SATSING_PANIC=1 RUST_BACKTRACE=0 "$venv/bin/pytest" --quiet) | tee "$out/tests.txt"

[ "${1:-}" != --quick ] || exit 0

step "Python: the wheel that ships, in an empty environment"
rm -rf "$out/wheel" "$out/empty"
(cd "$here" && "$venv/bin/maturin" build --quiet --out "$out/wheel")
python3 -m venv "$out/empty"
"$out/empty/bin/pip" install --quiet "$out"/wheel/*.whl
sed -n '/^```python$/,/^```$/p' "$here/README.md" | grep -v '^```' >"$out/readme.py"
(cd "$out" && empty/bin/python readme.py) || fail "what the README shows does not run"
if (cd "$out" && empty/bin/python -c 'import satsing; satsing.Programmes().call("panic", b"{}")' 2>/dev/null); then
  fail "the wheel that ships can panic when it is asked to"
fi

awk '/ passed/ { failed = 0; for (i = 1; i <= NF; i++) { if ($(i + 1) ~ /^passed/) passed = $i; if ($(i + 1) ~ /^failed/) failed = $i }
  printf "Python: %d passed, %d failed\n", passed, failed }' "$out/tests.txt"
