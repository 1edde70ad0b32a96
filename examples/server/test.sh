#!/usr/bin/env bash
# Tries the server: formatting, lints, its tests over a socket, the commands of its README, and its description.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
# the same as the library's, so that what is built for both is built once
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
out=$CARGO_TARGET_DIR/server
manifest=(--manifest-path "$here/Cargo.toml")
mkdir -p "$out"

fail() { printf '%s\n' "$1" >&2; exit 1; }

cargo fmt "${manifest[@]}" --check
cargo clippy --quiet --locked "${manifest[@]}" --all-targets -- -D warnings
cargo test --quiet --locked "${manifest[@]}"

# the commands of the README, asked of a server on a port that is free
rm -f "$out"/verdicts.sqlite* "$out/address.txt"
cargo build --quiet --locked "${manifest[@]}"
"$CARGO_TARGET_DIR/debug/satsing-server" 127.0.0.1:0 "$out/verdicts.sqlite" >"$out/address.txt" &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
until [ -s "$out/address.txt" ]; do kill -0 "$server" || fail "the server ended by itself"; sleep 0.1; done
address=$(sed 's|^http://||' "$out/address.txt")
commands=$(sed -n 's/^curl /curl --silent --show-error --fail /p' "$here/README.md")
[ "$(wc -l <<<"$commands")" = 5 ] || fail "the README should have five commands of curl: $commands"
while read -r command; do
  (cd "$root" && bash -euc "${command//127.0.0.1:8080/$address}") >"$out/answer.txt" || fail "it is refused: $command"
  case $command in
    */replay*) [ "$(cat "$out/answer.txt")" = '{"same":true}' ] || fail "the verdict is not the same: $(cat "$out/answer.txt")" ;;
    */openapi.json*) cp "$out/answer.txt" "$out/openapi.json" ;;
  esac
done <<<"$commands"
kill "$server"
wait "$server" || fail "the server did not end well when it was told to stop"

venv=$out/venv
if ! [ "$venv/installed" -nt "$here/requirements.txt" ]; then
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
  touch "$venv/installed"
fi
"$venv/bin/openapi-spec-validator" "$out/openapi.json" >"$out/openapi.txt" || fail "$(cat "$out/openapi.txt")"

deny=$("$root/tests/tools.sh" cargo-deny)
"$deny" --log-level error "${manifest[@]}" --locked --config "$here/deny.toml" check licenses bans sources
printf 'The server: its tests, its README and its description hold.\n'
