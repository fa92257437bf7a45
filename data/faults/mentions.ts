import type { Facts, Handle, Party, Person } from "../facts.ts";
import { mention } from "../mention.ts";
import type { Network, NetworkId } from "../networks/network.ts";
import { isHostName } from "../web-addresses.ts";
import { type Fault, fault, freed, isInAddress, type Looking, type Seen } from "./fault.ts";

/** From how many mentions a post looks like spam: more than this. */
const manyMentions = 3;
const mentionLike =
  /(?<![\p{L}\p{M}\p{N}_@＠+-])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.@-]*[\p{L}\p{N}_])?/gu;

/** Mentions that do not work, reach somebody else, hide the post, or are many. */
export function mentionFaults(seen: Seen, { facts, isReply = false }: Looking): Fault[] {
  const { text, network, spans } = seen;
  const working = new Map(
    spans.filter(({ kind }) => kind === "mention").map((span) => [span.start, span]),
  );
  const found: Fault[] = [];
  for (const { 0: piece, index } of text.matchAll(mentionLike)) {
    if (!/\p{L}/u.test(piece) || isInAddress(seen, index)) continue;
    const place = { start: index, end: index + piece.length };
    const works = working.get(index);
    const known = facts && whose(piece.slice(1), facts);
    const right = known && facts && mention(known.subject, network, facts).text;
    if (!works) {
      if (isMention(piece, network)) {
        const free = freed(seen, place);
        found.push(fault(seen, "glued-mention", free.place, free.replacement));
      } else {
        const lower = piece.toLowerCase();
        found.push(fault(seen, "dead-mention", place, isMention(lower, network) ? lower : right));
      }
    } else if (works.end < place.end) {
      const isElsewhere = known || isHostName(piece.slice(1)) || piece.lastIndexOf("@") > 0;
      if (isElsewhere) found.push(fault(seen, "mention-of-another", place, right));
    } else if (known && !isHere(known, network)) {
      // Without its server an address may be theirs or somebody else's.
      const hasOwn = known.subject.handles.some(
        (own) =>
          own.network === network.id &&
          !own.handle.toLowerCase().startsWith(`${piece.slice(1).toLowerCase()}@`),
      );
      found.push(fault(seen, hasOwn ? "mention-of-another" : "unknown-mention", place, right));
    }
  }
  const mentions = [...working.values()];
  const first = mentions[0];
  if (network.hidesLeadingMention && !isReply && first && text.slice(0, first.start).trim() === "")
    found.push(fault(seen, "leading-mention", first, `.${first.text}`));
  const names = new Map(mentions.map((span) => [span.text.toLowerCase(), span]));
  if (names.size > manyMentions) {
    const { start } = [...names.values()][manyMentions]!;
    const place = { start, end: mentions.at(-1)!.end };
    found.push(
      fault(seen, "many-mentions", place, undefined, { count: names.size, most: manyMentions }),
    );
  }
  return found;
}

/** Whether the whole of a text is one working mention. */
function isMention(text: string, network: Network): boolean {
  return network.links(text).some(({ kind, end }) => kind === "mention" && end === text.length);
}

function isHere({ networks }: Known, { id, sharesHandlesWith }: Network): boolean {
  return networks.has(id) || (sharesHandlesWith !== undefined && networks.has(sharesHandlesWith));
}

interface Known {
  readonly subject: Party | Person;
  /** Where this subject has this very handle. */
  readonly networks: ReadonlySet<NetworkId>;
}

const knownByFacts = new WeakMap<Facts, Map<string, Known>>();

/** Whose handle it is, on any network, and on which; undefined when we do not know it. */
function whose(handle: string, facts: Facts): Known | undefined {
  let known = knownByFacts.get(facts);
  if (!known) {
    known = new Map();
    for (const subject of [...facts.parties, ...facts.people])
      for (const own of subject.handles) remember(known, own, subject);
    knownByFacts.set(facts, known);
  }
  return known.get(handle.toLowerCase());
}

function remember(known: Map<string, Known>, { handle, network }: Handle, subject: Party | Person) {
  const key = handle.toLowerCase();
  const before = known.get(key);
  known.set(key, {
    subject: before?.subject ?? subject,
    networks: new Set([...(before?.networks ?? []), network]),
  });
}
