import { isField } from "./text-field.ts";
import { type Point, textMap } from "./text-map.ts";

/** Where the selection begins and ends in an editable element; undefined when it is elsewhere. */
export function selectionIn(element: HTMLElement): { start: Point; end: Point } | undefined {
  const root = element.getRootNode();
  const selection = element.ownerDocument.getSelection();
  if (!selection?.rangeCount) return;
  const inShadow = root instanceof ShadowRoot;
  // A plain range ends at the shadow host; composed ranges go inside (Chrome 137, Firefox 142).
  const range =
    (inShadow && selection.getComposedRanges?.({ shadowRoots: [root] })[0]) ||
    (inShadow && shadowSelection(root)?.getRangeAt(0)) ||
    selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return;
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

/** Puts the caret at a UTF-16 offset in the text of a box, or selects from there to `end`. */
export function moveCaret(box: HTMLElement, start: number, end = start): void {
  if (isField(box)) {
    box.setSelectionRange(start, end);
    return;
  }
  const map = textMap(box);
  const from = map.point(start);
  select(box, from, end === start ? from : map.point(end));
}

/**
 * Puts the caret where it already is. Chromium then sees what was typed before and what comes now as two
 * steps to undo (2026-11).
 */
export function partTyping(box: HTMLElement): void {
  if (isField(box)) {
    const { selectionStart, selectionEnd } = box;
    box.setSelectionRange(selectionStart, selectionEnd);
    return;
  }
  const selection = selectionIn(box);
  if (selection) select(box, selection.start, selection.end);
}

function select(box: HTMLElement, from: Point, to: Point): void {
  const root = box.getRootNode();
  const selection =
    (root instanceof ShadowRoot && shadowSelection(root)) || box.ownerDocument.getSelection();
  selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** The selection inside a shadow root, which only Chromium keeps apart. */
function shadowSelection(root: ShadowRoot): Selection | null | undefined {
  return (root as { getSelection?: () => Selection | null }).getSelection?.();
}
