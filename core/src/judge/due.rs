//! What is due by a programme in one case, in order.

use super::checking::{Chosen, choose, context, dates};
use super::compiled::{Compiled, CompiledRule};
use super::judging::{conditions, each_item, gate};
use crate::case::{self, Place, Reading, ShapeError, ShapeErrorKind};
use crate::check::{
    CompiledOperand, Cursor, Holds, Ids, NoItem, Outcome, Show, Trace, Unavailable, Value, place_of_date,
};
use crate::check::{NotApplicableReason, Role};
use crate::pack::{CheckOptions, Severity};
use crate::register::Country;
use crate::text::{Language, Template, TemplateValue, Texts, wording};
use crate::verdict::FindingSource;
use crate::{Date, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A duty made ready: when it is due, and what shows that it has been done.
#[derive(Debug)]
pub(crate) struct CompiledDuty {
    pub who: Texts,
    pub text: Texts,
    pub in_place_of: Option<String>,
    pub due: CompiledDue,
    /// What must hold for it to be done, with the conditions of the duty, as a rule that passes then.
    pub shown: CompiledRule,
}

/// When a duty is due, compiled.
#[derive(Debug)]
pub(crate) enum CompiledDue {
    On(CompiledOperand),
    Yearly { month: u32, day: u32, year: Option<CompiledOperand> },
}

/// What is due in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DueList {
    /// The version of the document's format.
    pub format: i64,
    /// The edition whose duties these are; absent where none is in force, or the date that chooses it was not stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// What is due: first what has a date, by date, then what has none.
    pub items: Vec<DueItem>,
    /// The fields of the case whose value does not fit and was not read: what depends on them may be left out, or have no
    /// date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreadable: Vec<String>,
}

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DueItem {
    /// The duty and the place, by ids where there are ids, and the year where it returns: the same in every version of a
    /// case, so that a calendar updates an entry instead of doubling it.
    pub key: String,
    /// The duty.
    pub duty: String,
    /// The item of a list that it is due for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The day by which it is due, as it is laid down, also where that is no working day; absent where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// Whether the case shows that it has been done.
    pub done: bool,
    /// Whether the day has passed and it has not been done; absent where nobody said which day it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue: Option<bool>,
    /// Whether it is known that the duty applies.
    pub certain: bool,
    /// The fields that are missing to tell when it is due, or whether it applies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// What it is called.
    pub title: String,
    /// Whom it binds.
    pub who: String,
    /// What is to be done.
    pub text: String,
    /// That the day is a Saturday, a Sunday or a public holiday, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The text that it comes from.
    pub source: FindingSource,
}

/// Lists what is due in a case that has been read.
pub(crate) fn due(programme: &Compiled, reading: &Reading<'_>, options: &CheckOptions, language: Language) -> DueList {
    let tree = &reading.tree;
    let editions_by = programme.editions_by.dated_by();
    let mut dates = dates(tree, editions_by, options);
    let is_unread = |error: &&ShapeError| !matches!(error.kind, ShapeErrorKind::UnknownField);
    let mut unread: Vec<&Place> = reading.errors.iter().filter(is_unread).map(|error| &error.place).collect();
    unread.sort_unstable();
    let unreadable = unread.into_iter().map(Place::pointer).collect();
    let Chosen::Edition(edition) = choose(programme, dates.get(editions_by)) else {
        return DueList { format: 1, edition: None, items: Vec::new(), unreadable };
    };
    dates.edition = edition.span();
    let ids = Ids::default();
    let context = context(programme, tree, dates, &ids);
    let mut items = Vec::new();
    for duty in &programme.duties {
        let is_replaced = |other: &CompiledDuty| {
            other.in_place_of.as_ref() == Some(&duty.shown.id) && other.shown.level(&dates) != Holds::Surely(None)
        };
        let (in_force, undated) = match duty.shown.level(&dates) {
            Holds::Surely(None) => (false, None),
            Holds::Surely(Some(Severity::Error | Severity::Warning | Severity::Advice)) => (true, None),
            Holds::Perhaps(_, why) => (true, Some(why)),
        };
        if !in_force || programme.duties.iter().any(is_replaced) {
            continue;
        }
        if gate(&duty.shown, &Cursor::new(&context)).is_some() {
            continue;
        }
        each_item(&duty.shown, &mut Cursor::new(&context), &mut |cursor, gap| {
            let context = DutyContext { duty, programme, options, language, undated };
            context.add_items(cursor, gap, &mut items);
        });
    }
    items.sort_by(|one: &DueItem, other| {
        let by_date = |item: &DueItem| (item.on.is_none(), item.on);
        by_date(one).cmp(&by_date(other)).then_with(|| one.key.cmp(&other.key))
    });
    DueList { format: 1, edition: Some(edition.id.clone()), items, unreadable }
}

/// What is needed to list a duty.
struct DutyContext<'p> {
    duty: &'p CompiledDuty,
    programme: &'p Compiled,
    options: &'p CheckOptions,
    language: Language,
    /// Why it is not known whether the duty is in force.
    undated: Option<Unavailable>,
}

