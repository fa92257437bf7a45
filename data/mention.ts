import type { Facts, Handle, Party, Person, State } from "./facts.ts";
import type { Network } from "./networks/network.ts";

/**
 * What to write to address somebody: a handle that becomes a mention on this network,
 * or the plain name with the party's hashtag and the reason why it is no mention.
 */
export type Mention =
  | { readonly text: string; readonly kind: "handle"; readonly handle: Handle }
  | {
      readonly text: string;
      readonly kind: "name";
      readonly reason: "no-account" | "closed" | "locked" | "dormant" | "pick-from-list";
    };

// The surest account first; among accounts that nobody reads, the one that comes nearest to being read.
const order: readonly State[] = ["confirmed", "reported", "locked", "dormant", "closed"];

/** How to address a party or person on a network. */
export function mention(subject: Party | Person, network: Network, facts: Facts): Mention {
  const [handle] = subject.handles
    .filter((known) => known.network === network.id && network.handle.test(known.handle))
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const name = (reason: Extract<Mention, { kind: "name" }>["reason"]): Mention => ({
    text: nameWithHashtag(subject, facts),
    kind: "name",
    reason,
  });
  switch (handle?.state) {
    case "closed":
    case "locked":
    case "dormant":
      return name(handle.state);
    default:
      // Whether we know an account or not, the site's own list may have it.
      if (!network.mention) return name("pick-from-list");
      if (!handle) return name("no-account");
      return { text: network.mention(handle.handle), kind: "handle", handle };
  }
}

/** The name with the party's hashtag behind it: "Jan Struijs #50PLUS"; only the hashtag when the name says nothing more: "#D66". */
function nameWithHashtag(subject: Party | Person, facts: Facts): string {
  const hashtag =
    "hashtag" in subject
      ? subject.hashtag
      : facts.parties.find(({ id }) => id === subject.party)?.hashtag;
  if (!hashtag) return subject.name;
  return letters(subject.name) === letters(hashtag) ? `#${hashtag}` : `${subject.name} #${hashtag}`;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
