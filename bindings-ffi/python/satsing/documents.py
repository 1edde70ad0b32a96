"""What the library is asked with.

Written by `generate.py` from the JSON Schemas: change those.
"""

from __future__ import annotations

import datetime
import decimal
from typing import Literal, TypeAlias

import msgspec

from satsing.answers import PotSource, RecipientKind, RoundingMethod, Scalar, Weight

__all__ = [
    "AgendaItem",
    "AgendaKind",
    "AllocationDecision",
    "AllocationLine",
    "AllocationProposal",
    "AllocationRequest",
    "AmountInput",
    "AnalysisArea",
    "Anchoring",
    "Applicant",
    "Application",
    "ApplicationKind",
    "AuditorsStatement",
    "Authority",
    "Ballot",
    "BetweenWork",
    "BudgetLine",
    "Case",
    "Claim",
    "Criterion",
    "CriterionValue",
    "DeclinedAward",
    "Document",
    "Evaluation",
    "FocusArea",
    "Forum",
    "ForumGuest",
    "ForumMember",
    "ForumOpinion",
    "ForumStanding",
    "ForumVote",
    "Goal",
    "GoalAttainment",
    "GoalResult",
    "GrantedMeasure",
    "Group",
    "GroupMinimum",
    "Guarantee",
    "Indicator",
    "JointApplicant",
    "Letter",
    "LetterKind",
    "Level",
    "LongTermPlan",
    "Mandate",
    "Measure",
    "MeasureCarriedOut",
    "MeasureYear",
    "Module",
    "NeedsAnalysis",
    "NeedsAssessment",
    "Network",
    "OngoingMeasure",
    "Ownership",
    "Package",
    "Participant",
    "Participation",
    "Partnership",
    "PartnershipPlan",
    "PartnershipService",
    "Payment",
    "PaymentTiming",
    "Period",
    "Plan",
    "PlanPoint",
    "PlanTheme",
    "PlannedMeasure",
    "Pot",
    "PotTree",
    "Recipient",
    "Recommendation",
    "RecommendedMeasure",
    "RedistributionRequest",
    "Registration",
    "Repayment",
    "Report",
    "ReportingDuty",
    "Represented",
    "SelectionRequest",
    "Session",
    "SessionProgramme",
    "StaffGroup",
    "Strategy",
    "Study",
    "StudyParticipant",
    "StudySupport",
    "SupportBasis",
    "TeamMember",
    "Unit",
    "UseOfMoney",
    "VoteChoice",
    "Workshop",
]

# What an agenda item of a session is for.
AgendaKind: TypeAlias = Literal["sharing", "knowledge", "planning", "break", "other"]

# In which form money is asked for.
ApplicationKind: TypeAlias = Literal["application", "needsNotice"]

# A public authority that sets up a forum or shares out money.
Authority: TypeAlias = Literal["countyGovernor", "county", "municipality", "directorate", "forum", "other"]

# In what capacity someone who is no member takes part in a forum.
ForumStanding: TypeAlias = Literal["invited", "observer", "secretariat"]

# The instrument by which money is given.
LetterKind: TypeAlias = Literal["commitment", "grant", "assignment"]

# A level of kindergarten or school.
Level: TypeAlias = Literal["kindergarten", "primary", "lowerSecondary", "upperSecondary", "adult"]

# Who owns a kindergarten or a school.
Ownership: TypeAlias = Literal["municipal", "county", "private", "state"]

# What a partner does for an owner.
PartnershipService: TypeAlias = Literal["mapNeeds", "organise", "runSessions", "guide", "evaluate"]

# When a grant is paid, seen from the measure that it pays for.
PaymentTiming: TypeAlias = Literal["before", "during", "after"]

# Whom a member of a forum represents.
Represented: TypeAlias = Literal["municipalKindergartens", "municipalSchools", "privateKindergartens", "privateSchools", "kindergartenAuthority", "countySchools", "privateUpperSecondary", "samiUpperSecondary", "trainingCompanies", "universities", "vocationalColleges", "otherCompetence", "employeeOrganisations", "workingLife", "ks", "pbl", "statped", "educationalPsychology", "trainingBoard", "countyGovernor", "other"]

# A group of staff that takes part in a network.
StaffGroup: TypeAlias = Literal["kindergartenTeachers", "schoolTeachers", "leaders", "resourcePersons", "others"]

# How an employee is supported while studying.
StudySupport: TypeAlias = Literal["leave", "stipend", "leaveAndStipend"]

# How a member voted.
VoteChoice: TypeAlias = Literal["inFavour", "against", "abstained"]


class Document(msgspec.Struct, omit_defaults=True, rename="camel"):
    """What the library is asked with."""


class AgendaItem(Document, kw_only=True):
    """One item of a session's programme."""

    ends_at: str | None = None
    """When it ends."""
    kind: AgendaKind | None = None
    """What it is for."""
    starts_at: str | None = None
    """When it begins."""
    title: str | None = None
    """What the item is called."""


class AllocationDecision(Document, kw_only=True):
    """The decision on how the money of a year is shared out."""

    decided_by: Authority | None = None
    """The authority that decided."""
    decided_on: datetime.date | None = None
    """The day of the decision."""
    distributed_on: datetime.date | None = None
    """The last day on which money was shared out to the recipients."""
    lines: list[AllocationLine] = msgspec.field(default_factory=list)
    """Who has got what."""
    year: int | None = None
    """The year that it is for."""


class AllocationLine(Document, kw_only=True):
    """What one recipient is to have."""

    amount: int | None = None
    """The amount, in øre."""
    id: str | None = None
    """Identifies the line in its list."""
    kind: RecipientKind | None = None
    """What kind of body it is."""
    name: str | None = None
    """Who is to have it."""


class AllocationProposal(Document, kw_only=True):
    """An authority's proposal of how the money of a year is shared out."""

    lines: list[AllocationLine] = msgspec.field(default_factory=list)
    """Who is to have what."""
    made_by: Authority | None = None
    """The authority that made it."""
    presented_on: datetime.date | None = None
    """The day on which it was laid before the forum."""
    total: int | None = None
    """What there is to share out, in øre."""
    year: int | None = None
    """The year that it is for."""


