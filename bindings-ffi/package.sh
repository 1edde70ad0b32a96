#!/usr/bin/env bash
# Makes what others install, from a clean checkout: `package.sh jar gem nuget npm`, or without a name all four.
#
# They come to target/packages (SATSING_PACKAGES names another folder). The library is built for release; `--library FILE`
# takes one that is there. Wheels for Python are made in bindings-ffi/python.
#
# Jar, gem and NuGet package hold the native library of the platform that they are made on. For several platforms, run
# this on each and lay the libraries together: for the jar under kotlin/target/generated/resources/<folder of JNA>, for
# NuGet under runtimes/<rid>/native; a gem is of one platform. The npm package is the same everywhere.
#
# What is needed beside Rust 1.95:
#   Linux     gcc; what is built runs with the glibc of the build machine or a later one, so build on the oldest you serve
#   macOS     the command line tools of Xcode
#   Windows   the build tools of Visual Studio, and Git's bash for this script
#   jar       JDK 17 and Maven        gem   Ruby 3.1 with RubyGems and strip
#   nuget     the .NET SDK 8; without it the layout is made, and packed by `dotnet pack` where there is one
#   npm       Node 20 and the target wasm32-unknown-unknown; on Debian bindings-wasm/toolchain.sh fetches the latter
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
target=${CARGO_TARGET_DIR:-$root/target}
packages=${SATSING_PACKAGES:-$target/packages}
cd "$root"

fail() { printf '%s\n' "$1" >&2; exit 1; }
needs() { command -v "$1" >/dev/null || fail "$1 is needed: see the beginning of $0"; }

# the name of the library here, and what .NET calls the platform
case $(uname -s)-$(uname -m) in
  Linux-x86_64) file=libsatsing_ffi.so rid=linux-x64 ;;
  Linux-aarch64) file=libsatsing_ffi.so rid=linux-arm64 ;;
  Darwin-x86_64) file=libsatsing_ffi.dylib rid=osx-x64 ;;
  Darwin-arm64) file=libsatsing_ffi.dylib rid=osx-arm64 ;;
  MINGW*-x86_64 | MSYS*-x86_64) file=satsing_ffi.dll rid=win-x64 ;;
  *) fail "no package is known for $(uname -s) $(uname -m)" ;;
esac

library=
if [ "${1:-}" = --library ]; then
  library=$(realpath "$2")
  shift 2
fi
[ $# -gt 0 ] || set -- jar gem nuget npm
mkdir -p "$packages"

built() {
  [ -z "$library" ] || return 0
  cargo build --quiet --release --package satsing-ffi --lib
  library=$target/release/$file
}

# the generator of sources, which is not in what ships
generator() {
  cargo build --quiet --package satsing-ffi --bin uniffi-bindgen --features cli
}

jar() {
  needs javac && needs mvn
  built && generator
  "$here/kotlin/build.sh" "$library" "$target/debug/uniffi-bindgen"
  mvn -q -B -f "$here/kotlin/pom.xml" package -DskipTests
  cp "$here"/kotlin/target/satsing-*.jar "$packages/"
}

gem() {
  needs ruby && needs strip
  built && generator
  "$here/ruby/build.sh" "$library" "$target/debug/uniffi-bindgen"
  (cd "$here/ruby" && command gem build --silent --output "$packages/satsing-$rid.gem" satsing.gemspec)
}

nuget() {
  built
  local layout=$packages/nuget
  rm -rf "$layout"
  mkdir -p "$layout/runtimes/$rid/native"
  cp "$here/csharp/Satsing.cs" "$here/csharp/Satsing.csproj" "$here/csharp/README.md" "$layout/"
  strip -o "$layout/runtimes/$rid/native/$file" "$library"
  if command -v dotnet >/dev/null; then
    dotnet pack --nologo --verbosity quiet --output "$packages" "$layout/Satsing.csproj"
  else
    printf 'nuget: laid out in %s, not packed: there is no .NET SDK here\n' "$layout"
  fi
}

npm() {
  needs node && needs npm
  "$root/bindings-wasm/build.sh"
  (cd "$root/bindings-wasm/npm" && command npm pack --silent --pack-destination "$packages" >/dev/null)
}

for package in "$@"; do
  case $package in
    jar | gem | nuget | npm) "$package" ;;
    *) fail "there is no package $package: jar, gem, nuget, npm" ;;
  esac
done
find "$packages" -type f -size +0 ! -name '*.cs*' | sort
