#!/usr/bin/env bash
# Tries the library from other languages: `test.sh c csharp php python`, or without a name all of them. Installs what is
# missing where it may.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
target=${CARGO_TARGET_DIR:-$root/target}
out=$target/ffi
cd "$root"
mkdir -p "$out"

step() { printf '\n== %s\n' "$1"; }
fail() { printf '%s\n' "$1" >&2; exit 1; }

# Debian's packages, where the command is not there yet
needs() {
  command -v "$1" >/dev/null && return
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then fail "$1 is needed, of the Debian packages ${*:2}"; fi
  apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${@:2}" >/dev/null
}

# The library with the operation `panic`, what to ask it, and what the three programs print
prepare() {
  [ -z "${prepared:-}" ] || return 0
  prepared=yes
  step "the library, and what native code answers"
  cargo build --quiet --package satsing-ffi --lib --features panic-operation
  cp "$target/debug/libsatsing_ffi.so" "$out/"
  cargo run --quiet --package satsing-ffi --example questions >"$out/questions.tsv"
  for program in findings own_pack award; do
    cargo run --quiet --package satsing-ffi --example three "$program" >"$out/$program.txt"
  done
}

# Runs a program of examples/ and holds what it prints against native code
prints() {
  "${@:2}" >"$out/printed.txt" || fail "it does not run: ${*:2}"
  cmp "$out/printed.txt" "$out/$1.txt" || fail "it prints something else: ${*:2}"
}

# The panics that are asked for are not worth their backtraces
with_library() { LD_LIBRARY_PATH=$out RUST_BACKTRACE=0 SATSING_PANIC=1 "$@"; }

rust() {
  step "Rust"
  cargo test --quiet --package satsing-ffi --features panic-operation
}

c() {
  prepare
  step "C"
  needs cc gcc libc6-dev
  [ -f /usr/include/cjson/cJSON.h ] || needs cJSON libcjson-dev
  cbindgen=$(realpath "$(tests/tools.sh cbindgen)")
  (cd "$here" && "$cbindgen" --quiet --config cbindgen.toml --crate satsing-ffi --output "$out/satsing.h" .)
  cmp "$out/satsing.h" "$here/satsing.h" || fail "the header is not what src/c.rs says"
  flags=(-Wall -Wextra -Werror -O1 -I "$here" -L "$out")
  cc "${flags[@]}" -DPANIC "$here/c/test.c" -o "$out/test-c" -lsatsing_ffi -lpthread
  for program in findings own_pack award; do
    cc "${flags[@]}" "examples/c/$program.c" -o "$out/$program" -lsatsing_ffi -lcjson
    prints "$program" with_library "$out/$program"
  done
  with_library "$out/test-c" "$out/questions.tsv"
}

csharp() {
  prepare
  step "C#, under Mono"
  needs mcs mono-mcs mono-runtime libmono-system-core4.0-cil libmono-system-json4.0-cil
  export LANG=C.UTF-8
  mcs -nologo -warnaserror "$here/csharp/Satsing.cs" "$here/csharp/Test.cs" -out:"$out/test.exe"
  for program in findings:Findings own_pack:OwnPack award:Award; do
    mcs -nologo -warnaserror -r:System.Json "$here/csharp/Satsing.cs" "examples/csharp/${program#*:}.cs" -out:"$out/${program#*:}.exe"
    prints "${program%:*}" with_library mono "$out/${program#*:}.exe"
  done
  with_library mono "$out/test.exe" "$out/questions.tsv" tests/packs/plain.json
}

php() {
  prepare
  step "PHP"
  needs php php-cli
  for program in findings own_pack award; do
    prints "$program" with_library env php "examples/php/$program.php"
  done
  with_library env php "$here/php/test.php" "$out/questions.tsv"
}

python() {
  "$here/python/test.sh"
}

[ $# -gt 0 ] || set -- rust c csharp php python
for language in "$@"; do
  case $language in
    rust | c | csharp | php | python) "$language" ;;
    *) fail "there is no test of $language here: rust, c, csharp, php, python" ;;
  esac
done
