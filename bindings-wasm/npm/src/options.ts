import { badArgument } from "./error.js";

/** The options that were given as an argument, none of them unknown or of another type than `types` says. */
export function known<T extends object>(
  options: T | undefined,
  types: { readonly [name in keyof T]-?: string },
  argument = "options",
): Partial<T> {
  if (options === undefined) return {};
  if (typeof options !== "object" || options === null) throw badArgument(argument, "an object is expected");
  for (const [name, value] of Object.entries(options)) {
    const type = Object.hasOwn(types, name) ? (types as Record<string, string>)[name] : undefined;
    if (type === undefined) {
      throw badArgument(argument, `unknown field \`${name}\`, expected one of \`${Object.keys(types).join("`, `")}\``);
    }
    if (value !== undefined && typeof value !== type) throw badArgument(argument, `${name}: a ${type} is expected`);
  }
  return options;
}
