#!/usr/bin/env bash
# Follows docs/packs.md word by word in an empty folder: writes its files, adds what it adds, runs its commands, and
# compares what they print with what the guide says they print.
#
# A fence says what its block is: `json FILE` is the whole of a file; `json FILE LIST` is added to the end of a list of the
# file; `sh` is run, and ends with the status after it, if any; `text` is what the block before it printed.
set -euo pipefail
cd "$(dirname "$0")/.."
binaries=$(cd "${CARGO_TARGET_DIR:-target}/debug" && pwd)
[ -x "$binaries/satsing" ] || { echo "build the command line first: cargo build -p satsing-cli" >&2; exit 1; }
guide=$PWD/docs/packs.md
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
PATH=$binaries:$PATH python3 - "$guide" <<'PYTHON'
import json, pathlib, re, subprocess, sys

# a version and the hash of the pack change with every release and every word of the guide
CHANGES = re.compile(r"(satsing) \d\S*( · pack \S+) [0-9a-f]+")


def plain(text):
    return "\n".join(CHANGES.sub(r"\1\2", line).rstrip() for line in text.strip().replace("\u00a0", " ").splitlines())


guide = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
blocks = re.findall(r"^```(\S+)[ ]?(.*?)\n(.*?)^```$", guide, re.M | re.S)
printed, ran = None, 0
for kind, rest, block in blocks:
    words = rest.split()
    if kind == "json" and len(words) == 1:
        pathlib.Path(words[0]).write_text(block, encoding="utf-8")
    elif kind == "json" and len(words) == 2:
        file = pathlib.Path(words[0])
        document = json.loads(file.read_text(encoding="utf-8"))
        document.setdefault(words[1], []).extend(json.loads(f"[{block}]"))
        file.write_text(json.dumps(document, ensure_ascii=False, indent=2), encoding="utf-8")
    elif kind == "sh":
        done = subprocess.run(["bash", "-c", block], capture_output=True, text=True)
        printed, ran = done.stdout + done.stderr, ran + 1
        expected = int(words[0]) if words else 0
        if done.returncode != expected:
            sys.exit(f"{block}ends with {done.returncode}, not {expected}:\n{printed}")
    elif kind == "text":
        if plain(block) != plain(printed):
            sys.exit(f"the guide says:\n{block}\nbut it is:\n{printed}")
    elif kind != "json":
        sys.exit(f"a block of `{kind}` is not known to the script")
if ran < 5:
    sys.exit("the guide has hardly any commands: were its fences found?")
print(f"{ran} commands of the guide did what it says")
PYTHON
