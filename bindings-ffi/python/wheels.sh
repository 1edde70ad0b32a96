#!/usr/bin/env bash
# Builds wheels to give to others, from what is committed: `wheels.sh [TARGET ...]`, by itself for the processor of this
# machine. They run on any Linux from 2014 on (glibc 2.17): zig links against the symbols that were there then.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
out=$target/wheels

fail() { printf '%s\n' "$1" >&2; exit 1; }

[ "$(uname -s)" = Linux ] || fail "wheels for Linux are built on Linux; the README says what Windows and macOS need"
[ $# -gt 0 ] || set -- "$(uname -m)-unknown-linux-gnu"
for platform in "$@"; do
  [[ $platform == *-linux-gnu ]] || fail "$platform: these wheels are for Linux with glibc; the README says what others need"
  [ -d "$(rustc --print target-libdir --target "$platform")" ] || fail "$platform is needed: rustup target add $platform"
done

# a checkout of its own: what is not committed is in no wheel
checkout=$out/checkout
rm -rf "$checkout"
git clone --quiet --local "$root" "$checkout"
cp "$checkout"/LICENSE-* "$checkout/bindings-ffi/python/"

venv=$out/venv
if ! [ "$venv/installed" -nt "$here/wheels.txt" ]; then
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --requirement "$here/wheels.txt"
  touch "$venv/installed"
fi

rm -f "$out"/*.whl
# zig takes all symbols where cargo asks it to take those for debugging, and the generator of sources reads the others
export CARGO_PROFILE_RELEASE_STRIP=none
# in the folder of all builds, which has most of what the generator is made of
for platform in "$@"; do
  (cd "$checkout/bindings-ffi/python" && PATH=$venv/bin:$PATH CARGO_TARGET_DIR=$target maturin build --quiet \
    --locked --release --zig --target "$platform" --compatibility manylinux2014 --out "$out")
done

# the one for this machine is tried as its user meets it
wheel=$(find "$out" -maxdepth 1 -name "*manylinux*_$(uname -m).whl")
if [ -n "$wheel" ]; then
  python3 -m venv --clear "$out/empty"
  # with what the README's tables need
  "$out/empty/bin/pip" install --quiet "${wheel}[polars]"
  sed -n '/^```python$/,/^```$/p' "$here/README.md" | grep -v '^```' >"$out/readme.py"
  (cd "$out" && empty/bin/python readme.py >/dev/null) || fail "what the README shows does not run with $wheel"
fi
du -h "$out"/*.whl
