//! Amounts from rules: vectors for every language, and what is said of them.

use conformance::vectors;
use satsing::{Date, Error, Language, funding::AmountInput, pack::Amount};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Request {
    amount: Amount,
    inputs: Vec<AmountInput>,
    decided: Date,
}

fn request(json: &[u8]) -> Request {
    serde_json::from_slice(json).unwrap()
}

#[test]
fn every_vector_comes_out_as_it_says() {
    vectors::run("funding/amount");
}

#[test]
fn every_step_and_every_fault_is_said_in_whole_sentences_in_every_language() {
    let mut said = BTreeSet::new();
    for vector in vectors::vectors("funding/amount") {
        let request = request(vector.input.to_string().as_bytes());
        for language in Language::ALL {
            let texts = match request.amount.amount(&request.inputs, request.decided) {
                Ok(answer) => answer.explain(language, "NOK"),
                Err(Error::NoAmount(fault)) => vec![fault.text(language, "NOK")],
                Err(other) => panic!("{}: {other}", vector.name),
            };
            assert!(!texts.is_empty());
            for text in texts {
                let first = text.chars().next().unwrap();
                assert!(first.is_uppercase() && text.ends_with(['.', '?']), "{}: {text}", vector.name);
                // a value that is missing would be three dots, a fault in a template its braces
                assert!(!text.contains(['…', '{', '}', '|']), "{}: {text}", vector.name);
                said.insert(text);
            }
        }
    }
    let holds = |text: &str| said.iter().any(|said| said.replace('\u{a0}', " ") == text);
    for text in [
        "Hver deltaker til koster 2 500 kr. For 1 til blir det 2 500 kr.",
        "Gebyret er 5.000 NOK og dækker 2 deltagere.",
        "Each further participant costs NOK 2,500. For 2 more that makes NOK 5,000.",
        "Egenandelen er 30 % av tilskuddet på 100 000 kr. Det er 30 000 kr.",
        "Eigaren skal i staden skildre eigeninnsatsen sin.",
        "For 7,5 studiepoeng blir det forholdsmessig 6,25 % fri.",
        "Kommunen som barnehagemyndighet dekker egenandelen for private barnehager.",
        "Pengene ble utbetalt 1. mars 2026 og skal brukes innen 3 år. Det som er ubrukt, betales tilbake fortløpende, og senest 1. mars 2029.",
        "Tilskuddet på 999 999,99 kr er under 1 000 000 kr. Da skal kravet om rapportering som hovedregel frafalles.",
        "Unntaket for små tilskudd gjelder bare kommuner og fylkeskommuner. Mottakeren her er ført som «privat skole» og skal rapportere.",
        "Et team skal ha 2 til 4 deltakere, men det er bare meldt på 1. Meld på minst 2.",
        "Det finnes ikke noe felt som heter «participant». Mente du «participants»?",
        "Pengane skal fordelast innan 15. april 2026.",
    ] {
        assert!(holds(text), "{text}\n{said:#?}");
    }
}
