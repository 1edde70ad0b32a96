#!/usr/bin/env python3
"""Writes what the fuzzer begins from into a folder: the documents of the repository, and what the vectors are asked with.

usage: seeds.py CORPUS
"""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CORPUS = pathlib.Path(sys.argv[1])


def write(target: str, name: str, seed: bytes) -> None:
    folder = CORPUS / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(seed)


def cases():
    for file in sorted((ROOT / "examples/cases").glob("*.json")):
        yield file.stem, file.read_bytes()
    for file in sorted((ROOT / "core/packs").glob("*.examples.json")):
        for example in json.loads(file.read_text())["examples"]:
            name = f"{file.name.removesuffix('.examples.json')}.{example['rule']}"
            yield name, json.dumps(example["case"], ensure_ascii=False).encode()
    for number, vector in enumerate(json.loads((ROOT / "tests/vectors/case/check.json").read_text())):
        text = vector["input"].get("caseText")
        if text is not None:
            yield f"vector-{number}", text.encode()


for name, case in cases():
    # the two bytes before it say how it is checked: by the programme that it names, with fixes and a language
    write("case_bytes", name, bytes([0b0110_1111, 0b0010_1000]) + case)

for number, vector in enumerate(json.loads((ROOT / "tests/vectors/text/money.json").read_text())):
    write("values", f"money-{number}", vector["input"]["text"].encode())
for number, text in enumerate(
    ["2020-02-29", "0001-01-01", "9999-12-31", "23:59", "00:00", "7.5", "-0.0001", "1e6", "1000000.0", "9007199254740991",
     "-9007199254740991", "1000000000", "1e-4", "12.50e1", '"30%"', '"30/100"', '"1/3"', "true", "1E+2", "0.00010"]
):
    write("values", f"value-{number}", text.encode())

# what is made of bytes by a grammar begins from nothing
for target in ["case_structure", "pack", "allocate", "select", "wasm"]:
    write(target, "zeros", bytes(64))
    write(target, "mixed", bytes((number * 73 + 41) % 256 for number in range(512)))
