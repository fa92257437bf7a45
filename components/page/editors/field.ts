// textarea and input, plain or held by a framework: Mastodon, Phanpy, comments on Instagram.
import { isField } from "../text-field.ts";
import type { Editor } from "./editor.ts";
import { byBrowser, type } from "./gestures.ts";

/** Puts text into a field of the browser by having the browser type it. */
export const field: Editor = {
  ...byBrowser,
  how: "insertText",
  hearsLater: false,
  owns: isField,
  insert: type,
};
