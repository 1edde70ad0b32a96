//! Requests to choose among applicants.
#![no_main]

use libfuzzer_sys::arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use satsing::Limits;
use satsing::funding::{Selection, SelectionRequest, select};
use satsing_fuzz::{laws, timed};
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[derive(Debug, Arbitrary)]
struct Asked {
    seats: u8,
    per_region: Option<u8>,
    has_regions: bool,
    has_ranks: bool,
    groups: Vec<u8>,
    applicants: Vec<AskedApplicant>,
    lots: Vec<u8>,
    region_lots: Vec<u8>,
}

#[derive(Debug)]
struct AskedApplicant {
    region: u8,
    rank: u8,
    groups: u8,
}

impl<'a> Arbitrary<'a> for AskedApplicant {
    fn arbitrary(input: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self { region: input.int_in_range(0..=4)?, rank: input.int_in_range(0..=9)?, groups: input.arbitrary()? })
    }
}

fn ids(prefix: &str, numbers: &[u8]) -> Vec<String> {
    let distinct: BTreeSet<u8> = numbers.iter().map(|number| number % 24).collect();
    distinct.iter().map(|number| format!("{prefix}{number}")).collect()
}

fn request(asked: &Asked) -> Value {
    let groups = asked.groups.get(..3).unwrap_or(&asked.groups);
    let applicant = |(index, applicant): (usize, &AskedApplicant)| {
        let mut made = json!({ "id": format!("a{index}") });
        if asked.has_regions {
            made["region"] = json!(format!("r{}", applicant.region));
        }
        if asked.has_ranks {
            made["rank"] = json!(applicant.rank);
        }
        let of: Vec<String> = (0..groups.len())
            .filter(|group| (applicant.groups >> group) & 1 == 1)
            .map(|group| format!("g{group}"))
            .collect();
        made["groups"] = json!(of);
        made
    };
    let applicants: Vec<Value> = asked.applicants.iter().take(24).enumerate().map(applicant).collect();
    let group = |(index, least): (usize, &u8)| json!({ "id": format!("g{index}"), "atLeast": least % 8 });
    let mut made = json!({ "seats": asked.seats % 32, "applicants": applicants, "lots": ids("a", &asked.lots),
        "groups": groups.iter().enumerate().map(group).collect::<Vec<_>>() });
    if asked.has_regions {
        made["regionLots"] = json!(ids("r", &asked.region_lots));
        if let Some(per_region) = asked.per_region {
            made["perRegion"] = json!(per_region % 4);
        }
    }
    made
}

fuzz_target!(|asked: Asked| {
    let bytes = request(&asked).to_string().into_bytes();
    let request = match SelectionRequest::from_json(&bytes, Limits::REQUEST) {
        Ok(request) => request,
        Err(error) => return laws::of_an_error(&error),
    };
    let written = serde_json::to_vec(&request).expect("a request can be written");
    assert_eq!(SelectionRequest::from_json(&written, Limits::REQUEST).as_ref(), Ok(&request), "read back");

    let answer = timed(|| select(&request));
    assert_eq!(select(&request), answer, "the same twice");
    let mut turned = request.clone();
    turned.applicants.reverse();
    match (answer, select(&turned)) {
        (Ok(answer), Ok(other)) => {
            assert_eq!(answer, other, "the order of applicants never matters");
            let json = serde_json::to_string(&answer).expect("an answer can be written");
            assert_eq!(serde_json::from_str::<Selection>(&json).expect("an answer can be read"), answer);
            holds(&request, &answer);
        }
        (Err(error), Err(_)) => laws::of_an_error(&error),
        (answer, other) => panic!("{answer:?}, in another order {other:?}"),
    }
});

fn holds(request: &SelectionRequest, answer: &Selection) {
    if !matches!(answer, Selection::Settled { .. }) {
        return;
    }
    let selected: BTreeSet<&str> = answer.selected().collect();
    let seats = usize::try_from(request.seats.get()).expect("few seats");
    assert_eq!(selected.len(), seats.min(request.applicants.len()), "no seat stays empty");
    let chosen = || request.applicants.iter().filter(|applicant| selected.contains(&*applicant.id));
    assert_eq!(chosen().count(), selected.len(), "only those who applied");
    for group in &request.groups {
        let members = request.applicants.iter().filter(|applicant| applicant.groups.contains(&group.id)).count();
        let least = usize::try_from(group.at_least.map_or(1, |least| least.get())).expect("a small number");
        let got = chosen().filter(|applicant| applicant.groups.contains(&group.id)).count();
        assert!(got >= least.min(members), "{} has {got} of {least}", group.id);
    }
    let regions: BTreeSet<&String> =
        request.applicants.iter().filter_map(|applicant| applicant.region.as_ref()).collect();
    for region in regions {
        let of = |applicant: &&satsing::funding::Applicant| applicant.region.as_ref() == Some(region);
        let applied = request.applicants.iter().filter(of).count();
        let least = usize::try_from(request.per_region.map_or(1, |least| least.get())).expect("a small number");
        let got = chosen().filter(of).count();
        assert!(got >= least.min(applied), "{region} has {got} of {least}");
    }
    // nobody may be passed over for one of a worse rank in the same region and groups
    for out in request.applicants.iter().filter(|applicant| !selected.contains(&*applicant.id)) {
        let wronged = chosen().find(|one| one.region == out.region && one.groups == out.groups && one.rank > out.rank);
        assert!(wronged.is_none(), "{} is passed over for {wronged:?}", out.id);
    }
}
