// Quill 1 and 2: posts on LinkedIn.
import type { Editor } from "./editor.ts";
import { byKeys, type } from "./gestures.ts";

/**
 * Puts text into Quill by having the browser type it, never as a paste: Quill 1 answers a paste by moving
 * the focus to a hidden element of its own.
 */
export const quill: Editor = {
  ...byKeys,
  how: "insertText",
  hearsAfter: 50,
  joinsWithin: 1100,
  owns: (element) => element.matches(".ql-editor"),
  insert: type,
};
