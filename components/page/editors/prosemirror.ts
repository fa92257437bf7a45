// ProseMirror and TipTap 2 and 3: Bluesky, Elk, comments on LinkedIn.
import type { Editor } from "./editor.ts";
import { byKeys, paste } from "./gestures.ts";

/** Puts text into ProseMirror: as a paste, which its own parser reads line by line. */
export const prosemirror: Editor = {
  ...byKeys,
  how: "paste",
  hearsAfter: 50,
  joinsWithin: 600,
  owns: (element) => element.matches(".ProseMirror"),
  insert: paste,
};
