//! What the library answers, as records and enums that `uniffi` carries into Kotlin, Ruby and Swift.
//!
//! Written by `generate_answers.py` from the JSON Schemas: change those. Each is read from the answer's JSON,
//! which knows no other fields, so that none can be lost on the way.

use crate::typed::{CalendarDate, ExactDecimal, ExactShare, Fraction, Money, TimeOfDay, codes};
use serde::{Deserialize, Serialize};

codes! {
    /// Whether something is missing or wrong.
    pub enum About {
        /// Something has not been filled in.
        Missing = "missing",
        /// Something is filled in that is not allowed.
        Wrong = "wrong",
    }
}

/// The decision to accept a finding that does not block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Acceptance {
    /// Who accepts it: a role or a unit, as the caller wishes it to be shown.
    pub by: String,
    /// The key of the finding.
    pub key: String,
    /// The day on which that was decided.
    pub on: CalendarDate,
    /// Why.
    pub why: String,
}

/// An acceptance that a case was checked with, in its receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AcceptanceTold {
    /// Whether it was applied, which it is only to a listed finding that is no error and not yet accepted, and only with a
    /// name and a reason.
    pub applied: bool,
    /// Who accepts it.
    pub by: String,
    /// The key of the finding.
    pub key: String,
    /// The day on which that was decided.
    pub on: CalendarDate,
    /// Why.
    pub why: String,
}

/// How a pot is shared out, or why it cannot be.
///
/// Where it is settled, the awards and what is left always make the pot, to the øre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "outcome", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Allocation {
    /// Every claim has its award.
    Settled {
        /// One award for each claim, by id, also where it is 0.
        awards: Vec<Award>,
        /// The pot less all awards.
        left: Money,
    },
    /// Equals compete for too few places, and lots must be drawn between them.
    ///
    /// The request is answered when it is asked again with the drawn ids in its `lots`.
    Tie {
        /// The ids of the equals that are not drawn, in order.
        between: Vec<String>,
        /// How many of them win.
        places: i64,
    },
    /// The bounds cannot all be met.
    Infeasible {
        /// What there is for them, in øre: the pot, or their upper bounds.
        available: Money,
        /// The ids of the claims whose bounds cannot be met, in order.
        claims: Vec<String>,
        /// The sum of the claims' lower bounds, in øre.
        needed: Money,
    },
}

/// One step on the way from a claim to its award.
///
/// Explanations are written from exactly these values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum AllocationStep {
    /// What one criterion gives. The parts of all criteria add up to the entitlement.
    Criterion {
        /// The id of the criterion; `weight` where the request names none.
        criterion: String,
        /// What the criterion is called.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// Share × value ÷ total; 0 where the total is.
        part: Fraction,
        /// The criterion's slice of the pot.
        share: ExactShare,
        /// The sum of the values of the claim's tier.
        total: Fraction,
        /// The claim's value in it.
        value: Weight,
    },
    /// The tier that the claim belongs to, where there are several.
    Tier {
        /// What the tier could use, in øre: the pot in whole units, less these two.
        available: Money,
        /// What is kept back for the lower bounds of later tiers, in øre.
        kept_back: Money,
        /// What the tier took of it, in øre.
        taken: Money,
        /// What earlier tiers took of the pot, in øre.
        taken_before: Money,
        /// The number of the tier.
        tier: i64,
    },
    /// The pot is not a whole number of units, so not all of it is shared out.
    WholeUnits {
        /// The part of it that is a whole number of units.
        available: Money,
        /// The pot, in øre.
        pot: Money,
        /// The unit of award, in øre.
        unit: Money,
    },
    /// The claim has no weight in any criterion, so it gets its lower bound and no more.
    NoWeight,
    /// What the claim gets by weight, exactly.
    Proportional {
        /// Its entitlement of what the tier could use, in øre: what it would get if nobody had a bound.
        entitled: Fraction,
        /// Weight × the factor that all claims of the tier share, in øre.
        exact: Fraction,
    },
    /// A bound that the proportional share is moved to.
    Bound {
        /// The bound in øre, in whole units.
        amount: Money,
        /// Which bound it is.
        bound: Bound,
        /// For a guarantee: last year's award.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last_year: Option<Money>,
        /// For a guarantee: the share of last year's award.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        share: Option<ExactShare>,
    },
    /// Nothing is paid, because the most that it could be is below the minimum payout.
    BelowMinimum {
        /// The upper bound, where that is what is below the minimum.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        bound: Option<Bound>,
        /// What it could have been, in øre: its proportional share among all claims, or its upper bound.
        exact: Fraction,
        /// The minimum payout in øre, in whole units.
        minimum: Money,
    },
    /// The exact share becomes a whole number of units.
    Rounding {
        /// What it became, in øre.
        amount: Money,
        /// What it was, in øre.
        exact: Fraction,
        /// The method.
        method: RoundingMethod,
    },
    /// Equals competed for too few places, and the draw decided.
    Lot {
        /// How many equals there were.
        between: i64,
        /// How many places there were.
        places: i64,
        /// Whether the claim won one.
        won: bool,
    },
}

codes! {
    /// What a tie is between, or whose guarantees cannot be met.
    pub enum Among {
        /// `regions`.
        Regions = "regions",
        /// `groups`.
        Groups = "groups",
        /// `applicants`.
        Applicants = "applicants",
    }
}

/// The result of working out an amount, the steps, and the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AmountAnswer {
    /// The id of the amount.
    pub amount: String,
    /// The date by which the figures were chosen; absent where none was given and they are the same throughout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<CalendarDate>,
    /// A remark that goes with the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Texts>,
    /// The result.
    pub result: AmountResult,
    /// The text that gives the figures.
    pub source: SourceReference,
    /// The steps, in order.
    pub steps: Vec<AmountStep>,
}

/// In how many cases an amount changes, and by how much in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AmountImpact {
    /// The id of the amount.
    pub amount: String,
    /// By how much it changes in all cases together, where it is an amount of money and the sum is in range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Money>,
    /// The number of cases in which it changes.
    pub moved: i64,
    /// The number of cases in which it is not known before or after: an input is missing, or no source gives the figures.
    pub not_known: i64,
    /// The number of cases in which it is due and stays the same.
    pub same: i64,
    /// What it is called.
    pub title: String,
}

