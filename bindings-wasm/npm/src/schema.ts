import { text } from "./documents.js";
import { SatsingError } from "./error.js";

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a document, such as `case` or `verdict`.
 *
 * Schemas are a module of their own, fetched when the first is asked for.
 */
export async function schema(name: string): Promise<JsonSchema> {
  text("name", name);
  const { schemas } = await import("./schemas.js");
  if (!Object.hasOwn(schemas, name)) {
    const known = Object.keys(schemas);
    throw new SatsingError("unknown-schema", `there is no schema \`${name}\`, only ${known.join(", ")}`, { name, known });
  }
  return schemas[name] as JsonSchema;
}
