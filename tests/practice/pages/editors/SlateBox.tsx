import { useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { createEditor, type Descendant, Editor, Node, type Point, Transforms } from "slate";
import { type HistoryEditor, withHistory } from "slate-history";
import { Editable, ReactEditor, Slate, withReact } from "slate-react";
import { addBox } from "../practice.ts";

interface Props {
  name: string;
  label: string;
  placeholder: string;
}

/** A Slate editor; a line of text is a block. */
export function SlateBox({ name, label, placeholder }: Props) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const changed = useRef(() => {});
  const [, redraw] = useState(0);
  changed.current = () => flushSync(() => redraw((count) => count + 1));

  useLayoutEffect(
    () =>
      addBox(name, {
        element: () => ReactEditor.toDOMNode(editor, editor),
        text: () => editor.children.map((block) => Node.string(block)).join("\n"),
        set: (text) => {
          editor.children = blocks(text);
          editor.selection = ReactEditor.isFocused(editor)
            ? { anchor: Editor.end(editor, []), focus: Editor.end(editor, []) }
            : null;
          (editor as HistoryEditor).history = { undos: [], redos: [] };
          editor.onChange();
          changed.current();
        },
        caret: (start, end) => {
          ReactEditor.toDOMNode(editor, editor).focus();
          Transforms.select(editor, { anchor: point(editor, start), focus: point(editor, end) });
        },
        selection: () => {
          if (!editor.selection) return undefined;
          const [from, to] = Editor.edges(editor, editor.selection);
          return { start: offset(editor, from), end: offset(editor, to) };
        },
        undoDepth: () => (editor as HistoryEditor).history.undos.length,
      }),
    [editor, name],
  );

  return (
    <Slate editor={editor} initialValue={blocks("")}>
      <Editable aria-label={label} aria-multiline placeholder={placeholder} />
    </Slate>
  );
}

function blocks(text: string): Descendant[] {
  return text.split("\n").map((line) => ({ children: [{ text: line }] }));
}

function point(editor: Editor, wanted: number): Point {
  let rest = wanted;
  for (const [index, block] of editor.children.entries()) {
    const { length } = Node.string(block);
    if (rest <= length) return { path: [index, 0], offset: rest };
    rest -= length + 1;
  }
  return Editor.end(editor, []);
}

function offset(editor: Editor, { path, offset: inside }: Point): number {
  return editor.children
    .slice(0, path[0])
    .reduce((sum, block) => sum + Node.string(block).length + 1, inside);
}
