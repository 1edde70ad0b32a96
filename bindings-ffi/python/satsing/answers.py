"""What the library answers.

Written by `generate.py` from the JSON Schemas: change those.
"""

from __future__ import annotations

import datetime
import decimal
from typing import ClassVar, Literal, TypeAlias

import msgspec

__all__ = [
    "About",
    "Acceptance",
    "AcceptanceTold",
    "Allocation",
    "AllocationInfeasible",
    "AllocationSettled",
    "AllocationStep",
    "AllocationStepBelowMinimum",
    "AllocationStepBound",
    "AllocationStepCriterion",
    "AllocationStepLot",
    "AllocationStepNoWeight",
    "AllocationStepProportional",
    "AllocationStepRounding",
    "AllocationStepTier",
    "AllocationStepWholeUnits",
    "AllocationTie",
    "Among",
    "AmountAnswer",
    "AmountImpact",
    "AmountResult",
    "AmountResultFee",
    "AmountResultLeave",
    "AmountResultOwnShare",
    "AmountResultPaymentDate",
    "AmountResultProportionalSplit",
    "AmountResultRepayment",
    "AmountResultReportingWaived",
    "AmountResultSupplyCost",
    "AmountStep",
    "AmountStepBelowLimit",
    "AmountStepExceptionAllowed",
    "AmountStepFeeForEachFurther",
    "AmountStepFeeForTheFirst",
    "AmountStepFeeInAll",
    "AmountStepFullLeave",
    "AmountStepLeaveInProportion",
    "AmountStepLimitNotFor",
    "AmountStepMovedToMunicipal",
    "AmountStepMovedToPrivate",
    "AmountStepNeeds",
    "AmountStepNoOwnShare",
    "AmountStepNotBelowLimit",
    "AmountStepNotNeeded",
    "AmountStepNothingUnspent",
    "AmountStepPaidBy",
    "AmountStepPayBy",
    "AmountStepProportional",
    "AmountStepRepaidTo",
    "AmountStepRepayBy",
    "AmountStepRestOfSupplyCost",
    "AmountStepRounded",
    "AmountStepShareOfGrant",
    "AmountStepShareOfSupplyCost",
    "AmountStepUnspent",
    "AmountView",
    "Answer",
    "AspectKind",
    "Award",
    "Basis",
    "Bound",
    "CaseImpact",
    "Change",
    "ChangeKind",
    "ChangedAspect",
    "ChangedAward",
    "ChangedThing",
    "Choice",
    "ChoiceStep",
    "ChoiceStepCountsForGroups",
    "ChoiceStepKeptForGroups",
    "ChoiceStepLot",
    "ChoiceStepRank",
    "ChoiceStepRoomForAll",
    "ChoiceStepSeats",
    "CodeView",
    "ComparedSide",
    "Comparison",
    "Country",
    "County",
    "CountyChange",
    "Coverage",
    "DueItem",
    "DueList",
    "EditionView",
    "EvaluatedReports",
    "Failed",
    "FieldType",
    "FieldView",
    "Finding",
    "FindingSource",
    "Fix",
    "GoalCount",
    "GoneFinding",
    "IdentifierReason",
    "IdentifierReasonAllZeros",
    "IdentifierReasonCheckDigit",
    "IdentifierReasonDigits",
    "IdentifierReasonLeadingZero",
    "IdentifierReasonLength",
    "IdentifierReasonSpelling",
    "Impact",
    "InputType",
    "InputView",
    "LintFault",
    "LintReport",
    "MovedAmount",
    "Municipality",
    "MunicipalityChange",
    "MunicipalityCounty",
    "NameLanguage",
    "NotApplicable",
    "NotApplicableReason",
    "NotEvaluated",
    "NotEvaluatedReason",
    "OfficialName",
    "OutcomeChange",
    "Overridden",
    "ParticipationCell",
    "ParticipationTable",
    "PatchOperation",
    "PatchOperationRemove",
    "PatchOperationReplace",
    "PatchOperationTest",
    "PotAllocation",
    "PotLevel",
    "PotSource",
    "ProgrammeView",
    "PurposeSum",
    "Receipt",
    "ReceiptDates",
    "RecipientKind",
    "Redistribution",
    "RedistributionInfeasible",
    "RedistributionRound",
    "RedistributionSettled",
    "RedistributionTie",
    "RegionSeats",
    "RegionStep",
    "RegionStepGuaranteed",
    "RegionStepLot",
    "RegionStepProportion",
    "RegionStepRank",
    "RegionStepRoomForAll",
    "Repayee",
    "Rounding",
    "RoundingMethod",
    "RuleImpact",
    "RuleView",
    "Scalar",
    "Selection",
    "SelectionInfeasible",
    "SelectionSettled",
    "SelectionTie",
    "Severity",
    "SharePayer",
    "SignCount",
    "Since",
    "SourceReference",
    "TestMiss",
    "TestReport",
    "Texts",
    "TreeAllocation",
    "TreeAllocationInfeasible",
    "TreeAllocationSettled",
    "TreeAllocationTie",
    "ValueRead",
    "ValueReadBoolean",
    "ValueReadCode",
    "ValueReadDate",
    "ValueReadDays",
    "ValueReadDecimal",
    "ValueReadField",
    "ValueReadMinutes",
    "ValueReadMoney",
    "ValueReadMonths",
    "ValueReadNumber",
    "ValueReadShare",
    "ValueReadText",
    "ValueReadTime",
    "ValueReadYears",
    "Verdict",
    "VerdictOutcome",
    "Weight",
]

# Whether something is missing or wrong.
About: TypeAlias = Literal["missing", "wrong"]

# What a tie is between, or whose guarantees cannot be met.
Among: TypeAlias = Literal["regions", "groups", "applicants"]

# Which aspect of a thing has changed.
AspectKind: TypeAlias = Literal["title", "level", "basis", "conditions", "demand", "codes", "text", "value", "required", "fieldType", "source", "givesWay"]

# Whether a rule or a number is laid down or follows from the data.
Basis: TypeAlias = Literal["norm", "plausibility"]

# A bound of a claim.
Bound: TypeAlias = Literal["floor", "atLeast", "minimumPayout", "cap", "asked", "atMost"]

# Whether something is new, gone or changed.
ChangeKind: TypeAlias = Literal["new", "gone", "changed"]

# The kinds of things that change.
ChangedThing: TypeAlias = Literal["rule", "codes", "parameter", "amount", "field"]

# The country whose public holidays, school years and registers count: `NO` or `DK`.
Country: TypeAlias = Literal["NO", "DK"]

# The type of a field.
FieldType: TypeAlias = Literal["text", "code", "number", "decimal", "money", "date", "time", "boolean", "object", "list"]

# The type of an input.
InputType: TypeAlias = Literal["count", "decimal", "money", "date", "recipient", "boolean"]

# The language of an official name, by its code in BCP 47.
NameLanguage: TypeAlias = Literal["no", "da", "se", "smj", "sma", "fkv"]

# Why a rule does not apply to a case.
NotApplicableReason: TypeAlias = Literal["part-absent", "no-items", "no-reference", "condition"]

# Why a rule could not be judged.
NotEvaluatedReason: TypeAlias = Literal["missing", "parameter-unknown", "no-decision-date", "no-period", "no-today", "shape"]

# What kind of body receives money.
RecipientKind: TypeAlias = Literal["municipality", "county", "university", "nationalCentre", "vocationalCollege", "privateKindergarten", "privateSchool", "stateSchool", "other"]

# A round of sharing out.
RedistributionRound: TypeAlias = Literal["before", "after"]

# Whom unspent money is paid back to.
Repayee: TypeAlias = Literal["grantor", "municipality"]

# How a fraction of an øre becomes a whole one.
Rounding: TypeAlias = Literal["halfAwayFromZero", "halfToEven", "down", "up"]

# How exact shares become whole units.
RoundingMethod: TypeAlias = Literal["largestRemainder", "dHondt", "sainteLague"]

# A single value in a document: a text, a number, or true or false.
Scalar: TypeAlias = bool | int | float | str

# The severity of a breach.
Severity: TypeAlias = Literal["error", "warning", "advice"]

# Who pays the own share of the cost of supply teachers.
SharePayer: TypeAlias = Literal["recipient", "municipality"]

# Whether a finding was in an earlier verdict.
Since: TypeAlias = Literal["new", "known"]

