import { networks } from "../networks/index.ts";
import type { Handle } from "../schema.ts";
import type { Existence } from "./accounts.ts";
import {
  cite,
  fewest,
  largestFall,
  missed,
  note,
  type Owner,
  type Proposal,
  prune,
} from "./proposal.ts";

/** What a network said about one handle in the facts. */
export interface Sighting {
  readonly owner: Owner;
  readonly handle: Handle;
  /** Absent when the network did not say. */
  readonly existence?: Existence;
}

/** Compares whether accounts exist with the facts: notes stable ids, follows a changed handle, and calls an account closed when it is missed twice. */
export function compareExistence(
  proposal: Proposal,
  network: "bluesky" | "mastodon",
  sightings: readonly Sighting[],
): void {
  const { name } = networks[network];
  const keys = new Set<string>();
  const noted: string[] = [];
  let found = 0;
  let lost = 0;
  for (const { owner, handle, existence } of sightings) {
    const key = `${network} account ${handle.id ?? handle.handle} ${owner.id}`;
    if (!existence) {
      keys.add(key);
      continue;
    }
    if (!existence.found) {
      if (handle.remark?.state === "closed") continue;
      keys.add(key);
      if (!proposal.misses.has(key)) lost++;
      const text = `${name} ${handle.handle} cannot be found (${existence.reason})`;
      const since = missed(proposal, key, owner.label, `${text}; still kept`);
      if (!since) continue;
      if (handle.confirmed) {
        note(
          proposal,
          "conflicting",
          owner.label,
          `${text} since ${since}, but was confirmed by hand on ${handle.confirmed.date}; kept`,
        );
        continue;
      }
      handle.remark = { state: "closed", source: cite(proposal, network), date: proposal.today };
      note(proposal, "gone", owner.label, `${text} since ${since}; called closed from now on`);
      continue;
    }
    found++;
    if (handle.remark?.state === "closed" && handle.remark.source === network) {
      delete handle.remark;
      note(proposal, "changed", owner.label, `${name} ${handle.handle} is there again`);
    }
    const isRenamed = existence.handle.toLowerCase() !== handle.handle.toLowerCase();
    if (handle.id === undefined ? isRenamed : handle.id !== existence.id) {
      note(
        proposal,
        "conflicting",
        owner.label,
        `${name} ${handle.handle} leads to another account now: ${existence.handle}, ${existence.id}`,
      );
      continue;
    }
    if (isRenamed) {
      note(
        proposal,
        "changed",
        owner.label,
        `${name} ${existence.handle}, the same account under a new handle; was ${handle.handle}`,
      );
      handle.handle = existence.handle;
    }
    if (handle.id === undefined) {
      handle.id = existence.id;
      noted.push(owner.label);
    }
  }
  if (sightings.length >= fewest && lost > sightings.length * largestFall)
    proposal.brakes.push(
      `${name} cannot find ${lost} of ${sightings.length} accounts that it was not missing before.`,
    );
  if (noted.length > 0)
    note(
      proposal,
      "changed",
      `${noted.length} accounts on ${name}`,
      `their stable id is noted: ${noted.sort().join(", ")}`,
    );
  prune(proposal, `${network} account `, keys);
  proposal.asked.push(
    `${network}: ${found} of ${sightings.length} accounts are there${sightings.some(({ existence }) => !existence) ? `, ${sightings.filter(({ existence }) => !existence).length} could not be asked` : ""}`,
  );
}
