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

const webAddress = /https?:\/\/[^\s<>"]+/giu;
const emoji = /\p{RGI_Emoji}/gv;

/**
 * Weight of a text on X: 1 for U+0000–10FF and some punctuation, 2 for the rest and for any emoji, 23 for a link.
 * https://docs.x.com/resources/fundamentals/counting-characters, 2026-11
 */
export function weightedCharacters(text: string): number {
  let links = 0;
  let weight = 0;
  const rest = text.normalize("NFC").replace(webAddress, () => {
    links += 1;
    return "";
  });
  const plain = rest.replace(emoji, () => {
    weight += 2;
    return "";
  });
  for (const character of plain)
    weight += /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/u.test(character) ? 1 : 2;
  return weight + links * 23;
}

/** Grapheme clusters on Bluesky. */
export function blueskyCharacters(text: string): number {
  return graphemes(text);
}

/** Grapheme clusters on Mastodon, where a link counts as 23 and `@user@server` as `@user`. */
export function mastodonCharacters(text: string): number {
  return graphemes(
    text
      .replace(webAddress, "x".repeat(23))
      .replace(/(^|[^/\w])@([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]/gi, "$1@$2"),
  );
}

/** Characters on Threads, where an emoji counts as its UTF-8 bytes. https://developers.facebook.com/docs/threads/posts, 2026-11 */
export function threadsCharacters(text: string): number {
  let extra = 0;
  for (const [found] of text.matchAll(emoji)) {
    let bytes = 0;
    for (const character of found) {
      const point = character.codePointAt(0)!;
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
    }
    extra += bytes - found.length;
  }
  return text.length + extra;
}
