#!/usr/bin/env bash
# Tries the library from other languages: `test.sh c kotlin ruby`, or without a name all of them. Installs what is
# missing where it may. Two at once take turns, since all use the same library and folders.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
target=${CARGO_TARGET_DIR:-$root/target}
out=$target/ffi
mkdir -p "$out"
[ -n "${SATSING_TURN:-}" ] || SATSING_TURN=mine exec flock --close "$out" "$here/test.sh" "$@"
cd "$root"

step() { printf '\n== %s\n' "$1"; }
fail() { printf '%s\n' "$1" >&2; exit 1; }

# Debian's packages, where the command is not there yet
needs() {
  # the name of a language is a function here too
  type -P "$1" >/dev/null && return
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then fail "$1 is needed, of the Debian packages ${*:2}"; fi
  apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${@:2}" >/dev/null
}

# The library with the operation `panic`, what to ask it, and what the three programs print
prepare() {
  [ -z "${prepared:-}" ] || return 0
  prepared=yes
  step "the library, and what native code answers"
  cargo build --quiet --package satsing-ffi --lib --features panic-operation
  cp "$target/debug/libsatsing_ffi.so" "$out/"
  cargo run --quiet --package satsing-ffi --example questions >"$out/questions.tsv"
  for program in findings own_pack award readme verdict; do
    cargo run --quiet --package satsing-ffi --example three "$program" >"$out/$program.txt"
  done
}

# The first example in a language that a README shows, in an empty folder
example() {
  rm -rf "$out/readme" && mkdir "$out/readme"
  awk -v fence="\`\`\`$2" '$0 == fence { inside = 1; next } inside && $0 == "```" { exit } inside' "$here/$1/README.md" >"$out/readme/$3"
  [ -s "$out/readme/$3" ] || fail "the README of $1 shows nothing in $2"
}

# Runs a program of examples/ and holds what it prints against native code
prints() {
  "${@:2}" >"$out/printed.txt" || fail "it does not run: ${*:2}"
  cmp "$out/printed.txt" "$out/$1.txt" || fail "it prints something else: ${*:2}"
}

# The panics that are asked for are not worth their backtraces
with_library() { LD_LIBRARY_PATH=$out RUST_BACKTRACE=0 SATSING_PANIC=1 "$@"; }

rust() {
  step "Rust"
  cargo test --quiet --package satsing-ffi --features panic-operation
}

c() {
  prepare
  step "C"
  needs cc gcc libc6-dev
  [ -f /usr/include/cjson/cJSON.h ] || needs cJSON libcjson-dev
  cbindgen=$(realpath "$(tests/tools.sh cbindgen)")
  (cd "$here" && "$cbindgen" --quiet --config cbindgen.toml --crate satsing-ffi --output "$out/satsing.h" .)
  cmp "$out/satsing.h" "$here/satsing.h" || fail "the header is not what src/c.rs says"
  flags=(-Wall -Wextra -Werror -O1 -I "$here" -L "$out")
  cc "${flags[@]}" -DPANIC "$here/c/test.c" -o "$out/test-c" -lsatsing_ffi -lpthread
  for program in findings own_pack award; do
    cc "${flags[@]}" "examples/c/$program.c" -o "$out/$program" -lsatsing_ffi -lcjson
    prints "$program" with_library "$out/$program"
  done
  # what the package holds, to load and to link in
  example c c main.c
  SATSING_PACKAGES=$out/packages "$here/package.sh" --library "$target/debug/libsatsing_ffi.so" c >/dev/null
  tar -xzf "$out"/packages/satsing-c-*.tar.gz -C "$out/readme"
  printf '{"ok":%s}\n' "$(cat "$out/verdict.txt")" >"$out/envelope.txt"
  (cd "$out/readme" && cc main.c -I include -L lib -lsatsing_ffi -o loading && cc main.c -I include lib/libsatsing_ffi.a -lpthread -ldl -lm -o linked)
  prints envelope env LD_LIBRARY_PATH="$out/readme/lib" "$out/readme/loading"
  prints envelope "$out/readme/linked"
  with_library "$out/test-c" "$out/questions.tsv" tests/packs/plain.json
}

