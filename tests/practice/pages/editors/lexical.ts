import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  createEditor,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from "lexical";
import type { Box } from "../practice.ts";

interface Options {
  /** Enter makes a paragraph in rich text and a line break in plain text. */
  kind: "plain" | "rich";
  onText?: (text: string) => void;
}

/** A Lexical editor in an element that is editable already; a line is a paragraph or ends at a line break. */
export function lexical(
  element: HTMLElement,
  { kind, onText }: Options,
): { editor: LexicalEditor; box: Box; end: () => void } {
  const editor = createEditor({
    namespace: "practice",
    onError: (problem) => {
      throw problem;
    },
  });
  const history = createEmptyHistoryState();
  editor.setRootElement(element);
  const ends = [
    kind === "rich" ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, history, 300),
    editor.registerUpdateListener(() => onText?.(text())),
    () => editor.setRootElement(null),
  ];
  const text = () => editor.getEditorState().read($text);

  const set = (next: string) => {
    editor.update(
      () => {
        $fill(next, kind);
        if (document.activeElement === element) $getRoot().selectEnd();
        else $setSelection(null);
      },
      { discrete: true },
    );
    history.undoStack = [];
    history.redoStack = [];
    history.current = { editor, editorState: editor.getEditorState() };
  };
  // An editor without a paragraph has nowhere to put its caret.
  set("");

  return {
    editor,
    end: () => {
      for (const end of ends) end();
    },
    box: {
      element: () => element,
      text,
      set,
      caret: (start, end) => {
        element.focus();
        editor.update(
          () => {
            const selection = $createRangeSelection();
            $place(selection.anchor, start);
            $place(selection.focus, end);
            $setSelection(selection);
          },
          { discrete: true },
        );
      },
      selection: () => editor.getEditorState().read($selection),
      undoDepth: () => history.undoStack.length,
    },
  };
}

function $fill(text: string, kind: Options["kind"]): void {
  const lines = text.split("\n");
  const paragraphs =
    kind === "rich"
      ? lines.map((line) => $createParagraphNode().append(...$textNodes(line)))
      : [
          $createParagraphNode().append(
            ...lines.flatMap((line, index) =>
              index === 0 ? $textNodes(line) : [$createLineBreakNode(), ...$textNodes(line)],
            ),
          ),
        ];
  $getRoot()
    .clear()
    .append(...paragraphs);
}

function $textNodes(line: string): LexicalNode[] {
  return line === "" ? [] : [$createTextNode(line)];
}

function $lines(): ElementNode[] {
  return $getRoot().getChildren().filter($isElementNode);
}

function $text(): string {
  return $lines()
    .map((line) => line.getTextContent())
    .join("\n");
}

function $place(point: PointType, wanted: number): void {
  let before = 0;
  for (const line of $lines()) {
    const end = before + line.getTextContentSize();
    if (wanted > end) {
      before = end + 1;
      continue;
    }
    for (const [index, node] of line.getChildren().entries()) {
      const size = node.getTextContentSize();
      if ($isTextNode(node) && wanted <= before + size) {
        point.set(node.getKey(), wanted - before, "text");
        return;
      }
      if (wanted < before + size || (wanted === before && !$isTextNode(node))) {
        point.set(line.getKey(), index, "element");
        return;
      }
      before += size;
    }
    point.set(line.getKey(), line.getChildrenSize(), "element");
    return;
  }
  throw new Error(`There is no place ${wanted} in this text.`);
}

function $selection(): { start: number; end: number } | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const [from, to] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  return { start: $offset(from), end: $offset(to) };
}

function $offset({ key, offset, type }: PointType): number {
  let before = 0;
  for (const line of $lines()) {
    if (type === "element" && line.getKey() === key)
      return line
        .getChildren()
        .slice(0, offset)
        .reduce((sum, node) => sum + node.getTextContentSize(), before);
    let inside = before;
    for (const node of line.getChildren()) {
      if (node.getKey() === key) return inside + offset;
      inside += node.getTextContentSize();
    }
    before += line.getTextContentSize() + 1;
  }
  // The root itself: before or after everything.
  return offset === 0 ? 0 : before - 1;
}