/// The result of a kind of amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum AmountResult {
    /// A fee.
    Fee {
        /// What is to be paid.
        amount: Money,
    },
    /// An own share.
    OwnShare {
        /// What the recipient adds.
        amount: Money,
    },
    /// How much leave there is.
    Leave {
        /// The share of ordinary work that is free with pay.
        share: ExactShare,
    },
    /// Who pays what of the supply teachers.
    SupplyCost {
        /// The own share of the cost.
        own: Money,
        /// Who pays the own share.
        payer: SharePayer,
        /// The rest of the cost.
        rest: Money,
    },
    /// What each kind of kindergarten gets.
    ProportionalSplit {
        /// What neither needs; 0 unless an exception was made.
        left: Money,
        /// What municipal kindergartens get.
        municipal: Money,
        /// What private kindergartens get.
        private: Money,
    },
    /// What is paid back.
    Repayment {
        /// What is paid back.
        amount: Money,
        /// The last day for it; absent where nothing is paid back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_on: Option<CalendarDate>,
        /// To whom; absent where nothing is paid back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Repayee>,
    },
    /// Whether reporting is waived.
    ReportingWaived {
        /// Whether the recipient need not report.
        waived: bool,
    },
    /// When grants are paid out at the latest.
    PaymentDate {
        /// The last day for paying out.
        by: CalendarDate,
    },
}

/// One step on the way from the values to the amount.
///
/// The explanation is made from exactly these values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum AmountStep {
    /// The fee for the first participants.
    FeeForTheFirst {
        /// The fee.
        amount: Money,
        /// How many it covers.
        covers: i64,
    },
    /// What further participants add.
    FeeForEachFurther {
        /// How many further ones there are.
        count: i64,
        /// What each adds.
        each: Money,
        /// What they add in all.
        sum: Money,
    },
    /// All of the fee.
    FeeInAll {
        /// What is to be paid.
        amount: Money,
    },
    /// A share of a grant.
    ShareOfGrant {
        /// What it comes to.
        amount: Money,
        /// The grant.
        grant: Money,
        /// The share.
        share: ExactShare,
    },
    /// No share of the grant is demanded.
    NoOwnShare,
    /// The exact amount was no whole number of øre.
    Rounded {
        /// How it became one.
        rounding: Rounding,
    },
    /// What a course of so many credits gives.
    FullLeave {
        /// The credits.
        credits: i64,
        /// The share of ordinary work that is free.
        share: ExactShare,
    },
    /// What the course gives in proportion.
    LeaveInProportion {
        /// The credits of the course.
        credits: Fraction,
        /// The share of ordinary work that is free.
        share: ExactShare,
    },
    /// A share of the cost of supply teachers.
    ShareOfSupplyCost {
        /// What it comes to.
        amount: Money,
        /// The cost.
        cost: Money,
        /// The share.
        share: ExactShare,
    },
    /// Who pays the own share.
    PaidBy {
        /// The payer.
        payer: SharePayer,
    },
    /// What is left of the cost.
    RestOfSupplyCost {
        /// The rest.
        rest: Money,
    },
    /// A grant split by size.
    Proportional {
        /// The grant.
        grant: Money,
        /// What the municipal part comes to.
        municipal: Money,
        /// The municipal part of all kindergartens.
        municipal_share: ExactShare,
        /// What the private part comes to.
        private: Money,
        /// The private part of all kindergartens.
        private_share: ExactShare,
    },
    /// The needs that were notified.
    Needs {
        /// By municipal kindergartens.
        municipal: Money,
        /// By private kindergartens.
        private: Money,
    },
    /// Too little was notified on one side, so the municipality may depart from the proportion.
    ExceptionAllowed,
    /// What municipal kindergartens did not notify a need for goes to private ones.
    MovedToPrivate {
        /// How much.
        amount: Money,
    },
    /// What private kindergartens did not notify a need for goes to municipal ones.
    MovedToMunicipal {
        /// How much.
        amount: Money,
    },
    /// What nobody notified a need for is left.
    NotNeeded {
        /// How much.
        amount: Money,
    },
    /// What was not used.
    Unspent {
        /// The rest.
        amount: Money,
        /// What was paid out.
        paid: Money,
        /// What was used of it.
        used: Money,
    },
    /// All was used.
    NothingUnspent,
    /// By when money is used or paid back.
    RepayBy {
        /// The last day.
        due_on: CalendarDate,
        /// The day on which it was paid out.
        paid_on: CalendarDate,
        /// How many years there are.
        years: i64,
    },
    /// Whom money is paid back to.
    RepaidTo {
        /// The receiver.
        to: Repayee,
    },
    /// The grant lies below the limit.
    BelowLimit {
        /// The grant.
        grant: Money,
        /// The limit.
        limit: Money,
    },
    /// The grant does not lie below the limit.
    NotBelowLimit {
        /// The grant.
        grant: Money,
        /// The limit.
        limit: Money,
    },
    /// The limit is for others than this recipient.
    LimitNotFor {
        /// The recipient.
        recipient: RecipientKind,
    },
    /// The last day for paying out.
    PayBy {
        /// The day.
        by: CalendarDate,
    },
}

/// An amount as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AmountView {
    /// The id of the amount.
    pub id: String,
    /// Its inputs, by its latest figures.
    pub inputs: Vec<InputView>,
    /// What it is called.
    pub title: String,
}

codes! {
    /// Which aspect of a thing has changed.
    pub enum AspectKind {
        /// What it is called.
        Title = "title",
        /// The severity of a breach.
        Level = "level",
        /// Whether the rule comes from a binding text or from the data itself.
        Basis = "basis",
        /// Which cases a rule applies to.
        Conditions = "conditions",
        /// What a rule demands.
        Demand = "demand",
        /// The codes that are accepted or demanded.
        Codes = "codes",
        /// What a rule says of a breach.
        Text = "text",
        /// A number, a date or the figures of an amount.
        Value = "value",
        /// Whether a field must be filled in.
        Required = "required",
        /// The type of a field.
        FieldType = "fieldType",
        /// The source.
        Source = "source",
        /// The rule that overrides it.
        GivesWay = "givesWay",
    }
}