class AllocationRequest(Document, kw_only=True):
    """A pot to share out, the key to share it by, and the claims on it.

    Only the pot and the claims are needed. The answer never depends on the order of the
    lists or on the spelling of the ids.
    """

    claims: list[Claim]
    """The claims on the pot, each with an id of its own."""
    pot: int
    """What there is to share out, in øre; 0 or more."""
    criteria: list[Criterion] = msgspec.field(default_factory=list)
    """What the pot is shared by; none means one criterion called `weight` with the share 1."""
    format: int | None = None
    """The version of the document's format; absent means 1."""
    guarantee: Guarantee | None = None
    """How far an award may be from last year's, for the claims that have one."""
    lots: list[str] = msgspec.field(default_factory=list)
    """The ids of claims in the order in which they were drawn; one list serves every tie."""
    method: RoundingMethod | None = None
    """How exact shares become whole units; absent means `largestRemainder`."""
    minimum_payout: int | None = None
    """The least amount that is paid at all, in øre; absent means that any amount is."""
    unit: int | None = None
    """The least step between two awards, in øre; absent means one øre.

    Every award is a whole number of units; what is left over of the pot is in `left`.
    """


class AmountInput(Document, kw_only=True):
    """An input of an amount: a named value.

    Amounts of money are whole numbers of øre, dates are texts, and so are numbers with decimals: `"7,5"`.
    """

    name: str
    """The name of the input; each kind of amount lists those that it takes."""
    value: Scalar
    """The value."""


class AnalysisArea(Document, kw_only=True):
    """An area in which an analysis found a need."""

    id: str | None = None
    """Identifies the area in its list."""
    level: Level | None = None
    """The level that it concerns."""
    subject: str | None = None
    """The subject that it concerns."""
    title: str | None = None
    """What the need is."""


class Anchoring(Document, kw_only=True):
    """The political adoption of a strategy."""

    adopted_on: datetime.date | None = None
    """The day on which it was adopted."""
    body: str | None = None
    """The body that adopted it."""


class Applicant(Document, kw_only=True):
    """One who applied for a seat."""

    id: str
    """Names the applicant."""
    groups: list[str] = msgspec.field(default_factory=list)
    """The groups that the applicant belongs to."""
    name: str | None = None
    """The name for people."""
    rank: int | None = None
    """The place in the ranking, smaller first; equal ranks are equal, and either all have one or none."""
    region: str | None = None
    """The region that the applicant belongs to; either all have one or none."""


class Application(Document, kw_only=True):
    """An application for a grant, or a notice of needs that grants are shared out by."""

    amount_asked: int | None = None
    """What is asked for, in øre."""
    applicants: list[JointApplicant] = msgspec.field(default_factory=list)
    """Who applies: one owner, or several of which one is responsible."""
    assessment: NeedsAssessment | None = None
    """The assessment of needs that it builds on."""
    budget: list[BudgetLine] = msgspec.field(default_factory=list)
    """What the money is to be used for, line by line."""
    call: str | None = None
    """The announcement that it answers."""
    contact_person: str | None = None
    """The person to ask."""
    due_on: datetime.date | None = None
    """The day by which it had to be submitted."""
    goals: list[Goal] = msgspec.field(default_factory=list)
    """What is to be reached."""
    kind: ApplicationKind | None = None
    """Whether it is an application or a notice of needs."""
    measures: list[PlannedMeasure] = msgspec.field(default_factory=list)
    """The measures that money is asked for."""
    ongoing_measures: list[OngoingMeasure] = msgspec.field(default_factory=list)
    """The measures of earlier notices that are still going on."""
    own_effort: str | None = None
    """What the owner itself contributes, in words."""
    own_share: int | None = None
    """What the owner itself pays, in øre."""
    partnership_plan: PartnershipPlan | None = None
    """The plan for the work with the partner."""
    period: Period | None = None
    """The days that it plans for."""
    strategy: str | None = None
    """The local strategy that it is anchored in, by its title."""
    submitted_on: datetime.date | None = None
    """The day on which it was submitted."""
    target_groups: list[str] = msgspec.field(default_factory=list)
    """The groups of staff that the measures are for; their codes come from the programme."""
    year: int | None = None
    """The year that it applies for."""


class AuditorsStatement(Document, kw_only=True):
    """What an auditor states about a report."""

    conclusion: str | None = None
    """What the auditor concludes."""
    given_by: str | None = None
    """Who gave it."""
    given_on: datetime.date | None = None
    """The day on which it was given."""
    state_authorised: bool | None = None
    """Whether the auditor is authorised by the state."""


class Ballot(Document, kw_only=True):
    """How one member voted."""

    choice: VoteChoice | None = None
    """How the member voted."""
    id: str | None = None
    """Identifies the ballot in its list."""
    member: str | None = None
    """The member who voted, by id."""


class BetweenWork(Document, kw_only=True):
    """What a unit does between two sessions."""

    adapted_to_unit: bool | None = None
    """Whether it is adapted to what the unit already works on."""
    id: str | None = None
    """Identifies the work in its list."""
    title: str | None = None
    """What is done."""
    unit: str | None = None
    """The name of the unit that does it."""


class BudgetLine(Document, kw_only=True):
    """A line of the budget of an application."""

    amount: int | None = None
    """The amount, in øre."""
    id: str | None = None
    """Identifies the line in its list."""
    measure: str | None = None
    """The measure that it belongs to, by id."""
    purpose: str | None = None
    """The purpose that it belongs to; its codes come from the programme."""
    recipient_kind: RecipientKind | None = None
    """Who is to have the money."""
    title: str | None = None
    """What the money is to be used for, in words."""


