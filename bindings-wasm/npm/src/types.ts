// Written by scripts/types.mjs from the JSON Schemas; change those.

/** Whether something is missing or wrong. */
export type About =
  /** Something has not been filled in. */
  | "missing"
  /** Something is filled in that is not allowed. */
  | "wrong";

/** The decision to accept a finding that does not block. */
export interface Acceptance {
  /** Who accepts it: a role or a unit, as the caller wishes it to be shown. */
  by: string;
  /** The key of the finding. */
  key: string;
  /** The day on which that was decided. */
  on: IsoDate;
  /** Why. */
  why: string;
}

/** An acceptance that a case was checked with, in its receipt. */
export interface AcceptanceTold {
  /**
   * Whether it was applied, which it is only to a listed finding that is no error and not yet accepted, and only with a
   * name and a reason.
   */
  applied: boolean;
  /** Who accepts it. */
  by: string;
  /** The key of the finding. */
  key: string;
  /** The day on which that was decided. */
  on: IsoDate;
  /** Why. */
  why: string;
}

/** One item of a session's programme. */
export interface AgendaItem {
  /** When it ends. */
  endsAt?: Time;
  /** What it is for. */
  kind?: AgendaKind;
  /** When it begins. */
  startsAt?: Time;
  /** What the item is called. */
  title?: string;
}

/** What an agenda item of a session is for. */
export type AgendaKind =
  /** Sharing of experience between the units. */
  | "sharing"
  /** New knowledge. */
  | "knowledge"
  /** Planning for one's own unit. */
  | "planning"
  /** A break or a meal. */
  | "break"
  /** Anything else. */
  | "other";

/**
 * How a pot is shared out, or why it cannot be.
 *
 * Where it is settled, the awards and what is left always make the pot, to the øre.
 */
export type Allocation =
  /** Every claim has its award. */
  | {
    /** One award for each claim, by id, also where it is 0. */
    awards: Award[];
    /** The pot less all awards. */
    left: Money;
    outcome: "settled";
  }
  /**
   * Equals compete for too few places, and lots must be drawn between them.
   *
   * The request is answered when it is asked again with the drawn ids in its `lots`.
   */
  | {
    /** The ids of the equals that are not drawn, in order. */
    between: string[];
    outcome: "tie";
    /** How many of them win. */
    places: WholeNumber;
  }
  /** The bounds cannot all be met. */
  | {
    /** What there is for them, in øre: the pot, or their upper bounds. */
    available: Money;
    /** The ids of the claims whose bounds cannot be met, in order. */
    claims: string[];
    /** The sum of the claims' lower bounds, in øre. */
    needed: Money;
    outcome: "infeasible";
  };

/** The decision on how the money of a year is shared out. */
export interface AllocationDecision {
  /** The authority that decided. */
  decidedBy?: Authority;
  /** The day of the decision. */
  decidedOn?: IsoDate;
  /** The last day on which money was shared out to the recipients. */
  distributedOn?: IsoDate;
  /** Who has got what. */
  lines?: AllocationLine[];
  /** The year that it is for. */
  year?: WholeNumber;
}

/** What one recipient is to have. */
export interface AllocationLine {
  /** The amount, in øre. */
  amount?: Money;
  /** Identifies the line in its list. */
  id?: string;
  /** What kind of body it is. */
  kind?: RecipientKind;
  /** Who is to have it. */
  name?: string;
}

/** An authority's proposal of how the money of a year is shared out. */
export interface AllocationProposal {
  /** Who is to have what. */
  lines?: AllocationLine[];
  /** The authority that made it. */
  madeBy?: Authority;
  /** The day on which it was laid before the forum. */
  presentedOn?: IsoDate;
  /** What there is to share out, in øre. */
  total?: Money;
  /** The year that it is for. */
  year?: WholeNumber;
}

/**
 * A pot to share out, the key to share it by, and the claims on it.
 *
 * Only the pot and the claims are needed. The answer never depends on the order of the
 * lists or on the spelling of the ids.
 */
export interface AllocationRequest {
  /** The claims on the pot, each with an id of its own. */
  claims: Claim[];
  /** What the pot is shared by; none means one criterion called `weight` with the share 1. */
  criteria?: Criterion[];
  /** The version of the document's format; absent means 1. */
  format?: WholeNumber;
  /** How far an award may be from last year's, for the claims that have one. */
  guarantee?: Guarantee;
  /** The ids of claims in the order in which they were drawn; one list serves every tie. */
  lots?: string[];
  /** How exact shares become whole units; absent means `largestRemainder`. */
  method?: RoundingMethod;
  /** The least amount that is paid at all, in øre; absent means that any amount is. */
  minimumPayout?: Money;
  /** What there is to share out, in øre; 0 or more. */
  pot: Money;
  /**
   * The least step between two awards, in øre; absent means one øre.
   *
   * Every award is a whole number of units; what is left over of the pot is in `left`.
   */
  unit?: Money;
}

/**
 * One step on the way from a claim to its award.
 *
 * Explanations are written from exactly these values.
 */
export type AllocationStep =
  /** What one criterion gives. The parts of all criteria add up to the entitlement. */
  | {
    /** The id of the criterion; `weight` where the request names none. */
    criterion: string;
    kind: "criterion";
    /** What the criterion is called. */
    name?: string;
    /** Share × value ÷ total; 0 where the total is. */
    part: Fraction;
    /** The criterion's slice of the pot. */
    share: Share;
    /** The sum of the values of the claim's tier. */
    total: Fraction;
    /** The claim's value in it. */
    value: Weight;
  }
  /** The tier that the claim belongs to, where there are several. */
  | {
    /** What the tier could use, in øre: the pot in whole units, less these two. */
    available: Money;
    /** What is kept back for the lower bounds of later tiers, in øre. */
    keptBack: Money;
    kind: "tier";
    /** What the tier took of it, in øre. */
    taken: Money;
    /** What earlier tiers took of the pot, in øre. */
    takenBefore: Money;
    /** The number of the tier. */
    tier: WholeNumber;
  }
  /** The pot is not a whole number of units, so not all of it is shared out. */
  | {
    /** The part of it that is a whole number of units. */
    available: Money;
    kind: "wholeUnits";
    /** The pot, in øre. */
    pot: Money;
    /** The unit of award, in øre. */
    unit: Money;
  }
  /** The claim has no weight in any criterion, so it gets its lower bound and no more. */
  | {
    kind: "noWeight";
  }
  /** What the claim gets by weight, exactly. */
  | {
    /** Its entitlement of what the tier could use, in øre: what it would get if nobody had a bound. */
    entitled: Fraction;
    /** Weight × the factor that all claims of the tier share, in øre. */
    exact: Fraction;
    kind: "proportional";
  }
  /** A bound that the proportional share is moved to. */
  | {
    /** The bound in øre, in whole units. */
    amount: Money;
    /** Which bound it is. */
    bound: Bound;
    kind: "bound";
    /** For a guarantee: last year's award. */
    lastYear?: Money;
    /** For a guarantee: the share of last year's award. */
    share?: Share;
  }
  /** Nothing is paid, because the most that it could be is below the minimum payout. */
  | {
    /** The upper bound, where that is what is below the minimum. */
    bound?: Bound;
    /** What it could have been, in øre: its proportional share among all claims, or its upper bound. */
    exact: Fraction;
    kind: "belowMinimum";
    /** The minimum payout in øre, in whole units. */
    minimum: Money;
  }
  /** The exact share becomes a whole number of units. */
  | {
    /** What it became, in øre. */
    amount: Money;
    /** What it was, in øre. */
    exact: Fraction;
    kind: "rounding";
    /** The method. */
    method: RoundingMethod;
  }
  /** Equals competed for too few places, and the draw decided. */
  | {
    /** How many equals there were. */
    between: WholeNumber;
    kind: "lot";
    /** How many places there were. */
    places: WholeNumber;
    /** Whether the claim won one. */
    won: boolean;
  };

/** What a tie is between, or whose guarantees cannot be met. */
export type Among = "regions" | "groups" | "applicants";

/** An amount of a programme, such as its fee, with the figures of each time. */
export interface Amount {
  /** Names the amount. */
  id: string;
  /** Where its inputs are in a case; absent where cases do not have them, so that only a caller can give them. */
  ofCase?: AmountOfCase;
  /** What it is called. */
  title: Texts;
  /** The figures, each from one date to another; no two may hold on the same day. */
  versions: AmountVersion[];
}

/** The result of working out an amount, the steps, and the source. */
export interface AmountAnswer {
  /** The id of the amount. */
  amount: string;
  /** The date by which the figures were chosen; absent where none was given and they are the same throughout. */
  decided?: IsoDate;
  /** A remark that goes with the answer. */
  note?: Texts;
  /** The result. */
  result: AmountResult;
  /** The text that gives the figures. */
  source: SourceReference;
  /** The steps, in order. */
  steps: AmountStep[];
}

/** In how many cases an amount changes, and by how much in all. */
export interface AmountImpact {
  /** The id of the amount. */
  amount: string;
  /** By how much it changes in all cases together, where it is an amount of money and the sum is in range. */
  by?: Money;
  /** The number of cases in which it changes. */
  moved: number;
  /** The number of cases in which it is not known before or after: an input is missing, or no source gives the figures. */
  notKnown: number;
  /** The number of cases in which it is due and stays the same. */
  same: number;
  /** What it is called. */
  title: string;
}

/**
 * An input of an amount: a named value.
 *
 * Amounts of money are whole numbers of øre, dates are texts, and so are numbers with decimals: `"7,5"`.
 */
export interface AmountInput {
  /** The name of the input; each kind of amount lists those that it takes. */
  name: string;
  /** The value. */
  value: Scalar;
}

/** A kind of amount with its figures. */
export type AmountKind =
  /**
   * A fee: so much for the first participants, so much for each further one.
   *
   * Astra's UdviklingsRum took 5,000 kr. for the first two of a team and 2,500 kr. for each further one, two to four.
   */
  | {
    /** What the first participants cost together. */
    amount: Money;
    /** How many that covers. */
    covers: WholeNumber;
    /** What each further participant costs. */
    each: Money;
    kind: "fee";
    /** The fewest participants that a team may have. */
    least: WholeNumber;
    /** The most participants that a team may have. */
    most: WholeNumber;
  }
  /**
   * The share of a grant that the recipient adds from its own money.
   *
   * It is a share of the grant, not of the whole cost: 30 % of 100,000 kr is 30,000 kr, and it can be more than the grant.
   * A share of 0 means that none is demanded.
   */
  | {
    kind: "ownShare";
    /** How the amount becomes whole øre. */
    rounding?: Rounding;
    /** The share. */
    share: Share;
  }
  /**
   * Paid leave in proportion to the credits of a course.
   *
   * FOR-2026-01-12-24 § 4: 25 % for a course of 30 credits, in proportion for others.
   */
  | {
    /** The credits that it is given for. */
    credits: WholeNumber;
    kind: "leave";
    /** The share of ordinary work that is free. */
    share: Share;
  }
  /**
   * Who pays which part of the cost of supply teachers.
   *
   * FOR-2026-01-12-24 § 4: the recipient pays an own share of 25 %; for private kindergartens the municipality does, as
   * the authority on kindergartens.
   */
  | {
    kind: "supplyCost";
    /** How the own share becomes whole øre; the rest of the cost is what remains. */
    rounding?: Rounding;
    /** The own share of the cost. */
    share: Share;
  }
  /**
   * A grant split between municipal and private kindergartens.
   *
   * FOR-2026-01-12-24 § 8: in proportion; the municipality may make an exception where not enough kindergartens have
   * notified a need. What the proportion is measured by the regulation does not say; children are one measure.
   */
  | {
    kind: "proportionalSplit";
    /** How the private part becomes whole øre; the municipal part is what remains. */
    rounding?: Rounding;
  }
  /**
   * What is paid back of a grant, by when and to whom.
   *
   * FOR-2026-01-12-24 § 10: money is used within three years from payment, else it is paid back; private kindergartens
   * pay back to the municipality. The last day is the same day of the year three years later, and 28 February where money
   * was paid on a 29th.
   */
  | {
    kind: "repayment";
    /** How many years from payment there are. */
    years: WholeNumber;
  }
  /**
   * Whether the recipient of a grant need not report.
   *
   * Bestemmelser om økonomistyring i staten 6.4.1: as a rule reporting is waived for earmarked grants to municipalities
   * and counties under 1,000,000 kr, from 2026. It says nothing of other recipients, so they report.
   */
  | {
    kind: "reportingWaived";
    /** The grant under which reporting is waived; a grant of exactly this is not under it. */
    under: Money;
  }
  /**
   * The last day for paying grants out, every year.
   *
   * 15 April in FOR-2026-01-12-23 § 14, 1 March in FOR-2026-01-12-24 § 9 and FOR-2026-01-12-25 § 12.
   */
  | {
    /** The day of the month. */
    day: WholeNumber;
    kind: "paymentDate";
    /** The month, 1 to 12. */
    month: WholeNumber;
  };

/** In which cases an amount is due, and where its inputs are in them. */
export interface AmountOfCase {
  /** The rule that asks for the amount: it is due in the cases to which that rule applies; absent means in all. */
  rule?: string;
  /** Where the inputs are. */
  values: ValueOfCase[];
}

/** The result of a kind of amount. */
export type AmountResult =
  /** A fee. */
  | {
    /** What is to be paid. */
    amount: Money;
    kind: "fee";
  }
  /** An own share. */
  | {
    /** What the recipient adds. */
    amount: Money;
    kind: "ownShare";
  }
  /** How much leave there is. */
  | {
    kind: "leave";
    /** The share of ordinary work that is free with pay. */
    share: Share;
  }
  /** Who pays what of the supply teachers. */
  | {
    kind: "supplyCost";
    /** The own share of the cost. */
    own: Money;
    /** Who pays the own share. */
    payer: SharePayer;
    /** The rest of the cost. */
    rest: Money;
  }
  /** What each kind of kindergarten gets. */
  | {
    kind: "proportionalSplit";
    /** What neither needs; 0 unless an exception was made. */
    left: Money;
    /** What municipal kindergartens get. */
    municipal: Money;
    /** What private kindergartens get. */
    private: Money;
  }
  /** What is paid back. */
  | {
    /** What is paid back. */
    amount: Money;
    /** The last day for it; absent where nothing is paid back. */
    dueOn?: IsoDate;
    kind: "repayment";
    /** To whom; absent where nothing is paid back. */
    to?: Repayee;
  }
  /** Whether reporting is waived. */
  | {
    kind: "reportingWaived";
    /** Whether the recipient need not report. */
    waived: boolean;
  }
  /** When grants are paid out at the latest. */
  | {
    /** The last day for paying out. */
    by: IsoDate;
    kind: "paymentDate";
  };

/**
 * One step on the way from the values to the amount.
 *
 * The explanation is made from exactly these values.
 */
