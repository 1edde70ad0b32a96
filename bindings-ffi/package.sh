#!/usr/bin/env bash
# Makes what others install, from a clean checkout: `package.sh c jar gem nuget npm wheel`, or without a name all six.
#
# They come to target/packages (SATSING_PACKAGES names another folder). The library is built for release; `--library FILE`
# takes one that is there, but for the wheel, which python/wheels.sh makes of what is committed. Tests make the others, or
# what they are made of, with their own build of the library; the wheel for others is tried by its own script alone.
#
# All but the npm package hold the native library of the platform that they are made on. For several platforms, run
# this on each and lay the libraries together: for the jar under kotlin/target/generated/resources/<folder of JNA>, for
# NuGet under runtimes/<rid>/native; a gem, a wheel and the archive for C are of one platform.
#
# What is needed beside Rust 1.95:
#   Linux     gcc; what is built runs with the glibc of the build machine or a later one, so build on the oldest you serve
#   macOS     the command line tools of Xcode
#   Windows   the build tools of Visual Studio, and Git's bash for this script
#   c         strip (of binutils or Xcode), as jar, gem and nuget do
#   jar       JDK 17 and Maven        gem   Ruby 3.1 with RubyGems
#   nuget     the .NET SDK 8; without it the layout is made, and packed by `dotnet pack` where there is one
#   npm       Node 20 and the target wasm32-unknown-unknown; on Debian bindings-wasm/toolchain.sh fetches the latter
#   wheel     Linux and Python 3.11; python/README.md says what macOS and Windows need
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
target=${CARGO_TARGET_DIR:-$root/target}
packages=${SATSING_PACKAGES:-$target/packages}
cd "$root"

fail() { printf '%s\n' "$1" >&2; exit 1; }
needs() { command -v "$1" >/dev/null || fail "$1 is needed: see the beginning of $0"; }

# the names of the libraries here, and what .NET calls the platform
linked=libsatsing_ffi.a
case $(uname -s)-$(uname -m) in
  Linux-x86_64) file=libsatsing_ffi.so rid=linux-x64 ;;
  Linux-aarch64) file=libsatsing_ffi.so rid=linux-arm64 ;;
  Darwin-x86_64) file=libsatsing_ffi.dylib rid=osx-x64 ;;
  Darwin-arm64) file=libsatsing_ffi.dylib rid=osx-arm64 ;;
  MINGW*-x86_64 | MSYS*-x86_64) file=satsing_ffi.dll linked=satsing_ffi.lib rid=win-x64 ;;
  *) fail "no package is known for $(uname -s) $(uname -m)" ;;
esac

library=
if [ "${1:-}" = --library ]; then
  library=$(realpath "$2")
  shift 2
fi
[ $# -gt 0 ] || set -- c jar gem nuget npm wheel
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

# the header, the library to load and the one to link in
c() {
  needs strip
  built
  local layout=$packages/c
  rm -rf "$layout"
  mkdir -p "$layout/include" "$layout/lib"
  cp "$here/c/README.md" "$root"/LICENSE-* "$layout/"
  cp "$here/satsing.h" "$layout/include/"
  strip -o "$layout/lib/$file" "$library"
  cp "$(dirname "$library")/$linked" "$layout/lib/"
  tar -czf "$packages/satsing-c-$rid.tar.gz" -C "$layout" .
  rm -r "$layout"
}

jar() {
  needs javac && needs mvn && needs strip
  built && generator
  "$here/kotlin/build.sh" "$library" "$target/debug/uniffi-bindgen"
  mvn -q -B -f "$here/kotlin/pom.xml" package -DskipTests
  cp "$here"/kotlin/target/satsing-*.jar "$packages/"
  # what the jar needs beside itself stands in it
  cp "$here/kotlin/pom.xml" "$packages/$(basename "$here"/kotlin/target/satsing-*.jar .jar).pom"
}

gem() {
  needs ruby && needs strip
  built && generator
  "$here/ruby/build.sh" "$library" "$target/debug/uniffi-bindgen"
  (cd "$here/ruby" && command gem build --silent --output "$packages/satsing-$rid.gem" satsing.gemspec)
}

nuget() {
  needs strip
  built
  local layout=$packages/nuget
  rm -rf "$layout"
  mkdir -p "$layout/runtimes/$rid/native"
  cp "$here/csharp/Satsing.cs" "$here/csharp/Satsing.csproj" "$here/csharp/README.md" "$root"/LICENSE-* "$layout/"
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

wheel() {
  "$here/python/wheels.sh"
  cp "$target"/wheels/*.whl "$packages/"
}

for package in "$@"; do
  case $package in
    c | jar | gem | nuget | npm | wheel) "$package" ;;
    *) fail "there is no package $package: c, jar, gem, nuget, npm, wheel" ;;
  esac
done
find "$packages" -type f -size +0 ! -name '*.cs*' | sort