/// What one claim gets, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Award {
    /// What it gets, in øre; a whole number of units.
    pub amount: Money,
    /// Its part of its tier by the criteria alone, before any bound: the sum over the criteria of share × value ÷ total.
    pub entitlement: Fraction,
    /// The id of the claim.
    pub id: String,
    /// How the amount was reached, step by step.
    pub steps: Vec<AllocationStep>,
}

codes! {
    /// Whether a rule or a number is laid down or follows from the data.
    pub enum Basis {
        /// It quotes a text that binds.
        Norm = "norm",
        /// It follows from the data themselves: an order, a weekday, a sum.
        Plausibility = "plausibility",
    }
}

codes! {
    /// A bound of a claim.
    pub enum Bound {
        /// The claim's floor.
        Floor = "floor",
        /// The least share of last year's award.
        AtLeast = "atLeast",
        /// The minimum payout, to which a lower bound below it is raised.
        MinimumPayout = "minimumPayout",
        /// The claim's cap.
        Cap = "cap",
        /// What was asked for.
        Asked = "asked",
        /// The greatest share of last year's award.
        AtMost = "atMost",
    }
}

/// What happens to one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseImpact {
    /// Its outcome by the rules after; absent where it could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<VerdictOutcome>,
    /// The amounts that the rules after change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<MovedAmount>,
    /// Its outcome by the rules before; absent where it could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<VerdictOutcome>,
    /// Why it could not be read, as the code of the error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The name under which the caller gave it.
    pub name: String,
    /// The rules that it breaks only by the rules after.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub newly: Vec<String>,
    /// The rules that it breaks only by the rules before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_longer: Vec<String>,
}

/// One thing that has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Change {
    /// Its changed aspects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aspects: Vec<ChangedAspect>,
    /// Whether it is new, gone or changed.
    pub change: ChangeKind,
    /// The id of the rule, parameter or amount, or the path of the field.
    pub id: String,
    /// What has changed.
    pub of: ChangedThing,
    /// The part of the case that it is about, as a path; absent where it is about none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// Its source now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_after: Option<FindingSource>,
    /// Its source before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_before: Option<FindingSource>,
    /// The same in whole sentences.
    pub text: String,
    /// What it is called.
    pub title: String,
}

codes! {
    /// Whether something is new, gone or changed.
    pub enum ChangeKind {
        /// It was not there before.
        New = "new",
        /// It is there no longer.
        Gone = "gone",
        /// It is there still, but not the same.
        Changed = "changed",
    }
}

/// An aspect of a change, in words, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangedAspect {
    /// What it is now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Which aspect.
    pub aspect: AspectKind,
    /// What it was; absent where there was none, or no words for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
}

/// An award before and after declined money was shared out again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangedAward {
    /// What it has, in øre.
    pub after: Money,
    /// What it had, in øre.
    pub before: Money,
    /// Whether it is one of those who declined.
    pub declined: bool,
    /// The id of the claim.
    pub id: String,
    /// How the new amount was reached, with the award before as its floor; empty for one who declined.
    pub steps: Vec<AllocationStep>,
}

codes! {
    /// The kinds of things that change.
    pub enum ChangedThing {
        /// A rule.
        Rule = "rule",
        /// The codes that rules demand of a field.
        Codes = "codes",
        /// A number or a date that rules use.
        Parameter = "parameter",
        /// An amount of the programme.
        Amount = "amount",
        /// A field that rules read.
        Field = "field",
    }
}

/// Whether one applicant got a seat, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    /// Names the applicant.
    pub id: String,
    /// The name for people, as the request had it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the applicant got a seat.
    pub selected: bool,
    /// The reasons, in order.
    pub steps: Vec<ChoiceStep>,
}

/// Why an applicant got a seat or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum ChoiceStep {
    /// There are seats for all.
    RoomForAll {
        /// How many applied.
        applicants: i64,
        /// The seats.
        seats: i64,
    },
    /// The seats of the applicant's region, or all seats where applicants have no region.
    Seats {
        /// How many applied from it.
        applicants: i64,
        /// The region.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        region: Option<String>,
        /// How many seats it has.
        seats: i64,
    },
    /// How many of those seats were left when the applicant's rank had its turn.
    Rank {
        /// How many of that rank there are in the region, the applicant included.
        equals: i64,
        /// The seats that were left.
        left: i64,
        /// The rank; absent where there are none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rank: Option<i64>,
    },
    /// Lots decided among equals.
    Lot {
        /// The place in the draw, from 1; absent where the applicant was not drawn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        drawn: Option<i64>,
    },
    /// The applicant was passed over, or an equal was preferred, so that these groups keep the seats they still lacked.
    KeptForGroups {
        /// The ids of the groups, sorted.
        groups: Vec<String>,
    },
    /// The seat is one of those that these groups are guaranteed.
    CountsForGroups {
        /// The ids of the groups, sorted.
        groups: Vec<String>,
    },
}

/// A code with its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CodeView {
    /// The code as cases have it.
    pub code: String,
    /// What it is called.
    pub label: String,
}

/// One of the two programmes of a comparison, on its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ComparedSide {
    /// The edition in force on the day.
    pub edition: String,
    /// The day.
    pub on: CalendarDate,
    /// The SHA-256 of its pack and what it includes.
    pub pack_hash: String,
    /// The id of the programme.
    pub programme: String,
    /// What it is called.
    pub title: String,
}

/// What has changed between two programmes, or between two days of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Comparison {
    /// The second side.
    pub after: ComparedSide,
    /// The first side.
    pub before: ComparedSide,
    /// All that has changed: rules in the order of the packs, then codes, numbers, amounts and fields.
    pub changes: Vec<Change>,
    /// The version of the document's format.
    pub format: i64,
    /// The number of rules that are in force on both days and unchanged.
    pub unchanged_rules: i64,
}

codes! {
    /// The country whose public holidays, school years and registers count: `NO` or `DK`.
    pub enum Country {
        /// Norway.
        NO = "NO",
        /// Denmark.
        DK = "DK",
    }
}

/// A county of Norway or a region of Denmark, under one code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct County {
    /// The counties that its municipalities went to when it ended, by code.
    pub became: Vec<CountyChange>,
    /// The code: in Norway two digits, in Denmark four.
    pub code: String,
    /// The country.
    pub country: Country,
    /// The last day in force; absent for one that is in force still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<CalendarDate>,
    /// The name; names in several languages are joined, as in `Nordland - Nordlánnda`.
    pub name: String,
    /// Its names, each language by itself; the day on which a Sami or Kven one became official is not known.
    pub names: Vec<OfficialName>,
    /// The first day in force; in Norway 1919-01-01 for the oldest, in Denmark 2007-01-01.
    pub starts_on: CalendarDate,
    /// The counties that ended the day before it began and gave it municipalities, by code.
    pub was: Vec<CountyChange>,
}

