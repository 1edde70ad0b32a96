import { check, type FieldType, type FieldView } from "satsing";
import { inOrder, isFolded, isProse, isShort } from "./order.js";
import { type Json, parent, pattern, put, segments } from "./pointer.js";

/** A place in a form: what it is called, its type and its codes come from `fields`; how broad it is, from here. */
export type Entry =
  | { kind: "field"; name: string; type: FieldType; lines?: number; refers?: string; width?: "short" | "long" }
  | { kind: "object"; name: string; entries: Entry[] }
  | { kind: "list"; name: string; entries: Entry[]; isFolded?: boolean; inRows?: boolean }
  | { kind: "texts"; name: string; refers?: string }
  | { kind: "choices"; name: string };

/** The form of a programme: what is asked of the case itself, and each part by its name. */
export interface Layout {
  entries: Entry[];
  parts: { name: string; entry: Entry }[];
}

/** The parts as an undertaking goes through them. */
const PARTS = ["application", "report", "registration", "study", "network", "strategy", "forum", "partnership", "letter", "own"];
/** More fields than this do not stand in one row. */
const MOST_IN_A_ROW = 8;
/** What names an item for those who read. */
const NAMES = ["title", "name"];
/** What the machine needs, and nobody fills in. */
const HIDDEN = new Set(["$schema", "format", "programme", "id"]);

interface Node {
  view?: FieldView | undefined;
  type?: FieldType | undefined;
  children: Map<string, Node>;
}

/** The form of the fields that a programme reads, and of those besides that are known to be of a type. */
export function layoutOf(views: readonly FieldView[], more: ReadonlyMap<string, FieldType>): Layout {
  const root: Node = { children: new Map() };
  for (const view of views) Object.assign(nodeAt(root, view.path), { view, type: view.type });
  for (const [path, type] of more) nodeAt(root, path).type ??= type;
  const entries = entriesOf(root);
  const isPart = (entry: Entry): boolean => entry.kind === "object" && PARTS.includes(entry.name);
  const parts = entries.filter(isPart).map((entry) => ({ name: entry.name, entry }));
  return {
    entries: entries.filter((entry) => !isPart(entry)),
    parts: parts.toSorted((left, right) => PARTS.indexOf(left.name) - PARTS.indexOf(right.name)),
  };
}

/** The part that a case is mostly about; of one that has none yet the first that there is an example for, else the first. */
export function partOf(layout: Layout, document: Json, hasExample: (part: string) => boolean): string {
  const has = (name: string): boolean => typeof document === "object" && document !== null && name in document;
  const first = layout.parts.find(({ name }) => has(name)) ?? layout.parts.find(({ name }) => hasExample(name)) ?? layout.parts[0];
  return first?.name ?? "";
}

/**
 * Fields that no rule reads and that belong in a form all the same: the names of things, and what stands in a case already.
 *
 * Their types are what the check says of a value that fits none.
 */
export function unread(programme: string, views: readonly FieldView[], document: Json): Map<string, FieldType> {
  const known = new Set(views.map(({ path }) => path));
  const named = [...new Set(views.flatMap(({ path, type }) => [...items(path), ...(type === "list" ? [`${path}/*`] : [])]))];
  const wanted = ["/reference", "/decidedOn", ...named.flatMap((item) => NAMES.map((name) => `${item}/${name}`)), ...leaves(document, "")];
  const asked = [...new Set(wanted)].filter((path) => !known.has(path) && !HIDDEN.has(segments(path).at(-1) ?? ""));
  return typesOf(programme, asked);
}

/** The items and objects that a field stands in, as patterns. */
function items(path: string): string[] {
  const at = parent(path);
  if (at === "") return [];
  return path.endsWith("/*") ? items(at) : [at, ...items(at)];
}

/** The patterns of all values of a document. */
function leaves(value: Json, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, `${at}/*`));
  if (typeof value !== "object" || value === null) return at === "" ? [] : [pattern(at)];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`));
}

function typesOf(programme: string, patterns: readonly string[]): Map<string, FieldType> {
  const concrete = patterns.map((path) => path.replace(/\/\*(?=\/|$)/g, "/0"));
  // an object fits no field that is written in a form, and says of itself what it should have been
  const misfit = concrete.reduce<Json>((document, path) => put(document, path, {}), { programme });
  const types = new Map<string, FieldType>();
  for (const { rule, paths, values } of check(JSON.stringify(misfit), { programme }).findings) {
    const expected = values.find(({ name }) => name === "expected")?.value;
    const type = rule === "shape.date" ? "date" : rule === "shape.type" ? expected : undefined;
    if (typeof type === "string" && type !== "list" && type !== "object") types.set(pattern(paths[0] ?? ""), type as FieldType);
  }
  return types;
}

function nodeAt(root: Node, path: string): Node {
  return segments(path).reduce((node, name) => {
    const child = node.children.get(name) ?? { children: new Map() };
    node.children.set(name, child);
    return child;
  }, root);
}

function entriesOf(node: Node): Entry[] {
  const names = [...node.children.keys()].filter((name) => name !== "*" && !HIDDEN.has(name));
  return inOrder(names).flatMap((name) => entryOf(name, node.children.get(name) ?? { children: new Map() }));
}

function entryOf(name: string, node: Node): Entry[] {
  const item = node.children.get("*");
  if (item) return listOf(name, item);
  if (node.children.size > 0) {
    const entries = entriesOf(node);
    return entries.length > 0 ? [{ kind: "object", name, entries }] : [];
  }
  // a list or an object of which no field is known cannot be filled in
  if (node.type === undefined || node.type === "list" || node.type === "object") return [];
  return [fieldOf(name, node.type, node.view?.refersTo)];
}

function listOf(name: string, item: Node): Entry[] {
  if (item.children.size === 0) {
    if (item.type === undefined || item.type === "object") return [];
    if (item.type === "code" || (item.view?.codes ?? []).length > 0) return [{ kind: "choices", name }];
    return [{ kind: "texts", name, ...(item.view?.refersTo === undefined ? {} : { refers: item.view.refersTo }) }];
  }
  const entries = entriesOf(item);
  const isFlat = entries.every(({ kind }) => kind === "field") && entries.length <= MOST_IN_A_ROW;
  const hasProse = entries.some((entry) => entry.kind === "field" && entry.lines !== undefined);
  return entries.length === 0 ? [] : [{ kind: "list", name, entries, inRows: isFlat && !hasProse, isFolded: isFolded(name) }];
}

function fieldOf(name: string, type: FieldType, refers: string | undefined): Entry {
  const isText = type === "text" && refers === undefined;
  return {
    kind: "field",
    name,
    type,
    ...(refers === undefined ? {} : { refers }),
    ...(isText && isProse(name) ? { lines: 3, width: "long" as const } : {}),
    ...(isText && isShort(name) ? { width: "short" as const } : {}),
    ...(type === "boolean" ? { width: "short" as const } : {}),
  };
}
