// Slate.
import type { Editor } from "./editor.ts";
import { byBrowser, byKeys, paste } from "./gestures.ts";

/** Puts text into Slate: as a paste. */
export const slate: Editor = {
  ...byKeys,
  erase: byBrowser.erase,
  how: "paste",
  hearsLater: true,
  owns: (element) => element.matches('[data-slate-editor="true"]'),
  insert: paste,
};
