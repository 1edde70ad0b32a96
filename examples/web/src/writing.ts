import { type FieldType, type Language, money } from "satsing";
import type { Json } from "./pointer.js";

/**
 * How values are written in the form and read from it: as people write them, never as the contract has them.
 *
 * What cannot be read stays as it was typed, so that the check can say what is wrong with it.
 */
export function read(text: string, type: FieldType, lang: Language): Json | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  switch (type) {
    case "date":
      return readDate(typed) ?? typed;
    case "time":
      return readTime(typed) ?? typed;
    case "money":
      return readMoney(typed, lang) ?? typed;
    case "decimal":
      return readDecimal(typed, lang) ?? typed;
    case "number":
      return /^[-−]?\d{1,15}$/.test(typed.replaceAll(SPACE, "")) ? Number(typed.replaceAll(SPACE, "").replace("−", "-")) : typed;
    default:
      return typed;
  }
}

/** A value as it stands in its field. */
export function write(value: Json | undefined, type: FieldType, lang: Language): string {
  if (value === undefined || value === null) return "";
  if (type === "date" && typeof value === "string") return writeDate(value, lang);
  if (type === "time" && typeof value === "string") return lang === "en" ? value : value.replace(/^(\d\d):(\d\d)$/, "$1.$2");
  if (type === "money" && typeof value === "number") return writeMoney(value, lang);
  if (type === "decimal" && typeof value === "number") return lang === "en" ? String(value) : String(value).replace(".", ",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const SPACE = /[\s\u00a0\u202f\u2009]/g;
/** Nynorsk writes numbers as Bokmål does; Chromium knows no `nn`, and would write them as its own language does. */
const LOCALES: Record<Language, string> = { nb: "nb-NO", nn: "nb-NO", da: "da-DK", en: "en-GB" };
const NORWEGIAN = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];
/** The browser knows them too, but is some 10 ms in looking up the first. */
const MONTH_NAMES: Record<Language, readonly string[]> = {
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  da: ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};
const MONTHS = ["jan", "feb", "mar", "apr", "ma[iyj]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "de[sc]"].map((month) => new RegExp(`^${month}`, "i"));

/** The day that a text means, where it means one; anything else the check explains, with the day that may be meant. */
function readDate(typed: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return date(iso[1], iso[2], iso[3]);
  const slashes = /^(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})$/.exec(typed);
  // elsewhere the month stands first where slashes are used
  if (slashes) return date(slashes[3], slashes[1], slashes[2]) === undefined || slashes[1] === slashes[2] ? date(slashes[3], slashes[2], slashes[1]) : undefined;
  const dotted = /^(\d{1,2})\s*[. -]\s*(\d{1,2})\s*[. -]\s*(\d{4})$/.exec(typed);
  if (dotted) return date(dotted[3], dotted[2], dotted[1]);
  const yearFirst = /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  const dayFirst = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (dayFirst && yearFirst) return date(yearFirst[1], yearFirst[2], yearFirst[3]) === undefined ? date(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
  const named = /^(\d{1,2})\.?\s*([a-zæøå]{3,})\.?,?\s*(\d{4})$/i.exec(typed);
  const month = MONTHS.findIndex((each) => each.test(named?.[2] ?? ""));
  return named && month >= 0 ? date(named[3], String(month + 1), named[1]) : undefined;
}

/** A day as the contract writes it, where there is such a day. */
function date(year = "", month = "", day = ""): string | undefined {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : undefined;
}

function writeDate(value: string, lang: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (year === undefined) return value;
  // a day that there is not has no long form
  return lang === "en" && isDay(value) ? longDate(value, lang) : `${day}.${month}.${year}`;
}

/** Whether a text is a day that there is: 31 April is none, though `Date` takes it for 1 May. */
export function isDay(value: string): boolean {
  const moment = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

function readTime(typed: string): string | undefined {
  const [, hour, minute = "00"] = /^(?:kl\.?\s*)?(\d{1,2})(?:[.: ]?(\d{2}))?$/i.exec(typed) ?? [];
  return hour === undefined ? undefined : `${hour.padStart(2, "0")}:${minute}`;
}

/** A number with at most four decimals; nothing where the mark may part thousands. */
function readDecimal(typed: string, lang: Language): number | undefined {
  const digits = typed.replaceAll(SPACE, "").replace("−", "-");
  const mark = lang === "en" ? "." : ",";
  const [, whole = "", other, decimals = ""] = /^(-?\d{1,10})(?:([.,])(\d{1,4}))?$/.exec(digits) ?? [];
  if (whole === "" || (other !== undefined && other !== mark && decimals.length === 3)) return undefined;
  return Number(decimals === "" ? whole : `${whole}.${decimals}`);
}

/** The amount in øre; nothing for what is no amount and for what has two readings in the language. */
function readMoney(typed: string, lang: Language): number | undefined {
  try {
    return money(typed, lang);
  } catch {
    return undefined;
  }
}

/** An amount in kroner, with øre only where there are any. */
export function writeMoney(ore: number, lang: Language): string {
  const digits = ore % 100 === 0 ? 0 : 2;
  return (ore / 100).toLocaleString(LOCALES[lang], { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A number given in tenths, with its one decimal. */
export function writeTenths(tenths: number, lang: Language): string {
  return (tenths / 10).toLocaleString(LOCALES[lang], { minimumFractionDigits: 1 });
}

/** A date in a sentence. */
export function longDate(value: string, lang: Language): string {
  const [year, month, day] = value.split("-");
  return `${Number(day)}${lang === "en" ? "" : "."} ${MONTH_NAMES[lang][Number(month) - 1]} ${year}`;
}

/** Compares texts as the alphabet of the language does. */
export function alphabet(lang: Language): (left: string, right: string) => number {
  return new Intl.Collator(LOCALES[lang], { numeric: true }).compare;
}
