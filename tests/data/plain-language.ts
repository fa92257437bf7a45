/** The sentences of a text; a title without a full stop is one. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The words of a text; "VN-verdrag" is one, and so are "pgb's" and "2016". */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** How many syllables a Dutch word has: its groups of vowels, with "aai", "eeu" and the like as one. */
export function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g);
  return Math.max(1, groups?.length ?? 0);
}

/** How easily a Dutch text reads (Flesch as W.H. Douma adapted it, 1960): 100 is very easy, below 50 is hard. */
export function readingEase(text: string): number {
  const words = wordsOf(text);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (
    206.8 - 0.77 * ((100 * spoken) / words.length) - 0.93 * (words.length / sentences(text).length)
  );
}

/** Words that the Dutch government's own style guides advise against, with what to write instead. */
export const hardWords: Readonly<Record<string, string>> = {
  aangaande: "over",
  adequaat: "goed",
  alsmede: "en",
  betreffende: "over",
  conform: "volgens",
  derhalve: "daarom",
  desbetreffende: "die",
  dientengevolge: "daardoor",
  doch: "maar",
  echter: "maar",
  faciliteren: "helpen",
  implementeren: "invoeren",
  indien: "als",
  inzake: "over",
  middels: "met",
  mits: "als",
  mogelijkerwijs: "misschien",
  omtrent: "over",
  onderhavige: "deze",
  participeren: "meedoen",
  realiseren: "maken",
  reeds: "al",
  teneinde: "om",
  tevens: "ook",
  thans: "nu",
  trachten: "proberen",
  vigerende: "geldende",
  voornemens: "van plan",
  welke: "die",
  wenselijk: "goed",
};
