import type { Draft } from "@/data/draft.ts";
import { activeElement } from "./active-element.ts";
import { selectionIn } from "./caret.ts";
import { isField } from "./text-field.ts";
import { textMap } from "./text-map.ts";

/** A draft as somebody left it. */
const left = new WeakMap<HTMLElement, Draft>();

/**
 * What stands in a post box, and where the caret is or was when somebody left the box (see `watchCaret`).
 * Without a selection nobody has been in the text.
 */
export function read(box: HTMLElement): Draft {
  const draft = isField(box) ? fieldDraft(box) : editableDraft(box);
  // A field has a caret from the beginning, also when nobody has been in it.
  if (draft.selection && (!isField(box) || hasFocus(box))) return draft;
  const before = left.get(box);
  return before?.text === draft.text ? before : { text: draft.text };
}

/** Keeps in mind where the caret was when somebody leaves a box for a control of ours. */
export function watchCaret(box: HTMLElement, signal: AbortSignal): void {
  const leave = () => left.set(box, isField(box) ? fieldDraft(box) : editableDraft(box));
  box.addEventListener("focusout", leave, { capture: true, signal });
}

/** Whether the keys somebody presses go to this box. */
export function hasFocus(box: HTMLElement): boolean {
  const active = activeElement(box.ownerDocument);
  return active !== undefined && box.contains(active);
}

function fieldDraft(box: HTMLTextAreaElement | HTMLInputElement): Draft {
  const { value: text, selectionStart: start, selectionEnd: end } = box;
  return start === null || end === null ? { text } : { text, selection: { start, end } };
}

function editableDraft(box: HTMLElement): Draft {
  const map = textMap(box);
  const selection = selectionIn(box);
  const start = selection && map.offset(selection.start);
  const end = selection && map.offset(selection.end);
  if (start === undefined || end === undefined) return { text: map.text };
  return { text: map.text, selection: { start: Math.min(start, end), end: Math.max(start, end) } };
}
