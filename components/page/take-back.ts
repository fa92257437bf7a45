import { pause, rest, until } from "./arrival.ts";
import { moveCaret } from "./caret.ts";
import { type Change, placeOf, plain } from "./change.ts";
import type { Editor } from "./editors/editor.ts";
import { hasFocus, read } from "./read.ts";
import { isTypedElsewhere } from "./typing.ts";

/** Gives a box the focus; false when it does not keep it. */
function takeFocus(box: HTMLElement): boolean {
  if (!hasFocus(box)) box.focus();
  return hasFocus(box);
}

/** Takes a change back: as the editor does it when nothing else has changed, or else by taking out what was put in. */
export async function takeBack(
  box: HTMLElement,
  editor: Editor,
  change: Change,
  after = read(box).text,
): Promise<boolean> {
  const now = () => read(box).text;
  if (!takeFocus(box)) return false;
  if (now() === change.before) return true;
  if (now() === after && !(editor.sharesHistory && isTypedElsewhere(box))) {
    editor.undo(box);
    if (await until(() => now() === change.before, rest)) return true;
    // It took back more than that: words that were typed before.
    editor.redo(box);
    await until(() => now() === after, rest);
  }
  return remove(box, editor, change);
}

/** Takes away what a page made of an insertion, when all else still stands as it did. */
export async function rollBack(box: HTMLElement, editor: Editor, change: Change): Promise<boolean> {
  if (await takeBack(box, editor, change)) return true;
  const { before, text } = change;
  const now = read(box).text;
  const more = now.length - before.length;
  let start = 0;
  while (start < before.length && now[start] === before[start]) start += 1;
  // What is longer than our text was not made of it alone.
  if (more <= 0 || more > text.length || !now.endsWith(before.slice(start))) return false;
  return erase(box, editor, start, start + more);
}

/** Takes out what was put in, whatever else was typed since. */
async function remove(box: HTMLElement, editor: Editor, change: Change): Promise<boolean> {
  const place = placeOf(read(box).text, change);
  return place ? erase(box, editor, ...place) : false;
}

async function erase(
  box: HTMLElement,
  editor: Editor,
  start: number,
  end: number,
): Promise<boolean> {
  if (!takeFocus(box)) return false;
  const { text } = read(box);
  moveCaret(box, start, end);
  await pause(editor.hearsAfter);
  const now = read(box);
  // Only what was put in may go.
  if (now.text !== text || now.selection?.start !== start || now.selection.end !== end)
    return false;
  editor.erase(box);
  const left = text.slice(0, start) + text.slice(end);
  return until(() => plain(read(box).text) === plain(left), rest);
}
