//! Gaps between editions.

use super::spans::between;
use crate::check::{Fault, Span};
use crate::pack::Edition;
use crate::pack::reading::ReadPack;

pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let mut editions: Vec<(usize, &Edition)> = own.editions.iter().map(|(index, edition)| (*index, edition)).collect();
    // an edition that ends before it begins has a fault of its own
    if editions.iter().any(|(_, edition)| edition.span().is_empty()) {
        return Vec::new();
    }
    editions.sort_by_key(|(_, edition)| edition.starts_on);
    let mut warnings = Vec::new();
    let mut latest: Option<&Edition> = None;
    for (index, edition) in editions {
        let gap = latest
            .and_then(|latest| between(&latest.span(), &edition.span()).filter(|gap| !is_meant(latest, edition, *gap)));
        if let Some(Span { from, to }) = gap {
            let reason = format!("no edition is in force from {from} to {to}");
            warnings.push(Fault::new(&format!("/editions/{index}/startsOn"), &reason));
        }
        // one edition may lie within another
        if latest.is_none_or(|latest| latest.span().to < edition.span().to) {
            latest = Some(edition);
        }
    }
    warnings
}

/// Whether a programme ended and began again later: by another source and after more than a month.
fn is_meant(before: &Edition, after: &Edition, gap: Span) -> bool {
    before.source.id != after.source.id && gap.from.add_months(1).is_some_and(|month| month <= gap.to)
}

#[cfg(test)]
mod tests {
    use super::super::example::faults_of;
    use serde_json::json;

    /// The gap that is reported between an edition that ends on a day, with another within it, and the one of 2018.
    fn gap(ends_on: &str, source: &str) -> Vec<String> {
        let edition = |id: &str, from: &str, to: &str| json!({ "id": id, "startsOn": from, "endsOn": to, "source": { "id": source } });
        let editions = [edition("long", "2010-01-01", ends_on), edition("within", "2012-06-01", "2012-07-01")];
        let faults = faults_of(json!({ "editions": editions, "sources": [{ "id": "t", "title": "T" }] })).into_iter();
        faults.filter_map(|(_, reason)| Some(reason.strip_prefix("no edition is in force from ")?.to_owned())).collect()
    }

    #[test]
    fn days_are_reported_that_lie_in_no_edition_whatever_lies_within_another() {
        assert_eq!(gap("2017-12-31", "s"), [""; 0]);
        assert_eq!(gap("2017-12-30", "s"), ["2017-12-31 to 2017-12-31"]);
        assert_eq!(gap("2011-12-31", "s"), ["2012-01-01 to 2012-05-31", "2012-07-02 to 2017-12-31"]);
    }

    #[test]
    fn a_programme_begins_anew_by_another_text_and_after_more_than_a_month() {
        assert_eq!(gap("2016-12-31", "t"), [""; 0]);
        assert_eq!(gap("2017-11-30", "t"), ["2017-12-01 to 2017-12-31"]);
        assert_eq!(gap("2017-11-29", "t"), [""; 0]);
    }
}
