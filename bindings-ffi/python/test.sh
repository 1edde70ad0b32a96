#!/usr/bin/env bash
# Builds the wheel that ships and tries it: its types, the vectors, what vectors cannot see, the three programs, and what
# the README shows, in an empty environment.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
out=$target/ffi/python
venv=$out/venv
mkdir -p "$out"
# as the tests of other languages, which build the same library
[ -n "${SATSING_TURN:-}" ] || SATSING_TURN=mine exec flock --close "$target/ffi" "$here/test.sh" "$@"

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

step "Python: the wheel that ships"
rm -rf "$out/wheel"
(cd "$here" && "$venv/bin/maturin" build --quiet --locked --out "$out/wheel")
"$venv/bin/pip" install --quiet --force-reinstall --no-deps "$out"/wheel/*.whl

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
(cd "$here" && SATSING_NATIVE=$out/native.jsonl "$venv/bin/pytest" --quiet) | tee "$out/tests.txt"

step "Python: a panic is an exception"
# of a library that can be asked to panic, with the library's own build of every crate: nothing but itself is built anew
rm -rf "$out/panic" "$out/panicking"
(cd "$here" && "$venv/bin/maturin" build --quiet --locked --profile dev --features panic-operation --out "$out/panic")
"$venv/bin/pip" install --quiet --no-deps --target "$out/panicking" "$out"/panic/*.whl
(cd "$here" && PYTHONPATH=$out/panicking SATSING_PANIC=1 RUST_BACKTRACE=0 "$venv/bin/pytest" --quiet -k panic) | tee -a "$out/tests.txt"

step "Python: an empty environment"
rm -rf "$out/empty"
python3 -m venv "$out/empty"
"$out/empty/bin/pip" install --quiet "$out"/wheel/*.whl
if (cd "$out" && empty/bin/python -c 'import satsing; satsing.Programmes().call("panic", b"{}")' 2>"$out/refused.txt"); then
  fail "the wheel that ships can panic when it is asked to"
fi
grep -q "there is no operation .panic." "$out/refused.txt" || fail "$(cat "$out/refused.txt")"
"$out/empty/bin/pip" install --quiet "$(echo "$out"/wheel/*.whl)[polars]"
sed -n '/^```python$/,/^```$/p' "$here/README.md" | grep -v '^```' >"$out/readme.py"
(cd "$out" && empty/bin/python readme.py) || fail "what the README shows does not run"

step "Python: inside DuckDB and Spark"
if ! command -v java >/dev/null; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then fail "Spark needs java, of the Debian package openjdk-17-jre-headless"; fi
  apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends openjdk-17-jre-headless >/dev/null
fi
engines=$out/engines
if ! [ "$engines/installed" -nt "$here/engines.txt" ]; then
  python3 -m venv --clear "$engines"
  "$engines/bin/pip" install --quiet --requirement "$here/engines.txt"
  touch "$engines/installed"
fi
"$engines/bin/pip" install --quiet --force-reinstall --no-deps "$out"/wheel/*.whl
"$engines/bin/python" "$root/examples/duckdb/check_many.py" 5000
"$engines/bin/python" "$root/examples/spark/check_many.py" 5000 2>"$out/spark.txt" || { tail -20 "$out/spark.txt" >&2; fail "it does not run in Spark"; }

awk -v asked="$(wc -l <"$out/native.jsonl")" '
  / passed/ { for (i = 1; i <= NF; i++) { if ($(i + 1) ~ /^passed/) passed += $i; if ($(i + 1) ~ /^failed/) failed += $i } }
  END { if (passed == 0 || asked == 0) { print "Python: too few tests"; exit 1 }
    printf "Python: %d vectors and examples asked\nPython: %d passed, %d failed\n", asked, passed, failed }' "$out/tests.txt"
