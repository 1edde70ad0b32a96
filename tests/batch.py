#!/usr/bin/env python3
"""Checks many made-up cases by `satsing batch`: the memory does not grow with them, and a run that was killed and gone on with
writes what a whole one does.

usage: batch.py SATSING [CASES [PATTERN]]

PATTERN says which of the real cases the made-up ones are like. With a million cases a release build is wanted, and small cases,
since a verdict is longer than its case; what it took last is in DECISIONS.md.
"""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SATSING = sys.argv[1]
CASES = int(sys.argv[2]) if len(sys.argv) > 2 else 6_000
REAL = sorted(Path("examples/cases").glob(sys.argv[3] if len(sys.argv) > 3 else "*.json"))


def write(file, count):
    """Real cases with other amounts, years and municipalities, so that each has a verdict of its own; the same for each count."""
    chance = random.Random(20261129)
    real = [json.loads(case.read_text(encoding="utf-8")) for case in REAL]

    def other(value):
        if isinstance(value, dict):
            return {name: other(each) for name, each in value.items()}
        if isinstance(value, list):
            return [other(each) for each in value]
        if isinstance(value, int) and value > 10_000:
            return value + chance.randrange(-value // 10, value // 10)
        if isinstance(value, str) and len(value) == 10 and value[4:8:3] == "--" and chance.random() < 0.05:
            return f"{int(value[:4]) + chance.choice([-1, 1])}{value[4:]}"
        return value

    with open(file, "w", encoding="utf-8") as out:
        for number in range(count):
            case = other(chance.choice(real))
            case["reference"] = f"{number}"
            out.write(json.dumps(case, ensure_ascii=False) + "\n")


def peak(process):
    """The most memory that the process has held so far, in MB; nothing once it has ended."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text()
    except FileNotFoundError:
        return 0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0)


def run(cases, out, *more, kill_at=None):
    """Runs a batch, to its end or until so many bytes are written; gives the peak of its memory and the seconds."""
    begun = time.monotonic()
    process = subprocess.Popen([SATSING, "batch", cases, "--out", out, *more], stdout=subprocess.DEVNULL)
    most = 0
    while process.poll() is None:
        most = max(most, peak(process))
        if kill_at and os.path.exists(out) and os.path.getsize(out) >= kill_at:
            process.send_signal(signal.SIGKILL)
            process.wait()
            break
        time.sleep(0.01)
    assert kill_at or process.returncode in (0, 1, 3), process.returncode
    return most, time.monotonic() - begun


def digest(file):
    with open(file, "rb") as bytes_of:
        return hashlib.file_digest(bytes_of, "sha256").hexdigest()


with tempfile.TemporaryDirectory() as folder:
    few, many, whole, killed, small = [f"{folder}/{name}" for name in ["few", "many", "whole", "killed", "small"]]
    # more than are judged before they are written
    few_cases = max(CASES // 10, 2_048)
    write(few, few_cases)
    write(many, CASES)
    of_few, _ = run(few, small)
    of_many, seconds = run(many, whole)
    assert of_few and of_many < of_few * 1.25 + 8, f"{of_few:.0f} MB for {few_cases} cases, {of_many:.0f} MB for {CASES}"
    size, expected = os.path.getsize(whole), digest(whole)
    with open(whole, "rb") as lines:
        assert sum(1 for _ in lines) == CASES
    # a million verdicts are not kept twice
    os.remove(whole)
    run(many, killed, kill_at=size // 2)
    left = os.path.getsize(killed)
    assert size // 2 <= left < size, (left, size)
    run(many, killed, "--resume")
    assert digest(killed) == expected, "gone on with, it is another file"
    print(f"{CASES} cases of {os.path.getsize(many) / CASES:.0f} bytes: {seconds:.1f} s, {of_many:.0f} MB at most "
          f"({of_few:.0f} MB for {few_cases}); killed at {left * 100 // size} % and gone on with, the same {size} bytes")
