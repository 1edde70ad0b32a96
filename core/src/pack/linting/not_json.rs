//! Why a text is not JSON, in words for the pack's author.

use crate::text::{Language, Wording, wording};

/// What is wrong where reading stopped; reasons of serde_json that are not known here are given in English.
pub(super) fn why(reason: &str, language: Language) -> Option<String> {
    if let Some(key) =
        reason.strip_prefix("the key `").and_then(|rest| rest.strip_suffix("` stands twice in one object"))
    {
        return Some(TWICE.get(language).replace("{key}", key));
    }
    let known = REASONS.iter().find(|(known, _)| *known == reason);
    let is_english = language == Language::En;
    known.map(|(_, wording)| wording.get(language)).or(is_english.then_some(reason)).map(str::to_owned)
}

const TWICE: Wording = wording!(
    "nøkkelen `{key}` står to ganger i samme objekt",
    "nøkkelen `{key}` står to gonger i same objekt",
    "nøglen `{key}` står to gange i samme objekt",
    "the key `{key}` stands twice in one object",
);

const REASONS: &[(&str, Wording)] = &[
    (
        "EOF while parsing a list",
        wording!(
            "listen blir aldri avsluttet: en `]` mangler",
            "lista blir aldri avslutta: ei `]` manglar",
            "listen bliver aldrig afsluttet: en `]` mangler",
            "the list is never closed: a `]` is missing",
        ),
    ),
    (
        "EOF while parsing an object",
        wording!(
            "objektet blir aldri avsluttet: en `}` mangler",
            "objektet blir aldri avslutta: ei `}` manglar",
            "objektet bliver aldrig afsluttet: en `}` mangler",
            "the object is never closed: a `}` is missing",
        ),
    ),
    (
        "EOF while parsing a string",
        wording!(
            "teksten blir aldri avsluttet: et `\"` mangler",
            "teksten blir aldri avslutta: eit `\"` manglar",
            "teksten bliver aldrig afsluttet: et `\"` mangler",
            "the text is never closed: a `\"` is missing",
        ),
    ),
    (
        "EOF while parsing a value",
        wording!(
            "filen slutter før verdien",
            "fila sluttar før verdien",
            "filen slutter før værdien",
            "the file ends before the value",
        ),
    ),
    (
        "expected `:`",
        wording!(
            "her skal det stå et kolon",
            "her skal det stå eit kolon",
            "her skal der stå et kolon",
            "a colon belongs here",
        ),
    ),
    (
        "expected `,` or `]`",
        wording!(
            "her skal det stå et komma, eller en `]` som avslutter listen",
            "her skal det stå eit komma, eller ei `]` som avsluttar lista",
            "her skal der stå et komma eller en `]`, der afslutter listen",
            "a comma belongs here, or a `]` that closes the list",
        ),
    ),
    (
        "expected `,` or `}`",
        wording!(
            "her skal det stå et komma, eller en `}` som avslutter objektet",
            "her skal det stå eit komma, eller ei `}` som avsluttar objektet",
            "her skal der stå et komma eller en `}`, der afslutter objektet",
            "a comma belongs here, or a `}` that closes the object",
        ),
    ),
    (
        "expected ident",
        wording!(
            "ordet er verken `true`, `false` eller `null`",
            "ordet er korkje `true`, `false` eller `null`",
            "ordet er hverken `true`, `false` eller `null`",
            "the word is none of `true`, `false` and `null`",
        ),
    ),
    (
        "expected value",
        wording!(
            "her skal det stå en verdi",
            "her skal det stå ein verdi",
            "her skal der stå en værdi",
            "a value belongs here",
        ),
    ),
    (
        "key must be a string",
        wording!(
            "her skal det stå et navn i hermetegn",
            "her skal det stå eit namn i hermeteikn",
            "her skal der stå et navn i anførselstegn",
            "a name in quotation marks belongs here",
        ),
    ),
    (
        "invalid escape",
        wording!(
            "etter en `\\` kan det ikke stå slik",
            "etter ein `\\` kan det ikkje stå slik",
            "efter en `\\` kan der ikke stå sådan",
            "this cannot stand after a `\\`",
        ),
    ),
    (
        "invalid number",
        wording!(
            "tallet er ikke skrevet slik et tall skal være",
            "talet er ikkje skrive slik eit tal skal vere",
            "tallet er ikke skrevet, som et tal skal være",
            "the number is not written as a number should be",
        ),
    ),
    (
        "number out of range",
        wording!("tallet er for stort", "talet er for stort", "tallet er for stort", "the number is too large",),
    ),
    (
        "invalid unicode code point",
        wording!(
            "tegnet etter `\\u` finnes ikke",
            "teiknet etter `\\u` finst ikkje",
            "tegnet efter `\\u` findes ikke",
            "there is no such sign as the one after `\\u`",
        ),
    ),
    (
        "lone leading surrogate in hex escape",
        wording!(
            "tegnet etter `\\u` er bare et halvt tegn",
            "teiknet etter `\\u` er berre eit halvt teikn",
            "tegnet efter `\\u` er kun et halvt tegn",
            "the sign after `\\u` is half a sign",
        ),
    ),
    (
        "unexpected end of hex escape",
        wording!(
            "tegnet etter `\\u` er bare et halvt tegn",
            "teiknet etter `\\u` er berre eit halvt teikn",
            "tegnet efter `\\u` er kun et halvt tegn",
            "the sign after `\\u` is half a sign",
        ),
    ),
    (
        "control character (\\u0000-\\u001F) found while parsing a string",
        wording!(
            "det er et linjeskift eller en tabulator inne i en tekst: skriv `\\n` eller `\\t`",
            "det er eit linjeskift eller ein tabulator inne i ein tekst: skriv `\\n` eller `\\t`",
            "der er et linjeskift eller en tabulator inde i en tekst: skriv `\\n` eller `\\t`",
            "there is a line break or a tab within a text: write `\\n` or `\\t`",
        ),
    ),
    (
        "trailing comma",
        wording!(
            "det står et komma etter det siste",
            "det står eit komma etter det siste",
            "der står et komma efter det sidste",
            "there is a comma after the last one",
        ),
    ),
    (
        "trailing characters",
        wording!(
            "det står mer etter slutten",
            "det står meir etter slutten",
            "der står mere efter slutningen",
            "more stands after the end",
        ),
    ),
    (
        "not UTF-8",
        wording!(
            "filen er ikke lagret som UTF-8",
            "fila er ikkje lagra som UTF-8",
            "filen er ikke gemt som UTF-8",
            "the file is not saved as UTF-8",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::why;
    use crate::json::{self, Limits};
    use crate::{Error, Language};

    #[test]
    fn every_way_in_which_a_text_is_no_json_is_reported_in_every_language() {
        let texts: [&[u8]; 22] = [
            b"[",
            b"{",
            b"\"",
            b"",
            b"{\"a\" 1}",
            b"[1 2]",
            b"{\"a\": 1 2}",
            b"nul",
            b"[tru]",
            b"]",
            b"{a: 1}",
            b"\"\\x\"",
            b"[01]",
            b"1e999",
            b"\"\\ud800\\ud800\"",
            b"\"\\ud800\"",
            b"\"\n\"",
            b"[1,]",
            b"{} {}",
            b"\"\xff\"",
            b"{\"a\": 1, \"a\": 2}",
            b"{\"a\": 1,}",
        ];
        for text in texts {
            let Err(Error::NotJson { reason, .. }) = json::read(text, Limits::PACK) else { panic!("{text:?}") };
            for language in Language::ALL {
                let text = why(&reason, language);
                assert!(text.is_some_and(|text| text != reason || language == Language::En), "{reason} {language:?}");
            }
        }
    }
}
