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

/// The id and the JSON of a pack, without the space that its file has for those who read it: a fifth of a file, which
/// would weigh in the browser.
macro_rules! pack {
    ($id:literal) => {{
        const FILE: &str = include_str!(concat!("../../packs/", $id, ".json"));
        const LENGTH: usize = without_space::<0>(FILE).0;
        const JSON: [u8; LENGTH] = without_space(FILE).1;
        ($id, &JSON)
    }};
}
use pack;

/// Takes the space between the tokens out of a JSON text: how many bytes are left, and the first `N` of them.
const fn without_space<const N: usize>(json: &str) -> (usize, [u8; N]) {
    let mut kept = [0; N];
    let mut free = kept.as_mut_slice();
    let mut length = 0_usize;
    let mut place = Place::Between;
    let mut left = json.as_bytes();
    while let [byte, rest @ ..] = left {
        left = rest;
        if matches!(place, Place::Between) && byte.is_ascii_whitespace() {
            continue;
        }
        place = place.after(*byte);
        length = length.saturating_add(1);
        if let [first, others @ ..] = free {
            *first = *byte;
            free = others;
        }
    }
    (length, kept)
}

/// Where in a JSON text a byte stands.
#[derive(Clone, Copy)]
enum Place {
    Between,
    InString,
    AfterBackslash,
}

impl Place {
    const fn after(self, byte: u8) -> Self {
        match (self, byte) {
            (Self::Between, b'"') | (Self::AfterBackslash, _) => Self::InString,
            (Self::InString, b'\\') => Self::AfterBackslash,
            (Self::InString, b'"') => Self::Between,
            _ => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn only_the_space_between_tokens_is_taken_out() {
        let json = "{ \"a b\" : [ 1 ,\r\n\t-2.5 ], \"c\\\" d\\\\\" : \" \\\\\\\" \" }\n";
        let short = "{\"a b\":[1,-2.5],\"c\\\" d\\\\\":\" \\\\\\\" \"}";
        let (length, kept) = without_space::<35>(json);
        assert_eq!((length, std::str::from_utf8(&kept)), (short.len(), Ok(short)));
    }

    #[test]
    fn every_pack_says_what_its_file_says() {
        for (id, json) in EMBEDDED {
            let file = std::fs::read(format!("{}/packs/{id}.json", env!("CARGO_MANIFEST_DIR"))).unwrap();
            let [file, embedded] = [&*file, *json].map(|json| serde_json::from_slice::<Value>(json).unwrap());
            assert_eq!(file, embedded, "{id}");
        }
    }
}
