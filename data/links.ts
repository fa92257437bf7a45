import type { Network, Span } from "./networks/network.ts";

export type { Span };

/** The hashtags, mentions and links of a text that really work on a network, in their order, none over another. */
export function links(text: string, network: Network): readonly Span[] {
  return network.links(text);
}

/** A span from an offset to an offset. */
export function span(kind: Span["kind"], text: string, start: number, end: number): Span {
  return { kind, start, end, text: text.slice(start, end) };
}

/** Every match of a global pattern as a span; `accepts` may refuse a match for what stands behind it. */
export function spans(
  kind: Span["kind"],
  text: string,
  pattern: RegExp,
  accepts: (match: string, after: string) => boolean = () => true,
): Span[] {
  const found: Span[] = [];
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const end = index + match.length;
    if (accepts(match, text.slice(end, end + 3))) found.push(span(kind, text, index, end));
  }
  return found;
}

/** Spans in their order; of two that overlap, the first stays. */
export function inOrder(...lists: readonly Span[][]): Span[] {
  const kept: Span[] = [];
  for (const next of lists.flat().sort((one, other) => one.start - other.start))
    if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next);
  return kept;
}

/**
 * Hashtags as far as all networks agree: letters, digits and `_`, not digits alone, with no letter, digit, `#`, `&` or `/` before them.
 * For networks that document no grammar of their own.
 */
export const plainHashtag =
  /(?<![\p{L}\p{M}\p{N}_#＃&/])[#＃][\p{L}\p{M}\p{N}_]*[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*/gu;
