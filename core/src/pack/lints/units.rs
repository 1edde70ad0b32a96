//! A parameter that is compared with a value of another unit: days with a number of payments.

use super::walk::{Part, each_part_of_pack};
use crate::check::{CheckSpec, Fault, Operand, ParameterUnit};
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, included: &[ReadPack], faults: &mut Vec<Fault>) {
    let parameters = || std::iter::once(own).chain(included).flat_map(|pack| &pack.parameters);
    let unit_of = |id: &str| parameters().find(|(_, known)| known.id == id).map(|(_, known)| known.unit);
    each_part_of_pack(own, &mut |part, place| {
        for (operand, name, wanted) in sides(part) {
            let Operand::Parameter { id } = operand else { continue };
            let Some(unit) = unit_of(id) else { continue };
            let place = format!("{place}/{name}");
            // a value of another type has a fault of its own
            if !wanted.allows(unit) && !faults.iter().any(|fault| fault.path == place) {
                let reason = format!(
                    "the parameter `{id}` has the unit `{}`, and is compared with {}",
                    code(unit),
                    wanted.name()
                );
                faults.push(Fault::new(&place, &reason));
            }
        }
    });
}

/// The unit that a parameter must have.
#[derive(Clone, Copy)]
enum Wanted {
    /// A number of things.
    Count,
    Days,
    Months,
    Years,
    /// A number in a field, whose name may tell its unit.
    NumberIn(Named),
}

/// The unit in the name of a field.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    Days,
    Months,
    Years,
    Minutes,
    Nothing,
}

impl Wanted {
    fn allows(self, unit: ParameterUnit) -> bool {
        use ParameterUnit as Unit;
        match self {
            Self::Days => unit == Unit::Days,
            Self::Months => unit == Unit::Months,
            Self::Years => unit == Unit::Years,
            Self::Count => matches!(unit, Unit::Count | Unit::Decimal),
            Self::NumberIn(named) => match unit {
                Unit::Days => named == Named::Days,
                Unit::Months => named == Named::Months,
                Unit::Years => named == Named::Years,
                Unit::Minutes => named == Named::Minutes,
                Unit::Count | Unit::Decimal | Unit::Share | Unit::Money | Unit::Date => true,
            },
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Count => "a number of things",
            Self::Days => "a number of days",
            Self::Months => "a number of months",
            Self::Years => "a number of years",
            Self::NumberIn(Named::Nothing) => "a number",
            Self::NumberIn(Named::Days) => "a number of days",
            Self::NumberIn(Named::Months) => "a number of months",
            Self::NumberIn(Named::Years) => "a number of years",
            Self::NumberIn(Named::Minutes) => "a number of minutes",
        }
    }
}

/// A unit as it is written in packs.
fn code(unit: ParameterUnit) -> &'static str {
    match unit {
        ParameterUnit::Days => "days",
        ParameterUnit::Months => "months",
        ParameterUnit::Years => "years",
        ParameterUnit::Minutes => "minutes",
        ParameterUnit::Count => "count",
        ParameterUnit::Decimal => "decimal",
        ParameterUnit::Share => "share",
        ParameterUnit::Money => "money",
        ParameterUnit::Date => "date",
    }
}

/// The operands of a part whose unit is known, each with the name of its field.
fn sides<'d>(part: Part<'d>) -> Vec<(&'d Operand, &'static str, Wanted)> {
    match part {
        Part::Check(CheckSpec::Count(count)) => {
            let least = count.at_least.iter().map(|operand| (operand, "atLeast", Wanted::Count));
            least.chain(count.at_most.iter().map(|operand| (operand, "atMost", Wanted::Count))).collect()
        }
        Part::Check(CheckSpec::Gap(gap)) => vec![(&gap.at_most, "atMost", Wanted::Days)],
        Part::Check(CheckSpec::Compare(compare)) => {
            let (left, right) = (&compare.left, &compare.right);
            let of_right = wanted_beside(left).map(|wanted| (right, "right", wanted));
            let of_left = wanted_beside(right).map(|wanted| (left, "left", wanted));
            of_right.into_iter().chain(of_left).collect()
        }
        Part::Operand(Operand::Later { days, months, years, .. }) => {
            let lengths =
                [(days, "days", Wanted::Days), (months, "months", Wanted::Months), (years, "years", Wanted::Years)];
            lengths.into_iter().filter_map(|(length, name, wanted)| Some((length.as_deref()?, name, wanted))).collect()
        }
        Part::Check(_) | Part::Operand(_) | Part::Where(_) => Vec::new(),
    }
}

/// The unit that a value compared with this operand must have, where that is known.
fn wanted_beside(operand: &Operand) -> Option<Wanted> {
    match operand {
        Operand::Count { .. } => Some(Wanted::Count),
        Operand::Field { field } | Operand::Sum { field, .. } => Some(Wanted::NumberIn(named(field))),
        _ => None,
    }
}

fn named(field: &str) -> Named {
    let name = field.rsplit('/').find(|name| *name != "*").unwrap_or_default().to_lowercase();
    let units = [("day", Named::Days), ("month", Named::Months), ("year", Named::Years), ("minute", Named::Minutes)];
    units.into_iter().find(|(word, _)| name.contains(word)).map_or(Named::Nothing, |(_, named)| named)
}
