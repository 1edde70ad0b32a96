//! The sentences about what is probably a mistake; those about certain ones are in [`sentences`](super::sentences).

use super::sentences::{Sentence, sentence};
use crate::text::wording;

/// The first pattern that matches is taken.
pub(super) const SLIPS: &[Sentence] = &[
    sentence(
        "text",
        "`{unit}` stands beside `{written}`, which brings its unit",
        wording!(
            "Verdien {written} blir vist med enheten sin, så `{unit}` er overflødig. Ta `{unit}` ut av teksten.",
            "Verdien {written} blir vist med eininga si, så `{unit}` er overflødig. Ta `{unit}` ut av teksten.",
            "Værdien {written} bliver vist med sin enhed, så `{unit}` er overflødigt. Tag `{unit}` ud af teksten.",
            "The value {written} is shown with its unit, so that `{unit}` is not needed. Take `{unit}` out of the text.",
        ),
    ),
    sentence(
        "text",
        "`{written}` stands in quotation marks, which it brings",
        wording!(
            "Verdien {written} blir vist i anførselstegn, så her får den dem dobbelt. Ta ut dem som står i teksten.",
            "Verdien {written} blir vist i hermeteikn, så her får han dei dobbelt. Ta ut dei som står i teksten.",
            "Værdien {written} bliver vist i anførselstegn, så her får den dem dobbelt. Tag dem ud, der står i teksten.",
            "The value {written} is shown in quotation marks, so that here it gets them twice. Take out those that stand in the text.",
        ),
    ),
    sentence(
        "text",
        "`{written}` stands twice in a row",
        wording!(
            "Ordet `{written}` står to ganger etter hverandre. Stryk det ene.",
            "Ordet `{written}` står to gonger etter kvarandre. Stryk det eine.",
            "Ordet `{written}` står to gange efter hinanden. Slet det ene.",
            "The word `{written}` stands twice in a row. Delete one of them.",
        ),
    ),
    sentence(
        "never-in-force",
        "this value of the parameter `{id}` holds on no day of an edition",
        wording!(
            "Ingen utgave er i kraft på dagene da denne verdien av `{id}` gjelder, så den blir aldri brukt. Rett datoene, eller ta den ut.",
            "Inga utgåve er i kraft på dagane då denne verdien av `{id}` gjeld, så han blir aldri brukt. Rett datoane, eller ta han ut.",
            "Ingen udgave er i kraft på de dage, hvor denne værdi af `{id}` gælder, så den bliver aldrig brugt. Ret datoerne, eller tag den ud.",
            "No edition is in force on the days on which this value of `{id}` holds, so that it is never used. Correct the dates, or take it out.",
        ),
    ),
    sentence(
        "value-gap",
        "the parameter `{id}` has no value from {from} to {to} where `{field}` is `{is}`",
        wording!(
            "Parameteren `{id}` har ingen verdi fra {from} til og med {to} der `{field}` er `{is}`, men den har det både før og etter. Flytt en av datoene, eller skriv `\"unknown\": true` for de dagene.",
            "Parameteren `{id}` har ingen verdi frå {from} til og med {to} der `{field}` er `{is}`, men han har det både før og etter. Flytt ein av datoane, eller skriv `\"unknown\": true` for dei dagane.",
            "Parameteren `{id}` har ingen værdi fra {from} til og med {to}, hvor `{field}` er `{is}`, men den har det både før og efter. Flyt en af datoerne, eller skriv `\"unknown\": true` for de dage.",
            "The parameter `{id}` has no value from {from} to {to} where `{field}` is `{is}`, but it has one both before and after. Move one of the dates, or write `\"unknown\": true` for those days.",
        ),
    ),
    sentence(
        "value-gap",
        "the amount has no figures from {from} on",
        wording!(
            "Fra {from} har beløpet ingen satser, men utgaven gjelder fortsatt. Skriv de nye satsene, eller `\"unknown\": true` når ingen kilde oppgir dem. Faller beløpet bort, så si det i `note` ved de siste satsene.",
            "Frå {from} har beløpet ingen satsar, men utgåva gjeld framleis. Skriv dei nye satsane, eller `\"unknown\": true` når inga kjelde oppgir dei. Fell beløpet bort, så sei det i `note` ved dei siste satsane.",
            "Fra {from} har beløbet ingen satser, men udgaven gælder stadig. Skriv de nye satser, eller `\"unknown\": true`, når ingen kilde angiver dem. Falder beløbet bort, så sig det i `note` ved de sidste satser.",
            "From {from} on the amount has no figures, but the edition is still in force. Write the new figures, or `\"unknown\": true` where no source gives them. If the amount is no longer due, say so in the `note` of the last figures.",
        ),
    ),
    sentence(
        "repeated",
        "the value `{name}` is taken from the case twice",
        wording!(
            "Verdien `{name}` står to ganger i `ofCase`, og bare én av dem kan telle. Stryk den ene, eller skriv navnet på den verdien som var ment.",
            "Verdien `{name}` står to gonger i `ofCase`, og berre éin av dei kan telje. Stryk den eine, eller skriv namnet på den verdien som var meint.",
            "Værdien `{name}` står to gange i `ofCase`, og kun én af dem kan tælle. Slet den ene, eller skriv navnet på den værdi, der var ment.",
            "The value `{name}` stands twice in `ofCase`, and only one of them can count. Delete one of them, or write the name of the value that was meant.",
        ),
    ),
    sentence(
        "labels",
        "the field `{path}` is named where the pack declares it",
        wording!(
            "Feltet `{path}` har alt betegnelsen sin i `fields`. Skriv den som gjelder der, og ta ut denne.",
            "Feltet `{path}` har alt nemninga si i `fields`. Skriv den som gjeld der, og ta ut denne.",
            "Feltet `{path}` har allerede sin betegnelse i `fields`. Skriv den, der gælder, dér, og tag denne ud.",
            "The field `{path}` has its label in `fields` already. Write the one that counts there, and take this one out.",
        ),
    ),
    sentence(
        "redundant",
        "there is one check only in the `{kind}`",
        wording!(
            "Her er det bare én sjekk i `{kind}`. Skriv de sjekkene som mangler, eller bruk sjekken alene, uten `{kind}`.",
            "Her er det berre éin sjekk i `{kind}`. Skriv dei sjekkane som manglar, eller bruk sjekken åleine, utan `{kind}`.",
            "Her er der kun ét tjek i `{kind}`. Skriv de tjek, der mangler, eller brug tjekket alene, uden `{kind}`.",
            "There is only one check in this `{kind}`. Write those that are missing, or use the check by itself, without `{kind}`.",
        ),
    ),
    sentence(
        "redundant",
        "a `not` of a `not` is what stands within",
        wording!(
            "To `not` opphever hverandre. Skriv bare den innerste sjekken, eller ta ut den ene `not` hvis det motsatte var ment.",
            "To `not` opphevar kvarandre. Skriv berre den inste sjekken, eller ta ut den eine `not` dersom det motsette var meint.",
            "To `not` ophæver hinanden. Skriv kun det inderste tjek, eller tag den ene `not` ud, hvis det modsatte var ment.",
            "Two `not` cancel each other out. Write only the innermost check, or take one `not` out if the opposite was meant.",
        ),
    ),
    sentence(
        "unknown-id",
        "the source `{id}` is named nowhere, and `{meant}` in {number} places",
        wording!(
            "Kilden `{id}` er ikke nevnt noe sted, men {number} steder viser til `{meant}`, som ikke finnes. Gi den id-en den er nevnt med.",
            "Kjelda `{id}` er ikkje nemnd nokon stad, men {number} stader viser til `{meant}`, som ikkje finst. Gi ho id-en som stadene viser til.",
            "Kilden `{id}` er ikke nævnt noget sted, men {number} steder henviser til `{meant}`, som ikke findes. Giv den det id, den er nævnt med.",
            "The source `{id}` is named nowhere, but {number} places name `{meant}`, which does not exist. Give it the id by which it is named.",
        ),
    ),
    sentence(
        "unknown-id",
        "the parameter `{id}` is named nowhere, and `{meant}` in {number} places",
        wording!(
            "Parameteren `{id}` er ikke nevnt noe sted, men {number} steder viser til `{meant}`, som ikke finnes. Gi den id-en den er nevnt med.",
            "Parameteren `{id}` er ikkje nemnd nokon stad, men {number} stader viser til `{meant}`, som ikkje finst. Gi han id-en som stadene viser til.",
            "Parameteren `{id}` er ikke nævnt noget sted, men {number} steder henviser til `{meant}`, som ikke findes. Giv den det id, den er nævnt med.",
            "The parameter `{id}` is named nowhere, but {number} places name `{meant}`, which does not exist. Give it the id by which it is named.",
        ),
    ),
    sentence(
        "unknown-id",
        "the code list `{id}` is named nowhere, and `{meant}` in {number} places",
        wording!(
            "Kodelisten `{id}` er ikke nevnt noe sted, men {number} steder viser til `{meant}`, som ikke finnes. Gi den id-en den er nevnt med.",
            "Kodelista `{id}` er ikkje nemnd nokon stad, men {number} stader viser til `{meant}`, som ikkje finst. Gi ho id-en som stadene viser til.",
            "Kodelisten `{id}` er ikke nævnt noget sted, men {number} steder henviser til `{meant}`, som ikke findes. Giv den det id, den er nævnt med.",
            "The code list `{id}` is named nowhere, but {number} places name `{meant}`, which does not exist. Give it the id by which it is named.",
        ),
    ),
    sentence(
        "untranslated",
        "the text in `{language}` is written in `{other_language}`",
        wording!(
            "Teksten på språket `{language}` ser ut til å være skrevet på `{other_language}`. Oversett den, eller flytt den dit den hører hjemme.",
            "Teksten på språket `{language}` ser ut til å vere skriven på `{other_language}`. Set han om, eller flytt han dit han høyrer heime.",
            "Teksten på sproget `{language}` ser ud til at være skrevet på `{other_language}`. Oversæt den, eller flyt den derhen, hvor den hører hjemme.",
            "The text in the language `{language}` seems to be written in `{other_language}`. Translate it, or move it to where it belongs.",
        ),
    ),
    sentence(
        "text",
        "`{written}` was read in a wrong encoding",
        wording!(
            "Bokstavene i `{written}` er blitt til andre, for teksten er lest med feil tegnsett. Skriv den på nytt, og lagre filen som UTF-8.",
            "Bokstavane i `{written}` er blitt til andre, for teksten er lesen med feil teiknsett. Skriv han på nytt, og lagre fila som UTF-8.",
            "Bogstaverne i `{written}` er blevet til andre, for teksten er læst med et forkert tegnsæt. Skriv den igen, og gem filen som UTF-8.",
            "The letters in `{written}` have become others, for the text was read in a wrong encoding. Write it again, and save the file as UTF-8.",
        ),
    ),
    sentence(
        "text",
        "`{written}` is shown as it stands, for texts have no markup",
        wording!(
            "`{written}` blir vist slik det står, for tekstene har ingen formatering. Ta det ut.",
            "`{written}` blir vist slik det står, for tekstane har inga formatering. Ta det ut.",
            "`{written}` bliver vist, som det står, for teksterne har ingen formatering. Tag det ud.",
            "`{written}` is shown as it stands, for texts have no formatting. Take it out.",
        ),
    ),
    sentence(
        "text",
        "`{written}` waits to be written",
        wording!(
            "`{written}` ser ut til å stå der teksten skal skrives. Skriv den.",
            "`{written}` ser ut til å stå der teksten skal skrivast. Skriv han.",
            "`{written}` ser ud til at stå, hvor teksten skal skrives. Skriv den.",
            "`{written}` seems to stand where the text is still to be written. Write it.",
        ),
    ),
    sentence(
        "text",
        "the word after `{written}` goes by `{second}`",
        wording!(
            "Ordet etter {written} blir valgt etter tallet {second}, og ikke etter det som står foran. Skriv samme navn begge steder.",
            "Ordet etter {written} blir valt etter talet {second}, og ikkje etter det som står framfor. Skriv same namn begge stadene.",
            "Ordet efter {written} bliver valgt efter tallet {second} og ikke efter det, der står foran. Skriv det samme navn begge steder.",
            "The word after {written} is chosen by the number {second}, and not by the one before it. Write the same name in both places.",
        ),
    ),
    sentence(
        "municipality",
        "no municipality has ever had the number `{code}`",
        wording!(
            "Ingen kommune har hatt nummeret `{code}`, så ingen sak kan ha det. Skriv nummeret til den kommunen som er ment.",
            "Ingen kommune har hatt nummeret `{code}`, så inga sak kan ha det. Skriv nummeret til den kommunen som er meint.",
            "Ingen kommune har haft nummeret `{code}`, så ingen sag kan have det. Skriv nummeret på den kommune, der er ment.",
            "No municipality has had the number `{code}`, so that no case can have it. Write the number of the municipality that is meant.",
        ),
    ),
    sentence(
        "source",
        "the section names no place in the source",
        wording!(
            "`section` sier ikke hvor i kilden regelen står. Skriv paragrafen eller overskriften, eller ta `section` ut.",
            "`section` seier ikkje kvar i kjelda regelen står. Skriv paragrafen eller overskrifta, eller ta `section` ut.",
            "`section` siger ikke, hvor i kilden reglen står. Skriv paragraffen eller overskriften, eller tag `section` ud.",
            "`section` does not say where in the source the rule stands. Write the section or the heading, or take `section` out.",
        ),
    ),
    sentence(
        "source",
        "this rule alone does not say where in the source it stands",
        wording!(
            "Alle de andre reglene fra denne kilden sier hvor i den de står, men ikke denne. Skriv paragrafen eller overskriften i `section`.",
            "Alle dei andre reglane frå denne kjelda seier kvar i ho dei står, men ikkje denne. Skriv paragrafen eller overskrifta i `section`.",
            "Alle de andre regler fra denne kilde siger, hvor i den de står, men ikke denne. Skriv paragraffen eller overskriften i `section`.",
            "All other rules of this source say where in it they stand, but not this one. Write the section or the heading in `section`.",
        ),
    ),
    sentence(
        "never",
        "`{field}` is compared with what is worked out from it",
        wording!(
            "Feltet `{field}` er sammenlignet med noe som er regnet ut av det samme feltet. Skriv det feltet som var ment.",
            "Feltet `{field}` er samanlikna med noko som er rekna ut av det same feltet. Skriv det feltet som var meint.",
            "Feltet `{field}` er sammenlignet med noget, der er regnet ud af det samme felt. Skriv det felt, der var ment.",
            "The field `{field}` is compared with what is worked out from the same field. Write the field that was meant.",
        ),
    ),
    sentence(
        "text",
        "the value `{written}` stands twice in a row",
        wording!(
            "Verdien {written} står to ganger etter hverandre. Stryk den ene, eller skriv den som var ment.",
            "Verdien {written} står to gonger etter kvarandre. Stryk den eine, eller skriv den som var meint.",
            "Værdien {written} står to gange efter hinanden. Slet den ene, eller skriv den, der var ment.",
            "The value {written} stands twice in a row. Delete one of them, or write the one that was meant.",
        ),
    ),
    sentence(
        "missing-text",
        "no text of the pack is in `{language}`",
        wording!(
            "Ingen av tekstene i pakken er på språket `{language}`. Skriv dem, eller ta språket ut av `languages`.",
            "Ingen av tekstane i pakka er på språket `{language}`. Skriv dei, eller ta språket ut av `languages`.",
            "Ingen af teksterne i pakken er på sproget `{language}`. Skriv dem, eller tag sproget ud af `languages`.",
            "None of the texts of the pack is in the language `{language}`. Write them, or take the language out of `languages`.",
        ),
    ),
    sentence(
        "personal",
        "`{object}` is personal, and `{field}` in it is not",
        wording!(
            "`{object}` er merket som personlig, men det gjelder ikke feltene i det, så `{field}` kan bli sitert. Skriv `\"personal\": true` ved hvert felt som handler om en person, i stedet for her.",
            "`{object}` er merkt som personleg, men det gjeld ikkje felta i det, så `{field}` kan bli sitert. Skriv `\"personal\": true` ved kvart felt som handlar om ein person, i staden for her.",
            "`{object}` er mærket som personligt, men det gælder ikke felterne i det, så `{field}` kan blive citeret. Skriv `\"personal\": true` ved hvert felt, der handler om en person, i stedet for her.",
            "`{object}` is marked as personal, but that does not hold of the fields in it, so that `{field}` can be quoted. Write `\"personal\": true` at each field that is about a person, instead of here.",
        ),
    ),
];
