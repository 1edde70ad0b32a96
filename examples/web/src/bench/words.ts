import type { Language } from "satsing";
import type { Run } from "./messages.js";

/** What the workbench says; what is wrong with a pack and with a case comes from satsing. */
export interface BenchWords {
  intro: string;
  openWhich: string;
  starter: string;
  own: string;
  openPack: string;
  savePack: string;
  openCase: string;
  saveCase: string;
  openExamples: string;
  packEditor: string;
  caseEditor: string;
  packFaults: (errors: number, warnings: number) => string;
  packFine: string;
  ready: (title: string, rules: number) => string;
  findings: (count: number) => string;
  noFindings: string;
  notJudged: string;
  verdict: string;
  examples: string;
  examplesIntro: string;
  noExamples: string;
  notExamples: (file: string) => string;
  examplesHold: (held: number, all: number) => string;
  outcomes: Record<Run["outcome"], string>;
  show: (rule: string) => string;
  at: (line: number) => string;
  counted: (errors: number, verdict: string) => string;
}

const nb: BenchWords = {
  intro: "Skriv reglene for en ordning til venstre og en sak til høyre. Feil i pakken merkes der de står, og saken vurderes mens du skriver.",
  openWhich: "Pakke",
  starter: "En liten pakke å begynne med (oppdiktet)",
  own: "Din egen pakke",
  openPack: "Åpne en pakke",
  savePack: "Lagre pakken",
  openCase: "Åpne en sak",
  saveCase: "Lagre saken",
  openExamples: "Åpne eksempler",
  packEditor: "Pakken med reglene (JSON)",
  caseEditor: "Saken som vurderes (JSON)",
  packFaults: (errors, warnings) => `Pakken: ${errors} feil, ${warnings === 1 ? "1 advarsel" : `${warnings} advarsler`}`,
  packFine: "Pakken har ingen feil.",
  ready: (title, rules) => `${title}: ${rules === 1 ? "1 regel" : `${rules} regler`}`,
  findings: (count) => (count === 1 ? "1 funn i saken" : `${count} funn i saken`),
  noFindings: "Ingen regel har noe å si på saken.",
  notJudged: "Saken vurderes når pakken er uten feil.",
  verdict: "Vurderingen av saken",
  examples: "Eksemplene til pakken",
  examplesIntro: "Hvert eksempel skal bryte regelen sin og følge den når det er rettet. Velg et eksempel for å se saken.",
  noExamples: "Pakken har ingen eksempler her. Åpne en fil med eksempler.",
  notExamples: (file) => `${file} er ikke en fil med eksempler. Den skal ha en liste «examples», der hvert eksempel har «rule», «case» og «repair».`,
  examplesHold: (held, all) => `${held} av ${all} eksempler holder.`,
  outcomes: {
    holds: "Holder",
    "not-broken": "Saken bryter ikke regelen",
    "not-mended": "Rettelsen hjelper ikke",
    "no-rule": "Pakken har ikke denne regelen",
    "not-checked": "Saken kan ikke leses",
  },
  show: (rule) => `Vis saken: ${rule}`,
  at: (line) => `Linje ${line}`,
  counted: (errors, verdict) => `Pakken: ${errors} feil. Saken: ${verdict}.`,
};

const nn: BenchWords = {
  intro: "Skriv reglane for ei ordning til venstre og ei sak til høgre. Feil i pakken blir merkte der dei står, og saka blir vurdert medan du skriv.",
  openWhich: "Pakke",
  starter: "Ein liten pakke å starte med (oppdikta)",
  own: "Din eigen pakke",
  openPack: "Opne ein pakke",
  savePack: "Lagre pakken",
  openCase: "Opne ei sak",
  saveCase: "Lagre saka",
  openExamples: "Opne døme",
  packEditor: "Pakken med reglane (JSON)",
  caseEditor: "Saka som blir vurdert (JSON)",
  packFaults: (errors, warnings) => `Pakken: ${errors} feil, ${warnings === 1 ? "1 åtvaring" : `${warnings} åtvaringar`}`,
  packFine: "Pakken har ingen feil.",
  ready: (title, rules) => `${title}: ${rules === 1 ? "1 regel" : `${rules} reglar`}`,
  findings: (count) => (count === 1 ? "1 funn i saka" : `${count} funn i saka`),
  noFindings: "Ingen regel har noko å seie på saka.",
  notJudged: "Saka blir vurdert når pakken er utan feil.",
  verdict: "Vurderinga av saka",
  examples: "Døma til pakken",
  examplesIntro: "Kvart døme skal bryte regelen sin og følgje han når det er retta. Vel eit døme for å sjå saka.",
  noExamples: "Pakken har ingen døme her. Opne ei fil med døme.",
  notExamples: (file) => `${file} er ikkje ei fil med døme. Ho skal ha ei liste «examples», der kvart døme har «rule», «case» og «repair».`,
  examplesHold: (held, all) => `${held} av ${all} døme held.`,
  outcomes: {
    holds: "Held",
    "not-broken": "Saka bryt ikkje regelen",
    "not-mended": "Rettinga hjelper ikkje",
    "no-rule": "Pakken har ikkje denne regelen",
    "not-checked": "Saka kan ikkje lesast",
  },
  show: (rule) => `Vis saka: ${rule}`,
  at: (line) => `Linje ${line}`,
  counted: (errors, verdict) => `Pakken: ${errors} feil. Saka: ${verdict}.`,
};