csharp() {
  prepare
  step "C#, under Mono"
  needs mcs mono-mcs mono-runtime libmono-system-core4.0-cil libmono-system-json4.0-cil
  export LANG=C.UTF-8
  mcs -nologo -warnaserror "$here/csharp/Satsing.cs" "$here/csharp/Test.cs" -out:"$out/test.exe"
  for program in findings:Findings own_pack:OwnPack award:Award; do
    mcs -nologo -warnaserror -r:System.Json "$here/csharp/Satsing.cs" "examples/csharp/${program#*:}.cs" -out:"$out/${program#*:}.exe"
    prints "${program%:*}" with_library mono "$out/${program#*:}.exe"
  done
  # what the package holds, and no more
  example csharp csharp Program.cs
  SATSING_PACKAGES=$out/packages "$here/package.sh" --library "$out/libsatsing_ffi.so" nuget >"$out/nuget.txt"
  mcs -nologo -warnaserror "$out/packages/nuget/Satsing.cs" "$out/readme/Program.cs" -out:"$out/readme/main.exe"
  prints verdict env LD_LIBRARY_PATH="$(dirname "$out"/packages/nuget/runtimes/*/native/*)" mono "$out/readme/main.exe"
  with_library mono "$out/test.exe" "$out/questions.tsv" tests/packs/plain.json
}

php() {
  prepare
  step "PHP"
  needs php php-cli
  for program in findings own_pack award; do
    prints "$program" with_library env php "examples/php/$program.php"
  done
  example php php main.php
  cp "$here/php/Satsing.php" "$out/readme/"
  prints readme with_library env php "$out/readme/main.php"
  with_library env php "$here/php/test.php" "$out/questions.tsv"
}

# The program that generates sources from the library, of the very version of uniffi that it is built with
bindgen() {
  cargo build --quiet --package satsing-ffi --bins --features cli
  python3 "$here/generate_answers.py" --check
  "$target/debug/api-list" "$out/libsatsing_ffi.so" >"$out/api.txt"
  diff -u "$here/api.txt" "$out/api.txt" || fail "other languages see another API: api-list writes bindings-ffi/api.txt, where a change is meant"
}

kotlin() {
  prepare
  bindgen
  step "Kotlin and Java"
  needs javac openjdk-17-jdk-headless
  needs mvn maven
  export LANG=C.UTF-8
  "$here/kotlin/build.sh" "$out/libsatsing_ffi.so" "$target/debug/uniffi-bindgen"
  SATSING_QUESTIONS=$out/questions.tsv RUST_BACKTRACE=0 mvn -q -B -f "$here/kotlin/pom.xml" install >"$out/kotlin.txt" 2>&1 ||
    { grep -E '^\[ERROR\]' "$out/kotlin.txt" | cut -c1-400 | head -40 >&2; fail "Kotlin: its tests fail"; }
  # other projects, which have nothing but the jar
  for project in kotlin:FindingsKt:OwnPackKt:AwardKt java:Findings:OwnPack:AwardExplained; do
    IFS=: read -r folder findings own_pack award <<<"$project"
    mvn -q -B -f "examples/$folder/pom.xml" compile
    for program in findings own_pack award; do
      prints "$program" run_main "examples/$folder" "${!program}"
    done
  done
  # and what the README shows, each in a project of its own
  for shown in kotlin:kotlin:Main.kt:MainKt java:java:Main.java:Main; do
    IFS=: read -r folder language file class <<<"$shown"
    example kotlin "$language" "$file"
    cp "examples/$folder/pom.xml" "$out/readme/"
    mvn -q -B -f "$out/readme/pom.xml" compile
    prints readme run_main "$out/readme" "$class"
  done
  counted Kotlin "$here"/kotlin/target/surefire-reports/TEST-*.xml
}