class Case(Document, kw_only=True):
    """One undertaking: one recipient in one programme under one decision; next year's grant is next year's case.

    Every field may be absent: a form is filled in bit by bit.
    """

    application: Application | None = None
    """The application or the needs notice."""
    cohort: int | None = None
    """The cohort of the programme that the recipient belongs to."""
    decided_on: datetime.date | None = None
    """The day of the decision whose rules the case is judged by."""
    format: int | None = None
    """The version of the document's format; absent means 1."""
    forum: Forum | None = None
    """The cooperation forum."""
    letter: Letter | None = None
    """The letter that gives the grant or the assignment."""
    municipality: str | None = None
    """The number of the municipality, four digits, as it was at the time."""
    network: Network | None = None
    """The networks."""
    own: dict[str, object] | None = None
    """What only this programme asks for, as its pack declares it."""
    partnership: Partnership | None = None
    """The partnership."""
    period: Period | None = None
    """The days that the undertaking covers."""
    programme: str | None = None
    """The programme that the case belongs to, by the id of its pack."""
    reference: str | None = None
    """The sender's own reference."""
    registration: Registration | None = None
    """The registration."""
    report: Report | None = None
    """The report."""
    strategy: Strategy | None = None
    """The local strategy."""
    study: Study | None = None
    """The further education."""


class Claim(Document, kw_only=True):
    """One claim on a pot.

    Only the id is required.
    """

    id: str
    """Identifies the claim in the request and in the answer."""
    asked: int | None = None
    """What it asked for, in øre; it never gets more."""
    cap: int | None = None
    """The most that it may get, in øre; absent means no limit."""
    floor: int | None = None
    """The least that it gets, in øre; absent means 0."""
    last_year: int | None = None
    """What it got last year, in øre; the guarantee counts from it."""
    name: str | None = None
    """What the claimant is called."""
    tier: int | None = None
    """Its priority: a tier is filled before the next, the smallest number first; absent means 1."""
    weight: Weight | None = None
    """The value in the criterion called `weight`."""
    weights: list[CriterionValue] = msgspec.field(default_factory=list)
    """The values in the criteria, one for each that is not `equal`."""


class Criterion(Document, kw_only=True):
    """Something that a slice of the pot is shared by, such as children, full-time equivalents or travelling time."""

    id: str
    """Identifies the criterion; claims refer to it."""
    share: str
    """Its slice of the pot; those of all criteria make 1."""
    equal: bool | None = None
    """Whether every claim counts the same in it."""
    name: str | None = None
    """What the criterion is called."""


class CriterionValue(Document, kw_only=True):
    """The value of a claim in one criterion."""

    criterion: str
    """The id of the criterion."""
    value: Weight
    """The value, an integer or an exact fraction; 0 or more."""


class DeclinedAward(Document, kw_only=True):
    """A claim whose award is declined, or not used up."""

    claim: str
    """The id of the claim."""
    keeps: int | None = None
    """What it keeps of its award, in øre, such as what it has used; absent means nothing."""


class Evaluation(Document, kw_only=True):
    """How the recipient takes part in the evaluation of the programme."""

    contribution: str | None = None
    """What it contributes of experience and results."""
    participates: bool | None = None
    """Whether it takes part."""


class FocusArea(Document, kw_only=True):
    """An area in which the effort is concentrated."""

    id: str | None = None
    """Identifies the focus area in its list."""
    rests_on: list[str] = msgspec.field(default_factory=list)
    """The areas of the needs analysis that it rests on, by id."""
    title: str | None = None
    """What the area is called."""


class Forum(Document, kw_only=True):
    """A cooperation forum of owners, universities and employees in a county."""

    composition_decided_by: Authority | None = None
    """The authority that decided who is in it."""
    county: str | None = None
    """The number of the county, two digits."""
    decision: AllocationDecision | None = None
    """The decision on how the money is shared out."""
    established_by: Authority | None = None
    """The authority that set it up."""
    established_on: datetime.date | None = None
    """The day on which it was set up."""
    invited: list[ForumGuest] = msgspec.field(default_factory=list)
    """Who is invited to take part without being a member."""
    members: list[ForumMember] = msgspec.field(default_factory=list)
    """Who is in it."""
    opinion: ForumOpinion | None = None
    """What the forum says of the proposal."""
    period: Period | None = None
    """The days for which its composition holds."""
    plan: LongTermPlan | None = None
    """The long-term plan."""
    proposal: AllocationProposal | None = None
    """The authority's proposal of how the money is shared out."""
    recommendation: Recommendation | None = None
    """The forum's yearly joint recommendation."""
    representativeness: str | None = None
    """Why it is representative and of a suitable size."""
    title: str | None = None
    """What the forum is called."""
    votes: list[ForumVote] = msgspec.field(default_factory=list)
    """The votes."""


class ForumGuest(Document, kw_only=True):
    """One who takes part in a forum without being a member."""

    id: str | None = None
    """Identifies the guest in its list."""
    name: str | None = None
    """The organisation that the guest comes from."""
    represents: list[Represented] = msgspec.field(default_factory=list)
    """Whom the guest represents."""
    standing: ForumStanding | None = None
    """In what capacity the guest is there."""


class ForumMember(Document, kw_only=True):
    """A member of a forum."""

    id: str | None = None
    """Identifies the member in its list."""
    name: str | None = None
    """The organisation that the member comes from."""
    period: Period | None = None
    """The days for which it sits there."""
    person: str | None = None
    """The person who sits for it."""
    represents: list[Represented] = msgspec.field(default_factory=list)
    """Whom the member represents."""
    voting: bool | None = None
    """Whether it may vote."""


class ForumOpinion(Document, kw_only=True):
    """What a forum says of a proposal."""

    content: str | None = None
    """What it says."""
    given_on: datetime.date | None = None
    """The day on which it was given."""


class ForumVote(Document, kw_only=True):
    """A vote in a forum."""

    ballots: list[Ballot] = msgspec.field(default_factory=list)
    """How each voted."""
    held_on: datetime.date | None = None
    """The day of the vote."""
    id: str | None = None
    """Identifies the vote in its list."""
    title: str | None = None
    """What was voted on."""


