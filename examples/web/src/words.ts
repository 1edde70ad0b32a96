import type { Language, NotApplicableReason, NotEvaluatedReason } from "satsing";

/** Why a case could not be checked at all: the codes of the errors that a file or a text pasted into a field can bring about. */
export type Trouble = "too-large" | "format-too-new" | "not-json";

/** What a list holds, as the words for adding and removing one call it. */
export type Noun = keyof Words["nouns"];

/** What the form itself says. What the rules say, and what fields and codes are called, comes from satsing. */
export interface Words {
  title: string;
  language: string;
  skip: string;
  pages: { form: string; allocation: string; rules: string; bench: string };
  menu: string;
  private: string;

  formIntro: string;
  howToWrite: string;
  whichPart: string;
  aboutCase: string;
  content: string;
  nouns: Record<
    | "group" | "session" | "unit" | "betweenWork" | "programme" | "item" | "preparation" | "effort" | "measure" | "result"
    | "line" | "repayment" | "goal" | "focusArea" | "area" | "plan" | "municipality" | "member" | "applicant" | "participant"
    | "payment" | "point" | "theme" | "package" | "module" | "year" | "person" | "workshop" | "row",
    string
  >;
  add: (noun: string) => string;
  remove: (noun: string) => string;
  mustFill: string;
  choose: string;
  yes: string;
  no: string;
  empty: string;
  personal: string;
  notADate: (typed: string) => string;
  noSuchDay: (date: string) => string;
  notATime: (typed: string) => string;
  notAnAmount: (typed: string) => string;
  notANumber: (typed: string) => string;
  notADecimal: (typed: string) => string;
  dateMeant: (typed: string, days: readonly string[]) => string;

  openFile: string;
  saveCase: string;
  saveVerdict: string;
  openExample: string;
  startEmpty: string;
  opened: (file: string) => string;
  notOpened: (file: string) => string;
  notJson: string;
  notUtf8: string;
  notUtf16: string;
  keyTwice: (key: string) => string;
  at: (line: number, column: number) => string;
  place: (line: number, column: number) => string;
  noForm: (programme: string) => string;
  noProgramme: string;
  openPack: string;
  packFaults: (file: string, count: number) => string;
  andMore: (count: number) => string;
  troubles: Record<Trouble, string>;
  replaced: string;
  bringBack: string;

  check: string;
  passed: string;
  passedText: string;
  summary: (count: number) => string;
  outcomes: Record<"passed" | "blocked" | "incomplete" | "notInForce", string>;
  notInForceText: string;
  undated: { "/decidedOn": string; "/period/startsOn": string };
  levels: Record<"error" | "warning" | "advice", string>;
  bases: Record<"norm" | "plausibility", string>;
  status: string;
  mustMend: (count: number) => string;
  nothingWrong: string;
  worthALook: (count: number) => string;
  leftToFill: (count: number) => string;
  nothingLeft: string;
  source: string;
  fix: (field: string, value: string) => string;
  mended: string;
  undo: string;
  undone: string;
  others: string;
  counted: (wrong: number, look: number, left: number) => string;

  coverage: string;
  coverageText: string;
  held: (count: number) => string;
  failed: (count: number) => string;
  notJudged: (count: number) => string;
  notApplicable: (count: number) => string;
  overridden: (count: number) => string;
  givesWay: (rule: string) => string;
  notInForceCount: (count: number) => string;
  because: Record<NotApplicableReason | NotEvaluatedReason, string>;
  needs: string;
  receipt: string;
  receiptDates: { decided: string; period: string; today: string };

  allocationIntro: string;
  whichRequest: string;
  requests: Readonly<Record<string, string>>;
  pot: string;
  left: string;
  receivers: (count: number) => string;
  awardOf: string;
  amount: string;
  kr: string;
  floor: string;
  cap: string;
  lastYear: string;
  sortBy: string;
  byAmount: string;
  byName: string;
  byChange: string;
  searchName: string;
  shown: (shown: number, all: number) => string;
  asPicture: string;
  asTable: string;
  steps: (name: string) => string;
  chooseOne: string;
  tie: (places: number) => string;
  infeasible: (needed: string, available: string) => string;
  whoseBounds: string;
  legend: string;
  legendChange: string;
  measure: string;

