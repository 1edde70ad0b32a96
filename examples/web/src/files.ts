import { type FormId, formOf } from "./layouts.js";
import type { Json } from "./pointer.js";

/** What came of opening a file. */
export type Opened = { form: FormId; document: Json } | { programme: string } | { isJson: false };

/** Reads a case from a file, on this machine. */
export async function openCase(file: File): Promise<Opened> {
  let document: Json;
  try {
    document = JSON.parse(await file.text()) as Json;
  } catch {
    return { isJson: false };
  }
  if (typeof document !== "object" || document === null || Array.isArray(document)) return { isJson: false };
  const { programme } = document;
  const form = formOf(programme, Object.keys(document));
  if (form !== undefined) return { form, document };
  return typeof programme === "string" ? { programme } : { isJson: false };
}

/** Saves a document as a file, on this machine. */
export function save(name: string, document_: unknown): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(document_, undefined, 2)}\n`], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