# The outcome of a verdict: the first of these that fits.
VerdictOutcome: TypeAlias = Literal["notInForce", "blocked", "incomplete", "passed"]

# The value of a claim in a criterion: a whole number or an exact fraction, 0 or more.
Weight: TypeAlias = int | str


class Answer(msgspec.Struct, frozen=True, omit_defaults=True, gc=False, rename="camel"):
    """What the library answers."""


class Acceptance(Answer, frozen=True, kw_only=True):
    """The decision to accept a finding that does not block."""

    by: str
    """Who accepts it: a role or a unit, as the caller wishes it to be shown."""
    key: str
    """The key of the finding."""
    on: datetime.date
    """The day on which that was decided."""
    why: str
    """Why."""


class AcceptanceTold(Answer, frozen=True, kw_only=True):
    """An acceptance that a case was checked with, in its receipt."""

    applied: bool
    """Whether it was applied, which it is only to a listed finding that is no error and not yet accepted, and only
    with a

    name and a reason.
    """
    by: str
    """Who accepts it."""
    key: str
    """The key of the finding."""
    on: datetime.date
    """The day on which that was decided."""
    why: str
    """Why."""


class AllocationSettled(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="settled"):
    """Every claim has its award."""

    outcome: ClassVar[Literal["settled"]] = "settled"
    awards: list[Award]
    """One award for each claim, by id, also where it is 0."""
    left: int
    """The pot less all awards."""


class AllocationTie(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="tie"):
    """Equals compete for too few places, and lots must be drawn between them.

    The request is answered when it is asked again with the drawn ids in its `lots`.
    """

    outcome: ClassVar[Literal["tie"]] = "tie"
    between: list[str]
    """The ids of the equals that are not drawn, in order."""
    places: int
    """How many of them win."""


class AllocationInfeasible(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="infeasible"):
    """The bounds cannot all be met."""

    outcome: ClassVar[Literal["infeasible"]] = "infeasible"
    available: int
    """What there is for them, in øre: the pot, or their upper bounds."""
    claims: list[str]
    """The ids of the claims whose bounds cannot be met, in order."""
    needed: int
    """The sum of the claims' lower bounds, in øre."""


# How a pot is shared out, or why it cannot be.
Allocation: TypeAlias = AllocationSettled | AllocationTie | AllocationInfeasible


class AllocationStepCriterion(Answer, frozen=True, kw_only=True, tag_field="kind", tag="criterion"):
    """What one criterion gives. The parts of all criteria add up to the entitlement."""

    kind: ClassVar[Literal["criterion"]] = "criterion"
    criterion: str
    """The id of the criterion; `weight` where the request names none."""
    part: str
    """Share × value ÷ total; 0 where the total is."""
    share: str
    """The criterion's slice of the pot."""
    total: str
    """The sum of the values of the claim's tier."""
    value: Weight
    """The claim's value in it."""
    name: str | None = None
    """What the criterion is called."""


class AllocationStepTier(Answer, frozen=True, kw_only=True, tag_field="kind", tag="tier"):
    """The tier that the claim belongs to, where there are several."""

    kind: ClassVar[Literal["tier"]] = "tier"
    available: int
    """What the tier could use, in øre: the pot in whole units, less these two."""
    kept_back: int
    """What is kept back for the lower bounds of later tiers, in øre."""
    taken: int
    """What the tier took of it, in øre."""
    taken_before: int
    """What earlier tiers took of the pot, in øre."""
    tier: int
    """The number of the tier."""


class AllocationStepWholeUnits(Answer, frozen=True, kw_only=True, tag_field="kind", tag="wholeUnits"):
    """The pot is not a whole number of units, so not all of it is shared out."""

    kind: ClassVar[Literal["wholeUnits"]] = "wholeUnits"
    available: int
    """The part of it that is a whole number of units."""
    pot: int
    """The pot, in øre."""
    unit: int
    """The unit of award, in øre."""


class AllocationStepNoWeight(Answer, frozen=True, kw_only=True, tag_field="kind", tag="noWeight"):
    """The claim has no weight in any criterion, so it gets its lower bound and no more."""

    kind: ClassVar[Literal["noWeight"]] = "noWeight"


class AllocationStepProportional(Answer, frozen=True, kw_only=True, tag_field="kind", tag="proportional"):
    """What the claim gets by weight, exactly."""

    kind: ClassVar[Literal["proportional"]] = "proportional"
    entitled: str
    """Its entitlement of what the tier could use, in øre: what it would get if nobody had a bound."""
    exact: str
    """Weight × the factor that all claims of the tier share, in øre."""


class AllocationStepBound(Answer, frozen=True, kw_only=True, tag_field="kind", tag="bound"):
    """A bound that the proportional share is moved to."""

    kind: ClassVar[Literal["bound"]] = "bound"
    amount: int
    """The bound in øre, in whole units."""
    bound: Bound
    """Which bound it is."""
    last_year: int | None = None
    """For a guarantee: last year's award."""
    share: str | None = None
    """For a guarantee: the share of last year's award."""


class AllocationStepBelowMinimum(Answer, frozen=True, kw_only=True, tag_field="kind", tag="belowMinimum"):
    """Nothing is paid, because the most that it could be is below the minimum payout."""

    kind: ClassVar[Literal["belowMinimum"]] = "belowMinimum"
    exact: str
    """What it could have been, in øre: its proportional share among all claims, or its upper bound."""
    minimum: int
    """The minimum payout in øre, in whole units."""
    bound: Bound | None = None
    """The upper bound, where that is what is below the minimum."""


class AllocationStepRounding(Answer, frozen=True, kw_only=True, tag_field="kind", tag="rounding"):
    """The exact share becomes a whole number of units."""

    kind: ClassVar[Literal["rounding"]] = "rounding"
    amount: int
    """What it became, in øre."""
    exact: str
    """What it was, in øre."""
    method: RoundingMethod
    """The method."""


class AllocationStepLot(Answer, frozen=True, kw_only=True, tag_field="kind", tag="lot"):
    """Equals competed for too few places, and the draw decided."""

    kind: ClassVar[Literal["lot"]] = "lot"
    between: int
    """How many equals there were."""
    places: int
    """How many places there were."""
    won: bool
    """Whether the claim won one."""


# One step on the way from a claim to its award.
AllocationStep: TypeAlias = AllocationStepCriterion | AllocationStepTier | AllocationStepWholeUnits | AllocationStepNoWeight | AllocationStepProportional | AllocationStepBound | AllocationStepBelowMinimum | AllocationStepRounding | AllocationStepLot


class AmountAnswer(Answer, frozen=True, kw_only=True):
    """The result of working out an amount, the steps, and the source."""

    amount: str
    """The id of the amount."""
    result: AmountResult
    """The result."""
    source: SourceReference
    """The text that gives the figures."""
    steps: list[AmountStep]
    """The steps, in order."""
    decided: datetime.date | None = None
    """The date by which the figures were chosen; absent where none was given and they are the same throughout."""
    note: Texts | None = None
    """A remark that goes with the answer."""


class AmountImpact(Answer, frozen=True, kw_only=True):
    """In how many cases an amount changes, and by how much in all."""

    amount: str
    """The id of the amount."""
    moved: int
    """The number of cases in which it changes."""
    not_known: int
    """The number of cases in which it is not known before or after: an input is missing, or no source gives the
    figures.
    """
    same: int
    """The number of cases in which it is due and stays the same."""
    title: str
    """What it is called."""
    by: int | None = None
    """By how much it changes in all cases together, where it is an amount of money and the sum is in range."""


class AmountResultFee(Answer, frozen=True, kw_only=True, tag_field="kind", tag="fee"):
    """A fee."""

    kind: ClassVar[Literal["fee"]] = "fee"
    amount: int
    """What is to be paid."""


class AmountResultOwnShare(Answer, frozen=True, kw_only=True, tag_field="kind", tag="ownShare"):
    """An own share."""

    kind: ClassVar[Literal["ownShare"]] = "ownShare"
    amount: int
    """What the recipient adds."""


class AmountResultLeave(Answer, frozen=True, kw_only=True, tag_field="kind", tag="leave"):
    """How much leave there is."""

    kind: ClassVar[Literal["leave"]] = "leave"
    share: str
    """The share of ordinary work that is free with pay."""


