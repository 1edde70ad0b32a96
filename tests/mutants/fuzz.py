"""Shows that each fuzz target bites: of the changes that its inputs reach, every so-many-th is switched on and fuzzed.

    fuzz.py LIST BUILD SECONDS EACH

LIST and BUILD as for `run.py`, which must have run before: its sources, with their switches, are what is fuzzed. SECONDS is the
time for a change, EACH how many changes a target is tried with. Fails where a target notices none.
"""

import json
import os
import pathlib
import subprocess
import sys

TARGETS = ("case_bytes", "case_structure", "pack", "allocate", "select", "values", "wasm")


def fuzz(tree, target, seconds, environment):
    own = {"CARGO_TARGET_DIR": str(tree.parent / "fuzzed"), "SEED": "1", "RUST_BACKTRACE": "0"}
    done = subprocess.run(
        ["tests/fuzz.sh", str(seconds), target], cwd=tree, env=os.environ | own | environment, capture_output=True, text=True
    )
    return done.returncode == 0, done.stdout + done.stderr


def main():
    listed, folder, seconds, each = sys.argv[1:]
    changes = dict(enumerate(json.loads(pathlib.Path(listed).read_text()), 1))
    folder = pathlib.Path(folder).resolve()
    tree = folder / "tree"
    bites = True
    print("| target | changes tried | noticed | such as |\n|---|---:|---:|---|", flush=True)
    for target in TARGETS:
        seen = folder / f"seen-{target}"
        seen.unlink(missing_ok=True)
        holds, said = fuzz(tree, target, seconds, {"MUTANTS_SEEN": str(seen)})
        if not holds:
            sys.exit(f"{target} fails without a change:\n{said}")
        reached = sorted(set(map(int, seen.read_text().split())))
        chosen = reached[:: max(1, len(reached) // int(each))][: int(each)]
        noticed = []
        for number in chosen:
            holds, _ = fuzz(tree, target, seconds, {"MUTANT": str(number)})
            if not holds:
                noticed.append(changes[number]["name"])
        bites &= bool(noticed)
        print(f"| `{target}` | {len(chosen)} of {len(reached)} | {len(noticed)} | {noticed[:1]} |", flush=True)
    sys.exit(not bites)


if __name__ == "__main__":
    main()
