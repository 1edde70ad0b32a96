import { check, SatsingError } from "satsing";
import type { Json } from "./pointer.js";
import type { Words } from "./words.js";

/** What came of opening a file: a case with its programme, or why there is none, in words. */
export type Opened = { programme: string; document: Json } | { why: string };

/** Reads a case from a file by the library, on this machine: what that refuses is told and not mended. */
export async function openCase(file: File, words: Words): Promise<Opened> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const { receipt } = check(bytes);
    // the library has read it as JSON in UTF-8: nothing of it is replaced here
    const document = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), asWritten) as Json;
    return { programme: receipt.programme, document };
  } catch (error) {
    if (!(error instanceof SatsingError)) throw error;
    return { why: whyNot(error, bytes, words) };
  }
}

/** A number that the browser would round is kept as the text that stands there, and the check says what is wrong with it. */
function asWritten(_key: string, value: Json, context?: { source?: string }): Json {
  const isRounded = typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
  return isRounded ? (context?.source ?? String(value)) : value;
}

/** Why the bytes of a document could not be read, with the line and column where that is known. */
export function whyNot(error: SatsingError, bytes: Uint8Array, words: Words): string {
  return error.code === "not-json" && isUtf16(bytes) ? words.notUtf16 : reasonOf(error, words);
}

/** The text of bytes in UTF-8; of any others why there is none. */
export function textOf(bytes: Uint8Array, words: Words): { text: string } | { why: string } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { why: isUtf16(bytes) ? words.notUtf16 : words.notUtf8 };
  }
}

/** An error of the library in words. */
export function reasonOf({ code, detail, message }: Pick<SatsingError, "code" | "detail" | "message">, words: Words): string {
  if (code === "not-json") {
    const reason = String(detail["reason"]);
    const at = words.at(Number(detail["line"]), Number(detail["column"]));
    if (reason === "not UTF-8") return `${words.notUtf8} ${at}`;
    if (/surrogate|hex escape/.test(reason)) return `${words.troubles["not-json"]} ${at}`;
    const twice = /^the key `(.*)` stands twice/s.exec(reason)?.[1];
    return `${twice === undefined ? words.notJson : words.keyTwice(twice)} ${at}`;
  }
  if (code === "unknown-programme") return words.noForm(String(detail["id"]));
  if (code === "no-programme") return words.noProgramme;
  if (code === "too-large" || code === "format-too-new") return words.troubles[code];
  return message;
}

/** Whether two bytes stand for each letter, as some programs save texts: each other byte of plain letters is then zero. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (second === 0 && fourth === 0) || (first === 0 && third === 0);
}

/** Saves a document as a file, on this machine. */
export function save(name: string, document_: unknown): void {
  saveText(name, `${JSON.stringify(document_, undefined, 2)}\n`);
}

/** Saves a text as a file, on this machine. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  // the browser reads it after the click, and later where it is busy
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
