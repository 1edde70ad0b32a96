import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import { segments } from "../pointer.js";

/** Reading a document to its end for a place in it takes at most so many milliseconds. */
const PATIENCE = 200;

/** A stretch of a document, in the editor's own units. */
export interface Range {
  from: number;
  to: number;
}

/**
 * The value, string or word that begins at a line and column; columns are counted in characters, from 1.
 *
 * The plain value of a name that begins there belongs to it, unless it is the name itself that is meant.
 */
export function rangeAt(state: EditorState, line: number, column: number, isNameMeant = false): Range {
  const { from, text } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  // a character beyond the first 65,536 is two units of the editor
  const before = [...text].slice(0, Math.max(column - 1, 0)).join("").length;
  const [token = ""] = /^(?:"(?:[^"\\]|\\.)*"?|[^\s,:{}[\]]+|.)/su.exec(text.slice(before)) ?? [];
  const [value = ""] = /^\s*:\s*(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)/su.exec(text.slice(before + token.length)) ?? [];
  const start = from + Math.min(before, text.length);
  return { from: start, to: start + token.length + (isNameMeant ? 0 : value.length) };
}

/** What stands at a JSON Pointer; of what is absent, the nearest that is there: of an object its opening brace. */
export function rangeOf(state: EditorState, pointer: string): Range {
  const tree = ensureSyntaxTree(state, state.doc.length, PATIENCE) ?? syntaxTree(state);
  let node = tree.topNode.firstChild;
  for (const key of segments(pointer)) {
    const children = node ? values(node) : [];
    const inner = node?.name === "Array" ? children[Number(key)] : children.find((property) => name(state, property) === key)?.lastChild;
    if (!inner || (node?.name !== "Array" && inner.name === "PropertyName")) break;
    node = inner;
  }
  if (!node) return { from: 0, to: 0 };
  return { from: node.from, to: node.name === "Object" || node.name === "Array" ? node.from + 1 : node.to };
}

type Node = NonNullable<ReturnType<typeof syntaxTree>["topNode"]["firstChild"]>;

function values(node: Node): Node[] {
  const all: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) if (!/^[[\]{},]$/.test(child.name)) all.push(child);
  return all;
}

function name(state: EditorState, property: Node): string | undefined {
  const key = property.getChild("PropertyName");
  if (!key) return undefined;
  try {
    return JSON.parse(state.sliceDoc(key.from, key.to)) as string;
  } catch {
    // half a name, while it is being written
    return undefined;
  }
}
