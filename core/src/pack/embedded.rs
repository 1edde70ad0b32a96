//! The packs that come with the library.

/// The id and the JSON of each pack that comes with the library; none in a build without the feature `packs`.
#[cfg(feature = "packs")]
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
#[cfg(not(feature = "packs"))]
pub(crate) const EMBEDDED: &[(&str, &[u8])] = &[];

/// The id and the JSON of a pack.
#[cfg(feature = "packs")]
macro_rules! pack {
    ($id:literal) => {
        ($id, include_bytes!(concat!("../../packs/", $id, ".json")))
    };
}
#[cfg(feature = "packs")]
use pack;
