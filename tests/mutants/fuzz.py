"""Shows that each fuzz target bites: changes that its inputs reach and tests notice are switched on, until it notices one.

    fuzz.py LIST BUILD SECONDS MOST

LIST and BUILD as for `run.py`, which must have run before: its sources, with their switches, are what is fuzzed. SECONDS is the
time for a change, MOST how many changes a target is tried with. Fails where a target notices none.
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
    listed, folder, seconds, most = sys.argv[1:]
    changes = dict(enumerate(json.loads(pathlib.Path(listed).read_text()), 1))
    folder = pathlib.Path(folder).resolve()
    tree = folder / "tree"
    known = json.loads((folder / "noticed.json").read_text())
    bites = True
    for target in TARGETS:
        seen = folder / f"seen-{target}"
        seen.unlink(missing_ok=True)
        holds, said = fuzz(tree, target, seconds, {"MUTANTS_SEEN": str(seen)})
        if not holds:
            sys.exit(f"{target} fails without a change:\n{said}")
        if not seen.exists():
            print(f"{target}: reaches nothing of what is changed", flush=True)
            continue
        reached = sorted(number for number in set(map(int, seen.read_text().split())) if changes[number]["name"] in known)
        chosen = reached[:: max(1, len(reached) // int(most))][: int(most)]
        for tried, number in enumerate(chosen, 1):
            holds, _ = fuzz(tree, target, seconds, {"MUTANT": str(number)})
            if not holds:
                print(f"{target}: notices the change {tried} of {len(reached)}, {changes[number]['name']}", flush=True)
                break
        else:
            print(f"{target}: notices none of {len(chosen)} changes of {len(reached)}", flush=True)
            bites = False
    sys.exit(not bites)


if __name__ == "__main__":
    main()
