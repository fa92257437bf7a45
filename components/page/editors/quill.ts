// Quill 1 and 2: posts on LinkedIn.

import { arrival } from "../arrival.ts";
import type { Editor } from "./editor.ts";
import { byKeys } from "./gestures.ts";

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
  insert: (element, text, deadline) => arrival(element, () => typeLines(element, text), deadline),
};

/** Types line by line: Quill in Firefox loses line breaks that come inside a text. */
function typeLines({ ownerDocument }: HTMLElement, text: string): boolean {
  return text
    .split("\n")
    .map((line, index) => {
      const broken = index === 0 || ownerDocument.execCommand("insertParagraph");
      return broken && (line === "" || ownerDocument.execCommand("insertText", false, line));
    })
    .every(Boolean);
}
