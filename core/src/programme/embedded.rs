//! The packs that come with the library.

/// The id and the text of each pack that comes with the library.
pub(crate) const EMBEDDED: &[(&str, &str)] = &[
    ("no.asker.ledernettverk", include_str!("../../packs/no.asker.ledernettverk.json")),
    ("no.realfagskommuner", include_str!("../../packs/no.realfagskommuner.json")),
    ("no.state-grants", include_str!("../../packs/no.state-grants.json")),
];
