import { undoDepth } from "@tiptap/pm/history";
import type { Node, Schema } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Box } from "../practice.ts";

/** A ProseMirror editor whose document is a list of paragraphs; a line of text is a paragraph or ends at a hard break. */
export function proseMirrorBox(view: () => EditorView, changed: () => void = () => {}): Box {
  return {
    element: () => view().dom,
    text: () => documentText(view().state.doc),
    set: (text) => {
      const { schema, plugins } = view().state;
      const doc = documentOf(schema, text);
      view().updateState(EditorState.create({ doc, plugins, selection: TextSelection.atEnd(doc) }));
      changed();
    },
    caret: (start, end) => {
      view().focus();
      const { doc, tr } = view().state;
      view().dispatch(
        tr.setSelection(TextSelection.create(doc, position(doc, start), position(doc, end))),
      );
    },
    selection: () => {
      const { doc, selection } = view().state;
      return { start: offset(doc, selection.from), end: offset(doc, selection.to) };
    },
    undoDepth: () => undoDepth(view().state),
  };
}

/** The text of a document, lines joined by `\n`. */
export function documentText(doc: Node): string {
  return paragraphs(doc)
    .map(({ node }) => pieces(node).reduce((text, piece) => text + piece.text, ""))
    .join("\n");
}

/** One paragraph per line, as the sites do it. */
export function documentOf(schema: Schema, text: string): Node {
  const { doc, paragraph } = schema.nodes;
  return doc!.create(
    null,
    text
      .split(/\r\n?|\n/)
      .map((line) => paragraph!.create(null, line === "" ? null : schema.text(line))),
  );
}

function paragraphs(doc: Node): { node: Node; at: number }[] {
  const found: { node: Node; at: number }[] = [];
  doc.descendants((node, at) => {
    if (node.isTextblock) found.push({ node, at: at + 1 });
    return !node.isTextblock;
  });
  return found;
}

function pieces(paragraph: Node): { text: string; size: number }[] {
  const found: { text: string; size: number }[] = [];
  paragraph.forEach((node) => {
    const text =
      node.text ??
      (node.type.name === "mention" ? `@${node.attrs.id ?? ""}` : node.isLeaf ? "\n" : "");
    found.push({ text, size: node.nodeSize });
  });
  return found;
}

function position(doc: Node, wanted: number): number {
  let before = 0;
  let last = 0;
  for (const { node, at } of paragraphs(doc)) {
    let place = at;
    for (const { text, size } of pieces(node)) {
      if (wanted < before + text.length) return size === 1 ? place : place + wanted - before;
      before += text.length;
      place += size;
    }
    if (wanted <= before) return place;
    before += 1;
    last = place;
  }
  return last;
}

function offset(doc: Node, wanted: number): number {
  let before = 0;
  for (const { node, at } of paragraphs(doc)) {
    let place = at;
    if (wanted <= place) return before;
    for (const { text, size } of pieces(node)) {
      if (wanted < place + size) return before + (size === 1 ? 0 : wanted - place);
      before += text.length;
      place += size;
    }
    if (wanted <= place) return before;
    before += 1;
  }
  return before - 1;
}