class Goal(Document, kw_only=True):
    """A goal of a strategy."""

    actor_group: str | None = None
    """The group of people whose practice or results it concerns; its codes come from the programme."""
    due_on: datetime.date | None = None
    """The day by which it is to be reached."""
    id: str | None = None
    """Identifies the goal in its list."""
    indicator: Indicator | None = None
    """How it is seen whether it is reached."""
    levels: list[Level] = msgspec.field(default_factory=list)
    """The levels that it concerns."""
    national_goal: str | None = None
    """The national goal that it serves; its codes come from the programme."""
    title: str | None = None
    """What is to be reached."""


class GoalAttainment(Document, kw_only=True):
    """The recipient's assessment against one sign of goal attainment."""

    assessment: str | None = None
    """The assessment."""
    reached: bool | None = None
    """Whether the recipient finds that it is reached."""
    sign: str | None = None
    """The sign; its codes come from the programme."""


class GoalResult(Document, kw_only=True):
    """A result, tied to a goal or a focus area of the strategy."""

    assessment: str | None = None
    """What was reached, in words."""
    focus_area: str | None = None
    """The focus area, by id."""
    goal: str | None = None
    """The goal, by id."""
    id: str | None = None
    """Identifies the result in its list."""
    value: int | None = None
    """The value of the goal's indicator."""


class GrantedMeasure(Document, kw_only=True):
    """A measure that a grant is for."""

    amount: int | None = None
    """What it gets, in øre."""
    id: str | None = None
    """Identifies the measure in its list."""
    measure: str | None = None
    """The measure of the application or the needs notice, by id."""
    title: str | None = None
    """What is to be done."""


class Group(Document, kw_only=True):
    """A group of units that meet."""

    between_work: list[BetweenWork] = msgspec.field(default_factory=list)
    """What the units do between the sessions."""
    id: str | None = None
    """Identifies the group in its list."""
    level: Level | None = None
    """The level of the units."""
    name: str | None = None
    """What the group is called."""
    sessions: list[Session] = msgspec.field(default_factory=list)
    """The sessions that it meets for."""
    units: list[Unit] = msgspec.field(default_factory=list)
    """The units that belong to it."""


class GroupMinimum(Document, kw_only=True):
    """A group of applicants that is guaranteed seats."""

    id: str
    """Names the group."""
    at_least: int | None = None
    """How many seats it is guaranteed where it has as many applicants; absent means 1."""


class Guarantee(Document, kw_only=True):
    """How far an award may be from last year's."""

    at_least: str | None = None
    """The least share of last year's award; absent means none."""
    at_most: str | None = None
    """The greatest share of last year's award; absent means no limit."""


class Indicator(Document, kw_only=True):
    """How it is seen whether a goal is reached."""

    baseline: int | None = None
    """The value at the start."""
    target: int | None = None
    """The value to be reached."""
    title: str | None = None
    """What is counted or observed."""


class JointApplicant(Document, kw_only=True):
    """One of those who apply together."""

    analysed_on: datetime.date | None = None
    """The day on which its own analysis of needs was finished."""
    id: str | None = None
    """Identifies the applicant in its list."""
    kind: RecipientKind | None = None
    """What kind of body it is."""
    municipality: str | None = None
    """The number of the municipality that it is or lies in, four digits."""
    name: str | None = None
    """What it is called."""
    organisation_number: str | None = None
    """Its organisation number."""
    own_analysis: str | None = None
    """The needs of its own that it found."""
    responsible: bool | None = None
    """Whether it answers for the joint application."""


class Letter(Document, kw_only=True):
    """The letter that informs a recipient of a grant or an assignment."""

    amount: int | None = None
    """The amount, in øre."""
    appeal_to: str | None = None
    """The body to which the decision can be appealed."""
    attested_by: str | None = None
    """Who attested the amount."""
    attested_on: datetime.date | None = None
    """The day on which the amount was attested."""
    budget_authority: bool | None = None
    """Whether the signer has budget authority over the grant."""
    conditions: list[str] = msgspec.field(default_factory=list)
    """The conditions of its use."""
    controls: list[str] = msgspec.field(default_factory=list)
    """The controls that may be carried out."""
    earmarked: bool | None = None
    """Whether the money is earmarked."""
    granted_measures: list[GrantedMeasure] = msgspec.field(default_factory=list)
    """What each measure gets."""
    grantor: str | None = None
    """The body that gives the money."""
    intermediary: str | None = None
    """The body that is entitled to receive the money on behalf of the recipient."""
    issued_on: datetime.date | None = None
    """The day on which it was issued."""
    kind: LetterKind | None = None
    """The kind of letter."""
    measures: list[str] = msgspec.field(default_factory=list)
    """The measures that the money is for."""
    obligations: list[str] = msgspec.field(default_factory=list)
    """The legal obligations that come with it."""
    payment_timing: PaymentTiming | None = None
    """When it is paid, seen from the measure."""
    payments: list[Payment] = msgspec.field(default_factory=list)
    """The payments."""
    purpose: str | None = None
    """What the money is for, in words."""
    purposes: list[str] = msgspec.field(default_factory=list)
    """The purposes that the money may be used for; their codes come from the programme."""
    reactions: list[str] = msgspec.field(default_factory=list)
    """The reactions if conditions are broken."""
    recipient: Recipient | None = None
    """The body that receives the money."""
    reporting: ReportingDuty | None = None
    """What is to be reported, and when."""
    signed_by: str | None = None
    """Who signed it."""
    signed_on: datetime.date | None = None
    """The day on which it was signed."""
    time_frame: Period | None = None
    """The days within which the money is to be used."""


class LongTermPlan(Document, kw_only=True):
    """The plan by which a forum shares out money over several years."""

    adopted_on: datetime.date | None = None
    """The day on which the forum agreed on it."""
    key_agreed: bool | None = None
    """Whether the forum has agreed on a fixed key."""
    key_factors: list[str] = msgspec.field(default_factory=list)
    """What the key takes account of; the codes come from the programme."""
    key_in_plan: str | None = None
    """Where in the plan the key is."""
    period: Period | None = None
    """The days that it covers."""
    points: list[PlanPoint] = msgspec.field(default_factory=list)
    """The points on which it gives guidance."""
    themes: list[PlanTheme] = msgspec.field(default_factory=list)
    """The priority themes."""
    title: str | None = None
    """What the plan is called."""


