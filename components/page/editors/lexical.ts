// Lexical: Threads, Facebook, captions on Instagram.
import type { Editor } from "./editor.ts";
import { byKeys, paste } from "./gestures.ts";

/** Puts text into Lexical: as a paste, which it takes even when it never had the focus. */
export const lexical: Editor = {
  ...byKeys,
  how: "paste",
  hearsAfter: 50,
  joinsWithin: 0,
  owns: (element) => element.matches('[data-lexical-editor="true"]'),
  insert: paste,
};
