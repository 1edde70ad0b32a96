//! Documents of earlier versions are read, and answered with the same bytes.

use conformance::fixtures;

/// How many documents of each version there are, so that none is lost unseen: one is never taken away.
const COUNTS: &[(&str, usize)] = &[("0.1", 205)];

#[test]
fn there_are_as_many_documents_of_each_version_as_there_were() {
    let versions = fixtures::versions();
    let found: Vec<(&str, usize)> =
        versions.iter().map(|version| (version.as_str(), fixtures::asked(version).len())).collect();
    assert_eq!(found, COUNTS);
}

#[test]
fn every_document_of_an_earlier_version_is_answered_as_it_was() {
    for version in fixtures::versions() {
        let (asked, answered) = (fixtures::asked(&version), fixtures::answered(&version));
        assert_eq!(asked.len(), answered.len(), "{version}: an answer for each document");
        for ((asked, answered), today) in asked.iter().zip(answered).zip(fixtures::answers(&version)) {
            assert_eq!(today, answered, "{version}: {}: say in CHANGELOG.md why, if this is meant", asked.name);
        }
    }
}
