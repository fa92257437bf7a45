// textarea and input where the browser refuses to type for us.
import { arrival } from "../arrival.ts";
import { isField } from "../text-field.ts";
import type { Editor } from "./editor.ts";
import { byBrowser } from "./gestures.ts";

/** Puts text into a field by changing its value. Ctrl+Z does not take this back, so it comes last. */
export const fieldRange: Editor = {
  ...byBrowser,
  how: "setRangeText",
  hearsAfter: 0,
  joinsWithin: 0,
  owns: isField,
  insert: (element, text, deadline) => arrival(element, () => replace(element, text), deadline),
};

function replace(element: HTMLElement, text: string): boolean {
  if (!isField(element)) return false;
  const { selectionStart, selectionEnd } = element;
  if (selectionStart === null || selectionEnd === null) return false;
  element.setRangeText(text, selectionStart, selectionEnd, "end");
  const init = { bubbles: true, composed: true, inputType: "insertText", data: text };
  element.dispatchEvent(new InputEvent("input", init));
  return true;
}
