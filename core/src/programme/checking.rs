//! Checking a case: dates, edition, rules, and the verdict that comes of it.

use super::compiled::{Compiled, CompiledEdition, CompiledRule};
use super::judging::{self, InForce, Judged};
use super::key::{by_ids, compare_paths};
use super::options::CheckOptions;
use super::{Severity, canonical, rendering, repair, shape_finding};
use crate::case::{Case, Reading};
use crate::check::{Because, Dates, Draft, Here, Ids, Outcome, TakenOut, World};
use crate::document::View;
use crate::order::sort_by;
use crate::verdict::{
    About, Coverage, Failed, Finding, NotApplicable, NotEvaluated, Overridden, Receipt, ReceiptDates, Verdict,
    VerdictOutcome,
};
use crate::{Error, json};

/// The most findings that a verdict lists.
const MOST_FINDINGS: usize = 1_000;

/// Checks a case that has been read.
pub(super) fn check(
    programme: &Compiled,
    bytes: &[u8],
    reading: Reading,
    options: &CheckOptions,
) -> Result<Verdict, Error> {
    let Reading { mut case, errors } = reading;
    let dates = dates(programme, &case, options)?;
    let edition = dates.on(programme.editions_by.dated_by()).and_then(|date| programme.edition_on(date));
    let receipt = receipt(programme, edition, &dates, bytes, options)?;
    let mut findings: Vec<Finding> =
        errors.iter().map(|error| shape_finding::finding(error, &case, edition.is_some())).collect();
    let mut coverage = Coverage::default();
    let mut any_error_rule_unjudged = false;
    if let Some(edition) = edition {
        let taken_out = errors.iter().filter(|error| error.is_taken_out()).map(|error| error.path.clone());
        let taken_out = Vec::from_iter(taken_out).into();
        let ids = Ids::default();
        let world = world(programme, edition, dates, &taken_out, &ids);
        let mut here = Here::at_root(View::Object(&case), &world);
        let mut in_force = Vec::new();
        for (number, rule) in (0..).zip(&programme.rules) {
            let Some(counted) = counts(programme, number, rule, &dates, &mut coverage) else { continue };
            if options.fixes {
                in_force.push(counted);
            }
            let judged = match judging::at_a_glance(rule, &mut here) {
                Some(Outcome::Pass) => {
                    coverage.passed.push(rule.id.to_string());
                    continue;
                }
                Some(worst) => RuleOutcome { worst, missing: Vec::new(), could_not: false },
                None => judge(&counted, &case, &world, &mut findings),
            };
            any_error_rule_unjudged |= counted.level == Severity::Error && judged.could_not;
            judged.enter(&counted, &mut coverage);
        }
        if options.fixes {
            repair::repair(&in_force, &mut case, &world, &errors, &mut findings);
        }
        if options.draft {
            for finding in findings.iter_mut().filter(|finding| finding.about == About::Missing) {
                any_error_rule_unjudged |= finding.blocking;
                finding.blocking = false;
            }
        }
    }
    let nothing_judged = coverage.passed.is_empty() && coverage.failed.is_empty();
    let outcome = if edition.is_none() {
        VerdictOutcome::NotInForce
    } else if findings.iter().any(|finding| finding.blocking) {
        VerdictOutcome::Blocked
    } else if any_error_rule_unjudged || nothing_judged {
        VerdictOutcome::Incomplete
    } else {
        VerdictOutcome::Passed
    };
    let omitted_findings = sort_and_cut(&mut findings);
    let mut verdict = Verdict { format: 1, outcome, findings, omitted_findings, coverage, receipt };
    if let Some(language) = options.language {
        rendering::fill(programme, &mut verdict, language);
    }
    Ok(verdict)
}

/// The three dates: the caller's, else those of the case, else the first day of the only edition.
fn dates(programme: &Compiled, case: &Case, options: &CheckOptions) -> Result<Dates, Error> {
    let starts_on = case.period.as_ref().and_then(|period| period.starts_on);
    let only_edition = programme.first_day_of_the_only_edition();
    let decided = options.decided.or(case.decided_on).or(starts_on).or(only_edition).ok_or(Error::NoDate)?;
    Ok(Dates { decided, period: starts_on.unwrap_or(decided), today: options.today })
}

pub(super) fn world<'a>(
    programme: &'a Compiled,
    edition: &CompiledEdition,
    dates: Dates,
    taken_out: &'a TakenOut,
    ids: &'a Ids,
) -> World<'a> {
    World {
        dates,
        edition: (edition.starts_on, edition.ends_on),
        calendar: programme.calendar,
        figures: &programme.figures,
        taken_out,
        put_in: &[],
        ids,
    }
}

/// A rule where it counts; where it does not, that is entered in the coverage.
fn counts<'p>(
    programme: &'p Compiled,
    number: u32,
    rule: &'p CompiledRule,
    dates: &Dates,
    coverage: &mut Coverage,
) -> Option<InForce<'p>> {
    // a rule dated by a today that was not given counts as of the decision, to be told as not evaluated
    let date_of = |rule: &CompiledRule| dates.on(rule.dated_by).unwrap_or(dates.decided);
    let stands = |id: &str| {
        let special = programme.rules.iter().find(|rule| *rule.id == *id);
        special.is_some_and(|rule| rule.level_on(date_of(rule)).is_some())
    };
    let date = date_of(rule);
    match (rule.level_on(date), &rule.overridden_by) {
        (None, _) => coverage.not_in_force = coverage.not_in_force.saturating_add(1),
        (Some(_), Some(by)) if stands(by) => {
            coverage.overridden.push(Overridden { rule: rule.id.to_string(), by: by.to_string() });
        }
        (Some(level), _) => return Some(InForce { rule, number, level, date }),
    }
    None
}

