//! Checking a case: dates, edition, rules, and the verdict that comes of it.

use super::compiled::{Compiled, CompiledEdition, CompiledRule};
use super::found::{Found, sort_and_cut};
use super::{fixes, judging, rendering};
use crate::case::{self, Node, Place, Reading, Tree};
use crate::check::{
    Context, Cursor, DatedBy, Dates, Holds, Ids, KnownDate, NotEvaluatedReason, Outcome, Span, Unavailable,
    place_of_date,
};
use crate::pack::{CheckOptions, Severity, canonical};
use crate::verdict::{
    About, Coverage, Failed, NotApplicable, NotEvaluated, Overridden, Receipt, ReceiptDates, Verdict, VerdictOutcome,
};

/// A rule in force, with the severity of a breach.
#[derive(Clone, Copy)]
pub(super) struct InForce<'p> {
    pub rule: &'p CompiledRule,
    pub level: Severity,
}

/// By which edition a case is judged.
pub(super) enum Chosen<'p> {
    Edition(&'p CompiledEdition),
    /// None is in force on the date that decides.
    NotInForce,
    /// There are several, and nobody stated the date that chooses.
    DateNeeded,
    /// There are several, and the date that chooses could not be read.
    DateInvalid,
}

/// Checks a case that has been read.
pub(crate) fn check(programme: &Compiled, reading: Reading<'_>, options: &CheckOptions) -> Verdict {
    let fields = programme.fields();
    let input_hash =
        options.input_hash.then(|| canonical::hash(&canonical::canonical(&case::canonical(&reading, &fields))));
    let Reading { mut tree, errors, .. } = reading;
    let editions_by = programme.editions_by.dated_by();
    let mut dates = dates(&tree, editions_by, options);
    let chosen = choose(programme, dates.get(editions_by));
    let edition = match chosen {
        Chosen::Edition(edition) => Some(edition),
        Chosen::NotInForce | Chosen::DateNeeded | Chosen::DateInvalid => None,
    };
    let may_block = !matches!(chosen, Chosen::NotInForce);
    let mut found: Vec<Found<'_>> = errors.iter().map(|error| Found::shape(error, may_block)).collect();
    if matches!(chosen, Chosen::DateNeeded) {
        found.extend(Found::date_needed(editions_by));
    }
    let (mut coverage, mut any_error_rule_unjudged, mut in_force) = (Coverage::default(), false, Vec::new());
    let ids = Ids::default();
    if let Some(edition) = edition {
        dates.edition = edition.span();
        let context = context(programme, &tree, dates, &ids);
        in_force = judge_all(programme, &context, &mut coverage, &mut found, &mut any_error_rule_unjudged);
    }
    if options.draft {
        for found in found.iter_mut().filter(|found| found.about() == About::Missing) {
            any_error_rule_unjudged |= found.blocking;
            found.blocking = false;
        }
    }
    let nothing_judged = coverage.passed.is_empty() && coverage.failed.is_empty();
    let outcome = if !may_block {
        VerdictOutcome::NotInForce
    } else if found.iter().any(|found| found.blocking) {
        VerdictOutcome::Blocked
    } else if any_error_rule_unjudged || nothing_judged {
        VerdictOutcome::Incomplete
    } else {
        VerdictOutcome::Passed
    };
    let omitted_findings = sort_and_cut(&mut found, &tree, &fields);
    let date_of = |rule: &CompiledRule| dates.get(rule.dated_by).stated();
    let mut findings: Vec<_> = found.iter().map(|found| found.write(&tree, &fields, date_of, options.fixes)).collect();
    if options.fixes && edition.is_some() {
        let fix_context = fixes::FixContext { programme, fields, dates, ids: &ids };
        fixes::find(&in_force, &mut tree, &fix_context, &errors, &found, &mut findings);
    }
    let receipt = receipt(programme, edition, &dates, input_hash, options);
    let mut verdict = Verdict { format: 1, outcome, findings, omitted_findings, gone: Vec::new(), coverage, receipt };
    verdict.accept(&options.acceptances);
    if let Some(earlier) = &options.since {
        verdict.tell_since(earlier);
    }
    if let Some(language) = options.language {
        rendering::fill(programme, &mut verdict, language);
    }
    verdict
}

/// The three dates, as far as they are known; the days of the edition are every day until one is chosen.
pub(super) fn dates(tree: &Tree<'_>, editions_by: DatedBy, options: &CheckOptions) -> Dates {
    let of_case = |name: &str| tree.field_named(tree.root(), case::Case::FIELDS, name);
    let known = |node: &Node| match node {
        Node::Date(date) => KnownDate::Stated(*date),
        Node::Absent => KnownDate::Unstated,
        _ => KnownDate::Invalid,
    };
    let decided = options.decided.map_or_else(|| known(of_case("decidedOn")), KnownDate::Stated);
    let period = known(tree.field_named(of_case("period"), crate::Period::FIELDS, "startsOn"));
    let today = options.today.map_or(KnownDate::Unstated, KnownDate::Stated);
    Dates { decided, period, today, editions_by, edition: Span::ALWAYS }
}

pub(super) fn choose(programme: &Compiled, date: KnownDate) -> Chosen<'_> {
    match (date, programme.editions.as_slice()) {
        (KnownDate::Stated(date), _) => programme.edition_on(date).map_or(Chosen::NotInForce, Chosen::Edition),
        (_, [only]) => Chosen::Edition(only),
        (KnownDate::Unstated, _) => Chosen::DateNeeded,
        (KnownDate::Invalid, _) => Chosen::DateInvalid,
    }
}

