//! Laws of loading packs.

use crate::mutations::{mutated, mutation};
use conformance::files;
use proptest::prelude::*;
use proptest::sample::Index;
use satsing::{CheckOptions, Error, Language, Programme};
use serde_json::Value;
use std::sync::LazyLock;

static PACKS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let own = files::packs().into_iter().map(|id| files::json(&format!("core/packs/{id}.json")));
    let small =
        files::names("tests/packs", ".json").into_iter().map(|name| files::json(&format!("tests/packs/{name}")));
    own.chain(small).collect()
});

static ASKER: LazyLock<Vec<u8>> = LazyLock::new(|| files::bytes("examples/cases/asker-ledernettverk-2018.json"));

proptest! {
    #![proptest_config(crate::mutations::tries())]

    #[test]
    fn a_changed_pack_is_loaded_or_its_faults_are_told_with_their_places(
        which in any::<Index>(), mutations in prop::collection::vec(mutation(), 1..4),
    ) {
        let pack = mutated(which.get(&PACKS).clone(), mutations);
        match Programme::load(pack.to_string().as_bytes(), &[]) {
            Ok(programme) => {
                let options = CheckOptions { fixes: true, language: Some(Language::En), ..CheckOptions::default() };
                let _ = programme.check(&ASKER, &options);
                let _ = (programme.rules(None, Language::Nb), programme.fields(None, Language::Nb));
            }
            Err(Error::Pack { faults }) => {
                prop_assert!(!faults.is_empty());
                prop_assert!(faults.is_sorted_by_key(|fault| in_order(&fault.path)), "{faults:?}");
                for fault in faults {
                    // what is missing has no place of its own, but what it is missing from has
                    let parent = fault.path.rsplit_once('/').map_or("", |(parent, _)| parent);
                    prop_assert!(pack.pointer(parent).is_some(), "{fault:?}");
                    prop_assert!(!fault.reason.is_empty());
                }
            }
            Err(other) => prop_assert!(["format-too-new", "out-of-range"].contains(&other.code()), "{other:?}"),
        }
    }

    #[test]
    fn a_pack_that_is_written_in_another_order_is_the_same_programme(which in any::<Index>()) {
        let pack = which.get(&PACKS);
        let spaced = serde_json::to_string_pretty(pack).unwrap();
        let view = |text: &str| Programme::load(text.as_bytes(), &[]).unwrap().view(Language::Nb);
        prop_assert_eq!(view(&spaced), view(&pack.to_string()));
    }
}

fn in_order(path: &str) -> Vec<(u64, String)> {
    path.split('/').map(|name| (name.parse().unwrap_or(u64::MAX), name.to_owned())).collect()
}
