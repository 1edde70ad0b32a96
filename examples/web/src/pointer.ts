/** Any JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A step of a JSON Patch: those that fixes use, and those that the repairs of the examples use besides. */
export type Step = { op: "test" | "add" | "replace"; path: string; value: Json } | { op: "remove"; path: string };

/** The keys and indices that a JSON Pointer leads through. */
export function segments(path: string): string[] {
  return path.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The path with each index of a list written as `*`. */
export function pattern(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, "/*");
}

/** The path one step up; of the root the root. */
export function parent(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** What stands at a path. */
export function get(document: Json, path: string): Json | undefined {
  return segments(path).reduce<Json | undefined>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)];
    return typeof at === "object" && at !== null && Object.hasOwn(at, key) ? at[key] : undefined;
  }, document);
}

/** The paths in a document that a pattern leads to: one for each item of each list on the way. */
export function resolved(document: Json, pattern: string): string[] {
  return segments(pattern).reduce<string[]>(
    (paths, key) =>
      paths.flatMap((path) => {
        const at = get(document, path);
        if (key !== "*") return [`${path}/${key}`];
        return Array.isArray(at) ? at.map((_, index) => `${path}/${index}`) : [];
      }),
    [""],
  );
}

/**
 * The document with a value at a path; the document itself stays as it was.
 *
 * Nothing takes a field away, and with it each object that then is empty; a list is made where an index or `-` follows.
 */
export function put(document: Json, path: string, value: Json | undefined): Json {
  return placed(document, segments(path), value) ?? {};
}

function placed(at: Json | undefined, [key, ...rest]: string[], value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  if (Array.isArray(at) || (at === undefined && /^(\d+|-)$/.test(key))) {
    const list = [...((at as Json[] | undefined) ?? [])];
    const index = key === "-" ? list.length : Number(key);
    const inner = placed(list[index], rest, value);
    // an item of a list keeps its place also when all its fields are gone
    if (inner === undefined && rest.length > 0) list[index] = {};
    else if (inner === undefined) list.splice(index, 1);
    else list[index] = inner;
    return list;
  }
  const fields = typeof at === "object" && at !== null ? at : {};
  const { [key]: before, ...others } = fields as { [key: string]: Json };
  const inner = placed(before, rest, value);
  if (inner !== undefined) return key in fields ? { ...fields, [key]: inner } : { ...others, [key]: inner };
  return Object.keys(others).length > 0 ? others : undefined;
}

/** The document after a JSON Patch; undefined where a test of the patch does not hold any more. */
export function patched(document: Json, patch: readonly Step[]): Json | undefined {
  return patch.reduce<Json | undefined>((now, step) => {
    if (now === undefined) return undefined;
    switch (step.op) {
      case "test":
        return JSON.stringify(get(now, step.path)) === JSON.stringify(step.value) ? now : undefined;
      case "add":
        return added(now, step.path, step.value);
      case "replace":
        return put(now, step.path, step.value);
      case "remove":
        return put(now, step.path, undefined);
    }
  }, document);
}

function added(document: Json, path: string, value: Json): Json {
  const list = get(document, parent(path));
  const key = segments(path).at(-1) ?? "";
  if (!Array.isArray(list) || key === "-") return put(document, path, value);
  return put(document, parent(path), list.toSpliced(Number(key), 0, value));
}