export type AmountStep =
  /** The fee for the first participants. */
  | {
    /** The fee. */
    amount: Money;
    /** How many it covers. */
    covers: WholeNumber;
    kind: "feeForTheFirst";
  }
  /** What further participants add. */
  | {
    /** How many further ones there are. */
    count: WholeNumber;
    /** What each adds. */
    each: Money;
    kind: "feeForEachFurther";
    /** What they add in all. */
    sum: Money;
  }
  /** All of the fee. */
  | {
    /** What is to be paid. */
    amount: Money;
    kind: "feeInAll";
  }
  /** A share of a grant. */
  | {
    /** What it comes to. */
    amount: Money;
    /** The grant. */
    grant: Money;
    kind: "shareOfGrant";
    /** The share. */
    share: Share;
  }
  /** No share of the grant is demanded. */
  | {
    kind: "noOwnShare";
  }
  /** The exact amount was no whole number of øre. */
  | {
    kind: "rounded";
    /** How it became one. */
    rounding: Rounding;
  }
  /** What a course of so many credits gives. */
  | {
    /** The credits. */
    credits: WholeNumber;
    kind: "fullLeave";
    /** The share of ordinary work that is free. */
    share: Share;
  }
  /** What the course gives in proportion. */
  | {
    /** The credits of the course. */
    credits: Fraction;
    kind: "leaveInProportion";
    /** The share of ordinary work that is free. */
    share: Share;
  }
  /** A share of the cost of supply teachers. */
  | {
    /** What it comes to. */
    amount: Money;
    /** The cost. */
    cost: Money;
    kind: "shareOfSupplyCost";
    /** The share. */
    share: Share;
  }
  /** Who pays the own share. */
  | {
    kind: "paidBy";
    /** The payer. */
    payer: SharePayer;
  }
  /** What is left of the cost. */
  | {
    kind: "restOfSupplyCost";
    /** The rest. */
    rest: Money;
  }
  /** A grant split by size. */
  | {
    /** The grant. */
    grant: Money;
    kind: "proportional";
    /** What the municipal part comes to. */
    municipal: Money;
    /** The municipal part of all kindergartens. */
    municipalShare: Share;
    /** What the private part comes to. */
    private: Money;
    /** The private part of all kindergartens. */
    privateShare: Share;
  }
  /** The needs that were notified. */
  | {
    kind: "needs";
    /** By municipal kindergartens. */
    municipal: Money;
    /** By private kindergartens. */
    private: Money;
  }
  /** Too little was notified on one side, so the municipality may depart from the proportion. */
  | {
    kind: "exceptionAllowed";
  }
  /** What municipal kindergartens did not notify a need for goes to private ones. */
  | {
    /** How much. */
    amount: Money;
    kind: "movedToPrivate";
  }
  /** What private kindergartens did not notify a need for goes to municipal ones. */
  | {
    /** How much. */
    amount: Money;
    kind: "movedToMunicipal";
  }
  /** What nobody notified a need for is left. */
  | {
    /** How much. */
    amount: Money;
    kind: "notNeeded";
  }
  /** What was not used. */
  | {
    /** The rest. */
    amount: Money;
    kind: "unspent";
    /** What was paid out. */
    paid: Money;
    /** What was used of it. */
    used: Money;
  }
  /** All was used. */
  | {
    kind: "nothingUnspent";
  }
  /** By when money is used or paid back. */
  | {
    /** The last day. */
    dueOn: IsoDate;
    kind: "repayBy";
    /** The day on which it was paid out. */
    paidOn: IsoDate;
    /** How many years there are. */
    years: WholeNumber;
  }
  /** Whom money is paid back to. */
  | {
    kind: "repaidTo";
    /** The receiver. */
    to: Repayee;
  }
  /** The grant lies below the limit. */
  | {
    /** The grant. */
    grant: Money;
    kind: "belowLimit";
    /** The limit. */
    limit: Money;
  }
  /** The grant does not lie below the limit. */
  | {
    /** The grant. */
    grant: Money;
    kind: "notBelowLimit";
    /** The limit. */
    limit: Money;
  }
  /** The limit is for others than this recipient. */
  | {
    kind: "limitNotFor";
    /** The recipient. */
    recipient: RecipientKind;
  }
  /** The last day for paying out. */
  | {
    /** The day. */
    by: IsoDate;
    kind: "payBy";
  };

/** The figures of an amount for some time. */
export interface AmountVersion {
  /** The last day on which they hold; absent means that they still do. */
  endsOn?: IsoDate;
  /** The kind of the amount, with its figures. */
  figures?: AmountKind;
  /** A remark that goes with every answer. */
  note?: Texts;
  /** The text that gives the figures, or the one that was looked in without finding them. */
  source: SourceReference;
  /** The first day on which they hold; absent means that they always did. */
  startsOn?: IsoDate;
  /** Whether no known source gives the figures. */
  unknown?: boolean;
}

/** An amount as a list shows it. */
export interface AmountView {
  /** The id of the amount. */
  id: string;
  /** Its inputs, by its latest figures. */
  inputs: InputView[];
  /** What it is called. */
  title: string;
}

/** An area in which an analysis found a need. */
export interface AnalysisArea {
  /** Identifies the area in its list. */
  id?: string;
  /** The level that it concerns. */
  level?: Level;
  /** The subject that it concerns. */
  subject?: string;
  /** What the need is. */
  title?: string;
}

/** The political adoption of a strategy. */
export interface Anchoring {
  /** The day on which it was adopted. */
  adoptedOn?: IsoDate;
  /** The body that adopted it. */
  body?: string;
}

/** One who applied for a seat. */
export interface Applicant {
  /** The groups that the applicant belongs to. */
  groups?: string[];
  /** Names the applicant. */
  id: string;
  /** The name for people. */
  name?: string;
  /** The place in the ranking, smaller first; equal ranks are equal, and either all have one or none. */
  rank?: WholeNumber;
  /** The region that the applicant belongs to; either all have one or none. */
  region?: string;
}

/** An application for a grant, or a notice of needs that grants are shared out by. */
export interface Application {
  /** What is asked for, in øre. */
  amountAsked?: Money;
  /** Who applies: one owner, or several of which one is responsible. */
  applicants?: JointApplicant[];
  /** The assessment of needs that it builds on. */
  assessment?: NeedsAssessment;
  /** What the money is to be used for, line by line. */
  budget?: BudgetLine[];
  /** The announcement that it answers. */
  call?: string;
  /** The person to ask. */
  contactPerson?: string;
  /** The day by which it had to be submitted. */
  dueOn?: IsoDate;
  /** What is to be reached. */
  goals?: Goal[];
  /** Whether it is an application or a notice of needs. */
  kind?: ApplicationKind;
  /** The measures that money is asked for. */
  measures?: PlannedMeasure[];
  /** The measures of earlier notices that are still going on. */
  ongoingMeasures?: OngoingMeasure[];
  /** What the owner itself contributes, in words. */
  ownEffort?: string;
  /** What the owner itself pays, in øre. */
  ownShare?: Money;
  /** The plan for the work with the partner. */
  partnershipPlan?: PartnershipPlan;
  /** The days that it plans for. */
  period?: Period;
  /** The local strategy that it is anchored in, by its title. */
  strategy?: string;
  /** The day on which it was submitted. */
  submittedOn?: IsoDate;
  /** The groups of staff that the measures are for; their codes come from the programme. */
  targetGroups?: string[];
  /** The year that it applies for. */
  year?: WholeNumber;
}

/** In which form money is asked for. */
export type ApplicationKind =
  /** An application. */
  | "application"
  /** A notice of needs (behovsmelding). */
  | "needsNotice";

/** Which aspect of a thing has changed. */
export type AspectKind =
  /** What it is called. */
  | "title"
  /** The severity of a breach. */
  | "level"
  /** Whether the rule comes from a binding text or from the data itself. */
  | "basis"
  /** Which cases a rule applies to. */
  | "conditions"
  /** What a rule demands. */
  | "demand"
  /** The codes that are accepted or demanded. */
  | "codes"
  /** What a rule says of a breach. */
  | "text"
  /** A number, a date or the figures of an amount. */
  | "value"
  /** Whether a field must be filled in. */
  | "required"
  /** The type of a field. */
  | "fieldType"
  /** The source. */
  | "source"
  /** The rule that overrides it. */
  | "givesWay";

/** What an auditor states about a report. */
export interface AuditorsStatement {
  /** What the auditor concludes. */
  conclusion?: string;
  /** Who gave it. */
  givenBy?: string;
  /** The day on which it was given. */
  givenOn?: IsoDate;
  /** Whether the auditor is authorised by the state. */
  stateAuthorised?: boolean;
}

/** A public authority that sets up a forum or shares out money. */
export type Authority =
  /** The county governor (statsforvalteren). */
  | "countyGovernor"
  /** The county authority (fylkeskommunen). */
  | "county"
  /** A municipality. */
  | "municipality"
  /** The national directorate for education. */
  | "directorate"
  /** The forum itself. */
  | "forum"
  /** Any other. */
  | "other";

/** What one claim gets, and why. */
export interface Award {
  /** What it gets, in øre; a whole number of units. */
  amount: Money;
  /** Its part of its tier by the criteria alone, before any bound: the sum over the criteria of share × value ÷ total. */
  entitlement: Fraction;
  /** The id of the claim. */
  id: string;
  /** How the amount was reached, step by step. */
  steps: AllocationStep[];
}

/** How one member voted. */
export interface Ballot {
  /** How the member voted. */
  choice?: VoteChoice;
  /** Identifies the ballot in its list. */
  id?: string;
  /** The member who voted, by id. */
  member?: string;
}

/** Whether a rule or a number is laid down or follows from the data. */
export type Basis =
  /** It quotes a text that binds. */
  | "norm"
  /** It follows from the data themselves: an order, a weekday, a sum. */
  | "plausibility";

/** What a unit does between two sessions. */
export interface BetweenWork {
  /** Whether it is adapted to what the unit already works on. */
  adaptedToUnit?: boolean;
  /** Identifies the work in its list. */
  id?: string;
  /** What is done. */
  title?: string;
  /** The name of the unit that does it. */
  unit?: string;
}

/** A bound of a claim. */
export type Bound =
  /** The claim's floor. */
  | "floor"
  /** The least share of last year's award. */
  | "atLeast"
  /** The minimum payout, to which a lower bound below it is raised. */
  | "minimumPayout"
  /** The claim's cap. */
  | "cap"
  /** What was asked for. */
  | "asked"
  /** The greatest share of last year's award. */
  | "atMost";

/** A line of the budget of an application. */
export interface BudgetLine {
  /** The amount, in øre. */
  amount?: Money;
  /** Identifies the line in its list. */
  id?: string;
  /** The measure that it belongs to, by id. */
  measure?: string;
  /** The purpose that it belongs to; its codes come from the programme. */
  purpose?: string;
  /** Who is to have the money. */
  recipientKind?: RecipientKind;
  /** What the money is to be used for, in words. */
  title?: string;
}

/**
 * One undertaking: one recipient in one programme under one decision; next year's grant is next year's case.
 *
 * Every field may be absent: a form is filled in bit by bit.
 */
export interface Case<Own = unknown> {
  /** Where the schema lies that an editor checks the document against. */
  $schema?: string;
  /** The application or the needs notice. */
  application?: Application;
  /** The cohort of the programme that the recipient belongs to. */
  cohort?: WholeNumber;
  /** The day of the decision whose rules the case is judged by. */
  decidedOn?: IsoDate;
  /** The version of the document's format; absent means 1. */
  format?: WholeNumber;
  /** The cooperation forum. */
  forum?: Forum;
  /** The letter that gives the grant or the assignment. */
  letter?: Letter;
  /** The number of the municipality, four digits, as it was at the time. */
  municipality?: string;
  /** The networks. */
  network?: Network;
  /** What only this programme asks for, as its pack declares it. */
  own?: Own;
  /** The partnership. */
  partnership?: Partnership;
  /** The days that the undertaking covers. */
  period?: Period;
  /** The programme that the case belongs to, by the id of its pack. */
  programme?: string;
  /** The sender's own reference. */
  reference?: string;
  /** The registration. */
  registration?: Registration;
  /** The report. */
  report?: Report;
  /** The local strategy. */
  strategy?: Strategy;
  /** The further education. */
  study?: Study;
}

/** What happens to one case. */
export interface CaseImpact {
  /** Its outcome by the rules after; absent where it could not be read. */
  after?: VerdictOutcome;
  /** The amounts that the rules after change. */
  amounts?: MovedAmount[];
  /** Its outcome by the rules before; absent where it could not be read. */
  before?: VerdictOutcome;
  /** Why it could not be read, as the code of the error. */
  error?: string;
  /** The name under which the caller gave it. */
  name: string;
  /** The rules that it breaks only by the rules after. */
  newly?: string[];
  /** The rules that it breaks only by the rules before. */
  noLonger?: string[];
}

/** One thing that has changed. */
export interface Change {
  /** Its changed aspects. */
  aspects?: ChangedAspect[];
  /** Whether it is new, gone or changed. */
  change: ChangeKind;
  /** The id of the rule, parameter or amount, or the path of the field. */
  id: string;
  /** What has changed. */
  of: ChangedThing;
  /** The part of the case that it is about, as a path; absent where it is about none. */
  part?: string;
  /** Its source now. */
  sourceAfter?: FindingSource;
  /** Its source before. */
  sourceBefore?: FindingSource;
  /** The same in whole sentences. */
  text: string;
  /** What it is called. */
  title: string;
}

/** Whether something is new, gone or changed. */
export type ChangeKind =
  /** It was not there before. */
  | "new"
  /** It is there no longer. */
  | "gone"
  /** It is there still, but not the same. */
  | "changed";

/** An aspect of a change, in words, before and after. */
export interface ChangedAspect {
  /** What it is now. */
  after?: string;
  /** Which aspect. */
  aspect: AspectKind;
  /** What it was; absent where there was none, or no words for it. */
  before?: string;
}

/** An award before and after declined money was shared out again. */
export interface ChangedAward {
  /** What it has, in øre. */
  after: Money;
  /** What it had, in øre. */
  before: Money;
  /** Whether it is one of those who declined. */
  declined: boolean;
  /** The id of the claim. */
  id: string;
  /** How the new amount was reached, with the award before as its floor; empty for one who declined. */
  steps: AllocationStep[];
}

/** The kinds of things that change. */
export type ChangedThing =
  /** A rule. */
  | "rule"
  /** The codes that rules demand of a field. */
  | "codes"
  /** A number or a date that rules use. */
  | "parameter"
  /** An amount of the programme. */
  | "amount"
  /** A field that rules read. */
  | "field";

/**
 * What must hold of a case, by its kind; also a condition, or what a combined check is made of.
 *
 * A path leads to a field, with `*` for each item of a list; the check is made for each item by itself. Where the
 * part of the case that the first path begins with is absent, the check does not apply; where a list on the way is
 * absent it is not judged, and where that is empty it does not apply. A value that does not fit its field is never
 * taken for an absent one.
 */
