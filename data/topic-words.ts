import { fold } from "./fold.ts";

/** One word of a post or of the lists of topics, made ready to compare. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it is compared, see `plain`. */
  readonly whole: string;
  /** `whole` without the ending for plural, verb or adjective, see `stemOf`. */
  readonly stem: string;
  readonly capitals: boolean;
  /** Whether a sentence begins here. */
  readonly begins: boolean;
}

const consonants = new Set("bcdfghjklmnpqrstvwxz");

/** Two squeezed words as one squeezed word. */
export function join(one: string, other: string): string {
  const seam = one.at(-1) ?? "";
  return seam === other[0] && consonants.has(seam) ? one + other.slice(1) : one + other;
}

/** A word as it is compared: folded, `ij` as `ei`, without "'s" and "'er". */
function plain(word: string): string {
  const small = word.toLowerCase();
  const folded = /^[a-z]+$/.test(small) ? small.replaceAll("y", "ij") : fold(withoutEnding(word));
  return folded.replaceAll("ij", "ei");
}

/** "pgb's" and "pgb'er" without what stands after the apostrophe. */
function withoutEnding(word: string): string {
  return word.replace(/['’](s|er|ers|tje|tjes)$/u, "");
}

/** Double consonants once, so that "aparaat" is "apparaat". */
export function squeeze(word: string): string {
  let squeezed = word;
  for (let at = word.length - 1; at > 0; at--)
    if (word[at] === word[at - 1] && consonants.has(word[at]!))
      squeezed = squeezed.slice(0, at) + squeezed.slice(at + 1);
  return squeezed;
}

/** Cuts the ending off a plain Dutch word and writes the rest as when nothing follows: "huizen" gives "huis", "dove" "doof". */
function stemOf(word: string): string {
  let stem = word;
  for (const [ending, least] of endings) {
    if (stem.length < least || !stem.endsWith(ending)) continue;
    stem = stem.slice(0, -ending.length);
    if (ending === "en" || ending === "e")
      stem = stem.replace(/(?<![aeiou])([aou])([^aeiou])$/, "$1$1$2");
    if (ending === "en" || ending === "e")
      stem = stem.replace(/^([^aeiou]*)e([^aeiou])$/, "$1ee$2");
  }
  if (stem.length > 4 && stem.endsWith("s") && (before.has(stem.at(-2)!) || stem.endsWith("ies")))
    stem = stem.slice(0, -1);
  if (stem.length > 4) stem = stem.replace(/(?<=[^aeiou])(?:dt?|t)$/, "");
  const last = hardened.get(stem.at(-1) ?? "");
  return squeeze(last === undefined ? stem : stem.slice(0, -1) + last);
}

/** Endings in the order in which they are cut, each with the letters a word must have for it. */
const endings = [
  ["jes", 6],
  ["je", 5],
  ["en", 5],
  ["es", 7],
  ["e", 4],
] as const;

/** Letters before which a final s makes a plural, so that "huis" stays whole. */
const before = new Set("dfgklmnprt");

/** How the last letter of a stem is written when nothing follows. */
const hardened = new Map([
  ["d", "t"],
  ["v", "f"],
  ["z", "s"],
]);

/** The words of a text; `#RolstoelToegankelijk` gives two. Any text will do. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu)) {
    let begins = /[.!?]\s|\n/.test(text.slice(last, index));
    let start = index;
    const pieces = /[\p{Ll}\p{N}]\p{Lu}/u.test(run)
      ? run.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)
      : [run];
    for (const piece of pieces) {
      const end = start + piece.length;
      const whole = plain(piece);
      if (whole !== "") {
        const capitals = piece === piece.toUpperCase();
        words.push({ start, end, whole, stem: stemOf(whole), capitals, begins });
        begins = false;
      }
      start = end;
    }
    last = index + run.length;
  }
  return words;
}
