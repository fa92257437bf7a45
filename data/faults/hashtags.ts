import { withCapitals } from "../capitals.ts";
import type { Facts } from "../facts.ts";
import type { Span } from "../networks/network.ts";
import {
  type Fault,
  fault,
  freed,
  isInAddress,
  type Looking,
  type Place,
  type Seen,
} from "./fault.ts";

/** Hashtags that do not work, work as another hashtag, are hard to read, or are too many. */
export function hashtagFaults(seen: Seen, { hashtag, facts }: Looking): Fault[] {
  const campaign = `#${hashtag.replace(/^#/, "")}`;
  const pieces = hashtagsIn(seen);
  const working = new Map(
    seen.spans.filter(({ kind }) => kind === "hashtag").map((span) => [span.start, span]),
  );
  // The hashtags after the last that may work are too many, whatever stands before them.
  const isFull = working.size >= (seen.network.mostHashtags ?? Number.POSITIVE_INFINITY);
  const found: (Fault | undefined)[] = [surplus(seen, pieces, campaign)];
  for (const piece of pieces) {
    const isCampaign = sameInAnyCase(piece.text, campaign);
    const capitals = isCampaign ? campaign : withCapitals(piece.text, facts);
    if (capitals && capitals !== piece.text)
      found.push(
        fault(seen, isCampaign ? "campaign-capitals" : "hashtag-capitals", piece, capitals),
      );
    const works = working.get(piece.start);
    if (works && works.end > piece.end) found.push(tooLong(seen, piece, works));
    else if (works) found.push(isCampaign ? undefined : cutShort(seen, piece, facts));
    else if (!isFull) found.push(unlinked(seen, piece));
  }
  return found.filter((one) => one !== undefined);
}

const hashtagLike = /[#＃][\p{L}\p{M}\p{N}_]*[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*/gu;

interface Piece extends Place {
  readonly text: string;
}

/** Pieces of the text that look like hashtags, outside web addresses. */
function hashtagsIn(seen: Seen): Piece[] {
  const { text } = seen;
  return [...text.matchAll(hashtagLike)]
    .map(({ 0: piece, index }) => ({ start: index, end: index + piece.length, text: piece }))
    .filter(({ start }) => !/[&/#＃]/.test(text.charAt(start - 1)) && !isInAddress(seen, start));
}

function sameInAnyCase(one: string, other: string): boolean {
  return one.slice(1).toLowerCase() === other.slice(1).toLowerCase();
}

/** A hashtag that does not work because of what stands before it. */
function unlinked(seen: Seen, piece: Piece): Fault {
  const before = seen.text.slice(Math.max(0, piece.start - 2), piece.start);
  const { place, replacement } = freed(seen, piece);
  return /[\p{L}\p{M}\p{N}_]$/u.test(before)
    ? fault(seen, "glued-hashtag", place, replacement)
    : fault(seen, "bracketed-hashtag", place, replacement);
}

const wordsBehindHyphen = /^(?:[-\u2010\u2011][\p{L}\p{M}\p{N}_]+)+/u;

/** A hashtag that took signs behind it along; a hyphen makes a hashtag of its own, an apostrophe belongs to the word, and a second hashtag is told for itself. */
function tooLong(seen: Seen, piece: Piece, works: Span): Fault | undefined {
  const tail = works.text.slice(piece.text.length);
  if (wordsBehindHyphen.test(tail) || /^['’]|[#＃]/.test(tail)) return undefined;
  return fault(seen, "long-hashtag", works, `${piece.text} ${tail}`);
}

/** A name with a hyphen of which only the beginning works; "#D66-lid" is meant that way, "#GroenLinks-PvdA" is not. */
function cutShort(seen: Seen, piece: Piece, facts: Facts | undefined): Fault | undefined {
  const tail = wordsBehindHyphen.exec(seen.text.slice(piece.end, piece.end + 100))?.[0];
  if (!tail) return undefined;
  const whole = { start: piece.start, end: piece.end + tail.length };
  const party = partyHashtag(piece.text + tail, facts);
  if (party) return fault(seen, "cut-hashtag", whole, party);
  if (!/^.[\p{Lu}\p{N}]/u.test(tail)) return undefined;
  return fault(seen, "cut-hashtag", whole, withoutHyphens(piece.text + tail));
}

function withoutHyphens(hashtag: string): string {
  const parts = hashtag.slice(1).split(/[-\u2010\u2011]/);
  return `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("")}`;
}

function partyHashtag(hashtag: string, facts: Facts | undefined): string | undefined {
  const wanted = letters(hashtag);
  const party = facts?.parties.find(({ name, short, hashtag: own }) =>
    [name, short, own].some((known) => letters(known) === wanted),
  );
  return party && `#${party.hashtag}`;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Hashtags beyond what the network takes, never the campaign's own; the repair takes away their `#` and leaves the words. */
function surplus(seen: Seen, pieces: readonly Piece[], campaign: string): Fault | undefined {
  const most = seen.network.mostHashtags;
  if (most === undefined || pieces.length <= most) return undefined;
  const own = pieces.find(({ text }) => sameInAnyCase(text, campaign));
  const tooMany = pieces.filter((piece) => piece !== own).slice(own ? most - 1 : most);
  const place = { start: tooMany[0]!.start, end: tooMany.at(-1)!.end };
  let replacement = "";
  let from = place.start;
  for (const { start } of tooMany) {
    // "zorg#hulp" falls apart in two words.
    const joint = /[\p{L}\p{M}\p{N}_]/u.test(seen.text.charAt(start - 1)) ? " " : "";
    replacement += seen.text.slice(from, start) + joint;
    from = start + 1;
  }
  replacement += seen.text.slice(from, place.end);
  return fault(seen, "too-many-hashtags", place, replacement, { count: pieces.length, most });
}