export type CheckSpec =
  /**
   * Passes where a field is there.
   *
   * Give one of `field`, `oneOf` (one of several is enough) and `eachOf` (all of them are needed, and each that is missing is a
   * finding of its own). A list without items, an object without fields and a blank text count as not there, and so do
   * lists and objects of nothing else. A value that does not fit its field makes the check neither pass nor fail. The finding says that something is missing: in a draft it does not
   * block.
   *
   * Texts can use `{field}`, what the missing field is called.
   */
  | {
    /** The fields that must all be there. */
    eachOf?: string[];
    /** The field that must be there. */
    field?: string;
    kind: "present";
    /** The fields of which one must be there. */
    oneOf?: string[];
  }
  /**
   * Passes where a field is not there.
   *
   * A list without items, an object without fields and a blank text count as not there. A value that does not fit its field makes
   * the check neither pass nor fail.
   *
   * Texts can use `{field}`, what the field is called.
   */
  | {
    /** The field that must not be there. */
    field: string;
    kind: "absent";
  }
  /**
   * Passes where a field has one of the codes that are given (`codes`), or one of a code list of the pack (`list`).
   *
   * Give one of the two. Codes are compared letter by letter. An absent or blank field is not judged: use `present` to demand it.
   *
   * Texts can use `{code}`, what stands there (not where the field is personal), and `{codes}`, those that are allowed; both are
   * written by their labels.
   */
  | {
    /** The codes that it may have. */
    codes?: string[];
    /** The path of the field. */
    field: string;
    kind: "oneOf";
    /** The pack's list of codes that it may have. */
    list?: string;
  }
  /**
   * Passes where a list has at least (`atLeast`) or at most (`atMost`) so many items.
   *
   * `where` counts only the items that have a value in a field, `within` counts in each item of an outer list by itself. A list
   * without items counts 0; one that is absent, or has an item that does not fit, is not judged.
   *
   * Texts can use `{count}`, and `{atLeast}` and `{atMost}` as far as they are given.
   */
  | {
    /** How many there must be. */
    atLeast?: Operand;
    /** How many there may be. */
    atMost?: Operand;
    /** The path of the items, or of a field that they must have to count. */
    items: string;
    kind: "count";
    /** The items that count; absent means all. */
    where?: Where;
    /** What the items are counted in; absent means the case. */
    within?: string;
  }
  /**
   * Passes where two values stand in a relation: `less`, `atMost`, `equal`, `notEqual`, `atLeast` or `more`.
   *
   * Both are of one type: dates with dates, times with times, money with money, numbers with numbers. Texts and codes are only
   * equal or not, whatever their capitals and accents. A sum or product is compared exactly and rounded only to be shown: to a
   * limit that says the same, or where the two must be equal to the nearest, marked as rounded. Where
   * either value is absent or does not fit, nothing is judged.
   *
   * Texts can use the left value by its type (`{date}`, `{time}`, `{amount}`, `{number}`, `{share}`, `{text}`, `{answer}`) and
   * the right one as `{limit}`; a personal one has no name.
   */
  | {
    /** How it must stand to the other. */
    is: Relation;
    kind: "compare";
    /** The value that the check is about. */
    left: Operand;
    /** What it is compared with. */
    right: Operand;
  }
  /**
   * Passes where each value of a list comes after the one before it; equal neighbours do not.
   *
   * Each pair of neighbours is judged by itself. An item without the value, or whose value does not fit, is skipped and
   * reported as not judged; its neighbours are compared with each other. `within` says what the list belongs to, where that is
   * not the item of the next outer list.
   *
   * Texts can use the later value by its type (`{date}`, `{time}`, `{number}`, `{amount}`) and the earlier one as `{previous}`.
   */
  | {
    /** The field of the list's items. */
    field: string;
    kind: "increasing";
    /** What the list belongs to; absent means the item of the next outer list. */
    within?: string;
  }
  /**
   * Passes where each date of a list lies at most so many days after the one before it.
   *
   * Each pair of neighbours is judged by itself. A pair that does not increase is left to an `increasing` rule. An item
   * without a date, or whose date does not fit, is skipped and reported as not judged. `within` says what the list belongs to,
   * where that is not the item of the next outer list.
   *
   * Texts can use `{date}`, `{previous}`, `{days}` (how far apart they lie) and `{limit}`.
   */
  | {
    /** How many days may lie between two neighbours. */
    atMost: Operand;
    /** The field of the list's items, a date. */
    field: string;
    kind: "gap";
    /** What the list belongs to; absent means the item of the next outer list. */
    within?: string;
  }
  /**
   * Passes where a field lies between two values of its type, both included.
   *
   * Where the field or a bound is absent or does not fit, nothing is judged.
   *
   * Texts can use the value by its type (`{date}`, `{time}`, `{number}`, `{amount}`), `{from}` and `{to}`.
   */
  | {
    /** The path of the field. */
    field: string;
    /** The least value that it may have. */
    from: Operand;
    kind: "inside";
    /** The greatest value that it may have. */
    to: Operand;
  }
  /**
   * Passes where a date is neither in a weekend nor a public holiday of the pack's `country`.
   *
   * An absent date, or one that does not fit, is not judged.
   *
   * Texts can use `{date}`; `{date:weekday}` writes the day of the week as well.
   */
  | {
    /** The path of the date. */
    field: string;
    kind: "workingDay";
  }
  /**
   * Passes where no value of a field stands twice.
   *
   * Each value that does is one finding, with all its places. Texts are the same whatever their capitals and accents. `within`
   * looks in each item of an outer list by itself. An absent value repeats nothing; where a value does not fit and no repeat is
   * seen, the check is not judged.
   *
   * Texts can use the value by its type (`{text}`, `{number}`, `{date}`; a personal one has no name) and `{count}`, how often it
   * stands there.
   */
  | {
    /** The path of the field. */
    field: string;
    kind: "unique";
    /** That within which no value may stand twice; absent means the case. */
    within?: string;
  }
  /**
   * Passes where a field holds the `id` of an item of another list.
   *
   * An absent field is not judged; nor is one that finds no item, where the list is absent or has an `id` that does not fit.
   *
   * Texts can use `{text}`, the id that leads nowhere (not where the field is personal).
   */
  | {
    /** The path of the reference. */
    field: string;
    kind: "refersTo";
    /** The list whose items have the ids. */
    to: string;
  }
  /**
   * Passes where the values of a field have all that are demanded: given codes (`codes`), or the values of another field (`of`).
   *
   * Give one of the two. An absent value is simply not among them; of a list that is absent nothing is known, and nothing is
   * judged. A value that does not fit may be anything: what is not found without it is not judged. The finding says that
   * something is missing: in a draft it does not block.
   *
   * Texts can use `{missing}`, the values that are not there (not where those of `of` are personal).
   */
  | {
    /** The codes that are demanded. */
    codes?: string[];
    /** The path of the values that are there. */
    field: string;
    kind: "covers";
    /** The path of the values that are demanded. */
    of?: string;
    /** What the values are gathered in; absent means the case. */
    within?: string;
  }
  /**
   * Passes where a number that identifies something is one that can exist in the pack's `country`.
   *
   * `of` says what it identifies: `organisationNumber`, `municipality` (which must exist on the rule's date), `gln` or
   * `accountNumber`. An absent number, or one that is no text, is not judged. That it exists does not say whose it is.
   *
   * Texts can use `{text}`, the number (not where the field is personal).
   */
  | {
    /** The path of the field. */
    field: string;
    kind: "identifier";
    /** What it identifies. */
    of: IdentifierKind;
  }
  /**
   * Passes where no item of a list begins after (`gap`) or before (`overlap`) the one before it has ended, as `without` says.
   *
   * Each pair of neighbours is judged by itself. An item without a time, or with one that does not fit, is not judged.
   *
   * Texts can use `{time}` (when the later begins), `{previous}` (when the earlier ends) and `{minutes}` (how far they lie apart,
   * or overlap), a number alone: `{minutes} {minutes|minute|minutes}`.
   */
  | {
    /** When each item ends. */
    ends: string;
    kind: "timesFit";
    /** When each item begins. */
    starts: string;
    /** What there may not be between two neighbours. */
    without: GapOrOverlap;
  }
  /**
   * Passes where all of several checks hold.
   *
   * Each check is judged as it is alone; the worst outcome counts. Where one fails and another lacks a field to be judged, that
   * field is reported as missing too. Checks of one item of a list are judged item by item, together.
   *
   * Texts can use what the checks give; a value of a check that holds is written as `…`.
   */
  | {
    /** The checks. */
    checks: CheckSpec[];
    kind: "allOf";
  }
  /**
   * Passes where at least one of several checks holds.
   *
   * A check that cannot be judged may be the one that holds: where none holds and one could not be judged, this is not judged,
   * and a value that could not be read is reported before one that is missing.
   * That none holds is one finding.
   *
   * Texts can use what the checks give.
   */
  | {
    /** The checks. */
    checks: CheckSpec[];
    kind: "anyOf";
  }
  /**
   * Passes where a check fails, and fails where it passes.
   *
   * What could not be judged still is not.
   *
   * Texts can use what the check gives.
   */
  | {
    /** The check. */
    check: CheckSpec;
    kind: "not";
  };

/** Whether one applicant got a seat, and why. */
export interface Choice {
  /** Names the applicant. */
  id: string;
  /** The name for people, as the request had it. */
  name?: string;
  /** Whether the applicant got a seat. */
  selected: boolean;
  /** The reasons, in order. */
  steps: ChoiceStep[];
}

/** Why an applicant got a seat or none. */
export type ChoiceStep =
  /** There are seats for all. */
  | {
    /** How many applied. */
    applicants: WholeNumber;
    kind: "roomForAll";
    /** The seats. */
    seats: WholeNumber;
  }
  /** The seats of the applicant's region, or all seats where applicants have no region. */
  | {
    /** How many applied from it. */
    applicants: WholeNumber;
    kind: "seats";
    /** The region. */
    region?: string;
    /** How many seats it has. */
    seats: WholeNumber;
  }
  /** How many of those seats were left when the applicant's rank had its turn. */
  | {
    /** How many of that rank there are in the region, the applicant included. */
    equals: WholeNumber;
    kind: "rank";
    /** The seats that were left. */
    left: WholeNumber;
    /** The rank; absent where there are none. */
    rank?: WholeNumber;
  }
  /** Lots decided among equals. */
  | {
    /** The place in the draw, from 1; absent where the applicant was not drawn. */
    drawn?: WholeNumber;
    kind: "lot";
  }
  /** The applicant was passed over, or an equal was preferred, so that these groups keep the seats they still lacked. */
  | {
    /** The ids of the groups, sorted. */
    groups: string[];
    kind: "keptForGroups";
  }
  /** The seat is one of those that these groups are guaranteed. */
  | {
    /** The ids of the groups, sorted. */
    groups: string[];
    kind: "countsForGroups";
  };

/**
 * One claim on a pot.
 *
 * Only the id is required.
 */
export interface Claim {
  /** What it asked for, in øre; it never gets more. */
  asked?: Money;
  /** The most that it may get, in øre; absent means no limit. */
  cap?: Money;
  /** The least that it gets, in øre; absent means 0. */
  floor?: Money;
  /** Identifies the claim in the request and in the answer. */
  id: string;
  /** What it got last year, in øre; the guarantee counts from it. */
  lastYear?: Money;
  /** What the claimant is called. */
  name?: string;
  /** Its priority: a tier is filled before the next, the smallest number first; absent means 1. */
  tier?: WholeNumber;
  /** The value in the criterion called `weight`. */
  weight?: Weight;
  /** The values in the criteria, one for each that is not `equal`. */
  weights?: CriterionValue[];
}

/** A list of codes that rules use, with a label for each. */
export interface CodeList {
  /** The codes, in the order in which a form shows them. */
  codes: LabelledCode[];
  /** Names the list. */
  id: string;
}

/** A code with its label. */
export interface CodeView {
  /** The code as cases have it. */
  code: string;
  /** What it is called. */
  label: string;
}

/** One of the two programmes of a comparison, on its day. */
export interface ComparedSide {
  /** The edition in force on the day. */
  edition: string;
  /** The day. */
  on: IsoDate;
  /** The SHA-256 of its pack and what it includes. */
  packHash: string;
  /** The id of the programme. */
  programme: string;
  /** What it is called. */
  title: string;
}

/** What has changed between two programmes, or between two days of one. */
export interface Comparison {
  /** The second side. */
  after: ComparedSide;
  /** The first side. */
  before: ComparedSide;
  /** All that has changed: rules in the order of the packs, then codes, numbers, amounts and fields. */
  changes: Change[];
  /** The version of the document's format. */
  format: number;
  /** The number of rules that are in force on both days and unchanged. */
  unchangedRules: number;
}

/** The country whose public holidays, school years and registers count: `NO` or `DK`. */
export type Country =
  /** Norway. */
  | "NO"
  /** Denmark. */
  | "DK";

/** A county of Norway or a region of Denmark, under one code. */
export interface County {
  /** The counties that its municipalities went to when it ended, by code. */
  became: CountyChange[];
  /** The code: in Norway two digits, in Denmark four. */
  code: string;
  /** The country. */
  country: Country;
  /** The last day in force; absent for one that is in force still. */
  endsOn?: IsoDate;
  /** The name; names in several languages are joined, as in `Nordland - Nordlánnda`. */
  name: string;
  /** Its names, each language by itself; the day on which a Sami or Kven one became official is not known. */
  names: OfficialName[];
  /** The first day in force; in Norway 1919-01-01 for the oldest, in Denmark 2007-01-01. */
  startsOn: IsoDate;
  /** The counties that ended the day before it began and gave it municipalities, by code. */
  was: CountyChange[];
}

/** A county or region before or after a change. */
export interface CountyChange {
  /** The first day after the change. */
  changedOn: IsoDate;
  /** The code of the county. */
  code: string;
  /** The name of the county. */
  name: string;
}

/** The result of each rule in force: each is in one list, by its worst item. */
export interface Coverage {
  /** The rules that the case breaks. */
  failed: Failed[];
  /** The rules that do not apply to this case. */
  notApplicable: NotApplicable[];
  /** The rules that could not be judged. */
  notEvaluated: NotEvaluated[];
  /** The number of rules that are not in force on their date. */
  notInForce: number;
  /** The general rules that special ones override. */
  overridden: Overridden[];
  /** The rules that the case meets. */
  passed: string[];
}

/** Something that a slice of the pot is shared by, such as children, full-time equivalents or travelling time. */
export interface Criterion {
  /** Whether every claim counts the same in it. */
  equal?: boolean;
  /** Identifies the criterion; claims refer to it. */
  id: string;
  /** What the criterion is called. */
  name?: string;
  /** Its slice of the pot; those of all criteria make 1. */
  share: Share;
}

/** The value of a claim in one criterion. */
export interface CriterionValue {
  /** The id of the criterion. */
  criterion: string;
  /** The value, an integer or an exact fraction; 0 or more. */
  value: Weight;
}

/** A day, written YYYY-MM-DD. */
export type IsoDate = string;

/** One of the three dates of a check. */
export type DatedBy =
  /** The date of the decision: the caller's, else `/decidedOn`. */
  | "decided"
  /** The first day of the period: `/period/startsOn`. */
  | "period"
  /** The day on which the caller checks. */
  | "today";

/** A number with at most four decimal places, exact. */
export type Decimal = number;

/** A claim whose award is declined, or not used up. */
export interface DeclinedAward {
  /** The id of the claim. */
  claim: string;
  /** What it keeps of its award, in øre, such as what it has used; absent means nothing. */
  keeps?: Money;
}

/** When a duty is due. */
export type Due =
  /** On a date of the case or of the pack; where it is in a list, once for each item. */
  | {
    /** The date. */
    date: Operand;
    kind: "on";
  }
  /** On the same day of a year. */
  | {
    /** The day of the month. */
    day: number;
    kind: "yearly";
    /** The month, 1 to 12. */
    month: number;
    /** The year; absent means every year in which that day lies in the case's period. */
    year?: Operand;
  };

/** One thing that is due. */
export interface DueItem {
  /** Whether it is known that the duty applies. */
  certain: boolean;
  /** Whether the case shows that it has been done. */
  done: boolean;
  /** The duty. */
  duty: string;
  /**
   * The duty and the place, by ids where there are ids, and the year where it returns: the same in every version of a
   * case, so that a calendar updates an entry instead of doubling it.
   */
  key: string;
  /** The fields that are missing to tell when it is due, or whether it applies. */
  missing?: string[];
  /** That the day is a Saturday, a Sunday or a public holiday, where it is one. */
  note?: string;
  /** The day by which it is due, as it is laid down, also where that is no working day; absent where it is not known. */
  on?: IsoDate;
  /** Whether the day has passed and it has not been done; absent where nobody said which day it is. */
  overdue?: boolean;
  /** The item of a list that it is due for. */
  path?: string;
  /** The text that it comes from. */
  source: FindingSource;
  /** What is to be done. */
  text: string;
  /** What it is called. */
  title: string;
  /** Whom it binds. */
  who: string;
}

