import type { Facts } from "../facts.ts";
import type { Network, Span } from "../networks/network.ts";

/** What may be wrong with a text on a network; the key of its words in `locales`. */
export type FaultId =
  | "glued-hashtag"
  | "bracketed-hashtag"
  | "cut-hashtag"
  | "long-hashtag"
  | "campaign-capitals"
  | "hashtag-capitals"
  | "too-many-hashtags"
  | "glued-mention"
  | "dead-mention"
  | "mention-of-another"
  | "unknown-mention"
  | "leading-mention"
  | "many-mentions"
  | "bare-domain"
  | "too-many-links"
  | "styled-letters"
  | "emoji-run";

/** Something in a text that will not work or not read well, and what to do about it; it never stops anybody. */
export interface Fault {
  readonly id: FaultId;
  /** The faulty piece, in UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Name of the network. */
  readonly network: string;
  /** How many there are, where that is the fault. */
  readonly count: number;
  /** How many there may be, where that is the fault. */
  readonly most: number;
  /** What the repair makes of the piece; "" when there is no safe repair. */
  readonly replacement: string;
  /** The whole text after the repair; the same text when the faulty piece is no longer where it was. */
  readonly repair?: (text: string) => string;
}

/** What a language says about a fault: what it means and what to do, and the button that mends it. */
export interface FaultWords {
  readonly message: (fault: Fault) => string;
  readonly repair?: (fault: Fault) => string;
}

/** What to look for. */
export interface Looking {
  /** The campaign's hashtag, with or without `#`. */
  readonly hashtag: string;
  /** Whom we know; without it nothing is said about whose handle it is. */
  readonly facts?: Facts;
  /** In a reply a post may begin with a mention. */
  readonly isReply?: boolean;
}

/** A piece of a text, in UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A text and what was found in it. */
export interface Seen {
  readonly text: string;
  readonly network: Network;
  /** What works on the network. */
  readonly spans: readonly Span[];
  /** The links among what works. */
  readonly links: readonly Span[];
  /** Web addresses, whether they work or not. */
  readonly addresses: readonly (Place & { readonly hasScheme: boolean })[];
}

/** A fault at a place; without a replacement it has no repair. */
export function fault(
  { text, network }: Seen,
  id: FaultId,
  { start, end }: Place,
  replacement = "",
  amounts: { count: number; most: number } = { count: 1, most: 1 },
): Fault {
  const piece = text.slice(start, end);
  const found = { id, start, end, text: piece, network: network.name, replacement, ...amounts };
  if (!replacement) return found;
  return {
    ...found,
    repair: (now) =>
      now.slice(start, end) === piece ? now.slice(0, start) + replacement + now.slice(end) : now,
  };
}

/** Whether an offset lies in a web address, whether that works or not. */
export function isInAddress({ addresses, links }: Seen, offset: number): boolean {
  return isWithin(offset, addresses) || isWithin(offset, links);
}

/** Whether an offset lies in one of the places, which are in their order. */
export function isWithin(offset: number, places: readonly Place[]): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return (places[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
}

const closings = new Map(
  Array.from(["()", "[]", "{}", '""', "''", "“”", "‘’", "„”", "«»", "**"], ([open, close]) => [
    open,
    close,
  ]),
);

/** What could be written at a place. */
export interface Change {
  readonly place: Place;
  readonly replacement: string;
}

/**
 * How to set a piece free from what stands against it, so that it works: without the brackets or quotes around it,
 * without a lone dot or slash before it, with a space before it, or, when nothing stands before it, with a space behind it.
 * The replacement is "" when none of these helps.
 */
export function freed(
  seen: Seen,
  place: Place,
  piece = seen.text.slice(place.start, place.end),
): Change {
  const works = waysOut(seen.text, place, piece).find((change) => isWorking(seen, change));
  return works ?? { place, replacement: "" };
}

function waysOut(text: string, { start, end }: Place, piece: string): Change[] {
  const before = text.charAt(start - 1);
  if (/^$|\s/.test(before)) return [{ place: { start, end }, replacement: `${piece} ` }];
  const ways: Change[] = [{ place: { start, end }, replacement: ` ${piece}` }];
  if (/^$|\s/.test(text.charAt(start - 2))) {
    if (closings.get(before) === text.charAt(end))
      ways.unshift({ place: { start: start - 1, end: end + 1 }, replacement: piece });
    if (before === "." || before === "/")
      ways.unshift({ place: { start: start - 1, end }, replacement: piece });
  }
  return ways;
}

/** Whether what is written works there, with what stands against it. */
export function isWorking({ text, network }: Seen, { place, replacement }: Change): boolean {
  const before = text.slice(Math.max(0, place.start - 2), place.start);
  const after = /^\S*/.exec(text.slice(place.end, place.end + 100))?.[0] ?? "";
  const piece = replacement.trim();
  const start = before.length + replacement.indexOf(piece);
  return network
    .links(before + replacement + after)
    .some((span) => span.start === start && span.end >= start + piece.length);
}