  rulesIntro: string;
  whichProgramme: string;
  onDate: string;
  allDates: string;
  searchRules: string;
  rulesShown: (count: number) => string;
  inForce: (from: string | undefined, to: string | undefined) => string;
  reads: string;
  ruleId: string;
  example: string;
  before: string;
  after: string;
  nothing: string;
  wholeCase: string;
  exampleGone: string;
  noExample: string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A date that may not exist, as it was typed. */
const dotted = (date: string): string => date.split("-").reverse().join(".");

const nb: Words = {
  title: "Satsing",
  language: "Språk",
  skip: "Hopp til innholdet",
  pages: { form: "Skjema", allocation: "Fordeling", rules: "Regelbok", bench: "Verksted" },
  menu: "Sider",
  private: "Alt skjer i nettleseren din. Ingenting blir sendt, og siden virker også uten nett.",

  formIntro: "Fyll inn det du vet. Skjemaet kontrolleres mens du skriver, etter de samme reglene som mottakeren bruker.",
  howToWrite: "Skriv datoer som 20.03.2019, klokkeslett som 08.30 og beløp i kroner, for eksempel 12 500 eller 12 500,50.",
  whichPart: "Hva vil du fylle ut?",
  aboutCase: "Om saken",
  content: "Innhold",
  nouns: {
    group: "gruppe", session: "samling", unit: "enhet", betweenWork: "mellomarbeid", programme: "program", item: "programpost",
    preparation: "forberedelse", effort: "satsing", measure: "tiltak", result: "resultat", line: "post", repayment: "tilbakebetaling",
    goal: "mål", focusArea: "innsatsområde", area: "forbedringsområde", plan: "plan", municipality: "kommune",
    member: "medlem", applicant: "søker", participant: "deltaker", payment: "utbetaling", point: "punkt", theme: "tema",
    package: "pakke", module: "modul", year: "år", person: "person", workshop: "samling", row: "rad",
  },
  add: (noun) => `Legg til ${noun}`,
  remove: (noun) => `Fjern ${noun}`,
  mustFill: "må fylles ut",
  choose: "Velg",
  yes: "Ja",
  no: "Nei",
  empty: "Ikke oppgitt",
  personal: "Personopplysning. Den blir her hos deg og gjengis ikke i kontrollen.",
  notADate: (typed) => `«${typed}» kan ikke leses som en dato. Skriv dag, måned og år, for eksempel 20.03.2019.`,
  noSuchDay: (date) => `Dagen ${dotted(date)} finnes ikke i kalenderen. Se etter om dag eller måned er skrevet feil.`,
  notATime: (typed) => `«${typed}» kan ikke leses som et klokkeslett. Skriv timer og minutter, for eksempel 08.30.`,
  notAnAmount: (typed) => `«${typed}» kan ikke leses som ett bestemt beløp. Skriv kroner med mellomrom og øre etter komma, for eksempel 12 500,50.`,
  notANumber: (typed) => `«${typed}» er ikke et helt tall. Skriv bare siffer, for eksempel 12.`,
  notADecimal: (typed) => `«${typed}» kan ikke leses som ett bestemt tall. Skriv tallet med høyst fire desimaler etter komma, for eksempel 7,5.`,
  dateMeant: (typed, days) =>
    days.length === 1
      ? `«${typed}» er ${days[0]}, men skrevet på en annen måte enn her. Skriv dag, måned og år, for eksempel 20.03.2019.`
      : `«${typed}» kan leses på flere måter: ${days.join(" eller ")}. Skriv dag, måned og år med punktum, for eksempel 20.03.2019.`,

  openFile: "Åpne en sak fra fil",
  saveCase: "Lagre saken",
  saveVerdict: "Last ned kontrollen (JSON)",
  openExample: "Åpne et eksempel",
  startEmpty: "Begynn med et tomt skjema",
  opened: (file) => `${file} er åpnet.`,
  notOpened: (file) => `${file} kunne ikke åpnes.`,
  notJson: "Filen er ikke en sak i JSON. Velg en fil som er lagret herfra eller fra et annet system som bruker satsing.",
  notUtf8: "Teksten er ikke lagret i UTF-8 og ville fått feil bokstaver. Åpne filen i programmet den kommer fra, og lagre den på nytt med tegnkodingen UTF-8.",
  notUtf16: "Teksten er lagret i UTF-16. Åpne filen i programmet den kommer fra, og lagre den på nytt med tegnkodingen UTF-8.",
  keyTwice: (key) => `Feltet «${key}» står to ganger samme sted, og det går ikke fram hvilket av dem som gjelder. Ta bort det ene.`,
  at: (line, column) => `Det er linje ${line}, tegn ${column}.`,
  place: (line, column) => `Linje ${line}, tegn ${column}`,
  noForm: (programme) => `Saken gjelder ${programme}, og den ordningen er ikke kjent her. Har du pakken med reglene, kan du åpne den først. Skjemaet ditt er som det var.`,
  noProgramme: "Saken sier ikke hvilken ordning den gjelder. Skriv ordningen i feltet «programme».",
  openPack: "Åpne en egen ordning",
  packFaults: (file, count) => `${file} kunne ikke åpnes som en ordning: ${plural(count, "feil må", "feil må")} rettes. I verkstedet kan du rette dem mens du ser dem.`,
  andMore: (count) => `og ${count} til`,
  troubles: {
    "too-large": "Saken er større enn det som kan kontrolleres.",
    "format-too-new": "Saken er skrevet i et nyere format enn det denne siden kan lese.",
    "not-json": "Saken inneholder noe som ikke kan leses.",
  },

  replaced: "Skjemaet du hadde åpent, var ikke lagret. Det er tatt vare på så lenge siden er åpen.",
  bringBack: "Hent det tilbake",
  check: "Kontroller det ferdige skjemaet",
  passed: "Skjemaet er i orden",
  passedText: "Alt som måtte være på plass, er på plass. Du kan lagre saken og sende den på vanlig måte.",
  summary: (count) => `Du må rette ${plural(count, "ting", "ting")} før skjemaet er ferdig`,
  outcomes: { passed: "I orden", blocked: "Må rettes", incomplete: "Ikke ferdig utfylt", notInForce: "Reglene gjaldt ikke da" },
  notInForceText: "På datoen i saken var det ingen regler i kraft for denne ordningen. Se om datoen for vedtaket eller perioden er riktig.",
  undated: {
    "/decidedOn": "Datoen for vedtaket er ikke oppgitt. Saken er vurdert etter den eneste utgaven av reglene.",
    "/period/startsOn": "Det er ikke oppgitt når perioden begynner. Saken er vurdert etter den eneste utgaven av reglene.",
  },
  levels: { error: "Feil", warning: "Advarsel", advice: "Råd" },
  bases: { norm: "følger av en bindende tekst", plausibility: "følger av opplysningene selv" },
  status: "Kontroll",
  mustMend: (count) => `Må rettes (${count})`,
  nothingWrong: "Ingen feil i det som er fylt ut.",
  worthALook: (count) => `Verdt å se på (${count})`,
  leftToFill: (count) => `Gjenstår å fylle ut (${count})`,
  nothingLeft: "Det er ingenting igjen som må fylles ut.",
  source: "Kilde",
  fix: (field, value) => `Rett ${field} til ${value}`,
  mended: "Rettet. Feilen er borte.",
  undo: "Angre rettelsen",
  undone: "Rettelsen er angret.",
  others: "Dette gjelder også",
  counted: (wrong, look, left) => `${plural(wrong, "feil", "feil")}, ${look} verdt å se på, ${left} gjenstår å fylle ut.`,

  coverage: "Hva er kontrollert?",
  coverageText: "Ingenting regnes som riktig bare fordi det ikke er kontrollert. Her står hva hver regel krever, og hvorfor noen ikke kunne vurderes.",
  held: (count) => `Holder (${count})`,
  failed: (count) => `Holder ikke (${count})`,
  notJudged: (count) => `Kunne ikke vurderes (${count})`,
  notApplicable: (count) => `Gjelder ikke denne saken (${count})`,
  overridden: (count) => `Viker for en særregel (${count})`,
  givesWay: (rule) => `Særregelen går foran: ${rule}.`,
  notInForceCount: (count) => `${plural(count, "regel", "regler")} var ikke i kraft på datoen.`,
  because: {
    "part-absent": "Delen som regelen handler om, er ikke med i saken.",
    "no-items": "Listen som regelen går gjennom, er tom.",
    "no-reference": "Det er ingen henvisning å følge.",
    condition: "Vilkåret for regelen er ikke oppfylt.",
    missing: "Noe som regelen leser, er ikke fylt ut.",
    "parameter-unknown": "Ingen kjent kilde oppgir tallet som regelen trenger.",
    "no-decision-date": "Datoen for vedtaket er ikke oppgitt.",
    "no-period": "Det er ikke oppgitt når perioden begynner.",
    "no-today": "Regelen trenger dagens dato.",
    shape: "En verdi som regelen leser, kunne ikke leses.",
  },
  needs: "Mangler",
  receipt: "Kvittering",
  receiptDates: { decided: "Vedtak", period: "Perioden begynner", today: "Kontrollert" },

  allocationIntro: "En pott fordelt på dem som skal ha del i den. Tallene er regnet ut her i nettleseren og stemmer på øret.",
  whichRequest: "Fordeling",
  requests: {
    "children-2026": "Alle kommuner etter barnetall, 2026",
    allocation: "Fire kommuner (oppdiktede tall)",
    tie: "Likt mellom tre (oppdiktede tall)",
    infeasible: "Grenser som ikke går opp (oppdiktede tall)",
    "pot-tree": "Fra stat til mottaker (oppdiktede tall)",
    "pots-2026": "Fra stat til forum etter forskriften (eksempeltall)",
  },
  pot: "Å fordele",
  left: "Til overs",
  receivers: (count) => plural(count, "mottaker", "mottakere"),
  awardOf: "Mottaker",
  amount: "Tildelt (kr)",
  kr: "kr",
  floor: "Minst",
  cap: "Høyst",
  lastYear: "I fjor",
  sortBy: "Sorter etter",
  byAmount: "Beløp",
  byName: "Navn",
  byChange: "Endring fra i fjor",
  searchName: "Søk etter navn eller nummer",
  shown: (shown, all) => `Viser ${shown} av ${all}.`,
  asPicture: "Vis som bilde",
  asTable: "Vis som tabell",
  steps: (name) => `Slik er beløpet til ${name} regnet ut`,
  chooseOne: "Velg en mottaker for å se hvordan beløpet er regnet ut.",
  tie: (places) => `Noen står helt likt om ${plural(places, "plass", "plasser")}. Det må trekkes lodd mellom dem.`,
  infeasible: (needed, available) => `Grensene kan ikke holdes samtidig: de krever ${needed} kr, men det er bare ${available} kr.`,
  whoseBounds: "Det gjelder",
  legendChange: "Søylen går fra beløpet i fjor til det som er tildelt nå. Grønn strek viser det minste og rød det høyeste noen kan få.",
  measure: "Hva søylen viser",
  legend: "Søylen viser det som er tildelt. Grønn strek viser det minste og rød det høyeste noen kan få, stiplet strek viser beløpet i fjor.",

  rulesIntro: "Alle reglene, med kilde og et eksempel som bryter hver av dem, før og etter at det er rettet.",
  whichProgramme: "Ordning",
  onDate: "Regler i kraft på datoen",
  allDates: "La feltet stå tomt for å se alle regler.",
  searchRules: "Søk i reglene",
  rulesShown: (count) => `Viser ${plural(count, "regel", "regler")}.`,
  inForce: (from, to) => (from && to ? `I kraft fra ${from} til ${to}` : from ? `I kraft fra ${from}` : to ? `I kraft til ${to}` : "I kraft så lenge ordningen varer"),
  reads: "Leser",
  ruleId: "Kjennetegn",
  example: "Eksempel",
  before: "Før",
  after: "Etter",
  nothing: "(ikke fylt ut)",
  wholeCase: "Hele saken i eksemplet",
  exampleGone: "Etter rettelsen er regelen fulgt.",
  noExample: "Regelen har ikke noe eksempel.",
};

const nn: Words = {
  title: "Satsing",
  language: "Språk",
  skip: "Hopp til innhaldet",
  pages: { form: "Skjema", allocation: "Fordeling", rules: "Regelbok", bench: "Verkstad" },
  menu: "Sider",
  private: "Alt skjer i nettlesaren din. Ingenting blir sendt, og sida verkar også utan nett.",

  formIntro: "Fyll inn det du veit. Skjemaet blir kontrollert medan du skriv, etter dei same reglane som mottakaren bruker.",
  howToWrite: "Skriv datoar som 20.03.2019, klokkeslett som 08.30 og beløp i kroner, til dømes 12 500 eller 12 500,50.",
  whichPart: "Kva vil du fylle ut?",
  aboutCase: "Om saka",
  content: "Innhald",
  nouns: {
    group: "gruppe", session: "samling", unit: "eining", betweenWork: "mellomarbeid", programme: "program", item: "programpost",
    preparation: "førebuing", effort: "satsing", measure: "tiltak", result: "resultat", line: "post", repayment: "tilbakebetaling",
    goal: "mål", focusArea: "innsatsområde", area: "forbetringsområde", plan: "plan", municipality: "kommune",
    member: "medlem", applicant: "søkjar", participant: "deltakar", payment: "utbetaling", point: "punkt", theme: "tema",
    package: "pakke", module: "modul", year: "år", person: "person", workshop: "samling", row: "rad",
  },
  add: (noun) => `Legg til ${noun}`,
  remove: (noun) => `Fjern ${noun}`,
  mustFill: "må fyllast ut",
  choose: "Vel",
  yes: "Ja",
  no: "Nei",
  empty: "Ikkje oppgitt",
  personal: "Personopplysning. Ho blir her hos deg og blir ikkje attgitt i kontrollen.",
  notADate: (typed) => `«${typed}» kan ikkje lesast som ein dato. Skriv dag, månad og år, til dømes 20.03.2019.`,
  noSuchDay: (date) => `Dagen ${dotted(date)} finst ikkje i kalenderen. Sjå etter om dag eller månad er skriven feil.`,
  notATime: (typed) => `«${typed}» kan ikkje lesast som eit klokkeslett. Skriv timar og minutt, til dømes 08.30.`,
  notAnAmount: (typed) => `«${typed}» kan ikkje lesast som eitt bestemt beløp. Skriv kroner med mellomrom og øre etter komma, til dømes 12 500,50.`,
  notANumber: (typed) => `«${typed}» er ikkje eit heilt tal. Skriv berre siffer, til dømes 12.`,
  notADecimal: (typed) => `«${typed}» kan ikkje lesast som eitt bestemt tal. Skriv talet med høgst fire desimalar etter komma, til dømes 7,5.`,
  dateMeant: (typed, days) =>
    days.length === 1
      ? `«${typed}» er ${days[0]}, men skrive på ein annan måte enn her. Skriv dag, månad og år, til dømes 20.03.2019.`
      : `«${typed}» kan lesast på fleire måtar: ${days.join(" eller ")}. Skriv dag, månad og år med punktum, til dømes 20.03.2019.`,

  openFile: "Opne ei sak frå fil",
  saveCase: "Lagre saka",
  saveVerdict: "Last ned kontrollen (JSON)",
  openExample: "Opne eit døme",
  startEmpty: "Start med eit tomt skjema",
  opened: (file) => `${file} er opna.`,
  notOpened: (file) => `${file} kunne ikkje opnast.`,
  notJson: "Fila er ikkje ei sak i JSON. Vel ei fil som er lagra herfrå eller frå eit anna system som bruker satsing.",
  notUtf8: "Teksten er ikkje lagra i UTF-8 og ville fått feil bokstavar. Opne fila i programmet ho kjem frå, og lagre ho på nytt med teiknkodinga UTF-8.",
  notUtf16: "Teksten er lagra i UTF-16. Opne fila i programmet ho kjem frå, og lagre ho på nytt med teiknkodinga UTF-8.",
  keyTwice: (key) => `Feltet «${key}» står to gonger same staden, og det går ikkje fram kva for eit som gjeld. Ta bort det eine.`,
  at: (line, column) => `Det er linje ${line}, teikn ${column}.`,
  place: (line, column) => `Linje ${line}, teikn ${column}`,
  noForm: (programme) => `Saka gjeld ${programme}, og den ordninga er ikkje kjend her. Har du pakken med reglane, kan du opne han først. Skjemaet ditt er som det var.`,
  noProgramme: "Saka seier ikkje kva ordning ho gjeld. Skriv ordninga i feltet «programme».",
  openPack: "Opne ei eiga ordning",
  packFaults: (file, count) => `${file} kunne ikkje opnast som ei ordning: ${plural(count, "feil må", "feil må")} rettast. I verkstaden kan du rette dei medan du ser dei.`,
  andMore: (count) => `og ${count} til`,
  troubles: {
    "too-large": "Saka er større enn det som kan kontrollerast.",
    "format-too-new": "Saka er skriven i eit nyare format enn det denne sida kan lese.",
    "not-json": "Saka inneheld noko som ikkje kan lesast.",
  },

  replaced: "Skjemaet du hadde ope, var ikkje lagra. Det er teke vare på så lenge sida er open.",
  bringBack: "Hent det tilbake",
  check: "Kontroller det ferdige skjemaet",
  passed: "Skjemaet er i orden",
  passedText: "Alt som måtte vere på plass, er på plass. Du kan lagre saka og sende henne på vanleg måte.",
  summary: (count) => `Du må rette ${plural(count, "ting", "ting")} før skjemaet er ferdig`,
  outcomes: { passed: "I orden", blocked: "Må rettast", incomplete: "Ikkje ferdig utfylt", notInForce: "Reglane gjaldt ikkje då" },
  notInForceText: "På datoen i saka var ingen reglar i kraft for denne ordninga. Sjå om datoen for vedtaket eller perioden er rett.",
  undated: {
    "/decidedOn": "Datoen for vedtaket er ikkje oppgitt. Saka er vurdert etter den einaste utgåva av reglane.",
    "/period/startsOn": "Det er ikkje oppgitt når perioden byrjar. Saka er vurdert etter den einaste utgåva av reglane.",
  },
  levels: { error: "Feil", warning: "Åtvaring", advice: "Råd" },
  bases: { norm: "følgjer av ein bindande tekst", plausibility: "følgjer av opplysningane sjølve" },
  status: "Kontroll",
  mustMend: (count) => `Må rettast (${count})`,
  nothingWrong: "Ingen feil i det som er fylt ut.",
  worthALook: (count) => `Verdt å sjå på (${count})`,
  leftToFill: (count) => `Står att å fylle ut (${count})`,
  nothingLeft: "Det er ingenting att som må fyllast ut.",
  source: "Kjelde",
  fix: (field, value) => `Rett ${field} til ${value}`,
  mended: "Retta. Feilen er borte.",
  undo: "Angre rettinga",
  undone: "Rettinga er angra.",
  others: "Dette gjeld også",
  counted: (wrong, look, left) => `${plural(wrong, "feil", "feil")}, ${look} verdt å sjå på, ${left} står att å fylle ut.`,

  coverage: "Kva er kontrollert?",
  coverageText: "Ingenting blir rekna som rett berre fordi det ikkje er kontrollert. Her står kva kvar regel krev, og kvifor nokre ikkje kunne vurderast.",
  held: (count) => `Held (${count})`,
  failed: (count) => `Held ikkje (${count})`,
  notJudged: (count) => `Kunne ikkje vurderast (${count})`,
  notApplicable: (count) => `Gjeld ikkje denne saka (${count})`,
  overridden: (count) => `Vik for ein særregel (${count})`,
  givesWay: (rule) => `Særregelen går føre: ${rule}.`,
  notInForceCount: (count) => `${plural(count, "regel", "reglar")} var ikkje i kraft på datoen.`,
  because: {
    "part-absent": "Delen som regelen handlar om, er ikkje med i saka.",
    "no-items": "Lista som regelen går gjennom, er tom.",
    "no-reference": "Det er inga tilvising å følgje.",
    condition: "Vilkåret for regelen er ikkje oppfylt.",
    missing: "Noko som regelen les, er ikkje fylt ut.",
    "parameter-unknown": "Inga kjend kjelde oppgir talet som regelen treng.",
    "no-decision-date": "Datoen for vedtaket er ikkje oppgitt.",
    "no-period": "Det er ikkje oppgitt når perioden byrjar.",
    "no-today": "Regelen treng dagens dato.",
    shape: "Ein verdi som regelen les, kunne ikkje lesast.",
  },
  needs: "Manglar",
  receipt: "Kvittering",
  receiptDates: { decided: "Vedtak", period: "Perioden byrjar", today: "Kontrollert" },

  allocationIntro: "Ein pott fordelt på dei som skal ha del i han. Tala er rekna ut her i nettlesaren og stemmer på øret.",
  whichRequest: "Fordeling",
  requests: {
    "children-2026": "Alle kommunar etter barnetal, 2026",
    allocation: "Fire kommunar (oppdikta tal)",
    tie: "Likt mellom tre (oppdikta tal)",
    infeasible: "Grenser som ikkje går opp (oppdikta tal)",
    "pot-tree": "Frå stat til mottakar (oppdikta tal)",
    "pots-2026": "Frå stat til forum etter forskrifta (dømetal)",
  },
  pot: "Å fordele",
  left: "Til overs",
  receivers: (count) => plural(count, "mottakar", "mottakarar"),
  awardOf: "Mottakar",
  amount: "Tildelt (kr)",
  kr: "kr",
  floor: "Minst",
  cap: "Høgst",
  lastYear: "I fjor",
  sortBy: "Sorter etter",
  byAmount: "Beløp",
  byName: "Namn",
  byChange: "Endring frå i fjor",
  searchName: "Søk etter namn eller nummer",
  shown: (shown, all) => `Viser ${shown} av ${all}.`,
  asPicture: "Vis som bilete",
  asTable: "Vis som tabell",
  steps: (name) => `Slik er beløpet til ${name} rekna ut`,
  chooseOne: "Vel ein mottakar for å sjå korleis beløpet er rekna ut.",
  tie: (places) => `Nokre står heilt likt om ${plural(places, "plass", "plassar")}. Det må trekkjast lodd mellom dei.`,
  infeasible: (needed, available) => `Grensene kan ikkje haldast samstundes: dei krev ${needed} kr, men det er berre ${available} kr.`,
  whoseBounds: "Det gjeld",
  legendChange: "Søyla går frå beløpet i fjor til det som er tildelt no. Grøn strek viser det minste og raud det høgste nokon kan få.",
  measure: "Kva søyla viser",
  legend: "Søyla viser det som er tildelt. Grøn strek viser det minste og raud det høgste nokon kan få, stipla strek viser beløpet i fjor.",

  rulesIntro: "Alle reglane, med kjelde og eit døme som bryt kvar av dei, før og etter at det er retta.",
  whichProgramme: "Ordning",
  onDate: "Reglar i kraft på datoen",
  allDates: "La feltet stå tomt for å sjå alle reglar.",
  searchRules: "Søk i reglane",
  rulesShown: (count) => `Viser ${plural(count, "regel", "reglar")}.`,
  inForce: (from, to) => (from && to ? `I kraft frå ${from} til ${to}` : from ? `I kraft frå ${from}` : to ? `I kraft til ${to}` : "I kraft så lenge ordninga varer"),
  reads: "Les",
  ruleId: "Kjenneteikn",
  example: "Døme",
  before: "Før",
  after: "Etter",
  nothing: "(ikkje fylt ut)",
  wholeCase: "Heile saka i dømet",
  exampleGone: "Etter rettinga er regelen følgd.",
  noExample: "Regelen har ikkje noko døme.",
};

const da: Words = {
  title: "Satsing",
  language: "Sprog",
  skip: "Gå til indholdet",
  pages: { form: "Formular", allocation: "Fordeling", rules: "Regelbog", bench: "Værksted" },
  menu: "Sider",
  private: "Alt sker i din browser. Intet sendes, og siden virker også uden internet.",

  formIntro: "Udfyld det, du ved. Formularen kontrolleres, mens du skriver, efter de samme regler, som modtageren bruger.",
  howToWrite: "Skriv datoer som 20.03.2019, klokkeslæt som 08.30 og beløb i kroner, for eksempel 12.500 eller 12.500,50.",
  whichPart: "Hvad vil du udfylde?",
  aboutCase: "Om sagen",
  content: "Indhold",
  nouns: {
    group: "gruppe", session: "møde", unit: "enhed", betweenWork: "mellemarbejde", programme: "program", item: "programpunkt",
    preparation: "forberedelse", effort: "indsats", measure: "tiltag", result: "resultat", line: "post", repayment: "tilbagebetaling",
    goal: "mål", focusArea: "indsatsområde", area: "forbedringsområde", plan: "plan", municipality: "kommune",
    member: "medlem", applicant: "ansøger", participant: "deltager", payment: "udbetaling", point: "punkt", theme: "tema",
    package: "pakke", module: "modul", year: "år", person: "person", workshop: "workshop", row: "række",
  },
  add: (noun) => `Tilføj ${noun}`,
  remove: (noun) => `Fjern ${noun}`,
  mustFill: "skal udfyldes",
  choose: "Vælg",
  yes: "Ja",
  no: "Nej",
  empty: "Ikke angivet",
  personal: "Personoplysning. Den bliver her hos dig og gengives ikke i kontrollen.",
  notADate: (typed) => `»${typed}« kan ikke læses som en dato. Skriv dag, måned og år, for eksempel 20.03.2019.`,
  noSuchDay: (date) => `Dagen ${dotted(date)} findes ikke i kalenderen. Se efter, om dag eller måned er skrevet forkert.`,
  notATime: (typed) => `»${typed}« kan ikke læses som et klokkeslæt. Skriv timer og minutter, for eksempel 08.30.`,
  notAnAmount: (typed) => `»${typed}« kan ikke læses som ét bestemt beløb. Skriv kroner og øre efter komma, for eksempel 12.500,50.`,
  notANumber: (typed) => `»${typed}« er ikke et helt tal. Skriv kun cifre, for eksempel 12.`,
  notADecimal: (typed) => `»${typed}« kan ikke læses som ét bestemt tal. Skriv tallet med højst fire decimaler efter komma, for eksempel 7,5.`,
  dateMeant: (typed, days) =>
    days.length === 1
      ? `»${typed}« er ${days[0]}, men skrevet på en anden måde end her. Skriv dag, måned og år, for eksempel 20.03.2019.`
      : `»${typed}« kan læses på flere måder: ${days.join(" eller ")}. Skriv dag, måned og år med punktum, for eksempel 20.03.2019.`,

  openFile: "Åbn en sag fra en fil",
  saveCase: "Gem sagen",
  saveVerdict: "Hent kontrollen (JSON)",
  openExample: "Åbn et eksempel",
  startEmpty: "Begynd med en tom formular",
  opened: (file) => `${file} er åbnet.`,
  notOpened: (file) => `${file} kunne ikke åbnes.`,
  notJson: "Filen er ikke en sag i JSON. Vælg en fil, som er gemt herfra eller fra et andet system, der bruger satsing.",
  notUtf8: "Teksten er ikke gemt i UTF-8 og ville få forkerte bogstaver. Åbn filen i det program, den kommer fra, og gem den igen med tegnkodningen UTF-8.",
  notUtf16: "Teksten er gemt i UTF-16. Åbn filen i det program, den kommer fra, og gem den igen med tegnkodningen UTF-8.",
  keyTwice: (key) => `Feltet »${key}« står to gange samme sted, og det fremgår ikke, hvilket af dem der gælder. Fjern det ene.`,
  at: (line, column) => `Det er linje ${line}, tegn ${column}.`,
  place: (line, column) => `Linje ${line}, tegn ${column}`,
  noForm: (programme) => `Sagen handler om ${programme}, og den ordning er ikke kendt her. Har du pakken med reglerne, kan du åbne den først. Din formular er, som den var.`,
  noProgramme: "Sagen siger ikke, hvilken ordning den handler om. Skriv ordningen i feltet »programme«.",
  openPack: "Åbn en egen ordning",
  packFaults: (file, count) => `${file} kunne ikke åbnes som en ordning: ${plural(count, "fejl skal", "fejl skal")} rettes. I værkstedet kan du rette dem, mens du ser dem.`,
  andMore: (count) => `og ${count} til`,
  troubles: {
    "too-large": "Sagen er større end det, der kan kontrolleres.",
    "format-too-new": "Sagen er skrevet i et nyere format, end denne side kan læse.",
    "not-json": "Sagen indeholder noget, der ikke kan læses.",
  },

  replaced: "Den formular, du havde åben, var ikke gemt. Den er bevaret, så længe siden er åben.",
  bringBack: "Hent den tilbage",
  check: "Kontrollér den færdige formular",
  passed: "Formularen er i orden",
  passedText: "Alt, hvad der skulle være på plads, er på plads. Du kan gemme sagen og sende den på sædvanlig vis.",
  summary: (count) => `Du skal rette ${plural(count, "ting", "ting")}, før formularen er færdig`,
  outcomes: { passed: "I orden", blocked: "Skal rettes", incomplete: "Ikke færdigudfyldt", notInForce: "Reglerne gjaldt ikke dengang" },
  notInForceText: "På datoen i sagen var ingen regler i kraft for denne ordning. Se efter, om datoen for afgørelsen eller perioden er rigtig.",
  undated: {
    "/decidedOn": "Datoen for afgørelsen er ikke oplyst. Sagen er vurderet efter den eneste udgave af reglerne.",
    "/period/startsOn": "Det er ikke oplyst, hvornår perioden begynder. Sagen er vurderet efter den eneste udgave af reglerne.",
  },
  levels: { error: "Fejl", warning: "Advarsel", advice: "Råd" },
  bases: { norm: "følger af en bindende tekst", plausibility: "følger af oplysningerne selv" },
  status: "Kontrol",
  mustMend: (count) => `Skal rettes (${count})`,
  nothingWrong: "Ingen fejl i det, der er udfyldt.",
  worthALook: (count) => `Værd at se på (${count})`,
  leftToFill: (count) => `Mangler at blive udfyldt (${count})`,
  nothingLeft: "Der er ikke mere, som skal udfyldes.",
  source: "Kilde",
  fix: (field, value) => `Ret ${field} til ${value}`,
  mended: "Rettet. Fejlen er væk.",
  undo: "Fortryd rettelsen",
  undone: "Rettelsen er fortrudt.",
  others: "Det gælder også",
  counted: (wrong, look, left) => `${plural(wrong, "fejl", "fejl")}, ${look} værd at se på, ${left} mangler at blive udfyldt.`,

  coverage: "Hvad er kontrolleret?",
  coverageText: "Intet regnes for rigtigt, blot fordi det ikke er kontrolleret. Her står, hvad hver regel kræver, og hvorfor nogle ikke kunne vurderes.",
  held: (count) => `Holder (${count})`,
  failed: (count) => `Holder ikke (${count})`,
  notJudged: (count) => `Kunne ikke vurderes (${count})`,
  notApplicable: (count) => `Gælder ikke denne sag (${count})`,
  overridden: (count) => `Viger for en særregel (${count})`,
  givesWay: (rule) => `Særreglen går forud: ${rule}.`,
  notInForceCount: (count) => `${plural(count, "regel", "regler")} var ikke i kraft på datoen.`,
  because: {
    "part-absent": "Den del, som reglen handler om, er ikke med i sagen.",
    "no-items": "Listen, som reglen går igennem, er tom.",
    "no-reference": "Der er ingen henvisning at følge.",
    condition: "Betingelsen for reglen er ikke opfyldt.",
    missing: "Noget, som reglen læser, er ikke udfyldt.",
    "parameter-unknown": "Ingen kendt kilde angiver det tal, som reglen har brug for.",
    "no-decision-date": "Datoen for afgørelsen er ikke oplyst.",
    "no-period": "Det er ikke oplyst, hvornår perioden begynder.",
    "no-today": "Reglen har brug for dags dato.",
    shape: "En værdi, som reglen læser, kunne ikke læses.",
  },
  needs: "Mangler",
  receipt: "Kvittering",
  receiptDates: { decided: "Afgørelse", period: "Perioden begynder", today: "Kontrolleret" },

  allocationIntro: "En pulje fordelt mellem dem, der skal have del i den. Tallene er regnet ud her i browseren og stemmer på øren.",
  whichRequest: "Fordeling",
  requests: {
    "children-2026": "Alle norske kommuner efter børnetal, 2026",
    allocation: "Fire kommuner (opdigtede tal)",
    tie: "Lige mellem tre (opdigtede tal)",
    infeasible: "Grænser, der ikke går op (opdigtede tal)",
    "pot-tree": "Fra stat til modtager (opdigtede tal)",
    "pots-2026": "Fra stat til forum efter den norske forskrift (eksempeltal)",
  },
  pot: "Til fordeling",
  left: "Tilovers",
  receivers: (count) => plural(count, "modtager", "modtagere"),
  awardOf: "Modtager",
  amount: "Tildelt (kr.)",
  kr: "kr.",
  floor: "Mindst",
  cap: "Højst",
  lastYear: "Sidste år",
  sortBy: "Sortér efter",
  byAmount: "Beløb",
  byName: "Navn",
  byChange: "Ændring fra sidste år",
  searchName: "Søg efter navn eller nummer",
  shown: (shown, all) => `Viser ${shown} af ${all}.`,
  asPicture: "Vis som billede",
  asTable: "Vis som tabel",
  steps: (name) => `Sådan er beløbet til ${name} regnet ud`,
  chooseOne: "Vælg en modtager for at se, hvordan beløbet er regnet ud.",
  tie: (places) => `Nogle står helt lige om ${plural(places, "plads", "pladser")}. Der skal trækkes lod mellem dem.`,
  infeasible: (needed, available) => `Grænserne kan ikke holdes samtidig: De kræver ${needed} kr., men der er kun ${available} kr.`,
  whoseBounds: "Det gælder",
  legendChange: "Søjlen går fra beløbet sidste år til det, der er tildelt nu. Grøn streg viser det mindste og rød det højeste, nogen kan få.",
  measure: "Hvad søjlen viser",
  legend: "Søjlen viser det, der er tildelt. Grøn streg viser det mindste og rød det højeste, nogen kan få, stiplet streg viser beløbet sidste år.",

  rulesIntro: "Alle reglerne med kilde og et eksempel, der bryder hver af dem, før og efter at det er rettet.",
  whichProgramme: "Ordning",
  onDate: "Regler i kraft på datoen",
  allDates: "Lad feltet stå tomt for at se alle regler.",
  searchRules: "Søg i reglerne",
  rulesShown: (count) => `Viser ${plural(count, "regel", "regler")}.`,
  inForce: (from, to) => (from && to ? `I kraft fra ${from} til ${to}` : from ? `I kraft fra ${from}` : to ? `I kraft til ${to}` : "I kraft, så længe ordningen varer"),
  reads: "Læser",
  ruleId: "Kendetegn",
  example: "Eksempel",
  before: "Før",
  after: "Efter",
  nothing: "(ikke udfyldt)",
  wholeCase: "Hele sagen i eksemplet",
  exampleGone: "Efter rettelsen er reglen overholdt.",
  noExample: "Reglen har intet eksempel.",
};

const en: Words = {
  title: "Satsing",
  language: "Language",
  skip: "Skip to the content",
  pages: { form: "Form", allocation: "Allocation", rules: "Rule book", bench: "Workbench" },
  menu: "Pages",
  private: "Everything happens in your browser. Nothing is sent, and the page works without a network too.",

  formIntro: "Fill in what you know. The form is checked as you write, by the same rules that the recipient uses.",
  howToWrite: "Write dates as 20 March 2019 or 20.03.2019, times as 08:30, and amounts in kroner, such as 12,500 or 12,500.50.",
  whichPart: "What would you like to fill in?",
  aboutCase: "About the case",
  content: "Content",
  nouns: {
    group: "group", session: "session", unit: "unit", betweenWork: "between-work", programme: "programme", item: "agenda item",
    preparation: "preparation", effort: "effort", measure: "measure", result: "result", line: "line", repayment: "repayment",
    goal: "goal", focusArea: "focus area", area: "area for improvement", plan: "plan", municipality: "municipality",
    member: "member", applicant: "applicant", participant: "participant", payment: "payment", point: "point", theme: "theme",
    package: "package", module: "module", year: "year", person: "person", workshop: "workshop", row: "row",
  },
  add: (noun) => `Add ${noun}`,
  remove: (noun) => `Remove ${noun}`,
  mustFill: "must be filled in",
  choose: "Choose",
  yes: "Yes",
  no: "No",
  empty: "Not stated",
  personal: "Personal information. It stays here with you and is not repeated in the check.",
  notADate: (typed) => `“${typed}” cannot be read as a date. Write day, month and year, such as 20 March 2019.`,
  noSuchDay: (date) => `There is no day ${dotted(date)} in the calendar. Check whether the day or the month is mistyped.`,
  notATime: (typed) => `“${typed}” cannot be read as a time. Write hours and minutes, such as 08:30.`,
  notAnAmount: (typed) => `“${typed}” cannot be read as one certain amount. Write kroner with commas and øre after a point, such as 12,500.50.`,
  notANumber: (typed) => `“${typed}” is not a whole number. Write digits only, such as 12.`,
  notADecimal: (typed) => `“${typed}” cannot be read as one certain number. Write it with at most four decimals after a point, such as 7.5.`,
  dateMeant: (typed, days) =>
    days.length === 1
      ? `“${typed}” is ${days[0]}, written in another way than here. Write day, month and year, such as 20 March 2019.`
      : `“${typed}” can be read in more than one way: ${days.join(" or ")}. Write the month as a word, such as 20 March 2019.`,

  openFile: "Open a case from a file",
  saveCase: "Save the case",
  saveVerdict: "Download the check (JSON)",
  openExample: "Open an example",
  startEmpty: "Start with an empty form",
  opened: (file) => `${file} is open.`,
  notOpened: (file) => `${file} could not be opened.`,
  notJson: "The file is not a case in JSON. Choose one that was saved here or by another system that uses satsing.",
  notUtf8: "The text is not saved in UTF-8 and would get wrong letters. Open the file in the program that it comes from, and save it again with the encoding UTF-8.",
  notUtf16: "The text is saved in UTF-16. Open the file in the program that it comes from, and save it again with the encoding UTF-8.",
  keyTwice: (key) => `The field “${key}” stands twice in the same place, and nothing says which of them counts. Take one of them out.`,
  at: (line, column) => `It is line ${line}, character ${column}.`,
  place: (line, column) => `Line ${line}, character ${column}`,
  noForm: (programme) => `The case belongs to ${programme}, and that programme is not known here. If you have the pack with its rules, open that first. Your form is as it was.`,
  noProgramme: "The case does not say which programme it belongs to. Write the programme in the field “programme”.",
  openPack: "Open a programme of your own",
  packFaults: (file, count) => `${file} could not be opened as a programme: ${plural(count, "error", "errors")} must be corrected. In the workbench you can correct them as you see them.`,
  andMore: (count) => `and ${count} more`,
  troubles: {
    "too-large": "The case is larger than what can be checked.",
    "format-too-new": "The case is written in a later format than this page can read.",
    "not-json": "The case holds something that cannot be read.",
  },

  replaced: "The form that you had open was not saved. It is kept as long as this page is open.",
  bringBack: "Bring it back",
  check: "Check the finished form",
  passed: "The form is in order",
  passedText: "All that had to be in place is in place. You can save the case and send it in the usual way.",
  summary: (count) => `You must correct ${plural(count, "thing", "things")} before the form is finished`,
  outcomes: { passed: "In order", blocked: "Must be corrected", incomplete: "Not yet complete", notInForce: "No rules in force then" },
  notInForceText: "On the date in the case no rules of this programme were in force. Check whether the date of the decision or the period is right.",
  undated: {
    "/decidedOn": "No decision date is stated. The case is judged by the only edition of the rules.",
    "/period/startsOn": "The first day of the period is not stated. The case is judged by the only edition of the rules.",
  },
  levels: { error: "Error", warning: "Warning", advice: "Advice" },
  bases: { norm: "follows from a binding text", plausibility: "follows from the data themselves" },
  status: "Check",
  mustMend: (count) => `Must be corrected (${count})`,
  nothingWrong: "No errors in what has been filled in.",
  worthALook: (count) => `Worth a look (${count})`,
  leftToFill: (count) => `Left to fill in (${count})`,
  nothingLeft: "Nothing is left that must be filled in.",
  source: "Source",
  fix: (field, value) => `Correct ${field} to ${value}`,
  mended: "Corrected. The error is gone.",
  undo: "Undo the correction",
  undone: "The correction is undone.",
  others: "This also concerns",
  counted: (wrong, look, left) => `${plural(wrong, "error", "errors")}, ${look} worth a look, ${left} left to fill in.`,

  coverage: "What has been checked?",
  coverageText: "Nothing counts as right just because it was not checked. Here is what each rule asks for, and why some could not be judged.",
  held: (count) => `Holds (${count})`,
  failed: (count) => `Does not hold (${count})`,
  notJudged: (count) => `Could not be judged (${count})`,
  notApplicable: (count) => `Does not apply to this case (${count})`,
  overridden: (count) => `Gives way to a special rule (${count})`,
  givesWay: (rule) => `The special rule goes before it: ${rule}.`,
  notInForceCount: (count) => `${plural(count, "rule was", "rules were")} not in force on the date.`,
  because: {
    "part-absent": "The part that the rule is about is not in the case.",
    "no-items": "The list that the rule goes through is empty.",
    "no-reference": "There is no reference to follow.",
    condition: "The rule’s condition does not hold.",
    missing: "Something that the rule reads has not been filled in.",
    "parameter-unknown": "No known source gives the number that the rule needs.",
    "no-decision-date": "The date of the decision is not stated.",
    "no-period": "The first day of the period is not stated.",
    "no-today": "The rule needs today’s date.",
    shape: "A value that the rule reads could not be read.",
  },
  needs: "Missing",
  receipt: "Receipt",
  receiptDates: { decided: "Decided", period: "Period begins", today: "Checked" },

  allocationIntro: "A pot shared out among those who have a part in it. The numbers are worked out here in the browser and add up to the last øre.",
  whichRequest: "Allocation",
  requests: {
    "children-2026": "All Norwegian municipalities by number of children, 2026",
    allocation: "Four municipalities (made-up numbers)",
    tie: "Equal among three (made-up numbers)",
    infeasible: "Bounds that cannot all hold (made-up numbers)",
    "pot-tree": "From state to recipient (made-up numbers)",
    "pots-2026": "From state to forum by the Norwegian regulation (example numbers)",
  },
  pot: "To share out",
  left: "Left over",
  receivers: (count) => plural(count, "recipient", "recipients"),
  awardOf: "Recipient",
  amount: "Awarded (kr)",
  kr: "kr",
  floor: "At least",
  cap: "At most",
  lastYear: "Last year",
  sortBy: "Sort by",
  byAmount: "Amount",
  byName: "Name",
  byChange: "Change from last year",
  searchName: "Search by name or number",
  shown: (shown, all) => `Showing ${shown} of ${all}.`,
  asPicture: "Show as a picture",
  asTable: "Show as a table",
  steps: (name) => `How the award to ${name} was worked out`,
  chooseOne: "Choose a recipient to see how its award was worked out.",
  tie: (places) => `Some are tied for ${plural(places, "place", "places")}. Lots must be drawn between them.`,
  infeasible: (needed, available) => `The bounds cannot all hold: they demand ${needed} kr, but there is only ${available} kr.`,
  whoseBounds: "It concerns",
  legendChange: "The bar goes from last year’s amount to what is awarded now. A green line shows the least and a red one the most that someone can get.",
  measure: "What the bar shows",
  legend: "The bar shows what is awarded. A green line shows the least and a red one the most that someone can get, a dashed one last year’s amount.",

  rulesIntro: "All rules, with their source and an example that breaks each of them, before and after it is put right.",
  whichProgramme: "Programme",
  onDate: "Rules in force on the date",
  allDates: "Leave the field empty to see all rules.",
  searchRules: "Search the rules",
  rulesShown: (count) => `Showing ${plural(count, "rule", "rules")}.`,
  inForce: (from, to) => (from && to ? `In force from ${from} to ${to}` : from ? `In force from ${from}` : to ? `In force until ${to}` : "In force as long as the programme lasts"),
  reads: "Reads",
  ruleId: "Identifier",
  example: "Example",
  before: "Before",
  after: "After",
  nothing: "(not filled in)",
  wholeCase: "The whole case of the example",
  exampleGone: "After the correction the rule holds.",
  noExample: "The rule has no example.",
};

const ALL: Readonly<Record<Language, Words>> = { nb, nn, da, en };

export const LANGUAGES: readonly { code: Language; name: string }[] = [
  { code: "nb", name: "Bokmål" },
  { code: "nn", name: "Nynorsk" },
  { code: "da", name: "Dansk" },
  { code: "en", name: "English" },
];

/** The words of a language. */
export function wordsOf(lang: Language): Words {
  return ALL[lang];
}

/** A label as it begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** What lists hold, by the names of the lists. */
const NOUNS: Readonly<Record<string, Noun>> = {
  groups: "group", sessions: "session", units: "unit", betweenWork: "betweenWork", programmes: "programme", items: "item",
  preparation: "preparation", efforts: "effort", measures: "measure", grantedMeasures: "measure", ongoingMeasures: "measure",
  results: "result", lines: "line", budget: "line", repayments: "repayment", goals: "goal", focusAreas: "focusArea", areas: "area",
  restsOn: "area", needs: "area", plans: "plan", municipalities: "municipality", members: "member", applicants: "applicant",
  participants: "participant", payments: "payment", points: "point", themes: "theme", packages: "package", modules: "module",
  years: "year", team: "person", workshops: "workshop",
};

/** What a list of this name holds; of one that is not known, rows. */
export function nounOf(list: string): Noun {
  return NOUNS[list] ?? "row";
}