/// A county or region before or after a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CountyChange {
    /// The first day after the change.
    pub changed_on: CalendarDate,
    /// The code of the county.
    pub code: String,
    /// The name of the county.
    pub name: String,
}

/// The result of each rule in force: each is in one list, by its worst item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Coverage {
    /// The rules that the case breaks.
    pub failed: Vec<Failed>,
    /// The rules that do not apply to this case.
    pub not_applicable: Vec<NotApplicable>,
    /// The rules that could not be judged.
    pub not_evaluated: Vec<NotEvaluated>,
    /// The number of rules that are not in force on their date.
    pub not_in_force: i64,
    /// The general rules that special ones override.
    pub overridden: Vec<Overridden>,
    /// The rules that the case meets.
    pub passed: Vec<String>,
}

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DueItem {
    /// Whether it is known that the duty applies.
    pub certain: bool,
    /// Whether the case shows that it has been done.
    pub done: bool,
    /// The duty.
    pub duty: String,
    /// The duty and the place, by ids where there are ids, and the year where it returns: the same in every version of a
    /// case, so that a calendar updates an entry instead of doubling it.
    pub key: String,
    /// The fields that are missing to tell when it is due, or whether it applies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// That the day is a Saturday, a Sunday or a public holiday, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The day by which it is due, as it is laid down, also where that is no working day; absent where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<CalendarDate>,
    /// Whether the day has passed and it has not been done; absent where nobody said which day it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue: Option<bool>,
    /// The item of a list that it is due for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The text that it comes from.
    pub source: FindingSource,
    /// What is to be done.
    pub text: String,
    /// What it is called.
    pub title: String,
    /// Whom it binds.
    pub who: String,
}

/// What is due in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DueList {
    /// The edition whose duties these are; absent where none is in force, or the date that chooses it was not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// The version of the document's format.
    pub format: i64,
    /// What is due: first what has a date, by date, then what has none.
    pub items: Vec<DueItem>,
    /// The fields of the case whose value does not fit and was not read: what depends on them may be left out, or have no
    /// date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreadable: Vec<String>,
}

/// An edition as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditionView {
    /// The last day on which it is in force; absent where it has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<CalendarDate>,
    /// The id of the edition.
    pub id: String,
    /// The first day on which it is in force.
    pub starts_on: CalendarDate,
}

/// The evaluation of many reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvaluatedReports {
    /// The version of the document's format.
    pub format: i64,
    /// The goals with an indicator, by whether the reported value reaches the target.
    pub goals: GoalCount,
    /// The use of money by purpose, in the order in which the purposes first come; lines without one come last.
    pub money: Vec<PurposeSum>,
    /// The reports whose lines do not add up to the stated sum, by their index among the cases.
    pub not_adding_up: Vec<i64>,
    /// Who took part, a table for each thing that is counted.
    pub participation: Vec<ParticipationTable>,
    /// What was paid back, in øre, of those that state it.
    pub repaid: Money,
    /// How many cases have a report.
    pub reports: i64,
    /// The recipients' own assessments, by sign, in the order in which the signs first come.
    pub signs: Vec<SignCount>,
    /// What was not used, in øre, of those that state it.
    pub unspent: Money,
    /// What was used, in øre: the sum of each report's lines, or the stated sum of a report without lines.
    pub used: Money,
}

/// A rule that the case breaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Failed {
    /// The fields that are missing to judge its other items.
    pub missing: Vec<String>,
    /// The rule.
    pub rule: String,
}

codes! {
    /// The type of a field.
    pub enum FieldType {
        /// A text.
        Text = "text",
        /// One of a list of codes.
        Code = "code",
        /// A whole number.
        Number = "number",
        /// A number with at most four decimal places.
        Decimal = "decimal",
        /// An amount in whole minor units.
        Money = "money",
        /// A date.
        Date = "date",
        /// A time of day.
        Time = "time",
        /// True or false.
        Boolean = "boolean",
        /// An object with fields of its own.
        Object = "object",
        /// A list.
        List = "list",
    }
}

/// A field that the rules of a programme read, with all that a form needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FieldView {
    /// The codes that it may hold, with their labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<CodeView>,
    /// What the field is called.
    pub label: String,
    /// The pattern of the field, with `*` for each item of a list.
    pub path: String,
    /// Whether it is about a person.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub personal: bool,
    /// The list whose items it refers to by their ids, as a pattern.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refers_to: Option<String>,
    /// Whether a rule of severity error demands it.
    pub required: bool,
    /// The rules that read it.
    pub rules: Vec<String>,
    /// The type of its values.
    #[serde(rename = "type")]
    pub value_type: FieldType,
}

/// Something that is wrong with a case, or missing from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Finding {
    /// Whether something is missing or wrong.
    pub about: About,
    /// Who accepts it and why, where somebody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Acceptance>,
    /// Whether the rule comes from a binding text or from the data itself; absent for a value that does not fit its type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// Whether the case cannot pass with it.
    pub blocking: bool,
    /// The day from which the rule's own dates make it an error, for a warning that becomes one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocks_from: Option<CalendarDate>,
    /// Fixes, each of them tried: with its patch the finding is gone and no new one has come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fixes: Vec<Fix>,
    /// The rule and the place, with ids where items have them, so that the key survives reordering.
    pub key: String,
    /// The severity.
    pub level: Severity,
    /// The fields involved; the finding is shown at the first.
    pub paths: Vec<String>,
    /// The rule.
    pub rule: String,
    /// Whether it was in the earlier verdict, where one was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Since>,
    /// The text that the rule comes from.
    pub source: FindingSource,
    /// What is wrong, what the rule is and what to do; only when a language was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The values that the rule read or took from the pack; those of personal fields are left out.
    pub values: Vec<ValueRead>,
}

