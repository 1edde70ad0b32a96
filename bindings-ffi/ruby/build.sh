#!/usr/bin/env bash
# Generates the Ruby sources and lays the native library beside them: `build.sh LIBRARY BINDGEN`, then `gem build`.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
library=$1 bindgen=$2
lib=$here/lib/satsing
rm -rf "$lib"
mkdir -p "$lib"
"$bindgen" generate --language ruby --no-format --config "$here/../languages.toml" --out-dir "$lib" "$library"
mv "$lib/satsing.rb" "$lib/native.rb"
# what ships needs no symbols, but the generator does: the copy alone is stripped
strip -o "$lib/$(basename "$library")" "$library"
cp "$here"/../../LICENSE-* "$here/"
