// textarea and input, plain or held by a framework: Mastodon, Phanpy, comments on Instagram.

import { partTyping } from "../caret.ts";
import { isField } from "../text-field.ts";
import type { Editor } from "./editor.ts";
import { byBrowser, type } from "./gestures.ts";

/** Puts text into a field of the browser by having the browser type it. */
export const field: Editor = {
  ...byBrowser,
  how: "insertText",
  hearsAfter: 0,
  joinsWithin: 0,
  owns: isField,
  insert: (element, text, deadline) => {
    partTyping(element);
    return type(element, text, deadline);
  },
};
