/** Length in UTF-16 units, the largest of the plain counts, so that what fits here fits however the network counts. */
export function plainCharacters(text: string): number {
  return text.length;
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Number of grapheme clusters: what a reader takes for one character. */
export function graphemes(text: string): number {
  // Below U+0300 nothing combines but CR with LF (UAX 29, 2026-11), and counting clusters is slow.
  if (/^[\0-\u02ff]*$/.test(text)) return text.length - (text.match(/\r\n/g)?.length ?? 0);
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Number of bytes in UTF-8; a lone surrogate takes three, as the replacement character it becomes. */
export function bytes(text: string): number {
  let count = text.length;
  for (const character of text.match(/[^\0-\x7f]/gu) ?? [])
    count += character.length === 2 ? 2 : character < "\u0800" ? 1 : 2;
  return count;
}

/** The emoji of a text, each as one string however many characters it is made of, and what is left of the text without them. */
export interface Parted {
  readonly emoji: readonly string[];
  readonly rest: string;
}

// Looking for \p{RGI_Emoji} everywhere takes tens of milliseconds, so only what may be one is looked at.
const candidate =
  /\p{RI}{2}|[0-9#*]\ufe0f\u20e3|[\p{Emoji}--[\p{RI}0-9#*]](?:\p{EMod}|\ufe0f|[\u{e0020}-\u{e007f}]+)?(?:\u200d\p{Emoji}(?:\p{EMod}|\ufe0f)?)*/gv;
const isEmoji = /^\p{RGI_Emoji}$/v;
const emojiInside = /\p{RGI_Emoji}/gv;
const plainEmoji = /\p{Emoji_Presentation}\p{EMod}?|\p{Emoji}\ufe0f/gv;
const longestEmoji = 20;

/** Parts a text in emoji (what Unicode recommends for general interchange) and the rest; an unknown chain falls apart into the emoji it is made of. */
export function partEmoji(text: string): Parted {
  const emoji: string[] = [];
  const known = new Map<string, Parted>();
  const rest = text.replace(candidate, (chain) => {
    const parted = known.get(chain) ?? partChain(chain);
    known.set(chain, parted);
    emoji.push(...parted.emoji);
    return parted.rest;
  });
  return { emoji, rest };
}

function partChain(chain: string): Parted {
  if (chain.length <= longestEmoji && isEmoji.test(chain)) return { emoji: [chain], rest: "" };
  const pattern = chain.length <= longestEmoji ? emojiInside : plainEmoji;
  return { emoji: chain.match(pattern) ?? [], rest: chain.replace(pattern, "") };
}