class AmountResultSupplyCost(Answer, frozen=True, kw_only=True, tag_field="kind", tag="supplyCost"):
    """Who pays what of the supply teachers."""

    kind: ClassVar[Literal["supplyCost"]] = "supplyCost"
    own: int
    """The own share of the cost."""
    payer: SharePayer
    """Who pays the own share."""
    rest: int
    """The rest of the cost."""


class AmountResultProportionalSplit(Answer, frozen=True, kw_only=True, tag_field="kind", tag="proportionalSplit"):
    """What each kind of kindergarten gets."""

    kind: ClassVar[Literal["proportionalSplit"]] = "proportionalSplit"
    left: int
    """What neither needs; 0 unless an exception was made."""
    municipal: int
    """What municipal kindergartens get."""
    private: int
    """What private kindergartens get."""


class AmountResultRepayment(Answer, frozen=True, kw_only=True, tag_field="kind", tag="repayment"):
    """What is paid back."""

    kind: ClassVar[Literal["repayment"]] = "repayment"
    amount: int
    """What is paid back."""
    due_on: datetime.date | None = None
    """The last day for it; absent where nothing is paid back."""
    to: Repayee | None = None
    """To whom; absent where nothing is paid back."""


class AmountResultReportingWaived(Answer, frozen=True, kw_only=True, tag_field="kind", tag="reportingWaived"):
    """Whether reporting is waived."""

    kind: ClassVar[Literal["reportingWaived"]] = "reportingWaived"
    waived: bool
    """Whether the recipient need not report."""


class AmountResultPaymentDate(Answer, frozen=True, kw_only=True, tag_field="kind", tag="paymentDate"):
    """When grants are paid out at the latest."""

    kind: ClassVar[Literal["paymentDate"]] = "paymentDate"
    by: datetime.date
    """The last day for paying out."""


# The result of a kind of amount.
AmountResult: TypeAlias = AmountResultFee | AmountResultOwnShare | AmountResultLeave | AmountResultSupplyCost | AmountResultProportionalSplit | AmountResultRepayment | AmountResultReportingWaived | AmountResultPaymentDate


class AmountStepFeeForTheFirst(Answer, frozen=True, kw_only=True, tag_field="kind", tag="feeForTheFirst"):
    """The fee for the first participants."""

    kind: ClassVar[Literal["feeForTheFirst"]] = "feeForTheFirst"
    amount: int
    """The fee."""
    covers: int
    """How many it covers."""


class AmountStepFeeForEachFurther(Answer, frozen=True, kw_only=True, tag_field="kind", tag="feeForEachFurther"):
    """What further participants add."""

    kind: ClassVar[Literal["feeForEachFurther"]] = "feeForEachFurther"
    count: int
    """How many further ones there are."""
    each: int
    """What each adds."""
    sum: int
    """What they add in all."""


class AmountStepFeeInAll(Answer, frozen=True, kw_only=True, tag_field="kind", tag="feeInAll"):
    """All of the fee."""

    kind: ClassVar[Literal["feeInAll"]] = "feeInAll"
    amount: int
    """What is to be paid."""


class AmountStepShareOfGrant(Answer, frozen=True, kw_only=True, tag_field="kind", tag="shareOfGrant"):
    """A share of a grant."""

    kind: ClassVar[Literal["shareOfGrant"]] = "shareOfGrant"
    amount: int
    """What it comes to."""
    grant: int
    """The grant."""
    share: str
    """The share."""


class AmountStepNoOwnShare(Answer, frozen=True, kw_only=True, tag_field="kind", tag="noOwnShare"):
    """No share of the grant is demanded."""

    kind: ClassVar[Literal["noOwnShare"]] = "noOwnShare"


class AmountStepRounded(Answer, frozen=True, kw_only=True, tag_field="kind", tag="rounded"):
    """The exact amount was no whole number of øre."""

    kind: ClassVar[Literal["rounded"]] = "rounded"
    rounding: Rounding
    """How it became one."""


class AmountStepFullLeave(Answer, frozen=True, kw_only=True, tag_field="kind", tag="fullLeave"):
    """What a course of so many credits gives."""

    kind: ClassVar[Literal["fullLeave"]] = "fullLeave"
    credits: int
    """The credits."""
    share: str
    """The share of ordinary work that is free."""


class AmountStepLeaveInProportion(Answer, frozen=True, kw_only=True, tag_field="kind", tag="leaveInProportion"):
    """What the course gives in proportion."""

    kind: ClassVar[Literal["leaveInProportion"]] = "leaveInProportion"
    credits: str
    """The credits of the course."""
    share: str
    """The share of ordinary work that is free."""


class AmountStepShareOfSupplyCost(Answer, frozen=True, kw_only=True, tag_field="kind", tag="shareOfSupplyCost"):
    """A share of the cost of supply teachers."""

    kind: ClassVar[Literal["shareOfSupplyCost"]] = "shareOfSupplyCost"
    amount: int
    """What it comes to."""
    cost: int
    """The cost."""
    share: str
    """The share."""


class AmountStepPaidBy(Answer, frozen=True, kw_only=True, tag_field="kind", tag="paidBy"):
    """Who pays the own share."""

    kind: ClassVar[Literal["paidBy"]] = "paidBy"
    payer: SharePayer
    """The payer."""


class AmountStepRestOfSupplyCost(Answer, frozen=True, kw_only=True, tag_field="kind", tag="restOfSupplyCost"):
    """What is left of the cost."""

    kind: ClassVar[Literal["restOfSupplyCost"]] = "restOfSupplyCost"
    rest: int
    """The rest."""


class AmountStepProportional(Answer, frozen=True, kw_only=True, tag_field="kind", tag="proportional"):
    """A grant split by size."""

    kind: ClassVar[Literal["proportional"]] = "proportional"
    grant: int
    """The grant."""
    municipal: int
    """What the municipal part comes to."""
    municipal_share: str
    """The municipal part of all kindergartens."""
    private: int
    """What the private part comes to."""
    private_share: str
    """The private part of all kindergartens."""


class AmountStepNeeds(Answer, frozen=True, kw_only=True, tag_field="kind", tag="needs"):
    """The needs that were notified."""

    kind: ClassVar[Literal["needs"]] = "needs"
    municipal: int
    """By municipal kindergartens."""
    private: int
    """By private kindergartens."""


class AmountStepExceptionAllowed(Answer, frozen=True, kw_only=True, tag_field="kind", tag="exceptionAllowed"):
    """Too little was notified on one side, so the municipality may depart from the proportion."""

    kind: ClassVar[Literal["exceptionAllowed"]] = "exceptionAllowed"


class AmountStepMovedToPrivate(Answer, frozen=True, kw_only=True, tag_field="kind", tag="movedToPrivate"):
    """What municipal kindergartens did not notify a need for goes to private ones."""

    kind: ClassVar[Literal["movedToPrivate"]] = "movedToPrivate"
    amount: int
    """How much."""


class AmountStepMovedToMunicipal(Answer, frozen=True, kw_only=True, tag_field="kind", tag="movedToMunicipal"):
    """What private kindergartens did not notify a need for goes to municipal ones."""

    kind: ClassVar[Literal["movedToMunicipal"]] = "movedToMunicipal"
    amount: int
    """How much."""


class AmountStepNotNeeded(Answer, frozen=True, kw_only=True, tag_field="kind", tag="notNeeded"):
    """What nobody notified a need for is left."""

    kind: ClassVar[Literal["notNeeded"]] = "notNeeded"
    amount: int
    """How much."""


class AmountStepUnspent(Answer, frozen=True, kw_only=True, tag_field="kind", tag="unspent"):
    """What was not used."""

    kind: ClassVar[Literal["unspent"]] = "unspent"
    amount: int
    """The rest."""
    paid: int
    """What was paid out."""
    used: int
    """What was used of it."""


class AmountStepNothingUnspent(Answer, frozen=True, kw_only=True, tag_field="kind", tag="nothingUnspent"):
    """All was used."""

    kind: ClassVar[Literal["nothingUnspent"]] = "nothingUnspent"


class AmountStepRepayBy(Answer, frozen=True, kw_only=True, tag_field="kind", tag="repayBy"):
    """By when money is used or paid back."""

    kind: ClassVar[Literal["repayBy"]] = "repayBy"
    due_on: datetime.date
    """The last day."""
    paid_on: datetime.date
    """The day on which it was paid out."""
    years: int
    """How many years there are."""


