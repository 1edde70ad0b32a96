//! The packs that come with the library.

/// The id and the JSON of each pack that comes with the library.
pub(crate) const EMBEDDED: &[(&str, &[u8])] = &[
    pack!("dk.udviklingsrum"),
    pack!("no.kollektiv-vgo"),
    pack!("no.videreutdanning"),
    pack!("no.kollektiv-kompetanseutvikling"),
    pack!("no.lokal-kompetanseutvikling"),
    pack!("no.state-grants"),
    pack!("no.asker.ledernettverk"),
    pack!("no.realfagskommuner"),
];

/// The id and the JSON of a pack.
macro_rules! pack {
    ($id:literal) => {
        ($id, include_bytes!(concat!("../../packs/", $id, ".json")))
    };
}
use pack;
