import type { Draft, Insertion } from "./draft.ts";

/** Where tokens go: where somebody writes, at the end of the post, or on a line of their own under the line of the caret. */
export const placings = ["caret", "end", "own-line"] as const;

export type Placing = (typeof placings)[number];

/** Where tokens go as it was kept; where somebody writes for any other value. */
export function parsePlacing(value: unknown): Placing {
  return placings.find((placing) => placing === value) ?? "caret";
}

/**
 * Where a token (`#hashtag`, `@handle` or plain words) goes in a draft, with the white space it needs to link and to read well:
 * at the caret, after a selection, after the word around the caret, or at the end when the caret is elsewhere.
 * Undefined when the draft has the token already, or the token is empty.
 */
export function place(draft: Draft, token: string, placing?: Placing): Insertion | undefined {
  return placeAll(draft, [token], placing);
}

/** One insertion with all tokens the draft does not have yet, in their order; undefined when none is missing. */
export function placeAll(
  draft: Draft,
  tokens: readonly string[],
  placing: Placing = "caret",
): Insertion | undefined {
  const words = missing(draft.text, tokens).join(" ");
  if (!words) return undefined;
  const ownLine = placing === "own-line";
  const caret = placing === "end" ? draft.text.length : caretOf(draft);
  const at = ownLine ? lineEnd(draft.text, caret) : wordEnd(draft.text, caret);
  const before = draft.text.slice(0, at);
  const lead = ownLine
    ? /[^\s][^\S\n]*$/.test(before)
      ? "\n"
      : ""
    : /\S$/.test(before)
      ? " "
      : "";
  const tail = /\s/.test(draft.text.charAt(at)) ? "" : " ";
  return { at, text: lead + words + tail };
}

/** The text with the insertion in it. */
export function put(text: string, insertion: Insertion): string {
  return text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
}

/**
 * Where a piece of the text with an insertion in it comes from: from what was put in (offsets in its words, without the
 * white space around them), or from the text itself; undefined when from both.
 */
export function whereIn(
  insertion: Insertion | undefined,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly isInserted: boolean; readonly start: number; readonly end: number } | undefined {
  if (!insertion || end <= insertion.at) return { isInserted: false, start, end };
  const { at, text } = insertion;
  const behind = at + text.length;
  if (start >= behind)
    return { isInserted: false, start: start - text.length, end: end - text.length };
  const words = text.trim();
  const from = at + text.indexOf(words);
  if (start < from || end > from + words.length) return undefined;
  return { isInserted: true, start: start - from, end: end - from };
}

/** The text without the insertion; the same text when the insertion is not (or no longer) there. */
export function remove(text: string, insertion: Insertion): string {
  const end = insertion.at + insertion.text.length;
  return text.slice(insertion.at, end) === insertion.text
    ? text.slice(0, insertion.at) + text.slice(end)
    : text;
}

/** Whether a text has a token as a whole, in any case: `#d66` is in "(#D66)", `@d66` is not in "@d66.nl". False for an empty token. */
export function has(text: string, token: string): boolean {
  const there = fold(text);
  const wanted = fold(token.trim());
  if (!wanted) return false;
  for (let at = there.indexOf(wanted); at >= 0; at = there.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    // Two units behind are enough for one character; three ahead for a joint and one character.
    if (
      !goesOnBefore.test(there.slice(Math.max(0, at - 2), at)) &&
      !goesOn.test(there.slice(end, end + 3))
    )
      return true;
  }
  return false;
}

const goesOnBefore = /[\p{L}\p{N}\p{M}_#@&/]$/u;
// A dot, hyphen or second `@` with a letter behind it makes another handle or another hashtag on at least one network.
const goesOn = /^[.@\-\u2010\u2011]?[\p{L}\p{N}\p{M}_]/u;

function fold(text: string): string {
  return text.toLowerCase().replaceAll("＃", "#").replaceAll("＠", "@");
}

function missing(text: string, tokens: readonly string[]): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    const word = token.trim();
    if (word && !has(text, word) && !has(words.join(" "), word)) words.push(word);
  }
  return words;
}

function caretOf({ text, selection }: Draft): number {
  if (!selection) return text.length;
  return Math.min(Math.max(selection.start, selection.end, 0), text.length);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** The place itself, or the end of the word it stands in; white space alone ends a word, so that no hashtag, mention or link is cut. */
function wordEnd(text: string, from: number): number {
  const isOutside = from === 0 || /\s/.test(text.charAt(from - 1));
  // A mark belongs to the character before it, even to a space.
  if (isOutside && !/^[\p{M}\u200d]/u.test(text.slice(from, from + 2))) return from;
  const end = text.slice(from).search(/\s/);
  return end < 0 ? text.length : from + end;
}