/// A place in a source that a rule comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FindingSource {
    /// The source's id in its pack; `contract` for a value that does not fit its type.
    pub id: String,
    /// The section, paragraph or heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// The title of the source.
    pub title: String,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A change that repairs a finding, tried before it is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fix {
    /// The change as a JSON Patch (RFC 6902): each value is tested before it is replaced or removed.
    pub patch: Vec<PatchOperation>,
}

/// How many goals are reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GoalCount {
    /// There is no target or no reported value.
    pub not_known: i64,
    /// It is not.
    pub not_reached: i64,
    /// The reported value is at the target or beyond it, seen from the baseline.
    pub reached: i64,
}

/// A finding of an earlier verdict that is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GoneFinding {
    /// The key of the finding.
    pub key: String,
    /// The rule.
    pub rule: String,
}

/// Why it is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Reason {
    /// It is the number, but with spaces, points or letters around the digits.
    Spelling {
        /// The number as it should be written.
        canonical: String,
    },
    /// It has other characters than digits.
    Digits,
    /// It has more or fewer digits than it should.
    Length {
        /// How many digits the number should have.
        expected: i64,
        /// How many were given.
        found: i64,
    },
    /// All its digits are 0.
    AllZeros,
    /// Its first digit is 0, which none of these numbers begins with.
    LeadingZero,
    /// Its digits do not fit each other: one is wrong, or two are swapped.
    CheckDigit,
}

/// Why a text is not the number that it should be, with a text for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase")]
pub struct IdentifierReason {
    /// What is wrong and what to do, in whole sentences.
    pub text: String,
    /// Why it is none.
    #[serde(flatten)]
    pub reason: Reason,
}

/// What judging by other rules would change, case by case and rule by rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Impact {
    /// The amounts that change in at least one case, or are not known there, of those whose packs say where in a
    /// case their inputs are (`ofCase`): first those of the programme before.
    pub amounts: Vec<AmountImpact>,
    /// What happens to each case, in the order in which they were given.
    pub cases: Vec<CaseImpact>,
    /// The version of the document's format.
    pub format: i64,
    /// How many cases have which outcome before and after; only pairs that occur.
    pub outcomes: Vec<OutcomeChange>,
    /// The rules that at least one case breaks newly or no longer: first those of the programme before, each in the
    /// order of its pack.
    pub rules: Vec<RuleImpact>,
    /// How many cases could not be read.
    pub unread: i64,
}

codes! {
    /// The type of an input.
    pub enum InputType {
        /// A whole number of things, 0 or more.
        Count = "count",
        /// A number of 0 or more with at most two decimals: a whole number, or a text such as `"7,5"`.
        Decimal = "decimal",
        /// An amount in whole øre, 0 or more.
        Money = "money",
        /// A date.
        Date = "date",
        /// The code of a kind of recipient.
        Recipient = "recipient",
        /// True or false.
        Boolean = "boolean",
    }
}

/// An input of an amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InputView {
    /// The codes that it may hold, with their labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<CodeView>,
    /// What it is called.
    pub label: String,
    /// The name of the value.
    pub name: String,
    /// Whether the amount cannot be worked out without it; else it may be left out.
    pub required: bool,
    /// The type of its values.
    #[serde(rename = "type")]
    pub value_type: InputType,
}

/// Something that is wrong with a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LintFault {
    /// What is allowed there, where that can be listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<String>,
    /// The kind of fault; it never changes between versions.
    pub code: String,
    /// The column of the place, from 1, counted in characters.
    pub column: i64,
    /// The line of the place, from 1.
    pub line: i64,
    /// The parameter that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The place in the pack, as a JSON Pointer.
    pub place: String,
    /// The rule that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// How severe it is: an error keeps the pack from being loaded, a warning does not.
    pub severity: Severity,
    /// What is most likely meant, where something is misspelt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
    /// What is wrong and what to do, in whole sentences.
    pub text: String,
}

/// All that is wrong with a pack, in the order of its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LintReport {
    /// What was found.
    pub faults: Vec<LintFault>,
    /// The version of the document's format.
    pub format: i64,
}

/// An amount that changes in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MovedAmount {
    /// The amount by the rules after; absent where none is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<AmountResult>,
    /// The id of the amount.
    pub amount: String,
    /// The amount by the rules before; absent where none is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<AmountResult>,
    /// By how much it changes, where it is an amount of money: after less before, with 0 for what is not due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Money>,
}

/// A municipality for as long as it had one code.
///
/// A merger, a split or a new code ends it, and another begins the day after. A new name does not: its
/// `names` have dates of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Municipality {
    /// The municipalities that it became, by code: none for one still in force, several after a split.
    pub became: Vec<MunicipalityChange>,
    /// The code: four digits, of which the first may be 0.
    pub code: String,
    /// The country.
    pub country: Country,
    /// The county (Norway) or region (Denmark) that it lies in on the day that was asked for; absent for Christiansø,
    /// which lies in none, and in Norway before 1919.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub county: Option<MunicipalityCounty>,
    /// The last day in force; absent for one that is in force still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<CalendarDate>,
    /// The name on the day that was asked for; names in several languages are joined, as in `Hábmer - Hamarøy`.
    pub name: String,
    /// Every name that it has had under this code, by its first day, each language by itself.
    pub names: Vec<OfficialName>,
    /// The first day in force; in Norway 1838-01-01 for the oldest, in Denmark 2007-01-01, when today's were made.
    pub starts_on: CalendarDate,
    /// The municipalities that it was before, by code: several after a merger.
    pub was: Vec<MunicipalityChange>,
}

/// A municipality before or after a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MunicipalityChange {
    /// The first day after the change.
    pub changed_on: CalendarDate,
    /// The code of the municipality.
    pub code: String,
    /// The name of the municipality at the change.
    pub name: String,
}

/// The county or region that a municipality lies in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MunicipalityCounty {
    /// The code: in Norway two digits, in Denmark four.
    pub code: String,
    /// The name.
    pub name: String,
}

codes! {
    /// The language of an official name, by its code in BCP 47.
    pub enum NameLanguage {
        /// Norwegian, `no`.
        No = "no",
        /// Danish, `da`.
        Da = "da",
        /// Northern Sami, `se`.
        Se = "se",
        /// Lule Sami, `smj`.
        Smj = "smj",
        /// Southern Sami, `sma`.
        Sma = "sma",
        /// Kven, `fkv`.
        Fkv = "fkv",
    }
}