/// What came of one rule.
struct RuleOutcome {
    worst: Outcome,
    missing: Vec<String>,
    /// Whether there is an item that could not be judged.
    could_not: bool,
}

impl RuleOutcome {
    fn enter(mut self, counted: &InForce<'_>, coverage: &mut Coverage) {
        sort_by(&mut self.missing, |left, right| compare_paths(left, right));
        self.missing.dedup();
        let (rule, missing) = (counted.rule.id.to_string(), self.missing);
        match self.worst {
            Outcome::Pass => coverage.passed.push(rule),
            Outcome::Fail => coverage.failed.push(Failed { rule, missing }),
            Outcome::NotApplicable(because) => coverage.not_applicable.push(NotApplicable { rule, because }),
            Outcome::NotEvaluated(because) => coverage.not_evaluated.push(NotEvaluated { rule, because, missing }),
        }
    }
}

fn judge<'a>(counted: &InForce<'_>, case: &'a Case, world: &'a World<'a>, findings: &mut Vec<Finding>) -> RuleOutcome {
    if world.dates.on(counted.rule.dated_by).is_none() {
        let worst = Outcome::NotEvaluated(Because::NoToday);
        return RuleOutcome { worst, missing: Vec::new(), could_not: true };
    }
    let (mut worst, mut missing, mut could_not) = (None, Vec::new(), false);
    judging::judge(counted.rule, View::Object(case), world, &mut |judged| {
        worst = Some(worst.map_or(judged.outcome, |worst: Outcome| worst.worse(judged.outcome)));
        match judged.outcome {
            Outcome::Pass | Outcome::NotApplicable(_) => {}
            Outcome::Fail => report(counted, &judged, case, findings),
            Outcome::NotEvaluated(_) => {
                could_not = true;
                missing.extend(judging::trace(counted.rule, &judged).missing);
            }
        }
    });
    RuleOutcome { worst: worst.unwrap_or(Outcome::NotApplicable(Because::NoItems)), missing, could_not }
}

fn report(counted: &InForce<'_>, judged: &Judged<'_, '_>, case: &Case, findings: &mut Vec<Finding>) {
    let trace = judging::trace(counted.rule, judged);
    let drafts = trace.drafts.into_iter();
    findings.extend(drafts.map(|draft| finding(counted, draft, case)));
}

fn finding(counted: &InForce<'_>, draft: Draft, case: &Case) -> Finding {
    let InForce { rule, level, date, .. } = counted;
    let mut places = draft.paths.iter().map(|path| by_ids(case, path));
    // among equals the first place is an accident of order, which a key must survive
    let place = if rule.check.finds_equals() { places.min() } else { places.next() }.unwrap_or_default();
    Finding {
        key: [&*rule.id, "@", &place].concat(),
        rule: rule.id.to_string(),
        basis: Some(rule.basis),
        level: *level,
        about: rule.check.about(),
        blocking: *level == Severity::Error,
        blocks_from: if *level == Severity::Error { None } else { rule.blocks_from(*date) },
        paths: draft.paths,
        values: draft.values,
        source: rule.source.clone(),
        fixes: Vec::new(),
        text: None,
    }
}

fn first_path(finding: &Finding) -> &str {
    finding.paths.first().map_or("", String::as_str)
}

/// Sorts findings by path, then rule; keeps the first, blocking ones before others, and says how many are left out.
fn sort_and_cut(findings: &mut Vec<Finding>) -> i64 {
    let in_order = |left: &Finding, right: &Finding| {
        let order = compare_paths(first_path(left), first_path(right));
        order.then_with(|| left.rule.cmp(&right.rule)).then_with(|| left.key.cmp(&right.key))
    };
    let omitted = findings.len().saturating_sub(MOST_FINDINGS);
    if omitted > 0 {
        sort_by(findings, |left, right| right.blocking.cmp(&left.blocking).then_with(|| in_order(left, right)));
        findings.truncate(MOST_FINDINGS);
    }
    sort_by(findings, in_order);
    i64::try_from(omitted).unwrap_or(i64::MAX)
}

fn receipt(
    programme: &Compiled,
    edition: Option<&CompiledEdition>,
    dates: &Dates,
    bytes: &[u8],
    options: &CheckOptions,
) -> Result<Receipt, Error> {
    let input_hash = match options.input_hash {
        true => Some(canonical::hash(&canonical::canonical(&json::read(bytes, options.limits)?))),
        false => None,
    };
    Ok(Receipt {
        engine: programme.engine.to_string(),
        programme: programme.id.to_string(),
        edition: edition.map(|edition| edition.id.to_string()),
        pack_hash: programme.hash.to_string(),
        input_hash,
        draft: options.draft,
        dates: ReceiptDates { decided: Some(dates.decided), period: Some(dates.period), today: dates.today },
    })
}
