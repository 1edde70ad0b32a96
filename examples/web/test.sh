#!/usr/bin/env bash
# Installs what the site and its tests need, builds both, and runs the tests in Chromium. With a word: only tests whose name has it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ ! -x /usr/bin/chromium ]; then
  apt-get update -qq
  apt-get install -y -qq chromium >/dev/null
fi
"$here/build.sh"
# what writes the rule book, which is tried here too
cargo build --quiet --package satsing-cli --manifest-path "$here/../../Cargo.toml"
cd "$here"
node --test --test-concurrency=1 ${1:+--test-name-pattern="$1"} tests/*.test.mjs