/// A rule that does not apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NotApplicable {
    /// Why it does not apply.
    pub because: NotApplicableReason,
    /// The rule.
    pub rule: String,
}

codes! {
    /// Why a rule does not apply to a case.
    pub enum NotApplicableReason {
        /// The part that the rule is about is not in the case.
        PartAbsent = "part-absent",
        /// The list that the rule goes through is empty.
        NoItems = "no-items",
        /// There is no reference, or it leads nowhere.
        NoReference = "no-reference",
        /// A condition of the rule does not hold.
        Condition = "condition",
    }
}

/// A rule that could not be judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NotEvaluated {
    /// Why it could not be judged.
    pub because: NotEvaluatedReason,
    /// The fields that are missing to judge it.
    pub missing: Vec<String>,
    /// The parameter without a known value, where that is why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The rule.
    pub rule: String,
}

codes! {
    /// Why a rule could not be judged.
    pub enum NotEvaluatedReason {
        /// A field that the rule reads is not in the case.
        Missing = "missing",
        /// A number that the rule needs is in no known source.
        ParameterUnknown = "parameter-unknown",
        /// The rule needs the date of the decision, and neither the case nor the caller gives it.
        NoDecisionDate = "no-decision-date",
        /// The rule needs the first day of the period, and the case does not give it.
        NoPeriod = "no-period",
        /// The rule needs today's date, and the caller gave none.
        NoToday = "no-today",
        /// A value that the rule reads does not fit its type.
        Shape = "shape",
    }
}

/// A name of a municipality or county, in one language, from one day to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfficialName {
    /// The last day on which it was the name; absent where it still is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<CalendarDate>,
    /// The language of the name.
    pub language: NameLanguage,
    /// The name.
    pub name: String,
    /// The first day on which it was the name, never before the first day of what it names; absent where that is not
    /// known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<CalendarDate>,
}

/// How many cases have one outcome before and another, or the same, after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OutcomeChange {
    /// Their outcome by the rules after.
    pub after: VerdictOutcome,
    /// Their outcome by the rules before.
    pub before: VerdictOutcome,
    /// The number of cases.
    pub cases: i64,
}

/// A general rule that a special one overrides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Overridden {
    /// The special rule.
    pub by: String,
    /// The general rule.
    pub rule: String,
}

/// One number of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ParticipationCell {
    /// The number; absent where it is suppressed, since it is small or would give a small one away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The group; absent for the total of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The kind; absent for the total of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Its share of the whole group; absent where the count is, or where the size of the group is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<ExactShare>,
}

/// The numbers of participants by group and kind, with totals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ParticipationTable {
    /// Each group with its total, then the totals.
    pub cells: Vec<ParticipationCell>,
    /// What is counted.
    pub what: String,
}

/// One operation of a JSON Patch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "op", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum PatchOperation {
    /// The value at the path must be this one.
    Test {
        /// The path.
        path: String,
        /// The present value, or null.
        value: Option<Scalar>,
    },
    /// The value at the path becomes this one.
    Replace {
        /// The path.
        path: String,
        /// The new value.
        value: Scalar,
    },
    /// The value at the path is removed.
    Remove {
        /// The path.
        path: String,
    },
}

/// How one pot of a tree is shared out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PotAllocation {
    /// What each claim gets of it, by id.
    pub awards: Vec<Award>,
    /// The claim that feeds it; absent for the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fed_by: Option<PotSource>,
    /// The id of the pot.
    pub id: String,
    /// What is left of it.
    pub left: Money,
    /// How far it is from the top, which is level 1.
    pub level: i64,
    /// What it had to share out.
    pub pot: Money,
}

/// The totals of one level of a tree; what it passed on, paid and left is what it received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PotLevel {
    /// What is left of its pots.
    pub left: Money,
    /// The level; the top is 1.
    pub level: i64,
    /// What it awarded to others.
    pub paid: Money,
    /// What it awarded to claims that feed a pot of the next level.
    pub passed_on: Money,
    /// What its pots had to share out.
    pub received: Money,
}

/// Where a pot's money comes from: a claim of a pot above it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PotSource {
    /// The id of the claim on it.
    pub claim: String,
    /// The id of the pot above.
    pub pot: String,
}

/// A programme as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProgrammeView {
    /// Its editions, with the days on which they are in force.
    pub editions: Vec<EditionView>,
    /// The id of the programme's pack.
    pub id: String,
    /// The SHA-256 of its pack and what it includes.
    pub pack_hash: String,
    /// The number of its rules, included ones too.
    pub rules: i64,
    /// What the programme is called.
    pub title: String,
}

/// What was used for one purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PurposeSum {
    /// What was planned, in øre; 0 where no line states it.
    pub budget: Money,
    /// The code of the purpose; absent for lines that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// What was used, in øre; 0 where no line states it.
    pub used: Money,
}

/// Which rules a case was judged by, and by which dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Receipt {
    /// The acceptances that the case was checked with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acceptances: Vec<AcceptanceTold>,
    /// The dates that decided.
    pub dates: ReceiptDates,
    /// Whether the case was checked as a draft.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
    /// The edition of the programme's rules; absent where none was in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// The library and its version.
    pub engine: String,
    /// The SHA-256 of the case's canonical JSON; only when asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_hash: Option<String>,
    /// The SHA-256 of the pack and what it includes, in lower-case hexadecimal.
    pub pack_hash: String,
    /// The programme, by the id of its pack.
    pub programme: String,
}

/// The dates that decided which rules count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiptDates {
    /// The day of the decision, where the case or the caller stated it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<CalendarDate>,
    /// The first day of the period, where the case stated it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<CalendarDate>,
    /// The day of the check, where the caller gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub today: Option<CalendarDate>,
}

codes! {
    /// What kind of body receives money.
    pub enum RecipientKind {
        /// A municipality.
        Municipality = "municipality",
        /// A county (fylkeskommune, region).
        County = "county",
        /// A university or university college.
        University = "university",
        /// A national centre.
        NationalCentre = "nationalCentre",
        /// A vocational college (fagskole).
        VocationalCollege = "vocationalCollege",
        /// A private kindergarten.
        PrivateKindergarten = "privateKindergarten",
        /// A private school.
        PrivateSchool = "privateSchool",
        /// A school run by the state.
        StateSchool = "stateSchool",
        /// Any other body.
        Other = "other",
    }
}