/** What is due in a case. */
export interface DueList {
  /** The edition whose duties these are; absent where none is in force, or the date that chooses it was not stated. */
  edition?: string;
  /** The version of the document's format. */
  format: number;
  /** What is due: first what has a date, by date, then what has none. */
  items: DueItem[];
  /**
   * The fields of the case whose value does not fit and was not read: what depends on them may be left out, or have no
   * date.
   */
  unreadable?: string[];
}

/** Something that falls due: what, for whom, when, by which source, and how a case shows that it has been done. */
export interface Duty {
  /** The conditions, all of which must hold for the duty to apply. */
  appliesWhen?: CheckSpec[];
  /** The date that decides whether the duty is in force, and which of its values; absent means the one of `editionsBy`. */
  datedBy?: DatedBy;
  /** What must hold for the case to show that it has been done. */
  done: CheckSpec;
  /** When it is due. */
  due: Due;
  /** The last day on which the duty is in force; absent means that it has no end. */
  endsOn?: IsoDate;
  /** Names the duty; it never changes between versions. */
  id: string;
  /** The included duty that this one replaces. */
  inPlaceOf?: string;
  /** The text that it comes from. */
  source: SourceReference;
  /** The first day on which the duty is in force; absent means that it has no beginning. */
  startsOn?: IsoDate;
  /** What is to be done, in a whole sentence. */
  text: Texts;
  /** What it is called. */
  title: Texts;
  /** Whom it binds. */
  who: Texts;
}

/** The first or the last day of a span. */
export type Edge =
  /** The first day. */
  | "startsOn"
  /** The last day. */
  | "endsOn";

/** A time in which the programme's rules are in force. */
export interface Edition {
  /** The last day on which it is in force; absent means that it has no end. */
  endsOn?: IsoDate;
  /** Names the edition within the programme: `2018-19`. */
  id: string;
  /** The text that it comes from. */
  source: SourceReference;
  /** The first day on which it is in force. */
  startsOn: IsoDate;
}

/** An edition as a list shows it. */
export interface EditionView {
  /** The last day on which it is in force; absent where it has no end. */
  endsOn?: IsoDate;
  /** The id of the edition. */
  id: string;
  /** The first day on which it is in force. */
  startsOn: IsoDate;
}

/** The date that decides which edition a case is judged by. */
export type EditionsBy =
  /** The date of the decision: an old grant is judged by the rules it was given under. */
  | "decided"
  /** The first day of the period: for programmes that run by school year. */
  | "period";

/** The evaluation of many reports. */
export interface EvaluatedReports {
  /** The version of the document's format. */
  format: number;
  /** The goals with an indicator, by whether the reported value reaches the target. */
  goals: GoalCount;
  /** The use of money by purpose, in the order in which the purposes first come; lines without one come last. */
  money: PurposeSum[];
  /** The reports whose lines do not add up to the stated sum, by their index among the cases. */
  notAddingUp: number[];
  /** Who took part, a table for each thing that is counted. */
  participation: ParticipationTable[];
  /** What was paid back, in øre, of those that state it. */
  repaid: Money;
  /** How many cases have a report. */
  reports: number;
  /** The recipients' own assessments, by sign, in the order in which the signs first come. */
  signs: SignCount[];
  /** What was not used, in øre, of those that state it. */
  unspent: Money;
  /** What was used, in øre: the sum of each report's lines, or the stated sum of a report without lines. */
  used: Money;
}

/** How the recipient takes part in the evaluation of the programme. */
export interface Evaluation {
  /** What it contributes of experience and results. */
  contribution?: string;
  /** Whether it takes part. */
  participates?: boolean;
}

/** A rule that the case breaks. */
export interface Failed {
  /** The fields that are missing to judge its other items. */
  missing: string[];
  /** The rule. */
  rule: string;
}

/** What a field or a code is called in one programme. */
export interface FieldLabel {
  /** The code of the field; absent for the field itself. */
  code?: string;
  /** What it is called. */
  label: Texts;
  /** The path of the field, with `*` for each item of a list: `/letter/payments/* /amount`. */
  path: string;
}

/** The type of a field. */
export type FieldType =
  /** A text. */
  | "text"
  /** One of a list of codes. */
  | "code"
  /** A whole number. */
  | "number"
  /** A number with at most four decimal places. */
  | "decimal"
  /** An amount in whole minor units. */
  | "money"
  /** A date. */
  | "date"
  /** A time of day. */
  | "time"
  /** True or false. */
  | "boolean"
  /** An object with fields of its own. */
  | "object"
  /** A list. */
  | "list";

/** A field that the rules of a programme read, with all that a form needs. */
export interface FieldView {
  /** The codes that it may hold, with their labels. */
  codes?: CodeView[];
  /** What the field is called. */
  label: string;
  /** The pattern of the field, with `*` for each item of a list. */
  path: string;
  /** Whether it is about a person. */
  personal?: boolean;
  /** The list whose items it refers to by their ids, as a pattern. */
  refersTo?: string;
  /** Whether a rule of severity error demands it. */
  required: boolean;
  /** The rules that read it. */
  rules: string[];
  /** The type of its values. */
  type: FieldType;
}

/** Something that is wrong with a case, or missing from it. */
export interface Finding {
  /** Whether something is missing or wrong. */
  about: About;
  /** Who accepts it and why, where somebody does. */
  accepted?: Acceptance;
  /** Whether the rule comes from a binding text or from the data itself; absent for a value that does not fit its type. */
  basis?: Basis;
  /** Whether the case cannot pass with it. */
  blocking: boolean;
  /** The day from which the rule's own dates make it an error, for a warning that becomes one. */
  blocksFrom?: IsoDate;
  /** Fixes, each of them tried: with its patch the finding is gone and no new one has come. */
  fixes?: Fix[];
  /** The rule and the place, with ids where items have them, so that the key survives reordering. */
  key: string;
  /** The severity. */
  level: Severity;
  /** The fields involved; the finding is shown at the first. */
  paths: string[];
  /** The rule. */
  rule: string;
  /** Whether it was in the earlier verdict, where one was given. */
  since?: Since;
  /** The text that the rule comes from. */
  source: FindingSource;
  /** What is wrong, what the rule is and what to do; only when a language was asked for. */
  text?: string;
  /** The values that the rule read or took from the pack; those of personal fields are left out. */
  values: ValueRead[];
}

/** A place in a source that a rule comes from. */
export interface FindingSource {
  /** The source's id in its pack; `contract` for a value that does not fit its type. */
  id: string;
  /** The section, paragraph or heading. */
  section?: string;
  /** The title of the source. */
  title: string;
  /** Where it can be read. */
  url?: string;
}

/** A change that repairs a finding, tried before it is offered. */
export interface Fix {
  /** The change as a JSON Patch (RFC 6902): each value is tested before it is replaced or removed. */
  patch: PatchOperation[];
}

/** An area in which the effort is concentrated. */
export interface FocusArea {
  /** Identifies the focus area in its list. */
  id?: string;
  /** The areas of the needs analysis that it rests on, by id. */
  restsOn?: string[];
  /** What the area is called. */
  title?: string;
}

/** A cooperation forum of owners, universities and employees in a county. */
export interface Forum {
  /** The authority that decided who is in it. */
  compositionDecidedBy?: Authority;
  /** The number of the county, two digits. */
  county?: string;
  /** The decision on how the money is shared out. */
  decision?: AllocationDecision;
  /** The authority that set it up. */
  establishedBy?: Authority;
  /** The day on which it was set up. */
  establishedOn?: IsoDate;
  /** Who is invited to take part without being a member. */
  invited?: ForumGuest[];
  /** Who is in it. */
  members?: ForumMember[];
  /** What the forum says of the proposal. */
  opinion?: ForumOpinion;
  /** The days for which its composition holds. */
  period?: Period;
  /** The long-term plan. */
  plan?: LongTermPlan;
  /** The authority's proposal of how the money is shared out. */
  proposal?: AllocationProposal;
  /** The forum's yearly joint recommendation. */
  recommendation?: Recommendation;
  /** Why it is representative and of a suitable size. */
  representativeness?: string;
  /** What the forum is called. */
  title?: string;
  /** The votes. */
  votes?: ForumVote[];
}

/** One who takes part in a forum without being a member. */
export interface ForumGuest {
  /** Identifies the guest in its list. */
  id?: string;
  /** The organisation that the guest comes from. */
  name?: string;
  /** Whom the guest represents. */
  represents?: Represented[];
  /** In what capacity the guest is there. */
  standing?: ForumStanding;
}

/** A member of a forum. */
export interface ForumMember {
  /** Identifies the member in its list. */
  id?: string;
  /** The organisation that the member comes from. */
  name?: string;
  /** The days for which it sits there. */
  period?: Period;
  /** The person who sits for it. */
  person?: string;
  /** Whom the member represents. */
  represents?: Represented[];
  /** Whether it may vote. */
  voting?: boolean;
}

/** What a forum says of a proposal. */
export interface ForumOpinion {
  /** What it says. */
  content?: string;
  /** The day on which it was given. */
  givenOn?: IsoDate;
}

/** In what capacity someone who is no member takes part in a forum. */
export type ForumStanding =
  /** Invited to take part. */
  | "invited"
  /** Present without a say. */
  | "observer"
  /** Keeps the minutes. */
  | "secretariat";

/** A vote in a forum. */
export interface ForumVote {
  /** How each voted. */
  ballots?: Ballot[];
  /** The day of the vote. */
  heldOn?: IsoDate;
  /** Identifies the vote in its list. */
  id?: string;
  /** What was voted on. */
  title?: string;
}

/** An exact fraction of any size in lowest terms, such as `90/7` or `12`. */
export type Fraction = string;

/** How two neighbours can fail to follow on one another. */
export type GapOrOverlap =
  /** The later begins after the earlier has ended. */
  | "gap"
  /** The later begins before the earlier has ended. */
  | "overlap";

/** A goal of a strategy. */
export interface Goal {
  /** The group of people whose practice or results it concerns; its codes come from the programme. */
  actorGroup?: string;
  /** The day by which it is to be reached. */
  dueOn?: IsoDate;
  /** Identifies the goal in its list. */
  id?: string;
  /** How it is seen whether it is reached. */
  indicator?: Indicator;
  /** The levels that it concerns. */
  levels?: Level[];
  /** The national goal that it serves; its codes come from the programme. */
  nationalGoal?: string;
  /** What is to be reached. */
  title?: string;
}

/** The recipient's assessment against one sign of goal attainment. */
export interface GoalAttainment {
  /** The assessment. */
  assessment?: string;
  /** Whether the recipient finds that it is reached. */
  reached?: boolean;
  /** The sign; its codes come from the programme. */
  sign?: string;
}

/** How many goals are reached. */
export interface GoalCount {
  /** There is no target or no reported value. */
  notKnown: number;
  /** It is not. */
  notReached: number;
  /** The reported value is at the target or beyond it, seen from the baseline. */
  reached: number;
}

/** A result, tied to a goal or a focus area of the strategy. */
export interface GoalResult {
  /** What was reached, in words. */
  assessment?: string;
  /** The focus area, by id. */
  focusArea?: string;
  /** The goal, by id. */
  goal?: string;
  /** Identifies the result in its list. */
  id?: string;
  /** The value of the goal's indicator. */
  value?: WholeNumber;
}

/** A finding of an earlier verdict that is gone. */
export interface GoneFinding {
  /** The key of the finding. */
  key: string;
  /** The rule. */
  rule: string;
}

/** A measure that a grant is for. */
export interface GrantedMeasure {
  /** What it gets, in øre. */
  amount?: Money;
  /** Identifies the measure in its list. */
  id?: string;
  /** The measure of the application or the needs notice, by id. */
  measure?: string;
  /** What is to be done. */
  title?: string;
}

/** A group of units that meet. */
export interface Group {
  /** What the units do between the sessions. */
  betweenWork?: BetweenWork[];
  /** Identifies the group in its list. */
  id?: string;
  /** The level of the units. */
  level?: Level;
  /** What the group is called. */
  name?: string;
  /** The sessions that it meets for. */
  sessions?: Session[];
  /** The units that belong to it. */
  units?: Unit[];
}

/** A group of applicants that is guaranteed seats. */
export interface GroupMinimum {
  /** How many seats it is guaranteed where it has as many applicants; absent means 1. */
  atLeast?: WholeNumber;
  /** Names the group. */
  id: string;
}

/** How far an award may be from last year's. */
export interface Guarantee {
  /** The least share of last year's award; absent means none. */
  atLeast?: Share;
  /** The greatest share of last year's award; absent means no limit. */
  atMost?: Share;
}

/** What a number identifies. */
export type IdentifierKind =
  /**
   * An organisation of the pack's country: in Norway nine digits (organisasjonsnummer), in Denmark eight (CVR), the
   * last a check digit modulo 11.
   */
  | "organisationNumber"
  /** A municipality of the pack's country that exists on the rule's date, by its four digits. */
  | "municipality"
  /** A global location number (GLN, in Denmark EAN): thirteen digits, the last a check digit modulo 10. */
  | "gln"
  /** A Norwegian account number: eleven digits, the last a check digit modulo 11. */
  | "accountNumber";

/** Why a text is not the number that it should be, with a text for people. */
export type IdentifierReason = {
  /** What is wrong and what to do, in whole sentences. */
  text: string;
} & (
  /** It is the number, but with spaces, points or letters around the digits. */
  | {
    /** The number as it should be written. */
    canonical: string;
    kind: "spelling";
  }
  /** It has other characters than digits. */
  | {
    kind: "digits";
  }
  /** It has more or fewer digits than it should. */
  | {
    /** How many digits the number should have. */
    expected: number;
    /** How many were given. */
    found: number;
    kind: "length";
  }
  /** All its digits are 0. */
  | {
    kind: "allZeros";
  }
  /** Its first digit is 0, which none of these numbers begins with. */
  | {
    kind: "leadingZero";
  }
  /** Its digits do not fit each other: one is wrong, or two are swapped. */
  | {
    kind: "checkDigit";
  }
);

/** What judging by other rules would change, case by case and rule by rule. */
export interface Impact {
  /**
   * The amounts that change in at least one case, or are not known there, of those whose packs say where in a
   * case their inputs are (`ofCase`): first those of the programme before.
   */
  amounts: AmountImpact[];
  /** What happens to each case, in the order in which they were given. */
  cases: CaseImpact[];
  /** The version of the document's format. */
  format: number;
  /** How many cases have which outcome before and after; only pairs that occur. */
  outcomes: OutcomeChange[];
  /**
   * The rules that at least one case breaks newly or no longer: first those of the programme before, each in the
   * order of its pack.
   */
  rules: RuleImpact[];
  /** How many cases could not be read. */
  unread: number;
}

/** Another pack whose rules, parameters, sources, code lists and amounts also count, but not its editions. */
export interface Include {
  /** The other pack's rules that rules of this one replace. */
  overrides?: Override[];
  /** The id of the other pack. */
  pack: string;
}

/** How it is seen whether a goal is reached. */
export interface Indicator {
  /** The value at the start. */
  baseline?: WholeNumber;
  /** The value to be reached. */
  target?: WholeNumber;
  /** What is counted or observed. */
  title?: string;
}

