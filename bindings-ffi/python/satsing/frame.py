"""Tables: a case a row goes in, a row a finding comes out, for pandas, Polars and Arrow alike.

>>> import polars, satsing.frame
>>> cases = polars.DataFrame({"programme": ["no.realfagskommuner"] * 2, "decidedOn": ["2015-05-21", "2031-01-01"]})
>>> satsing.frame.verdicts(cases).select("row", "outcome").rows()
[(0, 'blocked'), (1, 'notInForce')]

What comes out is of the kind that went in. Everything passes through Arrow, so `pyarrow` must be there.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, Unpack, cast

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json

from satsing import _json, functions
from satsing._options import Language, Options
from satsing.answers import AllocationInfeasible, AllocationSettled, AllocationTie
from satsing.programme import Programme, Programmes

__all__ = ["NotSettledError", "allocate", "findings", "verdicts"]

Frame = TypeVar("Frame")
"""A `pandas.DataFrame`, a `polars.DataFrame` or a `pyarrow.Table`."""

_FINDING = pa.struct(
    [
        ("rule", pa.string()),
        ("level", pa.string()),
        ("about", pa.string()),
        ("basis", pa.string()),
        ("blocking", pa.bool_()),
        ("blocksFrom", pa.string()),
        ("paths", pa.list_(pa.string())),
        ("key", pa.string()),
        ("source", pa.struct([("id", pa.string()), ("title", pa.string()), ("section", pa.string()), ("url", pa.string())])),
        ("text", pa.string()),
    ]
)
_ANSWER = pa.schema(
    [
        (
            "ok",
            pa.struct(
                [
                    ("outcome", pa.string()),
                    ("findings", pa.list_(_FINDING)),
                    ("omittedFindings", pa.int64()),
                    ("receipt", pa.struct([("programme", pa.string()), ("edition", pa.string()), ("inputHash", pa.string())])),
                ]
            ),
        ),
        ("error", pa.struct([("code", pa.string()), ("text", pa.string())])),
    ]
)


class NotSettledError(Exception):
    """A pot could not be shared out as it stands: lots must be drawn first, or the bounds cannot all hold."""

    allocation: AllocationTie | AllocationInfeasible
    """Which of the two, and why."""

    def __init__(self, allocation: AllocationTie | AllocationInfeasible) -> None:
        super().__init__(allocation)
        self.allocation = allocation

    def __str__(self) -> str:
        match self.allocation:
            case AllocationTie(between=between, places=places):
                return f"lots must be drawn: {', '.join(between)} compete for {places}"
            case AllocationInfeasible(needed=needed, available=available):
                return f"{needed} øre are needed, there are {available}"


def findings(
    frame: Frame,
    *,
    case: str | None = None,
    id: str | None = None,
    by: Programme | Programmes | None = None,
    threads: int | None = None,
    **options: Unpack[Options],
) -> Frame:
    """Checks a case a row; gives a row a finding.

    `case` names the column that holds the cases, as JSON or as structs; without it the columns are the fields of a case.
    `id` names a column whose values stand beside the findings; it is no field of the case. What is null is absent, and a
    time stamp at midnight is a day. `by` are the programmes to check by; absent means those that come with the library.

    The columns: `row` (the place of the case, from 0), the one of `id`, `rule`, `level`, `about`, `basis`, `blocking`,
    `blocksFrom`, `path` (where to show it), `paths`, `key`, `sourceId`, `sourceTitle`, `sourceSection`, `sourceUrl`,
    `text`. A case that cannot be read has no findings: `verdicts` says why.
    """
    table = _table(frame)
    answers = _answers(table, case, id, by, threads, options)
    lists = pc.struct_field(answers["ok"], "findings").combine_chunks()
    row = pc.list_parent_indices(lists).cast(pa.int64())
    each = pc.list_flatten(lists)
    source = pc.struct_field(each, "source")
    columns = {"row": row}
    if id is not None:
        columns[id] = table[id].take(row)
    columns |= {name: pc.struct_field(each, name) for name in ("rule", "level", "about", "basis", "blocking")}
    columns["blocksFrom"] = pc.struct_field(each, "blocksFrom").cast(pa.date32())
    paths = pc.struct_field(each, "paths")
    columns |= {"path": pc.list_element(paths, 0), "paths": paths, "key": pc.struct_field(each, "key")}
    columns |= {f"source{name.title()}": pc.struct_field(source, name) for name in ("id", "title", "section", "url")}
    columns["text"] = pc.struct_field(each, "text")
    return _like(frame, pa.table(columns))


def verdicts(
    frame: Frame,
    *,
    case: str | None = None,
    id: str | None = None,
    by: Programme | Programmes | None = None,
    threads: int | None = None,
    **options: Unpack[Options],
) -> Frame:
    """Checks a case a row; gives a row a case: what its verdict comes to, or why it cannot be judged at all.

    The columns: `row`, the one of `id`, `outcome`, `findings` (how many), `blocking` (how many of them), `programme`,
    `edition`, `inputHash`, `error` (its code) and `errorText`. The rest as in `findings`.
    """
    table = _table(frame)
    answers = _answers(table, case, id, by, threads, options)
    ok, error = answers["ok"].combine_chunks(), answers["error"].combine_chunks()
    receipt, lists = pc.struct_field(ok, "receipt"), pc.struct_field(ok, "findings")
    blocking = pa.ListArray.from_arrays(lists.offsets, pc.struct_field(pc.list_flatten(lists), "blocking"))
    columns: dict[str, Any] = {"row": pa.array(range(table.num_rows), pa.int64())}
    if id is not None:
        columns[id] = table[id]
    columns["outcome"] = pc.struct_field(ok, "outcome")
    found = pc.add(pc.list_value_length(lists).cast(pa.int64()), pc.struct_field(ok, "omittedFindings"))
    columns["findings"] = found
    counts = [None if each is None else sum(each) for each in blocking.to_pylist()]
    columns["blocking"] = pa.array(counts, pa.int64())
    columns |= {name: pc.struct_field(receipt, name) for name in ("programme", "edition", "inputHash")}
    columns |= {"error": pc.struct_field(error, "code"), "errorText": pc.struct_field(error, "text")}
    return _like(frame, pa.table(columns))


def allocate(
    claims: Frame,
    *,
    pot: int,
    criteria: Sequence[Mapping[str, Any]] = (),
    language: Language | None = None,
    currency: str = "NOK",
    **request: Any,
) -> Frame:
    """Shares out a pot; a claim a row goes in, an award a row comes out, in the order of the claims.

    The columns of the claims are the fields of a claim: `id`, `name`, `weight`, `floor`, `cap`, `asked`, `lastYear`,
    `tier`; and for each criterion that is not `equal` one of its id, with the claim's value in it. `request` is the rest of
    the request: `unit`, `method`, `guarantee`, `minimumPayout`, `lots`. Amounts are whole øre.

    The columns that come out: `id`, `name` where there was one, `amount`, `entitlement`, and `text`, how the award came
    about, where a language is asked for.

    :raises NotSettledError: where lots must be drawn first, or the bounds cannot all hold.
    """
    table = _table(claims)
    valued = [criterion["id"] for criterion in criteria if not criterion.get("equal")]
    missing = [column for column in ["id", *valued] if column not in table.column_names]
    if missing:
        raise TypeError(f"the claims need a column {missing[0]!r}")
    rows = [_present(row) for row in table.to_pylist()]
    for row in rows:
        values = [{"criterion": name, "value": row.pop(name)} for name in valued if name in row]
        if values:
            row["weights"] = values
    asked: dict[str, Any] = {"pot": pot, "claims": rows, **request}
    if criteria:
        asked["criteria"] = list(criteria)
    allocation = functions.allocate(asked)
    if not isinstance(allocation, AllocationSettled):
        raise NotSettledError(allocation)
    by_id = {award.id: award for award in allocation.awards}
    awards = [by_id[id] for id in table["id"].to_pylist()]
    columns: dict[str, Any] = {"id": table["id"]}
    if "name" in table.column_names:
        columns["name"] = table["name"]
    columns["amount"] = pa.array([award.amount for award in awards], pa.int64())
    columns["entitlement"] = pa.array([award.entitlement for award in awards], pa.string())
    if language is not None:
        texts = [" ".join(functions.explain(award, language, currency=currency)) for award in awards]
        columns["text"] = pa.array(texts, pa.string())
    return _like(claims, pa.table(columns))


def _answers(
    table: pa.Table,
    case: str | None,
    id: str | None,
    by: Programme | Programmes | None,
    threads: int | None,
    options: Options,
) -> pa.Table:
    """The answer to each row, with as much of it as the tables show."""
    programmes = by or functions.embedded()
    lines = b"".join(_lines(table, case, id))
    answers = programmes.check_lines(lines, threads=threads, **options)
    if not answers:
        return _ANSWER.empty_table()
    longest = max(map(len, answers.splitlines()))
    return pyarrow.json.read_json(
        pa.BufferReader(answers),
        read_options=pyarrow.json.ReadOptions(block_size=max(1 << 20, 2 * longest)),
        parse_options=pyarrow.json.ParseOptions(explicit_schema=_ANSWER, unexpected_field_behavior="ignore"),
    ).combine_chunks()


def _lines(table: pa.Table, case: str | None, id: str | None) -> list[bytes]:
    """Each row's case as JSON on a line."""
    if case is None:
        fields = [name for name in table.column_names if name != id]
        cases = table.select(fields).to_pylist()
    elif case in table.column_names:
        cases = table[case].to_pylist()
    else:
        raise TypeError(f"there is no column {case!r}; there are {', '.join(table.column_names)}")
    return [_line(each) for each in cases]


