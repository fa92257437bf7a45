import { hardWords } from "./hard-words.ts";

/** How many words a sentence may have before it is long: https://site.dijkenwaard.nl/huisstijl/heldere-taal/prettig-en-helder-schrijven, 2026-11. */
const mostWords = 15;

/** What would make a text easier to read. */
export type ReadingHint =
  | {
      readonly kind: "long";
      /** How the sentence begins. */
      readonly text: string;
      readonly words: number;
    }
  | { readonly kind: "hard"; readonly text: string; readonly easier: string };

/** How many words of a sentence are enough to know it again. */
const beginning = 5;

const segmenter = new Intl.Segmenter("nl", { granularity: "sentence" });

/** What would make a Dutch text easier to read: sentences with many words, and hard words, each once, in their order. */
export function readingHints(text: string): ReadingHint[] {
  const found = new Map<string, ReadingHint>();
  for (const line of text.split("\n"))
    for (const { segment } of segmenter.segment(line)) {
      const words = wordsOf(segment);
      if (words.length > mostWords) {
        const start = words.slice(0, beginning).join(" ");
        found.set(segment, { kind: "long", text: start, words: words.length });
      }
      for (const word of words) {
        const small = word.toLowerCase();
        if (Object.hasOwn(hardWords, small))
          found.set(small, { kind: "hard", text: word, easier: hardWords[small]! });
      }
    }
  return [...found.values()];
}

/** The words of a sentence; hashtags, mentions and addresses are not read as such. */
function wordsOf(sentence: string): string[] {
  return sentence
    .split(/\s+/)
    .filter((piece) => !/^[("“']*(?:[#＃@＠]|https?:|www\.)/.test(piece))
    .flatMap((piece) => piece.match(/[\p{L}\p{N}]+(?:[-'’./][\p{L}\p{N}]+)*/gu) ?? []);
}
