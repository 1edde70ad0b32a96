// No module: the documented example of each kind of check includes it, so that what the example says is true. By a pack
// whose one rule has the check, the case must have the findings that are listed, and none after the repair; the text must
// use every value that the check gives.
|example: &str| {
    use satsing::{CheckOptions, Language, Programme, VerdictOutcome, pack::lint};
    use serde_json::{Value, json};

    let example: Value = serde_json::from_str(example).unwrap();
    let pack = |text: &Value| {
        let pack = json!({
            "id": "example", "languages": ["en"], "currency": "NOK", "country": "NO", "title": { "en": "Example" },
            "sources": [ { "id": "act", "title": "The act" } ],
            "editions": [ { "id": "2018", "startsOn": "2018-08-01", "endsOn": "2019-07-31", "source": { "id": "act" } } ],
            "parameters": example.get("parameters").unwrap_or(&json!([])),
            "rules": [ { "id": "rule", "title": { "en": "Rule" }, "basis": "plausibility", "levels": [ { "level": "error" } ],
                "source": { "id": "act" }, "check": example["check"], "texts": { "en": text } } ]
        });
        pack.to_string().into_bytes()
    };
    let findings = |case: &Value, outcome: VerdictOutcome| {
        let programme = Programme::load(&pack(&example["text"]), &[]).unwrap();
        let options = CheckOptions { language: Some(Language::En), ..CheckOptions::default() };
        let verdict = programme.check(case.to_string().as_bytes(), &options).unwrap();
        assert_eq!(verdict.outcome, outcome, "{verdict:?}");
        // amounts have no-break spaces, which an example does not show
        let texts = verdict.findings.into_iter().map(|finding| finding.text.map(|text| text.replace('\u{a0}', " ")));
        json!(texts.collect::<Vec<_>>())
    };
    let mut case = example["case"].clone();
    assert_eq!(findings(&case, VerdictOutcome::Blocked), example["finds"]);
    let repair: json_patch::Patch = serde_json::from_value(example["repair"].clone()).unwrap();
    json_patch::patch(&mut case, &repair).unwrap();
    assert_eq!(findings(&case, VerdictOutcome::Passed), json!([]));

    let report = lint(&pack(&json!("{nothing}")), &[], Language::En);
    let [fault] = report.faults.as_slice() else { panic!("{report:?}") };
    for name in &fault.allowed {
        assert!(example["text"].as_str().unwrap().contains(&format!("{{{name}")), "the text does not use {name}");
    }
}
