#!/usr/bin/env bash
# Builds the package and the site, and serves the site on http://localhost:4173.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

"$here/build.sh"
cd "$here"
exec node_modules/.bin/vite preview --port 4173 --strictPort
