// Slate.

import { pause } from "../arrival.ts";
import { moveCaret } from "../caret.ts";
import { read } from "../read.ts";
import { sinceTyping } from "../typing.ts";
import type { Editor } from "./editor.ts";
import { byKeys, cut, paste } from "./gestures.ts";

// Slate listens to the selection at most once in 100 ms (slate-react, 2026-11).
const hearsAfter = 150;

/** Puts text into Slate: as a paste. */
export const slate: Editor = {
  ...byKeys,
  erase: cut,
  how: "paste",
  hearsAfter,
  joinsWithin: 0,
  owns: (element) => element.matches('[data-slate-editor="true"]'),
  insert: async (element, text, deadline) => {
    const typed = Number.isFinite(sinceTyping(element));
    const before = typed ? await selectBefore(element) : "";
    return paste(element, before + text, deadline);
  },
  // What replaces something is an undo step of its own.
  replace: paste,
};

/**
 * Selects the character before the caret and gives it, to be pasted again before what is pasted. Slate
 * takes text that follows what was typed into the same undo step, however long ago that was, but what
 * replaces something begins a step of its own (slate-history, shouldMerge, 2026-11).
 */
async function selectBefore(element: HTMLElement): Promise<string> {
  const { text, selection } = read(element);
  if (!selection) return "";
  const line = text.slice(text.lastIndexOf("\n", selection.start - 1) + 1, selection.start);
  const last = [...new Intl.Segmenter().segment(line)].at(-1)?.segment ?? "";
  if (last) {
    moveCaret(element, selection.start - last.length, selection.start);
    await pause(hearsAfter);
  }
  return last;
}
