// Draft.js 0.11 and its forks: X.
import type { Editor } from "./editor.ts";
import { byKeys, paste } from "./gestures.ts";

/** Puts text into Draft.js: as a paste, which is an undo step of its own and keeps the caret right. */
export const draft: Editor = {
  ...byKeys,
  how: "paste",
  hearsAfter: 50,
  joinsWithin: 0,
  owns: (element) =>
    element.matches(
      '.public-DraftEditor-content, :has(> [data-contents="true"] [data-offset-key])',
    ),
  insert: paste,
};
