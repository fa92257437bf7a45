import type { Draft, Insertion } from "@/data/draft.ts";
import { pause, rest, until } from "./arrival.ts";
import { moveCaret } from "./caret.ts";
import { type Change, holds, placeOf, plain } from "./change.ts";
import { draft } from "./editors/draft.ts";
import { editable } from "./editors/editable.ts";
import type { Editor } from "./editors/editor.ts";
import { field } from "./editors/field.ts";
import { fieldRange } from "./editors/field-range.ts";
import { lexical } from "./editors/lexical.ts";
import { prosemirror } from "./editors/prosemirror.ts";
import { quill } from "./editors/quill.ts";
import { slate } from "./editors/slate.ts";
import { hasFocus, read } from "./read.ts";
import { follow, type Standing } from "./standing.ts";
import { rollBack, takeBack } from "./take-back.ts";
import { isField, refusal } from "./text-field.ts";
import { followTyping, isComposing, sinceTyping } from "./typing.ts";

/** What came of an insertion. Whatever failed is `text`, to be copied instead. */
export type Outcome =
  | (Standing & {
      readonly status: "inserted";
      readonly how: Editor["how"];
      /** The whole text of the box, before and after. */
      readonly before: string;
      readonly after: string;
    })
  | { readonly status: "present" }
  | {
      readonly status: "failed";
      /**
       * - `gone`: the box left the page.
       * - `refused`: the box did not take the text, or gave it back.
       * - `altered`: the box made something else of it.
       * - `unsupported`: no post can be written here.
       */
      readonly reason: "gone" | "refused" | "altered" | "unsupported";
      readonly text: string;
    };

export interface InsertOptions {
  /** How long an editor may take before we say that the text did not arrive, in milliseconds. */
  readonly deadline?: number;
  /** Where the caret was, when the caller knows it and the box does not. */
  readonly caretKnown?: Draft["selection"];
}

// In this order: the first that owns a box knows its editor, those after it are tried when nothing arrived.
const editors: readonly Editor[] = [
  draft,
  prosemirror,
  lexical,
  slate,
  quill,
  field,
  fieldRange,
  editable,
];

const turns = new WeakMap<HTMLElement, Promise<Outcome>>();

/**
 * Puts text in a post box where `plan` wants it, by the first mechanism that works, and resolves to what
 * came of it after looking. Never rejects, never inserts twice, leaves no half insertion.
 */
export function insert(
  box: HTMLElement,
  plan: (draft: Draft) => Insertion | undefined,
  options: InsertOptions = {},
): Promise<Outcome> {
  return inTurn(box, () => attempt(box, plan, options));
}

/** One change at a time in a box, so that a second press finds what the first one did. */
export function inTurn(box: HTMLElement, act: () => Promise<Outcome>): Promise<Outcome> {
  const turn = (turns.get(box) ?? Promise.resolve()).then(act);
  turns.set(box, turn);
  return turn;
}

/** The mechanisms that serve a box, its own first; none where no post can be written. */
export function editorsOf(box: HTMLElement): readonly Editor[] {
  return refusal(box) ? [] : editors.filter((editor) => editor.owns(box));
}