class AmountStepRepaidTo(Answer, frozen=True, kw_only=True, tag_field="kind", tag="repaidTo"):
    """Whom money is paid back to."""

    kind: ClassVar[Literal["repaidTo"]] = "repaidTo"
    to: Repayee
    """The receiver."""


class AmountStepBelowLimit(Answer, frozen=True, kw_only=True, tag_field="kind", tag="belowLimit"):
    """The grant lies below the limit."""

    kind: ClassVar[Literal["belowLimit"]] = "belowLimit"
    grant: int
    """The grant."""
    limit: int
    """The limit."""


class AmountStepNotBelowLimit(Answer, frozen=True, kw_only=True, tag_field="kind", tag="notBelowLimit"):
    """The grant does not lie below the limit."""

    kind: ClassVar[Literal["notBelowLimit"]] = "notBelowLimit"
    grant: int
    """The grant."""
    limit: int
    """The limit."""


class AmountStepLimitNotFor(Answer, frozen=True, kw_only=True, tag_field="kind", tag="limitNotFor"):
    """The limit is for others than this recipient."""

    kind: ClassVar[Literal["limitNotFor"]] = "limitNotFor"
    recipient: RecipientKind
    """The recipient."""


class AmountStepPayBy(Answer, frozen=True, kw_only=True, tag_field="kind", tag="payBy"):
    """The last day for paying out."""

    kind: ClassVar[Literal["payBy"]] = "payBy"
    by: datetime.date
    """The day."""


# One step on the way from the values to the amount.
AmountStep: TypeAlias = AmountStepFeeForTheFirst | AmountStepFeeForEachFurther | AmountStepFeeInAll | AmountStepShareOfGrant | AmountStepNoOwnShare | AmountStepRounded | AmountStepFullLeave | AmountStepLeaveInProportion | AmountStepShareOfSupplyCost | AmountStepPaidBy | AmountStepRestOfSupplyCost | AmountStepProportional | AmountStepNeeds | AmountStepExceptionAllowed | AmountStepMovedToPrivate | AmountStepMovedToMunicipal | AmountStepNotNeeded | AmountStepUnspent | AmountStepNothingUnspent | AmountStepRepayBy | AmountStepRepaidTo | AmountStepBelowLimit | AmountStepNotBelowLimit | AmountStepLimitNotFor | AmountStepPayBy


class AmountView(Answer, frozen=True, kw_only=True):
    """An amount as a list shows it."""

    id: str
    """The id of the amount."""
    inputs: list[InputView]
    """Its inputs, by its latest figures."""
    title: str
    """What it is called."""


class Award(Answer, frozen=True, kw_only=True):
    """What one claim gets, and why."""

    amount: int
    """What it gets, in øre; a whole number of units."""
    entitlement: str
    """Its part of its tier by the criteria alone, before any bound: the sum over the criteria of share × value ÷
    total.
    """
    id: str
    """The id of the claim."""
    steps: list[AllocationStep]
    """How the amount was reached, step by step."""


class CaseImpact(Answer, frozen=True, kw_only=True):
    """What happens to one case."""

    name: str
    """The name under which the caller gave it."""
    after: VerdictOutcome | None = None
    """Its outcome by the rules after; absent where it could not be read."""
    amounts: list[MovedAmount] = msgspec.field(default_factory=list)
    """The amounts that the rules after change."""
    before: VerdictOutcome | None = None
    """Its outcome by the rules before; absent where it could not be read."""
    error: str | None = None
    """Why it could not be read, as the code of the error."""
    newly: list[str] = msgspec.field(default_factory=list)
    """The rules that it breaks only by the rules after."""
    no_longer: list[str] = msgspec.field(default_factory=list)
    """The rules that it breaks only by the rules before."""


class Change(Answer, frozen=True, kw_only=True):
    """One thing that has changed."""

    change: ChangeKind
    """Whether it is new, gone or changed."""
    id: str
    """The id of the rule, parameter or amount, or the path of the field."""
    of: ChangedThing
    """What has changed."""
    text: str
    """The same in whole sentences."""
    title: str
    """What it is called."""
    aspects: list[ChangedAspect] = msgspec.field(default_factory=list)
    """Its changed aspects."""
    part: str | None = None
    """The part of the case that it is about, as a path; absent where it is about none."""
    source_after: FindingSource | None = None
    """Its source now."""
    source_before: FindingSource | None = None
    """Its source before."""


class ChangedAspect(Answer, frozen=True, kw_only=True):
    """An aspect of a change, in words, before and after."""

    aspect: AspectKind
    """Which aspect."""
    after: str | None = None
    """What it is now."""
    before: str | None = None
    """What it was; absent where there was none, or no words for it."""


class ChangedAward(Answer, frozen=True, kw_only=True):
    """An award before and after declined money was shared out again."""

    after: int
    """What it has, in øre."""
    before: int
    """What it had, in øre."""
    declined: bool
    """Whether it is one of those who declined."""
    id: str
    """The id of the claim."""
    steps: list[AllocationStep]
    """How the new amount was reached, with the award before as its floor; empty for one who declined."""


class Choice(Answer, frozen=True, kw_only=True):
    """Whether one applicant got a seat, and why."""

    id: str
    """Names the applicant."""
    selected: bool
    """Whether the applicant got a seat."""
    steps: list[ChoiceStep]
    """The reasons, in order."""
    name: str | None = None
    """The name for people, as the request had it."""


class ChoiceStepRoomForAll(Answer, frozen=True, kw_only=True, tag_field="kind", tag="roomForAll"):
    """There are seats for all."""

    kind: ClassVar[Literal["roomForAll"]] = "roomForAll"
    applicants: int
    """How many applied."""
    seats: int
    """The seats."""


class ChoiceStepSeats(Answer, frozen=True, kw_only=True, tag_field="kind", tag="seats"):
    """The seats of the applicant's region, or all seats where applicants have no region."""

    kind: ClassVar[Literal["seats"]] = "seats"
    applicants: int
    """How many applied from it."""
    seats: int
    """How many seats it has."""
    region: str | None = None
    """The region."""


class ChoiceStepRank(Answer, frozen=True, kw_only=True, tag_field="kind", tag="rank"):
    """How many of those seats were left when the applicant's rank had its turn."""

    kind: ClassVar[Literal["rank"]] = "rank"
    equals: int
    """How many of that rank there are in the region, the applicant included."""
    left: int
    """The seats that were left."""
    rank: int | None = None
    """The rank; absent where there are none."""


class ChoiceStepLot(Answer, frozen=True, kw_only=True, tag_field="kind", tag="lot"):
    """Lots decided among equals."""

    kind: ClassVar[Literal["lot"]] = "lot"
    drawn: int | None = None
    """The place in the draw, from 1; absent where the applicant was not drawn."""


class ChoiceStepKeptForGroups(Answer, frozen=True, kw_only=True, tag_field="kind", tag="keptForGroups"):
    """The applicant was passed over, or an equal was preferred, so that these groups keep the seats they still lacked."""

    kind: ClassVar[Literal["keptForGroups"]] = "keptForGroups"
    groups: list[str]
    """The ids of the groups, sorted."""


class ChoiceStepCountsForGroups(Answer, frozen=True, kw_only=True, tag_field="kind", tag="countsForGroups"):
    """The seat is one of those that these groups are guaranteed."""

    kind: ClassVar[Literal["countsForGroups"]] = "countsForGroups"
    groups: list[str]
    """The ids of the groups, sorted."""


# Why an applicant got a seat or none.
ChoiceStep: TypeAlias = ChoiceStepRoomForAll | ChoiceStepSeats | ChoiceStepRank | ChoiceStepLot | ChoiceStepKeptForGroups | ChoiceStepCountsForGroups


class CodeView(Answer, frozen=True, kw_only=True):
    """A code with its label."""

    code: str
    """The code as cases have it."""
    label: str
    """What it is called."""


class ComparedSide(Answer, frozen=True, kw_only=True):
    """One of the two programmes of a comparison, on its day."""

    edition: str
    """The edition in force on the day."""
    on: datetime.date
    """The day."""
    pack_hash: str
    """The SHA-256 of its pack and what it includes."""
    programme: str
    """The id of the programme."""
    title: str
    """What it is called."""


class Comparison(Answer, frozen=True, kw_only=True):
    """What has changed between two programmes, or between two days of one."""

    after: ComparedSide
    """The second side."""
    before: ComparedSide
    """The first side."""
    changes: list[Change]
    """All that has changed: rules in the order of the packs, then codes, numbers, amounts and fields."""
    format: int
    """The version of the document's format."""
    unchanged_rules: int
    """The number of rules that are in force on both days and unchanged."""


