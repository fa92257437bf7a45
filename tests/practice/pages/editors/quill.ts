import type { Box } from "../practice.ts";

/** What Quill 1 and 2 have in common, as far as a box needs it. */
export interface AnyQuill {
  root: HTMLElement;
  getText(): string;
  setText(text: string): unknown;
  getSelection(): { index: number; length: number } | null;
  setSelection(index: number, length: number): void;
  getModule(name: "history"): unknown;
}

interface History {
  clear(): void;
  stack: { undo: unknown[] };
}

/** A Quill editor; the line end that Quill keeps at the end is not part of the text. */
export function quillBox(quill: AnyQuill): Box {
  const history = () => quill.getModule("history") as History;
  return {
    element: () => quill.root,
    text: () => quill.getText().replace(/\n$/, ""),
    set: (text) => {
      quill.setText(text);
      history().clear();
    },
    caret: (start, end) => {
      quill.root.focus();
      quill.setSelection(start, end - start);
    },
    selection: () => {
      const range = quill.getSelection();
      return range ? { start: range.index, end: range.index + range.length } : undefined;
    },
    undoDepth: () => history().stack.undo.length,
  };
}