impl DutyContext<'_> {
    fn add_items<'a>(&self, cursor: &Cursor<'a>, gap: Option<NoItem>, items: &mut Vec<DueItem>)
    where
        Self: 'a,
    {
        let mut missing = BTreeSet::new();
        if let Some(Unavailable::NoDate(by)) = self.undated {
            missing.extend(place_of_date(by));
        }
        let mut trace = Trace::on();
        let unsure = match gap {
            Some(NoItem::Empty) => return,
            Some(NoItem::NoList(list, _)) => {
                if let Some(scope) = &self.duty.shown.scope {
                    trace.missing(cursor, scope, Some(list));
                }
                false
            }
            None => match conditions(&self.duty.shown, cursor, &mut trace) {
                Some(Outcome::NotApplicable(NotApplicableReason::Condition)) => return,
                Some(_) => true,
                None => false,
            },
        };
        missing.extend(trace.take().missing);
        let certain = !unsure && self.undated.is_none();
        let days = if gap.is_none() { self.days(cursor, &mut missing) } else { Vec::new() };
        let done = gap.is_none() && matches!(self.duty.shown.check.worst(cursor, &mut Trace::off()), Outcome::Pass);
        let place = match &self.duty.shown.scope {
            Some(scope) if gap.is_none() => Some(scope.place(cursor)),
            _ => None,
        };
        let path = place.as_ref().map(Place::pointer);
        let fields = self.programme.fields();
        let at = place.map(|place| place.key(cursor.tree(), &fields)).unwrap_or_default();
        let missing: Vec<String> = missing.iter().map(Place::pointer).collect();
        let returns = matches!(self.duty.due, CompiledDue::Yearly { .. });
        let mut tell = |on: Option<Date>| {
            let year = on.filter(|_| returns).map(|on| format!("/{}", on.year())).unwrap_or_default();
            items.push(DueItem {
                key: format!("{}@{at}{year}", self.duty.shown.id),
                duty: self.duty.shown.id.clone(),
                path: path.clone(),
                on,
                done,
                overdue: self.options.today.map(|today| !done && on.is_some_and(|on| on < today)),
                certain,
                missing: missing.clone(),
                title: self.text(&self.duty.shown.title),
                who: self.text(&self.duty.who),
                text: self.text(&self.duty.text),
                note: on.and_then(|on| note(self.programme.country?, on, self.language)),
                source: self.duty.shown.source.clone(),
            });
        };
        if days.is_empty() {
            // a year without such a day in the period has nothing due, and needs no entry
            if !missing.is_empty() || !returns {
                tell(None);
            }
        }
        days.into_iter().for_each(|on| tell(Some(on)));
    }

    fn text(&self, texts: &Texts) -> String {
        texts.nearest(self.language).unwrap_or(&self.duty.shown.id).to_owned()
    }

    /// The days on which the duty is due; what is missing to tell them is added.
    fn days<'a>(&self, cursor: &Cursor<'a>, missing: &mut BTreeSet<Place>) -> Vec<Date>
    where
        Self: 'a,
    {
        match &self.duty.due {
            CompiledDue::On(date) => match read(date, cursor, missing) {
                Read::Date(date) => vec![date],
                Read::Number(_) | Read::Nothing => Vec::new(),
            },
            CompiledDue::Yearly { month, day, year: Some(year) } => match read(year, cursor, missing) {
                Read::Number(year) => {
                    let year = i32::try_from(year).ok();
                    year.and_then(|year| Date::new(year, *month, *day)).into_iter().collect()
                }
                Read::Date(_) | Read::Nothing => Vec::new(),
            },
            CompiledDue::Yearly { month, day, year: None } => self.each_year(*month, *day, cursor, missing),
        }
    }

    /// The day in each year of the case's period in which it lies.
    fn each_year(&self, month: u32, day: u32, cursor: &Cursor<'_>, missing: &mut BTreeSet<Place>) -> Vec<Date> {
        let tree = cursor.tree();
        let period = tree.field_named(tree.root(), case::Case::FIELDS, "period");
        let edge = |name| *tree.field_named(period, crate::Period::FIELDS, name);
        let mut days = Vec::new();
        let mut known = Vec::new();
        for name in ["startsOn", "endsOn"] {
            match edge(name) {
                case::Node::Date(date) => known.push(date),
                case::Node::Absent => {
                    let mut place = Place::with_capacity(2);
                    place.push_field("period".into());
                    place.push_field(name.into());
                    missing.insert(place);
                }
                _ => {}
            }
        }
        if let [from, to] = known.as_slice() {
            let in_period = |date: &Date| from <= date && date <= to;
            days.extend((from.year()..=to.year()).filter_map(|year| Date::new(year, month, day)).filter(in_period));
        }
        days
    }
}

/// What an operand gave.
enum Read {
    Date(Date),
    Number(i64),
    Nothing,
}

fn read(operand: &CompiledOperand, cursor: &Cursor<'_>, missing: &mut BTreeSet<Place>) -> Read {
    let mut trace = Trace::on();
    let read = match operand.value(cursor, Show::silent(Role::Bound), &mut trace) {
        Ok(Value::Date(date)) => Read::Date(date),
        Ok(Value::Number(number)) => Read::Number(number),
        Ok(_) | Err(_) => Read::Nothing,
    };
    missing.extend(trace.take().missing);
    read
}

/// The note that a day is no working day, and that the deadline is that day all the same.
fn note(country: Country, on: Date, language: Language) -> Option<String> {
    let day = match (country.holiday(on), on.weekday()) {
        (Some(name), _) => format!("{} ({})", language.date_with_weekday(on), name.get(language)),
        (None, Weekday::Saturday | Weekday::Sunday) => language.date_with_weekday(on),
        (None, _) => return None,
    };
    let said = wording!(
        "Dagen er {day}. Fristen står som den er satt.",
        "Dagen er {day}. Fristen står slik han er sett.",
        "Dagen er {day}. Fristen står, som den er fastsat.",
        "The day is {day}. The deadline stands as it is laid down.",
    );
    let template = Template::parse(said.get(language)).ok()?;
    Some(template.render(language, "", &[("day", TemplateValue::Label(day))]))
}