class County(Answer, frozen=True, kw_only=True):
    """A county of Norway or a region of Denmark, under one code."""

    became: list[CountyChange]
    """The counties that its municipalities went to when it ended, by code."""
    code: str
    """The code: in Norway two digits, in Denmark four."""
    country: Country
    """The country."""
    name: str
    """The name; names in several languages are joined, as in `Nordland - Nordlánnda`."""
    names: list[OfficialName]
    """Its names, each language by itself; the day on which a Sami or Kven one became official is not known."""
    starts_on: datetime.date
    """The first day in force; in Norway 1919-01-01 for the oldest, in Denmark 2007-01-01."""
    was: list[CountyChange]
    """The counties that ended the day before it began and gave it municipalities, by code."""
    ends_on: datetime.date | None = None
    """The last day in force; absent for one that is in force still."""


class CountyChange(Answer, frozen=True, kw_only=True):
    """A county or region before or after a change."""

    changed_on: datetime.date
    """The first day after the change."""
    code: str
    """The code of the county."""
    name: str
    """The name of the county."""


class Coverage(Answer, frozen=True, kw_only=True):
    """The result of each rule in force: each is in one list, by its worst item."""

    failed: list[Failed]
    """The rules that the case breaks."""
    not_applicable: list[NotApplicable]
    """The rules that do not apply to this case."""
    not_evaluated: list[NotEvaluated]
    """The rules that could not be judged."""
    not_in_force: int
    """The number of rules that are not in force on their date."""
    overridden: list[Overridden]
    """The general rules that special ones override."""
    passed: list[str]
    """The rules that the case meets."""


class DueItem(Answer, frozen=True, kw_only=True):
    """One thing that is due."""

    certain: bool
    """Whether it is known that the duty applies."""
    done: bool
    """Whether the case shows that it has been done."""
    duty: str
    """The duty."""
    key: str
    """The duty and the place, by ids where there are ids, and the year where it returns: the same in every version of
    a

    case, so that a calendar updates an entry instead of doubling it.
    """
    source: FindingSource
    """The text that it comes from."""
    text: str
    """What is to be done."""
    title: str
    """What it is called."""
    who: str
    """Whom it binds."""
    missing: list[str] = msgspec.field(default_factory=list)
    """The fields that are missing to tell when it is due, or whether it applies."""
    note: str | None = None
    """That the day is a Saturday, a Sunday or a public holiday, where it is one."""
    on: datetime.date | None = None
    """The day by which it is due, as it is laid down, also where that is no working day; absent where it is not known."""
    overdue: bool | None = None
    """Whether the day has passed and it has not been done; absent where nobody said which day it is."""
    path: str | None = None
    """The item of a list that it is due for."""


class DueList(Answer, frozen=True, kw_only=True):
    """What is due in a case."""

    format: int
    """The version of the document's format."""
    items: list[DueItem]
    """What is due: first what has a date, by date, then what has none."""
    edition: str | None = None
    """The edition whose duties these are; absent where none is in force, or the date that chooses it was not stated."""
    unreadable: list[str] = msgspec.field(default_factory=list)
    """The fields of the case whose value does not fit and was not read: what depends on them may be left out, or have
    no

    date.
    """


class EditionView(Answer, frozen=True, kw_only=True):
    """An edition as a list shows it."""

    id: str
    """The id of the edition."""
    starts_on: datetime.date
    """The first day on which it is in force."""
    ends_on: datetime.date | None = None
    """The last day on which it is in force; absent where it has no end."""


class EvaluatedReports(Answer, frozen=True, kw_only=True):
    """The evaluation of many reports."""

    format: int
    """The version of the document's format."""
    goals: GoalCount
    """The goals with an indicator, by whether the reported value reaches the target."""
    money: list[PurposeSum]
    """The use of money by purpose, in the order in which the purposes first come; lines without one come last."""
    not_adding_up: list[int]
    """The reports whose lines do not add up to the stated sum, by their index among the cases."""
    participation: list[ParticipationTable]
    """Who took part, a table for each thing that is counted."""
    repaid: int
    """What was paid back, in øre, of those that state it."""
    reports: int
    """How many cases have a report."""
    signs: list[SignCount]
    """The recipients' own assessments, by sign, in the order in which the signs first come."""
    unspent: int
    """What was not used, in øre, of those that state it."""
    used: int
    """What was used, in øre: the sum of each report's lines, or the stated sum of a report without lines."""


class Failed(Answer, frozen=True, kw_only=True):
    """A rule that the case breaks."""

    missing: list[str]
    """The fields that are missing to judge its other items."""
    rule: str
    """The rule."""


class FieldView(Answer, frozen=True, kw_only=True):
    """A field that the rules of a programme read, with all that a form needs."""

    label: str
    """What the field is called."""
    path: str
    """The pattern of the field, with `*` for each item of a list."""
    required: bool
    """Whether a rule of severity error demands it."""
    rules: list[str]
    """The rules that read it."""
    type: FieldType
    """The type of its values."""
    codes: list[CodeView] = msgspec.field(default_factory=list)
    """The codes that it may hold, with their labels."""
    personal: bool = False
    """Whether it is about a person."""
    refers_to: str | None = None
    """The list whose items it refers to by their ids, as a pattern."""


class Finding(Answer, frozen=True, kw_only=True):
    """Something that is wrong with a case, or missing from it."""

    about: About
    """Whether something is missing or wrong."""
    blocking: bool
    """Whether the case cannot pass with it."""
    key: str
    """The rule and the place, with ids where items have them, so that the key survives reordering."""
    level: Severity
    """The severity."""
    paths: list[str]
    """The fields involved; the finding is shown at the first."""
    rule: str
    """The rule."""
    source: FindingSource
    """The text that the rule comes from."""
    values: list[ValueRead]
    """The values that the rule read or took from the pack; those of personal fields are left out."""
    accepted: Acceptance | None = None
    """Who accepts it and why, where somebody does."""
    basis: Basis | None = None
    """Whether the rule comes from a binding text or from the data itself; absent for a value that does not fit its
    type.
    """
    blocks_from: datetime.date | None = None
    """The day from which the rule's own dates make it an error, for a warning that becomes one."""
    fixes: list[Fix] = msgspec.field(default_factory=list)
    """Fixes, each of them tried: with its patch the finding is gone and no new one has come."""
    since: Since | None = None
    """Whether it was in the earlier verdict, where one was given."""
    text: str | None = None
    """What is wrong, what the rule is and what to do; only when a language was asked for."""


class FindingSource(Answer, frozen=True, kw_only=True):
    """A place in a source that a rule comes from."""

    id: str
    """The source's id in its pack; `contract` for a value that does not fit its type."""
    title: str
    """The title of the source."""
    section: str | None = None
    """The section, paragraph or heading."""
    url: str | None = None
    """Where it can be read."""


class Fix(Answer, frozen=True, kw_only=True):
    """A change that repairs a finding, tried before it is offered."""

    patch: list[PatchOperation]
    """The change as a JSON Patch (RFC 6902): each value is tested before it is replaced or removed."""


class GoalCount(Answer, frozen=True, kw_only=True):
    """How many goals are reached."""

    not_known: int
    """There is no target or no reported value."""
    not_reached: int
    """It is not."""
    reached: int
    """The reported value is at the target or beyond it, seen from the baseline."""


class GoneFinding(Answer, frozen=True, kw_only=True):
    """A finding of an earlier verdict that is gone."""

    key: str
    """The key of the finding."""
    rule: str
    """The rule."""


class IdentifierReasonSpelling(Answer, frozen=True, kw_only=True, tag_field="kind", tag="spelling"):
    """It is the number, but with spaces, points or letters around the digits."""

    kind: ClassVar[Literal["spelling"]] = "spelling"
    text: str
    """What is wrong and what to do, in whole sentences."""
    canonical: str
    """The number as it should be written."""


class IdentifierReasonDigits(Answer, frozen=True, kw_only=True, tag_field="kind", tag="digits"):
    """It has other characters than digits."""

    kind: ClassVar[Literal["digits"]] = "digits"
    text: str
    """What is wrong and what to do, in whole sentences."""


