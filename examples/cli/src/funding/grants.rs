//! The awards of a pot as a package of the 360Giving Data Standard, version 1.4, for publishing.
//!
//! What requests do not contain is in a file of its own: who grants, when, what for, and who the recipients are. An award
//! of 0 is no grant and is left out.

use super::allocate::is_one_pot;
use crate::arguments::FundingArguments;
use crate::ending::Ending;
use crate::failure::{Failure, NoGrants};
use crate::input;
use crate::page::Page;
use satsing::funding::{Allocation, AllocationRequest, Claim};
use satsing::{Date, Limits, Money};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::path::Path;

/// The file about the grants.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct About {
    #[serde(default, rename = "format")]
    _format: Option<u32>,
    /// The beginning of each grant's id, with the publisher's prefix; the id of the claim follows after a hyphen.
    id: String,
    title: String,
    description: String,
    award_date: Date,
    funder: Organization,
    recipients: Vec<Recipient>,
    programme: Option<Programme>,
    planned_dates: Option<PlannedDates>,
    publisher: Option<Publisher>,
    issued: Option<Date>,
    license: Option<String>,
}

/// Who receives the award of a claim.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Recipient {
    claim: String,
    organization: Organization,
}

/// A package, as the standard has it.
#[derive(Serialize)]
struct Package<'a> {
    version: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: &'a Option<Publisher>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'a str>,
    grants: Vec<Grant<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Grant<'a> {
    id: String,
    title: &'a str,
    description: &'a str,
    currency: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_applied_for: Option<Box<RawValue>>,
    amount_awarded: Box<RawValue>,
    award_date: Date,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    planned_dates: &'a [PlannedDates],
    recipient_organization: [&'a Organization; 1],
    funding_organization: [&'a Organization; 1],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    grant_programme: &'a [Programme],
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Organization {
    id: String,
    name: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Programme {
    code: String,
    title: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PlannedDates {
    start_date: Date,
    end_date: Date,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Publisher {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
}

/// Shares out the pot of the request, and prints its awards as grants.
pub fn grants(arguments: &FundingArguments, about: &Path) -> Result<Ending, Failure> {
    let [file] = arguments.requests.as_slice() else { return Err(no_grants(about, NoGrants::Several)) };
    let request = input::read(file)?;
    if !is_one_pot(&request) {
        return Err(no_grants(file, NoGrants::NotAPot));
    }
    let request = AllocationRequest::from_json(&request, Limits::REQUEST).map_err(Failure::of(file))?;
    let allocation = satsing::funding::allocate(&request).map_err(Failure::of(file))?;
    let read: About = serde_json::from_slice(&input::read(about)?)
        .map_err(|reason| Failure::NotAbout { file: about.display().to_string(), reason })?;
    let package = package(&request, &allocation, &read, &arguments.currency).map_err(|reason| match reason {
        NoGrants::NotSettled | NoGrants::Nothing => no_grants(file, reason),
        reason => no_grants(about, reason),
    })?;
    Page::json(&package)?.print()?;
    Ok(Ending::Passed)
}

fn no_grants(file: &Path, reason: NoGrants) -> Failure {
    Failure::NoGrants { file: file.display().to_string(), reason }
}

fn package<'a>(
    request: &AllocationRequest,
    allocation: &Allocation,
    about: &'a About,
    currency: &'a str,
) -> Result<Package<'a>, NoGrants> {
    let Allocation::Settled { awards, .. } = allocation else { return Err(NoGrants::NotSettled) };
    let claims: BTreeMap<&str, &Claim> = request.claims.iter().map(|claim| (claim.id.as_str(), claim)).collect();
    let mut recipients = BTreeMap::new();
    for recipient in &about.recipients {
        if !claims.contains_key(&*recipient.claim) {
            return Err(NoGrants::NoSuchClaim(recipient.claim.clone()));
        }
        if recipients.insert(&*recipient.claim, recipient).is_some() {
            return Err(NoGrants::RecipientTwice(recipient.claim.clone()));
        }
    }
    let mut grants = Vec::new();
    for award in awards.iter().filter(|award| award.amount.ore() > 0) {
        let recipient = recipients.get(&*award.id).ok_or_else(|| NoGrants::NoRecipient(award.id.clone()))?;
        let asked = claims.get(&*award.id).and_then(|claim| claim.asked);
        grants.push(Grant {
            id: format!("{}-{}", about.id, award.id),
            title: &about.title,
            description: &about.description,
            currency,
            amount_applied_for: asked.and_then(kroner),
            amount_awarded: kroner(award.amount).ok_or(NoGrants::Nothing)?,
            award_date: about.award_date,
            planned_dates: about.planned_dates.as_slice(),
            recipient_organization: [&recipient.organization],
            funding_organization: [&about.funder],
            grant_programme: about.programme.as_slice(),
        });
    }
    if grants.is_empty() {
        return Err(NoGrants::Nothing);
    }
    let About { publisher, issued, license, .. } = about;
    Ok(Package { version: "1.4", publisher, issued: *issued, license: license.as_deref(), grants })
}

/// An amount in whole units of its currency, exact: `126000` or `126000.50`.
fn kroner(amount: Money) -> Option<Box<RawValue>> {
    let (sign, ore) = (if amount.ore() < 0 { "-" } else { "" }, amount.ore().unsigned_abs());
    let text = match ore % 100 {
        0 => format!("{sign}{}", ore / 100),
        rest => format!("{sign}{}.{rest:02}", ore / 100),
    };
    RawValue::from_string(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact_to_the_ore_and_as_large_as_money_can_be() {
        for (ore, text) in [
            (100, "1"),
            (5, "0.05"),
            (12_600_050, "126000.50"),
            (-250, "-2.50"),
            (9_007_199_254_740_991, "90071992547409.91"),
        ] {
            assert_eq!(kroner(Money::new(ore).unwrap()).unwrap().get(), text);
        }
    }
}
