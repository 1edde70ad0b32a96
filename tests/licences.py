#!/usr/bin/env python3
"""Holds the licences of the parts from npm and PyPI to a list, as cargo-deny does for those of Rust.

What npm brings is read from each package-lock.json; what pip brings from what is installed in the environments whose folders are
given. Every part must say a licence that is allowed, or stand among the exceptions with the reason.

usage: licences.py [ENVIRONMENT ...]
"""

import importlib.metadata
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Permissive ones: what is shipped is built into other people's systems, and the rest may be used by whoever builds it.
ALLOWED = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "OFL-1.1", "PSF-2.0",
    "Python-2.0", "Unlicense", "Zlib", "BlueOak-1.0.0",
}
# Under MPL-2.0, which asks to pass on changes to its own files: each is a tool of the build or the tests, unchanged and not shipped.
EXCEPTIONS = [
    "npm axe-core",  # looks for faults that keep people out of the pages
    "npm lightningcss",  # with which Vite makes style sheets smaller, and its builds for each platform
    "pip pathspec",  # with which mypy finds files
]
# What older metadata call a licence, by the name that it has in SPDX.
CALLED = {
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Python Software Foundation License": "PSF-2.0",
    "The Unlicense (Unlicense)": "Unlicense",
    "ISC License (ISCL)": "ISC",
}


def is_allowed(expression: str) -> bool:
    """Whether a licence, or one of several to choose from together with all that must be kept, is allowed."""
    expression = CALLED.get(expression.strip(), expression.strip())
    if expression in ALLOWED:
        return True
    while expression.startswith("(") and expression.endswith(")"):
        expression = expression[1:-1].strip()
    choices = re.split(r"\s+OR\s+", expression)
    if len(choices) > 1:
        return any(is_allowed(choice) for choice in choices)
    parts = re.split(r"\s+AND\s+", expression)
    return len(parts) > 1 and all(is_allowed(part) for part in parts) or CALLED.get(expression, expression) in ALLOWED


def of_npm():
    """Each part of each lock file, by name, with the licence that it says."""
    tracked = subprocess.run(["git", "ls-files", "*package-lock.json"], cwd=ROOT, capture_output=True, text=True, check=True)
    files = tracked.stdout.split()
    if not files:
        raise SystemExit("no package-lock.json is committed: nothing would be checked")
    for file in files:
        packages = json.loads((ROOT / file).read_text())["packages"]
        for place, part in packages.items():
            # the package itself, and those of this repository that it links to
            if "node_modules/" in place and not part.get("link"):
                name = place.rsplit("node_modules/", 1)[1]
                yield f"npm {name} {part.get('version')}", part.get("license")


def of_pip(environment: pathlib.Path):
    """Each part that is installed in an environment, by name, with the licence that it says."""
    folders = [str(folder) for folder in environment.glob("lib/python*/site-packages")]
    if not folders:
        raise SystemExit(f"{environment} is no environment of Python")
    for part in importlib.metadata.distributions(path=folders):
        about = part.metadata
        classified = [line.rsplit(" :: ", 1)[1] for line in about.get_all("Classifier", []) if line.startswith("License ::")]
        said = about.get("License-Expression") or (classified[0] if classified else about.get("License"))
        name = about["Name"]
        # the library itself, and what every environment begins with
        if name not in {"satsing", "pip", "setuptools"}:
            yield f"pip {name} {part.version}", said


def main() -> None:
    parts = dict(of_npm())
    for environment in sys.argv[1:]:
        parts.update(of_pip(pathlib.Path(environment)))
    wrong = [f"{part}: {said or 'says no licence'}" for part, said in sorted(parts.items())
             if not (said and is_allowed(said)) and not any(part.startswith(known) for known in EXCEPTIONS)]
    kinds = {part.split()[0] for part in parts}
    unused = [known for known in EXCEPTIONS
              if known.split()[0] in kinds and not any(part.startswith(known) for part in parts)]
    if unused:
        raise SystemExit(f"exceptions that nothing needs any more (tests/licences.py): {unused}")
    if wrong:
        raise SystemExit("licences that are not allowed (tests/licences.py):\n" + "\n".join(wrong))
    counts = {kind: sum(part.startswith(kind) for part in parts) for kind in ("npm", "pip")}
    print(f"{counts['npm']} parts from npm and {counts['pip']} from pip have licences that are allowed")


main()
