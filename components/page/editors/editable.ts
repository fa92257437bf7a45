// Any other element that is made editable (contenteditable, also plaintext-only), and whatever the
// editors before it in the list would not take.
import type { Editor } from "./editor.ts";
import { byBrowser, type } from "./gestures.ts";

/** Puts text into an editable element by having the browser type it. */
export const editable: Editor = {
  ...byBrowser,
  how: "insertText",
  hearsLater: false,
  owns: (element) => element.isContentEditable,
  insert: type,
};
