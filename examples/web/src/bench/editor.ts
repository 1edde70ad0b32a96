import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Range } from "./place.js";

/** Something said of a stretch of a document. */
export interface Remark extends Range {
  severity: "error" | "warning" | "info";
  text: string;
}

/** The colours of the design system, light or dark as the page is. */
const LOOKS = EditorView.theme({
  "&": { height: "100%", color: "var(--ds-color-neutral-text-default)", backgroundColor: "var(--ds-color-neutral-background-default)", fontSize: "0.85rem" },
  "&.cm-focused": { outline: "3px solid var(--ds-color-focus-outer)" },
  ".cm-scroller": { fontFamily: "ui-monospace, monospace", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--ds-color-neutral-text-default)" },
  ".cm-cursor": { borderLeftColor: "var(--ds-color-neutral-text-default)" },
  ".cm-gutters": { color: "var(--ds-color-neutral-text-subtle)", backgroundColor: "var(--ds-color-neutral-background-tinted)", border: "0" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--ds-color-accent-surface-active)" },
  ".cm-tooltip": { color: "var(--ds-color-neutral-text-default)", backgroundColor: "var(--ds-color-neutral-background-default)", border: "1px solid var(--ds-color-neutral-border-subtle)", maxWidth: "32rem" },
  ".cm-lintRange-error": { backgroundImage: "none", borderBottom: "2px solid var(--ds-color-danger-border-strong)", backgroundColor: "var(--ds-color-danger-surface-tinted)" },
  ".cm-lintRange-warning": { backgroundImage: "none", borderBottom: "2px solid var(--ds-color-warning-border-strong)" },
  ".cm-lintRange-info": { backgroundImage: "none", borderBottom: "2px solid var(--ds-color-info-border-strong)" },
});
const HIGHLIGHT = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--ds-color-accent-text-default)" },
  { tag: [tags.string, tags.number, tags.bool, tags.null], color: "var(--ds-color-neutral-text-default)" },
]);

/** An editor for one JSON document. */
export class Editor {
  /** What stands in the page. The editor makes its own style sheet, which the page's policy allows in a shadow tree. */
  readonly element = document.createElement("div");
  private readonly view: EditorView;
  private readonly label = new Compartment();
  private remarks = "";

  constructor(id: string, text: string, changed: () => void) {
    this.element.id = id;
    this.element.className = "editor";
    const root = this.element.attachShadow({ mode: "open" });
    const extensions = [
      lineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      indentOnInput(),
      bracketMatching(),
      indentUnit.of("  "),
      json(),
      syntaxHighlighting(HIGHLIGHT),
      LOOKS,
      EditorView.lineWrapping,
      this.label.of([]),
      // Tab leaves the editor, as it leaves any field
      keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) changed();
      }),
    ];
    this.view = new EditorView({ state: EditorState.create({ doc: text, extensions }), root, parent: root });
  }

  get state(): EditorState {
    return this.view.state;
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  set text(text: string) {
    if (text === this.text) return;
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text }, selection: { anchor: 0 }, scrollIntoView: true });
  }

  /** What the editor is called by those who do not see it. */
  name(label: string): void {
    this.view.dispatch({ effects: this.label.reconfigure(EditorView.contentAttributes.of({ "aria-label": label })) });
  }

  /** Marks what is said of the document, where it is said. */
  mark(remarks: readonly Remark[]): void {
    const known = JSON.stringify(remarks);
    if (known === this.remarks) return;
    this.remarks = known;
    const length = this.view.state.doc.length;
    const diagnostics = remarks.map(({ from, to, severity, text }): Diagnostic => ({ from: Math.min(from, length), to: Math.min(to, length), severity, message: text }));
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics.toSorted((left, right) => left.from - right.from)));
  }

  /** Puts the cursor at a stretch and shows it. */
  goTo({ from, to }: Range): void {
    this.view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
    this.view.focus();
  }
}