class IdentifierReasonLength(Answer, frozen=True, kw_only=True, tag_field="kind", tag="length"):
    """It has more or fewer digits than it should."""

    kind: ClassVar[Literal["length"]] = "length"
    text: str
    """What is wrong and what to do, in whole sentences."""
    expected: int
    """How many digits the number should have."""
    found: int
    """How many were given."""


class IdentifierReasonAllZeros(Answer, frozen=True, kw_only=True, tag_field="kind", tag="allZeros"):
    """All its digits are 0."""

    kind: ClassVar[Literal["allZeros"]] = "allZeros"
    text: str
    """What is wrong and what to do, in whole sentences."""


class IdentifierReasonLeadingZero(Answer, frozen=True, kw_only=True, tag_field="kind", tag="leadingZero"):
    """Its first digit is 0, which none of these numbers begins with."""

    kind: ClassVar[Literal["leadingZero"]] = "leadingZero"
    text: str
    """What is wrong and what to do, in whole sentences."""


class IdentifierReasonCheckDigit(Answer, frozen=True, kw_only=True, tag_field="kind", tag="checkDigit"):
    """Its digits do not fit each other: one is wrong, or two are swapped."""

    kind: ClassVar[Literal["checkDigit"]] = "checkDigit"
    text: str
    """What is wrong and what to do, in whole sentences."""


# Why a text is not the number that it should be, with a text for people.
IdentifierReason: TypeAlias = IdentifierReasonSpelling | IdentifierReasonDigits | IdentifierReasonLength | IdentifierReasonAllZeros | IdentifierReasonLeadingZero | IdentifierReasonCheckDigit


class Impact(Answer, frozen=True, kw_only=True):
    """What judging by other rules would change, case by case and rule by rule."""

    amounts: list[AmountImpact]
    """The amounts that change in at least one case, or are not known there, of those whose packs say where in a

    case their inputs are (`ofCase`): first those of the programme before.
    """
    cases: list[CaseImpact]
    """What happens to each case, in the order in which they were given."""
    format: int
    """The version of the document's format."""
    outcomes: list[OutcomeChange]
    """How many cases have which outcome before and after; only pairs that occur."""
    rules: list[RuleImpact]
    """The rules that at least one case breaks newly or no longer: first those of the programme before, each in the

    order of its pack.
    """
    unread: int
    """How many cases could not be read."""


class InputView(Answer, frozen=True, kw_only=True):
    """An input of an amount."""

    label: str
    """What it is called."""
    name: str
    """The name of the value."""
    required: bool
    """Whether the amount cannot be worked out without it; else it may be left out."""
    type: InputType
    """The type of its values."""
    codes: list[CodeView] = msgspec.field(default_factory=list)
    """The codes that it may hold, with their labels."""


class LintFault(Answer, frozen=True, kw_only=True):
    """Something that is wrong with a pack."""

    code: str
    """The kind of fault; it never changes between versions."""
    column: int
    """The column of the place, from 1, counted in characters."""
    line: int
    """The line of the place, from 1."""
    place: str
    """The place in the pack, as a JSON Pointer."""
    severity: Severity
    """How severe it is: an error keeps the pack from being loaded, a warning does not."""
    text: str
    """What is wrong and what to do, in whole sentences."""
    allowed: list[str] = msgspec.field(default_factory=list)
    """What is allowed there, where that can be listed."""
    parameter: str | None = None
    """The parameter that it is in."""
    rule: str | None = None
    """The rule that it is in."""
    suggestion: str | None = None
    """What is most likely meant, where something is misspelt."""


class LintReport(Answer, frozen=True, kw_only=True):
    """All that is wrong with a pack, in the order of its text."""

    faults: list[LintFault]
    """What was found."""
    format: int
    """The version of the document's format."""


class MovedAmount(Answer, frozen=True, kw_only=True):
    """An amount that changes in a case."""

    amount: str
    """The id of the amount."""
    after: AmountResult | None = None
    """The amount by the rules after; absent where none is due."""
    before: AmountResult | None = None
    """The amount by the rules before; absent where none is due."""
    by: int | None = None
    """By how much it changes, where it is an amount of money: after less before, with 0 for what is not due."""


class Municipality(Answer, frozen=True, kw_only=True):
    """A municipality for as long as it had one code.

    A merger, a split or a new code ends it, and another begins the day after. A new name does not: its
    `names` have dates of their own.
    """

    became: list[MunicipalityChange]
    """The municipalities that it became, by code: none for one still in force, several after a split."""
    code: str
    """The code: four digits, of which the first may be 0."""
    country: Country
    """The country."""
    name: str
    """The name on the day that was asked for; names in several languages are joined, as in `Hábmer - Hamarøy`."""
    names: list[OfficialName]
    """Every name that it has had under this code, by its first day, each language by itself."""
    starts_on: datetime.date
    """The first day in force; in Norway 1838-01-01 for the oldest, in Denmark 2007-01-01, when today's were made."""
    was: list[MunicipalityChange]
    """The municipalities that it was before, by code: several after a merger."""
    county: MunicipalityCounty | None = None
    """The county (Norway) or region (Denmark) that it lies in on the day that was asked for; absent for Christiansø,

    which lies in none, and in Norway before 1919.
    """
    ends_on: datetime.date | None = None
    """The last day in force; absent for one that is in force still."""


class MunicipalityChange(Answer, frozen=True, kw_only=True):
    """A municipality before or after a change."""

    changed_on: datetime.date
    """The first day after the change."""
    code: str
    """The code of the municipality."""
    name: str
    """The name of the municipality at the change."""


class MunicipalityCounty(Answer, frozen=True, kw_only=True):
    """The county or region that a municipality lies in."""

    code: str
    """The code: in Norway two digits, in Denmark four."""
    name: str
    """The name."""


class NotApplicable(Answer, frozen=True, kw_only=True):
    """A rule that does not apply."""

    because: NotApplicableReason
    """Why it does not apply."""
    rule: str
    """The rule."""


class NotEvaluated(Answer, frozen=True, kw_only=True):
    """A rule that could not be judged."""

    because: NotEvaluatedReason
    """Why it could not be judged."""
    missing: list[str]
    """The fields that are missing to judge it."""
    rule: str
    """The rule."""
    parameter: str | None = None
    """The parameter without a known value, where that is why."""


class OfficialName(Answer, frozen=True, kw_only=True):
    """A name of a municipality or county, in one language, from one day to another."""

    language: NameLanguage
    """The language of the name."""
    name: str
    """The name."""
    ends_on: datetime.date | None = None
    """The last day on which it was the name; absent where it still is."""
    starts_on: datetime.date | None = None
    """The first day on which it was the name, never before the first day of what it names; absent where that is not

    known.
    """


class OutcomeChange(Answer, frozen=True, kw_only=True):
    """How many cases have one outcome before and another, or the same, after."""

    after: VerdictOutcome
    """Their outcome by the rules after."""
    before: VerdictOutcome
    """Their outcome by the rules before."""
    cases: int
    """The number of cases."""


class Overridden(Answer, frozen=True, kw_only=True):
    """A general rule that a special one overrides."""

    by: str
    """The special rule."""
    rule: str
    """The general rule."""


class ParticipationCell(Answer, frozen=True, kw_only=True):
    """One number of a table."""

    count: int | None = None
    """The number; absent where it is suppressed, since it is small or would give a small one away."""
    group: str | None = None
    """The group; absent for the total of all."""
    kind: str | None = None
    """The kind; absent for the total of all."""
    share: str | None = None
    """Its share of the whole group; absent where the count is, or where the size of the group is not known."""


class ParticipationTable(Answer, frozen=True, kw_only=True):
    """The numbers of participants by group and kind, with totals."""

    cells: list[ParticipationCell]
    """Each group with its total, then the totals."""
    what: str
    """What is counted."""


class PatchOperationTest(Answer, frozen=True, kw_only=True, tag_field="op", tag="test"):
    """The value at the path must be this one."""

    op: ClassVar[Literal["test"]] = "test"
    path: str
    """The path."""
    value: Scalar | None
    """The present value, or null."""


class PatchOperationReplace(Answer, frozen=True, kw_only=True, tag_field="op", tag="replace"):
    """The value at the path becomes this one."""

    op: ClassVar[Literal["replace"]] = "replace"
    path: str
    """The path."""
    value: Scalar
    """The new value."""