class Mandate(Document, kw_only=True):
    """What a team is asked and entitled to do."""

    given_by: str | None = None
    """The body or office that gave the mandate."""
    given_on: datetime.date | None = None
    """The day on which it was given."""
    task: str | None = None
    """The task that the team is to solve."""


class Measure(Document, kw_only=True):
    """Something that is to be done."""

    budget: int | None = None
    """What it may cost, in øre."""
    focus_area: str | None = None
    """The focus area that it belongs to, by id."""
    goals: list[str] = msgspec.field(default_factory=list)
    """The goals that it serves, by id."""
    id: str | None = None
    """Identifies the measure in its list."""
    knowledge_basis: str | None = None
    """The research or experience that it rests on."""
    levels: list[Level] = msgspec.field(default_factory=list)
    """The levels at which it is carried out."""
    period: Period | None = None
    """The days within which it is carried out."""
    responsible: str | None = None
    """The unit or office that answers for it."""
    title: str | None = None
    """What is to be done."""


class MeasureCarriedOut(Document, kw_only=True):
    """A measure as it was carried out."""

    applied_for: str | None = None
    """The measure of the application or the needs notice, by id."""
    carried_out: bool | None = None
    """Whether it was carried out."""
    deviation: str | None = None
    """How it departed from what was planned, and why."""
    id: str | None = None
    """Identifies the entry in its list."""
    measure: str | None = None
    """The measure of the strategy, by id."""
    period: Period | None = None
    """The days within which it was carried out."""
    title: str | None = None
    """What was done."""


class MeasureYear(Document, kw_only=True):
    """What is done in one year of a measure."""

    amount: int | None = None
    """What it costs that year, in øre."""
    description: str | None = None
    """What is done in it."""
    id: str | None = None
    """Identifies the entry in its list."""
    year: int | None = None
    """The year."""


class Module(Document, kw_only=True):
    """A module that packages are put together from."""

    id: str | None = None
    """Identifies the module in its list."""
    knowledge_basis: str | None = None
    """The research or experience that it rests on."""
    meets: list[str] = msgspec.field(default_factory=list)
    """The areas of the needs analysis that it meets, by id."""
    package: str | None = None
    """The package that it belongs to, by id."""
    title: str | None = None
    """What the module is called."""


class NeedsAnalysis(Document, kw_only=True):
    """An analysis of status and needs."""

    areas: list[AnalysisArea] = msgspec.field(default_factory=list)
    """The areas in which it found needs."""
    completed_on: datetime.date | None = None
    """The day on which it was finished."""


class NeedsAssessment(Document, kw_only=True):
    """The assessment of needs that an application builds on."""

    areas: list[AnalysisArea] = msgspec.field(default_factory=list)
    """The areas in which it found needs."""
    completed_on: datetime.date | None = None
    """The day on which it was finished."""
    levels: list[Level] = msgspec.field(default_factory=list)
    """The levels that were assessed."""
    sami_perspectives: str | None = None
    """How Sami perspectives are attended to in it."""
    staff_involved: bool | None = None
    """Whether the staff took part in it."""
    staff_process: str | None = None
    """How the staff took part in it."""
    summary: str | None = None
    """What was assessed, and what came out of it."""


class Network(Document, kw_only=True):
    """A network in which units learn together."""

    collective_learning: str | None = None
    """How it makes the units learn together."""
    efforts: list[str] = msgspec.field(default_factory=list)
    """The ongoing and new efforts that are part of its content."""
    groups: list[Group] = msgspec.field(default_factory=list)
    """The groups that meet."""
    lead: str | None = None
    """The organisation that leads it."""
    leader: str | None = None
    """The person who leads it."""
    period: Period | None = None
    """The days within which it works."""
    programmes: list[SessionProgramme] = msgspec.field(default_factory=list)
    """The programmes of sessions, stated once and referred to."""
    sector_goals: list[str] = msgspec.field(default_factory=list)
    """The goals of the sector that it serves; their codes come from the programme."""
    staff_groups: list[StaffGroup] = msgspec.field(default_factory=list)
    """The groups of staff that it is for."""
    support_basis: SupportBasis | None = None
    """What the professional support is coordinated from."""
    title: str | None = None
    """What the network is called."""


class OngoingMeasure(Document, kw_only=True):
    """A measure of an earlier notice that is still going on."""

    described_as: str | None = None
    """Where this notice describes it again, by id."""
    id: str | None = None
    """Identifies the measure in its list."""
    notified_in: int | None = None
    """The year of the notice that it stood in first."""
    period: Period | None = None
    """The days within which it is carried out."""
    title: str | None = None
    """What is being done."""


class Package(Document, kw_only=True):
    """A package of support."""

    forum_theme: str | None = None
    """The theme of the forum’s long-term plan that it belongs to, by id."""
    id: str | None = None
    """Identifies the package in its list."""
    meets: list[str] = msgspec.field(default_factory=list)
    """The areas of the needs analysis that it meets, by id."""
    meets_notified: list[str] = msgspec.field(default_factory=list)
    """The needs of the yearly notice that it meets, by id."""
    modules: list[str] = msgspec.field(default_factory=list)
    """The modules that it is made of."""
    theme: str | None = None
    """The theme that it treats."""
    title: str | None = None
    """What the package is called."""


class Participant(Document, kw_only=True):
    """A municipality that stands behind a strategy."""

    analysed_on: datetime.date | None = None
    """The day on which its own analysis was finished."""
    goals_set_on: datetime.date | None = None
    """The day on which its own goals, drawn from that analysis, were set."""
    municipality: str | None = None
    """The municipality's number, four digits."""
    responsible: bool | None = None
    """Whether it answers for the joint strategy."""