/// The result of sharing out declined money again.
///
/// Where it is settled, what all have before and what was left make the pot, and so do what all have after and what is
/// left then, to the øre. No one but those who declined has less than before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "outcome", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Redistribution {
    /// Every claim has its award before and after.
    Settled {
        /// One for each claim, by id.
        awards: Vec<ChangedAward>,
        /// What was given back.
        freed: Money,
        /// What is left of it after.
        left_after: Money,
        /// What was left of the pot before.
        left_before: Money,
    },
    /// Lots must be drawn between equals.
    Tie {
        /// The ids of the equals that are not drawn, in order.
        between: Vec<String>,
        /// How many of them win.
        places: i64,
        /// In which round.
        round: RedistributionRound,
    },
    /// The bounds of the request cannot all be met.
    Infeasible {
        /// What there is for them, in øre.
        available: Money,
        /// The ids of the claims whose bounds cannot be met, in order.
        claims: Vec<String>,
        /// The sum of the claims' lower bounds, in øre.
        needed: Money,
    },
}

codes! {
    /// A round of sharing out.
    pub enum RedistributionRound {
        /// The first, in which all take part.
        Before = "before",
        /// The second, in which what was given back is shared out.
        After = "after",
    }
}

/// The seats of one region, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RegionSeats {
    /// How many applied from it.
    pub applicants: i64,
    /// Names the region.
    pub id: String,
    /// How many seats it has.
    pub seats: i64,
    /// Why it got them, in order.
    pub steps: Vec<RegionStep>,
}

/// Why a region got seats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum RegionStep {
    /// There are seats for all applicants.
    RoomForAll,
    /// Seats that the region is guaranteed.
    Guaranteed {
        /// How many.
        seats: i64,
    },
    /// One seat by proportion: `applicants ÷ divisor` was the largest.
    Proportion {
        /// How many applied from the region.
        applicants: i64,
        /// Two for each seat the region had, plus one.
        divisor: i64,
    },
    /// The last seat by proportion went here because the region's next applicant ranks better.
    Rank {
        /// The rank of that applicant.
        rank: i64,
    },
    /// The last seat by proportion went here by lot.
    Lot {
        /// The place in the draw, from 1; absent where the region was not drawn and there was room left.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        drawn: Option<i64>,
    },
}

codes! {
    /// Whom unspent money is paid back to.
    pub enum Repayee {
        /// The body that gave the grant.
        Grantor = "grantor",
        /// The municipality, which passed the grant on.
        Municipality = "municipality",
    }
}

codes! {
    /// How a fraction of an øre becomes a whole one.
    ///
    /// Rounding is done once, at the end of a calculation; everything before it is exact.
    pub enum Rounding {
        /// To the nearest whole, a half away from zero, as people round by hand. The default.
        HalfAwayFromZero = "halfAwayFromZero",
        /// To the nearest whole, a half to the even one, so that many halves balance.
        HalfToEven = "halfToEven",
        /// Toward zero: never more than the exact amount.
        Down = "down",
        /// Away from zero: never less than the exact amount.
        Up = "up",
    }
}

codes! {
    /// How exact shares become whole units.
    pub enum RoundingMethod {
        /// Each exact share rounded down, then one unit more to the largest fractions.
        ///
        /// It is the nearest to the exact shares. A larger pot can cost a claim a unit (the Alabama paradox).
        LargestRemainder = "largestRemainder",
        /// Each next unit to the largest weight ÷ (units it has + 1). A larger pot never costs anyone anything.
        DHondt = "dHondt",
        /// Each next unit to the largest weight ÷ (2 × units it has + 1). A larger pot never costs anyone anything.
        SainteLague = "sainteLague",
    }
}

/// In how many cases a rule is broken newly, no longer and still.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RuleImpact {
    /// The number of cases that break it only by the rules after.
    pub newly: i64,
    /// The number of cases that break it only by the rules before.
    pub no_longer: i64,
    /// The rule.
    pub rule: String,
    /// The number of cases that break it by both.
    pub still: i64,
    /// What it asks for, in a few words.
    pub title: String,
}

/// A rule as a rule book shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RuleView {
    /// Whether it comes from a binding text or from the data itself.
    pub basis: Basis,
    /// The last day on which it is in force; absent where it has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<CalendarDate>,
    /// The fields that it reads, as patterns.
    pub fields: Vec<String>,
    /// The id of the rule.
    pub id: String,
    /// The severity of a breach on the date that was asked for.
    pub level: Severity,
    /// The text that it comes from.
    pub source: FindingSource,
    /// The first day on which it is in force; absent where it has no beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<CalendarDate>,
    /// The text of a breach, with the names of fields in place of their values.
    pub text: String,
    /// What the rule asks for, in a few words.
    pub title: String,
}

/// A single value in a document: a text, a number, or true or false.
///
/// A number is read by its value: `366.0` is the whole number 366, and only one with decimals is a decimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(untagged)]
pub enum Scalar {
    /// True or false.
    Boolean(bool),
    /// A whole number.
    Number(i64),
    /// A number with decimals.
    Decimal(ExactDecimal),
    /// A text, which may be a date, a time, a share or a code.
    Text(String),
}

/// Who is chosen, that lots must be drawn, or why it is impossible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "outcome", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Selection {
    /// It is decided who gets a seat.
    Settled {
        /// Every applicant by id, with the reasons.
        applicants: Vec<Choice>,
        /// The seats that nobody applied for.
        left: i64,
        /// The regions by id, each with its seats; empty where applicants have no region.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        regions: Vec<RegionSeats>,
    },
    /// Lots must be drawn first. Draw all of `between`, add them in that order to the lots and ask again.
    Tie {
        /// What is drawn between.
        among: Among,
        /// The ids of the equals, sorted.
        between: Vec<String>,
        /// How many of them win.
        places: i64,
    },
    /// The guarantees cannot all be met.
    Infeasible {
        /// Whose guarantees cannot be met.
        among: Among,
        /// How many of those can be had.
        available: i64,
        /// The ids of all that are guaranteed seats, sorted.
        guaranteed: Vec<String>,
        /// The seats that they are guaranteed in all.
        needed: i64,
    },
}

