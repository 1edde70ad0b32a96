import asker from "../../cases/asker-ledernettverk-2018.json";
import report from "./report-example.json";
import type { Json } from "./pointer.js";

/** The case that the first visit shows. */
export const FIRST: Json = asker as Json;

const CASES = import.meta.glob<Json>(["../../cases/*.json", "!../../cases/asker-ledernettverk-2018.json"], { import: "default" });
const at = (name: string) => CASES[`../../cases/${name}.json`];

/** A case for each part of a programme that there is one for: as their sources print them, and a report with made-up numbers. */
const BY_PART: Readonly<Record<string, (() => Promise<Json>) | undefined>> = {
  "no.asker.ledernettverk network": async () => FIRST,
  "no.realfagskommuner report": async () => report as Json,
  "no.realfagskommuner strategy": at("asker-realfag-strategi"),
  "no.kollektiv-kompetanseutvikling application": at("behovsmelding-2026"),
  "no.kollektiv-kompetanseutvikling letter": at("behovsmelding-2026"),
  "no.kollektiv-kompetanseutvikling forum": at("samarbeidsforum-2026"),
  "no.kollektiv-vgo application": at("videregaaende-fylke-2026"),
  "no.kollektiv-vgo forum": at("videregaaende-fylke-2026"),
  "no.kollektiv-vgo letter": at("videregaaende-tilskuddsbrev-2026"),
  "no.kollektiv-vgo report": at("videregaaende-tilskuddsbrev-2026"),
  "no.lokal-kompetanseutvikling report": at("aarsrapport-2025"),
  "no.lokal-kompetanseutvikling letter": at("aarsrapport-2025"),
  "no.lokal-kompetanseutvikling forum": at("samarbeidsforum-2024"),
  "no.lokal-kompetanseutvikling partnership": at("partnerskap-matematikk-2024"),
  "no.lokal-kompetanseutvikling application": at("partnerskap-matematikk-2024"),
  "no.videreutdanning study": at("videreutdanning-2026"),
  "no.videreutdanning letter": at("videreutdanning-2026"),
  "dk.udviklingsrum registration": at("udviklingsrum-2021-tilmelding"),
  "dk.udviklingsrum own": at("udviklingsrum-2021-hold"),
};

/** The example of a part of a programme; nothing where there is none. */
export function exampleOf(programme: string, part: string): (() => Promise<Json>) | undefined {
  return BY_PART[`${programme} ${part}`];
}