/// What a case is judged against.
pub(super) fn context<'a>(programme: &'a Compiled, tree: &'a Tree<'_>, dates: Dates, ids: &'a Ids) -> Context<'a> {
    Context { tree, dates, parameters: &programme.parameters, ids }
}

/// Judges every rule that is in force and not overridden; returns those rules.
fn judge_all<'p>(
    programme: &'p Compiled,
    context: &Context<'_>,
    coverage: &mut Coverage,
    found: &mut Vec<Found<'p>>,
    any_error_rule_unjudged: &mut bool,
) -> Vec<InForce<'p>> {
    let mut in_force = Vec::with_capacity(programme.rules.len());
    coverage.passed.reserve(programme.rules.len());
    let mut cursor = Cursor::new(context);
    for rule in &programme.rules {
        let overridden_by = rule.overridden_by.as_ref().filter(|by| is_in_force(programme, by, &context.dates));
        match (rule.level(&context.dates), overridden_by) {
            (Holds::Surely(None), _) => coverage.not_in_force = coverage.not_in_force.saturating_add(1),
            (_, Some(by)) => coverage.overridden.push(Overridden { rule: rule.id.clone(), by: by.clone() }),
            (Holds::Surely(Some(level)), None) => {
                let counted = InForce { rule, level };
                in_force.push(counted);
                let all_judged = judge(&counted, &mut cursor, found, coverage);
                *any_error_rule_unjudged |= level == Severity::Error && !all_judged;
            }
            (Holds::Perhaps(possible, why), None) => {
                *any_error_rule_unjudged |= possible.contains(&Some(Severity::Error));
                Absences::of_date(why).enter(rule, why.into(), coverage);
            }
        }
    }
    in_force
}

/// Whether a rule that overrides another is in force, or may be.
fn is_in_force(programme: &Compiled, id: &str, dates: &Dates) -> bool {
    programme.rule(id).is_some_and(|special| special.level(dates) != Holds::Surely(None))
}

/// What was missing to judge one rule.
#[derive(Default)]
struct Absences {
    places: Vec<Place>,
    /// The parameter whose value no known source gives.
    parameter: Option<String>,
}

impl Absences {
    /// The date without which it is not known whether a rule is in force.
    fn of_date(why: Unavailable) -> Self {
        let places = match why {
            Unavailable::NoDate(by) => place_of_date(by).into_iter().collect(),
            _ => Vec::new(),
        };
        Self { places, parameter: None }
    }

    /// Adds the outcome of the rule to the coverage.
    fn enter(mut self, rule: &CompiledRule, outcome: Outcome, coverage: &mut Coverage) {
        self.places.sort_unstable();
        self.places.dedup();
        let (rule, missing) = (rule.id.clone(), self.places.iter().map(Place::pointer).collect());
        match outcome {
            Outcome::Pass => coverage.passed.push(rule),
            Outcome::Fail => coverage.failed.push(Failed { rule, missing }),
            Outcome::NotApplicable(because) => coverage.not_applicable.push(NotApplicable { rule, because }),
            Outcome::NotEvaluated(because) => {
                let parameter = self.parameter.filter(|_| because == NotEvaluatedReason::ParameterUnknown);
                coverage.not_evaluated.push(NotEvaluated { rule, because, missing, parameter });
            }
        }
    }
}

/// Judges a rule; returns whether all of its items could be judged.
fn judge<'p>(
    counted: &InForce<'p>,
    cursor: &mut Cursor<'_>,
    found: &mut Vec<Found<'p>>,
    coverage: &mut Coverage,
) -> bool {
    let InForce { rule, level } = *counted;
    let (mut worst, mut absences, mut all_judged) = (None, Absences::default(), true);
    judging::judge(rule, cursor, |_, _, outcome| outcome.keep_worst(&mut worst), &mut |_, _, outcome, trace| {
        if outcome.is_fine() {
            return;
        }
        let mut recorded = trace.take();
        // in a combined check one part may fail while another misses a value
        absences.places.append(&mut recorded.missing);
        if outcome == Outcome::Fail {
            found.extend(recorded.into_drafts().map(|draft| Found::breach(rule, level, draft)));
        } else {
            all_judged = false;
            absences.parameter = absences.parameter.take().or(recorded.unknown_parameter.map(|id| id.to_string()));
        }
    });
    absences.enter(rule, worst.unwrap_or(Outcome::NO_ITEMS), coverage);
    all_judged
}

fn receipt(
    programme: &Compiled,
    edition: Option<&CompiledEdition>,
    dates: &Dates,
    input_hash: Option<String>,
    options: &CheckOptions,
) -> Receipt {
    Receipt {
        engine: concat!("satsing ", env!("CARGO_PKG_VERSION")).to_owned(),
        programme: programme.id.clone(),
        edition: edition.map(|edition| edition.id.clone()),
        pack_hash: programme.hash.clone(),
        input_hash,
        draft: options.draft,
        acceptances: Vec::new(),
        dates: ReceiptDates {
            decided: dates.decided.stated(),
            period: dates.period.stated(),
            today: dates.today.stated(),
        },
    }
}
