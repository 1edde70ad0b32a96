#!/usr/bin/env bash
# Writes the Swift sources from the library: `generate.sh LIBRARY BINDGEN [FOLDER]`, without a folder into Sources.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
library=$1 bindgen=$2 sources=${3:-$here/Sources}
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$bindgen" generate --language swift --no-format --config "$here/../languages.toml" --out-dir "$made" "$library"
rm -rf "$sources"
mkdir -p "$sources/Satsing" "$sources/SatsingFFI"
# the generator leaves spaces at the ends of lines
sed 's/[ \t]*$//' "$made/Satsing.swift" >"$sources/Satsing/Satsing.swift"
sed 's/[ \t]*$//' "$made/SatsingFFI.h" >"$sources/SatsingFFI/SatsingFFI.h"
# a system library: where the native library lies is told to the linker
printf 'module SatsingFFI {\n    header "SatsingFFI.h"\n    link "satsing_ffi"\n    export *\n}\n' >"$sources/SatsingFFI/module.modulemap"