codes! {
    /// The severity of a breach.
    pub enum Severity {
        /// Blocks: for what a text demands by shall or must.
        Error = "error",
        /// Should be put right, but does not block: for what a text demands by should.
        Warning = "warning",
        /// Worth knowing: for what a text says one may do, and for good practice.
        Advice = "advice",
    }
}

codes! {
    /// Who pays the own share of the cost of supply teachers.
    pub enum SharePayer {
        /// The recipient of the grant.
        Recipient = "recipient",
        /// The municipality, as the authority on kindergartens.
        Municipality = "municipality",
    }
}

/// How many recipients found a sign of goal attainment reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SignCount {
    /// How many assessed it without saying which.
    pub not_known: i64,
    /// How many did not.
    pub not_reached: i64,
    /// How many found it reached.
    pub reached: i64,
    /// The code of the sign.
    pub sign: String,
}

codes! {
    /// Whether a finding was in an earlier verdict.
    pub enum Since {
        /// It was not.
        New = "new",
        /// It was, with the same key.
        Known = "known",
    }
}

/// A place in a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SourceReference {
    /// The id of the source.
    pub id: String,
    /// The section, paragraph or heading in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
}

/// An example that does not hold, or a rule without one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TestMiss {
    /// Names what does not hold; it never changes between versions.
    pub code: String,
    /// The number of the example in its document, from 1; absent where the rule has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<i64>,
    /// The rule.
    pub rule: String,
    /// What does not hold, in whole sentences.
    pub text: String,
    /// What the rule asks for; absent where the pack has no such rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// The result of testing a pack by its examples.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TestReport {
    /// The number of examples.
    pub examples: i64,
    /// The version of the document's format.
    pub format: i64,
    /// The examples that do not hold, in order, and then the rules without an example.
    pub misses: Vec<TestMiss>,
    /// The number of rules in the pack, without included ones.
    pub rules: i64,
}

/// A text in some or all languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Texts {
    /// The text in Danish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub da: Option<String>,
    /// The text in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// The text in Norwegian Bokmål.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nb: Option<String>,
    /// The text in Norwegian Nynorsk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nn: Option<String>,
}

/// How a tree of pots is shared out, or which of its pots cannot be.
///
/// Where it is settled, each pot's awards and what is left make the pot, each level passed on, paid or left what it
/// received, and all that was paid and left is the pot at the top, to the øre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "outcome", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum TreeAllocation {
    /// Every claim of every pot has its award.
    Settled {
        /// What is left of all pots.
        left: Money,
        /// The totals of each level, from the top down.
        levels: Vec<PotLevel>,
        /// What is awarded to claims that feed no pot.
        paid: Money,
        /// The pots from the top down, within a level by id.
        pots: Vec<PotAllocation>,
    },
    /// Lots must be drawn between equals in a pot.
    Tie {
        /// The ids of the equals that are not drawn, in order.
        between: Vec<String>,
        /// How many of them win.
        places: i64,
        /// The id of the pot.
        pot: String,
    },
    /// The bounds in a pot cannot all be met.
    Infeasible {
        /// What there is for them, in øre.
        available: Money,
        /// The ids of the claims whose bounds cannot be met, in order.
        claims: Vec<String>,
        /// The sum of the claims' lower bounds, in øre.
        needed: Money,
        /// The id of the pot.
        pot: String,
    },
}

/// The value and what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Value {
    /// A text as it was written, cut at 80 characters.
    Text {
        /// A text as it was written, cut at 80 characters.
        value: String,
    },
    /// A code, which has a label.
    Code {
        /// A code, which has a label.
        value: String,
    },
    /// The path of a field, which has a label.
    Field {
        /// The path of a field, which has a label.
        value: String,
    },
    /// A whole number.
    Number {
        /// A whole number.
        value: i64,
    },
    /// A number with at most four decimal places.
    Decimal {
        /// A number with at most four decimal places.
        value: ExactDecimal,
    },
    /// An exact part of a whole.
    Share {
        /// An exact part of a whole.
        value: ExactShare,
    },
    /// An amount in whole minor units of the programme's currency.
    Money {
        /// An amount in whole minor units of the programme's currency.
        value: Money,
    },
    /// A date.
    Date {
        /// A date.
        value: CalendarDate,
    },
    /// A time of day.
    Time {
        /// A time of day.
        value: TimeOfDay,
    },
    /// A number of days.
    Days {
        /// A number of days.
        value: i64,
    },
    /// A number of months.
    Months {
        /// A number of months.
        value: i64,
    },
    /// A number of years.
    Years {
        /// A number of years.
        value: i64,
    },
    /// A number of minutes.
    Minutes {
        /// A number of minutes.
        value: i64,
    },
    /// True or false.
    Boolean {
        /// True or false.
        value: bool,
    },
}

/// A value that a rule read, took from its pack or worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase")]
pub struct ValueRead {
    /// The name that the rule's texts have for it.
    pub name: String,
    /// The parameter of the pack that it was taken from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The field that it was read from; absent for what was worked out or taken from the pack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Whether it is rounded, unlike the number that was compared; absent means that it is exact.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rounded: bool,
    /// The value and what it is.
    #[serde(flatten)]
    pub value: Value,
}

/// The result of judging a case: the same bytes for the same case, options and version of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Verdict {
    /// What was judged and what was not.
    pub coverage: Coverage,
    /// The findings, by path, then by rule.
    pub findings: Vec<Finding>,
    /// The version of the document's format.
    pub format: i64,
    /// The findings of the earlier verdict that are gone, where one was given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<GoneFinding>,
    /// The number of findings that are not listed.
    pub omitted_findings: i64,
    /// The outcome.
    pub outcome: VerdictOutcome,
    /// Which rules the case was judged by, and by which dates.
    pub receipt: Receipt,
}

codes! {
    /// The outcome of a verdict: the first of these that fits.
    pub enum VerdictOutcome {
        /// The programme has no edition in force on the date that decides.
        NotInForce = "notInForce",
        /// A finding blocks.
        Blocked = "blocked",
        /// Nothing blocks, but a rule that could block could not be judged, or none was judged at all.
        Incomplete = "incomplete",
        /// Nothing blocks, and every rule that could was judged.
        Passed = "passed",
    }
}

/// The value of a claim in a criterion: a whole number or an exact fraction, 0 or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(untagged)]
pub enum Weight {
    /// Number.
    Number(i64),
    /// Fraction.
    Fraction(Fraction),
}
