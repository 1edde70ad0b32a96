"""Shares out a pot and says how one award came about."""

import sys
from pathlib import Path

import satsing
from satsing.answers import AllocationInfeasible, AllocationSettled, AllocationTie

match satsing.allocate(Path(sys.argv[1] if len(sys.argv) > 1 else "examples/requests/allocation.json").read_bytes()):
    case AllocationSettled(awards=awards):
        [award] = [award for award in awards if award.id == "fjordby"]
        print(award.id, *satsing.explain(award, "nb"), sep="\n")
    case AllocationTie(between=between):
        raise SystemExit(f"lots must be drawn between {', '.join(between)}")
    case AllocationInfeasible(needed=needed, available=available):
        raise SystemExit(f"{needed} øre are needed, there are {available}")
