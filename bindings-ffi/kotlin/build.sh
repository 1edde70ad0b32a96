#!/usr/bin/env bash
# Generates the Kotlin sources and lays the native library where the jar takes it in: `build.sh LIBRARY BINDGEN`, then
# `mvn package`. Run it on each platform, or give it the library of each, for a jar that serves several.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
library=$1 bindgen=$2
generated=$here/target/generated
rm -rf "$generated"
"$bindgen" generate --language kotlin --no-format --config "$here/../languages.toml" --out-dir "$generated/kotlin" "$library"

# an exception that says nothing in a log is of no use: uniffi leaves `message` null where an error is an object
sources=$generated/kotlin/no/satsing/satsing.kt
exception='^open class SatsingException : kotlin.Exception, .* {$'
[ "$(grep -c "$exception" "$sources")" = 1 ] || { echo "uniffi writes the exception another way now" >&2; exit 1; }
sed -i "/$exception/a\\    override val message: String get() = toString()" "$sources"

# for Java: the functions in a class `Satsing`, and constructors that are called as `Programme.embedded(..)`
sed -i '0,/^@file:Suppress/s//@file:JvmName("Satsing")\n@file:Suppress/' "$sources"
sed -i -E 's/^    @Throws\(SatsingException::class\) fun `(embedded|load)`/    @JvmStatic\n&/' "$sources"
[ "$(grep -c '@JvmStatic$\|^@file:JvmName' "$sources")" = 5 ] || { echo "uniffi writes constructors another way now" >&2; exit 1; }

# where JNA looks for it in a jar
case $(uname -s)-$(uname -m) in
  Linux-x86_64) platform=linux-x86-64 ;;
  Linux-aarch64) platform=linux-aarch64 ;;
  Darwin-x86_64) platform=darwin-x86-64 ;;
  Darwin-arm64) platform=darwin-aarch64 ;;
  MINGW*-x86_64 | MSYS*-x86_64) platform=win32-x86-64 ;;
  *) echo "no folder of JNA known for $(uname -s) $(uname -m)" >&2; exit 1 ;;
esac
mkdir -p "$generated/resources/$platform"
# what ships needs no symbols, but the generator does: the copy alone is stripped
strip -o "$generated/resources/$platform/$(basename "$library")" "$library"
