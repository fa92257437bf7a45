// Any other element that is made editable (contenteditable, also plaintext-only), and whatever the
// editors before it in the list would not take.
import { partTyping } from "../caret.ts";
import type { Editor } from "./editor.ts";
import { byBrowser, type } from "./gestures.ts";

/** Puts text into an editable element by having the browser type it. */
export const editable: Editor = {
  ...byBrowser,
  how: "insertText",
  hearsAfter: 0,
  joinsWithin: 0,
  // Chromium tells no page of what it types for a script, and Slate listens to nothing else: the text
  // would be on the screen and not in the post.
  owns: (element) => element.isContentEditable && !element.matches("[data-slate-editor]"),
  insert: (element, text, deadline) => {
    partTyping(element);
    return type(element, text, deadline);
  },
};
