#!/usr/bin/env bash
# Has other people's programs read what satsing exports: SARIF, 360Giving and iCalendar. What they need goes into target/exports.
set -euo pipefail
cd "$(dirname "$0")/../.."
own=${CARGO_TARGET_DIR:-target}/exports
multitool=@microsoft/sarif-multitool-linux
version=5.7.0

if ! cmp -s tests/exports/requirements.txt "$own/python/requirements.txt"; then
  python3 -m venv --clear "$own/python"
  "$own/python/bin/pip" install --quiet --disable-pip-version-check -r tests/exports/requirements.txt
  cp tests/exports/requirements.txt "$own/python/requirements.txt"
fi
if [ ! -f "$own/$multitool-$version" ]; then
  npm install --silent --no-save --ignore-scripts --prefix "$own" "$multitool@$version"
  chmod u+x "$own/node_modules/$multitool/Sarif.Multitool"
  mkdir -p "$(dirname "$own/$multitool-$version")"
  touch "$own/$multitool-$version"
fi
cargo build --quiet --package satsing-cli
# it writes dates in no language of the machine
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
"$own/python/bin/python" tests/exports/check.py "${CARGO_TARGET_DIR:-target}/debug/satsing" \
  "$own/node_modules/$multitool/Sarif.Multitool"
