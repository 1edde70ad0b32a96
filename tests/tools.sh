#!/usr/bin/env bash
# Prints the path of a tool that the tests need, in the version they were written for; installs it where it is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

case ${1:?which tool} in
  cargo-deny) version=0.20.2 ;;
  cbindgen) version=0.29.4 ;;
  *) printf 'there is no tool `%s` here\n' "$1" >&2; exit 1 ;;
esac
is_right() { [ -n "$1" ] && [ "$("$1" --version 2>/dev/null)" = "$2 $version" ]; }

known=$(command -v "$1" || true)
if is_right "$known" "$1"; then echo "$known"; exit; fi
own=${CARGO_TARGET_DIR:-target}/tools
if ! is_right "$own/bin/$1" "$1"; then
  printf 'installing %s %s into %s\n' "$1" "$version" "$own" >&2
  # unoptimised: it is used for seconds, and this halves the minutes that it takes to build
  cargo install --quiet --locked --debug --root "$own" --target-dir "$own/build" --version "=$version" "$1" >&2
  rm -rf "$own/build"
fi
echo "$own/bin/$1"
