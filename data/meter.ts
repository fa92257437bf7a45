import type { Network, Unit } from "./networks/network.ts";

/** How full a post is, in the network's own unit. */
export interface Meter {
  readonly used: number;
  /** Negative when the post is too long. */
  readonly left: number;
  readonly unit: Unit;
  /** Where the part begins that is too long, in UTF-16 offsets; never inside a character or a link. */
  readonly over?: { readonly start: number };
  /** What to say aloud when it differs from what was said last; absent when there is room enough. */
  readonly announce?: "50" | "20" | "0" | "over";
}

/** How full a post is. `limit` replaces the network's own, for a Mastodon server or an account with more room. */
export function meter(text: string, network: Network, limit: number = network.limit): Meter {
  const used = network.length(text);
  const left = limit - used;
  const state = { used, left, unit: network.unit };
  if (left < 0)
    return { ...state, announce: "over", over: { start: overflow(text, network, limit) } };
  if (left === 0) return { ...state, announce: "0" };
  if (left <= 20) return { ...state, announce: "20" };
  if (left <= 50) return { ...state, announce: "50" };
  return state;
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The offset up to which a text fits. */
function overflow(text: string, network: Network, limit: number): number {
  const places = placesOutsideLinks(text, network);
  const fits = (index: number) => network.length(text.slice(0, places(index))) <= limit;
  // The end of what fits is mostly near the limit, and counting the whole text again and again is slow.
  let high = Math.max(1, limit);
  while (places(high) < text.length && fits(high)) high *= 2;
  let low = 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return segmenter.segment(text).containing(places(low))?.index ?? text.length;
}

/** The offset of the nth place in a text, where the inside of a link has no places; the end of the text beyond the last. */
function placesOutsideLinks(text: string, network: Network): (index: number) => number {
  const addresses = network.links(text).filter(({ kind }) => kind === "link");
  return (index) => {
    let place = index;
    for (const { start, end } of addresses) {
      if (place <= start) break;
      place += end - start - 1;
    }
    return Math.min(place, text.length);
  };
}
