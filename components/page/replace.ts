import type { Draft, Replacement } from "@/data/draft.ts";
import { pause, rest, until } from "./arrival.ts";
import { moveCaret } from "./caret.ts";
import { plain } from "./change.ts";
import type { Editor } from "./editors/editor.ts";
import {
  editorsOf,
  finishComposition,
  type InsertOptions,
  inTurn,
  ladder,
  type Outcome,
} from "./insert.ts";
import { hasFocus, read } from "./read.ts";
import { follow } from "./standing.ts";
import { isField } from "./text-field.ts";
import { followTyping, isTypedElsewhere, sinceTyping } from "./typing.ts";

/** How long an editor may take, in milliseconds. */
const patience = 1000;

/** Text that took the place of other text, and how the box was before: its whole text, and its caret when that was known. */
interface Swap extends Replacement {
  readonly before: string;
  readonly selection: Draft["selection"];
}

/**
 * Puts text in the place of a piece that somebody pressed a button about, by the first mechanism that works, and
 * resolves to what came of it after looking; `present` when `plan` no longer finds the piece. Never rejects, changes
 * nothing else, and brings focus and caret back.
 */
export function replace(
  box: HTMLElement,
  plan: (draft: Draft) => Replacement | undefined,
  options: InsertOptions = {},
): Promise<Outcome> {
  return inTurn(box, () => attempt(box, plan, options));
}

async function attempt(
  box: HTMLElement,
  plan: (draft: Draft) => Replacement | undefined,
  { deadline = patience, caretKnown }: InsertOptions,
): Promise<Outcome> {
  let text = "";
  const failed = (reason: (Outcome & { status: "failed" })["reason"]): Outcome => ({
    status: "failed",
    reason: box.isConnected ? reason : "gone",
    text: text.trim(),
  });
  try {
    followTyping(box);
    const able = editorsOf(box);
    const [own] = able;
    for (let tries = 0; tries < 3; tries += 1) {
      const composed = await finishComposition(box);
      const seen = read(box);
      const planned = plan(seen);
      if (!planned) return { status: "present" };
      text = planned.text;
      if (!own || !box.isConnected) return failed("unsupported");
      const typing = own.joinsWithin - sinceTyping(box);
      if (typing > 0 && tries === 0) {
        await pause(typing);
        continue;
      }
      const swap = { ...planned, before: seen.text, selection: seen.selection ?? caretKnown };
      if (!composed || !fits(box, swap)) return failed("refused");

      for (const editor of ladder(able, text)) {
        if (!(await select(box, own, seen.text, swap))) break;
        // The browser types where the focus is, and nowhere else.
        if (editor.how === "insertText" && !hasFocus(box)) continue;
        await (editor.replace ?? editor.insert)(box, text, deadline);
        const arrived = await until(() => !box.isConnected || holds(box, swap), rest);
        if (!box.isConnected) return failed("gone");
        if (arrived) {
          await pause(rest);
          if (!box.isConnected) return failed("gone");
          if (holds(box, swap)) return await done(box, own, editor, swap);
        } else if (read(box).text === swap.before) {
          continue;
        }
        const isBack = read(box).text === swap.before || (await undoOnce(box, own, swap.before));
        await putCaretBack(box, own, swap.selection);
        return failed(isBack ? "refused" : "altered");
      }
      if (read(box).text === seen.text) break;
    }
    return failed("refused");
  } catch {
    return failed("refused");
  }
}

function fits(box: HTMLElement, { before, start, end, text }: Swap): boolean {
  return (
    !isField(box) ||
    box.maxLength < 0 ||
    before.length - (end - start) + text.length <= box.maxLength
  );
}

/** Selects a piece of the text; false when the text changed meanwhile or the selection did not go there. */
async function select(
  box: HTMLElement,
  { hearsAfter }: Editor,
  text: string,
  { start, end }: { start: number; end: number },
): Promise<boolean> {
  if (!hasFocus(box)) box.focus();
  moveCaret(box, start, end);
  await pause(hearsAfter);
  const now = read(box);
  return now.text === text && now.selection?.start === start && now.selection.end === end;
}

/** The whole text after a swap. */
function whole({ before, start, end, text }: Swap): string {
  return before.slice(0, start) + text + before.slice(end);
}

function holds(box: HTMLElement, swap: Swap): boolean {
  return plain(read(box).text) === plain(whole(swap));
}

async function done(box: HTMLElement, own: Editor, { how }: Editor, swap: Swap): Promise<Outcome> {
  const { start, end, text, selection } = swap;
  const moved = (offset: number) =>
    offset <= start
      ? offset
      : offset >= end
        ? offset + text.length - (end - start)
        : start + text.length;
  await putCaretBack(
    box,
    own,
    selection && { start: moved(selection.start), end: moved(selection.end) },
  );
  const after = read(box).text;
  const isThere = () => {
    const now = read(box).text;
    // An empty box has room for the empty piece that a repair may leave.
    return plain(now) === plain(after) || (now.trim() !== "" && placeOf(now, swap) !== undefined);
  };
  return {
    status: "inserted",
    how,
    before: swap.before,
    after,
    ...follow(box, isThere, () => swapBack(box, own, swap, after)),
  };
}

async function putCaretBack(
  box: HTMLElement,
  { hearsAfter }: Editor,
  selection: Draft["selection"],
): Promise<void> {
  if (!hasFocus(box)) box.focus();
  if (!selection) return;
  moveCaret(box, selection.start, selection.end);
  await pause(hearsAfter);
}

/** Takes a swap back: as the editor does it when nothing else has changed, or else by putting the old piece in its place. */
async function swapBack(
  box: HTMLElement,
  editor: Editor,
  swap: Swap,
  after: string,
): Promise<boolean> {
  const now = () => read(box).text;
  if (!hasFocus(box)) box.focus();
  if (!hasFocus(box)) return false;
  const isUntouched = now() === after && !(editor.sharesHistory && isTypedElsewhere(box));
  if (isUntouched && (await undoOnce(box, editor, swap.before))) {
    await putCaretBack(box, editor, swap.selection);
    return true;
  }
  if (isUntouched && now() !== after) {
    // It took back more than that: words that were typed before.
    editor.redo(box);
    await until(() => now() === after, patience);
  }
  const place = placeOf(now(), swap);
  const old = swap.before.slice(swap.start, swap.end);
  if (!place) return false;
  // An editor that was busy may not have heard the first time.
  const isSelected =
    (await select(box, editor, now(), place)) || (await select(box, editor, now(), place));
  if (!isSelected) return false;
  const wanted = now().slice(0, place.start) + old + now().slice(place.end);
  await (editor.replace ?? editor.insert)(box, old, patience);
  return until(() => plain(now()) === plain(wanted), rest);
}

/** Has the editor take back its last change; says whether the box is as it was. */
async function undoOnce(box: HTMLElement, editor: Editor, before: string): Promise<boolean> {
  const now = read(box).text;
  editor.undo(box);
  await until(() => read(box).text !== now, patience);
  return until(() => read(box).text === before, rest);
}

/** Where the new text of a swap stands now; undefined when both what stood before and what stood after it have changed. */
function placeOf(now: string, { before, start, end, text }: Swap) {
  const head = before.slice(0, start) + text;
  const tail = text + before.slice(end);
  if (now.startsWith(head)) return { start, end: start + text.length };
  if (!now.endsWith(tail)) return undefined;
  const at = now.length - tail.length;
  return { start: at, end: at + text.length };
}