def _line(case: object) -> bytes:
    # outside strings a line break is space, and inside them it is an error either way
    document = case if isinstance(case, (str, bytes)) else _present(case) or {}
    return _json.encode(document, "case").replace(b"\n", b" ") + b"\n"


def _present(value: Any) -> Any:
    """The value without what is null in it, and with days for time stamps at midnight."""
    match value:
        case dict():
            return {name: _present(inner) for name, inner in value.items() if inner is not None}
        case list():
            return [_present(inner) for inner in value]
        case datetime.datetime() if value.time() == datetime.time() and value.tzinfo is None:
            return value.date()
    return value


def _table(frame: object) -> pa.Table:
    match _kind(frame):
        case "polars" if hasattr(frame, "to_arrow"):
            return frame.to_arrow()
        case "pandas":
            return pa.Table.from_pandas(frame, preserve_index=False)
        case "pyarrow" if isinstance(frame, pa.Table):
            return frame
    raise TypeError(f"a frame of pandas or Polars or a table of Arrow is needed, not {type(frame).__name__}")


def _like(frame: Frame, table: pa.Table) -> Frame:
    match _kind(frame):
        case "polars":
            import polars

            return cast(Frame, polars.from_arrow(table))
        case "pandas":
            return cast(Frame, table.to_pandas())
    return cast(Frame, table)


def _kind(frame: object) -> str:
    return type(frame).__module__.partition(".")[0]
