"""The rules of municipal development programmes in Norway and Denmark.

A case is one recipient's undertaking in one programme: strategy, network, letter, report. Checking it gives a verdict:
findings, what was judged and what was not, and a receipt.

>>> import satsing
>>> verdict = satsing.check({"programme": "no.realfagskommuner", "decidedOn": "2015-05-21"}, language="nb")
>>> verdict.outcome
'blocked'

* `check`, `check_many`, `text`: cases and verdicts; `Programme`, `Programmes`, `load`: rules that are kept, and one's own.
* `lint`, `test`: what is wrong with a pack of one's own, and whether its examples hold.
* `programmes`, `rules`, `fields`, `amounts`, `amount`, `label`: what the programmes say.
* `due`: what is due when; `compare`, `impact`: what other rules would change; `evaluate`: what many reports come to.
* `allocate`, `allocate_tree`, `redistribute`, `select`, `explain`: who gets how much, and why.
* `municipality`, `county`, `organisation_number`, `identifier`, `money`: what is written down elsewhere.
* `satsing.answers`: the types of what comes out; `satsing.documents`: types for what goes in, where a dict is not enough.
* `satsing.frame`: the same for tables of pandas and Polars.

Amounts of money are whole øre. A call does not hold the interpreter's lock while the library works.
"""

from satsing import answers, documents
from satsing._json import Document
from satsing._native import version as _version
from satsing._options import Day, Language, Options
from satsing.answers import Award, Finding, Verdict
from satsing.error import SatsingError
from satsing.functions import (
    allocate,
    allocate_tree,
    amount,
    amounts,
    check,
    check_many,
    compare,
    county,
    due,
    evaluate,
    explain,
    fields,
    identifier,
    impact,
    label,
    lint,
    load,
    money,
    municipality,
    organisation_number,
    programmes,
    redistribute,
    rules,
    schema,
    select,
    test,
    text,
)
from satsing.programme import Programme, Programmes

__version__ = _version()

__all__ = [
    "Award",
    "Day",
    "Document",
    "Finding",
    "Language",
    "Options",
    "Programme",
    "Programmes",
    "SatsingError",
    "Verdict",
    "__version__",
    "allocate",
    "allocate_tree",
    "amount",
    "amounts",
    "answers",
    "check",
    "check_many",
    "compare",
    "county",
    "documents",
    "due",
    "evaluate",
    "explain",
    "fields",
    "identifier",
    "impact",
    "label",
    "lint",
    "load",
    "money",
    "municipality",
    "organisation_number",
    "programmes",
    "redistribute",
    "rules",
    "schema",
    "select",
    "test",
    "text",
]
