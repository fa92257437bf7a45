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

/** An emoji in a text, however many characters it is made of, in UTF-16 offsets. */
export interface Emoji {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Looking for \p{RGI_Emoji} everywhere takes tens of milliseconds, so only what may be one is looked at.
const candidate =
  /\p{RI}{2}|[0-9#*]\ufe0f\u20e3|[\p{Emoji}--[\p{RI}0-9#*]](?:\p{EMod}|\ufe0f|[\u{e0020}-\u{e007f}]+)?(?:\u200d[\p{Emoji}--[0-9#*]](?:\p{EMod}|\ufe0f)?)*/gv;
const isEmoji = /^\p{RGI_Emoji}$/v;
const emojiInside = /\p{RGI_Emoji}/gv;
const plainEmoji = /\p{Emoji_Presentation}\p{EMod}?|\p{Emoji}\ufe0f/gv;
const longestEmoji = 20;

/** The emoji of a text (what Unicode recommends for general interchange); an unknown chain falls apart into the emoji it is made of. */
export function emojiIn(text: string): Emoji[] {
  const found: Emoji[] = [];
  const known = new Map<string, readonly Emoji[]>();
  for (const { 0: chain, index } of text.matchAll(candidate)) {
    const parts = known.get(chain) ?? partsOf(chain);
    known.set(chain, parts);
    for (const part of parts)
      found.push({ ...part, start: index + part.start, end: index + part.end });
  }
  return found;
}

function partsOf(chain: string): Emoji[] {
  if (chain.length > longestEmoji) return matches(chain, plainEmoji);
  if (isEmoji.test(chain)) return [{ start: 0, end: chain.length, text: chain }];
  return matches(chain, emojiInside);
}

function matches(chain: string, pattern: RegExp): Emoji[] {
  return Array.from(chain.matchAll(pattern), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
}
