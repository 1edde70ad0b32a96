//! Writing the texts of findings in a language, from the values that they hold.

use super::compiled::{Compiled, CompiledRule};
use super::shape_texts;
use crate::Date;
use crate::case::Mark;
use crate::register::{Country, Municipality, municipality, municipality_changes};
use crate::text::{Language, Template, TemplateValue, wording};
use crate::verdict::{Finding, ReceiptDates, Value, ValueKind, ValueRead, Verdict};

/// Writes the texts of all findings of a verdict; a finding of a rule that the programme does not have keeps its text.
pub(crate) fn fill(programme: &Compiled, verdict: &mut Verdict, language: Language) {
    let ReceiptDates { decided, period, today } = verdict.receipt.dates;
    let writing = Writing { programme, on: period.or(decided).or(today), language };
    for finding in &mut verdict.findings {
        finding.text = writing.text(finding).or_else(|| finding.text.take());
    }
}

/// What texts are written for: a programme, in a language, with names as they were on a date.
struct Writing<'p> {
    programme: &'p Compiled,
    on: Option<Date>,
    language: Language,
}

impl Writing<'_> {
    /// The text of a finding; `None` where its rule is not one of the programme's.
    fn text(&self, finding: &Finding) -> Option<String> {
        let rule = self.programme.rule(&finding.rule);
        let currency = &self.programme.currency;
        let Some(rule) = rule else {
            let template = shape_texts::template(finding, self.language)?;
            let mut shown = self.shown(finding, None);
            if let Some(codes) = self.allowed_codes(finding) {
                shown.retain(|(name, _)| *name != "expected");
                shown.push(("expected", TemplateValue::Label(codes)));
            }
            return Some(template.render(self.language, currency, &shown));
        };
        let (language, template) = rule.template(self.language)?;
        // one sentence in one language: where the pack has the text in another, its values are written in that one too
        let writing = Self { language: *language, ..*self };
        Some(template.render(*language, currency, &writing.shown(finding, Some(rule))))
    }

    /// The codes of which one must stand in a field, each with what it is called; `None` where the finding lists none.
    fn allowed_codes(&self, finding: &Finding) -> Option<String> {
        let field = finding.values.iter().find_map(|value| match &value.value {
            Value::Field(path) => Some(path.as_str()),
            _ => None,
        })?;
        let allowed = finding.values.iter().filter_map(|value| match &value.value {
            Value::Text(code) if value.name == "allowed" => Some(code),
            _ => None,
        });
        let told = |code: &String| match self.programme.code_label(field, code, self.language) {
            Some(label) => format!("{} ({label})", self.language.quote(code)),
            None => self.language.quote(code),
        };
        let codes: Vec<String> = allowed.map(told).collect();
        let text = Template::parse(shape_texts::ONE_OF_CODES.get(self.language)).ok()?;
        let codes = (!codes.is_empty()).then(|| self.language.list(&codes))?;
        Some(text.render(self.language, "", &[("codes", TemplateValue::Label(codes))]))
    }

    fn shown<'f>(&self, finding: &'f Finding, rule: Option<&CompiledRule>) -> Vec<(&'f str, TemplateValue)> {
        finding.values.iter().map(|value| (value.name.as_str(), self.show(value, rule))).collect()
    }

    /// The value as it is shown; one that is rounded says so, for another that it is not equal to may look the same.
    fn show(&self, read: &ValueRead, rule: Option<&CompiledRule>) -> TemplateValue {
        let shown = self.show_exact(read, rule);
        if !read.rounded {
            return shown;
        }
        let rounded = wording!("avrundet", "avrunda", "afrundet", "rounded").get(self.language);
        TemplateValue::Label(format!("{} ({rounded})", shown.write(self.language, &self.programme.currency)))
    }

    fn show_exact(&self, read: &ValueRead, rule: Option<&CompiledRule>) -> TemplateValue {
        let language = self.language;
        match &read.value {
            Value::Field(path) => {
                let label = self.programme.field_label(path, language).unwrap_or(path);
                TemplateValue::Label(language.quote(label))
            }
            Value::Code(code) => self.code(code, rule),
            // an open code that a check worked out is one of some list of the pack, or a text
            Value::Text(code) if read.path.is_none() && rule.is_some() => self.code(code, rule),
            Value::Text(text) => self.written(text, read.path.as_deref()),
            Value::Number(number) | Value::Minutes(number) => TemplateValue::Number(number.get()),
            Value::Months(number) => TemplateValue::Number(number.get()),
            Value::Years(number) => TemplateValue::Number(number.get()),
            Value::Days(days) => TemplateValue::Days(days.get()),
            Value::Decimal(number) => TemplateValue::Decimal(*number),
            Value::Share(share) => TemplateValue::Share(language.share(*share)),
            Value::Money(amount) => TemplateValue::Money(amount.ore()),
            Value::Date(date) => TemplateValue::Date(*date),
            Value::Time(time) => TemplateValue::Time(*time),
            Value::Boolean(answer) => TemplateValue::Bool(*answer),
        }
    }

    /// A text that somebody wrote; the number of a municipality with its name.
    fn written(&self, text: &str, path: Option<&str>) -> TemplateValue {
        let field = path.and_then(|path| self.programme.fields().at(path));
        let is_municipality = field.is_some_and(|field| field.mark == Mark::Municipality);
        let named = self.programme.country.filter(|_| is_municipality).and_then(|country| self.named(country, text));
        named.map_or_else(
            || TemplateValue::Text(text.to_owned()),
            |known| TemplateValue::Label(format!("{} ({text})", known.name)),
        )
    }

    /// The municipality of a number on the day of the case, or where none is stated, the last that had the number.
    fn named(&self, country: Country, number: &str) -> Option<Municipality> {
        let on = |date: Date| municipality(country, number, date).ok().flatten();
        match self.on {
            Some(date) => on(date),
            None => municipality_changes(country, number).ok()?.into_iter().rev().find_map(on),
        }
    }

    fn code(&self, code: &str, rule: Option<&CompiledRule>) -> TemplateValue {
        let label = match rule {
            Some(rule) => {
                let known = rule.labels.iter().chain(&self.programme.code_labels).find(|(known, _)| **known == *code);
                known.and_then(|(_, texts)| texts.nearest(self.language)).map(str::to_owned)
            }
            None => shape_texts::type_label(code).map(|label| label.get(self.language).to_owned()),
        };
        label.map_or_else(|| TemplateValue::Text(code.to_owned()), TemplateValue::Label)
    }
}

