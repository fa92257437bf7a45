import type { Network } from "../networks/network.ts";
import { type Fault, fault, freed, isWithin, type Seen } from "./fault.ts";

/** Addresses that do not become a link, and links that are too many. */
export function linkFaults(seen: Seen): Fault[] {
  const { text, network, spans, addresses } = seen;
  const found: Fault[] = [];
  for (const address of addresses) {
    if (address.hasScheme || isWithin(address.start, spans)) continue;
    const piece = text.slice(address.start, address.end);
    // "zin.Nu" is the end of a sentence.
    if (/\.\p{Lu}\p{Ll}*(?:[^\p{L}.]|$)/u.test(piece)) continue;
    const better = `https://${piece}`;
    if (isLink(text.charAt(address.start - 1) + better, network))
      found.push(fault(seen, "bare-domain", address, better));
    else if (isLink(better, network)) {
      const { place, replacement } = freed(text, address);
      found.push(fault(seen, "bare-domain", place, replacement.replace(piece, better)));
    }
  }
  const links = spans.filter(({ kind }) => kind === "link");
  const different = new Map(links.map((link) => [link.text, link]));
  const most = network.mostLinks ?? Number.POSITIVE_INFINITY;
  if (different.size > most) {
    const place = { start: [...different.values()][most]!.start, end: links.at(-1)!.end };
    found.push(fault(seen, "too-many-links", place, undefined, { count: different.size, most }));
  }
  return found;
}

/** Whether a text has a link with a scheme that works up to the end of the text. */
function isLink(text: string, network: Network): boolean {
  return network
    .links(text)
    .some(
      ({ kind, end, text: link }) =>
        kind === "link" && end === text.length && link.startsWith("https://"),
    );
}
