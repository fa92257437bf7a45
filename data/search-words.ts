import { slips } from "./typing-error.ts";

/** How a typed word matches one that is known, best first; what each costs stands in `matchCosts`. */
export const match = {
  exact: 0,
  prefix: 1,
  inside: 2,
  oneSlip: 3,
  prefixWithSlip: 4,
  twoSlips: 5,
  none: 31,
} as const;

/** How far each match lies from what was typed, by the numbers of `match`. */
export const matchCosts: readonly number[] = [0, 2, 5, 8, 9, 10];

/** Shorter words are too common to be looked for inside others. */
const shortestInside = 3;
/** Where the longer of two words is this long they may differ by a slip, or by two. */
const longEnough = 4;
const longEnoughForTwo = 9;
/** From this many letters on a slip is forgiven before the word is complete. */
const shortestPrefixWithSlip = 5;

/** How a typed word matches a known one, both folded; `match.none` when it does not. */
export function matchOf(typed: string, word: string): number {
  if (word.startsWith(typed)) return word.length === typed.length ? match.exact : match.prefix;
  if (typed.length >= shortestInside && word.includes(typed)) return match.inside;
  return guess(typed, word, 0, word.length);
}

/** The words of an index, ready to be looked through; words are numbered in their order. */
export interface WordList {
  /** Gives every word that begins with what was typed, or holds it. */
  eachWith(typed: string, take: (word: number, how: number) => void): void;
  /** Gives every word that was typed with a slip, or two in a long word. */
  eachNear(typed: string, take: (word: number, how: number) => void): void;
}

/** Opens a text in which a line feed stands before and after each word. */
export function openWords(text: string): WordList {
  const starts = startsIn(text);
  const endOf = (word: number) => (starts[word + 1] ?? text.length) - 1;
  let letters: Int32Array | undefined;
  const lettersOfWords = () => {
    letters ??= starts.map((start, word) => lettersIn(text, start, endOf(word)));
    return letters;
  };
  return {
    eachWith(typed, take) {
      const lead = typed.length < shortestInside ? "\n" : "";
      const sought = lead + typed;
      let word = 0;
      for (let found = text.indexOf(sought); found >= 0; found = text.indexOf(sought, found + 1)) {
        const at = found + lead.length;
        word = wordAt(starts, at, word);
        if (at !== starts[word]) take(word, match.inside);
        else take(word, at + typed.length === endOf(word) ? match.exact : match.prefix);
      }
    },
    eachNear(typed, take) {
      if (typed.length < longEnough - 1) return;
      const most = typed.length < longEnoughForTwo - 2 ? 1 : 2;
      const sought = lettersIn(typed, 0, typed.length);
      lettersOfWords().forEach((known, word) => {
        let strange = sought & ~known;
        for (let slip = 0; slip < most; slip++) strange &= strange - 1;
        if (strange !== 0) return;
        const how = guess(typed, text, starts[word] ?? 0, endOf(word));
        if (how !== match.none) take(word, how);
      });
    },
  };
}

function startsIn(text: string): Int32Array {
  const starts: number[] = [];
  for (
    let at = text.indexOf("\n");
    at >= 0 && at < text.length - 1;
    at = text.indexOf("\n", at + 1)
  )
    starts.push(at + 1);
  return Int32Array.from(starts);
}

/** The last word that begins at or before a place in the text; the word `from` does so too. */
function wordAt(starts: Int32Array, at: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Which letters stand in a part of a text, one bit each, to pass over words that are far from what was typed. */
function lettersIn(text: string, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function guess(typed: string, text: string, start: number, end: number): number {
  const length = end - start;
  const longest = Math.max(typed.length, length);
  const most = longest < longEnoughForTwo ? 1 : 2;
  const difference = Math.abs(typed.length - length);
  if (longest < longEnough || typed.length > length + most) return match.none;
  if (difference <= 1 && slips(typed, text, start, end, 1, false)) return match.oneSlip;
  if (typed.length >= shortestPrefixWithSlip && slips(typed, text, start, end, 1, true))
    return match.prefixWithSlip;
  if (most === 2 && difference <= 2 && slips(typed, text, start, end, 2, false))
    return match.twoSlips;
  return match.none;
}