/** The type of an input. */
export type InputType =
  /** A whole number of things, 0 or more. */
  | "count"
  /** A number of 0 or more with at most two decimals: a whole number, or a text such as `"7,5"`. */
  | "decimal"
  /** An amount in whole øre, 0 or more. */
  | "money"
  /** A date. */
  | "date"
  /** The code of a kind of recipient. */
  | "recipient"
  /** True or false. */
  | "boolean";

/** An input of an amount. */
export interface InputView {
  /** The codes that it may hold, with their labels. */
  codes?: CodeView[];
  /** What it is called. */
  label: string;
  /** The name of the value. */
  name: string;
  /** Whether the amount cannot be worked out without it; else it may be left out. */
  required: boolean;
  /** The type of its values. */
  type: InputType;
}

/** One of those who apply together. */
export interface JointApplicant {
  /** The day on which its own analysis of needs was finished. */
  analysedOn?: IsoDate;
  /** Identifies the applicant in its list. */
  id?: string;
  /** What kind of body it is. */
  kind?: RecipientKind;
  /** The number of the municipality that it is or lies in, four digits. */
  municipality?: string;
  /** What it is called. */
  name?: string;
  /** Its organisation number. */
  organisationNumber?: string;
  /** The needs of its own that it found. */
  ownAnalysis?: string;
  /** Whether it answers for the joint application. */
  responsible?: boolean;
}

/** A code and what it is called. */
export interface LabelledCode {
  /** The code as cases have it. */
  code: string;
  /** What it is called. */
  label: Texts;
}

/**
 * A language that texts for people are written in.
 *
 * Its methods write dates, times, numbers, money and lists as the language does; the same value always gives the
 * same text.
 */
export type Language =
  /** Norwegian Bokmål. */
  | "nb"
  /** Norwegian Nynorsk. */
  | "nn"
  /** Danish. */
  | "da"
  /** English. */
  | "en";

/** The letter that informs a recipient of a grant or an assignment. */
export interface Letter {
  /** The amount, in øre. */
  amount?: Money;
  /** The body to which the decision can be appealed. */
  appealTo?: string;
  /** Who attested the amount. */
  attestedBy?: string;
  /** The day on which the amount was attested. */
  attestedOn?: IsoDate;
  /** Whether the signer has budget authority over the grant. */
  budgetAuthority?: boolean;
  /** The conditions of its use. */
  conditions?: string[];
  /** The controls that may be carried out. */
  controls?: string[];
  /** Whether the money is earmarked. */
  earmarked?: boolean;
  /** What each measure gets. */
  grantedMeasures?: GrantedMeasure[];
  /** The body that gives the money. */
  grantor?: string;
  /** The body that is entitled to receive the money on behalf of the recipient. */
  intermediary?: string;
  /** The day on which it was issued. */
  issuedOn?: IsoDate;
  /** The kind of letter. */
  kind?: LetterKind;
  /** The measures that the money is for. */
  measures?: string[];
  /** The legal obligations that come with it. */
  obligations?: string[];
  /** When it is paid, seen from the measure. */
  paymentTiming?: PaymentTiming;
  /** The payments. */
  payments?: Payment[];
  /** What the money is for, in words. */
  purpose?: string;
  /** The purposes that the money may be used for; their codes come from the programme. */
  purposes?: string[];
  /** The reactions if conditions are broken. */
  reactions?: string[];
  /** The body that receives the money. */
  recipient?: Recipient;
  /** What is to be reported, and when. */
  reporting?: ReportingDuty;
  /** Who signed it. */
  signedBy?: string;
  /** The day on which it was signed. */
  signedOn?: IsoDate;
  /** The days within which the money is to be used. */
  timeFrame?: Period;
}

/** The instrument by which money is given. */
export type LetterKind =
  /** A commitment letter (tilsagnsbrev). */
  | "commitment"
  /** A grant letter (tilskuddsbrev). */
  | "grant"
  /** An assignment letter (oppdragsbrev). */
  | "assignment";

/** A level of kindergarten or school. */
export type Level =
  /** Kindergarten, before school. */
  | "kindergarten"
  /** Primary school. */
  | "primary"
  /** Lower secondary school. */
  | "lowerSecondary"
  /** Upper secondary education. */
  | "upperSecondary"
  /** Adult education. */
  | "adult";

/** The severity of a breach for some time. */
export interface LevelFrom {
  /** The last day on which it counts; absent means that it has no end. */
  endsOn?: IsoDate;
  /** The severity. */
  level: Severity;
  /** The first day on which it counts; absent means that it has no beginning. */
  startsOn?: IsoDate;
}

/** Something that is wrong with a pack. */
export interface LintFault {
  /** What is allowed there, where that can be listed. */
  allowed?: string[];
  /** The kind of fault; it never changes between versions. */
  code: string;
  /** The column of the place, from 1, counted in characters. */
  column: number;
  /** The line of the place, from 1. */
  line: number;
  /** The parameter that it is in. */
  parameter?: string;
  /** The place in the pack, as a JSON Pointer. */
  place: string;
  /** The rule that it is in. */
  rule?: string;
  /** How severe it is: an error keeps the pack from being loaded, a warning does not. */
  severity: Severity;
  /** What is most likely meant, where something is misspelt. */
  suggestion?: string;
  /** What is wrong and what to do, in whole sentences. */
  text: string;
}

/** All that is wrong with a pack, in the order of its text. */
export interface LintReport {
  /** What was found. */
  faults: LintFault[];
  /** The version of the document's format. */
  format: number;
}

/** The plan by which a forum shares out money over several years. */
export interface LongTermPlan {
  /** The day on which the forum agreed on it. */
  adoptedOn?: IsoDate;
  /** Whether the forum has agreed on a fixed key. */
  keyAgreed?: boolean;
  /** What the key takes account of; the codes come from the programme. */
  keyFactors?: string[];
  /** Where in the plan the key is. */
  keyInPlan?: string;
  /** The days that it covers. */
  period?: Period;
  /** The points on which it gives guidance. */
  points?: PlanPoint[];
  /** The priority themes. */
  themes?: PlanTheme[];
  /** What the plan is called. */
  title?: string;
}

/** What a team is asked and entitled to do. */
export interface Mandate {
  /** The body or office that gave the mandate. */
  givenBy?: string;
  /** The day on which it was given. */
  givenOn?: IsoDate;
  /** The task that the team is to solve. */
  task?: string;
}

/** Something that is to be done. */
export interface Measure {
  /** What it may cost, in øre. */
  budget?: Money;
  /** The focus area that it belongs to, by id. */
  focusArea?: string;
  /** The goals that it serves, by id. */
  goals?: string[];
  /** Identifies the measure in its list. */
  id?: string;
  /** The research or experience that it rests on. */
  knowledgeBasis?: string;
  /** The levels at which it is carried out. */
  levels?: Level[];
  /** The days within which it is carried out. */
  period?: Period;
  /** The unit or office that answers for it. */
  responsible?: string;
  /** What is to be done. */
  title?: string;
}

/** A measure as it was carried out. */
export interface MeasureCarriedOut {
  /** The measure of the application or the needs notice, by id. */
  appliedFor?: string;
  /** Whether it was carried out. */
  carriedOut?: boolean;
  /** How it departed from what was planned, and why. */
  deviation?: string;
  /** Identifies the entry in its list. */
  id?: string;
  /** The measure of the strategy, by id. */
  measure?: string;
  /** The days within which it was carried out. */
  period?: Period;
  /** What was done. */
  title?: string;
}

/** What is done in one year of a measure. */
export interface MeasureYear {
  /** What it costs that year, in øre. */
  amount?: Money;
  /** What is done in it. */
  description?: string;
  /** Identifies the entry in its list. */
  id?: string;
  /** The year. */
  year?: WholeNumber;
}

/** A module that packages are put together from. */
export interface Module {
  /** Identifies the module in its list. */
  id?: string;
  /** The research or experience that it rests on. */
  knowledgeBasis?: string;
  /** The areas of the needs analysis that it meets, by id. */
  meets?: string[];
  /** The package that it belongs to, by id. */
  package?: string;
  /** What the module is called. */
  title?: string;
}

/** An amount in whole minor units (øre) of the programme's currency. */
export type Money = number;

/** An amount that changes in a case. */
export interface MovedAmount {
  /** The amount by the rules after; absent where none is due. */
  after?: AmountResult;
  /** The id of the amount. */
  amount: string;
  /** The amount by the rules before; absent where none is due. */
  before?: AmountResult;
  /** By how much it changes, where it is an amount of money: after less before, with 0 for what is not due. */
  by?: Money;
}

/**
 * A municipality for as long as it had one code.
 *
 * A merger, a split or a new code ends it, and another begins the day after. A new name does not: its
 * `names` have dates of their own.
 */
export interface Municipality {
  /** The municipalities that it became, by code: none for one still in force, several after a split. */
  became: MunicipalityChange[];
  /** The code: four digits, of which the first may be 0. */
  code: string;
  /** The country. */
  country: Country;
  /**
   * The county (Norway) or region (Denmark) that it lies in on the day that was asked for; absent for Christiansø,
   * which lies in none, and in Norway before 1919.
   */
  county?: MunicipalityCounty;
  /** The last day in force; absent for one that is in force still. */
  endsOn?: IsoDate;
  /** The name on the day that was asked for; names in several languages are joined, as in `Hábmer - Hamarøy`. */
  name: string;
  /** Every name that it has had under this code, by its first day, each language by itself. */
  names: OfficialName[];
  /** The first day in force; in Norway 1838-01-01 for the oldest, in Denmark 2007-01-01, when today's were made. */
  startsOn: IsoDate;
  /** The municipalities that it was before, by code: several after a merger. */
  was: MunicipalityChange[];
}

/** A municipality before or after a change. */
export interface MunicipalityChange {
  /** The first day after the change. */
  changedOn: IsoDate;
  /** The code of the municipality. */
  code: string;
  /** The name of the municipality at the change. */
  name: string;
}

/** The county or region that a municipality lies in. */
export interface MunicipalityCounty {
  /** The code: in Norway two digits, in Denmark four. */
  code: string;
  /** The name. */
  name: string;
}

/** The language of an official name, by its code in BCP 47. */
export type NameLanguage =
  /** Norwegian, `no`. */
  | "no"
  /** Danish, `da`. */
  | "da"
  /** Northern Sami, `se`. */
  | "se"
  /** Lule Sami, `smj`. */
  | "smj"
  /** Southern Sami, `sma`. */
  | "sma"
  /** Kven, `fkv`. */
  | "fkv";

/** An analysis of status and needs. */
export interface NeedsAnalysis {
  /** The areas in which it found needs. */
  areas?: AnalysisArea[];
  /** The day on which it was finished. */
  completedOn?: IsoDate;
}

/** The assessment of needs that an application builds on. */
export interface NeedsAssessment {
  /** The areas in which it found needs. */
  areas?: AnalysisArea[];
  /** The day on which it was finished. */
  completedOn?: IsoDate;
  /** The levels that were assessed. */
  levels?: Level[];
  /** How Sami perspectives are attended to in it. */
  samiPerspectives?: string;
  /** Whether the staff took part in it. */
  staffInvolved?: boolean;
  /** How the staff took part in it. */
  staffProcess?: string;
  /** What was assessed, and what came out of it. */
  summary?: string;
}

/** A network in which units learn together. */
export interface Network {
  /** How it makes the units learn together. */
  collectiveLearning?: string;
  /** The ongoing and new efforts that are part of its content. */
  efforts?: string[];
  /** The groups that meet. */
  groups?: Group[];
  /** The organisation that leads it. */
  lead?: string;
  /** The person who leads it. */
  leader?: string;
  /** The days within which it works. */
  period?: Period;
  /** The programmes of sessions, stated once and referred to. */
  programmes?: SessionProgramme[];
  /** The goals of the sector that it serves; their codes come from the programme. */
  sectorGoals?: string[];
  /** The groups of staff that it is for. */
  staffGroups?: StaffGroup[];
  /** What the professional support is coordinated from. */
  supportBasis?: SupportBasis;
  /** What the network is called. */
  title?: string;
}

/** A rule that does not apply. */
export interface NotApplicable {
  /** Why it does not apply. */
  because: NotApplicableReason;
  /** The rule. */
  rule: string;
}

/** Why a rule does not apply to a case. */
export type NotApplicableReason =
  /** The part that the rule is about is not in the case. */
  | "part-absent"
  /** The list that the rule goes through is empty. */
  | "no-items"
  /** There is no reference, or it leads nowhere. */
  | "no-reference"
  /** A condition of the rule does not hold. */
  | "condition";

/** A rule that could not be judged. */
export interface NotEvaluated {
  /** Why it could not be judged. */
  because: NotEvaluatedReason;
  /** The fields that are missing to judge it. */
  missing: string[];
  /** The parameter without a known value, where that is why. */
  parameter?: string;
  /** The rule. */
  rule: string;
}

/** Why a rule could not be judged. */
export type NotEvaluatedReason =
  /** A field that the rule reads is not in the case. */
  | "missing"
  /** A number that the rule needs is in no known source. */
  | "parameter-unknown"
  /** The rule needs the date of the decision, and neither the case nor the caller gives it. */
  | "no-decision-date"
  /** The rule needs the first day of the period, and the case does not give it. */
  | "no-period"
  /** The rule needs today's date, and the caller gave none. */
  | "no-today"
  /** A value that the rule reads does not fit its type. */
  | "shape";

/** A whole number that every language can hold exactly. */
export type WholeNumber = number;

/** A name of a municipality or county, in one language, from one day to another. */
export interface OfficialName {
  /** The last day on which it was the name; absent where it still is. */
  endsOn?: IsoDate;
  /** The language of the name. */
  language: NameLanguage;
  /** The name. */
  name: string;
  /**
   * The first day on which it was the name, never before the first day of what it names; absent where that is not
   * known.
   */
  startsOn?: IsoDate;
}

/** A measure of an earlier notice that is still going on. */
export interface OngoingMeasure {
  /** Where this notice describes it again, by id. */
  describedAs?: string;
  /** Identifies the measure in its list. */
  id?: string;
  /** The year of the notice that it stood in first. */
  notifiedIn?: WholeNumber;
  /** The days within which it is carried out. */
  period?: Period;
  /** What is being done. */
  title?: string;
}

/**
 * Something that a check compares: a value of the case, of the pack or of the calendar.
 *
 * Where a value that it needs is absent or does not fit its field, what compares it is not judged.
 */