class PatchOperationRemove(Answer, frozen=True, kw_only=True, tag_field="op", tag="remove"):
    """The value at the path is removed."""

    op: ClassVar[Literal["remove"]] = "remove"
    path: str
    """The path."""


# One operation of a JSON Patch.
PatchOperation: TypeAlias = PatchOperationTest | PatchOperationReplace | PatchOperationRemove


class PotAllocation(Answer, frozen=True, kw_only=True):
    """How one pot of a tree is shared out."""

    awards: list[Award]
    """What each claim gets of it, by id."""
    id: str
    """The id of the pot."""
    left: int
    """What is left of it."""
    level: int
    """How far it is from the top, which is level 1."""
    pot: int
    """What it had to share out."""
    fed_by: PotSource | None = None
    """The claim that feeds it; absent for the top."""


class PotLevel(Answer, frozen=True, kw_only=True):
    """The totals of one level of a tree; what it passed on, paid and left is what it received."""

    left: int
    """What is left of its pots."""
    level: int
    """The level; the top is 1."""
    paid: int
    """What it awarded to others."""
    passed_on: int
    """What it awarded to claims that feed a pot of the next level."""
    received: int
    """What its pots had to share out."""


class PotSource(Answer, frozen=True, kw_only=True):
    """Where a pot's money comes from: a claim of a pot above it."""

    claim: str
    """The id of the claim on it."""
    pot: str
    """The id of the pot above."""


class ProgrammeView(Answer, frozen=True, kw_only=True):
    """A programme as a list shows it."""

    editions: list[EditionView]
    """Its editions, with the days on which they are in force."""
    id: str
    """The id of the programme's pack."""
    pack_hash: str
    """The SHA-256 of its pack and what it includes."""
    rules: int
    """The number of its rules, included ones too."""
    title: str
    """What the programme is called."""


class PurposeSum(Answer, frozen=True, kw_only=True):
    """What was used for one purpose."""

    budget: int
    """What was planned, in øre; 0 where no line states it."""
    used: int
    """What was used, in øre; 0 where no line states it."""
    purpose: str | None = None
    """The code of the purpose; absent for lines that name none."""


class Receipt(Answer, frozen=True, kw_only=True):
    """Which rules a case was judged by, and by which dates."""

    dates: ReceiptDates
    """The dates that decided."""
    engine: str
    """The library and its version."""
    pack_hash: str
    """The SHA-256 of the pack and what it includes, in lower-case hexadecimal."""
    programme: str
    """The programme, by the id of its pack."""
    acceptances: list[AcceptanceTold] = msgspec.field(default_factory=list)
    """The acceptances that the case was checked with."""
    draft: bool = False
    """Whether the case was checked as a draft."""
    edition: str | None = None
    """The edition of the programme's rules; absent where none was in force."""
    input_hash: str | None = None
    """The SHA-256 of the case's canonical JSON; only when asked for."""


class ReceiptDates(Answer, frozen=True, kw_only=True):
    """The dates that decided which rules count."""

    decided: datetime.date | None = None
    """The day of the decision, where the case or the caller stated it."""
    period: datetime.date | None = None
    """The first day of the period, where the case stated it."""
    today: datetime.date | None = None
    """The day of the check, where the caller gave it."""


class RedistributionSettled(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="settled"):
    """Every claim has its award before and after."""

    outcome: ClassVar[Literal["settled"]] = "settled"
    awards: list[ChangedAward]
    """One for each claim, by id."""
    freed: int
    """What was given back."""
    left_after: int
    """What is left of it after."""
    left_before: int
    """What was left of the pot before."""


class RedistributionTie(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="tie"):
    """Lots must be drawn between equals."""

    outcome: ClassVar[Literal["tie"]] = "tie"
    between: list[str]
    """The ids of the equals that are not drawn, in order."""
    places: int
    """How many of them win."""
    round: RedistributionRound
    """In which round."""


class RedistributionInfeasible(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="infeasible"):
    """The bounds of the request cannot all be met."""

    outcome: ClassVar[Literal["infeasible"]] = "infeasible"
    available: int
    """What there is for them, in øre."""
    claims: list[str]
    """The ids of the claims whose bounds cannot be met, in order."""
    needed: int
    """The sum of the claims' lower bounds, in øre."""


# The result of sharing out declined money again.
Redistribution: TypeAlias = RedistributionSettled | RedistributionTie | RedistributionInfeasible


class RegionSeats(Answer, frozen=True, kw_only=True):
    """The seats of one region, and why."""

    applicants: int
    """How many applied from it."""
    id: str
    """Names the region."""
    seats: int
    """How many seats it has."""
    steps: list[RegionStep]
    """Why it got them, in order."""


class RegionStepRoomForAll(Answer, frozen=True, kw_only=True, tag_field="kind", tag="roomForAll"):
    """There are seats for all applicants."""

    kind: ClassVar[Literal["roomForAll"]] = "roomForAll"


class RegionStepGuaranteed(Answer, frozen=True, kw_only=True, tag_field="kind", tag="guaranteed"):
    """Seats that the region is guaranteed."""

    kind: ClassVar[Literal["guaranteed"]] = "guaranteed"
    seats: int
    """How many."""


class RegionStepProportion(Answer, frozen=True, kw_only=True, tag_field="kind", tag="proportion"):
    """One seat by proportion: `applicants ÷ divisor` was the largest."""

    kind: ClassVar[Literal["proportion"]] = "proportion"
    applicants: int
    """How many applied from the region."""
    divisor: int
    """Two for each seat the region had, plus one."""


class RegionStepRank(Answer, frozen=True, kw_only=True, tag_field="kind", tag="rank"):
    """The last seat by proportion went here because the region's next applicant ranks better."""

    kind: ClassVar[Literal["rank"]] = "rank"
    rank: int
    """The rank of that applicant."""


class RegionStepLot(Answer, frozen=True, kw_only=True, tag_field="kind", tag="lot"):
    """The last seat by proportion went here by lot."""

    kind: ClassVar[Literal["lot"]] = "lot"
    drawn: int | None = None
    """The place in the draw, from 1; absent where the region was not drawn and there was room left."""


# Why a region got seats.
RegionStep: TypeAlias = RegionStepRoomForAll | RegionStepGuaranteed | RegionStepProportion | RegionStepRank | RegionStepLot


class RuleImpact(Answer, frozen=True, kw_only=True):
    """In how many cases a rule is broken newly, no longer and still."""

    newly: int
    """The number of cases that break it only by the rules after."""
    no_longer: int
    """The number of cases that break it only by the rules before."""
    rule: str
    """The rule."""
    still: int
    """The number of cases that break it by both."""
    title: str
    """What it asks for, in a few words."""


class RuleView(Answer, frozen=True, kw_only=True):
    """A rule as a rule book shows it."""

    basis: Basis
    """Whether it comes from a binding text or from the data itself."""
    fields: list[str]
    """The fields that it reads, as patterns."""
    id: str
    """The id of the rule."""
    level: Severity
    """The severity of a breach on the date that was asked for."""
    source: FindingSource
    """The text that it comes from."""
    text: str
    """The text of a breach, with the names of fields in place of their values."""
    title: str
    """What the rule asks for, in a few words."""
    ends_on: datetime.date | None = None
    """The last day on which it is in force; absent where it has no end."""
    starts_on: datetime.date | None = None
    """The first day on which it is in force; absent where it has no beginning."""


class SelectionSettled(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="settled"):
    """It is decided who gets a seat."""

    outcome: ClassVar[Literal["settled"]] = "settled"
    applicants: list[Choice]
    """Every applicant by id, with the reasons."""
    left: int
    """The seats that nobody applied for."""
    regions: list[RegionSeats] = msgspec.field(default_factory=list)
    """The regions by id, each with its seats; empty where applicants have no region."""


class SelectionTie(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="tie"):
    """Lots must be drawn first. Draw all of `between`, add them in that order to the lots and ask again."""

    outcome: ClassVar[Literal["tie"]] = "tie"
    among: Among
    """What is drawn between."""
    between: list[str]
    """The ids of the equals, sorted."""
    places: int
    """How many of them win."""


class SelectionInfeasible(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="infeasible"):
    """The guarantees cannot all be met."""

    outcome: ClassVar[Literal["infeasible"]] = "infeasible"
    among: Among
    """Whose guarantees cannot be met."""
    available: int
    """How many of those can be had."""
    guaranteed: list[str]
    """The ids of all that are guaranteed seats, sorted."""
    needed: int
    """The seats that they are guaranteed in all."""


