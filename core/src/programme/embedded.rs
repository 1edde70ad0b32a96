//! The packs that come with the library.

/// The id and the text of each pack that comes with the library.
pub(crate) const EMBEDDED: &[(&str, &str)] = &[
    ("dk.udviklingsrum", include_str!("../../packs/dk.udviklingsrum.json")),
    ("no.asker.ledernettverk", include_str!("../../packs/no.asker.ledernettverk.json")),
    ("no.kollektiv-kompetanseutvikling", include_str!("../../packs/no.kollektiv-kompetanseutvikling.json")),
    ("no.kollektiv-vgo", include_str!("../../packs/no.kollektiv-vgo.json")),
    ("no.lokal-kompetanseutvikling", include_str!("../../packs/no.lokal-kompetanseutvikling.json")),
    ("no.realfagskommuner", include_str!("../../packs/no.realfagskommuner.json")),
    ("no.state-grants", include_str!("../../packs/no.state-grants.json")),
    ("no.videreutdanning", include_str!("../../packs/no.videreutdanning.json")),
];