class Participation(Document, kw_only=True):
    """How many took part in one group: children of a region, kindergartens of a municipality."""

    count: int
    """How many took part."""
    group: str
    """The group: the row of the table."""
    what: str
    """What is counted, such as `children`; each makes a table of its own."""
    kind: str | None = None
    """The kind within what is counted: the column of the table; absent where there is only one."""
    of: int | None = None
    """The size of the whole group."""


class Partnership(Document, kw_only=True):
    """The partnership between an owner and a university, a university college or another centre."""

    agreed_on: datetime.date | None = None
    """The day on which it was agreed."""
    contact_person: str | None = None
    """The partner's contact person."""
    contact_point: str | None = None
    """The place where owner and partner meet to agree on the support."""
    frames: str | None = None
    """The frames that are agreed."""
    modules: list[Module] = msgspec.field(default_factory=list)
    """The modules that packages are put together from."""
    organisation_number: str | None = None
    """The partner's organisation number, nine digits."""
    packages: list[Package] = msgspec.field(default_factory=list)
    """The packages that the partner has put together."""
    partner: str | None = None
    """The partner's name."""
    partner_kind: RecipientKind | None = None
    """What kind of body the partner is."""
    period: Period | None = None
    """The days for which it is agreed."""
    services: list[PartnershipService] = msgspec.field(default_factory=list)
    """What the partner does."""


class PartnershipPlan(Document, kw_only=True):
    """How the owner and the partner are to work together."""

    agreed_on: datetime.date | None = None
    """The day on which the partner agreed to it."""
    carried_out_together: bool | None = None
    """Whether the measures are carried out together."""
    description: str | None = None
    """What they are to do together."""
    partner: str | None = None
    """What the partner is called."""
    partner_kind: RecipientKind | None = None
    """What kind of body the partner is."""
    planned_together: bool | None = None
    """Whether the measures are planned together."""
    teacher_education: str | None = None
    """How the experience strengthens teacher education."""


class Payment(Document, kw_only=True):
    """One payment of a grant."""

    amount: int | None = None
    """The amount, in øre."""
    id: str | None = None
    """Identifies the payment in its list."""
    paid_on: datetime.date | None = None
    """The day on which it is paid."""
    paid_when: str | None = None
    """When it is paid, where no day is set, in words."""


class Period(Document, kw_only=True):
    """A span of days, both ends included."""

    ends_on: datetime.date | None = None
    """The last day."""
    starts_on: datetime.date | None = None
    """The first day."""


class Plan(Document, kw_only=True):
    """A plan of the municipality that a strategy is part of."""

    id: str | None = None
    """Identifies the plan in its list."""
    title: str | None = None
    """What the plan is called."""


class PlanPoint(Document, kw_only=True):
    """A point on which a plan gives guidance."""

    guidance: str | None = None
    """What the plan says of it."""
    id: str | None = None
    """Identifies the point in its list."""
    point: str | None = None
    """Which point it is; its codes come from the programme."""


class PlanTheme(Document, kw_only=True):
    """A theme that a plan puts first."""

    id: str | None = None
    """Identifies the theme in its list."""
    inclusive_practice: bool | None = None
    """Whether it is special needs education and inclusive practice."""
    share: str | None = None
    """What of the money goes to it, in words."""
    title: str | None = None
    """What the theme is."""


class PlannedMeasure(Document, kw_only=True):
    """A measure that an application asks money for."""

    amount: int | None = None
    """What is asked for it, in øre."""
    collective_learning: str | None = None
    """How it makes the staff learn together."""
    description: str | None = None
    """How it is to be done."""
    focus_area: str | None = None
    """The focus area of the strategy that it belongs to, by id."""
    goals: list[str] = msgspec.field(default_factory=list)
    """The goals that it serves, by id."""
    id: str | None = None
    """Identifies the measure in its list."""
    levels: list[Level] = msgspec.field(default_factory=list)
    """The levels at which it is carried out."""
    needs: list[str] = msgspec.field(default_factory=list)
    """The needs that it meets, by id."""
    partner: str | None = None
    """Who carries it out together with the owner."""
    period: Period | None = None
    """The days within which it is carried out."""
    planned_change: str | None = None
    """The change of practice that is planned."""
    theme: str | None = None
    """The priority theme of the forum’s long-term plan that it belongs to, by id."""
    title: str | None = None
    """What is to be done."""
    years: list[MeasureYear] = msgspec.field(default_factory=list)
    """What is done in each year of it."""


class Pot(Document, kw_only=True):
    """One pot of a tree, with the key that it is shared out by."""

    claims: list[Claim]
    """The claims on the pot, each with an id of its own in the pot."""
    id: str
    """Identifies the pot in the tree."""
    criteria: list[Criterion] = msgspec.field(default_factory=list)
    """What the pot is shared by; none means one criterion called `weight` with the share 1."""
    fed_by: PotSource | None = None
    """The claim whose award the pot holds; absent for the top."""
    guarantee: Guarantee | None = None
    """How far an award may be from last year's, for the claims that have one."""
    lots: list[str] = msgspec.field(default_factory=list)
    """The ids of claims in the order in which they were drawn; one list serves every tie of the pot."""
    method: RoundingMethod | None = None
    """How exact shares become whole units; absent means `largestRemainder`."""
    minimum_payout: int | None = None
    """The least amount that is paid at all, in øre; absent means that any amount is."""
    name: str | None = None
    """What the pot is called."""
    rests_on: str | None = None
    """The basis of the key, such as a section of a regulation or a long-term plan."""
    unit: int | None = None
    """The least step between two awards, in øre; absent means one øre."""


class PotTree(Document, kw_only=True):
    """A pot that is shared out in several levels, each by its own key.

    One pot is the top; every other is fed by a claim of a pot above it, and shares out what that claim is awarded.
    So
    the state shares its pot out to the counties, a county to kindergarten and school, a forum to the regions by
    full-time
    equivalents, geography and special challenges, and a region to owners and partners.
    """

    pot: int
    """What the top has to share out, in øre; 0 or more."""
    pots: list[Pot]
    """The pots, in any order."""
    format: int | None = None
    """The version of the document's format; absent means 1."""


