#!/usr/bin/env bash
# Prints the folder of a Rust toolchain that can build for wasm32-unknown-unknown.
#
# That is the active one where the target is installed. Else, on Debian, it is Debian's own Rust, unpacked into a cache
# folder (nothing is installed) with the target's standard library built once from Debian's sources: a minute, 140 MB to
# download, 520 MB kept. SATSING_TOOLCHAIN names the folder; SATSING_TOOLCHAIN_FROM=debian passes over the active one.
set -euo pipefail
export LC_ALL=C
target=wasm32-unknown-unknown
cache=${SATSING_TOOLCHAIN:-${XDG_CACHE_HOME:-$HOME/.cache}/satsing-rust}
# older ones do not know the edition of this project
oldest=1.95

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() { say "$*"; exit 1; }

if [ "${SATSING_TOOLCHAIN_FROM:-}" != debian ] && sysroot=$(rustc --print sysroot 2>/dev/null) &&
   compgen -G "$sysroot/lib/rustlib/$target/lib/libstd-*.rlib" >/dev/null; then
  echo "$sysroot"; exit
fi
if [ -f "$cache/complete" ]; then echo "$cache"; exit; fi
for tool in apt-get apt-cache dpkg-deb dpkg-query; do
  command -v "$tool" >/dev/null || die "the wasm target is missing: run \`rustup target add $target\`"
done

candidate() { apt-cache policy "$1" | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }'; }
depends() { apt-cache show --no-all-versions "$1" | sed -n 's/^Depends: //p' | head -n1; }

# an old index names versions that the archive no longer has
if [ "$(id -u)" = 0 ]; then apt-get -qq update >&2 || say "the package index could not be renewed"; fi
version=$(candidate rustc-web)
dpkg --compare-versions "${version:-0}" ge "$oldest" ||
  die "Debian offers rustc-web ${version:-in no version}, $oldest is needed: run \`apt-get update\`, or \`rustup target add $target\`"
std=$(depends libstd-rust-web-dev | grep -oE 'libstd-rust-web-[0-9.]+' | head -n1)
llvm=$(depends "$std" | grep -oE 'libllvm[0-9]+' | head -n1)
lld=lld-${llvm#libllvm}

mkdir -p "$(dirname "$cache")"
work=$(mktemp -d "$cache.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/debs" "$work/x/lib" "$work/rust/bin" "$work/rust/lib"

# shared libraries that these need and the machine lacks
mapfile -t libraries < <(
  apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
    "$llvm" "$lld" patchelf $(depends cargo-web | tr ',' '\n' | grep -oE '^ *lib[a-z0-9.+-]+' | grep -v rust-web) |
    grep -oE '^lib[a-z0-9.+-]+' | grep -vE '^(libstd-rust|libllvm|libc6|libc-dev)' | sort -u |
    while read -r package; do
      dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' && continue
      [ -z "$(candidate "$package")" ] || echo "$package"
    done
)
say "unpacking Debian's Rust $version into $cache"
(cd "$work/debs" && apt-get -qq -o APT::Sandbox::User=root download "rustc-web=$version" "$std=$version" \
  "libstd-rust-web-dev=$version" "rust-web-src=$version" "cargo-web=$version" "$llvm" "$lld" patchelf "${libraries[@]}" >&2)
for package in "$work/debs"/*.deb; do
  case ${package##*/} in
    rust-web-src_*) dpkg-deb --fsys-tarfile "$package" | tar -x -C "$work/x" --wildcards './usr/src/rustc-*/library' ;;
    *) dpkg-deb -x "$package" "$work/x" ;;
  esac
done

# the layout that rustc expects: bin, lib, lib/rustlib/HOST; every file finds its libraries by place
rust=$work/rust
mv "$work/x/usr/bin/rustc" "$work/x/usr/bin/cargo" "$rust/bin/"
mv "$work/x/usr/lib/rustlib" "$rust/lib/rustlib"
rm -f "$rust/lib/rustlib/src/rust"
find "$work/x/usr/lib" "$work/x/lib" -name '*.so*' ! -path '*/gconv/*' ! -path '*/engines*' ! -path '*/ossl-modules/*' \
  ! -path '*/sasl2/*' -exec cp -P -t "$rust/lib" {} +
host=$(basename "$(dirname "$(compgen -G "$rust/lib/rustlib/*/lib")")")
linker=$rust/lib/rustlib/$host/bin/rust-lld
mkdir -p "${linker%/*}"
rm -rf "${linker%/*}/gcc-ld"
cp -L "$work/x/usr/lib/llvm-${llvm#libllvm}/bin/lld" "$linker"
patchelf=$work/x/usr/bin/patchelf
"$patchelf" --set-rpath '$ORIGIN/../lib' "$rust/bin/rustc" "$rust/bin/cargo"
"$patchelf" --set-rpath '$ORIGIN/../../../../lib' "$linker"
for library in "$rust"/lib/*.so*; do
  [ -L "$library" ] || "$patchelf" --set-rpath '$ORIGIN' "$library"
done

# the target's standard library, with the profiles and patches of Rust's own workspace; Debian ships the crates that std
# needs but not those of its tests, so the workspace is one of our own
library=$(compgen -G "$work/x/usr/src/rustc-*/library")
mkdir -p "$work/std/src"
touch "$work/std/src/lib.rs"
{
  printf 'cargo-features = ["profile-rustflags"]\n[package]\nname = "sysroot"\nedition = "2021"\n[workspace]\n[dependencies]\n'
  printf 'std = { path = "%s/std", features = ["panic-unwind"] }\nproc_macro = { path = "%s/proc_macro" }\n' "$library" "$library"
  awk '/^\[(profile|patch)/ { on = 1 } on' "$library/Cargo.toml" | sed -E "s#path = ['\"]([^'\"]*)['\"]#path = '$library/\1'#"
} >"$work/std/Cargo.toml"
cp "$library/Cargo.lock" "$work/std/"
say "building the standard library for $target"
# without its metadata and bitcode, rustc would not find it nor optimise across it
(cd "$work/std" && env -u RUSTFLAGS -u RUSTC_WRAPPER -u CARGO_BUILD_TARGET RUSTC_BOOTSTRAP=1 RUSTC="$rust/bin/rustc" \
  CARGO_HOME="$work/home" CARGO_TARGET_DIR="$work/target" CARGO_PROFILE_RELEASE_DEBUG=0 \
  __CARGO_DEFAULT_LIB_METADATA=wasm \
  CARGO_ENCODED_RUSTFLAGS=$'-Zforce-unstable-if-unmarked\x1f-Cembed-bitcode=yes\x1f--remap-path-prefix='"$library=/rustc/library" \
  "$rust/bin/cargo" build --quiet --offline --config 'source.crates-io.replace-with="vendored"' \
  --config "source.vendored.directory=\"$library/vendor\"" --release --target "$target" >&2)
mkdir -p "$rust/lib/rustlib/$target/lib"
for part in "$work/target/$target/release/deps"/*.rlib; do
  case ${part##*/} in libsysroot-*) ;; *) cp "$part" "$rust/lib/rustlib/$target/lib/" ;; esac
done
touch "$rust/complete"
rm -rf "$cache"
mv "$rust" "$cache"
echo "$cache"
