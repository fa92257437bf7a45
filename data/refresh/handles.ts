import * as v from "valibot";
import { networks } from "../networks/index.ts";
import type { NetworkId } from "../networks/network.ts";
import { Handle } from "../schema.ts";
import { state } from "../state.ts";
import type { Contact } from "./contact.ts";
import {
  cite,
  fewest,
  isStale,
  type LiveSource,
  largestFall,
  missed,
  note,
  type Owner,
  owners,
  type Proposal,
  prune,
} from "./proposal.ts";

const HandleForm = Handle.entries.handle;

/** What a source says about the handles of one person or party. */
export interface Listing {
  readonly owner: Owner;
  readonly contacts: readonly Contact[];
}

/** A handle as it is compared; no network tells capitals apart. */
function key(network: NetworkId, handle: string): string {
  return `${network} ${handle.toLowerCase()}`;
}

/** `X @RobJetten`, as it stands in the report. */
function written(network: NetworkId, handle: string): string {
  return `${networks[network].name} ${handle}`;
}

/** Handles that a source gives to two owners, or that are somebody else's in the facts. */
function holders(proposal: Proposal, listings: readonly Listing[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  const add = (network: NetworkId, handle: string, owner: Owner) => {
    const held = holders.get(key(network, handle)) ?? new Set();
    holders.set(key(network, handle), held.add(owner.id));
  };
  for (const owner of owners(proposal))
    for (const { network, handle } of owner.handles) add(network, handle, owner);
  for (const { owner, contacts } of listings)
    for (const contact of contacts)
      if ("handle" in contact) add(contact.network, contact.handle, owner);
  return holders;
}

/** The family that all citations of a handle share, if they do. */
function familyOf(proposal: Proposal, handle: Handle): string | undefined {
  const families = new Set(
    handle.citations.map(({ source }) => proposal.sources[source]?.family ?? source),
  );
  const [family] = families;
  return families.size === 1 ? family : undefined;
}

function renew(proposal: Proposal, handle: Handle, source: LiveSource): "new" | "renewed" | "same" {
  const citation = handle.citations.find((one) => one.source === source);
  if (!citation) {
    handle.citations.push({ source: cite(proposal, source), date: proposal.today });
    return "new";
  }
  if (!isStale(citation.date ?? proposal.sources[source]?.date ?? "2000", proposal.today))
    return "same";
  citation.date = proposal.today;
  cite(proposal, source);
  return "renewed";
}

function compareNetwork(
  proposal: Proposal,
  source: LiveSource,
  owner: Owner,
  network: NetworkId,
  said: readonly string[],
  counts: Record<"new" | "renewed" | "same", number>,
): void {
  const known = owner.handles.filter((one) => one.network === network);
  const same = known.find((one) =>
    said.some((handle) => key(network, handle) === key(network, one.handle)),
  );
  if (same) {
    counts[renew(proposal, same, source)]++;
    return;
  }
  const [handle] = said;
  if (handle === undefined) return;
  if (said.length > 1) {
    note(
      proposal,
      "conflicting",
      owner.label,
      `${source} lists several accounts on ${networks[network].name}: ${said.join(", ")}`,
    );
    return;
  }
  const [old] = known;
  const citation = { source: cite(proposal, source), date: proposal.today };
  if (!old) {
    owner.handles.push({ network, handle, citations: [citation] });
    note(proposal, "new", owner.label, `${written(network, handle)}, from ${source}`);
    return;
  }
  const { family } = proposal.sources[source] ?? {};
  const isShipped = state(old, proposal.sources, owner.sittingSince) !== undefined;
  const isOwn = familyOf(proposal, old) === family;
  if (known.length > 1 || old.confirmed || old.remark || (isShipped && !isOwn)) {
    const reason = old.confirmed ? `, confirmed by hand on ${old.confirmed.date}` : "";
    note(
      proposal,
      "conflicting",
      owner.label,
      `${source} says ${written(network, handle)}; the facts say ${known.map((one) => one.handle).join(", ")}${reason}`,
    );
    return;
  }
  note(
    proposal,
    "changed",
    owner.label,
    `${written(network, handle)}, from ${source}; was ${old.handle}, ${isOwn ? `which rested on ${source} alone` : "which was too old to use"}`,
  );
  old.handle = handle;
  old.citations = [citation];
  delete old.id;
}

/** Takes a source's name off the handles it no longer lists, when they are missed twice; a handle without any source goes, unless confirmed by hand. */
function forget(
  proposal: Proposal,
  source: LiveSource,
  owner: Owner,
  said: ReadonlySet<string>,
  misses: Set<string>,
): void {
  for (const handle of [...owner.handles]) {
    const miss = `${source} handle ${handle.network} ${handle.handle} ${owner.id}`;
    const citation = handle.citations.findIndex((one) => one.source === source);
    if (citation < 0 || said.has(key(handle.network, handle.handle))) continue;
    misses.add(miss);
    const text = `${written(handle.network, handle.handle)} is no longer listed by ${source}`;
    const since = missed(proposal, miss, owner.label, `${text}; still kept`);
    if (!since) continue;
    if (handle.citations.length > 1) {
      handle.citations.splice(citation, 1);
      note(proposal, "changed", owner.label, `${text} since ${since}; other sources still do`);
    } else if (handle.confirmed) {
      note(proposal, "conflicting", owner.label, `${text} since ${since}; kept, confirmed by hand`);
    } else {
      owner.handles.splice(owner.handles.indexOf(handle), 1);
      note(proposal, "gone", owner.label, `${text} since ${since}, and no other source has it`);
    }
  }
}

/**
 * Compares the handles that a source lists with the facts. A value that is unusable, that two people share, or that
 * contradicts another source or a confirmation by hand changes nothing and is written down.
 */
export function compareHandles(
  proposal: Proposal,
  source: LiveSource,
  listings: readonly Listing[],
): void {
  const listed = listings.flatMap(({ contacts }) =>
    contacts.filter((one) => "handle" in one),
  ).length;
  const cited = listings
    .flatMap(({ owner }) => owner.handles)
    .filter(({ citations }) => citations.some((one) => one.source === source)).length;
  if (cited >= fewest && listed < cited * (1 - largestFall))
    proposal.brakes.push(
      `${source} lists ${listed} handles where it listed ${cited} before: ${Math.round(100 * (1 - listed / cited))} % fewer.`,
    );

  const shared = holders(proposal, listings);
  const misses = new Set<string>();
  const counts = { new: 0, renewed: 0, same: 0 };
  for (const { owner, contacts } of listings) {
    const said = new Map<NetworkId, string[]>();
    for (const contact of contacts) {
      if ("problem" in contact) {
        note(
          proposal,
          "look",
          owner.label,
          `what ${source} has for ${networks[contact.network].name} ${contact.problem}; not used`,
        );
        continue;
      }
      const { network, handle } = contact;
      if (!v.is(HandleForm, handle)) {
        note(
          proposal,
          "look",
          owner.label,
          `${written(network, handle)} from ${source} does not fit in the facts; not used`,
        );
        continue;
      }
      const others = [...(shared.get(key(network, handle)) ?? [])].filter((id) => id !== owner.id);
      if (others.length > 0) {
        note(
          proposal,
          "conflicting",
          owner.label,
          `${source} says ${written(network, handle)}, which is also given to ${others.join(", ")}; not used`,
        );
        continue;
      }
      const list = said.get(network) ?? [];
      if (!list.some((one) => key(network, one) === key(network, handle))) list.push(handle);
      said.set(network, list);
    }
    for (const [network, handles] of said)
      compareNetwork(proposal, source, owner, network, handles, counts);
    const all = contacts.flatMap((one) => ("handle" in one ? [key(one.network, one.handle)] : []));
    forget(proposal, source, owner, new Set(all), misses);
  }
  const asked = new Set(listings.map(({ owner }) => owner.id));
  for (const miss of proposal.misses.keys())
    if (!asked.has(miss.slice(miss.lastIndexOf(" ") + 1))) misses.add(miss);
  prune(proposal, `${source} handle `, misses);
  proposal.asked.push(
    `${source}: ${listed} handles of ${listings.length} people and parties; ${counts.same + counts.renewed} as we had them from there, ${counts.new} that only other sources gave us${counts.renewed > 0 ? `, the date renewed of ${counts.renewed}` : ""}`,
  );
}