class Recipient(Document, kw_only=True):
    """The body that receives money."""

    account: str | None = None
    """Its account number."""
    kind: RecipientKind | None = None
    """What kind of body it is."""
    name: str | None = None
    """What it is called."""
    organisation_number: str | None = None
    """Its organisation number, nine digits."""


class Recommendation(Document, kw_only=True):
    """What a forum recommends for one year."""

    consensus: bool | None = None
    """Whether the members agreed."""
    made_on: datetime.date | None = None
    """The day on which it was made."""
    measures: list[RecommendedMeasure] = msgspec.field(default_factory=list)
    """The measures that it puts first."""
    year: int | None = None
    """The year that it is for."""


class RecommendedMeasure(Document, kw_only=True):
    """A measure that a forum recommends."""

    id: str | None = None
    """Identifies the measure in its list."""
    meets_criteria: str | None = None
    """How it meets the criteria."""
    owner: str | None = None
    """The owner."""
    owner_amount: int | None = None
    """What goes to the owner, in øre."""
    participants: str | None = None
    """Who takes part."""
    partner: str | None = None
    """The university, university college or other partner."""
    partner_amount: int | None = None
    """What goes to the partner, in øre."""
    period: Period | None = None
    """The days within which it is carried out."""
    title: str | None = None
    """What is to be done."""


class RedistributionRequest(Document, kw_only=True):
    """An allocation in which some claimants decline, or do not use, part of their awards."""

    declined: list[DeclinedAward]
    """The declined awards, in whole or in part."""
    request: AllocationRequest
    """The request that the awards came from; its lots serve both rounds."""
    format: int | None = None
    """The version of the document's format; absent means 1."""


class Registration(Document, kw_only=True):
    """A municipality's registration of a team for a course of workshops."""

    commits_to_attend: bool | None = None
    """Whether the team commits itself to take part in every workshop."""
    confirmed_on: datetime.date | None = None
    """The day on which participation was confirmed."""
    due_on: datetime.date | None = None
    """The day by which it had to be received."""
    fee: int | None = None
    """The fee, in the currency's smallest unit."""
    gln: str | None = None
    """The EAN or GLN number that the fee is invoiced to, thirteen digits."""
    mandate: Mandate | None = None
    """What the municipality has asked its team to do."""
    municipality: str | None = None
    """The number of the municipality that registers."""
    organisation_number: str | None = None
    """The organisation number (CVR number in Denmark) of the one who pays."""
    received_on: datetime.date | None = None
    """The day on which the registration was received."""
    region: str | None = None
    """The region that the municipality lies in."""
    team: list[TeamMember] = msgspec.field(default_factory=list)
    """The persons who take part."""
    workshops: list[Workshop] = msgspec.field(default_factory=list)
    """The workshops, with those who were there."""


class Repayment(Document, kw_only=True):
    """Money paid back."""

    amount: int | None = None
    """The amount, in øre."""
    id: str | None = None
    """Identifies the repayment in its list."""
    paid_on: datetime.date | None = None
    """The day on which it was paid."""


class Report(Document, kw_only=True):
    """The report of a recipient to the body that gave the money."""

    auditors_statement: AuditorsStatement | None = None
    """What the auditor states."""
    deducted: int | None = None
    """What is deducted from the next grant, in øre."""
    evaluation: Evaluation | None = None
    """How the recipient takes part in the evaluation of the programme."""
    goal_attainment: list[GoalAttainment] = msgspec.field(default_factory=list)
    """The recipient's own assessment against each sign of goal attainment."""
    lines: list[UseOfMoney] = msgspec.field(default_factory=list)
    """What the money was used for, line by line."""
    measures: list[MeasureCarriedOut] = msgspec.field(default_factory=list)
    """The measures that were carried out."""
    period: Period | None = None
    """The days that it reports on."""
    repayments: list[Repayment] = msgspec.field(default_factory=list)
    """What was paid back."""
    results: list[GoalResult] = msgspec.field(default_factory=list)
    """The results, by goal."""
    submitted_on: datetime.date | None = None
    """The day on which it was submitted."""
    submitted_to: str | None = None
    """The body that it was submitted to."""
    total: int | None = None
    """The sum of what was used, in øre."""
    unspent: int | None = None
    """What was not used, in øre."""


class ReportingDuty(Document, kw_only=True):
    """What the recipient has to report, and when."""

    content: str | None = None
    """What is to be reported."""
    due_on: datetime.date | None = None
    """The day by which the report is due."""
    due_to: str | None = None
    """The body that it is due to."""
    required: bool | None = None
    """Whether the letter asks for a report."""
    yearly: bool | None = None
    """Whether it is due every year."""


class SelectionRequest(Document, kw_only=True):
    """Who applied for how many seats, and what the selection must respect."""

    applicants: list[Applicant]
    """Those who applied."""
    seats: int
    """How many can be chosen, 0 or more."""
    format: int | None = None
    """The version of the document's format; absent means 1."""
    groups: list[GroupMinimum] = msgspec.field(default_factory=list)
    """The groups that are guaranteed seats, such as small municipalities and large ones."""
    lots: list[str] = msgspec.field(default_factory=list)
    """Ids of applicants in the order in which they were drawn."""
    per_region: int | None = None
    """How many seats each region is guaranteed where it has applicants; absent means 1."""
    region_lots: list[str] = msgspec.field(default_factory=list)
    """Ids of regions in the order in which they were drawn."""


class Session(Document, kw_only=True):
    """A meeting of a group."""

    attended: int | None = None
    """The number of persons who took part."""
    ends_at: str | None = None
    """When it ends."""
    ends_on: datetime.date | None = None
    """The last of its days, where it lasts more than one."""
    id: str | None = None
    """Identifies the session in its list."""
    online: bool | None = None
    """Whether it is held online."""
    programme: str | None = None
    """The programme that it follows, by id."""
    starts_at: str | None = None
    """When it begins."""
    starts_on: datetime.date | None = None
    """The day on which it is held, or the first of its days."""
    venue: str | None = None
    """Where it is held."""


