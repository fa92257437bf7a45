/** Characters and pairs of characters that are hard to tell apart on a screen, as one of them. */
const confusable: readonly (readonly [RegExp, string])[] = [
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/[1i|]/g, "l"],
  [/0/g, "o"],
  [/5/g, "s"],
];

/** The letters and digits of a handle without the ending every Bluesky account may have, in small letters without accents. */
function bare(handle: string): string {
  return handle
    .replace(/\.bsky\.social$/i, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Whether two handles are easily taken for one another: written with characters that look the same, or one letter or
 * digit apart. Points, dashes and underscores do not count; handles that are the same but for those are alike.
 */
export function looksLike(one: string, other: string): boolean {
  const [short, long] = [bare(one), bare(other)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  return seen(short) === seen(long) || oneApart(short, long);
}

/** Whether two handles are the same but for capitals, accents, points, dashes and underscores. */
export function readsTheSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function seen(bareHandle: string): string {
  return confusable.reduce((text, [pattern, letter]) => text.replace(pattern, letter), bareHandle);
}

function oneApart(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = short.slice(short.length === long.length ? same + 1 : same);
  return long.slice(same + 1) === rest;
}
