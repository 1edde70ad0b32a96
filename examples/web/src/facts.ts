import { type CodeView, fields, type FieldType, type FieldView, label, type Language } from "satsing";
import { type Entry, type Layout, layoutOf, unread } from "./layouts.js";
import { get, type Json, parent, pattern, segments } from "./pointer.js";
import { capital, type Noun, nounOf, wordsOf } from "./words.js";
import { write } from "./writing.js";

/** What is known of the fields of a form, in one language: their names, types and codes, from satsing. */
export class Facts {
  private readonly views: ReadonlyMap<string, FieldView>;
  private readonly more: ReadonlyMap<string, FieldType>;
  private readonly entries = new Map<string, Entry>();
  /** How far down in the form each entry stands. */
  private readonly places: ReadonlyMap<string, number>;
  /** What has been asked before: a page asks for the same few hundred names each time it is drawn. */
  private readonly labels = new Map<string, string>();

  readonly programme: string;
  readonly lang: Language;
  readonly layout: Layout;

  /** With the types of fields that no rule reads, where they are to be filled in all the same. */
  constructor(programme: string, views: readonly FieldView[], lang: Language, more: ReadonlyMap<string, FieldType> = new Map()) {
    this.programme = programme;
    this.lang = lang;
    this.more = more;
    this.views = new Map(views.map((view) => [view.path, view]));
    this.layout = layoutOf(views, more);
    this.index("", [...this.layout.entries, ...this.layout.parts.map(({ entry }) => entry)]);
    this.places = new Map([...this.entries.keys()].map((path, at) => [path, at]));
  }

  /** What the rules of a day know of the fields of a programme, and what is known besides of those that a case has. */
  static on(programme: string, on: string | undefined, lang: Language, document: Json): Facts {
    const views = fields(programme, { on, lang });
    return new Facts(programme, views, lang, unread(programme, views, document));
  }

  /** What a field is called. */
  label(path: string): string {
    const at = pattern(path);
    const known = this.labels.get(at);
    if (known !== undefined) return known;
    const asked = label(at, this.lang, this.programme) ?? segments(path).at(-1) ?? "";
    this.labels.set(at, asked);
    return asked;
  }

  type(path: string): FieldType {
    const entry = this.entries.get(pattern(path));
    return this.views.get(pattern(path))?.type ?? this.more.get(pattern(path)) ?? (entry?.kind === "field" ? entry.type : "text");
  }

  /** The codes that a field can hold; of one that no rule reads those of its namesake elsewhere. */
  codes(path: string): CodeView[] {
    const at = pattern(path);
    const known = this.views.get(at);
    if (known || this.type(path) !== "code") return known?.codes ?? [];
    const name = at.replace(/\/\*$/, "").split("/").at(-1);
    const namesake = [...this.views.values()].find((view) => view.codes?.length && view.path.replace(/\/\*$/, "").split("/").at(-1) === name);
    return namesake?.codes ?? [];
  }

  isRequired(path: string): boolean {
    return this.views.get(pattern(path))?.required ?? false;
  }

  isPersonal(path: string): boolean {
    return this.views.get(pattern(path))?.personal ?? false;
  }

  /** The place in the form where something about a path is shown: the path itself, or what it is in; nothing beside the form. */
  place(path: string): string | undefined {
    for (let at = path; at !== ""; at = parent(at)) if (this.entries.has(pattern(at))) return at;
    return undefined;
  }

  /** Compares two paths by where they stand in the form; what the form does not have comes last. */
  compare(left: string, right: string): number {
    const [one, other] = [this.steps(left), this.steps(right)];
    const at = one.findIndex((step, at) => step !== other[at]);
    return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
  }

  /** A value as people write it, with the label of a code. */
  value(path: string, value: Json | undefined): string {
    const words = wordsOf(this.lang);
    if (value === undefined) return words.nothing;
    if (typeof value === "boolean") return value ? words.yes : words.no;
    const code = this.codes(path).find((each) => each.code === value);
    return code?.label ?? write(value, this.type(path), this.lang);
  }

  /** Which item of which list a field belongs to: `Gruppe 1, samling 3`; nothing outside lists. */
  item(document: Json, path: string): string {
    const keys = segments(path);
    const names = keys.flatMap((key, at) => {
      const item = `/${keys.slice(0, at + 1).join("/")}`;
      const entry = this.entries.get(pattern(parent(item)));
      return /^\d+$/.test(key) && entry?.kind === "list" ? [this.itemName(document, item)] : [];
    });
    return capital(names.join(", "));
  }

  /** What an item is called: by its own name, else by what it is and its number. */
  itemName(document: Json, path: string): string {
    const item = get(document, path);
    const fields = typeof item === "object" && item !== null && !Array.isArray(item) ? item : {};
    const named = fields["name"] ?? fields["title"];
    const number = Number(segments(path).at(-1)) + 1;
    return typeof named === "string" && named !== "" ? named : `${this.noun(parent(path))} ${number}`;
  }

  /** What an item of a list is called, as the words for adding and removing one say it. */
  noun(list: string): string {
    const noun: Noun = nounOf(segments(list).at(-1) ?? "");
    return wordsOf(this.lang).nouns[noun];
  }

  /** For each key of a path, how far down its field stands; an index is that itself. */
  private steps(path: string): number[] {
    return segments(path).map((key, at, keys) => {
      if (/^\d+$/.test(key)) return Number(key);
      return this.places.get(pattern(`/${keys.slice(0, at + 1).join("/")}`)) ?? this.places.size;
    });
  }

  private index(at: string, entries: readonly Entry[]): void {
    for (const entry of entries) {
      const path = `${at}/${entry.name}`;
      this.entries.set(path, entry);
      if (entry.kind === "object") this.index(path, entry.entries);
      if (entry.kind === "list") this.index(`${path}/*`, entry.entries);
      // the boxes of a group of choices have no place of their own for a finding
      if (entry.kind === "list" || entry.kind === "texts") this.entries.set(`${path}/*`, entry);
    }
  }
}
