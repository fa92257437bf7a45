import type { Fault, Looking, Seen } from "./faults/fault.ts";
import { hashtagFaults } from "./faults/hashtags.ts";
import { letterFaults } from "./faults/letters.ts";
import { linkFaults } from "./faults/links.ts";
import { mentionFaults } from "./faults/mentions.ts";
import type { Network } from "./networks/network.ts";
import { tailOnX, webAddresses } from "./web-addresses.ts";

export type { Fault, FaultId, FaultWords, Looking } from "./faults/fault.ts";

/** The faults of a text on a network, in their order. */
export function faults(text: string, network: Network, looking: Looking): Fault[] {
  const spans = network.links(text);
  const seen: Seen = {
    text,
    network,
    spans,
    links: spans.filter(({ kind }) => kind === "link"),
    addresses: webAddresses(text, tailOnX),
  };
  return [
    ...hashtagFaults(seen, looking),
    ...mentionFaults(seen, looking),
    ...linkFaults(seen),
    ...letterFaults(seen),
  ].sort((one, other) => one.start - other.start);
}