class SessionProgramme(Document, kw_only=True):
    """The programme of a session."""

    id: str | None = None
    """Identifies the programme in its list."""
    items: list[AgendaItem] = msgspec.field(default_factory=list)
    """What happens when."""
    preparation: list[str] = msgspec.field(default_factory=list)
    """What the participants prepare."""
    title: str | None = None
    """What the programme is called."""


class Strategy(Document, kw_only=True):
    """A local strategy of one or more municipalities."""

    anchoring: Anchoring | None = None
    """Who adopted it, and when."""
    focus_areas: list[FocusArea] = msgspec.field(default_factory=list)
    """Where the effort is concentrated."""
    goals: list[Goal] = msgspec.field(default_factory=list)
    """What is to be reached."""
    levels: list[Level] = msgspec.field(default_factory=list)
    """The levels of kindergarten and school that it covers."""
    measures: list[Measure] = msgspec.field(default_factory=list)
    """What is to be done."""
    municipalities: list[Participant] = msgspec.field(default_factory=list)
    """The municipalities that stand behind it, one of them responsible."""
    needs_analysis: NeedsAnalysis | None = None
    """The analysis of status and needs that it rests on."""
    period: Period | None = None
    """The days that the strategy covers."""
    plans: list[Plan] = msgspec.field(default_factory=list)
    """The municipality's plans that it is part of."""
    title: str | None = None
    """What the strategy is called."""


class Study(Document, kw_only=True):
    """The further education that a grant pays for."""

    needs_assessment: str | None = None
    """The assessment of needs that the choice of courses builds on."""
    participants: list[StudyParticipant] = msgspec.field(default_factory=list)
    """Those who study."""
    sami_perspectives: str | None = None
    """How Sami perspectives are attended to in it."""
    staff_involved: bool | None = None
    """Whether the staff took part in that assessment."""
    year: int | None = None
    """The year of the grant."""


class StudyParticipant(Document, kw_only=True):
    """One who studies while employed."""

    agreed_with_participant: bool | None = None
    """Whether leave or stipend was chosen after a talk with the participant."""
    amount: int | None = None
    """What of the grant goes to the participant, in øre."""
    basic_education: str | None = None
    """The education that the participant has; its codes come from the programme."""
    course: str | None = None
    """What is studied."""
    credits: decimal.Decimal | None = None
    """How many credits the course gives."""
    finished_on: datetime.date | None = None
    """The day on which the participant finished."""
    id: str | None = None
    """Identifies the participant in its list."""
    institution: str | None = None
    """The university, university college or vocational college."""
    leave: decimal.Decimal | None = None
    """The leave with pay, in per cent of a full position."""
    left_on: datetime.date | None = None
    """The day on which the participant left without finishing."""
    level: Level | None = None
    """The level at which the participant works."""
    name: str | None = None
    """Who it is."""
    own_share: int | None = None
    """What the employer pays of it, in øre."""
    own_share_paid_by: Ownership | None = None
    """Who pays the own share."""
    ownership: Ownership | None = None
    """Who owns the workplace."""
    period: Period | None = None
    """The days that the course covers."""
    replaced_by: str | None = None
    """The participant to whom the money went instead, by id."""
    replaced_on: datetime.date | None = None
    """The day on which the money was put to that other use."""
    staff_group: str | None = None
    """The group of staff that the participant belongs to; its codes come from the programme."""
    started_on: datetime.date | None = None
    """The day on which the participant began."""
    stipend: int | None = None
    """The stipend, in øre."""
    supply_cost: int | None = None
    """What a supply teacher costs, in øre."""
    support: StudySupport | None = None
    """Whether the participant gets leave, a stipend or both."""
    workplace: str | None = None
    """Where the participant works."""


class SupportBasis(Document, kw_only=True):
    """What the professional support of a network is coordinated from."""

    focus_areas: list[str] = msgspec.field(default_factory=list)
    """The focus areas of the strategy, by id."""
    needs: list[str] = msgspec.field(default_factory=list)
    """The areas of the needs analysis, by id."""


class TeamMember(Document, kw_only=True):
    """A person in a registered team."""

    email: str | None = None
    """The person's e-mail address."""
    id: str | None = None
    """Identifies the person in the team."""
    name: str | None = None
    """Who it is."""
    role: str | None = None
    """What the person does in the municipality."""
    workplace: str | None = None
    """Where the person works."""


class Unit(Document, kw_only=True):
    """A unit (a school, a kindergarten) that belongs to a group."""

    id: str | None = None
    """Identifies the unit in its list."""
    leader: str | None = None
    """The unit's leader."""
    municipality: str | None = None
    """The number of the municipality in which it lay at the time, four digits."""
    name: str | None = None
    """What the unit is called."""
    resource_persons: list[str] = msgspec.field(default_factory=list)
    """The unit's resource persons."""
    works_with_leader: bool | None = None
    """Whether the resource persons work together with the unit's leader."""


class UseOfMoney(Document, kw_only=True):
    """A line of the use of money."""

    actual: int | None = None
    """What was used, in øre."""
    budget: int | None = None
    """What was planned, in øre."""
    id: str | None = None
    """Identifies the line in its list."""
    incurred_on: datetime.date | None = None
    """The day on which the cost was incurred."""
    measure: str | None = None
    """The measure that was carried out with it, by id."""
    purpose: str | None = None
    """The purpose that it belongs to; its codes come from the programme."""
    title: str | None = None
    """What the money was used for, in words."""


class Workshop(Document, kw_only=True):
    """A workshop, with those of the team who were there."""

    attended_by: list[str] = msgspec.field(default_factory=list)
    """Those of the team who were there, by id."""
    ends_on: datetime.date | None = None
    """The last of its days, where it lasts more than one."""
    id: str | None = None
    """Identifies the workshop in its list."""
    online: bool | None = None
    """Whether it is held online."""
    starts_on: datetime.date | None = None
    """The day on which it is held, or the first of its days."""
    title: str | None = None
    """What the workshop is called."""