# Who is chosen, that lots must be drawn, or why it is impossible.
Selection: TypeAlias = SelectionSettled | SelectionTie | SelectionInfeasible


class SignCount(Answer, frozen=True, kw_only=True):
    """How many recipients found a sign of goal attainment reached."""

    not_known: int
    """How many assessed it without saying which."""
    not_reached: int
    """How many did not."""
    reached: int
    """How many found it reached."""
    sign: str
    """The code of the sign."""


class SourceReference(Answer, frozen=True, kw_only=True):
    """A place in a source."""

    id: str
    """The id of the source."""
    section: str | None = None
    """The section, paragraph or heading in it."""


class TestMiss(Answer, frozen=True, kw_only=True):
    """An example that does not hold, or a rule without one."""

    code: str
    """Names what does not hold; it never changes between versions."""
    rule: str
    """The rule."""
    text: str
    """What does not hold, in whole sentences."""
    example: int | None = None
    """The number of the example in its document, from 1; absent where the rule has none."""
    title: str | None = None
    """What the rule asks for; absent where the pack has no such rule."""


class TestReport(Answer, frozen=True, kw_only=True):
    """The result of testing a pack by its examples."""

    examples: int
    """The number of examples."""
    format: int
    """The version of the document's format."""
    misses: list[TestMiss]
    """The examples that do not hold, in order, and then the rules without an example."""
    rules: int
    """The number of rules in the pack, without included ones."""


class Texts(Answer, frozen=True, kw_only=True):
    """A text in some or all languages."""

    da: str | None = None
    """The text in Danish."""
    en: str | None = None
    """The text in English."""
    nb: str | None = None
    """The text in Norwegian Bokmål."""
    nn: str | None = None
    """The text in Norwegian Nynorsk."""


class TreeAllocationSettled(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="settled"):
    """Every claim of every pot has its award."""

    outcome: ClassVar[Literal["settled"]] = "settled"
    left: int
    """What is left of all pots."""
    levels: list[PotLevel]
    """The totals of each level, from the top down."""
    paid: int
    """What is awarded to claims that feed no pot."""
    pots: list[PotAllocation]
    """The pots from the top down, within a level by id."""


class TreeAllocationTie(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="tie"):
    """Lots must be drawn between equals in a pot."""

    outcome: ClassVar[Literal["tie"]] = "tie"
    between: list[str]
    """The ids of the equals that are not drawn, in order."""
    places: int
    """How many of them win."""
    pot: str
    """The id of the pot."""


class TreeAllocationInfeasible(Answer, frozen=True, kw_only=True, tag_field="outcome", tag="infeasible"):
    """The bounds in a pot cannot all be met."""

    outcome: ClassVar[Literal["infeasible"]] = "infeasible"
    available: int
    """What there is for them, in øre."""
    claims: list[str]
    """The ids of the claims whose bounds cannot be met, in order."""
    needed: int
    """The sum of the claims' lower bounds, in øre."""
    pot: str
    """The id of the pot."""


# How a tree of pots is shared out, or which of its pots cannot be.
TreeAllocation: TypeAlias = TreeAllocationSettled | TreeAllocationTie | TreeAllocationInfeasible


class ValueReadText(Answer, frozen=True, kw_only=True, tag_field="kind", tag="text"):
    """A text as it was written, cut at 80 characters."""

    kind: ClassVar[Literal["text"]] = "text"
    name: str
    """The name that the rule's texts have for it."""
    value: str
    """A text as it was written, cut at 80 characters."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadCode(Answer, frozen=True, kw_only=True, tag_field="kind", tag="code"):
    """A code, which has a label."""

    kind: ClassVar[Literal["code"]] = "code"
    name: str
    """The name that the rule's texts have for it."""
    value: str
    """A code, which has a label."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadField(Answer, frozen=True, kw_only=True, tag_field="kind", tag="field"):
    """The path of a field, which has a label."""

    kind: ClassVar[Literal["field"]] = "field"
    name: str
    """The name that the rule's texts have for it."""
    value: str
    """The path of a field, which has a label."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadNumber(Answer, frozen=True, kw_only=True, tag_field="kind", tag="number"):
    """A whole number."""

    kind: ClassVar[Literal["number"]] = "number"
    name: str
    """The name that the rule's texts have for it."""
    value: int
    """A whole number."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadDecimal(Answer, frozen=True, kw_only=True, tag_field="kind", tag="decimal"):
    """A number with at most four decimal places."""

    kind: ClassVar[Literal["decimal"]] = "decimal"
    name: str
    """The name that the rule's texts have for it."""
    value: decimal.Decimal
    """A number with at most four decimal places."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadShare(Answer, frozen=True, kw_only=True, tag_field="kind", tag="share"):
    """An exact part of a whole."""

    kind: ClassVar[Literal["share"]] = "share"
    name: str
    """The name that the rule's texts have for it."""
    value: str
    """An exact part of a whole."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadMoney(Answer, frozen=True, kw_only=True, tag_field="kind", tag="money"):
    """An amount in whole minor units of the programme's currency."""

    kind: ClassVar[Literal["money"]] = "money"
    name: str
    """The name that the rule's texts have for it."""
    value: int
    """An amount in whole minor units of the programme's currency."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadDate(Answer, frozen=True, kw_only=True, tag_field="kind", tag="date"):
    """A date."""

    kind: ClassVar[Literal["date"]] = "date"
    name: str
    """The name that the rule's texts have for it."""
    value: datetime.date
    """A date."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadTime(Answer, frozen=True, kw_only=True, tag_field="kind", tag="time"):
    """A time of day."""

    kind: ClassVar[Literal["time"]] = "time"
    name: str
    """The name that the rule's texts have for it."""
    value: str
    """A time of day."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadDays(Answer, frozen=True, kw_only=True, tag_field="kind", tag="days"):
    """A number of days."""

    kind: ClassVar[Literal["days"]] = "days"
    name: str
    """The name that the rule's texts have for it."""
    value: int
    """A number of days."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadMonths(Answer, frozen=True, kw_only=True, tag_field="kind", tag="months"):
    """A number of months."""

    kind: ClassVar[Literal["months"]] = "months"
    name: str
    """The name that the rule's texts have for it."""
    value: int
    """A number of months."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadYears(Answer, frozen=True, kw_only=True, tag_field="kind", tag="years"):
    """A number of years."""

    kind: ClassVar[Literal["years"]] = "years"
    name: str
    """The name that the rule's texts have for it."""
    value: int
    """A number of years."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadMinutes(Answer, frozen=True, kw_only=True, tag_field="kind", tag="minutes"):
    """A number of minutes."""

    kind: ClassVar[Literal["minutes"]] = "minutes"
    name: str
    """The name that the rule's texts have for it."""
    value: int
    """A number of minutes."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


class ValueReadBoolean(Answer, frozen=True, kw_only=True, tag_field="kind", tag="boolean"):
    """True or false."""

    kind: ClassVar[Literal["boolean"]] = "boolean"
    name: str
    """The name that the rule's texts have for it."""
    value: bool
    """True or false."""
    parameter: str | None = None
    """The parameter of the pack that it was taken from."""
    path: str | None = None
    """The field that it was read from; absent for what was worked out or taken from the pack."""
    rounded: bool = False
    """Whether it is rounded, unlike the number that was compared; absent means that it is exact."""


# A value that a rule read, took from its pack or worked out.
ValueRead: TypeAlias = ValueReadText | ValueReadCode | ValueReadField | ValueReadNumber | ValueReadDecimal | ValueReadShare | ValueReadMoney | ValueReadDate | ValueReadTime | ValueReadDays | ValueReadMonths | ValueReadYears | ValueReadMinutes | ValueReadBoolean


class Verdict(Answer, frozen=True, kw_only=True):
    """The result of judging a case: the same bytes for the same case, options and version of the library."""

    coverage: Coverage
    """What was judged and what was not."""
    findings: list[Finding]
    """The findings, by path, then by rule."""
    format: int
    """The version of the document's format."""
    omitted_findings: int
    """The number of findings that are not listed."""
    outcome: VerdictOutcome
    """The outcome."""
    receipt: Receipt
    """Which rules the case was judged by, and by which dates."""
    gone: list[GoneFinding] = msgspec.field(default_factory=list)
    """The findings of the earlier verdict that are gone, where one was given."""