async function attempt(
  box: HTMLElement,
  plan: (draft: Draft) => Insertion | undefined,
  { deadline = 1000, caretKnown }: InsertOptions,
): Promise<Outcome> {
  let text = "";
  const failed = (reason: (Outcome & { status: "failed" })["reason"]): Outcome => ({
    status: "failed",
    reason: box.isConnected ? reason : "gone",
    text: text.trim(),
  });
  try {
    // What is to be copied when the box cannot even be read.
    text = plan({ text: "" })?.text ?? "";
    followTyping(box);
    const able = editorsOf(box);
    const [own] = able;

    // What somebody is typing, or the page is doing, in between may move the place: then plan anew.
    for (let tries = 0; tries < 3; tries += 1) {
      const composed = await finishComposition(box);
      const seen = read(box);
      const selection = seen.selection ?? caretKnown;
      const planned = plan(selection ? { text: seen.text, selection } : seen);
      if (!planned) return { status: "present" };
      text = textFor(box, planned.text, seen.text.charAt(planned.at));
      if (!own || !box.isConnected) return failed("unsupported");
      const typing = own.joinsWithin - sinceTyping(box);
      if (typing > 0 && tries === 0) {
        await pause(typing);
        continue;
      }
      if (!composed || !fits(box, seen.text, text)) return failed("refused");
      if (!(await placeCaret(box, own, seen, planned.at))) continue;
      const change = { before: seen.text, at: planned.at, text };

      for (const editor of ladder(able, text)) {
        // The browser types where the focus is, and nowhere else.
        if (editor.how === "insertText" && !hasFocus(box)) continue;
        await editor.insert(box, text, deadline);
        const arrived = await until(() => !box.isConnected || holds(box, change), rest);
        if (!box.isConnected) return failed("gone");
        if (arrived) {
          await pause(rest);
          if (!box.isConnected) return failed("gone");
          if (holds(box, change)) return await done(box, own, editor, change);
        } else if (read(box).text === change.before) {
          continue;
        }
        const reverted = read(box).text === change.before;
        if (!reverted) await rollBack(box, own, change);
        return failed(reverted ? "refused" : "altered");
      }
      return failed("refused");
    }
    return failed("refused");
  } catch {
    return failed("refused");
  }
}

/** The mechanisms to try. What the browser types line by line gets lost in editors that are not its own. */
export function ladder(able: readonly Editor[], text: string): readonly Editor[] {
  const [own, ...others] = able;
  if (!own) return [];
  const next = text.includes("\n") && own.hearsAfter ? [] : others;
  return [own, ...next.filter(({ insert }) => insert !== own.insert)];
}

/** The planned text as this box can hold it: an input has one line, and at the end of a line a space keeps what is typed next apart. */
function textFor(box: HTMLElement, planned: string, next: string): string {
  const text = box.localName === "input" ? planned.replace(/\n+/g, " ") : planned;
  return next === "\n" && /\S$/.test(text) ? `${text} ` : text;
}

function fits(box: HTMLElement, before: string, text: string): boolean {
  return !isField(box) || box.maxLength < 0 || before.length + text.length <= box.maxLength;
}

/**
 * Waits for the end of a composition. The keyboard of a phone composes every word and ends it only when
 * the box loses the focus, so it does, for a moment. False when it goes on even then.
 */
export async function finishComposition(box: HTMLElement): Promise<boolean> {
  if (!isComposing(box)) return true;
  if (await until(() => !isComposing(box), rest)) return true;
  box.blur();
  await until(() => !isComposing(box), rest);
  box.focus();
  return !isComposing(box);
}

/** Puts focus and caret where the text goes; false when the text changed meanwhile or the caret did not go there. */
async function placeCaret(
  box: HTMLElement,
  editor: Editor,
  { text, selection }: Draft,
  at: number,
): Promise<boolean> {
  const focused = hasFocus(box);
  if (!focused) box.focus();
  // An empty editor has one place; putting the caret there costs a stray line in Firefox.
  if (text === "") return true;
  if (focused && selection?.start === at && selection.end === at) return true;
  moveCaret(box, at);
  await pause(editor.hearsAfter);
  const now = read(box);
  return now.text === text && now.selection?.start === at && now.selection.end === at;
}

async function done(
  box: HTMLElement,
  own: Editor,
  { how }: Editor,
  change: Change,
): Promise<Outcome> {
  const { before, at, text } = change;
  const after = read(box);
  const end = at + text.length;
  // Past the space that was there, so that what somebody types next does not make another hashtag.
  const caret = !/\s$/.test(text) && before.charAt(at) === " " ? end + 1 : end;
  if (!hasFocus(box)) box.focus();
  if (after.text.length === before.length + text.length && after.selection?.end !== caret) {
    moveCaret(box, caret);
    await pause(own.hearsAfter);
  }
  const isThere = () => {
    const now = read(box).text;
    return plain(now) === plain(after.text) || placeOf(now, change) !== undefined;
  };
  return {
    status: "inserted",
    how,
    before,
    after: after.text,
    ...follow(box, isThere, () => takeBack(box, own, change, after.text)),
  };
}