export type Operand =
  /** The value of a field: `{ "kind": "field", "field": "/letter/amount" }`. */
  | {
    /** The path of the field. */
    field: string;
    kind: "field";
  }
  /** A fixed value, of the type of what it is compared with: `{ "kind": "value", "value": "2018-08-01" }`. */
  | {
    kind: "value";
    /** The value: a number, true or false, or the text of a date, a time, a share or a code. */
    value: Scalar;
  }
  /** The value of one of the pack's parameters on the rule's date: `{ "kind": "parameter", "id": "longest-gap" }`. */
  | {
    /** The parameter. */
    id: string;
    kind: "parameter";
  }
  /**
   * The sum of a field over a list: `{ "kind": "sum", "field": "/letter/payments/* /amount" }`.
   *
   * A list without items comes to 0; where an item lacks the field, the sum is not known.
   */
  | {
    /** The path of the field. */
    field: string;
    kind: "sum";
    /** The items that count; absent means all. */
    where?: Where;
  }
  /**
   * The number of items of a list: `{ "kind": "count", "items": "/network/groups/*" }`.
   *
   * A list without items counts 0; where one does not fit, the number is not known.
   */
  | {
    /** The path of the items, or of a field that they must have to count. */
    items: string;
    kind: "count";
    /** The items that count; absent means all. */
    where?: Where;
  }
  /**
   * Several numbers or amounts together: `{ "kind": "plus", "of": [ { "kind": "field", "field": "/report/total" },
   * { "kind": "field", "field": "/report/unspent" } ] }`.
   */
  | {
    kind: "plus";
    /** What is added up. */
    of: Operand[];
  }
  /**
   * Several factors multiplied: `{ "kind": "times", "of": [ { "kind": "value", "value": "56%" },
   * { "kind": "field", "field": "/own/wages" } ] }`, of which one at most is an amount of money.
   */
  | {
    kind: "times";
    /** The factors: shares, numbers, decimals, one amount of money at most. */
    of: Operand[];
  }
  /**
   * A date and so many days, months or years, one of the three: `{ "kind": "later", "date": { "kind": "field",
   * "field": "/decidedOn" }, "months": { "kind": "parameter", "id": "months-to-report" } }`.
   *
   * A number below zero leads to an earlier date; a day that the month does not have becomes its last.
   */
  | {
    /** The date from which to count. */
    date: Operand;
    /** How many days later. */
    days?: Operand;
    kind: "later";
    /** How many months later. */
    months?: Operand;
    /** How many years later. */
    years?: Operand;
  }
  /** One of the three dates of the check: `{ "kind": "date", "date": "today" }`. */
  | {
    /** Which one. */
    date: DatedBy;
    kind: "date";
  }
  /**
   * The first or the last day of the edition by which the case is judged: `{ "kind": "edition", "edge":
   * "endsOn" }`.
   */
  | {
    /** Which of the two. */
    edge: Edge;
    kind: "edition";
  }
  /**
   * The first or the last day of the school year that a date lies in: `{ "kind": "schoolYear", "of": { "kind":
   * "date", "date": "period" }, "edge": "startsOn" }`.
   */
  | {
    /** Which of the two. */
    edge: Edge;
    kind: "schoolYear";
    /** The date. */
    of: Operand;
  };

/** How many cases have one outcome before and another, or the same, after. */
export interface OutcomeChange {
  /** Their outcome by the rules after. */
  after: VerdictOutcome;
  /** Their outcome by the rules before. */
  before: VerdictOutcome;
  /** The number of cases. */
  cases: number;
}

/** A general rule that a special one overrides. */
export interface Overridden {
  /** The special rule. */
  by: string;
  /** The general rule. */
  rule: string;
}

/** A general rule that a special one replaces. */
export interface Override {
  /** The rule of this pack that replaces it. */
  by: string;
  /** The included rule that is replaced. */
  rule: string;
  /** Why the special rule wins. */
  why: Texts;
}

/**
 * A field that only one programme asks for.
 *
 * Every list and object on the way to it is a field of its own. The items of a list have an `id` by themselves.
 */
export interface OwnField {
  /** What it is called. */
  label: Texts;
  /** The list of codes that it holds one of, where it holds a code. */
  list?: string;
  /**
   * Its path: `/own/teachers/* /credits`, with `*` for each item of a list; names are of letters and digits, the
   * first a small letter.
   */
  path: string;
  /** Whether it is about a person; such a value is never quoted. */
  personal?: boolean;
  /** The list whose items it refers to by their ids. */
  refersTo?: string;
  /** What it holds. */
  type: OwnFieldType;
}

/** The type of one of the pack's own fields. */
export type OwnFieldType =
  /** A text. */
  | "text"
  /** A whole number. */
  | "number"
  /** A number with at most four decimal places. */
  | "decimal"
  /** An amount in whole minor units of the pack's currency. */
  | "money"
  /** A date. */
  | "date"
  /** A time of day. */
  | "time"
  /** True or false. */
  | "boolean"
  /** A code of a list. */
  | "code"
  /** A list; the fields below it declare what its items hold. */
  | "list"
  /** An object; the fields below it declare what it holds. */
  | "object";

/** Who owns a kindergarten or a school. */
export type Ownership =
  /** A municipality. */
  | "municipal"
  /** A county. */
  | "county"
  /** A private owner. */
  | "private"
  /** The state. */
  | "state";

/** A pack: the editions, rules, numbers, texts and sources of one programme. */
export interface Pack {
  /** The schema that an editor checks the document against. */
  $schema?: string;
  /** The amounts that follow from the programme's figures: fees, own shares, dates of payment. */
  amounts?: Amount[];
  /** The lists of codes that rules use. */
  codeLists?: CodeList[];
  /** The country whose holidays, school years and registers count; absent where the programme needs none of them. */
  country?: Country;
  /** The currency of every amount, by its three letters: `NOK`. */
  currency: string;
  /** What falls due, as `due` lists it: the deadlines of the programme. */
  duties?: Duty[];
  /** The editions of the programme's rules, each in force in its own time. */
  editions: Edition[];
  /** The date that decides which edition a case is judged by; absent means the date of the decision. */
  editionsBy?: EditionsBy;
  /** The fields that only this programme asks for, below `/own`. */
  fields?: OwnField[];
  /** The version of the document's format; absent means 1. */
  format?: number;
  /** Names the programme, by country and scheme: `no.realfagskommuner`. */
  id: string;
  /** The packs whose rules also count. */
  includes?: Include[];
  /** What built-in fields and codes are called in this programme, where that is not what they are called elsewhere. */
  labels?: FieldLabel[];
  /** The languages in which every text of the pack is written. */
  languages: Language[];
  /** The numbers and dates that rules use. */
  parameters?: Parameter[];
  /** The rules. */
  rules?: Rule[];
  /** The texts that the rules and numbers come from. */
  sources?: Source[];
  /** What the programme is called. */
  title: Texts;
}

/** A package of support. */
export interface Package {
  /** The theme of the forum’s long-term plan that it belongs to, by id. */
  forumTheme?: string;
  /** Identifies the package in its list. */
  id?: string;
  /** The areas of the needs analysis that it meets, by id. */
  meets?: string[];
  /** The needs of the yearly notice that it meets, by id. */
  meetsNotified?: string[];
  /** The modules that it is made of. */
  modules?: string[];
  /** The theme that it treats. */
  theme?: string;
  /** What the package is called. */
  title?: string;
}

/** A number or a date that rules use, with a value for each time. */
export interface Parameter {
  /** Names the parameter. */
  id: string;
  /** What its values are. */
  unit: ParameterUnit;
  /** Its values; no two may hold at the same time for the same case. */
  values: ParameterValue[];
}

/** What the values of a parameter are. */
export type ParameterUnit =
  /** A whole number of days; texts write the word too: 8 days. */
  | "days"
  /** A whole number of months; texts write the number alone. */
  | "months"
  /** A whole number of years; texts write the number alone. */
  | "years"
  /** A whole number of minutes; texts write the number alone. */
  | "minutes"
  /** A whole number of things. */
  | "count"
  /** A number with at most four decimal places. */
  | "decimal"
  /** An exact share, written as a text: `"30%"` or `"3/7"`. */
  | "share"
  /** An amount in whole minor units of the pack's currency. */
  | "money"
  /** A date, `YYYY-MM-DD`. */
  | "date";

/** A value of a parameter, for some time and some cases. */
export interface ParameterValue {
  /** Whether the value is laid down by a text (the default) or chosen by the pack's author. */
  basis?: Basis;
  /** The last day on which it holds; absent means that it has no end. */
  endsOn?: IsoDate;
  /** The text that gives the value, or the one that was searched in vain. */
  source?: SourceReference;
  /** The first day on which it holds; absent means that it has no beginning. */
  startsOn?: IsoDate;
  /** Whether no known source gives the value; rules that need it are then not judged. */
  unknown?: boolean;
  /** The value, as the unit says: a number, an amount in øre, or the text of a date (`"2026-03-01"`) or a share (`"30%"`). */
  value?: Scalar;
  /** The cases for which it holds; absent means all. */
  where?: Where;
  /** Why the value is what it is, where the author chose it. */
  why?: Texts;
}

/** A municipality that stands behind a strategy. */
export interface Participant {
  /** The day on which its own analysis was finished. */
  analysedOn?: IsoDate;
  /** The day on which its own goals, drawn from that analysis, were set. */
  goalsSetOn?: IsoDate;
  /** The municipality's number, four digits. */
  municipality?: string;
  /** Whether it answers for the joint strategy. */
  responsible?: boolean;
}

/** How many took part in one group: children of a region, kindergartens of a municipality. */
export interface Participation {
  /** How many took part. */
  count: WholeNumber;
  /** The group: the row of the table. */
  group: string;
  /** The kind within what is counted: the column of the table; absent where there is only one. */
  kind?: string;
  /** The size of the whole group. */
  of?: WholeNumber;
  /** What is counted, such as `children`; each makes a table of its own. */
  what: string;
}

/** One number of a table. */
export interface ParticipationCell {
  /** The number; absent where it is suppressed, since it is small or would give a small one away. */
  count?: number;
  /** The group; absent for the total of all. */
  group?: string;
  /** The kind; absent for the total of all. */
  kind?: string;
  /** Its share of the whole group; absent where the count is, or where the size of the group is not known. */
  share?: Share;
}

/** The numbers of participants by group and kind, with totals. */
export interface ParticipationTable {
  /** Each group with its total, then the totals. */
  cells: ParticipationCell[];
  /** What is counted. */
  what: string;
}

/** The partnership between an owner and a university, a university college or another centre. */
export interface Partnership {
  /** The day on which it was agreed. */
  agreedOn?: IsoDate;
  /** The partner's contact person. */
  contactPerson?: string;
  /** The place where owner and partner meet to agree on the support. */
  contactPoint?: string;
  /** The frames that are agreed. */
  frames?: string;
  /** The modules that packages are put together from. */
  modules?: Module[];
  /** The partner's organisation number, nine digits. */
  organisationNumber?: string;
  /** The packages that the partner has put together. */
  packages?: Package[];
  /** The partner's name. */
  partner?: string;
  /** What kind of body the partner is. */
  partnerKind?: RecipientKind;
  /** The days for which it is agreed. */
  period?: Period;
  /** What the partner does. */
  services?: PartnershipService[];
}

/** How the owner and the partner are to work together. */
export interface PartnershipPlan {
  /** The day on which the partner agreed to it. */
  agreedOn?: IsoDate;
  /** Whether the measures are carried out together. */
  carriedOutTogether?: boolean;
  /** What they are to do together. */
  description?: string;
  /** What the partner is called. */
  partner?: string;
  /** What kind of body the partner is. */
  partnerKind?: RecipientKind;
  /** Whether the measures are planned together. */
  plannedTogether?: boolean;
  /** How the experience strengthens teacher education. */
  teacherEducation?: string;
}

/** What a partner does for an owner. */
export type PartnershipService =
  /** Maps needs and plans with the owner. */
  | "mapNeeds"
  /** Helps organise the work. */
  | "organise"
  /** Gives professional support in the networks' sessions. */
  | "runSessions"
  /** Guides development work in the networks. */
  | "guide"
  /** Evaluates the work. */
  | "evaluate";

/** One operation of a JSON Patch. */
export type PatchOperation =
  /** The value at the path must be this one. */
  | {
    op: "test";
    /** The path. */
    path: string;
    /** The present value, or null. */
    value: Scalar | null;
  }
  /** The value at the path becomes this one. */
  | {
    op: "replace";
    /** The path. */
    path: string;
    /** The new value. */
    value: Scalar;
  }
  /** The value at the path is removed. */
  | {
    op: "remove";
    /** The path. */
    path: string;
  };

/** One payment of a grant. */
export interface Payment {
  /** The amount, in øre. */
  amount?: Money;
  /** Identifies the payment in its list. */
  id?: string;
  /** The day on which it is paid. */
  paidOn?: IsoDate;
  /** When it is paid, where no day is set, in words. */
  paidWhen?: string;
}

/** When a grant is paid, seen from the measure that it pays for. */
export type PaymentTiming =
  /** Before the measure. */
  | "before"
  /** While the measure goes on. */
  | "during"
  /** After the measure. */
  | "after";

/** A span of days, both ends included. */
export interface Period {
  /** The last day. */
  endsOn?: IsoDate;
  /** The first day. */
  startsOn?: IsoDate;
}

/** A plan of the municipality that a strategy is part of. */
export interface Plan {
  /** Identifies the plan in its list. */
  id?: string;
  /** What the plan is called. */
  title?: string;
}

/** A point on which a plan gives guidance. */
export interface PlanPoint {
  /** What the plan says of it. */
  guidance?: string;
  /** Identifies the point in its list. */
  id?: string;
  /** Which point it is; its codes come from the programme. */
  point?: string;
}

/** A theme that a plan puts first. */
export interface PlanTheme {
  /** Identifies the theme in its list. */
  id?: string;
  /** Whether it is special needs education and inclusive practice. */
  inclusivePractice?: boolean;
  /** What of the money goes to it, in words. */
  share?: string;
  /** What the theme is. */
  title?: string;
}

/** A measure that an application asks money for. */
export interface PlannedMeasure {
  /** What is asked for it, in øre. */
  amount?: Money;
  /** How it makes the staff learn together. */
  collectiveLearning?: string;
  /** How it is to be done. */
  description?: string;
  /** The focus area of the strategy that it belongs to, by id. */
  focusArea?: string;
  /** The goals that it serves, by id. */
  goals?: string[];
  /** Identifies the measure in its list. */
  id?: string;
  /** The levels at which it is carried out. */
  levels?: Level[];
  /** The needs that it meets, by id. */
  needs?: string[];
  /** Who carries it out together with the owner. */
  partner?: string;
  /** The days within which it is carried out. */
  period?: Period;
  /** The change of practice that is planned. */
  plannedChange?: string;
  /** The priority theme of the forum’s long-term plan that it belongs to, by id. */
  theme?: string;
  /** What is to be done. */
  title?: string;
  /** What is done in each year of it. */
  years?: MeasureYear[];
}

/** One pot of a tree, with the key that it is shared out by. */
export interface Pot {
  /** The claims on the pot, each with an id of its own in the pot. */
  claims: Claim[];
  /** What the pot is shared by; none means one criterion called `weight` with the share 1. */
  criteria?: Criterion[];
  /** The claim whose award the pot holds; absent for the top. */
  fedBy?: PotSource;
  /** How far an award may be from last year's, for the claims that have one. */
  guarantee?: Guarantee;
  /** Identifies the pot in the tree. */
  id: string;
  /** The ids of claims in the order in which they were drawn; one list serves every tie of the pot. */
  lots?: string[];
  /** How exact shares become whole units; absent means `largestRemainder`. */
  method?: RoundingMethod;
  /** The least amount that is paid at all, in øre; absent means that any amount is. */
  minimumPayout?: Money;
  /** What the pot is called. */
  name?: string;
  /** The basis of the key, such as a section of a regulation or a long-term plan. */
  restsOn?: string;
  /** The least step between two awards, in øre; absent means one øre. */
  unit?: Money;
}

/** How one pot of a tree is shared out. */
export interface PotAllocation {
  /** What each claim gets of it, by id. */
  awards: Award[];
  /** The claim that feeds it; absent for the top. */
  fedBy?: PotSource;
  /** The id of the pot. */
  id: string;
  /** What is left of it. */
  left: Money;
  /** How far it is from the top, which is level 1. */
  level: WholeNumber;
  /** What it had to share out. */
  pot: Money;
}

