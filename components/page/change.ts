import { read } from "./read.ts";

/** Text that was put in a box at a UTF-16 offset, and the whole text that stood there before. */
export interface Change {
  readonly before: string;
  readonly at: number;
  readonly text: string;
}

/** Whether a box holds what it held, with the inserted text in its place, once. What was typed after it may stand there. */
export function holds(box: HTMLElement, { before, at, text }: Change): boolean {
  const now = plain(read(box).text);
  const head = plain(before.slice(0, at) + text);
  const tail = plain(before.slice(at));
  if (now === head + tail) return true;
  if (!now.startsWith(head) || !now.endsWith(tail)) return false;
  const between = now.slice(head.length, now.length - tail.length);
  return between !== "" && !between.includes(text.trim());
}

/** Where spaces fold, browsers write a space that would not be seen as one that does not break. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/** Where an inserted text stands now; undefined when it is not there or more than once. */
export function placeOf(now: string, { before, at, text }: Change): [number, number] | undefined {
  const head = before.slice(0, at);
  if (now === head + text + before.slice(at)) return [at, at + text.length];
  // Something else has changed since, so the spaces may be needed by what was typed.
  const token = text.trim();
  const start = now.indexOf(token);
  if (start < 0 || before.includes(token) || now.indexOf(token, start + 1) >= 0) return;
  const end = start + token.length;
  const spaced = /^\s?$/.test(now.charAt(start - 1)) && now.charAt(end) === " ";
  return [start, spaced ? end + 1 : end];
}