# Runs a program by Maven, without the colours that Maven puts around what it prints
run_main() { mvn -q -B -f "$1/pom.xml" exec:java "-Dexec.mainClass=$2" | sed $'s/\e\\[0*m//g'; }

# Adds up what JUnit counted, of which there is one for each question
counted() {
  python3 - "$out/questions.tsv" "$@" <<'END'
import sys, xml.etree.ElementTree as xml
questions, language, *reports = sys.argv[1:]
suites = [xml.parse(report).getroot().attrib for report in reports]
failed = sum(int(suite["failures"]) + int(suite["errors"]) for suite in suites)
passed = sum(int(suite["tests"]) for suite in suites) - failed
asked = sum(1 for _ in open(questions, encoding="utf-8"))
assert passed > asked > 0, f"{asked} questions, and {passed} tests passed"
print(f"{language}: {asked} vectors and examples asked\n{language}: {passed} passed, {failed} failed")
END
}

ruby() {
  prepare
  bindgen
  step "Ruby"
  needs ruby ruby ruby-ffi ruby-minitest
  command ruby -e 'require "ffi"; require "minitest"' 2>/dev/null || needs ruby-ffi-and-minitest ruby-ffi ruby-minitest
  "$here/ruby/build.sh" "$out/libsatsing_ffi.so" "$target/debug/uniffi-bindgen"
  # -W0: uniffi's Ruby has variables that it never uses
  SATSING_QUESTIONS=$out/questions.tsv RUST_BACKTRACE=0 command ruby -W0 -I "$here/ruby/lib" \
    -e 'ARGV.each { |file| require file }; ARGV.clear' "$here"/ruby/test/*_test.rb >"$out/ruby.txt" 2>"$out/ruby.log" ||
    { tail -40 "$out/ruby.txt" | cut -c1-400 >&2; fail "Ruby: its tests fail"; }
  # the gem, in an empty folder
  (cd "$here/ruby" && gem build --quiet --output "$out/satsing.gem" satsing.gemspec >"$out/gem.txt" 2>&1) || fail "$(cat "$out/gem.txt")"
  rm -rf "$out/gems"
  gem install --quiet --local --ignore-dependencies --no-document --install-dir "$out/gems" "$out/satsing.gem" >/dev/null
  for program in findings own_pack award; do
    prints "$program" env GEM_PATH="$out/gems:$(gem environment gempath)" ruby -W0 "examples/ruby/$program.rb"
  done
  example ruby ruby main.rb
  prints readme env -C "$out/readme" GEM_PATH="$out/gems:$(gem environment gempath)" ruby -W0 main.rb
  awk -v asked="$(wc -l <"$out/questions.tsv")" '/ runs, / { passed = $1 - $5 - $7; failed = $5 + $7 }
    END { if (passed <= asked || asked == 0) { print "Ruby: too few tests"; exit 1 }
      printf "Ruby: %d vectors and examples asked\nRuby: %d passed, %d failed\n", asked, passed, failed }' "$out/ruby.txt"
}

swift() {
  prepare
  bindgen
  step "Swift: generated, not run"
  "$here/swift/generate.sh" "$out/libsatsing_ffi.so" "$target/debug/uniffi-bindgen" "$out/swift"
  diff -r "$out/swift" "$here/swift/Sources" || fail "the Swift sources are not what the library says: run swift/generate.sh"
}

python() {
  "$here/python/test.sh"
}

[ $# -gt 0 ] || set -- rust c csharp php python kotlin ruby swift
for language in "$@"; do
  case $language in
    rust | c | csharp | php | python | kotlin | ruby | swift) "$language" ;;
    *) fail "there is no test of $language here: rust, c, csharp, php, python, kotlin, ruby, swift" ;;
  esac
done