/** The totals of one level of a tree; what it passed on, paid and left is what it received. */
export interface PotLevel {
  /** What is left of its pots. */
  left: Money;
  /** The level; the top is 1. */
  level: WholeNumber;
  /** What it awarded to others. */
  paid: Money;
  /** What it awarded to claims that feed a pot of the next level. */
  passedOn: Money;
  /** What its pots had to share out. */
  received: Money;
}

/** Where a pot's money comes from: a claim of a pot above it. */
export interface PotSource {
  /** The id of the claim on it. */
  claim: string;
  /** The id of the pot above. */
  pot: string;
}

/**
 * A pot that is shared out in several levels, each by its own key.
 *
 * One pot is the top; every other is fed by a claim of a pot above it, and shares out what that claim is awarded. So
 * the state shares its pot out to the counties, a county to kindergarten and school, a forum to the regions by full-time
 * equivalents, geography and special challenges, and a region to owners and partners.
 */
export interface PotTree {
  /** The version of the document's format; absent means 1. */
  format?: WholeNumber;
  /** What the top has to share out, in øre; 0 or more. */
  pot: Money;
  /** The pots, in any order. */
  pots: Pot[];
}

/** A programme as a list shows it. */
export interface ProgrammeView {
  /** Its editions, with the days on which they are in force. */
  editions: EditionView[];
  /** The id of the programme's pack. */
  id: string;
  /** The SHA-256 of its pack and what it includes. */
  packHash: string;
  /** The number of its rules, included ones too. */
  rules: number;
  /** What the programme is called. */
  title: string;
}

/** What was used for one purpose. */
export interface PurposeSum {
  /** What was planned, in øre; 0 where no line states it. */
  budget: Money;
  /** The code of the purpose; absent for lines that name none. */
  purpose?: string;
  /** What was used, in øre; 0 where no line states it. */
  used: Money;
}

/** Which rules a case was judged by, and by which dates. */
export interface Receipt {
  /** The acceptances that the case was checked with. */
  acceptances?: AcceptanceTold[];
  /** The dates that decided. */
  dates: ReceiptDates;
  /** Whether the case was checked as a draft. */
  draft?: boolean;
  /** The edition of the programme's rules; absent where none was in force. */
  edition?: string;
  /** The library and its version. */
  engine: string;
  /** The SHA-256 of the case's canonical JSON; only when asked for. */
  inputHash?: string;
  /** The SHA-256 of the pack and what it includes, in lower-case hexadecimal. */
  packHash: string;
  /** The programme, by the id of its pack. */
  programme: string;
}

/** The dates that decided which rules count. */
export interface ReceiptDates {
  /** The day of the decision, where the case or the caller stated it. */
  decided?: IsoDate;
  /** The first day of the period, where the case stated it. */
  period?: IsoDate;
  /** The day of the check, where the caller gave it. */
  today?: IsoDate;
}

/** The body that receives money. */
export interface Recipient {
  /** Its account number. */
  account?: string;
  /** What kind of body it is. */
  kind?: RecipientKind;
  /** What it is called. */
  name?: string;
  /** Its organisation number, nine digits. */
  organisationNumber?: string;
}

/** What kind of body receives money. */
export type RecipientKind =
  /** A municipality. */
  | "municipality"
  /** A county (fylkeskommune, region). */
  | "county"
  /** A university or university college. */
  | "university"
  /** A national centre. */
  | "nationalCentre"
  /** A vocational college (fagskole). */
  | "vocationalCollege"
  /** A private kindergarten. */
  | "privateKindergarten"
  /** A private school. */
  | "privateSchool"
  /** A school run by the state. */
  | "stateSchool"
  /** Any other body. */
  | "other";

/** What a forum recommends for one year. */
export interface Recommendation {
  /** Whether the members agreed. */
  consensus?: boolean;
  /** The day on which it was made. */
  madeOn?: IsoDate;
  /** The measures that it puts first. */
  measures?: RecommendedMeasure[];
  /** The year that it is for. */
  year?: WholeNumber;
}

/** A measure that a forum recommends. */
export interface RecommendedMeasure {
  /** Identifies the measure in its list. */
  id?: string;
  /** How it meets the criteria. */
  meetsCriteria?: string;
  /** The owner. */
  owner?: string;
  /** What goes to the owner, in øre. */
  ownerAmount?: Money;
  /** Who takes part. */
  participants?: string;
  /** The university, university college or other partner. */
  partner?: string;
  /** What goes to the partner, in øre. */
  partnerAmount?: Money;
  /** The days within which it is carried out. */
  period?: Period;
  /** What is to be done. */
  title?: string;
}

/**
 * The result of sharing out declined money again.
 *
 * Where it is settled, what all have before and what was left make the pot, and so do what all have after and what is
 * left then, to the øre. No one but those who declined has less than before.
 */
export type Redistribution =
  /** Every claim has its award before and after. */
  | {
    /** One for each claim, by id. */
    awards: ChangedAward[];
    /** What was given back. */
    freed: Money;
    /** What is left of it after. */
    leftAfter: Money;
    /** What was left of the pot before. */
    leftBefore: Money;
    outcome: "settled";
  }
  /** Lots must be drawn between equals. */
  | {
    /** The ids of the equals that are not drawn, in order. */
    between: string[];
    outcome: "tie";
    /** How many of them win. */
    places: WholeNumber;
    /** In which round. */
    round: RedistributionRound;
  }
  /** The bounds of the request cannot all be met. */
  | {
    /** What there is for them, in øre. */
    available: Money;
    /** The ids of the claims whose bounds cannot be met, in order. */
    claims: string[];
    /** The sum of the claims' lower bounds, in øre. */
    needed: Money;
    outcome: "infeasible";
  };

/** An allocation in which some claimants decline, or do not use, part of their awards. */
export interface RedistributionRequest {
  /** The declined awards, in whole or in part. */
  declined: DeclinedAward[];
  /** The version of the document's format; absent means 1. */
  format?: WholeNumber;
  /** The request that the awards came from; its lots serve both rounds. */
  request: AllocationRequest;
}

/** A round of sharing out. */
export type RedistributionRound =
  /** The first, in which all take part. */
  | "before"
  /** The second, in which what was given back is shared out. */
  | "after";

/** The seats of one region, and why. */
export interface RegionSeats {
  /** How many applied from it. */
  applicants: WholeNumber;
  /** Names the region. */
  id: string;
  /** How many seats it has. */
  seats: WholeNumber;
  /** Why it got them, in order. */
  steps: RegionStep[];
}

/** Why a region got seats. */
export type RegionStep =
  /** There are seats for all applicants. */
  | {
    kind: "roomForAll";
  }
  /** Seats that the region is guaranteed. */
  | {
    kind: "guaranteed";
    /** How many. */
    seats: WholeNumber;
  }
  /** One seat by proportion: `applicants ÷ divisor` was the largest. */
  | {
    /** How many applied from the region. */
    applicants: WholeNumber;
    /** Two for each seat the region had, plus one. */
    divisor: WholeNumber;
    kind: "proportion";
  }
  /** The last seat by proportion went here because the region's next applicant ranks better. */
  | {
    kind: "rank";
    /** The rank of that applicant. */
    rank: WholeNumber;
  }
  /** The last seat by proportion went here by lot. */
  | {
    /** The place in the draw, from 1; absent where the region was not drawn and there was room left. */
    drawn?: WholeNumber;
    kind: "lot";
  };

/** A municipality's registration of a team for a course of workshops. */
export interface Registration {
  /** Whether the team commits itself to take part in every workshop. */
  commitsToAttend?: boolean;
  /** The day on which participation was confirmed. */
  confirmedOn?: IsoDate;
  /** The day by which it had to be received. */
  dueOn?: IsoDate;
  /** The fee, in the currency's smallest unit. */
  fee?: Money;
  /** The EAN or GLN number that the fee is invoiced to, thirteen digits. */
  gln?: string;
  /** What the municipality has asked its team to do. */
  mandate?: Mandate;
  /** The number of the municipality that registers. */
  municipality?: string;
  /** The organisation number (CVR number in Denmark) of the one who pays. */
  organisationNumber?: string;
  /** The day on which the registration was received. */
  receivedOn?: IsoDate;
  /** The region that the municipality lies in. */
  region?: string;
  /** The persons who take part. */
  team?: TeamMember[];
  /** The workshops, with those who were there. */
  workshops?: Workshop[];
}

/** How one value stands to another. */
export type Relation =
  /** Below, or before. */
  | "less"
  /** Below or equal, or not after. */
  | "atMost"
  /** The same. */
  | "equal"
  /** Not the same. */
  | "notEqual"
  /** Above or equal, or not before. */
  | "atLeast"
  /** Above, or after. */
  | "more";

/** Whom unspent money is paid back to. */
export type Repayee =
  /** The body that gave the grant. */
  | "grantor"
  /** The municipality, which passed the grant on. */
  | "municipality";

/** Money paid back. */
export interface Repayment {
  /** The amount, in øre. */
  amount?: Money;
  /** Identifies the repayment in its list. */
  id?: string;
  /** The day on which it was paid. */
  paidOn?: IsoDate;
}

/** The report of a recipient to the body that gave the money. */
export interface Report {
  /** What the auditor states. */
  auditorsStatement?: AuditorsStatement;
  /** What is deducted from the next grant, in øre. */
  deducted?: Money;
  /** How the recipient takes part in the evaluation of the programme. */
  evaluation?: Evaluation;
  /** The recipient's own assessment against each sign of goal attainment. */
  goalAttainment?: GoalAttainment[];
  /** What the money was used for, line by line. */
  lines?: UseOfMoney[];
  /** The measures that were carried out. */
  measures?: MeasureCarriedOut[];
  /** The days that it reports on. */
  period?: Period;
  /** What was paid back. */
  repayments?: Repayment[];
  /** The results, by goal. */
  results?: GoalResult[];
  /** The day on which it was submitted. */
  submittedOn?: IsoDate;
  /** The body that it was submitted to. */
  submittedTo?: string;
  /** The sum of what was used, in øre. */
  total?: Money;
  /** What was not used, in øre. */
  unspent?: Money;
}

/** What the recipient has to report, and when. */
export interface ReportingDuty {
  /** What is to be reported. */
  content?: string;
  /** The day by which the report is due. */
  dueOn?: IsoDate;
  /** The body that it is due to. */
  dueTo?: string;
  /** Whether the letter asks for a report. */
  required?: boolean;
  /** Whether it is due every year. */
  yearly?: boolean;
}

/** Whom a member of a forum represents. */
export type Represented =
  /** Municipalities that own kindergartens. */
  | "municipalKindergartens"
  /** Municipalities that own schools. */
  | "municipalSchools"
  /** Private owners of kindergartens. */
  | "privateKindergartens"
  /** Private owners of schools. */
  | "privateSchools"
  /** Municipalities as the authority for kindergartens. */
  | "kindergartenAuthority"
  /** Upper secondary schools of the county. */
  | "countySchools"
  /** Private upper secondary schools. */
  | "privateUpperSecondary"
  /** The state's Sami upper secondary schools. */
  | "samiUpperSecondary"
  /** Training companies. */
  | "trainingCompanies"
  /** Universities and university colleges. */
  | "universities"
  /** Vocational colleges. */
  | "vocationalColleges"
  /** Other bodies with the competence. */
  | "otherCompetence"
  /** The unions of the employees. */
  | "employeeOrganisations"
  /** The local parties of working life. */
  | "workingLife"
  /** The association of municipalities. */
  | "ks"
  /** The association of private kindergartens. */
  | "pbl"
  /** The state's service for special needs education. */
  | "statped"
  /** The educational psychology service. */
  | "educationalPsychology"
  /** The county's board for vocational training. */
  | "trainingBoard"
  /** The county governor. */
  | "countyGovernor"
  /** Anyone else. */
  | "other";

/**
 * How a fraction of an øre becomes a whole one.
 *
 * Rounding is done once, at the end of a calculation; everything before it is exact.
 */
export type Rounding =
  /** To the nearest whole, a half away from zero, as people round by hand. The default. */
  | "halfAwayFromZero"
  /** To the nearest whole, a half to the even one, so that many halves balance. */
  | "halfToEven"
  /** Toward zero: never more than the exact amount. */
  | "down"
  /** Away from zero: never less than the exact amount. */
  | "up";

/** How exact shares become whole units. */
export type RoundingMethod =
  /**
   * Each exact share rounded down, then one unit more to the largest fractions.
   *
   * It is the nearest to the exact shares. A larger pot can cost a claim a unit (the Alabama paradox).
   */
  | "largestRemainder"
  /** Each next unit to the largest weight ÷ (units it has + 1). A larger pot never costs anyone anything. */
  | "dHondt"
  /** Each next unit to the largest weight ÷ (2 × units it has + 1). A larger pot never costs anyone anything. */
  | "sainteLague";

/** A rule: what must hold of a case, when, how severe a breach is, by which source, and the text of a breach. */
export interface Rule {
  /** The conditions, all of which must hold for the rule to apply. */
  appliesWhen?: CheckSpec[];
  /** Whether the rule comes from a binding text or from the data itself. */
  basis: Basis;
  /** What must hold. */
  check: CheckSpec;
  /** The date that decides whether the rule is in force, and which of its levels and values; absent means the one of `editionsBy`. */
  datedBy?: DatedBy;
  /** The last day on which the rule is in force; absent means that it has no end. */
  endsOn?: IsoDate;
  /** Names the rule, in small letters and hyphens; it never changes between versions. */
  id: string;
  /** The severity of a breach, by date. */
  levels: LevelFrom[];
  /** The text that the rule comes from. */
  source: SourceReference;
  /** The first day on which the rule is in force; absent means that it has no beginning. */
  startsOn?: IsoDate;
  /**
   * What is wrong, what the rule is and what to do, in a whole sentence or two.
   *
   * `{name}` stands for a value that the check gives, which depends on its kind; `{name:weekday}` writes a date with its
   * day of the week, `{name|session|sessions}` the one word where a number is 1 and the other where it is not; `{{` and
   * `}}` are braces.
   */
  texts: Texts;
  /** What the rule asks for, in a few words; it names the rule where there is no breach to describe. */
  title?: Texts;
}

/** In how many cases a rule is broken newly, no longer and still. */
export interface RuleImpact {
  /** The number of cases that break it only by the rules after. */
  newly: number;
  /** The number of cases that break it only by the rules before. */
  noLonger: number;
  /** The rule. */
  rule: string;
  /** The number of cases that break it by both. */
  still: number;
  /** What it asks for, in a few words. */
  title: string;
}

/** A rule as a rule book shows it. */
export interface RuleView {
  /** Whether it comes from a binding text or from the data itself. */
  basis: Basis;
  /** The last day on which it is in force; absent where it has no end. */
  endsOn?: IsoDate;
  /** The fields that it reads, as patterns. */
  fields: string[];
  /** The id of the rule. */
  id: string;
  /** The severity of a breach on the date that was asked for. */
  level: Severity;
  /** The text that it comes from. */
  source: FindingSource;
  /** The first day on which it is in force; absent where it has no beginning. */
  startsOn?: IsoDate;
  /** The text of a breach, with the names of fields in place of their values. */
  text: string;
  /** What the rule asks for, in a few words. */
  title: string;
}

/**
 * A single value in a document: a text, a number, or true or false.
 *
 * A number is read by its value: `366.0` is the whole number 366, and only one with decimals is a decimal.
 */
export type Scalar =
  /** True or false. */
  | boolean
  /** A whole number. */
  | WholeNumber
  /** A number with decimals. */
  | Decimal
  /** A text, which may be a date, a time, a share or a code. */
  | string;