const da: BenchWords = {
  intro: "Skriv reglerne for en ordning til venstre og en sag til højre. Fejl i pakken markeres dér, hvor de står, og sagen vurderes, mens du skriver.",
  openWhich: "Pakke",
  starter: "En lille pakke at begynde med (opdigtet)",
  own: "Din egen pakke",
  openPack: "Åbn en pakke",
  savePack: "Gem pakken",
  openCase: "Åbn en sag",
  saveCase: "Gem sagen",
  openExamples: "Åbn eksempler",
  packEditor: "Pakken med reglerne (JSON)",
  caseEditor: "Sagen, der vurderes (JSON)",
  packFaults: (errors, warnings) => `Pakken: ${errors} fejl, ${warnings === 1 ? "1 advarsel" : `${warnings} advarsler`}`,
  packFine: "Pakken har ingen fejl.",
  ready: (title, rules) => `${title}: ${rules === 1 ? "1 regel" : `${rules} regler`}`,
  findings: (count) => (count === 1 ? "1 fund i sagen" : `${count} fund i sagen`),
  noFindings: "Ingen regel har noget at indvende mod sagen.",
  notJudged: "Sagen vurderes, når pakken er uden fejl.",
  verdict: "Vurderingen af sagen",
  examples: "Pakkens eksempler",
  examplesIntro: "Hvert eksempel skal bryde sin regel og overholde den, når det er rettet. Vælg et eksempel for at se sagen.",
  noExamples: "Pakken har ingen eksempler her. Åbn en fil med eksempler.",
  notExamples: (file) => `${file} er ikke en fil med eksempler. Den skal have en liste »examples«, hvor hvert eksempel har »rule«, »case« og »repair«.`,
  examplesHold: (held, all) => `${held} af ${all} eksempler holder.`,
  outcomes: {
    holds: "Holder",
    "not-broken": "Sagen bryder ikke reglen",
    "not-mended": "Rettelsen hjælper ikke",
    "no-rule": "Pakken har ikke denne regel",
    "not-checked": "Sagen kan ikke læses",
  },
  show: (rule) => `Vis sagen: ${rule}`,
  at: (line) => `Linje ${line}`,
  counted: (errors, verdict) => `Pakken: ${errors} fejl. Sagen: ${verdict}.`,
};

const en: BenchWords = {
  intro: "Write the rules of a programme on the left and a case on the right. What is wrong with the pack is marked where it stands, and the case is judged as you type.",
  openWhich: "Pack",
  starter: "A small pack to begin with (made up)",
  own: "A pack of your own",
  openPack: "Open a pack",
  savePack: "Save the pack",
  openCase: "Open a case",
  saveCase: "Save the case",
  openExamples: "Open examples",
  packEditor: "The pack with the rules (JSON)",
  caseEditor: "The case that is judged (JSON)",
  packFaults: (errors, warnings) => `The pack: ${errors === 1 ? "1 error" : `${errors} errors`}, ${warnings === 1 ? "1 warning" : `${warnings} warnings`}`,
  packFine: "Nothing is wrong with the pack.",
  ready: (title, rules) => `${title}: ${rules === 1 ? "1 rule" : `${rules} rules`}`,
  findings: (count) => (count === 1 ? "1 finding in the case" : `${count} findings in the case`),
  noFindings: "No rule has anything to say of the case.",
  notJudged: "The case is judged once the pack has no errors.",
  verdict: "The verdict on the case",
  examples: "The examples of the pack",
  examplesIntro: "Each example must break its rule, and keep it once repaired. Choose one to see its case.",
  noExamples: "There are no examples of this pack here. Open a file of examples.",
  notExamples: (file) => `${file} is not a file of examples. It must have a list “examples”, where each has “rule”, “case” and “repair”.`,
  examplesHold: (held, all) => `${held} of ${all} examples hold.`,
  outcomes: {
    holds: "Holds",
    "not-broken": "The case does not break the rule",
    "not-mended": "The repair does not help",
    "no-rule": "The pack does not have this rule",
    "not-checked": "The case cannot be read",
  },
  show: (rule) => `Show the case: ${rule}`,
  at: (line) => `Line ${line}`,
  counted: (errors, verdict) => `The pack: ${errors === 1 ? "1 error" : `${errors} errors`}. The case: ${verdict}.`,
};

const ALL: Readonly<Record<Language, BenchWords>> = { nb, nn, da, en };

/** The words of a language. */
export function benchWordsOf(lang: Language): BenchWords {
  return ALL[lang];
}