/// What stands in place of a value where there is no case to read one from.
pub(crate) fn placeholder(name: &str, kind: ValueKind, language: Language) -> String {
    let label = match (name, kind) {
        ("previous", _) => wording!("‹forrige›", "‹førre›", "‹forrige›", "‹previous›"),
        ("limit" | "atMost", _) => wording!("‹grense›", "‹grense›", "‹grænse›", "‹limit›"),
        ("from", ValueKind::Date) => wording!("‹første dag›", "‹første dag›", "‹første dag›", "‹first day›"),
        ("to", ValueKind::Date) => wording!("‹siste dag›", "‹siste dag›", "‹sidste dag›", "‹last day›"),
        ("from", _) => wording!("‹laveste›", "‹lågaste›", "‹laveste›", "‹lowest›"),
        ("to", _) => wording!("‹høyeste›", "‹høgaste›", "‹højeste›", "‹highest›"),
        ("codes", _) => wording!("‹gyldige koder›", "‹gyldige kodar›", "‹gyldige koder›", "‹valid codes›"),
        ("missing", _) => wording!("‹det som mangler›", "‹det som manglar›", "‹det, der mangler›", "‹what is missing›"),
        (_, ValueKind::Date) => wording!("‹dato›", "‹dato›", "‹dato›", "‹date›"),
        (_, ValueKind::Time) => wording!("‹klokkeslett›", "‹klokkeslett›", "‹klokkeslæt›", "‹time›"),
        (_, ValueKind::Money) => wording!("‹beløp›", "‹beløp›", "‹beløb›", "‹amount›"),
        (_, ValueKind::Number | ValueKind::Decimal) => wording!("‹antall›", "‹tal›", "‹antal›", "‹number›"),
        (_, ValueKind::Share) => wording!("‹andel›", "‹del›", "‹andel›", "‹share›"),
        (_, ValueKind::Days) => wording!("‹dager›", "‹dagar›", "‹dage›", "‹days›"),
        (_, ValueKind::Months) => wording!("‹måneder›", "‹månader›", "‹måneder›", "‹months›"),
        (_, ValueKind::Years) => wording!("‹år›", "‹år›", "‹år›", "‹years›"),
        (_, ValueKind::Minutes) => wording!("‹minutter›", "‹minutt›", "‹minutter›", "‹minutes›"),
        (_, ValueKind::Code) => wording!("‹kode›", "‹kode›", "‹kode›", "‹code›"),
        (_, ValueKind::Field) => wording!("‹felt›", "‹felt›", "‹felt›", "‹field›"),
        (_, ValueKind::Text | ValueKind::Boolean) => wording!("‹verdi›", "‹verdi›", "‹værdi›", "‹value›"),
    };
    label.get(language).to_owned()
}