/** Who is chosen, that lots must be drawn, or why it is impossible. */
export type Selection =
  /** It is decided who gets a seat. */
  | {
    /** Every applicant by id, with the reasons. */
    applicants: Choice[];
    /** The seats that nobody applied for. */
    left: WholeNumber;
    outcome: "settled";
    /** The regions by id, each with its seats; empty where applicants have no region. */
    regions?: RegionSeats[];
  }
  /** Lots must be drawn first. Draw all of `between`, add them in that order to the lots and ask again. */
  | {
    /** What is drawn between. */
    among: Among;
    /** The ids of the equals, sorted. */
    between: string[];
    outcome: "tie";
    /** How many of them win. */
    places: WholeNumber;
  }
  /** The guarantees cannot all be met. */
  | {
    /** Whose guarantees cannot be met. */
    among: Among;
    /** How many of those can be had. */
    available: WholeNumber;
    /** The ids of all that are guaranteed seats, sorted. */
    guaranteed: string[];
    /** The seats that they are guaranteed in all. */
    needed: WholeNumber;
    outcome: "infeasible";
  };

/** Who applied for how many seats, and what the selection must respect. */
export interface SelectionRequest {
  /** Those who applied. */
  applicants: Applicant[];
  /** The version of the document's format; absent means 1. */
  format?: WholeNumber;
  /** The groups that are guaranteed seats, such as small municipalities and large ones. */
  groups?: GroupMinimum[];
  /** Ids of applicants in the order in which they were drawn. */
  lots?: string[];
  /** How many seats each region is guaranteed where it has applicants; absent means 1. */
  perRegion?: WholeNumber;
  /** Ids of regions in the order in which they were drawn. */
  regionLots?: string[];
  /** How many can be chosen, 0 or more. */
  seats: WholeNumber;
}

/** A meeting of a group. */
export interface Session {
  /** The number of persons who took part. */
  attended?: WholeNumber;
  /** When it ends. */
  endsAt?: Time;
  /** The last of its days, where it lasts more than one. */
  endsOn?: IsoDate;
  /** Identifies the session in its list. */
  id?: string;
  /** Whether it is held online. */
  online?: boolean;
  /** The programme that it follows, by id. */
  programme?: string;
  /** When it begins. */
  startsAt?: Time;
  /** The day on which it is held, or the first of its days. */
  startsOn?: IsoDate;
  /** Where it is held. */
  venue?: string;
}

/** The programme of a session. */
export interface SessionProgramme {
  /** Identifies the programme in its list. */
  id?: string;
  /** What happens when. */
  items?: AgendaItem[];
  /** What the participants prepare. */
  preparation?: string[];
  /** What the programme is called. */
  title?: string;
}

/** The severity of a breach. */
export type Severity =
  /** Blocks: for what a text demands by shall or must. */
  | "error"
  /** Should be put right, but does not block: for what a text demands by should. */
  | "warning"
  /** Worth knowing: for what a text says one may do, and for good practice. */
  | "advice";

/** An exact share, such as `30%`, `1/3` or `0.25`; written back as a whole percentage, else in lowest terms. */
export type Share = string;

/** Who pays the own share of the cost of supply teachers. */
export type SharePayer =
  /** The recipient of the grant. */
  | "recipient"
  /** The municipality, as the authority on kindergartens. */
  | "municipality";

/** How many recipients found a sign of goal attainment reached. */
export interface SignCount {
  /** How many assessed it without saying which. */
  notKnown: number;
  /** How many did not. */
  notReached: number;
  /** How many found it reached. */
  reached: number;
  /** The code of the sign. */
  sign: string;
}

/** Whether a finding was in an earlier verdict. */
export type Since =
  /** It was not. */
  | "new"
  /** It was, with the same key. */
  | "known";

/** A text that rules and numbers come from. */
export interface Source {
  /** Names the source within the pack. */
  id: string;
  /** Who published it. */
  publisher?: string;
  /** What the text is called, in its own language. */
  title: string;
  /** Where it can be read. */
  url?: string;
}

/** A place in a source. */
export interface SourceReference {
  /** The id of the source. */
  id: string;
  /** The section, paragraph or heading in it. */
  section?: string;
}

/** A group of staff that takes part in a network. */
export type StaffGroup =
  /** Kindergarten teachers. */
  | "kindergartenTeachers"
  /** School teachers. */
  | "schoolTeachers"
  /** Leaders of kindergartens and schools. */
  | "leaders"
  /** Resource persons. */
  | "resourcePersons"
  /** Other staff. */
  | "others";

/** A local strategy of one or more municipalities. */
export interface Strategy {
  /** Who adopted it, and when. */
  anchoring?: Anchoring;
  /** Where the effort is concentrated. */
  focusAreas?: FocusArea[];
  /** What is to be reached. */
  goals?: Goal[];
  /** The levels of kindergarten and school that it covers. */
  levels?: Level[];
  /** What is to be done. */
  measures?: Measure[];
  /** The municipalities that stand behind it, one of them responsible. */
  municipalities?: Participant[];
  /** The analysis of status and needs that it rests on. */
  needsAnalysis?: NeedsAnalysis;
  /** The days that the strategy covers. */
  period?: Period;
  /** The municipality's plans that it is part of. */
  plans?: Plan[];
  /** What the strategy is called. */
  title?: string;
}

/** The further education that a grant pays for. */
export interface Study {
  /** The assessment of needs that the choice of courses builds on. */
  needsAssessment?: string;
  /** Those who study. */
  participants?: StudyParticipant[];
  /** How Sami perspectives are attended to in it. */
  samiPerspectives?: string;
  /** Whether the staff took part in that assessment. */
  staffInvolved?: boolean;
  /** The year of the grant. */
  year?: WholeNumber;
}

/** One who studies while employed. */
export interface StudyParticipant {
  /** Whether leave or stipend was chosen after a talk with the participant. */
  agreedWithParticipant?: boolean;
  /** What of the grant goes to the participant, in øre. */
  amount?: Money;
  /** The education that the participant has; its codes come from the programme. */
  basicEducation?: string;
  /** What is studied. */
  course?: string;
  /** How many credits the course gives. */
  credits?: Decimal;
  /** The day on which the participant finished. */
  finishedOn?: IsoDate;
  /** Identifies the participant in its list. */
  id?: string;
  /** The university, university college or vocational college. */
  institution?: string;
  /** The leave with pay, in per cent of a full position. */
  leave?: Decimal;
  /** The day on which the participant left without finishing. */
  leftOn?: IsoDate;
  /** The level at which the participant works. */
  level?: Level;
  /** Who it is. */
  name?: string;
  /** What the employer pays of it, in øre. */
  ownShare?: Money;
  /** Who pays the own share. */
  ownSharePaidBy?: Ownership;
  /** Who owns the workplace. */
  ownership?: Ownership;
  /** The days that the course covers. */
  period?: Period;
  /** The participant to whom the money went instead, by id. */
  replacedBy?: string;
  /** The day on which the money was put to that other use. */
  replacedOn?: IsoDate;
  /** The group of staff that the participant belongs to; its codes come from the programme. */
  staffGroup?: string;
  /** The day on which the participant began. */
  startedOn?: IsoDate;
  /** The stipend, in øre. */
  stipend?: Money;
  /** What a supply teacher costs, in øre. */
  supplyCost?: Money;
  /** Whether the participant gets leave, a stipend or both. */
  support?: StudySupport;
  /** Where the participant works. */
  workplace?: string;
}

/** How an employee is supported while studying. */
export type StudySupport =
  /** Leave with pay. */
  | "leave"
  /** A stipend. */
  | "stipend"
  /** Part leave, part stipend. */
  | "leaveAndStipend";

/** What the professional support of a network is coordinated from. */
export interface SupportBasis {
  /** The focus areas of the strategy, by id. */
  focusAreas?: string[];
  /** The areas of the needs analysis, by id. */
  needs?: string[];
}

/** A person in a registered team. */
export interface TeamMember {
  /** The person's e-mail address. */
  email?: string;
  /** Identifies the person in the team. */
  id?: string;
  /** Who it is. */
  name?: string;
  /** What the person does in the municipality. */
  role?: string;
  /** Where the person works. */
  workplace?: string;
}

/** An example that does not hold, or a rule without one. */
export interface TestMiss {
  /** Names what does not hold; it never changes between versions. */
  code: string;
  /** The number of the example in its document, from 1; absent where the rule has none. */
  example?: number;
  /** The rule. */
  rule: string;
  /** What does not hold, in whole sentences. */
  text: string;
  /** What the rule asks for; absent where the pack has no such rule. */
  title?: string;
}

/** The result of testing a pack by its examples. */
export interface TestReport {
  /** The number of examples. */
  examples: number;
  /** The version of the document's format. */
  format: number;
  /** The examples that do not hold, in order, and then the rules without an example. */
  misses: TestMiss[];
  /** The number of rules in the pack, without included ones. */
  rules: number;
}

/** A text in some or all languages. */
export interface Texts {
  /** The text in Danish. */
  da?: string;
  /** The text in English. */
  en?: string;
  /** The text in Norwegian Bokmål. */
  nb?: string;
  /** The text in Norwegian Nynorsk. */
  nn?: string;
}

/** A time of day, written HH:MM. */
export type Time = string;

/**
 * How a tree of pots is shared out, or which of its pots cannot be.
 *
 * Where it is settled, each pot's awards and what is left make the pot, each level passed on, paid or left what it
 * received, and all that was paid and left is the pot at the top, to the øre.
 */
export type TreeAllocation =
  /** Every claim of every pot has its award. */
  | {
    /** What is left of all pots. */
    left: Money;
    /** The totals of each level, from the top down. */
    levels: PotLevel[];
    outcome: "settled";
    /** What is awarded to claims that feed no pot. */
    paid: Money;
    /** The pots from the top down, within a level by id. */
    pots: PotAllocation[];
  }
  /** Lots must be drawn between equals in a pot. */
  | {
    /** The ids of the equals that are not drawn, in order. */
    between: string[];
    outcome: "tie";
    /** How many of them win. */
    places: WholeNumber;
    /** The id of the pot. */
    pot: string;
  }
  /** The bounds in a pot cannot all be met. */
  | {
    /** What there is for them, in øre. */
    available: Money;
    /** The ids of the claims whose bounds cannot be met, in order. */
    claims: string[];
    /** The sum of the claims' lower bounds, in øre. */
    needed: Money;
    outcome: "infeasible";
    /** The id of the pot. */
    pot: string;
  };

/** A unit (a school, a kindergarten) that belongs to a group. */
export interface Unit {
  /** Identifies the unit in its list. */
  id?: string;
  /** The unit's leader. */
  leader?: string;
  /** The number of the municipality in which it lay at the time, four digits. */
  municipality?: string;
  /** What the unit is called. */
  name?: string;
  /** The unit's resource persons. */
  resourcePersons?: string[];
  /** Whether the resource persons work together with the unit's leader. */
  worksWithLeader?: boolean;
}

/** A line of the use of money. */
export interface UseOfMoney {
  /** What was used, in øre. */
  actual?: Money;
  /** What was planned, in øre. */
  budget?: Money;
  /** Identifies the line in its list. */
  id?: string;
  /** The day on which the cost was incurred. */
  incurredOn?: IsoDate;
  /** The measure that was carried out with it, by id. */
  measure?: string;
  /** The purpose that it belongs to; its codes come from the programme. */
  purpose?: string;
  /** What the money was used for, in words. */
  title?: string;
}

/** Where in a case an input of an amount is. */
export interface ValueOfCase {
  /** The path of the field, without `*`; a list gives the number of its items. */
  field: string;
  /** The name of the input, as the kind of amount has it. */
  name: string;
}

/** A value that a rule read, took from its pack or worked out. */
export type ValueRead = {
  /** The name that the rule's texts have for it. */
  name: string;
  /** The parameter of the pack that it was taken from. */
  parameter?: string;
  /** The field that it was read from; absent for what was worked out or taken from the pack. */
  path?: string;
  /** Whether it is rounded, unlike the number that was compared; absent means that it is exact. */
  rounded?: boolean;
} & (
  /** A text as it was written, cut at 80 characters. */
  | {
    kind: "text";
    /** A text as it was written, cut at 80 characters. */
    value: string;
  }
  /** A code, which has a label. */
  | {
    kind: "code";
    /** A code, which has a label. */
    value: string;
  }
  /** The path of a field, which has a label. */
  | {
    kind: "field";
    /** The path of a field, which has a label. */
    value: string;
  }
  /** A whole number. */
  | {
    kind: "number";
    /** A whole number. */
    value: WholeNumber;
  }
  /** A number with at most four decimal places. */
  | {
    kind: "decimal";
    /** A number with at most four decimal places. */
    value: Decimal;
  }
  /** An exact part of a whole. */
  | {
    kind: "share";
    /** An exact part of a whole. */
    value: Share;
  }
  /** An amount in whole minor units of the programme's currency. */
  | {
    kind: "money";
    /** An amount in whole minor units of the programme's currency. */
    value: Money;
  }
  /** A date. */
  | {
    kind: "date";
    /** A date. */
    value: IsoDate;
  }
  /** A time of day. */
  | {
    kind: "time";
    /** A time of day. */
    value: Time;
  }
  /** A number of days. */
  | {
    kind: "days";
    /** A number of days. */
    value: WholeNumber;
  }
  /** A number of months. */
  | {
    kind: "months";
    /** A number of months. */
    value: WholeNumber;
  }
  /** A number of years. */
  | {
    kind: "years";
    /** A number of years. */
    value: WholeNumber;
  }
  /** A number of minutes. */
  | {
    kind: "minutes";
    /** A number of minutes. */
    value: WholeNumber;
  }
  /** True or false. */
  | {
    kind: "boolean";
    /** True or false. */
    value: boolean;
  }
);

/** The result of judging a case: the same bytes for the same case, options and version of the library. */
export interface Verdict {
  /** What was judged and what was not. */
  coverage: Coverage;
  /** The findings, by path, then by rule. */
  findings: Finding[];
  /** The version of the document's format. */
  format: number;
  /** The findings of the earlier verdict that are gone, where one was given. */
  gone?: GoneFinding[];
  /** The number of findings that are not listed. */
  omittedFindings: number;
  /** The outcome. */
  outcome: VerdictOutcome;
  /** Which rules the case was judged by, and by which dates. */
  receipt: Receipt;
}

/** The outcome of a verdict: the first of these that fits. */
export type VerdictOutcome =
  /** The programme has no edition in force on the date that decides. */
  | "notInForce"
  /** A finding blocks. */
  | "blocked"
  /** Nothing blocks, but a rule that could block could not be judged, or none was judged at all. */
  | "incomplete"
  /** Nothing blocks, and every rule that could was judged. */
  | "passed";

/** How a member voted. */
export type VoteChoice =
  /** In favour. */
  | "inFavour"
  /** Against. */
  | "against"
  /** Neither. */
  | "abstained";

/** The value of a claim in a criterion: a whole number or an exact fraction, 0 or more. */
export type Weight =
  | number
  | Share;

/** One field of a case and the value that it must have. */
export interface Where {
  /** The path of the field. */
  field: string;
  /** The value that it must have. */
  is: Scalar;
}

/** A workshop, with those of the team who were there. */
export interface Workshop {
  /** Those of the team who were there, by id. */
  attendedBy?: string[];
  /** The last of its days, where it lasts more than one. */
  endsOn?: IsoDate;
  /** Identifies the workshop in its list. */
  id?: string;
  /** Whether it is held online. */
  online?: boolean;
  /** The day on which it is held, or the first of its days. */
  startsOn?: IsoDate;
  /** What the workshop is called. */
  title?: string;
}
