import type { Box } from "../practice.ts";

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A plain field: its value is its model. */
export function fieldBox(field: Field): Box {
  return {
    element: () => field,
    text: () => field.value,
    set: (text) => {
      field.value = text;
    },
    caret: (start, end) => {
      field.focus();
      field.setSelectionRange(start, end);
    },
    selection: () => fieldSelection(field),
  };
}

/** The selection in a field, also while the focus is elsewhere. */
export function fieldSelection(field: Field): { start: number; end: number } | undefined {
  const { selectionStart, selectionEnd } = field;
  return selectionStart === null || selectionEnd === null
    ? undefined
    : { start: selectionStart, end: selectionEnd };
}
