import { type Fault, fault, freed, isWithin, isWorking, type Seen } from "./fault.ts";

/** Addresses that do not become a link, and links that are too many. */
export function linkFaults(seen: Seen): Fault[] {
  const { text, network, spans, links, addresses } = seen;
  const found: Fault[] = [];
  for (const address of addresses) {
    if (address.hasScheme || isWithin(address.start, spans)) continue;
    const piece = text.slice(address.start, address.end);
    // "zin.Nu" is the end of a sentence.
    if (/\.\p{Lu}\p{Ll}*(?:[^\p{L}.]|$)/u.test(piece)) continue;
    const better = `https://${piece}`;
    const inPlace = { place: address, replacement: better };
    const { place, replacement } = isWorking(seen, inPlace)
      ? inPlace
      : freed(seen, address, better);
    if (replacement) found.push(fault(seen, "bare-domain", place, replacement));
  }
  const different = new Map(links.map((link) => [link.text, link]));
  const most = network.mostLinks ?? Number.POSITIVE_INFINITY;
  if (different.size > most) {
    const place = { start: [...different.values()][most]!.start, end: links.at(-1)!.end };
    found.push(fault(seen, "too-many-links", place, undefined, { count: different.size, most }));
  }
  return found;
}
