"""Tries every change that `cargo mutants` lists, one at a time, and tells which no test notices.

    run.py LIST BUILD [TEST...]

LIST is what `cargo mutants --list --json` wrote, BUILD a folder of its own for sources, what is built, and results.
With TESTS, only these are asked. A change that a test has noticed is not tried again.
"""

import json
import os
import pathlib
import subprocess
import sys
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor

from switches import MODULE, Source, regions

ROOT = pathlib.Path(__file__).resolve().parents[2]
# where most changes are noticed first
TESTS = {"lib": ("satsing", "--lib")}
for name in ("vectors", "allocation", "select", "amount", "examples", "asker", "competence", "schemas", "fixtures", "laws"):
    TESTS[name] = ("conformance", f"--test={name}")
TESTS["commands"] = ("satsing-cli", "--test=commands")
FOLDERS = {"satsing": "core", "conformance": "tests", "satsing-cli": "examples/cli"}
# laws are tried on so many documents each: a change that only chance finds is one that no test notices
CHANCE = {"PROPTEST_CASES": "8"}


def write_sources(tree, changes, dropped):
    """Writes what is under version control with a switch for every change but those dropped; the numbers of those that
    cannot be switched. What is written already is left as it is, so that it is not built anew.
    """
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout.decode()
    sources = {name: (ROOT / name).read_bytes() for name in listed.split("\0") if (ROOT / name).is_file()}
    modes = {name: (ROOT / name).stat().st_mode for name in sources}
    by_file, left_out = defaultdict(list), set()
    for number, change in changes.items():
        if number not in dropped:
            by_file[change["file"]].append((number, change))
    for name, of_file in by_file.items():
        rendered = Source(sources[name], of_file).rendered()
        left_out.update({number for number, _ in of_file} - {number for region in regions(rendered) for number in region[0]})
        sources[name] = rendered.encode()
    sources["core/src/mutant.rs"] = MODULE.encode()
    sources["core/src/lib.rs"] += b"\nmod mutant;\n"
    for name, text in sources.items():
        file = tree / name
        if not file.is_file() or file.read_bytes() != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text)
            file.chmod(modes.get(name, 0o644))
    return left_out


def cargo(tree, *arguments):
    # lints of the library would refuse what the switches look like
    environment = os.environ | {
        "CARGO_TARGET_DIR": str(tree.parent / "built"), "RUSTFLAGS": "--cap-lints allow", "CARGO_INCREMENTAL": "0",
        "CARGO_PROFILE_TEST_OPT_LEVEL": "1", "CARGO_PROFILE_TEST_DEBUG": "false", "CARGO_PROFILE_DEV_DEBUG": "false",
    }
    return subprocess.run(["cargo", *arguments], cwd=tree, env=environment, capture_output=True, text=True)


def refused(tree, output):
    """The changes that the compiler refuses, by the places of its errors."""
    numbers = set()
    for line in output.splitlines():
        message = json.loads(line).get("message") if line.startswith("{") else None
        if not message or message["level"] != "error" or not message["spans"]:
            continue
        for span in sorted(message["spans"], key=lambda span: not span["is_primary"]):
            file, at = tree / span["file_name"], span["byte_start"]
            found = regions(file.read_text()) if file.is_file() else []
            around = [one for one in found if one[1] <= at and span["byte_end"] <= one[2]]
            if around:
                numbers.update(min(around, key=lambda one: one[2] - one[1])[0])
                break
            if found:
                # what follows from a change is told beside it: a match that lacks an arm, a value of another type
                numbers.update(min(found, key=lambda one: min(abs(at - one[1]), abs(at - one[2])))[0])
                break
    if not numbers:
        sys.exit(output)
    return numbers


def build(tree, changes, tests):
    """Builds the tests with all changes that the compiler takes; the tests, and the changes left out."""
    known = tree.parent / "refused.json"
    names = set(json.loads(known.read_text())) if known.exists() else set()
    dropped = {number for number, change in changes.items() if change["name"] in names}
    while True:
        left_out = write_sources(tree, changes, dropped)
        # quicker than building, and sees most of what is wrong; what is tested is built with the schemas
        done = cargo(tree, "check", "--quiet", "--package", "satsing", "--lib", "--features=schema", "--message-format=json")
        binaries = []
        for name in tests:
            package, test = TESTS[name]
            if done.returncode != 0:
                break
            done = cargo(tree, "test", "--quiet", "--no-run", "--package", package, test, "--message-format=json")
            made = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
            # a program that a test runs is built beside it
            made = [one["executable"] for one in made if one.get("executable") and one["profile"]["test"]]
            binaries += [(name, path, tree / FOLDERS[package]) for path in made]
        if done.returncode == 0:
            return binaries, dropped | left_out
        new = refused(tree, done.stdout)
        print(f"{len(new)} changes cannot be switched, such as {changes[min(new)]['name']}", flush=True)
        dropped |= new
        known.write_text(json.dumps(sorted(changes[number]["name"] for number in dropped)))


def run(binary, directory, environment, limit=None):
    """Whether a test fails: `None` where it takes longer than it may."""
    started = time.monotonic()
    try:
        done = subprocess.run(
            [binary, "--quiet", "--test-threads=1"], cwd=directory, env=os.environ | CHANCE | environment, timeout=limit,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return None, limit
    return done.returncode != 0, time.monotonic() - started


def main():
    listed, folder, *tests = sys.argv[1:]
    folder = pathlib.Path(folder).resolve()
    changes = dict(enumerate(json.loads(pathlib.Path(listed).read_text()), 1))
    binaries, left_out = build(folder / "tree", changes, tests or list(TESTS))

    reach, limits = {}, {}
    for test, binary, directory in binaries:
        seen = folder / f"seen-{test}"
        seen.unlink(missing_ok=True)
        failed, took = run(binary, directory, {"MUTANTS_SEEN": str(seen)})
        if failed:
            sys.exit(f"{test} fails without a change")
        reach[test] = set(map(int, seen.read_text().split())) if seen.exists() else set()
        limits[test] = 20 + 20 * took
        print(f"{test} takes {took:.1f} s and reaches {len(reach[test])} changes", flush=True)

    def attempt(number):
        """The first test that notices a change."""
        for test, binary, directory in binaries:
            if number in reach[test]:
                failed, _ = run(binary, directory, {"MUTANT": str(number)}, limits[test])
                if failed is None:
                    return "out of time"
                if failed:
                    return test
        return None

    results = folder / "noticed.json"
    noticed = json.loads(results.read_text()) if results.exists() else {}
    wanted = {number: change["name"] for number, change in changes.items() if number not in left_out}
    open_ = [number for number, name in wanted.items() if name not in noticed]
    # a test that runs the program waits for it half of the time
    with ThreadPoolExecutor(2 * os.cpu_count()) as pool:
        for done, (number, result) in enumerate(zip(open_, pool.map(attempt, open_)), 1):
            if result:
                noticed[wanted[number]] = result
            if done % 50 == 0 or done == len(open_):
                results.write_text(json.dumps(noticed, indent=0))
    missed = [name for name in wanted.values() if name not in noticed]
    late = sum(noticed.get(name) == "out of time" for name in wanted.values())
    print(f"{len(changes)} changes are listed, and {len(left_out)} of them cannot be switched.")
    print(f"Of {len(wanted)} tried {len(wanted) - len(missed)} are noticed ({late} for want of time), {len(missed)} are not:")
    print("\n".join(f"  {name}" for name in missed))


if __name__ == "__main__":
    main()
