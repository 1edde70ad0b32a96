#!/usr/bin/env bash
# Gives random documents to the library and holds its answers to laws; fails on the first that breaks one, and prints it.
#   tests/fuzz.sh 60           so many seconds of each target (tests/fuzz/targets)
#   tests/fuzz.sh 600 values   of these only
#   SEED=1 tests/fuzz.sh 60    the same inputs each time, as far as the time reaches: a commit is not refused by chance
# What was found worth keeping is kept in target/fuzz/corpus, so that the next run goes on from there.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:?how many seconds of each target}
shift
all=(case_bytes case_structure pack allocate select values wasm)
targets=("${@:-${all[@]}}")
[ $# -gt 0 ] || targets=("${all[@]}")

if ! command -v c++ >/dev/null; then
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || { echo "libFuzzer needs a C++ compiler" >&2; exit 1; }
  apt-get -qq update && apt-get -qq install -y --no-install-recommends g++
fi
tool=$(realpath "$(tests/tools.sh cargo-fuzz)")
own=${CARGO_TARGET_DIR:-$PWD/target}/fuzz
# no sanitizer: the core has no unsafe code, and one would need the standard library's sources or a nightly Rust
"$tool" build --sanitizer none --codegen-units 16 --fuzz-dir tests/fuzz --target-dir "$own" 2>"$own.log" || { cat "$own.log" >&2; exit 1; }
python3 tests/fuzz/seeds.py "$own/corpus"

# runs one target, and keeps what it says in a file
run() {
  local target=$1
  mkdir -p "$own/corpus/$target" "$own/crashes/$target"
  find "$own/crashes/$target" -type f -delete
  local known=tests/fuzz/regressions/$target
  [ -d "$known" ] || known=
  # a text that nobody typed is seldom longer, and what is shorter is tried more often
  "$own/x86_64-unknown-linux-gnu/release/$target" "$own/corpus/$target" $known -max_total_time="$seconds" -timeout=60 -seed="${SEED:-0}" \
    -rss_limit_mb=4096 -max_len=16384 -print_final_stats=1 -artifact_prefix="$own/crashes/$target/" >"$own/$target.log" 2>&1
}

# the input that a law was broken by, as text and so that it can be tried again
tell() {
  local target=$1 input
  printf '\n%s: a law is broken\n' "$target" >&2
  { grep -v -E '^(#|longest|	NEW_FUNC|INFO)' "$own/$target.log" || true; } | { head -c 4000; cat >/dev/null; } >&2
  for input in "$own/crashes/$target"/*; do
    [ -f "$input" ] || continue
    printf '\nthe input, in base64:\n%s\n' "$(base64 -w0 "$input")" >&2
    printf 'to try it again: %s %s\n' "$own/x86_64-unknown-linux-gnu/release/$target" "$input" >&2
  done
}

printf '%-16s %12s %10s %16s\n' target inputs kept 'longest input'
broken=0
running=()
names=()
reap() {
  local target=${names[0]} status=0
  wait "${running[0]}" || status=$?
  running=("${running[@]:1}")
  names=("${names[@]:1}")
  if [ "$status" != 0 ]; then
    broken=1
    tell "$target"
    return
  fi
  local count kept longest
  count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$own/$target.log")
  kept=$(find "$own/corpus/$target" -type f | wc -l)
  longest=$(sed -n 's/^longest \([0-9]*\) microseconds$/\1/p' "$own/$target.log" | tail -n 1)
  [ "${count:-0}" -gt 0 ] || { printf '%s: nothing was tried\n' "$target" >&2; broken=1; return; }
  printf '%-16s %12d %10d %13d µs\n' "$target" "$count" "$kept" "$longest"
}
for target in "${targets[@]}"; do
  run "$target" &
  running+=($!)
  names+=("$target")
  [ "${#running[@]}" -lt "$(nproc)" ] || reap
done
while [ "${#running[@]}" -gt 0 ]; do reap; done
exit "$broken"
